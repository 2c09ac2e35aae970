//! What a translation does not have yet of its original's prose: readers would get a text that stops.

use super::translation::{names, place_of};
use crate::document::Document;
use crate::document::markdown;
use crate::document::stamp::Part;
use crate::problem::{Problem, rules, told};

/// How many lacking parts a problem shows in the original.
const SHOWN: usize = 4;

/// How many words two languages don't have in common: fewer may be names.
const WORDS: usize = 8;

/// The parts of an original's prose that a translation lacks, in the original's order. Which they are shows where the headings of the translation are
/// the original's as far as they go; where they are others, that is all that can be told (`headings-differ`).
pub(super) fn lacking(translation: &Document, original: &Document) -> Vec<Part> {
    if original.prose.is_empty() {
        return Vec::new();
    }
    let sections = (0..original.prose.outline.len()).map(Part::Section);
    let parts = [Part::Opening].into_iter().chain(sections);
    let has_words = |part: &Part| !matches!(part, Part::Opening) || says(part.below(original));
    let parts = parts.filter(has_words);
    if translation.prose.is_empty() {
        return parts.collect();
    }
    if !is_begun_alike(translation, original) {
        return Vec::new();
    }
    parts
        .filter(|part| is_lacking(*part, translation, original))
        .collect()
}

/// Whether the headings of a translation are of the original's levels as far as they go.
pub(super) fn is_begun_alike(translation: &Document, original: &Document) -> bool {
    let levels = |document: &Document| -> Vec<u8> {
        let headings = document.prose.outline.iter();
        headings.map(|heading| heading.level).collect()
    };
    levels(original).starts_with(&levels(translation))
}

fn is_lacking(part: Part, translation: &Document, original: &Document) -> bool {
    if let Part::Section(heading) = part {
        let of = |document: &Document| {
            let heading = document.prose.outline.get(heading);
            heading.map(|heading| heading.text.is_empty())
        };
        if of(translation).is_none_or(|is_empty| is_empty && of(original) == Some(false)) {
            return true;
        }
    }
    let (there, here) = (part.below(original), part.below(translation));
    let language = |document: &Document| document.lang.split('-').next().map(str::to_owned);
    let is_other = language(translation) != language(original);
    says(there)
        && (!says(here) || is_in_comments(here, there) || is_other && is_copied(here, there))
}

/// Whether a text is the original's, word for word.
fn is_copied(here: &str, there: &str) -> bool {
    let there = markdown::plain(there);
    there.split_whitespace().count() >= WORDS && markdown::plain(here) == there
}

/// Whether there is more in a text than comments.
fn says(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty()
        && (!text.contains("<!--")
            || markdown::canonical(text)
                .iter()
                .any(|part| !part.is_empty()))
}

/// Whether blocks of the original still stand in a translation as the comments that it began with, and fewer are translated than there are. A translator
/// may also keep them beside what they became.
fn is_in_comments(here: &str, there: &str) -> bool {
    if !here.contains("<!--") {
        return false;
    }
    let blocks = markdown::blocks(there);
    let text = markdown::one_line(here);
    let is_left = |words: &str| text.contains(&markdown::one_line(&markdown::comment(words)));
    markdown::blocks(here).len() < blocks.len()
        && blocks.into_iter().any(|block| is_left(&there[block.span]))
}

/// The problem of a translation that stops before its original does.
pub(super) fn problem(translation: &Document, original: &Document, lacks: &[Part]) -> Problem {
    // Where it is to go on: at the first heading that waits for its words, else after the last one that has them.
    let waits = lacks.iter().find_map(|part| match part {
        Part::Section(heading) => translation.prose.outline.get(*heading).map(|_| *part),
        _ => None,
    });
    let last = translation.prose.outline.len().checked_sub(1);
    let place = match waits.or(last.map(Part::Section)) {
        Some(part) => place_of(part, translation),
        None => translation.start(),
    };
    let label = told("unfinished-translation.label").list("parts", names(lacks, original));
    let problem = Problem::at(
        &rules::UNFINISHED_TRANSLATION,
        place,
        told("unfinished-translation"),
        label,
    );
    let shown = lacks.iter().take(SHOWN);
    let problem = shown.fold(problem, |problem, part| {
        let there = told("unfinished-translation.related");
        problem.relate(place_of(*part, original), there)
    });
    problem
        .say(told("unfinished-translation.readers").with("lang", &original.lang))
        .say(told("unfinished-translation.help"))
}
