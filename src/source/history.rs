//! What a file was before, if the catalogue's folder is kept with git: the program is asked, and nothing is written.

use super::{Source, read};
use crate::problem::SourcePath;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// How many versions of a file are looked at.
const VERSIONS: usize = 500;

/// A file as it was once.
#[derive(Clone, Debug)]
pub struct Version {
    /// The commit, shortened as git does.
    pub commit: String,
    /// The day of the commit: 2026-10-01.
    pub day: String,
    path: String,
}

/// The versions of a file, the newest first, also those from before it was moved; `None` if there is no program `git`, or the folder is not kept with it.
pub fn history(root: &Path, path: &SourcePath) -> Option<Vec<Version>> {
    let most = format!("--max-count={VERSIONS}");
    let log = [
        "log",
        "--follow",
        "--name-only",
        &most,
        "--format=format:%x01%h %cs",
        "--",
        path.as_str(),
    ];
    let said = git(root, &log)?;
    let said = String::from_utf8_lossy(&said);
    let versions = said.split('\u{1}').filter_map(|record| {
        let mut lines = record.lines();
        let (commit, day) = lines.next()?.split_once(' ')?;
        Some(Version {
            commit: commit.to_owned(),
            day: day.to_owned(),
            path: lines.next()?.to_owned(),
        })
    });
    Some(versions.collect())
}

/// Whether the past of the folder is cut off.
pub fn is_shallow(root: &Path) -> bool {
    git(root, &["rev-parse", "--is-shallow-repository"])
        .is_some_and(|said| said.starts_with(b"true"))
}

impl Version {
    /// The path that the file had then, if it was another one.
    pub fn before(&self, path: &SourcePath) -> Option<&str> {
        // git names it from the repository's folder, which may be above the catalogue's.
        (!self.path.ends_with(path.as_str())).then_some(&self.path)
    }

    /// The file as it was, under the path that it has now.
    pub fn source(&self, root: &Path, path: &SourcePath) -> Option<Arc<Source>> {
        let blob = format!("{}:{}", self.commit, self.path);
        let bytes = git(root, &["cat-file", "blob", &blob])?;
        read::text(path, bytes).source
    }
}

/// What git says; `None` if it can't be asked, or refuses.
fn git(root: &Path, arguments: &[&str]) -> Option<Vec<u8>> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["--no-pager", "-c", "core.quotePath=false"])
        .args(arguments)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output.status.success().then_some(output.stdout)
}
