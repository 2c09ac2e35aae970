//! The folding of words for search, by the table of cases that the browser's folding is tested with as well.

use halqa::fold::{Folding, Word};
use proptest::prelude::*;

#[test]
fn every_case_of_the_table_folds_as_it_says() {
    let cases = include_str!("find/fold.txt").lines();
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in cases.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut cells = case.split('|').map(str::trim);
        let (tag, text, expected) = (cells.next(), cells.next(), cells.next());
        let (tag, text) = (tag.unwrap_or_default(), unescaped(text.unwrap_or_default()));
        let folding = Folding::of(tag);
        let words: Vec<String> = folding
            .words(&text)
            .iter()
            .map(|word| written(&folding, word))
            .collect();
        count += 1;
        if words.join(" ") != expected.unwrap_or_default() {
            wrong.push(format!("{case}\n  is {}", words.join(" ")));
        }
    }
    assert!(count > 40, "the table has only {count} cases");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest! {
    #[test]
    fn what_is_folded_stays_as_it_is(text in "[\\PC\u{200c}\u{64b}\u{640}]{0,40}") {
        for tag in ["en", "ar", "fa", "he"] {
            let folding = Folding::of(tag);
            for word in folding.words(&text) {
                for key in word.keys() {
                    let again = folding.words(&key).into_iter().map(|word| word.key);
                    // An article can stand before an article, and what is left may tell nothing.
                    let again: Vec<String> = again.collect();
                    prop_assert!(again.iter().all(|again| key.ends_with(again.as_str())), "{key} {again:?}");
                }
            }
        }
    }
}

fn written(folding: &Folding, word: &Word) -> String {
    let stem = folding.stem(&word.key);
    let marked = |mark: &str, all: &[String]| {
        all.iter()
            .map(|one| format!("{mark}{one}"))
            .collect::<String>()
    };
    let stem = if stem == word.key {
        String::new()
    } else {
        format!("~{stem}")
    };
    format!(
        "{}{}{}{stem}",
        word.key,
        marked("+", &word.parts),
        marked("?", &word.perhaps)
    )
}

fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("a closing brace");
        let code = u32::from_str_radix(code, 16).expect("a hexadecimal number");
        out.push(char::from_u32(code).expect("a character"));
        out.push_str(rest);
    }
    out
}
