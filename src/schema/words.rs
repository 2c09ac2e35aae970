//! What keys and terms are called in one language.
//!
//! English words stand in the table of keys itself: a key is its own name, and `about` says what it means. Those of other languages are messages in
//! `locales/<tag>/author/fields.ftl`.

use super::Document;
use crate::catalogue::{TermId, Vocabulary};
use crate::document::field::Field;
use crate::locale::{Lang, LanguageSetting, Locale, Locales, Voice};
use crate::problem::Told;
use crate::source::Sources;
use std::sync::Arc;

/// The words of one language for those who write.
pub struct Words {
    /// The names of terms.
    locale: Arc<Locale>,
    /// What authors are told.
    voice: Voice,
}

impl Words {
    /// The words of a language, English where it lacks them; `None` if nothing is known of it.
    pub fn new(sources: &Sources, lang: &Lang) -> Option<Self> {
        let english = Lang::parse("en").ok()?;
        let mut setting = LanguageSetting::new(lang.clone());
        setting.fallback.push(english.clone());
        let settings = [setting, LanguageSetting::new(english)];
        let known = if settings[0].lang == settings[1].lang {
            &settings[..1]
        } else {
            &settings
        };
        let locales = Locales::load(known, sources, &[]).value;
        let locale = locales.get(lang)?.clone();
        let voice = Voice::new(lang.as_str(), sources);
        Some(Self { locale, voice })
    }

    /// The language.
    pub fn lang(&self) -> &Lang {
        &self.locale.lang
    }

    /// What a key is called: its path of keys within a document.
    pub fn label(&self, document: Document, path: &[&str]) -> String {
        let mut names = messages(document, path).into_iter();
        let said = names.find_map(|name| self.voice.find(&name));
        said.unwrap_or_else(|| sentence(path.last().copied().unwrap_or_default()))
    }

    /// What a key says.
    pub fn about(&self, document: Document, path: &[&str], field: &Field) -> String {
        let mut names = messages(document, path).into_iter();
        let said = names.find_map(|name| self.voice.find(&format!("{name}.description")));
        said.unwrap_or_else(|| field.plain().to_owned())
    }

    /// What a sort of file is called.
    pub(super) fn document(&self, document: Document) -> String {
        let said = match document {
            Document::Entry(kind) => self.say(&format!("kind-{}", kind.name())),
            _ => self.voice.find(&format!("document-{}", document.name())),
        };
        said.unwrap_or_else(|| sentence(document.name()))
    }

    /// What an author is told.
    pub(super) fn told(&self, told: &Told) -> String {
        self.voice.say(told)
    }

    /// What a vocabulary is called, which is a key of modules.
    pub(super) fn vocabulary(&self, id: &str) -> String {
        self.say(&format!("vocabulary-{id}"))
            .unwrap_or_else(|| sentence(id))
    }

    /// What a term is called; its id where it has no label.
    pub(super) fn term(&self, vocabulary: &Vocabulary, term: &TermId) -> String {
        self.say(&format!("{}-{term}", vocabulary.message))
            .unwrap_or_else(|| term.to_string())
    }

    /// What a competency is called: its code, and its title or note where there is one.
    pub(super) fn competency(&self, term: &TermId) -> String {
        let Some((framework, code)) = term.competency() else {
            return term.to_string();
        };
        let framework_name = self.say(&format!("framework-{framework}.short"));
        let name = framework_name.unwrap_or_else(|| framework.to_owned());
        match self.say(&format!("competency-{framework}-{code}")) {
            Some(title) => format!("{name} {code}: {title}"),
            None => format!("{name} {code}"),
        }
    }

    fn say(&self, key: &str) -> Option<String> {
        Some(self.locale.say(key, &[])?.data())
    }
}

/// The messages that may name a key, the one that is meant for its document alone first.
pub fn messages(document: Document, path: &[&str]) -> [String; 2] {
    let path = path.join("-");
    [
        format!("field-{}-{path}", document.name()),
        format!("field-{path}"),
    ]
}

/// `self-study` as words: «Self study».
fn sentence(key: &str) -> String {
    let words = key.replace('-', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
