//! What a translation does not have yet of its original's words: readers would get a text that stops, or goes on in another language.

use super::translation::{names, place_of};
use crate::document::Document;
use crate::document::markdown;
use crate::document::stamp::Part;
use crate::problem::{Problem, rules, told};

/// How many lacking parts a problem shows in the original.
const SHOWN: usize = 4;

/// How many words two languages don't have in common: fewer may be names.
const WORDS: usize = 8;

/// The parts of an original that a translation lacks, in the original's order: keys whose words are still the original's, and prose.
pub(super) fn lacking(translation: &Document, original: &Document) -> Vec<Part> {
    let fields = original.kind.fields().iter();
    let keys = fields.map(|field| Part::Key(field.key));
    let copied = keys.filter(|key| {
        let is_there = matches!(key, Part::Key(key) if translation.values.get(key).is_some());
        is_there && is_copied(*key, translation, original)
    });
    copied.chain(lacking_prose(translation, original)).collect()
}

/// Which parts of the prose they are shows where the headings of the translation are the original's as far as they go; where they are others, that is
/// all that can be told (`headings-differ`).
fn lacking_prose(translation: &Document, original: &Document) -> Vec<Part> {
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
    says(there)
        && (!says(here) || is_in_comments(here, there) || is_copied(part, translation, original))
}

/// Whether a part says in another language what the original says, word for word.
fn is_copied(part: Part, translation: &Document, original: &Document) -> bool {
    if translation.lang.split('-').next() == original.lang.split('-').next() {
        return false;
    }
    let text = |document: &Document| match part {
        Part::Key(_) => part.text(document),
        _ => part.below(document).to_owned(),
    };
    let (here, there) = (text(translation), text(original));
    let is_same = here.split_whitespace().eq(there.split_whitespace());
    is_same && markdown::plain(&there).split_whitespace().count() >= WORDS
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
        Part::Key(_) => Some(*part),
        Part::Section(heading) => translation.prose.outline.get(*heading).map(|_| *part),
        Part::Opening => None,
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
        .say(
            match lacks.iter().all(|part| matches!(part, Part::Key(_))) {
                true => told("unfinished-translation.help-keys"),
                false => told("unfinished-translation.help"),
            },
        )
}
