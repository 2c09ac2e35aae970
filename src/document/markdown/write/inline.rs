//! Emphasis, links, pictures and raw HTML within a line.

use super::{Picture, Writer, Written};
use crate::document::markdown::tag::{self, Tag as Html};
use crate::document::markdown::target::{self, Target};
use crate::document::markdown::{Destination, escape};
use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

impl<'a> Writer<'a> {
    pub(super) fn start_inline(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Image {
                dest_url: target,
                title,
                ..
            } => {
                self.picture = Some(Picture {
                    target,
                    title,
                    alt: String::new(),
                    depth: 1,
                });
                return;
            }
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => self.start_link(link_type, &dest_url, &title),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            _ => {}
        }
        self.inline_depth += 1;
    }

    pub(super) fn end_inline(&mut self, tag: TagEnd) {
        self.tags.leave(self.inline_depth);
        self.inline_depth -= 1;
        match tag {
            TagEnd::Link => self.end_link(),
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            _ => {}
        }
    }

    fn start_link(&mut self, kind: LinkType, target: &str, title: &str) {
        // An address within a link's words is a link to the parser, but HTML has no link within a link.
        let destination = if self.links.iter().any(Option::is_some) {
            None
        } else if kind == LinkType::Email {
            Some(outside(format!("mailto:{target}")))
        } else {
            match target::classify(target) {
                Ok(Target::Outside(target)) => Some(outside(target.to_owned())),
                Ok(Target::Inside(target)) => self.page.link(target),
                Err(_) => None,
            }
        };
        let Some(destination) = destination else {
            self.links.push(None);
            return;
        };
        self.out.push_str("<a");
        escape::address(&mut self.out, "href", &destination.href);
        if let Some(language) = &destination.language {
            escape::attribute(&mut self.out, "hreflang", &language.tag);
        }
        if !title.is_empty() {
            escape::attribute(&mut self.out, "title", title);
        }
        // The words of an autolink are the address itself.
        if matches!(kind, LinkType::Autolink | LinkType::Email) {
            self.out.push_str(" dir=\"ltr\"");
        }
        self.out.push('>');
        let note = destination.language.map(|language| language.note);
        self.links.push(Some(note.unwrap_or_default()));
    }

    fn end_link(&mut self) {
        let Some(Some(note)) = self.links.pop() else {
            return;
        };
        if !note.is_empty() {
            self.out.push_str(" <span class=\"link-language\">");
            escape::text(&mut self.out, &note);
            self.out.push_str("</span>");
        }
        self.out.push_str("</a>");
    }

    pub(super) fn inline_html(&mut self, html: CowStr<'a>) {
        let start = self.out.len();
        let opened = match tag::parse(&html) {
            Ok(Html::Open(element)) => {
                element.write(&mut self.out);
                Some(element.name)
            }
            Ok(Html::Void(element)) => {
                element.write(&mut self.out);
                None
            }
            Ok(Html::Close(name)) if self.tags.close(name, self.inline_depth) => {
                self.out.push_str("</");
                self.out.push_str(name);
                self.out.push('>');
                None
            }
            Ok(Html::Comment) => {
                self.is_commented = true;
                None
            }
            Ok(Html::Close(_)) | Err(_) => {
                escape::text(&mut self.out, &html);
                None
            }
        };
        if let Some(name) = opened {
            let end = self.out.len();
            let written = Written {
                start,
                end,
                source: html,
            };
            self.tags.open(name, self.inline_depth, written);
        }
    }

    /// Within a picture's alternative text only words count.
    pub(super) fn picture_event(&mut self, picture: Picture<'a>, event: Event<'a>) {
        let mut picture = picture;
        match event {
            Event::Start(Tag::Image { .. }) => picture.depth += 1,
            Event::End(TagEnd::Image) if picture.depth == 1 => return self.write_picture(&picture),
            Event::End(TagEnd::Image) => picture.depth -= 1,
            Event::Text(text) | Event::Code(text) => picture.alt.push_str(&text),
            Event::InlineHtml(html) if tag::parse(&html).is_err() => picture.alt.push_str(&html),
            Event::SoftBreak | Event::HardBreak => picture.alt.push(' '),
            _ => {}
        }
        self.picture = Some(picture);
    }

    fn write_picture(&mut self, picture: &Picture<'_>) {
        let image = match target::classify(&picture.target) {
            Ok(Target::Inside(target)) => self.page.image(target),
            Ok(Target::Outside(_)) | Err(_) => None,
        };
        let Some(image) = image else {
            escape::text(&mut self.out, &picture.alt);
            return;
        };
        self.out.push_str("<img");
        escape::address(&mut self.out, "src", &image.src);
        escape::attribute(&mut self.out, "alt", &picture.alt);
        if let Some((width, height)) = image.size {
            escape::attribute(&mut self.out, "width", &width.to_string());
            escape::attribute(&mut self.out, "height", &height.to_string());
        }
        if !picture.title.is_empty() {
            escape::attribute(&mut self.out, "title", &picture.title);
        }
        self.out.push_str(" loading=\"lazy\" decoding=\"async\">");
    }
}

fn outside(href: String) -> Destination {
    Destination {
        href,
        language: None,
    }
}
