//! What is said on the page of a document, as the words by which it is found.

use super::lexicon::Lexicon;
use crate::catalogue::{COMPETENCIES, Entry, Module, TermId, VocabularyId};
use crate::document::front::Value;
use crate::document::markdown;
use crate::view::{Reader, prose_of};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

/// How many places there are.
pub(super) const PLACES: usize = 4;
/// In the text.
const TEXT: u8 = 0;
/// In headings, outcomes, the labels of terms; or often in the text.
const TOLD: u8 = 1;
/// In the summary, keywords, and what a module is mainly about.
const GIST: u8 = 2;
/// In the title, also that of the original, by which many know it.
const TITLE: u8 = 3;
/// A text that says a word so often is about it.
const OFTEN: usize = 4;

/// The words of a document.
#[derive(Default)]
pub(super) struct Told {
    /// The number of every word once, with the place where it weighs most.
    pub(super) words: Vec<(u32, u8)>,
    /// How many words its title has.
    pub(super) title: usize,
    /// Whether it is in another language than the reader's.
    pub(super) is_foreign: bool,
}

/// The words that are said of a term on the page of every module that is listed under it.
#[derive(Default)]
pub(super) struct Said {
    label: Vec<u32>,
    /// Of a competency its code, its title and that of its area.
    about: Vec<u32>,
}

/// Terms of which it is known already what is said of them, by facet.
pub(super) type TermWords<'a> = IndexMap<(&'a VocabularyId, &'a TermId), Said, FxBuildHasher>;

/// How often each word is said in a document, and the place where it weighs most. It is emptied for every next document, so that words need not be sorted.
#[derive(Default)]
pub(super) struct Tally {
    weights: Vec<Weight>,
    said: Vec<u32>,
}

#[derive(Clone, Copy, Default)]
struct Weight {
    times: usize,
    place: u8,
}

impl Tally {
    fn add(&mut self, word: u32, place: u8) {
        let index = word as usize;
        if self.weights.len() <= index {
            self.weights.resize(index + 1, Weight::default());
        }
        let weight = &mut self.weights[index];
        if weight.times == 0 {
            self.said.push(word);
        }
        weight.times += 1;
        weight.place = weight.place.max(place);
    }

    /// Every word once, with the place where it weighs most.
    fn empty(&mut self) -> Vec<(u32, u8)> {
        let weigh = |word: u32| {
            let weight = std::mem::take(&mut self.weights[word as usize]);
            let often = if weight.times >= OFTEN { TOLD } else { TEXT };
            (word, weight.place.max(often))
        };
        self.said.drain(..).map(weigh).collect()
    }
}

/// The words of a document as a reader gets it, in whatever language that is; its labels are in hers.
pub(super) fn told<'a>(
    reader: &Reader<'a>,
    lexicon: &mut Lexicon,
    terms: &mut TermWords<'a>,
    tally: &mut Tally,
    entry: &'a Entry,
) -> Told {
    let shown = entry.shown_in(reader.shelf.chain());
    let mut add = |text: &str, place: u8| {
        lexicon.each(text, |word| tally.add(word, place));
    };
    let title = reader.title(entry).text;
    add(&title, TITLE);
    if let Some(edition) = entry.editions.get(&entry.original) {
        add(&edition.title, TITLE);
    }
    add(&reader.summary(entry).text, GIST);
    if let Some((_, document)) = prose_of(reader, entry) {
        for heading in &document.prose.outline {
            add(&heading.text, TOLD);
        }
        add(&markdown::plain(document.body()), TEXT);
    }
    if let Some(module) = reader.catalogue.modules.get(&entry.id) {
        of_module(reader, module, &mut add);
        of_terms(reader, lexicon, terms, module, tally);
    }
    Told {
        words: tally.empty(),
        title: lexicon.folding.words(&title).len(),
        is_foreign: shown != reader.lang(),
    }
}

/// What is told of a module beside its prose and its terms.
fn of_module(reader: &Reader<'_>, module: &Module, add: &mut impl FnMut(&str, u8)) {
    let entry = &module.entry;
    for index in 0..module.outcomes.len() {
        let outcome = reader.entry_words(entry, |values| {
            let outcome = values.get("outcomes")?.items().get(index)?;
            outcome.get("text")?.text()
        });
        add(&outcome.unwrap_or_default().text, TOLD);
    }
    let shown = entry.shown_in(reader.shelf.chain());
    for lang in [shown, &entry.original] {
        let edition = entry.editions.get(lang);
        let keywords = edition.and_then(|edition| edition.document.values.get("keywords"));
        let keywords = keywords.map_or(&[][..], Value::items).iter();
        keywords
            .filter_map(Value::text)
            .for_each(|keyword| add(keyword, GIST));
    }
    if let Some(provider) = &module.provider
        && let Some(provider) = reader.catalogue.entry(provider)
    {
        add(&reader.title(provider).text, TOLD);
    }
}

/// What is told of a module by its terms: each is read once for all modules that have it.
fn of_terms<'a>(
    reader: &Reader<'a>,
    lexicon: &mut Lexicon,
    known: &mut TermWords<'a>,
    module: &'a Module,
    tally: &mut Tally,
) {
    let all = module.terms.iter();
    for (facet, term) in all.flat_map(|(facet, terms)| terms.iter().map(move |term| (facet, term)))
    {
        let read = || of_term(reader, lexicon, facet, term);
        let said = known.entry((facet, term)).or_insert_with(read);
        let used = module.competencies.iter().find(|used| used.id == *term);
        let is_main = used.is_some_and(|used| used.primary);
        let place = if is_main { GIST } else { TOLD };
        said.label.iter().for_each(|word| tally.add(*word, TOLD));
        said.about.iter().for_each(|word| tally.add(*word, place));
    }
}

fn of_term(
    reader: &Reader<'_>,
    lexicon: &mut Lexicon,
    facet: &VocabularyId,
    term: &TermId,
) -> Said {
    let mut said = Said::default();
    let label = reader.label(facet.as_str(), term).text;
    lexicon.each(&label, |word| said.label.push(word));
    if facet.as_str() == COMPETENCIES {
        of_competency(reader, term, &mut |text| {
            lexicon.each(text, |word| said.about.push(word));
        });
    }
    said
}

/// A competency is found by its code and its title; the name of its framework says nothing of a module.
fn of_competency(reader: &Reader<'_>, term: &TermId, add: &mut dyn FnMut(&str)) {
    add(term.competency().map_or("", |(_, code)| code));
    add(&reader.competency_note(term).unwrap_or_default().text);
    let area = reader.catalogue.vocabularies.area(term);
    let area = area.and_then(|(_, area)| area.id.competency());
    if let Some((framework, area)) = area {
        let title = reader.message(&format!("competency-{framework}-{area}"));
        add(&title.unwrap_or_default().text);
    }
}
