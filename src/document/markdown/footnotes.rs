//! Footnotes: which are referred to, and the section that they make at the end.

use super::anchor::{Anchors, slug};
use super::quote::quote;
use super::{Label, Page, escape, level_on};
use crate::problem::{Place, Problem, SourcePath, rules, told};
use icu_casemap::CaseMapper;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A label as it is compared: case makes no difference.
fn fold(label: &str) -> String {
    CaseMapper::new().fold_string(label).into_owned()
}

/// The footnotes that a text defines and refers to.
#[derive(Default)]
pub(super) struct Labels {
    defined: Vec<(String, Range<usize>)>,
    referred: BTreeSet<String>,
}

impl Labels {
    pub(super) fn define(&mut self, label: &str, span: Range<usize>) {
        self.defined.push((fold(label), span));
    }

    pub(super) fn refer(&mut self, label: &str) {
        self.referred.insert(fold(label));
    }

    /// Tells which are defined twice or never referred to.
    pub(super) fn check(&self, path: &SourcePath, file: &str, problems: &mut Vec<Problem>) {
        let mut first: BTreeMap<&str, Place> = BTreeMap::new();
        for (label, span) in &self.defined {
            let end = file[span.clone()].find("]:").map_or(0, |at| at + 1);
            let place = Place::new(path, span.start..span.start + end);
            let name = quote(&file[place.span.clone()]);
            if let Some(first) = first.get(label.as_str()) {
                let message = told("footnote-twice").with("name", &name);
                let problem = Problem::at(
                    &rules::FOOTNOTE,
                    place,
                    message,
                    told("footnote-twice.label"),
                );
                let problem = problem.relate(first.clone(), told("footnote-twice.related"));
                problems.push(problem.say(told("footnote-twice.help")));
                continue;
            }
            if !self.referred.contains(label) {
                let message = told("footnote-unused").with("name", &name);
                let label = told("footnote-unused.label");
                let problem = Problem::at(&rules::FOOTNOTE, place.clone(), message, label);
                problems.push(problem.say(told("footnote-unused.help").with("name", &name)));
            }
            first.insert(label, place);
        }
    }
}

/// The footnotes of a page while it is written.
#[derive(Default)]
pub(super) struct Notes {
    notes: Vec<Note>,
    by_label: BTreeMap<String, usize>,
    /// Notes in the order of their numbers.
    order: Vec<usize>,
    ids: Anchors,
}

struct Note {
    /// Unique on the page: headings' ids have no `_`.
    id: String,
    number: Option<usize>,
    references: usize,
    html: String,
}

impl Notes {
    /// Writes a reference. The parser makes no link round one.
    pub(super) fn refer(&mut self, label: &str, page: &dyn Page, out: &mut String) {
        let index = self.index(label, page);
        let next = self.order.len() + 1;
        let note = &mut self.notes[index];
        let number = *note.number.get_or_insert(next);
        if number == next {
            self.order.push(index);
        }
        note.references += 1;
        out.push_str("<sup class=\"footnote-reference\"");
        escape::attribute(out, "id", &note.reference(note.references));
        out.push_str("><a role=\"doc-noteref\"");
        escape::address(out, "href", &format!("#{}", note.id));
        out.push('>');
        out.push_str(&page.label(Label::Number(number)));
        out.push_str("</a></sup>");
    }

    /// Keeps the HTML of a note until the end; a second note of the same label continues the first.
    pub(super) fn define(&mut self, label: &str, html: &str, page: &dyn Page) {
        let index = self.index(label, page);
        self.notes[index].html.push_str(html);
    }

    /// Writes the section: notes by number, then those that nothing refers to.
    pub(super) fn finish(mut self, page: &dyn Page, out: &mut String) {
        let unnumbered = (0..self.notes.len()).filter(|index| self.notes[*index].number.is_none());
        self.order.extend(unnumbered.collect::<Vec<_>>());
        if self.order.is_empty() {
            return;
        }
        let heading = format!("{}footnotes_heading", page.prefix());
        out.push_str("<section class=\"footnotes\"");
        // Under a heading of its own a text is one of several, and its notes are no landmark of the page.
        if page.deeper() == 0 {
            out.push_str(" role=\"doc-endnotes\"");
            escape::attribute(out, "aria-labelledby", &heading);
        }
        let level = level_on(page, 2);
        out.push_str(&format!(">\n<h{level}"));
        escape::attribute(out, "id", &heading);
        out.push('>');
        out.push_str(&page.label(Label::Footnotes));
        out.push_str(&format!("</h{level}>\n<ol>\n"));
        for index in self.order {
            self.notes[index].write(page, out);
        }
        out.push_str("</ol>\n</section>\n");
    }

    fn index(&mut self, label: &str, page: &dyn Page) -> usize {
        let next = self.notes.len();
        let index = *self.by_label.entry(fold(label)).or_insert(next);
        if index == next {
            let anchor = self.ids.unique(&slug(label));
            self.notes.push(Note {
                id: format!("{}footnote_{anchor}", page.prefix()),
                number: None,
                references: 0,
                html: String::new(),
            });
        }
        index
    }
}

impl Note {
    /// The id of one of the places that refer to it, counted from 1.
    fn reference(&self, count: usize) -> String {
        match count {
            1 => format!("{}_reference", self.id),
            _ => format!("{}_reference_{count}", self.id),
        }
    }

    fn write(&self, page: &dyn Page, out: &mut String) {
        out.push_str("<li");
        escape::attribute(out, "id", &self.id);
        out.push('>');
        let html = self.html.trim_end();
        // The way back stands in the last paragraph, if the note ends with one.
        let (html, end) = match html.strip_suffix("</p>") {
            Some(html) => (html, "</p></li>\n"),
            None => (html, "</li>\n"),
        };
        out.push_str(html);
        if let Some(note) = self.number {
            for reference in 1..=self.references {
                out.push_str(" <a role=\"doc-backlink\"");
                escape::address(out, "href", &format!("#{}", self.reference(reference)));
                out.push_str(" aria-label=\"");
                out.push_str(&page.label(Label::BackToText { note, reference }));
                out.push_str("\">↑</a>");
            }
        }
        out.push_str(end);
    }
}
