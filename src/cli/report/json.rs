//! One JSON object a line, for programs.

use super::Shown;
use crate::problem::{Help, Place, Problem, Told};
use serde_json::{Value, json};

/// A problem as JSON.
pub(super) fn line(shown: &Shown<'_>, problem: &Problem) -> String {
    let say = |told: &Told| shown.voice.say(told);
    let related: Vec<Value> = problem
        .related
        .iter()
        .map(|(place, what)| json!({"message": say(what), "place": at(shown, place)}))
        .collect();
    let help: Vec<Value> = problem
        .help
        .iter()
        .map(|help| match help {
            Help::Say(_) => json!({"message": say(&help.told())}),
            Help::Replace { place, with, is_sure } => {
                json!({"message": say(&help.told()), "replace": at(shown, place), "with": with, "sure": is_sure})
            }
        })
        .collect();
    json!({
        "rule": problem.rule.name,
        "severity": problem.severity.word(),
        "message": say(&problem.message),
        "label": problem.label.as_ref().map(say),
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
