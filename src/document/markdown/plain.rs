//! What a reader reads, without markup: for search.

use super::{burden, parser};
use pulldown_cmark::{Event, Tag, TagEnd};

/// The text of a body, code blocks and HTML left out: its blocks one after the other, with a dot between them where there is no full stop.
pub(super) fn plain(body: &str) -> String {
    let mut text = gathered(body, usize::MAX);
    text.truncate(text.trim_end_matches([' ', '·']).len());
    text
}

/// So many letters of that text, from its beginning.
pub(super) fn beginning(body: &str, letters: usize) -> String {
    let mut text = gathered(body, letters);
    match text.char_indices().nth(letters) {
        Some((end, _)) => text.truncate(end),
        None => text.truncate(text.trim_end_matches([' ', '·']).len()),
    }
    text
}

/// The text up to where it has more than so many letters.
fn gathered(body: &str, letters: usize) -> String {
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
            Event::End(tag) if !super::is_inline(tag) => end(&mut text),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
        if text.len() > letters && text.chars().count() > letters {
            break;
        }
    }
    text
}

/// Ends a block of the text.
fn end(text: &mut String) {
    if text.is_empty() || text.ends_with(' ') {
        return;
    }
    let has_stop = text.ends_with(['.', '!', '?', ':', ';', '…', '؟', '؛', '۔', '。']);
    text.push_str(if has_stop { " " } else { " · " });
}
