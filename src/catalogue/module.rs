//! A module: the facts that others ask for, typed. What is only shown is read from its entry's facts.

use super::entry::{Entry, EntryId};
use super::facet::{Facets, Listing};
use super::news;
use super::vocabulary::{COMPETENCIES, TermId, Vocabularies, VocabularyId};
use crate::document::field::{self, Field, Kind, Shape};
use crate::document::front::{Step, Value};
use jiff::civil::{Date, DateTime, Time};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A module.
#[derive(Debug)]
pub struct Module {
    /// Its words and facts.
    pub entry: Entry,
    /// The terms under which it is listed, by facet.
    pub terms: BTreeMap<VocabularyId, Vec<TermId>>,
    /// The same by places, facet by facet.
    pub(super) listings: Vec<Listing>,
    /// Whose students it is for.
    pub audience: Vec<Audience>,
    /// What it works on.
    pub competencies: Vec<CompetencyUse>,
    /// The competency of each outcome, in order.
    pub outcomes: Vec<Option<TermId>>,
    /// The modules to take before.
    pub prerequisites: Vec<EntryId>,
    /// Who offers it.
    pub provider: Option<EntryId>,
    /// Hours together.
    pub contact_hours: f64,
    /// Hours alone.
    pub self_study: Option<f64>,
    /// Its sessions, the earliest first.
    pub sessions: Vec<Session>,
    /// The day on which it was last published or reviewed, as far as is stated.
    pub updated: Option<Arc<str>>,
}

/// Students of one profession for whom a module is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// The profession.
    pub profession: TermId,
    /// Their years; any year if empty.
    pub years: Vec<TermId>,
    /// Whether they must take it: `elective` if not stated.
    pub requirement: TermId,
}

/// A competency that a module works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompetencyUse {
    /// Which.
    pub id: TermId,
    /// Whether it is central.
    pub primary: bool,
    /// Whether it is assessed.
    pub assessed: bool,
}

/// When and where a module takes place.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// What it is known by, wherever it is moved to.
    pub id: Option<Arc<str>>,
    /// When, by the clock on the wall there.
    pub span: Span,
    /// The time zone, if it is not the catalogue's.
    pub time_zone: Option<Arc<str>>,
    /// Where: a term of `settings`.
    pub place: Option<TermId>,
    /// A term of `languages`.
    pub language: Option<TermId>,
    /// A term of `modes`.
    pub mode: Option<TermId>,
    /// How many seats.
    pub seats: Option<i64>,
    /// Where to sign up.
    pub register: Option<Arc<str>>,
}

/// From when to when; whole days have no times.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first day.
    pub start: Date,
    /// The time on that day.
    pub start_time: Option<Time>,
    /// The last day, if stated.
    pub end: Option<Date>,
    /// The time on that day.
    pub end_time: Option<Time>,
}

impl Audience {
    /// Whether they must take it, all of them or those in a track.
    pub fn is_required(&self) -> bool {
        self.requirement.as_str() != "elective"
    }
}

