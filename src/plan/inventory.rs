//! What there is to give an address to, and how much of it stands on a page.

use super::{Case, CaseDocument, Find, Page};
use crate::catalogue::{
    Axis, Catalogue, EntryId, Facet, Host, PROFESSIONS, TermId, VocabularyId, Whose, Years,
};
use crate::document::field::Kind;
use crate::locale::Lang;
use crate::problem::SourcePath;
use crate::theme::Theme;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many modules a sheet of a list shows.
pub const SHEET: usize = 50;
/// How many sessions and events a sheet of the calendar shows.
pub const DATES: usize = 100;

/// How many modules a part of the whole catalogue's document holds.
pub const PART: usize = 100;

/// How many texts a sheet of their translations shows.
pub const TRANSLATIONS: usize = 100;

/// How many documents a file of cards holds.
pub const CARDS: usize = 8;

/// How many documents a file of texts holds.
pub const TEXTS: usize = 4;

/// The most addresses in a file of a sitemap (sitemaps.org), and its most bytes.
const LISTED: usize = 50_000;
const LISTED_BYTES: usize = 50 * 1024 * 1024;

/// So many bytes the sitemap takes at most for one version of a page: an address of 240 letters, and what is round it.
const VERSION_BYTES: usize = 320;

/// What there is to give an address to. A plan follows from this alone, whatever the texts say.
#[derive(Debug, PartialEq, Eq)]
pub struct Inventory {
    pub(super) languages: Vec<Lang>,
    /// Whether it is known where the site will stand.
    pub(super) has_url: bool,
    pub(super) host: Option<Host>,
    /// The names of the theme's assets, with those that they are published under.
    pub(super) assets: BTreeMap<String, String>,
    pub(super) files: Vec<SourcePath>,
    /// The old address and the new one of what moved.
    pub(super) redirects: Vec<(Arc<str>, Arc<str>)>,
    /// Modules first.
    pub(super) entries: Vec<EntryId>,
    /// How many of them are no other catalogue's.
    own: usize,
    modules: usize,
    /// How many of them are on offer.
    offered: usize,
    /// The facets that have pages, and how many modules are under each of their terms.
    facets: Vec<(VocabularyId, Vec<(TermId, usize)>)>,
    years: Years,
    /// The frameworks that modules name.
    frameworks: Vec<Arc<str>>,
    /// The same in every language, where it is known where the site will stand: others link to them.
    case: Vec<CaseDocument>,
    /// How many sessions and events have a date, and whose they are.
    occasions: usize,
    dated: Vec<Whose>,
    /// Whose modules have a feed.
    followed: Vec<Whose>,
}

impl Inventory {
    /// What a catalogue has, and a theme.
    pub fn new(catalogue: &Catalogue, theme: &Theme) -> Self {
        let assets = theme.assets.iter();
        let facets = catalogue.facets.all.iter();
        let frameworks = catalogue.vocabularies.frameworks.values();
        let terms = |facet: &Facet| {
            let terms = facet.terms.iter();
            terms
                .map(|term| (term.id.clone(), term.modules.len()))
                .collect()
        };
        let named: Vec<Arc<str>> = frameworks
            .filter(|framework| catalogue.is_named(framework))
            .map(|framework| framework.id.clone())
            .collect();
        let base = catalogue.settings.url.as_deref();
        let case = base.into_iter().flat_map(|base| {
            let named = named.iter();
            named.flat_map(move |framework| {
                let languages = catalogue.languages();
                languages.map(move |lang| CaseDocument::new(base, framework, lang))
            })
        });
        Self {
            case: case.collect(),
            languages: catalogue.languages().cloned().collect(),
            has_url: catalogue.settings.url.is_some(),
            host: catalogue.settings.host.as_ref().map(|(host, _)| *host),
            assets: assets
                .map(|(name, asset)| (name.clone(), asset.name.clone()))
                .collect(),
            files: catalogue.files.keys().cloned().collect(),
            redirects: catalogue
                .redirects
                .iter()
                .map(|redirect| (redirect.from.clone(), redirect.to.clone()))
                .collect(),
            entries: catalogue
                .all_entries()
                .map(|entry| entry.id.clone())
                .collect(),
            own: catalogue.own_entries().count(),
            modules: catalogue.modules.len(),
            offered: catalogue
                .modules
                .iter()
                .filter(|module| module.is_offered())
                .count(),
            facets: facets
                .filter(|facet| has_pages(&facet.id))
                .map(|facet| (facet.id.clone(), terms(facet)))
                .collect(),
            years: catalogue.years.clone(),
            frameworks: named,
            occasions: catalogue.occasions(),
            dated: catalogue.dated(),
            followed: catalogue.followed(),
        }
    }

    /// Every framework that is told in the form of CASE, in every language.
    pub fn case_documents(&self) -> &[CaseDocument] {
        &self.case
    }

