//! What is open to students, as its template sees it.

use crate::view::{Circle, Fact, Frame, Html, Lines, SessionRow, Sheets, Words};
use serde::Serialize;

/// What is open to the students of a profession, or a sheet of it (profession.html); for one year of study where the page says so.
#[derive(Clone, Debug, Serialize)]
pub struct ProfessionView {
    /// What surrounds it.
    pub frame: Frame,
    /// The profession, with the year.
    pub title: Words,
    /// What it is.
    pub description: Option<Words>,
    /// "7 modules".
    pub count: String,
    /// With whom they learn most.
    pub circle: Option<Circle>,
    /// The years of study that modules name.
    pub years: Vec<YearLink>,
    /// On the page of a year: the page of the profession.
    pub any_year: Option<String>,
    /// The modules on this sheet, what must be taken first.
    pub modules: Vec<OpenModules>,
    /// Whether more are open to them than stand here.
    pub more: bool,
    /// The other sheets.
    pub sheets: Option<Sheets>,
    /// The next sessions that are open to them.
    pub coming: Vec<SessionRow>,
    /// The profession's dates as a calendar file.
    pub calendar_file: Option<String>,
    /// The profession's feed; only when the catalogue's `url` is set.
    pub feed: Option<String>,
    /// The competencies that the modules work on.
    pub competencies: Vec<FrameworkTerms>,
    /// On the page of a year: links to the professions that they learn with, with the number of modules.
    pub others: Vec<Html>,
    /// On the page of the profession: its modules by the professions that it learns with, and what is required by year.
    pub coverage: Vec<Lines>,
    /// Codes in other schemes.
    pub facts: Vec<Fact>,
}

/// A year of study of a profession.
#[derive(Clone, Debug, Serialize)]
pub struct YearLink {
    /// The link to its page, as HTML made by the component `link`.
    pub link: Html,
    /// What is required in it, in words: "2 modules", "5 hours".
    pub required: Vec<String>,
    /// What is elective in it, the same way.
    pub elective: Vec<String>,
}

/// Modules that bind in the same way.
#[derive(Clone, Debug, Serialize)]
pub struct OpenModules {
    /// "Required", "Elective" …
    pub title: Words,
    /// All of them, not only those on the sheet: "2 modules", "5 hours". Only on the first sheet.
    pub amount: Vec<String>,
    /// Those on the sheet, by stage.
    pub stages: Vec<StageModules>,
}

/// Modules of one stage.
#[derive(Clone, Debug, Serialize)]
pub struct StageModules {
    /// The stage; none where modules state none.
    pub stage: Option<Words>,
    /// The modules, as HTML made by the component `card`.
    pub modules: Vec<Html>,
}

/// Areas of competency of one framework.
#[derive(Clone, Debug, Serialize)]
pub struct FrameworkTerms {
    /// The framework.
    pub framework: Words,
    /// Links to its areas, with the number of modules.
    pub areas: Vec<Html>,
}
