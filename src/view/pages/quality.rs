//! What the field's quality checks say, as its template sees it.

use crate::view::{Frame, Html, Sheets, Words};
use serde::Serialize;

/// A sheet of what the quality checks say of the modules on offer (quality.html). The first sheet also tells of the checks and of the providers.
#[derive(Clone, Debug, Serialize)]
pub struct QualityView {
    /// What surrounds it.
    pub frame: Frame,
    /// Its title.
    pub title: Words,
    /// How many modules are on offer: "12 modules".
    pub offered: String,
    /// Every check, with how many modules had which finding; on the first sheet only.
    pub checks: Vec<CheckView>,
    /// The same of each provider; on the first sheet only.
    pub providers: Vec<ProviderQuality>,
    /// The modules of this sheet, by title.
    pub modules: Vec<ModuleQuality>,
    /// The other sheets.
    pub sheets: Option<Sheets>,
    /// All of it as rows of CSV.
    pub rows: String,
}

/// A quality check and what it finds.
#[derive(Clone, Debug, Serialize)]
pub struct CheckView {
    /// Its code: `Q5`.
    pub code: &'static str,
    /// Its id: its words are the messages `quality-<id>`, `.name` and `.asks`.
    pub id: &'static str,
    /// Who asks for it, as a list in words.
    pub sources: String,
    /// Whether this catalogue requires it.
    pub required: bool,
    /// How many modules had each finding.
    pub counts: FindingCounts,
}

/// How many modules had each finding, in the page's digits.
#[derive(Clone, Debug, Serialize)]
pub struct FindingCounts {
    /// Those that state what is asked.
    pub met: String,
    /// Those that state otherwise.
    pub not_met: String,
    /// Those that say nothing of it.
    pub not_stated: String,
    /// Those to which it does not apply.
    pub not_applicable: String,
}

/// What the checks find in the modules of a provider.
#[derive(Clone, Debug, Serialize)]
pub struct ProviderQuality {
    /// The provider, as HTML made by the component `link`; none for modules that name no provider.
    pub provider: Option<Html>,
    /// "7 modules".
    pub count: String,
    /// The findings, check by check: id and counts.
    pub checks: Vec<CheckView>,
}

/// What the checks find in a module.
#[derive(Clone, Debug, Serialize)]
pub struct ModuleQuality {
    /// The module, as HTML made by the component `link`.
    pub module: Html,
    /// Its provider, in the same form.
    pub provider: Option<Html>,
    /// The ids of the checks by what they find; findings that none has are left out.
    pub findings: Vec<FindingGroup>,
}

/// The checks that have one finding.
#[derive(Clone, Debug, Serialize)]
pub struct FindingGroup {
    /// The finding: met, not-met, not-stated or not-applicable.
    pub finding: &'static str,
    /// What the checks are called.
    pub checks: Vec<Html>,
}
