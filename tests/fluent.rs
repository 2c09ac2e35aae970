//! Fluent as Halqa speaks it: the syntax, plural forms and numbers, compared with ICU and with the reference implementation.

mod forms;
mod oracle;
mod syntax;

use crate::locale::{lang, load, setting};
use halqa::locale::{Arg, Locale, Locales, Use};
use halqa::problem::{Place, SourcePath, rules};
use halqa::source::{Source, Sources};
use icu_plurals::{PluralCategory, PluralRules};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// A message that says which plural form was chosen.
const FORMS: &str = "m = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n}\n";

fn languages(tags: &[&str], ftl: &str) -> Locales {
    let settings: Vec<_> = tags.iter().map(|tag| setting(tag)).collect();
    let paths: Vec<_> = tags.iter().map(|tag| (*tag, ftl)).collect();
    load(&settings, &paths).value
}

fn one(tag: &str, ftl: &str) -> Locales {
    languages(&[tag], ftl)
}

fn say(locales: &Locales, n: f64) -> String {
    let locale = locales.iter().next().expect("a language");
    said(locale, "m", &[("n", Arg::Number(n))]).expect("the message")
}

/// A text with its isolates, nothing being escaped.
fn said(locale: &Locale, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let said = locale.say(key, args)?.attribute();
    let plain = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    let text = plain
        .iter()
        .fold(said, |text, (escaped, plain)| text.replace(escaped, plain));
    Some(text)
}

/// Says messages with `@fluent/bundle`.
fn oracle(question: &Value) -> Vec<Option<String>> {
    let mut node = Command::new("node")
        .arg("tests/tools/fluent-oracle.mjs")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("this test compares with fluent.js: install Node.js 20 or newer ({error})")
        });
    let mut input = node.stdin.take().expect("its input");
    let question = question.to_string();
    let writer = std::thread::spawn(move || input.write_all(question.as_bytes()));
    let output = node.wait_with_output().expect("its output");
    writer.join().expect("the writer").ok();
    assert!(
        output.status.success(),
        "this test compares with fluent.js: run `npm ci --prefix tests/tools` first\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("a list of texts")
}
