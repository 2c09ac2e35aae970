//! What the scripts that find modules read: every term with its modules, and every entry as a result. Both know an entry by its number, the document.

use super::circle::{self, as_f64};
use super::reader::Reader;
use super::term::frameworks;
use super::{FindSource, Words, card};
use crate::catalogue::{COMPETENCIES, Entry, EntryId, Facet, Framework, Module, Number, TermId};
use crate::fingerprint::Fingerprint;
use crate::locale::{Arg, DateStyle};
use crate::plan::{CARDS, Page, Url, has_pages};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// Every entry by its number: first all modules in the order of the list of all modules, then the others by kind and title.
pub fn documents<'a>(reader: &Reader<'a>) -> &'a [EntryId] {
    reader.shelf.documents(reader.catalogue, reader.locale)
}

/// Every term that has modules, and the orders of modules that are not by title.
#[derive(Debug, Hash)]
pub struct Finding {
    /// How many documents are modules; they are the first.
    pub modules: usize,
    /// How many documents there are.
    pub documents: usize,
    /// The facets that have pages.
    pub facets: Vec<FoundFacet>,
    /// The days on which sessions begin, the earliest first.
    pub dates: Vec<FoundDate>,
    /// Hours together, the fewest first, in tenths, with the modules that take as long.
    pub hours: Vec<(u32, Vec<u32>)>,
}

/// A facet whose terms can be chosen.
#[derive(Debug, Hash)]
pub struct FoundFacet {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// Its terms in groups: one without a name, or one for each framework.
    pub groups: Vec<FoundGroup>,
}

/// Terms that belong together.
#[derive(Debug, Hash)]
pub struct FoundGroup {
    /// The framework's name.
    pub name: Option<Words>,
    /// The framework's short name, which stands before a code.
    pub short: Option<String>,
    /// The terms that have modules, in the vocabulary's order.
    pub terms: Vec<FoundTerm>,
}

/// A term with its modules.
#[derive(Debug, Hash)]
pub struct FoundTerm {
    /// Its id.
    pub id: String,
    /// What it is called; of a competency, what is known beside its code.
    pub label: Words,
    /// Its modules, in order.
    pub modules: Vec<u32>,
    /// A competency's code.
    pub code: Option<String>,
    /// Whether it is a competency inside an area.
    pub inner: bool,
}

/// A day on which sessions begin.
#[derive(Debug, Hash)]
pub struct FoundDate {
    /// The day, as ISO 8601 writes it.
    pub date: String,
    /// The same for readers.
    pub label: String,
    /// The modules, in order.
    pub modules: Vec<u32>,
}

/// A document as a result.
#[derive(Debug, Hash, Serialize)]
pub struct FoundCard {
    /// Its kind, if it is no module.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    /// Its address below the language's folder.
    pub href: String,
    /// Its title.
    pub title: FoundWords,
    /// Its summary.
    pub summary: FoundWords,
    /// What stands in a row under it: of a module hours, modes, stage, languages.
    pub meta: Vec<FoundWords>,
    /// A status that a reader should know of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// How many seats of its circle are filled, and how many are open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<(usize, usize)>,
    /// The circle in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub circle: String,
}

