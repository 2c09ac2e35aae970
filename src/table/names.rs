//! What things are called in any language: terms, entries, languages, columns.

use super::column::{Holds, Spec, groups, specs};
use crate::catalogue::{Catalogue, Vocabularies, Vocabulary};
use crate::document::field::Kind;
use crate::fold::Folding;
use crate::locale::{Lang, LanguageSetting, Locale, Locales};
use crate::problem::{Problem, rules, suggest, told};
use crate::source::{Origin, Sources};
use std::collections::BTreeMap;

/// Every name, in every language of the catalogue and of the binary.
pub struct Names<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// The kinds of columns.
    pub specs: Vec<Spec>,
    locales: Locales,
    terms: BTreeMap<&'a str, Named>,
    entries: BTreeMap<Kind, Named>,
    languages: BTreeMap<String, Lang>,
    columns: BTreeMap<String, Vec<Called>>,
}

/// What parts the names of a column, the first of which is its own.
const OTHER: char = '·';

/// A name of a kind of column.
#[derive(PartialEq, Eq)]
pub(super) struct Called {
    /// The column's key.
    pub(super) path: String,
    /// The language in which it is called so; `None` for the key itself.
    pub(super) lang: Option<Lang>,
    /// The name as it is written.
    pub(super) name: String,
}

/// Ids by what they are called.
#[derive(Default)]
struct Named {
    /// By the folded name; `None` where two are called the same.
    ids: BTreeMap<String, Option<String>>,
    /// The names as they are written, each with its id.
    spelt: Vec<(String, String)>,
}

impl Named {
    fn add(&mut self, name: &str, id: &str) {
        let folded = fold(name);
        if folded.is_empty() {
            return;
        }
        self.spelt.push((name.to_owned(), id.to_owned()));
        let known = self
            .ids
            .entry(folded)
            .or_insert_with(|| Some(id.to_owned()));
        if known.as_deref() != Some(id) {
            *known = None;
        }
    }

    fn find(&self, name: &str) -> Option<&str> {
        self.ids.get(&fold(name))?.as_deref()
    }
}

/// A name as names are compared: without case, marks, hyphens, and the Arabic article.
pub(super) fn fold(name: &str) -> String {
    let folded = Folding::of("ar").fold(name);
    let words = folded.split([' ', '-']).filter(|word| !word.is_empty());
    let bare = words.map(|word| {
        let rest = word.strip_prefix("ال");
        rest.filter(|rest| rest.chars().count() > 2).unwrap_or(word)
    });
    bare.collect::<Vec<_>>().join(" ")
}

impl<'a> Names<'a> {
    /// Collects them.
    pub fn new(catalogue: &'a Catalogue, sources: &Sources) -> Self {
        let locales = every_language(catalogue, sources);
        let mut names = Self {
            catalogue,
            specs: specs(&catalogue.vocabularies),
            locales,
            terms: BTreeMap::new(),
            entries: BTreeMap::new(),
            languages: BTreeMap::new(),
            columns: BTreeMap::new(),
        };
        names.take_terms(&catalogue.vocabularies);
        for entry in catalogue.all_entries() {
            let named = names.entries.entry(entry.id.kind).or_default();
            for edition in entry.editions.values() {
                named.add(&edition.title, &entry.id.name);
            }
        }
        names.take_languages();
        names.take_columns();
        names
    }

    fn take_terms(&mut self, vocabularies: &'a Vocabularies) {
        for (id, vocabulary) in &vocabularies.all {
            let named = self.terms.entry(id.as_str()).or_default();
            for term in &vocabulary.terms {
                named.add(term.id.as_str(), term.id.as_str());
                let message = format!("{}-{}", vocabulary.message, term.id);
                for locale in self.locales.iter() {
                    if let Some(label) = locale.say(&message, &[]) {
                        named.add(&label.data(), term.id.as_str());
                    }
                }
            }
        }
    }

    fn take_languages(&mut self) {
        let all: Vec<Lang> = self.catalogue.languages().cloned().collect();
        for lang in all {
            let mut names = vec![lang.to_string()];
            let message = format!("language-{lang}");
            for locale in self.locales.iter() {
                names.extend(locale.say(&message, &[]).map(|label| label.data()));
                if locale.lang == lang {
                    names.push(locale.name.clone());
                }
            }
            for name in names {
                self.languages
                    .entry(fold(&name))
                    .or_insert_with(|| lang.clone());
            }
        }
    }

    fn take_columns(&mut self) {
        let mut columns: BTreeMap<String, Vec<Called>> = BTreeMap::new();
        let mut add = |name: &str, path: &str, lang: Option<&Lang>| {
            let known = columns.entry(fold(name)).or_default();
            let column = Called {
                path: path.to_owned(),
                lang: lang.cloned(),
                name: name.trim().to_owned(),
            };
            if !known.contains(&column) {
                known.push(column);
            }
        };
        for spec in &self.specs {
            add(&spec.path, &spec.path, None);
            for locale in self.locales.iter() {
                let message = spec.message();
                if let Some(called) = locale.say(&message, &[])
                    && locale.has(&message)
                {
                    for name in called.data().split(OTHER) {
                        add(name, &spec.path, Some(&locale.lang));
                    }
                }
            }
        }
        self.columns = columns;
    }

    /// A language, by what it writes.
    pub fn locale(&self, lang: &Lang) -> Option<&Locale> {
        self.locales.get(lang).map(|locale| &**locale)
    }

