//! The files of data, as programs of other makes read them: the sample's, those of a catalogue that means harm, and those of any.

use crate::python::python;
use crate::sandbox::small_files;
use crate::tables::round;
use halqa::plan::{Data, Page};
use halqa::site::{Site, Workshop};
use halqa::source::{self, Source, Sources};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// A title that every format on the way has another meaning for.
const HOSTILE: &str = "=cmd|' /C calc'!A0 </script><!-- ]]> \u{202e}\"q\", 'a'; 𝒜ل\u{2066}\\n";

/// The catalogue of these files.
fn site(files: BTreeMap<String, String>) -> Site {
    let files = files.into_iter();
    let files = files.map(|(path, text)| Source::text_file(path, text));
    site_of(&Sources::from_files(files))
}

fn site_of(sources: &Sources) -> Site {
    let made = Workshop::default().site(sources, false);
    made.value.expect("a catalogue")
}

fn sample() -> Site {
    site_of(&source::scan(Path::new(env!("CARGO_MANIFEST_DIR"))).value)
}

/// The small catalogue with an address, licences, dates and texts that mean harm.
fn hostile() -> Site {
    let mut files = small_files();
    let quoted = serde_json::Value::from(HOSTILE).to_string();
    let path = "content/modules/who-does-what/en.md";
    let text = files[path]
        .replace("title: Who does what?", &format!("title: {quoted}"))
        .replace(
            "hours: {contact: 2}",
            &format!(
                "hours: {{contact: 2}}\nkeywords: [{quoted}]\nmaterials: [{{title: {quoted}, url: \"https://example.org/a\"}}]\n\
                 sessions: [{{start: 2026-10-05T13:00, end: 2026-10-05T15:00, seats: 3}}, {{start: 2026-10-06}}]"
            ),
        );
    files.insert(path.to_owned(), text);
    files.insert(
        "content/modules/who-does-what/ar.md".to_owned(),
        "---\ntitle: \"'+1\"\nsummary: \"-1+1\\t@\"\noutcomes: [تبيّن]\ntranslation: {of: en}\n---\n\nنص\n"
            .to_owned(),
    );
    let settings = "url: https://example.org/ipe/\nlicence: CC-BY-4.0\nlanguages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\n";
    files.insert("content/catalogue.yaml".to_owned(), settings.to_owned());
    files.insert(
        "locales/en/catalogue.ftl".to_owned(),
        "catalogue-title = {\"</script>\"} \"Small\" ]]>\n".to_owned(),
    );
    site(files)
}

fn bytes(site: &Site, data: Data) -> Vec<u8> {
    let url = site.plan.url(&Page::Data(data));
    let bytes = site.bytes(&url).expect("a file of data");
    bytes.expect("it can be written")
}

/// What Frictionless reads in the tables by what the package says of them; nothing may be wrong.
fn tables(site: &Site) -> BTreeMap<String, Vec<Value>> {
    let folder = tempfile::TempDir::new().expect("a folder");
    let made = Data::ALL.into_iter();
    let has_url = site.catalogue.settings.url.is_some();
    for data in made.filter(|data| has_url || !data.needs_url()) {
        std::fs::write(folder.path().join(data.name()), bytes(site, data)).expect("written");
    }
    let said = python("packages.py", &[folder.path()], b"");
    let mut said: Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(said["errors"], Value::Array(Vec::new()));
    serde_json::from_value(said["tables"].take()).expect("tables")
}

#[test]
fn the_tables_of_the_sample_are_what_the_package_says() {
    let site = sample();
    let tables = tables(&site);
    let names: Vec<&str> = tables.keys().map(String::as_str).collect();
    assert_eq!(names, ["coverage", "modules", "quality", "sessions"]);
    assert_eq!(tables["modules"].len(), site.catalogue.modules.len());
    let sessions = site.catalogue.modules.iter();
    let sessions: usize = sessions.map(|module| module.sessions.len()).sum();
    assert_eq!(tables["sessions"].len(), sessions);
    let module = &tables["modules"];
    let module = module
        .iter()
        .find(|row| row["module"] == "who-does-what")
        .expect("a module");
    assert!(
        module["title-ar"].is_string() && module["contact-hours"] == 2.5,
        "{module}"
    );
}

