//! Whether a text is of the form that a field asks for.

use super::Shape;
use crate::colour::Colour;
use crate::problem::suggest::latin_digits;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Whether a text has the form of a shape that is written as text; what other files must have is not asked here.
pub(super) fn text_fits(text: &str, shape: &Shape) -> bool {
    // No module is so old as a year of the Persian or Islamic calendar would be in ours.
    let is_of_our_time = || text >= "1900";
    let is_date = || text.len() == 10 && is_of_our_time() && text.parse::<Date>().is_ok();
    match shape {
        Shape::Address => {
            let web = text.starts_with("https://") || text.starts_with("http://");
            web && !text.contains(char::is_whitespace) && text.len() > 8
        }
        Shape::Email => {
            let parts = text.split_once('@');
            let whole = parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
            whole && !text.contains(char::is_whitespace)
        }
        Shape::Colour => Colour::parse(text).is_some(),
        Shape::Code { letters, .. } => {
            text.len() == *letters && text.bytes().all(|c| c.is_ascii_uppercase())
        }
        Shape::Date => is_date(),
        // A time is local to its place: one with a zone of its own would say it twice.
        Shape::Moment => {
            let local = text.len() >= 16 && !text.ends_with('Z');
            is_date() || local && is_of_our_time() && text.parse::<DateTime>().is_ok()
        }
        Shape::TimeZone => TimeZone::get(text).is_ok(),
        // Only the whole catalogue knows which frameworks a bare code may be from.
        Shape::Competency => !text.is_empty() && !text.starts_with(':') && !text.ends_with(':'),
        Shape::Year => !text.is_empty() && latin_digits(text) == text,
        Shape::Term(_) | Shape::Language | Shape::Entry(_) | Shape::Reference => !text.is_empty(),
        _ => false,
    }
}
