//! The index of a language, by which its pages are searched: every word with the documents in which it stands, in files that a browser loads one by one.
//!
//! The words are in order, and cut into files of about the same size; how many there are follows from how many documents there are, so that the addresses
//! are known before any text is read. The directory tells with which word each file begins, and with it what else a search needs of every document.
//! A word that is looked for with its endings, or while it is typed, stands beside its neighbours.

mod lexicon;
mod told;

use super::find::postings;
use crate::document::markdown;
use crate::fold::Folding;
use crate::plan::{TEXTS, word_files};
use crate::view::{FoundWords, Reader, documents, prose_of};
use lexicon::Lexicon;
use serde_json::{Value, json};
use std::io::{self, Write};
use told::{PLACES, Tally, TermWords, told};

/// How many letters of a text are published for excerpts.
const LENGTH: usize = 1500;

/// Titles of more words than this count as if they had so many.
const LONG: usize = 30;
/// What is added to the length of a title that is in another language.
const FOREIGN: usize = 31;
/// The signs in which lengths are written, and how many letters a word has in common with the one before.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The index of one language, as it is published.
#[derive(Debug)]
pub struct Index {
    directory: Value,
    files: Vec<String>,
}

/// The documents in which a word stands, by the place where it weighs most: first the text, last the title.
type Found = [Vec<u32>; PLACES];

impl Index {
    /// The index for a reader's language.
    pub fn new(reader: &Reader<'_>) -> Self {
        let folding = Folding::of(reader.lang().as_str());
        let mut lexicon = Lexicon::new(folding);
        let mut terms = TermWords::default();
        let mut tally = Tally::default();
        let mut words: Vec<Found> = Vec::new();
        let mut lengths = String::new();
        let mut kinds: Vec<(&str, u32)> = Vec::new();
        let documents = documents(reader);
        for (document, id) in (0..).zip(documents) {
            let Some(entry) = reader.catalogue.entry(id) else {
                continue;
            };
            if kinds.last().is_none_or(|(kind, _)| *kind != id.kind.name()) {
                kinds.push((id.kind.name(), document));
            }
            let told = told(reader, &mut lexicon, &mut terms, &mut tally, entry);
            let foreign = if told.is_foreign { FOREIGN } else { 0 };
            lengths.push(digit(told.title.min(LONG) + foreign));
            for (word, place) in told.words {
                let word = word as usize;
                if words.len() <= word {
                    words.resize_with(word + 1, Found::default);
                }
                words[word][usize::from(place)].push(document);
            }
        }
        let lines = lines(&lexicon, &words, documents.len());
        let (starts, files) = cut(&lines, word_files(documents.len()));
        let directory = json!({
            "documents": documents.len(),
            "kinds": kinds,
            "lengths": lengths,
            "starts": starts,
            "synonyms": synonyms(reader, &folding),
            "folding": folding,
        });
        Self { directory, files }
    }

    /// The directory, as a script.
    pub fn directory(&self) -> io::Result<Vec<u8>> {
        script("words", &self.directory)
    }

    /// A file of words, as a script.
    pub fn words(&self, file: usize) -> io::Result<Vec<u8>> {
        let text = self.files.get(file).map_or("", String::as_str);
        script(&format!("words/{file}"), &json!(text))
    }
}

/// A file of texts, as a script: what a reader reads of each document, from its beginning.
pub fn texts(reader: &Reader<'_>, file: usize) -> io::Result<Vec<u8>> {
    let ids = documents(reader).iter().skip(file * TEXTS).take(TEXTS);
    let text = |id| {
        let entry = reader.catalogue.entry(id)?;
        let (lang, document) = prose_of(reader, entry)?;
        let text = markdown::beginning(document.body(), LENGTH);
        Some(FoundWords::from(reader.words(&text, lang)))
    };
    let texts: Vec<Option<FoundWords>> = ids.map(text).collect();
    script(&format!("texts/{file}"), &json!(texts))
}

/// A script that gives a value to whoever asked for it.
fn script(name: &str, value: &Value) -> io::Result<Vec<u8>> {
    let mut script = Vec::new();
    write!(script, "halqaFind.give(\"{name}\",")?;
    serde_json::to_writer(&mut script, value)?;
    script.extend_from_slice(b");\n");
    Ok(script)
}

/// A word with its documents, as it is written: ` title.gist.told.text`, of which those at the end may be missing.
fn lines<'a>(lexicon: &'a Lexicon, words: &[Found], all: usize) -> Vec<(&'a str, String)> {
    let written = lexicon.words().map(|(word, number)| {
        let lists = words[number].iter().rev().map(|list| {
            if list.is_empty() {
                String::new()
            } else {
                postings(list, all)
            }
        });
        let lists: Vec<String> = lists.collect();
        let line = lists.join(".");
        (word, line.trim_end_matches('.').to_owned())
    });
    written.collect()
}

/// The lines in so many files of about the same size, and the word with which each begins. A word is written as one digit, which tells how much of the
/// word before it keeps, and the rest.
fn cut<'a>(lines: &[(&'a str, String)], files: usize) -> (Vec<&'a str>, Vec<String>) {
    let size = |(word, line): &(&str, String)| word.len() / 2 + line.len() + 3;
    let mut left: usize = lines.iter().map(size).sum();
    let mut texts = vec![String::new()];
    let mut starts = vec![""];
    let mut target = left / files.max(1);
    let mut before = "";
    for entry in lines {
        let (word, line) = entry;
        let full = texts.last().map_or(0, String::len);
        if full > 0 && full + size(entry) / 2 > target && texts.len() < files {
            target = left / (files - texts.len());
            texts.push(String::new());
            starts.push(word);
            before = "";
        }
        left -= size(entry).min(left);
        let same = word
            .char_indices()
            .zip(before.chars())
            .take_while(|((_, one), other)| one == other)
            .map(|((at, c), _)| at + c.len_utf8())
            .take(DIGITS.len() - 1);
        let kept: Vec<usize> = same.collect();
        if let Some(text) = texts.last_mut() {
            text.push(digit(kept.len()));
            text.push_str(&word[kept.last().copied().unwrap_or_default()..]);
            text.push(' ');
            text.push_str(line);
            text.push(';');
        }
        before = word;
    }
    (starts, texts)
}

/// What else readers say for what the catalogue says: the words that are typed, and those that are looked for as well. The message `search-synonyms` has a
/// line for each: `interprofessional education: IPE, interprofessional learning`.
fn synonyms(reader: &Reader<'_>, folding: &Folding) -> Vec<[Vec<String>; 2]> {
    let keys = |text: &str| -> Vec<String> {
        let words = folding.words(text).into_iter();
        words.map(|word| word.key).collect()
    };
    let text = reader.message("search-synonyms").unwrap_or_default().text;
    let lines = text.lines().filter_map(|line| line.split_once(':'));
    let pairs = lines.flat_map(|(said, others)| {
        let others = others.split([',', '،']);
        let pair = |other: &str| [keys(other), keys(said)];
        others.map(pair).collect::<Vec<_>>()
    });
    pairs
        .filter(|[other, said]| !other.is_empty() && !said.is_empty())
        .collect()
}

fn digit(value: usize) -> char {
    char::from(DIGITS[value % DIGITS.len()])
}