impl Module {
    /// A module from its entry, whose references have been checked: what is not in a vocabulary is left out.
    pub(super) fn new(entry: Entry, vocabularies: &Vocabularies, facets: &Facets) -> Self {
        let facts = entry.facts();
        let term = |value: &Value, key: &str, vocabulary: &str| {
            Some(
                vocabularies
                    .term(vocabulary, value.get(key)?.text()?)?
                    .id
                    .clone(),
            )
        };
        let audience = list(facts, "professions").iter().filter_map(|value| {
            Some(Audience {
                profession: term(value, "id", "professions")?,
                years: list(value, "years")
                    .iter()
                    .filter_map(|year| {
                        Some(
                            vocabularies
                                .term("levels", &level(year.text()?))?
                                .id
                                .clone(),
                        )
                    })
                    .collect(),
                requirement: term(value, "requirement", "requirements")
                    .unwrap_or_else(|| TermId::new("elective")),
            })
        });
        let competency =
            |value: &Value, key: &str| vocabularies.competency(value.get(key)?.text()?);
        let competencies = list(facts, "competencies").iter().filter_map(|value| {
            Some(CompetencyUse {
                id: competency(value, "ref")?,
                primary: value
                    .get("emphasis")
                    .and_then(Value::text)
                    .is_some_and(|emphasis| &**emphasis == "primary"),
                assessed: value
                    .get("assessed")
                    .and_then(Value::flag)
                    .unwrap_or_default(),
            })
        });
        let sessions = list(facts, "sessions").iter().filter_map(|value| {
            Some(Session {
                id: text(value, "id"),
                span: Span::read(value)?,
                time_zone: text(value, "time-zone"),
                place: term(value, "place", "settings"),
                language: term(value, "language", "languages"),
                mode: term(value, "mode", "modes"),
                seats: value.get("seats").and_then(Value::whole),
                register: text(value, "register"),
            })
        });
        let hours = |key: &str| {
            facts
                .get("hours")
                .and_then(|hours| hours.get(key))
                .and_then(Value::amount)
        };
        let mut sessions: Vec<_> = sessions.collect();
        sessions.sort_by(|a, b| a.span.cmp(&b.span));
        let terms = terms(facts, vocabularies);
        Self {
            listings: facets.listings(&terms),
            terms,
            audience: audience.collect(),
            competencies: competencies.collect(),
            outcomes: list(facts, "outcomes")
                .iter()
                .map(|outcome| competency(outcome, "competency"))
                .collect(),
            prerequisites: list(facts, "prerequisites")
                .iter()
                .filter_map(Value::text)
                .map(|id| EntryId::new(Kind::Module, id))
                .collect(),
            provider: text(facts, "provider").map(|id| EntryId::new(Kind::Provider, id)),
            contact_hours: hours("contact").unwrap_or_default(),
            self_study: hours("self-study"),
            sessions,
            updated: news::updated(facts),
            entry,
        }
    }

    /// What it states of the students of a profession: of one year, or of any.
    pub fn open_to<'a>(
        &'a self,
        profession: &'a TermId,
        year: Option<&'a TermId>,
    ) -> impl Iterator<Item = &'a Audience> {
        let theirs = self.audience.iter();
        theirs.filter(move |audience| {
            let every = audience.years.is_empty();
            audience.profession == *profession
                && year.is_none_or(|year| every || audience.years.contains(year))
        })
    }

    /// The terms of one facet under which it is listed.
    pub fn terms_in(&self, facet: &str) -> &[TermId] {
        self.terms.get(facet).map_or(&[], Vec::as_slice)
    }
}

impl Span {
    /// The span that `start` and `end` of a record state.
    pub fn read(value: &Value) -> Option<Self> {
        let (start, start_time) = moment(value.get("start")?.text()?)?;
        let end = value
            .get("end")
            .and_then(Value::text)
            .and_then(|end| moment(end));
        Some(Self {
            start,
            start_time,
            end: end.map(|(day, _)| day),
            end_time: end.and_then(|(_, time)| time),
        })
    }

    /// Whether it ends before it begins, or at the same moment; a day without a time lasts until its end.
    pub fn is_backwards(&self) -> bool {
        let same_day = self
            .start_time
            .zip(self.end_time)
            .is_some_and(|(start, end)| end <= start);
        self.end
            .is_some_and(|end| end < self.start || end == self.start && same_day)
    }
}

fn moment(text: &str) -> Option<(Date, Option<Time>)> {
    if text.len() == 10 {
        return Some((text.parse().ok()?, None));
    }
    let moment: DateTime = text.parse().ok()?;
    Some((moment.date(), Some(moment.time())))
}

/// The term of `levels` that a year stands for: `2` is `year-2`.
pub fn level(year: &str) -> String {
    if year.bytes().all(|c| c.is_ascii_digit()) {
        format!("year-{year}")
    } else {
        year.to_owned()
    }
}

