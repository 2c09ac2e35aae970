//! What an author is told, as a message and what is put into it. The words are in `locales/<language>/author/`, and only a
//! voice ([`crate::locale::Voice`]) knows them.

use super::SourcePath;
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
    Number(u64),
    /// Another message.
    Told(Told),
    /// Several, one after the other.
    List(Vec<Part>),
}

/// A message by its name.
pub fn told(key: &'static str) -> Told {
    Told {
        key,
        parts: Vec::new(),
    }
}

impl Told {
    /// Puts something into it.
    #[must_use]
    pub fn with(mut self, name: &'static str, part: impl Into<Part>) -> Self {
        self.parts.push((name, part.into()));
        self
    }
}

/// Several parts of a message, told one after the other.
pub fn listed<P: Into<Part>>(parts: impl IntoIterator<Item = P>) -> Part {
    Part::List(parts.into_iter().map(Into::into).collect())
}

/// Words that have no message yet are told as they are.
impl<T: Into<String>> From<T> for Told {
    fn from(text: T) -> Self {
        told("").with("text", text.into())
    }
}

impl From<Told> for Part {
    fn from(told: Told) -> Self {
        Self::Told(told)
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(Arc::from(text))
    }
}

impl From<&&str> for Part {
    fn from(text: &&str) -> Self {
        Self::Text(Arc::from(*text))
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(Arc::from(text))
    }
}

impl From<&String> for Part {
    fn from(text: &String) -> Self {
        Self::Text(Arc::from(text.as_str()))
    }
}

impl From<Arc<str>> for Part {
    fn from(text: Arc<str>) -> Self {
        Self::Text(text)
    }
}

impl From<&Arc<str>> for Part {
    fn from(text: &Arc<str>) -> Self {
        Self::Text(Arc::clone(text))
    }
}

impl From<&SourcePath> for Part {
    fn from(path: &SourcePath) -> Self {
        Self::from(path.as_str())
    }
}

impl From<char> for Part {
    fn from(c: char) -> Self {
        Self::from(c.to_string())
    }
}

impl From<usize> for Part {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<u64> for Part {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}
