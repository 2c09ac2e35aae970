//! The competency frameworks as CASE 1.1 has them: of the form that it asks for, and whole.

use halqa::plan::{Case, Page};
use halqa::site::{Site, Workshop};
use halqa::source::{self, Source, Sources};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Every file by its path, each of the form that the standard asks for.
fn files(site: &Site) -> BTreeMap<String, Value> {
    let schema: Value =
        serde_json::from_str(include_str!("tools/case-schema.json")).expect("a schema");
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("a schema");
    let pages = site.plan.iter();
    let pages = pages.filter(|(_, page)| matches!(page, Page::Case(_)));
    pages
        .map(|(url, _)| {
            let bytes = site.bytes(url).expect("it is there").expect("it is made");
            let value: Value = serde_json::from_slice(&bytes).expect("JSON");
            let faults = validator.iter_errors(&value);
            let faults: Vec<String> = faults
                .map(|fault| format!("{url}{}: {fault}", fault.instance_path()))
                .collect();
            assert!(faults.is_empty(), "{}", faults.join("\n"));
            (url.to_string(), value)
        })
        .collect()
}

fn site(sources: &Sources) -> Site {
    let made = Workshop::default().site(sources, false);
    made.value.expect("a catalogue")
}

fn sample() -> Site {
    site(&source::scan(Path::new(env!("CARGO_MANIFEST_DIR"))).value)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().expect(key)
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().expect(key)
}

#[test]
fn every_framework_that_modules_name_is_there_in_every_language() {
    let site = sample();
    let files = files(&site);
    let list = list(&files["ims/case/v1p1/CFDocuments.json"], "CFDocuments");
    let named = site.catalogue.coverage().frameworks.len();
    assert_eq!(list.len(), named * site.catalogue.languages().count());
    for document in list {
        let id = text(document, "identifier");
        let alone = &files[&format!("ims/case/v1p1/CFDocuments/{id}.json")];
        assert_eq!(alone, document);
        let address = text(&document["CFPackageURI"], "uri");
        let package = &files[address
            .strip_prefix("https://halqa.example/")
            .expect("ours")];
        assert_eq!(text(&package["CFDocument"], "identifier"), id);
        // Every record has a name of its own, and what is linked is there.
        let mut names = BTreeSet::from([id]);
        let records = ["CFItems", "CFAssociations"].map(|key| package[key].as_array().expect(key));
        for record in records.into_iter().flatten() {
            assert!(names.insert(text(record, "identifier")), "{record}");
        }
        for association in records[1] {
            let origin = text(&association["originNodeURI"], "identifier");
            assert!(names.contains(origin), "{association}");
        }
    }
}

#[test]
fn a_package_holds_codes_and_our_words_and_says_whose_the_framework_is() {
    let site = sample();
    let files = files(&site);
    let package = |framework: &str, lang: &str| {
        let pages = site.plan.iter();
        let mut found = pages.filter(|(_, page)| {
            matches!(page, Page::Case(Case::Package(document)) if &*document.framework == framework && document.lang.as_str() == lang)
        });
        &files[found.next().expect("a package").0.as_str()]
    };
    let ipec = package("ipec-2023", "ar");
    let document = &ipec["CFDocument"];
    assert_eq!(
        text(document, "creator"),
        "Interprofessional Education Collaborative (IPEC)"
    );
    assert_eq!(
        text(document, "officialSourceURL"),
        "https://www.ipecollaborative.org/core-competencies"
    );
    assert_eq!(text(document, "language"), "ar");
    let said = |code: &str| {
        let mut items = list(ipec, "CFItems").iter();
        let item = items.find(|item| item["humanCodingScheme"] == code);
        text(item.expect(code), "fullStatement").to_owned()
    };
    assert_eq!(said("RR4"), "أين يبدأ دور كل مهنة وأين ينتهي");
    assert!(text(&ipec["CFDefinitions"]["CFLicenses"][0], "licenseText").len() > 10);
    let count = |package: &Value, kind: &str| {
        let all = list(package, "CFAssociations").iter();
        all.filter(|one| one["associationType"] == kind).count()
    };
    let items = list(ipec, "CFItems").len();
    assert_eq!(count(ipec, "isChildOf"), items);
    assert_eq!(count(ipec, "isTranslationOf"), items);
    assert_eq!(count(package("ipec-2023", "en"), "isTranslationOf"), 0);
    // Frameworks are compared, and never said to be the same.
    assert!(count(ipec, "isRelatedTo") > 0);
    assert_eq!(count(ipec, "exactMatchOf"), 0);
}

#[test]
fn its_names_stay_and_are_no_other_catalogues() {
    let ids = |url: &str| -> Vec<String> {
        let settings = format!("{url}languages:\n  - {{tag: en, name: English}}\n");
        let module = "---\ntitle: One\nsummary: One.\nlearning: [with, from]\nprofessions: [nursing, pharmacy]\ncompetencies: [ipec-2023:C1]\noutcomes: [Do it.]\nmodes: [classroom]\nhours: {contact: 1}\nlanguages: [en]\n---\n";
        let sources = Sources::from_files([
            Source::text_file("content/catalogue.yaml", settings),
            Source::text_file("content/modules/one/en.md", module),
        ]);
        files(&site(&sources)).into_keys().collect()
    };
    let here = ids("url: https://one.example/\n");
    assert_eq!(here.len(), 3, "{here:?}");
    assert_eq!(here, ids("url: https://one.example/\n"));
    assert_ne!(here, ids("url: https://two.example/\n"));
    // Without an address nothing has a name that stays.
    assert!(ids("").is_empty());
}
