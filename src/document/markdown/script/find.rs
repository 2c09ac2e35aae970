//! Where the slips are.

use icu_normalizer::ComposingNormalizerBorrowed;
use memchr::{memchr, memchr3, memmem};
use std::ops::Range;

/// A slip, with the part of the text that it spoils.
#[derive(Debug)]
pub(super) enum Slip {
    /// Letters as forms for printing (X2).
    Form { span: Range<usize> },
    /// A stretched word (X3).
    Tatweel { span: Range<usize> },
    /// A letter of another language (X4), with the right one.
    Letter {
        span: Range<usize>,
        right: [char; 2],
    },
    /// A number in digits of another kind than one before (X5), which is told too.
    Digits { span: Range<usize>, other: String },
    /// A comma, semicolon or question mark of the Latin script (X6), with those that stand beside it.
    Sign { span: Range<usize> },
    /// A space where the letters stand apart without one (X7).
    Joiner { span: Range<usize> },
}

impl Slip {
    pub(super) fn span(&self) -> Range<usize> {
        match self {
            Self::Form { span }
            | Self::Tatweel { span }
            | Self::Letter { span, .. }
            | Self::Digits { span, .. }
            | Self::Sign { span }
            | Self::Joiner { span } => span.clone(),
        }
    }

    /// What should stand there instead; digits depend on what the author wants.
    pub(super) fn mend(&self, typed: &str) -> Option<String> {
        Some(match self {
            Self::Form { .. } => ComposingNormalizerBorrowed::new_nfkc()
                .normalize(typed)
                .into_owned(),
            Self::Tatweel { .. } => typed.replace(TATWEEL, ""),
            Self::Letter { right, .. } => typed.replace(right[0], &right[1].to_string()),
            Self::Digits { .. } => return None,
            Self::Sign { .. } => typed.chars().map(|c| of_sign(c).unwrap_or(c)).collect(),
            Self::Joiner { .. } => typed.replace(' ', "\u{200C}"),
        })
    }
}

const TATWEEL: char = '\u{640}';
/// Languages whose letters ye and kaf are those of Persian.
const PERSIAN_LETTERS: [&str; 4] = ["fa", "ur", "ckb", "ps"];
/// Arabic's letters, each with Persian's.
const LETTERS: [[char; 2]; 2] = [['\u{64A}', '\u{6CC}'], ['\u{643}', '\u{6A9}']];
const SIGNS: [(char, char); 3] = [(',', '،'), (';', '؛'), ('?', '؟')];
/// The endings of Persian's plural, which stand apart from the word without a space.
const PLURALS: [&str; 3] = ["ها", "های", "هایی"];
/// The beginnings of Persian's verbs that stand apart in the same way.
const BEGINNINGS: [&str; 2] = ["می", "نمی"];

/// Every slip in a text of that language, kind by kind.
pub(super) fn find(text: &str, lang: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    let has_spoilt = has_spoilt(text, lang);
    let has_digits = has_two_kinds_of_digits(text);
    let words: Vec<(usize, &str)> = match has_spoilt || has_digits || lang == "fa" {
        true => words(text).collect(),
        false => Vec::new(),
    };
    if has_spoilt {
        for (at, word) in &words {
            slips.extend(in_word(*at, word, lang));
        }
    }
    if has_digits {
        slips.extend(digits(&words));
    }
    // Without one of these there is no sign of the wrong script.
    if memchr3(b',', b';', b'?', text.as_bytes()).is_some() {
        slips.extend(signs(text));
    }
    if lang == "fa" {
        slips.extend(joiners(&words, text));
    }
    slips
}

/// A quick look for what [`in_word`] finds: forms for printing begin with this byte in UTF-8.
fn has_spoilt(text: &str, lang: &str) -> bool {
    let text = text.as_bytes();
    let has = |c: char| memmem::find(text, c.encode_utf8(&mut [0; 4]).as_bytes()).is_some();
    memchr(0xEF, text).is_some() || has(TATWEEL) || foreign(lang).any(|[letter, _]| has(letter))
}

/// A quick look for what [`digits`] finds. It never stops early: without branches many bytes are compared at once.
fn has_two_kinds_of_digits(text: &str) -> bool {
    let bytes = text.as_bytes();
    let pairs = || bytes.iter().zip(bytes.iter().skip(1));
    let latin = bytes
        .iter()
        .fold(false, |has, byte| has | byte.is_ascii_digit());
    let arabic = pairs().fold(false, |has, (first, second)| {
        has | ((*first == 0xD9) & (0xA0..=0xA9).contains(second))
    });
    let persian = pairs().fold(false, |has, (first, second)| {
        has | ((*first == 0xDB) & (0xB0..=0xB9).contains(second))
    });
    usize::from(latin) + usize::from(arabic) + usize::from(persian) > 1
}

/// The letters that are another language's, each with the right one.
fn foreign(lang: &str) -> impl Iterator<Item = [char; 2]> {
    let is_persian = PERSIAN_LETTERS.contains(&lang);
    let is_arabic = lang == "ar";
    LETTERS
        .into_iter()
        .filter_map(move |[arabic, persian]| match (is_arabic, is_persian) {
            (true, _) => Some([persian, arabic]),
            (_, true) => Some([arabic, persian]),
            _ => None,
        })
}

