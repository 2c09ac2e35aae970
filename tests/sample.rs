//! The catalogue of this repository: it builds without a warning, and its words are complete in every language.

use crate::sandbox::{HALQA, tree};
use halqa::document::field::Kind;
use halqa::locale::Lang;
use halqa::site::{Site, Workshop};
use halqa::source;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn site() -> Site {
    let sources = source::scan(Path::new(ROOT)).value;
    Workshop::default()
        .site(&sources, false)
        .value
        .expect("a catalogue")
}

#[test]
fn it_builds_without_errors_or_warnings() {
    let output = tempfile::TempDir::new().expect("a folder");
    let built = Command::new(HALQA)
        .args(["build", "--strict", "--root", ROOT, "--output"])
        .arg(output.path().join("public"))
        .output()
        .expect("halqa can be run");
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    assert!(tree(&output.path().join("public")).len() > 900);
}

#[test]
fn twelve_modules_stand_in_english_and_arabic_and_many_in_persian_and_french() {
    let site = site();
    let count = |tag: &str| {
        let lang = Lang::parse(tag).expect("a tag");
        site.catalogue
            .modules
            .iter()
            .filter(|module| module.entry.editions.contains_key(&lang))
            .count()
    };
    assert_eq!((count("en"), count("ar")), (12, 12));
    assert!(count("fa") >= 6 && count("fr") >= 4);
    let arabic = site
        .catalogue
        .modules
        .iter()
        .filter(|module| module.entry.original.as_str() == "ar")
        .count();
    assert_eq!(arabic, 2, "two originals are Arabic");
    let entries = |kind: Kind| site.catalogue.entries_of(kind).count();
    assert_eq!(
        (
            entries(Kind::Pathway),
            entries(Kind::Provider),
            entries(Kind::Network)
        ),
        (3, 3, 14)
    );
}

#[test]
fn each_module_is_a_text_of_three_hundred_to_nine_hundred_words() {
    for module in site().catalogue.modules.iter() {
        for (lang, edition) in &module.entry.editions {
            let words = edition.document.prose.words;
            assert!(
                (300..=900).contains(&words),
                "{} in {lang} has {words} words",
                module.entry.id
            );
        }
    }
}

/// The keys that views ask for in Rust, not in a template: the loader can't know them, so they are looked for here.
#[test]
fn every_message_that_a_view_asks_for_is_in_every_language() {
    let site = site();
    let views = walkdir::WalkDir::new(Path::new(ROOT).join("src"))
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "rs")
        });
    let mut asked = 0;
    for entry in views.filter(|entry| {
        ["view", "export", "serve"].iter().any(|layer| {
            entry
                .path()
                .to_string_lossy()
                .contains(&format!("/src/{layer}"))
        })
    }) {
        let text = std::fs::read_to_string(entry.path()).expect("a source file");
        for call in [
            "say(\"",
            "message(\"",
            "attribute(\"",
            "say(locale, \"",
            "say(first, \"",
        ] {
            for (at, _) in text.match_indices(call) {
                let key = text[at + call.len()..].split('"').next().expect("a key");
                asked += 1;
                for locale in site.locales().iter() {
                    assert!(
                        locale.has(key),
                        "{} asks for `{key}`, which locales/{} lacks",
                        entry.path().display(),
                        locale.lang
                    );
                }
            }
        }
    }
    assert!(asked > 30, "the calls are no longer found: {asked}");
}

/// Every file of `folder` with that ending, by its path below the repository.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    tree(&Path::new(ROOT).join(folder))
        .into_iter()
        .filter(|(path, _)| path.ends_with(ending))
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("UTF-8");
            (format!("{folder}/{path}"), text)
        })
        .collect()
}

/// The names of the messages of a file.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split(" =").next())
}

#[test]
fn every_message_of_the_interface_is_used() {
    let code: String = files("src", ".rs")
        .into_iter()
        .chain(files("themes/default/templates", ".html"))
        .map(|(_, text)| text)
        .collect();
    let written = |text: &str| code.contains(&format!("\"{text}\""));
    // A key may be put together from a prefix and a word: `format!("count-{what}")` in Rust, `"heading-" ~ kind` in a template.
    let is_put_together = |key: &str| {
        key.match_indices('-').any(|(at, _)| {
            let (prefix, word) = key.split_at(at + 1);
            let computed = [format!("\"{prefix}{{"), format!("\"{prefix}\" ~")];
            computed.iter().any(|begins| code.contains(begins)) && written(word)
        })
    };
    for (path, text) in files("locales", "/interface.ftl") {
        let unused: Vec<&str> = names(&text)
            .filter(|key| !written(key) && !is_put_together(key))
            .collect();
        assert!(unused.is_empty(), "{path}: nothing asks for {unused:?}");
    }
}

/// What the preview says is asked for in Rust, or sent to its script, which must say it.
#[test]
fn every_message_of_the_preview_is_used_and_the_script_lacks_none() {
    let text = |path: &str| std::fs::read_to_string(Path::new(ROOT).join(path)).expect(path);
    let (state, script) = (text("src/serve/state.rs"), text("src/serve/live.js"));
    let (asked, sent) = state
        .split_once("const WORDS")
        .expect("the list of the words that are sent");
    let is_in = |code: &str, key: &str| code.contains(&format!("\"{key}\""));
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let after = |begin: &str| -> Vec<&str> {
        let rests = script.split(begin).skip(1);
        let names = rests.map(|rest| rest.split(|c| !is_name(c)).next().unwrap_or_default());
        names.collect()
    };
    let mut said = [after("words."), after("words[\"")].concat();
    if script.contains("words[severity]") {
        said.extend(["error", "warning", "advice"]);
    }
    assert!(said.len() > 20, "the words are no longer found: {said:?}");
    for name in &said {
        assert!(
            is_in(sent, &format!("preview-{name}")),
            "the script says `{name}`, which it is not sent"
        );
    }
    for (path, text) in files("locales", "/preview.ftl") {
        let is_used = |key: &str| {
            let name = key.trim_start_matches("preview-");
            if is_in(sent, key) {
                said.contains(&name)
            } else {
                is_in(asked, key)
            }
        };
        let unused: Vec<&str> = names(&text).filter(|key| !is_used(key)).collect();
        assert!(unused.is_empty(), "{path}: nothing asks for {unused:?}");
    }
}

#[test]
fn no_message_has_digits_that_a_catalogue_could_not_choose() {
    let in_pages = |(path, _): &(String, String)| !path.contains("/author/");
    for (path, text) in files("locales", ".ftl").into_iter().filter(in_pages) {
        let digit = text.chars().find(|c| c.is_numeric() && !c.is_ascii());
        assert_eq!(
            digit, None,
            "{path}: write the number with NUMBER, so that it follows the digits of the language"
        );
    }
}
