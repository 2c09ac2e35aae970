//! What terms are called, in every language that has a word of its own for them.

use crate::catalogue::{COMPETENCIES, Catalogue, TermId};
use crate::locale::Locale;

/// A message in a language that has it itself; what it would borrow from another language is none.
pub(super) fn own(locale: &Locale, key: &str) -> Option<String> {
    let said = locale.say(key, &[])?;
    let is_own = said.lang().is_none_or(|lang| *lang == locale.lang);
    is_own.then(|| said.data())
}

/// The message that is the label of a term.
pub(super) fn key(catalogue: &Catalogue, vocabulary: &str, term: &TermId) -> Option<String> {
    if vocabulary == COMPETENCIES {
        let (framework, code) = term.competency()?;
        return Some(format!("competency-{framework}-{code}"));
    }
    let vocabulary = catalogue.vocabularies.get(vocabulary)?;
    Some(format!("{}-{term}", vocabulary.message))
}
