//! How far the texts are translated, as its template sees it.

use crate::view::{Frame, Html, Sheets, Words};
use serde::Serialize;

/// A sheet of the texts with where each stands in every language (translations.html).
#[derive(Clone, Debug, Serialize)]
pub struct TranslationsView {
    /// What surrounds it.
    pub frame: Frame,
    /// "Translations".
    pub title: Words,
    /// What the states are called: "original", "reviewed" … "not translated".
    pub standings: Vec<String>,
    /// Every language with how many texts stand where; on the first sheet only.
    pub languages: Vec<TranslatedLanguage>,
    /// The languages, as the columns of the texts.
    pub columns: Vec<Words>,
    /// The texts.
    pub entries: Vec<TranslatedEntry>,
    /// The other sheets.
    pub sheets: Option<Sheets>,
}

/// A language with how many texts stand where in it.
#[derive(Clone, Debug, Serialize)]
pub struct TranslatedLanguage {
    /// Its name in the page's language.
    pub name: Words,
    /// "40 of 41".
    pub up_to_date: String,
    /// How many, in the order of the states.
    pub counts: Vec<String>,
}

/// A text with where it stands in every language.
#[derive(Clone, Debug, Serialize)]
pub struct TranslatedEntry {
    /// The link to its page, as HTML made by the component `link`.
    pub link: Html,
    /// What names it on the command line.
    pub id: String,
    /// One for each language.
    pub cells: Vec<TranslationCell>,
}

/// Where a text stands in a language.
#[derive(Clone, Debug, Serialize)]
pub struct TranslationCell {
    /// Its page in that language.
    pub href: String,
    /// The language's tag.
    pub lang: String,
    /// The state, as it is called in data: for the style.
    pub standing: &'static str,
    /// The state in words.
    pub text: String,
}
