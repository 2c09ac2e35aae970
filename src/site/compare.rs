//! The messages of the languages, held against each other.

use super::uses;
use crate::catalogue::Basis;
use crate::locale::{Compared, Locales};
use crate::source::Sources;
use crate::theme::Theme;

/// What each language of the catalogue lacks of the messages that are asked for, and what it has that nobody asks for; nothing without a catalogue.yaml
/// that can be used.
pub fn compare_messages(sources: &Sources) -> Vec<Compared> {
    let Some(basis) = Basis::read(sources, &[]).value else {
        return Vec::new();
    };
    let settings = &basis.settings;
    let theme = Theme::load(sources, &settings.theme, settings.accent.as_ref()).value;
    let uses = uses(sources, &theme, &basis.vocabularies);
    Locales::compare(&settings.languages, sources, &uses)
}
