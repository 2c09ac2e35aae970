//! What stands beside our files.

use super::address::{MANIFEST, STAGING, below};
use super::disk::{self, Standing};
use super::manifest::Manifest;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// What stands in the folders of an output and isn't in its manifest, sorted. Folders that hold nothing of ours are not looked into.
pub(super) fn strangers(output: &Path, manifest: &Manifest, edited: &[Arc<str>]) -> Vec<String> {
    let needed = manifest.needed();
    let mut found = Vec::new();
    for folder in needed.iter().copied().chain([""]) {
        let place = below(output, folder);
        let is_folder = matches!(disk::standing(&place), Ok(Standing::Folder(_)));
        // It is only told, so a folder that can't be listed is no failure.
        let Ok(names) = fs::read_dir(&place) else {
            continue;
        };
        for entry in names.flatten().filter(|_| is_folder) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() {
                name
            } else {
                format!("{folder}/{name}")
            };
            let is_ours = path == MANIFEST
                || path == STAGING
                || needed.contains(&*path)
                || manifest.get(&path).is_some();
            if is_ours || edited.iter().any(|edited| **edited == *path) {
                continue;
            }
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            found.push(if is_folder { path + "/" } else { path });
        }
    }
    found.sort();
    found
}
