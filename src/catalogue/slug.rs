//! The form of ids.

use crate::problem::{Place, Problem, quote, rules};

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
    let message = format!("{} can't be an id", quote(id));
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
    let problem = Problem::at(
        &rules::BAD_ID,
        place,
        message,
        "an id is made of a–z, 0–9 and single hyphens",
    );
    if is_slug(&mended) {
        problem.say(format!("call it `{mended}`"))
    } else {
        problem.say("choose a short English or transliterated name, such as team-roles")
    }
}