#[test]
fn a_text_that_means_harm_stays_a_text_in_every_table() {
    let site = hostile();
    let tables = tables(&site);
    let row = &tables["modules"][0];
    // The guard before a formula is one apostrophe, and comes off again.
    let guarded = |key: &str| row[key].as_str().expect("a text").strip_prefix('\'');
    assert_eq!(guarded("title-en"), Some(HOSTILE));
    assert_eq!(guarded("title-ar"), Some("'+1"));
    assert_eq!(
        row["uri"],
        "https://example.org/ipe/data/modules/who-does-what.json"
    );
    assert_eq!(tables["sessions"].len(), 2);
    for data in Data::ALL
        .into_iter()
        .filter(|data| data.media_type() == "text/csv")
    {
        let text = String::from_utf8(bytes(&site, data)).expect("UTF-8");
        let text = text.trim_start_matches('\u{feff}');
        for line in text.split("\r\n") {
            assert!(!line.starts_with(['=', '+', '@', '-']), "{line}");
            assert!(!line.contains(",=") && !line.contains(",\"="), "{line}");
        }
    }
}

/// A catalogue of `tests/sites`.
fn fixture(name: &str) -> Site {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    site_of(&source::scan(&folder.join(name)).value)
}

/// The catalogue as data, and the schema that is published with it.
fn catalogue(site: &Site) -> (Value, Value) {
    let read = |data| serde_json::from_slice(&bytes(site, data)).expect("JSON");
    (read(Data::Catalogue), read(Data::CatalogueSchema))
}

/// What two validators of other makes say of a catalogue by a schema: both find it right, or both find it wrong.
fn is_right(schema: &Value, catalogue: &Value) -> Result<(), String> {
    let folder = tempfile::TempDir::new().expect("a folder");
    let save = |name: &str, value: &Value| {
        let path = folder.path().join(name);
        std::fs::write(&path, value.to_string()).expect("it can be saved");
        path
    };
    let files = [
        save("catalogue.schema.json", schema),
        save("catalogue.json", catalogue),
    ];
    let said = python("catalogues.py", &[&files[0], &files[1]], b"");
    let faults: Vec<String> = serde_json::from_str(&said).expect("JSON");
    let here = jsonschema::validate(schema, catalogue);
    assert_eq!(here.is_err(), !faults.is_empty(), "{here:?}, {faults:?}");
    match faults.first() {
        Some(fault) => Err(fault.clone()),
        None => Ok(()),
    }
}

#[test]
fn every_catalogue_is_what_its_published_schema_says() {
    let mut joined = 0;
    let sites = [
        "joined/hub",
        "joined/north",
        "every-kind",
        "own-theme",
        "two-languages",
    ]
    .map(fixture);
    for site in sites.iter().chain([&sample(), &hostile()]) {
        let (catalogue, schema) = catalogue(site);
        assert_eq!(is_right(&schema, &catalogue), Ok(()));
        let modules = catalogue["modules"].as_array().expect("modules");
        joined += modules
            .iter()
            .filter(|module| module["origin"].is_object())
            .count();
        // A module by itself is what it is among the others.
        for module in site.catalogue.modules.iter() {
            let url = site.plan.url(&Page::ModuleData(module.entry.id.clone()));
            let alone = site.bytes(&url).expect("a module").expect("written");
            let alone: Value = serde_json::from_slice(&alone).expect("JSON");
            assert!(modules.contains(&alone), "{alone}");
        }
    }
    assert!(joined > 0, "the network has modules of its members");
}

