//! content/harvest.lock.yaml: what each copy is, so that no other is read.

use crate::document::field;
use crate::document::front::{Value, Yaml, write};
use crate::problem::{Checked, SourcePath};
use crate::source::Sources;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The file of the locks.
pub const LOCK: &str = "content/harvest.lock.yaml";

/// What begins the file, since people open it.
const HEAD: &str =
    "# Written by `halqa harvest`. A copy that is not the one named here is not read.\n";

/// The locks, by source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock(BTreeMap<Arc<str>, Locked>);

/// What is known of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// Where it was fetched from.
    pub from: Arc<str>,
    /// Its hash ([`super::hash`]).
    pub sha256: Arc<str>,
    /// The server's own word for this state of it (RFC 9110 §8.8.3), by which the next fetch asks whether there is another.
    pub etag: Option<Arc<str>>,
}

impl Lock {
    /// Reads the file: nothing without it.
    pub fn read(sources: &Sources) -> Checked<Self> {
        let Some(source) = sources.get(&SourcePath::new(LOCK)) else {
            return Checked::fine(Self::default());
        };
        let mut problems = Vec::new();
        let text = source.text();
        let yaml = Yaml::read(&source.path, text, 0..text.len()).into_value(&mut problems);
        let read = field::read_each(&yaml, field::LOCK, &mut problems);
        let locks = read.into_iter().filter_map(|(name, value)| {
            let text = |key: &str| value.get(key).and_then(Value::text).cloned();
            let locked = Locked {
                from: text("from")?,
                sha256: text("sha256")?,
                etag: text("etag"),
            };
            Some((name, locked))
        });
        Checked {
            value: Self(locks.collect()),
            problems,
        }
    }

    /// What is known of the copy of a source.
    pub fn get(&self, source: &str) -> Option<&Locked> {
        self.0.get(source)
    }

    /// Locks the copy of a source.
    pub fn set(&mut self, source: &Arc<str>, locked: Locked) {
        self.0.insert(source.clone(), locked);
    }

    /// Keeps only the locks of some sources.
    pub fn keep(&mut self, is_named: impl Fn(&str) -> bool) {
        self.0.retain(|source, _| is_named(source));
    }

    /// The file.
    pub fn text(&self) -> String {
        let value = |locked: &Locked| {
            let text = |key: &str, text: &Arc<str>| (Arc::from(key), Value::Text(text.clone()));
            let etag = locked.etag.iter().map(|etag| text("etag", etag));
            let stated = [text("from", &locked.from), text("sha256", &locked.sha256)];
            Value::Map(stated.into_iter().chain(etag).collect())
        };
        let entries = self.0.iter();
        let map = Value::Map(
            entries
                .map(|(name, locked)| (name.clone(), value(locked)))
                .collect(),
        );
        format!("{HEAD}{}", write(&map).text)
    }
}
