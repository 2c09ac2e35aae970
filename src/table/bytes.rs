//! From the bytes of a file to a sheet.

use super::{Sheet, separated, workbook};

/// Why a file is no sheet that can be read, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(pub String);

/// Reads a workbook, or text with separators; of a workbook the sheet that is named, else the first.
///
/// # Errors
///
/// When it is neither, or has no such sheet.
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Sheet, Unreadable> {
    if bytes.starts_with(b"PK") {
        return workbook::read(bytes, sheet);
    }
    // The Compound File of Excel 97.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Unreadable(
            "this is a workbook of an old Excel (or one with a password): save it as .xlsx"
                .to_owned(),
        ));
    }
    if let Some(sheet) = sheet {
        return Err(Unreadable(format!(
            "only a workbook (.xlsx) has sheets, and this file is text: leave --sheet {sheet} out"
        )));
    }
    separated::read(bytes)
}
