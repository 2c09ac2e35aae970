//! What scripts tell: which way a text reads, and whether a language needs the letters of Arabic.

use super::{Direction, Lang, direction};
use icu_locale::LocaleExpander;
use icu_locale::subtags::script;
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

impl Direction {
    /// The direction of a text's first letter that has one (UAX 9, P2); `None` if none has.
    pub fn of_text(text: &str) -> Option<Self> {
        let classes = CodePointMapData::<BidiClass>::new();
        text.chars().find_map(|c| match classes.get(c) {
            BidiClass::LeftToRight => Some(Self::Ltr),
            BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Self::Rtl),
            _ => None,
        })
    }
}

impl Lang {
    /// Whether the language is usually written in the Arabic script.
    pub fn is_arabic_script(&self) -> bool {
        let likely =
            LocaleExpander::new_extended().get_likely_script(&direction::canonical(self).id);
        likely == Some(script!("Arab"))
    }
}
