//! Somebody writes a first module, makes the ten most common mistakes, and mends each from what is told alone.

use crate::sandbox::Sandbox;
use serde_json::Value;
use std::fs;

const MODULE: &str = "content/modules/handover/en.md";

/// What is right in the file, what is typed in its place, and the rule that tells of it.
const MISTAKES: [(&str, &str, &str); 10] = [
    (
        "title: Handing over well",
        "title: Handing over: well",
        "unquoted-colon",
    ),
    ("stage: exposure", "stage:exposure", "missing-colon"),
    ("nursing", "nursng", "unknown-term"),
    ("ipec-2023:RR4", "RR4", "unknown-competency"),
    (
        "title: Handing over well",
        "title: “Handing over: well”",
        "curly-quotes",
    ),
    ("  contact: 2", "\tcontact: 2", "yaml-indent"),
    ("---\ntitle", "———\ntitle", "front-matter-dashes"),
    ("[classroom]", "classroom, online-live", "not-a-list"),
    ("2026-09-01", "2026/9/1", "wrong-type"),
    (
        "(../first-meeting/en.md)",
        "(../first-meting/en.md)",
        "broken-link",
    ),
];

const RIGHT: &str = "---
title: Handing over well
summary: Mixed pairs hand over one patient and listen for what got lost.
provider: example-school
learning: [with, from, about]
professions: [nursing, medicine]
competencies: [{ref: ipec-2023:RR4, assessed: true}]
stage: exposure
modes: [classroom]
hours:
  contact: 2
languages: [en]
licence: CC-BY-4.0
reviewed: 2026-09-01
---

## What happens

Begin with [the first meeting](../first-meeting/en.md).
";

/// What `halqa check` says of the module, the gravest first.
fn told(sandbox: &Sandbox) -> Vec<Value> {
    let output = sandbox.halqa(&["check", "--format", "json", "--today", "2026-11-22"]);
    let told = String::from_utf8(output.stdout).expect("UTF-8");
    let problems = told.lines().filter(|line| line.starts_with('{'));
    let problems = problems.map(|line| serde_json::from_str(line).expect("JSON"));
    problems
        .filter(|problem: &Value| problem["severity"] == "error")
        .collect()
}

/// The file with the first text that is offered put in its place.
fn mended(text: &str, problem: &Value) -> Option<String> {
    let help = problem["help"].as_array()?;
    let offered = help.iter().find(|help| help["with"].is_string())?;
    let place = &offered["replace"];
    let at = |key: &str| usize::try_from(place[key].as_u64()?).ok();
    let (start, end) = (at("start")?, at("end")?);
    Some(format!(
        "{}{}{}",
        text.get(..start)?,
        offered["with"].as_str()?,
        text.get(end..)?
    ))
}

#[test]
fn each_of_the_ten_most_common_mistakes_is_mended_from_what_is_told() {
    let sandbox = Sandbox::new();
    assert!(sandbox.halqa(&["new", "."]).status.success());
    let provider = fs::read_dir(sandbox.join("content/providers"))
        .expect("providers")
        .map(|entry| entry.expect("an entry").file_name())
        .next()
        .expect("a provider");
    let right = RIGHT.replace("example-school", &provider.to_string_lossy());
    sandbox.write(MODULE, &right);
    assert_eq!(told(&sandbox), [Value::Null; 0], "the module is right");
    for (correct, typed, rule) in MISTAKES {
        let mut text = right.replacen(correct, typed, 1);
        assert!(text != right, "{correct} is not in the module");
        sandbox.write(MODULE, &text);
        let first = told(&sandbox);
        assert!(
            first.iter().any(|problem| problem["rule"] == rule),
            "{typed}: {first:#?}"
        );
        // One mistake may hide another's trace: three steps are enough for each of these.
        for _ in 0..3 {
            let problems = told(&sandbox);
            let Some(next) = problems.iter().find_map(|problem| mended(&text, problem)) else {
                break;
            };
            text = next;
            sandbox.write(MODULE, &text);
        }
        let left = told(&sandbox);
        assert!(left.is_empty(), "{typed} became {text}\n{left:#?}");
    }
}
