//! The messages of one language as they take effect: own files override shipped ones, message by message.

use super::ftl::{Entry, Found, Inline, Pattern, Piece, walk};
use std::collections::{BTreeMap, BTreeSet};

/// The most messages that one may need, itself included. Fluent gives up at a hundred placeables.
pub(super) const MOST_NEEDED: usize = 100;

/// The messages and terms of one language.
#[derive(Default)]
pub(super) struct Words<'a> {
    messages: BTreeMap<&'a str, Word<'a>>,
    terms: BTreeMap<&'a str, Word<'a>>,
}

/// A message or a term.
pub(super) struct Word<'a> {
    /// Its name where it was given last.
    pub name: &'a Piece,
    /// Its text, if it is more than its attributes.
    pub value: Option<&'a Pattern>,
    /// Its attributes; one that an override leaves out stays.
    pub attributes: BTreeMap<&'a str, &'a Pattern>,
}

/// What saying a message takes.
#[derive(Default)]
pub(super) struct Needs<'a> {
    /// The variables by name, each with the part of the message's own text that asks for it: itself, or a reference.
    pub variables: BTreeMap<&'a str, &'a Piece>,
    /// The reference of the message's own text through which it needs itself.
    pub cycle: Option<&'a Piece>,
    /// Whether it needs more than [`MOST_NEEDED`] messages.
    pub too_many: bool,
}

/// A text still to be looked into while [`Words::needs`] follows references.
struct Step<'a> {
    text: &'a Pattern,
    /// The part of the first text that leads here.
    through: Option<&'a Piece>,
    /// Whether a term leads here: its variables are given where it is used.
    in_term: bool,
}

impl<'a> Words<'a> {
    /// Puts entries together; of two with one name the later counts.
    pub(super) fn new(entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut words = Self::default();
        for entry in entries {
            let kind = if entry.is_term {
                &mut words.terms
            } else {
                &mut words.messages
            };
            let word = kind.entry(&entry.name.text).or_insert_with(|| Word {
                name: &entry.name,
                value: None,
                attributes: BTreeMap::new(),
            });
            word.name = &entry.name;
            word.value = entry.value.as_ref().or(word.value);
            let attributes = entry.attributes.iter();
            word.attributes
                .extend(attributes.map(|(name, pattern)| (name.text.as_str(), pattern)));
        }
        words
    }

    /// The messages by name.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&'a str, &Word<'a>)> {
        self.messages.iter().map(|(name, word)| (*name, word))
    }

    /// The terms by name, without their hyphen.
    pub(super) fn terms(&self) -> impl Iterator<Item = (&'a str, &Word<'a>)> {
        self.terms.iter().map(|(name, word)| (*name, word))
    }

    /// The message of that name.
    pub(super) fn message(&self, name: &str) -> Option<&Word<'a>> {
        self.messages.get(name)
    }

    /// The term of that name.
    pub(super) fn term(&self, name: &str) -> Option<&Word<'a>> {
        self.terms.get(name)
    }

    /// The text of `name` or `name.attribute`.
    pub(super) fn pattern(&self, key: &str) -> Option<&'a Pattern> {
        match key.split_once('.') {
            None => self.messages.get(key)?.value,
            Some((name, attribute)) => self.messages.get(name)?.text(Some(attribute)),
        }
    }

    /// Everything that can be asked for: the names of messages with a text and their attributes.
    pub(super) fn keys(&self) -> impl Iterator<Item = (String, &Word<'a>)> {
        self.messages().flat_map(|(name, word)| {
            let value = word.value.map(|_| name.to_owned());
            let attributes = word.attributes.keys();
            let keys = value
                .into_iter()
                .chain(attributes.map(move |attribute| format!("{name}.{attribute}")));
            keys.map(move |key| (key, word))
        })
    }

    /// What a text takes to be said: its own variables and those of the messages that it refers to. Terms are given theirs where they stand.
    pub(super) fn needs(&self, pattern: &'a Pattern) -> Needs<'a> {
        let mut needs = Needs::default();
        let mut seen = BTreeSet::new();
        let mut waiting = vec![Step {
            text: pattern,
            through: None,
            in_term: false,
        }];
        while let Some(step) = waiting.pop() {
            walk(step.text, &mut |found| {
                let (Found::Shown(inline) | Found::Chosen(inline)) = found else {
                    return;
                };
                let (name, attribute, is_term) = match inline {
                    Inline::Message(name, attribute) => (name, attribute, false),
                    Inline::Term(name, attribute, _) => (name, attribute, true),
                    Inline::Variable(name) if !step.in_term => {
                        let asks = step.through.unwrap_or(name);
                        needs.variables.entry(&name.text).or_insert(asks);
                        return;
                    }
                    _ => return,
                };
                let Some(text) = self.referred(is_term, name, attribute.as_ref()) else {
                    return;
                };
                let next = Step {
                    text,
                    through: step.through.or(Some(name)),
                    in_term: step.in_term || is_term,
                };
                if std::ptr::eq(text, pattern) {
                    needs.cycle = needs.cycle.or(next.through);
                } else if seen.len() >= MOST_NEEDED {
                    needs.too_many = true;
                } else if seen.insert((std::ptr::from_ref(text), next.in_term)) {
                    waiting.push(next);
                }
            });
        }
        needs
    }

    /// The text that a reference leads to.
    pub(super) fn referred(
        &self,
        is_term: bool,
        name: &Piece,
        attribute: Option<&Piece>,
    ) -> Option<&'a Pattern> {
        let kind = if is_term { &self.terms } else { &self.messages };
        kind.get(name.text.as_str())?
            .text(attribute.map(|attribute| attribute.text.as_str()))
    }
}

impl<'a> Word<'a> {
    /// Its text, or that of an attribute.
    pub(super) fn text(&self, attribute: Option<&str>) -> Option<&'a Pattern> {
        match attribute {
            None => self.value,
            Some(attribute) => self.attributes.get(attribute).copied(),
        }
    }
}
