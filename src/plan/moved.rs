//! Pages that moved: a page at each old address that leads to the new one, and what content/redirects.yaml may not say.

use super::{Page, Plan, Url};
use crate::catalogue::{Catalogue, EntryId, Redirect};
use crate::document::field::Kind;
use crate::locale::Lang;
use crate::problem::{Place, Problem, Told, rules, suggest, told};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What ends the address of a single page.
const PAGE: &str = ".html";

impl Plan {
    /// A page at every old address at which no other stands, by address.
    pub(super) fn moved(&self) -> Vec<(Url, Page)> {
        let redirects = self.inventory.redirects.iter();
        let pages = redirects.flat_map(|(from, to)| self.versions(from, to));
        let mut pages: Vec<_> = pages.filter(|(url, _)| self.get(url).is_none()).collect();
        pages.sort_by(|(one, _), (other, _)| one.cmp(other));
        pages.dedup_by(|(one, _), (other, _)| one == other);
        pages
    }

    /// A moved page in every language for which both addresses stand.
    fn versions(&self, from: &str, to: &str) -> Vec<(Url, Page)> {
        let languages = &self.inventory.languages;
        let page = |lang: &Lang, from: Url, to: Url| {
            let page = Page::Moved(lang.clone(), from.clone(), to);
            (from, page)
        };
        if from.ends_with(PAGE) {
            let stated = languages.iter().find(|lang| {
                let below = from.strip_prefix(lang.as_str());
                below.is_some_and(|below| below.starts_with('/'))
            });
            let lang = stated.or(languages.first()).into_iter();
            lang.map(|lang| page(lang, Url::new(from), Url::new(to)))
                .collect()
        } else {
            let languages = languages.iter();
            languages
                .map(|lang| page(lang, in_language(lang, from), in_language(lang, to)))
                .collect()
        }
    }

    /// The pages for which an address stands.
    fn standing(&self, address: &str) -> Vec<Option<&Page>> {
        let live = |url: Url| self.get(&url).filter(|page| page.is_live());
        if address.ends_with(PAGE) {
            return vec![live(Url::new(address))];
        }
        let languages = self.inventory.languages.iter();
        languages
            .map(|lang| live(in_language(lang, address)))
            .collect()
    }

    /// What is wrong with the list of what moved.
    pub(super) fn misdirected(&self, catalogue: &Catalogue) -> Vec<Problem> {
        let redirects = &catalogue.redirects;
        let mut first: BTreeMap<&str, &Redirect> = BTreeMap::new();
        let mut problems = Vec::new();
        for redirect in redirects {
            match first.get(&*redirect.from) {
                Some(before) => problems.push(twice(redirect, before)),
                None => {
                    first.insert(&redirect.from, redirect);
                }
            }
        }
        for redirect in first.values() {
            problems.extend(self.in_the_way(catalogue, redirect));
            problems.extend(match first.contains_key(&*redirect.to) {
                true => onward(redirect, &first),
                false => self.nowhere(redirect),
            });
        }
        problems
    }

    /// What stands at an old address.
    fn in_the_way(&self, catalogue: &Catalogue, redirect: &Redirect) -> Option<Problem> {
        let standing = self.standing(&redirect.from).into_iter().flatten().next();
        let id = match standing {
            Some(Page::Entry(_, id)) => Some(id.clone()),
            Some(_) => None,
            None => Some(drafted(catalogue, &redirect.from)?),
        };
        let at = redirect.from_at.clone();
        let Some(id) = id else {
            let message = told("redirect-page").with("address", &redirect.from);
            let label = told("redirect-page.label");
            let problem = Problem::at(&rules::REDIRECT_PAGE, at, message, label);
            return Some(problem.say(told("redirect-page.help")));
        };
        let message = told("reused-id").message("kind", id.kind.told());
        let message = message.with("name", &id.name);
        let problem = Problem::at(&rules::REUSED_ID, at, message, told("reused-id.label"));
        let document = catalogue.entry(&id).and_then(|entry| entry.document());
        let problem = match document {
            Some(document) => problem.relate(document.start(), told("reused-id.related")),
            None => problem,
        };
        Some(problem.say(told("reused-id.help")))
    }

