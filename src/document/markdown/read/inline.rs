//! Links, pictures and raw HTML within a line.

use super::Reader;
use crate::document::markdown::quote::quote;
use crate::document::markdown::target::{self, Target};
use crate::document::markdown::{Link, LinkKind, bidi, control, tag};
use crate::problem::{Place, Problem, rules, told};
use pulldown_cmark::{LinkType, Tag, TagEnd};
use std::ops::Range;

/// How the names of pictures end.
const PICTURES: [&str; 7] = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];

/// A link or picture whose words are being read.
pub(super) struct OpenLink {
    span: Range<usize>,
    /// Where its words begin in the block's text.
    words: usize,
    has_picture: bool,
}

impl Reader<'_> {
    pub(super) fn start_inline(&mut self, tag: &Tag<'_>, span: Range<usize>) {
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
                let scheme = if *link_type == LinkType::Email {
                    "mailto:"
                } else {
                    ""
                };
                let target = format!("{scheme}{dest_url}");
                self.link(LinkKind::Link, &target, title, span);
            }
            _ => self.inline_depth += 1,
        }
    }

    pub(super) fn end_inline(&mut self, tag: TagEnd) {
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
        self.count_one(span.start);
        self.open_links.push(OpenLink {
            span,
            words: self.block.shown().len(),
            has_picture: false,
        });
        for hidden in [target, title] {
            self.problems.extend(bidi::check_hidden(hidden, &place));
        }
        let controls = [target, title].map(|hidden| control::check(hidden, &place));
        if let Some(problem) = controls.into_iter().flatten().next() {
            self.tell(problem);
            return;
        }
        match target::classify(target) {
            Err(refusal) => self.tell(refusal.problem(kind, target, place)),
            Ok(Target::Outside(_)) if kind == LinkKind::Image => self.tell(
                Problem::at(
                    &rules::EXTERNAL_IMAGE,
                    place,
                    told("external-image").with("target", quote(target)),
                    told("external-image.label"),
                )
                .say(told("external-image.help")),
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

    fn finish_link(&mut self, kind: LinkKind) {
        let Some(link) = self.open_links.pop() else {
            return;
        };
        self.block.link(link.words);
        let has_words = self
            .block
            .shown()
            .get(link.words..)
            .is_some_and(|words| !words.trim().is_empty());
        if kind == LinkKind::Image && has_words {
            self.alternative(&link);
        }
        if has_words || link.has_picture {
            return;
        }
        let written = &self.file[link.span.clone()];
        let source = quote(written);
        let target = written
            .find(']')
            .map_or("](file.png)", |end| &written[end..]);
        let place = Place::new(self.path, link.span);
        self.tell(match kind {
            LinkKind::Image => Problem::at(
                &rules::IMAGE_ALT,
                place,
                told("image-alt").with("source", &source),
                told("image-alt.label"),
            )
            .say(told("image-alt.help").with("target", target)),
            LinkKind::Link => Problem::at(
                &rules::EMPTY_LINK,
                place,
                told("link-without-words").with("source", &source),
                told("link-without-words.label"),
            )
            .say(told("link-without-words.help")),
        });
    }

    /// A file's name where a picture's alternative text should stand: programs put it there.
    fn alternative(&mut self, link: &OpenLink) {
        let words = self.block.shown().get(link.words..).unwrap_or_default();
        let words = words.trim();
        let written = &self.file[link.span.clone()];
        let has_ending = PICTURES
            .iter()
            .any(|ending| words.to_lowercase().ends_with(ending));
        let is_stem = words.contains(['-', '_']) && written.contains(&format!("{words}."));
        if words.contains(char::is_whitespace) || !(has_ending || is_stem) {
            return;
        }
        let problem = Problem::at(
            &rules::IMAGE_ALT,
            Place::new(self.path, link.span.clone()),
            told("alternative-file-name").with("words", quote(words)),
            told("alternative-file-name.label"),
        );
        self.tell(problem.say(told("alternative-file-name.help")));
    }

    pub(super) fn inline_html(&mut self, html: &str, span: Range<usize>) {
        let place = Place::new(self.path, span.clone());
        if self.has_references {
            self.problems.extend(control::check_html(html, &place));
        }
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
}
