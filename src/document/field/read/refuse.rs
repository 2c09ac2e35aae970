//! What is told of values and keys that don't fit the table.

use super::Reader;
use crate::document::field::shown::{kind, show};
use crate::document::field::{Field, Shape, keys, lost, mend};
use crate::document::front::{PROBLEMS, Step, Value};
use crate::problem::{Problem, rules, suggest, told};
use std::sync::Arc;

impl Reader<'_> {
    /// Whether so much is wrong that nothing further is looked at: one mistake seems to cause all the others.
    pub(super) fn gives_up(&mut self) -> bool {
        if self.problems.len() >= PROBLEMS && !self.has_given_up {
            self.has_given_up = true;
            let last = self.problems.last().and_then(|last| last.place.clone());
            let problem = Problem::at(
                &rules::TOO_COMPLEX,
                last.unwrap_or_else(|| self.yaml.start()),
                told("too-complex").message("why", told("too-many-values-wrong")),
                told("too-complex.label"),
            );
            self.problems
                .push(problem.say(told("too-many-values-wrong.help")));
        }
        self.has_given_up
    }

    /// Tells, at the first of its parts, of a text that the commas in it part.
    pub(super) fn unquoted(&mut self, entries: &[(Arc<str>, Value)], at: usize, fields: &[Field]) {
        let parts = lost::quotes(entries, at, fields).filter(|parts| parts.start() + 1 == at);
        if let Some([(first, _), .., (last, _)]) = parts.map(|parts| &entries[parts]) {
            let path = |key: &Arc<str>| {
                let outer = &self.path[..self.path.len() - 1];
                [outer, &[Step::Key(key.clone(), 0)]].concat()
            };
            let problem = self.yaml.lost_quotes(&path(first), &path(last));
            self.problems.push(problem);
        }
    }

    /// Tells, at its first item, of a list that has lost its brackets.
    pub(super) fn unlisted(&mut self, entries: &[(Arc<str>, Value)], at: usize, fields: &[Field]) {
        let parts = lost::brackets(entries, at, fields).filter(|parts| parts.start() + 1 == at);
        if let Some([(first, _), .., (last, _)]) = parts.map(|parts| &entries[parts]) {
            let path = |key: &Arc<str>| {
                let outer = &self.path[..self.path.len() - 1];
                [outer, &[Step::Key(key.clone(), 0)]].concat()
            };
            let problem = self.yaml.lost_brackets(&path(first), &path(last));
            self.problems.push(problem);
        }
    }

    /// Tells of a comma that YAML does not take for one: `[en، ar]`. What stands round it is told no more.
    pub(super) fn foreign_comma(&mut self, text: &str, item: &Shape) -> bool {
        let is_id = match item {
            Shape::Term(_) | Shape::Year | Shape::Competency | Shape::Entry(_) => true,
            Shape::Short(key, fields) => {
                let mut fields = fields.iter();
                fields.any(|field| field.key == *key && !matches!(field.shape, Shape::Text(_)))
            }
            _ => false,
        };
        if !is_id {
            return false;
        }
        let problem = Problem::at(
            &rules::NOT_A_LIST,
            self.yaml.value_at(&self.path),
            told("foreign-comma"),
            told("foreign-comma.label"),
        );
        let parts = text.split(['،', '؛', ';', '，']).map(str::trim);
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        self.problems.push(problem.mend(Some(&parts.join(", "))));
        true
    }

    /// Tells of a key that is none; gives the one that is probably meant.
    pub(super) fn unknown(&mut self, key: &str, fields: &[Field]) -> Option<&'static str> {
        let near = suggest::nearest(key, fields.iter().map(|field| field.key));
        let problem = Problem::at(
            &rules::UNKNOWN_KEY,
            self.yaml.key_at(&self.path),
            told("unknown-key").with("key", key),
            told("unknown-key.label"),
        )
        .suggest(near);
        // Whoever types `{contact: 2,5}` has written a second key.
        let is_number = key.bytes().all(|c| c.is_ascii_digit());
        let problem = if is_number {
            problem.say(told("unknown-key.help-comma"))
        } else if near.is_none() {
            problem.say(told("unknown-key.help-possible").with("fields", keys(fields)))
        } else {
            problem
        };
        self.problems.push(problem);
        near
    }

    pub(super) fn choice(&mut self, text: &str, words: &[&'static str]) -> Option<Value> {
        let near = suggest::nearest(text, words.iter().copied());
        let place = self.yaml.value_at(&self.path);
        let problem = Problem::at(
            &rules::NOT_A_CHOICE,
            place,
            told("not-a-choice").with("text", text),
            told("not-a-choice.label").with("words", words.join(", ")),
        );
        self.problems.push(problem.suggest(near));
        None
    }

    pub(super) fn range(&mut self, value: &Value, shape: &Shape) -> Option<Value> {
        let place = self.yaml.value_at(&self.path);
        self.problems.push(Problem::at(
            &rules::OUT_OF_RANGE,
            place,
            told("out-of-range").with("value", show(value)),
            told("out-of-range.label").message("shape", shape.expected()),
        ));
        None
    }

    pub(super) fn wrong(&mut self, value: &Value, shape: &Shape) -> Option<Value> {
        if matches!(shape, Shape::Any) {
            return None;
        }
        let place = self.yaml.value_at(&self.path);
        let message = match value {
            Value::Text(text) => told("wrong-type").with("text", text),
            _ => told("wrong-kind").message("value", kind(value)),
        };
        let problem = Problem::at(
            &rules::WRONG_TYPE,
            place,
            message,
            told("wrong-type.label").message("shape", shape.expected()),
        );
        let key = match self.path.last() {
            Some(Step::Key(key, _)) => Some((&**key, self.yaml.key_at(&self.path))),
            _ => None,
        };
        self.problems.push(mend::help(problem, value, shape, key));
        None
    }
}
