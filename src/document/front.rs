//! Front matter and other YAML: from text to [`Value`], with the places of what is wrong.
//!
//! Values carry no positions. When there is something to report, [`Yaml::value_at`] and [`Yaml::key_at`] read the text again and look it up.

mod colon;
mod control;
mod fence;
mod item;
mod lenient;
mod slip;
mod write;
mod yaml;

pub use colon::{first_word, forgotten};
pub use fence::split;
pub use write::{Written, write, write_line};
pub use yaml::Step;

use crate::problem::{Checked, Place, Problem, SourcePath, rules, told};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// The most bytes that front matter, or another YAML file, may have.
pub const LIMIT: usize = 64 * 1024;
/// After how many problems such YAML is not looked at further: it is read again to find the place of each.
pub const PROBLEMS: usize = 100;
/// How many keys and items front matter may have.
const VALUES: usize = 2_000;

/// A value as YAML 1.2 reads it (`no` and `on` are text).
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing, or `null`.
    Nothing,
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// Any other number.
    Amount(f64),
    /// Text.
    Text(Arc<str>),
    /// A list.
    List(Vec<Value>),
    /// Keys with values, in the order of the text.
    Map(Vec<(Arc<str>, Value)>),
}

/// A stretch of YAML in a file: what it says, and where to look it up.
#[derive(Clone, Debug)]
pub struct Yaml {
    /// The file.
    pub path: SourcePath,
    /// What it says; an empty map when it could not be read.
    pub value: Value,
    /// Whether it could be read: if not, nothing is known to be missing in it.
    pub is_read: bool,
    text: Arc<str>,
    start: usize,
}

impl Value {
    /// The value under a key of a map.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Self::Map(entries) => entries
                .iter()
                .find(|(name, _)| &**name == key)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&Arc<str>> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, if it is one.
    pub fn whole(&self) -> Option<i64> {
        match self {
            Self::Whole(number) => Some(*number),
            _ => None,
        }
    }

    /// The number, whole or not.
    pub fn amount(&self) -> Option<f64> {
        match self {
            #[expect(
                clippy::cast_precision_loss,
                reason = "every number of a catalogue is small"
            )]
            Self::Whole(number) => Some(*number as f64),
            Self::Amount(number) => Some(*number),
            _ => None,
        }
    }

    /// `true` or `false`, if it is one of them.
    pub fn flag(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// How many keys and items it holds, at every depth.
    fn count(&self) -> usize {
        let inner: usize = match self {
            Self::List(items) => items.iter().map(Self::count).sum(),
            Self::Map(entries) => entries.iter().map(|(_, value)| value.count()).sum(),
            _ => 0,
        };
        inner + self.items().len() + self.entries().len()
    }

    /// The items of a list; nothing for anything else.
    pub fn items(&self) -> &[Value] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The keys with their values; nothing for anything else.
    pub fn entries(&self) -> &[(Arc<str>, Value)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }
}

impl Yaml {
    /// Reads the YAML in `span` of a file's text.
    pub fn read(path: &SourcePath, file: &str, span: Range<usize>) -> Checked<Self> {
        let text: Arc<str> = Arc::from(&file[span.clone()]);
        let mut yaml = Self {
            path: path.clone(),
            value: Value::Map(Vec::new()),
            is_read: false,
            text,
            start: span.start,
        };
        if yaml.text.len() > LIMIT {
            let message = told("yaml-too-large")
                .with("size", yaml.text.len() / 1024)
                .with("most", LIMIT / 1024);
            let problem = Problem::at(
                &rules::YAML_TOO_LARGE,
                Place::new(path, span.start..span.start),
                message,
                told("yaml-too-large.label"),
            );
            return Checked {
                value: yaml,
                problems: vec![problem.say(told("yaml-too-large.help"))],
            };
        }
        let mut refused = slip::references(&yaml);
        refused.extend(item::bullets(&yaml));
        if !refused.is_empty() {
            return Checked {
                value: yaml,
                problems: refused,
            };
        }
        match yaml::parse(&yaml.text) {
            Ok(Value::Map(entries)) => yaml.value = Value::Map(entries),
            Ok(Value::Nothing) => {}
            Ok(_) => {
                if let Some(problem) = colon::find(&yaml, yaml.text.len()) {
                    return Checked {
                        value: yaml,
                        problems: vec![problem],
                    };
                }
                let place = Place::new(path, span.start..span.start + first_line(&yaml.text));
                let problem = Problem::at(
                    &rules::YAML_SYNTAX,
                    place,
                    told("no-keys"),
                    told("no-keys.label"),
                );
                return Checked {
                    value: yaml,
                    problems: vec![problem.say(told("no-keys.help"))],
                };
            }
            Err(fault) => {
                let problem = slip::explain(&yaml, &fault);
                return Checked {
                    value: yaml,
                    problems: vec![problem],
                };
            }
        }
        yaml.is_read = true;
        let mut problems = Vec::new();
        yaml.take_duplicates(&mut problems);
        yaml.take_controls(&mut problems);
        yaml.take_lenient(&mut problems);
        Checked {
            value: yaml,
            problems,
        }
    }

    /// Refuses front matter with so many keys and items that no reader would follow it; then nothing of it is read.
    pub fn refuse_too_many(&mut self) -> Option<Problem> {
        if self.value.count() <= VALUES {
            return None;
        }
        self.value = Value::Map(Vec::new());
        self.is_read = false;
        let problem = Problem::at(
            &rules::TOO_COMPLEX,
            self.place(None),
            told("too-complex").message("why", told("too-many-values")),
            told("too-many-values.label"),
        );
        Some(problem.say(told("too-complex.help")))
    }

