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
    }
}
