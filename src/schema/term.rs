//! The terms of vocabularies: each with its name, so that an editor shows it beside the id.

use super::Kit;
use crate::catalogue::{Framework, Vocabulary};
use serde_json::{Value, json};

/// A term of a vocabulary.
pub(super) fn vocabulary(kit: &Kit, vocabulary: &Vocabulary) -> Value {
    let mut forms = Forms::default();
    for term in &vocabulary.terms {
        let label = kit.words.term(vocabulary, &term.id);
        let id = term.id.as_str();
        forms.add(json!(id), &label);
        // YAML reads an id of digits as a number unless it stands in quotes.
        if let Ok(number) = id.parse::<i64>() {
            forms.also(json!(number), &label);
        }
        for alias in &term.aliases {
            forms.also(json!(&**alias), &label);
        }
    }
    forms.any()
}

/// A year of study: a number, or a term of `levels`.
pub(super) fn year(kit: &Kit, levels: &Vocabulary) -> Value {
    let mut forms = Forms::default();
    for term in &levels.terms {
        let label = kit.words.term(levels, &term.id);
        let id = term.id.as_str();
        let digits = id.strip_prefix("year-");
        match digits.and_then(|digits| Some((digits, digits.parse::<i64>().ok()?))) {
            Some((digits, number)) => {
                forms.add(json!(number), &label);
                forms.also(json!(digits), &label);
                forms.also(json!(id), &label);
            }
            None => forms.add(json!(id), &label),
        }
        for alias in &term.aliases {
            forms.also(json!(&**alias), &label);
        }
    }
    forms.any()
}

/// A competency of any framework; those of a superseded version are marked as such.
pub(super) fn competency(kit: &Kit) -> Value {
    let mut frameworks: Vec<&Framework> = kit.vocabularies.frameworks.values().collect();
    frameworks.sort_by_key(|framework| framework.order());
    let mut forms = Forms::default();
    for framework in frameworks {
        for term in framework.terms() {
            let label = kit.words.competency(term);
            if framework.superseded_by.is_some() {
                forms.also(json!(term.as_str()), &label);
            } else {
                forms.add(json!(term.as_str()), &label);
            }
        }
    }
    forms.any()
}

/// The forms in which something may be written.
#[derive(Default)]
struct Forms(Vec<Value>);

impl Forms {
    /// One that is offered.
    fn add(&mut self, form: impl Into<Value>, label: &str) {
        self.push(json!({"const": form.into(), "title": label}));
    }

    /// One that is understood.
    fn also(&mut self, form: impl Into<Value>, label: &str) {
        self.push(json!({"const": form.into(), "title": label, "deprecated": true}));
    }

    fn push(&mut self, form: Value) {
        if self.0.iter().all(|known| known["const"] != form["const"]) {
            self.0.push(form);
        }
    }

    fn any(self) -> Value {
        json!({"oneOf": self.0})
    }
}
