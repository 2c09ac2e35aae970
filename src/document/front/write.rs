//! Writing front matter: short, in one form, and so that the reader gives back the same value.

use super::{Step, Value, yaml};
use std::ops::Range;

/// The longest line on which a list without groups of keys stands.
const LINE: usize = 100;

/// Front matter that was written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// The lines between the two `---`.
    pub text: String,
    /// Where each value stands in the text, an outer one before those in it.
    pub places: Vec<(Vec<Step>, Range<usize>)>,
}

/// Writes a map with one key a line; groups of keys stand in braces.
pub fn write(value: &Value) -> Written {
    let mut writer = Writer::default();
    for (key, value) in value.entries() {
        writer.entry(key, value);
    }
    writer.written
}

/// Writes any value on one line, as it may stand within brackets.
pub fn write_line(value: &Value) -> String {
    let mut writer = Writer::default();
    writer.flow(value);
    writer.written.text
}

#[derive(Default)]
struct Writer {
    written: Written,
    path: Vec<Step>,
}

impl Writer {
    fn entry(&mut self, key: &str, value: &Value) {
        self.path.push(Step::key(key));
        let at = self.begin();
        self.push(&scalar(key, true));
        self.push(":");
        match value {
            Value::List(items) if is_long(value) => {
                for (index, item) in items.iter().enumerate() {
                    self.push("\n  - ");
                    self.path.push(Step::Index(index));
                    let item_at = self.begin();
                    self.bare(item);
                    self.end(item_at);
                    self.path.pop();
                }
            }
            _ => {
                self.push(" ");
                self.bare(value);
            }
        }
        self.end(at);
        self.push("\n");
        self.path.pop();
    }

    /// A value outside brackets.
    fn bare(&mut self, value: &Value) {
        match value {
            Value::Text(text) => self.push(&scalar(text, false)),
            _ => self.flow(value),
        }
    }

    fn flow(&mut self, value: &Value) {
        match value {
            Value::Nothing => self.push("null"),
            Value::Flag(flag) => self.push(&flag.to_string()),
            Value::Whole(number) => self.push(&number.to_string()),
            Value::Amount(number) => self.push(&amount(*number)),
            Value::Text(text) => self.push(&scalar(text, true)),
            Value::List(items) => {
                self.push("[");
                for (index, item) in items.iter().enumerate() {
                    self.part(index, Step::Index(index), None, item);
                }
                self.push("]");
            }
            Value::Map(entries) => {
                self.push("{");
                for (index, (key, inner)) in entries.iter().enumerate() {
                    self.part(index, Step::key(key), Some(key), inner);
                }
                self.push("}");
            }
        }
    }

    fn part(&mut self, index: usize, step: Step, key: Option<&str>, value: &Value) {
        if index > 0 {
            self.push(", ");
        }
        self.path.push(step);
        let at = self.begin();
        if let Some(key) = key {
            self.push(&scalar(key, true));
            self.push(": ");
        }
        self.flow(value);
        self.end(at);
        self.path.pop();
    }

    fn push(&mut self, text: &str) {
        self.written.text.push_str(text);
    }

    fn begin(&mut self) -> usize {
        let start = self.written.text.len();
        self.written.places.push((self.path.clone(), start..start));
        self.written.places.len() - 1
    }

    fn end(&mut self, at: usize) {
        let end = self.written.text.len();
        if let Some((_, range)) = self.written.places.get_mut(at) {
            range.end = end;
        }
    }
}

/// A number as YAML has it, which names what is none and what has no end its own way (1.2.2 §10.3.2).
fn amount(number: f64) -> String {
    match number {
        _ if number.is_nan() => ".nan".to_owned(),
        f64::INFINITY => ".inf".to_owned(),
        f64::NEG_INFINITY => "-.inf".to_owned(),
        // Minus zero is zero.
        _ => (number + 0.0).to_string(),
    }
}

/// Whether a list is read more easily with one item a line.
fn is_long(value: &Value) -> bool {
    let has_groups = value
        .items()
        .iter()
        .any(|item| matches!(item, Value::Map(_)));
    has_groups || !value.items().is_empty() && write_line(value).chars().count() > LINE
}

/// A text without quotes where the reader takes it for the same text, else with them.
fn scalar(text: &str, in_brackets: bool) -> String {
    let signs = |c: char| {
        matches!(c, '"' | '\\' | '`' | '[' | ']' | '{' | '}')
            || c.is_control()
            || in_brackets && c == ','
    };
    let is_plain = text.starts_with(char::is_alphanumeric)
        && !text.contains(signs)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && is_read_as(text, in_brackets);
    if is_plain {
        return text.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            // YAML 1.2 §5.4 and §5.1: line ends of Unicode, and what is not printable.
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            _ if c.is_control() => quoted.push_str(&format!("\\x{:02X}", u32::from(c))),
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether the reader takes what stands there without quotes for that text. Brackets have signs of their own, as `:?` (YAML 1.2 §7.3.3), so it reads the text
/// where it will stand.
fn is_read_as(text: &str, in_brackets: bool) -> bool {
    let is_it = |value: &Value| matches!(value, Value::Text(read) if **read == *text);
    if in_brackets {
        let list = yaml::parse(&format!("[{text}]"));
        return matches!(list, Ok(Value::List(items)) if matches!(&items[..], [item] if is_it(item)));
    }
    yaml::parse(text).is_ok_and(|value| is_it(&value))
}
