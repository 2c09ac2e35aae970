//! What the modules cover: which competencies they work on, for whom, in which year and at which stage; who meets whom; who must take how much.
//!
//! Only modules on offer count: not those that are paused or retired. Hours are those together. A module's hours are shared out among the competencies
//! of one framework, so that within it no hour counts twice ([`shares`]). They are never added up over professions: students of two professions who sit
//! in one room for an hour have had one hour each.

mod count;

use super::Catalogue;
use super::entry::Status;
use super::module::Module;
use super::modules::Number;
use super::vocabulary::{Framework, TermId};
use count::{columns, covered, cross, meetings, places, required, stated};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the columns of a matrix stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Professions.
    Professions,
    /// Years and levels of study.
    Years,
    /// Stages.
    Stages,
}

/// What the modules of a catalogue cover.
#[derive(Debug)]
pub struct Coverage {
    /// How many modules are on offer.
    pub offered: usize,
    /// The frameworks that modules name, the newest version first, those that were superseded last.
    pub frameworks: Vec<Covered>,
    /// For each profession with modules the hours that its students must take.
    pub required: Vec<Required>,
    columns: [Vec<Column>; 3],
    /// The modules that two professions have in common, by their places in the columns; the lower place comes first.
    meetings: BTreeMap<(usize, usize), Vec<Number>>,
}

/// A column of a matrix: a term, or the modules that state none.
pub type Column = Option<TermId>;

/// What the modules cover of one framework.
#[derive(Debug)]
pub struct Covered {
    /// The framework.
    pub id: Arc<str>,
    /// Its areas and their competencies, in its order, each area before its own.
    pub rows: Vec<Row>,
    /// All modules that name it.
    pub total: Cell,
    totals: [Vec<Cell>; 3],
}

/// What the modules cover of a competency, or of an area with all of its competencies.
#[derive(Debug)]
pub struct Row {
    /// The competency or area.
    pub id: TermId,
    /// Whether it is an area.
    pub is_area: bool,
    /// All modules that work on it.
    pub total: Cell,
    cells: [Vec<Cell>; 3],
}

/// The modules of a row in a column.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// The modules, by id.
    pub modules: Vec<Number>,
    /// Their hours, as far as they belong to the row.
    pub hours: f64,
    /// How many of them are required for those of the column.
    pub required: usize,
    /// How many of them assess the competency.
    pub assessed: usize,
    /// Where there are none: modules that work on an area of another framework that lies close to the same theme. They are never counted.
    pub near: Vec<Number>,
}

/// The modules that students of a profession must take.
#[derive(Debug)]
pub struct Required {
    /// The profession.
    pub profession: TermId,
    /// By the columns of years; a module for several years is in each of them.
    pub years: Vec<Cell>,
    /// All of them, each once.
    pub total: Cell,
}

/// What a module gives to a competency of a framework.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// The competency.
    pub id: TermId,
    /// Whether it is central.
    pub primary: bool,
    /// Whether it is assessed.
    pub assessed: bool,
    /// The hours that fall to it.
    pub hours: f64,
}

/// A module's part in one framework: its shares by row, and where it stands in every matrix.
struct Part<'a> {
    number: Number,
    hours: f64,
    required: bool,
    assessed: bool,
    /// The row, the hours, whether it is assessed.
    rows: Vec<(usize, f64, bool)>,
    places: &'a Places,
}

/// Where a module stands: by axis, each column once, and whether it is required there.
type Places = [Vec<(usize, bool)>; 3];

impl Axis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Professions, Self::Years, Self::Stages];

    /// The facet whose terms are the columns.
    pub fn facet(self) -> &'static str {
        match self {
            Self::Professions => "professions",
            Self::Years => "levels",
            Self::Stages => "stages",
        }
    }

    fn index(self) -> usize {
        match self {
            Self::Professions => 0,
            Self::Years => 1,
            Self::Stages => 2,
        }
    }
}

impl Module {
    /// Whether students can take it now.
    pub fn is_offered(&self) -> bool {
        !matches!(self.entry.status, Status::Paused | Status::Retired)
    }
}

/// What a module gives to the competencies of a framework. If it says of some that they are central, these share all of its hours alike; else all do.
pub fn shares(module: &Module, framework: &str) -> Vec<Share> {
    let mut shares: Vec<Share> = Vec::new();
    for used in &module.competencies {
        if used.id.competency().is_none_or(|(id, _)| id != framework) {
            continue;
        }
        match shares.iter_mut().find(|share| share.id == used.id) {
            Some(share) => {
                share.primary |= used.primary;
                share.assessed |= used.assessed;
            }
            None => shares.push(Share {
                id: used.id.clone(),
                primary: used.primary,
                assessed: used.assessed,
                hours: 0.0,
            }),
        }
    }
    let some_are_primary = shares.iter().any(|share| share.primary);
    let takes = |share: &Share| share.primary || !some_are_primary;
    let takers = shares.iter().filter(|share| takes(share)).count();
    let hours = module.contact_hours / as_f64(takers);
    for share in shares.iter_mut().filter(|share| takes(share)) {
        share.hours = hours;
    }
    shares
}

