//! From a catalogue to a sheet, and its bytes.

use super::column::{Column, Holds, Spec};
use super::headings::KEY;
use super::names::{Names, fold};
use super::{notation, separated, workbook};
use crate::catalogue::{Entry, Module};
use crate::document::front::Value;
use crate::locale::{Direction, Lang};

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text with commas (RFC 4180), in UTF-8.
    Csv,
    /// A workbook of Excel.
    Xlsx,
}

/// The most characters of prose in one cell, as UTF-16 counts; what is longer goes on in another column of the same heading.
const CHUNK: usize = workbook::CELL - 767;

/// The rows of a sheet of every module, drafts too. `langs` are the languages of words; headings are in the first of them. Every original is there in any case.
/// A column that no module fills is left out; without modules the sheet is a form to be filled in.
pub fn sheet(names: &Names<'_>, langs: &[Lang]) -> Vec<Vec<String>> {
    let modules: Vec<&Module> = {
        let own = |module: &&Module| names.catalogue.origin(&module.entry.id).is_none();
        names.catalogue.modules.iter().filter(own).collect()
    };
    let originals = modules.iter().map(|module| &module.entry.original);
    let mut all = langs.to_vec();
    for lang in originals {
        if !all.contains(lang) {
            all.push(lang.clone());
        }
    }
    let Some(first) = all.first().cloned() else {
        return Vec::new();
    };
    let mut columns: Vec<Vec<String>> = Vec::new();
    for spec in names.specs.iter().filter(|spec| !spec.is_part) {
        let langs = if spec.by_language {
            &all[..]
        } else {
            &all[..1]
        };
        for lang in langs {
            let column = spec.column(Some(lang));
            let cells: Vec<String> = modules
                .iter()
                .map(|module| cell(&module.entry, spec, &column))
                .collect();
            let is_form = modules.is_empty() && !matches!(spec.holds, Holds::Translation(_));
            if !is_form && cells.iter().all(String::is_empty) {
                continue;
            }
            let heading = heading(names, spec, &column, &first);
            columns.extend(parted(&heading, cells));
        }
    }
    let rows = 0..=modules.len();
    rows.map(|row| columns.iter().map(|column| column[row].clone()).collect())
        .collect()
}

/// The bytes of a sheet; a workbook is read from right to left where its headings' language is.
///
/// # Errors
///
/// What a workbook can't hold: more columns or longer lists than Excel knows.
pub fn write(
    rows: &[Vec<String>],
    format: Format,
    names: &Names<'_>,
    lang: &Lang,
) -> Result<Vec<u8>, String> {
    match format {
        Format::Csv => Ok(separated::write(rows)),
        Format::Xlsx => {
            let direction = names.locale(lang).map(|locale| locale.direction);
            workbook::write(rows, "modules", direction == Some(Direction::Rtl))
        }
    }
}

/// What it is called, and the key by which it is known again: «العنوان · title [ar]».
fn heading(names: &Names<'_>, spec: &Spec, column: &Column, lang: &Lang) -> String {
    match names.label(spec, lang) {
        Some(label) if fold(&label) != fold(&spec.path) => format!("{label}{KEY}{column}"),
        _ => column.to_string(),
    }
}

fn cell(entry: &Entry, spec: &Spec, column: &Column) -> String {
    let lang = column.lang.as_ref().unwrap_or(&entry.original);
    let Some(edition) = entry.editions.get(lang) else {
        return String::new();
    };
    let document = &edition.document;
    let value = at(&document.values, &spec.path);
    match (spec.holds, value) {
        (Holds::Id, _) => entry.id.name.to_string(),
        (Holds::Original, _) => entry.original.to_string(),
        (Holds::Prose, _) => document.body().trim_matches('\n').to_owned(),
        (Holds::Translation(_), _) if *lang == entry.original => String::new(),
        (Holds::Value(shape) | Holds::Translation(shape), Some(value)) => {
            notation::write(value, shape)
        }
        (Holds::Own, Some(value)) => notation::write_own(value),
        (Holds::Value(_) | Holds::Translation(_) | Holds::Own, None) => String::new(),
    }
}

fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, key| value.get(key))
}

/// A column, with others for what of its cells is too long.
fn parted(heading: &str, cells: Vec<String>) -> Vec<Vec<String>> {
    let mut columns = Vec::new();
    let mut rest = cells;
    loop {
        let mut column = vec![heading.to_owned()];
        let mut more = Vec::with_capacity(rest.len());
        for cell in rest {
            let end = fitting(&cell);
            column.push(cell[..end].to_owned());
            more.push(cell[end..].to_owned());
        }
        columns.push(column);
        if more.iter().all(String::is_empty) {
            return columns;
        }
        rest = more;
    }
}

/// Where a text that is too long for a cell is parted: behind its last whole line that fits.
fn fitting(text: &str) -> usize {
    let mut units = 0;
    let mut line = 0;
    for (at, c) in text.char_indices() {
        units += c.len_utf16();
        if units > CHUNK {
            return if line > 0 { line } else { at };
        }
        if c == '\n' {
            line = at + 1;
        }
    }
    text.len()
}
