//! The only file that names `csv`: text with separators, as programs save it in many forms (RFC 4180 is one).

use super::{Cell, Sheet};
use crate::problem::{Told, told};
use crate::source::{Decoded, decode};
use csv::{QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};

/// What a cell must not begin with, since a spreadsheet would take it for a formula (OWASP, «CSV Injection»); an apostrophe before it says that it is text.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// Reads it, whatever its encoding and separators.
pub(super) fn read(bytes: &[u8]) -> Result<Sheet, Told> {
    let Decoded {
        text,
        encoding,
        is_sure,
    } = decode(bytes);
    if text.contains('\0') {
        return Err(told("no-sheet-at-all"));
    }
    let (text, separator) = separator(&text);
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for (at, record) in reader.records().enumerate() {
        let record = record.map_err(|error| told("fault").with("fault", error))?;
        let cells = record.iter().map(|text| Cell::text(bare(text)));
        rows.push((at + 1, cells.collect()));
    }
    let sign = match separator {
        b';' => "by-semicolons",
        b'\t' => "by-tabs",
        _ => "by-commas",
    };
    let about = if is_sure {
        "about-text"
    } else {
        "about-text.guessed"
    };
    let about = told(about).message("encoding", encoding);
    Ok(Sheet {
        about: about.message("sign", told(sign)),
        rows,
    })
}

/// Writes it for every program: UTF-8 with a byte order mark, which Excel needs for Arabic; CRLF and quotes as in RFC 4180.
pub(super) fn write(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        let cells = row.iter().map(|text| {
            if text.starts_with(FORMULA) {
                format!("'{text}")
            } else {
                text.clone()
            }
        });
        // Memory takes every byte, and every row is as long as the first.
        let _ = writer.write_record(cells);
    }
    writer.into_inner().unwrap_or_default()
}

/// A cell without the apostrophe that says that it is text, and with one kind of line end.
fn bare(text: &str) -> String {
    let rest = text.strip_prefix('\'');
    let text = rest
        .filter(|rest| rest.starts_with(FORMULA))
        .unwrap_or(text);
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The separator, and the text without the line `sep=;` by which Excel is told of it.
fn separator(text: &str) -> (&str, u8) {
    let first = text.lines().next().unwrap_or_default();
    if let Some(stated) = first.strip_prefix("sep=")
        && let Some(sign) = stated.bytes().next()
    {
        let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
        return (rest, sign);
    }
    // Quoted headings may hold any of them.
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for c in text.bytes() {
        match c {
            b'"' => quoted = !quoted,
            b'\n' if !quoted && counts.iter().any(|(_, count)| *count > 0) => break,
            _ if quoted => {}
            _ => {
                for (sign, count) in &mut counts {
                    *count += usize::from(c == *sign);
                }
            }
        }
    }
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    (text, most.map_or(b',', |(sign, _)| sign))
}
