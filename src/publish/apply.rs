//! The second phase: a series of renames and removals. Each step may be done again, so that a crash after any of them is mended by doing all.

use super::address::{MANIFEST, below, folder, folders};
use super::disk::{self, At, Fault, Standing};
use super::journal::Journal;
use super::manifest::{Manifest, Record};
use super::staging::Staging;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// How many folders are waited for at once.
const WAITING: usize = 16;

/// What was removed.
#[derive(Default)]
pub(super) struct Applied {
    pub(super) removed: usize,
    /// What the site has no longer, but somebody edited.
    pub(super) edited: Vec<Arc<str>>,
}

/// Makes the output hold what the new manifest lists.
pub(super) fn apply(
    output: &Path,
    staging: &Staging,
    old: &Manifest,
    new: &Manifest,
    journal: &Journal,
) -> Result<Applied, Fault> {
    let needed = new.needed();
    let mut applied = Applied::default();
    let mut folders = Folders {
        output,
        known: BTreeSet::new(),
        touched: BTreeSet::new(),
    };
    let (obstacles, gone): (Vec<_>, Vec<_>) = old
        .gone(new)
        .partition(|(path, _)| is_obstacle(path, &needed, new));
    for (path, record) in obstacles {
        folders.remove(path, record, &mut applied)?;
    }
    folders.remove_empty(
        old.folders
            .iter()
            .rev()
            .filter(|path| is_obstacle(path, &BTreeSet::new(), new)),
    )?;
    for placing in &journal.place {
        folders.make(folder(&placing.to))?;
        disk::put(&staging.file(placing.from), &below(output, &placing.to))?;
    }
    for (path, record) in gone {
        folders.remove(path, record, &mut applied)?;
    }
    folders.remove_empty(
        old.folders
            .iter()
            .rev()
            .filter(|path| !new.folders.contains(*path)),
    )?;
    // The manifest goes last, and only when nothing of the rest can be lost: with it the old manifest, by which all could be done again, is gone.
    sync(output, &folders.touched)?;
    disk::put(&staging.manifest(), &output.join(MANIFEST))?;
    disk::sync_folder(output)?;
    Ok(applied)
}

/// Whether a file of the old site stands where the new one has a folder, or below where it has a file.
pub(super) fn is_obstacle(path: &str, needed: &BTreeSet<&str>, new: &Manifest) -> bool {
    needed.contains(path)
        || new.get(path).is_some()
        || folders(path).any(|folder| new.get(folder).is_some())
}

/// Whether nothing stands at an address but what we made and nobody edited, so that it can be removed for what the new site has there.
pub(super) fn gives_way(output: &Path, path: &str, old: &Manifest) -> Result<bool, Fault> {
    let place = below(output, path);
    match disk::standing(&place)? {
        Standing::Nothing => Ok(true),
        Standing::File(_) => Ok(disk::digest(&place)? == old.get(path).map(|record| record.sha256)),
        Standing::Folder(_) if old.folders.contains(path) => {
            for entry in fs::read_dir(&place).at(&place)? {
                let name = entry.at(&place)?.file_name();
                let Some(name) = name.to_str() else {
                    return Ok(false);
                };
                if !gives_way(output, &format!("{path}/{name}"), old)? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        _ => Ok(false),
    }
}

/// Makes sure that what changed in some folders is on the disk for good.
fn sync(output: &Path, folders: &BTreeSet<&str>) -> Result<(), Fault> {
    let next = Mutex::new(folders.iter());
    let sync = || {
        while let Some(folder) = next.lock().unwrap_or_else(PoisonError::into_inner).next() {
            let folder = below(output, folder);
            // One that was emptied is gone.
            if let Standing::Folder(_) = disk::standing(&folder)? {
                disk::sync_folder(&folder)?;
            }
        }
        Ok(())
    };
    // Each waits for the disk, which does all that ask at the same moment together.
    thread::scope(|scope| {
        let waiting: Vec<_> = (1..WAITING.min(folders.len()))
            .filter_map(|_| thread::Builder::new().spawn_scoped(scope, sync).ok())
            .collect();
        let own = sync();
        waiting.into_iter().fold(own, |synced, other| {
            synced.and(other.join().unwrap_or_else(|panic| resume_unwind(panic)))
        })
    })
}

/// The folders of an output.
struct Folders<'a> {
    output: &'a Path,
    /// Those that are known to be there, and no links.
    known: BTreeSet<&'a str>,
    /// Those whose list of names changed.
    touched: BTreeSet<&'a str>,
}

impl<'a> Folders<'a> {
    /// Makes sure that a folder is there and is no link.
    fn make(&mut self, path: &'a str) -> Result<(), Fault> {
        self.touched.insert(path);
        if path.is_empty() || self.known.contains(path) {
            return Ok(());
        }
        self.make(folder(path))?;
        let place = below(self.output, path);
        match disk::standing(&place)? {
            Standing::Folder(_) => {}
            Standing::Nothing => disk::make_folder(&place, 0o755).at(&place)?,
            _ => return Err(io::Error::from(ErrorKind::NotADirectory)).at(&place),
        }
        self.known.insert(path);
        Ok(())
    }

    /// Whether a folder is there, reached through no link.
    fn is_there(&mut self, path: &'a str) -> Result<bool, Fault> {
        if path.is_empty() || self.known.contains(path) {
            return Ok(true);
        }
        let is_there = self.is_there(folder(path))?
            && matches!(
                disk::standing(&below(self.output, path))?,
                Standing::Folder(_)
            );
        if is_there {
            self.known.insert(path);
        }
        Ok(is_there)
    }

    /// Removes a file, if it is still what we wrote.
    fn remove(
        &mut self,
        path: &'a Arc<str>,
        record: &Record,
        applied: &mut Applied,
    ) -> Result<(), Fault> {
        let place = below(self.output, path);
        if !self.is_there(folder(path))? {
            return Ok(());
        }
        match disk::digest(&place)? {
            None => {}
            Some(there) if there == record.sha256 => {
                fs::remove_file(&place).at(&place)?;
                self.touched.insert(folder(path));
                applied.removed += 1;
            }
            Some(_) => applied.edited.push(path.clone()),
        }
        Ok(())
    }

    /// Removes those of some folders, given from the inmost outwards, that are empty.
    fn remove_empty(&mut self, paths: impl Iterator<Item = &'a Arc<str>>) -> Result<(), Fault> {
        for path in paths {
            // A folder that holds something of somebody else's can't be removed, and stays.
            if self.is_there(path)? && fs::remove_dir(below(self.output, path)).is_ok() {
                self.known.remove(&**path);
                self.touched.insert(folder(path));
            }
        }
        Ok(())
    }
}
