//! The staging folder: the lock on an output, and what is to be put in place.

use super::address::{MANIFEST, STAGING, below, folders};
use super::disk::{self, At, Fault, Standing};
use super::output::Refusal;
use std::collections::BTreeSet;
use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The file in it that is locked while a run writes, and that names the run's process.
const OWNER: &str = "owner";
/// The folder in it for what is to be put in place, each file under its address.
const FILES: &str = "files";

/// The staging folder of a locked output. When it is dropped it is gone, and so are folders that were made only to hold it.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    /// Held open, since the lock is on it; the system takes the lock off when the process ends, however it ends. `None` where nothing can be put
    /// into the output: then there is nothing to lock, and a site that is there already can still be compared.
    owner: Option<File>,
    /// The output and the folders above it that were not there.
    made: Vec<PathBuf>,
    /// The output as it was found, so that the time of its last change can be restored if nothing comes of the run.
    found: Option<Metadata>,
    keep: bool,
}

impl Staging {
    /// Locks an output, making it if it isn't there.
    pub(super) fn lock(output: &Path) -> Result<Self, Refusal> {
        let found = fs::metadata(output).ok();
        let made = make_folders(output)?;
        let folder = output.join(STAGING);
        let busy = |pid| {
            Err(Refusal::Busy {
                output: output.to_owned(),
                pid,
            })
        };
        // Another run may take the folder away between any two of these steps; then they are tried again.
        let mut is_foreign = false;
        for _ in 0..16 {
            let is_new = match disk::make_folder(&folder, 0o700) {
                Ok(()) => true,
                Err(error) if error.kind() == ErrorKind::AlreadyExists => false,
                Err(error) if is_refusal(&error) && made.is_empty() => {
                    return Ok(Self {
                        folder,
                        owner: None,
                        made,
                        found: None,
                        keep: false,
                    });
                }
                Err(error) => Err(error).at(output)?,
            };
            let path = folder.join(OWNER);
            let mut owner = match open_owner(&folder, &path)? {
                Opened::Owner(owner) => owner,
                Opened::Moved => continue,
                Opened::Foreign => {
                    is_foreign = true;
                    continue;
                }
            };
            is_foreign = false;
            match owner.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return busy(pid(&mut owner)),
                // Some network drives know no locks: there the folder itself is the lock.
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                    if !is_new {
                        return busy(pid(&mut owner));
                    }
                }
                Err(TryLockError::Error(error)) => Err(error).at(&path)?,
            }
            let (Ok(locked), Ok(there)) = (owner.metadata(), fs::symlink_metadata(&path)) else {
                continue;
            };
            if is_same(&locked, &there) {
                owner
                    .set_len(0)
                    .and_then(|()| write!(owner, "{}", std::process::id()))
                    .at(&path)?;
                return Ok(Self {
                    folder,
                    owner: Some(owner),
                    made,
                    found,
                    keep: false,
                });
            }
        }
        if is_foreign {
            let holds = vec![STAGING.to_owned()];
            return Err(Refusal::Foreign {
                output: output.to_owned(),
                holds,
            });
        }
        busy(None)
    }

    /// Makes it ready for files.
    pub(super) fn begin(&self) -> Result<(), Fault> {
        if self.owner.is_none() {
            return Ok(());
        }
        let files = self.folder.join(FILES);
        disk::make_folder(&files, 0o700).at(self.output())
    }

    /// The output that it is in: what an error names, since nobody knows the staging folder.
    pub(super) fn output(&self) -> &Path {
        self.folder.parent().unwrap_or(&self.folder)
    }

    /// Whether its files are in it, rather than behind a link.
    pub(super) fn holds_files(&self) -> Result<bool, Fault> {
        let files = disk::standing(&self.folder.join(FILES))?;
        Ok(matches!(files, Standing::Folder(_)))
    }

    /// Where the file or folder is that is to be put at an address.
    pub(super) fn file(&self, address: &str) -> PathBuf {
        below(&self.folder.join(FILES), address)
    }

    /// What stands where the file is that is to be put at an address; through a link, nothing that can be put anywhere.
    pub(super) fn standing(&self, address: &str) -> Result<Standing, Fault> {
        for folder in folders(address) {
            if let Standing::Other = disk::standing(&self.file(folder))? {
                return Ok(Standing::Other);
            }
        }
        disk::standing(&self.file(address))
    }

    /// Where the journal is.
    pub(super) fn journal(&self) -> PathBuf {
        self.folder.join("journal.json")
    }

    /// Where the manifest waits until all is in place.
    pub(super) fn manifest(&self) -> PathBuf {
        self.folder.join(MANIFEST)
    }

    /// Makes sure that a crash of the machine can't take away what is in it, and in these folders of its files.
    pub(super) fn sync(&self, folders: &BTreeSet<&str>) -> Result<(), Fault> {
        disk::sync_folders(&self.folder.join(FILES), folders)?;
        disk::sync_folder(&self.folder.join(FILES))?;
        disk::sync_folder(&self.folder)?;
        self.folder.parent().map_or(Ok(()), disk::sync_folder)
    }

    /// From now on it stays when it is dropped: there may be a journal that has to be followed to its end.
    pub(super) fn keep(&mut self) {
        self.keep = true;
    }

    /// The journal was followed to its end.
    pub(super) fn done(&mut self) {
        self.keep = false;
        self.found = None;
    }

    /// Empties it, but for the lock; what can't be deleted now is left to the next run. The journal goes first: with it and without the files it
    /// would seem that all was in place.
    pub(super) fn discard(&mut self) -> Result<(), Fault> {
        for path in [self.journal(), self.manifest()] {
            let part = path.with_extension("part");
            disk::absent(fs::remove_file(&part)).at(&part)?;
            disk::absent(fs::remove_file(&path)).at(&path)?;
        }
        let files = self.folder.join(FILES);
        disk::absent(fs::remove_dir_all(&files)).at(&files)?;
        self.keep = false;
        Ok(())
    }

    /// Takes it away, and what was made only to hold it.
    fn remove(&mut self) {
        // The lock goes last, so that at every moment the folder is empty or names its owner; else it would pass for a stranger's.
        if self.discard().is_ok() && fs::remove_file(self.folder.join(OWNER)).is_ok() {
            let _ = fs::remove_dir(&self.folder);
        }
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
        if let (Some(found), Some(output)) = (&self.found, self.folder.parent()) {
            let _ = File::open(output).and_then(|output| output.set_modified(found.modified()?));
        }
    }

    /// Whether this process can't put anything into a folder. (The superuser can, whatever the folder's permissions say.)
    #[cfg(unix)]
    pub(super) fn is_closed(&self, folder: &Metadata) -> bool {
        use std::os::unix::fs::MetadataExt;
        let owner = self.owner.as_ref().map(File::metadata);
        let is_superuser = owner.is_some_and(|owner| owner.is_ok_and(|owner| owner.uid() == 0));
        folder.permissions().readonly() && !is_superuser
    }

    /// Whether this process can't put anything into a folder, as far as can be told.
    #[cfg(not(unix))]
    pub(super) fn is_closed(&self, _: &Metadata) -> bool {
        false
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.keep {
            self.remove();
        }
        // Some systems (Windows) take their time with it when it is left to them.
        let _ = self.owner.as_ref().map(File::unlock);
    }
}

