//! A state of the site, which never changes.

use crate::locale::Voice;
use crate::plan::{Page, Url};
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

/// What a reader asks for.
#[derive(Clone)]
pub(super) struct Asked {
    /// The path below the base.
    pub(super) path: String,
    pub(super) variant: Variant,
}

/// What is served.
pub(super) struct Snapshot {
    /// Counts the states from 1.
    pub(super) revision: u64,
    /// The variant that is always made.
    pub(super) usual: Variant,
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
    /// Who tells of problems.
    pub(super) voice: Arc<Voice>,
}

impl Snapshot {
    /// Whether errors keep the latest files from being shown.
    pub(super) fn is_broken(&self) -> bool {
        is_broken(&self.problems)
    }

    /// The variant in which an address stands: a draft is shown to those who ask for its page, also while lists leave it out.
    pub(super) fn variant(&self, asked: &Asked) -> Variant {
        let variant = asked.variant;
        let site = self.shown(variant).filter(|_| !variant.drafts);
        let is_draft = site.is_some_and(|site| is_draft(site, &asked.path));
        Variant {
            drafts: variant.drafts || is_draft,
            ..variant
        }
    }

    /// The site that a reader sees.
    pub(super) fn site(&self, asked: &Asked) -> Option<&Arc<Site>> {
        self.shown(self.variant(asked))
    }

    /// The site of a variant, or the usual one while it can't be made.
    fn shown(&self, variant: Variant) -> Option<&Arc<Site>> {
        let usual = || self.sites.get(&self.usual);
        self.sites.get(&variant).or_else(usual)
    }
}

/// Whether the page of a draft that is left out would stand at a path.
fn is_draft(site: &Site, path: &str) -> bool {
    if site.catalogue.drafts.is_empty() || site.plan.get(&Url::new(path)).is_some() {
        return false;
    }
    let mut pages = site.catalogue.languages().flat_map(|lang| {
        let drafts = site.catalogue.drafts.iter();
        drafts.map(|id| Page::Entry(lang.clone(), id.clone()))
    });
    pages.any(|page| site.plan.url(&page).as_str() == path)
}

pub(super) fn is_broken(problems: &[Problem]) -> bool {
    problems
        .iter()
        .any(|problem| problem.severity == Severity::Error)
}
