//! The only file that names `calamine` and `rust_xlsxwriter`: workbooks of Excel (ECMA-376).

use super::{Cell, CellKind, Sheet};
use crate::problem::{Told, told};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};
use std::io::Cursor;

/// The most characters that a cell of Excel holds, counted as UTF-16 does.
pub(super) const CELL: usize = 32_767;

/// The most rows that are read: an empty cell far below is no reason to make millions.
const ROWS: u32 = 100_000;
/// The most columns that are read.
const COLUMNS: u32 = 1_000;

/// Reads a sheet, with what was merged in each of the cells that were.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Sheet, Told> {
    let fault = |error: calamine::XlsxError| told("broken-workbook").with("fault", error);
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(fault)?;
    let names = book.sheet_names();
    let all = || names.iter().map(|name| format!("`{name}`"));
    let name = match wanted {
        None => names.first(),
        Some(wanted) => names
            .iter()
            .find(|name| name.trim().to_lowercase() == wanted.trim().to_lowercase()),
    };
    let Some(name) = name else {
        return Err(wanted.map_or(told("empty-workbook"), |wanted| {
            told("no-such-sheet")
                .with("sheet", wanted)
                .list("sheets", all())
        }));
    };
    let range = book.worksheet_range(name).map_err(fault)?;
    let merged = book.merge_cells_by_sheet_name(name).map_err(fault)?;
    let (first, end) = (
        range.start().unwrap_or_default(),
        range.end().unwrap_or_default(),
    );
    let mut rows = Vec::new();
    for row in first.0..=end.0.min(first.0 + ROWS) {
        let cells = (0..=end.1.min(COLUMNS)).map(|column| {
            let inside = merged.iter().find(|area| {
                (area.start.0..=area.end.0).contains(&row)
                    && (area.start.1..=area.end.1).contains(&column)
            });
            // Only downward: a heading over several columns is not that of each.
            let from = inside.map_or(row, |area| area.start.0);
            range
                .get_value((from, column))
                .map(cell)
                .unwrap_or_default()
        });
        rows.push((row as usize + 1, cells.collect()));
    }
    let about = if names.len() > 1 && wanted.is_none() {
        told("about-sheet.of").list("sheets", all())
    } else {
        told("about-sheet")
    };
    Ok(Sheet {
        about: about.with("sheet", name),
        rows,
    })
}

fn cell(data: &Data) -> Cell {
    let date = |text: String| Cell {
        text,
        kind: CellKind::Date,
    };
    match data {
        Data::Empty => Cell::default(),
        Data::String(text) => Cell::text(text.replace("\r\n", "\n").replace('\r', "\n")),
        Data::Int(number) => Cell::text(number.to_string()),
        Data::Float(number) => Cell::text(number.to_string()),
        Data::Bool(flag) => Cell::text(flag.to_string()),
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            // Binary fractions of a day miss the whole minute by a moment.
            let (hour, minute) = match (hour, minute, second) {
                (hour, 59, 30..) if hour < 23 => (hour + 1, 0),
                (hour, minute, 30..) if minute < 59 => (hour, minute + 1),
                (hour, minute, _) => (hour, minute),
            };
            let day = format!("{year:04}-{month:02}-{day:02}");
            date(match (moment.is_duration() || year < 1900, hour, minute) {
                (true, ..) => format!("{hour}:{minute:02}"),
                (_, 0, 0) => day,
                _ => format!("{day}T{hour:02}:{minute:02}"),
            })
        }
        Data::DateTimeIso(text) => {
            let text = text.trim_end_matches('Z');
            date(text.strip_suffix("T00:00:00").unwrap_or(text).to_owned())
        }
        Data::DurationIso(text) => date(text.clone()),
        Data::Error(error) => Cell {
            text: error.to_string(),
            kind: CellKind::Failed,
        },
    }
}

/// Writes a workbook of one sheet, all of it text, so that Excel makes no dates of it. The same rows give the same bytes.
pub(super) fn write(
    rows: &[Vec<String>],
    name: &str,
    right_to_left: bool,
) -> Result<Vec<u8>, String> {
    workbook(rows, name, right_to_left).map_err(|error| error.to_string())
}

fn workbook(rows: &[Vec<String>], name: &str, right_to_left: bool) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A clock would make every file another.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    sheet.set_name(name)?;
    sheet.set_right_to_left(right_to_left);
    sheet.set_freeze_panes(1, 1)?;
    let text = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let bold = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    for (column, heading) in rows.first().into_iter().flatten().enumerate() {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        sheet.set_column_format(column, &text)?;
        sheet.set_column_width(column, width(rows, usize::from(column)))?;
        sheet.write_string_with_format(0, column, heading, &bold)?;
    }
    for (row, cells) in rows.iter().enumerate().skip(1) {
        fill(sheet, row, cells, &text)?;
    }
    book.save_to_buffer()
}

fn fill(
    sheet: &mut Worksheet,
    row: usize,
    cells: &[String],
    text: &Format,
) -> Result<(), XlsxError> {
    let row = u32::try_from(row).unwrap_or(u32::MAX);
    // Else Excel would make the row as high as its longest prose.
    sheet.set_row_height(row, 60)?;
    for (column, cell) in cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.is_empty())
    {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        sheet.write_string_with_format(row, column, cell, text)?;
    }
    Ok(())
}

/// As wide as the longest line, within what can still be overlooked; in characters.
fn width(rows: &[Vec<String>], column: usize) -> f64 {
    let cells = rows.iter().filter_map(|row| row.get(column));
    let lines = cells.flat_map(|cell| cell.lines());
    let longest = lines.map(|line| line.chars().count()).max().unwrap_or(0);
    let width = u32::try_from(longest).unwrap_or(u32::MAX).clamp(10, 48);
    f64::from(width + 2)
}
