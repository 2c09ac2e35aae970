//! Whole sites: every fixture catalogue in tests/sites/ is built, and everything that comes out is compared with its snapshot.

use crate::sandbox::{Sandbox, copy};
use std::fmt::Write;
use std::path::Path;

/// Folders of lists that are told by one page's title: they come from the same template as those of `professions`, which are told in full.
const LISTS: [&str; 14] = [
    "access-features",
    "assessment-methods",
    "competencies",
    "coverage",
    "evaluation-levels",
    "languages",
    "learning",
    "levels",
    "methods",
    "modes",
    "partners",
    "requirements",
    "settings",
    "stages",
];

/// The whole output as one text: every file's path; what is in it, or its title, or for binaries and assets nothing more.
fn build(site: &str) -> String {
    let sandbox = Sandbox::new();
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/sites")
            .join(site),
        sandbox.path(),
    );
    let mut all = String::new();
    for (path, bytes) in sandbox.build() {
        // The names of assets hold their hash, which every change of the style changes.
        let name = if path.starts_with("assets/") {
            path.split('.').next().unwrap_or_default()
        } else {
            &path
        };
        let text = String::from_utf8(bytes).unwrap_or_default();
        let text = text
            .lines()
            .map(|line| line.split("assets/").next().unwrap_or_default())
            .collect::<Vec<_>>()
            .join("\n");
        // The schema says the tables of keys over again; validators read it beside the data (`data.rs`).
        let is_left_out = ["halqa-manifest.json", "data/catalogue.schema.json"].contains(&&*path);
        let shown = if path.starts_with("assets/") || is_left_out {
            ""
        } else if LISTS.iter().any(|list| path.contains(&format!("/{list}/")))
            || text.contains("content=\"noindex\"")
        {
            text.lines()
                .find(|line| line.starts_with("<title>"))
                .unwrap_or_default()
        } else {
            text.trim_end()
        };
        writeln!(all, "=== {name}\n{shown}").expect("a text grows");
    }
    all
}

#[test]
fn one_module_in_two_languages() {
    insta::assert_snapshot!(build("two-languages"));
}

#[test]
fn every_kind_of_entry_with_fall_backs() {
    insta::assert_snapshot!(build("every-kind"));
}

#[test]
fn a_theme_vocabulary_and_messages_of_its_own() {
    insta::assert_snapshot!(build("own-theme"));
}

#[test]
fn a_style_sheet_names_assets_in_any_of_the_ways_of_css() {
    let sandbox = Sandbox::small();
    sandbox.write(
        "content/catalogue.yaml",
        "languages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\ntheme: plain\n",
    );
    sandbox.write("themes/plain/assets/pictures/paper.png", "png");
    sandbox.write(
        "themes/plain/assets/halqa.css",
        "a { b: url(\"pictures/paper.png\") url('pictures/paper.png') url(pictures/paper.png) URL( pictures/paper.png ) } /* url(x.png) */\n",
    );
    let output = sandbox.build();
    let name = |start: &str, end: &str| {
        output
            .keys()
            .find_map(|path| {
                path.strip_prefix("assets/")
                    .filter(|p| p.starts_with(start) && p.ends_with(end))
            })
            .expect("the asset")
    };
    let picture = name("pictures/paper.", ".png");
    let style = &output[&format!("assets/{}", name("halqa.", ".css"))];
    assert_eq!(
        String::from_utf8_lossy(style),
        format!("a{{b:url(\"{picture}\") url('{picture}') url({picture}) URL( {picture} )}}"),
    );
}

#[test]
fn a_style_sheet_is_published_without_comments_and_idle_space() {
    let sandbox = Sandbox::small();
    sandbox.write(
        "content/catalogue.yaml",
        "languages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\ntheme: plain\n",
    );
    let style = r#"
        /* what it is */ @media (min-width: 2em) and (print) {
          .a :hover,  .b > .c { margin: 0 calc(1em + 2px) ; color : red; }
          p::before { content: "two  spaces /* and \" no comment */;" ; --empty: ; }
        }
    "#;
    sandbox.write("themes/plain/assets/halqa.css", style);
    let output = sandbox.build();
    let mut styles = output
        .iter()
        .filter(|(path, _)| path.starts_with("assets/halqa."));
    let (_, bytes) = styles.next().expect("the style");
    let expected = r#"@media (min-width:2em) and (print){.a :hover,.b > .c{margin:0 calc(1em + 2px);color :red}p::before{content:"two  spaces /* and \" no comment */;";--empty:}}"#;
    assert_eq!(String::from_utf8_lossy(bytes), expected);
}

/// Halqa marks places in shared parts of pages by characters that no text should hold; where one does, it stays what it is.
#[test]
fn no_text_passes_for_a_mark_of_a_page() {
    let sandbox = Sandbox::small();
    let module = "content/modules/who-does-what/en.md";
    let text = std::fs::read_to_string(sandbox.join(module)).expect("the module is there");
    let begun = text.find("title: ").expect("it has a title") + "title: ".len();
    let (before, after) = text.split_at(begun);
    sandbox.write(
        module,
        format!("{before}A\u{FDD0}B\u{FDD1}C {after}\n\nD\u{FDD0}E&#xFDD0;F\n"),
    );
    let pages = sandbox.build();
    for page in [
        "en/index.html",
        "en/modules/index.html",
        "en/modules/who-does-what.html",
    ] {
        let html = String::from_utf8_lossy(&pages[page]);
        assert!(html.contains("A\u{FDD0}B\u{FDD1}C "), "{page}");
        assert_eq!(
            html.contains("D\u{FDD0}E\u{FDD0}F"),
            page.ends_with("what.html"),
            "{page}"
        );
    }
}

/// A translation that begins with the words is a page in its language, and its reader is not left without the prose.
#[test]
fn a_translation_without_prose_shows_that_of_the_original() {
    let sandbox = Sandbox::small();
    sandbox.write(
        "content/modules/who-does-what/ar.md",
        "---\ntitle: من يفعل ماذا؟\nsummary: ترسم المجموعات خريطة الأدوار.\ntranslation: {of: en}\n---\n",
    );
    let pages = sandbox.build();
    let html = String::from_utf8_lossy(&pages["ar/modules/who-does-what.html"]);
    for part in [
        "<h1>من يفعل ماذا؟</h1>",
        "<div class=\"notice\"",
        "<div class=\"prose\" lang=\"en\" dir=\"ltr\">",
        "Everybody draws one map.",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}