/// Words as the scripts read them: a text, or a list of the text, its language and its direction where these are not the page's.
#[derive(Debug, Hash, Serialize)]
#[serde(untagged)]
pub enum FoundWords {
    /// In the page's language.
    Own(String),
    /// In another one, or beginning in another direction.
    Marked(String, Option<String>, Option<&'static str>),
}

impl From<Words> for FoundWords {
    fn from(words: Words) -> Self {
        match words {
            Words {
                text,
                lang: None,
                dir: None,
            } => Self::Own(text),
            Words { text, lang, dir } => Self::Marked(text, lang, dir),
        }
    }
}

/// Every term with its modules.
pub fn finding(reader: &Reader<'_>) -> Finding {
    let catalogue = reader.catalogue;
    let facets = catalogue.facets.all.iter();
    let facets = facets
        .filter(|facet| has_pages(&facet.id))
        .map(|facet| FoundFacet {
            id: facet.id.to_string(),
            name: reader.facet_name(&facet.id),
            groups: groups(reader, facet),
        })
        .filter(|facet| !facet.groups.is_empty());
    let mut dates: BTreeMap<Date, Vec<u32>> = BTreeMap::new();
    let mut hours: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (document, module) in (0..).zip(modules(reader)) {
        for session in &module.sessions {
            let on = dates.entry(session.span.start).or_default();
            if on.last() != Some(&document) {
                on.push(document);
            }
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "hours are few and never negative"
        )]
        let tenths = (module.contact_hours * 10.0).round() as u32;
        hours.entry(tenths).or_default().push(document);
    }
    let date = |(date, modules): (Date, Vec<u32>)| FoundDate {
        date: date.to_string(),
        label: reader.locale.date(date, DateStyle::Long),
        modules,
    };
    Finding {
        modules: catalogue.modules.len(),
        documents: documents(reader).len(),
        facets: facets.collect(),
        dates: dates.into_iter().map(date).collect(),
        hours: hours.into_iter().collect(),
    }
}

/// Modules by their number as documents.
fn modules<'a>(reader: &Reader<'a>) -> impl Iterator<Item = &'a Module> {
    let catalogue = reader.catalogue;
    let ids = documents(reader).iter().take(catalogue.modules.len());
    ids.filter_map(|id| catalogue.modules.get(id))
}

fn groups(reader: &Reader<'_>, facet: &Facet) -> Vec<FoundGroup> {
    if facet.id.as_str() == COMPETENCIES {
        let groups = frameworks(reader).into_iter();
        let groups = groups.map(|framework| group_of(reader, facet, framework));
        return groups.filter(|group| !group.terms.is_empty()).collect();
    }
    let label = |id: &TermId| reader.label(facet.id.as_str(), id);
    let terms = facet.terms.iter();
    let terms = terms.filter_map(|listed| term(reader, facet, &listed.id, label(&listed.id)));
    let group = FoundGroup {
        name: None,
        short: None,
        terms: terms.collect(),
    };
    Some(group)
        .filter(|group| !group.terms.is_empty())
        .into_iter()
        .collect()
}

fn group_of(reader: &Reader<'_>, facet: &Facet, framework: &Framework) -> FoundGroup {
    let mut terms = Vec::new();
    for area in &framework.areas {
        for id in std::iter::once(&area.id).chain(&area.codes) {
            let inner = *id != area.id;
            // Where a framework's codes have no notes of their own they have that of their area, which says nothing new.
            let note = reader.competency_note(id);
            let label = note.filter(|_| !inner || framework.notes);
            let term = term(reader, facet, id, label.unwrap_or_default());
            terms.extend(term.map(|term| FoundTerm {
                code: id.competency().map(|(_, code)| code.to_owned()),
                inner,
                ..term
            }));
        }
    }
    FoundGroup {
        name: reader.message(&format!("framework-{}", framework.id)),
        short: reader
            .message(&format!("framework-{}.short", framework.id))
            .map(|words| words.text),
        terms,
    }
}

/// A term, if it has modules.
fn term(reader: &Reader<'_>, facet: &Facet, id: &TermId, label: Words) -> Option<FoundTerm> {
    let listed = facet.get(id)?;
    if listed.modules.is_empty() {
        return None;
    }
    let (catalogue, locale) = (reader.catalogue, reader.locale);
    let rank = |number: &Number| reader.shelf.rank_of(catalogue, locale, *number);
    let mut modules: Vec<u32> = listed.modules.iter().filter_map(rank).collect();
    modules.sort_unstable();
    Some(FoundTerm {
        id: id.to_string(),
        label,
        modules,
        code: None,
        inner: false,
    })
}

/// The documents of one file of cards.
pub fn found_cards(reader: &Reader<'_>, file: usize) -> Vec<FoundCard> {
    let ids = documents(reader).iter().skip(file * CARDS).take(CARDS);
    let entries = ids.filter_map(|id| reader.catalogue.entry(id));
    entries.map(|entry| found_card(reader, entry)).collect()
}

