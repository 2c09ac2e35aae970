//! What a template sees: one plain, resolved, ordered value for each page, and nothing else.
//!
//! This is the theme's contract: every field is documented in themes/default/README.md, templates reach nothing beside it but the message functions
//! `t`, `t_attr` and `t_data`. All addresses are relative to the page; all text is escaped by the template unless a field says HTML. What stands on many
//! pages is made once for a language by a component of the theme, and comes as HTML.

mod calendar;
mod card;
mod chooser;
mod circle;
mod counted;
mod coverage;
mod crumb;
mod entry;
mod evidence;
mod fact;
mod find;
mod frame;
mod glossary;
mod home;
mod journey;
mod lines;
mod linked;
mod matrix;
mod meetings;
mod menu;
mod module;
mod moved;
mod pages;
mod parts;
mod print;
mod profession;
mod prose;
mod quality;
mod reader;
mod search;
mod shared;
mod shelf;
mod surround;
mod term;
mod translations;
mod way;
mod when;
mod words;

pub use chooser::{chooser, not_found};
pub use counted::*;
pub use evidence::{Snapshot, evidence};
pub use find::*;
pub use frame::{AllVersions, versions};
pub use pages::*;
pub use parts::*;
pub use prose::prose_of;
pub use reader::Reader;
pub use shared::{Html, Shared};
pub use shelf::Shelf;
pub use surround::*;
pub use way::{Closing, Marks};
pub use words::Words;

use crate::catalogue::PROFESSIONS;
use crate::document::field::Kind;
use crate::plan::Page;
use serde::Serialize;

/// The view of a page in a language; `None` for what is no page of prose.
pub fn view(reader: &Reader<'_>) -> Option<View> {
    match reader.page {
        Page::Home(_) => Some(View::Home(Box::new(home::view(reader)))),
        Page::Search(_) => Some(View::Search(Box::new(search::view(reader)))),
        Page::Modules(_, sheet) => Some(View::Modules(Box::new(home::modules(reader, *sheet)))),
        Page::Facet(_, facet) => term::facet(reader, facet).map(|view| View::Facet(Box::new(view))),
        Page::Term(_, facet, profession, sheet) if facet.as_str() == PROFESSIONS => {
            let view = profession::view(reader, profession, None, *sheet);
            view.map(|view| View::Profession(Box::new(view)))
        }
        Page::Year(_, profession, year) => {
            let view = profession::view(reader, profession, Some(year), 1);
            view.map(|view| View::Profession(Box::new(view)))
        }
        Page::Term(_, facet, term, sheet) => {
            term::term(reader, facet, term, *sheet).map(|view| View::Term(Box::new(view)))
        }
        Page::Coverage(_) => Some(View::Coverage(Box::new(coverage::view(reader)))),
        Page::Matrix(_, framework, axis) => {
            matrix::view(reader, framework, *axis).map(|view| View::Matrix(Box::new(view)))
        }
        Page::Quality(_, sheet) => Some(View::Quality(Box::new(quality::view(reader, *sheet)))),
        Page::Entries(_, kind) => Some(View::Entries(Box::new(entry::entries(reader, *kind)))),
        Page::Translations(_, sheet) => {
            let view = translations::view(reader, *sheet);
            Some(View::Translations(Box::new(view)))
        }
        Page::Moved(_, from, to) => Some(View::Moved(Box::new(moved::view(reader, from, to)))),
        Page::Glossary(_) => Some(View::Entry(Box::new(glossary::view(reader)))),
        Page::Print(_, part) => Some(View::Print(Box::new(print::view(reader, *part)))),
        Page::Calendar(_, sheet) => Some(View::Calendar(Box::new(calendar::view(reader, *sheet)))),
        Page::Entry(_, id) if id.kind == Kind::Module => {
            let number = reader.catalogue.modules.number(id)?;
            module::view(reader, number).map(|view| View::Module(Box::new(view)))
        }
        Page::Entry(_, id) => entry::view(reader, id).map(|view| View::Entry(Box::new(view))),
        _ => None,
    }
}

/// A page: its frame and what it is about. `kind` in the frame names the template: `templates/<kind>.html`.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum View {
    /// The home page of a language.
    Home(Box<HomeView>),
    /// The page that searches a language.
    Search(Box<SearchView>),
    /// A sheet of all modules.
    Modules(Box<ModulesView>),
    /// A module.
    Module(Box<ModuleView>),
    /// All terms of a facet.
    Facet(Box<FacetView>),
    /// A term of a facet, or a sheet of its modules.
    Term(Box<TermView>),
    /// What is open to students of a profession, or a sheet of it.
    Profession(Box<ProfessionView>),
    /// What the modules cover.
    Coverage(Box<CoverageView>),
    /// What the modules cover of a framework.
    Matrix(Box<MatrixView>),
    /// A sheet of what the quality checks say.
    Quality(Box<QualityView>),
    /// All pathways, providers, networks or events.
    Entries(Box<EntriesView>),
    /// A pathway, provider, network, event or page.
    Entry(Box<EntryView>),
    /// A sheet of the calendar.
    Calendar(Box<CalendarView>),
    /// How far the texts are translated.
    Translations(Box<TranslationsView>),
    /// A part of the whole catalogue as one document.
    Print(Box<PrintView>),
    /// The old address of a page that moved.
    Moved(Box<MovedView>),
}
