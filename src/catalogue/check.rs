//! What makes a module interprofessional, and what makes modules fit together.

use super::entry::Entry;
use super::module::Module;
use super::modules::Number;
use super::{Catalogue, Span};
use crate::document::Document;
use crate::document::field::Kind;
use crate::document::front::{Step, Value};
use crate::problem::{Place, Problem, Told, quote, rules, told};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Checks a module by itself.
pub(super) fn module(module: &Module, problems: &mut Vec<Problem>) {
    definition(module, problems);
    sessions(module, problems);
    review(module, problems);
}

/// Checks an entry that may be an event.
pub(super) fn event(event: &Entry, problems: &mut Vec<Problem>) {
    if event.id.kind != Kind::Event {
        return;
    }
    let Some((span, document)) = Span::read(event.facts()).zip(event.document()) else {
        return;
    };
    if span.is_backwards() {
        let at = |key: &str| document.front.value_at(&[Step::key(key)]);
        problems.push(backwards(Kind::Event.told(), &span, at("start"), at("end")));
    }
}

/// What is published still holds words for what is to come; a draft may.
pub(super) fn placeholders(documents: &[Arc<Document>], problems: &mut Vec<Problem>) {
    for document in documents {
        let text = document.source.text();
        let found = document.placeholders.iter().map(|span| {
            let place = Place::new(&document.source.path, span.clone());
            let typed = quote(&text[span.clone()]);
            let problem = Problem::at(
                &rules::PLACEHOLDER,
                place,
                told("placeholder").with("typed", typed),
                told("placeholder.label"),
            );
            problem.say(told("placeholder.help"))
        });
        problems.extend(found);
    }
}

/// Two or more professions that learn with, from and about each other: the definition of the field (domain.md §4, Q1 and Q2).
fn definition(module: &Module, problems: &mut Vec<Problem>) {
    let Some(document) = module.entry.document() else {
        return;
    };
    let stated = module
        .entry
        .facts()
        .get("professions")
        .map_or(&[][..], Value::items);
    let names: BTreeSet<_> = stated
        .iter()
        .filter_map(|value| value.get("id").and_then(Value::text))
        .collect();
    // One that can't be read may well be another profession; it has its problem already.
    let is_whole = stated.iter().all(|value| value.get("id").is_some());
    if names.len() < 2 && is_whole && document.values.get("professions").is_some() {
        let place = document.front.value_at(&[Step::key("professions")]);
        let message = told("two-professions").message(
            "stated",
            told(if names.is_empty() {
                "no-profession"
            } else {
                "one-profession"
            }),
        );
        let problem = Problem::at(
            &rules::TWO_PROFESSIONS,
            place,
            message,
            told("two-professions.label"),
        );
        problems.push(problem.say(told("two-professions.help")));
    }
    let repeated = stated.iter().enumerate().find(|(at, value)| {
        let same = |other: &Value| other.get("id") == value.get("id");
        let years = |value: &Value| value.get("years").map_or(&[][..], Value::items).to_vec();
        let mine = years(value);
        // Some years may have to take it and others not; the same year not both.
        let meets = |other: &Value| {
            let others = years(other);
            mine.is_empty() || others.is_empty() || mine.iter().any(|year| others.contains(year))
        };
        stated[..*at]
            .iter()
            .any(|other| same(other) && meets(other))
    });
    if let Some((at, value)) = repeated {
        let place = document
            .front
            .value_at(&[Step::key("professions"), Step::Index(at)]);
        let name = value
            .get("id")
            .and_then(Value::text)
            .map(|id| &**id)
            .unwrap_or_default();
        problems.push(
            Problem::at(
                &rules::DUPLICATE_ID,
                place,
                told("profession-twice").with("name", name),
                told("profession-twice.label"),
            )
            .say(told("profession-twice.help")),
        );
    }
    let learning = module.terms_in("learning");
    if learning.len() == 1 && learning[0].as_str() == "about" {
        let place = document.front.value_at(&[Step::key("learning")]);
        let problem = Problem::at(
            &rules::ONLY_ABOUT,
            place,
            told("only-about"),
            told("only-about.label"),
        );
        problems.push(problem.say(told("only-about.help")));
    }
}

