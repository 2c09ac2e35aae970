//! Texts whose file names state no language of the catalogue.

use super::settings::Settings;
use crate::document::Document;
use crate::locale::Lang;
use crate::problem::{Problem, quote, rules, told};
use std::sync::Arc;

/// The problem of a text in a language that the catalogue does not have, or whose name is no language at all.
pub(super) fn unknown_language(
    settings: &Settings,
    document: &Document,
    beside: &[Arc<Document>],
) -> Problem {
    let tag = &*document.lang;
    let problem = Problem::at(
        &rules::UNKNOWN_LANGUAGE,
        document.start(),
        told("unknown-language").with("tag", quote(tag)),
        told("unknown-language.label").with("tag", quote(tag)),
    );
    if let Some(copied) = copied(settings, tag) {
        return problem.say(told("unknown-language.help-copy").with("copied", copied));
    }
    match meant(settings, tag) {
        Some(near) if is_there(beside, near) => {
            problem.say(told("unknown-language.help-again").with("near", near))
        }
        Some(near) => problem.say(told("unknown-language.help-near").with("near", near)),
        None if Lang::parse(tag).is_ok() => {
            problem.say(told("unknown-language.help-add").with("tag", tag))
        }
        None => {
            let names: Vec<String> = tags(settings).map(|tag| format!("{tag}.md")).collect();
            problem.say(told("unknown-language.help-tag").with("names", names.join(", ")))
        }
    }
}

fn is_there(beside: &[Arc<Document>], tag: &str) -> bool {
    beside.iter().any(|other| &*other.lang == tag)
}

fn tags(settings: &Settings) -> impl Iterator<Item = &str> {
    let languages = settings.languages.iter();
    languages.map(|language| language.lang.as_str())
}

/// The language of whose text a file is a copy, as systems and synchronising programs name copies: `en (copy)`, `en - Copy`, `Copy of en`, `en 2`.
fn copied<'a>(settings: &'a Settings, name: &str) -> Option<&'a str> {
    let mut words = name
        .split([' ', '(', ')', '_'])
        .filter(|word| !word.is_empty());
    let is_more = words.clone().count() > 1;
    words
        .find_map(|word| tags(settings).find(|tag| *tag == word))
        .filter(|_| is_more)
}

/// The language that is meant by a name: another form of its tag, what its speakers call it, or its English name, which mostly begins as the tag.
fn meant<'a>(settings: &'a Settings, name: &str) -> Option<&'a str> {
    // The ending twice, or a space before it.
    let name = name.strip_suffix(".md").unwrap_or(name).trim();
    let primary = |tag: &str| {
        let first = tag.split(['-', '_']).next().unwrap_or_default();
        first.to_lowercase()
    };
    let name_primary = primary(name);
    let mut languages = settings.languages.iter();
    let by_name = languages.find(|language| language.name.to_lowercase() == name.to_lowercase());
    by_name
        .map(|language| language.lang.as_str())
        .or_else(|| tags(settings).find(|tag| primary(tag) == name_primary))
        .or_else(|| {
            let is_word = name.len() > 3 && name.chars().all(char::is_alphabetic);
            tags(settings).find(|tag| is_word && name_primary.starts_with(&primary(tag)))
        })
}
