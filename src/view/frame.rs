//! What surrounds every page: titles, menus, languages, and what search engines are told.

use super::reader::Reader;
use super::{Alternate, Frame, LanguageLink, Link, SiteWords, Words};
use crate::catalogue::Entry;
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::{Arg, Direction, Lang};
use crate::plan::{Page, Plan};

/// The facets that the main menu names.
const MENU: [&str; 3] = ["professions", "competencies", "modes"];

/// What a page says of itself.
pub(super) struct About {
    /// What kind of page it is.
    pub(super) kind: &'static str,
    /// Its title.
    pub(super) title: Words,
    /// A sentence about it.
    pub(super) description: String,
    /// The way from the home page to here.
    pub(super) crumbs: Vec<Link>,
    /// Whether there is nothing on it that a search engine should list.
    pub(super) noindex: bool,
}

/// The frame of a page.
pub(super) fn frame(reader: &Reader<'_>, about: About) -> Frame {
    let site = site(reader);
    let home = matches!(reader.page, Page::Home(_));
    let title = if home {
        site.title.text.clone()
    } else {
        reader.say(
            "page-title",
            &[
                ("page", Arg::Text(&about.title.text)),
                ("site", Arg::Text(&site.title.text)),
            ],
        )
    };
    let entry = match reader.page {
        Page::Entry(_, id) => reader.catalogue.entry(id),
        _ => None,
    };
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
    let first_sheet =
        !matches!(reader.page, Page::Modules(_, sheet) | Page::Term(_, _, _, sheet) if *sheet > 1);
    let noindex = about.noindex || !first_sheet;
    Frame {
        kind: about.kind,
        up: reader.up(),
        lang: reader.lang().as_str().to_owned(),
        dir: reader.locale.direction.as_str(),
        title: led(&title, reader.locale.direction),
        description: about.description,
        canonical: absolute(shown),
        alternates: if noindex || shown != reader.lang() {
            Vec::new()
        } else {
            alternates(reader, entry)
        },
        noindex,
        styles: reader
            .plan
            .asset("halqa.css")
            .map(|url| url.from(reader.url))
            .into_iter()
            .collect(),
        icon: reader
            .plan
            .asset("icon.svg")
            .map(|url| url.from(reader.url)),
        feed: base.map(|_| reader.to(&Page::Feed(reader.lang().clone()))),
        menu: menu(reader),
        footer: footer(reader),
        languages: languages(reader, entry),
        crumbs: about.crumbs,
        licence: reader
            .catalogue
            .settings
            .licence
            .as_ref()
            .map(ToString::to_string),
        site,
    }
}

fn site(reader: &Reader<'_>) -> SiteWords {
    SiteWords {
        title: reader.message("catalogue-title").unwrap_or_default(),
        tagline: reader.message("catalogue-tagline"),
        description: reader.message("catalogue-description"),
        owner: reader.message("catalogue-owner"),
        notice: reader.message("catalogue-notice"),
        home: reader.to(&Page::Home(reader.lang().clone())),
    }
}

/// The same page in every language that has it, for search engines; a fall-back is no version of its own (i18n.md L1, L2).
fn alternates(reader: &Reader<'_>, entry: Option<&Entry>) -> Vec<Alternate> {
    let Some(base) = reader.catalogue.settings.url.as_deref() else {
        return Vec::new();
    };
    let translated = |lang: &&Lang| entry.is_none_or(|entry| entry.editions.contains_key(lang));
    let address = |lang: &Lang| {
        reader
            .plan
            .url(&reader.page.in_language(lang))
            .absolute(base)
    };
    let mut all: Vec<Alternate> = reader
        .catalogue
        .languages()
        .filter(translated)
        .map(|lang| Alternate {
            hreflang: lang.as_str().to_owned(),
            href: address(lang),
        })
        .collect();
    all.push(Alternate {
        hreflang: "x-default".to_owned(),
        href: reader
            .plan
            .default(reader.catalogue, reader.page)
            .absolute(base),
    });
    all
}

