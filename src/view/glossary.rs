//! The glossary: the words of the catalogue's vocabularies, in the order of the page's language, each with what it is called in the others.

use super::crumb;
use super::frame::{self, About};
use super::reader::Reader;
use super::{EntryView, GlossaryTerm, Html, Letter, ProseView, Words};
use crate::catalogue::{COMPETENCIES, EntryId, TermId, Vocabulary};
use crate::document::field::Kind;
use crate::plan::has_pages;

/// The name of the page that is the glossary, where a catalogue has one: its own words stand above those of the vocabularies.
pub(crate) const GLOSSARY: &str = "glossary";
/// What needs no explanation here: competencies have their frameworks, and everybody knows what English or the second year is.
const LEFT_OUT: [&str; 3] = [COMPETENCIES, "languages", "levels"];

/// Whether an entry is the glossary.
pub(super) fn is_glossary(id: &EntryId) -> bool {
    id.kind == Kind::Page && *id.name == *GLOSSARY
}

/// The glossary of a catalogue that has no words of its own for it.
pub(super) fn view(reader: &Reader<'_>) -> EntryView {
    let title = reader.message("heading-glossary").unwrap_or_default();
    let summary = reader.message("intro-glossary");
    let about = About {
        kind: "glossary",
        title: title.clone(),
        description: summary.clone().unwrap_or_default().text,
        crumbs: crumb::trail([]),
        noindex: false,
    };
    EntryView {
        frame: frame::frame(reader, about),
        id: GLOSSARY.to_owned(),
        title,
        summary,
        fallback: None,
        translation: None,
        origin: None,
        facts: Vec::new(),
        when: None,
        circle: None,
        journey: None,
        steps: Vec::new(),
        modules: Vec::new(),
        entries: Vec::new(),
        sessions: Vec::new(),
        calendar_file: None,
        feed: None,
        letters: letters(reader),
        prose: ProseView {
            html: Html::new(""),
            lang: None,
            dir: None,
            numbering: None,
            contents: Vec::new(),
        },
    }
}

/// All terms, under the letters that they begin with.
pub(super) fn letters(reader: &Reader<'_>) -> Vec<Letter> {
    let catalogue = reader.catalogue;
    let mut all = Vec::new();
    for facet in &catalogue.facets.all {
        let id = facet.id.as_str();
        let Some(vocabulary) = catalogue.vocabularies.get(id) else {
            continue;
        };
        if LEFT_OUT.contains(&id) || !has_pages(&facet.id) {
            continue;
        }
        let kind = reader
            .message(&format!("vocabulary-{id}.one"))
            .unwrap_or_else(|| reader.facet_name(&facet.id));
        for listed in &facet.terms {
            let label = reader.label(id, &listed.id).text;
            let term = GlossaryTerm {
                link: reader.term(id, &listed.id),
                kind: kind.clone(),
                description: reader
                    .message(&format!("{}-{}.description", vocabulary.message, listed.id)),
                others: others(reader, vocabulary, &listed.id),
            };
            all.push((
                reader.locale.index_key(&label),
                reader.locale.initial(&label),
                term,
            ));
        }
    }
    all.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    let mut letters: Vec<Letter> = Vec::new();
    for (_, initial, term) in all {
        match letters.last_mut().filter(|letter| letter.title == initial) {
            Some(letter) => letter.terms.push(term),
            None => letters.push(Letter {
                id: format!("halqa-letter-{}", letters.len() + 1),
                title: initial,
                terms: vec![term],
            }),
        }
    }
    letters
}

/// What a term is called in the other languages that have a word for it.
fn others(reader: &Reader<'_>, vocabulary: &Vocabulary, term: &TermId) -> Vec<Words> {
    let key = format!("{}-{term}", vocabulary.message);
    let others = reader
        .locales
        .iter()
        .filter(|locale| locale.lang != *reader.lang());
    others
        .filter(|locale| locale.has(&key))
        .filter_map(|locale| Some(reader.words(&locale.say(&key, &[])?.data(), &locale.lang)))
        .collect()
}
