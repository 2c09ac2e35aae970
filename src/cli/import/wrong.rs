//! What is wrong in a sheet, by rows and columns: what is wrong alike in many cells is told once.

use super::shown::{cut, letter, short};
use crate::cli::Screen;
use crate::cli::columns::isolated;
use crate::locale::Voice;
use crate::problem::{Help, Problem, Severity, Told, rules, told};
use crate::table::{CellProblem, Headings, Sheet};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

/// How wide a line may be, in characters.
const WIDTH: usize = 80;

/// The most of a cell's text that is shown, in characters.
const TEXT: usize = 40;

/// How many cells hold something else than is expected before it is told of their column as a whole.
const MANY: usize = 3;

/// How many texts of such cells are shown.
const TEXTS: usize = 2;

/// How many keys a row lacks before it is told once.
const KEYS: usize = 3;

/// What is wrong, by row and column, and what is wrong elsewhere.
pub(super) fn problems(
    wrong: &[CellProblem],
    elsewhere: &[Problem],
    sheet: &Sheet,
    headings: &Headings,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    let teller = Teller {
        sheet,
        headings,
        voice,
    };
    for group in groups(wrong) {
        for part in teller.lines(&group) {
            writeln!(screen.err, "{part}")?;
        }
        writeln!(screen.err)?;
    }
    for problem in elsewhere {
        let path = problem
            .place
            .as_ref()
            .map(|place| format!("{}: ", place.path));
        let words = teller.words(problem);
        writeln!(screen.err, "{}{words}", path.unwrap_or_default())?;
    }
    Ok(())
}

/// Cells in which the same is wrong, or the keys that a row lacks.
enum Group<'a> {
    Alike(Vec<&'a CellProblem>),
    Lacking(Vec<&'a CellProblem>),
}

/// What problems share that have one cause: the column, the rule, what was expected, and if it is not only that which is told, all that is said.
type Cause<'a> = (
    Option<usize>,
    &'a str,
    Option<&'a Told>,
    Option<(&'a Told, Vec<Told>)>,
);

/// The problems put together that have one cause, in the order in which each first stands.
fn groups(wrong: &[CellProblem]) -> Vec<Group<'_>> {
    let mut alike: BTreeMap<Cause<'_>, Vec<&CellProblem>> = BTreeMap::new();
    for one in wrong {
        alike.entry(cause(one)).or_default().push(one);
    }
    let mut found: Vec<Vec<&CellProblem>> = Vec::new();
    for ((.., said), group) in alike {
        // Where a few cells hold something else than is expected, each is worth its own words.
        if said.is_none() && group.len() < MANY {
            found.extend(group.into_iter().map(|one| vec![one]));
        } else {
            found.push(group);
        }
    }
    found.sort_by_key(|group| (group[0].row, group[0].column));
    let mut lacking: BTreeMap<usize, Vec<&CellProblem>> = BTreeMap::new();
    for group in found.iter().filter(|group| is_lack(group)) {
        lacking.entry(group[0].row).or_default().push(group[0]);
    }
    lacking.retain(|_, all| all.len() >= KEYS);
    let mut groups = Vec::new();
    for group in found {
        let row = group[0].row;
        if !is_lack(&group) {
            groups.push(Group::Alike(group));
        } else if let Some(all) = lacking.get_mut(&row) {
            if !all.is_empty() {
                groups.push(Group::Lacking(std::mem::take(all)));
            }
        } else {
            groups.push(Group::Alike(group));
        }
    }
    groups
}

fn cause(one: &CellProblem) -> Cause<'_> {
    let problem = &one.problem;
    let expecting = [
        &rules::WRONG_TYPE,
        &rules::OUT_OF_RANGE,
        &rules::NOT_A_CHOICE,
    ];
    let is_expected = one.column.is_some() && expecting.contains(&problem.rule);
    let said = (!is_expected).then(|| (&problem.message, words_of(problem)));
    let label = problem.label.as_ref();
    (one.column, problem.rule.name, label, said)
}

/// Whether it is a key that one row lacks.
fn is_lack(group: &[&CellProblem]) -> bool {
    matches!(group, [one] if one.column.is_none() && one.problem.rule == &rules::MISSING_KEY)
}

fn words_of(problem: &Problem) -> Vec<Told> {
    problem.help.iter().map(Help::told).collect()
}

struct Teller<'a> {
    sheet: &'a Sheet,
    headings: &'a Headings,
    voice: &'a Voice,
}

