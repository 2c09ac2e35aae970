//! Slips of the pen in YAML, told so that somebody who has never heard of YAML can mend them.

use super::yaml::{Fault, in_flow};
use super::{PROBLEMS, Yaml, colon, item};
use crate::document::field::is_key;
use crate::problem::{Place, Problem, rules, told};
use std::ops::Range;

/// Anchors, aliases, tags and merge keys: legal YAML that a catalogue has no use for and that can be made to explode.
pub(super) fn references(yaml: &Yaml) -> Vec<Problem> {
    let mut problems = Vec::new();
    // Most files have none of these signs at all.
    let is_sign = |byte| matches!(byte, b'&' | b'*' | b'!' | b'<');
    if !yaml.text.bytes().any(is_sign) {
        return problems;
    }
    for line in lines(&yaml.text) {
        for start in value_starts(&yaml.text[line.clone()]) {
            if problems.len() >= PROBLEMS {
                return problems;
            }
            let at = line.start + start;
            let rest = &yaml.text[at..line.end];
            let word = rest.split([' ', ',', ']', '}']).next().unwrap_or_default();
            let what = match word.chars().next() {
                Some('&') if word.len() > 1 => told("yaml-anchor"),
                Some('*') if word.len() > 1 => told("yaml-alias"),
                Some('!') => told("yaml-tag"),
                _ if word == "<<:" => told("yaml-merge-key"),
                _ => continue,
            };
            let place = yaml.place(Some(at..at + word.len()));
            let problem = Problem::at(
                &rules::YAML_REFERENCE,
                place,
                told("yaml-reference")
                    .with("word", word)
                    .message("sign", what.clone()),
                what,
            );
            problems.push(
                problem.say(told("yaml-reference.help").with("text", quoted(rest.trim_end()))),
            );
        }
    }
    problems
}

/// What the YAML reader stumbled over, in plain words.
pub(super) fn explain(yaml: &Yaml, fault: &Fault) -> Problem {
    let at = fault.at.min(yaml.text.len());
    let line = line_at(&yaml.text, at);
    if let Some(problem) = unclosed(yaml, fault, line.clone()) {
        return problem;
    }
    if let Some(problem) = yaml.spaces_before_text().or_else(|| item::find(yaml)) {
        return problem;
    }
    if let Some(problem) = inner_quotes(yaml, line.clone()) {
        return problem;
    }
    if let Some(problem) = colon::find(yaml, at) {
        return problem;
    }
    // Block structure faults are noticed a line after they were made.
    let before = line_at(&yaml.text, line.start.saturating_sub(1));
    for candidate in [line.clone(), before] {
        if let Some(problem) = slip_in(yaml, candidate) {
            return problem;
        }
    }
    for candidate in lines(&yaml.text) {
        if let Some(problem) = typed_wrong(yaml, candidate) {
            return problem;
        }
    }
    let place = yaml.place(Some(at.min(line.end)..line.end));
    let problem = Problem::at(
        &rules::YAML_SYNTAX,
        place,
        told("yaml-syntax"),
        told("yaml-syntax.label"),
    );
    problem.say(told("yaml-syntax.help"))
}

/// A bracket or quotation mark that is opened and not closed: the reader notices that only further below.
fn unclosed(yaml: &Yaml, fault: &Fault, noticed: Range<usize>) -> Option<Problem> {
    let at = fault.opened?;
    let line = line_at(&yaml.text, at);
    let open = yaml.text[at..].chars().next()?;
    let (close, what, ends) = match open {
        '[' => (']', told("unclosed-list.label"), told("unclosed-list.end")),
        '{' => ('}', told("unclosed-keys.label"), told("unclosed-keys.end")),
        '"' | '\'' => (open, told("unclosed-text.label"), told("unclosed-text.end")),
        _ => return None,
    };
    if closes(yaml, at, open, close) {
        return None;
    }
    let text = yaml.text[at..line.end].trim_end();
    let problem = Problem::at(
        &rules::YAML_SYNTAX,
        yaml.place(Some(at..at + text.len())),
        told("unclosed").with("open", open),
        what,
    );
    let words = yaml.text[noticed.clone()].trim_start();
    let problem = if noticed.start > line.start && !words.is_empty() {
        problem.relate(
            yaml.place(Some(noticed.end - words.len()..noticed.end)),
            told("unclosed.related"),
        )
    } else {
        problem
    };
    let inner = text.trim_end_matches(',');
    // What closes more than it opens on its line needs the sign somewhere inside.
    let is_whole = [('[', ']'), ('{', '}')]
        .iter()
        .all(|(open, close)| inner.matches(*open).count() >= inner.matches(*close).count());
    Some(if is_whole && inner.len() > 1 {
        problem.suggest(Some(&format!("{inner}{close}")))
    } else {
        problem.say(
            told("unclosed.help")
                .with("close", close)
                .message("ends", ends),
        )
    })
}

