//! What authors are told: every message in every language that Halqa speaks to them.

use crate::sandbox::HALQA;
use halqa::locale::{Lang, LanguageSetting, Locales, Voice};
use halqa::problem::{Told, rules, told};
use halqa::source::{Source, Sources};
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::sync::LazyLock;

static ENGLISH: LazyLock<Voice> = LazyLock::new(|| Voice::new("en", &Sources::shipped()));

/// A message in English.
pub(crate) fn in_english(told: &Told) -> String {
    ENGLISH.say(told)
}

#[test]
fn the_system_names_its_language_as_it_likes() {
    for (wanted, spoken) in [
        ("ar", "ar"),
        ("ar_QA.UTF-8", "ar"),
        ("ar-EG", "ar"),
        ("en_GB.UTF-8", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("de_DE.UTF-8@euro", "en"),
        ("", "en"),
    ] {
        let lang = Voice::new(wanted, &Sources::shipped())
            .lang
            .expect("a language");
        assert_eq!(lang.as_str(), spoken, "{wanted}");
    }
}

#[test]
fn only_what_runs_against_the_language_is_isolated() {
    let near = |text: &str| told("did-you-mean").with("text", format!("`{text}`"));
    assert_eq!(in_english(&near("nursing")), "did you mean `nursing`?");
    assert_eq!(
        in_english(&near("تمريض")),
        "did you mean \u{2068}`تمريض`\u{2069}?"
    );
    let arabic = Voice::new("ar", &Sources::shipped());
    assert!(
        arabic
            .say(&near("nursing"))
            .contains("\u{2068}`nursing`\u{2069}")
    );
    assert!(!arabic.say(&near("تمريض")).contains('\u{2068}'));
    let parts = told("missing-key.help")
        .with("about", "")
        .with("key", "modes")
        .with("example", "[classroom]");
    assert!(
        arabic
            .say(&parts)
            .contains("\u{2068}`modes: [classroom]`\u{2069}"),
        "what is typed stands as it is typed"
    );
}

/// The names of the messages that the code tells of.
fn told_of() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, text) in texts("src", "rs") {
        let quoted = text.split('"').collect::<Vec<_>>();
        let is_name = |word: &str| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c))
        };
        keys.extend(
            quoted
                .into_iter()
                .filter(|word| is_name(word))
                .map(str::to_owned),
        );
    }
    keys.extend(
        rules::all()
            .flat_map(|rule| [rule.summary, rule.why])
            .map(str::to_owned),
    );
    keys
}

/// The files below a folder with an ending, each with its text.
fn texts(folder: &str, ending: &str) -> Vec<(String, String)> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name();
    files
        .into_iter()
        .map(|file| file.expect("a file").into_path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a text");
            (path.to_string_lossy().replace('\\', "/"), text)
        })
        .collect()
}

/// What authors are told in English and in Arabic, as messages of a catalogue: so they pass every check that an author's own messages do, but the
/// one for what they would type: `<id>`.
#[test]
fn what_is_told_is_whole_in_every_language() {
    let setting = |tag: &str| LanguageSetting::new(Lang::parse(tag).expect("a tag"));
    let languages = ["en", "ar"].map(setting);
    let files = languages.iter().flat_map(|language| {
        let folder = format!("locales/{}/author", language.lang);
        texts(&folder, "ftl")
    });
    let moved =
        files.map(|(path, text)| Source::text_file(path.replace("/author/", "/told-"), text));
    let sources = Sources::from_files(moved);
    let problems = Locales::load(&languages, &sources, &[]).problems;
    // What pages ask for stands in other files.
    let told: Vec<String> = problems
        .iter()
        .filter(|problem| {
            let place = problem.place.as_ref();
            let is_told = place.is_some_and(|place| place.path.name().starts_with("told-"));
            is_told && problem.rule != &rules::FTL_TEXT
        })
        .map(|problem| format!("{:?} {}", problem.place, in_english(&problem.message)))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn the_rules_stand_on_a_page() {
    for lang in ["en", "ar"] {
        let output = Command::new(HALQA)
            .args(["explain", "all", "--lang", lang])
            .output()
            .expect("halqa can be run");
        let now = String::from_utf8(output.stdout).expect("UTF-8");
        let path = format!("tests/rules.{lang}.md");
        if std::env::var_os("HALQA_BLESS").is_some() {
            fs::write(&path, &now).expect("the file can be written");
        }
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            now == written,
            "{path} is not what `halqa explain all` says"
        );
    }
}

#[test]
fn every_message_is_told_and_everything_told_is_a_message() {
    let told = told_of();
    let mut names = BTreeSet::new();
    let messages = texts("locales/en/author", "ftl");
    // The names of keys follow from the table of keys; `schema` tests them.
    for (path, text) in messages
        .iter()
        .filter(|(path, _)| !path.ends_with("fields.ftl"))
    {
        let mut message = String::new();
        for line in text.lines() {
            let name = line.split(" =").next().unwrap_or_default();
            if let Some(attribute) = name.strip_prefix("    .") {
                names.insert(format!("{message}.{attribute}"));
            } else if line.contains('=') && !line.starts_with(['#', ' ']) {
                message = name.to_owned();
                if !line.ends_with('=') {
                    names.insert(message.clone());
                }
            }
        }
        assert!(!names.is_empty(), "{path} has no messages");
    }
    let unused: Vec<_> = names.difference(&told).collect();
    assert!(unused.is_empty(), "nothing tells {unused:?}");
    for (path, text) in texts("src", "rs") {
        for call in text.split("told(\"").skip(1) {
            let key = call.split('"').next().unwrap_or_default();
            assert!(
                names.contains(key),
                "{path} tells `{key}`, which no language has"
            );
        }
    }
}
