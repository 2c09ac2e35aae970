//! Events into HTML. What can come out stands here, in [`super::tag`], [`super::footnotes`] and [`super::escape`].

mod block;
mod inline;

use super::footnotes::Notes;
use super::tag::OpenTags;
use super::{Page, burden, escape, is_inline, parser};
use pulldown_cmark::{Alignment, CowStr, Event};
use std::ops::Range;

pub(super) fn write(body: &str, page: &dyn Page) -> String {
    let mut writer = Writer::new(body.len() * 3 / 2, page);
    if burden::is_too_heavy(body) {
        writer.out.push_str("<pre>");
        escape::text(&mut writer.out, body);
        writer.out.push_str("</pre>\n");
        return writer.out;
    }
    for event in parser(body) {
        writer.event(event);
    }
    writer.notes.finish(page, &mut writer.out);
    writer.out
}

struct Writer<'a> {
    page: &'a dyn Page,
    out: String,
    headings: usize,
    /// Where the start tag of the last heading stands in the output.
    heading: Range<usize>,
    /// Whether there was a comment since.
    is_commented: bool,
    notes: Notes,
    /// Where the notes begin that are being written.
    open_notes: Vec<(CowStr<'a>, usize)>,
    table: Table,

    /// A block of raw HTML is gathered, because only its end tells whether it is a comment.
    html: Option<String>,
    tags: OpenTags<Written<'a>>,
    inline_depth: usize,
    /// Links that are open: what to say after their words, or `None` where only the words are shown.
    links: Vec<Option<String>>,
    picture: Option<Picture<'a>>,
}

/// The columns of the table that is open.
#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    cell: usize,
    is_head: bool,
    has_body: bool,
}

/// A start tag in the output, and the source that is put in its place if it is never closed.
struct Written<'a> {
    start: usize,
    end: usize,
    source: CowStr<'a>,
}

/// A picture whose alternative text is being gathered.
struct Picture<'a> {
    target: CowStr<'a>,
    title: CowStr<'a>,
    alt: String,
    /// How many pictures are open within the alternative text.
    depth: usize,
}

impl<'a> Writer<'a> {
    fn new(capacity: usize, page: &'a dyn Page) -> Self {
        Self {
            page,
            out: String::with_capacity(capacity),
            headings: 0,
            heading: 0..0,
            is_commented: false,
            notes: Notes::default(),
            open_notes: Vec::new(),
            table: Table::default(),
            html: None,
            tags: OpenTags::new(),
            inline_depth: 0,
            links: Vec::new(),
            picture: None,
        }
    }

    fn event(&mut self, event: Event<'a>) {
        if let Some(picture) = self.picture.take() {
            return self.picture_event(picture, event);
        }
        if let (Some(html), Event::Html(text) | Event::Text(text)) = (&mut self.html, &event) {
            return html.push_str(text);
        }
        match event {
            Event::Start(tag) if is_inline(tag.to_end()) => self.start_inline(tag),
            Event::End(tag) if is_inline(tag) => self.end_inline(tag),
            Event::Start(tag) => {
                self.finish_block();
                self.start_block(tag);
            }
            Event::End(tag) => {
                self.finish_block();
                self.end_block(tag);
            }
            Event::Text(text) | Event::Html(text) => escape::text(&mut self.out, &text),
            Event::Code(text) => {
                self.out.push_str("<code dir=\"ltr\" translate=\"no\">");
                escape::text(&mut self.out, &text);
                self.out.push_str("</code>");
            }
            Event::InlineHtml(html) => self.inline_html(html),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => {
                self.finish_block();
                self.line("<hr>\n");
            }
            Event::FootnoteReference(label) => {
                self.notes.refer(&label, self.page, &mut self.out);
            }
            Event::TaskListMarker(is_done) => self.task(is_done),
            // Mathematics is off.
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    /// Ends a block, or what stands in it before a block within it: start tags that were never closed become text.
    fn finish_block(&mut self) {
        let mut stray = self.tags.finish();
        stray.sort_unstable_by_key(|written| written.start);
        let Some(first) = stray.first() else {
            return;
        };
        let tail = self.out.split_off(first.start);
        let mut from = 0;
        for written in &stray {
            self.out.push_str(&tail[from..written.start - first.start]);
            escape::text(&mut self.out, &written.source);
            from = written.end - first.start;
        }
        self.out.push_str(&tail[from..]);
    }

    /// Writes at the beginning of a line.
    fn line(&mut self, html: &str) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.out.push_str(html);
    }
}