    /// The files of the frameworks in the form of CASE.
    pub(super) fn case(&self) -> Vec<Case> {
        let documents = self.case.iter().cloned();
        let files = documents
            .flat_map(|document| [Case::Document(document.clone()), Case::Package(document)]);
        let all = (!self.case.is_empty()).then_some(Case::Documents);
        all.into_iter().chain(files).collect()
    }

    /// How many pages a file of the sitemap holds: each is there with all its versions, itself and the default.
    pub(super) fn listed_each(&self) -> usize {
        LISTED.min(LISTED_BYTES / (VERSION_BYTES * (self.languages.len() + 2)))
    }

    /// The pages of one language.
    pub(super) fn localised(&self, lang: &Lang) -> Vec<Page> {
        let mut pages = vec![Page::Home(lang.clone())];
        if self.has_url {
            let feeds = self.followed.iter().cloned();
            pages.extend(feeds.map(|whose| Page::Feed(lang.clone(), whose)));
        }
        pages.push(Page::Search(lang.clone()));
        let entries = self.entries.len();
        let cards = (0..entries.div_ceil(CARDS)).map(Find::Cards);
        let words = (0..word_files(entries)).map(Find::Words);
        let texts = (0..entries.div_ceil(TEXTS)).map(Find::Texts);
        let find = [Find::Facets, Find::Directory].into_iter();
        let find = find.chain(cards).chain(words).chain(texts);
        pages.extend(find.map(|part| Page::Find(lang.clone(), part)));
        pages.extend(sheets(self.modules, SHEET).map(|sheet| Page::Modules(lang.clone(), sheet)));
        if self.occasions > 0 {
            let sheets = sheets(self.occasions, DATES);
            pages.extend(sheets.map(|sheet| Page::Calendar(lang.clone(), sheet)));
        }
        if self
            .entries
            .iter()
            .all(|id| id.kind != Kind::Page || &*id.name != "glossary")
        {
            pages.push(Page::Glossary(lang.clone()));
        }
        pages.extend(sheets(self.modules, PART).map(|part| Page::Print(lang.clone(), part)));
        let files = self.dated.iter().cloned();
        pages.extend(files.map(|whose| Page::CalendarFile(lang.clone(), whose)));
        for (facet, terms) in &self.facets {
            pages.push(Page::Facet(lang.clone(), facet.clone()));
            for (term, modules) in terms {
                let listed = if is_all(facet, *modules, self.modules) {
                    0
                } else {
                    *modules
                };
                let page = |sheet| Page::Term(lang.clone(), facet.clone(), term.clone(), sheet);
                pages.extend(sheets(listed, SHEET).map(page));
            }
        }
        for (profession, years) in self.years.iter() {
            for (year, _) in years {
                pages.push(Page::Year(lang.clone(), profession.clone(), year.clone()));
            }
        }
        if self.modules > 0 {
            pages.push(Page::Coverage(lang.clone()));
            let sheets = sheets(self.offered, SHEET);
            pages.extend(sheets.map(|sheet| Page::Quality(lang.clone(), sheet)));
        }
        if self.languages.len() > 1 && self.own > 0 {
            let sheets = sheets(self.own, TRANSLATIONS);
            pages.extend(sheets.map(|sheet| Page::Translations(lang.clone(), sheet)));
        }
        for framework in &self.frameworks {
            let matrix = |axis| Page::Matrix(lang.clone(), framework.clone(), axis);
            pages.extend(Axis::ALL.map(matrix));
        }
        for kind in [Kind::Pathway, Kind::Provider, Kind::Network, Kind::Event] {
            if self.entries.iter().any(|id| id.kind == kind) {
                pages.push(Page::Entries(lang.clone(), kind));
            }
        }
        let entries = self.entries.iter().cloned();
        pages.extend(entries.map(|id| Page::Entry(lang.clone(), id)));
        pages
    }
}

/// Whether a facet has pages of its own: networks have theirs as entries.
pub fn has_pages(facet: &VocabularyId) -> bool {
    Kind::ALL.iter().all(|kind| kind.folder() != facet.as_str())
}

/// Whether a term's page leads to the list of all modules instead of repeating it: they are all under the term, and more than fit on a sheet.
/// A profession's page never does: it lists them in the order in which its students ask.
pub fn is_all(facet: &VocabularyId, listed: usize, modules: usize) -> bool {
    facet.as_str() != PROFESSIONS && listed > SHEET && listed == modules
}

/// How many files the words of an index are cut into: so many that each is about ten kilobytes, and a search loads few of them.
pub fn word_files(documents: usize) -> usize {
    8 + documents / 40
}

/// The sheets of a list of which each shows so many, counted from 1; an empty list has one.
pub fn sheets(listed: usize, each: usize) -> std::ops::RangeInclusive<usize> {
    1..=listed.div_ceil(each).max(1)
}
