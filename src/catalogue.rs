//! The catalogue: every file together, typed and checked.
//!
//! A [`Folder`] is what the texts of one entry make by themselves, with the settings and the vocabularies; it may be kept. [`assemble`] is always done
//! anew, and every problem that needs more than one folder is found there.

mod agenda;
mod basis;
mod check;
mod clock;
pub mod coverage;
pub mod entry;
pub mod evidence;
mod facet;
mod files;
mod folder;
mod folders;
mod gather;
mod host;
pub mod join;
mod keys;
mod language;
mod link;
mod misnamed;
pub mod module;
mod modules;
mod news;
pub mod quality;
mod redirect;
mod relate;
mod resolve;
pub mod settings;
mod severity;
mod slug;
mod stale;
mod stray;
mod translation;
mod unfinished;
pub mod vocabulary;
mod years;

pub use agenda::{Occasion, Whose};
pub use basis::Basis;
pub use clock::{moment, zone};
pub use coverage::{Axis, Coverage};
pub use entry::{Edition, Entry, EntryId, Status, Text};
pub use facet::{Facet, Facets, Listed};
pub use files::{REFERENCES, References, references};
pub use folder::{Content, Folder};
pub use host::{HOSTS, Host, HostConfig};
pub use join::{Joined, Origin};
pub use link::{Destination, Links};
pub use module::{Audience, CompetencyUse, Module, Session, Span};
pub use modules::{Modules, Number};
pub use redirect::{REDIRECTS, Redirect, redirects};
pub use relate::Relations;
pub use settings::Settings;
pub use severity::Severities;
pub use slug::is_slug;
pub use translation::{Progress, Standing, Translation};
pub use vocabulary::{
    Area, COMPETENCIES, Framework, PROFESSIONS, Term, TermId, Vocabularies, Vocabulary,
    VocabularyId,
};
pub use years::Years;

use crate::document::field::Kind;
use crate::locale::Lang;
use crate::problem::{Checked, Problem, SourcePath};
use crate::source::{Source, Sources};
use folder::Made;
use folders::Folders;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

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
    pub entries: BTreeMap<EntryId, Arc<Entry>>,
    /// The entries that are left out because they are drafts.
    pub drafts: BTreeSet<EntryId>,
    /// Where the entries come from that are another catalogue's.
    pub origins: Arc<BTreeMap<EntryId, Origin>>,
    /// The literature of content/references.yaml, by id.
    pub references: Arc<References>,
    /// The pages that moved, as content/redirects.yaml lists them.
    pub redirects: Vec<Redirect>,
    /// The files that entries bring with them: pictures, documents.
    pub files: BTreeMap<SourcePath, Arc<Source>>,
    /// The modules under every term of every facet.
    pub facets: Facets,
    /// The years of study that modules name.
    pub years: Years,
    /// What belongs together: prerequisites, pathways, likeness.
    pub relations: Relations,
    coverage: OnceLock<Coverage>,
    quality: OnceLock<quality::Report>,
    agenda: OnceLock<Vec<Occasion>>,
    as_of: OnceLock<Option<Date>>,
    own: OnceLock<Vec<EntryId>>,
}

/// What a catalogue is assembled from.
#[derive(Debug)]
pub struct Parts<'a> {
    /// The files, for what is no text.
    pub sources: &'a Sources,
    /// The settings and the vocabularies.
    pub basis: &'a Basis,
    /// What stands in content/.
    pub content: &'a Content<'a>,
    /// What comes from other catalogues; its texts are among the content.
    pub joined: &'a Joined,
    /// The literature.
    pub references: Arc<References>,
    /// Whether drafts are shown.
    pub drafts: bool,
}

