//! The page of a module.

use super::card::named;
use super::frame::{self, About};
use super::reader::Reader;
use super::{
    CompetencyUse, ModuleView, Outcome, PathwayPlace, Statement, Work, circle, fact, prose, when,
};
use crate::catalogue::{EntryId, Module};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::Arg;

/// The page of a module.
pub(super) fn view(reader: &Reader<'_>, id: &EntryId) -> Option<ModuleView> {
    let module = reader.catalogue.modules.get(id)?;
    let entry = &module.entry;
    let (prose, fallback) = prose::of_entry(reader, entry)?;
    let title = reader.title(entry);
    let summary = reader.summary(entry);
    let about = About {
        kind: "module",
        title: title.clone(),
        description: summary.text.clone(),
        crumbs: frame::crumbs(
            reader,
            [frame::crumb(reader, Kind::Module)].into_iter().chain(
                module
                    .terms_in("stages")
                    .iter()
                    .map(|stage| reader.term_link("stages", stage)),
            ),
        ),
        noindex: false,
    };
    let relations = &reader.catalogue.relations;
    let chips = ["learning", "modes", "stages"]
        .into_iter()
        .flat_map(|facet| {
            module
                .terms_in(facet)
                .iter()
                .map(move |term| reader.term_link(facet, term))
        });
    Some(ModuleView {
        frame: frame::frame(reader, about),
        id: id.name.to_string(),
        title,
        summary,
        fallback,
        circle: circle::of_module(reader, module),
        chips: chips.collect(),
        facts: fact::of_module(reader, module),
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
        statements: statements(module),
        prose,
        pathways: relations
            .pathways(id)
            .iter()
            .filter_map(|pathway| place(reader, id, pathway))
            .collect(),
        prerequisites: named(reader, &module.prerequisites),
        follows: named(reader, relations.follows(id)),
        related: named(reader, relations.related(id)),
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
        access_note: reader.entry_words(entry, |values| {
            values
                .get("access")
                .and_then(|access| access.get("note"))
                .and_then(Value::text)
        }),
    })
}

/// The outcomes: each in the reader's language where the translation has it.
fn outcomes(reader: &Reader<'_>, module: &Module) -> Vec<Outcome> {
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
            competency: competency
                .as_ref()
                .map(|id| reader.term_link("competencies", id)),
        })
    };
    stated.filter_map(outcome).collect()
}

fn competency(reader: &Reader<'_>, used: &crate::catalogue::CompetencyUse) -> CompetencyUse {
    CompetencyUse {
        link: reader.term_link("competencies", &used.id),
        note: reader.competency_note(&used.id),
        assessed: used.assessed,
        primary: used.primary,
    }
}

/// What the field's approval forms ask for (domain.md §4): met where the module states it. What is not stated is not denied.
fn statements(module: &Module) -> Vec<Statement> {
    let facts = module.entry.facts();
    let facilitators = facts
        .get("facilitation")
        .and_then(|facilitation| facilitation.get("professions"))
        .map_or(0, |professions| professions.items().len());
    let learning: Vec<&str> = module
        .terms_in("learning")
        .iter()
        .map(super::super::catalogue::vocabulary::TermId::as_str)
        .collect();
    let assessed = facts
        .get("assessment")
        .is_some_and(|assessment| !assessment.items().is_empty())
        || module.competencies.iter().any(|used| used.assessed);
    let all = [
        ("two-professions", module.terms_in("professions").len() >= 2),
        (
            "with-from-about",
            ["with", "from", "about"]
                .iter()
                .all(|way| learning.contains(way)),
        ),
        (
            "outcome-competency",
            module.outcomes.iter().any(Option::is_some),
        ),
        (
            "interactive",
            facts
                .get("interactive-share")
                .and_then(Value::whole)
                .is_some_and(|share| share >= 50),
        ),
        ("facilitators", facilitators >= 2),
        (
            "debrief",
            facts
                .get("debrief")
                .and_then(Value::flag)
                .unwrap_or_default(),
        ),
        ("assessment", assessed),
    ];
    all.into_iter()
        .map(|(key, met)| Statement { key, met })
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
        pathway: reader.entry_link(pathway)?,
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
