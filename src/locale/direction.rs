//! What Unicode knows of a tag: which way its language is written, and the name under which its data is kept.

use super::Lang;
use icu_locale::{
    Direction as IcuDirection, Locale as IcuLocale, LocaleCanonicalizer, LocaleDirectionality,
    LocaleExpander,
};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// The direction that is written so in HTML.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Ltr, Self::Rtl]
            .into_iter()
            .find(|direction| direction.as_str() == name)
    }

    /// The direction of a language's usual script; `None` where CLDR knows none.
    pub fn of(lang: &Lang) -> Option<Self> {
        // Only the canonical tag is found: `prs` is kept as `fa-AF`, `arb` as `ar`.
        match LocaleDirectionality::new_extended().get(&canonical(lang).id)? {
            IcuDirection::LeftToRight => Some(Self::Ltr),
            IcuDirection::RightToLeft => Some(Self::Rtl),
            _ => None,
        }
    }
}

/// Whether ICU takes a text for a tag without extensions.
pub(super) fn is_tag(text: &str) -> bool {
    icu_locale::LanguageIdentifier::try_from_str(text).is_ok_and(|id| !id.is_unknown())
}

/// The tag under which CLDR keeps a language's data (UTS 35, LocaleId canonicalisation).
pub(super) fn canonical(lang: &Lang) -> IcuLocale {
    let mut locale = IcuLocale::try_from_str(lang.as_str()).unwrap_or(IcuLocale::UNKNOWN);
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale
}

/// Whether two languages are usually written in the same script.
pub(super) fn same_script(one: &Lang, other: &Lang) -> bool {
    let expander = LocaleExpander::new_extended();
    let script = |lang| expander.get_likely_script(&canonical(lang).id);
    script(one) == script(other)
}

/// The language and its region, as stated or else as CLDR thinks likeliest, with `_` between; the language alone where CLDR knows none.
pub(super) fn with_region(lang: &Lang) -> String {
    let mut id = canonical(lang).id;
    LocaleExpander::new_extended().maximize(&mut id);
    match id.region {
        Some(region) => format!("{}_{region}", id.language),
        None => id.language.to_string(),
    }
}
