//! How many words a reader reads.

/// What white space separates and holds a letter or a digit.
pub(super) fn count(text: &str) -> usize {
    let (mut words, mut has_letter) = (0, false);
    for c in text.chars() {
        if has_letter {
            // The rest of a word can only end it.
            has_letter = !c.is_whitespace();
        } else if is_letter(c) {
            has_letter = true;
            words += 1;
        }
    }
    words
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
