//! Lines that were meant as headings, lists, tables or addresses, and are shown as they were typed.

use super::quote::quote;
use super::text::BlockText;
use crate::problem::suggest::latin_digits;
use crate::problem::{Place, Problem, SourcePath, rules, told};
use std::ops::Range;

/// The signs that word processors put before the items of a list.
const BULLETS: [char; 8] = ['•', '●', '▪', '■', '◦', '○', '‣', '∙'];

/// How many lines of a block are looked at: enough for a person, and a bound for a hostile text.
const MOST: usize = 2_000;

/// Finds them in a paragraph, or in an item of a list.
pub(super) fn check(
    block: &BlockText,
    is_item: bool,
    file: &str,
    path: &SourcePath,
    problems: &mut Vec<Problem>,
) {
    let lines = Lines::new(block, file, path);
    problems.extend(lines.headings());
    problems.extend(lines.lists(is_item));
    problems.extend(lines.tables());
}

/// The problem of prose that was indented so far that it became code.
pub(super) fn indented(block: &BlockText, file: &str, path: &SourcePath) -> Option<Problem> {
    let text = block.shown();
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_word = |word: &&&str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || "'’-".contains(c))
    };
    let is_prose = words.len() >= 5
        && words.iter().filter(is_word).count() * 10 >= words.len() * 9
        && !text.contains(['{', '}', '[', ']', ';', '=', '<', '>', '$', '|', '`', '/'])
        && words.first().is_some_and(|word| !word.ends_with(':'))
        && (text.chars().any(|c| c.is_alphabetic() && !c.is_ascii())
            || text.trim_end().ends_with(['.', '!', '?']));
    if !is_prose {
        return None;
    }
    let line = text.lines().next().unwrap_or_default();
    let place = block.span(0..line.len(), file);
    let problem = problem("typed-code", Place::new(path, place), line);
    Some(problem.say(told("typed-code.help")))
}

/// The problem of an address at a place, on which readers can't click.
pub(super) fn address(address: &str, place: Place) -> Problem {
    let problem = problem("typed-address", place.clone(), address);
    match address.strip_prefix("www.") {
        Some(_) => problem.replace(place, format!("<https://{address}>"), false),
        None => problem.replace(place, format!("<{address}>"), true),
    }
}

/// The problem of a link between double brackets, as wikis and note books have them.
pub(super) fn wiki(words: &str, place: Place) -> Problem {
    problem("typed-wiki", place, words).say(told("typed-wiki.help"))
}

fn problem(key: &'static str, place: Place, words: &str) -> Problem {
    let label = match key {
        "typed-heading" => "typed-heading.label",
        "typed-list" | "typed-item" => "typed-list.label",
        "typed-table" => "typed-table.label",
        "typed-code" => "typed-code.label",
        "typed-address" => "typed-address.label",
        _ => "typed-wiki.label",
    };
    let message = told(key).with("words", quote(words));
    Problem::at(&rules::SHOWN_AS_TYPED, place, message, told(label))
}

struct Lines<'a> {
    /// Each line with where it begins in the block's text.
    lines: Vec<(usize, &'a str)>,
    block: &'a BlockText,
    file: &'a str,
    path: &'a SourcePath,
}

/// What a line begins with instead of the sign of an item.
struct Marker<'a> {
    kind: Kind,
    typed: &'a str,
    meant: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Sign,
    Bullet,
    Number(u32),
}

impl<'a> Lines<'a> {
    fn new(block: &'a BlockText, file: &'a str, path: &'a SourcePath) -> Self {
        let mut at = 0;
        let lines = block.shown().split('\n').take(MOST).map(|line| {
            let start = at;
            at += line.len() + 1;
            (start, line)
        });
        Self {
            lines: lines.collect(),
            block,
            file,
            path,
        }
    }

    /// `##Heading`, without a space behind the signs; `#Word` may be meant so where it stands for itself.
    fn headings(&self) -> impl Iterator<Item = Problem> {
        self.lines.iter().filter_map(|(at, line)| {
            let rest = line.trim_start_matches('#');
            let signs = &line[..line.len() - rest.len()];
            // What ends as a sentence begins with a tag, as in messages to a group.
            let is_title = self.lines.len() == 1
                && !rest.contains('#')
                && !rest.trim_end().ends_with(['.', '!', '?', '؟', '،', ',']);
            if !matches!(signs.len(), 1..=6)
                || !rest.starts_with(char::is_alphabetic)
                || signs.len() == 1 && !is_title
            {
                return None;
            }
            let place = self.block.typed(*at, signs, self.file)?;
            let place = Place::new(self.path, place);
            let problem = problem("typed-heading", place.clone(), line);
            Some(if signs.len() == 1 {
                problem.replace(place, "## ", false)
            } else {
                problem.replace(place, format!("{signs} "), true)
            })
        })
    }

