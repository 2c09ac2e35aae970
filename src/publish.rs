//! The only layer that writes: it knows addresses and bytes, nothing else.
//!
//! Two phases. *Stage*: the bytes of every entry are made and compared with what the output holds; only what differs is written, into the folder
//! `halqa-staging` inside the output. Whatever goes wrong here leaves the site as it was. *Apply*: a journal is written, then everything is put in
//! place by renames: what is new, then what changed (each time assets before pages before indexes), then removals, then the manifest. So a reader
//! meets only whole files, old or new, and no link to what isn't there yet; and after a crash [`Output::open`] finishes by the journal.
//!
//! *Invariant*: a file is overwritten or deleted only when `halqa-manifest.json` lists it and its SHA-256 is still the listed one; nothing is
//! reached through a link. What stands beside our files (`CNAME`, `.git`) stays. There is no way to have strangers' files deleted.

mod address;
mod apply;
mod disk;
mod fresh;
mod ground;
mod journal;
mod manifest;
mod output;
mod renew;
mod rewritten;
mod stage;
mod staging;
mod strangers;

use crate::problem::{Problem, quote, rules, told};
use std::path::Path;
use std::sync::Arc;

pub use address::MANIFEST;
pub use disk::Fault;
pub use fresh::{Unwritten, write_fresh, write_over};
pub use ground::Forbidden;
pub use manifest::listed;
pub use output::{Output, Refusal};
pub use renew::{Renewed, renew};
pub use rewritten::rewrite;

/// One address of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The path below the output, with `/` between its parts.
    pub path: Arc<str>,
    /// When it is put in place.
    pub wave: Wave,
}

/// When a file is put in place: what a page needs comes before it, what leads to it comes after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wave {
    /// A file whose name holds its content's hash. When it is no longer produced it stays for one more change of the site, since pages that
    /// readers have open, or that a cache keeps, still ask for it.
    Asset,
    /// A picture, a document or data under a name of its own.
    Media,
    /// A page.
    Page,
    /// What lists pages: the homes, the sitemap, the feeds.
    Index,
}

/// What a publish did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were the same already, and were not touched.
    pub unchanged: usize,
    /// Files that were removed because the site has them no longer.
    pub removed: usize,
    /// Old assets that stay until the site changes again.
    pub retired: usize,
    /// Bytes of all the entries, written or not.
    pub bytes: u64,
    /// Files that the site has no longer, but that somebody edited in the output: left there, and still listed as ours, so that
    /// the edit is known as one when the site has the file again.
    pub edited: Vec<Arc<str>>,
    /// What stands in the output and isn't ours; a folder (with `/` at its end) that holds nothing of ours stands for all in it.
    pub foreign: Vec<String>,
}

/// Why nothing, or not all, was published.
#[derive(Debug)]
pub enum Failure<E> {
    /// An address that no file can have: outside the output, one of the publisher's own, given twice, or file and folder at once. The plan
    /// has to exclude it, so this is a fault of Halqa. Nothing was changed.
    Address(Arc<str>),
    /// Entries, by index, whose bytes could not be made. Nothing was changed.
    Render(Vec<(usize, E)>),
    /// Somebody else's work stands where the site has to be written. Nothing was changed.
    Conflict(Conflict),
    /// The machine failed while staging. Nothing was changed.
    Machine(Fault),
    /// The machine failed while applying. Every file is whole, old or new; the next run finishes.
    Halfway(Fault),
}

/// Somebody else's work where the site has to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conflict {
    /// Files, folders or links that Halqa didn't make.
    pub foreign: Vec<Arc<str>>,
    /// Files that Halqa made and somebody edited; [`Output::overwrite_edited`] overwrites them.
    pub edited: Vec<Arc<str>>,
}

/// Makes the bytes of every entry, in parallel, and makes the output hold them and nothing else of ours.
///
/// `progress` is called once for each entry. When nothing differs, nothing is written.
pub fn publish<E: Send, B: AsRef<[u8]>>(
    output: Output,
    entries: &[Entry],
    bytes: impl Fn(&Entry) -> Result<B, E> + Sync,
    progress: impl Fn() + Sync,
) -> Result<Published, Failure<E>> {
    let staged = stage::stage(&output, entries, bytes, progress)?;
    let Output {
        folder,
        mut staging,
        manifest: old,
        ..
    } = output;
    let is_first = old.files.is_empty();
    let mut published = Published {
        written: staged.placings.len(),
        unchanged: entries.len() - staged.placings.len(),
        retired: staged.manifest.retired(),
        bytes: staged.bytes,
        edited: staged.edited,
        ..Published::default()
    };
    if staged.manifest != old || !staged.placings.is_empty() {
        let journal = journal::Journal::new(staged.placings);
        journal
            .write(&staging, &staged.manifest, is_first)
            .map_err(Failure::Machine)?;
        staging.keep();
        let applied = apply::apply(
            &folder,
            &staging,
            &old,
            &staged.manifest,
            &journal,
            apply::Unit::Folders,
        )
        .map_err(Failure::Halfway)?;
        staging.done();
        published.removed = applied.removed;
        published.edited.extend(applied.edited);
    }
    drop(staging);
    published.foreign = strangers::strangers(&folder, &staged.manifest, &published.edited);
    Ok(published)
}

impl Conflict {
    /// What to tell the author.
    pub fn problems(&self) -> Vec<Problem> {
        let foreign = self.foreign.iter().map(|path| {
            let message = told("foreign-file").with("path", quoted(path));
            Problem::nowhere(&rules::FOREIGN_FILE, message).say(told("foreign-file.help"))
        });
        let edited = self.edited.iter().map(|path| {
            let message = told("edited-file").with("path", quoted(path));
            Problem::nowhere(&rules::EDITED_FILE, message).say(told("edited-file.help"))
        });
        foreign.chain(edited).collect()
    }

    fn is_empty(&self) -> bool {
        self.foreign.is_empty() && self.edited.is_empty()
    }
}

impl<E> From<Fault> for Failure<E> {
    fn from(fault: Fault) -> Self {
        Self::Machine(fault)
    }
}

/// A path in a message, control characters escaped.
fn quoted(path: &str) -> String {
    let plain: String = path
        .chars()
        .map(|c| {
            if c.is_control() {
                c.escape_default().to_string()
            } else {
                c.to_string()
            }
        })
        .collect();
    quote(&plain)
}

/// A folder of the disk in a message.
fn quoted_folder(folder: &Path) -> String {
    quoted(&folder.to_string_lossy())
}
