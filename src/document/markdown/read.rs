//! One pass over a body for its outline, links and words, and for what an author should be told.

use super::outline::{self, RawHeading};
use super::quote::quote;
use super::tag::{self, OpenTags};
use super::target::{self, Target};
use super::text::BlockText;
use super::{Link, LinkKind, Prose, bidi, burden, footnotes, is_inline, parser, slips};
use crate::problem::{Checked, Place, Problem, SourcePath, rules};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use std::ops::Range;

pub(super) fn read(path: &SourcePath, text: &str, body: Range<usize>) -> Checked<Prose> {
    let offset = body.start;
    let body = text.get(body).unwrap_or_default();
    let mut reader = Reader::new(path, text);
    if burden::is_too_heavy(body) {
        reader.give_up(offset, "thousands of quotes or lists stand in each other");
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

struct Reader<'a> {
    path: &'a SourcePath,
    file: &'a str,
    prose: Prose,
    headings: Vec<RawHeading>,
    footnotes: footnotes::Labels,
    problems: Vec<Problem>,
    has_given_up: bool,
    /// How many quotes, lists and notes are open.
    depth: usize,
    link_count: usize,

    /// The block that is open.
    block: BlockText,
    is_code: bool,
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

struct OpenLink {
    span: Range<usize>,
    /// Where its words begin in the block's text.
    words: usize,
    has_picture: bool,
}

impl<'a> Reader<'a> {
    fn new(path: &'a SourcePath, file: &'a str) -> Self {
        Self {
            path,
            file,
            prose: Prose::default(),
            headings: Vec::new(),
            footnotes: footnotes::Labels::default(),
            problems: Vec::new(),
            has_given_up: false,
            depth: 0,
            link_count: 0,
            block: BlockText::default(),
            is_code: false,
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
            Event::Text(text) => self.block.prose(&text, span),
            Event::Code(text) | Event::Html(text) => self.block.verbatim(&text, span),
            Event::InlineHtml(html) => self.inline_html(&html, span),
            Event::SoftBreak | Event::HardBreak => self.block.verbatim("\n", span),
            Event::FootnoteReference(label) if self.image_depth == 0 => {
                self.footnotes.refer(&label);
                self.count_link(span.start);
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
            self.give_up(
                span.start,
                "more than 32 quotes and lists stand in each other",
            );
            return;
        }
        match tag {
            Tag::CodeBlock(_) => self.is_code = true,
            Tag::Heading { .. } => self.headings.extend(RawHeading::new(tag, span)),
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
            if !self.is_code {
                slips::check(&self.block, self.file, self.path, &mut self.problems);
                self.prose.words += words(self.block.shown());
            }
        }
        self.block.clear();
    }

    fn start_inline(&mut self, tag: &Tag<'_>, span: Range<usize>) {
        match tag {
            Tag::Image { .. } if self.image_depth > 0 => self.image_depth += 1,
            _ if self.image_depth > 0 => {}
            Tag::Image {
                dest_url, title, ..
            } => {
                self.image_depth = 1;
                if let Some(link) = self.open_links.last_mut() {
                    link.has_picture = true;
                }
                self.link(LinkKind::Image, dest_url, title, span);
            }
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                self.inline_depth += 1;
                match link_type {
                    LinkType::Email => {
                        self.link(LinkKind::Link, &format!("mailto:{dest_url}"), title, span)
                    }
                    _ => self.link(LinkKind::Link, dest_url, title, span),
                }
            }
            _ => self.inline_depth += 1,
        }
    }

    fn end_inline(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Image if self.image_depth > 1 => self.image_depth -= 1,
            TagEnd::Image => {
                self.image_depth = 0;
                self.finish_link(LinkKind::Image);
            }
            _ if self.image_depth > 0 => {}
            _ => {
                self.tags.leave(self.inline_depth);
                self.inline_depth -= 1;
                if tag == TagEnd::Link {
                    self.finish_link(LinkKind::Link);
                }
            }
        }
    }

    fn link(&mut self, kind: LinkKind, target: &str, title: &str, span: Range<usize>) {
        let link = &self.file[span.clone()];
        let place = match link.rfind(target) {
            Some(at) if !target.is_empty() => {
                Place::new(self.path, span.start + at..span.start + at + target.len())
            }
            _ => Place::new(self.path, span.clone()),
        };
        self.count_link(span.start);
        self.open_links.push(OpenLink {
            span,
            words: self.block.shown().len(),
            has_picture: false,
        });
        for hidden in [target, title] {
            self.problems.extend(bidi::check_hidden(hidden, &place));
        }
        match target::classify(target) {
            Err(refusal) => self.tell(refusal.problem(kind, target, place)),
            Ok(Target::Outside(_)) if kind == LinkKind::Image => self.tell(
                Problem::at(
                    &rules::EXTERNAL_IMAGE,
                    place,
                    format!("the picture {} is on another site", quote(target)),
                    "would be fetched from elsewhere",
                )
                .say("save a copy of it beside this text, if its licence allows, and write its file name here"),
            ),
            Ok(Target::Outside(target) | Target::Inside(target)) => {
                self.prose.links.push(Link {
                    target: target.to_owned(),
                    kind,
                    span: place.span,
                });
            }
        }
    }

    fn count_link(&mut self, at: usize) {
        self.link_count += 1;
        if self.link_count > burden::LINKS {
            self.give_up(at, "it has more than 10,000 links, pictures and references");
        }
    }

    fn finish_link(&mut self, kind: LinkKind) {
        let Some(link) = self.open_links.pop() else {
            return;
        };
        let has_words = self
            .block
            .shown()
            .get(link.words..)
            .is_some_and(|words| !words.trim().is_empty());
        if has_words || link.has_picture {
            return;
        }
        let source = quote(&self.file[link.span.clone()]);
        let place = Place::new(self.path, link.span);
        self.tell(match kind {
            LinkKind::Image => Problem::at(
                &rules::IMAGE_ALT,
                place,
                format!("the picture {source} has no alternative text"),
                "nothing for a reader who cannot see it",
            )
            .say("say between [ and ] what the picture tells"),
            LinkKind::Link => Problem::at(
                &rules::EMPTY_LINK,
                place,
                format!("the link {source} has no words"),
                "nothing to see or to click on",
            )
            .say("write between [ and ] where the link leads"),
        });
    }

    fn inline_html(&mut self, html: &str, span: Range<usize>) {
        let place = Place::new(self.path, span.clone());
        match tag::parse(html) {
            Ok(tag::Tag::Open(_) | tag::Tag::Close(_)) if self.image_depth > 0 => return,
            Ok(tag::Tag::Void(_) | tag::Tag::Comment) => return,
            Ok(tag::Tag::Open(element)) => {
                self.tags.open(element.name, self.inline_depth, span);
                return;
            }
            Ok(tag::Tag::Close(name)) => {
                if self.tags.close(name, self.inline_depth) {
                    return;
                }
                if !self.is_end_of_refused(html) {
                    self.tell(tag::Refusal::NotOpened.problem(html, place));
                }
            }
            Err(_) if self.is_end_of_refused(html) => {}
            Err(refusal) => {
                self.refused_tags.push(tag::name(html));
                self.tell(refusal.problem(html, place));
            }
        }
        self.block.verbatim(html, span);
    }

    fn is_end_of_refused(&self, html: &str) -> bool {
        html.starts_with("</") && self.refused_tags.contains(&tag::name(html))
    }

    /// The line of the file in which a byte stands.
    fn line(&self, at: usize) -> Place {
        let rest = &self.file[at..];
        Place::new(self.path, at..at + rest.find('\n').unwrap_or(rest.len()))
    }

    fn tell(&mut self, problem: Problem) {
        let at = problem.place.as_ref().map_or(0, |place| place.span.start);
        self.problems.push(problem);
        if self.problems.len() > burden::PROBLEMS {
            self.give_up(at, "it has more than 1,000 problems");
        }
    }

    fn give_up(&mut self, at: usize, why: &str) {
        if !self.has_given_up {
            self.has_given_up = true;
            let problem = Problem::at(
                &rules::TOO_COMPLEX,
                self.line(at),
                format!("the text is too complex: {why}"),
                "read up to here",
            );
            self.problems
                .push(problem.say("make it simpler, or divide it into several files"));
        }
    }

    fn finish(mut self) -> Checked<Prose> {
        if !self.has_given_up {
            self.footnotes
                .check(self.path, self.file, &mut self.problems);
        }
        self.prose.outline =
            outline::finish(self.headings, self.path, self.file, &mut self.problems);
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

fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}
