//! An entry of the catalogue: its facts once, its words in every language that it has.

use super::translation::Translation;
use crate::document::Document;
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::Lang;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// What names an entry: its kind and its folder's name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    /// Its kind.
    pub kind: Kind,
    /// Its folder's name.
    pub name: Arc<str>,
}

/// Where an entry stands in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Not published yet.
    Draft,
    /// As usual.
    Active,
    /// Not offered at present.
    Paused,
    /// Not offered any more.
    Retired,
}

/// A module, pathway, page, provider, network or event.
#[derive(Debug)]
pub struct Entry {
    /// What names it.
    pub id: EntryId,
    /// Where it stands in its life.
    pub status: Status,
    /// The language of its original.
    pub original: Lang,
    /// Its words, by language; the original is among them.
    pub editions: BTreeMap<Lang, Edition>,
}

/// An entry's words in one language.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The file.
    pub document: Arc<Document>,
    /// Its title.
    pub title: Arc<str>,
    /// How far it is; `None` for the original.
    pub translation: Option<Translation>,
}

/// A text, and the language that it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// The text.
    pub text: &'a str,
    /// Its language.
    pub lang: &'a Lang,
}

impl EntryId {
    /// The entry of that kind and name.
    pub fn new(kind: Kind, name: impl AsRef<str>) -> Self {
        Self {
            kind,
            name: Arc::from(name.as_ref()),
        }
    }

    /// What names it on the command line: a module by its name alone.
    pub fn named(&self) -> String {
        match self.kind {
            Kind::Module => self.name.to_string(),
            _ => self.to_string(),
        }
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind.folder(), self.name)
    }
}

impl Entry {
    /// The original's file.
    pub fn document(&self) -> Option<&Arc<Document>> {
        self.editions
            .get(&self.original)
            .map(|edition| &edition.document)
    }

    /// The facts, checked; [`Value::Nothing`] can't happen in an assembled catalogue.
    pub fn facts(&self) -> &Value {
        self.document()
            .map_or(&Value::Nothing, |document| &document.values)
    }

    /// The language in which a reader of `langs` (her own first, then its fallbacks) gets the entry.
    pub fn shown_in<'a>(&'a self, langs: &'a [Lang]) -> &'a Lang {
        langs
            .iter()
            .find(|lang| self.editions.contains_key(lang))
            .unwrap_or(&self.original)
    }

    /// Words of the front matter in the first of `langs` that has them, else the original's.
    pub fn words<'a>(
        &'a self,
        langs: &'a [Lang],
        read: impl Fn(&'a Value) -> Option<&'a Arc<str>>,
    ) -> Option<Text<'a>> {
        let all = langs.iter().chain(std::iter::once(&self.original));
        all.filter_map(|lang| Some((lang, self.editions.get(lang)?)))
            .find_map(|(lang, edition)| {
                read(&edition.document.values).map(|text| Text { text, lang })
            })
    }
}
