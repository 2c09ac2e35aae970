//! Where an output must not lie.

use super::disk::{At, Fault};
use super::output::Refusal;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

/// A folder that a site must not be published over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Forbidden {
    /// Neither this folder nor one that holds it, but one inside it: the catalogue's root, somebody's home.
    Folder(PathBuf),
    /// Neither this folder, nor one that holds it, nor one inside it: `content/`, `locales/`, `themes/`.
    Tree(PathBuf),
}

/// The absolute path of a folder, which needn't exist, without links and `..`.
pub(super) fn resolve(folder: &Path) -> Result<PathBuf, Fault> {
    let folder = std::path::absolute(folder).at(folder)?;
    for there in folder.ancestors() {
        match fs::canonicalize(there) {
            Ok(mut real) => {
                let rest = folder.strip_prefix(there).unwrap_or(Path::new(""));
                for part in rest.components() {
                    match part {
                        Component::ParentDir => drop(real.pop()),
                        Component::Normal(name) => real.push(name),
                        _ => {}
                    }
                }
                return Ok(real);
            }
            // A link that leads nowhere must not pass for a folder that isn't there yet.
            Err(error)
                if error.kind() == ErrorKind::NotFound && fs::symlink_metadata(there).is_err() => {}
            Err(error) => return Err(error).at(there),
        }
    }
    Err(io::Error::from(ErrorKind::NotFound)).at(&folder)
}

/// Refuses an output, already resolved, that lies where none may lie.
pub(super) fn check(output: &Path, forbidden: &[Forbidden]) -> Result<(), Refusal> {
    let refuse = |because: &Path| Refusal::Forbidden {
        output: output.to_owned(),
        because: because.to_owned(),
    };
    if output.parent().is_none() {
        return Err(refuse(output));
    }
    for forbidden in forbidden {
        let (Forbidden::Folder(path) | Forbidden::Tree(path)) = forbidden;
        let ground = resolve(path)?;
        let is_tree = matches!(forbidden, Forbidden::Tree(_));
        if is_or_holds(output, &ground) || is_tree && is_or_holds(&ground, output) {
            return Err(refuse(&ground));
        }
    }
    Ok(())
}

/// Whether a folder is another one or one of those above it.
fn is_or_holds(folder: &Path, other: &Path) -> bool {
    let spot = spot(folder);
    other.ancestors().any(|above| self::spot(above) == spot)
}

/// What tells a folder from every other, whatever name it is reached by: the identity of the nearest folder that exists, and the rest of the path.
/// The rest is compared without case: what isn't there yet may be made on a disk that doesn't tell `Content` from `content`.
fn spot(folder: &Path) -> (Option<Identity>, String) {
    let nearest = folder
        .ancestors()
        .find_map(|there| Some((there, identity(there)?)));
    let (there, identity) = nearest.map_or((Path::new(""), None), |(there, identity)| {
        (there, Some(identity))
    });
    let rest = folder.strip_prefix(there).unwrap_or(folder);
    (identity, rest.to_string_lossy().to_lowercase())
}

#[cfg(unix)]
type Identity = (u64, u64);

/// The device and the number of a folder: the same under another case of its name, and under another mount of it.
#[cfg(unix)]
fn identity(folder: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(folder)
        .ok()
        .map(|there| (there.dev(), there.ino()))
}

#[cfg(not(unix))]
type Identity = PathBuf;

/// The true name of a folder.
#[cfg(not(unix))]
fn identity(folder: &Path) -> Option<Identity> {
    fs::canonicalize(folder).ok()
}
