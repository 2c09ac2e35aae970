//! Spreadsheets: what is exported comes back without loss, and sheets as people keep them are read or told of by row and column.

mod dirty;
pub(crate) mod round;

use crate::sandbox::{Sandbox, tree};
use rust_xlsxwriter::{Workbook, Worksheet};
use std::collections::BTreeMap;
use std::process::Output;

/// A catalogue in English and Arabic without any module.
fn empty() -> Sandbox {
    let sandbox = Sandbox::small();
    std::fs::remove_dir_all(sandbox.join("content/modules")).expect("the modules");
    sandbox
}

/// What stands in content/modules.
fn modules(sandbox: &Sandbox) -> BTreeMap<String, String> {
    let files = tree(&sandbox.join("content/modules")).into_iter();
    files
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")))
        .collect()
}

fn said(output: &Output) -> String {
    [&output.stdout[..], &output.stderr]
        .map(String::from_utf8_lossy)
        .concat()
        .replace(['\u{2068}', '\u{2069}'], "")
}

/// Runs it, which must work.
fn done(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let output = sandbox.halqa(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

/// Runs it, which must find something wrong and leave everything as it was.
fn refused(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let before = tree(sandbox.path());
    let output = sandbox.halqa(arguments);
    assert!(!output.status.success(), "{arguments:?}: {}", said(&output));
    assert!(tree(sandbox.path()) == before, "something was written");
    said(&output)
}

/// A workbook as somebody made it.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().expect("a workbook")
}

/// A sheet of one module that has all it must, with other cells in place of some or beside them.
fn row(others: &[(&str, &str)]) -> BTreeMap<String, String> {
    let least = [
        ("title", "Who does what?"),
        ("summary", "Mixed groups map the roles round one patient."),
        ("learning", "with, from, about"),
        ("professions", "nursing, pharmacy"),
        ("competencies", "ipec-2023:RR4"),
        ("modes", "classroom"),
        ("hours.contact", "2"),
        ("languages", "en"),
    ];
    let cells = least.iter().chain(others);
    cells
        .map(|(key, cell)| ((*key).to_owned(), (*cell).to_owned()))
        .collect()
}

/// The same as text with a separator.
fn text(rows: &[BTreeMap<String, String>], separator: &str) -> String {
    let mut keys: Vec<&String> = rows.iter().flat_map(|row| row.keys()).collect();
    keys.sort();
    keys.dedup();
    let line = |cells: Vec<&str>| {
        let cells = cells
            .iter()
            .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
        cells.collect::<Vec<_>>().join(separator)
    };
    let head = line(keys.iter().map(|key| key.as_str()).collect());
    let rows = rows.iter().map(|row| {
        line(
            keys.iter()
                .map(|key| row.get(*key).map_or("", String::as_str))
                .collect(),
        )
    });
    std::iter::once(head)
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\r\n")
}
