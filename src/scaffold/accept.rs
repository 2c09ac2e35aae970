//! Writing into a translation that it says what the original says now, and leaving every other byte of it as it is.

use crate::document::front::{self, Step, Value, Yaml};
use crate::document::stamp::Stamp;
use crate::problem::SourcePath;
use std::ops::Range;

/// The file with the stamp in it; `None` where it can't be written without touching anything else, so that somebody has to do it by hand.
pub fn accept(path: &SourcePath, file: &str, stamp: &Stamp) -> Option<String> {
    let text = plain(file);
    let before = front(path, &text);
    let wanted = [
        ("source", stamp.source.clone()),
        ("sections", stamp.sections()),
    ];
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut added: Vec<String> = Vec::new();
    for (key, value) in &wanted {
        match before.value.get("translation")?.get(key) {
            Some(Value::Text(stated)) if **stated == *value => {}
            Some(_) => edits.push((before.value_at(&within(key)).span, value.clone())),
            None => added.push(format!("{key}: {value}")),
        }
    }
    if !added.is_empty() {
        edits.push(addition(&before, &text, file, &added));
    }
    // From the end, so that the places of the others stay right.
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut stamped = file.to_owned();
    for (span, value) in edits {
        stamped.replace_range(place(file, span.start)..place(file, span.end), &value);
    }
    is_right(&before.value, &front(path, &plain(&stamped)).value, &wanted).then_some(stamped)
}

/// What is added after the language of the original: within braces on the same line, else on lines of its own.
fn addition(before: &Yaml, text: &str, file: &str, added: &[String]) -> (Range<usize>, String) {
    let of = within("of");
    let end = before.value_at(&of).span.end;
    if before.is_in_braces(&of) {
        return (end..end, format!(", {}", added.join(", ")));
    }
    let key = before.key_at(&of).span.start;
    let line = text[..key].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[end..].find('\n').map_or(text.len(), |rest| end + rest);
    let newline = if file.contains("\r\n") { "\r\n" } else { "\n" };
    let lines = added
        .iter()
        .map(|line_of_key| format!("{newline}{}{line_of_key}", &text[line..key]));
    (end..end, lines.collect())
}

fn within(key: &str) -> [Step; 2] {
    [Step::key("translation"), Step::key(key)]
}

fn front(path: &SourcePath, text: &str) -> Yaml {
    let (span, _) = front::split(path, text).value;
    Yaml::read(path, text, span).value
}

/// Whether only what is wanted has changed.
fn is_right(before: &Value, after: &Value, wanted: &[(&str, String)]) -> bool {
    let others = |value: &Value, without: &dyn Fn(&str) -> bool| -> Vec<_> {
        let entries = value.entries().iter();
        entries.filter(|(key, _)| !without(key)).cloned().collect()
    };
    let is_translation = |key: &str| key == "translation";
    let is_wanted = |key: &str| wanted.iter().any(|(name, _)| *name == key);
    let translation = |value: &Value| value.get("translation").cloned().unwrap_or(Value::Nothing);
    let (old, new) = (translation(before), translation(after));
    others(before, &is_translation) == others(after, &is_translation)
        && others(&old, &is_wanted) == others(&new, &is_wanted)
        && wanted.iter().all(|(key, value)| {
            let stated = new.get(key).and_then(Value::text);
            stated.is_some_and(|stated| **stated == **value)
        })
}

/// The file as it is read: without a byte order mark, lines ending as on Unix.
fn plain(file: &str) -> String {
    let text = file.strip_prefix(MARK).unwrap_or(file);
    text.replace("\r\n", "\n")
}

/// Where a byte of [`plain`] stands in the file.
fn place(file: &str, at: usize) -> usize {
    let start = if file.starts_with(MARK) {
        MARK.len_utf8()
    } else {
        0
    };
    let bytes = file.as_bytes();
    (0..at).fold(start, |place, _| {
        let is_pair = bytes[place..].starts_with(b"\r\n");
        place + 1 + usize::from(is_pair)
    })
}

const MARK: char = '\u{feff}';
