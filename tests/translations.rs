//! Translations: of which words one was made, how far all are, and what readers and translators are told.

use crate::sandbox::{HALQA, Sandbox, tree};
use halqa::document::stamp::{Change, Freshness, Part, Stamp};
use halqa::document::{self, Document};
use halqa::source::Source;
use proptest::prelude::*;
use std::process::{Command, Output};
use std::sync::Arc;

const EN: &str = "content/modules/who-does-what/en.md";
const AR: &str = "content/modules/who-does-what/ar.md";

fn document(text: &str) -> Document {
    document::parse(&Arc::new(Source::text_file(EN, text))).expect("a text")
}

fn said(output: &Output) -> String {
    [&output.stdout[..], &output.stderr]
        .map(String::from_utf8_lossy)
        .concat()
}

fn done(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let output = sandbox.halqa(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

fn read(sandbox: &Sandbox, path: &str) -> String {
    std::fs::read_to_string(sandbox.join(path)).expect("a file")
}

fn replace(sandbox: &Sandbox, path: &str, from: &str, to: &str) {
    let text = read(sandbox, path);
    assert!(text.contains(from), "{path} does not hold {from:?}");
    sandbox.write(path, text.replace(from, to));
}

/// A catalogue whose translation is accepted.
fn accepted() -> Sandbox {
    let sandbox = Sandbox::small();
    done(&sandbox, &["translate", "who-does-what", "ar", "--accept"]);
    sandbox
}

fn git(sandbox: &Sandbox, arguments: &[&str]) {
    let output = Command::new("git")
        .args([
            "-c",
            "user.name=A. Haddad",
            "-c",
            "user.email=a@example.org",
        ])
        .args([
            "-c",
            "init.defaultBranch=main",
            "-c",
            "commit.gpgSign=false",
        ])
        .args(arguments)
        .current_dir(sandbox.path())
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_COMMITTER_DATE", "2026-10-01T12:00:00Z")
        .output()
        .expect("git can be run");
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
}

fn commit(sandbox: &Sandbox, message: &str) {
    git(sandbox, &["add", "content"]);
    git(sandbox, &["commit", "--quiet", "-m", message]);
}

/// A text as somebody types it: what it says, and how.
#[derive(Clone, Debug)]
struct Typed {
    title: Vec<String>,
    keywords: Vec<Vec<String>>,
    /// Under each heading its paragraphs.
    sections: Vec<(Vec<String>, Vec<Vec<String>>)>,
}

/// How a text is typed.
#[derive(Clone, Debug)]
struct Hand {
    width: usize,
    title_first: bool,
    flow: bool,
    underlined: bool,
    referred: bool,
    commented: bool,
    hours: u8,
    path: &'static str,
}

impl Typed {
    fn by(&self, hand: &Hand) -> Document {
        let title = format!("title: \"{}\"\n", self.title.join(" "));
        let keywords: Vec<String> = self.keywords.iter().map(|words| words.join(" ")).collect();
        let keywords = if hand.flow {
            format!(
                "keywords: [{}]\n",
                keywords
                    .iter()
                    .map(|word| format!("'{word}'"))
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        } else {
            let items = keywords.iter().map(|word| format!("  - \"{word}\"\n"));
            format!("keywords:\n{}", items.collect::<String>())
        };
        let facts = format!("hours: {{contact: {}}}\nstage: exposure\n", hand.hours);
        let front = if hand.title_first {
            [title, keywords, facts]
        } else {
            [facts, keywords, title]
        };
        let mut body = String::new();
        for (heading, paragraphs) in &self.sections {
            let heading = heading.join(" ");
            body.push_str(&if hand.underlined {
                format!("{heading}\n---\n")
            } else {
                format!("## {heading}\n\n")
            });
            for paragraph in paragraphs {
                if hand.commented {
                    body.push_str("<!-- a note\n\namong authors -->\n\n");
                }
                let mut line = 0;
                for word in paragraph {
                    body.push_str(word);
                    line += word.len();
                    body.push(if line > hand.width { '\n' } else { ' ' });
                    line = if line > hand.width { 0 } else { line };
                }
                body.push_str(&if hand.referred {
                    format!("[there][on] and [here]({})\n\n\n", hand.path)
                } else {
                    format!(
                        "[there](https://example.org/a)\nand [here]({})\n\n",
                        hand.path
                    )
                });
            }
        }
        body.push_str("[on]: https://example.org/a\n");
        document(&format!("---\n{}---\n\n{body}", front.concat()))
    }
}

fn words() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[a-z]{1,8}|[ء-ي]{1,8}", 1..12)
}

fn typed() -> impl Strategy<Value = Typed> {
    let section = (words(), prop::collection::vec(words(), 1..4));
    (
        words(),
        prop::collection::vec(words(), 1..4),
        prop::collection::vec(section, 1..5),
    )
        .prop_map(|(title, keywords, sections)| Typed {
            title,
            keywords,
            sections,
        })
}

fn hand() -> impl Strategy<Value = Hand> {
    let flags = prop::array::uniform5(any::<bool>());
    let path = prop_oneof![Just("en.md"), Just("../roles/en.md#debrief")];
    (5_usize..80, flags, 1_u8..9, path).prop_map(
        |(width, [title_first, flow, underlined, referred, commented], hours, path)| Hand {
            width,
            title_first,
            flow,
            underlined,
            referred,
            commented,
            hours,
            path,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_same_words_have_the_same_stamp_however_they_are_typed(text in typed(), one in hand(), other in hand()) {
        prop_assert_eq!(Stamp::of(&text.by(&one)), Stamp::of(&text.by(&other)));
    }

    #[test]
    fn another_word_changes_its_own_part_and_no_other(text in typed(), one in hand(), other in hand(), at in any::<prop::sample::Index>()) {
        let before = Stamp::of(&text.by(&one));
        let mut changed = text.clone();
        let section = at.index(text.sections.len() + 2);
        let part = match section {
            0 => {
                changed.title.push("other".to_owned());
                Part::Key("title")
            }
            1 => {
                changed.keywords[0].push("other".to_owned());
                Part::Key("keywords")
            }
            heading => {
                changed.sections[heading - 2].1[0].push("other".to_owned());
                Part::Section(heading - 2)
            }
        };
        let after = Stamp::of(&changed.by(&other));
        let Freshness::Stale(change) = after.compare(&before.source, Some(&before.sections())) else {
            return Err(TestCaseError::fail("nothing is noticed"));
        };
        prop_assert_eq!(change, Change { parts: vec![part], ..Change::default() });
    }

    /// What is written for a translator is a translation without a mistake, and is not yet published.
    #[test]
    fn whatever_an_original_says_its_translation_begins_without_a_mistake(text in typed(), one in hand()) {
        let original = text.by(&one);
        let lang = halqa::locale::Lang::parse("ar").expect("a tag");
        let file = halqa::scaffold::translation(&original, &lang);
        let begun = document::parse(&Arc::new(Source::text_file(AR, file.text))).expect("a text");
        let problems: Vec<&str> = begun.problems.iter().map(|problem| problem.rule.name).collect();
        prop_assert_eq!(problems, Vec::<&str>::new());
        prop_assert!(begun.prose.is_empty());
        let levels = |document: &Document| document.prose.outline.iter().map(|heading| heading.level).collect::<Vec<_>>();
        prop_assert_eq!(levels(&begun), levels(&original));
    }
}

/// Stamps are written into files for years: this one must never change under the same version.
#[test]
fn a_stamp_is_the_same_for_ever() {
    let text = "---\ntitle: Who does what?\nsummary: Mixed groups map the roles.\nkeywords: [roles, teamwork]\n\
        outcomes:\n  - {text: Say what each profession adds., competency: ipec-2023:RR4}\n  - Listen.\naccess: {features: [captions], note: A hearing loop.}\n\
        hours: {contact: 2}\n---\n\nBefore all.\n\n## The *idea* {#idea}\n\nEverybody draws [one map](https://example.org/map \"Map\"), see [roles](../roles/en.md).[^1]\n\n\
        1. First\n2. Second\n\n> [!NOTE]\n> Mind `this`.\n\n### خريطة واحدة\n\n| a | b |\n|---|---|\n| c | ![A map](map.png) |\n\n```\ncode  here\n```\n\n[^1]: A note.\n";
    let stamp = Stamp::of(&document(text));
    insta::assert_snapshot!(format!("{}\n{}", stamp.source, stamp.sections()), @r"
    v1-d464ca2141dc
    79d948 21c551 c7ab54 678df6 fba213 3344f5 2984ed 5ed2d9
    ");
}

#[test]
fn what_is_accepted_is_written_in_its_place_and_no_other_byte_changes() {
    // Each as it was and as it becomes: S stands for the stamp, P for that of the parts.
    let forms = [
        (
            "translation: {of: en}",
            "translation: {of: en, source: S, sections: P}",
        ),
        (
            "translation: {of: en, status: reviewed, by: A. Haddad} # by hand",
            "translation: {of: en, source: S, sections: P, status: reviewed, by: A. Haddad} # by hand",
        ),
        (
            "translation: { status: draft, of: \"en\" }",
            "translation: { status: draft, of: \"en\", source: S, sections: P }",
        ),
        (
            "translation:\n  of: en # the original\n  status: reviewed",
            "translation:\n  of: en # the original\n  source: S\n  sections: P\n  status: reviewed",
        ),
        (
            "translation:\n    status: reviewed\n    of: en",
            "translation:\n    status: reviewed\n    of: en\n    source: S\n    sections: P",
        ),
        (
            "translation: {of: en, source: v1-000000000000, sections: 00 11, status: draft}",
            "translation: {of: en, source: S, sections: P, status: draft}",
        ),
        (
            "translation:\n  source: \"v1-000000000000\" # old\n  of: en\n  sections: 000000 111111",
            "translation:\n  source: S # old\n  of: en\n  sections: P",
        ),
    ];
    for (before, after) in forms {
        for (mark, newline) in [("", "\n"), ("\u{feff}", "\r\n")] {
            let file = |form: &str| {
                let text = format!(
                    "---\n# A comment: with a colon\ntitle:   'من يفعل ماذا؟'\n{form}\n\nsummary: ترسم المجموعات\u{200c} خريطة.\n---\n\n## الفكرة\n\nيرسم الجميع  خريطة.   \n"
                );
                format!("{mark}{}", text.replace('\n', newline))
            };
            let sandbox = Sandbox::small();
            sandbox.write(AR, file(before));
            done(&sandbox, &["translate", "who-does-what", "ar", "--accept"]);
            let stamp = Stamp::of(&document(&read(&sandbox, EN)));
            let wanted = after
                .replace('S', &stamp.source)
                .replace('P', &stamp.sections());
            assert_eq!(read(&sandbox, AR), file(&wanted));
            // Once more there is nothing to do.
            let told = done(&sandbox, &["translate", "who-does-what", "--accept"]);
            assert!(told.contains("up to date already"), "{told}");
            assert_eq!(read(&sandbox, AR), file(&wanted));
        }
    }
}

#[test]
fn what_can_t_be_stamped_without_touching_more_is_left_alone() {
    let sandbox = Sandbox::small();
    let text = read(&sandbox, AR).replace(
        "translation: {of: en}",
        "translation: {of: en, sections: {intro: 11aa}, status: draft}",
    );
    sandbox.write(AR, &text);
    let output = sandbox.halqa(&["translate", "who-does-what", "ar", "--accept"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("source: v1-"));
    assert_eq!(read(&sandbox, AR), text);
}

#[test]
fn a_translation_begins_with_the_original_in_comments_and_is_published_once_it_has_a_title() {
    let sandbox = Sandbox::small();
    std::fs::remove_file(sandbox.join(AR)).expect("the translation can be removed");
    let before = sandbox.build();
    done(&sandbox, &["translate", "who-does-what", "ar"]);
    insta::assert_snapshot!("the_beginning_of_a_translation", read(&sandbox, AR));
    done(&sandbox, &["build", "--strict"]);
    let page = "ar/modules/who-does-what.html";
    assert!(tree(&sandbox.join("public"))[page] == before[page]);
    // What is there is never overwritten.
    let begun = read(&sandbox, AR);
    let told = done(&sandbox, &["translate", "who-does-what", "ar"]);
    assert!(told.contains("is begun"), "{told}");
    assert_eq!(read(&sandbox, AR), begun);
    // The words first, the prose later: it is read in English until then.
    replace(
        &sandbox,
        AR,
        "# title: Who does what?",
        "title: من يفعل ماذا؟",
    );
    let site = sandbox.build();
    let text = String::from_utf8_lossy(&site[page]);
    assert!(
        text.contains("<h1>من يفعل ماذا؟</h1>") && text.contains("lang=\"en\""),
        "{text}"
    );
    let told = done(&sandbox, &["status", "--lang", "ar"]);
    assert!(told.contains("begun      modules/who-does-what"), "{told}");
}

#[test]
fn there_is_no_translation_of_what_is_not_there_or_into_what_is_no_other_language() {
    let sandbox = Sandbox::small();
    let before = tree(sandbox.path());
    for (arguments, told) in [
        (
            &["translate", "who-does-waht", "ar"][..],
            "did you mean `who-does-what`?",
        ),
        (
            &["translate", "who-does-what", "en"],
            "that is the original",
        ),
        (
            &["translate", "who-does-what", "fa"],
            "its languages are en, ar",
        ),
        (&["translate", "who-does-what"], "into which language?"),
        (&["translate", "pathways/none", "ar"], "there is no"),
        (&["status", "--lang", "fa"], "its languages are en, ar"),
    ] {
        let output = sandbox.halqa(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(
            said(&output).contains(told),
            "{arguments:?}: {}",
            said(&output)
        );
    }
    assert!(tree(sandbox.path()) == before);
}

/// The output with what differs from day to day hidden.
fn masked(told: &str) -> String {
    let lines = told.lines().map(|line| {
        let Some(start) = line.find("commit ") else {
            return line.to_owned();
        };
        let start = start + "commit ".len();
        let end = line[start..]
            .find(' ')
            .map_or(line.len(), |end| start + end);
        format!("{}<commit>{}", &line[..start], &line[end..])
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn status_shows_what_changed_and_what_stood_there_when_git_has_it() {
    let sandbox = accepted();
    git(&sandbox, &["init", "--quiet"]);
    commit(&sandbox, "The first module");
    replace(
        &sandbox,
        EN,
        "Everybody draws one map.",
        "Everybody draws a map.\n\nThen all compare.",
    );
    commit(&sandbox, "Compare maps");
    replace(&sandbox, EN, "Mixed groups", "Groups");
    insta::assert_snapshot!("status_with_git", masked(&done(&sandbox, &["status"])));
    // Another name and another folder: nothing in a translation says where it stands.
    git(
        &sandbox,
        &[
            "mv",
            "content/modules/who-does-what",
            "content/modules/roles",
        ],
    );
    commit(&sandbox, "Another name");
    let told = done(&sandbox, &["status", "--lang", "ar"]);
    assert!(
        told.contains("stale      modules/roles: summary, “The idea”")
            && told.contains("- Everybody draws one map."),
        "{told}"
    );
    let told = done(&sandbox, &["translate", "roles", "ar"]);
    assert!(
        told.contains("- Everybody draws one map.") && told.contains("--accept"),
        "{told}"
    );
    done(&sandbox, &["translate", "roles", "--accept"]);
    let told = done(&sandbox, &["translate", "roles", "ar"]);
    assert!(told.contains("has not changed since"), "{told}");
}

#[test]
fn what_was_moved_or_renamed_in_an_original_is_told_as_that() {
    let sandbox = Sandbox::small();
    let more = "\n## What is asked\n\nWho was left out?\n\n## What comes next\n\nA second patient.\n\nAnd a third.\n";
    let first = read(&sandbox, EN) + more;
    sandbox.write(EN, &first);
    let rest = "\n## ما يُسأل\n\nمن نُسي؟\n\n## ما يلي\n\nمريض ثانٍ.\n\nوثالث.\n";
    sandbox.write(AR, read(&sandbox, AR) + rest);
    done(&sandbox, &["translate", "who-does-what", "ar", "--accept"]);
    git(&sandbox, &["init", "--quiet"]);
    commit(&sandbox, "Three sections");
    // The first goes to the end.
    let idea = "## The idea {#idea}\n\nEverybody draws one map.\n";
    sandbox.write(EN, first.replace(&format!("{idea}\n"), "") + "\n" + idea);
    let told = done(&sandbox, &["translate", "who-does-what", "ar"]);
    assert!(
        told.contains("“The idea”: moved, now after “What comes next”")
            && !told.contains("- ")
            && !told.contains("+ "),
        "{told}"
    );
    // Another has another heading and one other paragraph.
    replace(&sandbox, EN, "## What comes next", "## Later");
    replace(&sandbox, EN, "And a third.", "And a fourth.");
    let told = done(&sandbox, &["translate", "who-does-what", "ar"]);
    assert!(
        told.contains("“Later”: renamed, before “What comes next”\n      - And a third.\n      + And a fourth.\n")
            && told.contains("“The idea”: moved, now after “Later”")
            && !told.contains("A second patient."),
        "{told}"
    );
    // What shares nothing is new.
    replace(
        &sandbox,
        EN,
        "## What is asked\n\nWho was left out?",
        "## Who asks\n\nNobody.",
    );
    let told = done(&sandbox, &["translate", "who-does-what", "ar"]);
    assert!(
        told.contains("+ Nobody.") && told.contains("- Who was left out?"),
        "{told}"
    );
}

#[test]
fn a_renamed_module_is_followed_into_its_past() {
    let sandbox = accepted();
    git(&sandbox, &["init", "--quiet"]);
    commit(&sandbox, "First");
    let folder = |name: &str| sandbox.join(&format!("content/modules/{name}"));
    std::fs::rename(folder("who-does-what"), folder("our-roles")).expect("it can be renamed");
    let en = "content/modules/our-roles/en.md";
    replace(&sandbox, en, "one map", "two maps");
    let told = done(&sandbox, &["translate", "our-roles", "ar"]);
    assert!(
        told.contains(&format!("{en} is in no commit yet")) && told.contains("commit that first"),
        "{told}"
    );
    commit(&sandbox, "Another name");
    let told = done(&sandbox, &["translate", "our-roles", "ar"]);
    assert!(
        told.contains(&format!("the file was {EN} then and is {en} now"))
            && told.contains("- Everybody draws one map."),
        "{told}"
    );
}

#[test]
fn without_the_past_status_names_the_parts_and_says_why_it_knows_no_more() {
    let sandbox = accepted();
    replace(
        &sandbox,
        EN,
        "Everybody draws one map.",
        "Everybody draws a map.",
    );
    let told = done(&sandbox, &["status"]);
    assert!(
        told.contains("“The idea”") && told.contains("is not kept with git"),
        "{told}"
    );
    git(&sandbox, &["init", "--quiet"]);
    commit(&sandbox, "Only what is there now");
    let told = done(&sandbox, &["status"]);
    assert!(told.contains("is in no commit"), "{told}");
    replace(&sandbox, EN, "Everybody draws a map.", "All draw a map.");
    commit(&sandbox, "Once more");
    let origin = format!("file://{}", sandbox.path().display());
    let clone = Sandbox::new();
    git(&clone, &["clone", "--quiet", "--depth", "1", &origin, "."]);
    // Labels are not committed, which is of no importance here.
    let told = said(&clone.halqa(&["status"]));
    assert!(told.contains("git fetch --unshallow"), "{told}");
}

#[test]
fn a_pull_request_fails_under_the_share_that_is_asked_for() {
    let sandbox = accepted();
    let code = |percent: &str| {
        let output = sandbox.halqa(&["status", "--fail-under", percent]);
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    assert_eq!(code("100").0, Some(0));
    replace(&sandbox, EN, "Everybody draws", "All draw");
    let (ended, told) = code("90");
    assert_eq!(ended, Some(1));
    assert_eq!(
        told,
        "error: in `ar` 0 of 1 entries are translated and up to date, 0 %; 90 % are asked for\n"
    );
    assert_eq!(code("0").0, Some(0));
    assert_eq!(code("101").0, Some(2));
    let output = sandbox.halqa(&["status", "--fail-under", "90", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn status_is_the_same_as_data() {
    let sandbox = accepted();
    replace(&sandbox, EN, "Everybody draws", "All draw");
    let json: serde_json::Value =
        serde_json::from_str(&done(&sandbox, &["status", "--format", "json"])).expect("JSON");
    assert_eq!(json["languages"][1]["stale"], 1);
    assert_eq!(json["entries"][1]["changed"][0], "“The idea”");
    assert_eq!(
        done(&sandbox, &["status", "--format", "csv"]),
        "language,entry,state,changed,file\r\n\
         en,modules/who-does-what,original,\"\",content/modules/who-does-what/en.md\r\n\
         ar,modules/who-does-what,stale,\"“The idea”\",content/modules/who-does-what/ar.md\r\n"
    );
    let built = sandbox.build();
    let data: serde_json::Value =
        serde_json::from_slice(&built["data/catalogue.json"]).expect("JSON");
    assert_eq!(data["modules"][0]["words"]["ar"]["translation"], "stale");
    assert_eq!(
        data["modules"][0]["words"]["en"]["translation"],
        serde_json::Value::Null
    );
}

#[test]
fn status_of_messages_lists_what_lacks_and_what_nobody_asks_for() {
    let sandbox = Sandbox::small();
    sandbox.write(
        "locales/en/catalogue.ftl",
        "catalogue-title = Small catalogue\ncatalogue-owner = A school\n",
    );
    sandbox.write(
        "locales/ar/catalogue.ftl",
        "catalogue-title = { -name }\n-name = فهرس صغير\nold-words = قديم\n",
    );
    let told = done(&sandbox, &["status", "--locale"]);
    assert_eq!(
        told,
        "en: complete\nar: 1 missing, 1 obsolete\n  missing   catalogue-owner\n  obsolete  old-words\n"
    );
}

#[test]
fn readers_are_told_in_their_language_that_the_original_has_changed() {
    let sandbox = accepted();
    sandbox.write(
        "content/pages/about/ar.md",
        "---\ntitle: عن الفهرس\nsummary: ما هو.\n---\n\nنص.\n",
    );
    sandbox.write(
        "content/pages/about/en.md",
        "---\ntitle: About\nsummary: What it is.\ntranslation: {of: ar, status: machine}\n---\n\nText.\n",
    );
    done(&sandbox, &["translate", "pages/about", "--accept"]);
    let page = |path: &str| String::from_utf8_lossy(&sandbox.build()[path]).into_owned();
    let [arabic, english] = ["ar/modules/who-does-what.html", "en/about.html"];
    assert!(!page(arabic).contains("class=\"notice changed\""));
    assert!(page(english).contains("translated by a machine"));
    replace(&sandbox, EN, "Everybody draws", "All draw");
    replace(&sandbox, "content/pages/about/ar.md", "نص.", "نص آخر.");
    let told = page(arabic);
    assert!(
        told.contains("تغيّر النص الأصلي")
            && told.contains("href=\"../../en/modules/who-does-what.html\" hreflang=\"en\""),
        "{told}"
    );
    let told = page(english);
    assert!(
        told.contains("The original has changed since")
            && told.contains("href=\"../ar/about.html\" hreflang=\"ar\""),
        "{told}"
    );
    // The original itself says nothing.
    assert!(!page("en/modules/who-does-what.html").contains("class=\"notice changed\""));
}

/// An original of three sections and a translation that is begun of it.
fn begun() -> Sandbox {
    let sandbox = Sandbox::small();
    let more = "\nThen all compare.\n\n## What is asked\n\nWho was left out?\n\n## What comes next\n\nA second patient.\n";
    sandbox.write(EN, read(&sandbox, EN) + more);
    std::fs::remove_file(sandbox.join(AR)).expect("the translation can be removed");
    done(&sandbox, &["translate", "who-does-what", "ar"]);
    for (from, to) in [
        ("# title: Who does what?", "title: من يفعل ماذا؟"),
        ("# summary: Mixed groups map", "summary: ترسم مجموعات"),
        ("# outcomes:", "outcomes:"),
        ("#   - Say what each profession", "  - تبيّن ما"),
        ("## <!-- The idea -->", "## الفكرة"),
        (
            "<!--\nEverybody draws one map.\n-->",
            "<!--\nEverybody draws one map.\n-->\n\nيرسم الجميع خريطة واحدة.",
        ),
    ] {
        replace(&sandbox, AR, from, to);
    }
    sandbox
}

#[test]
fn a_translation_that_stops_early_is_told_counted_as_begun_and_leads_its_readers_on() {
    let sandbox = begun();
    let finish = |from: &str, to: &str| replace(&sandbox, AR, from, to);
    let told = || said(&sandbox.halqa(&["check"]));
    let status = || done(&sandbox, &["status", "--lang", "ar"]);
    let page = || {
        let site = sandbox.build();
        String::from_utf8_lossy(&site["ar/modules/who-does-what.html"]).into_owned()
    };
    // A paragraph of the first section is still a comment, the others are whole.
    let first = told();
    assert!(
        first.contains("unfinished-translation")
            && first.contains("“The idea”, “What is asked”, “What comes next”")
            && !first.contains("empty-heading")
            && !first.contains("headings-differ"),
        "{first}"
    );
    assert!(
        status().contains("begun      modules/who-does-what: still to come: “The idea”"),
        "{}",
        status()
    );
    finish("<!--\nThen all compare.\n-->", "ثم يقارن الجميع.");
    finish("## <!-- What is asked -->", "## ما يُسأل");
    finish("<!--\nWho was left out?\n-->", "من نُسي؟");
    let second = told();
    assert!(
        second.contains("still to come: “What comes next”"),
        "{second}"
    );
    let shown = page();
    assert!(
        shown.contains("لم يُترجم من هذا النص إلا جزء")
            && shown.contains(
                "href=\"../../en/modules/who-does-what.html#what-comes-next\" hreflang=\"en\""
            )
            && !shown.contains("id=\"what-comes-next\""),
        "{shown}"
    );
    let told_of = done(&sandbox, &["translate", "who-does-what", "ar"]);
    assert!(
        told_of.contains("not whole") && told_of.contains("“What comes next”"),
        "{told_of}"
    );
    // Without its last heading at all it is the same.
    let whole = read(&sandbox, AR);
    let end = whole.find("## <!--").expect("the last heading");
    sandbox.write(AR, &whole[..end]);
    assert!(
        told().contains("still to come: “What comes next”"),
        "{}",
        told()
    );
    assert!(!told().contains("headings-differ"), "{}", told());
    // With it the translation is whole; the comment that is left beside its words says nothing.
    sandbox.write(AR, format!("{}## ما يلي\n\nمريض ثانٍ.\n", &whole[..end]));
    assert!(!told().contains("unfinished-translation"), "{}", told());
    assert!(
        status().contains("draft      modules/who-does-what"),
        "{}",
        status()
    );
    assert!(!page().contains("class=\"notice changed\""));
}

#[test]
fn what_still_stands_in_the_words_of_the_original_is_not_translated() {
    let sandbox = Sandbox::small();
    let copied = "Every group lays its map beside those of the other groups.";
    let more = |names: &str| format!("\n## {names}\n\nAmina Khalil, Jo Park\n\n");
    sandbox.write(
        EN,
        read(&sandbox, EN) + &more("Who wrote it") + "## What happens\n\n" + copied + "\n",
    );
    sandbox.write(
        AR,
        read(&sandbox, AR) + &more("من كتبها") + "## ما يحدث\n\n" + copied + "\n",
    );
    let told = said(&sandbox.halqa(&["check"]));
    assert!(
        told.contains("still to come: “What happens”") && !told.contains("Who wrote it”"),
        "{told}"
    );
    // So are a summary and an event that has no prose at all.
    let summary = "ترسم مجموعات مختلطة خريطة الأدوار حول مريض واحد.";
    let english = "Mixed groups map the roles round one patient.";
    replace(&sandbox, AR, summary, english);
    let event = "---\ntitle: Day\nsummary: Everybody who teaches or learns is asked to come.\nstart: 2027-03-10\n---\n";
    sandbox.write("content/events/day/en.md", event);
    let event = event.replace("start: 2027-03-10", "translation: {of: en}");
    sandbox.write("content/events/day/ar.md", event.replace("Day", "يوم"));
    let told = said(&sandbox.halqa(&["check"]));
    assert!(
        told.contains("still to come: summary, “What happens”")
            && told.contains("still to come: summary\n"),
        "{told}"
    );
    let told = done(&sandbox, &["status", "--lang", "ar"]);
    assert!(
        told.contains("begun      events/day: still to come: summary\n"),
        "{told}"
    );
    replace(&sandbox, AR, english, summary);
    std::fs::remove_dir_all(sandbox.join("content/events")).expect("it can be removed");
    replace(
        &sandbox,
        AR,
        copied,
        "تضع كل مجموعة خريطتها بجانب خرائط المجموعات الأخرى.",
    );
    let told = said(&sandbox.halqa(&["check"]));
    assert!(!told.contains("unfinished-translation"), "{told}");
}

#[test]
fn what_is_new_in_an_original_is_told_once() {
    let sandbox = accepted();
    sandbox.write(
        EN,
        read(&sandbox, EN) + "\n## What is new\n\nA second patient.\n",
    );
    let told = said(&sandbox.halqa(&["check"]));
    assert!(
        told.contains("stale-translation")
            && !told.contains("unfinished-translation")
            && !told.contains("headings-differ"),
        "{told}"
    );
}

#[test]
fn the_team_has_a_page_that_search_engines_leave_out() {
    let sandbox = accepted();
    replace(&sandbox, EN, "Everybody draws", "All draw");
    replace(
        &sandbox,
        "content/catalogue.yaml",
        "languages:",
        "url: https://example.org/\nlanguages:",
    );
    let site = sandbox.build();
    let page = String::from_utf8_lossy(&site["ar/translations.html"]);
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(
        page.contains("<a class=\"is-stale\" href=\"modules/who-does-what.html\" hreflang=\"ar\">تغيّر الأصل</a>"),
        "{page}"
    );
    let home = String::from_utf8_lossy(&site["ar/index.html"]);
    assert!(home.contains("href=\"translations.html\""));
    assert!(!String::from_utf8_lossy(&site["sitemap.xml"]).contains("translations"));
    // Where there is one language nothing is translated.
    sandbox.write(
        "content/catalogue.yaml",
        "languages: [{tag: en, name: English}]\n",
    );
    std::fs::remove_file(sandbox.join(AR)).expect("the translation can be removed");
    assert!(!sandbox.build().contains_key("en/translations.html"));
}

#[test]
fn the_command_is_run_as_it_is_named_in_what_it_says() {
    // What a problem tells to type is what works.
    let sandbox = accepted();
    replace(&sandbox, EN, "Everybody draws", "All draw");
    let told = said(&sandbox.halqa(&["check"]));
    let command = "translate who-does-what ar --accept";
    assert!(told.contains(&format!("`halqa {command}`")), "{told}");
    let status = Command::new(HALQA)
        .args(command.split(' '))
        .current_dir(sandbox.path())
        .status();
    assert!(status.expect("halqa can be run").success());
    assert!(!said(&sandbox.halqa(&["check"])).contains("stale-translation"));
}
