//! One pass over a body for its outline, links and words, and for what an author should be told.

mod inline;

use super::outline::{self, RawHeading};
use super::tag::{self, OpenTags};
use super::text::BlockText;
use super::{
    Prose, Slips, bidi, burden, control, footnotes, is_inline, lines, parser, script, slips, words,
};
use crate::problem::{Checked, Place, Problem, SourcePath, Told, rules, told};
use inline::OpenLink;
use memchr::memmem;
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use std::ops::Range;

pub(super) fn read(path: &SourcePath, text: &str, body: Range<usize>) -> Checked<Prose> {
    let offset = body.start;
    let body = text.get(body).unwrap_or_default();
    let mut reader = Reader::new(path, text);
    if burden::is_too_heavy(body) {
        reader.give_up(offset, told("too-deep"));
    } else {
        for (event, span) in parser(body).into_offset_iter() {
            reader.event(event, span.start + offset..span.end + offset);
            if reader.has_given_up {
                break;
            }
        }
    }
    reader.finish()
}

/// Text that runs on over lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Running {
    Paragraph,
    /// The text of an item of a list.
    Item,
}

struct Reader<'a> {
    path: &'a SourcePath,
    file: &'a str,
    prose: Prose,
    headings: Vec<RawHeading>,
    footnotes: footnotes::Labels,
    script: Slips<'a>,
    problems: Vec<Problem>,
    has_given_up: bool,
    /// How many quotes, lists and notes are open.
    depth: usize,
    count: usize,

    /// The block that is open.
    block: BlockText,
    is_code: bool,
    /// Whether it became code by spaces before its lines.
    is_indented: bool,
    /// What else it is, if it is text that runs on.
    running: Option<Running>,
    /// Whether characters may be written as numbers, which may be those of control characters.
    has_references: bool,
    tags: OpenTags<Range<usize>>,
    /// Names of its start tags that are refused: their end tags need not be told too.
    refused_tags: Vec<String>,
    /// How many emphases and links are open, outside of pictures.
    inline_depth: usize,
    /// How many pictures are open: one may stand in the alternative text of another.
    image_depth: usize,
    /// Links and pictures whose words are being read.
    open_links: Vec<OpenLink>,
}

impl<'a> Reader<'a> {
    fn new(path: &'a SourcePath, file: &'a str) -> Self {
        Self {
            path,
            file,
            prose: Prose::default(),
            headings: Vec::new(),
            footnotes: footnotes::Labels::default(),
            script: Slips::new(path),
            problems: Vec::new(),
            has_given_up: false,
            depth: 0,
            count: 0,
            block: BlockText::default(),
            is_code: false,
            is_indented: false,
            running: None,
            has_references: control::may_hold(file),
            tags: OpenTags::new(),
            refused_tags: Vec::new(),
            inline_depth: 0,
            image_depth: 0,
            open_links: Vec::new(),
        }
    }

