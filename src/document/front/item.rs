//! Where lines begin: the hyphens of a list, and the spaces before an item or a key.

use super::slip::lines;
use super::{PROBLEMS, Yaml};
use crate::document::field::is_key;
use crate::problem::{Problem, rules, told};
use std::ops::Range;

/// The signs that a word processor puts before items. Lines that all begin with one would be read as a single text.
pub(super) fn bullets(yaml: &Yaml) -> Vec<Problem> {
    if !yaml.text.contains(BULLETS) {
        return Vec::new();
    }
    let bullet = |line: Range<usize>| bullet(yaml, &line, &yaml.text[line.clone()]);
    let bullets = lines(&yaml.text).filter_map(bullet);
    bullets.take(PROBLEMS).collect()
}

/// The first line of YAML that could not be read which begins otherwise than it must.
pub(super) fn find(yaml: &Yaml) -> Option<Problem> {
    let filled = lines(&yaml.text).filter(|line| {
        let text = yaml.text[line.clone()].trim_start();
        !text.is_empty() && !text.starts_with('#')
    });
    let filled: Vec<Range<usize>> = filled.collect();
    let first = filled.first().and_then(|line| indented_key(yaml, line));
    first.or_else(|| {
        let mut above = None;
        filled.into_iter().find_map(|line| {
            let text = &yaml.text[line.clone()];
            let found = close(yaml, &line, text).or_else(|| shifted(yaml, &line, text, above));
            above = (text.trim_start().starts_with("- ")).then(|| indent(text));
            found
        })
    })
}

/// The first key with spaces before it: the next one at the margin would begin another document.
fn indented_key(yaml: &Yaml, line: &Range<usize>) -> Option<Problem> {
    let text = &yaml.text[line.clone()];
    let spaces = indent(text);
    let key = text.trim_start().split(':').next().unwrap_or_default();
    if spaces == 0 || !is_key(key) {
        return None;
    }
    let problem = Problem::at(
        &rules::YAML_INDENT,
        yaml.place(Some(line.start..line.start + spaces)),
        told("key-indent").with("key", key),
        told("key-indent.label"),
    );
    Some(problem.mend(Some("")))
}

/// What word processors put before items.
const BULLETS: [char; 10] = ['–', '—', '•', '·', '▪', '●', '◦', '‣', '∙', '\u{f0b7}'];

fn bullet(yaml: &Yaml, line: &Range<usize>, text: &str) -> Option<Problem> {
    let item = text.trim_start();
    let at = line.start + text.len() - item.len();
    let sign = item.chars().next().filter(|sign| BULLETS.contains(sign))?;
    let space = item[sign.len_utf8()..].chars().next()?;
    if !matches!(space, ' ' | '\t' | '\u{a0}') {
        return None;
    }
    let problem = Problem::at(
        &rules::YAML_SYNTAX,
        yaml.place(Some(at..at + sign.len_utf8() + space.len_utf8())),
        told("list-sign").with("sign", sign),
        told("list-sign.label"),
    );
    Some(problem.mend(Some("- ")))
}

/// A hyphen with no space after it.
fn close(yaml: &Yaml, line: &Range<usize>, text: &str) -> Option<Problem> {
    let item = text.trim_start();
    let at = line.start + text.len() - item.len();
    let rest = item.strip_prefix('-')?;
    let is_close = rest.starts_with(|c: char| c.is_alphabetic() || "{[\"'".contains(c));
    is_close.then(|| {
        let problem = Problem::at(
            &rules::YAML_SYNTAX,
            yaml.place(Some(at..at + 1)),
            told("list-space"),
            told("list-space.label"),
        );
        problem.mend(Some("- "))
    })
}

/// An item that begins a space before or after the one above it.
fn shifted(yaml: &Yaml, line: &Range<usize>, text: &str, above: Option<usize>) -> Option<Problem> {
    let spaces = indent(text);
    let above =
        above.filter(|above| text.trim_start().starts_with("- ") && above.abs_diff(spaces) == 1)?;
    let problem = Problem::at(
        &rules::YAML_INDENT,
        yaml.place(Some(line.start..line.start + spaces)),
        told("item-indent"),
        told("item-indent.label"),
    );
    Some(problem.mend(Some(&" ".repeat(above))))
}

fn indent(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}
