//! Words as search compares them: one form for all the ways in which a word is written.
//!
//! The browser folds what is typed in the same way (`find/fold.js` of the theme). Both work by the one table, which is published with the index,
//! so they can't know different letters; `tests/find/fold.txt` shows that they do the same with it.
//!
//! A text is decomposed (NFKD), set in small letters, and each character is left out, replaced, kept, or parts words. Hyphens and the zero-width
//! non-joiner stand within a word that is found both joined and by its parts: `بین‌حرفه‌ای`, `inter-professional`. From the front of a word what is only
//! an article is taken; its end is taken for the stem, by which the forms of a word are found that are not written alike.

mod table;

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use serde::Serialize;
use table::{Ends, Script};

/// How the words of one language's index are folded.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Folding {
    /// Ranges of characters that are left out.
    drop: &'static [(char, char)],
    /// Characters that stand for others.
    map: &'static [(char, &'static str)],
    /// The zero of each system of digits.
    zeros: &'static [char],
    /// Characters that join the parts of a word.
    joiners: &'static [char],
    /// Words, folded, that are too frequent to tell anything.
    stop: &'static [&'static str],
    /// What is known of the words of each script.
    scripts: [&'static Script; 3],
}

/// A word of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// The word as a whole, without its article.
    pub key: String,
    /// Its parts where it is a compound, each without its article.
    pub parts: Vec<String>,
    /// What it may be as well: the word without a letter that may be a particle.
    pub perhaps: Vec<String>,
}

impl Folding {
    /// How words are folded for readers of the language with that tag: words in Arabic script are taken as Persian by the languages that write ی and ک.
    pub fn of(tag: &str) -> Self {
        let language = tag.split('-').next().unwrap_or_default();
        let arabic = if table::PERSIAN.contains(&language) {
            &table::PERSIAN_SCRIPT
        } else {
            &table::ARABIC_SCRIPT
        };
        Self {
            drop: table::DROP,
            map: table::MAP,
            zeros: table::ZEROS,
            joiners: table::JOINERS,
            stop: table::STOP,
            scripts: [&table::LATIN_SCRIPT, &table::HEBREW_SCRIPT, arabic],
        }
    }

    /// The words of a text, in order; those that tell nothing are left out.
    pub fn words(&self, text: &str) -> Vec<Word> {
        let folded = self.fold(text);
        let tokens = folded.split(' ').filter(|token| !token.is_empty());
        tokens.filter_map(|token| self.word(token)).collect()
    }

    /// The stem of a word that is folded: its form without the endings that its script's languages have.
    pub fn stem(&self, key: &str) -> String {
        let mut stem = key.to_owned();
        for group in self.script(key).map_or(&[][..], |script| script.ends) {
            end(&mut stem, group);
        }
        stem
    }

    /// Letters and digits in their one form, `-` where the parts of a word meet, a space where something else stands.
    pub fn fold(&self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        if text.is_ascii() {
            for c in text.chars() {
                self.character(c.to_ascii_lowercase(), &mut folded);
            }
            return folded;
        }
        for c in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()) {
            for c in c.to_lowercase() {
                self.character(c, &mut folded);
            }
        }
        folded
    }

    fn character(&self, c: char, folded: &mut String) {
        if c.is_ascii_alphanumeric() {
            folded.push(c);
        } else if self.joiners.contains(&c) {
            folded.push('-');
        } else if c.is_ascii() {
            folded.push(' ');
        } else if self
            .drop
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&c))
        {
        } else if let Ok(at) = self.map.binary_search_by_key(&c, |(from, _)| *from) {
            folded.push_str(self.map[at].1);
        } else if let Some(digit) = self.digit(c) {
            folded.push(digit);
        } else if c.is_alphanumeric() || is_mark(c) {
            folded.push(c);
        } else {
            folded.push(' ');
        }
    }

    fn digit(&self, c: char) -> Option<char> {
        let values = self.zeros.iter();
        let value = values
            .filter_map(|zero| u32::from(c).checked_sub(u32::from(*zero)))
            .find(|value| *value < 10)?;
        char::from_digit(value, 10)
    }

    fn word(&self, token: &str) -> Option<Word> {
        let parts: Vec<&str> = token.split('-').filter(|part| !part.is_empty()).collect();
        let whole = parts.concat();
        if whole.is_empty() || self.tells_nothing(&whole) {
            return None;
        }
        let key = self.front(&whole);
        let perhaps = self.perhaps(key);
        let parts = if parts.len() > 1 {
            let told = parts.into_iter().filter(|part| !self.tells_nothing(part));
            told.map(|part| self.front(part).to_owned()).collect()
        } else {
            Vec::new()
        };
        Some(Word {
            key: key.to_owned(),
            parts,
            perhaps,
        })
    }

    fn tells_nothing(&self, word: &str) -> bool {
        self.stop.binary_search(&word).is_ok()
    }

    fn script(&self, word: &str) -> Option<&'static Script> {
        let first = word.chars().next()?;
        let mut scripts = self.scripts.into_iter();
        scripts.find(|script| (script.from..=script.to).contains(&first))
    }

    /// A word without its article, and what may stand before that.
    fn front<'a>(&self, word: &'a str) -> &'a str {
        let Some(script) = self.script(word) else {
            return word;
        };
        let articles = script.articles.iter();
        let mut rests = articles.filter_map(|article| word.strip_prefix(article));
        rests.find(|rest| rest.chars().count() >= 2).unwrap_or(word)
    }

    fn perhaps(&self, key: &str) -> Vec<String> {
        let Some(script) = self.script(key) else {
            return Vec::new();
        };
        let rests = script
            .particles
            .iter()
            .filter_map(|particle| key.strip_prefix(particle));
        rests
            .filter(|rest| rest.chars().count() >= 4)
            .map(str::to_owned)
            .collect()
    }
}

impl Word {
    /// Everything that the word is found by.
    pub fn keys(self) -> impl Iterator<Item = String> {
        std::iter::once(self.key)
            .chain(self.parts)
            .chain(self.perhaps)
    }
}

/// Replaces the first ending of a group that a word has and that leaves enough of it.
fn end(word: &mut String, group: &Ends) {
    for (ending, instead, least) in group {
        let Some(rest) = word.strip_suffix(ending) else {
            continue;
        };
        if rest.chars().count() >= *least {
            let rest = rest.len();
            word.truncate(rest);
            word.push_str(instead);
            return;
        }
    }
}

fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}
