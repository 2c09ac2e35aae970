//! The headings of a text: their levels and their addresses.

use super::anchor::{Anchors, outside_frame, slug};
use super::quote::quote;
use super::{Heading, shown_level};
use crate::problem::{Place, Problem, SourcePath, rules, told};
use pulldown_cmark::Tag;
use std::collections::BTreeMap;
use std::ops::Range;

/// A heading as it was typed.
pub(super) struct RawHeading {
    pub(super) text: String,
    typed_level: u8,
    level: u8,
    /// What stands in `{#…}`.
    id: Option<String>,
    /// Whether anything else stands between the braces.
    has_more: bool,
    span: Range<usize>,
}

impl RawHeading {
    /// From the start of a heading; `None` for any other tag.
    pub(super) fn new(tag: &Tag<'_>, span: Range<usize>) -> Option<Self> {
        let Tag::Heading {
            level,
            id,
            classes,
            attrs,
        } = tag
        else {
            return None;
        };
        Some(Self {
            text: String::new(),
            typed_level: *level as u8,
            level: shown_level(*level),
            id: id.as_ref().map(ToString::to_string),
            has_more: !classes.is_empty() || !attrs.is_empty(),
            span,
        })
    }

    /// Where its anchor stands, without `#`.
    fn id_place(&self, id: &str, path: &SourcePath, file: &str) -> Place {
        match file[self.span.clone()].rfind(&format!("#{id}")) {
            Some(at) => {
                let start = self.span.start + at + 1;
                Place::new(path, start..start + id.len())
            }
            None => self.place(path, file),
        }
    }

    /// The heading's own line.
    fn place(&self, path: &SourcePath, file: &str) -> Place {
        let source = file[self.span.clone()].trim_end();
        Place::new(path, self.span.start..self.span.start + source.len())
    }
}

/// Gives every heading its anchor and tells what is wrong with levels and anchors.
pub(super) fn finish(
    raw: Vec<RawHeading>,
    path: &SourcePath,
    file: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Heading> {
    check_levels(&raw, path, file, problems);
    let mut anchors = Anchors::default();
    let explicit = explicit_anchors(&raw, &mut anchors, path, file, problems);
    let mut nameless = 0;
    let name = |(raw, explicit): (RawHeading, Option<String>)| {
        let is_explicit = explicit.is_some();
        let anchor = explicit.unwrap_or_else(|| {
            let mut anchor = outside_frame(slug(&raw.text));
            if anchor.is_empty() {
                nameless += 1;
                anchor = format!("section-{nameless}");
            }
            anchors.unique(&anchor)
        });
        Heading {
            level: raw.level,
            text: raw.text,
            anchor,
            explicit: is_explicit,
            span: raw.span,
        }
    };
    raw.into_iter().zip(explicit).map(name).collect()
}

/// Tells of headings without words.
pub(super) fn check_words(
    outline: &[Heading],
    path: &SourcePath,
    file: &str,
    problems: &mut Vec<Problem>,
) {
    for heading in outline.iter().filter(|heading| heading.text.is_empty()) {
        let line = file[heading.span.clone()].trim_end().len();
        let place = Place::new(path, heading.span.start..heading.span.start + line);
        let problem = Problem::at(
            &rules::EMPTY_HEADING,
            place,
            told("empty-heading"),
            told("empty-heading.label"),
        );
        problems.push(problem.say(told("empty-heading.help")));
    }
}

fn check_levels(raw: &[RawHeading], path: &SourcePath, file: &str, problems: &mut Vec<Problem>) {
    let mut above = 1;
    for heading in raw {
        if heading.typed_level == 1 {
            let (text, place) = (quote(&heading.text), heading.place(path, file));
            let problem = Problem::at(
                &rules::HEADING_LEVEL,
                place,
                told("heading-level").with("text", &text),
                told("heading-level.label"),
            );
            problems.push(problem.say(told("heading-level.help")));
        } else if heading.level > above + 1 {
            let (text, place) = (quote(&heading.text), heading.place(path, file));
            let problem = Problem::at(
                &rules::HEADING_JUMP,
                place,
                told("heading-jump")
                    .with("text", &text)
                    .with("above", above + 1),
                told("heading-jump.label")
                    .with("level", heading.level)
                    .with("above", above),
            );
            let signs = "#".repeat(usize::from(above) + 1);
            problems.push(problem.say(told("heading-jump.help").with("signs", &signs)));
        }
        above = heading.level;
    }
}

/// The anchors that authors chose, each where its heading stands: they go before all that are made.
fn explicit_anchors(
    raw: &[RawHeading],
    anchors: &mut Anchors,
    path: &SourcePath,
    file: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Option<String>> {
    let mut owners: BTreeMap<String, Place> = BTreeMap::new();
    let mut explicit = Vec::with_capacity(raw.len());
    for heading in raw {
        if heading.has_more {
            let problem = Problem::at(
                &rules::HEADING_ANCHOR,
                heading.place(path, file),
                told("heading-attributes").with("text", quote(&heading.text)),
                told("heading-attributes.label"),
            );
            problems.push(problem.say(told("heading-attributes.help")));
        }
        let Some(id) = &heading.id else {
            explicit.push(None);
            continue;
        };
        let place = heading.id_place(id, path, file);
        let wanted = slug(id);
        if wanted != *id {
            let message = told("heading-anchor").with("id", quote(id));
            let label = told("heading-anchor.label");
            let problem = Problem::at(&rules::HEADING_ANCHOR, place.clone(), message, label);
            if wanted.is_empty() {
                problems.push(problem.say(told("heading-anchor.help")));
                explicit.push(None);
                continue;
            }
            problems.push(problem.mend(Some(&wanted)));
        }
        let given = anchors.unique(&outside_frame(wanted.clone()));
        if given != wanted {
            let message = told("anchor-taken").with("wanted", quote(&wanted));
            let mut problem = Problem::at(
                &rules::HEADING_ANCHOR,
                place.clone(),
                message,
                told("anchor-taken.label"),
            );
            problem = match owners.get(&wanted) {
                Some(owner) => problem.relate(owner.clone(), told("anchor-taken.related")),
                None => problem.say(told("anchor-taken.help")),
            };
            problems.push(problem.replace(place.clone(), given.clone(), false));
        }
        owners.entry(wanted).or_insert(place);
        explicit.push(Some(given));
    }
    explicit
}
