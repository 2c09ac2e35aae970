//! What a reader reads, without markup: for search.

use super::{burden, parser};
use pulldown_cmark::{Event, Tag, TagEnd};

/// The text of a body: its blocks one after the other with a space between them, code blocks and HTML left out.
pub(super) fn plain(body: &str) -> String {
    if burden::is_too_heavy(body) {
        return body.to_owned();
    }
    let mut text = String::with_capacity(body.len());
    let mut is_code = false;
    for event in parser(body) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Text(words) if !is_code => text.push_str(&words),
            Event::Code(words) => text.push_str(&words),
            Event::End(tag) if !super::is_inline(tag) => part(&mut text),
            Event::SoftBreak | Event::HardBreak => part(&mut text),
            _ => {}
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// A space, where there is none yet.
fn part(text: &mut String) {
    if !text.is_empty() && !text.ends_with(' ') {
        text.push(' ');
    }
}
