//! The addresses of headings and footnotes within a page.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use std::collections::BTreeMap;

/// A text as an id: letters, numbers and marks in lower case with hyphens between them; empty if it has none.
///
/// Vowel signs, tatweel and presentation forms of the Arabic script make no difference, nor does the system of digits.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in ComposingNormalizerBorrowed::new_nfkc()
        .normalize(text)
        .chars()
    {
        match c {
            // Most letters are these, and need no look into Unicode's tables.
            c if c.is_ascii_alphanumeric() => slug.push(c.to_ascii_lowercase()),
            '\u{610}'..='\u{61A}'
            | '\u{640}'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{6D6}'..='\u{6ED}' => {}
            '٠'..='٩' => slug.push(ascii_digit(c, '٠')),
            '۰'..='۹' => slug.push(ascii_digit(c, '۰')),
            c if belongs(c, &slug) => slug.extend(c.to_lowercase()),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// An id that is none of the page's frame: those are `main` and whatever begins with `halqa-`.
pub(super) fn outside_frame(id: String) -> String {
    if id == "main" || id.starts_with("halqa-") {
        format!("section-{id}")
    } else {
        id
    }
}

/// Ids that are given out once each.
#[derive(Default)]
pub(super) struct Anchors(BTreeMap<String, usize>);

impl Anchors {
    /// The id itself if it is free, else the first free of `id-2`, `id-3` …
    pub(super) fn unique(&mut self, id: &str) -> String {
        let mut candidate = id.to_owned();
        while self.0.contains_key(&candidate) {
            // Counting on from the last number keeps many equal headings from searching again and again.
            let count = self.0.entry(id.to_owned()).or_insert(1);
            *count += 1;
            candidate = format!("{id}-{count}");
        }
        self.0.insert(candidate.clone(), 1);
        candidate
    }
}

/// Whether a character is part of a word; a mark is only after a letter or a number, so that no id is made of marks alone.
fn belongs(c: char, slug: &str) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Letter.contains(category)
        || GeneralCategoryGroup::Number.contains(category)
        || GeneralCategoryGroup::Mark.contains(category) && !slug.is_empty() && !slug.ends_with('-')
}

fn ascii_digit(c: char, zero: char) -> char {
    char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
}
