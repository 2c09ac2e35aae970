//! Where an entry of another catalogue comes from.

use super::super::entry::EntryId;
use super::BETWEEN;
use crate::locale::Lang;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where an entry comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What content/sources.yaml calls the catalogue.
    pub source: Arc<str>,
    /// What that catalogue calls itself, by the tag of the language; may be empty.
    pub names: Arc<BTreeMap<Arc<str>, Arc<str>>>,
    /// The entry's own page, by the tag of the language, of every language that it has there.
    pub pages: BTreeMap<Arc<str>, Arc<str>>,
    /// The language of its original, which is among the pages unless the catalogue does not say where it stands.
    pub original: Arc<str>,
}

impl Origin {
    /// The id that it has there.
    pub fn name_there(&self, id: &EntryId) -> String {
        let prefix = [&self.source, BETWEEN].concat();
        let name = id.name.strip_prefix(&*prefix);
        name.unwrap_or(&id.name).to_owned()
    }

    /// Its own page in the first of some languages that it has, else in that of its original, with the language's tag.
    pub fn page<'a>(&'a self, langs: &'a [Lang]) -> Option<(&'a str, &'a str)> {
        let tags = langs.iter().map(Lang::as_str);
        first(&self.pages, tags.chain([&*self.original]))
            .or_else(|| first(&self.pages, self.pages.keys().map(|tag| &**tag)))
    }

    /// What the catalogue calls itself in the first of some languages that it speaks, else in any, with the language's tag; without a name, what
    /// content/sources.yaml calls it.
    pub fn name<'a>(&'a self, langs: &'a [Lang]) -> (Option<&'a str>, &'a str) {
        let tags = langs.iter().map(Lang::as_str);
        let all = self.names.keys().map(|tag| &**tag);
        first(&self.names, tags.chain(all))
            .map_or((None, &self.source), |(tag, name)| (Some(tag), name))
    }
}

fn first<'a>(
    texts: &'a BTreeMap<Arc<str>, Arc<str>>,
    mut tags: impl Iterator<Item = &'a str>,
) -> Option<(&'a str, &'a str)> {
    tags.find_map(|tag| {
        texts
            .get_key_value(tag)
            .map(|(tag, text)| (&**tag, &**text))
    })
}
