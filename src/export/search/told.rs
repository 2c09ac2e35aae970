//! What is said on the page of a document, as the words by which it is found.

use crate::catalogue::{COMPETENCIES, Entry, Module, TermId};
use crate::document::front::Value;
use crate::document::markdown;
use crate::fold::Folding;
use crate::view::{Reader, prose_of};

/// How many places there are.
pub(super) const PLACES: usize = 3;
/// In the text.
const TEXT: usize = 0;
/// In the summary, outcomes, headings, and the labels of terms.
const TOLD: usize = 1;
/// In the title.
const TITLE: usize = 2;

/// The words of a document.
#[derive(Default)]
pub(super) struct Told {
    /// Every word once, in order, with the place where it weighs most.
    pub(super) words: Vec<(String, usize)>,
    /// How many words its title has.
    pub(super) title: usize,
    /// Whether it is in another language than the reader's.
    pub(super) is_foreign: bool,
}

/// The words of a document as a reader gets it, in whatever language that is; its labels are in hers.
pub(super) fn told(reader: &Reader<'_>, folding: &Folding, entry: &Entry) -> Told {
    let shown = entry.shown_in(reader.shelf.chain());
    let mut words = Vec::new();
    let mut add = |text: &str, place: usize| {
        folding.each(text, |word| {
            words.extend(word.keys().map(|key| (key, place)))
        });
    };
    let title = reader.title(entry).text;
    add(&title, TITLE);
    // Many know a text by the title of its original.
    if let Some(edition) = entry.editions.get(&entry.original) {
        add(&edition.title, TOLD);
    }
    add(&reader.summary(entry).text, TOLD);
    if let Some((_, document)) = prose_of(reader, entry) {
        for heading in &document.prose.outline {
            add(&heading.text, TOLD);
        }
        add(&markdown::plain(document.body()), TEXT);
    }
    if let Some(module) = reader.catalogue.modules.get(&entry.id) {
        of_module(reader, module, &mut |text| add(text, TOLD));
    }
    words.sort_unstable();
    // Of a word's places the last weighs most.
    words.reverse();
    words.dedup_by(|next, kept| next.0 == kept.0);
    Told {
        words,
        title: folding.words(&title).len(),
        is_foreign: shown != reader.lang(),
    }
}

/// What is told of a module beside its prose.
fn of_module(reader: &Reader<'_>, module: &Module, add: &mut impl FnMut(&str)) {
    let entry = &module.entry;
    for index in 0..module.outcomes.len() {
        let outcome = reader.entry_words(entry, |values| {
            let outcome = values.get("outcomes")?.items().get(index)?;
            outcome.get("text")?.text()
        });
        add(&outcome.unwrap_or_default().text);
    }
    let shown = entry.shown_in(reader.shelf.chain());
    for lang in [shown, &entry.original] {
        let edition = entry.editions.get(lang);
        let keywords = edition.and_then(|edition| edition.document.values.get("keywords"));
        let keywords = keywords.map_or(&[][..], Value::items).iter();
        keywords
            .filter_map(Value::text)
            .for_each(|keyword| add(keyword));
    }
    for (facet, terms) in &module.terms {
        for term in terms {
            add(&reader.label(facet.as_str(), term).text);
            if facet.as_str() == COMPETENCIES {
                of_competency(reader, term, add);
            }
        }
    }
    if let Some(provider) = &module.provider
        && let Some(provider) = reader.catalogue.entry(provider)
    {
        add(&reader.title(provider).text);
    }
}

fn of_competency(reader: &Reader<'_>, term: &TermId, add: &mut impl FnMut(&str)) {
    add(&reader.competency_note(term).unwrap_or_default().text);
    let area = reader.catalogue.vocabularies.area(term);
    let area = area.and_then(|(_, area)| area.id.competency());
    if let Some((framework, area)) = area {
        let title = reader.message(&format!("competency-{framework}-{area}"));
        add(&title.unwrap_or_default().text);
    }
}
