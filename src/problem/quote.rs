//! A name, a path or words of an author in a message.

/// A text in backticks: on one line, without invisible controls, and isolated within them if any of it is written from right to left.
pub fn quote(text: &str) -> String {
    let plain: String = text.chars().filter_map(shown).collect();
    if plain.chars().any(is_right_to_left) {
        format!("`\u{2068}{plain}\u{2069}`")
    } else {
        format!("`{plain}`")
    }
}

fn shown(c: char) -> Option<char> {
    match c {
        _ if c.is_whitespace() => Some(' '),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        _ if c.is_control() => Some('\u{FFFD}'),
        _ => Some(c),
    }
}

/// Whether a character is in a block of a script that is written from right to left (UAX #9, the default ranges of R and AL).
pub fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
