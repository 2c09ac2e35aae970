//! Control characters that are written as escapes: "\u0001".

use super::{PROBLEMS, Step, Value, Yaml};
use crate::problem::{Problem, told};
use crate::source::{is_control, no_control, without_control};
use std::sync::Arc;

impl Yaml {
    /// Reports control characters in texts, and replaces them. Only an escape can hold one, since the file itself has none.
    pub(super) fn take_controls(&mut self, problems: &mut Vec<Problem>) {
        if memchr::memchr(b'\\', self.text.as_bytes()).is_some() {
            let mut value = std::mem::replace(&mut self.value, Value::Nothing);
            self.controls(&mut value, &mut Vec::new(), problems);
            self.value = value;
        }
    }

    fn controls(&self, value: &mut Value, path: &mut Vec<Step>, problems: &mut Vec<Problem>) {
        match value {
            Value::Text(text) => {
                if let Some(c) = text.chars().find(|c| is_control(*c)) {
                    if problems.len() < PROBLEMS {
                        let problem = no_control(self.value_at(path), c);
                        problems.push(problem.say(told("control-character.help-escape")));
                    }
                    *text = Arc::from(without_control(text));
                }
            }
            Value::List(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    path.push(Step::Index(index));
                    self.controls(item, path, problems);
                    path.pop();
                }
            }
            Value::Map(entries) => {
                for (key, inner) in entries {
                    path.push(Step::Key(key.clone(), 0));
                    self.controls(inner, path, problems);
                    path.pop();
                }
            }
            _ => {}
        }
    }
}
