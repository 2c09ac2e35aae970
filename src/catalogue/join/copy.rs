//! A copy of what another catalogue publishes as its data/catalogue.json.
//!
//! It comes from a stranger: nothing is believed of its form, and of its texts nothing stays that could steer what stands beside them.

use crate::document::front::Value;
use crate::problem::{Told, told};
use serde::Deserialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the form of the data is called.
pub const FORMAT: &str = "halqa-catalogue";
/// The version of the form: raised when a program that reads it has to be changed.
pub const VERSION: u32 = 1;

/// A catalogue as it is published. What else its data says is left alone: a later Halqa may say more.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Copy {
    /// What it calls itself, by language.
    #[serde(default)]
    pub(super) name: BTreeMap<Arc<str>, Arc<str>>,
    pub(super) licence: Option<Arc<str>>,
    pub(super) time_zone: Option<Arc<str>>,
    pub(super) modules: Vec<Foreign>,
    #[serde(default)]
    pub(super) providers: Vec<Foreign>,
    #[serde(default)]
    pub(super) vocabularies: BTreeMap<Arc<str>, Vec<ForeignTerm>>,
    #[serde(default)]
    pub(super) references: BTreeMap<Arc<str>, Json>,
}

/// An entry of another catalogue.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Foreign {
    /// Its id there.
    pub id: Arc<str>,
    pub(super) original: Arc<str>,
    pub(super) facts: BTreeMap<Arc<str>, Json>,
    pub(super) words: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Json>>,
    /// Where that catalogue has it from, if it is not its own.
    pub(super) origin: Option<Json>,
    /// Stands for all that is said of it.
    #[serde(default)]
    pub hash: Option<Arc<str>>,
}

/// A term of another catalogue's vocabulary.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ForeignTerm {
    pub(super) id: Arc<str>,
    #[serde(default)]
    pub(super) labels: BTreeMap<Arc<str>, Arc<str>>,
    #[serde(default)]
    pub(super) codes: BTreeMap<Arc<str>, Vec<Arc<str>>>,
    #[serde(default)]
    pub(super) same_as: Vec<Arc<str>>,
}

impl Copy {
    /// Reads it; else why it is none.
    pub fn read(bytes: &[u8]) -> Result<Self, Told> {
        let json: Json = serde_json::from_slice(bytes)
            .map_err(|error| told("copy-no-json").with("fault", error))?;
        if json.get("format").and_then(Json::as_str) != Some(FORMAT) {
            return Err(told("copy-other-format"));
        }
        let version = json.get("version").and_then(Json::as_u64);
        if version != Some(u64::from(VERSION)) {
            let version = version.map_or_else(String::new, |version| version.to_string());
            return Err(told("copy-other-version")
                .with("version", version)
                .with("known", VERSION));
        }
        let mut copy: Self = serde_json::from_value(json)
            .map_err(|error| told("copy-bad-form").with("fault", error))?;
        // What that catalogue itself has from another is asked of that other.
        let is_own = |entry: &Foreign| entry.origin.is_none();
        copy.modules.retain(is_own);
        copy.providers.retain(is_own);
        Ok(copy)
    }

    /// Its own modules.
    pub fn modules(&self) -> &[Foreign] {
        &self.modules
    }
}

impl Foreign {
    /// Stands for all that is said of it, whatever the order of its keys.
    pub fn fingerprint(&self) -> String {
        match &self.hash {
            Some(hash) => hash.to_string(),
            None => format!("{:?}", (&self.original, &self.facts, &self.words)),
        }
    }

    /// Its title, in its original's language.
    pub fn title(&self) -> Option<String> {
        let words = self.words.get(&self.original)?;
        Some(plain(words.get("title")?.as_str()?))
    }
}

/// A value of the copy as front matter may hold it.
pub(super) fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Nothing,
        Json::Bool(flag) => Value::Flag(*flag),
        Json::Number(number) => number.as_i64().map_or_else(
            || Value::Amount(number.as_f64().unwrap_or_default()),
            Value::Whole,
        ),
        Json::String(text) => Value::Text(Arc::from(plain(text))),
        Json::Array(items) => Value::List(items.iter().map(value).collect()),
        Json::Object(entries) => Value::Map(
            entries
                .iter()
                .map(|(key, inner)| (Arc::from(plain(key)), value(inner)))
                .collect(),
        ),
    }
}

/// A text of one line without signs for machines and without those that turn the direction of what follows (UAX #9 §2): a stranger's text must not
/// reach beyond its own end.
pub(super) fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let kept = text.chars().filter(|c| !turns(*c));
    let kept = kept.map(|c| {
        if c.is_whitespace() || c.is_control() {
            ' '
        } else {
            c
        }
    });
    kept.collect::<String>().trim().to_owned()
}
