//! Whatever stands in a file: no panic, no output outside the output, and hostile text stays text.

use crate::sandbox::{Sandbox, small_files, tree};
use halqa::site::Workshop;
use halqa::source::{Source, Sources};
use proptest::prelude::*;

/// Pieces from which YAML, markdown, Fluent and templates are made, so that chance comes close to what the readers look for.
const PIECES: [&str; 34] = [
    "---",
    "\n",
    "\n\n",
    "title",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "#",
    "## ",
    "|",
    "> ",
    "*",
    "&a",
    "`",
    "```",
    "[x](",
    ")",
    "![",
    "<b>",
    "{#id}",
    "{ $n ->",
    "[one] x",
    "*[other] y",
    "}",
    "{{ ",
    " }}",
    "professions",
    "é",
    "مهنة",
];

fn soup() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![4 => (0..PIECES.len()).prop_map(|at| PIECES[at].to_owned()), 1 => "\\PC{0,6}"],
        0..60,
    )
    .prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_stands_in_a_file_makes_it_panic(text in soup(), at in 0..8usize) {
        let path = [
            "content/modules/who-does-what/en.md", "content/modules/who-does-what/ar.md", "content/catalogue.yaml", "content/vocabulary/modes.yaml",
            "content/vocabulary/competencies/ipec-2023.yaml", "content/references.yaml", "locales/en/interface.ftl", "themes/default/templates/module.html",
        ][at];
        let mut files = small_files();
        let front = if path.ends_with(".md") { format!("---\ntitle: {text}\n") } else { String::new() };
        files.insert(path.to_owned(), format!("{front}{text}"));
        let sources = Sources::from_files(files.iter().map(|(path, text)| Source::text_file(path, text.as_str())));
        let checked = Workshop::default().site(&sources, true);
        if let Some(site) = checked.value {
            for (url, _) in site.plan.iter() {
                prop_assert!(!url.as_str().starts_with('/') && !url.as_str().split('/').any(|part| part.is_empty() || part == ".." || part.starts_with('.')), "{}", url);
                let _ = site.bytes(url);
            }
        }
    }
}

/// A page without the data that it holds for other programs, and that data.
fn without_data(page: &str) -> (String, &str) {
    let (open, close) = (r#"<script type="application/ld+json">"#, "</script>");
    let Some((before, rest)) = page.split_once(open) else {
        return (page.to_owned(), "");
    };
    let (data, after) = rest.split_once(close).expect("data ends");
    ([before, after].concat(), data)
}

#[test]
fn hostile_text_in_every_field_stays_text() {
    let sandbox = Sandbox::small();
    let hostile =
        "'\\\"><script>alert(1)</script><img src=x onerror=alert(1)>]]>-->{{ 7919*7907 }}{ $x }";
    let module = format!(
        "---\ntitle: \"{hostile}\"\nsummary: \"{hostile}\"\nlearning: [with, from]\nprofessions: [nursing, pharmacy]\ncompetencies: [ipec-2023:RR4]\n\
         outcomes: [\"{hostile}\"]\nmodes: [classroom]\nhours: {{contact: 2}}\nlanguages: [en]\ncontact: {{name: \"{hostile}\"}}\nlicence: \"{}\"\nmaterials: [{{title: \"{hostile}\", url: 'https://example.org/\"onx=1'}}]\n---\n\n\
         ## {}\n\nText `<script>`.\n",
        "<b>x</b>", "Heading \\<script\\>",
    );
    sandbox.write("content/modules/who-does-what/en.md", module);
    sandbox.write("content/catalogue.yaml", "url: https://example.org/\nlanguages:\n  - {tag: en, name: \"<i>English</i>\"}\n  - {tag: ar, name: العربية}\n");
    let output = sandbox.halqa(&["build"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    for (path, bytes) in tree(&sandbox.join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        if path.ends_with(".html") || path.ends_with(".xml") {
            let (rest, data) = without_data(&text);
            assert!(!data.contains('<'), "{path} could end its data: {data}");
            assert!(
                !rest.replace("<script defer src=\"", "").contains("<script")
                    && !text.contains("<img src=x")
                    && !text.contains("<i>English"),
                "{path} lets markup through"
            );
            assert!(
                !text.contains("62615533"),
                "{path} evaluates a template of the author"
            );
        }
        if path.ends_with(".json") {
            assert!(!text.contains("</script"), "{path} could end a script");
        }
    }
}
