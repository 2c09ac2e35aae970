//! Everything that has a date: the sessions of modules, and events.

use super::Catalogue;
use super::entry::{Entry, EntryId};
use super::module::{Module, Session, Span};
use super::vocabulary::TermId;
use crate::document::field::Kind;
use crate::document::front::Value;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A session of a module, or an event whose time is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occasion {
    /// When, by the clock on the wall there.
    pub span: Span,
    /// The module or the event.
    pub of: EntryId,
    /// Which session of the module it is, counted from 0.
    pub session: Option<usize>,
    /// Where that clock hangs.
    pub time_zone: Arc<str>,
}

/// Whose dates are asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whose {
    /// Those of the whole catalogue.
    All,
    /// Those of an entry: a module's or an event's own, a pathway's by its modules, a provider's or network's by what they offer.
    Entry(EntryId),
    /// Those of the modules for a profession.
    Profession(TermId),
}

impl Catalogue {
    /// Everything that has a date, the earliest first. It is put together when it is first asked for.
    pub fn agenda(&self) -> &[Occasion] {
        self.agenda.get_or_init(|| {
            let modules = self.modules.iter().flat_map(|module| self.sessions(module));
            let events = self.entries_of(Kind::Event);
            let mut all: Vec<Occasion> = modules
                .chain(events.filter_map(|event| self.event(event)))
                .collect();
            all.sort();
            all
        })
    }

    /// The last day on which something was reviewed or published, as far as is stated: no page says anything newer than that.
    pub fn as_of(&self) -> Option<Date> {
        *self.as_of.get_or_init(|| {
            let stated = |entry: &Entry| {
                let facts = entry.facts();
                let days = ["reviewed", "published"].map(|key| {
                    let day: Option<Date> = facts.get(key)?.text()?.parse().ok();
                    day
                });
                days.into_iter().flatten().max()
            };
            self.all_entries().filter_map(stated).max()
        })
    }

    /// How many things have a date.
    pub fn occasions(&self) -> usize {
        let sessions = self.modules.iter().map(|module| module.sessions.len());
        let events = self.entries_of(Kind::Event);
        sessions.sum::<usize>() + events.filter(|event| is_dated(event)).count()
    }

    /// What has a date and belongs to somebody, the earliest first.
    pub fn occasions_of(&self, whose: &Whose) -> Vec<Occasion> {
        let naming = |key: &'static str, name: &'_ str| {
            let name = name.to_owned();
            self.entries_of(Kind::Event)
                .filter(move |event| names(event, key).is_some_and(|named| **named == *name))
                .filter_map(|event| self.event(event))
        };
        let mut all: Vec<Occasion> = match whose {
            Whose::All => return self.agenda().to_vec(),
            Whose::Profession(term) => self.under("professions", term).collect(),
            Whose::Entry(id) => match id.kind {
                Kind::Module => self
                    .modules
                    .get(id)
                    .map_or_else(Vec::new, |module| self.sessions(module).collect()),
                Kind::Event => {
                    let event = self.entries.get(id);
                    event
                        .and_then(|event| self.event(event))
                        .into_iter()
                        .collect()
                }
                Kind::Pathway => {
                    let steps = self.relations.steps(id).iter();
                    steps
                        .filter_map(|step| self.modules.get(step))
                        .flat_map(|module| self.sessions(module))
                        .collect()
                }
                Kind::Provider => self
                    .offered_by(id)
                    .flat_map(|module| self.sessions(module))
                    .chain(naming("provider", &id.name))
                    .collect(),
                Kind::Network => self
                    .under("networks", &TermId::new(&id.name))
                    .chain(naming("network", &id.name))
                    .collect(),
                Kind::Page => Vec::new(),
            },
        };
        all.sort();
        all.dedup();
        all
    }

    /// Everybody to whom something with a date belongs, in order; the catalogue as a whole comes first.
    pub fn dated(&self) -> Vec<Whose> {
        let mut entries: BTreeSet<EntryId> = BTreeSet::new();
        let mut all = Vec::new();
        for module in self
            .modules
            .iter()
            .filter(|module| !module.sessions.is_empty())
        {
            all.push(Whose::Entry(module.entry.id.clone()));
            let pathways = self.relations.pathways(&module.entry.id).iter();
            for id in pathways.chain(&module.provider) {
                if !entries.contains(id) {
                    entries.insert(id.clone());
                }
            }
        }
        for event in self.entries_of(Kind::Event).filter(|event| is_dated(event)) {
            entries.insert(event.id.clone());
            for (key, kind) in [("provider", Kind::Provider), ("network", Kind::Network)] {
                entries.extend(names(event, key).map(|name| EntryId::new(kind, name)));
            }
        }
        let has_dates = |facet: &str, term: &TermId| {
            let listed = self.facets.modules(facet, term).iter();
            listed
                .filter_map(|number| self.modules.at(*number))
                .any(|module| !module.sessions.is_empty())
        };
        let networks = self.entries_of(Kind::Network);
        entries.extend(
            networks
                .filter(|network| has_dates("networks", &TermId::new(&network.id.name)))
                .map(|network| network.id.clone()),
        );
        entries.retain(|id| self.entries.contains_key(id));
        all.extend(entries.into_iter().map(Whose::Entry));
        let professions = self.facets.get("professions").into_iter();
        all.extend(
            professions
                .flat_map(|facet| &facet.terms)
                .filter(|listed| has_dates("professions", &listed.id))
                .map(|listed| Whose::Profession(listed.id.clone())),
        );
        if !all.is_empty() {
            all.insert(0, Whose::All);
        }
        all
    }

    /// The session that an occasion is, unless it is an event.
    pub fn session(&self, occasion: &Occasion) -> Option<&Session> {
        let module = self.modules.get(&occasion.of)?;
        module.sessions.get(occasion.session?)
    }

    fn under<'a>(&'a self, facet: &str, term: &TermId) -> impl Iterator<Item = Occasion> + use<'a> {
        let modules: Vec<&Module> = self
            .facets
            .modules(facet, term)
            .iter()
            .filter_map(|number| self.modules.at(*number))
            .collect();
        modules.into_iter().flat_map(|module| self.sessions(module))
    }

    fn sessions<'a>(&'a self, module: &'a Module) -> impl Iterator<Item = Occasion> + use<'a> {
        let sessions = module.sessions.iter().enumerate();
        sessions.map(|(index, session)| Occasion {
            span: session.span.clone(),
            of: module.entry.id.clone(),
            session: Some(index),
            time_zone: session
                .time_zone
                .as_ref()
                .unwrap_or(&self.settings.time_zone)
                .clone(),
        })
    }

    fn event(&self, event: &Entry) -> Option<Occasion> {
        let stated = event.facts().get("time-zone").and_then(Value::text);
        Some(Occasion {
            span: Span::read(event.facts())?,
            of: event.id.clone(),
            session: None,
            time_zone: stated.unwrap_or(&self.settings.time_zone).clone(),
        })
    }
}

fn is_dated(event: &Entry) -> bool {
    Span::read(event.facts()).is_some()
}

fn names<'a>(event: &'a Entry, key: &str) -> Option<&'a Arc<str>> {
    event.facts().get(key).and_then(Value::text)
}
