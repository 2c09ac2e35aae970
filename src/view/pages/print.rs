//! The whole catalogue as one document, as its template sees it.

use crate::view::{EntryView, FactValue, Frame, Html, ModuleBody, Sheets, Words};
use serde::Serialize;

/// A part of the whole catalogue as one document (print.html).
#[derive(Clone, Debug, Serialize)]
pub struct PrintView {
    /// What surrounds it.
    pub frame: Frame,
    /// Whether it is the first part, which has the cover and the contents of all.
    pub is_first: bool,
    /// "12 modules", "3 pathways", "4 languages".
    pub counts: Vec<String>,
    /// Where the site stands, if that is known.
    pub address: Option<String>,
    /// The latest day on which something was reviewed or published; its detail is the international date where the page's calendar is another.
    pub date: Option<FactValue>,
    /// The style of its page numbers, as in [`ProseView`](crate::view::ProseView).
    pub numbering: Option<&'static str>,
    /// The contents of the whole document.
    pub chapters: Vec<Chapter>,
    /// The modules of this part, by title.
    pub modules: Vec<PrintedModule>,
    /// What is no module, in the last part.
    pub entries: Vec<PrintedEntry>,
    /// The other parts.
    pub parts: Option<Sheets>,
}

/// A chapter in the contents of the document.
#[derive(Clone, Debug, Serialize)]
pub struct Chapter {
    /// What it is called.
    pub title: Words,
    /// What stands in it.
    pub lines: Vec<ContentsLine>,
}

/// A line of the contents.
#[derive(Clone, Debug, Serialize)]
pub struct ContentsLine {
    /// The number by which it is found, in the page's digits.
    pub number: String,
    /// The link to it, as HTML made by the component `link`.
    pub link: Html,
}

/// A module in the document.
#[derive(Clone, Debug, Serialize)]
pub struct PrintedModule {
    /// Its anchor.
    pub id: String,
    /// Its number in the contents.
    pub number: String,
    /// What it says.
    pub module: ModuleBody,
}

/// An entry in the document.
#[derive(Clone, Debug, Serialize)]
pub struct PrintedEntry {
    /// Its anchor.
    pub id: String,
    /// Its number in the contents.
    pub number: String,
    /// What its own page shows.
    pub entry: EntryView,
}
