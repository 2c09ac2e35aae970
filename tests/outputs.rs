//! What a site says to other programs – JSON-LD, Open Graph, feeds, calendars, sitemaps – as such programs read it: tests/tools/outputs.mjs holds it against
//! the vocabulary of schema.org, a parser of XML and one of calendars.

use crate::sandbox::{HALQA, Sandbox, small_files};
use halqa::plan::Page;
use halqa::site::{Site, Workshop};
use halqa::source::{Source, Sources};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What those programs say of a built site; with a text, in which outputs that very text stands.
fn readers(site: &Path, text: Option<&str>) -> Vec<String> {
    let output = Command::new("node")
        .arg("tests/tools/outputs.mjs")
        .arg(site)
        .args(text)
        .current_dir(ROOT)
        .output()
        .expect("this test reads with tools of npm: install Node.js 20 or newer");
    assert!(
        output.status.success(),
        "run `npm ci --prefix tests/tools` first\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("a list")
}

/// What a reader of sitemaps says of the sitemaps of a site, and how many files they take beside the first.
fn read_sitemaps(site: &Site) -> (Vec<String>, usize) {
    let folder = tempfile::TempDir::new().expect("a folder");
    let mut parts = 0;
    for (url, page) in site.plan.iter() {
        let path = folder.path().join(url.as_str());
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        let is_part = matches!(page, Page::SitemapPart(_));
        parts += usize::from(is_part);
        // What stands on the pages is of no interest here.
        let bytes = if is_part || matches!(page, Page::Sitemap | Page::Robots) {
            site.bytes(url).expect("it is there").expect("it is made")
        } else {
            Vec::new()
        };
        std::fs::write(path, bytes).expect("it can be written");
    }
    let told = readers(folder.path(), Some("--only=sitemaps"));
    (told, parts)
}

#[test]
fn a_long_sitemap_is_cut_into_files() {
    let mut files = small_files();
    let module = files["content/modules/who-does-what/en.md"].clone();
    let translation = files["content/modules/who-does-what/ar.md"].clone();
    for number in 0..1400 {
        let path = format!("content/modules/module-{number}");
        files.insert(format!("{path}/en.md"), module.clone());
        files.insert(format!("{path}/ar.md"), translation.clone());
    }
    let languages: String = ["en", "ar", "fa", "fr", "es", "pt", "de", "tr", "ur", "he"]
        .iter()
        .map(|tag| format!("  - {{tag: {tag}, name: {tag}}}\n"))
        .collect();
    let site = |modules: usize| {
        let taken = files.iter().filter(|(path, _)| {
            let number = path.strip_prefix("content/modules/module-");
            let number = number.and_then(|rest| rest.split('/').next()?.parse().ok());
            number.is_none_or(|number: usize| number < modules)
        });
        let settings = format!("url: https://example.org/ipe/\nlanguages:\n{languages}");
        let sources = taken.map(|(path, text)| match path.as_str() {
            "content/catalogue.yaml" => Source::text_file(path, settings.as_str()),
            _ => Source::text_file(path, text.as_str()),
        });
        let sources = Sources::from_files(sources);
        let made = Workshop::default().site(&sources, false);
        made.value.expect("a site")
    };
    assert_eq!(read_sitemaps(&site(3)), (Vec::new(), 0));
    let (told, parts) = read_sitemaps(&site(1400));
    assert_eq!(told, [""; 0]);
    assert!(parts > 1, "{parts}");
}

/// Texts that would do harm where they were not taken as data.
const HOSTILE: [&str; 8] = [
    "</script><script>alert(1)</script>",
    "<!--<script>x",
    "]]>&amp;<b>x</b>",
    "=cmd|' /C calc'!A0",
    "\" onload=\"alert(1)\" x=\"",
    "BEGIN:VALARM;x,y\\n:z",
    "\u{2067}קוד\u{2069} \u{200f}مرحبا!",
    "{{ 1 }} {% raw %} ${x}",
];

/// The module with every text that it can have filled with one, beside entries of every other kind.
fn hostile(text: &str) -> Sandbox {
    let sandbox = Sandbox::small();
    let q = Value::from(text).to_string();
    sandbox.write(
        "content/catalogue.yaml",
        format!(
            "url: https://example.org/ipe/\nlanguages:\n  - {{tag: en, name: {q}}}\n  - {{tag: ar, name: العربية}}\nlicence: {q}\n"
        ),
    );
    let module = format!(
        "---\ntitle: {q}\nsummary: {q}\nkeywords: [{q}]\nprovider: school\ncontact: {{name: {q}}}\nlearning: [with, from, about]\n\
         professions: [nursing, pharmacy]\ncompetencies: [{{ref: ipec-2023:RR4, assessed: true}}]\noutcomes: [{{text: {q}, competency: ipec-2023:RR4}}]\n\
         stage: exposure\nmodes: [classroom]\nsettings: [campus]\nhours: {{contact: 2}}\nlanguages: [en]\ncredit: {{value: 2.5, scheme: {q}}}\n\
         evaluation: [{{level: \"2b\", instrument: {q}}}]\naccess: {{features: [captions], note: {q}}}\ncost: {{amount: 5.5, currency: QAR}}\n\
         sessions: [{{start: 2027-03-28T10:00, end: 2027-10-31T12:00, time-zone: Europe/Paris, register: \"https://example.org/?a=</script>&b='\"}}]\n\
         materials: [{{title: {q}, url: https://example.org/x, licence: {q}}}]\nreferences: [{{title: {q}, authors: {q}}}]\n\
         licence: {q}\npublished: 2026-03-01\nreviewed: 2026-09-01\n---\n\n## X\n\nText.\n"
    );
    sandbox.write("content/modules/who-does-what/en.md", module);
    sandbox.write(
        "content/modules/who-does-what/ar.md",
        "---\ntitle: من يفعل ماذا؟\nsummary: خريطة.\noutcomes: [تبيّن.]\ntranslation: {of: en}\n---\n\n## س\n\nنص.\n",
    );
    let entry = |path: &str, facts: &str| {
        let text =
            format!("---\ntitle: {q}\nsummary: {q}\n{facts}reviewed: 2026-09-01\n---\n\nText.\n");
        sandbox.write(path, text);
    };
    entry(
        "content/providers/school/en.md",
        "email: a@example.org\ncountry: QA\n",
    );
    entry("content/networks/africa/en.md", "");
    entry("content/pathways/way/en.md", "modules: [who-does-what]\n");
    entry("content/pages/about/en.md", "");
    entry(
        "content/events/day/en.md",
        &format!(
            "place: {q}\nstart: 2027-03-10T09:00\nend: 2027-03-11\nprovider: school\nrecurrence: yearly\n"
        ),
    );
    // Fluent takes braces in a text as quoted ones only.
    let ftl: String = text
        .chars()
        .map(|c| match c {
            '{' | '}' => format!("{{\"{c}\"}}"),
            c => c.to_string(),
        })
        .collect();
    sandbox.write(
        "locales/en/catalogue.ftl",
        format!(
            "catalogue-title = x{ftl}\ncatalogue-owner = x{ftl}\ncatalogue-description = x{ftl}\n"
        ),
    );
    sandbox
}

#[test]
fn other_programs_find_nothing_wrong_with_the_sample() {
    let output = tempfile::TempDir::new().expect("a folder");
    let site = output.path().join("public");
    let built = Command::new(HALQA)
        .args(["build", "--quiet", "--root", ROOT, "--output"])
        .arg(&site)
        .status()
        .expect("halqa can be run");
    assert!(built.success());
    assert_eq!(readers(&site, None), [""; 0]);
}

#[test]
fn whatever_an_author_writes_stays_data() {
    for text in HOSTILE {
        let sandbox = hostile(text);
        sandbox.build();
        let site = sandbox.join("public");
        assert_eq!(readers(&site, None), [""; 0], "{text}");
        assert_eq!(
            readers(&site, Some(text)),
            ["linked", "cards", "feeds", "calendars"],
            "{text}"
        );
    }
}

#[test]
fn without_an_address_of_the_site_nothing_has_one() {
    let sandbox = Sandbox::small();
    sandbox.build();
    let site = sandbox.join("public");
    assert_eq!(readers(&site, None), [""; 0]);
    assert!(readers(&site, Some("Who does what?")).contains(&"linked".to_owned()));
    let module = std::fs::read_to_string(site.join("en/modules/who-does-what.html")).expect("it");
    assert!(!module.contains("@id") && !module.contains("og:url"));
}
