//! Every address of the site, and what stands there: keys only, no text.

mod case;
mod crowded;
mod data;
mod inventory;
mod moved;
mod page;
mod url;
mod vanished;

pub use case::{Case, CaseDocument, identifier};
pub use data::Data;
pub use inventory::*;
pub use page::{Find, Page};
pub use url::Url;

use crate::catalogue::{Axis, COMPETENCIES, Catalogue, Host, PROFESSIONS, Whose};
use crate::document::field::Kind;
use crate::problem::{Place, Problem, rules, told};
use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::FxBuildHasher;
use std::sync::OnceLock;

/// Every address of the site.
#[derive(Debug)]
pub struct Plan {
    inventory: Inventory,
    /// By address, in order.
    pages: IndexMap<Url, Page, FxBuildHasher>,
    /// What would stand at one address: the first, and the second, which does.
    collisions: Vec<(Url, Page, Page)>,
    listed_from: OnceLock<Vec<usize>>,
}

/// Gives everything its address.
pub fn lay_out(inventory: Inventory) -> Plan {
    let mut plan = Plan {
        inventory,
        pages: IndexMap::default(),
        collisions: Vec::new(),
        listed_from: OnceLock::new(),
    };
    let stock = &plan.inventory;
    let mut pages = vec![Page::Chooser, Page::NotFound, Page::Robots];
    let data = Data::ALL.into_iter();
    pages.extend(
        data.filter(|data| stock.has_url || !data.needs_url())
            .map(Page::Data),
    );
    let modules = stock.entries.iter().filter(|id| id.kind == Kind::Module);
    pages.extend(modules.cloned().map(Page::ModuleData));
    pages.extend(stock.assets.keys().cloned().map(Page::Asset));
    pages.extend(stock.case().into_iter().map(Page::Case));
    let host = stock.host.into_iter().flat_map(Host::files);
    pages.extend(host.copied().map(Page::Host));
    pages.extend(stock.files.iter().cloned().map(Page::File));
    let languages = stock.languages.par_iter();
    let mut laid: Vec<Vec<(Url, Page)>> = languages
        .map(|lang| plan.addressed(stock.localised(lang)))
        .collect();
    if stock.has_url {
        pages.push(Page::Sitemap);
        let listed = laid.iter().flatten();
        // The chooser is listed as well.
        let listed = 1 + listed.filter(|(_, page)| page.may_be_listed()).count();
        if listed > stock.listed_each() {
            let parts = 1..=listed.div_ceil(stock.listed_each());
            pages.extend(parts.map(Page::SitemapPart));
        }
    }
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
    plan.pages = all.into_iter().collect();
    plan.collisions = collisions;
    let moved = plan.moved();
    if !moved.is_empty() {
        plan.pages.extend(moved);
        plan.pages.sort_unstable_keys();
    }
    plan
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
    let message = told("address-taken").with("url", url);
    let places: Vec<Place> = [second, first].into_iter().filter_map(place).collect();
    let problem = match places.first() {
        Some(at) => Problem::at(
            &rules::ADDRESS_TAKEN,
            at.clone(),
            message,
            told("address-taken.label"),
        ),
        None => Problem::nowhere(&rules::ADDRESS_TAKEN, message),
    };
    let problem = places.into_iter().skip(1).fold(problem, |problem, other| {
        problem.relate(other, told("address-taken.related"))
    });
    problem.say(told("address-taken.help"))
}

impl Plan {
    /// What it follows from.
    pub fn inventory(&self) -> &Inventory {
        &self.inventory
    }

    /// Two things at one address, and what moved to or from where it can't.
    pub fn problems(&self, catalogue: &Catalogue) -> Vec<Problem> {
        let collisions = self.collisions.iter();
        let mut problems: Vec<Problem> = collisions
            .map(|(url, first, second)| collision(catalogue, url, first, second))
            .collect();
        problems.extend(self.misdirected(catalogue));
        problems
    }

    /// What stands at an address.
    pub fn get(&self, url: &Url) -> Option<&Page> {
        self.pages.get(url)
    }

    /// Every address with what stands there, by address.
    pub fn iter(&self) -> impl Iterator<Item = (&Url, &Page)> {
        self.pages.iter()
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
            Page::SitemapPart(part) => format!("sitemaps/{part}.xml"),
            Page::Robots => "robots.txt".to_owned(),
            Page::Data(data) => ["data/", data.name()].concat(),
            Page::Case(case) => case.path(),
            Page::ModuleData(id) => ["data/modules/", &id.name, ".json"].concat(),
            Page::Host(file) => file.name().to_owned(),
            Page::Asset(name) => {
                ["assets/", self.inventory.assets.get(name).unwrap_or(name)].concat()
            }
            Page::File(path) => ["media/", path.as_str().trim_start_matches("content/")].concat(),
            Page::Feed(lang, Whose::All) => [lang.as_str(), "/feed.xml"].concat(),
            Page::Feed(lang, whose) => self.beside(&whose.page(lang), "xml"),
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
            Page::Quality(lang, number) => sheet(&[lang.as_str(), "/quality"], *number),
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
            Page::Translations(lang, number) => sheet(&[lang.as_str(), "/translations"], *number),
            Page::Moved(_, from, _) => return from.clone(),
            Page::Glossary(lang) => [lang.as_str(), "/glossary.html"].concat(),
            Page::Evidence(lang, profession) => {
                format!("evidence-{profession}.{lang}.html")
            }
            Page::Print(lang, number) => sheet(&[lang.as_str(), "/print"], *number),
            Page::CalendarFile(lang, Whose::All) => [lang.as_str(), "/calendar.ics"].concat(),
            Page::CalendarFile(lang, whose) => self.beside(&whose.page(lang), "ics"),
        })
    }

    /// The path of a page with another ending.
    fn beside(&self, page: &Page, ending: &str) -> String {
        let page = self.url(page);
        let stem = page.as_str().strip_suffix("html");
        [stem.unwrap_or(page.as_str()), ending].concat()
    }

    /// Where readers are sent whose language a page does not have: to the page in its default language, from home pages to the chooser.
    pub fn default(&self, catalogue: &Catalogue, page: &Page) -> Url {
        let lang = page.default_lang(catalogue);
        let page = lang.map_or(Page::Chooser, |lang| page.in_language(lang));
        self.url(&page)
    }

    /// How many files of the sitemap there are.
    pub fn listed_parts(&self) -> usize {
        self.listed_from().len()
    }

    /// The pages that search engines may list in a file of the sitemap, counted from 1, in order.
    pub fn listed(&self, part: usize) -> impl Iterator<Item = (&Url, &Page)> {
        let from = self.listed_from().get(part.saturating_sub(1));
        let pages = from.and_then(|from| self.pages.get_range(*from..));
        let pages = pages.into_iter().flatten();
        let listed = pages.filter(|(_, page)| page.may_be_listed());
        listed.take(self.inventory.listed_each())
    }

    /// Where in the order of addresses each file of the sitemap begins: every file asks for that.
    fn listed_from(&self) -> &[usize] {
        self.listed_from.get_or_init(|| {
            let pages = (0..).zip(self.pages.values());
            let listed = pages.filter(|(_, page)| page.may_be_listed());
            let listed = listed.map(|(place, _)| place);
            listed.step_by(self.inventory.listed_each()).collect()
        })
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