/// Calls `visit` with every leaf of checked values, the path to it and its shape.
pub fn leaves<'a>(
    values: &'a Value,
    fields: &'static [Field],
    visit: &mut impl FnMut(&[Step], &'static Shape, &'a Arc<str>),
) {
    record_leaves(values, fields, &mut Vec::new(), visit);
}

fn record_leaves<'a>(
    values: &'a Value,
    fields: &'static [Field],
    path: &mut Vec<Step>,
    visit: &mut impl FnMut(&[Step], &'static Shape, &'a Arc<str>),
) {
    for (key, value) in values.entries() {
        if let Some(field) = fields.iter().find(|field| field.key == &**key) {
            path.push(Step::Key(key.clone(), 0));
            value_leaves(value, &field.shape, path, visit);
            path.pop();
        }
    }
}

fn value_leaves<'a>(
    value: &'a Value,
    shape: &'static Shape,
    path: &mut Vec<Step>,
    visit: &mut impl FnMut(&[Step], &'static Shape, &'a Arc<str>),
) {
    match (shape, value) {
        (Shape::List(item, _), Value::List(items)) => {
            for (index, inner) in items.iter().enumerate() {
                path.push(Step::Index(index));
                value_leaves(inner, item, path, visit);
                path.pop();
            }
        }
        (Shape::Record(fields) | Shape::Short(_, fields), Value::Map(_)) => {
            record_leaves(value, fields, path, visit);
        }
        (Shape::Reference, Value::Map(_)) => record_leaves(value, field::REFERENCE, path, visit),
        (_, Value::Text(text)) => visit(path, shape, text),
        _ => {}
    }
}

/// The terms under which a module is listed: every leaf whose shape says so, and the keys of the catalogue's own vocabularies.
fn terms(facts: &Value, vocabularies: &Vocabularies) -> BTreeMap<VocabularyId, Vec<TermId>> {
    let mut terms: BTreeMap<VocabularyId, Vec<TermId>> = BTreeMap::new();
    let mut add = |vocabulary: &str, id: TermId| {
        let listed = terms.entry(VocabularyId::new(vocabulary)).or_default();
        if !listed.contains(&id) {
            listed.push(id);
        }
    };
    leaves(facts, field::MODULE, &mut |path, shape, text| match shape {
        Shape::Term(term) if term.lists => {
            if let Some(found) = vocabularies.term(term.vocabulary, text) {
                add(term.vocabulary, found.id.clone());
            }
        }
        Shape::Year => {
            if let Some(found) = vocabularies.term("levels", &level(text)) {
                add("levels", found.id.clone());
            }
        }
        Shape::Competency if path.first() == Some(&Step::key(COMPETENCIES)) => {
            if let Some(id) = vocabularies.competency(text) {
                // Whoever looks for an area finds the modules of its competencies.
                let area = vocabularies.area(&id).map(|(_, area)| area.id.clone());
                add(COMPETENCIES, id);
                if let Some(area) = area {
                    add(COMPETENCIES, area);
                }
            }
        }
        _ => {}
    });
    for (id, vocabulary) in vocabularies
        .all
        .iter()
        .filter(|(_, vocabulary)| vocabulary.field)
    {
        let value = facts.get(id.as_str());
        let listed = value.map_or(&[][..], |value| {
            if let Value::List(items) = value {
                items
            } else {
                std::slice::from_ref(value)
            }
        });
        for term in listed
            .iter()
            .filter_map(Value::text)
            .filter_map(|text| vocabulary.term(text))
        {
            add(id.as_str(), term.id.clone());
        }
    }
    if terms.get("requirements").is_none_or(Vec::is_empty)
        && vocabularies.term("requirements", "elective").is_some()
    {
        terms.insert(
            VocabularyId::new("requirements"),
            vec![TermId::new("elective")],
        );
    }
    terms
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).map_or(&[], Value::items)
}

fn text(value: &Value, key: &str) -> Option<Arc<str>> {
    value.get(key).and_then(Value::text).cloned()
}
