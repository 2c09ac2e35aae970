//! The page of a module.

use super::card::briefs;
use super::crumb::{self, Crumb};
use super::frame::{self, About};
use super::reader::Reader;
use super::shared::{Html, Shared};
use super::{
    Citation, CompetencyUse, ModuleBody, ModuleView, Outcome, PathwayPlace, Work, circle, fact,
    prose, when,
};
use crate::catalogue::quality::{Finding, findings};
use crate::catalogue::{
    COMPETENCIES, CompetencyUse as Used, EntryId, Module, Number, VocabularyId, Whose,
};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::{Arg, DateStyle};
use crate::plan::Page;
use jiff::civil::Date;
use std::sync::Arc;

/// The page of a module.
pub(super) fn view(reader: &Reader<'_>, number: Number) -> Option<ModuleView> {
    let module = reader.catalogue.modules.at(number)?;
    let entry = &module.entry;
    let id = &entry.id;
    let relations = &reader.catalogue.relations;
    let body = body(reader, number)?;
    let stages = VocabularyId::new("stages");
    let stages = module
        .terms_in("stages")
        .iter()
        .map(|stage| Crumb::Term(stages.clone(), stage.clone()));
    let about = About {
        kind: "module",
        title: body.title.clone(),
        description: body.summary.text.clone(),
        crumbs: crumb::trail(std::iter::once(Crumb::List(Kind::Module)).chain(stages)),
        noindex: false,
    };
    Some(ModuleView {
        frame: frame::frame(reader, about),
        body,
        origin: prose::origin(reader, entry),
        statements: statements(reader, module),
        quality: reader.to(&Page::Quality(reader.lang().clone(), 1)),
        calendar_file: when::file(reader, Whose::Entry(id.clone())),
        pathways: relations
            .pathways(id)
            .iter()
            .filter_map(|pathway| place(reader, id, pathway))
            .collect(),
        prerequisites: briefs(reader, &module.prerequisites),
        follows: briefs(reader, relations.follows(id)),
        related: briefs(reader, reader.catalogue.related(id)),
        citation: citation(reader, module),
        data: reader.to(&Page::ModuleData(id.clone())),
    })
}

/// What a module says, in the reader's language.
pub(super) fn body(reader: &Reader<'_>, number: Number) -> Option<ModuleBody> {
    let module = reader.catalogue.modules.at(number)?;
    let entry = &module.entry;
    let (prose, fallback) = prose::of_entry(reader, entry)?;
    let chips = ["learning", "modes", "stages"]
        .into_iter()
        .flat_map(|facet| {
            module
                .terms_in(facet)
                .iter()
                .map(move |term| reader.term(facet, term))
        });
    Some(ModuleBody {
        id: entry.id.name.to_string(),
        title: reader.title(entry),
        summary: reader.summary(entry),
        fallback,
        translation: prose::notice(reader, entry),
        circle: reader.shelf.circle(reader, number)?,
        chips: chips.collect(),
        facts: fact::of_module(reader, number, module),
        sessions: module
            .sessions
            .iter()
            .map(|session| when::session(reader, session))
            .collect(),
        outcomes: outcomes(reader, module),
        competencies: module
            .competencies
            .iter()
            .map(|used| competency(reader, used))
            .collect(),
        prose,
        materials: entry
            .facts()
            .get("materials")
            .map_or(&[][..], Value::items)
            .iter()
            .filter_map(|value| material(reader, value))
            .collect(),
        references: entry
            .facts()
            .get("references")
            .map_or(&[][..], Value::items)
            .iter()
            .filter_map(|value| reference(reader, value))
            .collect(),
        details: fact::details(reader, module),
    })
}

fn citation(reader: &Reader<'_>, module: &Module) -> Citation {
    let entry = &module.entry;
    let provider = module.provider.as_ref();
    let provider = provider.and_then(|id| reader.catalogue.entry(id));
    let date = ["reviewed", "published"].into_iter().find_map(|key| {
        let stated: Date = entry.facts().get(key)?.text()?.parse().ok()?;
        Some(reader.locale.date(stated, DateStyle::Long))
    });
    let text = Page::Entry(
        entry.shown_in(reader.shelf.chain()).clone(),
        entry.id.clone(),
    );
    let base = reader.catalogue.settings.url.as_deref();
    let chain = reader.shelf.chain();
    let origin = reader.catalogue.origin(&entry.id);
    let catalogue = origin.map(|origin| {
        let (tag, name) = origin.name(chain);
        reader.words_in(name, tag.map(Arc::from).as_ref())
    });
    let owner = || match &catalogue {
        Some(name) => Some(name.clone()),
        None => reader.message("catalogue-owner"),
    };
    Citation {
        holder: provider
            .map(|provider| reader.title(provider))
            .or_else(owner),
        catalogue,
        date,
        stop: !reader
            .title(entry)
            .text
            .ends_with(['.', '!', '?', '؟', '…']),
        address: match origin {
            Some(origin) => origin.page(chain).map(|(_, url)| url.to_owned()),
            None => base.map(|base| reader.plan.url(&text).absolute(base)),
        },
    }
}

