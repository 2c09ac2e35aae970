//! The schemas for other editors: valid by validators of another make, and of one mind with our own reader.

mod generated;
mod reader;

use crate::sandbox::{HALQA, Sandbox, tree};
use halqa::document::field::{Field, Shape};
use halqa::locale::Lang;
use halqa::schema::{Document, Kit, messages};
use halqa::source::{self, Sources};
use reader::{Reader, front_matter};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The schemas of Halqa's own vocabularies, by name.
fn schemas() -> BTreeMap<&'static str, Value> {
    schemas_of(&Sources::from_files([]))
}

fn schemas_of(sources: &Sources) -> BTreeMap<&'static str, Value> {
    let kit = Kit::new(sources, None).expect("a language");
    let schema = |document: Document| (document.name(), kit.schema(document));
    Document::all().map(schema).collect()
}

/// The sort of file that a path is.
fn document_of(path: &str) -> Option<Document> {
    let is_like = |pattern: &str| {
        let (pattern, path): (Vec<_>, Vec<_>) =
            (pattern.split('/').collect(), path.split('/').collect());
        let fits = |(pattern, name): (&&str, &&str)| match pattern.strip_prefix('*') {
            Some(ending) => name.ends_with(ending),
            None => pattern == name,
        };
        pattern.len() == path.len() && pattern.iter().zip(&path).all(fits)
    };
    Document::all().find(|document| is_like(&document.files()))
}

