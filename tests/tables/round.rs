//! What is exported comes back without loss.

use super::{done, empty, modules, refused, said};
use crate::sandbox::{Sandbox, copy, small_files};
use halqa::document::front::{self, Value, Yaml};
use halqa::locale::Lang;
use halqa::problem::{Severity, SourcePath};
use halqa::site::{Site, Workshop};
use halqa::source::{Source, Sources};
use halqa::table::{self, Draft, Format, Headings, Names};
use proptest::prelude::*;
use std::path::Path;
use std::sync::Arc;

/// The sample catalogue.
fn sample() -> Sandbox {
    let sandbox = Sandbox::new();
    for folder in ["content", "locales"] {
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
            &sandbox.join(folder),
        );
    }
    sandbox
}

/// Exports, imports into the same catalogue without its modules, and exports again: the bytes and every text must be the same.
fn comes_back(sandbox: &Sandbox, format: &str) {
    let file = format!("first.{format}");
    done(sandbox, &["export", format, "--output", &file]);
    // Every value and every text is the same to the one who reads it.
    let told = done(sandbox, &["import", &file]);
    assert!(told.contains("0 files written"), "{told}");
    let before = modules(sandbox);
    std::fs::remove_dir_all(sandbox.join("content/modules")).expect("the modules");
    let output = sandbox.halqa(&["import", &file]);
    assert!(output.status.success(), "{}", said(&output));
    let told = done(sandbox, &["import", &file]);
    assert!(told.contains("0 files written"), "{told}");
    done(sandbox, &["export", format, "--output", "second"]);
    let read = |name: &str| std::fs::read(sandbox.join(name)).expect("a file");
    assert!(read(&file) == read("second"), "the second export differs");
    let after = modules(sandbox);
    assert_eq!(
        after.keys().collect::<Vec<_>>(),
        before.keys().collect::<Vec<_>>()
    );
}

#[test]
fn the_sample_comes_back_from_text_and_from_a_workbook() {
    let sandbox = sample();
    let told = |sandbox: &Sandbox| said(&sandbox.halqa(&["check", "--format", "short"]));
    let before = told(&sandbox).lines().count();
    comes_back(&sandbox, "csv");
    assert_eq!(told(&sandbox).lines().count(), before);
    comes_back(&sandbox, "xlsx");
}

#[test]
fn a_sheet_is_the_same_bytes_each_time_and_runs_from_the_right_where_its_language_does() {
    let sandbox = Sandbox::small();
    for format in ["csv", "xlsx"] {
        let first = sandbox.halqa(&["export", format, "--lang", "ar"]).stdout;
        assert!(!first.is_empty());
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert!(first == sandbox.halqa(&["export", format, "--lang", "ar"]).stdout);
    }
    let csv = sandbox.halqa(&["export", "csv", "--lang", "ar"]).stdout;
    assert!(csv.starts_with("\u{feff}".as_bytes()));
    assert!(String::from_utf8_lossy(&csv).contains("العنوان · title [ar]"));
}

#[test]
fn no_cell_of_a_text_is_a_formula_and_none_loses_its_sign() {
    let sandbox = Sandbox::small();
    let path = "content/modules/who-does-what/en.md";
    let text = crate::sandbox::small_files()[path]
        .replace("title: Who does what?", "title: \"=HYPERLINK(1)\"");
    sandbox.write(
        path,
        text.replace("## The idea {#idea}\n\nEverybody", "- Everybody"),
    );
    sandbox.write(
        "content/modules/who-does-what/ar.md",
        "---\ntitle: \"'+1\"\ntranslation: {of: en}\n---\n",
    );
    let csv = sandbox.halqa(&["export", "csv"]).stdout;
    let csv = String::from_utf8(csv).expect("UTF-8");
    assert!(
        csv.contains("'=HYPERLINK(1)") && csv.contains("'- Everybody"),
        "{csv}"
    );
    comes_back(&sandbox, "csv");
    comes_back(&sandbox, "xlsx");
}

#[test]
fn without_modules_the_sheet_is_a_form() {
    let sandbox = empty();
    let form = String::from_utf8(sandbox.halqa(&["export", "csv"]).stdout).expect("UTF-8");
    for key in ["title [ar]", "hours.contact", "sessions", "prose [en]"] {
        assert!(form.contains(key), "{key} is not in {form}");
    }
}

