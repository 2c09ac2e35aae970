//! Which files a catalogue's folder holds.

use super::read::{normalize, reason, unreadable};
use crate::problem::{Checked, Place, Problem, SourcePath, rules, told};
use std::fs;
use std::path::{Component, Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The folders of a catalogue that are read.
pub(super) const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// A file, not yet read.
pub(super) struct Listed {
    pub(super) path: SourcePath,
    pub(super) disk: PathBuf,
}

/// Lists every file of the catalogue in the folder `root`; `None` if it was stopped, which it asks at every file.
pub(super) fn all(
    root: &Path,
    mut is_stopped: impl FnMut() -> bool,
) -> Option<Checked<Vec<Listed>>> {
    let mut problems = Vec::new();
    let mut value = Vec::new();
    for folder in FOLDERS {
        below(root, folder, &mut value, &mut problems, &mut is_stopped)?;
    }
    Some(Checked { value, problems })
}

/// The file at a path below `root`, if [`all`] would list it: no folder on its way is ignored, and it does not lead out.
pub(super) fn one(root: &Path, below: &Path) -> Option<Listed> {
    let mut names = below.components().map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    let first = names.next()??;
    let is_read =
        FOLDERS.contains(&first) && names.all(|name| name.is_some_and(|name| !is_ignored(name)));
    let disk = root.join(below);
    let is_inside = || {
        let target = fs::canonicalize(&disk).ok()?;
        Some(target.starts_with(fs::canonicalize(root).ok()?))
    };
    (is_read && disk.is_file() && is_inside() == Some(true)).then(|| Listed {
        path: source_path(root, &disk),
        disk,
    })
}

/// Lists the files below one of the folders, by name; what leads out of the catalogue is a problem.
fn below(
    root: &Path,
    folder: &str,
    found: &mut Vec<Listed>,
    problems: &mut Vec<Problem>,
    is_stopped: &mut impl FnMut() -> bool,
) -> Option<()> {
    let top = root.join(folder);
    if !top.exists() {
        return Some(());
    }
    let home = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    let visible =
        |entry: &DirEntry| entry.depth() == 0 || !is_ignored(&entry.file_name().to_string_lossy());
    let inside = |entry: &DirEntry| {
        !entry.path_is_symlink()
            || fs::canonicalize(entry.path()).is_ok_and(|target| target.starts_with(&home))
    };
    let mut empty = Empty::default();
    let mut walk = WalkDir::new(&top)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    while let Some(entry) = walk.next() {
        if is_stopped() {
            return None;
        }
        match entry {
            Ok(entry) if !visible(&entry) => skip(&entry, &mut walk),
            Ok(entry) if !inside(&entry) => {
                empty.file();
                let path = source_path(root, entry.path());
                let message = told("leaves-catalogue").with("path", &path);
                problems.push(
                    Problem::at(
                        &rules::LEAVES_CATALOGUE,
                        Place::start(&path),
                        message,
                        told("leaves-catalogue.label"),
                    )
                    .say(told("leaves-catalogue.help")),
                );
                skip(&entry, &mut walk);
            }
            Ok(entry) if entry.file_type().is_file() => {
                empty.file();
                found.push(Listed {
                    path: source_path(root, entry.path()),
                    disk: entry.into_path(),
                });
            }
            Ok(entry) if entry.file_type().is_dir() => {
                if entry.depth() <= 2 {
                    problems.extend(empty.close());
                }
                if entry.depth() == 2 && folder == "content" {
                    empty.open(source_path(root, entry.path()));
                }
            }
            Ok(entry) => {
                empty.file();
                let path = source_path(root, entry.path());
                problems.push(unreadable(&path, told("no-ordinary-file")));
            }
            // A link to nowhere: so Emacs marks a file that is open.
            Err(error) if error.path().is_some_and(is_hidden) => {}
            Err(error) => {
                empty.file();
                let path = source_path(root, error.path().unwrap_or(&top));
                let reason = if error.loop_ancestor().is_some() {
                    told("leads-back")
                } else {
                    reason(error.io_error())
                };
                problems.push(unreadable(&path, reason));
            }
        }
    }
    problems.extend(empty.close());
    Some(())
}

/// Looks for entries' folders in which there is nothing.
#[derive(Default)]
struct Empty {
    /// The folder that is being read, as long as nothing was found in it.
    folder: Option<SourcePath>,
}

impl Empty {
    fn open(&mut self, folder: SourcePath) {
        self.folder = Some(folder);
    }

    /// Something is there, be it readable or not.
    fn file(&mut self) {
        self.folder = None;
    }

    /// The problem of the folder, if nothing was found in it.
    fn close(&mut self) -> Option<Problem> {
        let folder = self.folder.take()?;
        let message = told("folder-empty").with("folder", &folder);
        let problem = Problem::of(&rules::UNKNOWN_FILE, &folder, message);
        Some(problem.say(told("folder-empty.help").with("folder", &folder)))
    }
}

fn skip(entry: &DirEntry, walk: &mut walkdir::IntoIter) {
    if entry.file_type().is_dir() {
        walk.skip_current_dir();
    }
}

fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    is_ignored(&name.to_string_lossy())
}

/// Hidden files and what editors and synchronising programs leave beside a file while it is open.
pub fn is_ignored(name: &str) -> bool {
    let endings = [
        "~",
        ".swp",
        ".swx",
        ".tmp",
        ".bak",
        ".orig",
        ".part",
        ".crdownload",
        ".vsctmp",
        "___jb_tmp___",
        "___jb_old___",
    ];
    let whole = ["Thumbs.db", "desktop.ini", "4913"];
    name.starts_with(['.', '#'])
        || name.starts_with("~$")
        || endings.iter().any(|ending| name.ends_with(ending))
        || whole.contains(&name)
}

fn source_path(root: &Path, disk: &Path) -> SourcePath {
    let mut joined = String::with_capacity(disk.as_os_str().len());
    for part in disk.strip_prefix(root).unwrap_or(disk).components() {
        if !joined.is_empty() {
            joined.push('/');
        }
        joined.push_str(&part.as_os_str().to_string_lossy());
    }
    SourcePath::new(normalize(joined))
}