fn found_card(reader: &Reader<'_>, entry: &Entry) -> FoundCard {
    let page = Page::Entry(reader.lang().clone(), entry.id.clone());
    let catalogue = reader.catalogue;
    let module = catalogue.modules.number(&entry.id);
    let module = module.and_then(|number| Some((number, catalogue.modules.at(number)?)));
    let mut found = FoundCard {
        kind: None,
        href: Reader::here(&reader.plan.url(&page)).to_owned(),
        title: reader.title(entry).into(),
        summary: reader.summary(entry).into(),
        meta: Vec::new(),
        status: card::status(entry.status).map(|key| reader.say(key, &[])),
        seats: None,
        circle: String::new(),
    };
    let Some((number, module)) = module else {
        found.kind = Some(entry.id.kind.name());
        let details = card::details(reader, entry).into_iter();
        found.meta.extend(details.map(FoundWords::Own));
        return found;
    };
    let hours = reader.shelf.hours(reader, number).map(FoundWords::Own);
    let labels = |facet: &'static str, most: usize| {
        let terms = module.terms_in(facet).iter().take(most);
        terms.map(move |term| FoundWords::from(reader.label(facet, term)))
    };
    found.meta.extend(hours);
    found.meta.extend(labels("modes", usize::MAX));
    found.meta.extend(labels("stages", 1));
    found.meta.extend(labels("languages", usize::MAX));
    let (seats, text) = circle::seats(reader, &module.audience);
    let filled = seats.iter().filter(|(_, required)| *required).count();
    found.seats = (!seats.is_empty()).then(|| (filled, seats.len() - filled));
    found.circle = text;
    found
}

/// How a page reaches all this; nothing if the theme has no script that reads it.
pub(super) fn source(reader: &Reader<'_>) -> Option<FindSource> {
    Some(FindSource {
        script: reader.asset("find.js")?,
        folder: reader.up.to_owned(),
        version: reader.shelf.version(|| version(reader)).to_owned(),
        numbers: numbers(reader),
    })
}

/// How the page that searches reaches it, with the index, which every text is in: browsers may keep it until any source changes.
pub(super) fn search_source(reader: &Reader<'_>) -> Option<FindSource> {
    Some(FindSource {
        script: reader.asset("find.js")?,
        folder: reader.up.to_owned(),
        version: reader.shelf.marks().version.clone(),
        numbers: numbers(reader),
    })
}

/// The language's tag with its digits, as `Intl` in scripts takes it.
fn numbers(reader: &Reader<'_>) -> String {
    let mut languages = reader.catalogue.settings.languages.iter();
    let stated = languages.find(|setting| setting.lang == *reader.lang());
    let lang = reader.lang();
    match stated.and_then(|setting| setting.numbering.as_deref()) {
        Some(digits) => format!("{lang}-u-nu-{digits}"),
        None => lang.as_str().to_owned(),
    }
}

/// A fingerprint of all this: browsers may keep the data as long as it is the same.
fn version(reader: &Reader<'_>) -> String {
    let files = 0..documents(reader).len().div_ceil(CARDS);
    let cards: Vec<Fingerprint> = files
        .map(|file| Fingerprint::of(&found_cards(reader, file)))
        .collect();
    // What is written and what reads it change together, so the reading script stands for the form of the data.
    let form = reader.plan.asset("find.js");
    let form = form.as_ref().map(Url::as_str);
    Fingerprint::of(&(form, finding(reader), cards)).short(8)
}

/// Numbers among which there is one of every plural form of every language; the last of a form stands for it.
const COUNTED: [usize; 13] = [0, 1, 2, 3, 5, 6, 8, 11, 20, 21, 42, 100, 1_000_000];

/// The message `count-<what>` for scripts, as JSON: what it says of some numbers, with `{}` for the number. A script says it of another number
/// with the words for the same number, or for one of the same plural form.
pub(super) fn counted(reader: &Reader<'_>, what: &str) -> String {
    let said = COUNTED.map(|count| {
        let text = reader.say(
            &format!("count-{what}"),
            &[("count", Arg::Number(as_f64(count)))],
        );
        (count, text.replace(&reader.number(count), "{}"))
    });
    serde_json::to_string(&said).unwrap_or_default()
}
