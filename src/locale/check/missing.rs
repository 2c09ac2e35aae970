//! Messages that somebody asks for and a language, or every language, lacks.

use super::is_own;
use super::unread::Unread;
use crate::locale::ftl::Piece;
use crate::locale::load::Language;
use crate::locale::{Lang, Use};
use crate::problem::{Place, Problem, Rule, Told, rules, suggest, told};
use crate::source::Sources;
use std::collections::{BTreeMap, BTreeSet};

/// Who wants a message.
pub(super) struct Wanted {
    /// Where an author can see that it is wanted.
    place: Option<Place>,
    /// Whether a template or vocabulary asks for it, not only the first language has it.
    is_used: bool,
    /// The file below `locales/<tag>/` that it belongs in.
    file: String,
}

/// The file of the names of terms.
const VOCABULARY: &str = "vocabulary.ftl";
/// What the names of vocabularies begin with.
const LIST: &str = "vocabulary-";
/// Stands for words that the author is to write.
const TO_COME: &str = "…";

impl Wanted {
    /// What the message may say in the first language: in English a term's name is often its id.
    fn words(&self, key: &str, lang: &Lang, sources: &Sources) -> String {
        let id = key.strip_prefix(LIST).or_else(|| {
            let place = self.place.as_ref()?;
            sources.get(&place.path)?.text().get(place.span.clone())
        });
        let id = id.filter(|id| !id.is_empty() && is_english(lang) && key.ends_with(id));
        let Some(id) = id.filter(|_| self.file == VOCABULARY) else {
            return TO_COME.to_owned();
        };
        let words = id.replace('-', " ");
        let mut letters = words.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect()
    }
}

fn is_english(lang: &Lang) -> bool {
    lang.as_str().split('-').next() == Some("en")
}

/// The messages of a language that stand in the catalogue's own files, with their places.
fn own<'a>(language: &'a Language<'_>) -> impl Iterator<Item = (String, Place)> + 'a {
    let own: BTreeSet<*const Piece> = language.own.iter().map(|e| &raw const e.name).collect();
    let keys = language.words.keys();
    let keys = keys.filter(move |(_, word)| own.contains(&std::ptr::from_ref(word.name)));
    keys.map(|(key, word)| (key, word.name.place.clone()))
}

