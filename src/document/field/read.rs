//! Checking a value against a table of keys: all mistakes at once, each with its place.

mod refuse;

use super::fits::text_fits;
use super::shown::{kind, plain};
use super::{Field, Kind, Need, Role, Shape, lost};
use crate::document::front::{Step, Value, Yaml};
use crate::problem::{Problem, rules, told};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is being read, which decides which roles belong in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The original: facts and words.
    Original,
    /// A translation: words only.
    Translation,
    /// A translation in which nothing is translated yet, so that no words are missed: it is not published.
    Beginning,
}

/// Checks a map against its table and gives it with every short form written out; keys that are not known or not right are left out.
///
/// With `others`, keys that are not in the table are passed on unchecked: a catalogue's own vocabularies make keys of modules, which only the whole
/// catalogue knows. Facts in a translation are left out too and their paths returned: only the whole catalogue knows what the original states.
pub fn read(
    yaml: &Yaml,
    fields: &'static [Field],
    reading: Reading,
    others: bool,
    problems: &mut Vec<Problem>,
) -> (Value, Vec<Vec<Step>>) {
    if !yaml.is_read {
        return (Value::Map(Vec::new()), Vec::new());
    }
    let mut reader = Reader::new(yaml, reading, others, problems);
    let value = Value::Map(reader.record(yaml.value.entries(), fields));
    reader.advise();
    (value, reader.strays)
}

/// Checks every value of a map of records against one table.
pub fn read_each(
    yaml: &Yaml,
    fields: &'static [Field],
    problems: &mut Vec<Problem>,
) -> BTreeMap<Arc<str>, Value> {
    let mut reader = Reader::new(yaml, Reading::Original, false, problems);
    let mut records = BTreeMap::new();
    for (key, value) in yaml.value.entries() {
        reader.path.push(Step::Key(key.clone(), 0));
        match value {
            Value::Map(entries) => {
                records.insert(key.clone(), Value::Map(reader.record(entries, fields)));
            }
            _ => {
                reader.wrong(value, &Shape::Record(fields));
            }
        }
        reader.path.pop();
    }
    records
}

