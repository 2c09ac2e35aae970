//! The second phase: a series of renames and removals. Each step may be done again, so that a crash after any of them is mended by doing all.

use super::address::{MANIFEST, below, folder, folders, outmost};
use super::disk::{self, At, Fault, Standing};
use super::journal::Journal;
use super::manifest::{Manifest, Record};
use super::staging::Staging;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::Arc;

/// What was removed.
#[derive(Default)]
pub(super) struct Applied {
    pub(super) removed: usize,
    /// What the site has no longer, but somebody edited.
    pub(super) edited: Vec<Arc<str>>,
}

/// What is put in place at once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// Outmost folders where they are new, files where they are not.
    Folders,
    /// Files.
    Files,
}

/// Makes the output hold what the new manifest lists.
pub(super) fn apply(
    output: &Path,
    staging: &Staging,
    old: &Manifest,
    new: &Manifest,
    journal: &Journal,
    unit: Unit,
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
    let mut outer = BTreeMap::new();
    for placing in &journal.place {
        let is_placed = match outmost(&placing.to) {
            Some(name) if unit == Unit::Folders => match outer.entry(name) {
                Entry::Occupied(known) => *known.get(),
                Entry::Vacant(new) => *new.insert(folders.place_whole(name, staging)?),
            },
            _ => false,
        };
        if !is_placed {
            folders.make(folder(&placing.to))?;
            disk::put(&staging.file(&placing.to), &below(output, &placing.to))?;
        }
    }
    // A page goes before what it leads to: its data, its calendar, its pictures.
    let (pages, led_to): (Vec<_>, Vec<_>) = gone
        .into_iter()
        .partition(|(path, _)| path.ends_with(".html"));
    for (path, record) in pages.into_iter().chain(led_to) {
        folders.remove(path, record, &mut applied)?;
    }
    folders.remove_empty(
        old.folders
            .iter()
            .rev()
            .filter(|path| !new.folders.contains(*path)),
    )?;
    // The manifest goes last, and only when nothing of the rest can be lost: with it the old manifest, by which all could be done again, is gone.
    // (The first time nothing can be: what is lost with the power, the next run makes again.)
    if !old.files.is_empty() {
        disk::sync_folders(output, &folders.touched)?;
    }
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

    /// Puts an outmost folder in place with all that is in it, if nothing is there: a first publish, or a new language, is then a few renames
    /// instead of thousands. Tells whether it did.
    fn place_whole(&mut self, name: &'a str, staging: &Staging) -> Result<bool, Fault> {
        let (from, to) = (staging.file(name), below(self.output, name));
        let is_new = matches!(disk::standing(&to)?, Standing::Nothing);
        let is_staged = matches!(disk::standing(&from)?, Standing::Folder(_));
        if is_new && is_staged {
            disk::put(&from, &to)?;
            self.touched.insert("");
        }
        Ok(is_new && is_staged)
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
