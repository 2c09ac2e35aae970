//! What is told about messages.

use super::*;
use crate::voice::in_english;

#[test]
fn a_message_given_twice_is_told() {
    assert_eq!(
        english("a = 1\n-a = term\nb = 2\na = 3\nc = 4\n .x = 5\n .x = 6\n"),
        [
            "ftl-duplicate 4:1 «a» `a` is given twice | keep one of the two",
            "ftl-duplicate 7:3 «x» `c.x` is given twice | keep one of the two",
        ]
    );
    let twice = [
        ("locales/en/a.ftl", "x = 1\n"),
        ("locales/en/b.ftl", "x = 2\n"),
    ];
    assert_eq!(told(&[setting("en")], &twice, &[]).len(), 1);
}

#[test]
fn words_that_do_not_belong_into_a_message_are_told() {
    let text = "a = Read <b>this</b>...\nb = 2 < 3 > 1, a.. b, e.g. <3\nc = الـعربية\nd = x\u{202E}y { $z } \u{2066}\n";
    let told = english(text);
    let short: Vec<_> = told
        .iter()
        .map(|told| told.split(" |").next().unwrap_or_default())
        .collect();
    assert_eq!(
        short,
        [
            "ftl-text 1:10 «<b>» the message holds the HTML tag `<b>`",
            "ftl-text 1:17 «</b>» the message holds the HTML tag `</b>`",
            "ftl-text 1:21 «...» the message holds `...`",
            "ftl-text 3:7 «ـ» the message holds a tatweel (U+0640)",
            "ftl-text 4:6 «\u{202E}» the message holds the invisible control character U+202E",
            "ftl-text 4:16 «\u{2066}» the message holds the invisible control character U+2066",
        ]
    );
}

