//! Spreadsheets: the modules of a catalogue as one sheet with a row for each, and files from such a sheet.
//!
//! What columns there are follows from the table of keys (`document::field`), what they are called from the messages `column-…`. A sheet that people keep is
//! not as we write it: [`read`] guesses encoding and separators, [`Headings`] what each column states, [`gather`] puts rows together that are of one module,
//! and `notation` reads each cell as leniently as only one meaning allows. What is right, is decided by nobody here: [`Draft::sources`] is the
//! catalogue as it would be, which is checked like any other, and [`Draft::told`] finds the cell that a problem comes from.

mod bytes;
mod column;
mod draft;
mod gather;
mod headings;
mod names;
mod notation;
mod scan;
mod separated;
mod workbook;
mod write;

pub use bytes::read;
pub use column::{Column, Holds, Spec, specs};
pub use draft::{CellProblem, Draft, NewFile};
pub use gather::{Gathered, Given, Stated, gather};
pub use headings::{Heading, Headings, Near, Why};
pub use names::Names;
pub use write::{Format, sheet, write};

use crate::problem::Told;
use crate::source::normalize;

/// A sheet: rows of cells, the first of them the headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What was read, and what was guessed for it: as a message.
    pub about: Told,
    /// The rows, each with its number in the file.
    pub rows: Vec<(usize, Vec<Cell>)>,
}

/// A cell of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What stands in it.
    pub text: String,
    /// What the program that saved the sheet made of it.
    pub kind: CellKind,
}

/// What a program that saves sheets makes of a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellKind {
    /// Text or a number.
    #[default]
    Plain,
    /// A date, which it may have guessed.
    Date,
    /// A formula that failed.
    Failed,
}

/// Where a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The number of the row in the file, from 1.
    pub row: usize,
    /// The place of the column, from 0.
    pub column: usize,
}

impl Cell {
    /// A cell with text, in NFC as every text of a catalogue.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: normalize(text.into()),
            kind: CellKind::Plain,
        }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}
