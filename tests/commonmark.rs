//! Every example of the CommonMark specification, and a reason for each that we render in another way.

use halqa::document::markdown::{self, Destination, Image, Label, Page};
use halqa::problem::SourcePath;
use std::borrow::Cow;
use std::collections::BTreeMap;

const SPEC: &str = include_str!("commonmark/spec.txt");

/// Examples that differ on purpose, by what makes them differ.
const DIFFERENT: &[(&str, &[usize])] = &[
    (
        "raw HTML is text",
        &[
            21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163,
            164, 165, 166, 167, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 180, 181, 182,
            184, 185, 186, 187, 188, 189, 190, 191, 201, 344, 475, 476, 477, 491, 494, 524, 536,
            613, 614, 615, 616, 617, 623, 627, 628, 629, 630, 631, 642, 643,
        ],
    ),
    (
        "a comment is not published",
        &[179, 183, 308, 309, 625, 626],
    ),
    ("a link needs an address", &[200, 485, 486, 487, 567]),
    ("a path has no backslashes", &[202, 502]),
    (
        "links are http, https, mailto, tel or relative",
        &[596, 598, 599, 601],
    ),
    (
        "the class of a code block has only a-z, 0-9, + and -",
        &[34, 144],
    ),
];

#[test]
fn renders_the_examples_of_the_specification() {
    let examples = examples();
    assert_eq!(examples.len(), 652);
    let mut reasons = BTreeMap::new();
    for (reason, numbers) in DIFFERENT {
        for number in *numbers {
            let twice = reasons.insert(*number, *reason);
            assert_eq!(twice, None, "example {number} is listed twice");
        }
    }
    let path = SourcePath::new("content/pages/spec/en.md");
    let mut wrong = Vec::new();
    for (number, example) in (1..).zip(&examples) {
        markdown::read(&path, &example.markdown, 0..example.markdown.len());
        let html = without_additions(&markdown::html(&example.markdown, &Identity));
        let expected = in_our_spelling(&example.html);
        match (html == expected, reasons.get(&number)) {
            (true, None) | (false, Some(_)) => {}
            (true, Some(reason)) => {
                wrong.push(format!("example {number} no longer differs ({reason})"));
            }
            (false, None) => wrong.push(format!(
                "example {number}\n{}\n--- expected\n{expected}\n--- rendered\n{html}",
                example.markdown
            )),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

struct Example {
    markdown: String,
    html: String,
}

/// Examples stand between lines of 32 backticks; a line with a dot parts Markdown from HTML, and → is a tab.
fn examples() -> Vec<Example> {
    let fence = "`".repeat(32);
    let text = SPEC.replace('→', "\t");
    // Our links are relative; that the paths of the examples begin with a slash is not what they are about.
    let text = text
        .replace("/url", "url")
        .replace("/uri", "uri")
        .replace("](/", "](")
        .replace("](</", "](<")
        .replace("]: /", "]: ")
        .replace("=\"/", "=\"");
    text.split(&format!("\n{fence} example\n"))
        .skip(1)
        .filter_map(|rest| rest.split_once(&format!("\n{fence}\n")))
        .map(|(example, _)| {
            let example = format!("\n{example}\n");
            let (markdown, html) = example.split_once("\n.\n").expect("two parts");
            Example {
                markdown: format!("{}\n", markdown.trim_start_matches('\n')),
                html: html.to_owned(),
            }
        })
        .collect()
}

/// What the specification writes and we write otherwise without meaning anything else.
fn in_our_spelling(html: &str) -> String {
    html.replace(" />", ">")
        .replace("&quot;", "\"")
        .replace("<h1>", "<h2>")
        .replace("</h1>", "</h2>")
}

/// What we add.
fn without_additions(html: &str) -> String {
    html.replace(" dir=\"ltr\" translate=\"no\" tabindex=\"0\"", "")
        .replace(" dir=\"ltr\" translate=\"no\"", "")
        .replace(" dir=\"ltr\">", ">")
        .replace(" loading=\"lazy\" decoding=\"async\"", "")
        .replace("&quot;", "\"")
}

/// A page that changes nothing.
struct Identity;

impl Page for Identity {
    fn anchor(&self, _: usize) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    fn link(&self, target: &str) -> Option<Destination> {
        Some(Destination {
            href: target.to_owned(),
            language: None,
        })
    }

    fn image(&self, target: &str) -> Option<Image> {
        Some(Image {
            src: target.to_owned(),
            size: None,
        })
    }

    fn label(&self, label: Label) -> Cow<'_, str> {
        Cow::Owned(format!("{label:?}"))
    }
}