/// The outcomes: each in the reader's language where the translation has it.
pub(super) fn outcomes(reader: &Reader<'_>, module: &Module) -> Vec<Outcome> {
    let stated = module.outcomes.iter().enumerate();
    let outcome = |(index, competency): (usize, &Option<crate::catalogue::TermId>)| {
        let text = reader.entry_words(&module.entry, |values| {
            values
                .get("outcomes")?
                .items()
                .get(index)?
                .get("text")?
                .text()
        })?;
        Some(Outcome {
            text,
            competency: competency.as_ref().map(|id| reader.term(COMPETENCIES, id)),
        })
    };
    stated.filter_map(outcome).collect()
}

/// A competency that a module works on.
pub(super) fn competency(reader: &Reader<'_>, used: &Used) -> Html {
    let value = |reader: &Reader<'_>| {
        Shared::new(&CompetencyUse {
            link: reader.term_link(COMPETENCIES, &used.id),
            note: reader.competency_note(&used.id),
            assessed: used.assessed,
            primary: used.primary,
        })
    };
    match reader.shelf.term(COMPETENCIES, &used.id) {
        Some(parts) => parts
            .used(used.primary, used.assessed)
            .html(reader, "competency", value),
        None => reader.press("competency", &value(reader)),
    }
}

/// What the field's quality checks find, but for those that ask nothing of such a module.
pub(super) fn statements(reader: &Reader<'_>, module: &Module) -> Vec<Html> {
    let found = findings(module, &reader.catalogue.vocabularies);
    let found = found.into_iter().enumerate();
    let asked = found.filter(|(_, finding)| *finding != Finding::NotApplicable);
    asked
        .filter_map(|(index, finding)| reader.shelf.statement(reader, index, finding))
        .collect()
}

/// The place of a module in a pathway that leads through it.
fn place(reader: &Reader<'_>, module: &EntryId, pathway: &EntryId) -> Option<PathwayPlace> {
    let steps = reader.catalogue.relations.steps(pathway);
    let at = steps.iter().position(|step| step == module)?;
    let neighbour = |index: Option<usize>| {
        index
            .and_then(|index| steps.get(index))
            .and_then(|id| reader.entry_link(id))
    };
    let number = |number: usize| Arg::Number(circle::as_f64(number));
    Some(PathwayPlace {
        pathway: reader.link(&reader.entry_link(pathway)?),
        position: reader.say(
            "position",
            &[("number", number(at + 1)), ("total", number(steps.len()))],
        ),
        previous: neighbour(at.checked_sub(1)),
        next: neighbour(Some(at + 1)),
    })
}

fn material(reader: &Reader<'_>, value: &Value) -> Option<Work> {
    let text = |key: &str| value.get(key).and_then(Value::text);
    let title = reader.words_in(text("title")?, text("language"));
    let details = text("licence")
        .map(|licence| reader.words_in(licence, None))
        .into_iter()
        .collect();
    Some(Work {
        title,
        details,
        href: text("url").map(ToString::to_string),
    })
}

fn reference(reader: &Reader<'_>, value: &Value) -> Option<Work> {
    let value = match value.text() {
        Some(id) => reader.catalogue.references.get(id)?,
        None => value,
    };
    let text = |key: &str| value.get(key).and_then(Value::text);
    let year = value
        .get("year")
        .and_then(Value::whole)
        .map(|year| year.to_string());
    let parts = [
        text("authors").map(ToString::to_string),
        year,
        text("journal").map(ToString::to_string),
        text("publisher").map(ToString::to_string),
    ];
    let doi = text("doi").map(|doi| format!("https://doi.org/{doi}"));
    // A reference is data in its own language; unmarked, it is taken as English, the language of most of the field's literature.
    let lang = text("language")
        .cloned()
        .unwrap_or_else(|| std::sync::Arc::from("en"));
    Some(Work {
        title: reader.words_in(text("title")?, Some(&lang)),
        details: parts
            .into_iter()
            .flatten()
            .map(|part| reader.words_in(&part, Some(&lang)))
            .collect(),
        href: doi.or_else(|| text("url").map(ToString::to_string)),
    })
}
