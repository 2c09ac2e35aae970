//! What each language has beside what is wanted: all of it, for whoever translates the messages.

use super::missing::wanted;
use crate::locale::ftl::{Found, Inline, walk};
use crate::locale::load::Language;
use crate::locale::{Compared, Use};
use crate::source::Sources;
use std::collections::BTreeSet;

/// Holds every language against what is asked for and what the first one has.
pub(in crate::locale) fn compare(
    languages: &[Language<'_>],
    uses: &[Use],
    sources: &Sources,
) -> Vec<Compared> {
    let Some(first) = languages.first() else {
        return Vec::new();
    };
    let wanted = wanted(first, uses, sources);
    let compared = languages.iter().map(|language| {
        let lacks = wanted
            .keys()
            .filter(|key| language.words.pattern(key).is_none());
        let referred = referred(language);
        let is_idle = |key: &String| !wanted.contains_key(key) && !referred.contains(&**key);
        let own = language.own.iter().filter(|entry| !entry.is_term);
        let keys = own.flat_map(|entry| {
            let name = &entry.name.text;
            let text = entry.value.as_ref().map(|_| name.clone());
            let attributes = entry.attributes.iter();
            let attributes = attributes.map(move |(key, _)| format!("{name}.{}", key.text));
            text.into_iter().chain(attributes)
        });
        Compared {
            lang: language.setting.lang.clone(),
            lacks: lacks.cloned().collect(),
            obsolete: keys.filter(is_idle).collect(),
        }
    });
    compared.collect()
}

/// The messages that other messages of the language say.
fn referred<'a>(language: &Language<'a>) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    let messages = language.words.messages();
    for (_, word) in messages.chain(language.words.terms()) {
        for pattern in word
            .value
            .into_iter()
            .chain(word.attributes.values().copied())
        {
            walk(pattern, &mut |found| {
                if let Found::Shown(Inline::Message(name, _))
                | Found::Chosen(Inline::Message(name, _)) = found
                {
                    names.insert(name.text.as_str());
                }
            });
        }
    }
    names
}
