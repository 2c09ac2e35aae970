//! Single operations on the disk, each with the path that it failed at.

use super::address::below;
use super::manifest::Digest;
use std::collections::BTreeSet;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fmt, thread, time::Duration};

/// How many folders are waited for at once.
const WAITING: usize = 16;

/// A failure of the machine: what the system said about which path.
#[derive(Debug)]
pub struct Fault {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    pub error: io::Error,
}

/// What stands at a path; links are not followed.
pub(super) enum Standing {
    Nothing,
    File(Metadata),
    Folder(Metadata),
    /// A link, a device …
    Other,
}

/// Adds the path to an error.
pub(super) trait At<T> {
    fn at(self, path: &Path) -> Result<T, Fault>;
}

/// What stands at a path.
pub(super) fn standing(path: &Path) -> Result<Standing, Fault> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() => Ok(Standing::File(there)),
        Ok(there) if there.is_dir() => Ok(Standing::Folder(there)),
        Ok(_) => Ok(Standing::Other),
        // A file where the path has a folder: nothing can stand below it.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(Standing::Nothing)
        }
        Err(error) => Err(error).at(path),
    }
}

/// The digest of an ordinary file; `None` when there is none.
pub(super) fn digest(path: &Path) -> Result<Option<Digest>, Fault> {
    match standing(path)? {
        Standing::File(_) => Ok(Some(Digest::of(&fs::read(path).at(path)?))),
        _ => Ok(None),
    }
}

/// The bytes of an ordinary file; `None` when there is none.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, Fault> {
    match standing(path)? {
        Standing::File(_) => fs::read(path).map(Some).at(path),
        _ => Ok(None),
    }
}

/// Writes a file that is not there yet and that everybody may read, and the folders that it needs.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let open = || OpenOptions::new().write(true).create_new(true).open(path);
    let opened = open().or_else(|error| match path.parent() {
        Some(folder) if error.kind() == ErrorKind::NotFound => {
            make_folders(folder)?;
            open()
        }
        _ => Err(error),
    });
    let mut file = opened.at(path)?;
    file.write_all(bytes).at(path)?;
    set_mode(path, Some(&file), 0o644);
    Ok(())
}

/// Writes a file so that it is either whole and on the disk for good, or not there.
pub(super) fn write_safely(
    path: &Path,
    write: impl FnOnce(&mut io::BufWriter<&File>) -> io::Result<()>,
) -> Result<(), Fault> {
    let part = path.with_extension("part");
    // What is left of an earlier try, or a link that would lead elsewhere.
    absent(fs::remove_file(&part)).at(&part)?;
    let mut options = OpenOptions::new();
    let file = options.write(true).create_new(true).open(&part).at(&part)?;
    let mut buffer = io::BufWriter::new(&file);
    write(&mut buffer).at(&part)?;
    buffer.flush().at(&part)?;
    drop(buffer);
    set_mode(&part, Some(&file), 0o644);
    file.sync_all().at(&part)?;
    put(&part, path)
}

/// Takes a removal for done when there was nothing to remove.
pub(super) fn absent(removed: io::Result<()>) -> io::Result<()> {
    removed.or_else(|error| match error.kind() {
        ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    })
}

/// Moves a file to its place, over what stands there.
pub(super) fn put(from: &Path, to: &Path) -> Result<(), Fault> {
    // On Windows a file that an indexer or a virus scanner has open can't be replaced for a moment.
    let mut patience = if cfg!(windows) { 20 } else { 0 };
    loop {
        match fs::rename(from, to) {
            Err(error) if error.kind() == ErrorKind::PermissionDenied && patience > 0 => {
                patience -= 1;
                thread::sleep(Duration::from_millis(50));
            }
            done => return done.at(to),
        }
    }
}

/// Makes a folder that everybody may read, and those above it that are not there. Others may be making the same at this moment.
fn make_folders(path: &Path) -> io::Result<()> {
    let made = make_folder(path, 0o755).or_else(|error| match path.parent() {
        Some(above) if error.kind() == ErrorKind::NotFound => {
            make_folders(above)?;
            make_folder(path, 0o755)
        }
        _ => Err(error),
    });
    made.or_else(|error| match error.kind() {
        ErrorKind::AlreadyExists => Ok(()),
        _ => Err(error),
    })
}

/// Makes a folder with these permissions, whatever the umask.
pub(super) fn make_folder(path: &Path, mode: u32) -> io::Result<()> {
    fs::create_dir(path)?;
    set_mode(path, None, mode);
    Ok(())
}

/// Makes sure that a folder's names are on the disk for good.
pub(super) fn sync_folder(path: &Path) -> Result<(), Fault> {
    if cfg!(not(unix)) {
        return Ok(()); // Folders can't be opened there.
    }
    match File::open(path).and_then(|folder| folder.sync_all()) {
        // Some network drives don't know how.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        done => done.at(path),
    }
}

/// Sets permissions, keeping a folder's set-group bit. A file system without permissions (FAT) refuses; then there is nothing to set.
#[cfg(unix)]
fn set_mode(path: &Path, file: Option<&File>, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let there = file.map_or_else(|| fs::symlink_metadata(path), File::metadata);
    let Ok(there) = there.map(|there| there.permissions().mode()) else {
        return;
    };
    let wanted = fs::Permissions::from_mode(there & 0o7000 | mode);
    if there & 0o777 != mode {
        let _ = file.map_or_else(
            || fs::set_permissions(path, wanted.clone()),
            |file| file.set_permissions(wanted.clone()),
        );
    }
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: Option<&File>, _: u32) {}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, Fault> {
        self.map_err(|error| Fault {
            path: path.to_owned(),
            error,
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", super::quoted_folder(&self.path), self.error)
    }
}

/// Makes sure that what changed in some folders below another is on the disk for good.
pub(super) fn sync_folders(root: &Path, folders: &BTreeSet<&str>) -> Result<(), Fault> {
    let next = Mutex::new(folders.iter());
    let sync = || {
        while let Some(folder) = next.lock().unwrap_or_else(PoisonError::into_inner).next() {
            let folder = below(root, folder);
            // One that was emptied is gone.
            if let Standing::Folder(_) = standing(&folder)? {
                sync_folder(&folder)?;
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
