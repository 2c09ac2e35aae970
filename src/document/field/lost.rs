//! Signs that are missing in a value, so that the reader of YAML took its parts for something else.

use super::{Field, Shape};
use crate::document::front::{Value, forgotten};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The field whose key stands at the beginning of what was read as a key, for want of a colon: `id nursing`.
pub(super) fn colon(
    entries: &[(Arc<str>, Value)],
    key: &str,
    fields: &'static [Field],
) -> Option<&'static Field> {
    let word = forgotten(key)?;
    let stands_too = entries.iter().any(|(key, _)| &**key == word);
    fields.iter().find(|field| field.key == word && !stands_too)
}

/// Whether a bare text begins with a key of the record that is asked for. Where any words may stand, it is words.
pub(super) fn colon_in(value: &Value, shape: &Shape) -> bool {
    let word = value.text().and_then(|text| forgotten(text));
    let is_key =
        |fields: &[Field]| word.is_some_and(|word| fields.iter().any(|field| field.key == word));
    match shape {
        Shape::Record(fields) => is_key(fields),
        Shape::Short(short, fields) => {
            let takes_words =
                |field: &Field| field.key == *short && matches!(field.shape, Shape::Text(_));
            is_key(fields) && !fields.iter().any(takes_words)
        }
        _ => false,
    }
}

/// The entries, the first of which is a text, that are one text with commas: within braces a comma ends a value, and what follows is read as keys.
pub(super) fn quotes(
    entries: &[(Arc<str>, Value)],
    at: usize,
    fields: &[Field],
) -> Option<RangeInclusive<usize>> {
    let field = |key: &str| fields.iter().find(|field| field.key == key);
    let is_rest =
        |(key, value): &(Arc<str>, Value)| *value == Value::Nothing && field(key).is_none();
    let rest = entries.get(at).filter(|entry| is_rest(entry))?;
    let first = entries[..at].iter().rposition(|entry| !is_rest(entry))?;
    let (key, value) = &entries[first];
    let is_words = field(key).is_some_and(|field| matches!(field.shape, Shape::Text(_)));
    // A number after a comma is a fraction.
    let is_number = is_number(&rest.0);
    (is_words && value.text().is_some() && !is_number).then(|| {
        let more = entries[at..].iter().take_while(|entry| is_rest(entry));
        first..=at + more.count() - 1
    })
}

/// The entries, the first of which is a number, that are one list without its brackets: `years: 2, 3`.
pub(super) fn brackets(
    entries: &[(Arc<str>, Value)],
    at: usize,
    fields: &[Field],
) -> Option<RangeInclusive<usize>> {
    let is_rest = |(key, value): &(Arc<str>, Value)| *value == Value::Nothing && is_number(key);
    entries.get(at).filter(|entry| is_rest(entry))?;
    let first = entries[..at].iter().rposition(|entry| !is_rest(entry))?;
    let (key, value) = &entries[first];
    let field = fields.iter().find(|field| field.key == &**key)?;
    let is_list = matches!(field.shape, Shape::List(..)) && value.whole().is_some();
    is_list.then(|| {
        let more = entries[at..].iter().take_while(|entry| is_rest(entry));
        first..=at + more.count() - 1
    })
}

fn is_number(key: &str) -> bool {
    key.bytes().all(|c| c.is_ascii_digit())
}
