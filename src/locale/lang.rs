//! The tag of a language: the only file that names `unic_langid`.

use super::direction;
use crate::problem::{Place, Problem, rules, told};
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The tag of a language as BCP 47 writes it (`ar`, `ar-EG`, `az-Arab`), with the letters' case made regular.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang {
    text: Arc<str>,
    identifier: LanguageIdentifier,
}

/// A text that is no language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotATag {
    /// What was written.
    pub text: String,
    /// The tag that was probably meant.
    pub meant: Option<Lang>,
}

impl Lang {
    /// Reads a tag: a language with, if need be, a script, a region and variants (BCP 47, RFC 5646 §2.1, without extensions).
    pub fn parse(text: &str) -> Result<Self, NotATag> {
        Self::read(text).ok_or_else(|| NotATag {
            text: text.to_owned(),
            // Unix writes `ar_EG.UTF-8@calendar=…` for `ar-EG`.
            meant: text
                .split(['.', '@'])
                .next()
                .and_then(|stem| Self::read(&stem.trim().replace('_', "-"))),
        })
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The language with a region, its own or the likeliest, as Open Graph writes it (`language_TERRITORY`): `pt_BR` for `pt`.
    pub fn with_region(&self) -> String {
        direction::with_region(self)
    }

    /// The tag as Fluent wants it.
    pub(super) fn identifier(&self) -> &LanguageIdentifier {
        &self.identifier
    }

    /// The language without region, script and variants, when these say no more than where it is written: `en` for `en-GB`.
    pub(super) fn base(&self) -> Option<Self> {
        let (language, _) = self.text.split_once('-')?;
        let base = Self::read(language)?;
        direction::same_script(&base, self).then_some(base)
    }

    /// Whether it is that language, or a variety of it that differs in no more than where it is written.
    pub fn is_a(&self, other: &Self) -> bool {
        self == other || self.base().as_ref() == Some(other)
    }

    fn read(text: &str) -> Option<Self> {
        // `unic_langid` takes underscores for hyphens and any word for a language; ICU takes neither.
        if text.contains('_') || !direction::is_tag(text) {
            return None;
        }
        let identifier: LanguageIdentifier = text.parse().ok()?;
        Some(Self {
            text: Arc::from(identifier.to_string()),
            identifier,
        })
    }
}

impl NotATag {
    /// The problem to tell when the text stands at that place.
    pub fn problem(&self, place: Place) -> Problem {
        Problem::at(
            &rules::LANGUAGE_TAG,
            place,
            told("language-tag").with("text", &self.text),
            told("language-tag.label"),
        )
        .mend(self.meant.as_ref().map(Lang::as_str))
        .say(told("language-tag.help"))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
