//! The facts of a module: first those that a student asks for, then what else it states.

use super::{date, entry, fact, named, plain, term, value};
use crate::catalogue::{Audience, Entry, Module, Number, Status};
use crate::document::front::Value;
use crate::locale::Arg;
use crate::view::reader::Reader;
use crate::view::shared::Html;
use crate::view::{Fact, FactValue, Words, card, circle};

/// The facts of a module that a student asks for first: for whom, how long, how, where and in which language.
pub(in crate::view) fn of_module(
    reader: &Reader<'_>,
    number: Number,
    module: &Module,
) -> Vec<Fact> {
    let facts = module.entry.facts();
    let terms = |facet: &str| terms_of(reader, module, facet);
    let audience = |requirement: &str| {
        module
            .audience
            .iter()
            .filter(|audience| audience.requirement.as_str() == requirement)
            .map(|one| profession(reader, one))
            .collect::<Vec<_>>()
    };
    let hours =
        |key: &str, hours: f64| plain(reader, reader.say(key, &[("hours", Arg::Number(hours))]));
    let provider = module.provider.as_ref().and_then(|id| entry(reader, id));
    let all = [
        fact(
            reader,
            "status",
            card::status(module.entry.status)
                .filter(|_| module.entry.status != Status::Active)
                .map(|key| plain(reader, reader.say(key, &[]))),
        ),
        fact(reader, "required", audience("required")),
        fact(reader, "required-in-track", audience("required-in-track")),
        fact(reader, "elective", audience("elective")),
        fact(
            reader,
            "hours",
            reader
                .shelf
                .hours(reader, number)
                .map(|hours| plain(reader, hours)),
        ),
        fact(
            reader,
            "self-study",
            module
                .self_study
                .filter(|hours| *hours > 0.0)
                .map(|alone| hours("hours-self-study", alone)),
        ),
        fact(reader, "stage", terms("stages")),
        fact(reader, "modes", terms("modes")),
        fact(reader, "settings", terms("settings")),
        fact(reader, "languages", terms("languages")),
        fact(reader, "provider", provider),
        fact(reader, "group", group(reader, facts)),
        fact(reader, "cost", cost(reader, facts)),
    ];
    all.into_iter().flatten().collect()
}

/// What else a module states of itself.
pub(in crate::view) fn details(reader: &Reader<'_>, module: &Module) -> Vec<Fact> {
    let facts = module.entry.facts();
    let terms = |facet: &str| terms_of(reader, module, facet);
    let all = [
        fact(reader, "methods", terms("methods")),
        fact(reader, "partners", terms("partners")),
        fact(reader, "network", terms("networks")),
        fact(reader, "facilitation", facilitation(reader, facts)),
        fact(reader, "assessment", assessment(reader, facts)),
        fact(reader, "evaluation", evaluation(reader, facts)),
        fact(reader, "credit", credit(reader, facts)),
        fact(reader, "access", access(reader, module)),
        fact(reader, "contact", contact(reader, &module.entry)),
        fact(
            reader,
            "licence",
            facts
                .get("licence")
                .and_then(Value::text)
                .map(|licence| plain(reader, licence.as_ref())),
        ),
        fact(reader, "published", date(reader, facts, "published")),
        fact(reader, "reviewed", date(reader, facts, "reviewed")),
    ];
    let own = reader
        .catalogue
        .vocabularies
        .all
        .iter()
        .filter(|(_, vocabulary)| vocabulary.field);
    let own = own.filter_map(|(id, _)| fact(reader, id.as_str(), terms(id.as_str())));
    all.into_iter().flatten().chain(own).collect()
}

fn terms_of(reader: &Reader<'_>, module: &Module, facet: &str) -> Vec<Html> {
    let stated = module.terms_in(facet).iter();
    stated.map(|id| reader.term(facet, id)).collect()
}

/// The features for access, and what is said of them.
fn access(reader: &Reader<'_>, module: &Module) -> Vec<Html> {
    let note = reader.entry_words(&module.entry, |values| {
        let access = values.get("access")?;
        access.get("note").and_then(Value::text)
    });
    let note = note.map(|text| {
        let shown = FactValue {
            text,
            ..FactValue::default()
        };
        value(reader, &shown)
    });
    let features = terms_of(reader, module, "access-features");
    features.into_iter().chain(note).collect()
}

fn profession(reader: &Reader<'_>, audience: &Audience) -> Html {
    let years: Vec<&str> = audience
        .years
        .iter()
        .filter_map(|level| level.as_str().strip_prefix("year-"))
        .collect();
    let others = audience
        .years
        .iter()
        .filter(|level| !level.as_str().starts_with("year-"))
        .map(|level| reader.label("levels", level).text);
    let numbers: Vec<String> = years
        .iter()
        .filter_map(|year| year.parse().ok())
        .map(|year: usize| reader.number(year))
        .collect();
    let counted = (!numbers.is_empty()).then(|| {
        let list = reader.locale.list(&numbers).data();
        reader.say(
            "years",
            &[
                ("count", Arg::Number(circle::as_f64(numbers.len()))),
                ("years", Arg::Text(&list)),
            ],
        )
    });
    let parts: Vec<String> = counted.into_iter().chain(others).collect();
    let detail = (!parts.is_empty()).then(|| reader.locale.list(&parts).data());
    term(reader, "professions", &audience.profession, detail)
}

