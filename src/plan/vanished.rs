//! Addresses that a published site has and the next one would not.

use super::{Plan, Url};
use crate::catalogue::REDIRECTS;
use crate::problem::{Problem, rules, suggest, told};
use std::collections::{BTreeMap, BTreeSet};

/// What ends the address of a page.
const PAGE: &str = ".html";

impl Plan {
    /// A problem for each page of a published site at whose address nothing stands any more: once for a page in all languages.
    pub fn vanished<'a>(&self, published: impl IntoIterator<Item = &'a str>) -> Vec<Problem> {
        let published: BTreeSet<&str> = published.into_iter().collect();
        let pages = published.iter().filter(|path| path.ends_with(PAGE));
        let gone: Vec<&str> = pages
            .copied()
            .filter(|path| self.get(&Url::new(path)).is_none())
            .collect();
        let (gone, languages) = self.without_languages(gone, &published);
        // By what is written in the list of what moved: whether it is a single page's address.
        let mut told = BTreeMap::new();
        for path in gone {
            let below = self
                .below_language(path)
                .filter(|below| !self.stands_somewhere(below));
            told.insert(below.unwrap_or(path), below.is_none());
        }
        let pages = told
            .into_iter()
            .map(|(address, is_single)| self.vanishes(address, is_single, &published));
        pages.chain(languages).collect()
    }

    /// The pages that are not of a language that the site has no more, and a problem for each such language.
    fn without_languages<'a>(
        &self,
        gone: Vec<&'a str>,
        published: &BTreeSet<&str>,
    ) -> (Vec<&'a str>, Vec<Problem>) {
        let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
        let mut pages = Vec::new();
        for path in gone {
            let lang = path.split('/').next().unwrap_or_default();
            let is_known = self.inventory.languages.iter().any(|l| l.as_str() == lang);
            if !is_known && published.contains([lang, "/find/facets.js"].concat().as_str()) {
                *languages.entry(lang).or_default() += 1;
            } else {
                pages.push(path);
            }
        }
        let first = self.inventory.languages.first();
        let problem = |(lang, count): (&str, usize)| {
            let message = told("vanished-language").with("folder", [lang, "/"].concat());
            let message = message.count("count", count);
            let to = first.map_or("index.html".to_owned(), |to| format!("{to}/index.html"));
            let line = format!("- {{from: {lang}/index.html, to: {to}}}");
            let help = told("vanished-language.help").with("file", REDIRECTS);
            Problem::nowhere(&rules::VANISHED_ADDRESS, message).say(help.with("line", line))
        };
        let problems = languages.into_iter().map(problem).collect();
        (pages, problems)
    }

    fn vanishes(&self, address: &str, is_single: bool, published: &BTreeSet<&str>) -> Problem {
        let message = told("vanished-address").with("address", address);
        let problem = Problem::nowhere(&rules::VANISHED_ADDRESS, message);
        let standing = self.addresses(is_single);
        let (to, help) = match self.successor(address, is_single, &standing, published) {
            Some(to) => (to, "vanished-address.help-moved"),
            None => (list_above(address, &standing), "vanished-address.help"),
        };
        let help = told(help).with("file", REDIRECTS).with("to", to);
        problem.say(help.with("line", format!("- {{from: {address}, to: {to}}}")))
    }

    /// Where a page has probably moved to: the new page whose name is nearest, or the only new one beside it.
    fn successor<'a>(
        &self,
        address: &str,
        is_single: bool,
        standing: &'a [String],
        published: &BTreeSet<&str>,
    ) -> Option<&'a str> {
        let languages = &self.inventory.languages;
        let is_new = |other: &&String| {
            let mut paths = languages
                .iter()
                .map(|lang| [lang.as_str(), "/", other, PAGE].concat());
            if is_single {
                !published.contains(other.as_str())
            } else {
                !paths.any(|path| published.contains(path.as_str()))
            }
        };
        let new: Vec<&str> = standing.iter().filter(is_new).map(String::as_str).collect();
        let beside: Vec<&str> = new
            .iter()
            .copied()
            .filter(|other| folder(other) == folder(address))
            .collect();
        let near = suggest::nearest(address, beside.iter().copied());
        near.or(match beside[..] {
            [only] => Some(only),
            _ => suggest::nearest(address, new),
        })
    }

    /// What an address says below the folder of a language that the site has.
    fn below_language<'a>(&self, path: &'a str) -> Option<&'a str> {
        let (lang, below) = path.split_once('/')?;
        let mut languages = self.inventory.languages.iter();
        languages
            .any(|other| other.as_str() == lang)
            .then(|| below.trim_end_matches(PAGE))
    }

    /// Whether a page stands in some language.
    fn stands_somewhere(&self, below: &str) -> bool {
        let mut languages = self.inventory.languages.iter();
        languages.any(|lang| {
            let url = Url::new([lang.as_str(), "/", below, PAGE].concat());
            self.get(&url).is_some()
        })
    }
}

fn folder(address: &str) -> &str {
    address.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The list that is nearest above an address: where readers may look when there is no successor.
fn list_above<'a>(address: &str, standing: &'a [String]) -> &'a str {
    let mut above = folder(address);
    loop {
        let mut lists = standing.iter().filter(|other| folder(other) == above);
        let list = lists.find(|other| {
            let name = other.rsplit('/').next().unwrap_or_default();
            name.trim_end_matches(PAGE) == "index"
        });
        match list {
            Some(list) => return list,
            None if above.is_empty() => return "index",
            None => above = folder(above),
        }
    }
}