struct Reader<'a> {
    yaml: &'a Yaml,
    reading: Reading,
    others: bool,
    path: Vec<Step>,
    strays: Vec<Vec<Step>>,
    advised: Vec<&'static Field>,
    has_given_up: bool,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn new(yaml: &'a Yaml, reading: Reading, others: bool, problems: &'a mut Vec<Problem>) -> Self {
        Self {
            yaml,
            reading,
            others,
            path: Vec::new(),
            strays: Vec::new(),
            advised: Vec::new(),
            has_given_up: false,
            problems,
        }
    }

    fn record(
        &mut self,
        entries: &[(Arc<str>, Value)],
        fields: &'static [Field],
    ) -> Vec<(Arc<str>, Value)> {
        let mut kept = Vec::with_capacity(entries.len());
        let mut lost = Vec::new();
        for (at, (key, value)) in entries.iter().enumerate() {
            if self.gives_up() {
                break;
            }
            self.path.push(Step::Key(key.clone(), 0));
            match fields.iter().find(|field| field.key == &**key) {
                Some(field) if self.belongs(field) => kept.extend(
                    self.value(value, &field.shape)
                        .map(|value| (key.clone(), value)),
                ),
                Some(_) => {}
                None if lost::colon(entries, key, fields).is_some() => {
                    self.problems.push(self.yaml.lost_colon(&self.path));
                    lost.extend(lost::colon(entries, key, fields).map(|field| field.key));
                }
                None if lost::quotes(entries, at, fields).is_some()
                    && self.yaml.is_in_braces(&self.path) =>
                {
                    self.unquoted(entries, at, fields);
                }
                None if lost::brackets(entries, at, fields).is_some() => {
                    self.unlisted(entries, at, fields);
                }
                None if self.others && self.path.len() == 1 => {
                    kept.push((key.clone(), value.clone()));
                }
                // What is meant by a slip of the pen is not missing too.
                None => lost.extend(self.unknown(key, fields)),
            }
            self.path.pop();
        }
        for field in fields {
            let is_there = entries.iter().any(|(key, _)| &**key == field.key);
            if !is_there && !lost.contains(&field.key) {
                self.missing(field);
            }
        }
        kept
    }

    /// Whether a key belongs into this file; a fact in a translation is noted.
    fn belongs(&mut self, field: &Field) -> bool {
        let belongs = self.reading == Reading::Original
            || field.role == Role::Translation
            || field.is_translated();
        if !belongs {
            self.strays.push(self.path.clone());
        }
        belongs
    }

    fn missing(&mut self, field: &'static Field) {
        if self.has_given_up {
            return;
        }
        let needed = match self.reading {
            Reading::Original => field.role != Role::Translation,
            Reading::Translation => field.role != Role::Fact,
            Reading::Beginning => field.role == Role::Translation,
        };
        match field.need {
            _ if !needed => return,
            // What a translation lacks is shown in another language and counted there.
            _ if self.reading == Reading::Translation
                && field.role == Role::Words
                && self.path.is_empty()
                && field.key != "title" =>
            {
                return;
            }
            Need::Required => {}
            Need::Advised => return self.advised.push(field),
            Need::Optional => return,
        }
        let place = if self.path.is_empty() {
            self.yaml.start()
        } else {
            self.yaml.value_at(&self.path)
        };
        let problem = Problem::at(
            &rules::MISSING_KEY,
            place,
            told("missing-key").with("key", field.key),
            told("missing-key.label"),
        );
        self.problems.push(
            problem.say(
                told("missing-key.help")
                    .named("about", self.descriptions(field), plain(field.about))
                    .with("key", field.key)
                    .with("example", field.example),
            ),
        );
    }

    /// One piece of advice for a file, whatever it lacks.
    fn advise(&mut self) {
        if self.advised.is_empty() {
            return;
        }
        let keys = self.advised.iter().map(|field| format!("`{}`", field.key));
        let message = told("advised-key").list("keys", keys);
        let problem = Problem::at(
            &rules::ADVISED_KEY,
            self.yaml.start(),
            message,
            told("advised-key.label"),
        );
        let examples = self.advised.iter().map(|field| {
            told("advised-key.help")
                .with("key", field.key)
                .with("example", field.example)
                .named("about", self.descriptions(field), plain(field.about))
        });
        self.problems.push(examples.fold(problem, Problem::say));
    }

    /// The messages that may say what a key is for, the one that is meant for this sort of file first.
    fn descriptions(&self, field: &Field) -> [String; 2] {
        let keys = self.path.iter().filter_map(|step| match step {
            Step::Key(key, _) => Some(&**key),
            Step::Index(_) => None,
        });
        let path: Vec<&str> = keys.chain([field.key]).collect();
        let path = path.join("-");
        let folder = self
            .yaml
            .path
            .as_str()
            .split('/')
            .nth(1)
            .unwrap_or_default();
        let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == folder);
        let kind = match kind {
            Some(kind) => kind.name(),
            None => folder.trim_end_matches(".yaml"),
        };
        [
            format!("field-{kind}-{path}.description"),
            format!("field-{path}.description"),
        ]
    }

    fn value(&mut self, value: &Value, shape: &'static Shape) -> Option<Value> {
        match shape {
            Shape::Any => Some(value.clone()),
            Shape::List(item, least) => self.list(value, item, *least),
            Shape::Record(_) | Shape::Short(..) if lost::colon_in(value, shape) => {
                self.problems.push(self.yaml.lost_colon_in(&self.path));
                None
            }
            Shape::Record(fields) => match value {
                Value::Map(entries) => Some(Value::Map(self.record(entries, fields))),
                _ => self.wrong(value, shape),
            },
            Shape::Short(key, fields) => match value {
                Value::Map(entries) => Some(Value::Map(self.record(entries, fields))),
                Value::List(_) => self.wrong(value, shape),
                _ => {
                    let entries = [(Arc::from(*key), value.clone())];
                    Some(Value::Map(self.record(&entries, fields)))
                        .filter(|record| record.get(key).is_some())
                }
            },
            Shape::Reference => match value {
                Value::Map(entries) => Some(Value::Map(self.record(entries, super::REFERENCE))),
                _ => self.scalar(value, shape),
            },
            _ => self.scalar(value, shape),
        }
    }

    fn list(&mut self, value: &Value, item: &'static Shape, least: usize) -> Option<Value> {
        let items = match value {
            Value::List(items) => items,
            Value::Text(text)
                if text.contains([',', '،', '，', '、', ';', '؛'])
                    && !matches!(item, Shape::Text(_)) =>
            {
                let parts = text
                    .split([',', '،', '，', '、', ';', '؛'])
                    .map(str::trim)
                    .filter(|part| !part.is_empty());
                let list = format!("[{}]", parts.collect::<Vec<_>>().join(", "));
                let place = self.yaml.value_at(&self.path);
                let problem = Problem::at(
                    &rules::NOT_A_LIST,
                    place,
                    told("not-a-list").with("text", text),
                    told("not-a-list.label"),
                );
                self.problems.push(problem.mend(Some(&list)));
                return None;
            }
            Value::Text(text) if range(text).is_some() && matches!(item, Shape::Year) => {
                let place = self.yaml.value_at(&self.path);
                let problem = Problem::at(
                    &rules::NOT_A_LIST,
                    place,
                    told("not-a-list").with("text", text),
                    told("not-a-list.label"),
                );
                self.problems.push(problem.mend(range(text).as_deref()));
                return None;
            }
            // One bare value is as good as a list of one.
            Value::Text(_) | Value::Whole(_) | Value::Map(_) => std::slice::from_ref(value),
            _ => {
                return self
                    .wrong(value, &Shape::Any)
                    .or_else(|| self.expected_list(value, item));
            }
        };
        if items.len() < least {
            let place = self.yaml.value_at(&self.path);
            let problem = Problem::at(
                &rules::OUT_OF_RANGE,
                place,
                told("list-too-short").count("least", least),
                told("list-too-short.label").count("items", items.len()),
            );
            self.problems
                .push(problem.say(told("list-too-short.help").message("item", item.expected())));
        }
        let bare = !matches!(value, Value::List(_));
        let mut kept = Vec::with_capacity(items.len());
        for (index, inner) in items.iter().enumerate() {
            if self.gives_up() {
                break;
            }
            if !bare {
                self.path.push(Step::Index(index));
            }
            let text = inner
                .text()
                .filter(|text| text.contains(['،', '؛', ';', '，']));
            let is_told = text.is_some_and(|text| self.foreign_comma(text, item));
            let value = if is_told {
                None
            } else {
                self.value(inner, item)
            };
            // What is wrong keeps its place, so that the places of what follows stay right.
            kept.push(value.unwrap_or(Value::Nothing));
            if !bare {
                self.path.pop();
            }
        }
        Some(Value::List(kept))
    }

    fn expected_list(&mut self, value: &Value, item: &'static Shape) -> Option<Value> {
        let place = self.yaml.value_at(&self.path);
        let message = told("list-expected").message("value", kind(value));
        let problem = Problem::at(
            &rules::WRONG_TYPE,
            place,
            message,
            told("list-expected.label").message("item", item.expected()),
        );
        self.problems.push(problem.say(told("list-expected.help")));
        None
    }

    fn scalar(&mut self, value: &Value, shape: &'static Shape) -> Option<Value> {
        let text = match value {
            Value::Text(text) => text.trim(),
            _ => "",
        };
        let fits = match (shape, value) {
            (Shape::Text(most), Value::Text(_)) => return self.words(text, *most),
            (Shape::Flag, Value::Flag(_)) => true,
            (Shape::Whole(least, most), Value::Whole(number)) => {
                return if (least..=most).contains(&number) {
                    Some(value.clone())
                } else {
                    self.range(value, shape)
                };
            }
            (Shape::Amount(least, most), Value::Whole(_) | Value::Amount(_)) => {
                let number = value
                    .amount()
                    .filter(|number| (least..=most).contains(&number));
                return number
                    .map(|_| value.clone())
                    .or_else(|| self.range(value, shape));
            }
            (Shape::Choice(words), Value::Text(_)) => {
                return if words.contains(&text) {
                    Some(Value::Text(Arc::from(text)))
                } else {
                    self.choice(text, words)
                };
            }
            (Shape::Term(_) | Shape::Year, Value::Whole(number)) => {
                return Some(Value::Text(Arc::from(number.to_string())));
            }
            (_, Value::Text(_)) => text_fits(text, shape),
            _ => false,
        };
        match value {
            Value::Text(_) if fits => Some(Value::Text(Arc::from(text))),
            _ if fits => Some(value.clone()),
            _ => self.wrong(value, shape),
        }
    }

    fn words(&mut self, text: &str, most: usize) -> Option<Value> {
        let letters = text.chars().count();
        if letters == 0 || letters > most {
            let message = if letters == 0 {
                told("text-empty")
            } else {
                told("text-too-long")
                    .count("letters", letters)
                    .count("most", most)
            };
            let label = if letters == 0 {
                told("text-empty.label")
            } else {
                told("text-too-long.label").count("most", letters - most)
            };
            self.problems.push(
                Problem::at(
                    &rules::OUT_OF_RANGE,
                    self.yaml.value_at(&self.path),
                    message,
                    label,
                )
                .say(if letters == 0 {
                    told("text-empty.help")
                } else {
                    told("text-too-long.help")
                }),
            );
        }
        (letters > 0).then(|| Value::Text(Arc::from(text)))
    }
}

/// `1-3` as the list that it means: `[1, 2, 3]`.
fn range(text: &str) -> Option<String> {
    let (first, last) = text.split_once(['-', '–', '—'])?;
    let (first, last): (u32, u32) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    let years: Vec<String> = (first..=last.min(first + 9))
        .map(|year| year.to_string())
        .collect();
    (first < last).then(|| format!("[{}]", years.join(", ")))
}
