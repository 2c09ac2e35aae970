//! An author's words in a message.

use crate::problem;

/// The longest quotation, in characters.
const LONGEST: usize = 60;

/// A text in backticks, shortened.
pub(super) fn quote(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => problem::quote(&format!("{}…", &text[..end])),
        None => problem::quote(text),
    }
}
