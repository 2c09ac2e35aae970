//! Signs of Markdown that are left over in what a reader sees: slips of the pen that can be proved.

use super::quote::quote;
use super::text::BlockText;
use crate::problem::{Place, Problem, SourcePath, rules, told};
use memchr::{memchr, memchr3};
use std::ops::Range;

/// How many left-over signs of one kind are looked into in one block: enough for a person, and a bound for a hostile text.
const MOST: usize = 40;

/// Finds them in one block.
pub(super) fn check(block: &BlockText, file: &str, path: &SourcePath, problems: &mut Vec<Problem>) {
    // Most blocks have none of these signs left.
    let shown = block.shown().as_bytes();
    if memchr3(b'*', b'_', b'[', shown).is_none() && memchr(b']', shown).is_none() {
        return;
    }
    let slips = Slips { block, file, path };
    problems.extend(slips.emphasis("**"));
    problems.extend(slips.emphasis("__"));
    problems.extend(slips.links());
    problems.extend(slips.gaps());
    problems.extend(slips.turned_links());
    problems.extend(slips.footnotes());
}

struct Slips<'a> {
    block: &'a BlockText,
    file: &'a str,
    path: &'a SourcePath,
}

/// Two emphasis signs that are shown as they stand.
struct Run {
    /// Where they stand in the shown text and in the file.
    at: usize,
    place: Range<usize>,
    before: Option<char>,
    after: Option<char>,
}

