//! The vocabularies and frameworks as linked data: read by a library of another make, and held to shapes.

use crate::python::python;
use halqa::plan::Url;
use halqa::site::{Site, Workshop};
use halqa::source::{self, Source, Sources};
use serde_json::Value;
use std::path::Path;

const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const DCT: &str = "http://purl.org/dc/terms/";
const DC: &str = "http://purl.org/dc/elements/1.1/";

fn sample() -> Site {
    let sources = source::scan(Path::new(env!("CARGO_MANIFEST_DIR"))).value;
    site(&sources)
}

fn site(sources: &Sources) -> Site {
    let site = Workshop::default().site(sources, false).value;
    site.expect("a catalogue")
}

fn bytes(site: &Site, path: &str) -> Option<Vec<u8>> {
    let bytes = site.bytes(&Url::new(path))?;
    Some(bytes.expect("it can be written"))
}

/// Every statement of a site's Turtle, which is that of its JSON-LD and follows the shapes.
fn statements(site: &Site) -> Statements {
    let folder = tempfile::tempdir().expect("a folder");
    let save = |name: &str| {
        let path = folder.path().join(name);
        let bytes = bytes(site, &format!("data/{name}")).expect("it is published");
        std::fs::write(&path, bytes).expect("it can be saved");
        path
    };
    let (turtle, json_ld) = (save("skos.ttl"), save("skos.jsonld"));
    let said = python("skos.py", &[&turtle, &json_ld], b"");
    Statements(serde_json::from_str(&said).expect("JSON"))
}

struct Statements(Vec<(String, String, Value)>);

impl Statements {
    /// What is said of a thing of the file: texts with their languages, other things by their names.
    fn of(&self, thing: &str, property: &str) -> Vec<String> {
        let thing = format!("https://halqa.example/data/skos.ttl#{thing}");
        let said = self.0.iter();
        let said = said.filter(|(one, said, _)| *one == thing && said == property);
        said.map(|(_, _, value)| match value["language"].as_str() {
            Some(lang) => format!("{}@{lang}", value["text"].as_str().expect("a text")),
            None => {
                let text = value["thing"].as_str().or(value["text"].as_str());
                text.expect("a value")
                    .trim_start_matches("https://halqa.example/data/skos.ttl")
                    .to_owned()
            }
        })
        .collect()
    }

    fn skos(&self, thing: &str, property: &str) -> Vec<String> {
        self.of(thing, &format!("{SKOS}{property}"))
    }
}

#[test]
fn another_library_reads_the_same_in_both_forms_and_finds_the_shapes_kept() {
    let said = statements(&sample());
    assert_eq!(
        said.skos("professions/nursing", "prefLabel"),
        [
            "التمريض@ar",
            "Nursing@en",
            "پرستاری@fa",
            "Soins infirmiers@fr"
        ]
    );
    let others = said.skos("professions/nursing", "hiddenLabel");
    assert!(others.contains(&"nurse@en".to_owned()), "{others:?}");
    assert_eq!(
        said.skos("professions/medicine", "notation"),
        ["0912", "2211", "2212"]
    );
    assert_eq!(
        said.skos("stages/mastery", "hiddenLabel"),
        ["competence", "entry-to-practice"]
    );
    assert_eq!(
        said.skos("professions/nursing", "topConceptOf"),
        ["#professions"]
    );
    assert_eq!(
        said.of("professions/nursing", "http://xmlns.com/foaf/0.1/page"),
        ["https://halqa.example/en/professions/nursing.html"]
    );
}

#[test]
fn a_framework_tells_its_owner_its_version_and_the_crosswalk_but_no_statement() {
    let said = statements(&sample());
    let ipec = "competencies/ipec-2023";
    assert_eq!(
        said.of(ipec, &format!("{DC}creator")),
        ["Interprofessional Education Collaborative (IPEC)"]
    );
    assert_eq!(
        said.of(ipec, &format!("{DCT}source")),
        ["https://www.ipecollaborative.org/core-competencies"]
    );
    assert_eq!(
        said.of(ipec, "http://www.w3.org/2002/07/owl#versionInfo"),
        ["2023"]
    );
    assert_eq!(
        said.of(ipec, &format!("{DCT}replaces")),
        ["#competencies/ipec-2016"]
    );
    assert_eq!(
        said.of("competencies/ipec-2016", &format!("{DCT}isReplacedBy")),
        ["#competencies/ipec-2023"]
    );
    let notes = said.skos(ipec, "editorialNote");
    assert!(
        notes
            .iter()
            .any(|note| note.contains("no owner of a framework has endorsed it")),
        "{notes:?}"
    );
    assert_eq!(
        said.skos("competencies/ipec-2023/C", "closeMatch"),
        ["#themes/communication"]
    );
    assert_eq!(
        said.skos("competencies/ipec-2023/C", "relatedMatch"),
        ["#themes/disagreement"]
    );
    assert_eq!(
        said.skos("competencies/ipec-2023/C1", "broader"),
        ["#competencies/ipec-2023/C"]
    );
    // A code of which nothing is noted is named by itself.
    assert_eq!(
        said.skos("competencies/ipec-2016/VE1", "prefLabel"),
        ["VE1"]
    );
}