/// Whether students of a column must take a module.
pub fn is_required(module: &Module, axis: Axis, column: &Column) -> bool {
    let mut stated = stated(module, axis).into_iter();
    stated.any(|(term, required)| required && term == column.as_ref())
}

impl Cell {
    fn add(&mut self, number: Number, hours: f64, required: bool, assessed: bool) {
        self.modules.push(number);
        self.hours += hours;
        self.required += usize::from(required);
        self.assessed += usize::from(assessed);
    }

    /// Whether no module is counted.
    pub fn is_empty(&self) -> bool {
        self.modules.is_empty()
    }
}

impl Row {
    /// Its cells, one for each column.
    pub fn cells(&self, axis: Axis) -> &[Cell] {
        &self.cells[axis.index()]
    }
}

impl Covered {
    /// All modules of each column that name the framework.
    pub fn totals(&self, axis: Axis) -> &[Cell] {
        &self.totals[axis.index()]
    }

    fn new(framework: &Framework, widths: [usize; 3]) -> Self {
        let cells = || widths.map(|width| vec![Cell::default(); width]);
        let row = |id: &TermId, is_area| Row {
            id: id.clone(),
            is_area,
            total: Cell::default(),
            cells: cells(),
        };
        let rows = framework.areas.iter().flat_map(|area| {
            let codes = area.codes.iter().map(move |code| row(code, false));
            std::iter::once(row(&area.id, true)).chain(codes)
        });
        Self {
            id: framework.id.clone(),
            rows: rows.collect(),
            total: Cell::default(),
            totals: cells(),
        }
    }

    fn add(&mut self, part: &Part<'_>) {
        let Part {
            number,
            hours,
            required,
            assessed,
            ..
        } = *part;
        self.total.add(number, hours, required, assessed);
        for (cells, places) in self.totals.iter_mut().zip(part.places) {
            for (column, required) in places {
                cells[*column].add(number, hours, *required, assessed);
            }
        }
        for (row, hours, assessed) in &part.rows {
            let row = &mut self.rows[*row];
            row.total.add(number, *hours, required, *assessed);
            for (cells, places) in row.cells.iter_mut().zip(part.places) {
                for (column, required) in places {
                    cells[*column].add(number, *hours, *required, *assessed);
                }
            }
        }
    }

    fn row(&self, id: &TermId) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == *id)
    }
}

impl Coverage {
    /// Counts what the modules of a catalogue cover.
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let offered: Vec<(Number, &Module)> = catalogue
            .modules
            .numbered()
            .filter(|(_, module)| module.is_offered())
            .collect();
        let columns = Axis::ALL.map(|axis| columns(catalogue, axis, &offered));
        let indexes = columns.each_ref().map(|columns| {
            let index: BTreeMap<&Column, usize> = columns.iter().zip(0..).collect();
            index
        });
        let places: Vec<Places> = offered
            .iter()
            .map(|(_, module)| Axis::ALL.map(|axis| places(module, axis, &indexes[axis.index()])))
            .collect();
        let mut named: Vec<&Framework> = catalogue
            .vocabularies
            .frameworks
            .values()
            .filter(|framework| catalogue.is_named(framework))
            .collect();
        named.sort_by_key(|framework| framework.order());
        let widths = columns.each_ref().map(Vec::len);
        let cover = |framework: &&Framework| covered(framework, &offered, &places, widths);
        let mut frameworks: Vec<Covered> = named.iter().map(cover).collect();
        cross(&named, &mut frameworks);
        Self {
            offered: offered.len(),
            required: required(&offered, &columns, &indexes[Axis::Years.index()]),
            meetings: meetings(&offered, &places, &columns[Axis::Professions.index()]),
            frameworks,
            columns,
        }
    }

    /// A framework that modules name.
    pub fn framework(&self, id: &str) -> Option<&Covered> {
        self.frameworks.iter().find(|covered| &*covered.id == id)
    }

    /// What covers a competency or an area.
    pub fn row(&self, id: &TermId) -> Option<&Row> {
        self.framework(id.competency()?.0)?.row(id)
    }

    /// The columns: terms that modules on offer are under, in the vocabulary's order, and last, where there is need, that of the modules that state none.
    pub fn columns(&self, axis: Axis) -> &[Column] {
        &self.columns[axis.index()]
    }

    /// The modules in which students of two professions meet, each given by its place in the columns; of one and the same, all of its modules.
    pub fn meeting(&self, one: usize, other: usize) -> &[Number] {
        let pair = (one.min(other), one.max(other));
        self.meetings.get(&pair).map_or(&[], Vec::as_slice)
    }
}

fn as_f64(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
