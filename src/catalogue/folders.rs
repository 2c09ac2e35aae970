//! All folders together: which of them are published, which are drafts, and which are in the way of another.

use super::entry::{EntryId, Status};
use super::folder::{Content, Folder, Made};
use crate::document::field::Kind;
use crate::document::identify;
use crate::problem::{Problem, SourcePath, quote, rules, told};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The folders of one round.
pub(super) struct Folders<'a> {
    /// Every folder, by id.
    written: &'a [Arc<Folder>],
    /// Those whose names are not in the way of another's.
    seen: Vec<&'a Folder>,
    /// The texts that are there and could not be read.
    unread: &'a BTreeSet<SourcePath>,
    drafts: bool,
}

impl<'a> Folders<'a> {
    /// The folders, with the problems that they have by themselves.
    pub(super) fn new(content: &'a Content<'_>, drafts: bool, problems: &mut Vec<Problem>) -> Self {
        let written = &content.folders;
        let folders = Self {
            written,
            seen: without_twins(written, problems),
            unread: &content.unread,
            drafts,
        };
        let told = |folder: &&'a Folder| folder.problems(folders.is_published(folder)).cloned();
        problems.par_extend(folders.seen.par_iter().flat_map_iter(told));
        folders
    }

    /// The folder of that id, also if no entry could be made of it.
    pub(super) fn get(&self, id: &EntryId) -> Option<&'a Folder> {
        let found = self.seen.binary_search_by(|folder| folder.id.cmp(id));
        found.ok().and_then(|at| self.seen.get(at)).copied()
    }

    /// Every id, also those of which no entry could be made.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a EntryId> {
        self.seen.iter().map(|folder| &folder.id)
    }

    /// Whether an entry is a draft and left out.
    pub(super) fn is_draft(&self, id: &EntryId) -> bool {
        self.get(id).is_some_and(|folder| self.is_left_out(folder))
    }

    /// Whether there is such a text, published or not, also if it could not be read.
    pub(super) fn has_text(&self, path: &SourcePath) -> bool {
        let mut unread = self.unread.iter();
        if unread.any(|unread| path.is_at_or_below(unread)) {
            return true;
        }
        let Some((kind, name, _)) = identify(path) else {
            return false;
        };
        let id = EntryId::new(kind, name);
        let found = self.written.binary_search_by(|folder| folder.id.cmp(&id));
        found.is_ok_and(|at| {
            let mut documents = self.written[at].documents.iter();
            documents.any(|document| document.source.path == *path)
        })
    }

    /// Whether there is something of an entry that could not be read: maybe all of it.
    pub(super) fn has_unread(&self, id: &EntryId) -> bool {
        let folder = SourcePath::new(["content/", id.kind.folder(), "/", &id.name].concat());
        let mut unread = self.unread.iter();
        unread.any(|path| path.is_at_or_below(&folder) || folder.is_at_or_below(path))
    }

    /// Every folder, also those that are left out.
    pub(super) fn written(&self) -> &'a [Arc<Folder>] {
        self.written
    }

    /// The folders of the entries that are published, by id.
    pub(super) fn published(&self) -> impl ParallelIterator<Item = &'a Folder> {
        let all = self.seen.par_iter().copied();
        all.filter(|folder| self.is_published(folder))
    }

    /// The entries that are published, by id.
    pub(super) fn entries(&self) -> impl Iterator<Item = &'a Made> {
        let all = self.seen.iter().filter(|folder| self.is_published(folder));
        all.filter_map(|folder| folder.made.as_ref())
    }

    /// What is found wrong with each folder that is published, in their order.
    pub(super) fn problems(
        &self,
        of: impl Fn(&'a Folder) -> Vec<Problem> + Send + Sync,
    ) -> Vec<Problem> {
        let found = self.published().map(of);
        let found: Vec<Vec<Problem>> = found.filter(|found| !found.is_empty()).collect();
        found.into_iter().flatten().collect()
    }

    /// The entries that are left out because they are drafts.
    pub(super) fn drafts(&self) -> impl Iterator<Item = &'a EntryId> {
        let all = self.seen.iter();
        all.filter(|folder| self.is_left_out(folder))
            .map(|folder| &folder.id)
    }

    fn is_left_out(&self, folder: &Folder) -> bool {
        folder.status.is_some() && !self.is_published(folder)
    }

    fn is_published(&self, folder: &Folder) -> bool {
        let status = folder.status;
        status.is_some_and(|status| status != Status::Draft || self.drafts)
    }
}

/// Leaves out the folders whose names differ from another's in capital letters only: with both, every page of the one would be in the way of the other's.
fn without_twins<'a>(folders: &'a [Arc<Folder>], problems: &mut Vec<Problem>) -> Vec<&'a Folder> {
    let all = folders.iter().map(|folder| &**folder);
    if all.clone().all(|folder| *folder.folded == *folder.id.name) {
        return all.collect();
    }
    let mut kept: BTreeMap<(Kind, &str), &Folder> = BTreeMap::new();
    // A name in small letters, which can be an id, comes after one in capitals and is the one to keep.
    for folder in all.clone().rev() {
        kept.entry((folder.id.kind, &folder.folded))
            .or_insert(folder);
    }
    let mut seen = Vec::new();
    for folder in all {
        let other = kept[&(folder.id.kind, &*folder.folded)];
        if other.id == folder.id {
            seen.push(folder);
        } else {
            problems.extend(twin(folder, other));
        }
    }
    seen
}

fn twin(twin: &Folder, other: &Folder) -> Option<Problem> {
    let (document, there) = twin.documents.first().zip(other.documents.first())?;
    let (twin, other) = (&twin.id, &other.id);
    let message = told("folder-twice")
        .with("twin", quote(&twin.name))
        .with("other", quote(&other.name));
    let problem = Problem::at(
        &rules::DUPLICATE_ID,
        document.start(),
        message,
        told("folder-twice.label"),
    );
    Some(
        problem
            .relate(there.start(), told("folder-twice.related"))
            .say(
                told("folder-twice.help")
                    .message("kind", twin.kind.told())
                    .with("other", other)
                    .with("twin", twin),
            ),
    )
}
