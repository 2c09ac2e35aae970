//! What the modules cover, as templates see it: matrices, gaps, and lists of the modules behind a figure.

use super::{Circle, Frame, Html, Words};
use serde::Serialize;

/// What the modules cover: the overview (coverage.html).
#[derive(Clone, Debug, Serialize)]
pub struct CoverageView {
    /// What surrounds it.
    pub frame: Frame,
    /// Its title.
    pub title: Words,
    /// How many modules are on offer: "12 modules".
    pub offered: String,
    /// The frameworks that modules name.
    pub frameworks: Vec<FrameworkSummary>,
    /// The names of the frameworks that no module names.
    pub unnamed: Vec<Words>,
    /// The terms without any module, by facet.
    pub absent: Vec<Gap>,
    /// The hours that students of each profession must take, by year; the first column is the total.
    pub required: Grid,
    /// In how many modules two professions meet.
    pub meetings: Grid,
    /// The same of the professions with most modules, as a circle; where there are three at least.
    pub meeting_circle: Option<MeetingCircle>,
    /// For each profession those that it never meets.
    pub strangers: Vec<Gap>,
    /// The same as rows of CSV.
    pub rows: String,
    /// The same as JSON.
    pub data: String,
}

/// A circle of professions with a line between those that meet.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingCircle {
    /// The professions with most modules, and the sentence that tells who meets most.
    pub circle: Circle,
    /// The lines, the thinnest first.
    pub lines: Vec<MeetingLine>,
}

/// A line between two seats.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingLine {
    /// It as an SVG path, in the square of the large circle.
    pub path: String,
    /// How strong it is beside the strongest, from 1 to 5.
    pub weight: u8,
}

/// A framework in the overview.
#[derive(Clone, Debug, Serialize)]
pub struct FrameworkSummary {
    /// Its name.
    pub title: Words,
    /// Links to its matrices.
    pub axes: Vec<Html>,
    /// How many of the modules name it: "9 of 12".
    pub modules: String,
    /// How many of its areas have modules: "4 of 4".
    pub areas: String,
    /// How many of its competencies have modules; none where it has only areas.
    pub competencies: Option<String>,
    /// What has no module; none if nothing lacks.
    pub missing: Option<Missing>,
}

/// What is missing from something.
#[derive(Clone, Debug, Serialize)]
pub struct Gap {
    /// From what.
    pub label: Html,
    /// What: links.
    pub items: Vec<Html>,
}

/// A table with one figure in each cell.
#[derive(Clone, Debug, Serialize)]
pub struct Grid {
    /// The headings of the columns.
    pub columns: Vec<Html>,
    /// The rows.
    pub rows: Vec<GridRow>,
}

/// A row of a [`Grid`].
#[derive(Clone, Debug, Serialize)]
pub struct GridRow {
    /// Its heading.
    pub label: Html,
    /// Its cells, one for each column.
    pub cells: Vec<Figure>,
}

/// A figure, and where the modules behind it stand.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// The place where its modules are listed; none for a gap.
    pub href: Option<String>,
    /// The figure, in the page's digits.
    pub text: String,
    /// From 0 (nothing) to 5 (the most): how strongly it is shaded.
    pub heat: u8,
}

/// What the modules cover of a framework, with the terms of one facet as columns (matrix.html).
#[derive(Clone, Debug, Serialize)]
pub struct MatrixView {
    /// What surrounds it.
    pub frame: Frame,
    /// The framework's name.
    pub title: Words,
    /// What the columns are, in words: "By profession".
    pub by: Words,
    /// Links to the matrices of the framework, this one among them.
    pub axes: Vec<Html>,
    /// The headings of the columns; before them stands that of all modules.
    pub columns: Vec<Html>,
    /// The rows; the last is that of all modules.
    pub rows: Vec<MatrixRow>,
    /// What has no module, for each column that lacks something.
    pub missing: Vec<Missing>,
}

/// Areas without a module, and competencies without one in areas that have some.
#[derive(Clone, Debug, Serialize)]
pub struct Missing {
    /// Of what they are missing: the heading of a column, or words for all of a framework.
    pub title: Words,
    /// How many they are.
    pub count: String,
    /// Links to them, with what they are about.
    pub items: Vec<Html>,
}

/// A row of a matrix.
#[derive(Clone, Debug, Serialize)]
pub struct MatrixRow {
    /// The competency's code, as a link; none for the last row.
    pub code: Option<Html>,
    /// What it is about.
    pub note: Words,
    /// Whether it is an area.
    pub area: bool,
    /// Its cells: all modules first, then one for each column.
    pub cells: Vec<Figures>,
}

/// A cell of a matrix: four figures of the same modules, and where these stand.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    /// The place where its modules are listed; none for a gap.
    pub href: Option<String>,
    /// Whether there is nothing, near or far.
    pub empty: bool,
    /// Where it has no modules of its own: how many work on the same theme in another framework. Nothing else is said then.
    pub near: Option<String>,
    /// How many modules.
    pub modules: String,
    /// Their hours.
    pub hours: String,
    /// How many are required.
    pub required: String,
    /// How many assess the competency.
    pub assessed: String,
    /// From 0 to 5, how strongly each of the four is shaded.
    pub heat: [u8; 4],
}

/// Modules by the terms of a facet, on the page of a term: what the figures of coverage lead to.
#[derive(Clone, Debug, Serialize)]
pub struct Lines {
    /// Its heading.
    pub title: Words,
    /// One for each term.
    pub lines: Vec<Line>,
}

/// The modules of one term in [`Lines`].
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its id on the page.
    pub anchor: String,
    /// The term.
    pub label: Html,
    /// "7 modules".
    pub count: String,
    /// The modules, by title; none where they are too many for a line.
    pub modules: Vec<LineModule>,
    /// Whether they only lie near: by the crosswalk.
    pub near: bool,
}

/// A module in a [`Line`].
#[derive(Clone, Debug, Serialize)]
pub struct LineModule {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: Words,
    /// What is said of it: "required and assessed".
    pub detail: Option<String>,
}
