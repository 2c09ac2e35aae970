//! What stands at an address: keys only.

use super::Url;
use super::case::Case;
use super::data::Data;
use crate::catalogue::{
    Axis, Catalogue, EntryId, HostConfig, PROFESSIONS, TermId, VocabularyId, Whose,
};
use crate::document::field::Kind;
use crate::locale::Lang;
use crate::problem::SourcePath;
use std::sync::Arc;

/// A part of the data that scripts find modules by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Find {
    /// Every term with its modules.
    Facets,
    /// A file of cards, counted from 0.
    Cards(usize),
    /// What a search needs of every document, and which file holds which words.
    Directory,
    /// A file of words with their documents, counted from 0.
    Words(usize),
    /// A file of texts, counted from 0, from which excerpts are shown.
    Texts(usize),
}

/// What stands at an address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// The language chooser.
    Chooser,
    /// The page for an address that does not exist.
    NotFound,
    /// The list of addresses for search engines, or, where it is too long for one file, of the files that hold it.
    Sitemap,
    /// A file of a long list of addresses, counted from 1.
    SitemapPart(usize),
    /// What search engines may read.
    Robots,
    /// A file of data.
    Data(Data),
    /// A competency framework in the form of CASE.
    Case(Case),
    /// A module as JSON.
    ModuleData(EntryId),
    /// A file that the host reads.
    Host(HostConfig),
    /// An asset of the theme.
    Asset(String),
    /// A file that an entry brings with it.
    File(SourcePath),
    /// Somebody's feed in a language (Atom).
    Feed(Lang, Whose),
    /// A part of the data of a language that scripts find modules by.
    Find(Lang, Find),
    /// The home page of a language.
    Home(Lang),
    /// The page that searches a language.
    Search(Lang),
    /// A sheet of all modules, counted from 1.
    Modules(Lang, usize),
    /// All terms of a facet.
    Facet(Lang, VocabularyId),
    /// A sheet of a term's modules, counted from 1.
    Term(Lang, VocabularyId, TermId, usize),
    /// What is open to students of a profession in a year of study.
    Year(Lang, TermId, TermId),
    /// What the modules cover: the overview.
    Coverage(Lang),
    /// What the modules cover of a framework, with professions, years or stages as columns.
    Matrix(Lang, Arc<str>, Axis),
    /// A sheet of what the quality checks say, counted from 1.
    Quality(Lang, usize),
    /// All entries of a kind.
    Entries(Lang, Kind),
    /// A module, pathway, provider, network, event or page.
    Entry(Lang, EntryId),
    /// A sheet of the calendar, counted from 1.
    Calendar(Lang, usize),
    /// Dates for a reader's own calendar (iCalendar).
    CalendarFile(Lang, Whose),
    /// A part of the whole catalogue as one document, counted from 1.
    Print(Lang, usize),
    /// How far the texts are translated: a sheet, counted from 1.
    Translations(Lang, usize),
    /// The glossary, where no page of the catalogue is that.
    Glossary(Lang),
    /// What stands at the old address of a page that moved: the old address and the new one.
    Moved(Lang, Url, Url),
    /// What the catalogue can show of a profession. It stands in no site: it is handed over by itself.
    Evidence(Lang, TermId),
}

impl Page {
    /// The page's language; `None` for what is in no language of its own.
    pub fn lang(&self) -> Option<&Lang> {
        match self {
            Self::Feed(lang, _)
            | Self::Find(lang, _)
            | Self::Home(lang)
            | Self::Search(lang)
            | Self::Modules(lang, _)
            | Self::Facet(lang, _)
            | Self::Term(lang, ..)
            | Self::Year(lang, ..)
            | Self::Coverage(lang)
            | Self::Matrix(lang, ..)
            | Self::Quality(lang, _)
            | Self::Entries(lang, _)
            | Self::Entry(lang, _)
            | Self::Calendar(lang, _)
            | Self::CalendarFile(lang, _)
            | Self::Print(lang, _)
            | Self::Translations(lang, _)
            | Self::Glossary(lang)
            | Self::Moved(lang, ..)
            | Self::Evidence(lang, _) => Some(lang),
            Self::Chooser
            | Self::NotFound
            | Self::Sitemap
            | Self::SitemapPart(_)
            | Self::Robots
            | Self::Data(_)
            | Self::Case(_)
            | Self::ModuleData(_)
            | Self::Host(_)
            | Self::Asset(_)
            | Self::File(_) => None,
        }
    }

    /// Whether search engines may list such a page, as far as the address tells: an empty term, say, is left out all the same.
    pub fn may_be_listed(&self) -> bool {
        match self {
            Self::Chooser
            | Self::Home(_)
            | Self::Facet(..)
            | Self::Year(..)
            | Self::Coverage(_)
            | Self::Matrix(..)
            | Self::Glossary(_)
            | Self::Entries(..)
            | Self::Entry(..) => true,
            Self::Modules(_, sheet)
            | Self::Term(_, _, _, sheet)
            | Self::Quality(_, sheet)
            | Self::Calendar(_, sheet) => *sheet == 1,
            _ => false,
        }
    }

    /// The language for readers of those that the page does not have: an entry's original, else the first. Home pages have none, since there is the
    /// chooser.
    pub fn default_lang<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Lang> {
        match self {
            Self::Chooser | Self::Home(_) => None,
            Self::Entry(_, id) => catalogue.entry(id).map(|entry| &entry.original),
            _ => catalogue.languages().next(),
        }
    }

    /// The same page in another language; the chooser's are the home pages.
    #[must_use]
    pub fn in_language(&self, lang: &Lang) -> Self {
        let lang = lang.clone();
        match self.clone() {
            Self::Feed(_, whose) => Self::Feed(lang, whose),
            Self::Find(_, part) => Self::Find(lang, part),
            Self::Chooser | Self::Home(_) => Self::Home(lang),
            Self::Search(_) => Self::Search(lang),
            Self::Modules(_, sheet) => Self::Modules(lang, sheet),
            Self::Facet(_, facet) => Self::Facet(lang, facet),
            Self::Term(_, facet, term, sheet) => Self::Term(lang, facet, term, sheet),
            Self::Year(_, profession, year) => Self::Year(lang, profession, year),
            Self::Coverage(_) => Self::Coverage(lang),
            Self::Matrix(_, framework, axis) => Self::Matrix(lang, framework, axis),
            Self::Quality(_, sheet) => Self::Quality(lang, sheet),
            Self::Entries(_, kind) => Self::Entries(lang, kind),
            Self::Entry(_, id) => Self::Entry(lang, id),
            Self::Calendar(_, sheet) => Self::Calendar(lang, sheet),
            Self::Translations(_, sheet) => Self::Translations(lang, sheet),
            Self::Glossary(_) => Self::Glossary(lang),
            Self::Evidence(_, profession) => Self::Evidence(lang, profession),
            Self::Print(_, part) => Self::Print(lang, part),
            Self::CalendarFile(_, whose) => Self::CalendarFile(lang, whose),
            other => other,
        }
    }
}

impl Whose {
    /// The page on which somebody's modules and dates stand.
    pub fn page(&self, lang: &Lang) -> Page {
        let lang = lang.clone();
        match self {
            Self::All => Page::Home(lang),
            Self::Entry(id) => Page::Entry(lang, id.clone()),
            Self::Profession(term) => {
                Page::Term(lang, VocabularyId::new(PROFESSIONS), term.clone(), 1)
            }
        }
    }
}