fn menu(reader: &Reader<'_>) -> Vec<Link> {
    let lang = reader.lang();
    let mut menu = vec![part(
        reader,
        &Page::Modules(lang.clone(), 1),
        "menu-modules",
        matches!(reader.page, Page::Modules(..)) || is_entry(reader, Kind::Module),
    )];
    for facet in MENU {
        if let Some(facet) = reader.catalogue.facets.get(facet) {
            let current = matches!(reader.page, Page::Facet(_, id) | Page::Term(_, id, ..) if *id == facet.id);
            menu.push(Link {
                href: reader.to(&Page::Facet(lang.clone(), facet.id.clone())),
                text: reader.facet_name(&facet.id),
                current,
                count: None,
            });
        }
    }
    menu.extend(lists(reader, &[(Kind::Pathway, "menu-pathways")]));
    menu.extend(pages(reader, "header"));
    menu
}

fn footer(reader: &Reader<'_>) -> Vec<Link> {
    let mut footer = lists(
        reader,
        &[
            (Kind::Provider, "menu-providers"),
            (Kind::Network, "menu-networks"),
            (Kind::Event, "menu-events"),
        ],
    );
    footer.extend(pages(reader, "footer"));
    footer
}

/// Links to the lists of those kinds of which there are entries.
fn lists(reader: &Reader<'_>, kinds: &[(Kind, &str)]) -> Vec<Link> {
    let there = kinds
        .iter()
        .filter(|(kind, _)| reader.catalogue.entries_of(*kind).next().is_some());
    let link = |(kind, key): &(Kind, &str)| {
        let page = Page::Entries(reader.lang().clone(), *kind);
        part(
            reader,
            &page,
            key,
            *reader.page == page || is_entry(reader, *kind),
        )
    };
    there.map(link).collect()
}

fn part(reader: &Reader<'_>, page: &Page, key: &str, current: bool) -> Link {
    Link {
        href: reader.to(page),
        text: reader.message(key).unwrap_or_default(),
        current,
        count: None,
    }
}

fn is_entry(reader: &Reader<'_>, kind: Kind) -> bool {
    matches!(reader.page, Page::Entry(_, id) if id.kind == kind)
}

/// The pages that a menu names, in their order.
fn pages(reader: &Reader<'_>, menu: &str) -> Vec<Link> {
    let stated = |entry: &Entry| {
        entry
            .facts()
            .get("menu")
            .and_then(Value::text)
            .map_or_else(|| "footer".to_owned(), ToString::to_string)
    };
    let mut pages: Vec<&Entry> = reader
        .catalogue
        .entries_of(Kind::Page)
        .filter(|entry| stated(entry) == menu)
        .collect();
    pages.sort_by_key(|entry| {
        (
            entry
                .facts()
                .get("order")
                .and_then(Value::whole)
                .unwrap_or(1000),
            entry.id.clone(),
        )
    });
    pages
        .into_iter()
        .filter_map(|entry| reader.entry_link(&entry.id))
        .collect()
}

/// This page in every language; where its text is not translated the link says so (i18n.md S1–S3).
fn languages(reader: &Reader<'_>, entry: Option<&Entry>) -> Vec<LanguageLink> {
    let link = |locale: &crate::locale::Locale| LanguageLink {
        tag: locale.lang.as_str().to_owned(),
        name: locale.name.to_owned(),
        dir: locale.direction.as_str(),
        href: reader.to(&reader.page.in_language(&locale.lang)),
        current: locale.lang == *reader.lang(),
        fallback: entry.is_some_and(|entry| !entry.editions.contains_key(&locale.lang)),
    };
    reader.locales.iter().map(|locale| link(locale)).collect()
}

/// The crumbs of every page but the home page: first the home page, then what is given.
pub(super) fn crumbs(reader: &Reader<'_>, rest: impl IntoIterator<Item = Link>) -> Vec<Link> {
    let home = part(
        reader,
        &Page::Home(reader.lang().clone()),
        "menu-home",
        false,
    );
    std::iter::once(home).chain(rest).collect()
}

/// A link to all modules, or all entries of a kind, for crumbs.
pub(super) fn crumb(reader: &Reader<'_>, kind: Kind) -> Link {
    let lang = reader.lang().clone();
    let (page, key) = match kind {
        Kind::Module => (Page::Modules(lang, 1), "menu-modules"),
        Kind::Pathway => (Page::Entries(lang, kind), "menu-pathways"),
        Kind::Provider => (Page::Entries(lang, kind), "menu-providers"),
        Kind::Network => (Page::Entries(lang, kind), "menu-networks"),
        Kind::Event | Kind::Page => (Page::Entries(lang, kind), "menu-events"),
    };
    part(reader, &page, key, false)
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
