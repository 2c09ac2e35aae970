//! New files of a catalogue: they are written only where nothing stands.

use super::disk::{Fault, Standing, standing, write_new};
use std::path::PathBuf;

/// Why not all was written.
#[derive(Debug)]
pub enum Unwritten {
    /// Something stands already where these files should.
    Taken(Vec<PathBuf>),
    /// The machine; what was written before is there.
    Machine(Fault),
}

impl From<Fault> for Unwritten {
    fn from(fault: Fault) -> Self {
        Self::Machine(fault)
    }
}

/// Writes files with their folders, if there is nothing yet at any of their paths.
pub fn write_fresh(files: &[(PathBuf, &[u8])]) -> Result<(), Unwritten> {
    let mut taken = Vec::new();
    for (path, _) in files {
        if !matches!(standing(path)?, Standing::Nothing) {
            taken.push(path.clone());
        }
    }
    if !taken.is_empty() {
        return Err(Unwritten::Taken(taken));
    }
    files
        .iter()
        .try_for_each(|(path, bytes)| write_new(path, bytes))?;
    Ok(())
}
