//! Rules of [`crate::table`]: what only a spreadsheet can have wrong. All else that is wrong in one is wrong in the files that it would make.

super::rules! {
    SHEET_CELL = Error "sheet-cell"
    SHEET_ROW = Error "sheet-row"
}
