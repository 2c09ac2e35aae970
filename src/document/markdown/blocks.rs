//! The blocks of a body, one after the other, as a translator goes through them.

use super::{burden, parser, shown_level, tag};
use pulldown_cmark::{Event, Tag};
use std::ops::Range;

/// A block that stands in no other.
pub struct Block {
    /// Where it stands in the body, with what belongs to it up to the next.
    pub span: Range<usize>,
    /// The level of a heading, as it is shown.
    pub heading: Option<u8>,
}

/// The blocks; comments are none.
pub(super) fn blocks(body: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    if burden::is_too_heavy(body) {
        return blocks;
    }
    let mut depth = 0_usize;
    for (event, span) in parser(body).into_offset_iter() {
        let heading = match &event {
            Event::Start(Tag::Heading { level, .. }) => Some(shown_level(*level)),
            _ => None,
        };
        if depth == 0 && matches!(event, Event::Start(_) | Event::Rule) {
            if let Some(before) = blocks.last_mut() {
                before.span.end = span.start;
            }
            blocks.push(Block {
                span: span.start..body.len(),
                heading,
            });
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    blocks.retain(|block| !tag::is_comment(&body[block.span.clone()]));
    blocks
}

/// A block as a comment with lines of its own.
pub(super) fn comment(block: &str) -> String {
    format!("<!--\n{}\n-->", commented(block.trim_end()))
}

/// Text that can't end the comment that it stands in.
pub(super) fn commented(text: &str) -> String {
    text.replace("-->", "-- >")
}
