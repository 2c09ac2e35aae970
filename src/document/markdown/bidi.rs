//! Invisible characters that change the direction of what follows.

use super::quote::quote;
use super::text::BlockText;
use crate::problem::{Place, Problem, SourcePath, Told, rules, told};
use memchr::memchr_iter;

/// Finds the first override or embedding in a block, and the first isolate that is not closed in it or not opened.
pub(super) fn check(block: &BlockText, file: &str, path: &SourcePath, problems: &mut Vec<Problem>) {
    if !may_have(block.shown().as_bytes()) {
        return;
    }
    let found = [
        first_override(block.shown()),
        first_unbalanced(block.shown()),
    ];
    for (at, why) in found.into_iter().flatten() {
        let place = Place::new(path, block.place(at, file));
        problems.push(problem(place, block.shown(), at, why));
    }
}

/// A quick look for any of them, by their bytes in UTF-8; dashes and quotation marks begin with the same.
fn may_have(text: &[u8]) -> bool {
    memchr_iter(0xE2, text).any(|at| {
        matches!(
            text.get(at + 1..at + 3),
            Some([0x80, 0xAA..=0xAE] | [0x81, 0xA6..=0xA9])
        )
    })
}

/// Finds the first such character in a target or a title, where an isolate is wrong too: nobody sees it there.
pub(super) fn check_hidden(text: &str, place: &Place) -> Option<Problem> {
    let at = text.find(|c| is_override(c) || is_isolate(c))?;
    let why = told("bidi-control.label-hidden");
    Some(problem(place.clone(), text, at, why))
}

fn problem(place: Place, text: &str, at: usize, why: Told) -> Problem {
    let c = text[at..].chars().next().unwrap_or_default() as u32;
    let word = text[at..]
        .split_whitespace()
        .find(|word| word.chars().any(char::is_alphanumeric));
    let message = match word {
        Some(word) => told("bidi-control")
            .with("c", format!("{c:04X}"))
            .with("word", quote(word)),
        None => told("bidi-control-here").with("c", format!("{c:04X}")),
    };
    Problem::at(&rules::BIDI_CONTROL, place, message, why).say(told("bidi-control.help"))
}

fn first_override(text: &str) -> Option<(usize, Told)> {
    let at = text.find(is_override)?;
    Some((at, told("bidi-control.label-override")))
}

fn first_unbalanced(text: &str) -> Option<(usize, Told)> {
    let mut open = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| is_isolate(*c)) {
        if c != '\u{2069}' {
            open.push(at);
        } else if open.pop().is_none() {
            return Some((at, told("bidi-control.label-ends")));
        }
    }
    let at = *open.first()?;
    Some((at, told("bidi-control.label-begins")))
}

/// LRE, RLE, PDF, LRO, RLO (UAX #9 §2.1–2.3).
fn is_override(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

/// LRI, RLI, FSI, PDI (UAX #9 §2.4–2.5).
fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}
