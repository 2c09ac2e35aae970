//! What `halqa import` says: which column states what, what is wrong in which cell, and what was written.

use super::Screen;
use crate::locale::Voice;
use crate::problem::{Problem, Severity, told};
use crate::table::{self, Draft, Heading, Headings, Sheet};
use std::io::{self, Write};
use std::path::Path;

/// The widest that a column of a table is shown, in characters; the last is as wide as it needs.
const WIDEST: usize = 32;

/// What was read, and what each column states whose heading does not say so by its key.
pub(super) fn headings(
    file: &Path,
    sheet: &Sheet,
    headings: &Headings,
    screen: &mut Screen,
) -> io::Result<()> {
    writeln!(screen.out, "{}: {}", file.display(), sheet.about)?;
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
                    format!("left out; did you mean --map \"{}={near}\"?", heading.text)
                }
                (None, None) => "left out".to_owned(),
            };
            vec![letter(at), heading.text.clone(), states]
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    table(&["", "Heading", "states"], &rows, screen, false)?;
    writeln!(screen.out)
}

/// A heading of our own by its key alone.
fn short(heading: &str) -> &str {
    heading.rsplit_once(" · ").map_or(heading, |(_, key)| key)
}

/// What is wrong, by row and column.
pub(super) fn problems(
    told: &[table::Told],
    elsewhere: &[Problem],
    sheet: &Sheet,
    headings: &Headings,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    let rows: Vec<Vec<String>> = told
        .iter()
        .map(|told| {
            let column = told.column.map_or_else(String::new, |column| {
                let heading = headings.all.get(column);
                let heading = heading.map_or("", |heading| short(&heading.text));
                format!("{} {heading}", letter(column)).trim().to_owned()
            });
            vec![
                told.row.to_string(),
                column,
                text(told, sheet).replace('\n', " "),
                words(&told.problem, voice),
            ]
        })
        .collect();
    if !rows.is_empty() {
        table(
            &["Row", "Column", "Text", "What is wrong"],
            &rows,
            screen,
            true,
        )?;
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
pub(super) fn done(draft: &Draft, is_dry: bool, screen: &mut Screen) -> io::Result<()> {
    for file in &draft.files {
        let what = if file.is_there { "changed" } else { "new" };
        writeln!(screen.out, "{}: {what}", file.path)?;
    }
    let count = draft.files.len();
    let files = if count == 1 { "file" } else { "files" };
    let same = match draft.same {
        0 => String::new(),
        same => format!("; {same} would be the same as before"),
    };
    if is_dry {
        writeln!(
            screen.out,
            "all is right: {count} {files} would be written{same}"
        )
    } else {
        writeln!(screen.out, "{count} {files} written{same}")
    }
}

/// A problem with its mend and its rule, on one line.
fn words(problem: &Problem, voice: &Voice) -> String {
    let severity = match problem.severity {
        Severity::Error => String::new(),
        severity => format!("{}: ", voice.say(&told(severity.key()))),
    };
    let label = problem.label.as_ref();
    let label = label.map_or_else(String::new, |label| format!(", {}", voice.say(label)));
    let help = problem.help.iter();
    let help: String = help
        .map(|help| format!("; {}", voice.say(&help.told())))
        .collect();
    let message = voice.say(&problem.message);
    format!("{severity}{message}{label}{help} [{}]", problem.rule.name)
}

/// What stands in the cell of a problem.
fn text(told: &table::Told, sheet: &Sheet) -> String {
    let row = sheet.rows.iter().find(|(number, _)| *number == told.row);
    let cell = row
        .zip(told.column)
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

fn table(
    head: &[&str],
    rows: &[Vec<String>],
    screen: &mut Screen,
    is_error: bool,
) -> io::Result<()> {
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let all = || std::iter::once(&head).chain(rows);
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
            let cell = shortened(cell);
            let space = width.saturating_sub(cell.chars().count());
            // Isolated, so that Arabic does not run into the next column.
            let isolated = if cell.is_ascii() {
                cell
            } else {
                format!("\u{2068}{cell}\u{2069}")
            };
            line.push_str(&format!("{isolated}{}  ", " ".repeat(space)));
        }
        line.push_str(row.last().map_or("", String::as_str));
        if is_error {
            writeln!(screen.err, "{}", line.trim_end())?;
        } else {
            writeln!(screen.out, "{}", line.trim_end())?;
        }
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
