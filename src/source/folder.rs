//! A catalogue's folder, looked at again and again.

use super::list::{self, Listed};
use super::read::{Read, read};
use super::{Source, Sources, shipped};
use crate::problem::{Checked, Problem, Severity, SourcePath};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A file that changed so short a time before it was read may change again without looking changed: on some disks the time of a change is told in
/// steps of two seconds.
const FRESH: Duration = Duration::from_secs(3);

/// What is known of a catalogue's folder.
pub struct Folder {
    root: PathBuf,
    /// By their places on the disk, compared as they are written: a path's own order would take it apart each time.
    files: BTreeMap<OsString, Known>,
    /// What is wrong with the folders.
    problems: Vec<Problem>,
    shipped: BTreeMap<SourcePath, Arc<Source>>,
}

/// A file that was read.
struct Known {
    path: SourcePath,
    /// `None` for a file that has to be read again whatever it looks like.
    stamp: Option<Stamp>,
    read: Read,
}

/// What a file looks like from outside.
#[derive(PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: SystemTime,
    /// When its content, name or owner changed: the tools that set the time of the content back can't set this one.
    #[cfg(unix)]
    changed: (i64, i64),
}

impl Folder {
    /// Reads the catalogue in the folder `root`. What can't be read becomes a problem; the rest is read all the same.
    pub fn open(root: &Path) -> Self {
        let mut folder = Self {
            root: root.to_owned(),
            files: BTreeMap::new(),
            problems: Vec::new(),
            shipped: shipped::files(),
        };
        folder.look();
        folder
    }

    /// Where it is, as it was named.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Looks at the whole folder, reads again every file that may have changed, and tells those that did.
    pub fn look(&mut self) -> Vec<SourcePath> {
        self.look_unless(|| false).unwrap_or_default()
    }

    /// Does so unless it is stopped, which it asks often while it only lists the files; then nothing has happened.
    pub fn look_unless(&mut self, is_stopped: impl FnMut() -> bool) -> Option<Vec<SourcePath>> {
        let Checked { value, problems } = list::all(&self.root, is_stopped)?;
        let mut before = std::mem::take(&mut self.files);
        let known: Vec<(Listed, Option<Known>)> = value
            .into_iter()
            .map(|listed| {
                let known = before.remove(listed.disk.as_os_str());
                (listed, known)
            })
            .collect();
        let looked: Vec<(OsString, Known, bool)> = known
            .into_par_iter()
            .map(|(listed, known)| look_at(listed, known))
            .collect();
        let mut changed: Vec<SourcePath> = before.into_values().map(|gone| gone.path).collect();
        for (disk, known, is_new) in looked {
            if is_new {
                changed.push(known.path.clone());
            }
            self.files.insert(disk, known);
        }
        if problems != self.problems {
            let places = problems.iter().chain(&self.problems);
            changed.extend(places.filter_map(|problem| Some(problem.place.as_ref()?.path.clone())));
            self.problems = problems;
        }
        changed.sort_unstable();
        changed.dedup();
        Some(changed)
    }

    /// Reads the files at some paths of the disk again, and tells those that changed. What is new, gone or empty is left to [`Self::look`]: many programs
    /// save a file by emptying it first, or by putting another in its place.
    pub fn look_at(&mut self, disk: &[PathBuf]) -> Vec<SourcePath> {
        let homes = [
            Some(self.root.clone()),
            std::path::absolute(&self.root).ok(),
            fs::canonicalize(&self.root).ok(),
        ];
        let listed = disk.iter().filter_map(|disk| {
            let mut homes = homes.iter().flatten();
            let below = homes.find_map(|home| disk.strip_prefix(home).ok())?;
            list::one(&self.root, below)
        });
        let mut changed = Vec::new();
        for listed in listed.collect::<Vec<_>>() {
            let Some(before) = self.files.get(listed.disk.as_os_str()) else {
                continue;
            };
            let (read, known) = read(&listed.path, &listed.disk);
            let is_empty = known.as_ref().is_none_or(|known| known.len() == 0);
            if is_empty || before.read == read {
                continue;
            }
            changed.push(listed.path.clone());
            let known = Known {
                stamp: known.as_ref().and_then(Stamp::settled),
                path: listed.path,
                read,
            };
            self.files.insert(listed.disk.into_os_string(), known);
        }
        changed.sort_unstable();
        changed.dedup();
        changed
    }

