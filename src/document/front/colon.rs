//! A colon, or the space after it, that was forgotten between a key and its value.

use super::Yaml;
use super::slip::{line_at, lines, quoted};
use crate::document::field::is_key;
use crate::problem::{Problem, rules, told};
use std::ops::Range;

/// The word that a text begins with, as keys are made.
pub fn first_word(text: &str) -> &str {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    text.find(|c| !is_sign(c)).map_or(text, |end| &text[..end])
}

/// What follows the first word, if a colon may have stood between the two.
fn after_word(text: &str) -> Option<&str> {
    let rest = &text[first_word(text).len()..];
    let is_apart = rest.starts_with([' ', ':', '：', '=', '{', '[']);
    (is_apart && !is_keyed(text)).then_some(rest)
}

/// The key that a text begins with, if something follows it without a colon and a space: `stage exposure`, `stage:exposure`.
pub fn forgotten(text: &str) -> Option<&str> {
    after_word(text).map(|_| first_word(text))
}

/// Whether a line begins with a key and its colon, or with something that has no key.
fn is_keyed(text: &str) -> bool {
    let is_closed = text.starts_with(['"', '\'', '{', '[', '}', ']', '#', '?']);
    let head = text.split(' ').next().unwrap_or_default();
    is_closed || head.ends_with(':')
}

/// The problem of a text that begins with a key and has no colon after it.
pub(super) fn problem(yaml: &Yaml, written: Range<usize>) -> Problem {
    let text = &yaml.text[written.clone()];
    let key = first_word(text);
    let rest = &text[key.len()..];
    let value = rest.trim_start_matches([' ', ':', '：', '=']);
    let message = if rest.starts_with(':') {
        told("missing-space").with("key", key)
    } else {
        told("missing-colon").with("key", key)
    };
    let has_own_marks = value.starts_with(['"', '\'', '{', '[']);
    let meant = if value.is_empty() {
        format!("{key}:")
    } else if is_keyed(value) && is_key(first_word(value)) {
        format!("{key}: {{{value}}}")
    } else if !has_own_marks && (value.contains(": ") || value.ends_with(':')) {
        format!("{key}: {}", quoted(value))
    } else {
        format!("{key}: {value}")
    };
    let place = yaml.place(Some(written));
    Problem::at(
        &rules::MISSING_COLON,
        place,
        message,
        told("missing-colon.label"),
    )
    .mend(Some(&meant))
}

/// Looks for a forgotten colon where the reader stopped: at the nearest line above that is neither a key nor inside the value of one.
pub(super) fn find(yaml: &Yaml, at: usize) -> Option<Problem> {
    let stopped = line_at(&yaml.text, at).start;
    let above: Vec<Range<usize>> = lines(&yaml.text)
        .filter(|line| line.start <= stopped && !yaml.text[line.clone()].trim().is_empty())
        .collect();
    for (index, line) in above.iter().enumerate().rev() {
        let text = yaml.text[line.clone()].trim_end();
        let plain = text.trim_start();
        let indent = text.len() - plain.len();
        let item = plain.trim_start_matches("- ");
        let is_item = item.len() < plain.len();
        let below = above.get(index + 1).map(|line| &yaml.text[line.clone()]);
        // An item is meant as a key only if keys stand below it.
        let may_be_key = !is_item || below.is_some_and(|below| self::indent(below) > indent);
        let goes_on = index > 0 && goes_on(&yaml.text[above[index - 1].clone()], indent);
        if !is_keyed(item) && may_be_key && !goes_on && line.start < stopped.max(1) {
            let start = line.start + text.len() - item.len();
            let written = start..line.start + text.len();
            if is_key(first_word(item)) {
                return Some(problem(yaml, written));
            }
            return (indent == 0 && !is_item).then(|| keyless(yaml, written));
        }
        if indent == 0 && !is_item && line.start < stopped {
            return None;
        }
    }
    None
}

/// A line at the margin that begins with no key: text that goes on, or a key that nobody knows.
fn keyless(yaml: &Yaml, written: Range<usize>) -> Problem {
    let place = yaml.place(Some(written));
    Problem::at(
        &rules::MISSING_COLON,
        place,
        told("no-key"),
        told("no-key.label"),
    )
    .say(told("no-key.help"))
}

/// Whether a line that is indented so far goes on with the text that the line above begins.
fn goes_on(above: &str, indent: usize) -> bool {
    let text = above.trim_end();
    self::indent(above) < indent && is_keyed(text.trim_start()) && !text.ends_with(':')
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
