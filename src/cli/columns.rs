//! Words in the columns of a table.

use crate::problem::is_right_to_left;

/// A cell that begins where its column does, filled with spaces to a width in characters.
pub(super) fn left(words: &str, width: usize) -> String {
    format!("{}{}", isolated(words), space(words, width))
}

/// A cell that ends where its column does.
pub(super) fn right(words: &str, width: usize) -> String {
    format!("{}{}", space(words, width), isolated(words))
}

fn space(words: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(words.chars().count()))
}

/// Isolated, so that Arabic neither runs into the next column nor turns the order of them.
pub(super) fn isolated(words: &str) -> String {
    if words.chars().any(is_right_to_left) {
        format!("\u{2068}{words}\u{2069}")
    } else {
        words.to_owned()
    }
}