pub(super) fn check(
    languages: &[Language<'_>],
    unread: &[Unread<'_>],
    uses: &[Use],
    sources: &Sources,
    problems: &mut Vec<Problem>,
) {
    let Some(first) = languages.first() else {
        return;
    };
    let wanted = wanted(first, uses, sources);
    let keys: Vec<_> = first.words.keys().map(|(key, _)| key).collect();
    // What only shipped files ask for is told once, where the language is described.
    let mut unseen: BTreeMap<(&str, &Lang), Vec<&str>> = BTreeMap::new();
    for (key, wanted_by) in &wanted {
        let Wanted { place, file, .. } = wanted_by;
        let is_name = file == VOCABULARY && wanted_by.is_used;
        let has = |language: &Language<'_>| language.words.pattern(key).is_some();
        // What stands in a file that can't be read has its problem there.
        if !languages.iter().any(has) {
            if unread.iter().any(|unread| unread.may_hold(key)) {
                continue;
            }
            let rule = &rules::MESSAGE_NOWHERE;
            let lang = &first.setting.lang;
            let Some(place) = place.clone() else {
                unseen.entry((rule.name, lang)).or_default().push(key);
                continue;
            };
            let message = told("message-nowhere").with("key", key);
            // The name of another term is none of this one's; a misspelt one nobody asks for.
            let is_free =
                |key: &&str| !is_name || wanted.get(*key).is_none_or(|other| !other.is_used);
            let keys = keys.iter().map(String::as_str).filter(is_free);
            let words = wanted_by.words(key, lang, sources);
            let problem = Problem::at(rule, place, message, told("message-nowhere.label"))
                .suggest(suggest::nearest(key, keys));
            let problem = match key.strip_prefix(LIST) {
                Some(list) if is_name => {
                    problem.say(told("message-nowhere.list").with("list", list))
                }
                None if is_name => problem.say(told("message-nowhere.term")),
                _ => problem,
            };
            problems.push(problem.say(add(key, &words, lang, file)));
            continue;
        }
        // A message that is missing as a whole is told once, not again for each attribute.
        let is_told = |language: &Language<'_>| {
            let whole = key.split_once('.').map(|(name, _)| name);
            whole.is_some_and(|name| {
                language.words.message(name).is_none() && wanted.contains_key(name)
            })
        };
        let lacking = languages
            .iter()
            .zip(unread)
            .filter(|(l, unread)| !has(l) && !is_told(l) && !unread.may_hold(key));
        for (language, _) in lacking {
            let rule = &rules::MESSAGE_MISSING;
            let lang = &language.setting.lang;
            match place.clone() {
                None => unseen.entry((rule.name, lang)).or_default().push(key),
                Some(place) => {
                    let problem = Problem::at(
                        rule,
                        place,
                        told("message-missing").with("key", key).with("lang", lang),
                        told("message-missing.label").with("lang", lang),
                    );
                    let said = own(first).find(|(other, _)| other == key);
                    let problem = match said {
                        Some((_, there)) if is_name => {
                            let related = told("message-missing.related");
                            problem.relate(there, related.with("lang", &first.setting.lang))
                        }
                        _ => problem,
                    };
                    problems.push(problem.say(add(key, TO_COME, lang, file)));
                }
            }
        }
    }
    for language in languages {
        for rule in [&rules::MESSAGE_NOWHERE, &rules::MESSAGE_MISSING] {
            if let Some(keys) = unseen.get(&(rule.name, &language.setting.lang)) {
                problems.push(summary(rule, language, keys));
            }
        }
    }
}

/// Every message that is asked for, or that the first language has.
pub(super) fn wanted(
    first: &Language<'_>,
    uses: &[Use],
    sources: &Sources,
) -> BTreeMap<String, Wanted> {
    let mut wanted = BTreeMap::new();
    let own: BTreeSet<*const Piece> = first.own.iter().map(|e| &raw const e.name).collect();
    for (key, word) in first.words.keys() {
        let is_own = own.contains(&std::ptr::from_ref(word.name));
        wanted.insert(
            key,
            Wanted {
                place: is_own.then(|| word.name.place.clone()),
                is_used: false,
                file: word.name.place.path.name().to_owned(),
            },
        );
    }
    for asked in uses {
        let is_vocabulary = asked.place.path.as_str().starts_with("content/vocabulary");
        let file = if is_vocabulary {
            VOCABULARY
        } else {
            "interface.ftl"
        };
        let entry = wanted.entry(asked.key.clone()).or_insert_with(|| Wanted {
            place: None,
            is_used: true,
            file: file.to_owned(),
        });
        // The first own place that asks goes before the other language's file.
        if (entry.place.is_none() || !entry.is_used) && is_own(sources, &asked.place) {
            entry.place = Some(asked.place.clone());
        }
        entry.is_used = true;
    }
    wanted
}

/// What to write where.
fn add(key: &str, words: &str, lang: &Lang, file: &str) -> Told {
    match key.split_once('.') {
        None => told("add-message")
            .with("key", key)
            .with("words", words)
            .with("lang", lang)
            .with("file", file),
        Some((name, attribute)) => told("add-attribute")
            .with("attribute", attribute)
            .with("name", name)
            .with("lang", lang)
            .with("file", file),
    }
}

fn summary(rule: &'static Rule, language: &Language<'_>, keys: &[&str]) -> Problem {
    let lang = &language.setting.lang;
    let some: Vec<_> = keys.iter().take(3).map(|key| format!("`{key}`")).collect();
    let some = some.join(", ");
    let message = match (keys.len(), rule == &rules::MESSAGE_NOWHERE) {
        (1, true) => told("message-nowhere-one").with("some", &some),
        (1, false) => told("message-missing-one")
            .with("lang", lang)
            .with("some", &some),
        (count, true) => told("messages-nowhere")
            .count("count", count)
            .with("some", &some),
        (count, false) => told("messages-missing")
            .with("lang", lang)
            .count("count", count)
            .with("some", &some),
    };
    Problem::at(
        rule,
        language.setting.place.clone(),
        message,
        told("messages-missing.label"),
    )
    .say(told("messages-missing.help").with("lang", lang))
}
