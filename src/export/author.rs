//! Who writes feeds and calendars in one language: what is called how.

use crate::catalogue::{Catalogue, Entry, EntryId, TermId, Whose};
use crate::locale::{Arg, Lang, Locale};
use crate::plan::{Page, Plan};

/// Who writes in one language.
pub(super) struct Author<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) plan: &'a Plan,
    pub(super) locale: &'a Locale,
    /// The language, and those to fall back to.
    pub(super) chain: Vec<Lang>,
}

impl<'a> Author<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, plan: &'a Plan, locale: &'a Locale) -> Self {
        Self {
            catalogue,
            plan,
            locale,
            chain: catalogue.chain(&locale.lang),
        }
    }

    /// A message as plain text; nothing where nobody has it.
    pub(super) fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let said = self.locale.say(key, args);
        said.map(|said| said.data()).unwrap_or_default()
    }

    /// What somebody's feed or calendar is called.
    pub(super) fn name(&self, whose: &Whose) -> String {
        let site = self.say("catalogue-title", &[]);
        let page = match whose {
            Whose::All => return site,
            Whose::Entry(id) => self.title_of(id),
            Whose::Profession(term) => Some(self.label("professions", term)),
        };
        let page = page.unwrap_or_default();
        let args = [("page", Arg::Text(&page)), ("site", Arg::Text(&site))];
        self.say("page-title", &args)
    }

    /// The absolute address of a page; a relative one where that of the site is not known.
    pub(super) fn address(&self, page: &Page) -> String {
        let base = self.catalogue.settings.url.as_deref().unwrap_or_default();
        self.plan.url(page).absolute(base)
    }

    /// The absolute address of an entry's own page: of another catalogue's it stands there.
    pub(super) fn home(&self, id: &EntryId) -> String {
        let origin = self.catalogue.origin(id);
        let there = origin.and_then(|origin| origin.page(&self.chain));
        match there {
            Some((_, there)) => there.to_owned(),
            None => self.address(&Page::Entry(self.locale.lang.clone(), id.clone())),
        }
    }

    /// What a term is called.
    pub(super) fn label(&self, vocabulary: &str, term: &TermId) -> String {
        let known = self.catalogue.vocabularies.get(vocabulary);
        known.map_or_else(String::new, |known| {
            self.say(&format!("{}-{term}", known.message), &[])
        })
    }

    /// What an entry is called.
    pub(super) fn title(&self, entry: &Entry) -> Option<String> {
        let edition = entry.editions.get(entry.shown_in(&self.chain))?;
        Some(edition.title.to_string())
    }

    /// What the entry of that id is called.
    pub(super) fn title_of(&self, id: &EntryId) -> Option<String> {
        self.title(self.catalogue.entry(id)?)
    }
}
