//! Prose: its HTML holds nothing but what prose may hold, and leads nowhere that a link may not lead.

use super::places_exist;
use crate::markdown::scan;
use halqa::document::markdown::{self, Destination, Image, Label, Page};
use halqa::problem::SourcePath;
use halqa::source::{Source, Sources};
use std::borrow::Cow;
use std::collections::BTreeSet;

const PATH: &str = "content/modules/first-meeting/en.md";

pub(super) fn holds(bytes: &[u8]) {
    let Some(html) = html(bytes) else {
        return;
    };
    assert_eq!(scan::faults(&html), Vec::<String>::new(), "{html}");
}

/// The HTML of a text, when it is one; what is told of it is looked at on the way.
pub(crate) fn html(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let read = markdown::read(&SourcePath::new(PATH), text, 0..text.len());
    let sources = Sources::from_files([Source::text_file(PATH, text)]);
    if sources.get(&SourcePath::new(PATH))?.text() == text {
        places_exist(&read.problems, &sources);
    }
    let outline = &read.value.outline;
    let anchors: BTreeSet<_> = outline.iter().map(|heading| &heading.anchor).collect();
    assert_eq!(anchors.len(), outline.len());
    Some(markdown::html(text, &Known))
}

/// A page that knows every file.
struct Known;

impl Page for Known {
    fn anchor(&self, heading: usize) -> Cow<'_, str> {
        Cow::Owned(format!("heading-{heading}"))
    }

    fn link(&self, target: &str) -> Option<Destination> {
        let href = target.replace(".md", ".html");
        (!target.contains("gone")).then_some(Destination {
            href,
            language: None,
        })
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
            Label::BackToText { note, reference } => format!("back to {note}, {reference}"),
            other => format!("{other:?}").to_lowercase(),
        })
    }
}
