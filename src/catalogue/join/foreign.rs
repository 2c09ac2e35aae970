//! The entries of a copy as texts of this catalogue.

use super::super::basis::Basis;
use super::super::entry::EntryId;
use super::super::module::level;
use super::super::slug::is_slug;
use super::copy::{Copy, Foreign, plain, value};
use super::origin::Origin;
use super::stated::Stated;
use super::term::{Unmatched, matched};
use super::{joined_name, refused};
use crate::document::field::{Field, Kind, Need, Shape};
use crate::document::front::{Value, write};
use crate::problem::{Problem, Told, rules, suggest, told};
use crate::source::Source;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many terms a problem names.
const NAMED: usize = 8;

/// What a text of a module may state of the words that it was translated from: here they are others.
const TRANSLATION: &str = "translation";

/// Adds what a source publishes.
pub(super) fn join(
    texts: &mut Vec<Source>,
    origins: &mut BTreeMap<EntryId, Origin>,
    basis: &Basis,
    source: &Stated,
    copy: &Copy,
    problems: &mut Vec<Problem>,
) {
    let shown = |entry: &&Foreign| !source.without.contains(&entry.id);
    let modules: Vec<&Foreign> = copy.modules.iter().filter(shown).collect();
    let providers: Vec<&Foreign> = copy.providers.iter().filter(shown).collect();
    let readable = |entries: &[&'_ Foreign]| -> BTreeSet<Arc<str>> {
        let readable = entries
            .iter()
            .filter(|entry| original(basis, entry).is_ok());
        readable.map(|entry| entry.id.clone()).collect()
    };
    let mut reader = Reader {
        basis,
        source,
        copy,
        modules: readable(&modules),
        providers: readable(&providers),
        unmatched: Unmatched::default(),
        entry: Arc::default(),
    };
    let names = copy.name.iter();
    let names = names.map(|(tag, name)| (tag.clone(), Arc::from(plain(name))));
    let names: Arc<BTreeMap<Arc<str>, Arc<str>>> = Arc::new(names.collect());
    let offering: BTreeSet<&str> = modules
        .iter()
        .filter_map(|module| module.facts.get("provider")?.as_str())
        .collect();
    let providers = providers.into_iter();
    let providers = providers.filter(|provider| offering.contains(&*provider.id));
    let all = providers.map(|provider| (Kind::Provider, provider));
    let all = all.chain(modules.iter().map(|module| (Kind::Module, *module)));
    for (kind, entry) in all {
        match reader.texts(kind, entry) {
            Ok(made) => {
                let id = EntryId::new(kind, joined_name(&source.name, &entry.id));
                texts.extend(made);
                origins.insert(id, origin(source, entry, &names));
            }
            Err(what) => problems.push(refused(&source.place, &source.name, &entry.id, what)),
        }
    }
    for (vocabulary, terms, entries) in reader.unmatched.iter() {
        problems.push(unmatched(source, copy, vocabulary, &terms, entries));
    }
    let known = |id: &Arc<str>| copy.modules.iter().any(|module| module.id == *id);
    for id in source.without.iter().filter(|id| !known(id)) {
        problems.push(not_there(source, copy, id));
    }
}

fn origin(source: &Stated, entry: &Foreign, names: &Arc<BTreeMap<Arc<str>, Arc<str>>>) -> Origin {
    let pages = entry.words.iter().filter_map(|(tag, words)| {
        let url = words.get("url")?.as_str()?;
        let is_address = url.starts_with("https://") || url.starts_with("http://");
        is_address.then(|| (tag.clone(), Arc::from(plain(url))))
    });
    Origin {
        source: source.name.clone(),
        names: names.clone(),
        pages: pages.collect(),
        original: entry.original.clone(),
    }
}

/// The problem of a module that is left out, and is not there.
fn not_there(source: &Stated, copy: &Copy, id: &str) -> Problem {
    let message = told("joined-without").with("id", id);
    let message = message.with("source", &source.name);
    let label = told("joined-without.label");
    let place = source.place.clone();
    let problem = Problem::at(&rules::JOINED_MODULE, place, message, label);
    match suggest::nearest(id, copy.modules.iter().map(|module| &*module.id)) {
        Some(near) => problem.say(suggest::meant(near)),
        None => problem.say(told("joined-without.help").with("id", id)),
    }
}

/// The problem of terms that no vocabulary here has.
fn unmatched(
    source: &Stated,
    copy: &Copy,
    vocabulary: &str,
    terms: &[&str],
    entries: usize,
) -> Problem {
    let theirs = copy.vocabularies.get(vocabulary);
    let named = |id: &&&str| {
        let term = theirs.and_then(|terms| terms.iter().find(|term| *term.id == ***id));
        let label = term.and_then(|term| term.labels.get("en").or(term.labels.values().next()));
        match label {
            Some(label) => format!("{} ({})", plain(id), plain(label)),
            None => plain(id),
        }
    };
    let names = terms.iter().take(NAMED);
    let names: Vec<String> = names.map(|id| named(&id)).collect();
    let more = (terms.len() > NAMED).then(|| "…".to_owned());
    let message = told("joined-term")
        .with("source", &source.name)
        .with("vocabulary", vocabulary)
        .list("terms", names.into_iter().chain(more))
        .count("entries", entries);
    let label = told("joined-term.label");
    let problem = Problem::at(&rules::JOINED_TERM, source.place.clone(), message, label);
    problem.say(told("joined-term.help").with("vocabulary", vocabulary))
}

