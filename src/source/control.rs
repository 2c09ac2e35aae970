//! Control characters: signs for machines that no page, feed or data file can hold.

use crate::problem::{Place, Problem, SourcePath, rules, told};
use memchr::memchr_iter;

/// What stands in the place of one, so that it reaches nothing that is made from the text.
const INSTEAD: char = '\u{FFFD}';

/// Whether a character is one. Tabs and line ends are not, and what XML and HTML forbid beside the control characters is.
pub fn is_control(c: char) -> bool {
    let is_space = matches!(c, '\t' | '\n');
    c.is_control() && !is_space || matches!(c, '\u{FFFE}' | '\u{FFFF}')
}

/// The text with every control character replaced.
pub fn without(text: &str) -> String {
    text.replace(is_control, "\u{FFFD}")
}

/// The problem of one that stands, or is written as an escape, at a place.
pub fn problem(place: Place, c: char) -> Problem {
    Problem::at(
        &rules::CONTROL_CHARACTER,
        place,
        told("control-character").with("from", format!("{:04X}", u32::from(c))),
        told("control-character.label"),
    )
}

/// Replaces control characters, each of the first ones with its problem.
pub(super) fn replace(path: &SourcePath, text: String, problems: &mut Vec<Problem>) -> String {
    /// So many are told of one file: what is full of them is no text.
    const TOLD: usize = 10;
    if !may_hold(text.as_bytes()) {
        return text;
    }
    let mut replaced = String::with_capacity(text.len());
    let mut count = 0;
    for c in text.chars() {
        if !is_control(c) {
            replaced.push(c);
            continue;
        }
        let start = replaced.len();
        replaced.push(INSTEAD);
        count += 1;
        if count <= TOLD {
            let place = Place::new(path, start..replaced.len());
            problems.push(problem(place, c).say(told("control-character.help")));
        }
    }
    replaced
}

/// A quick look at the bytes: few files need the look at every character.
fn may_hold(bytes: &[u8]) -> bool {
    let is_ascii_control = |byte: u8| byte < 0x20 && byte != b'\n' && byte != b'\t' || byte == 0x7F;
    // Without a way out of the loop the compiler compares many bytes at once.
    let has_ascii = |part: &[u8]| {
        part.iter()
            .fold(false, |found, byte| found | is_ascii_control(*byte))
    };
    let follows = |at: usize, next: fn(u8) -> bool| bytes.get(at + 1).copied().is_some_and(next);
    bytes.chunks(1024).any(has_ascii)
        || memchr_iter(0xC2, bytes).any(|at| follows(at, |next| next < 0xA0))
        || memchr_iter(0xEF, bytes).any(|at| bytes[at..].starts_with(&[0xEF, 0xBF]))
}
