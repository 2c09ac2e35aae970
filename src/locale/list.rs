//! Lists in a sentence: `nursing, pharmacy, and medicine`.

use super::said::{FSI, PDI};
use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale::Locale as IcuLocale;
use icu_provider::DataError;

/// What ends an item while ICU puts the list together: a character that no text contains (Unicode reserves it for such use).
const END: char = '\u{FFFF}';

/// Writes the lists of one language.
#[derive(Debug)]
pub(super) struct Lists {
    and: ListFormatter,
}

impl Lists {
    pub(super) fn new(locale: &IcuLocale) -> Result<Self, DataError> {
        let preferences = ListFormatterPreferences::from(locale);
        let and = ListFormatter::try_new_and(preferences, ListFormatterOptions::default())?;
        Ok(Self { and })
    }

    /// All of the items, each isolated. ICU sees the bare items, since in some languages the word between them depends on how the
    /// next begins (Spanish *y* becomes *e* before *i*).
    pub(super) fn format(&self, items: &[String]) -> String {
        let ended: Vec<String> = items.iter().map(|item| format!("{item}{END}")).collect();
        let whole = self.and.format_to_string(ended.iter());
        let mut isolated = String::with_capacity(whole.len() + items.len() * 6);
        for (piece, item) in whole.split(END).zip(items) {
            let between = piece.strip_suffix(item.as_str()).unwrap_or_default();
            isolated.extend([between, &FSI.to_string(), item, &PDI.to_string()]);
        }
        isolated
    }
}
