//! What other programs save under the name of a text, known by the bytes with which it begins.

use crate::problem::{Problem, SourcePath, rules, told};

/// How the files of a program begin, what is said of them, and how they become a text.
const FORMATS: [(&[u8], &str, &str); 6] = [
    (b"{\\rtf", "a-formatted-text", "not-plain-text.help"),
    (
        b"PK\x03\x04",
        "a-word-document",
        "not-plain-text.help-rename",
    ),
    (
        b"\xd0\xcf\x11\xe0",
        "an-old-word-document",
        "not-plain-text.help-rename",
    ),
    (b"%PDF-", "a-pdf", "not-plain-text.help-pdf"),
    (b"\x89PNG", "a-picture-file", "not-plain-text.help-picture"),
    (
        b"\xff\xd8\xff",
        "a-picture-file",
        "not-plain-text.help-picture",
    ),
];

/// How far into a file the first tag of a web page is looked for: before it stand a declaration and comments.
const BEGINNING: usize = 1024;

/// The problem of a file that is no plain text, whatever its name says.
pub(super) fn check(path: &SourcePath, bytes: &[u8]) -> Option<Problem> {
    let begins = |(sign, _, _): &&(&[u8], &str, &str)| bytes.starts_with(sign);
    let (format, help) = match FORMATS.iter().find(begins) {
        Some((_, format, help)) => (*format, *help),
        None if path.extension() == Some("md") && is_web_page(bytes) => {
            ("a-web-page", "not-plain-text.help")
        }
        None => return None,
    };
    let message = told("not-plain-text").message("format", told(format));
    let problem = Problem::of(&rules::NOT_PLAIN_TEXT, path, message);
    Some(problem.say(told(help).with("name", path.name())))
}

fn is_web_page(bytes: &[u8]) -> bool {
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let text = String::from_utf8_lossy(beginning).to_ascii_lowercase();
    let text = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    text.starts_with("<!doctype html")
        || text.starts_with("<html")
        || text.starts_with("<?xml") && text.contains("<html")
}
