//! Every rule has a literate file, `tests/problems/<rule>.md`: prose, the files of a small catalogue that break it, and what the author is told.
//!
//! A block that is opened with a path (```` ```md content/modules/x/en.md ````) is a file, put over the smallest catalogue; a `sh` block is run before
//! the build, with the command as `$HALQA`; the `report` block is what `halqa build` says (with `--advice` for a rule that is advice), or the command
//! whose words a `command` block holds. `HALQA_BLESS=1` writes the reports anew: read them. Each is built over a site that is there already, which an
//! error leaves as it is, byte by byte.

use crate::sandbox::{HALQA, Sandbox, tree};
use crate::voice::in_english;
use halqa::problem::{Severity, rules, told};
use halqa::publish::{Entry, Output, Wave, publish};
use insta::assert_debug_snapshot;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/problems");

/// The blocks of a literate file.
struct Literate {
    files: Vec<(String, String)>,
    script: String,
    command: String,
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
        command: String::new(),
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
            None if info.trim() == "command" => literate.command = block,
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

/// Publishes a small site, as an earlier build may have done.
fn publish_something(folder: &Path) {
    let output = Output::open(folder, &[]).expect("an output");
    let entries = [
        ("assets/old.css", Wave::Asset),
        ("en/index.html", Wave::Index),
        ("en/modules/old.html", Wave::Page),
    ];
    let entries = entries.map(|(path, wave)| Entry {
        path: path.into(),
        wave,
    });
    let bytes = |entry: &Entry| Ok::<_, ()>(entry.path.to_string());
    publish(output, &entries, bytes, || {}).expect("a site");
}

/// What is published, and when each file was written.
fn published(sandbox: &Sandbox) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let folder = sandbox.join("public");
    let written = |path: &str| fs::metadata(folder.join(path)).and_then(|there| there.modified());
    let files = tree(&folder).into_iter();
    files
        .map(|(path, bytes)| {
            let time = written(&path).expect("a time");
            (path, (bytes, time))
        })
        .collect()
}

fn tell(literate: &Literate, advice: bool) -> String {
    let stated: Vec<&str> = literate.command.split_whitespace().collect();
    let sandbox = laid_out(literate);
    if !sandbox.join("public").exists() {
        publish_something(&sandbox.join("public"));
    }
    let before = published(&sandbox);
    let output = sandbox.halqa(match stated[..] {
        [] if advice => &["build", "--quiet", "--advice"],
        [] => &["build", "--quiet"],
        _ => &stated,
    });
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    let is_error = told.lines().any(|line| line.starts_with("error"));
    // Another command than `build` has exit codes of its own.
    if stated.is_empty() {
        assert_eq!(output.status.code(), Some(i32::from(is_error)), "{told}");
    }
    if is_error || !stated.is_empty() {
        assert!(published(&sandbox) == before, "the site changed: {told}");
    }
    told.lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
}
