//! The findings of all modules, counted by check and by provider.

use super::{CHECKS, Finding, Findings, findings};
use crate::catalogue::entry::EntryId;
use crate::catalogue::module::Module;
use crate::catalogue::modules::{Modules, Number};
use crate::catalogue::vocabulary::Vocabularies;
use std::collections::BTreeMap;

/// What the checks say of the modules on offer.
#[derive(Debug)]
pub struct Report {
    /// Each module with its findings, by id.
    pub modules: Vec<(Number, Findings)>,
    /// All of them, counted.
    pub all: Tallied,
    /// Those of each provider, counted, by its id; those of none come first.
    pub providers: Vec<(Option<EntryId>, Tallied)>,
}

/// The findings of some modules, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tallied {
    /// How many modules.
    pub modules: usize,
    /// How many had which finding, for each of [`CHECKS`].
    pub checks: [Tally; CHECKS.len()],
}

/// How many modules had each finding of one check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([usize; Finding::ALL.len()]);

impl Report {
    /// The report of the modules on offer that `is_shown` lets through.
    pub fn new(
        modules: &Modules,
        vocabularies: &Vocabularies,
        is_shown: impl Fn(&Module) -> bool,
    ) -> Self {
        let mut report = Self {
            modules: Vec::new(),
            all: Tallied::default(),
            providers: Vec::new(),
        };
        let mut providers: BTreeMap<Option<EntryId>, Tallied> = BTreeMap::new();
        let shown = |module: &Module| module.is_offered() && is_shown(module);
        for (number, module) in modules.numbered().filter(|(_, module)| shown(module)) {
            let findings = findings(module, vocabularies);
            report.all.add(&findings);
            let provider = providers.entry(module.provider.clone()).or_default();
            provider.add(&findings);
            report.modules.push((number, findings));
        }
        report.providers = providers.into_iter().collect();
        report
    }
}

impl Tallied {
    fn add(&mut self, findings: &Findings) {
        self.modules += 1;
        for (tally, finding) in self.checks.iter_mut().zip(findings) {
            tally.0[finding.index()] += 1;
        }
    }
}

impl Tally {
    /// How many had this finding.
    pub fn of(&self, finding: Finding) -> usize {
        self.0[finding.index()]
    }
}
