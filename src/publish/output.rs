//! An output folder that may be written to.

use super::address::{MANIFEST, STAGING};
use super::disk::{self, At, Fault, Standing};
use super::ground::{self, Forbidden};
use super::manifest::{Found, Manifest};
use super::staging::Staging;
use super::{journal, quoted, quoted_folder};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

/// What systems leave in folders of themselves; a folder with nothing else counts as empty.
const DROPPINGS: [&str; 4] = [".DS_Store", "Thumbs.db", "desktop.ini", "lost+found"];

/// An output folder that was checked and locked: it may be written to, and nobody else writes to it.
///
/// Dropping it without publishing leaves the folder as it was.
#[derive(Debug)]
pub struct Output {
    pub(super) folder: PathBuf,
    pub(super) staging: Staging,
    pub(super) manifest: Manifest,
    /// Overwrite files that we wrote and somebody edited, rather than refuse. Off at first.
    pub overwrite_edited: bool,
}

/// Why a folder may not be written to. Nothing in it was changed.
#[derive(Debug)]
pub enum Refusal {
    /// It is one of the forbidden folders, holds it or is inside it; or it is the root of a disk.
    Forbidden {
        /// The folder.
        output: PathBuf,
        /// The forbidden one.
        because: PathBuf,
    },
    /// It is no folder.
    NoFolder(PathBuf),
    /// It holds files and no manifest of ours.
    Foreign {
        /// The folder.
        output: PathBuf,
        /// At most three of what it holds, by name.
        holds: Vec<String>,
    },
    /// Its manifest can't be read as ours.
    Damaged(PathBuf),
    /// Another run is writing to it.
    Busy {
        /// The folder.
        output: PathBuf,
        /// The process, where it could be found out.
        pid: Option<u32>,
    },
    /// The machine failed.
    Machine(Fault),
}

impl Output {
    /// Checks and locks a folder, which needn't exist, and finishes or discards what a crash left in it.
    ///
    /// It must lie at none of the `forbidden` places, and either be empty or hold a manifest of ours. A link to a folder is that folder.
    pub fn open(folder: &Path, forbidden: &[Forbidden]) -> Result<Self, Refusal> {
        let folder = ground::resolve(folder)?;
        ground::check(&folder, forbidden)?;
        match disk::standing(&folder)? {
            Standing::Nothing => {}
            Standing::Folder(_) => refuse_strangers(&folder)?,
            _ => return Err(Refusal::NoFolder(folder)),
        }
        let staging = Staging::lock(&folder)?;
        let staging = journal::finish(&folder, staging)?;
        let manifest = match Manifest::read(&folder.join(MANIFEST))? {
            Found::Ours(manifest) => manifest,
            Found::Damaged => return Err(Refusal::Damaged(folder)),
            Found::Nothing => {
                refuse_foreign(&folder)?;
                Manifest::default()
            }
        };
        staging.begin()?;
        Ok(Self {
            folder,
            staging,
            manifest,
            overwrite_edited: false,
        })
    }
}

/// Refuses a stranger's folder before anything is made in it. One with a staging folder is looked at again when it is locked and tidied.
fn refuse_strangers(folder: &Path) -> Result<(), Refusal> {
    let refusal = refuse_foreign(folder);
    // Looked for afterwards, and in this order, since another run's first publish may be ending at this moment.
    for name in [STAGING, MANIFEST] {
        if !matches!(disk::standing(&folder.join(name))?, Standing::Nothing) {
            return Ok(());
        }
    }
    refusal
}

/// Refuses a folder that holds anything that we can't have made.
fn refuse_foreign(folder: &Path) -> Result<(), Refusal> {
    let mut holds = Vec::new();
    for entry in fs::read_dir(folder).at(folder)? {
        let name = entry.at(folder)?.file_name().to_string_lossy().into_owned();
        if name != STAGING && !DROPPINGS.contains(&name.as_str()) {
            holds.push(name);
        }
    }
    if holds.is_empty() {
        return Ok(());
    }
    holds.sort();
    holds.truncate(3);
    Err(Refusal::Foreign {
        output: folder.to_owned(),
        holds,
    })
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Machine(fault)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Forbidden { output, because } if output == because => write!(
                f,
                "{} can't be the output: a site would be mixed with what is there. Choose a folder of its own, such as `public`",
                quoted_folder(output)
            ),
            Self::Forbidden { output, because } if because.starts_with(output) => write!(
                f,
                "{} can't be the output: it holds {}. Choose a folder of its own, such as `public`",
                quoted_folder(output),
                quoted_folder(because)
            ),
            Self::Forbidden { output, because } => write!(
                f,
                "{} can't be the output: it lies in {}. Choose a folder of its own, such as `public`",
                quoted_folder(output),
                quoted_folder(because)
            ),
            Self::NoFolder(output) => {
                write!(
                    f,
                    "{} can't be the output: it is no folder. Choose another name",
                    quoted_folder(output)
                )
            }
            Self::Foreign { output, holds } => {
                let holds: Vec<_> = holds.iter().map(|name| quoted(name)).collect();
                write!(
                    f,
                    "{} can't be the output: it holds files that Halqa didn't make ({}). Choose an empty folder; Halqa deletes nobody's files",
                    quoted_folder(output),
                    holds.join(", ")
                )
            }
            Self::Damaged(output) => write!(
                f,
                "`{MANIFEST}` in {} is damaged or from a newer Halqa, so that nobody can tell which files there are Halqa's. Bring the file back, or choose an empty folder",
                quoted_folder(output)
            ),
            Self::Busy { output, pid } => {
                write!(f, "{} is already being written", quoted_folder(output))?;
                match pid {
                    Some(pid) => write!(f, " by process {pid}. Wait until it is done"),
                    None => write!(
                        f,
                        " by another process. Wait until it is done; if there is none, delete `{STAGING}` in it"
                    ),
                }
            }
            Self::Machine(fault) => fault.fmt(f),
        }
    }
}
