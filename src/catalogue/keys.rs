//! The keys of a module's front matter: those of the table, those of the catalogue's own vocabularies, and slips of the pen.

use super::vocabulary::Vocabularies;
use crate::document::Document;
use crate::document::field::Kind;
use crate::document::front::Step;
use crate::problem::{Problem, rules, suggest, told};

/// The keys that a file of a kind may have.
pub(super) struct Keys<'a> {
    pub(super) fields: Vec<&'a str>,
    /// Those of the catalogue's own vocabularies.
    pub(super) own: Vec<&'a str>,
}

impl<'a> Keys<'a> {
    pub(super) fn of(kind: Kind, vocabularies: &'a Vocabularies) -> Self {
        let own = vocabularies
            .all
            .iter()
            .filter(|(_, vocabulary)| vocabulary.field);
        Self {
            fields: kind.fields().iter().map(|field| field.key).collect(),
            own: own.map(|(id, _)| id.as_str()).collect(),
        }
    }

    /// The problem that a key is none of them.
    pub(super) fn slip(&self, key: &str, document: &Document) -> Problem {
        let near = suggest::nearest(key, self.fields.iter().chain(&self.own).copied());
        let problem = Problem::at(
            &rules::UNKNOWN_KEY,
            document.front.key_at(&[Step::key(key)]),
            told("unknown-key-of-entry").with("key", key),
            told("unknown-key-of-entry.label"),
        );
        match near {
            Some(_) => problem.suggest(near),
            None => problem.say(told("unknown-key-of-entry.help")),
        }
    }
}

/// The unknown keys of a module that can't be read for want of its title: one of them may be the title's own.
pub(super) fn slips(document: &Document, vocabularies: &Vocabularies, problems: &mut Vec<Problem>) {
    let known = Keys::of(Kind::Module, vocabularies);
    let keys = document.values.entries().iter().map(|(key, _)| &**key);
    let unknown = keys.filter(|key| !known.fields.contains(key) && !known.own.contains(key));
    problems.extend(unknown.map(|key| known.slip(key, document)));
}
