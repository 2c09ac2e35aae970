//! The evidence of a profession: a folder that stands by itself, and what an accreditor finds in it.

use crate::sandbox::{Sandbox, copy, tree};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

type Pack = BTreeMap<String, Vec<u8>>;

fn pack(sandbox: &Sandbox, arguments: &[&str]) -> Pack {
    let output = sandbox.halqa(&[&["export", "evidence", "--output", "pack"], arguments].concat());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    tree(&sandbox.join("pack"))
}

fn text<'a>(pack: &'a Pack, name: &str) -> &'a str {
    std::str::from_utf8(&pack[name]).expect("UTF-8")
}

/// The rows of a table by its headings.
fn rows(pack: &Pack, name: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader =
        csv::Reader::from_reader(text(pack, name).trim_start_matches('\u{feff}').as_bytes());
    let rows = reader.deserialize().map(|row| row.expect("a row"));
    rows.collect()
}

/// Four years; nobody asks anything of nurses in the third, and what is asked in the fourth is not assessed.
fn four_years() -> Sandbox {
    let sandbox = Sandbox::small();
    let module = |id: &str, facts: &str| {
        let front = format!(
            "---\ntitle: The {id}\nsummary: A module.\nlearning: [with, from, about]\noutcomes: [{{text: Say it., competency: ipec-2023:RR4}}]\nmodes: [classroom]\nlanguages: [en]\n{facts}---\n\nText.\n"
        );
        sandbox.write(&format!("content/modules/{id}/en.md"), front);
    };
    module(
        "first",
        "professions: [{id: nursing, years: [1, 2], requirement: required}, pharmacy]\ncompetencies: [{ref: ipec-2023:RR4, assessed: true}]\nhours: {contact: 3}\n",
    );
    module(
        "fourth",
        "professions: [{id: nursing, years: [4], requirement: required-in-track}, medicine]\ncompetencies: [ipec-2023:TT3]\nhours: {contact: 2}\n",
    );
    module(
        "any-year",
        "professions: [nursing, pharmacy]\ncompetencies: [ipec-2023:C1]\nhours: {contact: 1.5}\n",
    );
    module(
        "retired",
        "professions: [{id: nursing, years: [3], requirement: required}, pharmacy]\ncompetencies: [ipec-2023:C1]\nhours: {contact: 9}\nstatus: retired\n",
    );
    module(
        "of-others",
        "professions: [medicine, pharmacy]\ncompetencies: [ipec-2023:C1]\nhours: {contact: 9}\n",
    );
    sandbox
}

