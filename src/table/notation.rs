//! How a value stands in a cell, and what a cell may mean.
//!
//! A list stands with commas between its items. A group of keys begins with its first, the others follow in brackets by name:
//! `nursing (years: 1, 2; requirement: required)`, each group on a line of its own. What would part a text stands in quotes, which are doubled within.
//! Read is more than is written: semicolons, names in any language, brackets without keys where only one can be meant.

use super::names::Names;
use super::scan::{Keep, group, quoted, split, unlisted, unquoted};
use crate::document::field::{Field, Need, REFERENCE, Shape, Term, meant};
use crate::document::front::{Value, Yaml, write_line};
use crate::problem::suggest::latin_digits;
use crate::problem::{Problem, SourcePath, rules, told};
use jiff::civil::date;
use jiff::{Span, ToSpan};
use std::sync::Arc;

/// Reads cells, and keeps what is wrong with them.
pub(super) struct Notation<'a> {
    names: &'a Names<'a>,
    /// The key whose cell is read.
    path: &'a str,
    /// What was found wrong.
    pub(super) problems: Vec<Problem>,
}

/// The value as it stands in a cell.
pub(super) fn write(value: &Value, shape: &Shape) -> String {
    match (shape, value) {
        (Shape::Any, _) => write_line(value),
        (Shape::List(item, _), Value::List(items)) => match item {
            Shape::Record(_) | Shape::Short(..) | Shape::Reference => {
                let lines = items.iter().map(|value| write_group(value, item));
                lines.collect::<Vec<_>>().join("\n")
            }
            _ => write_items(items),
        },
        (Shape::Record(_) | Shape::Short(..), _) => write_group(value, shape),
        _ => plain(value),
    }
}

/// Terms of a vocabulary of the catalogue's own, as they stand in a cell.
pub(super) fn write_own(value: &Value) -> String {
    match value {
        Value::List(items) => write_items(items),
        _ => write_items(std::slice::from_ref(value)),
    }
}

fn write_items(items: &[Value]) -> String {
    let items = items
        .iter()
        .map(|item| quoted(&plain(item), |c| is_comma(c) || "()".contains(c)));
    items.collect::<Vec<_>>().join(", ")
}

fn write_group(value: &Value, shape: &Shape) -> String {
    let head = head(shape);
    let first = head.and_then(|head| value.get(head.key));
    let first = match value {
        Value::Map(_) => first.map(plain),
        _ => Some(plain(value)),
    };
    let is_free = head.is_some_and(|head| matches!(head.shape, Shape::Text(_)));
    let first = first.map(|text| quoted(&text, |c| "()\"".contains(c) || !is_free && is_comma(c)));
    let others = value
        .entries()
        .iter()
        .filter(|(key, _)| head.is_none_or(|head| head.key != &**key));
    let others: Vec<String> = others
        .map(|(key, value)| {
            let text = match value {
                Value::List(items) => write_items(items),
                Value::Map(_) => quoted(&write_line(value), |_| true),
                _ => quoted(&plain(value), |c| "()\"؛;".contains(c)),
            };
            format!("{key}: {text}")
        })
        .collect();
    let details = (!others.is_empty()).then(|| format!("({})", others.join("; ")));
    first
        .into_iter()
        .chain(details)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The key of a group that stands before the brackets.
fn head(shape: &Shape) -> Option<&'static Field> {
    match shape {
        Shape::Short(key, fields) => fields.iter().find(|field| field.key == *key),
        Shape::Record(fields) => fields.iter().find(|field| field.need == Need::Required),
        _ => None,
    }
}

fn fields(shape: &Shape) -> &'static [Field] {
    match shape {
        Shape::Record(fields) | Shape::Short(_, fields) => fields,
        Shape::Reference => REFERENCE,
        _ => &[],
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Text(text) => text.to_string(),
        Value::Nothing => String::new(),
        _ => write_line(value),
    }
}

fn is_comma(c: char) -> bool {
    matches!(c, ',' | '،' | '，' | '、' | ';' | '؛' | '\n')
}

fn is_semicolon(c: char) -> bool {
    matches!(c, ';' | '؛' | '\n')
}

impl<'a> Notation<'a> {
    /// For the cells of a key.
    pub(super) fn new(names: &'a Names<'a>, path: &'a str) -> Self {
        Self {
            names,
            path,
            problems: Vec::new(),
        }
    }

    /// What a cell means; what means nothing stays as it is, and the check of the catalogue tells what is expected.
    pub(super) fn read(&mut self, text: &str, shape: &'static Shape) -> Value {
        match shape {
            Shape::List(item, _) => Value::List(self.list(text, item)),
            Shape::Any => self.any(text),
            // Alone in its cell nothing parts it: quotes are its own.
            _ => self.scalar(text, shape),
        }
    }

