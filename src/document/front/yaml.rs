//! The only file that names `serde_yaml`: reading YAML, and finding the place of a value in it.

use super::Value;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess,
    Visitor,
};
use serde_yaml::Deserializer as Reader;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the value under a key; the number says how many of the same key come before it.
    Key(Arc<str>, usize),
    /// To an item of a list, counted from 0.
    Index(usize),
}

impl Step {
    /// To the value under a key.
    pub fn key(name: &str) -> Self {
        Self::Key(Arc::from(name), 0)
    }
}

/// What the reader says when it can't go on.
pub(super) struct Fault {
    /// The byte where it stopped.
    pub(super) at: usize,
    /// The byte where the brackets or quotes begin in which it stopped, if it was in some.
    pub(super) opened: Option<usize>,
}

/// Reads one document.
pub(super) fn parse(text: &str) -> Result<Value, Fault> {
    if text
        .lines()
        .all(|line| line.trim().is_empty() || line.starts_with('#'))
    {
        return Ok(Value::Nothing);
    }
    Value::deserialize(Reader::from_str(text)).map_err(|error| Fault {
        at: offset(text, &error).unwrap_or(0),
        opened: opened(text, &error.to_string()),
    })
}

/// Where the brackets or quotes begin in which the reader stopped: it tells that only in its words.
fn opened(text: &str, message: &str) -> Option<usize> {
    let (_, place) = ["parsing a flow", "scanning a quoted"]
        .iter()
        .find_map(|context| message.split_once(&format!(", while {context}")))?;
    let mut numbers = place
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|number| number.parse().ok());
    position(text, numbers.next()?, numbers.next()?)
}

/// Which part of an entry is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Key,
    Value,
}

/// Finds what `path` leads to, by reading again and failing on purpose there.
pub(super) fn locate(text: &str, path: &[Step], target: Target) -> Option<Range<usize>> {
    let error = Probe { path, target }
        .deserialize(Reader::from_str(text))
        .err()?;
    let start = error
        .to_string()
        .contains(HERE)
        .then(|| offset(text, &error))
        .flatten()?;
    Some(start..start + extent(&text[start..], target, in_flow(&text[..start])))
}

/// The byte of an error's line and column.
fn offset(text: &str, error: &serde_yaml::Error) -> Option<usize> {
    let location = error.location()?;
    position(text, location.line(), location.column())
}

/// The byte of a line and column, both counted from 1 (libyaml counts characters).
fn position(text: &str, line: usize, column: usize) -> Option<usize> {
    let mut line_start = 0;
    for _ in 1..line {
        line_start += text[line_start..].find('\n')? + 1;
    }
    let line = &text[line_start..];
    Some(
        line_start
            + line
                .char_indices()
                .nth(column.saturating_sub(1))
                .map_or(line.len(), |(at, _)| at),
    )
}

/// How many bytes a scalar or key that begins `text` covers on its line.
fn extent(text: &str, target: Target, in_flow: bool) -> usize {
    let line = text.split('\n').next().unwrap_or_default();
    let quoted = line.chars().next().filter(|c| matches!(c, '"' | '\''));
    let end = match quoted {
        Some(quote) => closing(line, quote),
        None if target == Target::Key && in_flow => {
            line.find([':', ',', '}']).unwrap_or(line.len())
        }
        None if target == Target::Key => line.find(':').unwrap_or(line.len()),
        None => {
            let comment = line.find(" #").unwrap_or(line.len());
            // A collection is underlined whole; a plain scalar inside one ends where the collection goes on.
            let flow = if line.starts_with(['[', '{']) || !in_flow {
                None
            } else {
                line.find([',', ']', '}'])
            };
            comment.min(flow.unwrap_or(line.len()))
        }
    };
    line[..end].trim_end().len()
}

/// The byte after the quote that ends a quoted scalar.
fn closing(line: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in line.char_indices().skip(1) {
        match c {
            '\\' if quote == '"' && !escaped => escaped = true,
            _ if c == quote && !escaped => return at + 1,
            _ => escaped = false,
        }
    }
    line.len()
}

/// Whether what follows `before` stands inside brackets.
pub(super) fn in_flow(before: &str) -> bool {
    let key = before
        .match_indices('\n')
        .rev()
        .find(|(at, _)| before[at + 1..].starts_with(|c: char| !c.is_whitespace() && c != '-'))
        .map_or(0, |(at, _)| at);
    let opened = before[key..].matches(['[', '{']).count();
    opened > before[key..].matches([']', '}']).count()
}

const HERE: &str = "\u{1}here";

struct Probe<'p> {
    path: &'p [Step],
    target: Target,
}

impl<'de> DeserializeSeed<'de> for Probe<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Probe<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HERE)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((Step::Key(wanted, before), rest)) = self.path.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        let mut seen = 0;
        loop {
            let stop = (rest.is_empty() && self.target == Target::Key && seen == *before)
                .then_some(&**wanted);
            match map.next_key_seed(KeyProbe { stop })? {
                None => return Ok(()),
                Some(key) if *key == **wanted => {
                    if seen == *before {
                        return map.next_value_seed(Probe {
                            path: rest,
                            target: self.target,
                        });
                    }
                    seen += 1;
                    map.next_value::<IgnoredAny>()?;
                }
                Some(_) => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((Step::Index(wanted), rest)) = self.path.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        for _ in 0..*wanted {
            items.next_element::<IgnoredAny>()?;
        }
        items.next_element_seed(Probe {
            path: rest,
            target: self.target,
        })?;
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        Err(E::custom(HERE))
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        Err(E::custom(HERE))
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        Err(E::custom(HERE))
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        Err(E::custom(HERE))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        Err(E::custom(HERE))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        Err(E::custom(HERE))
    }
}

/// Reads a key as text, and stops at the one that is looked for.
struct KeyProbe<'p> {
    stop: Option<&'p str>,
}

impl<'de> DeserializeSeed<'de> for KeyProbe<'_> {
    type Value = Arc<str>;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Arc<str>, D::Error> {
        reader.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyProbe<'_> {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<Arc<str>, E> {
        if self.stop == Some(key) {
            Err(E::custom(HERE))
        } else {
            Ok(Arc::from(key))
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_any(Build)
    }
}

struct Build;

impl<'de> Visitor<'de> for Build {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, a number, true or false, a list, or keys with values")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "such a number is out of every field's range"
        )]
        let amount = number as f64;
        Ok(i64::try_from(number).map_or(Value::Amount(amount), Value::Whole))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Value, E> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "such a number is out of every field's range"
        )]
        Ok(Value::Amount(number as f64))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Value, E> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "such a number is out of every field's range"
        )]
        Ok(Value::Amount(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Amount(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(Arc::from(text)))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key_seed(KeyProbe { stop: None })? {
            entries.push((key, map.next_value()?));
        }
        Ok(Value::Map(entries))
    }
}
