//! What a catalogue can show of one profession: for accreditors, who ask what its students must take, in which year, with whom, and whether it is assessed.
//!
//! Only modules on offer count. A module without years is open to every year, so it counts in each of them. What a module does not state is not denied.

use super::Catalogue;
use super::coverage::{Axis, Cell, Covered};
use super::module::{Audience, Module};
use super::modules::Number;
use super::vocabulary::{PROFESSIONS, TermId};
use crate::document::front::Value;

/// What the catalogue states of the modules that are open to students of a profession.
#[derive(Debug)]
pub struct Evidence<'a> {
    /// The profession.
    pub profession: &'a TermId,
    /// The modules: what must be taken first, then by id.
    pub modules: Vec<Offer<'a>>,
    /// The years of study that modules name for it, and those that lie between them, in order.
    pub years: Vec<YearOfStudy<'a>>,
    /// The other professions that it learns with: most required modules first, then most modules, then in the vocabulary's order.
    pub partners: Vec<Partner<'a>>,
    /// The column of the profession in the catalogue's coverage, if it has one.
    column: Option<usize>,
}

/// A module that is open to the profession.
#[derive(Debug)]
pub struct Offer<'a> {
    /// The module.
    pub number: Number,
    /// The same.
    pub module: &'a Module,
    /// Whether students of the profession must take it, all of them or those of a track.
    pub is_required: bool,
    /// Whether a competency or a way of assessing it is stated.
    pub is_assessed: bool,
}

/// What is open to the profession in one year of study.
#[derive(Debug)]
pub struct YearOfStudy<'a> {
    /// A term of `levels`.
    pub level: &'a TermId,
    /// What must be taken.
    pub required: Amount,
    /// As much of it as is assessed.
    pub assessed: Amount,
    /// What may be chosen.
    pub elective: Amount,
}

/// How many modules, and their hours together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Amount {
    /// How many.
    pub modules: usize,
    /// Their hours together.
    pub hours: f64,
}

/// Another profession, and how many modules the two have in common.
#[derive(Debug)]
pub struct Partner<'a> {
    /// The other profession.
    pub profession: &'a TermId,
    /// How many of them students of this one must take.
    pub required: usize,
    /// How many.
    pub modules: usize,
}

impl Amount {
    fn add(&mut self, module: &Module) {
        self.modules += 1;
        self.hours += module.contact_hours;
    }
}

impl<'a> Evidence<'a> {
    /// What the catalogue states; `None` if it doesn't know the profession.
    pub fn new(catalogue: &'a Catalogue, profession: &str) -> Option<Self> {
        let known = catalogue.vocabularies.get(PROFESSIONS)?;
        let profession = &known
            .terms
            .iter()
            .find(|term| term.id.as_str() == profession)?
            .id;
        let offers = catalogue.modules.numbered();
        let offers = offers.filter_map(|(number, module)| offer(number, module, profession));
        let mut modules: Vec<Offer<'_>> = offers.collect();
        modules.sort_by_key(|offer| !offer.is_required);
        let columns = catalogue.coverage().columns(Axis::Professions);
        Some(Self {
            years: years(catalogue, profession, &modules),
            partners: partners(
                profession,
                known.terms.iter().map(|term| &term.id),
                &modules,
            ),
            column: columns
                .iter()
                .position(|column| column.as_ref() == Some(profession)),
            profession,
            modules,
        })
    }

    /// What students of the profession find of a framework: each competency, each area before its own, with the cell of the profession.
    pub fn competencies<'b>(
        &self,
        covered: &'b Covered,
    ) -> impl Iterator<Item = (&'b TermId, bool, &'b Cell)> + use<'b> {
        let column = self.column;
        covered.rows.iter().filter_map(move |row| {
            let cell = row.cells(Axis::Professions).get(column?)?;
            Some((&row.id, row.is_area, cell))
        })
    }
}

impl Offer<'_> {
    /// Whether the module assesses a competency, or for an area one of its competencies.
    pub fn assesses(&self, catalogue: &Catalogue, id: &TermId) -> bool {
        self.module.competencies.iter().any(|used| {
            let area = catalogue.vocabularies.area(&used.id);
            used.assessed && (used.id == *id || area.is_some_and(|(_, area)| area.id == *id))
        })
    }
}

fn offer<'a>(number: Number, module: &'a Module, profession: &TermId) -> Option<Offer<'a>> {
    let mut stated = module.open_to(profession, None).peekable();
    stated.peek()?;
    if !module.is_offered() {
        return None;
    }
    let methods = module.entry.facts().get("assessment");
    let methods = methods.map_or(&[][..], Value::items);
    Some(Offer {
        number,
        is_required: stated.any(Audience::is_required),
        is_assessed: !methods.is_empty() || module.competencies.iter().any(|used| used.assessed),
        module,
    })
}

/// The years that modules name, and those between: a year in which nothing is open is what an accreditor looks for.
fn years<'a>(
    catalogue: &'a Catalogue,
    profession: &TermId,
    modules: &[Offer<'a>],
) -> Vec<YearOfStudy<'a>> {
    let named = catalogue.years.of(profession);
    let levels = catalogue.vocabularies.get(Axis::Years.facet());
    let levels = levels.map_or(&[][..], |levels| &levels.terms);
    let is_named = |level: &TermId| named.iter().any(|(year, _)| year == level);
    // What follows the years of study, such as postgraduate studies, follows none of them in particular.
    let is_year = |level: &TermId| level.as_str().starts_with("year-");
    let years = || {
        let years = levels.iter().map(|level| &level.id).enumerate();
        years.filter(|(_, level)| is_year(level) && is_named(level))
    };
    let first = years().next().map_or(levels.len(), |(place, _)| place);
    let last = years().next_back().map_or(0, |(place, _)| place);
    let shown = levels.iter().enumerate().filter(|(place, level)| {
        is_named(&level.id) || is_year(&level.id) && (first..=last).contains(place)
    });
    shown
        .map(|(_, level)| {
            let mut year = YearOfStudy {
                level: &level.id,
                required: Amount::default(),
                assessed: Amount::default(),
                elective: Amount::default(),
            };
            for offer in modules {
                let mut stated = offer.module.open_to(profession, Some(&level.id)).peekable();
                if stated.peek().is_none() {
                    continue;
                }
                if !stated.any(Audience::is_required) {
                    year.elective.add(offer.module);
                    continue;
                }
                year.required.add(offer.module);
                if offer.is_assessed {
                    year.assessed.add(offer.module);
                }
            }
            year
        })
        .collect()
}

fn partners<'a>(
    profession: &TermId,
    all: impl Iterator<Item = &'a TermId>,
    modules: &[Offer<'a>],
) -> Vec<Partner<'a>> {
    let count = |other: &'a TermId| {
        let common = modules
            .iter()
            .filter(|offer| offer.module.terms_in(PROFESSIONS).contains(other));
        let (required, elective): (Vec<_>, Vec<_>) = common.partition(|offer| offer.is_required);
        Partner {
            profession: other,
            required: required.len(),
            modules: required.len() + elective.len(),
        }
    };
    let mut partners: Vec<Partner<'_>> = all
        .filter(|other| *other != profession)
        .map(count)
        .filter(|partner| partner.modules > 0)
        .collect();
    partners.sort_by_key(|partner| std::cmp::Reverse((partner.required, partner.modules)));
    partners
}
