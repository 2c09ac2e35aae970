//! Style sheets: the assets that they name get their published names.

use super::Asset;
use crate::problem::{Place, Problem, rules, suggest, told};
use crate::source::Source;
use std::collections::BTreeMap;
use std::ops::Range;

/// Puts the published names of assets into every `url(…)` of a style sheet, quoted or not (CSS Syntax 3, §4.3.6).
pub(super) fn point_at(
    source: &Source,
    name: &str,
    assets: &BTreeMap<String, Asset>,
    problems: &mut Vec<Problem>,
) -> String {
    let up = "../".repeat(name.matches('/').count());
    let text = source.text();
    let mut out = String::with_capacity(text.len());
    let mut written = 0;
    for span in targets(text) {
        let target = &text[span.clone()];
        match assets.get(target) {
            Some(asset) => {
                out.push_str(&text[written..span.start]);
                out.push_str(&up);
                out.push_str(&asset.name);
                written = span.end;
            }
            None if target.starts_with("data:") || target.starts_with('#') => {}
            None => problems.push(unknown(source, span, target, assets)),
        }
    }
    out.push_str(&text[written..]);
    out
}

/// What stands in each `url(…)`, without quotes and the space around them; comments are passed over.
fn targets(text: &str) -> Vec<Range<usize>> {
    let mut targets = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            at = text[at..].find("*/").map_or(text.len(), |end| at + end + 2);
        } else if rest.len() > 4 && rest[..4].eq_ignore_ascii_case(b"url(") {
            let inside = at + 4;
            let start = inside + spaces(&text[inside..]);
            let quote = text[start..]
                .chars()
                .next()
                .filter(|c| matches!(c, '"' | '\''));
            let start = start + quote.map_or(0, char::len_utf8);
            let Some(length) = text[start..].find(quote.unwrap_or(')')) else {
                break;
            };
            let target = text[start..start + length].trim_end();
            targets.push(start..start + target.len());
            at = start + length;
        } else {
            at += 1;
        }
    }
    targets
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

fn unknown(
    source: &Source,
    span: Range<usize>,
    target: &str,
    assets: &BTreeMap<String, Asset>,
) -> Problem {
    let problem = Problem::at(
        &rules::UNKNOWN_ASSET,
        Place::new(&source.path, span),
        told("unknown-asset").with("target", target),
        told("unknown-asset.label"),
    );
    problem.suggest(suggest::nearest(target, assets.keys().map(String::as_str)))
}

/// The style sheet without comments and without space that says nothing; strings stay as they are.
pub(super) fn compact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut space = false;
    while let Some(c) = rest.chars().next() {
        if let Some(inside) = rest.strip_prefix("/*") {
            rest = inside.split_once("*/").map_or("", |(_, after)| after);
            space = true;
            continue;
        }
        if c.is_ascii_whitespace() {
            rest = &rest[1..];
            space = true;
            continue;
        }
        // A space divides two selectors or two values, unless something stands between them that divides anyway.
        let divides = |c: char| matches!(c, '{' | '}' | ';' | ',');
        if space && !divides(c) && !out.ends_with(|c| divides(c) || c == ':') && !out.is_empty() {
            out.push(' ');
        }
        space = false;
        if c == '}' && out.ends_with(';') {
            out.pop();
        }
        let length = if matches!(c, '"' | '\'') {
            string(rest, c)
        } else {
            c.len_utf8()
        };
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out
}

/// How long the string is with which a text begins.
fn string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let is_end = *c == quote && !escaped;
        escaped = *c == '\\' && !escaped;
        is_end
    });
    end.map_or(text.len(), |(at, c)| at + c.len_utf8())
}
