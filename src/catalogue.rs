//! The catalogue: every file together, typed and checked.
//!
//! [`assemble`] is a function of the documents; it is always done anew, and every problem that needs more than one file is found here.

mod check;
pub mod entry;
mod facet;
mod files;
mod gather;
mod keys;
mod language;
mod link;
pub mod module;
mod modules;
mod relate;
mod resolve;
pub mod settings;
mod slug;
mod stray;
pub mod vocabulary;

pub use entry::{Edition, Entry, EntryId, Status, Text};
pub use facet::{Facet, Facets, Listed};
pub use link::{Destination, Links};
pub use module::{Audience, CompetencyUse, Module, Session, Span};
pub use modules::{Modules, Number};
pub use relate::Relations;
pub use settings::Settings;
pub use vocabulary::{
    COMPETENCIES, Framework, Term, TermId, Vocabularies, Vocabulary, VocabularyId,
};

use crate::document::Document;
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::Lang;
use crate::problem::{Checked, SourcePath};
use crate::source::{Source, Sources};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The curriculum, checked.
#[derive(Debug)]
pub struct Catalogue {
    /// What content/catalogue.yaml states.
    pub settings: Arc<Settings>,
    /// Vocabularies and frameworks.
    pub vocabularies: Arc<Vocabularies>,
    /// The modules.
    pub modules: Modules,
    /// Pathways, pages, providers, networks and events.
    pub entries: BTreeMap<EntryId, Entry>,
    /// The literature of content/references.yaml, by id.
    pub references: BTreeMap<Arc<str>, Value>,
    /// The files that entries bring with them: pictures, documents.
    pub files: BTreeMap<SourcePath, Arc<Source>>,
    /// The modules under every term of every facet.
    pub facets: Facets,
    /// What belongs together: prerequisites, pathways, likeness.
    pub relations: Relations,
}

/// What a catalogue is assembled from.
#[derive(Debug)]
pub struct Parts<'a> {
    /// The files, for what is no text.
    pub sources: &'a Sources,
    /// What content/catalogue.yaml states.
    pub settings: Arc<Settings>,
    /// Vocabularies and frameworks.
    pub vocabularies: Arc<Vocabularies>,
    /// Every text.
    pub documents: &'a [Arc<Document>],
    /// Whether drafts are shown.
    pub drafts: bool,
}

/// Assembles the catalogue, with all problems, those of single documents among them.
pub fn assemble(parts: &Parts<'_>) -> Checked<Catalogue> {
    let mut problems = Vec::new();
    let gathered = gather::entries(parts, &mut problems);
    let files = files::files(parts, &gathered, &mut problems);
    stray::files(parts, &mut problems);
    let references = files::references(parts.sources, &mut problems);
    resolve::check(parts, &gathered, &references, &mut problems);

    let (modules, entries): (BTreeMap<_, _>, BTreeMap<_, _>) = gathered
        .entries
        .into_iter()
        .partition(|(id, _)| id.kind == Kind::Module);
    let facets = Facets::new(&parts.vocabularies);
    let modules: Vec<Module> = modules
        .into_par_iter()
        .map(|(_, entry)| Module::new(entry, &parts.vocabularies, &facets))
        .collect();
    let modules = Modules::new(modules);
    let facets = facets.list(&modules);
    let relations = Relations::new(&modules, &entries);
    let catalogue = Catalogue {
        settings: parts.settings.clone(),
        vocabularies: parts.vocabularies.clone(),
        modules,
        entries,
        references,
        files,
        facets,
        relations,
    };
    check::modules(&catalogue, &mut problems);
    link::check(&catalogue, parts.documents, &gathered.drafts, &mut problems);
    Checked {
        value: catalogue,
        problems,
    }
}

impl Catalogue {
    /// The languages of the site, the first one first.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.settings.languages.iter().map(|setting| &setting.lang)
    }

    /// An entry of any kind.
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        match id.kind {
            Kind::Module => self.modules.get(id).map(|module| &module.entry),
            _ => self.entries.get(id),
        }
    }

    /// The modules most like one.
    pub fn related(&self, module: &EntryId) -> &[EntryId] {
        let number = self.modules.number(module);
        number.map_or(&[], |number| {
            self.relations.related(number, &self.modules, &self.facets)
        })
    }

    /// Every entry of every kind, modules first.
    pub fn all_entries(&self) -> impl Iterator<Item = &Entry> {
        self.modules
            .iter()
            .map(|module| &module.entry)
            .chain(self.entries.values())
    }

    /// The entries of one kind, by id.
    pub fn entries_of(&self, kind: Kind) -> impl Iterator<Item = &Entry> + Clone {
        self.entries
            .values()
            .filter(move |entry| entry.id.kind == kind)
    }
}