impl Teller<'_> {
    /// Where it is, and below it what.
    fn lines(&self, group: &Group<'_>) -> Vec<String> {
        let (head, words) = match group {
            Group::Lacking(all) => {
                let lacking = all.iter().map(|one| self.voice.say(&one.problem.message));
                let lacking = lacking.collect::<Vec<_>>().join("; ");
                let help = self.voice.say(&told("row-lacks-keys"));
                let words = format!("{lacking}; {help} [{}]", rules::MISSING_KEY.name);
                (self.at(&all[..1]), words)
            }
            Group::Alike(all) => {
                let problem = all[0].problem.clone();
                let mut helps = problem.help.iter().map(Help::told);
                let is_date = helps.any(|help| help.key == "date.either");
                let problem = if is_date && all.len() >= MANY {
                    problem.say(told("dates-of-column"))
                } else {
                    problem
                };
                (self.at(all), self.words(&problem))
            }
        };
        let mut lines = wrapped(&head, WIDTH, "");
        lines.extend(wrapped(&words, WIDTH - 2, "  "));
        lines
    }

    /// Where the cells are, with what stands in them.
    fn at(&self, all: &[&CellProblem]) -> String {
        let one = all[0];
        let rows: BTreeSet<usize> = all.iter().map(|one| one.row).collect();
        let column = one.column.map(|column| {
            let heading = self.headings.all.get(column);
            let heading = heading.map_or("", |heading| short(&heading.text));
            cut(format!("{} {heading}", letter(column)).trim(), TEXT)
        });
        let mut texts: Vec<String> = Vec::new();
        for one in all {
            let text = cut(&self.text(one), TEXT);
            if !text.is_empty() && !texts.contains(&text) {
                texts.push(text);
            }
        }
        if texts.len() > TEXTS {
            texts.truncate(TEXTS);
            texts.push("…".to_owned());
        }
        let texts = texts.iter().map(|text| isolated(text));
        let texts = texts.collect::<Vec<_>>().join(" | ");
        let key = match (&column, rows.len()) {
            (None, 1) => "at-row",
            (None, _) => "at-rows",
            (Some(_), 1) => "at-cell",
            (Some(_), _) => "at-cells",
        };
        let line = told(key).with("rows", ranges(&rows));
        let line = match column {
            Some(column) => line.with("column", &column),
            None => line,
        };
        let line = match rows.len() {
            1 => line,
            _ => line.count("count", all.len()),
        };
        let line = self.voice.say(&line);
        if texts.is_empty() {
            line
        } else {
            format!("{line}: {texts}")
        }
    }

    /// A problem with its mend and its rule.
    fn words(&self, problem: &Problem) -> String {
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
        format!("{} [{}]", self.voice.say(&line), problem.rule.name)
    }

    /// What stands in the cell of a problem, on one line.
    fn text(&self, one: &CellProblem) -> String {
        let rows = &self.sheet.rows;
        let row = rows.iter().find(|(number, _)| *number == one.row);
        let cell = row
            .zip(one.column)
            .and_then(|((_, cells), column)| cells.get(column));
        let text = cell.map_or("", |cell| cell.text.trim());
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Numbers of rows, those that follow each other together: `2–5, 9`.
fn ranges(rows: &BTreeSet<usize>) -> String {
    /// So many ranges are shown.
    const MOST: usize = 8;
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for row in rows {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => ranges.push((*row, *row)),
        }
    }
    let shown = ranges.iter().take(MOST).map(|(first, last)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}–{last}")
        }
    });
    let mut shown: Vec<String> = shown.collect();
    if ranges.len() > MOST {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

/// A text in lines of at most so many characters, each after an indent; a word that is longer stands alone.
fn wrapped(text: &str, width: usize, indent: &str) -> Vec<String> {
    let is_seen = |c: &char| !matches!(c, '\u{2066}'..='\u{2069}');
    let mut lines: Vec<(String, usize)> = Vec::new();
    for word in text.split_whitespace() {
        let length = word.chars().filter(is_seen).count();
        match lines.last_mut() {
            Some((line, filled)) if *filled + 1 + length <= width => {
                line.push(' ');
                line.push_str(word);
                *filled += 1 + length;
            }
            _ => lines.push((format!("{indent}{word}"), length)),
        }
    }
    lines.into_iter().map(|(line, _)| line).collect()
}