/// Texts that could end a string, a line or a document.
const HOSTILE: [&str; 8] = [
    r#"She said "all of us" and left"#,
    r"C:\new\table and \u0041 and a last \",
    "two\nlines\nand a\ttab",
    r#"""" . <https://halqa.example/> a <https://halqa.example/x> . """"#,
    "turned \u{202e}round\u{202c} and \u{2067}isolated\u{2069}, a line\u{2028}end and \u{feff}",
    "می\u{200c}خواهم 👩🏽‍⚕️ 𝒜 \u{10ffff}",
    "</script><!-- & -->",
    "@en ^^<x> {$0} %7B",
];

#[test]
fn hostile_texts_come_back_as_they_are() {
    let languages = "languages:\n  - {tag: en, name: English}\n";
    let mut files = vec![
        Source::text_file(
            "content/catalogue.yaml",
            format!("url: https://halqa.example/\nlicence: \"a \\\"b\\\" <c>\"\n{languages}"),
        ),
        Source::text_file(
            "locales/en/odd.ftl",
            (0..HOSTILE.len())
                .map(|number| format!("framework-odd-{number} = Odd\n"))
                .collect::<String>()
                + "vocabulary-odd = Odd\nodd-one = a \\ and {\"\\u0022\"} and {\"\\u000A\"}\n",
        ),
        Source::text_file(
            "content/vocabulary/odd.yaml",
            "message: odd\nfield: true\nterms:\n  - id: one\n    codes: {\"a <b> \\\"c\\\" #/\": [\"x\\\"y\"]}\n    \
             same-as: [\"https://example.org/a b\\\"<c>\\\\{d}^`|e\", \"https://example.org/قطر\"]\n  - {id: two, broader: one}\n",
        ),
    ];
    for (number, text) in HOSTILE.iter().enumerate() {
        let text = serde_json::to_string(text).expect("YAML's strings too");
        let framework =
            format!("owner: {text}\nyear: 2020\nlicence: {text}\nareas:\n  - {{code: AA}}\n");
        files.push(Source::text_file(
            format!("content/vocabulary/competencies/odd-{number}.yaml"),
            framework,
        ));
    }
    let said = statements(&site(&Sources::from_files(files)));
    for (number, text) in HOSTILE.iter().enumerate() {
        let framework = format!("competencies/odd-{number}");
        assert_eq!(said.of(&framework, &format!("{DC}rights")), [*text]);
    }
    assert_eq!(said.skos("odd/two", "broader"), ["#odd/one"]);
    assert_eq!(said.skos("odd/one", "narrower"), ["#odd/two"]);
    assert_eq!(said.skos("odd/one", "notation"), ["x\"y"]);
    assert_eq!(said.skos("odd/one", "prefLabel"), ["a \\ and \" and \n@en"]);
    // What is no address is told of, and left out.
    assert_eq!(
        said.skos("odd/one", "exactMatch"),
        ["https://example.org/قطر"]
    );
}

#[test]
fn without_an_address_of_the_site_nothing_is_named() {
    let languages = "languages:\n  - {tag: en, name: English}\n";
    let sources = Sources::from_files([Source::text_file("content/catalogue.yaml", languages)]);
    assert_eq!(bytes(&site(&sources), "data/skos.ttl"), None);
}

#[test]
fn pages_of_terms_lead_programs_and_readers_to_the_data() {
    let site = sample();
    let page = |path| String::from_utf8(bytes(&site, path).expect("a page")).expect("UTF-8");
    let turtle = r#"type="text/turtle" href="../../data/skos.ttl""#;
    let json_ld = r#"type="application/ld+json" href="../../data/skos.jsonld""#;
    let facet = page("en/competencies/index.html");
    for link in [turtle, json_ld] {
        assert!(facet.contains(&format!("<link rel=\"alternate\" {link}")));
    }
    assert!(facet.contains(r#"<a href="../../data/skos.ttl" type="text/turtle">"#));
    let term = page("ar/competencies/ipec-2023/c.html");
    assert!(
        term.contains(r#"<link rel="alternate" type="text/turtle" href="../../../data/skos.ttl""#)
    );
}
