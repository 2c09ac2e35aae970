//! One folder of the catalogue: what its texts make together, with the settings and the vocabularies and nothing else.
//!
//! So it may be kept as long as its fingerprint stays the same. What needs other folders is only collected here, and looked up in each round.

use super::basis::Basis;
use super::entry::{Entry, EntryId, Status};
use super::link::Linked;
use super::misnamed::Misnamed;
use super::module::Module;
use super::resolve::Named;
use super::{check, gather, link, quality, resolve};
use crate::document::field::Kind;
use crate::document::{self, Document, identify};
use crate::fingerprint::Fingerprint;
use crate::problem::{Help, Problem, SourcePath, rules, told};
use crate::source::{Origin, Source, Sources};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A folder of content/ that holds texts: `content/<kind>/<id>/`.
#[derive(Debug)]
pub struct Folder {
    /// What names it.
    pub(super) id: EntryId,
    /// Its texts, by path.
    pub(super) documents: Vec<Arc<Document>>,
    /// The entry that they make, if they make one.
    pub(super) made: Option<Made>,
    /// Where that entry stands in its life: every round asks it of every folder.
    pub(super) status: Option<Status>,
    /// The name in small letters.
    pub(super) folded: String,
    /// What is wrong with it in any case.
    problems: Vec<Problem>,
    /// What is wrong with it if it is published.
    published: Vec<Problem>,
    /// What its original names that stands elsewhere.
    pub(super) names: Vec<Named>,
    /// The links of its texts that lead to other places of the catalogue.
    pub(super) links: Vec<Linked>,
    /// Stands for everything that it was made from.
    fingerprint: Fingerprint,
}

/// An entry with what its kind has of its own.
#[derive(Debug)]
pub(super) enum Made {
    Module(Arc<Module>),
    Other(Arc<Entry>),
}

/// What stands in content/: the folders with texts by id, and the files that are no text.
#[derive(Debug)]
pub struct Content<'a> {
    /// The folders.
    pub folders: Vec<Arc<Folder>>,
    /// The files beside the texts, by path.
    pub(super) beside: Vec<&'a Arc<Source>>,
    /// Those of them that are meant as texts.
    pub(super) misnamed: Vec<Misnamed>,
    /// The texts that are there, but can't be read or are kept under another name.
    pub(super) unread: BTreeSet<SourcePath>,
}

impl<'a> Content<'a> {
    /// Reads every text. Folders and texts among those `known` that are the same as before are not read again.
    pub fn read(sources: &'a Sources, basis: &Basis, known: &[Arc<Folder>]) -> Self {
        let files: Vec<&Arc<Source>> = sources.below_from("content", Origin::Own).collect();
        let read: Vec<_> = files
            .par_chunk_by(|one, other| one.path.folder() == other.path.folder())
            .map(|files| {
                let (texts, mut beside): (Vec<&Arc<Source>>, Vec<_>) = files
                    .iter()
                    .partition(|source| identify(&source.path).is_some());
                let mut misnamed = Vec::new();
                beside.retain(|source| {
                    let found = Misnamed::find(&basis.settings, source, &texts);
                    misnamed.extend(found);
                    misnamed.last().is_none_or(|last| !last.is(source))
                });
                let folder = folder(sources, basis, known, &texts, !misnamed.is_empty());
                (folder, beside, misnamed)
            })
            .collect();
        let (mut folders, mut beside, mut misnamed) = (Vec::new(), Vec::new(), Vec::new());
        for (folder, files, texts) in read {
            folders.extend(folder);
            beside.extend(files);
            misnamed.extend(texts);
        }
        let meant = misnamed.iter().map(|text| &text.meant);
        let unread = sources.damaged().chain(meant).cloned().collect();
        // The order of paths is nearly that of ids, but for names that begin with another and a hyphen.
        folders.sort_by(|one, other| one.id.cmp(&other.id));
        Self {
            folders,
            beside,
            misnamed,
            unread,
        }
    }
}

