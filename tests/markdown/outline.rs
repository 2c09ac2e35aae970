//! What others need to know: headings and their anchors, links, words.

use super::prose;
use halqa::document::markdown::{self, LinkKind};
use halqa::problem::SourcePath;

#[test]
fn places_are_bytes_of_the_whole_file() {
    let text = "---\ntitle: x\n---\n## عنوان\n\n[a](b.md)\n";
    let body = text.find("##").expect("a heading");
    let path = SourcePath::new("content/pages/x/ar.md");
    let prose = markdown::read(&path, text, body..text.len()).value;
    assert_eq!(text[prose.outline[0].span.clone()].trim_end(), "## عنوان");
    assert_eq!(&text[prose.links[0].span.clone()], "b.md");
}

#[test]
fn links_and_pictures_are_listed() {
    let prose =
        prose("[a](b.md#c) ![d](e.png) <f@g.h> [i][j] [k](javascript:x)\n\n[j]: ../l/en.md");
    let links: Vec<_> = prose
        .links
        .iter()
        .map(|link| (link.kind, link.target.as_str()))
        .collect();
    assert_eq!(
        links,
        [
            (LinkKind::Link, "b.md#c"),
            (LinkKind::Image, "e.png"),
            (LinkKind::Link, "mailto:f@g.h"),
            (LinkKind::Link, "../l/en.md"),
        ]
    );
}

#[test]
fn words_are_counted_as_they_are_read() {
    assert_eq!(
        prose("One **two**three – four\n\n- می‌شود\n\n```\nnot these\n```\n\n| a | b |\n|-|-|")
            .words,
        6
    );
}

#[test]
fn anchors() {
    let anchor = |heading: &str| prose(&format!("## {heading}")).outline[0].anchor.clone();
    assert_eq!(anchor("The Idea, *briefly*"), "the-idea-briefly");
    assert_eq!(
        anchor("المُقَدِّمَة: تعريف الـتـعـلـيـم"),
        "المقدمة-تعريف-التعليم"
    );
    assert_eq!(anchor("برنامج IPE 101 (٢٠٢٦)"), "برنامج-ipe-101-2026");
    assert_eq!(anchor("سال ۱۴۰۵"), "سال-1405");
    assert_eq!(anchor("بین‌حرفه‌ای می‌رود"), "بین-حرفه-ای-می-رود");
    assert_eq!(anchor("ﻻ ﷲ"), "لا-الله");
    assert_eq!(anchor("e\u{301}te\u{301}"), "été");
    assert_eq!(anchor("İstanbul I"), "i\u{307}stanbul-i");
    assert_eq!(anchor("`x` & [y](z.md)"), "x-y");
    assert_eq!(anchor("☺\u{FE0F} joy"), "joy");
    assert_eq!(anchor("__proto__"), "proto");
}

#[test]
fn anchors_are_unique_and_never_empty() {
    let anchors = |markdown: &str| {
        let headings = prose(markdown).outline.into_iter();
        headings.map(|heading| heading.anchor).collect::<Vec<_>>()
    };
    assert_eq!(
        anchors("## مقدمة\n\n## مقدمة\n\n## مقدمة"),
        ["مقدمة", "مقدمة-2", "مقدمة-3"]
    );
    assert_eq!(
        anchors("## ؟؟؟\n\n## 🙂\n\n## "),
        ["section-1", "section-2", "section-3"]
    );
    assert_eq!(anchors("## a\n\n## a-2\n\n## a"), ["a", "a-2", "a-3"]);
    assert_eq!(anchors("## Time\n\n## When {#time}"), ["time-2", "time"]);
    assert_eq!(
        anchors("## Main\n\n## Halqa contents\n\n## Mainly"),
        ["section-main", "section-halqa-contents", "mainly"]
    );
}

#[test]
fn an_outline_has_the_words_of_headings() {
    let outline = prose("# *A* `b`\n\nSet\ntwo\n---\n\n> ### ![c](d.png) {#e}").outline;
    let seen: Vec<_> = outline
        .iter()
        .map(|heading| (heading.level, heading.text.as_str(), heading.explicit))
        .collect();
    assert_eq!(
        seen,
        [(2, "A b", false), (2, "Set two", false), (3, "c", true)]
    );
}
