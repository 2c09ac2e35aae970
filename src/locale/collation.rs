//! The order of words in a language.

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale as IcuLocale;
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_provider::DataError;
use std::cmp::Ordering;

/// Puts words into the order of one language (UTS 10 with CLDR's tailoring), numbers in them by their value.
pub(super) struct Collation {
    collator: CollatorBorrowed<'static>,
}

impl Collation {
    pub(super) fn new(locale: &IcuLocale) -> Result<Self, DataError> {
        let mut preferences = CollatorPreferences::from(locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = CollatorBorrowed::try_new(preferences, CollatorOptions::default())?;
        Ok(Self { collator })
    }

    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other)
    }

    pub(super) fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key
    }
}

/// The first letter of a text, large and without marks.
pub(super) fn initial(text: &str) -> String {
    let plain = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    let first = plain.chars().find(|c| c.is_alphanumeric());
    first.into_iter().flat_map(char::to_uppercase).collect()
}