    /// The folders to watch that there are now, the catalogue's own first: others may come to stand in their places.
    pub fn tops(&self) -> Vec<Top> {
        let own = Top::new(self.root.clone(), false);
        let inner = list::FOLDERS.map(|name| Top::new(self.root.join(name), true));
        own.into_iter().chain(inner.into_iter().flatten()).collect()
    }

    /// What is known of all files.
    pub fn sources(&self) -> Checked<Sources> {
        let mut own = Vec::with_capacity(self.files.len());
        let mut damaged = BTreeMap::new();
        let mut problems = self.problems.clone();
        let errors = problems
            .iter()
            .filter(|problem| problem.rule.severity == Severity::Error);
        // What can't even be opened is there all the same.
        let closed = errors.filter_map(|problem| problem.place.as_ref());
        damaged.extend(closed.map(|place| (place.path.clone(), Arc::from(""))));
        for Known { path, read, .. } in self.files.values() {
            own.extend(read.source.clone().map(|source| (path.clone(), source)));
            damaged.extend(read.excerpt.clone().map(|text| (path.clone(), text)));
            problems.extend(read.problems.iter().cloned());
        }
        Checked {
            value: Sources {
                own: own.into_iter().collect(),
                shipped: self.shipped.clone(),
                damaged,
            },
            problems,
        }
    }
}

/// A folder to watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Top {
    /// Where it is.
    pub path: PathBuf,
    /// Whether what lies deeper within it matters too.
    pub deep: bool,
    identity: Identity,
}

#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(not(unix))]
type Identity = Option<SystemTime>;

impl Top {
    fn new(path: PathBuf, deep: bool) -> Option<Self> {
        let found = fs::metadata(&path).ok().filter(Metadata::is_dir)?;
        #[cfg(unix)]
        let identity = {
            use std::os::unix::fs::MetadataExt;
            (found.dev(), found.ino())
        };
        #[cfg(not(unix))]
        let identity = found.created().ok();
        Some(Self {
            path,
            deep,
            identity,
        })
    }
}

/// A file as it is now, and whether it differs from what was known of it.
fn look_at(listed: Listed, known: Option<Known>) -> (OsString, Known, bool) {
    let Listed { path, disk } = listed;
    if let Some(known) = known {
        let stamp = fs::metadata(&disk).ok().as_ref().and_then(Stamp::new);
        if known.stamp.is_some() && known.stamp == stamp {
            return (disk.into_os_string(), known, false);
        }
        let (read, found) = read(&path, &disk);
        let stamp = found.as_ref().and_then(Stamp::settled);
        let is_new = known.read != read;
        let read = if is_new { read } else { known.read };
        return (disk.into_os_string(), Known { path, stamp, read }, is_new);
    }
    let (read, found) = read(&path, &disk);
    let stamp = found.as_ref().and_then(Stamp::settled);
    (disk.into_os_string(), Known { path, stamp, read }, true)
}

impl Stamp {
    fn new(file: &Metadata) -> Option<Self> {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        Some(Self {
            length: file.len(),
            modified: file.modified().ok()?,
            #[cfg(unix)]
            changed: (file.ctime(), file.ctime_nsec()),
        })
    }

    /// The stamp of a file that was left alone for a while; `None` for one that was changed just now, or in a future that its disk tells.
    #[expect(
        clippy::disallowed_methods,
        reason = "the clock decides whether a file is read again, and reaches no page"
    )]
    fn settled(file: &Metadata) -> Option<Self> {
        let stamp = Self::new(file)?;
        let age = SystemTime::now().duration_since(stamp.modified).ok()?;
        (age >= FRESH).then_some(stamp)
    }
}
