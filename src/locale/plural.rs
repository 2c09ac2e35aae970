//! Which form of a text a number asks for.

use super::number::{self, Shape};
use icu_locale::Locale as IcuLocale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesPreferences};
use icu_provider::DataError;
use std::collections::BTreeSet;

/// Up to here every number is looked at to learn what a language's forms are for. Forms of millions only (French `many`) or of fractions
/// only (Czech `many`) stay beyond it: counts of a catalogue don't ask for them, and the form for all other cases stands in.
const COUNTED: u16 = 1000;

/// The plural rules of one language.
#[derive(Debug)]
pub(super) struct Plurals {
    cardinal: PluralRules,
    ordinal: PluralRules,
}

/// Whether a number counts (three) or ranks (third).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Cardinal,
    Ordinal,
}

impl Plurals {
    pub(super) fn new(locale: &IcuLocale) -> Result<Self, DataError> {
        let preferences = PluralRulesPreferences::from(locale);
        Ok(Self {
            cardinal: PluralRules::try_new_cardinal(preferences)?,
            ordinal: PluralRules::try_new_ordinal(preferences)?,
        })
    }

    /// The form of a number that is written in that shape: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub(super) fn form(&self, value: f64, shape: Shape, kind: Kind) -> &'static str {
        number::decimal(value, shape).map_or("other", |decimal| {
            name(self.rules(kind).category_for(&decimal))
        })
    }

    /// The forms that the language has at all.
    pub(super) fn forms(&self, kind: Kind) -> BTreeSet<&'static str> {
        self.rules(kind).categories().map(name).collect()
    }

    /// Every whole number below a thousand with its form.
    pub(super) fn counted(&self, kind: Kind) -> impl Iterator<Item = (u16, &'static str)> {
        let rules = self.rules(kind);
        (0..COUNTED).map(|number| (number, name(rules.category_for(number))))
    }

    fn rules(&self, kind: Kind) -> &PluralRules {
        match kind {
            Kind::Cardinal => &self.cardinal,
            Kind::Ordinal => &self.ordinal,
        }
    }
}

/// Whether a word names a plural form of any language.
pub(super) fn is_form(word: &str) -> bool {
    PluralCategory::get_for_cldr_string(word).is_some()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