#[test]
fn references_to_nothing_are_told() {
    let text = "\
a = { welcom } { -brnd } { welcome.titel } { NUMBR($n) } { only }
welcome = Welcome
    .title = Title
-brand = Halqa
b = { NUMBER($n, minimumFractionDigit: 1) } { NUMBER($n, type: \"rank\") } { NUMBER(\"x\") } { NUMBER($n, useGrouping: 0) }
only =
    .label = Label
";
    let digits = "digits are a number, `useGrouping` is \"true\" or \"false\", `type` is \"cardinal\" or \"ordinal\"";
    assert_eq!(
        english(text),
        [
            "message-reference 1:7 «welcom» there is no message `welcom` | → welcome".to_owned(),
            "message-reference 1:19 «brnd» there is no term `-brnd` | → brand".to_owned(),
            "message-reference 1:36 «titel» `welcome` has no attribute `titel` | → title".to_owned(),
            "message-reference 1:46 «NUMBR» there is no function `NUMBR` | → NUMBER | the one function is `NUMBER`; dates and lists are put into a message ready made".to_owned(),
            "message-reference 1:60 «only» `only` has no text, only attributes | name the attribute, as in `only.label`".to_owned(),
            "message-reference 5:18 «minimumFractionDigit» `NUMBER` has no option `minimumFractionDigit` | → minimumFractionDigits | it has minimumIntegerDigits, minimumFractionDigits, maximumFractionDigits, useGrouping, type".to_owned(),
            format!("message-reference 5:58 «type» `type` can't be that | {digits}"),
            "message-reference 5:76 «NUMBER» `NUMBER` takes one number | write it as `NUMBER($count)`".to_owned(),
            format!("message-reference 5:103 «useGrouping» `useGrouping` can't be that | {digits}"),
        ]
    );
}

#[test]
fn messages_that_need_themselves_are_told() {
    let told = english(
        "a = { b }\nb = { $n ->\n   *[other] { c.x }\n}\nc =\n    .x = { a }\nd = { a }\n-t = { -t }\n",
    );
    let short: Vec<_> = told
        .iter()
        .map(|told| told.split(" |").next().unwrap_or_default())
        .collect();
    assert_eq!(
        short,
        [
            "message-reference 1:7 «b» `a` needs itself to be said",
            "message-reference 3:15 «c» `b` needs itself to be said",
            "message-reference 6:12 «a» `c.x` needs itself to be said",
            "message-reference 8:9 «t» `-t` needs itself to be said",
        ]
    );
    let chain: String = (0..300)
        .map(|n| format!("m{n} = {{ m{} }}\n", n + 1))
        .collect();
    let told = english(&format!("{chain}m300 = end\n"));
    assert_eq!(told.len(), 200);
    assert!(
        told[0].contains("needs more than 100 other messages"),
        "{}",
        told[0]
    );
}

#[test]
fn variables_that_are_not_given_are_told() {
    let settings = [setting("en"), setting("ar")];
    let files = [
        (
            "en",
            "a = { $count }\nb = { $name }\n-t = { $case } { $kind ->\n   *[x] x\n}\nc = { -t(case: \"x\") }\n",
        ),
        (
            "ar",
            "a = { $cuont } { x }\nb = x\nx = { $y }\n-t = س\nc = { -u }\n-u = { $case }\n",
        ),
        ("themes/default/templates/own.html", "{{ t }}"),
    ];
    let uses = [asks("b", &["title"], "themes/default/templates/own.html")];
    assert_eq!(
        told(&settings, &files, &uses),
        [
            "message-variable 1:8 «cuont» `a` uses `$cuont`, which it has not in `en` | → count | it is given `$count`",
            "message-variable 1:18 «x» `a` uses `$y`, which it has not in `en` | it is given `$count`",
            "message-variable 5:8 «u» the term `-u` uses `$case`, which it is not given | give it here: `-u(case: \"…\")`",
            "message-variable 2:8 «name» `b` uses `$name`, which it is not given | it is given `$title`",
        ]
    );
}

#[test]
fn a_variable_that_a_term_would_forget_is_told() {
    let told =
        english("-a = A\n-b = { $x } { -a } { $case ->\n   *[x] x\n}\nm = { -b(x: \"1\") }\n");
    assert_eq!(
        told,
        [
            "message-variable 2:23 «case» the term `-b` uses `$case` after another term, where it is not known any more | write the words of the other term out, or put it at the end"
        ]
    );
}

#[test]
fn messages_that_are_missing_are_told_where_an_author_can_see_it() {
    let settings = [setting("en"), setting("ar")];
    let template = "themes/default/templates/own.html";
    let vocabulary = "content/vocabulary/own.yaml";
    let files = [
        (
            "locales/en/own.ftl",
            "here = Here\nasked = Asked\n    .label = Label\nboth = Both\n",
        ),
        ("locales/ar/own.ftl", "both = كلاهما\nasked = سؤال\n"),
        (template, "{{ t }}"),
        (vocabulary, "- asks"),
    ];
    let uses = [
        asks("asked.label", &[], template),
        asks("bothh", &[], template),
        asks("ownword", &[], vocabulary),
    ];
    assert_eq!(
        told(&settings, &files, &uses),
        [
            "message-nowhere 1:4 «sks» no language has the message `ownword` | it is what readers see as the name of this term | add the line `ownword = …` to locales/en/vocabulary.ftl",
            "message-missing 1:1 «here» `here` is missing in `ar` | add the line `here = …` to locales/ar/own.ftl",
            "message-missing 1:4 «t }» `asked.label` is missing in `ar` | add ` .label = …` below `asked` in locales/ar/own.ftl",
            "message-nowhere 1:4 «t }» no language has the message `bothh` | → both | add the line `bothh = …` to locales/en/interface.ftl",
        ]
    );
}

#[test]
fn what_shipped_files_ask_for_is_told_once_for_each_language() {
    let uses = [
        asks(
            "profession-nursing",
            &[],
            "content/vocabulary/professions.yaml",
        ),
        asks("not-shipped-1", &[], "themes/default/templates/page.html"),
        asks("not-shipped-2", &[], "themes/default/templates/page.html"),
    ];
    let problems = Locales::load(&[setting("sw")], &sources(&[]), &uses).problems;
    let told: Vec<_> = problems
        .iter()
        .map(|p| (p.rule.name, in_english(&p.message)))
        .collect();
    let told: Vec<_> = told.iter().map(|(rule, told)| (*rule, &**told)).collect();
    assert_eq!(
        told,
        [(
            "message-nowhere",
            "no language has 3 messages, such as `not-shipped-1`, `not-shipped-2`, `profession-nursing`"
        )]
    );
    let problems = Locales::load(&[setting("en"), setting("sw")], &sources(&[]), &uses).problems;
    let told: Vec<_> = problems.iter().map(|p| p.rule.name).collect();
    assert_eq!(told, ["message-nowhere", "message-missing"]);
    assert!(
        in_english(&problems[1].message).starts_with("`sw` lacks "),
        "{:?}",
        problems[1].message
    );
}

/// The messages that the binary carries, as if they were a catalogue's own: complete in every language, and without fault.
#[test]
fn shipped_messages_are_clean() {
    let mut tags = Vec::new();
    let mut files = Vec::new();
    for file in walkdir::WalkDir::new("locales").sort_by_file_name() {
        let path = file.expect("locales/").into_path();
        // What authors are told is not there in every language; `voice` tests it.
        let is_author = path
            .parent()
            .is_some_and(|folder| folder.ends_with("author"));
        // The sample's own words are there in its own languages.
        let is_sample = path.ends_with("catalogue.ftl");
        if path.extension().is_some_and(|ending| ending == "ftl") && !is_author && !is_sample {
            tags.push(name(path.parent().expect("a folder")));
            files.push((
                path.to_string_lossy().replace('\\', "/"),
                std::fs::read_to_string(&path).expect("a text"),
            ));
        }
    }
    tags.dedup();
    tags.sort_by_key(|tag| tag != "en");
    assert!(tags.len() > 1, "no messages are shipped");
    let settings: Vec<_> = tags.iter().map(|tag| setting(tag)).collect();
    let files: Vec<_> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    assert_eq!(told(&settings, &files, &[]).join("\n"), "");
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