    fn event(&mut self, event: Event<'_>, span: Range<usize>) {
        match event {
            Event::Start(tag) if is_inline(tag.to_end()) => self.start_inline(&tag, span),
            Event::End(tag) if is_inline(tag) => self.end_inline(tag),
            Event::Start(tag) => self.start_block(&tag, span),
            Event::End(tag) => self.end_block(tag, &span),
            Event::Text(text) if self.is_code => self.block.verbatim(&text, span),
            Event::Text(text) => {
                if self.has_references {
                    let place = Place::new(self.path, span.clone());
                    self.problems.extend(control::check(&text, &place));
                }
                self.block.prose(&text, span);
            }
            Event::Code(text) | Event::Html(text) => self.block.verbatim(&text, span),
            Event::InlineHtml(html) => self.inline_html(&html, span),
            Event::SoftBreak | Event::HardBreak => self.block.verbatim("\n", span),
            Event::FootnoteReference(label) if self.image_depth == 0 => {
                self.footnotes.refer(&label);
                self.count_one(span.start);
            }
            Event::Rule => self.finish_block(),
            // In a picture's words a reference is nothing, a box has no words, and mathematics is off.
            Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn start_block(&mut self, tag: &Tag<'_>, span: Range<usize>) {
        self.finish_block();
        self.depth += usize::from(nests(tag.to_end()));
        if self.depth > burden::DEPTH {
            self.give_up(span.start, told("too-nested"));
            return;
        }
        match tag {
            Tag::CodeBlock(kind) => {
                self.is_code = true;
                self.is_indented = matches!(kind, CodeBlockKind::Indented);
            }
            Tag::Paragraph if self.running == Some(Running::Item) => {}
            Tag::Paragraph => self.running = Some(Running::Paragraph),
            Tag::Item => self.running = Some(Running::Item),
            Tag::Heading { .. } => {
                self.count_one(span.start);
                self.headings.extend(RawHeading::new(tag, span));
            }
            Tag::FootnoteDefinition(label) => self.footnotes.define(label, span),
            _ => {}
        }
    }

    fn end_block(&mut self, tag: TagEnd, span: &Range<usize>) {
        self.depth -= usize::from(nests(tag));
        match tag {
            TagEnd::Heading(_) => {
                if let Some(heading) = self.headings.last_mut() {
                    heading.text = self.block.shown().trim().replace('\n', " ");
                }
            }
            TagEnd::HtmlBlock if tag::is_comment(self.block.shown()) => self.block.clear(),
            TagEnd::HtmlBlock => {
                let place = self.line(span.start);
                let html = &self.file[place.span.clone()];
                self.tell(tag::Refusal::Element.problem(html, place));
            }
            _ => {}
        }
        self.finish_block();
        self.is_code = false;
        self.is_indented = false;
        self.running = None;
    }

    /// Looks at the text of the block that ends here: at its end, or where a block within it begins.
    fn finish_block(&mut self) {
        for span in self.tags.finish() {
            let html = &self.file[span.clone()];
            let place = Place::new(self.path, span);
            self.tell(tag::Refusal::NotClosed.problem(html, place));
        }
        self.refused_tags.clear();
        if !self.block.shown().is_empty() {
            bidi::check(&self.block, self.file, self.path, &mut self.problems);
            if self.is_indented {
                let found = lines::indented(&self.block, self.file, self.path);
                self.problems.extend(found);
            }
            if let Some(running) = self.running {
                let is_item = running == Running::Item;
                let (block, problems) = (&self.block, &mut self.problems);
                lines::check(block, is_item, self.file, self.path, problems);
            }
            if !self.is_code {
                slips::check(&self.block, self.file, self.path, &mut self.problems);
                self.prose.words += words::count(self.block.shown());
                self.look_at_script();
            }
        }
        self.block.clear();
        self.limit();
    }

    /// Looks for slips of the Arabic script, but for where a piece of another language is marked as such.
    fn look_at_script(&mut self) {
        let shown = self.block.shown();
        if !script::may_have(shown) {
            return;
        }
        let source = self.block.span(0..shown.len(), self.file);
        let has_other = self
            .file
            .get(source)
            .is_some_and(|text| memmem::find(text.as_bytes(), b"lang=").is_some());
        if !has_other {
            let block = &self.block;
            let place = |span: Range<usize>| block.typed(span.start, &shown[span], self.file);
            self.script.look(shown, place);
        }
    }

    /// The line of the file in which a byte stands.
    fn line(&self, at: usize) -> Place {
        let rest = &self.file[at..];
        Place::new(self.path, at..at + rest.find('\n').unwrap_or(rest.len()))
    }

    fn tell(&mut self, problem: Problem) {
        if !self.has_given_up {
            self.problems.push(problem);
            self.limit();
        }
    }

    /// Stops where one mistake seems to cause all the others.
    fn limit(&mut self) {
        if self.problems.len() > burden::PROBLEMS && !self.has_given_up {
            self.problems.truncate(burden::PROBLEMS);
            let last = self.problems.last().and_then(|last| last.place.as_ref());
            let at = last.map_or(0, |place| place.span.start);
            self.give_up(at, told("too-many-problems"));
        }
    }

    fn count_one(&mut self, at: usize) {
        self.count += 1;
        if self.count > burden::COUNT {
            self.give_up(at, told("too-many-parts"));
        }
    }

    fn give_up(&mut self, at: usize, why: Told) {
        if !self.has_given_up {
            self.has_given_up = true;
            let problem = Problem::at(
                &rules::TOO_COMPLEX,
                self.line(at),
                told("too-complex").message("why", why),
                told("too-complex.label"),
            );
            self.problems.push(problem.say(told("too-complex.help")));
        }
    }

    fn finish(mut self) -> Checked<Prose> {
        let mut problems = Vec::new();
        self.prose.outline = outline::finish(
            std::mem::take(&mut self.headings),
            self.path,
            self.file,
            &mut problems,
        );
        if !self.prose.is_empty() {
            outline::check_words(&self.prose.outline, self.path, self.file, &mut problems);
        }
        if !self.has_given_up {
            self.footnotes.check(self.path, self.file, &mut problems);
            let script = std::mem::replace(&mut self.script, Slips::new(self.path));
            problems.extend(script.problems());
            self.problems.append(&mut problems);
            self.limit();
        }
        Checked {
            value: self.prose,
            problems: self.problems,
        }
    }
}

/// Whether a block counts as a level of nesting.
fn nests(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionListDefinition
    )
}
