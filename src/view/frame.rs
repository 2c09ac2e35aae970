//! What surrounds every page: titles, menus, languages, and what search engines are told.

use super::crumb::Crumb;
use super::menu::Section;
use super::reader::Reader;
use super::{Alternate, Frame, LanguageLink, SiteView, Words, linked};
use crate::catalogue::{Catalogue, Entry, Whose};
use crate::locale::{Arg, Direction, Lang, Locale};
use crate::plan::{Page, Plan};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The style sheets of every page.
pub(super) const STYLES: [&str; 2] = ["tokens.css", "halqa.css"];

/// The style sheets of a kind of page. What a module's page does not show it does not load, since students open it on slow lines.
pub(super) fn styles(kind: &str) -> Vec<String> {
    let lists = (kind != "module").then(|| "lists.css".to_owned());
    lists.into_iter().chain([format!("{kind}.css")]).collect()
}

/// What a page says of itself.
pub(super) struct About {
    /// What kind of page it is.
    pub(super) kind: &'static str,
    /// Its title.
    pub(super) title: Words,
    /// A sentence about it.
    pub(super) description: String,
    /// The way from the home page to here.
    pub(super) crumbs: Vec<Crumb>,
    /// Whether there is nothing on it that a search engine should list.
    pub(super) noindex: bool,
}

/// In which languages a page is written, and which of them readers of others are sent to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Versions {
    /// For each language of the catalogue, in its order.
    written: Vec<bool>,
    /// [`Page::default_lang`].
    default: Option<Lang>,
}

/// Every combination of versions.
#[derive(Debug)]
pub struct AllVersions(BTreeSet<Versions>);

impl AllVersions {
    pub(super) fn iter(&self) -> impl Iterator<Item = &Versions> {
        self.0.iter()
    }
}

/// The frame of a page.
pub(super) fn frame(reader: &Reader<'_>, about: About) -> Frame {
    let title = if matches!(reader.page, Page::Home(_)) {
        about.title.text.clone()
    } else {
        let site = reader.say("catalogue-title", &[]);
        reader.say(
            "page-title",
            &[
                ("page", Arg::Text(&about.title.text)),
                ("site", Arg::Text(&site)),
            ],
        )
    };
    let entry = match reader.page {
        Page::Entry(_, id) => reader.catalogue.entry(id),
        _ => None,
    };
    let origin = entry.and_then(|entry| reader.catalogue.origin(&entry.id));
    let shown = entry.map_or(reader.lang(), |entry| entry.shown_in(reader.shelf.chain()));
    let base = reader.catalogue.settings.url.as_deref();
    let absolute = |lang: &Lang| {
        base.map(|base| {
            reader
                .plan
                .url(&reader.page.in_language(lang))
                .absolute(base)
        })
    };
    let first_sheet = !matches!(reader.page, Page::Modules(_, sheet) | Page::Term(_, _, _, sheet) | Page::Quality(_, sheet) | Page::Calendar(_, sheet) if *sheet > 1);
    let noindex = about.noindex || !first_sheet;
    let section = Section::of(reader.page);
    let versions = Versions::of(reader.catalogue, reader.page);
    let stands = shown == reader.lang() && !noindex && origin.is_none();
    Frame {
        kind: about.kind,
        styles: styles(about.kind)
            .iter()
            .filter_map(|name| reader.asset(name))
            .collect(),
        script: reader.asset(&format!("{}.js", about.kind)),
        title: led(&title, reader.locale.direction),
        linked: stands.then(|| linked::block(reader, &about)).flatten(),
        name: about.title.text,
        description: about.description,
        canonical: match origin {
            Some(origin) => origin
                .page(reader.shelf.chain())
                .map(|(_, url)| url.to_owned()),
            None => absolute(shown),
        },
        alternates: reader
            .shelf
            .alternates(reader, &versions)
            .filter(|_| base.is_some() && stands),
        noindex,
        site: reader.shelf.site(reader),
        menu: reader.shelf.menu(reader, &section),
        foot: reader.shelf.foot(reader, &section),
        languages: reader.shelf.languages(reader, &versions),
        crumbs: about
            .crumbs
            .iter()
            .filter_map(|crumb| crumb.html(reader))
            .collect(),
    }
}

/// What is the same on every page of a language.
pub(super) fn site(reader: &Reader<'_>) -> SiteView {
    let title = reader.message("catalogue-title").unwrap_or_default();
    let settings = &reader.catalogue.settings;
    SiteView {
        lang: reader.lang().as_str().to_owned(),
        locale: reader.lang().with_region(),
        dir: reader.locale.direction.as_str(),
        name: title.text.clone(),
        title,
        tagline: reader.message("catalogue-tagline"),
        description: reader.message("catalogue-description"),
        owner: reader.message("catalogue-owner"),
        notice: reader.message("catalogue-notice"),
        home: reader.to(&Page::Home(reader.lang().clone())),
        styles: STYLES
            .iter()
            .filter_map(|name| reader.asset(name))
            .collect(),
        paper: reader.asset("paper.css"),
        scripts: reader.asset("halqa.js").into_iter().collect(),
        icon: reader.asset("icon.svg"),
        feed: feed(reader, Whose::All),
        licence: settings.licence.as_ref().map(ToString::to_string),
    }
}

