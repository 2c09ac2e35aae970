//! Slips of typing in the Arabic script that a reader, a search or a screen reader stumbles over (i18n.md §5.4, X2–X7).
//!
//! One slip is often made a hundred times, so each kind is told once for a file: where it stands first, and how often.

mod find;

use crate::problem::{Place, Problem, Rule, SourcePath, quote, rules, told};
use find::{Slip, find};
use std::ops::Range;

/// The slips of one file, while it is read.
#[derive(Debug)]
pub struct Slips<'a> {
    path: &'a SourcePath,
    lang: &'a str,
    /// By kind: the first, and how many there are.
    found: Vec<(Problem, usize)>,
}

impl<'a> Slips<'a> {
    /// None yet. The language is that of the file's name.
    pub fn new(path: &'a SourcePath) -> Self {
        let name = path.name();
        let tag = name.strip_suffix(".md").unwrap_or(name);
        Self {
            path,
            lang: tag.split('-').next().unwrap_or(tag),
            found: Vec::new(),
        }
    }

    /// Looks at a text; `place` tells where a part of it stands in the file.
    pub fn look(&mut self, text: &str, place: impl Fn(Range<usize>) -> Option<Range<usize>>) {
        if !may_have(text) {
            return;
        }
        for slip in find(text, self.lang) {
            let known = self.found.iter_mut();
            let mut known = known.filter(|(first, _)| first.rule == rule(&slip));
            match known.next() {
                Some((_, count)) => *count += 1,
                None => {
                    if let Some(span) = place(slip.span()) {
                        let problem = problem(&slip, text, Place::new(self.path, span));
                        self.found.push((problem, 1));
                    }
                }
            }
        }
    }

    /// One problem for each kind of slip.
    pub fn problems(self) -> impl Iterator<Item = Problem> {
        self.found.into_iter().map(|(first, count)| match count {
            1 => first,
            _ => first.say(told("same-slips").count("count", count - 1)),
        })
    }
}

/// A quick look: the letters of the Arabic script begin with one of these bytes in UTF-8.
pub(super) fn may_have(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.any(|byte| matches!(byte, 0xD8..=0xDB | 0xEF))
}

fn rule(slip: &Slip) -> &'static Rule {
    match slip {
        Slip::Form { .. } => &rules::PRESENTATION_FORM,
        Slip::Tatweel { .. } => &rules::TATWEEL,
        Slip::Letter { .. } => &rules::FOREIGN_LETTER,
        Slip::Digits { .. } => &rules::MIXED_DIGITS,
        Slip::Sign { .. } => &rules::LATIN_PUNCTUATION,
        Slip::Joiner { .. } => &rules::MISSING_JOINER,
    }
}

fn problem(slip: &Slip, text: &str, place: Place) -> Problem {
    let typed = &text[slip.span()];
    let (message, label) = match slip {
        Slip::Form { .. } => (told("presentation-form"), told("presentation-form.label")),
        Slip::Tatweel { .. } => (told("tatweel"), told("tatweel.label")),
        Slip::Letter { .. } => (told("foreign-letter"), told("foreign-letter.label")),
        Slip::Digits { other, .. } => (
            told("mixed-digits").with("other", quote(other)),
            told("mixed-digits.label"),
        ),
        Slip::Sign { .. } => (told("latin-punctuation"), told("latin-punctuation.label")),
        Slip::Joiner { .. } => (told("missing-joiner"), told("missing-joiner.label")),
    };
    let message = message.with("typed", quote(typed));
    let problem = Problem::at(rule(slip), place.clone(), message, label);
    match slip.mend(typed) {
        Some(mend) => problem.replace(place, mend, false),
        None => problem.say(told("mixed-digits.help")),
    }
}