/// The folder of these texts; `None` if there are none.
fn folder(
    sources: &Sources,
    basis: &Basis,
    known: &[Arc<Folder>],
    texts: &[&Arc<Source>],
    has_misnamed: bool,
) -> Option<Arc<Folder>> {
    let first = &texts.first()?.path;
    let (kind, name, _) = identify(first)?;
    let is_damaged = has_misnamed || sources.is_damaged_below(first.folder());
    let contents: Vec<Fingerprint> = texts.iter().map(|text| text.fingerprint).collect();
    let fingerprint = Fingerprint::of(&(basis.fingerprint, is_damaged, contents));
    let known = known
        .binary_search_by(|folder| (folder.id.kind, &*folder.id.name).cmp(&(kind, name)))
        .ok()
        .and_then(|at| known.get(at));
    if let Some(same) = known.filter(|folder| folder.fingerprint == fingerprint) {
        return Some(same.clone());
    }
    let document = |text: &&Arc<Source>| {
        let mut before = known.into_iter().flat_map(|folder| &folder.documents);
        before
            .find(|document| document.source.fingerprint == text.fingerprint)
            .cloned()
            .or_else(|| document::parse(text).map(Arc::new))
    };
    let documents = texts.iter().filter_map(document).collect();
    let id = EntryId::new(kind, name);
    Some(Arc::new(Folder::new(
        basis,
        id,
        documents,
        is_damaged,
        fingerprint,
    )))
}

/// Takes away that keys are missing which only have a slip in them: that is told where they stand.
fn without_slips(missing: &mut Vec<Problem>, slips: &[Problem]) {
    for slip in slips.iter().filter(|slip| slip.rule == &rules::UNKNOWN_KEY) {
        let meant = slip.help.iter().find_map(|help| match help {
            Help::Replace { with, .. } => Some(told("missing-key").with("key", with)),
            Help::Say(_) => None,
        });
        missing.retain(|problem| Some(&problem.message) != meant.as_ref());
    }
}

impl Folder {
    fn new(
        basis: &Basis,
        id: EntryId,
        documents: Vec<Arc<Document>>,
        is_damaged: bool,
        fingerprint: Fingerprint,
    ) -> Self {
        let mut problems = Vec::new();
        gather::check_id(&id, &documents, &mut problems);
        for document in &documents {
            problems.extend(document.problems.iter().cloned());
        }
        let entry = gather::entry(basis, &id, &documents, is_damaged, &mut problems);
        // Of two originals one has forgotten that it is a translation: facts that it lacks are none of its mistakes.
        let second = problems
            .iter()
            .find(|problem| problem.rule == &rules::TWO_ORIGINALS);
        if let Some(second) = second.and_then(|problem| problem.place.clone()) {
            problems.retain(|problem| {
                let is_there = problem
                    .place
                    .as_ref()
                    .is_some_and(|place| place.path == second.path);
                let is_missing = [&rules::MISSING_KEY, &rules::ADVISED_KEY].contains(&problem.rule);
                !(is_there && is_missing)
            });
        }
        let mut published = Vec::new();
        check::placeholders(&documents, &mut published);
        let mut names = Vec::new();
        if let Some(entry) = &entry {
            names = resolve::own(basis, entry, &mut published);
        }
        without_slips(&mut problems, &published);
        let links = link::collect(&documents, entry.as_ref());
        let status = entry.as_ref().map(|entry| entry.status);
        let made = entry.map(|entry| {
            if entry.id.kind == Kind::Module {
                let module = Module::new(entry, &basis.vocabularies, &basis.facets);
                check::module(&module, &mut published);
                let required = &basis.settings.required;
                quality::check(&module, required, &basis.vocabularies, &mut published);
                Made::Module(Arc::new(module))
            } else {
                check::event(&entry, &mut published);
                Made::Other(Arc::new(entry))
            }
        });
        Self {
            folded: id.name.to_lowercase(),
            id,
            documents,
            made,
            status,
            problems,
            published,
            names,
            links,
            fingerprint,
        }
    }

    /// The entry that its texts make.
    pub(super) fn entry(&self) -> Option<&Entry> {
        self.made.as_ref().map(|made| match made {
            Made::Module(module) => &module.entry,
            Made::Other(entry) => &**entry,
        })
    }

    /// What is wrong with it, taken by itself.
    pub(super) fn problems(&self, is_published: bool) -> impl Iterator<Item = &Problem> {
        let published = is_published.then_some(&self.published);
        self.problems.iter().chain(published.into_iter().flatten())
    }
}