#[test]
fn a_catalogue_with_errors_is_not_exported_in_part() {
    let sandbox = Sandbox::small();
    sandbox.write("content/modules/who-does-what/ar.md", "no front matter");
    let told = refused(&sandbox, &["export", "csv", "--output", "x.csv"]);
    assert!(told.contains("front matter"), "{told}");
}

/// Words as people write them, with every sign that has a meaning to some program on the way.
fn words() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "care",
        "team",
        "رعاية",
        "فريق",
        "تیم",
        "équipe",
        " ",
        ", ",
        "; ",
        " (",
        ") ",
        "\"",
        "'",
        ": ",
        "=",
        "+",
        "-",
        "@",
        "#",
        "1.",
        "[x]",
        "{y}",
        "؛",
        "،",
        "&",
        "<b>",
        "_x0041_",
        "!",
        "|",
        "%",
        "\\",
        "•",
        "true",
        "12",
    ]);
    let text = prop::collection::vec(pieces, 1..8);
    text.prop_map(|pieces| {
        pieces
            .concat()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    })
    .prop_filter("not empty", |text| text.chars().any(char::is_alphabetic))
}

/// A module's front matter and prose, as another program might write it: JSON is YAML.
pub(crate) fn module() -> impl Strategy<Value = (String, String)> {
    let words = || words().prop_map(|text| serde_json::Value::from(text).to_string());
    let professions =
        prop::sample::subsequence(vec!["nursing", "pharmacy", "medicine", "midwifery"], 2..4);
    let groups = (
        professions,
        prop::collection::vec(1..6_u8, 0..3),
        any::<bool>(),
    );
    let lists = (
        prop::collection::vec(words(), 0..3),
        prop::collection::vec((words(), any::<bool>()), 1..4),
    );
    let facts = (
        1..40_u8,
        prop::option::of(words()),
        prop::option::of(1..9_u8),
        any::<bool>(),
        prop::option::of(words()),
    );
    let prose = (words(), any::<bool>());
    (words(), words(), words(), groups, lists, facts, prose).prop_map(|(title, summary, other, (professions, mut years, required), (keywords, outcomes), (quarters, name, seats, debrief, material), (prose, long))| {
        years.sort_unstable();
        years.dedup();
        let years: Vec<String> = years.iter().map(ToString::to_string).collect();
        let requirement = if required { ", requirement: required" } else { "" };
        let professions: Vec<String> = professions.iter().map(|id| format!("{{id: {id}, years: [{}]{requirement}}}", years.join(", "))).collect();
        let told: Vec<String> = outcomes.iter().map(|(text, has)| format!("{{\"text\": {text}{}}}", if *has { ", \"competency\": \"ipec-2023:RR4\"" } else { "" })).collect();
        let mut front = format!("title: {title}\nsummary: {summary}\nkeywords: [{}]\noutcomes: [{}]\nlearning: [with, from, about]\nprofessions: [{}]\ncompetencies: [ipec-2023:RR4, {{ref: ipec-2023:C1, assessed: {debrief}}}]\nmodes: [classroom]\nhours: {{contact: {}}}\nlanguages: [en]\ndebrief: {debrief}\n", keywords.join(", "), told.join(", "), professions.join(", "), f64::from(quarters) / 4.0);
        if let Some(name) = name {
            front.push_str(&format!("contact: {{\"name\": {name}}}\n"));
        }
        if let Some(seats) = seats {
            front.push_str(&format!("sessions: [{{start: 2026-10-05T13:00, place: campus, seats: {seats}}}, {{start: 2026-10-06}}]\n"));
        }
        if let Some(title) = material {
            front.push_str(&format!("materials: [{{\"title\": {title}, \"url\": \"https://example.org/a;b,(c)\"}}]\n"));
        }
        let times = if long { 900 } else { 1 };
        let prose = format!("Word {prose}\n\n").repeat(times).replace(['<', '[', '{', '|', '\\', '_'], "");
        let original = format!("---\n{front}---\n\n{prose}");
        let texts: Vec<&str> = outcomes.iter().map(|(text, _)| text.as_str()).collect();
        let translation = format!("---\ntitle: {other}\noutcomes: [{}]\ntranslation: {{of: en, status: draft}}\n---\n", texts.join(", "));
        (original, translation)
    })
}

