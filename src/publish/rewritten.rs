//! Files of a catalogue that are written anew.

use super::disk::{At, Fault, write_safely};
use std::io::Write;
use std::path::Path;

/// Writes a file in the place of the one that stands there; at every moment one of the two is there, whole. Where a link stands, what it leads to
/// is written.
pub fn rewrite(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let real = std::fs::canonicalize(path).at(path)?;
    write_safely(&real, |file| file.write_all(bytes))
}
