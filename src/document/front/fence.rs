//! Parting a file into front matter and body.

use crate::problem::{Checked, Place, Problem, SourcePath, rules, told};
use std::ops::Range;

/// The lines between the two `---`, and what follows; the body is everything when there is no front matter.
pub fn split(path: &SourcePath, text: &str) -> Checked<(Range<usize>, Range<usize>)> {
    let first = text.lines().next().unwrap_or_default();
    let whole = (0..0, 0..text.len());
    if first.trim_end() != "---" {
        return Checked {
            value: whole,
            problems: vec![no_fence(path, text, first)],
        };
    }
    let start = line_end(text, 0);
    let mut at = start;
    while at < text.len() {
        let end = line_end(text, at);
        let line = text[at..end].trim_end();
        if line == "---" {
            return Checked::fine((start..at, end..text.len()));
        }
        if is_dashes(line) {
            let message = told("dashes-close").with("line", line);
            let problem = Problem::at(
                &rules::FRONT_MATTER_DASHES,
                Place::new(path, at..at + line.len()),
                message,
                told("dashes-close.label"),
            );
            let problem = problem.mend(Some("---")).say(told("dashes-close.help"));
            return Checked {
                value: (start..at, end..text.len()),
                problems: vec![problem],
            };
        }
        at = end;
    }
    // What can still be read as keys is front matter: its own mistakes are told in the same run.
    let end = first_prose_line(text, start);
    let problem = Problem::at(
        &rules::FRONT_MATTER_OPEN,
        Place::new(path, 0..3),
        told("front-matter-open"),
        told("front-matter-open.label"),
    );
    let problem = problem.relate(
        Place::new(path, end..line_end(text, end).max(end)),
        told("front-matter-open.related"),
    );
    Checked {
        value: (start..end, end..text.len()),
        problems: vec![problem.say(told("front-matter-open.help"))],
    }
}

fn no_fence(path: &SourcePath, text: &str, first: &str) -> Problem {
    let place = Place::new(path, 0..first.trim_end().len());
    if text.trim().is_empty() {
        let problem = Problem::of(&rules::FRONT_MATTER_MISSING, path, told("file-empty"));
        return problem.say(told("file-empty.help"));
    }
    let trimmed = first.trim();
    if is_dashes(trimmed) {
        let message = told("dashes-open").with("line", trimmed);
        let problem = Problem::at(
            &rules::FRONT_MATTER_DASHES,
            place,
            message,
            told("dashes-open.label"),
        );
        return problem.mend(Some("---"));
    }
    if trimmed == "+++" || trimmed.starts_with('{') {
        let problem = Problem::at(
            &rules::FRONT_MATTER_FORMAT,
            place,
            told("front-matter-format").with("line", trimmed),
            told("front-matter-format.label"),
        );
        return problem.say(told("front-matter-format.help"));
    }
    let late = text
        .lines()
        .take(5)
        .position(|line| line.trim_end() == "---");
    let problem = Problem::at(
        &rules::FRONT_MATTER_MISSING,
        place,
        told("front-matter-missing"),
        told("front-matter-missing.label"),
    );
    match late {
        Some(line) => problem.say(told("front-matter-missing.help-late").with("line", line + 1)),
        None => problem.say(told("front-matter-missing.help-begin")),
    }
}

/// Whether a line is some kind of dashes that a word processor made of `---`.
fn is_dashes(line: &str) -> bool {
    let dash = |c| {
        matches!(
            c,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{ff0d}' | '\u{ad}'
        )
    };
    !line.is_empty() && line != "-" && line.chars().all(dash)
}

/// The first line after `start` that is neither a key, nor inside one, nor empty.
fn first_prose_line(text: &str, start: usize) -> usize {
    let mut at = start;
    while at < text.len() {
        let end = line_end(text, at);
        let line = text[at..end].trim_end();
        let key = line.split_once(':').is_some_and(|(key, _)| {
            !key.is_empty()
                && key
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        });
        if !(line.is_empty()
            || key
            || line.starts_with([' ', '#'])
            || line.starts_with("- ")
            || line.starts_with(['}', ']']))
            || line.starts_with("# ") && !is_comment(&text[end..])
        {
            return at;
        }
        at = end;
    }
    text.len()
}

/// Whether a line that begins with `# ` is a comment of YAML, by what follows it: keys, before any other text.
fn is_comment(below: &str) -> bool {
    let mut lines = below.lines().map(str::trim_end);
    let next = lines.find(|line| !line.is_empty() && !line.starts_with('#'));
    next.and_then(|line| line.split_once(':'))
        .is_some_and(|(key, _)| crate::document::field::is_key(key))
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline + 1)
}
