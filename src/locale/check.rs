//! What can be wrong with messages, found before any of them is said.

mod compare;
mod missing;
mod plural;
mod reference;
mod text;
mod unread;

pub(super) use compare::compare;

use super::Use;
use super::ftl::{Entry, Piece};
use super::load::Language;
use crate::problem::{Place, Problem, rules, told};
use crate::source::{Origin, Sources};
use std::collections::BTreeMap;
use unread::Unread;

/// Checks the messages of all languages, the first being the one that the others are compared with. Messages are seen as they take effect,
/// own and shipped ones together; told is only what stands where an author can mend it.
pub(super) fn all(
    languages: &[Language<'_>],
    uses: &[Use],
    sources: &Sources,
    problems: &mut Vec<Problem>,
) {
    let unread: Vec<Unread<'_>> = languages
        .iter()
        .map(|language| Unread::of(language, sources, problems))
        .collect();
    missing::check(languages, &unread, uses, sources, problems);
    reference::check_uses(languages, uses, sources, problems);
    for (language, unread) in languages.iter().zip(&unread) {
        for entry in &language.own {
            for (attribute, pattern) in entry.patterns() {
                let key = key(entry, attribute.map(|name| name.text.as_str()));
                text::check(pattern, problems);
                reference::check(language, unread, &key, pattern, problems);
                plural::check(language, pattern, problems);
            }
        }
    }
    if let Some((first, others)) = languages.split_first() {
        for language in others {
            reference::check_variables(first, language, uses, problems);
        }
    }
}

/// Messages, and attributes of one message, that are given twice in files of one language and origin.
pub(super) fn duplicates(entries: &[Entry], problems: &mut Vec<Problem>) {
    let messages = entries.iter().map(|entry| (key(entry, None), &entry.name));
    repeated(messages, problems);
    for entry in entries {
        let attributes = entry.attributes.iter();
        let attributes = attributes.map(|(name, _)| (key(entry, Some(&name.text)), name));
        repeated(attributes, problems);
    }
}

fn repeated<'a>(keys: impl Iterator<Item = (String, &'a Piece)>, problems: &mut Vec<Problem>) {
    let mut first: BTreeMap<String, &Piece> = BTreeMap::new();
    for (key, name) in keys {
        if let Some(earlier) = first.get(&key) {
            let message = told("ftl-duplicate").with("key", &key);
            let place = name.place.clone();
            problems.push(
                Problem::at(
                    &rules::FTL_DUPLICATE,
                    place,
                    message,
                    told("ftl-duplicate.label"),
                )
                .relate(earlier.place.clone(), told("ftl-duplicate.related"))
                .say(told("ftl-duplicate.help")),
            );
        } else {
            first.insert(key, name);
        }
    }
}

/// How an entry's text is asked for: `name`, `name.attribute` or, in a term, `-name`.
fn key(entry: &Entry, attribute: Option<&str>) -> String {
    let hyphen = if entry.is_term { "-" } else { "" };
    let name = &entry.name.text;
    match attribute {
        None => format!("{hyphen}{name}"),
        Some(attribute) => format!("{hyphen}{name}.{attribute}"),
    }
}

/// Whether a place is in a file of the catalogue itself, where its author can mend it.
fn is_own(sources: &Sources, place: &Place) -> bool {
    sources
        .below_from(place.path.folder(), Origin::Own)
        .any(|file| file.path == place.path)
}