/// What one source's entries are read with.
struct Reader<'a> {
    basis: &'a Basis,
    source: &'a Stated,
    copy: &'a Copy,
    /// The ids of the modules and providers that can be shown.
    modules: BTreeSet<Arc<str>>,
    providers: BTreeSet<Arc<str>>,
    unmatched: Unmatched,
    /// The id of the entry that is read.
    entry: Arc<str>,
}

impl Reader<'_> {
    /// The texts of an entry: its original, or what is the original here, and its translations; else why there are none.
    fn texts(&mut self, kind: Kind, entry: &Foreign) -> Result<Vec<Source>, Told> {
        let original = original(self.basis, entry)?;
        self.entry = entry.id.clone();
        let folder = format!(
            "content/{}/{}",
            kind.folder(),
            joined_name(&self.source.name, &entry.id)
        );
        let mut texts = Vec::new();
        for tag in spoken(self.basis).filter(|tag| entry.words.contains_key(*tag)) {
            let mut values = words(kind, entry, tag);
            let front = if tag == original {
                self.original(kind, &merged(facts(entry), Value::Map(values)))
            } else {
                values.push((Arc::from(TRANSLATION), translation(entry, original, tag)));
                Value::Map(values)
            };
            let text = format!("---\n{}---\n", write(&front).text);
            texts.push(Source::text_file(format!("{folder}/{tag}.md"), text));
        }
        Ok(texts)
    }

    /// Front matter of an original: terms as they are called here, ids as they are here, and what the catalogue itself says of all its modules.
    fn original(&mut self, kind: Kind, stated: &Value) -> Value {
        let mut values = self.record(stated, kind.fields(), kind == Kind::Module);
        if kind == Kind::Module {
            let has = |key: &str| values.iter().any(|(name, _)| &**name == key);
            let licence = self.copy.licence.as_ref().filter(|_| !has("licence"));
            let licence = licence.map(|text| Value::Text(Arc::from(plain(text))));
            values.extend(licence.map(|licence| (Arc::from("licence"), licence)));
            if let Some(zone) = &self.copy.time_zone
                && let Some((_, Value::List(sessions))) =
                    values.iter_mut().find(|(key, _)| &**key == "sessions")
            {
                for session in sessions {
                    state(session, "time-zone", &plain(zone));
                }
            }
        }
        Value::Map(values)
    }

    /// The keys of a record that its table has; with `others` also vocabularies of one's own.
    fn record(
        &mut self,
        value: &Value,
        fields: &'static [Field],
        others: bool,
    ) -> Vec<(Arc<str>, Value)> {
        let mut kept = Vec::new();
        for (key, inner) in value.entries() {
            let read = match fields.iter().find(|field| field.key == &**key) {
                Some(field) => self.value(inner, &field.shape),
                None if others => self.own_vocabulary(key, inner),
                None => None,
            };
            kept.extend(read.map(|value| (key.clone(), value)));
        }
        kept
    }

    fn value(&mut self, value: &Value, shape: &'static Shape) -> Option<Value> {
        match (shape, value) {
            (Shape::Term(term), Value::Text(id)) => self.term(term.vocabulary, id),
            (Shape::Year, Value::Text(year))
                if self
                    .basis
                    .vocabularies
                    .term("levels", &level(year))
                    .is_none() =>
            {
                self.term("levels", year)
            }
            (Shape::Competency, Value::Text(id)) => {
                let known = self.basis.vocabularies.competency(id);
                if known.is_none() {
                    self.unmatched.note("competencies", id, &self.entry);
                }
                known.map(|_| value.clone())
            }
            (Shape::Entry(kind), Value::Text(id)) => {
                let shown = match kind {
                    Kind::Module => &self.modules,
                    _ => &self.providers,
                };
                shown.contains(id).then(|| self.joined(id))
            }
            (Shape::Reference, Value::Text(id)) => {
                self.copy.references.get(id).map(super::copy::value)
            }
            (Shape::List(item, _), Value::List(items)) => Some(Value::List(
                items
                    .iter()
                    .filter_map(|inner| self.value(inner, item))
                    .collect(),
            )),
            (Shape::Record(fields) | Shape::Short(_, fields), Value::Map(_)) => {
                let kept = self.record(value, fields, false);
                // Without what it is about, the rest of a record means nothing.
                let lost = |field: &&Field| {
                    let was = value.get(field.key).is_some();
                    field.need == Need::Required
                        && was
                        && !kept.iter().any(|(key, _)| &**key == field.key)
                };
                fields
                    .iter()
                    .find(lost)
                    .is_none()
                    .then_some(Value::Map(kept))
            }
            (Shape::Short(key, fields), _) => {
                let field = fields.iter().find(|field| field.key == *key)?;
                self.value(value, &field.shape)
            }
            _ => Some(value.clone()),
        }
    }

    /// The id that another entry of the source has here.
    fn joined(&self, id: &str) -> Value {
        Value::Text(Arc::from(joined_name(&self.source.name, id)))
    }

    /// The term of that vocabulary that one of the source's means; else it is noted.
    fn term(&mut self, vocabulary: &str, id: &Arc<str>) -> Option<Value> {
        let theirs = self.copy.vocabularies.get(vocabulary);
        let own = self.basis.vocabularies.get(vocabulary);
        let theirs = theirs.map_or(&[][..], Vec::as_slice);
        let term = own.and_then(|own| matched(own, theirs, id));
        if term.is_none() {
            self.unmatched.note(vocabulary, id, &self.entry);
        }
        term.map(|term| Value::Text(Arc::from(term.id.as_str())))
    }

    /// The terms of a vocabulary that the source made for itself, if there is one of that name here.
    fn own_vocabulary(&mut self, key: &Arc<str>, value: &Value) -> Option<Value> {
        let own = self.basis.vocabularies.get(key);
        let is_field = own.is_some_and(|own| own.field);
        let one = [value.clone()];
        let stated = if value.items().is_empty() {
            &one[..]
        } else {
            value.items()
        };
        let texts = stated.iter().filter_map(Value::text);
        let mut terms = Vec::new();
        for id in texts {
            if is_field {
                terms.extend(self.term(key, id));
            } else {
                self.unmatched.note(key, id, &self.entry);
            }
        }
        (!terms.is_empty()).then_some(Value::List(terms))
    }
}

