//! From the bytes of a file to a sheet.

use super::{Sheet, separated, workbook};
use crate::problem::{Told, told};

/// Reads a workbook, or text with separators; of a workbook the sheet that is named, else the first.
///
/// # Errors
///
/// Why it is neither, or that it has no such sheet, and what to do.
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Sheet, Told> {
    if bytes.starts_with(b"PK") {
        return workbook::read(bytes, sheet);
    }
    // The Compound File of Excel 97.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(told("old-workbook"));
    }
    if let Some(sheet) = sheet {
        return Err(told("text-has-no-sheets").with("sheet", sheet));
    }
    separated::read(bytes)
}
