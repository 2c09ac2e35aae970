//! What a body says, in a form that stays the same however it is typed: for telling whether its words have changed.
//!
//! It is written into translations as a digest, for years: what it keeps and leaves out must not change under the same [`crate::document::stamp::VERSION`].

use super::{burden, parser, tag};
use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};

/// What begins a sign of the form itself; control characters are in no text.
const SIGN: char = '\u{1}';

/// What stands before the first heading, which may be nothing, and then what stands under each heading, itself included. Spaces, line breaks, comments,
/// the names of footnotes and relative addresses are left out: they are not words.
pub(super) fn sections(body: &str) -> Vec<String> {
    let mut canon = Canon::default();
    if burden::is_too_heavy(body) {
        canon.words(body);
    } else {
        parser(body).for_each(|event| canon.event(event));
    }
    canon.done.push(canon.text);
    canon.done
}

/// Text whose runs of white space are single spaces.
pub(super) fn plain(text: &str) -> String {
    let mut canon = Canon::default();
    canon.words(text);
    canon.text
}

#[derive(Default)]
struct Canon {
    done: Vec<String>,
    text: String,
    /// Whether white space came after the last word.
    has_space: bool,
    is_code: bool,
    /// A block of raw HTML, which may be a comment.
    html: String,
    /// Where the links and pictures lead that are open.
    targets: Vec<String>,
}

impl Canon {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.is_code => self.text.push_str(&text),
            Event::Text(text) => self.words(&text),
            Event::Code(text) => {
                self.sign("code");
                self.words(&text);
                self.sign("code");
            }
            Event::Html(html) => self.html.push_str(&html),
            Event::InlineHtml(html) if tag::is_comment(&html) => {}
            Event::InlineHtml(html) => self.words(&html),
            Event::SoftBreak => self.has_space = true,
            Event::HardBreak => self.block("break"),
            Event::Rule => self.block("rule"),
            Event::FootnoteReference(_) => self.sign("note"),
            Event::TaskListMarker(is_done) => self.sign(if is_done { "done" } else { "open" }),
            // Mathematics is off.
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.done.push(std::mem::take(&mut self.text));
                self.block(&format!("heading {}", super::shown_level(*level)));
            }
            Tag::BlockQuote(kind) => self.block(quote(*kind)),
            Tag::CodeBlock(_) => {
                self.block("code");
                self.is_code = true;
            }
            Tag::List(Some(_)) => self.block("numbers"),
            Tag::List(None) => self.block("points"),
            Tag::Item => self.block("item"),
            Tag::FootnoteDefinition(_) => self.block("footnote"),
            Tag::DefinitionListTitle => self.block("term"),
            Tag::DefinitionListDefinition => self.block("definition"),
            Tag::TableRow => self.block("row"),
            Tag::TableCell => self.block("cell"),
            Tag::Emphasis => self.sign("emphasis"),
            Tag::Strong => self.sign("strong"),
            Tag::Strikethrough => self.sign("struck"),
            Tag::Link {
                dest_url, title, ..
            } => self.open("link", dest_url, title),
            Tag::Image {
                dest_url, title, ..
            } => self.open("picture", dest_url, title),
            _ => self.block(""),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.sign("emphasis"),
            TagEnd::Strong => self.sign("strong"),
            TagEnd::Strikethrough => self.sign("struck"),
            TagEnd::Link | TagEnd::Image => {
                let target = self.targets.pop().unwrap_or_default();
                self.sign(&target);
            }
            TagEnd::CodeBlock => {
                let end = self.text.trim_end().len();
                self.text.truncate(end);
                self.is_code = false;
                self.block("");
            }
            TagEnd::HtmlBlock => {
                let html = std::mem::take(&mut self.html);
                if !tag::is_comment(&html) {
                    self.words(&html);
                    self.block("");
                }
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) => self.block("end"),
            _ => self.block(""),
        }
    }

    /// A link or picture begins. Where it leads on another site is part of what is said; within the catalogue it is checked in every language by itself.
    fn open(&mut self, what: &str, target: &str, title: &str) {
        self.sign(what);
        let is_elsewhere = target.contains(':');
        let target = if is_elsewhere { target } else { "" };
        self.targets.push(format!("to {target} {}", plain(title)));
    }

    /// A sign between blocks, where space has no meaning; without a name only that one ends.
    fn block(&mut self, name: &str) {
        self.has_space = false;
        if !name.is_empty() || !(self.text.is_empty() || self.text.ends_with('\n')) {
            self.sign(name);
            self.text.push('\n');
        }
    }

    /// A sign among words.
    fn sign(&mut self, name: &str) {
        self.space();
        if !name.is_empty() {
            self.text.extend([SIGN]);
            self.text.push_str(name);
            self.text.push(SIGN);
        }
    }

    fn words(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_whitespace() {
                self.has_space = true;
            } else {
                self.space();
                self.text.push(c);
            }
        }
    }

    /// One space for all that came, but none where a block or the text begins.
    fn space(&mut self) {
        if std::mem::take(&mut self.has_space)
            && !(self.text.is_empty() || self.text.ends_with('\n'))
        {
            self.text.push(' ');
        }
    }
}

fn quote(kind: Option<BlockQuoteKind>) -> &'static str {
    match kind {
        None => "quote",
        Some(BlockQuoteKind::Note) => "note",
        Some(BlockQuoteKind::Tip) => "tip",
        Some(BlockQuoteKind::Important) => "important",
        Some(BlockQuoteKind::Warning) => "warning",
        Some(BlockQuoteKind::Caution) => "caution",
    }
}
