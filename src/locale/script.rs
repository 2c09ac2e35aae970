//! What scripts tell: which way a text reads, and whether a language needs the letters of Arabic.

use super::{Direction, Lang, direction};
use icu_locale::LocaleExpander;
use icu_locale::subtags::script;
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

impl Direction {
    /// The direction of a text's first letter that has one (UAX 9, P2); `None` if none has.
    pub fn of_text(text: &str) -> Option<Self> {
        directions(text).next()
    }

    /// Whether a text has letters of this direction, but begins with one of the other, which would pass for the direction of the whole.
    pub fn is_hidden_in(self, text: &str) -> bool {
        let mut directions = directions(text);
        directions.next().is_some_and(|first| first != self)
            && directions.any(|direction| direction == self)
    }
}

fn directions(text: &str) -> impl Iterator<Item = Direction> {
    let classes = CodePointMapData::<BidiClass>::new();
    text.chars().filter_map(move |c| match classes.get(c) {
        BidiClass::LeftToRight => Some(Direction::Ltr),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::Rtl),
        _ => None,
    })
}

impl Lang {
    /// Whether the language is usually written in the Arabic script.
    pub fn is_arabic_script(&self) -> bool {
        let likely =
            LocaleExpander::new_extended().get_likely_script(&direction::canonical(self).id);
        likely == Some(script!("Arab"))
    }
}