fn facts(entry: &Foreign) -> Value {
    let facts = entry.facts.iter();
    Value::Map(
        facts
            .map(|(key, json)| (key.clone(), value(json)))
            .collect(),
    )
}

/// An entry's words in a language; its data says more of a text than that.
fn words(kind: Kind, entry: &Foreign, tag: &str) -> Vec<(Arc<str>, Value)> {
    let is_key = |key: &str| {
        let mut fields = kind.fields().iter();
        fields.any(|field| field.key == key && field.is_translated())
    };
    let words = entry.words.get(tag).into_iter().flatten();
    let words = words.filter(|(key, _)| is_key(key));
    words
        .map(|(key, json)| (key.clone(), value(json)))
        .collect()
}

/// The languages of this catalogue.
fn spoken(basis: &Basis) -> impl Iterator<Item = &str> {
    let languages = basis.settings.languages.iter();
    languages.map(|setting| setting.lang.as_str())
}

/// The language of the text that is the original here: the one there if it is spoken here, else the first that is; or why there is none.
fn original<'a>(basis: &'a Basis, entry: &'a Foreign) -> Result<&'a str, Told> {
    if !is_slug(&entry.id) {
        return Err(told("joined-bad-id"));
    }
    let there = spoken(basis).filter(|tag| **tag == *entry.original);
    let has = |tag: &&str| entry.words.contains_key(*tag);
    there
        .chain(spoken(basis))
        .find(has)
        .ok_or_else(|| told("joined-no-language").list("languages", entry.words.keys()))
}

/// What a translation says of itself.
fn translation(entry: &Foreign, original: &str, tag: &str) -> Value {
    let stated = entry
        .words
        .get(tag)
        .and_then(|words| words.get(TRANSLATION));
    let status = match stated.and_then(Json::as_str) {
        Some("reviewed") => "reviewed",
        Some("machine") => "machine",
        _ => "draft",
    };
    let text = |key: &str, text: &str| (Arc::from(key), Value::Text(Arc::from(text)));
    Value::Map(vec![text("of", original), text("status", status)])
}

/// Facts with the words that belong into the same places.
fn merged(facts: Value, words: Value) -> Value {
    match (facts, words) {
        (Value::Map(mut facts), Value::Map(words)) => {
            for (key, word) in words {
                match facts.iter_mut().find(|(name, _)| *name == key) {
                    Some((_, fact)) => {
                        *fact = merged(std::mem::replace(fact, Value::Nothing), word);
                    }
                    None => facts.push((key, word)),
                }
            }
            Value::Map(facts)
        }
        (Value::List(facts), Value::List(words)) => {
            let mut words = words.into_iter();
            let facts = facts.into_iter();
            let mut all: Vec<Value> = facts
                .map(|fact| merged(fact, words.next().unwrap_or(Value::Nothing)))
                .collect();
            all.extend(words);
            Value::List(all)
        }
        (facts, Value::Nothing) => facts,
        (_, words) => words,
    }
}

/// States a text in a record that does not state that key.
fn state(record: &mut Value, key: &str, text: &str) {
    if let Value::Map(entries) = record
        && !entries.iter().any(|(name, _)| &**name == key)
    {
        entries.push((Arc::from(key), Value::Text(Arc::from(text))));
    }
}
