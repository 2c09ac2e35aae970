//! A thing of schema.org as JSON-LD, and the forms that values have there.

use crate::catalogue::Entry;
use crate::document::front::Value;
use serde_json::{Map, Value as Json};
use std::sync::Arc;

/// A thing: its type, its address, then its properties in the order in which they are put.
#[derive(Clone, Debug)]
pub(super) struct Thing(Map<String, Json>);

impl Thing {
    /// A thing of a type that has no address.
    pub(super) fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), Json::from(kind))]))
    }

    /// A thing of a type, at the address of its page, if that is known.
    pub(super) fn at(kind: &str, address: Option<String>) -> Self {
        Self::new(kind).put("@id", address)
    }

    /// A thing that is told elsewhere, by its address alone.
    pub(super) fn named(address: impl Into<Json>) -> Self {
        Self(Map::from_iter([("@id".to_owned(), address.into())]))
    }

    /// With a property; one without a value is left out.
    pub(super) fn put(mut self, property: &str, value: impl Into<Json>) -> Self {
        let value = value.into();
        let says_nothing = match &value {
            Json::Null => true,
            Json::String(text) => text.is_empty(),
            _ => false,
        };
        if !says_nothing {
            self.0.insert(property.to_owned(), value);
        }
        self
    }

    /// The same by its address alone, which is told elsewhere on the page; whole where it has none.
    pub(super) fn reference(self) -> Self {
        match self.0.get("@id") {
            Some(address) => Self::named(address.clone()),
            None => self,
        }
    }
}

impl From<Thing> for Json {
    fn from(thing: Thing) -> Self {
        Self::Object(thing.0)
    }
}

/// Several values: none of them is nothing, and one stands alone.
pub(super) fn list(mut values: Vec<Json>) -> Option<Json> {
    match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(Json::Array(values)),
    }
}

/// A fact that is a text.
pub(super) fn text<'a>(entry: &'a Entry, key: &str) -> Option<&'a Arc<str>> {
    entry.facts().get(key).and_then(Value::text)
}

/// Hours as ISO 8601 writes a duration: `PT2H30M`.
pub(super) fn duration(hours: f64) -> Option<String> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a module takes less than 2^63 minutes"
    )]
    let minutes = (hours * 60.0).round() as i64;
    let part = |amount: i64, unit: &str| match amount {
        1.. => format!("{amount}{unit}"),
        _ => String::new(),
    };
    let written = [part(minutes / 60, "H"), part(minutes % 60, "M")].concat();
    (!written.is_empty()).then(|| format!("PT{written}"))
}

/// A licence: what looks like an identifier of SPDX has an address there, anything else is a work of that name.
pub(super) fn licence(stated: &str) -> Json {
    let is_identifier = stated
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+'));
    if is_identifier {
        format!("https://spdx.org/licenses/{stated}").into()
    } else if stated.starts_with("https://") || stated.starts_with("http://") {
        stated.into()
    } else {
        Thing::new("CreativeWork").put("name", stated).into()
    }
}

/// A number: whole ones without a point.
pub(super) fn number(amount: f64) -> Json {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "what was whole before is the same after"
    )]
    let whole = amount as i64;
    #[expect(
        clippy::cast_precision_loss,
        reason = "it is compared with what it came from"
    )]
    let is_whole = (whole as f64 - amount).abs() < f64::EPSILON;
    if is_whole {
        whole.into()
    } else {
        amount.into()
    }
}
