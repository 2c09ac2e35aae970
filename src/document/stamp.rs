//! What stands for the words of a text, so that a translation can state of which words it was made.
//!
//! A stamp is written into files and kept for years, so it is specified here and not left to a library: SHA-256 (FIPS 180-4) over words in canonical form.
//! A part is the words under one key of the front matter, or what stands under one heading. Its digest is that of `<key>\n<words>` (without a key for
//! prose); what is written are the first six hexadecimal digits of each, keys by the alphabet first, prose in its order. The stamp of the whole is
//! [`VERSION`] and the first twelve digits of the digest of all of them, one after the other in full.

use super::Document;
use super::field::{Field, Role, Shape};
use super::front::Value;
use super::markdown;
use sha2::{Digest, Sha256};

/// What begins every stamp. To be raised when another text would have the same words, or the same text others.
pub const VERSION: &str = "v1-";

/// How many digits stand for a part: that two differ and look alike happens once in sixteen million times, and the whole tells it even then.
const SHORT: usize = 6;
/// How many digits stand for the whole.
const LONG: usize = 12;

/// How many of its words the prose before the first heading is called by.
const OPENING: usize = 4;

/// What stands for the words of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Stands for all of its words.
    pub source: String,
    /// Its parts, each with what stands for it.
    pub parts: Vec<(Part, String)>,
}

/// A part of a text that is translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The words under a key of the front matter.
    Key(&'static str),
    /// The prose before the first heading.
    Opening,
    /// What stands under a heading, counted from 0.
    Section(usize),
}

/// Whether a text is still the one that a stamp was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Nobody can tell: no stamp is stated, or one of another version.
    Unknown,
    /// It is.
    Fresh,
    /// Its words have changed.
    Stale(Change),
}

/// What changed in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The parts that are new or have other words.
    pub parts: Vec<Part>,
    /// How many parts more there were than now.
    pub gone: usize,
    /// Whether the same parts stand in another order.
    pub is_moved: bool,
}

impl Stamp {
    /// The stamp of a text as it is.
    pub fn of(document: &Document) -> Self {
        let mut digests: Vec<(Part, String)> = Vec::new();
        for field in by_key(document.kind.fields()) {
            let value = document.values.get(field.key);
            let words = value.map(|value| words(value, &field.shape, field.role));
            if let Some(words) = words.filter(|words| !words.is_empty()) {
                let words = words.join("\n");
                digests.push((Part::Key(field.key), digest(field.key, &words)));
            }
        }
        for (at, words) in markdown::canonical(document.body()).iter().enumerate() {
            let part = match at.checked_sub(1) {
                Some(heading) => Part::Section(heading),
                None if words.is_empty() => continue,
                None => Part::Opening,
            };
            digests.push((part, digest("", words)));
        }
        let all: String = digests.iter().map(|(_, digest)| digest.as_str()).collect();
        Self {
            source: format!("{VERSION}{}", &hexadecimal(&all)[..LONG]),
            parts: digests
                .into_iter()
                .map(|(part, digest)| (part, digest[..SHORT].to_owned()))
                .collect(),
        }
    }

    /// What is written for the parts: their digits in order, with spaces between them.
    pub fn sections(&self) -> String {
        let digits: Vec<&str> = self.parts.iter().map(|(_, digits)| &**digits).collect();
        digits.join(" ")
    }

    /// Whether this is what a translation states; else what changed since.
    pub fn compare(&self, source: &str, sections: Option<&str>) -> Freshness {
        if !source.starts_with(VERSION) {
            Freshness::Unknown
        } else if source == self.source {
            Freshness::Fresh
        } else {
            let before = sections.map(|sections| sections.split_whitespace().collect());
            Freshness::Stale(before.map_or_else(Change::default, |before| self.change(before)))
        }
    }

    fn change(&self, mut before: Vec<&str>) -> Change {
        let count = before.len();
        let is_new = |(_, digits): &&(Part, String)| {
            let known = before.iter().position(|other| other == digits);
            known.map(|at| before.remove(at)).is_none()
        };
        let parts: Vec<Part> = self
            .parts
            .iter()
            .filter(is_new)
            .map(|(part, _)| *part)
            .collect();
        Change {
            gone: count.saturating_sub(self.parts.len()),
            is_moved: parts.is_empty() && before.is_empty(),
            parts,
        }
    }
}

impl Part {
    /// What it is called: a key, or the words of a heading in quotes.
    pub fn name(self, document: &Document) -> String {
        match self {
            Self::Key(key) => key.to_owned(),
            Self::Opening => {
                let words = markdown::plain(document.body());
                let first: Vec<&str> = words.split(' ').take(OPENING).collect();
                format!("“{} …”", first.join(" "))
            }
            Self::Section(heading) => {
                let heading = document.prose.outline.get(heading);
                format!("“{}”", heading.map_or("", |heading| &heading.text))
            }
        }
    }

    /// What it says in a file, as it is typed there.
    pub fn text(self, document: &Document) -> String {
        let start = |heading: usize| {
            let heading = document.prose.outline.get(heading);
            heading.map_or(document.body.end, |heading| heading.span.start)
        };
        let span = match self {
            Self::Key(key) => {
                let field = document.kind.fields().iter().find(|field| field.key == key);
                let value = field.zip(document.values.get(key));
                let words = value.map(|(field, value)| words(value, &field.shape, field.role));
                return words.unwrap_or_default().join("\n\n");
            }
            Self::Opening => document.body.start..start(0),
            Self::Section(heading) => start(heading)..start(heading + 1),
        };
        let text = document.source.text().get(span);
        text.unwrap_or_default().trim().to_owned()
    }
}

impl Part {
    /// What stands in a file below its heading, or before the first; nothing for a key.
    pub fn below(self, document: &Document) -> &str {
        let outline = &document.prose.outline;
        let begins = |heading: usize| {
            let heading = outline.get(heading);
            heading.map_or(document.body.end, |heading| heading.span.start)
        };
        let span = match self {
            Self::Key(_) => return "",
            Self::Opening => document.body.start..begins(0),
            Self::Section(heading) => {
                let start = outline.get(heading).map(|heading| heading.span.end);
                start.unwrap_or(document.body.end)..begins(heading + 1)
            }
        };
        document.source.text().get(span).unwrap_or_default()
    }
}

/// The words in a value, one after the other.
fn words(value: &Value, shape: &'static Shape, role: Role) -> Vec<String> {
    match (shape, value) {
        (Shape::Record(fields) | Shape::Short(_, fields), Value::Map(_)) => by_key(fields)
            .filter_map(|field| Some(words(value.get(field.key)?, &field.shape, field.role)))
            .flatten()
            .collect(),
        (Shape::List(item, _), Value::List(items)) => {
            let inside = |value: &Value| words(value, item, role);
            items.iter().flat_map(inside).collect()
        }
        _ => {
            let text = value.text().filter(|_| role == Role::Words);
            text.map(|text| markdown::one_line(text))
                .into_iter()
                .collect()
        }
    }
}

/// Keys by the alphabet: the order of a table may change.
fn by_key(fields: &'static [Field]) -> impl Iterator<Item = &'static Field> {
    let mut fields: Vec<&Field> = fields.iter().collect();
    fields.sort_by_key(|field| field.key);
    fields.into_iter()
}

fn digest(key: &str, words: &str) -> String {
    hexadecimal(&format!("{key}\n{words}"))
}

fn hexadecimal(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
