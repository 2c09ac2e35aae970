//! What is new: the modules whose facts state a date, for everybody who may be followed.

use super::Catalogue;
use super::agenda::Whose;
use super::module::Module;
use super::vocabulary::PROFESSIONS;
use crate::document::front::Value;
use crate::locale::Lang;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The day on which a module was last published or reviewed, as far as its facts state one.
pub(super) fn updated(facts: &Value) -> Option<Arc<str>> {
    let days = ["reviewed", "published"].map(|key| facts.get(key).and_then(Value::text));
    // Days stand as ISO 8601 writes them, so their order is that of their letters.
    days.into_iter().flatten().max().cloned()
}

impl Catalogue {
    /// Everybody whose modules may be followed, in order: the catalogue as a whole, providers and professions that have any.
    pub fn followed(&self) -> Vec<Whose> {
        let providers: BTreeSet<_> = self
            .modules
            .iter()
            .filter_map(|module| module.provider.as_ref())
            .filter(|id| self.entries.contains_key(*id))
            .collect();
        let providers = providers.into_iter().cloned().map(Whose::Entry);
        let professions = self.facets.get(PROFESSIONS).into_iter();
        let professions = professions
            .flat_map(|facet| &facet.terms)
            .filter(|listed| !listed.modules.is_empty())
            .map(|listed| Whose::Profession(listed.id.clone()));
        std::iter::once(Whose::All)
            .chain(providers)
            .chain(professions)
            .collect()
    }

    /// The modules that belong to somebody, are written in a language and state a date: the latest first, with their dates.
    pub fn news(&self, whose: &Whose, lang: &Lang) -> Vec<(&Arc<str>, &Module)> {
        let modules: Vec<&Module> = match whose {
            Whose::All => self.modules.iter().collect(),
            Whose::Entry(id) => self.offered_by(id).collect(),
            Whose::Profession(term) => {
                let listed = self.facets.modules(PROFESSIONS, term).iter();
                listed
                    .filter_map(|number| self.modules.at(*number))
                    .collect()
            }
        };
        let mut news: Vec<_> = modules
            .into_iter()
            .filter(|module| module.entry.editions.contains_key(lang))
            .filter_map(|module| Some((module.updated.as_ref()?, module)))
            .collect();
        news.sort_by(|(a, one), (b, other)| {
            b.cmp(a).then_with(|| one.entry.id.cmp(&other.entry.id))
        });
        news
    }
}
