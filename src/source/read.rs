//! Reading one file.

use super::encoding::{self, Decoded};
use super::{Content, FILE_LIMIT, Source, TEXT_LIMIT, control, foreign};
use crate::problem::{Place, Problem, SourcePath, Told, rules, told};
use icu_normalizer::ComposingNormalizerBorrowed;
use memchr::memchr;
use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::Arc;

/// The endings of files that are text.
const TEXT: [&str; 10] = [
    "md", "yaml", "yml", "ftl", "html", "css", "js", "svg", "txt", "csv",
];

/// The endings of those whose words come into pages.
const MADE_INTO_PAGES: [&str; 5] = ["md", "yaml", "yml", "ftl", "html"];

/// What came of reading one file.
#[derive(PartialEq, Eq)]
pub(super) struct Read {
    pub(super) source: Option<Arc<Source>>,
    /// What can be shown of a file that is there, but could not be read.
    pub(super) excerpt: Option<Arc<str>>,
    pub(super) problems: Vec<Problem>,
}

/// Reads the file that stands at `disk`; also gives what the system knows of it, taken before its bytes.
pub(super) fn read(path: &SourcePath, disk: &Path) -> (Read, Option<Metadata>) {
    let failed = |problem| Read {
        source: None,
        excerpt: Some(Arc::from("")),
        problems: vec![problem],
    };
    let is_text = path
        .extension()
        .is_some_and(|extension| TEXT.contains(&extension.to_ascii_lowercase().as_str()));
    let limit = if is_text { TEXT_LIMIT } else { FILE_LIMIT };
    let opened = File::open(disk).and_then(|file| Ok((file.metadata()?, file)));
    let (known, file) = match opened {
        Ok(opened) => opened,
        Err(error) => return (failed(unreadable(path, reason(Some(&error)))), None),
    };
    let length = known.len();
    if length > limit {
        let mebibytes = limit / 1024 / 1024;
        let message = told("file-too-large")
            .with("path", path)
            .with("length", length)
            .with("mebibytes", mebibytes);
        let problem = Problem::at(
            &rules::FILE_TOO_LARGE,
            Place::start(path),
            message,
            told("file-too-large.label"),
        );
        return (failed(problem), Some(known));
    }
    let read = match bytes(file, length) {
        Err(error) => failed(unreadable(path, reason(Some(&error)))),
        Ok(bytes) if is_text => text(path, bytes),
        Ok(bytes) => Read {
            source: Some(whole(path, Content::Bytes(Arc::from(bytes)))),
            excerpt: None,
            problems: Vec::new(),
        },
    };
    (read, Some(known))
}

fn whole(path: &SourcePath, content: Content) -> Arc<Source> {
    Arc::new(Source::new(path.clone(), content))
}

/// The bytes of an open file, whose length is known already: the system is not asked for it again.
fn bytes(file: File, length: u64) -> io::Result<Vec<u8>> {
    // One more, so that the end is found without making room for more.
    let room = usize::try_from(length).unwrap_or_default() + 1;
    let mut bytes = Vec::with_capacity(room);
    file.take(FILE_LIMIT).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The bytes of a file below `root`, as they are on the disk.
pub fn raw(root: &Path, path: &SourcePath) -> io::Result<Vec<u8>> {
    fs::read(root.join(path.as_str()))
}

/// The bytes of a file outside the catalogue, such as a spreadsheet; at most [`FILE_LIMIT`] are read.
pub fn outside(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    bytes(file, length)
}

/// A text in NFC.
pub fn normalize(text: String) -> String {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    if is_plain(&text) || nfc.is_normalized(&text) {
        text
    } else {
        nfc.normalize(&text).into_owned()
    }
}

/// Whether it is seen at a glance that a text is in NFC: few files need the library's look at every letter.
fn is_plain(text: &str) -> bool {
    let mut after_mark = false;
    text.chars().all(|c| {
        let is_mark = is_vowel_mark(c);
        let plain = is_inert(c) || is_mark && !after_mark;
        after_mark = is_mark;
        plain
    })
}

/// Arabic's marks for vowels and doubling: no letter has a form composed with one (UCD, DerivedNormalizationProps), and a single one after a letter has
/// no other to be ordered with.
fn is_vowel_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{652}')
}

