//! A state of the site, which never changes.

use crate::problem::{Problem, Severity, SourcePath};
use crate::site::Site;
use crate::source::Sources;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Which site of the same files a reader sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Variant {
    pub(super) drafts: bool,
    /// With the made-up languages.
    pub(super) pseudo: bool,
}

/// What is served.
pub(super) struct Snapshot {
    /// Counts the states from 1.
    pub(super) revision: u64,
    /// The latest sites without errors, or the latest at all if there was none; those that nobody asked for are not made.
    pub(super) sites: BTreeMap<Variant, Arc<Site>>,
    /// Everything that is wrong with the latest files, in the order in which it is told.
    pub(super) problems: Vec<Problem>,
    /// The latest files.
    pub(super) sources: Arc<Sources>,
    /// The catalogue's folder.
    pub(super) root: PathBuf,
    /// What changed since the state before.
    pub(super) changed: Vec<SourcePath>,
}

impl Snapshot {
    /// Whether errors keep the latest files from being shown.
    pub(super) fn is_broken(&self) -> bool {
        is_broken(&self.problems)
    }
}

pub(super) fn is_broken(problems: &[Problem]) -> bool {
    problems
        .iter()
        .any(|problem| problem.rule.severity == Severity::Error)
}