    /// Where the value at `path` stands; the whole stretch's first line if it can't be found.
    pub fn value_at(&self, path: &[Step]) -> Place {
        self.place(yaml::locate(&self.text, path, yaml::Target::Value))
    }

    /// Where the last key of `path` stands.
    pub fn key_at(&self, path: &[Step]) -> Place {
        self.place(yaml::locate(&self.text, path, yaml::Target::Key))
    }

    /// The problem of a key, the last one of `path`, that holds its value too for want of a colon.
    pub fn lost_colon(&self, path: &[Step]) -> Problem {
        let start = self.key_at(path).span.start.saturating_sub(self.start);
        let rest = &self.text[start..];
        let line = rest.split('\n').next().unwrap_or(rest).trim_end();
        let key = match path.last() {
            Some(Step::Key(key, _)) => &**key,
            _ => "",
        };
        // Within braces other keys follow on the same line.
        let is_own_line = self.text[..start].ends_with(['\n', ' '])
            && !yaml::in_flow(&self.text[..start])
            || start == 0;
        let end = if is_own_line || !line.starts_with(key) {
            line.len()
        } else {
            key.len()
        };
        colon::problem(self, start..start + end)
    }

    /// The problem of a text that stands where keys are needed and begins with one of them.
    pub fn lost_colon_in(&self, path: &[Step]) -> Problem {
        let span = self.value_at(path).span;
        colon::problem(self, span.start - self.start..span.end - self.start)
    }

    /// Whether the key at `path` stands within braces.
    pub fn is_in_braces(&self, path: &[Step]) -> bool {
        let start = self.key_at(path).span.start.saturating_sub(self.start);
        yaml::in_flow(&self.text[..start])
    }

    /// The problem of a list within braces that has no brackets, so that all but its first item were read as keys.
    pub fn lost_brackets(&self, first: &[Step], last: &[Step]) -> Problem {
        let (place, text) = self.between(first, last);
        let problem = Problem::at(
            &rules::NOT_A_LIST,
            place,
            told("not-a-list").with("text", text),
            told("not-a-list.label"),
        );
        problem.mend(Some(&format!("[{text}]")))
    }

    /// From the value of one key to the end of another key.
    fn between(&self, first: &[Step], last: &[Step]) -> (Place, &str) {
        let start = self.value_at(first).span.start;
        let end = self.key_at(last).span.end.max(start);
        let text = &self.text[start - self.start..end - self.start];
        (Place::new(&self.path, start..end), text)
    }

    /// The problem of a text within braces that commas part: from the value of one key to the end of what was read as another.
    pub fn lost_quotes(&self, first: &[Step], last: &[Step]) -> Problem {
        let (place, text) = self.between(first, last);
        Problem::at(
            &rules::UNQUOTED_COMMA,
            place,
            told("unquoted-comma"),
            told("unquoted-comma.label"),
        )
        .mend(Some(&slip::quoted(text)))
    }

    /// The file as a whole: for what is missing altogether.
    pub fn start(&self) -> Place {
        Place::start(&self.path)
    }

    fn place(&self, span: Option<Range<usize>>) -> Place {
        let span = span.unwrap_or(0..first_line(&self.text));
        Place::new(&self.path, self.start + span.start..self.start + span.end)
    }

    /// Reports keys that stand twice in one map, and keeps the first of each.
    fn take_duplicates(&mut self, problems: &mut Vec<Problem>) {
        let mut value = std::mem::replace(&mut self.value, Value::Nothing);
        self.dedup(&mut value, &mut Vec::new(), problems);
        self.value = value;
    }

    fn dedup(&self, value: &mut Value, path: &mut Vec<Step>, problems: &mut Vec<Problem>) {
        match value {
            Value::Map(entries) => {
                let mut kept: Vec<(Arc<str>, Value)> = Vec::with_capacity(entries.len());
                let mut known = BTreeSet::new();
                for (key, mut inner) in std::mem::take(entries) {
                    path.push(Step::Key(key.clone(), 0));
                    if known.contains(&key) {
                        if problems.len() >= PROBLEMS {
                            path.pop();
                            continue;
                        }
                        let first = self.key_at(path);
                        let again = path.len() - 1;
                        path[again] = Step::Key(key.clone(), 1);
                        let problem = Problem::at(
                            &rules::DUPLICATE_KEY,
                            self.key_at(path),
                            told("duplicate-key").with("key", &key),
                            told("duplicate-key.label"),
                        );
                        problems.push(
                            problem
                                .relate(first, told("duplicate-key.related"))
                                .say(told("duplicate-key.help")),
                        );
                    } else {
                        self.dedup(&mut inner, path, problems);
                        known.insert(key.clone());
                        kept.push((key, inner));
                    }
                    path.pop();
                }
                *entries = kept;
            }
            Value::List(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    path.push(Step::Index(index));
                    self.dedup(item, path, problems);
                    path.pop();
                }
            }
            _ => {}
        }
    }
}

/// A text as the value of a key: as it is where that reads as the same text, else in quotes.
pub fn scalar(text: &str) -> String {
    let line = format!("key: {text}");
    let read = Yaml::read(&SourcePath::new(""), &line, 0..line.len());
    let is_same = read.value.value.get("key").and_then(Value::text);
    if read.problems.is_empty() && is_same.is_some_and(|same| **same == *text) {
        text.to_owned()
    } else {
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
        format!("\"{escaped}\"")
    }
}

fn first_line(text: &str) -> usize {
    text.find('\n').unwrap_or(text.len())
}
