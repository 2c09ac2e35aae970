//! How fields and values are named in messages.

use crate::document::front::Value;

/// What a field is about, without its mapping to a standard.
pub(super) fn plain(about: &str) -> &str {
    about.split(" schema.org").next().unwrap_or(about)
}

pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Nothing => "nothing",
        Value::Flag(_) => "true or false",
        Value::Whole(_) | Value::Amount(_) => "a number",
        Value::Text(_) => "a text",
        Value::List(_) => "a list",
        Value::Map(_) => "a group of keys",
    }
}

pub(super) fn show(value: &Value) -> String {
    match value {
        Value::Flag(flag) => flag.to_string(),
        Value::Whole(number) => number.to_string(),
        Value::Amount(number) => number.to_string(),
        Value::Text(text) => text.to_string(),
        Value::Nothing | Value::List(_) | Value::Map(_) => kind(value).to_owned(),
    }
}
