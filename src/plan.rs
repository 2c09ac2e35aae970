//! Every address of the site, and what stands there: keys only, no text.

mod url;

pub use url::Url;

use crate::catalogue::{
    Axis, COMPETENCIES, Catalogue, EntryId, Facet, PROFESSIONS, TermId, VocabularyId, Whose, Years,
};
use crate::document::field::Kind;
use crate::locale::Lang;
use crate::problem::{Place, Problem, SourcePath, rules};
use crate::theme::Theme;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many modules a sheet of a list shows.
pub const SHEET: usize = 50;
/// How many sessions and events a sheet of the calendar shows.
pub const DATES: usize = 100;

/// How many modules a part of the whole catalogue's document holds.
pub const PART: usize = 100;

/// How many documents a file of cards holds.
pub const CARDS: usize = 8;

/// How many documents a file of texts holds.
pub const TEXTS: usize = 4;

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
    /// The list of addresses for search engines.
    Sitemap,
    /// What search engines may read.
    Robots,
    /// The whole catalogue as JSON.
    Data,
    /// A module as JSON.
    ModuleData(EntryId),
    /// What the modules cover as rows of CSV, for programs that count.
    CoverageRows,
    /// What the modules cover as JSON, counted.
    CoverageData,
    /// An asset of the theme.
    Asset(String),
    /// A file that an entry brings with it.
    File(SourcePath),
    /// The feed of a language (Atom).
    Feed(Lang),
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
    /// The glossary, where no page of the catalogue is that.
    Glossary(Lang),
}

/// What there is to give an address to. A plan follows from this alone, whatever the texts say.
#[derive(Debug, PartialEq, Eq)]
pub struct Inventory {
    languages: Vec<Lang>,
    /// Whether it is known where the site will stand.
    has_url: bool,
    /// The names of the theme's assets, with those that they are published under.
    assets: BTreeMap<String, String>,
    files: Vec<SourcePath>,
    /// Modules first.
    entries: Vec<EntryId>,
    modules: usize,
    /// The facets that have pages, and how many modules are under each of their terms.
    facets: Vec<(VocabularyId, Vec<(TermId, usize)>)>,
    years: Years,
    /// The frameworks that modules name.
    frameworks: Vec<Arc<str>>,
    /// How many sessions and events have a date, and whose they are.
    occasions: usize,
    dated: Vec<Whose>,
}

