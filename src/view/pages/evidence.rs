//! What a catalogue can show of a profession, as its template sees it.

use crate::view::{Fact, FactValue, Html, OriginNotice, Outcome, ProseView, Words};
use serde::Serialize;

/// What the catalogue can show of one profession (evidence.html): a document that is handed over by itself, so its style is inside it, and links lead to the
/// catalogue's own address, or nowhere where that is not known.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceView {
    /// The language of the document.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The style, for a `<style>` element.
    pub style: Html,
    /// The Content-Security-Policy that allows that style by its hash.
    pub policy: String,
    /// What the document is called.
    pub title: String,
    /// The catalogue.
    pub site: Words,
    /// Who answers for it, if it says so.
    pub owner: Option<Words>,
    /// The catalogue's address.
    pub address: Option<String>,
    /// The day on which something in the catalogue was looked at last.
    pub date: Option<FactValue>,
    /// The SHA-256 of the catalogue's sources.
    pub snapshot: String,
    /// "7 modules".
    pub count: String,
    /// The institution's plan: the prose of the page `accreditation-plan`.
    pub plan: Option<ProseView>,
    /// The name of the language of that prose, if it is another than the document's.
    pub plan_language: Option<String>,
    /// What is open in each year of study.
    pub years: Vec<YearRow>,
    /// The years without a required module, as a list in words.
    pub years_without: Option<String>,
    /// The years whose required modules are not assessed, as a list in words.
    pub years_unassessed: Option<String>,
    /// The modules, what must be taken first.
    pub modules: Vec<EvidenceModules>,
    /// The professions that it learns with.
    pub partners: Vec<PartnerRow>,
    /// The frameworks that modules name.
    pub frameworks: Vec<EvidenceFramework>,
}

/// A year of study: how many modules, and their hours.
#[derive(Clone, Debug, Serialize)]
pub struct YearRow {
    /// The year.
    pub year: Words,
    /// What must be taken: the number of modules, and "5 hours"; none where nothing is.
    pub required: Option<[String; 2]>,
    /// As much of it as is assessed.
    pub assessed: Option<[String; 2]>,
    /// What may be chosen.
    pub elective: Option<[String; 2]>,
}

/// The modules that must be taken, or those that may be.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceModules {
    /// Whether they must be taken.
    pub required: bool,
    /// "2 modules".
    pub count: String,
    /// The modules by title.
    pub modules: Vec<EvidenceModule>,
}

/// A module with all that it states.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceModule {
    /// Its anchor in the document.
    pub id: String,
    /// Its title.
    pub title: Words,
    /// Its summary.
    pub summary: Words,
    /// Its address.
    pub address: String,
    /// The catalogue that it comes from, if it is another.
    pub origin: Option<OriginNotice>,
    /// Its facts.
    pub facts: Vec<Fact>,
    /// What learners can do afterwards.
    pub outcomes: Vec<Outcome>,
    /// Its competencies, as HTML made by the component `competency`.
    pub competencies: Vec<Html>,
    /// What the quality checks find, as HTML made by the component `statement`.
    pub statements: Vec<Html>,
}

/// Another profession.
#[derive(Clone, Debug, Serialize)]
pub struct PartnerRow {
    /// The profession.
    pub profession: Html,
    /// In how many required modules the two learn together, in the page's digits.
    pub required: String,
    /// In how many modules.
    pub modules: String,
}

/// The competencies of a framework.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceFramework {
    /// The framework.
    pub title: Words,
    /// Its areas and competencies, in its order.
    pub rows: Vec<CompetencyRow>,
}

/// A competency, or an area with all of its competencies.
#[derive(Clone, Debug, Serialize)]
pub struct CompetencyRow {
    /// Its code and what it is about, as HTML made by the component `link`.
    pub competency: Html,
    /// Whether it is an area.
    pub is_area: bool,
    /// The titles of the required modules that assess it, with their anchors.
    pub assessed: Vec<Anchored>,
    /// Those of the other required modules.
    pub required: Vec<Anchored>,
    /// Those of the modules that may be chosen.
    pub elective: Vec<Anchored>,
}

/// A module of the document.
#[derive(Clone, Debug, Serialize)]
pub struct Anchored {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: Words,
}