fn group(reader: &Reader<'_>, facts: &Value) -> Vec<Html> {
    let Some(group) = facts.get("group") else {
        return Vec::new();
    };
    let team: Vec<f64> = group
        .get("team-size")
        .map_or(&[][..], Value::items)
        .iter()
        .filter_map(Value::amount)
        .collect();
    let number = |key: &str| group.get(key).and_then(Value::amount);
    let team = match team[..] {
        [least, most, ..] => Some(reader.say(
            "team-size",
            &[("least", Arg::Number(least)), ("most", Arg::Number(most))],
        )),
        _ => None,
    };
    let capacity =
        number("capacity").map(|count| reader.say("capacity", &[("count", Arg::Number(count))]));
    let professions = number("min-professions")
        .map(|count| reader.say("min-professions", &[("count", Arg::Number(count))]));
    [team, professions, capacity]
        .into_iter()
        .flatten()
        .map(|text| plain(reader, text))
        .collect()
}

fn facilitation(reader: &Reader<'_>, facts: &Value) -> Vec<Html> {
    let Some(stated) = facts.get("facilitation") else {
        return Vec::new();
    };
    let vocabularies = &reader.catalogue.vocabularies;
    let professions = stated
        .get("professions")
        .map_or(&[][..], Value::items)
        .iter()
        .filter_map(|value| {
            let known = vocabularies.term("professions", value.text()?)?;
            Some(reader.term("professions", &known.id))
        });
    let prepared = stated
        .get("prepared")
        .and_then(Value::flag)
        .filter(|prepared| *prepared)
        .map(|_| plain(reader, reader.say("facilitation-prepared", &[])));
    let ratio = stated.get("ratio").and_then(Value::text);
    let ratio = ratio.map(|ratio| plain(reader, ratio_in_words(reader, ratio)));
    professions.chain(prepared).chain(ratio).collect()
}

/// How many learners there are for a facilitator: `1:10`; as it is written where it is no ratio of two numbers.
fn ratio_in_words(reader: &Reader<'_>, ratio: &str) -> String {
    let number = |text: &str| text.trim().parse().ok().map(Arg::Number);
    let numbers = ratio
        .split_once(':')
        .and_then(|(one, other)| number(one).zip(number(other)));
    match numbers {
        Some((facilitators, learners)) => {
            let parts = [("facilitators", facilitators), ("learners", learners)];
            reader.say("facilitation-ratio", &parts)
        }
        None => ratio.to_owned(),
    }
}

fn assessment(reader: &Reader<'_>, facts: &Value) -> Vec<Html> {
    let vocabularies = &reader.catalogue.vocabularies;
    let stated = facts.get("assessment").map_or(&[][..], Value::items).iter();
    let values = stated.filter_map(|value| {
        let method = vocabularies.term("assessment-methods", value.get("method")?.text()?)?;
        let purpose = value
            .get("purpose")
            .and_then(Value::text)
            .map(|purpose| reader.say(&format!("purpose-{purpose}"), &[]));
        Some(term(reader, "assessment-methods", &method.id, purpose))
    });
    values.collect()
}

fn evaluation(reader: &Reader<'_>, facts: &Value) -> Vec<Html> {
    let vocabularies = &reader.catalogue.vocabularies;
    let stated = facts.get("evaluation").map_or(&[][..], Value::items).iter();
    let values = stated.filter_map(|value| {
        let level = vocabularies.term("evaluation-levels", value.get("level")?.text()?)?;
        let instrument = value.get("instrument").and_then(Value::text);
        let instrument = instrument.map(ToString::to_string);
        Some(term(reader, "evaluation-levels", &level.id, instrument))
    });
    values.collect()
}

fn credit(reader: &Reader<'_>, facts: &Value) -> Option<Html> {
    let credit = facts.get("credit")?;
    let scheme = named(reader, "scheme", credit.get("scheme")?.text()?);
    Some(plain(
        reader,
        reader.say(
            "credit",
            &[
                ("value", Arg::Number(credit.get("value")?.amount()?)),
                ("scheme", Arg::Text(&scheme)),
            ],
        ),
    ))
}

fn cost(reader: &Reader<'_>, facts: &Value) -> Option<Html> {
    let cost = facts.get("cost")?;
    let amount = cost.get("amount").and_then(Value::amount);
    let currency = cost.get("currency").and_then(Value::text);
    match (cost.get("free").and_then(Value::flag), amount, currency) {
        (Some(true), ..) => Some(plain(reader, reader.say("cost-free", &[]))),
        (_, Some(amount), Some(currency)) => Some(plain(
            reader,
            reader.say(
                "cost-amount",
                &[
                    ("amount", Arg::Number(amount)),
                    ("currency", Arg::Text(currency)),
                ],
            ),
        )),
        _ => None,
    }
}

fn contact(reader: &Reader<'_>, entry: &Entry) -> Option<Html> {
    let contact = entry.facts().get("contact")?;
    let name = contact.get("name").and_then(Value::text);
    let email = contact.get("email").and_then(Value::text);
    // A name is a fact, stated once, in the original's language.
    let text = match name {
        Some(name) => reader.words(name, &entry.original),
        None => Words::plain(email?.as_ref()),
    };
    let shown = FactValue {
        text,
        href: email.map(|email| format!("mailto:{email}")),
        detail: email.filter(|_| name.is_some()).map(ToString::to_string),
        datetime: None,
    };
    Some(value(reader, &shown))
}
