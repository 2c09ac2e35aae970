//! Writes messages anew so that Fluent asks us wherever it would write a number or choose a form by itself.
//!
//! `fluent-bundle` 0.16 has two faults that no setting mends. It chooses plural forms by old rules of its own (CLDR 37, and in them
//! `n % 100` is lost: 103 has the wrong form in Arabic), and a number with options never matches an exact form. And its hook for writing
//! numbers can't know a catalogue's digits. So `{ $count }` becomes `{ SHOW($count) }`, and `{ $count -> [one] … *[other] … }` becomes
//! `{ PICK($count, of: "one other") -> [v0] … *[v1] … }`: our function answers with the place of the form. The bundle still does all the
//! rest. `tests/fluent.rs` fails on the day when upstream is right, and this file can go.
//!
//! On the way, references are isolated as fluent.js does and fluent-rs doesn't (a Latin brand in an Arabic sentence), and messages and terms
//! get different first letters, because the bundle keeps both, and its functions, under one name.

use super::ftl::{Element, Expression, Inline, Pattern, Piece, Variant};
use super::said::{FSI, PDI};
use super::words::{Word, Words};

/// The function that writes a value.
pub(super) const SHOW: &str = "SHOW";
/// The function that chooses a form.
pub(super) const PICK: &str = "PICK";
/// Its option: the forms' names, separated by spaces.
pub(super) const OF: &str = "of";

/// The name of a message in the bundle.
pub(super) fn message(name: &str) -> String {
    format!("m-{name}")
}

/// The name of the form at a place, which [`PICK`] answers with.
pub(super) fn form(place: usize) -> String {
    format!("v{place}")
}

/// All messages and terms, written for the bundle.
pub(super) fn rewrite(words: &Words<'_>) -> String {
    let mut ftl = String::new();
    for (name, word) in words.terms() {
        entry(&mut ftl, &format!("-t-{name}"), word);
    }
    for (name, word) in words.messages() {
        entry(&mut ftl, &message(name), word);
    }
    ftl
}

fn entry(ftl: &mut String, name: &str, word: &Word<'_>) {
    ftl.push_str(name);
    ftl.push_str(" = ");
    if let Some(value) = word.value {
        pattern(ftl, value);
    }
    ftl.push('\n');
    for (attribute, value) in &word.attributes {
        ftl.push_str(&format!(" .{attribute} = "));
        pattern(ftl, value);
        ftl.push('\n');
    }
}

/// A pattern on one line: line ends and the space at its beginning, which a line would lose, are put in as quoted texts.
fn pattern(ftl: &mut String, elements: &Pattern) {
    let is_mixed = elements.len() > 1;
    for (place, element) in elements.iter().enumerate() {
        match element {
            Element::Text(text) => {
                if place == 0 && text.text.starts_with(' ') {
                    ftl.push_str("{\"\"}");
                }
                ftl.push_str(&text.text.replace('\n', "{\"\\u000A\"}"));
            }
            Element::Placeable(Expression::Inline(
                reference @ (Inline::Message(..) | Inline::Term(..)),
            )) if is_mixed => {
                ftl.push(FSI);
                placeable(ftl, &|ftl| shown(ftl, reference));
                ftl.push(PDI);
            }
            Element::Placeable(inner) => placeable(ftl, &|ftl| expression(ftl, inner)),
        }
    }
}

fn placeable(ftl: &mut String, inside: &dyn Fn(&mut String)) {
    ftl.push('{');
    inside(ftl);
    ftl.push('}');
}

fn expression(ftl: &mut String, whole: &Expression) {
    match whole {
        Expression::Inline(inline) => shown(ftl, inline),
        Expression::Select { selector, variants } => {
            ftl.push_str(PICK);
            ftl.push('(');
            value(ftl, selector);
            let keys: Vec<&str> = variants.iter().map(|v| v.key.text.as_str()).collect();
            ftl.push_str(&format!(", {OF}: \"{}\") ->\n", keys.join(" ")));
            for (place, Variant { default, value, .. }) in variants.iter().enumerate() {
                let mark = if *default { "*" } else { "" };
                ftl.push_str(&format!(" {mark}[{}] ", form(place)));
                pattern(ftl, value);
                ftl.push('\n');
            }
            ftl.push(' ');
        }
    }
}

/// A value where the reader sees it.
fn shown(ftl: &mut String, inline: &Inline) {
    match inline {
        Inline::Number(_) | Inline::Variable(_) | Inline::Function(..) => {
            ftl.push_str(SHOW);
            ftl.push('(');
            value(ftl, inline);
            ftl.push(')');
        }
        Inline::Placeable(inner) => placeable(ftl, &|ftl| expression(ftl, inner)),
        Inline::Text(_) | Inline::Message(..) | Inline::Term(..) => value(ftl, inline),
    }
}

/// A value as it is.
fn value(ftl: &mut String, inline: &Inline) {
    match inline {
        Inline::Text(text) => ftl.push_str(&format!("\"{}\"", text.text)),
        Inline::Number(number) => ftl.push_str(&number.text),
        Inline::Variable(name) => ftl.push_str(&format!("${}", name.text)),
        Inline::Message(name, attribute) => {
            ftl.push_str(&message(&name.text));
            accessor(ftl, attribute.as_ref());
        }
        Inline::Term(name, attribute, given) => {
            ftl.push_str(&format!("-t-{}", name.text));
            accessor(ftl, attribute.as_ref());
            arguments(ftl, &[], given);
        }
        Inline::Function(name, values, options) => {
            ftl.push_str(&name.text);
            arguments(ftl, values, options);
        }
        // A value in braces is that value; a choice in braces is a text, which no function takes.
        Inline::Placeable(inner) => match &**inner {
            Expression::Inline(inline) => value(ftl, inline),
            choice @ Expression::Select { .. } => placeable(ftl, &|ftl| expression(ftl, choice)),
        },
    }
}

fn accessor(ftl: &mut String, attribute: Option<&Piece>) {
    if let Some(attribute) = attribute {
        ftl.push('.');
        ftl.push_str(&attribute.text);
    }
}

fn arguments(ftl: &mut String, values: &[Inline], options: &[(Piece, Inline)]) {
    ftl.push('(');
    for one in values {
        value(ftl, one);
        ftl.push(',');
    }
    for (name, one) in options {
        ftl.push_str(&format!("{}: ", name.text));
        value(ftl, one);
        ftl.push(',');
    }
    ftl.push(')');
}
