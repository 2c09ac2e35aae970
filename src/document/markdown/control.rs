//! Control characters that are written as references: `&#1;`.

use crate::problem::{Place, Problem, told};
use crate::source::{is_control, no_control};
use memchr::memmem;
use std::ops::Range;

/// Whether a body may hold one: only a numeric reference can, since the file itself has none.
pub(super) fn may_hold(body: &str) -> bool {
    memmem::find(body.as_bytes(), b"&#").is_some()
}

/// The problem of the first one in a text of which references are decoded.
pub(super) fn check(decoded: &str, place: &Place) -> Option<Problem> {
    let c = decoded.chars().find(|c| is_control(*c))?;
    Some(problem(place.clone(), c))
}

/// The problem of the first one in HTML that begins at a byte of the file.
pub(super) fn check_html(html: &str, place: &Place) -> Option<Problem> {
    html.match_indices("&#").find_map(|(at, _)| {
        let digits = html[at + 2..].split(';').next()?;
        let number = match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => digits.parse(),
        };
        let c = char::from_u32(number.ok()?).filter(|c| is_control(*c))?;
        let start = place.span.start + at;
        let span: Range<usize> = start..start + digits.len() + 3;
        Some(problem(Place::new(&place.path, span), c))
    })
}

fn problem(place: Place, c: char) -> Problem {
    no_control(place, c).say(told("control-character.help-reference"))
}