/// Whether the system allows no writing.
fn is_refusal(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}

/// Makes a folder and those above it; gives the ones that were not there.
fn make_folders(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let mut missing = Vec::new();
    for above in folder.ancestors() {
        match disk::standing(above)? {
            Standing::Nothing => missing.push(above.to_owned()),
            _ => break,
        }
    }
    missing.reverse();
    for folder in &missing {
        match disk::make_folder(folder, 0o755) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error).at(folder),
            _ => {}
        }
    }
    Ok(missing)
}

/// What became of opening the file to lock.
enum Opened {
    Owner(File),
    /// Another run was quicker in making it or in taking it away.
    Moved,
    /// A stranger's folder, which only has the name of ours.
    Foreign,
}

/// Opens the file to lock, following no link; makes it in an empty folder.
fn open_owner(folder: &Path, path: &Path) -> Result<Opened, Fault> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    let opened = match (disk::standing(folder)?, disk::standing(path)?) {
        (Standing::Folder(_), Standing::File(_)) => options.open(path),
        (Standing::Folder(_), Standing::Nothing) => {
            match fs::read_dir(folder).map(|mut names| names.next()) {
                Ok(None) => options.create_new(true).open(path),
                Ok(Some(_)) => return Ok(Opened::Foreign),
                Err(error) => Err(error),
            }
        }
        (Standing::Nothing, _) => return Ok(Opened::Moved),
        _ => return Ok(Opened::Foreign),
    };
    match opened {
        Ok(owner) => Ok(Opened::Owner(owner)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::AlreadyExists) => {
            Ok(Opened::Moved)
        }
        Err(error) => Err(error).at(path),
    }
}

/// The process that a lock's file names.
fn pid(owner: &mut File) -> Option<u32> {
    let mut text = String::new();
    owner.read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

/// Whether the file that was locked is still the one that stands there: another run may have finished and deleted it in between.
#[cfg(unix)]
fn is_same(locked: &Metadata, there: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (locked.dev(), locked.ino()) == (there.dev(), there.ino())
}

#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}
