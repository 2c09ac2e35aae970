//! An author's words in a message.

/// The longest quotation, in characters.
const LONGEST: usize = 60;

/// A text in backticks: on one line, shortened, without invisible controls, and isolated if any of it is written from right to left.
pub(super) fn quote(text: &str) -> String {
    let mut quoted = String::new();
    for (count, c) in text.trim().chars().enumerate() {
        match c {
            _ if count == LONGEST => {
                quoted.push('…');
                break;
            }
            _ if c.is_whitespace() => quoted.push(' '),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            _ if c.is_control() => quoted.push('\u{FFFD}'),
            _ => quoted.push(c),
        }
    }
    if quoted.chars().any(is_right_to_left) {
        format!("`\u{2068}{quoted}\u{2069}`")
    } else {
        format!("`{quoted}`")
    }
}

/// Whether a character is in a block of a script that is written from right to left (UAX #9, the default ranges of R and AL).
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
