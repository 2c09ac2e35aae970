//! Files beside the sources, which Halqa wrote for other programs: they are only compared with what it would write now.

use super::{Source, TEXT_LIMIT};
use crate::problem::SourcePath;
use std::fs;
use std::path::Path;

/// Those of the files at `paths` below `root` that are there and are text, with `\n` line ends.
pub fn copies(root: &Path, paths: &[SourcePath]) -> Vec<Source> {
    let read = |path: &SourcePath| {
        let disk = root.join(path.as_str());
        let is_small = fs::metadata(&disk).ok()?.len() <= TEXT_LIMIT;
        let text = is_small.then(|| fs::read_to_string(&disk).ok())??;
        Some(Source::text_file(path.as_str(), text.replace("\r\n", "\n")))
    };
    paths.iter().filter_map(read).collect()
}
