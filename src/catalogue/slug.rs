//! The form of ids.

use crate::problem::{Place, Problem, quote, rules, told};

/// Whether an id is of the form that addresses are made of: a to z, digits and single hyphens, at most 80.
pub fn is_slug(id: &str) -> bool {
    let sign = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
    !id.is_empty()
        && id.len() <= 80
        && id.bytes().all(sign)
        && !id.starts_with('-')
        && !id.ends_with('-')
        && !id.contains("--")
}

/// The problem of an id that is not of that form.
pub(super) fn bad_id(id: &str, place: Place) -> Problem {
    let message = told("bad-id").with("id", quote(id));
    let mended: String = id
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let mended = mended
        .split('-')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    let problem = Problem::at(&rules::BAD_ID, place, message, told("bad-id.label"));
    if is_slug(&mended) {
        problem.say(told("bad-id.help-mended").with("mended", &mended))
    } else {
        problem.say(told("bad-id.help-choose"))
    }
}
