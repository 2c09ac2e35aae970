//! How fields and values are named in messages.

use crate::document::front::Value;
use crate::problem::{Told, told};

/// What a field is about, without its mapping to a standard.
pub(super) fn plain(about: &str) -> &str {
    about.split(" schema.org").next().unwrap_or(about)
}

pub(super) fn kind(value: &Value) -> Told {
    match value {
        Value::Nothing => told("a-nothing"),
        Value::Flag(_) => told("a-flag"),
        Value::Whole(_) | Value::Amount(_) => told("a-number"),
        Value::Text(_) => told("a-text"),
        Value::List(_) => told("a-list"),
        Value::Map(_) => told("a-map"),
    }
}

pub(super) fn show(value: &Value) -> String {
    match value {
        Value::Flag(flag) => flag.to_string(),
        Value::Whole(number) => number.to_string(),
        Value::Amount(number) => number.to_string(),
        Value::Text(text) => text.to_string(),
        Value::Nothing | Value::List(_) | Value::Map(_) => String::new(),
    }
}
