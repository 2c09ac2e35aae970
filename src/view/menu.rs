//! The menus, and the sections of the site that they lead to.

use super::reader::Reader;
use super::{Link, Menu};
use crate::catalogue::{Catalogue, Entry, EntryId, PROFESSIONS, VocabularyId};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::plan::Page;

/// The facets that the main menu names.
const MENU: [&str; 3] = ["professions", "competencies", "modes"];

/// A section of the site, for which a menu may have an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    /// A facet and its terms.
    Facet(VocabularyId),
    /// The entries of a kind; pages are sections of their own.
    Kind(Kind),
    /// A page.
    Page(EntryId),
    /// What the modules cover.
    Coverage,
    /// What the quality checks say.
    Quality,
    /// The search.
    Search,
    /// The calendar.
    Calendar,
    /// How far the texts are translated.
    Translations,
    /// The whole catalogue as one document.
    Print,
    /// The glossary, where no page of the catalogue is that.
    Glossary,
    /// What no menu names.
    Other,
}

/// The items of both menus.
#[derive(Debug)]
pub(super) struct Menus {
    pub(super) main: Vec<Item>,
    pub(super) foot: Vec<Item>,
}

/// An item of a menu: the section that it leads to, and its link.
#[derive(Debug)]
pub(super) struct Item {
    section: Section,
    link: Link,
}

/// Every section of a catalogue.
pub(super) fn sections(catalogue: &Catalogue) -> impl Iterator<Item = Section> {
    let facets = catalogue.facets.all.iter();
    let pages = catalogue.entries_of(Kind::Page);
    facets
        .map(|facet| Section::Facet(facet.id.clone()))
        .chain(Kind::ALL.iter().map(|kind| Section::Kind(*kind)))
        .chain(pages.map(|page| Section::Page(page.id.clone())))
        .chain([
            Section::Calendar,
            Section::Search,
            Section::Coverage,
            Section::Quality,
            Section::Print,
            Section::Glossary,
            Section::Translations,
            Section::Other,
        ])
}

impl Section {
    /// The section that a page is in.
    pub(super) fn of(page: &Page) -> Self {
        match page {
            Page::Facet(_, facet) | Page::Term(_, facet, ..) => Self::Facet(facet.clone()),
            Page::Year(..) => Self::Facet(VocabularyId::new(PROFESSIONS)),
            Page::Search(_) => Self::Search,
            Page::Modules(..) => Self::Kind(Kind::Module),
            Page::Coverage(_) | Page::Matrix(..) => Self::Coverage,
            Page::Quality(..) => Self::Quality,
            Page::Entries(_, kind) => Self::Kind(*kind),
            Page::Entry(_, id) if id.kind == Kind::Page => Self::Page(id.clone()),
            Page::Entry(_, id) => Self::Kind(id.kind),
            Page::Calendar(..) => Self::Calendar,
            Page::Print(..) => Self::Print,
            Page::Translations(..) => Self::Translations,
            Page::Glossary(_) => Self::Glossary,
            _ => Self::Other,
        }
    }
}

