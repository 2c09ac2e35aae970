//! What the YAML reader lets pass though YAML forbids it (1.2.2 §6.1, §6.6, §8.1.1): another reader of the same file would refuse it, or read
//! something else.

use super::Yaml;
use super::slip::{lines, quoted};
use crate::problem::{Problem, rules, told};
use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

impl Yaml {
    /// Reports what was read and should not have been.
    pub(super) fn take_lenient(&self, problems: &mut Vec<Problem>) {
        self.lines_that_go_on(problems);
        problems.extend(self.spaces_before_text());
    }

    /// Quotes and brackets that go on below: their lines are indented more than the one that they begin on.
    fn lines_that_go_on(&self, problems: &mut Vec<Problem>) {
        let mut open = Open::default();
        let mut outer = 0;
        for line in lines(&self.text) {
            let text = &self.text[line.clone()];
            let indent = text.len() - text.trim_start_matches(' ').len();
            let is_closing = text[indent..].starts_with([']', '}']);
            if open.is_inside() {
                if indent <= outer && !text.trim().is_empty() && !is_closing {
                    problems.push(self.goes_on(line.start, text, outer + 2));
                }
            } else {
                outer = indent;
                problems.extend(self.cut(&line));
            }
            if let Some(at) = open.pass(text) {
                problems.push(self.comment(line.start + at));
            }
        }
    }

    fn goes_on(&self, start: usize, text: &str, indent: usize) -> Problem {
        let stands = text.len() - text.trim_start().len();
        let word = text.trim_start().split(' ').next().unwrap_or_default();
        let place = |end| self.place(Some(start..start + end));
        let problem = Problem::at(
            &rules::YAML_INDENT,
            place(stands + word.len()),
            told("goes-on"),
            told("goes-on.label"),
        );
        let problem = problem.replace(place(stands), " ".repeat(indent), true);
        problem.say(told("goes-on.help"))
    }

    /// A bare text that ` #` cuts, where it is no comment: `Room #2`.
    fn cut(&self, line: &Range<usize>) -> Option<Problem> {
        let text = self.text[line.clone()].trim_end();
        let start = match text.find(": ") {
            Some(colon) => colon + 2,
            None => text.len() - text.trim_start_matches([' ', '-']).len(),
        };
        let value = &text[start..];
        if value.starts_with(['"', '\'', '[', '{', '|', '>', '#']) {
            return None;
        }
        let at = value.find(" #")?;
        let is_word = |c: char| c.is_alphanumeric();
        if !value[at + 2..].starts_with(is_word) || value[..at].trim().is_empty() {
            return None;
        }
        let place = |start, end| self.place(Some(line.start + start..line.start + end));
        let problem = Problem::at(
            &rules::UNQUOTED_SIGN,
            place(start + at + 1, text.len()),
            told("text-cut"),
            told("text-cut.label"),
        );
        let problem = problem.replace(place(start, text.len()), quoted(value), false);
        Some(problem.say(told("text-cut.help")))
    }

    fn comment(&self, at: usize) -> Problem {
        let problem = Problem::at(
            &rules::YAML_SYNTAX,
            self.place(Some(at..at + 1)),
            told("comment-space"),
            told("comment-space.label"),
        );
        problem.mend(Some(" #"))
    }

    /// A line of nothing but spaces before a text after `|` or `>`: from it the indent of the text is told.
    pub(super) fn spaces_before_text(&self) -> Option<Problem> {
        let mut headers = lines(&self.text).filter(|line| ends_in_header(&self.text[line.clone()]));
        headers.find_map(|header| {
            let mut blank: Vec<Range<usize>> = Vec::new();
            let mut at = header.end + 1;
            for line in self.text.get(at..)?.split('\n') {
                let text = line.trim_start_matches(' ');
                if !text.is_empty() {
                    let indent = line.len() - text.len();
                    let deeper = blank.into_iter().find(|line| line.len() > indent)?;
                    return Some(self.spaces(deeper));
                }
                blank.push(at..at + line.len());
                at += line.len() + 1;
            }
            None
        })
    }

    fn spaces(&self, line: Range<usize>) -> Problem {
        let problem = Problem::at(
            &rules::YAML_INDENT,
            self.place(Some(line)),
            told("spaces-before-text"),
            told("spaces-before-text.label"),
        );
        problem.mend(Some(""))
    }
}

/// Whether a line ends in `|` or `>`, so that the lines below it are text.
fn ends_in_header(line: &str) -> bool {
    let word = line.trim_end().rsplit(' ').next().unwrap_or_default();
    word.trim_end_matches(['+', '-']) == "|" || word.trim_end_matches(['+', '-']) == ">"
}

/// The quotes and brackets that are open.
#[derive(Default)]
struct Open {
    closers: Vec<char>,
}

impl Open {
    fn is_inside(&self) -> bool {
        !self.closers.is_empty()
    }

    /// Passes over a line; the byte of a `#` that begins a comment without a space before it.
    fn pass(&mut self, line: &str) -> Option<usize> {
        let mut is_value = true;
        let mut before = ' ';
        let mut signs = line.char_indices().peekable();
        while let Some((at, c)) = signs.next() {
            match self.closers.last() {
                Some(quote @ ('"' | '\'')) => {
                    if c == '\\' && *quote == '"' {
                        signs.next();
                    } else if c == *quote && !is_doubled(*quote, &mut signs) {
                        self.closers.pop();
                        if line[at + 1..].starts_with('#') {
                            return Some(at + 1);
                        }
                    }
                }
                _ if c == '#' && before == ' ' => return None,
                _ if is_value && matches!(c, '|' | '>') && line[at + 1..].starts_with('#') => {
                    return Some(at + 1);
                }
                _ if is_value && matches!(c, '"' | '\'') => self.closers.push(c),
                _ if is_value && c == '[' => self.closers.push(']'),
                _ if is_value && c == '{' => self.closers.push('}'),
                Some(closer) if c == *closer => {
                    self.closers.pop();
                }
                _ => {}
            }
            let begins = matches!(c, '[' | '{' | ',') && self.is_inside();
            let parts = c == ' ' && matches!(before, ':' | '-' | ',' | '?');
            is_value = begins || parts || is_value && c == ' ';
            before = c;
        }
        None
    }
}

/// Whether a quotation mark stands for itself: `''` within single ones.
fn is_doubled(quote: char, signs: &mut Peekable<CharIndices<'_>>) -> bool {
    quote == '\'' && signs.next_if(|(_, next)| *next == '\'').is_some()
}
