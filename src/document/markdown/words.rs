//! How many words a reader reads.

/// What a character is within a word, as bits.
type Kind = u8;
const OTHER: Kind = 0;
const LETTER: Kind = 1;
const SPACE: Kind = 2;

/// The kinds of the characters of ASCII; white space is what [`char::is_whitespace`] says.
const ASCII: [Kind; 128] = {
    let mut kinds = [OTHER; 128];
    let mut at = 0;
    while at < 128 {
        let byte = at as u8;
        if byte.is_ascii_alphanumeric() {
            kinds[at] = LETTER;
        } else if matches!(byte, b' ' | 0x09..=0x0D) {
            kinds[at] = SPACE;
        }
        at += 1;
    }
    kinds
};

/// What white space separates and holds a letter or a digit.
pub(super) fn count(text: &str) -> usize {
    let mut words = 0;
    // Whether the word at hand is counted already. There is no branch on it, since most of them would be guessed wrong.
    let mut counted = 0;
    for c in text.chars() {
        let kind = ASCII.get(c as usize).copied().unwrap_or_else(|| kind(c));
        words += usize::from(kind & LETTER & !counted);
        counted = (counted | kind) & LETTER & !(kind / SPACE);
    }
    words
}

/// The kind of a character outside of ASCII. Letters of the alphabets that fill most files are told apart here, since the standard library searches its
/// tables for every one.
fn kind(c: char) -> Kind {
    match c {
        // Latin, Cyrillic, Arabic.
        '\u{C0}'..='\u{D6}'
        | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{2AF}'
        | '\u{400}'..='\u{481}'
        | '\u{620}'..='\u{64A}'
        | '\u{671}'..='\u{6D3}' => LETTER,
        _ if c.is_alphanumeric() => LETTER,
        _ if c.is_whitespace() => SPACE,
        _ => OTHER,
    }
}