/// Whether what is opened at a byte is closed before the next key of the same or a smaller indent.
fn closes(yaml: &Yaml, at: usize, open: char, close: char) -> bool {
    let line = line_at(&yaml.text, at);
    let indent = |line: &str| line.len() - line.trim_start().len();
    let outer = indent(&yaml.text[line.clone()]);
    let below = yaml.text[line.end..]
        .split_inclusive('\n')
        .take_while(|below| {
            let text = below.trim();
            text.is_empty() || indent(below) > outer || text.starts_with([']', '}'])
        });
    let end = line.end + below.map(str::len).sum::<usize>();
    let mut depth = 1_usize;
    for c in yaml.text[at..end].chars().skip(1) {
        if c == close {
            depth -= 1;
        } else if c == open {
            depth += 1;
        }
        if depth == 0 {
            return true;
        }
    }
    false
}

/// A quotation mark within quoted text: the value ends there, and the rest of it is in the way.
fn inner_quotes(yaml: &Yaml, line: Range<usize>) -> Option<Problem> {
    let text = yaml.text[line.clone()].trim_end();
    value_starts(text).find_map(|start| {
        let quote = text[start..]
            .chars()
            .next()
            .filter(|c| matches!(c, '"' | '\''))?;
        let is_in_braces = in_flow(&yaml.text[..line.start + start]);
        let is_key = text[..start].trim_start_matches([' ', '-']).is_empty();
        let ends = |rest: &str| {
            let rest = rest.trim_start();
            rest.is_empty()
                || rest.starts_with('#')
                || (is_key || is_in_braces) && rest.starts_with(':')
                || is_in_braces && rest.starts_with([',', ']', '}'])
        };
        let marks = text[start + 1..]
            .match_indices(quote)
            .map(|(at, _)| start + 1 + at)
            .filter(|at| !text[..*at].ends_with('\\'));
        let second = marks.clone().next()?;
        if ends(&text[second + 1..]) {
            return None;
        }
        let last = marks.clone().find(|at| ends(&text[at + 1..]));
        let end = last.map_or(text.len(), |last| last + 1);
        // In `"The "good" team"` the second mark begins a quotation within one; in `"Who" and "what"` it ends the first of two.
        let begins = text[second + 1..].starts_with(char::is_alphanumeric);
        let inner = match last {
            Some(last) if begins => &text[start + 1..last],
            _ => &text[start..end],
        };
        let problem = Problem::at(
            &rules::YAML_SYNTAX,
            yaml.place(Some(line.start + start..line.start + end)),
            told("inner-quotes").with("quote", quote),
            told("inner-quotes.label"),
        );
        Some(if last.is_some() {
            problem.mend(Some(&quoted(inner)))
        } else {
            problem.say(told("inner-quotes.help").with("quote", quote))
        })
    })
}

/// A text in quotation marks of the kind that it does not hold itself.
pub(super) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        format!("\"{text}\"")
    }
}

fn slip_in(yaml: &Yaml, line: Range<usize>) -> Option<Problem> {
    let text = &yaml.text[line.clone()];
    if let Some(problem) = typed_wrong(yaml, line.clone()) {
        return Some(problem);
    }
    let (key, value) = text.split_once(": ")?;
    let value = value.trim_end();
    // Within braces a value ends at the comma.
    let value = if key.contains(['{', '[']) {
        value.split([',', '}', ']']).next().unwrap_or(value)
    } else {
        value
    };
    let plain = !value.starts_with(['"', '\'', '[', '{', '|', '>']);
    if plain && (value.contains(": ") || value.ends_with(':')) {
        let start = line.start + key.len() + 2;
        let place = yaml.place(Some(start..start + value.len()));
        let key = key.trim_start_matches([' ', '-', '{', '[']);
        let problem = Problem::at(
            &rules::UNQUOTED_COLON,
            place.clone(),
            told("unquoted-colon").with("key", key),
            told("unquoted-colon.label"),
        );
        return Some(meant(problem, place, value));
    }
    let reserved = value
        .chars()
        .next()
        .filter(|c| matches!(c, '@' | '`' | '%'))?;
    let start = line.start + key.len() + 2;
    let place = yaml.place(Some(start..start + value.len()));
    let problem = Problem::at(
        &rules::UNQUOTED_SIGN,
        place,
        told("unquoted-sign").with("reserved", reserved),
        told("unquoted-sign.label"),
    );
    Some(problem.mend(Some(&quoted(value))))
}

