//! Statements about things (RDF 1.1), and the two forms in which they are written. Both say the same.

mod json_ld;
mod turtle;

pub(super) use json_ld::json_ld;
pub(super) use turtle::turtle;

use crate::locale::Lang;
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// The short names of the vocabularies that things are told in.
pub(super) const PREFIXES: [(&str, &str); 9] = [
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// What no IRI may hold as it is (RFC 3987 §2.2; Turtle's IRIREF leaves out the same).
const NOT_IN_IRIS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// What stays as it is in a part of a fragment.
const NOT_IN_PARTS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The name of a thing: an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Iri(String);

/// What is said of a thing.
#[derive(Clone, Debug)]
pub(super) enum Object {
    /// Something of a known vocabulary: `skos:Concept`.
    Known(&'static str),
    /// Another thing.
    Thing(Iri),
    /// A text in no language.
    Text(String),
    /// A text in a language.
    Words(String, Lang),
    /// A value of a type.
    Typed(String, Iri),
}

/// A thing and what is said of it.
#[derive(Debug)]
pub(super) struct Thing {
    id: Iri,
    said: Vec<(&'static str, Object)>,
}

/// Things, and the document that they stand in.
#[derive(Debug)]
pub(super) struct Graph {
    /// The document's address.
    base: String,
    things: Vec<Thing>,
}

impl Iri {
    /// An address anywhere.
    pub(super) fn new(address: &str) -> Self {
        // Letters outside ASCII may stand in an IRI; `utf8_percent_encode` would encode them too.
        let mut iri = String::with_capacity(address.len());
        for c in address.chars() {
            if c.is_ascii() {
                let mut ascii = [0; 4];
                iri.extend(utf8_percent_encode(c.encode_utf8(&mut ascii), NOT_IN_IRIS));
            } else if is_in_iris(c) {
                iri.push(c);
            } else {
                iri.extend(utf8_percent_encode(c.encode_utf8(&mut [0; 4]), NOT_IN_IRIS));
            }
        }
        Self(iri)
    }

    /// A thing of this document, by the parts of its name.
    pub(super) fn here(parts: &[&str]) -> Self {
        let parts = parts
            .iter()
            .map(|part| utf8_percent_encode(part, NOT_IN_PARTS).to_string());
        Self(format!("#{}", parts.collect::<Vec<_>>().join("/")))
    }

    /// It in full, in a document of that address.
    pub(super) fn absolute(&self, base: &str) -> String {
        if self.0.starts_with('#') {
            [base, &self.0].concat()
        } else {
            self.0.clone()
        }
    }
}

/// Whether a letter outside ASCII may stand in an IRI (`ucschar` of RFC 3987 §2.2): no sign that can't be seen, and none that turns the line.
fn is_in_iris(c: char) -> bool {
    !c.is_control()
        && !c.is_whitespace()
        && !matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}'
            | '\u{feff}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{10ffff}')
}

impl Thing {
    /// A thing of which nothing is said yet but what it is.
    pub(super) fn new(id: Iri, kind: &'static str) -> Self {
        let said = vec![("a", Object::Known(kind))];
        Self { id, said }
    }

    /// Says one thing more of it.
    pub(super) fn state(&mut self, property: &'static str, object: Object) {
        self.said.push((property, object));
    }

    /// Says something once for each object.
    pub(super) fn state_all(
        &mut self,
        property: &'static str,
        objects: impl IntoIterator<Item = Object>,
    ) {
        let said = objects.into_iter().map(|object| (property, object));
        self.said.extend(said);
    }
}

impl Graph {
    /// A document with nothing in it.
    pub(super) fn new(base: &str) -> Self {
        Self {
            base: Iri::new(base).0,
            things: Vec::new(),
        }
    }

    /// Puts a thing into it.
    pub(super) fn add(&mut self, thing: Thing) {
        self.things.push(thing);
    }
}