/// What Ajv says of values: nothing where it finds nothing wrong.
fn ajv(question: &Value) -> Vec<Option<String>> {
    let mut node = Command::new("node")
        .arg("tests/tools/schemas.mjs")
        .current_dir(ROOT)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("this test compares with Ajv: install Node.js 20 or newer");
    let mut input = node.stdin.take().expect("its input");
    let question = question.to_string();
    let writer = std::thread::spawn(move || input.write_all(question.as_bytes()));
    let output = node.wait_with_output().expect("its output");
    writer.join().expect("the writer").ok();
    assert!(
        output.status.success(),
        "run `npm ci --prefix tests/tools` first\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("a list of verdicts")
}

#[test]
fn every_file_of_the_sample_is_right_by_two_validators() {
    let schemas = schemas_of(&source::scan(Path::new(ROOT)).value);
    let files = tree(&Path::new(ROOT).join("content"));
    let mut cases = Vec::new();
    let mut names = Vec::new();
    for (path, bytes) in files {
        let path = format!("content/{path}");
        let Some(document) = document_of(&path) else {
            continue;
        };
        let text = String::from_utf8(bytes).expect("UTF-8");
        cases.push(json!([
            document.name(),
            front_matter(&path, &text).expect("YAML")
        ]));
        names.push(path);
    }
    assert!(cases.len() > 80, "files are no longer found: {names:?}");
    for (case, path) in cases.iter().zip(&names) {
        let schema = &schemas[case[0].as_str().expect("a name")];
        if let Err(error) = jsonschema::validate(schema, &case[1]) {
            panic!("{path}: {error} at {}", error.instance_path());
        }
    }
    let verdicts = ajv(&json!({"schemas": schemas, "cases": cases}));
    for (verdict, path) in verdicts.iter().zip(&names) {
        assert_eq!(*verdict, None, "{path}");
    }
}

#[test]
fn what_the_reader_takes_the_schema_takes_and_nothing_else() {
    let mut reader = Reader::new();
    let schemas = schemas();
    let validators: BTreeMap<&str, jsonschema::Validator> = schemas
        .iter()
        .map(|(name, schema)| {
            let validator = jsonschema::validator_for(schema).expect("a schema");
            (*name, validator)
        })
        .collect();
    let mut cases = Vec::new();
    let (mut good, mut bad) = (0, 0);
    for (document, is_translation, value) in generated::documents(reader.vocabularies()) {
        let refused = reader.refuses(document, is_translation, &value);
        let verdict = validators[document.name()].validate(&value);
        assert_eq!(
            refused.is_empty(),
            verdict.is_ok(),
            "{}: the reader says {refused:?}, the schema {:?}\n{value:#}",
            document.name(),
            verdict
                .err()
                .map(|error| format!("{error} at {}", error.instance_path()))
        );
        if refused.is_empty() {
            good += 1;
        } else {
            bad += 1;
        }
        cases.push(json!([document.name(), value]));
    }
    assert!(good > 100 && bad > 100, "{good} good, {bad} bad");
    let verdicts = ajv(&json!({"schemas": schemas, "cases": cases}));
    for (case, verdict) in cases.iter().zip(verdicts) {
        let name = case[0].as_str().expect("a name");
        assert_eq!(
            validators[name].is_valid(&case[1]),
            verdict.is_none(),
            "{verdict:?} {case:#}"
        );
    }
}

/// What a schema can't say, and why: value, whether the reader takes it, whether the schema does.
#[test]
fn the_differences_are_those_that_are_meant() {
    let mut reader = Reader::new();
    let schemas = schemas();
    let module = |key: &str, value: Value| {
        let mut module = reader::module();
        module[key] = value;
        module
    };
    for (value, reads, validates, why) in [
        (
            module("published", json!("2023-02-29")),
            false,
            true,
            "which years have a 29th of February, no pattern says",
        ),
        (
            module(
                "sessions",
                json!([{"start": "2026-10-05T13:00", "time-zone": "Asia/Katar"}]),
            ),
            false,
            true,
            "the time zone database is not in the schema",
        ),
        (
            module("interactive-share", json!(70.0)),
            false,
            true,
            "JSON knows no difference between 70 and 70.0",
        ),
        (
            module("licence", json!(format!("{}   ", "x".repeat(60)))),
            true,
            false,
            "the reader takes the spaces round a text away before it counts",
        ),
        (
            module("modes", json!(" classroom ")),
            true,
            false,
            "and before it looks a term up",
        ),
        (
            module("sessions", json!([{"start": "2026-10-05t13:00"}])),
            true,
            false,
            "a small t is read and not offered",
        ),
    ] {
        let document = Document::Entry(halqa::document::field::Kind::Module);
        let refused = reader.refuses(document, false, &value);
        assert_eq!(refused.is_empty(), reads, "reader: {why}: {refused:?}");
        let is_valid = jsonschema::is_valid(&schemas["module"], &value);
        assert_eq!(is_valid, validates, "schema: {why}");
    }
}

/// The rules that need more than one file or one key, which are no business of a schema.
#[test]
fn the_files_of_the_literate_problems_are_judged_alike() {
    let mut reader = Reader::new();
    let schemas = schemas();
    let mut judged = 0;
    let mut different = Vec::new();
    for (path, bytes) in tree(&Path::new(ROOT).join("tests/problems")) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        for (file, text) in reader::blocks(&text) {
            let front = document_of(&file).zip(front_matter(&file, &text));
            let Some((document, value)) = front else {
                continue;
            };
            let is_translation = value.get("translation").is_some();
            let refused = reader.refuses(document, is_translation, &value);
            judged += 1;
            if refused.is_empty() != jsonschema::is_valid(&schemas[document.name()], &value) {
                different.push(format!(
                    "{path}: {file}: the reader says {refused:?}\n{value}"
                ));
            }
        }
    }
    assert!(judged > 60, "{judged}");
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn a_catalogues_own_vocabulary_is_a_key_and_its_terms_have_names() {
    let sandbox = Sandbox::small();
    sandbox.write(
        "content/vocabulary/rooms.yaml",
        "message: room\nfield: true\nterms: [{id: blue, aliases: [azure]}, {id: red}]\n",
    );
    for (lang, name, label) in [
        ("en", "Rooms", "Blue room"),
        ("ar", "القاعات", "القاعة الزرقاء"),
    ] {
        let ftl = format!("vocabulary-rooms = {name}\nroom-blue = {label}\nroom-red = x\n");
        sandbox.write(&format!("locales/{lang}/rooms.ftl"), ftl);
    }
    let sources = source::scan(sandbox.path()).value;
    let lang = Lang::parse("ar").expect("a tag");
    let kit = Kit::new(&sources, Some(&lang)).expect("Arabic");
    let schema = kit.schema(Document::Entry(halqa::document::field::Kind::Module));
    let key = &schema["$defs"]["original"]["properties"]["rooms"];
    assert_eq!(key["title"], "القاعات");
    let terms = &schema["$defs"]["term-rooms"]["oneOf"];
    assert_eq!(
        terms[0],
        json!({"const": "blue", "title": "القاعة الزرقاء"})
    );
    assert_eq!(terms[1]["deprecated"], true);
    let mut module = reader::module();
    for (value, is_valid) in [
        (json!("blue"), true),
        (json!(["red", "azure"]), true),
        (json!("green"), false),
    ] {
        module["rooms"] = value;
        assert_eq!(jsonschema::is_valid(&schema, &module), is_valid, "{module}");
    }
}

#[test]
fn arabic_names_and_explains_every_key_and_no_other() {
    let text = std::fs::read_to_string(Path::new(ROOT).join("locales/ar/author/fields.ftl"))
        .expect("the file");
    let has: BTreeSet<&str> = text
        .lines()
        .filter(|line| line.starts_with("field-"))
        .filter_map(|line| line.split(" =").next())
        .collect();
    let described = text.matches("\n    .description = ").count();
    assert_eq!(described, has.len(), "each has a title and a description");
    let mut used: BTreeMap<String, &str> = BTreeMap::new();
    let mut lacking = Vec::new();
    for document in Document::all() {
        walk(document.fields(), &mut Vec::new(), &mut |path, field| {
            let names = messages(document, path);
            match names.iter().find(|name| has.contains(name.as_str())) {
                None => lacking.push(names[1].clone()),
                Some(name) => {
                    // One message for two keys that mean different things would be wrong for one of them.
                    let first = used.entry(name.clone()).or_insert(field.about);
                    assert_eq!(*first, field.about, "`{name}` stands for two meanings");
                }
            }
        });
    }
    lacking.dedup();
    assert!(
        lacking.is_empty(),
        "locales/ar/author/fields.ftl lacks {lacking:#?}"
    );
    let idle: Vec<_> = has
        .iter()
        .filter(|name| !used.contains_key(**name))
        .collect();
    assert!(idle.is_empty(), "nothing asks for {idle:?}");
}

fn walk(
    fields: &'static [Field],
    path: &mut Vec<&'static str>,
    see: &mut impl FnMut(&[&'static str], &'static Field),
) {
    fn inner(shape: &'static Shape) -> &'static [Field] {
        match shape {
            Shape::Record(fields) | Shape::Short(_, fields) => fields,
            Shape::List(item, _) => inner(item),
            _ => &[],
        }
    }
    for field in fields {
        path.push(field.key);
        see(path, field);
        walk(inner(&field.shape), path, see);
        path.pop();
    }
}

#[test]
fn copies_are_written_kept_and_missed_when_they_are_old() {
    let sandbox = Sandbox::small();
    let check = || {
        let output = sandbox.halqa(&["check", "--format", "short"]);
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let write = |lang: &str| sandbox.halqa(&["schema", "--output", ".", "--lang", lang]);
    let first = write("ar");
    assert!(first.status.success());
    assert!(String::from_utf8_lossy(&first.stdout).contains("schema/module.json"));
    assert_eq!(
        String::from_utf8_lossy(&write("ar").stdout),
        "",
        "nothing is new"
    );
    assert!(!check().contains("stale-copy"));

    sandbox.write(
        "content/vocabulary/modes.yaml",
        "message: mode\nterms: [{id: classroom}]\n",
    );
    let told = check();
    assert!(
        told.contains("stale-copy") && told.contains("halqa schema --lang ar --output ."),
        "{told}"
    );
    assert!(
        told.contains("schema/module.json") && !told.contains("schema/page.json"),
        "{told}"
    );
    write("ar");
    assert!(!check().contains("stale-copy"));

    // What somebody else wrote is neither overwritten nor missed.
    sandbox.write(".vscode/settings.json", "{}");
    assert!(write("ar").status.success());
    assert_eq!(
        std::fs::read(sandbox.join(".vscode/settings.json")).expect("it"),
        b"{}"
    );
    assert!(!check().contains("stale-copy"));
}

#[test]
fn schemas_are_the_same_at_every_run() {
    let run = || {
        let output = Command::new(HALQA)
            .args(["schema", "module", "--root", ROOT])
            .output();
        output.expect("halqa can be run").stdout
    };
    assert!(run() == run());
}

/// The configuration by Sveltia's own schema, which its package brings.
#[test]
fn sveltia_takes_the_configuration() {
    let mut cases = Vec::new();
    for lang in ["en", "ar"] {
        let config = cms(Path::new(ROOT), lang);
        cases.push(json!(["sveltia", config]));
    }
    let path =
        Path::new(ROOT).join("tests/tools/node_modules/@sveltia/cms/schema/sveltia-cms.json");
    for verdict in ajv(&json!({"schemas": {}, "draft07": {"sveltia": path}, "cases": cases})) {
        assert_eq!(verdict, None);
    }
}

fn cms(root: &Path, lang: &str) -> Value {
    let output = Command::new(HALQA)
        .args(["cms", "--lang", lang, "--root"])
        .arg(root)
        .output();
    let output = output.expect("halqa can be run");
    serde_yaml::from_slice(&output.stdout).expect("YAML")
}

#[test]
fn an_editor_in_the_browser_asks_for_facts_once_and_for_words_in_each_language() {
    let sandbox = Sandbox::small();
    sandbox.write(
        "content/pages/about/ar.md",
        "---\ntitle: عن الفهرس\nsummary: لمن هو.\n---\n\nنص.\n",
    );
    let config = cms(sandbox.path(), "ar");
    assert_eq!(config["i18n"]["locales"], json!(["en", "ar"]));
    let collections = config["collections"].as_array().expect("a list");
    let find = |list: &Value, name: &str| {
        let mut items = list.as_array().expect("a list").iter();
        items.find(|item| item["name"] == name).cloned()
    };
    let of = |collection: usize, name: &str| {
        find(&collections[collection]["files"], name).expect("the entry")
    };
    let module = of(0, "who-does-what");
    assert_eq!(
        module["file"],
        "content/modules/who-does-what/{{locale}}.md"
    );
    assert_eq!(of(1, "about")["i18n"]["default_locale"], "ar");
    let key = |name: &str| find(&module["fields"], name);
    let (title, stage) = (key("title").expect("it"), key("stage").expect("it"));
    assert_eq!(
        (&title["i18n"], &title["label"]),
        (&json!(true), &json!("العنوان"))
    );
    assert_eq!(stage.get("i18n"), None, "a fact stands in the original");
    assert_eq!(
        stage["options"][0],
        json!({"label": "التعرّف", "value": "exposure"})
    );
    // Written short in one language and whole in the other: no form fits both, so it is left as it is.
    assert_eq!(key("outcomes"), None);
    assert_eq!(key("competencies").expect("all bare")["multiple"], true);
}

#[test]
fn the_owners_part_of_the_configuration_is_kept() {
    let sandbox = Sandbox::small();
    let write = || sandbox.halqa(&["cms", "--output", "admin/config.yml"]);
    assert!(write().status.success());
    let path = sandbox.join("admin/config.yml");
    let text = std::fs::read_to_string(&path).expect("the file");
    let mine = text.replace("OWNER/REPOSITORY", "ours/catalogue");
    std::fs::write(&path, &mine).expect("it can be written");
    let check = || {
        let output = sandbox.halqa(&["check", "--format", "short"]);
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(!check().contains("stale-copy"), "{}", check());
    sandbox.write(
        "content/pages/about/en.md",
        "---\ntitle: About\nsummary: Whom it is for.\n---\n\nText.\n",
    );
    let told = check();
    assert!(
        told.contains("stale-copy")
            && told.contains("halqa cms --lang en --output admin/config.yml"),
        "{told}"
    );
    assert!(write().status.success());
    let after = std::fs::read_to_string(&path).expect("the file");
    assert!(
        after.contains("repo: ours/catalogue")
            && after.contains("content/pages/about/{{locale}}.md")
    );
    assert!(!check().contains("stale-copy"));
}
