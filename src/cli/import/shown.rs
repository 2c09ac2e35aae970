//! What `halqa import` says: which column states what, what is wrong in which cell, and what was written.

use crate::cli::Screen;
use crate::cli::columns::left;
use crate::locale::Voice;
use crate::problem::{Problem, Severity, told};
use crate::table::{CellProblem, Draft, Heading, Headings, Sheet};
use std::io::{self, Write};
use std::path::Path;

/// The widest that a column of a table is shown, in characters; the last is as wide as it needs.
const WIDEST: usize = 32;

/// What was read, and what each column states whose heading does not say so by its key.
pub(super) fn headings(
    file: &Path,
    sheet: &Sheet,
    headings: &Headings,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    let read = told("sheet-read").with("file", file.display());
    screen.say(voice, &read.message("about", sheet.about.clone()))?;
    let rows = headings.all.iter().enumerate();
    let is_guessed = |heading: &Heading| {
        let key = heading.column.as_ref().map(ToString::to_string);
        key.is_none_or(|key| key != short(&heading.text))
    };
    let rows = rows.filter(|(_, heading)| !heading.text.is_empty() && is_guessed(heading));
    let rows: Vec<Vec<String>> = rows
        .map(|(at, heading)| {
            let states = match (&heading.column, &heading.near) {
                (Some(column), _) => column.to_string(),
                (None, Some(near)) => {
                    let near = format!("--map \"{}={near}\"", heading.text);
                    let near = told("did-you-mean").with("text", near);
                    voice.say(&told("left-out.near").message("near", near))
                }
                (None, None) => voice.say(&told("left-out")),
            };
            vec![letter(at), heading.text.clone(), states]
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let head = ["head-heading", "head-states"].map(|key| voice.say(&told(key)));
    let head = std::iter::once(String::new()).chain(head);
    table(&head.collect::<Vec<_>>(), &rows, &mut screen.out)?;
    writeln!(screen.out)
}

/// A heading of our own by its key alone.
fn short(heading: &str) -> &str {
    heading.rsplit_once(" · ").map_or(heading, |(_, key)| key)
}

/// What is wrong, by row and column.
pub(super) fn problems(
    wrong: &[CellProblem],
    elsewhere: &[Problem],
    sheet: &Sheet,
    headings: &Headings,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    let rows: Vec<Vec<String>> = wrong
        .iter()
        .map(|one| {
            let column = one.column.map_or_else(String::new, |column| {
                let heading = headings.all.get(column);
                let heading = heading.map_or("", |heading| short(&heading.text));
                format!("{} {heading}", letter(column)).trim().to_owned()
            });
            vec![
                one.row.to_string(),
                column,
                text(one, sheet).replace('\n', " "),
                words(&one.problem, voice),
            ]
        })
        .collect();
    if !rows.is_empty() {
        let head = ["head-row", "head-column", "head-text", "head-wrong"];
        let head = head.map(|key| voice.say(&told(key)));
        table(&head, &rows, &mut screen.err)?;
        writeln!(screen.err)?;
    }
    for problem in elsewhere {
        let path = problem
            .place
            .as_ref()
            .map(|place| format!("{}: ", place.path));
        writeln!(
            screen.err,
            "{}{}",
            path.unwrap_or_default(),
            words(problem, voice)
        )?;
    }
    Ok(())
}

/// What was written, or would be.
pub(super) fn done(
    draft: &Draft,
    is_dry: bool,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    for file in &draft.files {
        let key = if file.is_there {
            "file-changed"
        } else {
            "file-new"
        };
        screen.say(voice, &told(key).with("path", &file.path))?;
    }
    let key = match (is_dry, draft.same) {
        (true, 0) => "would-write",
        (true, _) => "would-write.same",
        (false, 0) => "files-written",
        (false, _) => "files-written.same",
    };
    let done = told(key).count("count", draft.files.len());
    screen.say(voice, &done.count("same", draft.same))
}

/// A problem with its mend and its rule, on one line.
fn words(problem: &Problem, voice: &Voice) -> String {
    let mut line = problem.message.clone();
    if problem.severity != Severity::Error {
        let severity = told(problem.severity.key());
        line = told("cell-weight")
            .message("severity", severity)
            .message("problem", line);
    }
    if let Some(label) = &problem.label {
        line = told("cell-label")
            .message("problem", line)
            .message("label", label.clone());
    }
    for help in &problem.help {
        line = told("besides")
            .message("before", line)
            .message("next", help.told());
    }
    format!("{} [{}]", voice.say(&line), problem.rule.name)
}

/// What stands in the cell of a problem.
fn text(one: &CellProblem, sheet: &Sheet) -> String {
    let row = sheet.rows.iter().find(|(number, _)| *number == one.row);
    let cell = row
        .zip(one.column)
        .and_then(|((_, cells), column)| cells.get(column));
    cell.map_or_else(String::new, |cell| cell.text.trim().to_owned())
}

/// The letter by which programs call a column: A … Z, AA …
fn letter(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters
}

fn table(head: &[String], rows: &[Vec<String>], out: &mut impl Write) -> io::Result<()> {
    let all = || std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
    let width = |column: usize| {
        let cells = all().filter_map(|row| row.get(column));
        cells
            .map(|cell| cell.chars().count().min(WIDEST))
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len() - 1).map(width).collect();
    for row in all() {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(&left(&shortened(cell), *width));
            line.push_str("  ");
        }
        line.push_str(&left(row.last().map_or("", String::as_str), 0));
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn shortened(cell: &str) -> String {
    if cell.chars().count() <= WIDEST {
        return cell.to_owned();
    }
    let kept: String = cell.chars().take(WIDEST - 1).collect();
    format!("{}…", kept.trim_end())
}