/// What a value with a colon in it may be: keys that need braces, a competency with a space too many, or a text that needs quotes.
fn meant(problem: Problem, place: Place, value: &str) -> Problem {
    let word = colon::first_word(value);
    let rest = value[word.len()..].strip_prefix(": ").unwrap_or_default();
    if is_key(word) && !rest.is_empty() {
        return problem.replace(place, format!("{{{value}}}"), false);
    }
    let is_framework = word.contains('-') && word.ends_with(|c: char| c.is_ascii_digit());
    let is_code = !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '.');
    if is_framework && is_code {
        return problem.mend(Some(&format!("{word}:{rest}")));
    }
    problem.mend(Some(&quoted(value)))
}

/// Signs that a word processor or a keyboard puts in the place of the right ones.
fn typed_wrong(yaml: &Yaml, line: Range<usize>) -> Option<Problem> {
    let text = &yaml.text[line.clone()];
    let place =
        |at: usize, c: char| yaml.place(Some(line.start + at..line.start + at + c.len_utf8()));
    let indent = text.len() - text.trim_start().len();
    if let Some((at, c)) = text[..indent].char_indices().find(|(_, c)| *c != ' ') {
        let name = if c == '\t' {
            told("a-tab")
        } else {
            told("an-invisible-sign").with("code", format!("{:04X}", u32::from(c)))
        };
        let problem = Problem::at(
            &rules::YAML_INDENT,
            place(at, c),
            told("yaml-indent").message("sign", name),
            told("yaml-indent.label"),
        );
        return Some(problem.mend(Some("  ")).say(told("yaml-indent.help")));
    }
    let curly = |c: &char| matches!(c, '“' | '”' | '„' | '‟' | '‘' | '’' | '‚');
    let (at, c) = value_starts(text).find_map(|start| {
        text[start..]
            .chars()
            .next()
            .filter(curly)
            .map(|c| (start, c))
    })?;
    let end = text[at + c.len_utf8()..]
        .char_indices()
        .rfind(|(_, c)| curly(c));
    let until = end.map_or(text.trim_end().len(), |(last, c)| {
        at + '“'.len_utf8() + last + c.len_utf8()
    });
    let inner: String = text[at..until].chars().filter(|c| !curly(c)).collect();
    let whole = yaml.place(Some(line.start + at..line.start + until));
    let problem = Problem::at(
        &rules::CURLY_QUOTES,
        whole,
        told("curly-quotes").with("c", c),
        told("curly-quotes.label"),
    );
    Some(problem.mend(Some(&format!("\"{inner}\""))))
}

/// Where values begin on a line: after indent, `- `, `: `, `[`, `{` and `, `, outside of quotes.
fn value_starts(line: &str) -> impl Iterator<Item = usize> {
    let mut starts = Vec::new();
    let mut quote = None;
    let mut expects = true;
    let mut before = ' ';
    let mut signs = line.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        match quote {
            // What stands for itself in quotes: any sign after a backslash, and `''` in single ones.
            Some('"') if c == '\\' => drop(signs.next()),
            Some('\'') if c == '\'' && signs.next_if(|(_, next)| *next == '\'').is_some() => {}
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if c == '#' && before == ' ' => break,
            None if c == ' ' => expects |= matches!(before, ':' | '-' | ','),
            None if matches!(c, '[' | '{') && expects => {}
            None if c == '-' && expects && line[at + 1..].starts_with(' ') => {}
            None => {
                if expects {
                    starts.push(at);
                    if matches!(c, '"' | '\'') {
                        quote = Some(c);
                    }
                }
                expects = false;
            }
        }
        before = c;
    }
    starts.into_iter()
}

/// The lines that hold structure: those inside block scalars (`|`, `>`) are text and left out.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut block: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let indent = line.len() - line.trim_start().len();
        let inside = block.is_some_and(|opened| trimmed.is_empty() || indent > opened);
        if !inside {
            block = None;
            found.push(at..at + line.trim_end_matches('\n').len());
            let marker = trimmed.rsplit(' ').next().unwrap_or_default();
            if marker.starts_with(['|', '>'])
                && marker.len() <= 3
                && marker[1..]
                    .chars()
                    .all(|c| matches!(c, '+' | '-' | '1'..='9'))
            {
                block = Some(indent);
            }
        }
        at += line.len();
    }
    found.into_iter()
}

pub(super) fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline);
    start..end
}
