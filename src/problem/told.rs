//! What an author is told, as a message and what is put into it. The words are in `locales/<language>/author/`, and only a
//! voice ([`crate::locale::Voice`]) knows them.

use std::fmt::Display;
use std::sync::Arc;

/// A message with what is put into it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// Its name, or `name.attribute`.
    pub key: &'static str,
    /// What is put into it, by the names of its variables.
    pub parts: Vec<(&'static str, Part)>,
}

/// What is put into a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A text that is the same in every language: what the author wrote, a name, a path.
    Text(Arc<str>),
    /// A number that something is counted by.
    Number(usize),
    /// Another message.
    Told(Told),
    /// Several, one after the other.
    List(Vec<Arc<str>>),
    /// The first of these messages that a language has; where it has none, a text.
    Named(Vec<Arc<str>>, Arc<str>),
}

/// A message by its name.
pub fn told(key: &'static str) -> Told {
    Told {
        key,
        parts: Vec::new(),
    }
}

impl Told {
    /// Puts in what is the same in every language.
    #[must_use]
    pub fn with(self, name: &'static str, text: impl Display) -> Self {
        self.part(name, Part::Text(Arc::from(text.to_string())))
    }

    /// Puts in a number that something is counted by.
    #[must_use]
    pub fn count(self, name: &'static str, number: usize) -> Self {
        self.part(name, Part::Number(number))
    }

    /// Puts in another message.
    #[must_use]
    pub fn message(self, name: &'static str, told: Told) -> Self {
        self.part(name, Part::Told(told))
    }

    /// Puts in several that are the same in every language, one after the other.
    #[must_use]
    pub fn list<T: Display>(self, name: &'static str, texts: impl IntoIterator<Item = T>) -> Self {
        let texts = texts.into_iter().map(|text| Arc::from(text.to_string()));
        self.part(name, Part::List(texts.collect()))
    }

    /// Puts in the first message of these names that a language has, or a text where it has none of them.
    #[must_use]
    pub fn named(
        self,
        name: &'static str,
        messages: impl IntoIterator<Item = String>,
        text: impl Display,
    ) -> Self {
        let messages = messages.into_iter().map(Arc::from).collect();
        self.part(name, Part::Named(messages, Arc::from(text.to_string())))
    }

    fn part(mut self, name: &'static str, part: Part) -> Self {
        self.parts.push((name, part));
        self
    }
}
