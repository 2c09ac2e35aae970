//! Files that are written again and again beside what somebody else may have written: what is not ours stays.

use super::disk::{Fault, read, write_new, write_safely};
use std::io::Write as _;
use std::path::Path;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewed {
    /// It was written.
    Written,
    /// It said the same already.
    Same,
    /// It is somebody else's, and stays as it is.
    Left,
}

/// Writes what `make` makes of the text that stands at a path; `None` leaves it as it is. Without a file there the text is `None`.
///
/// # Errors
/// The system's, with the path.
pub fn renew(
    path: &Path,
    make: impl FnOnce(Option<&str>) -> Option<String>,
) -> Result<Renewed, Fault> {
    let standing = read(path)?;
    let standing = standing.as_deref().map(String::from_utf8_lossy);
    let Some(text) = make(standing.as_deref()) else {
        return Ok(Renewed::Left);
    };
    match standing {
        None => write_new(path, text.as_bytes())?,
        Some(before) if before == text => return Ok(Renewed::Same),
        Some(_) => write_safely(path, |file| file.write_all(text.as_bytes()))?,
    }
    Ok(Renewed::Written)
}
