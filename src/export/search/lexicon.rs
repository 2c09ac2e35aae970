//! Every word of an index under a number. A catalogue says the same words again and again: each is folded once, and known as it is written after.

use crate::fold::Folding;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use std::collections::BTreeMap;

/// The words of an index.
pub(super) struct Lexicon {
    /// How they are folded.
    pub(super) folding: Folding,
    known: IndexMap<Box<[u8]>, Box<[u32]>, FxBuildHasher>,
    numbers: BTreeMap<String, u32>,
}

impl Lexicon {
    pub(super) fn new(folding: Folding) -> Self {
        Self {
            folding,
            known: IndexMap::default(),
            numbers: BTreeMap::new(),
        }
    }

    /// Gives the number of every word of a text.
    pub(super) fn each(&mut self, text: &str, mut give: impl FnMut(u32)) {
        // Between these there is never a word, so that a piece is folded alike wherever it stands.
        let parts = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'-';
        let pieces = text.as_bytes().split(parts);
        for piece in pieces.filter(|piece| !piece.is_empty()) {
            if let Some(numbers) = self.known.get(piece) {
                numbers.iter().copied().for_each(&mut give);
                continue;
            }
            let mut numbers = Vec::new();
            let folded = self.folding.words(&String::from_utf8_lossy(piece));
            for word in folded {
                numbers.extend(word.keys().map(|key| number(&mut self.numbers, key)));
            }
            numbers.iter().copied().for_each(&mut give);
            self.known.insert(piece.into(), numbers.into());
        }
    }

    /// Every word with its number, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, usize)> {
        let words = self.numbers.iter();
        words.map(|(word, number)| (word.as_str(), *number as usize))
    }
}

fn number(numbers: &mut BTreeMap<String, u32>, key: String) -> u32 {
    let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    *numbers.entry(key).or_insert(next)
}