/// The catalogue that these files make; `None` if there is an error in one.
pub(crate) fn site(files: impl IntoIterator<Item = (String, String)>) -> (Sources, Option<Site>) {
    let basis = small_files()
        .into_iter()
        .filter(|(path, _)| !path.contains("modules"));
    let files = basis
        .chain(files)
        .map(|(path, text)| Source::text_file(path, text));
    let sources = Sources::from_files(files);
    let site = Workshop::default().site(&sources, true);
    let is_right = site
        .problems
        .iter()
        .all(|problem| problem.severity != Severity::Error);
    (sources, site.value.filter(|_| is_right))
}

/// The sheet of a catalogue.
fn export(site: &Site, sources: &Sources, format: Format) -> Vec<u8> {
    let names = Names::new(&site.catalogue, sources);
    let langs: Vec<Lang> = site.catalogue.languages().cloned().collect();
    let rows = table::sheet(&names, &langs);
    table::write(&rows, format, &names, &langs[0]).expect("a sheet")
}

/// What a catalogue would become by a sheet.
fn import(site: &Site, sources: &Sources, bytes: &[u8]) -> Draft {
    let names = Names::new(&site.catalogue, sources);
    let sheet = table::read(bytes, None).expect("a sheet");
    let headings = Headings::guess(&sheet, &names, &[], None).expect("headings");
    let gathered = table::gather(&sheet, &headings, &names);
    assert!(gathered.problems.is_empty(), "{:?}", gathered.problems);
    let draft = Draft::new(&gathered, &names, None, false);
    assert!(draft.problems.is_empty(), "{:?}", draft.problems);
    draft
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_modules_come_back(made in prop::collection::vec(module(), 1..4)) {
        let files = made.iter().enumerate().flat_map(|(at, (original, translation))| [
            (format!("content/modules/module-{at}/en.md"), original.clone()),
            (format!("content/modules/module-{at}/ar.md"), translation.clone()),
        ]);
        let (sources, Some(full)) = site(files) else {
            return Err(TestCaseError::reject("not a catalogue"));
        };
        let (bare_sources, bare) = site([]);
        let bare = bare.expect("a catalogue without modules");
        for format in [Format::Csv, Format::Xlsx] {
            let bytes = export(&full, &sources, format);
            // To the catalogue that it is from it says nothing new …
            prop_assert!(import(&full, &sources, &bytes).files.is_empty());
            // … and from an empty one it makes the same again.
            let draft = import(&bare, &bare_sources, &bytes);
            prop_assert_eq!(draft.files.len(), 2 * made.len());
            let files = draft.files.iter().map(|file| (file.path.to_string(), file.text.clone()));
            let (sources, again) = site(files);
            let again = again.expect("what came back is right");
            prop_assert!(export(&again, &sources, format) == bytes);
            prop_assert!(import(&full, &sources, &export(&again, &sources, format)).files.is_empty());
        }
    }
}

/// Any value that front matter may hold.
fn value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        words(),
        "\\PC{0,12}",
        Just("null".to_owned()),
        Just("0x1F".to_owned()),
        Just("~".to_owned()),
        Just("a:?".to_owned()),
        Just("\": &care".to_owned()),
        Just("it''s: *care".to_owned()),
    ];
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::Flag),
        any::<i32>().prop_map(|number| Value::Whole(number.into())),
        (-1000..1000_i32).prop_map(|number| Value::Amount(f64::from(number) + 0.5)),
        text.prop_map(|text| Value::Text(Arc::from(text))),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let entries = prop::collection::btree_map("[a-z]{1,6}", inner.clone(), 1..4);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::List),
            entries.prop_map(|entries| Value::Map(
                entries
                    .into_iter()
                    .map(|(key, value)| (Arc::from(key), value))
                    .collect()
            )),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_as_yaml_is_read_as_the_same(entries in prop::collection::btree_map("[a-z][a-z-]{0,8}", value(), 1..5)) {
        let map = Value::Map(entries.into_iter().map(|(key, value)| (Arc::from(key), value)).collect());
        let written = front::write(&map);
        let read = Yaml::read(&SourcePath::new("x.md"), &written.text, 0..written.text.len());
        prop_assert_eq!(&read.value.value, &map, "{}", written.text);
        prop_assert!(read.problems.is_empty(), "{:?}", read.problems);
    }
}
