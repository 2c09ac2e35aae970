//! Writes plain values as YAML that people can read.

use serde_json::{Map, Value};

/// How often one anchor is referred to. The reader of Sveltia stops at a hundred, since documents that grow by aliases can be an attack.
const MOST: usize = 90;

/// Words that YAML would read as something else than text.
const MEANING: [&str; 8] = ["true", "false", "null", "yes", "no", "on", "off", "y"];

/// The value as YAML. Fields that several entries have in common are written once and referred to.
pub(super) fn write(value: &Value) -> String {
    let mut writer = Writer::default();
    writer.value(value, 0);
    writer.text
}

#[derive(Default)]
struct Writer<'a> {
    text: String,
    /// What was given an anchor, and how often it was referred to.
    anchors: Vec<(&'a Value, usize)>,
    is_in_anchor: bool,
}

impl<'a> Writer<'a> {
    /// Writes lists and maps line by line; the first line stands where the text ends.
    fn value(&mut self, value: &'a Value, indent: usize) {
        match value {
            Value::Object(map) if !map.is_empty() => self.map(map, indent),
            Value::Array(items) if !items.is_empty() => {
                for (at, item) in items.iter().enumerate() {
                    self.begin(at, indent);
                    self.text.push_str("- ");
                    self.value(item, indent + 2);
                }
            }
            _ => {
                self.text.push_str(&scalar(value));
                self.text.push('\n');
            }
        }
    }

    fn map(&mut self, map: &'a Map<String, Value>, indent: usize) {
        for (at, (key, value)) in map.iter().enumerate() {
            self.begin(at, indent);
            self.text.push_str(key);
            self.text.push(':');
            let is_shared = key == "fields" && !self.is_in_anchor;
            if is_shared && self.refer(value) {
                continue;
            }
            if is_block(value) {
                self.text.push('\n');
                self.text.push_str(&" ".repeat(indent + 2));
            } else {
                self.text.push(' ');
            }
            self.is_in_anchor |= is_shared;
            self.value(value, indent + 2);
            self.is_in_anchor &= !is_shared;
        }
    }

    /// Refers to a value that was written before; else gives it an anchor.
    fn refer(&mut self, value: &'a Value) -> bool {
        let mut anchors = self.anchors.iter_mut().enumerate();
        let known = anchors.find(|(_, (known, uses))| *known == value && *uses < MOST);
        if let Some((at, (_, uses))) = known {
            *uses += 1;
            self.text.push_str(&format!(" *fields-{}\n", at + 1));
            return true;
        }
        self.anchors.push((value, 0));
        self.text
            .push_str(&format!(" &fields-{}", self.anchors.len()));
        false
    }

    fn begin(&mut self, at: usize, indent: usize) {
        if at > 0 {
            self.text.push_str(&" ".repeat(indent));
        }
    }
}

fn is_block(value: &Value) -> bool {
    match value {
        Value::Object(map) => !map.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    }
}

/// Text without quotes where that is safe; JSON is YAML otherwise.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) if is_plain(text) => text.clone(),
        _ => value.to_string(),
    }
}

fn is_plain(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/' | ' ');
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(sign)
        && !text.ends_with(' ')
        && !MEANING.contains(&text.to_ascii_lowercase().as_str())
        && !matches!(text, "n" | "N")
}
