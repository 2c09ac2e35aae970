//! Files of a catalogue: new ones are written only where nothing stands, others only whole.

use super::disk::{Fault, Standing, standing, write_new, write_safely};
use std::io::Write;
use std::path::{Path, PathBuf};

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

/// Writes files that the user named or asked to change: each is whole at any moment, and what stands there must be an ordinary file.
pub fn write_over(files: &[(PathBuf, &[u8])]) -> Result<(), Unwritten> {
    let mut taken = Vec::new();
    for (path, _) in files {
        if !matches!(standing(path)?, Standing::Nothing | Standing::File(_)) {
            taken.push(path.clone());
        }
    }
    if !taken.is_empty() {
        return Err(Unwritten::Taken(taken));
    }
    files
        .iter()
        .try_for_each(|(path, bytes)| over(path, bytes))?;
    Ok(())
}

fn over(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    match standing(path)? {
        Standing::File(_) => write_safely(path, |file| file.write_all(bytes)),
        _ => write_new(path, bytes),
    }
}
