//! The words of a file's front matter, and what is left over in any of its text: slips of typing, long sentences, placeholders.

use super::field::Field;
use super::front::{Step, Value, Yaml};
use super::markdown::Slips;
use crate::problem::{Place, Problem, SourcePath, quote, rules, told};
use memchr::memmem;
use std::ops::Range;

/// More words than this in a sentence readers lose (common advice of plain-language guides is 20 to 25).
const LONG: usize = 30;

/// What stands for words that are still to come. Those in capitals are found in capitals only.
const PLACEHOLDERS: [&str; 8] = [
    "TODO",
    "TBD",
    "FIXME",
    "XXX",
    "Lorem ipsum",
    "يُستكمل",
    "يستكمل لاحقا",
    "Write it here, in plain words.",
];

/// What is wrong with the words of checked values.
pub(super) fn check(
    path: &SourcePath,
    text: &str,
    front: &Yaml,
    values: &Value,
    fields: &[Field],
) -> Vec<Problem> {
    let mut reader = Reader {
        file: text,
        front,
        slips: Slips::new(path),
        path: Vec::new(),
    };
    let mut problems = Vec::new();
    for (key, value) in values.entries() {
        let field = fields.iter().find(|field| field.key == &**key);
        if field.is_some_and(Field::is_translated) {
            reader.path.push(Step::Key(key.clone(), 0));
            reader.look(value);
            reader.path.pop();
        }
    }
    problems.extend(reader.slips.problems());
    if let Some(summary) = values.get("summary").and_then(Value::text) {
        problems.extend(long_sentence(front, summary));
    }
    problems
}

/// Where a text still holds what its author meant to replace; each kind once.
pub(super) fn placeholders(text: &str) -> Vec<Range<usize>> {
    let found = PLACEHOLDERS.iter().filter_map(|sign| {
        let mut places = memmem::find_iter(text.as_bytes(), sign);
        places.find_map(|at| {
            let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            let end = at + sign.len();
            let is_part =
                is_letter(text[..at].chars().next_back()) || is_letter(text[end..].chars().next());
            (!is_part).then_some(at..end)
        })
    });
    let mut found: Vec<Range<usize>> = found.collect();
    found.sort_by_key(|span| span.start);
    found
}

struct Reader<'a> {
    file: &'a str,
    front: &'a Yaml,
    slips: Slips<'a>,
    path: Vec<Step>,
}

impl Reader<'_> {
    fn look(&mut self, value: &Value) {
        match value {
            Value::Text(text) => {
                let (front, path, file) = (self.front, &self.path, self.file);
                self.slips.look(text, |span| {
                    // Only a slip asks where its value stands: that reads the YAML once more.
                    let place = front.value_at(path);
                    let source = file.get(place.span.clone())?;
                    let Some(at) = source.find(text.get(span.clone())?) else {
                        return Some(place.span); // It is written otherwise there, as `\u0640`.
                    };
                    let start = place.span.start + at;
                    Some(start..start + span.len())
                });
            }
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(index));
                    self.look(item);
                    self.path.pop();
                }
            }
            Value::Map(entries) => {
                for (key, item) in entries {
                    self.path.push(Step::Key(key.clone(), 0));
                    self.look(item);
                    self.path.pop();
                }
            }
            _ => {}
        }
    }
}

/// The first sentence of a summary that is too long.
fn long_sentence(front: &Yaml, summary: &str) -> Option<Problem> {
    let ends = ['.', '!', '?', '؟', '؛', ';', '…'];
    let mut sentences = summary.split_inclusive(|c| ends.contains(&c));
    let count = |sentence: &str| sentence.split_whitespace().count();
    let sentence = sentences.find(|sentence| count(sentence) > LONG)?;
    let mut words = sentence.split_whitespace();
    let first: Vec<&str> = words.by_ref().take(4).collect();
    let message = told("long-sentence").with("first", quote(&first.join(" ")));
    let message = message.with("count", count(sentence));
    let place: Place = front.value_at(&[Step::key("summary")]);
    let label = told("long-sentence.label");
    let problem = Problem::at(&rules::LONG_SENTENCE, place, message, label);
    Some(problem.say(told("long-sentence.help")))
}