#[test]
fn the_schema_refuses_what_no_catalogue_says() {
    let (right, schema) = catalogue(&sample());
    let id = "https://halqa.example/data/catalogue.schema.json";
    assert_eq!(
        (&schema["$id"], &right["$schema"]),
        (&Value::from(id), &Value::from(id))
    );
    for (path, wrong) in [
        ("/version", Value::from(2)),
        ("/modules/0/id", Value::from("../up")),
        ("/modules/0/hash", Value::from("short")),
        ("/modules/0/uri", Value::from("javascript:alert(1)")),
        ("/modules/0/facts/hours/contact", Value::from("two")),
        ("/modules/0/facts/professions/0/id", Value::Null),
        ("/modules/0/facts/modes", Value::from("classroom")),
        ("/modules/0/words/en/words", Value::from(-1)),
        ("/modules/0/words/en/title", Value::from(1)),
        ("/languages/0/tag", Value::Null),
        ("/vocabularies/professions/0/labels/en", Value::from(1)),
        (
            "/modules/0/facts",
            serde_json::json!({"title": "words among facts"}),
        ),
    ] {
        let mut catalogue = right.clone();
        *catalogue
            .pointer_mut(path)
            .unwrap_or_else(|| panic!("{path} is there")) = wrong;
        assert!(is_right(&schema, &catalogue).is_err(), "{path}");
    }
}

/// What another library reads in the record of a site's data, which follows the shapes.
fn record(site: &Site) -> Value {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("dcat.jsonld");
    std::fs::write(&path, bytes(site, Data::Dcat)).expect("written");
    serde_json::from_str(&python("dcat.py", &[&path], b"")).expect("JSON")
}

#[test]
fn the_record_for_portals_names_every_file_of_data_as_it_is() {
    for site in [sample(), hostile()] {
        let said = record(&site);
        let base = site.catalogue.settings.url.as_deref().expect("an address");
        let mut files = said["files"].as_object().expect("files").clone();
        // What describes other files is no data by itself.
        let describes = [Data::CatalogueSchema, Data::Package, Data::Dcat];
        for data in Data::ALL
            .into_iter()
            .filter(|data| !describes.contains(data))
        {
            let url = site.plan.url(&Page::Data(data)).absolute(base);
            let file = files
                .remove(&url)
                .unwrap_or_else(|| panic!("{url} is named"));
            let bytes = bytes(&site, data);
            assert_eq!(file["bytes"], bytes.len());
            assert_eq!(file["sha256"], halqa::catalogue::join::hash(&bytes));
            assert_eq!(file["licence"], "https://spdx.org/licenses/CC-BY-4.0");
            let kind = file["type"].as_str().expect("a type");
            assert!(kind.ends_with(data.media_type()), "{kind}");
        }
        assert!(files.is_empty(), "{files:?}");
    }
    let said = record(&hostile());
    assert_eq!(said["title"]["en"], "</script> \"Small\" ]]>");
    let languages = ["ar", "en"].map(|tag| format!("http://id.loc.gov/vocabulary/iso639-1/{tag}"));
    assert_eq!(said["languages"], serde_json::json!(languages));
    assert_eq!(
        record(&sample())["publisher"]["en"],
        "The Halqa sample catalogue"
    );
}

#[test]
fn a_hash_is_another_when_its_entry_is_and_only_then() {
    let hash = |title: &str| -> Vec<(Value, Value)> {
        let mut files = small_files();
        let path = "content/modules/who-does-what/en.md";
        let text = files[path].replace("title: Who does what?", &format!("title: {title}"));
        files.insert(path.to_owned(), text);
        let (catalogue, _) = catalogue(&site(files));
        let entries = catalogue["modules"].as_array().expect("modules").iter();
        entries
            .map(|entry| (entry["id"].clone(), entry["hash"].clone()))
            .collect()
    };
    assert_eq!(hash("One"), hash("One"));
    let (one, other) = (hash("One"), hash("Another"));
    let changed = one.iter().zip(&other).filter(|(one, other)| one != other);
    let changed: Vec<_> = changed.map(|((id, _), _)| id).collect();
    assert_eq!(changed, ["who-does-what"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_tables_of_any_catalogue_are_what_the_package_says(made in prop::collection::vec(round::module(), 1..4)) {
        let files = made.into_iter().enumerate().flat_map(|(at, (original, translation))| [
            (format!("content/modules/module-{at}/en.md"), original),
            (format!("content/modules/module-{at}/ar.md"), translation),
        ]);
        let (_, Some(site)) = round::site(files) else {
            return Err(TestCaseError::reject("not a catalogue"));
        };
        tables(&site);
        let (catalogue, schema) = catalogue(&site);
        assert_eq!(is_right(&schema, &catalogue), Ok(()));
    }
}
