//! A thing of schema.org as JSON-LD, and the forms that values have there.

use crate::catalogue::Entry;
use crate::document::front::Value;
use serde::Serialize;
use std::sync::Arc;

/// A value as JSON. It is kept as text, since a page says it once and asks nothing of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Json(String);

impl Json {
    fn new(value: &(impl Serialize + ?Sized)) -> Self {
        Self(serde_json::to_string(value).unwrap_or_default())
    }

    /// Whether nothing is said by it.
    fn says_nothing(&self) -> bool {
        matches!(&*self.0, "" | "\"\"")
    }

    /// Its text.
    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::new(&flag)
    }
}

impl From<i64> for Json {
    fn from(amount: i64) -> Self {
        Self::new(&amount)
    }
}

impl From<f64> for Json {
    fn from(amount: f64) -> Self {
        Self::new(&amount)
    }
}

impl<T: Into<Self>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or_else(|| Self(String::new()), Into::into)
    }
}

/// A thing: its type, its address, then its properties in the order in which they are put.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    /// All that is put on it so far, without the end.
    json: String,
    address: Option<Json>,
}

impl Thing {
    /// A thing of a type that has no address.
    pub(super) fn new(kind: &str) -> Self {
        Self::begin("@type", &kind.into())
    }

    /// A thing of a type, at the address of its page, if that is known.
    pub(super) fn at(kind: &str, address: Option<String>) -> Self {
        let address = address.map(Json::from);
        let thing = Self::new(kind).put("@id", address.clone());
        Self { address, ..thing }
    }

    /// A thing that is told elsewhere, by its address alone.
    pub(super) fn named(address: impl Into<Json>) -> Self {
        Self::begin("@id", &address.into())
    }

    /// All that a page says: things whose words are those of a context.
    pub(super) fn all(context: &str, things: &[Json]) -> Self {
        Self::begin("@context", &context.into()).put("@graph", array(things))
    }

    fn begin(property: &str, value: &Json) -> Self {
        Self {
            json: ["{\"", property, "\":", &value.0].concat(),
            address: None,
        }
    }

    /// With a property; one without a value is left out.
    pub(super) fn put(mut self, property: &str, value: impl Into<Json>) -> Self {
        let value = value.into();
        if !value.says_nothing() {
            for part in [",\"", property, "\":", &value.0] {
                self.json.push_str(part);
            }
        }
        self
    }

    /// The same by its address alone, which is told elsewhere on the page; whole where it has none.
    pub(super) fn reference(self) -> Self {
        match self.address {
            Some(address) => Self::named(address),
            None => self,
        }
    }
}

impl From<Thing> for Json {
    fn from(mut thing: Thing) -> Self {
        thing.json.push('}');
        Self(thing.json)
    }
}

/// Several values: none of them is nothing, and one stands alone.
pub(super) fn list(mut values: Vec<Json>) -> Option<Json> {
    match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(array(&values)),
    }
}

fn array(values: &[Json]) -> Json {
    let values: Vec<&str> = values.iter().map(Json::text).collect();
    Json(["[", &values.join(","), "]"].concat())
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