impl Slips<'_> {
    /// `**` or `__` that stayed next to a letter: an opening and a closing one together.
    fn emphasis(&self, sign: &'static str) -> impl Iterator<Item = Problem> {
        let mut runs = self.runs(sign);
        std::iter::from_fn(move || Some((runs.next()?, runs.next())))
            .filter(|(open, close)| {
                open.touches_letter() || close.as_ref().is_some_and(Run::touches_letter)
            })
            .map(move |(open, close)| self.stray(sign, &open, close.as_ref()))
    }

    fn runs(&self, sign: &'static str) -> impl Iterator<Item = Run> {
        self.typed(sign).filter_map(move |(at, place)| {
            let (before, after) = self.block.shown().split_at(at);
            let run = Run {
                at,
                place,
                before: before.chars().next_back(),
                after: after.chars().nth(2),
            };
            let is_longer = [run.before, run.after].contains(&sign.chars().next());
            // `my__name` is the name of something, not a slip.
            let is_name = sign == "__" && is_letter(run.before) && is_letter(run.after);
            (!is_longer && !is_name).then_some(run)
        })
    }

    fn stray(&self, sign: &str, open: &Run, close: Option<&Run>) -> Problem {
        let shown = self.block.shown();
        let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let mend = match close {
            None => told("stray-emphasis.help-end").with("sign", sign),
            Some(close) if is_space(close.before) => {
                told("stray-emphasis.help-space-before-second").with("sign", sign)
            }
            Some(_) if is_space(open.after) => {
                told("stray-emphasis.help-space-after-first").with("sign", sign)
            }
            Some(close) if is_letter(close.after) => {
                told("stray-emphasis.help-space-after-second").with("sign", sign)
            }
            Some(_) if is_letter(open.before) => {
                told("stray-emphasis.help-space-before-first").with("sign", sign)
            }
            Some(_) => told("stray-emphasis.help-escape").with("sign", sign),
        };
        let words = match close {
            Some(close) => &shown[open.at..close.at + sign.len()],
            None => line(&shown[open.at..]),
        };
        let last = close.unwrap_or(open);
        Problem::at(
            &rules::STRAY_EMPHASIS,
            Place::new(self.path, open.place.start..last.place.end),
            told("stray-emphasis").with("words", quote(words)),
            told("stray-emphasis.label").with("sign", sign),
        )
        .say(mend)
    }

    /// `](` that stayed: an address that could not be read.
    fn links(&self) -> impl Iterator<Item = Problem> {
        self.typed("](").filter_map(|(at, _)| {
            let open = self.opened(at, "[")?;
            let rest = line(&self.block.shown()[at..]);
            let Some(end) = rest.find(')') else {
                let problem = self.link(open, at + rest.len());
                return Some(problem.say(told("stray-emphasis.help-bracket")));
            };
            let problem = self.link(open, at + end + 1);
            let address = rest[2..end].trim();
            Some(if address.contains(' ') {
                problem.say(told("stray-emphasis.help-angle").with("address", address))
            } else {
                problem.say(told("stray-emphasis.help-no-link"))
            })
        })
    }

    /// `] (` before what can only be a path of this catalogue.
    fn gaps(&self) -> impl Iterator<Item = Problem> {
        self.typed("] (").filter_map(|(at, place)| {
            let open = self.opened(at, "[")?;
            let rest = line(&self.block.shown()[at..]);
            let end = rest.find(')')?;
            is_path(&rest[3..end]).then_some(())?;
            let problem = self.link(open, at + end + 1);
            Some(problem.replace(Place::new(self.path, place), "](", true))
        })
    }

    /// `(words)[address]`: the brackets the wrong way round.
    fn turned_links(&self) -> impl Iterator<Item = Problem> {
        self.typed(")[").filter_map(|(at, _)| {
            let shown = self.block.shown();
            let open = self.opened(at, "(")?;
            let rest = line(&shown[at..]);
            let end = rest.find(']')?;
            let address = &rest[2..end];
            (is_path(address) || address.starts_with("http")).then_some(())?;
            let mend = told("stray-emphasis.help-turn")
                .with("at", &shown[open + 1..at])
                .with("address", address);
            Some(self.link(open, at + end + 1).say(mend))
        })
    }

    /// Where the bracket before `at` was opened, if it was typed so.
    fn opened(&self, at: usize, bracket: &str) -> Option<usize> {
        let open = self.block.shown()[..at].rfind(bracket)?;
        self.block.typed(open, bracket, self.file).and(Some(open))
    }

    fn link(&self, start: usize, end: usize) -> Problem {
        let place = self.block.span(start..end, self.file);
        Problem::at(
            &rules::LINK_SYNTAX,
            Place::new(self.path, place),
            told("link-syntax").with("end", quote(&self.block.shown()[start..end])),
            told("link-syntax.label"),
        )
    }

    /// `[^label]` that stayed: there is no such footnote.
    fn footnotes(&self) -> impl Iterator<Item = Problem> {
        self.typed("[^").filter_map(|(at, _)| {
            let (label, _) = line(&self.block.shown()[at + 2..]).split_once(']')?;
            (!label.is_empty() && !label.contains(char::is_whitespace)).then_some(())?;
            let reference = format!("[^{label}]");
            let place = self.block.span(at..at + reference.len(), self.file);
            Some(
                Problem::at(
                    &rules::FOOTNOTE,
                    Place::new(self.path, place),
                    told("footnote-missing").with("reference", quote(&reference)),
                    told("footnote-missing.label"),
                )
                .say(told("footnote-missing.help").with("reference", &reference)),
            )
        })
    }

    /// Where a sign is shown that was typed so as prose: in the shown text and in the file.
    fn typed(&self, sign: &'static str) -> impl Iterator<Item = (usize, Range<usize>)> {
        let found = self.block.shown().match_indices(sign).take(MOST);
        found.filter_map(move |(at, _)| Some((at, self.block.typed(at, sign, self.file)?)))
    }
}

impl Run {
    fn touches_letter(&self) -> bool {
        is_letter(self.before) || is_letter(self.after)
    }
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphabetic)
}

/// What can only be meant as a path to a file of the catalogue.
fn is_path(address: &str) -> bool {
    let file = address.split('#').next().unwrap_or_default();
    !address.contains(' ')
        && (address.starts_with("./") || address.starts_with("../") || file.ends_with(".md"))
}

/// The text up to the end of the line.
fn line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}
