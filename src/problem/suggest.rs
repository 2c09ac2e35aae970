//! "Did you mean …?": the nearest of some names.

use super::told::{Told, told};
use icu_normalizer::ComposingNormalizerBorrowed;

/// The name that `typed` was probably meant to be: the nearest by edits, if it is near enough, else one that it begins.
pub fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = fold(typed);
    let allowed = (typed.len() / 3).clamp(1, 3);
    let mut best: Option<(usize, &'a str)> = None;
    for name in names {
        let folded = fold(name);
        let begins = typed.len() >= 3
            && (folded.starts_with(&typed) || typed.starts_with(&folded) && folded.len() >= 3);
        let distance = distance(&typed, &folded);
        let rank = if begins {
            distance.min(allowed)
        } else {
            distance
        };
        if rank <= allowed && best.is_none_or(|(least, _)| rank < least) {
            best = Some((rank, name));
        }
    }
    best.map(|(_, name)| name)
}

/// "did you mean `…`?"
pub fn meant(name: &str) -> Told {
    told("did-you-mean").with("text", format!("`{name}`"))
}

/// The text with the digits of other scripts written 0–9.
pub fn latin_digits(text: &str) -> String {
    // Arabic-Indic, Persian, Devanagari, Bengali and full-width digits, by their zero.
    let zeros = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ff10}'];
    let value = |c: char| {
        let digits = zeros
            .iter()
            .map(|zero| u32::from(c).wrapping_sub(u32::from(*zero)));
        digits.into_iter().find(|value| *value < 10)
    };
    text.chars()
        .map(|c| {
            value(c)
                .and_then(|value| char::from_digit(value, 10))
                .unwrap_or(c)
        })
        .collect()
}

/// Letters for comparison: compatibility forms, digits and case are folded, spaces and underscores become hyphens.
fn fold(name: &str) -> Vec<char> {
    let plain = ComposingNormalizerBorrowed::new_nfkc().normalize(name.trim());
    latin_digits(&plain)
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| if c == ' ' || c == '_' { '-' } else { c })
        .collect()
}

/// Edits between two names, a swap of neighbours counting as one (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    for (j, cell) in rows[0].iter_mut().enumerate() {
        *cell = j;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (rows[i - 1][j] + 1)
                .min(rows[i][j - 1] + 1)
                .min(rows[i - 1][j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    rows[a.len()][b.len()]
}
