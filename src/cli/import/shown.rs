//! What `halqa import` says: which column states what, and what was written.

use crate::cli::Screen;
use crate::cli::columns::{isolated, left};
use crate::locale::Voice;
use crate::problem::told;
use crate::table::{Draft, Heading, Headings, Sheet, Why};
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
            let states = match &heading.column {
                Some(column) => column.to_string(),
                None => voice.say(&told("left-out")),
            };
            let why = match heading.why {
                Why::Name => voice.say(&told("why-name")),
                Why::Said => voice.say(&told("why-said")),
                Why::Nothing => String::new(),
            };
            vec![letter(at), heading.text.clone(), states, why]
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let head = ["head-heading", "head-states", "head-why"].map(|key| voice.say(&told(key)));
    let head = std::iter::once(String::new()).chain(head);
    table(&head.collect::<Vec<_>>(), &rows, &mut screen.out)?;
    writeln!(screen.out)?;
    meant(headings, voice, screen)
}

/// What is left out and was perhaps meant as a key, as it is said to be one.
fn meant(headings: &Headings, voice: &Voice, screen: &mut Screen) -> io::Result<()> {
    let near = headings.all.iter();
    let near = near.filter_map(|heading| Some((heading, heading.near.as_ref()?)));
    let near: Vec<_> = near.collect();
    if near.is_empty() {
        return Ok(());
    }
    screen.say(voice, &told("headings-meant"))?;
    for (heading, near) in near {
        let map = format!("--map \"{}={}\"", heading.text, near.key);
        let why = if near.is_by_values {
            "meant-by-values"
        } else {
            "meant-by-name"
        };
        let why = voice.say(&told(why));
        writeln!(screen.out, "  {}  {why}", isolated(&map))?;
    }
    writeln!(screen.out)
}

/// A heading of our own by its key alone.
pub(super) fn short(heading: &str) -> &str {
    heading.rsplit_once(" · ").map_or(heading, |(_, key)| key)
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
        screen.say(
            voice,
            &told(key).with("path", &file.path).with("row", file.row),
        )?;
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

/// The letter by which programs call a column: A … Z, AA …
pub(super) fn letter(column: usize) -> String {
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
            line.push_str(&left(&cut(cell, WIDEST), *width));
            line.push_str("  ");
        }
        line.push_str(&left(row.last().map_or("", String::as_str), 0));
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// A text of at most so many characters.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}
