//! Tables as CSV (RFC 4180), and what is known of their columns.
//!
//! Cells hold the data itself, and lists stand in one cell, a space between ids. The only thing done to a text is that one which a spreadsheet could run as
//! a formula stands behind an apostrophe, and so does one that begins with an apostrophe itself: whoever takes away the first apostrophe of a cell
//! that has one has every text as it was.

use std::borrow::Cow;

/// What ends a row.
const END: &str = "\r\n";

/// What spreadsheets know by that a file is UTF-8: without it Excel shows Arabic as signs. Tables of ids alone do without it.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What begins a formula in a spreadsheet (OWASP, «CSV Injection»). A title could run one on the computer of whoever opens the file.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '\t', '\r', '\n', '\''];

/// A column of a table.
#[derive(Debug)]
pub(super) struct Column {
    /// What its heading says: a key for programs, in no language.
    pub key: Cow<'static, str>,
    /// What its cells are.
    pub cell: Cell,
    /// What it says, in a sentence.
    pub about: Cow<'static, str>,
}

/// What a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// Any text: an id, several ids, words.
    Text,
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// `true` or `false`.
    Flag,
    /// A day: 2026-10-05.
    Date,
    /// A time: 13:00:00.
    Time,
    /// An address.
    Address,
}

/// A column of a fixed key.
pub(super) const fn column(key: &'static str, cell: Cell, about: &'static str) -> Column {
    Column {
        key: Cow::Borrowed(key),
        cell,
        about: Cow::Borrowed(about),
    }
}

/// The rows of a table as they are written.
pub(super) struct Rows(String);

impl Rows {
    /// A table of ids.
    pub(super) fn of_ids<'a>(headings: impl IntoIterator<Item = &'a str>) -> Self {
        let mut rows = Self(String::new());
        rows.add(headings);
        rows
    }

    /// A table that holds words too.
    pub(super) fn of_words<'a>(headings: impl IntoIterator<Item = &'a str>) -> Self {
        let mut rows = Self(BYTE_ORDER_MARK.to_owned());
        rows.add(headings);
        rows
    }

    /// Adds a row.
    pub(super) fn add<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.0.push(',');
            }
            self.0.push_str(&quoted(cell));
        }
        self.0.push_str(END);
    }

    /// Adds a row of texts that were made for it.
    pub(super) fn add_owned(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<String> = cells.into_iter().collect();
        self.add(cells.iter().map(String::as_str));
    }

    /// The whole file.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// A cell. What could be mistaken for its end is put in quotes, and what for a formula stands behind an apostrophe.
fn quoted(cell: &str) -> Cow<'_, str> {
    let safe = if cell.starts_with(FORMULA) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    };
    if safe.contains(['"', ',', '\r', '\n']) {
        Cow::Owned(format!("\"{}\"", safe.replace('"', "\"\"")))
    } else {
        safe
    }
}
