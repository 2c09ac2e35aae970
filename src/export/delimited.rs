//! Rows of CSV (RFC 4180).

/// What ends a row.
pub(super) const END: &str = "\r\n";

/// What spreadsheets know by that a file is UTF-8: without it Excel shows Arabic as signs.
pub(super) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What begins a formula in a spreadsheet. A title could run one on the computer of whoever opens the file.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Fields of a row. What could be mistaken for the end of a field is put in quotes, and what for a formula stands behind an apostrophe.
pub(super) fn fields(fields: &[&str]) -> String {
    let quoted = fields.iter().map(|field| {
        let safe = if field.starts_with(FORMULA) {
            format!("'{field}")
        } else {
            (*field).to_owned()
        };
        if safe.contains(['"', ',', '\r', '\n']) {
            format!("\"{}\"", safe.replace('"', "\"\""))
        } else {
            safe
        }
    });
    quoted.collect::<Vec<_>>().join(",")
}
