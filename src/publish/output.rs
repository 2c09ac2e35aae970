//! An output folder that may be written to.

use super::address::{MANIFEST, STAGING};
use super::disk::{self, At, Fault, Standing};
use super::ground::{self, Forbidden};
use super::manifest::{Found, Manifest};
use super::staging::Staging;
use super::{journal, quoted, quoted_folder};
use crate::problem::{Told, told};
use std::fs;
use std::path::{Path, PathBuf};

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

impl Refusal {
    /// What to tell the author.
    pub fn told(&self) -> Told {
        let of = |key, output: &Path| told(key).with("output", quoted_folder(output));
        match self {
            Self::Forbidden { output, because } if output == because => {
                of("output-is-taken", output)
            }
            Self::Forbidden { output, because } if because.starts_with(output) => {
                of("output-holds", output).with("other", quoted_folder(because))
            }
            Self::Forbidden { output, because } => {
                of("output-lies-in", output).with("other", quoted_folder(because))
            }
            Self::NoFolder(output) => of("output-no-folder", output),
            Self::Foreign { output, holds } => {
                let holds = holds.iter().map(|name| quoted(name));
                of("output-foreign", output).list("holds", holds)
            }
            Self::Damaged(output) => of("output-damaged", output).with("manifest", MANIFEST),
            Self::Busy { output, pid: None } => of("output-busy", output).with("staging", STAGING),
            Self::Busy {
                output,
                pid: Some(process),
            } => of("output-busy.process", output).with("process", process),
            Self::Machine(fault) => told("output-failed").with("fault", fault),
        }
    }
}
