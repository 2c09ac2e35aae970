//! Made-up languages, which show in a preview what can't be translated, what is too long and what runs the wrong way.
//!
//! Their messages are the English ones: in `en-XA` with accents and longer, in `ar-XB` in Arabic letters. What stays plain Latin on such a page is
//! in no message, and what does not fit there does not fit in German or Persian either.

use super::ftl::{Entry, Found, Piece, parse, walk};
use super::{Lang, LanguageSetting};
use crate::source::{Source, Sources};

/// The made-up languages: their tags, and what they are called (tags of private use, BCP 47 §2.2.4; the names are CLDR's custom).
const LANGUAGES: [(&str, &str); 2] = [("en-XA", "[Þšéûðö]"), ("ar-XB", "[پسوڈو]")];

/// The language that they are made from.
const SOURCE: &str = "locales/en";

/// The made-up languages.
pub fn pseudo_languages() -> Vec<LanguageSetting> {
    let setting = |(tag, name): &(&str, &str)| {
        Some(LanguageSetting {
            name: (*name).to_owned(),
            numbering: Some("latn".to_owned()),
            ..LanguageSetting::new(Lang::parse(tag).ok()?)
        })
    };
    LANGUAGES.iter().filter_map(setting).collect()
}

/// Whether a language is made up.
pub fn is_pseudo(lang: &Lang) -> bool {
    LANGUAGES.iter().any(|(tag, _)| *tag == lang.as_str())
}

/// The messages of the made-up languages.
pub fn pseudo_messages(sources: &Sources) -> Vec<Source> {
    let files: Vec<_> = sources
        .below(SOURCE)
        .filter(|source| source.path.extension() == Some("ftl"))
        .collect();
    let made = LANGUAGES.iter().flat_map(|(tag, _)| {
        let letter = if *tag == "en-XA" { accented } else { arabic };
        files.iter().map(move |source| {
            let name = source.path.as_str().trim_start_matches(SOURCE);
            Source::text_file(format!("locales/{tag}{name}"), rewritten(source, letter))
        })
    });
    made.collect()
}

/// A file with other letters in its words; names, variables and signs stay.
fn rewritten(source: &Source, letter: fn(char) -> Option<&'static str>) -> String {
    // What can't be read is told where it stands in English.
    let entries = parse(source, &mut Vec::new());
    let mut words: Vec<&Piece> = Vec::new();
    for (_, pattern) in entries.iter().flat_map(Entry::patterns) {
        walk(pattern, &mut |found| {
            if let Found::Text(piece) = found {
                words.push(piece);
            }
        });
    }
    words.sort_by_key(|piece| piece.place.span.start);
    let text = source.text();
    let mut out = String::with_capacity(text.len() * 2);
    let mut from = 0;
    for piece in words {
        let span = piece.place.span.clone();
        if span.start < from {
            continue;
        }
        out.push_str(&text[from..span.start]);
        for c in text[span.clone()].chars() {
            match letter(c) {
                Some(other) => out.push_str(other),
                None => out.push(c),
            }
        }
        from = span.end;
    }
    out.push_str(&text[from..]);
    out
}

/// A letter with an accent; vowels twice, which makes words longer by a third.
fn accented(c: char) -> Option<&'static str> {
    Some(match c {
        'a' => "åå",
        'e' => "éé",
        'i' => "îî",
        'o' => "öö",
        'u' => "ûû",
        'c' => "ç",
        'd' => "ð",
        'g' => "ĝ",
        'h' => "ĥ",
        'l' => "ļ",
        'n' => "ñ",
        'r' => "ŕ",
        's' => "š",
        't' => "ţ",
        'w' => "ŵ",
        'y' => "ý",
        'z' => "ž",
        'A' => "Å",
        'C' => "Ç",
        'E' => "É",
        'I' => "Î",
        'L' => "Ļ",
        'N' => "Ñ",
        'O' => "Ö",
        'P' => "Þ",
        'S' => "Š",
        'T' => "Ţ",
        'U' => "Û",
        'W' => "Ŵ",
        'Y' => "Ý",
        _ => return None,
    })
}

/// A letter of the Arabic script that sounds like it.
fn arabic(c: char) -> Option<&'static str> {
    Some(match c.to_ascii_lowercase() {
        'a' => "ا",
        'b' => "ب",
        'c' | 'k' => "ك",
        'd' => "د",
        'e' => "ه",
        'f' => "ف",
        'g' => "غ",
        'h' => "ح",
        'i' | 'y' => "ي",
        'j' => "ج",
        'l' => "ل",
        'm' => "م",
        'n' => "ن",
        'o' | 'u' | 'w' => "و",
        'p' => "پ",
        'q' => "ق",
        'r' => "ر",
        's' => "س",
        't' => "ت",
        'v' => "ڤ",
        'x' => "خ",
        'z' => "ز",
        _ => return None,
    })
}