    /// What a kind of column is called in a language; nothing where nobody has named it.
    pub fn label(&self, spec: &Spec, lang: &Lang) -> Option<String> {
        let called = self.locale(lang)?.say(&spec.message(), &[])?.data();
        let first = called.split(OTHER).next()?;
        Some(first.trim().to_owned())
    }

    /// The columns that a name may stand for, each with the language in which it is called so.
    pub(super) fn columns(&self, name: &str) -> &[Called] {
        self.columns.get(&fold(name)).map_or(&[], Vec::as_slice)
    }

    /// The language of the catalogue that a tag or a name means.
    pub fn language(&self, name: &str) -> Option<&Lang> {
        let folded = fold(name);
        // «بالعربية»: in Arabic.
        let bare = folded.strip_prefix("بال");
        self.languages
            .get(&folded)
            .or_else(|| self.languages.get(bare?))
    }

    /// The names of columns as people may write them, for «did you mean».
    pub(super) fn column_names(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().map(String::as_str)
    }

    /// The kind of column of a key.
    pub fn spec(&self, path: &str) -> Option<&Spec> {
        self.specs.iter().find(|spec| spec.path == path)
    }

    /// The key in the groups of a list that a word means.
    pub(super) fn part(&self, list: &str, word: &str) -> Option<&'static str> {
        let Holds::Value(shape) = self.spec(list)?.holds else {
            return None;
        };
        let folded = fold(word);
        let mut parts = groups(shape).iter();
        let exact = parts.find(|part| fold(part.key) == folded);
        exact
            .or_else(|| {
                let called = self.columns(word);
                let mut parts = groups(shape).iter();
                parts.find(|part| {
                    let path = format!("{list}.{}", part.key);
                    called.iter().any(|called| called.path == path)
                })
            })
            .map(|part| part.key)
    }

    /// The id of the term that a text means: by id or by label, in any language.
    pub(super) fn term(&self, vocabulary: &str, text: &str) -> Option<&str> {
        let known = self.catalogue.vocabularies.term(vocabulary, text);
        let known = known.map(|term| term.id.as_str());
        known.or_else(|| self.terms.get(vocabulary)?.find(text))
    }

    /// The id of the entry that a text means: by id or by title, in any language.
    pub(super) fn entry(&self, kind: Kind, text: &str) -> Option<&str> {
        self.entries.get(&kind)?.find(text)
    }

    /// The problem of a text that is no term, with the name that is nearest to it in any language.
    pub(super) fn unknown_term(&self, vocabulary: &str, text: &str) -> Problem {
        let message = self.catalogue.vocabularies.get(vocabulary);
        let message = message.map_or(vocabulary, |vocabulary| &vocabulary.message);
        let problem = Problem::nowhere(
            &rules::UNKNOWN_TERM,
            told("unknown-term").with("name", message).with("id", text),
        );
        let Some(named) = self.terms.get(vocabulary) else {
            return problem;
        };
        let folded = fold(text);
        // An id is what any author knows, whatever other languages call it.
        let ids = named.spelt.iter().filter(|(name, id)| name == id);
        let ids: Vec<String> = ids.map(|(name, _)| fold(name)).collect();
        let near = suggest::nearest(&folded, ids.iter().map(String::as_str));
        let near = near.or_else(|| suggest::nearest(&folded, named.ids.keys().map(String::as_str)));
        let near = near.and_then(|near| named.spelt.iter().find(|(name, _)| fold(name) == near));
        match near {
            Some((name, id)) if name == id => problem.say(suggest::meant(id)),
            Some((name, id)) => problem.say(told("sheet-term").with("label", name).with("id", id)),
            None => {
                let vocabulary = self.catalogue.vocabularies.get(vocabulary);
                let ids = vocabulary.into_iter().flat_map(Vocabulary::ids);
                problem.say(
                    told("unknown-term.help-possible")
                        .with("all", ids.take(40).collect::<Vec<_>>().join(", ")),
                )
            }
        }
    }

    /// `true` or `false`, in the words of any language.
    pub(super) fn flag(&self, text: &str) -> Option<bool> {
        let folded = fold(text);
        let is_in = |message: &str| {
            self.locales.iter().any(|locale| {
                let words = locale.say(message, &[]).map(|words| words.data());
                words.is_some_and(|words| words.split(OTHER).any(|word| fold(word) == folded))
            })
        };
        if folded.is_empty() {
            // A mark alone, as in a sheet that is ticked.
            return matches!(text.trim(), "✓" | "✔" | "☑").then_some(true);
        }
        if is_in("column-yes") {
            Some(true)
        } else {
            is_in("column-no").then_some(false)
        }
    }

    /// The fixed word that a text means.
    pub(super) fn choice(words: &[&'static str], text: &str) -> Option<&'static str> {
        let folded = fold(text);
        words.iter().copied().find(|word| fold(word) == folded)
    }

    /// Whether a shape is a year and the text one.
    pub(super) fn is_year(&self, text: &str) -> bool {
        !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit())
            || self.term("levels", text).is_some()
    }
}

/// The catalogue's languages, then those that the binary speaks.
fn every_language(catalogue: &Catalogue, sources: &Sources) -> Locales {
    let mut settings = catalogue.settings.languages.clone();
    for file in sources.below_from("locales", Origin::Shipped) {
        let folder = file.path.folder().trim_start_matches("locales/");
        if let Ok(lang) = Lang::parse(folder)
            && settings.iter().all(|setting| setting.lang != lang)
        {
            settings.push(LanguageSetting::new(lang));
        }
    }
    Locales::load(&settings, sources, &[]).value
}