#[test]
fn a_year_in_which_nothing_is_asked_is_named() {
    let pack = pack(&four_years(), &["--profession", "nursing"]);
    let told: Vec<String> = rows(&pack, "years.csv")
        .iter()
        .map(|row| {
            let cells = [
                "year",
                "required-modules",
                "required-hours",
                "assessed-modules",
                "elective-modules",
                "elective-hours",
            ];
            cells.map(|key| row[key].as_str()).join(" ")
        })
        .collect();
    // `who-does-what` of the small catalogue names no year either.
    assert_eq!(
        told,
        [
            "year-1 1 3 1 2 3.5",
            "year-2 1 3 1 2 3.5",
            "year-3 0 0 0 2 3.5",
            "year-4 1 2 0 2 3.5"
        ]
    );
    let document = text(&pack, "evidence-nursing.en.html");
    assert!(
        document.contains("Nothing is required in: <bdi>Year 3</bdi>"),
        "{document}"
    );
    assert!(
        document.contains("Nothing that is required is assessed in: <bdi>Year 4</bdi>"),
        "{document}"
    );
    let document = text(&pack, "evidence-nursing.ar.html");
    assert!(
        document.contains("لا شيء إلزامي في: <bdi>السنة الثالثة</bdi>"),
        "{document}"
    );
    assert!(document.contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn it_holds_the_modules_that_are_open_to_the_profession_and_no_others() {
    let pack = pack(&four_years(), &["--profession", "nursing"]);
    let modules = rows(&pack, "modules.csv");
    let told: Vec<(&str, &str, &str)> = modules
        .iter()
        .map(|row| (&*row["module"], &*row["required"], &*row["assessed"]))
        .collect();
    assert_eq!(
        told,
        [
            ("first", "true", "true"),
            ("fourth", "true", "false"),
            ("any-year", "false", "false"),
            ("who-does-what", "false", "false")
        ]
    );
    assert_eq!(modules[0]["partners"], "pharmacy");
    // The shares of a framework are the hours of the modules that name it.
    let shares = rows(&pack, "competencies.csv");
    let hours: f64 = shares
        .iter()
        .map(|row| row["share-of-hours"].parse::<f64>().expect("a number"))
        .sum();
    assert!((hours - 8.5).abs() < 1e-6, "{hours}");
    assert_eq!(rows(&pack, "outcomes.csv").len(), 4);
    assert_eq!(
        rows(&pack, "quality.csv")[1]["required-assessed"],
        "not-stated"
    );
}

#[test]
fn anybody_can_see_what_it_was_made_from_and_that_nothing_was_changed() {
    let sandbox = Sandbox::new();
    for folder in ["content", "locales"] {
        copy(&Path::new(ROOT).join(folder), &sandbox.join(folder));
    }
    let first = pack(&sandbox, &["--profession", "pharmacy"]);
    let checked = Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(sandbox.join("pack"))
        .output()
        .expect("sha256sum, which every system of GNU has");
    assert!(
        checked.status.success(),
        "{}",
        String::from_utf8_lossy(&checked.stdout)
    );
    let named: Vec<&str> = text(&first, "SHA256SUMS")
        .lines()
        .map(|line| &line[66..])
        .collect();
    for name in first
        .keys()
        .filter(|name| !["SHA256SUMS", "halqa-manifest.json"].contains(&&***name))
    {
        assert!(named.contains(&&**name), "{name} has no hash");
    }

    let build: Value = serde_json::from_slice(&first["build.json"]).expect("JSON");
    let hash = |bytes: &[u8]| -> String {
        let digest = Sha256::digest(bytes);
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    };
    let mut lines = String::new();
    for (path, sha256) in build["sources"].as_object().expect("the sources") {
        let bytes = std::fs::read(sandbox.join(path)).expect("a source");
        assert_eq!(sha256, &hash(&bytes), "{path}");
        lines.push_str(&format!("{}  {path}\n", hash(&bytes)));
    }
    assert_eq!(build["snapshot"], hash(lines.as_bytes()));
    let site = sandbox.build();
    let published = build["published"].as_object().expect("the pages");
    for (path, bytes) in site
        .iter()
        .filter(|(path, _)| *path != "halqa-manifest.json")
    {
        assert_eq!(published[path], hash(bytes), "{path}");
    }
    assert_eq!(published.len(), site.len() - 1);

    // The same sources, the same bytes, in another folder.
    let other = Sandbox::new();
    for folder in ["content", "locales"] {
        copy(&sandbox.join(folder), &other.join(folder));
    }
    assert!(pack(&other, &["--profession", "pharmacy"]) == first);
    // Its plan, which is a page of the sample, stands in it.
    assert!(text(&first, "evidence-pharmacy.en.html").contains("Outcome-based goals"));
}

#[test]
fn it_leads_to_the_published_pages_or_nowhere() {
    let sandbox = four_years();
    let leads = |pack: &Pack| -> Vec<String> {
        let document = text(pack, "evidence-nursing.en.html");
        let parts = document.split("href=\"").skip(1);
        let parts = parts.filter_map(|part| part.split('"').next());
        parts
            .filter(|way| !way.starts_with('#'))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(
        leads(&pack(&sandbox, &["--profession", "nursing"])),
        Vec::<String>::new()
    );
    sandbox.write(
        "content/catalogue.yaml",
        "url: https://ipe.example/\nlanguages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\n",
    );
    let pack = pack(&sandbox, &["--profession", "nursing", "--lang", "en"]);
    assert!(
        !pack.contains_key("evidence-nursing.ar.html"),
        "another language was asked for"
    );
    let ways = leads(&pack);
    assert!(
        ways.contains(&"https://ipe.example/en/modules/first.html".to_owned()),
        "{ways:?}"
    );
    let site = sandbox.build();
    for way in ways {
        let path = way.strip_prefix("https://ipe.example/").expect("the site");
        assert!(path.is_empty() || site.contains_key(path), "{way}");
    }
}

#[test]
fn hostile_text_stays_text() {
    let sandbox = Sandbox::small();
    let hostile = "=cmd|'/c calc'!A1</style><script>alert(1)</script>";
    sandbox.write(
        "content/modules/who-does-what/en.md",
        format!("---\ntitle: \"{hostile}\"\nsummary: \"{hostile}\"\nlearning: [with, from]\nprofessions: [nursing, pharmacy]\ncompetencies: [ipec-2023:RR4]\noutcomes: [\"{hostile}\"]\nmodes: [classroom]\nhours: {{contact: 2}}\nlanguages: [en]\n---\n\nText.\n"),
    );
    let pack = pack(&sandbox, &["--profession", "nursing"]);
    let document = text(&pack, "evidence-nursing.en.html");
    assert!(!document.contains("<script"), "{document}");
    assert_eq!(document.matches("</style>").count(), 1);
    for (table, column) in [("modules.csv", "title"), ("outcomes.csv", "outcome")] {
        assert_eq!(
            rows(&pack, table)[0][column],
            format!("'{hostile}"),
            "{table}"
        );
    }
}

#[test]
fn what_is_not_ours_stays_and_what_is_older_goes() {
    let sandbox = four_years();
    pack(&sandbox, &["--profession", "pharmacy"]);
    sandbox.write("pack/letter.txt", "Dear colleagues");
    let pack = pack(&sandbox, &["--profession", "nursing"]);
    assert_eq!(text(&pack, "letter.txt"), "Dear colleagues");
    assert!(
        !pack.contains_key("evidence-pharmacy.en.html"),
        "it is of another profession"
    );
    let into = sandbox.halqa(&[
        "export",
        "evidence",
        "--profession",
        "nursing",
        "--output",
        "content",
    ]);
    assert_eq!(
        into.status.code(),
        Some(2),
        "{}",
        String::from_utf8_lossy(&into.stderr)
    );
}
