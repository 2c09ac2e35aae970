//! How many words a reader reads.

/// What white space separates and holds a letter or a digit.
pub(super) fn count(text: &str) -> usize {
    let mut words = 0;
    let mut rest = text;
    while let Some(letter) = rest.find(is_letter) {
        words += 1;
        // The rest of a word can only end it.
        rest = after_word(&rest[letter..]);
    }
    words
}

/// What follows the word that a text begins with.
fn after_word(text: &str) -> &str {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(may_begin_space) {
        rest = &rest[at..];
        let Some(c) = rest.chars().next() else { break };
        if c.is_whitespace() {
            return rest;
        }
        rest = &rest[c.len_utf8()..];
    }
    ""
}

/// Whether a white space character may begin with a byte. Only whole characters do: no byte within one is among these.
fn may_begin_space(byte: u8) -> bool {
    byte <= b' ' || matches!(byte, 0xC2 | 0xE1..=0xE3)
}

/// Whether a character is a letter or a digit. Those of the alphabets that fill most files are told apart here, since the standard library
/// searches its tables for every one that is not ASCII.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        // Latin, Cyrillic, Arabic.
        '\u{C0}'..='\u{D6}'
        | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{2AF}'
        | '\u{400}'..='\u{481}'
        | '\u{620}'..='\u{64A}'
        | '\u{671}'..='\u{6D3}' => true,
        _ => c.is_alphanumeric(),
    }
}
