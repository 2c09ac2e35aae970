//! One JSON object a line, for programs.

use super::Shown;
use crate::problem::{Help, Place, Problem};
use serde_json::{Value, json};

/// A problem as JSON.
pub(super) fn line(shown: &Shown<'_>, problem: &Problem) -> String {
    let related: Vec<Value> = problem
        .related
        .iter()
        .map(|(place, what)| json!({"message": what, "place": at(shown, place)}))
        .collect();
    let help: Vec<Value> = problem
        .help
        .iter()
        .map(|help| match help {
            Help::Say(_) => json!({"message": help.words()}),
            Help::Replace { place, with } => {
                json!({"message": help.words(), "replace": at(shown, place), "with": with})
            }
        })
        .collect();
    json!({
        "rule": problem.rule.name,
        "severity": problem.rule.severity.word(),
        "message": problem.message,
        "label": problem.label,
        "place": problem.place.as_ref().map(|place| at(shown, place)),
        "related": related,
        "help": help,
    })
    .to_string()
}

fn at(shown: &Shown<'_>, place: &Place) -> Value {
    let (line, column) = shown.sources.position(place);
    json!({"path": shown.path(place), "line": line, "column": column, "start": place.span.start, "end": place.span.end})
}