/// What white space separates.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive(char::is_whitespace)
        .scan(0, |at, piece| {
            let start = *at;
            *at += piece.len();
            Some((start, piece.trim_end()))
        })
        .filter(|(_, word)| !word.is_empty())
}

fn in_word(at: usize, word: &str, lang: &str) -> Vec<Slip> {
    let span = at..at + word.len();
    let mut slips = Vec::new();
    if word.contains(is_form) {
        slips.push(Slip::Form { span: span.clone() });
    }
    // At the end of a word it is meant: in 1446هـ and before a word of another script.
    let inner = word.char_indices().any(|(at, c)| {
        let next = word[at + c.len_utf8()..].chars().next();
        c == TATWEEL && next.is_some_and(|next| next == TATWEEL || is_letter(next))
    });
    if inner {
        slips.push(Slip::Tatweel { span: span.clone() });
    }
    for right in foreign(lang) {
        if word.contains(right[0]) {
            let span = span.clone();
            slips.push(Slip::Letter { span, right });
        }
    }
    slips
}

/// A form for printing; signs that have no other form (ornate brackets, the rial, formulas of blessing) are none.
fn is_form(c: char) -> bool {
    let is_sign = matches!(c, '\u{FD3E}' | '\u{FD3F}' | '\u{FDFA}'..='\u{FDFF}');
    matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}') && !is_sign
}

/// The kinds of digits that texts in the Arabic script mix.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Latin,
    Arabic,
    Persian,
}

/// A number whose digits are of another kind than those of a number before it. One beside Latin words belongs to them: IPEC 2023.
fn digits(words: &[(usize, &str)]) -> Option<Slip> {
    let is_latin = |index: Option<usize>| {
        let word = index.and_then(|index| words.get(index));
        word.is_some_and(|(_, word)| word.contains(|c: char| c.is_ascii_alphabetic()))
    };
    let mut first: Option<(Kind, &str)> = None;
    for (index, (at, word)) in words.iter().enumerate() {
        let kind = word.chars().find_map(|c| match c {
            '0'..='9' => Some(Kind::Latin),
            '\u{660}'..='\u{669}' => Some(Kind::Arabic),
            '\u{6F0}'..='\u{6F9}' => Some(Kind::Persian),
            _ => None,
        });
        let Some(kind) = kind else {
            continue;
        };
        let neighbours = [index.checked_sub(1), Some(index), Some(index + 1)];
        if kind == Kind::Latin && neighbours.into_iter().any(is_latin) {
            continue;
        }
        match first {
            Some((other, before)) if other != kind => {
                return Some(Slip::Digits {
                    span: *at..at + word.len(),
                    other: before.to_owned(),
                });
            }
            _ => first = first.or(Some((kind, word))),
        }
    }
    None
}

/// Latin signs after a letter of the Arabic script, and before another or at the end. Signs that follow each other (`?،`) are one slip.
fn signs(text: &str) -> impl Iterator<Item = Slip> {
    let is_sign = |c: char| {
        c == '!'
            || SIGNS
                .iter()
                .any(|(latin, right)| [*latin, *right].contains(&c))
    };
    text.char_indices().filter_map(move |(at, c)| {
        let before = text[..at].chars().next_back()?;
        if !is_sign(c) || !is_letter(before) {
            return None;
        }
        let rest = &text[at..];
        let end = rest.find(|c| !is_sign(c)).unwrap_or(rest.len());
        let after = rest[end..].chars().find(|c| !c.is_whitespace());
        let is_latin = rest[..end].contains(|c| of_sign(c).is_some());
        let span = at..at + end;
        (is_latin && after.is_none_or(is_letter)).then_some(Slip::Sign { span })
    })
}

/// What stands for a Latin sign in texts of the Arabic script.
fn of_sign(c: char) -> Option<char> {
    let known = SIGNS.into_iter().find(|(sign, _)| *sign == c);
    known.map(|(_, right)| right)
}

/// A verb's beginning or a plural's ending that a space cuts off.
fn joiners<'a>(words: &'a [(usize, &'a str)], text: &'a str) -> impl Iterator<Item = Slip> + 'a {
    words.windows(2).filter_map(move |pair| {
        let [(at, one), (next, other)] = pair else {
            return None;
        };
        let bare = other.trim_end_matches(|c: char| !is_letter(c));
        let is_cut = BEGINNINGS.contains(one) && other.starts_with(is_letter)
            || PLURALS.contains(&bare) && one.ends_with(is_letter);
        let span = *at..next + bare.len();
        let is_space = text.get(at + one.len()..*next) == Some(" ");
        (is_cut && is_space).then_some(Slip::Joiner { span })
    })
}

/// Whether it is a letter of the Arabic script.
fn is_letter(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}' | '\u{671}'..='\u{6D3}' | '\u{6D5}')
}