impl Menus {
    /// The items for a reader who stands anywhere.
    pub(super) fn new(reader: &Reader<'_>) -> Self {
        let mut main = lists(reader, &[Kind::Module]);
        for facet in MENU {
            if let Some(facet) = reader.catalogue.facets.get(facet) {
                main.push(Item {
                    section: Section::Facet(facet.id.clone()),
                    link: reader.facet_link(&facet.id),
                });
            }
        }
        main.extend(lists(reader, &[Kind::Pathway]));
        if reader.catalogue.occasions() > 0 {
            main.push(Item {
                section: Section::Calendar,
                link: calendar(reader),
            });
        }
        main.extend(pages(reader, "header"));
        main.push(Item {
            section: Section::Search,
            link: link(reader, &Page::Search(reader.lang().clone()), "search-title"),
        });
        let mut foot = lists(reader, &[Kind::Provider, Kind::Network, Kind::Event]);
        if !reader.catalogue.modules.is_empty() {
            foot.push(Item {
                section: Section::Coverage,
                link: coverage(reader),
            });
            let quality = Page::Quality(reader.lang().clone(), 1);
            foot.push(Item {
                section: Section::Quality,
                link: link(reader, &quality, "menu-quality"),
            });
        }
        foot.extend(pages(reader, "footer"));
        let glossary = Page::Glossary(reader.lang().clone());
        if reader.plan.get(&reader.plan.url(&glossary)) == Some(&glossary) {
            foot.push(Item {
                section: Section::Glossary,
                link: link(reader, &glossary, "heading-glossary"),
            });
        }
        let translations = Page::Translations(reader.lang().clone(), 1);
        if reader.plan.get(&reader.plan.url(&translations)) == Some(&translations) {
            foot.push(Item {
                section: Section::Translations,
                link: link(reader, &translations, "menu-translations"),
            });
        }
        let whole = Page::Print(reader.lang().clone(), 1);
        foot.push(Item {
            section: Section::Print,
            link: link(reader, &whole, "menu-print"),
        });
        Self { main, foot }
    }
}

/// A menu in a section, whose own item is marked.
pub(super) fn menu(reader: &Reader<'_>, items: &[Item], section: &Section) -> Menu {
    let links = items.iter().map(|item| Link {
        current: item.section == *section,
        ..item.link.clone()
    });
    Menu {
        site: reader.shelf.site(reader),
        links: links.map(|link| reader.link(&link)).collect(),
    }
}

/// Links to the lists of those kinds of which there are entries.
fn lists(reader: &Reader<'_>, kinds: &[Kind]) -> Vec<Item> {
    let there = kinds.iter().filter(|kind| {
        **kind == Kind::Module || reader.catalogue.entries_of(**kind).next().is_some()
    });
    let item = |kind: &Kind| Item {
        section: Section::Kind(*kind),
        link: list(reader, *kind),
    };
    there.map(item).collect()
}

/// The pages that a menu names, in their order.
fn pages(reader: &Reader<'_>, menu: &str) -> Vec<Item> {
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
    let item = |entry: &Entry| {
        Some(Item {
            section: Section::Page(entry.id.clone()),
            link: reader.entry_link(&entry.id)?,
        })
    };
    pages.into_iter().filter_map(item).collect()
}

/// The home page.
pub(super) fn home(reader: &Reader<'_>) -> Link {
    link(reader, &Page::Home(reader.lang().clone()), "menu-home")
}

/// All modules, or all entries of a kind.
pub(super) fn list(reader: &Reader<'_>, kind: Kind) -> Link {
    let lang = reader.lang().clone();
    let (page, key) = match kind {
        Kind::Module => (Page::Modules(lang, 1), "menu-modules"),
        Kind::Pathway => (Page::Entries(lang, kind), "menu-pathways"),
        Kind::Provider => (Page::Entries(lang, kind), "menu-providers"),
        Kind::Network => (Page::Entries(lang, kind), "menu-networks"),
        Kind::Event | Kind::Page => (Page::Entries(lang, kind), "menu-events"),
    };
    link(reader, &page, key)
}

/// What the modules cover.
pub(super) fn coverage(reader: &Reader<'_>) -> Link {
    link(
        reader,
        &Page::Coverage(reader.lang().clone()),
        "menu-coverage",
    )
}

/// The calendar.
fn calendar(reader: &Reader<'_>) -> Link {
    let page = Page::Calendar(reader.lang().clone(), 1);
    link(reader, &page, "menu-calendar")
}

fn link(reader: &Reader<'_>, page: &Page, key: &str) -> Link {
    Link {
        href: reader.to(page),
        text: reader.message(key).unwrap_or_default(),
        current: false,
        count: None,
    }
}