/// Whether NFC leaves a character alone whatever stands beside it (UAX #15 §9: `NFC_QC` is Yes and the combining class is 0). These are most of
/// Latin, Cyrillic and Arabic.
fn is_inert(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{2FF}'
            | '\u{400}'..='\u{482}'
            | '\u{61B}'..='\u{64A}'
            | '\u{660}'..='\u{66F}'
            | '\u{671}'..='\u{6D5}'
            | '\u{6EE}'..='\u{6FF}'
            | '\u{2002}'..='\u{206F}'
    )
}

/// A text file of these bytes.
pub(super) fn text(path: &SourcePath, bytes: Vec<u8>) -> Read {
    let refused = |problem, excerpt: String| Read {
        source: None,
        excerpt: Some(Arc::from(excerpt)),
        problems: vec![problem],
    };
    let is_made_into_pages = path
        .extension()
        .is_some_and(|extension| MADE_INTO_PAGES.contains(&extension));
    if is_made_into_pages && let Some(problem) = foreign::check(path, &bytes) {
        return refused(problem, String::new());
    }
    if memchr(0, &bytes).is_some() && encoding::is_utf_16(&bytes) {
        let (problem, excerpt) = other_encoding(path, &bytes);
        return refused(problem, excerpt);
    }
    let mut problems = Vec::new();
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let (problem, excerpt) = if encoding::is_damaged_utf_8(&bytes) {
                damaged(path, &bytes, at)
            } else {
                other_encoding(path, &bytes)
            };
            return refused(problem, excerpt);
        }
    };
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => {
            let message = told("byte-order-mark");
            problems.push(
                Problem::at(
                    &rules::BYTE_ORDER_MARK,
                    Place::start(path),
                    message,
                    told("byte-order-mark.label"),
                )
                .say(told("byte-order-mark.help")),
            );
            rest.to_owned()
        }
        None => text,
    };
    let text = if let Some(at) = text.find('\r') {
        let system = if text[at..].starts_with("\r\n") {
            "system-windows"
        } else {
            "system-old-mac"
        };
        let message = told("line-endings").message("system", told(system));
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        problems.push(
            Problem::at(
                &rules::LINE_ENDINGS,
                Place::new(path, start..at),
                message,
                told("line-endings.label"),
            )
            .say(told("line-endings.help")),
        );
        text
    } else {
        text
    };
    let text = normalize(text);
    // What is published as it is stays as it is.
    let text = if is_made_into_pages {
        control::replace(path, text, &mut problems)
    } else {
        text
    };
    let text = Arc::from(text);
    Read {
        source: Some(whole(path, Content::Text(text))),
        excerpt: None,
        problems,
    }
}

/// The problem of a text with a few bytes that are no UTF-8, and what can be read of it.
fn damaged(path: &SourcePath, bytes: &[u8], at: usize) -> (Problem, String) {
    let excerpt = with_plain_ends(&String::from_utf8_lossy(bytes));
    let start = with_plain_ends(&String::from_utf8_lossy(&bytes[..at])).len();
    let end = (start + '\u{fffd}'.len_utf8()).min(excerpt.len());
    let problem = Problem::at(
        &rules::NOT_UTF_8,
        Place::new(path, start..end),
        told("letter-damaged"),
        told("letter-damaged.label"),
    );
    (problem.say(told("letter-damaged.help")), excerpt)
}

/// The problem of a text in another encoding, and the text as it reads in that: its author knows the words, not the encoding.
fn other_encoding(path: &SourcePath, bytes: &[u8]) -> (Problem, String) {
    let Decoded { text, encoding, .. } = encoding::decode(bytes);
    let excerpt = with_plain_ends(&text);
    let is_telling = |c: char| c.is_alphabetic() && !c.is_ascii();
    let start = excerpt
        .find(is_telling)
        .or_else(|| excerpt.find(char::is_alphabetic))
        .unwrap_or_default();
    let line = excerpt[start..].lines().next().unwrap_or_default();
    let end = start + line.trim_end().len();
    let problem = Problem::at(
        &rules::NOT_UTF_8,
        Place::new(path, start..end),
        told("not-utf-8").message("encoding", encoding),
        told("not-utf-8.label"),
    );
    (problem.say(told("not-utf-8.help")), excerpt)
}

fn with_plain_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

pub(super) fn unreadable(path: &SourcePath, reason: Told) -> Problem {
    Problem::of(
        &rules::UNREADABLE,
        path,
        told("unreadable")
            .with("path", path)
            .message("reason", reason),
    )
}

pub(super) fn reason(error: Option<&io::Error>) -> Told {
    match error {
        Some(error) => told("reason").with("text", error),
        None => told("no-reason"),
    }
}
