//! Addresses: paths below the output, with `/` between their parts.

use std::path::{Path, PathBuf};

/// The file that lists what we wrote. Its name begins with no dot, since some hosts' uploads drop such files.
pub const MANIFEST: &str = "halqa-manifest.json";
/// The folder that holds the lock, the journal and what is to be put in place.
pub(super) const STAGING: &str = "halqa-staging";

/// Whether a path leads, on every system, to somewhere below the output that the publisher doesn't keep for itself.
pub(super) fn is_address(path: &str) -> bool {
    let ours =
        |part: &str| part.eq_ignore_ascii_case(MANIFEST) || part.eq_ignore_ascii_case(STAGING);
    path.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && !path.split('/').next().is_some_and(ours)
        && !path.contains(|c: char| matches!(c, '\\' | ':') || c.is_control())
}

/// The folder that an address is in; empty for the output itself.
pub(super) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Every folder above an address, the nearest first, without the output itself.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(end, _)| &path[..end])
}

/// The outmost folder that an address is in; `None` for what is in the output itself.
pub(super) fn outmost(path: &str) -> Option<&str> {
    path.split_once('/').map(|(folder, _)| folder)
}

/// Where an address is on the disk.
pub(super) fn below(root: &Path, path: &str) -> PathBuf {
    let mut place = root.to_owned();
    place.extend(path.split('/').filter(|part| !part.is_empty()));
    place
}
