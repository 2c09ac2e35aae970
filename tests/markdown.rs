//! The prose of a file.

mod harmless;
mod heavy;
mod outline;
pub(crate) mod scan;
mod shown;
mod told;

use crate::voice::in_english;
use halqa::document::markdown::{self, Destination, Image, Label, Language, Page, Prose};
use halqa::problem::{Help, Problem, SourcePath};
use std::borrow::Cow;

/// The HTML of a body, and what its author is told.
fn seen(body: &str) -> String {
    format!("{}---\n{}", html(body), told(body))
}

fn html(body: &str) -> String {
    markdown::html(body, &TestPage { prefix: "" })
}

fn prose(body: &str) -> Prose {
    read(body).0
}

/// What an author is told, a problem a line: severity, rule, place and underlined text; then message, label and help.
fn told(body: &str) -> String {
    let line = |problem: &Problem| {
        let place = problem.place.as_ref().expect("a place");
        let help = problem.help.iter().map(|help| match help {
            Help::Say(words) => in_english(words),
            Help::Replace { place, with, .. } => {
                format!("did you mean «{with}» for «{}»?", &body[place.span.clone()])
            }
        });
        let related = problem
            .related
            .iter()
            .map(|(place, what)| format!("«{}» {}", &body[place.span.clone()], in_english(what)));
        let (severity, rule) = (problem.rule.severity.word(), problem.rule.name);
        let parts = [
            in_english(&problem.message),
            problem.label.as_ref().map(in_english).unwrap_or_default(),
        ]
        .into_iter()
        .chain(related)
        .chain(help);
        format!(
            "{severity}[{rule}] {:?}: {}\n",
            &body[place.span.clone()],
            parts.collect::<Vec<_>>().join(" | ")
        )
    };
    // The compiler refuses invisible characters in a snapshot.
    let told: String = read(body).1.iter().map(line).collect();
    told.replace('\u{2068}', "<FSI>")
        .replace('\u{2069}', "<PDI>")
}

fn read(body: &str) -> (Prose, Vec<Problem>) {
    let path = SourcePath::new("content/modules/x/en.md");
    let mut checked = markdown::read(&path, body, 0..body.len());
    halqa::problem::sort(&mut checked.problems);
    (checked.value, checked.problems)
}

/// A page in English that knows every file but those called `gone`; those called `ar` are in Arabic.
struct TestPage {
    prefix: &'static str,
}

impl Page for TestPage {
    fn anchor(&self, heading: usize) -> Cow<'_, str> {
        Cow::Owned(format!("h\"{heading}"))
    }

    fn link(&self, target: &str) -> Option<Destination> {
        let language = target.ends_with("ar.md").then(|| Language {
            tag: "ar".to_owned(),
            note: "(Arabic)".to_owned(),
        });
        let href = target.replace(".md", ".html");
        (!target.contains("gone")).then_some(Destination { href, language })
    }

    fn image(&self, target: &str) -> Option<Image> {
        let src = target.to_owned();
        (!target.contains("gone")).then_some(Image {
            src,
            size: Some((640, 480)),
        })
    }

    fn label(&self, label: Label) -> Cow<'_, str> {
        Cow::Owned(match label {
            Label::Number(number) => number.to_string(),
            Label::BackToText { note, reference } => format!("Back to note {note}, {reference}"),
            other => format!("{other:?}"),
        })
    }

    fn prefix(&self) -> &str {
        self.prefix
    }
}