    /// Lines that begin as items do, but for a space or for the sign itself.
    fn lists(&self, is_item: bool) -> Vec<Problem> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.lines.len() {
            let markers = self.run(at);
            let least = if is_item && at > 0 { 1 } else { 2 };
            if markers.len() >= least {
                found.extend(self.list(at, &markers, is_item));
            }
            at += markers.len().max(1);
        }
        found
    }

    /// The markers of one list, from a line on.
    fn run(&self, first: usize) -> Vec<Marker<'a>> {
        let mut markers: Vec<Marker<'a>> = Vec::new();
        for (_, line) in &self.lines[first..] {
            let Some(marker) = marker(line) else { break };
            let goes_on = match (markers.last().map(|last| last.kind), marker.kind) {
                (None, _) => true,
                (Some(Kind::Number(last)), Kind::Number(next)) => next == last + 1,
                (Some(last), next) => last == next,
            };
            if !goes_on {
                break;
            }
            markers.push(marker);
        }
        markers
    }

    fn list(&self, first: usize, markers: &[Marker<'_>], is_item: bool) -> Option<Problem> {
        // Only a list that begins with 1 can follow its paragraph's text directly.
        if let Kind::Number(number) = markers.first()?.kind
            && first > 0
            && number != 1
            && !is_item
        {
            return None;
        }
        let lines = self.lines[first..].iter().zip(markers);
        let places: Vec<Range<usize>> = lines
            .map(|((at, _), marker)| self.block.typed(*at, marker.typed, self.file))
            .collect::<Option<_>>()?;
        let (start, end) = (places.first()?.start, places.last()?.end);
        // Whoever ends a line by hand wants it as it stands.
        let is_broken =
            self.file[start..end].contains("  \n") || self.file[start..end].contains("\\\n");
        if is_broken {
            return None;
        }
        let mut meant = String::new();
        let mut at = start;
        for (place, marker) in places.iter().zip(markers) {
            meant.push_str(self.file.get(at..place.start)?);
            meant.push_str(&marker.meant);
            at = place.end;
        }
        let line = self.lines.get(first)?.1;
        let place = Place::new(self.path, start..end);
        let shown = Place::new(self.path, start..places.first()?.end);
        let key = if markers.len() == 1 {
            "typed-item"
        } else {
            "typed-list"
        };
        Some(problem(key, shown, line).replace(place, meant, true))
    }

    /// Rows of cells without the line of hyphens below the first.
    fn tables(&self) -> Option<Problem> {
        let is_row = |line: &&(usize, &str)| {
            let line = line.1.trim();
            line.starts_with('|') && line.matches('|').count() >= 2
        };
        let first = self.lines.iter().position(|line| is_row(&line))?;
        let rows = self.lines[first..].iter().take_while(is_row).count();
        if rows < 2 {
            return None;
        }
        let (at, row) = self.lines[first];
        let (next_at, next) = self.lines[first + 1];
        let bar = self.block.typed(at, "|", self.file)?;
        let place = self.block.span(at..at + row.trim_end().len(), self.file);
        let problem = problem("typed-table", Place::new(self.path, place.clone()), row);
        let cells = row.trim().trim_matches('|').split('|').count();
        let hyphens = format!("|{}", " --- |".repeat(cells));
        let is_at_margin = self.file[..bar.start].ends_with('\n');
        if first > 0 || !is_at_margin {
            return Some(problem.say(told("typed-table.help").with("hyphens", &hyphens)));
        }
        let is_delimiter = next.contains('-') && next.chars().all(|c| "|-: ".contains(c));
        let (place, with) = if is_delimiter {
            (
                self.block
                    .span(next_at..next_at + next.trim_end().len(), self.file),
                hyphens,
            )
        } else {
            (place.end..place.end, format!("\n{hyphens}"))
        };
        Some(problem.replace(Place::new(self.path, place), with, true))
    }
}

/// What a line begins with that is nearly the sign of an item; what is one already is none.
fn marker(line: &str) -> Option<Marker<'_>> {
    let is_word = |rest: &str| rest.starts_with(char::is_alphabetic);
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    if matches!(first, '-' | '*') {
        let is_box = ["[ ] ", "[x] "].iter().any(|start| rest.starts_with(start));
        return (is_word(rest) || is_box && first == '-').then(|| Marker {
            kind: Kind::Sign,
            typed: &line[..1],
            meant: "- ".to_owned(),
        });
    }
    if BULLETS.contains(&first) {
        let words = rest.trim_start();
        let typed = &line[..line.len() - words.len()];
        return (!words.is_empty()).then(|| Marker {
            kind: Kind::Bullet,
            typed,
            meant: "- ".to_owned(),
        });
    }
    let rest = line.trim_start_matches(char::is_numeric);
    let digits = &line[..line.len() - rest.len()];
    let number: u32 = latin_digits(digits).parse().ok().filter(|n| *n < 1000)?;
    let sign = rest.trim_start();
    let after = sign.strip_prefix(['.', ')', '-', '–'])?;
    let words = after.trim_start();
    // A number with a point or bracket and a space is a list already, if its digits are those of Markdown.
    let is_right = digits.is_ascii() && rest.starts_with(['.', ')']) && words.len() < after.len();
    (is_word(words) && !is_right).then(|| Marker {
        kind: Kind::Number(number),
        typed: &line[..line.len() - words.len()],
        meant: format!("{number}. "),
    })
}