/// Assembles the catalogue, with all problems, those of single folders among them.
pub fn assemble(parts: &Parts<'_>) -> Checked<Catalogue> {
    let mut problems = Vec::new();
    let folders = Folders::new(parts.content, parts.drafts, &mut problems);
    let files = files::files(parts, &folders, &mut problems);
    stray::files(parts, &mut problems);
    let redirects = redirects(parts.sources).into_value(&mut problems);
    resolve::names(&folders, &parts.references, &mut problems);

    let mut modules = Vec::new();
    let mut entries = BTreeMap::new();
    for made in folders.entries() {
        match made {
            Made::Module(module) => modules.push(module.clone()),
            Made::Other(entry) => {
                entries.insert(entry.id.clone(), entry.clone());
            }
        }
    }
    let modules = Modules::new(modules);
    let (facets, relations) = rayon::join(
        || parts.basis.facets.list(&modules),
        || Relations::new(&modules, &entries),
    );
    let years = Years::new(&modules, &facets);
    let catalogue = Catalogue {
        settings: parts.basis.settings.clone(),
        vocabularies: parts.basis.vocabularies.clone(),
        modules,
        entries,
        drafts: folders.drafts().cloned().collect(),
        origins: parts.joined.origins.clone(),
        references: parts.references.clone(),
        redirects,
        files,
        facets,
        years,
        relations,
        coverage: OnceLock::new(),
        quality: OnceLock::new(),
        agenda: OnceLock::new(),
        as_of: OnceLock::new(),
        own: OnceLock::new(),
    };
    check::cycles(&catalogue, &mut problems);
    link::check(&catalogue, &folders, &mut problems);
    Checked {
        value: catalogue,
        problems: parts.joined.told(problems),
    }
}

impl Catalogue {
    /// The languages of the site, the first one first.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.settings.languages.iter().map(|setting| &setting.lang)
    }

    /// A language and those that its readers fall back to, in order.
    pub fn chain(&self, lang: &Lang) -> Vec<Lang> {
        let settings = &self.settings.languages;
        let stated = settings.iter().find(|setting| setting.lang == *lang);
        let fallback = stated.map_or(&[][..], |setting| &setting.fallback);
        let mut chain = vec![lang.clone()];
        for lang in fallback.iter().chain(self.languages().take(1)) {
            if !chain.contains(lang) {
                chain.push(lang.clone());
            }
        }
        chain
    }

    /// An entry of any kind.
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        match id.kind {
            Kind::Module => self.modules.get(id).map(|module| &module.entry),
            _ => self.entries.get(id).map(|entry| &**entry),
        }
    }

    /// Where an entry comes from that is another catalogue's.
    pub fn origin(&self, id: &EntryId) -> Option<&Origin> {
        self.origins.get(id)
    }

    /// The modules most like one.
    pub fn related(&self, module: &EntryId) -> &[EntryId] {
        let number = self.modules.number(module);
        number.map_or(&[], |number| {
            self.relations.related(number, &self.modules, &self.facets)
        })
    }

    /// What the modules cover: counted when a page first asks for it.
    pub fn coverage(&self) -> &Coverage {
        self.coverage.get_or_init(|| Coverage::new(self))
    }

    /// What the field's quality checks say of the modules on offer: found when a page first asks for it.
    pub fn quality(&self) -> &quality::Report {
        self.quality
            .get_or_init(|| quality::Report::new(&self.modules, &self.vocabularies, |_| true))
    }

    /// Whether modules name a competency of a framework, so that it has pages of coverage.
    pub fn is_named(&self, framework: &Framework) -> bool {
        let mut areas = framework.areas.iter();
        areas.any(|area| !self.facets.modules(COMPETENCIES, &area.id).is_empty())
    }

    /// The entries whose last review lies long before a day.
    pub fn stale(&self, today: Date) -> Vec<Problem> {
        let entries = self.all_entries();
        entries
            .filter_map(|entry| stale::review(entry, today))
            .collect()
    }

    /// Every entry of every kind, modules first.
    pub fn all_entries(&self) -> impl Iterator<Item = &Entry> {
        self.modules
            .iter()
            .map(|module| &module.entry)
            .chain(self.entries.values().map(|entry| &**entry))
    }

    /// Every entry but those that are another catalogue's: what is translated, checked and edited here.
    pub fn own_entries(&self) -> impl Iterator<Item = &Entry> {
        self.all_entries()
            .filter(|entry| self.origin(&entry.id).is_none())
    }

    /// The ids of these. Every sheet of a list asks for them.
    pub fn own_ids(&self) -> &[EntryId] {
        let ids = || self.own_entries().map(|entry| entry.id.clone()).collect();
        self.own.get_or_init(ids)
    }

    /// The modules that a provider offers, by id.
    fn offered_by(&self, provider: &EntryId) -> impl Iterator<Item = &Module> {
        let offers = self.relations.offers(provider).iter();
        offers.filter_map(|number| self.modules.at(*number))
    }

    /// The entries of one kind, by id.
    pub fn entries_of(&self, kind: Kind) -> impl Iterator<Item = &Entry> + Clone {
        self.entries
            .values()
            .map(|entry| &**entry)
            .filter(move |entry| entry.id.kind == kind)
    }
}
