//! The column of facts: at the same place and in the same order on every page of a kind.

mod module;

pub(super) use module::{details, of_module};

use super::reader::Reader;
use super::shared::{Html, Shared};
use super::{Fact, FactValue, Words};
use crate::catalogue::{Entry, EntryId, TermId, VocabularyId};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::DateStyle;
use crate::view::card;
use jiff::civil::Date;

/// A fact, unless it has no values. Its label is the message `fact-<key>`; for a vocabulary of the catalogue's own, the vocabulary's name.
pub(super) fn fact(
    reader: &Reader<'_>,
    key: &str,
    values: impl IntoIterator<Item = Html>,
) -> Option<Fact> {
    let values: Vec<Html> = values.into_iter().collect();
    let label = || {
        reader
            .message(&format!("fact-{key}"))
            .unwrap_or_else(|| reader.facet_name(&VocabularyId::new(key)))
    };
    (!values.is_empty()).then(|| Fact {
        key: key.to_owned(),
        label: label(),
        values,
    })
}

/// A value, as the theme shows it.
pub(super) fn value(reader: &Reader<'_>, value: &FactValue) -> Html {
    reader.press("fact", &Shared::new(value))
}

/// A value that is only words.
pub(super) fn plain(reader: &Reader<'_>, text: impl Into<String>) -> Html {
    value(reader, &words(text))
}

/// What a catalogue calls a code: its message `<kind>-<code>`, such as `country-qa`; else the code itself.
fn named(reader: &Reader<'_>, kind: &str, code: &str) -> String {
    let message = reader.message(&format!("{kind}-{}", code.to_lowercase()));
    message.map_or_else(|| code.to_owned(), |words| words.text)
}

fn words(text: impl Into<String>) -> FactValue {
    FactValue {
        text: Words::plain(text),
        ..FactValue::default()
    }
}

/// A date.
pub(super) fn date(reader: &Reader<'_>, facts: &Value, key: &str) -> Option<Html> {
    let stated = facts.get(key)?.text()?;
    let date: Date = stated.parse().ok()?;
    let shown = FactValue {
        datetime: Some(stated.to_string()),
        ..words(reader.locale.date(date, DateStyle::Long))
    };
    Some(value(reader, &shown))
}

/// A link out of the site.
pub(super) fn outside(reader: &Reader<'_>, address: &str) -> Html {
    let shown = address
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_end_matches('/');
    // An address is in no language (BCP 47: zxx) and always runs from left to right.
    let shown = FactValue {
        href: Some(address.to_owned()),
        text: Words {
            text: shown.to_owned(),
            lang: Some("zxx".to_owned()),
            dir: Some("ltr"),
        },
        ..FactValue::default()
    };
    value(reader, &shown)
}

/// A term with what is added to it.
pub(super) fn term(
    reader: &Reader<'_>,
    facet: &str,
    term: &TermId,
    detail: Option<String>,
) -> Html {
    if detail.is_none() {
        return reader.term(facet, term);
    }
    let link = reader.term_link(facet, term);
    let shown = FactValue {
        text: link.text,
        href: Some(link.href).filter(|href| !href.is_empty()),
        detail,
        datetime: None,
    };
    value(reader, &shown)
}

/// An entry, as a link to its page.
fn entry(reader: &Reader<'_>, id: &EntryId) -> Option<Html> {
    reader.entry_link(id).map(|link| reader.link(&link))
}

/// The facts of a pathway, page, provider, network or event.
pub(super) fn of_entry(reader: &Reader<'_>, shown: &Entry) -> Vec<Fact> {
    let facts = shown.facts();
    let text = |key: &str| facts.get(key).and_then(Value::text);
    let terms = |key: &str, facet: &str| {
        let stated = facts.get(key);
        let listed = stated.map_or(&[][..], |value| {
            if let Value::List(items) = value {
                items
            } else {
                std::slice::from_ref(value)
            }
        });
        let found = listed.iter().filter_map(|value| {
            let known = reader.catalogue.vocabularies.term(facet, value.text()?)?;
            Some(reader.term(facet, &known.id))
        });
        found.collect::<Vec<_>>()
    };
    let provider =
        text("provider").and_then(|name| entry(reader, &EntryId::new(Kind::Provider, name)));
    let recurrence = text("recurrence")
        .map(|recurrence| plain(reader, reader.say(&format!("recurrence-{recurrence}"), &[])));
    let status = reader
        .catalogue
        .vocabularies
        .term("networks", &shown.id.name)
        .filter(|_| shown.id.kind == Kind::Network);
    let status = status
        .and_then(|network| network.status.as_ref())
        .map(|status| plain(reader, reader.say(&format!("network-{status}"), &[])));
    [
        fact(
            reader,
            "status",
            card::status(shown.status)
                .map(|key| plain(reader, reader.say(key, &[])))
                .or(status),
        ),
        fact(reader, "professions", terms("professions", "professions")),
        fact(reader, "provider", provider),
        fact(reader, "network", terms("network", "networks")),
        fact(reader, "languages", terms("languages", "languages")),
        fact(reader, "recurrence", recurrence),
        fact(
            reader,
            "country",
            text("country").map(|country| plain(reader, named(reader, "country", country))),
        ),
        fact(
            reader,
            "website",
            text("url").map(|url| outside(reader, url)),
        ),
        fact(
            reader,
            "contact",
            text("email").map(|email| {
                let address = FactValue {
                    href: Some(format!("mailto:{email}")),
                    ..words(email.as_ref())
                };
                value(reader, &address)
            }),
        ),
        fact(reader, "reviewed", date(reader, facts, "reviewed")),
    ]
    .into_iter()
    .flatten()
    .collect()
}