fn sessions(module: &Module, problems: &mut Vec<Problem>) {
    let Some(document) = module.entry.document() else {
        return;
    };
    let stated = module.entry.facts().get("sessions");
    let stated = stated.map_or(&[][..], Value::items);
    let at = |index: usize, key: &str| {
        let path = [Step::key("sessions"), Step::Index(index), Step::key(key)];
        document.front.value_at(&path)
    };
    let mut named: BTreeMap<&Arc<str>, usize> = BTreeMap::new();
    for (index, value) in stated.iter().enumerate() {
        if let Some(span) = Span::read(value).filter(Span::is_backwards) {
            problems.push(backwards(
                told("kind-session"),
                &span,
                at(index, "start"),
                at(index, "end"),
            ));
        }
        let Some(id) = value.get("id").and_then(Value::text) else {
            continue;
        };
        if let Some(first) = named.insert(id, index) {
            let problem = Problem::at(
                &rules::DUPLICATE_ID,
                at(index, "id"),
                told("session-twice").with("id", id),
                told("session-twice.label"),
            )
            .relate(at(first, "id"), told("session-twice.related"));
            problems.push(problem.say(told("session-twice.help")));
        }
    }
}

/// The problem of what does not end after it begins.
fn backwards(what: Told, span: &Span, start: Place, end: Place) -> Problem {
    let is_same = span.end == Some(span.start) && span.end_time == span.start_time;
    let (message, label) = if is_same {
        (told("ends-as-it-begins"), told("ends-as-it-begins.label"))
    } else {
        (told("ends-before-start"), told("ends-before-start.label"))
    };
    Problem::at(
        &rules::ENDS_BEFORE_START,
        end,
        message.message("kind", what),
        label,
    )
    .relate(start, told("ends-before-start.related"))
    .say(told("ends-before-start.help"))
}

/// A review is of what stands there: one from before the first publication says nothing of it.
fn review(module: &Module, problems: &mut Vec<Problem>) {
    let Some(document) = module.entry.document() else {
        return;
    };
    let day = |key: &str| document.text(key).map(|day| &**day);
    if let Some((published, reviewed)) = day("published").zip(day("reviewed"))
        && reviewed < published
    {
        let at = |key: &str| document.front.value_at(&[Step::key(key)]);
        let problem = Problem::at(
            &rules::REVIEW_BEFORE_PUBLICATION,
            at("reviewed"),
            told("review-before-publication")
                .with("reviewed", reviewed)
                .with("published", published),
            told("review-before-publication.label"),
        );
        problems.push(
            problem
                .relate(at("published"), told("review-before-publication.related"))
                .say(told("review-before-publication.help")),
        );
    }
}

/// Prerequisites must not lead back to where they began; every circle is told once, from its first module.
pub(super) fn cycles(catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let modules = &catalogue.modules;
    let mut done = vec![false; modules.len()];
    let asking = modules
        .numbered()
        .filter(|(_, module)| !module.prerequisites.is_empty());
    for (start, _) in asking {
        let mut way: Vec<(Number, usize)> = vec![(start, 0)];
        let mut on_way: BTreeMap<Number, usize> = BTreeMap::from([(start, 0)]);
        while let Some((number, next)) = way.pop() {
            let before = modules
                .at(number)
                .map_or(&[][..], |module| &module.prerequisites);
            let Some(target) = before.get(next).filter(|_| !done[number.index()]) else {
                on_way.remove(&number);
                done[number.index()] = true;
                continue;
            };
            way.push((number, next + 1));
            let Some(target) = modules.number(target) else {
                continue;
            };
            match on_way.get(&target) {
                Some(&at) => problems.extend(cycle(catalogue, &way[at..])),
                None if !done[target.index()] => {
                    on_way.insert(target, way.len());
                    way.push((target, 0));
                }
                None => {}
            }
        }
    }
}

fn cycle(catalogue: &Catalogue, way: &[(Number, usize)]) -> Option<Problem> {
    let entry = |number: Number| catalogue.modules.at(number).map(|module| &module.entry);
    let (first, next) = way.first()?;
    let document = entry(*first)?.document()?;
    let place = document
        .front
        .value_at(&[Step::key("prerequisites"), Step::Index(next - 1)]);
    let names: Vec<&str> = way
        .iter()
        .chain(way.first())
        .filter_map(|(number, _)| Some(&*entry(*number)?.id.name))
        .collect();
    let mut problem = Problem::at(
        &rules::PREREQUISITE_CYCLE,
        place,
        told("prerequisite-cycle").with("names", names.join(" → ")),
        told("prerequisite-cycle.label"),
    );
    for (number, next) in &way[1..] {
        let document = entry(*number)?.document()?;
        problem = problem.relate(
            document
                .front
                .value_at(&[Step::key("prerequisites"), Step::Index(next - 1)]),
            told("prerequisite-cycle.related"),
        );
    }
    Some(problem.say(told("prerequisite-cycle.help")))
}
