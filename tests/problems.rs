//! Every rule has a literate file, `tests/problems/<rule>.md`: prose, the files of a small catalogue that break it, and what the author is told.
//!
//! A block that is opened with a path (```` ```md content/modules/x/en.md ````) is a file, put over the smallest catalogue; a `sh` block is run before
//! the build, with the command as `$HALQA`; the `report` block is what `halqa build` says (with `--advice` for a rule that is advice), or `halqa` with the
//! arguments of an `arguments` block. `HALQA_BLESS=1` writes the reports anew: read them.

use crate::sandbox::{HALQA, Sandbox};
use crate::voice::in_english;
use halqa::problem::{Severity, rules, told};
use insta::assert_debug_snapshot;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/problems");

/// The blocks of a literate file.
struct Literate {
    files: Vec<(String, String)>,
    script: String,
    arguments: String,
    report: String,
}

#[test]
fn every_rule_is_told_as_its_file_says() {
    let bless = std::env::var_os("HALQA_BLESS").is_some();
    let mut wrong = Vec::new();
    for rule in rules::all() {
        let path = Path::new(FOLDER).join(format!("{}.md", rule.name));
        let Ok(text) = fs::read_to_string(&path) else {
            wrong.push(format!(
                "{} has no tests/problems/{}.md",
                rule.name, rule.name
            ));
            continue;
        };
        let literate = read(&text);
        let told = tell(&literate, rule.severity == Severity::Advice);
        if !told.contains(&format!("[{}]", rule.name)) {
            wrong.push(format!(
                "tests/problems/{}.md does not lead to `{}`:\n{told}",
                rule.name, rule.name
            ));
        } else if told.trim() != literate.report.trim() {
            if bless {
                fs::write(&path, with_report(&text, &told)).expect("the file can be written");
            } else {
                wrong.push(format!(
                    "tests/problems/{}.md expects another report. It is now:\n{told}",
                    rule.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn no_file_is_of_a_rule_that_does_not_exist() {
    let names: BTreeSet<&str> = rules::all().map(|rule| rule.name).collect();
    for entry in fs::read_dir(FOLDER).expect("the folder") {
        let name = entry
            .expect("an entry")
            .file_name()
            .into_string()
            .expect("UTF-8");
        let rule = name.strip_suffix(".md").unwrap_or(&name);
        assert!(
            names.contains(rule),
            "tests/problems/{name}: there is no rule `{rule}`"
        );
    }
}

/// A mend that is sure.
fn sure(problem: &Value) -> impl Iterator<Item = &Value> {
    let help = problem["help"].as_array().map_or(&[][..], Vec::as_slice);
    help.iter().filter(|help| help["sure"] == true)
}

/// What `halqa check` says, a problem a line.
fn checked(sandbox: &Sandbox, arguments: &[&str]) -> Vec<Value> {
    let arguments = [&["check", "--format", "json"], arguments].concat();
    let told = String::from_utf8(sandbox.halqa(&arguments).stdout).expect("UTF-8");
    let problems = told.lines().filter(|line| line.starts_with('{'));
    problems
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

#[test]
fn every_sure_mend_mends() {
    let mut mended = BTreeSet::new();
    for rule in rules::all() {
        let path = Path::new(FOLDER).join(format!("{}.md", rule.name));
        let text = fs::read_to_string(&path).expect("a literate file");
        // Only these reports have one.
        if !text.contains("help: write ") {
            continue;
        }
        let sandbox = laid_out(&read(&text));
        let before = checked(&sandbox, &[]);
        let count = before.iter().flat_map(sure).count();
        if count == 0 {
            continue;
        }
        checked(&sandbox, &["--fix"]);
        let after = checked(&sandbox, &[]);
        let left: Vec<_> = after
            .iter()
            .filter(|problem| sure(problem).next().is_some())
            .collect();
        assert!(left.is_empty(), "{} has mends left: {left:#?}", rule.name);
        let of_rule = |problems: &[Value]| {
            let problems = problems
                .iter()
                .filter(|problem| sure(problem).next().is_some());
            problems
                .filter(|problem| problem["rule"] == rule.name)
                .count()
        };
        if of_rule(&before) > 0 {
            mended.insert(rule.name);
        }
    }
    assert_debug_snapshot!(mended);
}

#[test]
fn rules_are_named_once_and_explained() {
    let mut names = BTreeSet::new();
    for rule in rules::all() {
        assert!(
            names.insert(rule.name),
            "two rules are called {}",
            rule.name
        );
        let [summary, why] = [rule.summary, rule.why].map(|key| in_english(&told(key)));
        assert!(
            summary.ends_with('.') && why.len() > summary.len(),
            "{} is not explained",
            rule.name
        );
    }
}

fn read(text: &str) -> Literate {
    let mut literate = Literate {
        files: Vec::new(),
        script: String::new(),
        arguments: String::new(),
        report: String::new(),
    };
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("````") else {
            continue;
        };
        let block: String = lines
            .by_ref()
            .take_while(|line| *line != "````")
            .map(|line| format!("{line}\n"))
            .collect();
        match info.trim().split_once(' ') {
            Some((_, path)) => literate.files.push((path.trim().to_owned(), block)),
            None if info.trim() == "sh" => literate.script = block,
            None if info.trim() == "arguments" => literate.arguments = block,
            None if info.trim() == "report" => literate.report = block,
            None => {}
        }
    }
    literate
}

fn with_report(text: &str, told: &str) -> String {
    let before = text.split("````report").next().unwrap_or(text).trim_end();
    format!("{before}\n\n````report\n{}\n````\n", told.trim())
}

/// Puts the catalogue of a literate file into a folder.
fn laid_out(literate: &Literate) -> Sandbox {
    let sandbox = Sandbox::small();
    for (path, text) in &literate.files {
        sandbox.write(path, text);
    }
    if !literate.script.is_empty() {
        let script = Command::new("bash")
            .args(["-euc", &literate.script])
            .current_dir(sandbox.path())
            .env("HALQA", HALQA)
            .output()
            .expect("bash can be run");
        assert!(
            script.status.success(),
            "the script failed: {}",
            String::from_utf8_lossy(&script.stderr)
        );
    }
    sandbox
}

fn tell(literate: &Literate, advice: bool) -> String {
    let own: Vec<&str> = literate.arguments.split_whitespace().collect();
    let output = laid_out(literate).halqa(match (&own[..], advice) {
        ([], true) => &["build", "--quiet", "--advice"],
        ([], false) => &["build", "--quiet"],
        (own, _) => own,
    });
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    told.lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
}