/// Every address of the site.
#[derive(Debug)]
pub struct Plan {
    inventory: Inventory,
    /// By address.
    pages: Vec<(Url, Page)>,
    /// What would stand at one address: the first, and the second, which does.
    collisions: Vec<(Url, Page, Page)>,
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
        Self {
            languages: catalogue.languages().cloned().collect(),
            has_url: catalogue.settings.url.is_some(),
            assets: assets
                .map(|(name, asset)| (name.clone(), asset.name.clone()))
                .collect(),
            files: catalogue.files.keys().cloned().collect(),
            entries: catalogue
                .all_entries()
                .map(|entry| entry.id.clone())
                .collect(),
            modules: catalogue.modules.len(),
            facets: facets
                .filter(|facet| has_pages(&facet.id))
                .map(|facet| (facet.id.clone(), terms(facet)))
                .collect(),
            years: catalogue.years.clone(),
            frameworks: frameworks
                .filter(|framework| catalogue.is_named(framework))
                .map(|framework| framework.id.clone())
                .collect(),
            occasions: catalogue.occasions(),
            dated: catalogue.dated(),
        }
    }

    /// The pages of one language.
    fn localised(&self, lang: &Lang) -> Vec<Page> {
        let mut pages = vec![Page::Home(lang.clone())];
        if self.has_url {
            pages.push(Page::Feed(lang.clone()));
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

/// Gives everything its address.
pub fn lay_out(inventory: Inventory) -> Plan {
    let mut plan = Plan {
        inventory,
        pages: Vec::new(),
        collisions: Vec::new(),
    };
    let stock = &plan.inventory;
    let mut pages = vec![Page::Chooser, Page::NotFound, Page::Robots, Page::Data];
    pages.extend([Page::CoverageRows, Page::CoverageData]);
    if stock.has_url {
        pages.push(Page::Sitemap);
    }
    let modules = stock.entries.iter().filter(|id| id.kind == Kind::Module);
    pages.extend(modules.cloned().map(Page::ModuleData));
    pages.extend(stock.assets.keys().cloned().map(Page::Asset));
    pages.extend(stock.files.iter().cloned().map(Page::File));
    let languages = stock.languages.par_iter();
    let mut laid: Vec<Vec<(Url, Page)>> = languages
        .map(|lang| plan.addressed(stock.localised(lang)))
        .collect();
    laid.insert(0, plan.addressed(pages));
    // One after the other they are nearly in order, since each language has a folder of its own.
    laid.sort_by(|one, other| one.first().cmp(&other.first()));
    let mut all = Vec::with_capacity(laid.iter().map(Vec::len).sum());
    for mut pages in laid {
        all.append(&mut pages);
    }
    all.sort_by(|(one, _): &(Url, Page), (other, _)| one.cmp(other));
    let mut collisions = Vec::new();
    all.dedup_by(|(url, page), (before, first)| {
        let is_taken = url == before;
        if is_taken {
            collisions.push((url.clone(), first.clone(), page.clone()));
            // The last of them stays.
            std::mem::swap(page, first);
        }
        is_taken
    });
    plan.pages = all;
    plan.collisions = collisions;
    plan
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

fn collision(catalogue: &Catalogue, url: &Url, first: &Page, second: &Page) -> Problem {
    let place = |page: &Page| match page {
        Page::File(path) => Some(Place::start(path)),
        Page::Entry(_, id) => catalogue
            .entry(id)
            .and_then(|entry| entry.document())
            .map(|document| document.start()),
        _ => None,
    };
    let message = format!("two things would stand at `{url}`");
    let places: Vec<Place> = [second, first].into_iter().filter_map(place).collect();
    let problem = match places.first() {
        Some(at) => Problem::at(&rules::ADDRESS_TAKEN, at.clone(), message, "this one"),
        None => Problem::nowhere(&rules::ADDRESS_TAKEN, message),
    };
    let problem = places.into_iter().skip(1).fold(problem, |problem, other| {
        problem.relate(other, "and this one")
    });
    problem.say("rename one of the two; capital and small letters count as the same")
}

impl Plan {
    /// What it follows from.
    pub fn inventory(&self) -> &Inventory {
        &self.inventory
    }

    /// Two things at one address.
    pub fn problems(&self, catalogue: &Catalogue) -> Vec<Problem> {
        let collisions = self.collisions.iter();
        collisions
            .map(|(url, first, second)| collision(catalogue, url, first, second))
            .collect()
    }

    /// What stands at an address.
    pub fn get(&self, url: &Url) -> Option<&Page> {
        let at = self.pages.binary_search_by(|(other, _)| other.cmp(url));
        at.ok()
            .and_then(|at| self.pages.get(at))
            .map(|(_, page)| page)
    }

    /// Every address with what stands there, by address.
    pub fn iter(&self) -> impl Iterator<Item = (&Url, &Page)> {
        self.pages.iter().map(|(url, page)| (url, page))
    }

    /// Pages with their addresses, in order.
    fn addressed(&self, pages: Vec<Page>) -> Vec<(Url, Page)> {
        let pages = pages.into_iter().map(|page| (self.url(&page), page));
        let mut pages: Vec<_> = pages.collect();
        pages.sort_by(|(one, _), (other, _)| one.cmp(other));
        pages
    }

    /// The address of a page. It is a function of the page alone; [`Plan::get`] tells whether the page exists.
    pub fn url(&self, page: &Page) -> Url {
        // A page asks for hundreds of these, so they are put together from their parts rather than formatted.
        let sheet = |base: &[&str], sheet: usize| {
            let mut path = base.concat();
            if sheet != 1 {
                path.push('/');
                path.push_str(&sheet.to_string());
            }
            path.push_str(".html");
            path
        };
        Url::new(match page {
            Page::Chooser => "index.html".to_owned(),
            Page::NotFound => "404.html".to_owned(),
            Page::Sitemap => "sitemap.xml".to_owned(),
            Page::Robots => "robots.txt".to_owned(),
            Page::Data => "data/catalogue.json".to_owned(),
            Page::ModuleData(id) => ["data/modules/", &id.name, ".json"].concat(),
            Page::CoverageRows => "data/coverage.csv".to_owned(),
            Page::CoverageData => "data/coverage.json".to_owned(),
            Page::Asset(name) => {
                ["assets/", self.inventory.assets.get(name).unwrap_or(name)].concat()
            }
            Page::File(path) => ["media/", path.as_str().trim_start_matches("content/")].concat(),
            Page::Feed(lang) => [lang.as_str(), "/feed.xml"].concat(),
            Page::Find(lang, Find::Facets) => [lang.as_str(), "/find/facets.js"].concat(),
            Page::Find(lang, Find::Cards(file)) => {
                [lang.as_str(), "/find/cards/", &file.to_string(), ".js"].concat()
            }
            Page::Find(lang, Find::Directory) => [lang.as_str(), "/find/words.js"].concat(),
            Page::Find(lang, Find::Words(file)) => {
                [lang.as_str(), "/find/words/", &file.to_string(), ".js"].concat()
            }
            Page::Find(lang, Find::Texts(file)) => {
                [lang.as_str(), "/find/texts/", &file.to_string(), ".js"].concat()
            }
            Page::Home(lang) => [lang.as_str(), "/index.html"].concat(),
            Page::Search(lang) => [lang.as_str(), "/search.html"].concat(),
            Page::Modules(lang, number) => sheet(&[lang.as_str(), "/modules/index"], *number),
            Page::Facet(lang, facet) => {
                [lang.as_str(), "/", facet.as_str(), "/index.html"].concat()
            }
            Page::Term(lang, facet, term, number) => {
                let (lang, facet, term) = (lang.as_str(), facet.as_str(), term.as_str());
                if facet == COMPETENCIES {
                    let term = term.replace(':', "/");
                    sheet(&[lang, "/", facet, "/", &term], *number)
                } else {
                    sheet(&[lang, "/", facet, "/", term], *number)
                }
            }
            Page::Year(lang, profession, year) => {
                let (profession, year) = (profession.as_str(), year.as_str());
                [
                    lang.as_str(),
                    "/",
                    PROFESSIONS,
                    "/",
                    profession,
                    "/",
                    year,
                    ".html",
                ]
                .concat()
            }
            Page::Coverage(lang) => [lang.as_str(), "/coverage.html"].concat(),
            Page::Matrix(lang, framework, axis) => {
                let below = match axis {
                    Axis::Professions => ".html",
                    Axis::Years => "/years.html",
                    Axis::Stages => "/stages.html",
                };
                [lang.as_str(), "/coverage/", framework, below].concat()
            }
            Page::Entries(lang, kind) => {
                [lang.as_str(), "/", kind.folder(), "/index.html"].concat()
            }
            Page::Entry(lang, id) if id.kind == Kind::Page => {
                [lang.as_str(), "/", &id.name, ".html"].concat()
            }
            Page::Entry(lang, id) => {
                let folder = id.kind.folder();
                [lang.as_str(), "/", folder, "/", &id.name, ".html"].concat()
            }
            Page::Calendar(lang, number) => sheet(&[lang.as_str(), "/calendar"], *number),
            Page::Glossary(lang) => [lang.as_str(), "/glossary.html"].concat(),
            Page::Print(lang, number) => sheet(&[lang.as_str(), "/print"], *number),
            Page::CalendarFile(lang, Whose::All) => [lang.as_str(), "/calendar.ics"].concat(),
            Page::CalendarFile(lang, Whose::Entry(id)) => {
                let folder = id.kind.folder();
                [lang.as_str(), "/", folder, "/", &id.name, ".ics"].concat()
            }
            Page::CalendarFile(lang, Whose::Profession(term)) => {
                [lang.as_str(), "/professions/", term.as_str(), ".ics"].concat()
            }
        })
    }

    /// Where readers are sent whose language a page does not have: to the page in its default language, from home pages to the chooser.
    pub fn default(&self, catalogue: &Catalogue, page: &Page) -> Url {
        let lang = page.default_lang(catalogue);
        let page = lang.map_or(Page::Chooser, |lang| page.in_language(lang));
        self.url(&page)
    }

    /// Every asset of the theme, with its address.
    pub fn assets(&self) -> impl Iterator<Item = (&str, Url)> {
        let address = |name: &String| self.url(&Page::Asset(name.clone()));
        let assets = &self.inventory.assets;
        assets
            .keys()
            .map(move |name| (name.as_str(), address(name)))
    }

    /// The address of an asset of the theme, if it has it.
    pub fn asset(&self, name: &str) -> Option<Url> {
        let assets = &self.inventory.assets;
        assets
            .contains_key(name)
            .then(|| self.url(&Page::Asset(name.to_owned())))
    }
}

impl Page {
    /// The page's language; `None` for what is in no language of its own.
    pub fn lang(&self) -> Option<&Lang> {
        match self {
            Self::Feed(lang)
            | Self::Find(lang, _)
            | Self::Home(lang)
            | Self::Search(lang)
            | Self::Modules(lang, _)
            | Self::Facet(lang, _)
            | Self::Term(lang, ..)
            | Self::Year(lang, ..)
            | Self::Coverage(lang)
            | Self::Matrix(lang, ..)
            | Self::Entries(lang, _)
            | Self::Entry(lang, _)
            | Self::Calendar(lang, _)
            | Self::CalendarFile(lang, _)
            | Self::Print(lang, _)
            | Self::Glossary(lang) => Some(lang),
            Self::Chooser
            | Self::NotFound
            | Self::Sitemap
            | Self::Robots
            | Self::Data
            | Self::ModuleData(_)
            | Self::CoverageRows
            | Self::CoverageData
            | Self::Asset(_)
            | Self::File(_) => None,
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
            Self::Feed(_) => Self::Feed(lang),
            Self::Find(_, part) => Self::Find(lang, part),
            Self::Chooser | Self::Home(_) => Self::Home(lang),
            Self::Search(_) => Self::Search(lang),
            Self::Modules(_, sheet) => Self::Modules(lang, sheet),
            Self::Facet(_, facet) => Self::Facet(lang, facet),
            Self::Term(_, facet, term, sheet) => Self::Term(lang, facet, term, sheet),
            Self::Year(_, profession, year) => Self::Year(lang, profession, year),
            Self::Coverage(_) => Self::Coverage(lang),
            Self::Matrix(_, framework, axis) => Self::Matrix(lang, framework, axis),
            Self::Entries(_, kind) => Self::Entries(lang, kind),
            Self::Entry(_, id) => Self::Entry(lang, id),
            Self::Calendar(_, sheet) => Self::Calendar(lang, sheet),
            Self::Glossary(_) => Self::Glossary(lang),
            Self::Print(_, part) => Self::Print(lang, part),
            Self::CalendarFile(_, whose) => Self::CalendarFile(lang, whose),
            other => other,
        }
    }
}
