//! The way from the home page to a page, as links for readers and as addresses for machines.

use super::reader::Reader;
use super::shared::Html;
use super::{Link, menu};
use crate::catalogue::{TermId, VocabularyId};
use crate::document::field::Kind;
use crate::plan::Page;

/// A page above another.
#[derive(Clone, Debug)]
pub(super) enum Crumb {
    /// The home page.
    Home,
    /// All entries of a kind.
    List(Kind),
    /// All terms of a facet.
    Facet(VocabularyId),
    /// A term of a facet.
    Term(VocabularyId, TermId),
    /// What the modules cover.
    Coverage,
}

/// The crumbs of every page but the home page: first the home page, then what is given.
pub(super) fn trail(rest: impl IntoIterator<Item = Crumb>) -> Vec<Crumb> {
    std::iter::once(Crumb::Home).chain(rest).collect()
}

impl Crumb {
    /// A link to the page.
    pub(super) fn html(&self, reader: &Reader<'_>) -> Option<Html> {
        match self {
            Self::Home => Some(reader.shelf.home(reader)),
            Self::List(kind) => reader.shelf.list(reader, *kind),
            Self::Facet(facet) => reader.shelf.facet(reader, facet),
            Self::Term(facet, term) => Some(reader.term(facet.as_str(), term)),
            Self::Coverage => Some(reader.link(&menu::coverage(reader))),
        }
    }

    /// What the page is called.
    pub(super) fn name(&self, reader: &Reader<'_>) -> String {
        let link = |link: Link| link.text.text;
        match self {
            Self::Home => link(menu::home(reader)),
            Self::List(kind) => link(menu::list(reader, *kind)),
            Self::Facet(facet) => reader.facet_name(facet).text,
            Self::Term(facet, term) => reader.label(facet.as_str(), term).text,
            Self::Coverage => link(menu::coverage(reader)),
        }
    }

    /// The page.
    pub(super) fn page(&self, reader: &Reader<'_>) -> Page {
        let lang = reader.lang().clone();
        match self {
            Self::Home => Page::Home(lang),
            Self::List(Kind::Module) => Page::Modules(lang, 1),
            Self::List(kind) => Page::Entries(lang, *kind),
            Self::Facet(facet) => Page::Facet(lang, facet.clone()),
            Self::Term(facet, term) => Page::Term(lang, facet.clone(), term.clone(), 1),
            Self::Coverage => Page::Coverage(lang),
        }
    }
}