    /// Terms of a vocabulary of the catalogue's own, which is named like the key.
    pub(super) fn read_own(&mut self, text: &str) -> Value {
        let vocabulary = self.path;
        let items = split(text, is_comma, Keep::Quoted);
        let items = items.into_iter().map(|item| self.term(vocabulary, item));
        Value::List(items.collect())
    }

    fn list(&mut self, text: &str, item: &'static Shape) -> Vec<Value> {
        let is_group = !fields(item).is_empty();
        let is_free = head(item).is_some_and(|head| matches!(head.shape, Shape::Text(_)));
        let parts = if is_free {
            let parts = split(text, |c| c == '\n', Keep::Bracketed);
            // A bracket that is never closed is a sign of the text.
            let is_whole = parts
                .iter()
                .all(|part| !part.contains('\n') || group(part).is_some() || part.starts_with('"'));
            if is_whole {
                parts
            } else {
                split(text, |c| c == '\n', Keep::Quoted)
            }
        } else if is_group {
            split(text, is_comma, Keep::Bracketed)
        } else {
            split(text, is_comma, Keep::Quoted)
        };
        if let ([range], Shape::Whole(..)) = (&parts[..], item)
            && let Some((least, most)) = range.split_once(['-', '–', '—', '−'])
        {
            return [least, most]
                .map(|end| self.scalar(end.trim(), item))
                .into();
        }
        parts
            .into_iter()
            .map(|part| {
                let part = if is_free || matches!(item, Shape::Text(_)) {
                    unlisted(part)
                } else {
                    part
                };
                if is_group {
                    self.group(part, item, is_free)
                } else {
                    self.scalar(unquoted(part).as_deref().unwrap_or(part), item)
                }
            })
            .collect()
    }

    fn group(&mut self, text: &str, shape: &'static Shape, is_free: bool) -> Value {
        let parts = group(text).map(|(first, inner)| {
            let parts = split(inner, is_semicolon, Keep::Details);
            let parts: Vec<_> = parts
                .into_iter()
                .map(|part| self.named(part, shape))
                .collect();
            (first, parts)
        });
        // Brackets at the end of a sentence belong to it unless they hold keys.
        let parts =
            parts.filter(|(_, parts)| !is_free || parts.iter().all(|(key, _)| key.is_some()));
        let (first, parts) = parts.unwrap_or((text, Vec::new()));
        let mut entries: Vec<(Arc<str>, Value)> = Vec::new();
        if let Some(head) = head(shape) {
            let first = unquoted(first).unwrap_or_else(|| first.to_owned());
            if !first.is_empty() {
                entries.push((Arc::from(head.key), self.scalar(&first, &head.shape)));
            }
        } else if !first.is_empty() {
            return Value::Text(Arc::from(first));
        }
        for (key, value) in parts {
            let Some(field) = key else {
                let others = fields(shape).iter().map(|field| field.key).skip(1);
                let problem = Problem::nowhere(
                    &rules::SHEET_CELL,
                    told("sheet-brackets")
                        .with("text", value)
                        .with("first", first),
                );
                self.problems.push(problem.say(
                    told("sheet-brackets.help").with("keys", others.collect::<Vec<_>>().join(", ")),
                ));
                continue;
            };
            let value = match &field.shape {
                Shape::List(item, _) => Value::List(self.list(value, item)),
                Shape::Any => self.any(&unquoted(value).unwrap_or_else(|| value.to_owned())),
                shape => {
                    let text = unquoted(value).unwrap_or_else(|| value.to_owned());
                    self.scalar(&text, shape)
                }
            };
            entries.push((Arc::from(field.key), value));
        }
        // In the order of the table, as they are written.
        let mut ordered = Vec::with_capacity(entries.len());
        for field in fields(shape) {
            ordered.extend(entries.iter().find(|(key, _)| &**key == field.key).cloned());
        }
        Value::Map(ordered)
    }