/// Somebody's feed, if there is one.
pub(super) fn feed(reader: &Reader<'_>, whose: Whose) -> Option<String> {
    let page = Page::Feed(reader.lang().clone(), whose);
    let is_there = reader.plan.get(&reader.plan.url(&page)) == Some(&page);
    is_there.then(|| reader.to(&page))
}

/// Every combination of versions that a page of the catalogue has; they are the same in every language.
pub fn versions(catalogue: &Catalogue) -> AllVersions {
    let mut all: Vec<Versions> = catalogue
        .all_entries()
        .map(|entry| Versions::of_entry(catalogue, entry))
        .collect();
    all.extend(catalogue.languages().flat_map(|lang| {
        let pages = [Page::Home(lang.clone()), Page::Modules(lang.clone(), 1)];
        pages.map(|page| Versions::of(catalogue, &page))
    }));
    // Nearly all have those of the one before, and need not be sorted.
    all.dedup();
    AllVersions(all.into_iter().collect())
}

impl Versions {
    fn of(catalogue: &Catalogue, page: &Page) -> Self {
        let entry = match page {
            Page::Entry(_, id) => catalogue.entry(id),
            _ => None,
        };
        entry.map_or_else(
            || Self {
                written: catalogue.languages().map(|_| true).collect(),
                default: page.default_lang(catalogue).cloned(),
            },
            |entry| Self::of_entry(catalogue, entry),
        )
    }

    fn of_entry(catalogue: &Catalogue, entry: &Entry) -> Self {
        let written = |lang: &Lang| entry.editions.contains_key(lang);
        Self {
            written: catalogue.languages().map(written).collect(),
            default: Some(entry.original.clone()),
        }
    }
}

/// The same page in every language that has it, for search engines; a fall-back is no version of its own (i18n.md L1, L2).
pub(super) fn alternates(reader: &Reader<'_>, versions: &Versions) -> Vec<Alternate> {
    let base = reader.catalogue.settings.url.as_deref().unwrap_or_default();
    let here = &reader.shelf.marks().here;
    let page = |lang: &Lang| format!("{base}{}{here}", folder(reader, lang));
    let written = reader.catalogue.languages().zip(&versions.written);
    let mut all: Vec<Alternate> = written
        .filter(|(_, written)| **written)
        .map(|(lang, _)| Alternate {
            hreflang: lang.as_str().to_owned(),
            href: page(lang),
            locale: (lang != reader.lang()).then(|| lang.with_region()),
        })
        .collect();
    all.push(Alternate {
        hreflang: "x-default".to_owned(),
        href: match &versions.default {
            Some(lang) => page(lang),
            None => reader.plan.url(&Page::Chooser).absolute(base),
        },
        locale: None,
    });
    all
}

/// The folder of a language: `en/`.
fn folder(reader: &Reader<'_>, lang: &Lang) -> String {
    let home = reader.plan.url(&Page::Home(lang.clone()));
    let inner = Reader::here(&home).len();
    home.as_str()[..home.as_str().len() - inner].to_owned()
}

/// This page in every language; where its text is not translated the link says so (i18n.md S1–S3).
pub(super) fn languages(reader: &Reader<'_>, versions: &Versions) -> Vec<LanguageLink> {
    let here = &reader.shelf.marks().here;
    let link = |(locale, written): (&Arc<Locale>, &bool)| {
        let current = locale.lang == *reader.lang();
        LanguageLink {
            tag: locale.lang.as_str().to_owned(),
            name: locale.name.clone(),
            dir: locale.direction.as_str(),
            href: if current {
                format!("{}{here}", reader.up)
            } else {
                format!("{}../{}{here}", reader.up, folder(reader, &locale.lang))
            },
            current,
            fallback: !written,
        }
    };
    let all = reader.locales.iter().zip(&versions.written);
    all.map(link).collect()
}

/// A title with a direction mark before it where its first letter would set the wrong direction (i18n.md D3): a `<title>` takes no markup.
pub(super) fn led(title: &str, direction: Direction) -> String {
    match (Direction::of_text(title), direction) {
        (Some(Direction::Ltr), Direction::Rtl) => format!("\u{200f}{title}"),
        (Some(Direction::Rtl), Direction::Ltr) => format!("\u{200e}{title}"),
        _ => title.to_owned(),
    }
}

/// The absolute home page of a language, or the one at the root of the host.
pub(super) fn home_address(plan: &Plan, base: Option<&str>, lang: &Lang) -> String {
    plan.url(&Page::Home(lang.clone()))
        .absolute(base.unwrap_or("/"))
}
