//! The Static Analysis Results Interchange Format, which forges and editors read (OASIS SARIF 2.1.0).

use super::Shown;
use crate::problem::{Help, Place, Problem, Severity, Told};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// All problems as one log with one run (SARIF 2.1.0 §3.13, §3.14).
pub(super) fn log(shown: &Shown<'_>, problems: &[Problem]) -> Value {
    let broken: BTreeMap<&str, &Problem> = problems
        .iter()
        .map(|problem| (problem.rule.name, problem))
        .collect();
    let say = |key| shown.voice.say(&crate::problem::told(key));
    let rules: Vec<Value> = broken
        .values()
        .map(|problem| {
            let rule = problem.rule;
            json!({
                "id": rule.name,
                "shortDescription": {"text": say(rule.summary)},
                "fullDescription": {"text": say(rule.why)},
                "help": {"text": say(rule.why)},
                "defaultConfiguration": {"level": level(rule.severity)},
            })
        })
        .collect();
    let places: BTreeMap<&str, usize> = broken
        .keys()
        .enumerate()
        .map(|(at, name)| (*name, at))
        .collect();
    let results: Vec<Value> = problems
        .iter()
        .map(|problem| result(shown, problem, places.get(problem.rule.name)))
        .collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Halqa",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// One problem (§3.27); how it is mended is a part of its message, since few readers show anything else.
fn result(shown: &Shown<'_>, problem: &Problem, rule: Option<&usize>) -> Value {
    let say = |told: &Told| shown.voice.say(told);
    let words: Vec<String> = std::iter::once(say(&problem.message))
        .chain(problem.help.iter().map(|help| say(&help.told())))
        .collect();
    let mut result = json!({
        "ruleId": problem.rule.name,
        "ruleIndex": rule,
        "level": level(problem.severity),
        "message": {"text": words.join("\n")},
    });
    if let Some(place) = &problem.place {
        result["locations"] = json!([location(shown, place, problem.label.as_ref())]);
    }
    if !problem.related.is_empty() {
        let related = problem.related.iter();
        result["relatedLocations"] = related
            .map(|(place, what)| location(shown, place, Some(what)))
            .collect();
    }
    let fixes: Vec<Value> = problem
        .help
        .iter()
        .filter_map(|help| fix(shown, help))
        .collect();
    if !fixes.is_empty() {
        result["fixes"] = Value::Array(fixes);
    }
    result
}

/// §3.58: errors and warnings are called so; what is only worth knowing is a note.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// §3.28.
fn location(shown: &Shown<'_>, place: &Place, what: Option<&Told>) -> Value {
    let mut location = json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(shown, place)},
        "region": region(shown, place),
    }});
    if let Some(what) = what {
        location["message"] = json!({"text": shown.voice.say(what)});
    }
    location
}

/// §3.55: a text that would mend it, put at a place.
fn fix(shown: &Shown<'_>, help: &Help) -> Option<Value> {
    let Help::Replace { place, with, .. } = help else {
        return None;
    };
    Some(json!({
        "description": {"text": shown.voice.say(&help.told())},
        "artifactChanges": [{
            "artifactLocation": {"uri": uri(shown, place)},
            "replacements": [{
                "deletedRegion": region(shown, place),
                "insertedContent": {"text": with},
            }],
        }],
    }))
}

/// §3.30: lines and columns count from 1, and the end is the column after the last.
fn region(shown: &Shown<'_>, place: &Place) -> Value {
    let (line, column) = shown.sources.position(place);
    let end = Place::new(&place.path, place.span.end..place.span.end);
    let (end_line, end_column) = shown.sources.position(&end);
    json!({"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column})
}

/// A path as a relative reference (§3.4.3, RFC 3986 §4.2).
fn uri(shown: &Shown<'_>, place: &Place) -> String {
    let path = shown.path(place).replace('\\', "/");
    percent_encoding::utf8_percent_encode(&path, super::IN_URI).to_string()
}