    /// The key that a part of what stands in brackets belongs to, and its value.
    fn named<'t>(&self, part: &'t str, shape: &'static Shape) -> (Option<&'static Field>, &'t str) {
        let fields = fields(shape);
        let of = |key: &str| fields.iter().find(|field| field.key == key);
        if let Some((word, value)) = part.split_once([':', '：'])
            && let Some(field) = of(word.trim()).or_else(|| of(self.names.part(self.path, word)?))
        {
            return (Some(field), value.trim());
        }
        let head = head(shape).map(|head| head.key);
        let others = || fields.iter().filter(|field| Some(field.key) != head);
        let first = others().find(|field| self.is_meant(part, &field.shape));
        // Of several texts nobody knows which is meant.
        let mut texts = others().filter(|field| matches!(field.shape, Shape::Text(_)));
        let only = texts.next().filter(|_| texts.next().is_none());
        let is_free =
            head.is_some_and(|head| of(head).is_some_and(|f| matches!(f.shape, Shape::Text(_))));
        (first.or(only.filter(|_| !is_free)), part)
    }

    /// Whether a text can be nothing else than a value of that shape.
    fn is_meant(&self, text: &str, shape: &'static Shape) -> bool {
        match shape {
            Shape::List(item, _) => {
                let items = split(text, is_comma, Keep::Quoted);
                !items.is_empty() && items.iter().all(|text| self.is_meant(text, item))
            }
            Shape::Term(term) => self.names.term(term.vocabulary, text).is_some(),
            Shape::Year => self.names.is_year(&latin_digits(text)),
            Shape::Competency => self.names.catalogue.vocabularies.competency(text).is_some(),
            Shape::Choice(words) => Names::choice(words, text).is_some(),
            Shape::Text(_) | Shape::Flag => false,
            _ => meant(text, shape).is_some(),
        }
    }

    fn any(&mut self, text: &str) -> Value {
        let text = format!("value: {text}\n");
        let path = SourcePath::new("cell");
        let read = Yaml::read(&path, &text, 0..text.len());
        match read.value.value.get("value") {
            Some(value) if read.problems.is_empty() => value.clone(),
            _ => {
                let problem = Problem::nowhere(
                    &rules::SHEET_CELL,
                    told("sheet-value").with("text", text.trim()),
                );
                self.problems.push(problem.say(told("sheet-value.help")));
                Value::Nothing
            }
        }
    }

    fn term(&mut self, vocabulary: &str, text: &str) -> Value {
        let text = unquoted(text).unwrap_or_else(|| text.to_owned());
        if let Some(id) = self.names.term(vocabulary, &text) {
            return Value::Text(Arc::from(id));
        }
        self.problems
            .push(self.names.unknown_term(vocabulary, &text));
        Value::Text(Arc::from(text))
    }

    fn scalar(&mut self, text: &str, shape: &'static Shape) -> Value {
        let text = text.trim();
        let found = match shape {
            Shape::Text(_) => None,
            Shape::Term(Term { vocabulary, .. }) => return self.term(vocabulary, text),
            Shape::Year => {
                let digits = latin_digits(text);
                let number = digits.parse().ok().map(Value::Whole);
                let level = self.names.term("levels", text);
                number.or(level.map(|id| Value::Text(Arc::from(id))))
            }
            Shape::Choice(words) => {
                Names::choice(words, text).map(|word| Value::Text(Arc::from(word)))
            }
            Shape::Flag => meant(text, shape).or(self.names.flag(text).map(Value::Flag)),
            Shape::Language => {
                let lang = self.names.language(text).map(ToString::to_string);
                let term = || self.names.term("languages", text).map(str::to_owned);
                lang.or_else(term).map(|tag| Value::Text(Arc::from(tag)))
            }
            Shape::Entry(kind) => {
                let id = self.names.entry(*kind, text);
                id.map(|id| Value::Text(Arc::from(id)))
            }
            Shape::Date | Shape::Moment => {
                let serial = serial(text).map(|text| Value::Text(Arc::from(text)));
                serial.or_else(|| meant(text, shape))
            }
            _ => meant(text, shape),
        };
        match found {
            Some(Value::Amount(number)) => whole(number),
            Some(value) => value,
            None => Value::Text(Arc::from(text)),
        }
    }
}

/// A number without a fraction as a whole one, as it is written.
fn whole(number: f64) -> Value {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "numbers of a catalogue are far from the limit"
    )]
    if number.fract() == 0.0 && number.abs() < 1e9 {
        Value::Whole(number as i64)
    } else {
        Value::Amount(number)
    }
}

/// The day, and the time if there is one, of a number of days since the beginning of 1900 (ECMA-376-1 §18.17.4.1, with its leap day that never was).
pub(super) fn serial(text: &str) -> Option<String> {
    let number: f64 = latin_digits(text).parse().ok()?;
    // From 1954 to 2119: a smaller number is a year or a mistake.
    if !(20_000.0..80_000.0).contains(&number) {
        return None;
    }
    let minutes = (number * 1440.0).round();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "at most 80,000 days of 1,440 minutes"
    )]
    let span: Span = (minutes as i64).minutes();
    let moment = date(1899, 12, 30).at(0, 0, 0, 0).checked_add(span).ok()?;
    Some(if minutes % 1440.0 == 0.0 {
        moment.date().to_string()
    } else {
        moment.strftime("%Y-%m-%dT%H:%M").to_string()
    })
}
