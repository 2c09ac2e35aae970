//! The data that scripts find modules by, as scripts: a page that is read from a disk can load nothing else.
//!
//! Each file calls a function of the theme's `find.js`, which reads what is written here.

use crate::plan::Find;
use crate::view::{
    Finding, FoundDate, FoundFacet, FoundGroup, FoundTerm, FoundWords, Reader, finding, found_cards,
};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// The digits of numbers; they stand in a text of a script as they are.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// How many of the digits end a number; the others come before.
const ENDS: u32 = 48;
/// How many documents a digit of a map stands for.
const BITS: u32 = 6;

/// The bytes of a part.
pub fn find(reader: &Reader<'_>, part: Find) -> io::Result<Vec<u8>> {
    let mut script = Vec::new();
    match part {
        Find::Facets => {
            write!(script, "halqaFind.facets(")?;
            serde_json::to_writer(&mut script, &facets(finding(reader)))?;
        }
        // The parts of the index are made by [`super::search`].
        Find::Directory | Find::Words(_) | Find::Texts(_) => return Ok(script),
        Find::Cards(file) => {
            write!(script, "halqaFind.cards({file},")?;
            serde_json::to_writer(&mut script, &found_cards(reader, file))?;
        }
    }
    script.extend_from_slice(b");\n");
    Ok(script)
}

fn facets(found: Finding) -> Value {
    let modules = found.modules;
    let dates = found
        .dates
        .into_iter()
        .map(|on: FoundDate| json!([on.date, on.label, postings(&on.modules, modules)]));
    let hours = found
        .hours
        .into_iter()
        .map(|(tenths, listed)| json!([f64::from(tenths) / 10.0, postings(&listed, modules)]));
    let orders = json!({"date": dates.collect::<Vec<_>>(), "hours": hours.collect::<Vec<_>>()});
    let facets = found
        .facets
        .into_iter()
        .map(|facet| of_facet(facet, modules));
    json!({
        "modules": modules,
        "documents": found.documents,
        "facets": facets.collect::<Vec<_>>(),
        "orders": orders,
    })
}

fn of_facet(facet: FoundFacet, modules: usize) -> Value {
    let groups = facet.groups.into_iter().map(|group: FoundGroup| {
        let mut map = Map::new();
        if let Some(name) = group.name {
            map.insert("name".to_owned(), json!(FoundWords::from(name)));
        }
        if let Some(short) = group.short {
            map.insert("short".to_owned(), json!(short));
        }
        let terms = group.terms.into_iter().map(|term| of_term(term, modules));
        map.insert("terms".to_owned(), terms.collect());
        Value::Object(map)
    });
    json!({
        "id": facet.id,
        "name": FoundWords::from(facet.name),
        "groups": groups.collect::<Vec<_>>(),
    })
}

/// `[id, label, postings]`, and of a competency its code, and 1 if it is inside an area.
fn of_term(term: FoundTerm, modules: usize) -> Value {
    let listed = postings(&term.modules, modules);
    let label = FoundWords::from(term.label);
    match term.code {
        Some(code) if term.inner => json!([term.id, label, listed, code, 1]),
        Some(code) => json!([term.id, label, listed, code]),
        None => json!([term.id, label, listed]),
    }
}

/// Which of the first `all` documents are listed, in the shortest of three forms that its first sign names: `+` the gaps between them, `-` those between
/// all others, `=` a map with six documents in a digit, the first in its lowest bit.
pub(super) fn postings(listed: &[u32], all: usize) -> String {
    // A number takes four digits at most, so that short lists are shortest by their gaps.
    if listed.len() * 4 * 6 < all {
        return gaps('+', listed);
    }
    let all = u32::try_from(all).unwrap_or(u32::MAX);
    let mut next = listed.iter().peekable();
    let others: Vec<u32> = (0..all)
        .filter(|document| next.next_if_eq(&document).is_none())
        .collect();
    let forms = [gaps('+', listed), gaps('-', &others), map(listed)];
    forms
        .into_iter()
        .min_by_key(String::len)
        .unwrap_or_default()
}

/// How many documents are passed over before each one of the list.
fn gaps(form: char, documents: &[u32]) -> String {
    let mut text = String::from(form);
    let mut next = 0;
    for document in documents {
        number(document - next, &mut text);
        next = document + 1;
    }
    text
}

/// A number: its last digit is one of the first 48, which end it; those before are among the other 16, the highest first.
fn number(number: u32, text: &mut String) {
    let mut higher = number / ENDS;
    let mut before = Vec::new();
    while higher > 0 {
        before.push(digit(ENDS + higher % 16));
        higher /= 16;
    }
    text.extend(before.iter().rev());
    text.push(digit(number % ENDS));
}

fn map(documents: &[u32]) -> String {
    let last = documents.last().map_or(0, |last| last / BITS + 1);
    let mut digits = vec![0; last as usize];
    for document in documents {
        digits[(document / BITS) as usize] |= 1 << (document % BITS);
    }
    let digits = digits.into_iter().map(digit);
    std::iter::once('=').chain(digits).collect()
}

fn digit(value: u32) -> char {
    char::from(DIGITS[value as usize % DIGITS.len()])
}