    /// Whether nothing stands at a new address.
    fn nowhere(&self, redirect: &Redirect) -> Option<Problem> {
        let (from, to) = (&redirect.from, &redirect.to);
        let is_same_form = from.ends_with(PAGE) == to.ends_with(PAGE);
        if is_same_form && self.standing(to).iter().all(Option::is_some) {
            return None;
        }
        let message = told("redirect-target").with("address", to);
        let label = told("redirect-target.label");
        let at = redirect.to_at.clone();
        let problem = Problem::at(&rules::REDIRECT_TARGET, at, message, label);
        let addresses = self.addresses(from.ends_with(PAGE));
        let near = suggest::nearest(to, addresses.iter().map(String::as_str));
        Some(match near {
            Some(_) => problem.suggest(near),
            None => problem.say(told("redirect-target.help")),
        })
    }

    /// Every address that something can move to, of single pages or of pages in every language.
    pub(super) fn addresses(&self, single: bool) -> Vec<String> {
        let live = self.iter().filter(|(_, page)| page.is_live());
        let urls = live.map(|(url, _)| url.as_str());
        if single {
            return urls
                .filter(|url| url.ends_with(PAGE))
                .map(str::to_owned)
                .collect();
        }
        let Some(lang) = self.inventory.languages.first() else {
            return Vec::new();
        };
        let below = |url: &str| {
            let below = url.strip_prefix(lang.as_str())?.strip_prefix('/')?;
            below.strip_suffix(PAGE).map(str::to_owned)
        };
        urls.filter_map(below).collect()
    }
}

impl Page {
    /// Whether it is more than a way to where a page has moved.
    pub fn is_live(&self) -> bool {
        !matches!(self, Self::Moved(..))
    }
}

/// The address of a page in a language.
fn in_language(lang: &Lang, address: &str) -> Url {
    Url::new([lang.as_str(), "/", address, PAGE].concat())
}

/// The draft that would stand at an address.
fn drafted(catalogue: &Catalogue, address: &str) -> Option<EntryId> {
    let mut drafts = catalogue.drafts.iter();
    let is_there = |id: &&EntryId| match id.kind {
        Kind::Page => *id.name == *address,
        kind => address.split_once('/') == Some((kind.folder(), &*id.name)),
    };
    drafts.find(is_there).cloned()
}

fn twice(redirect: &Redirect, before: &Redirect) -> Problem {
    let message = told("moved-twice").with("address", &redirect.from);
    let at = redirect.from_at.clone();
    let problem = Problem::at(&rules::DUPLICATE_ID, at, message, told("moved-twice.label"));
    problem
        .relate(before.from_at.clone(), told("moved-twice.related"))
        .say(told("moved-twice.help"))
}

/// What is wrong where a page moved to an address that moved itself: a chain, or a circle, which is told where its first address is.
fn onward(redirect: &Redirect, first: &BTreeMap<&str, &Redirect>) -> Option<Problem> {
    let mut way: Vec<&Arc<str>> = vec![&redirect.from];
    let mut to = &redirect.to;
    let problem = |rule, message: Told, label: Told, at: &Place| {
        Problem::at(rule, at.clone(), message, label)
    };
    while let Some(next) = first.get(&**to) {
        if *to == redirect.from {
            let is_first = way.iter().all(|other| redirect.from <= **other);
            way.push(to);
            let way = way.iter().map(|address| format!("`{address}`"));
            let message = told("redirect-circle").with("way", way.collect::<Vec<_>>().join(" → "));
            let label = told("redirect-circle.label");
            let found = problem(&rules::REDIRECT_CIRCLE, message, label, &redirect.to_at);
            return is_first.then(|| found.say(told("redirect-circle.help")));
        }
        if way.contains(&to) {
            return None;
        }
        way.push(to);
        to = &next.to;
    }
    let message = told("redirect-chain").with("address", &redirect.to);
    let message = message.with("end", to);
    let label = told("redirect-chain.label");
    let found = problem(&rules::REDIRECT_CHAIN, message, label, &redirect.to_at);
    let found = match first.get(&*redirect.to) {
        Some(next) => found.relate(next.from_at.clone(), told("redirect-chain.related")),
        None => found,
    };
    Some(found.replace(redirect.to_at.clone(), &**to, true))
}
