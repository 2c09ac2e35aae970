//! The pages of pathways, providers, networks, events and pages, and the lists of them.

use super::card::{cards, of_entry, values};
use super::crumb::{self, Crumb};
use super::frame::{self, About};
use super::reader::Reader;
use super::{
    EntriesView, EntryCard, EntryGroup, EntryView, Html, SessionRow, Shared, fact, glossary,
    journey, menu, prose, when,
};
use crate::catalogue::{Entry, EntryId, Number, TermId, Whose};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::plan::Page;

/// How many dates of a pathway, provider or network its page lists.
const DATES: usize = 24;

/// All entries of a kind.
pub(super) fn entries(reader: &Reader<'_>, kind: Kind) -> EntriesView {
    let list = menu::list(reader, kind);
    let page_kind = match kind {
        Kind::Pathway => "pathways",
        Kind::Provider => "providers",
        Kind::Network => "networks",
        _ => "events",
    };
    let description = reader
        .message(&format!("intro-{page_kind}"))
        .map(|words| words.text)
        .unwrap_or_default();
    let about = About {
        kind: page_kind,
        title: list.text,
        description,
        crumbs: crumb::trail([]),
        noindex: false,
    };
    let mut all: Vec<&Entry> = reader.catalogue.entries_of(kind).collect();
    if kind == Kind::Event {
        all.sort_by_key(|entry| {
            (
                entry.facts().get("start").and_then(Value::text).cloned(),
                entry.id.clone(),
            )
        });
    }
    let groups = if kind == Kind::Network {
        by_status(reader, &all)
    } else {
        vec![EntryGroup {
            key: None,
            entries: all
                .into_iter()
                .map(|entry| of_entry(reader, entry))
                .collect(),
        }]
    };
    EntriesView {
        frame: frame::frame(reader, about),
        groups,
    }
}

/// Networks by what they are, in the vocabulary's order.
fn by_status<'a>(reader: &Reader<'a>, networks: &[&'a Entry]) -> Vec<EntryGroup> {
    let vocabulary = reader.catalogue.vocabularies.get("networks");
    let term = |entry: &Entry| vocabulary.and_then(|vocabulary| vocabulary.term(&entry.id.name));
    let order = |entry: &Entry| {
        vocabulary.and_then(|vocabulary| {
            vocabulary
                .terms
                .iter()
                .position(|term| *term.id.as_str() == *entry.id.name)
        })
    };
    let groups = ["regional", "emerging", "interest-group"]
        .into_iter()
        .map(Some)
        .chain([None])
        .map(|status| {
            let mut members: Vec<&&Entry> = networks
                .iter()
                .filter(|entry| {
                    term(entry)
                        .and_then(|term| term.status.as_deref())
                        .filter(|stated| {
                            matches!(*stated, "regional" | "emerging" | "interest-group")
                        })
                        == status
                })
                .collect();
            members.sort_by_key(|entry| order(entry));
            EntryGroup {
                key: status,
                entries: members
                    .into_iter()
                    .map(|entry| of_entry(reader, entry))
                    .collect(),
            }
        });
    groups.filter(|group| !group.entries.is_empty()).collect()
}

/// One entry.
pub(super) fn view(reader: &Reader<'_>, id: &EntryId) -> Option<EntryView> {
    let entry = reader.catalogue.entries.get(id)?;
    let (prose, fallback) = prose::of_entry(reader, entry)?;
    let title = reader.title(entry);
    let summary = reader.summary(entry);
    let crumbs = if id.kind == Kind::Page {
        crumb::trail([])
    } else {
        crumb::trail([Crumb::List(id.kind)])
    };
    let is_glossary = glossary::is_glossary(id);
    let about = About {
        kind: if is_glossary {
            glossary::GLOSSARY
        } else {
            id.kind.name()
        },
        title: title.clone(),
        description: summary.text.clone(),
        crumbs,
        noindex: false,
    };
    let Belonging {
        steps,
        modules,
        entries,
    } = belonging(reader, id);
    let is_pathway = id.kind == Kind::Pathway;
    let journey = is_pathway.then(|| journey::facts(reader, id));
    let journey = journey.unwrap_or_default();
    Some(EntryView {
        circle: is_pathway.then(|| journey::circle(reader, id)),
        journey: is_pathway.then(|| journey::view(reader, id)).flatten(),
        frame: frame::frame(reader, about),
        id: id.name.to_string(),
        title,
        summary: Some(summary).filter(|summary| !summary.text.is_empty()),
        fallback,
        translation: prose::notice(reader, entry),
        origin: prose::origin(reader, entry),
        facts: journey
            .into_iter()
            .chain(fact::of_entry(reader, entry))
            .collect(),
        when: when::event(reader, entry),
        steps,
        modules,
        entries,
        sessions: sessions(reader, id),
        calendar_file: when::file(reader, Whose::Entry(id.clone())),
        feed: frame::feed(reader, Whose::Entry(id.clone())),
        letters: if is_glossary && !matches!(reader.page, Page::Print(..)) {
            glossary::letters(reader)
        } else {
            Vec::new()
        },
        prose,
    })
}

/// The dates of what belongs to an entry, unless they are so many that they are left to the calendar.
fn sessions(reader: &Reader<'_>, id: &EntryId) -> Vec<SessionRow> {
    if !matches!(id.kind, Kind::Pathway | Kind::Provider | Kind::Network) {
        return Vec::new();
    }
    let occasions = reader.catalogue.occasions_of(&Whose::Entry(id.clone()));
    if occasions.len() > DATES {
        return Vec::new();
    }
    let rows = occasions
        .iter()
        .filter_map(|occasion| when::row(reader, occasion));
    rows.collect()
}

/// What belongs to an entry: a pathway's steps, what a provider or network offers.
#[derive(Default)]
struct Belonging {
    steps: Vec<Shared>,
    modules: Vec<Html>,
    entries: Vec<EntryCard>,
}

fn belonging(reader: &Reader<'_>, id: &EntryId) -> Belonging {
    let catalogue = reader.catalogue;
    let naming = |kind: Kind, key: &'static str| {
        let names = move |entry: &&Entry| {
            entry
                .facts()
                .get(key)
                .and_then(Value::text)
                .is_some_and(|name| **name == *id.name)
        };
        catalogue
            .entries_of(kind)
            .filter(names)
            .map(|entry| of_entry(reader, entry))
    };
    let by_title = |modules: &[Number]| {
        cards(
            reader,
            reader.shelf.by_title(catalogue, reader.locale, modules),
        )
    };
    match id.kind {
        Kind::Pathway => Belonging {
            steps: values(reader, catalogue.relations.steps(id)),
            ..Belonging::default()
        },
        Kind::Provider => Belonging {
            modules: by_title(reader.catalogue.relations.offers(id)),
            entries: naming(Kind::Event, "provider").collect(),
            ..Belonging::default()
        },
        Kind::Network => {
            let modules = catalogue.facets.modules("networks", &TermId::new(&id.name));
            let entries = naming(Kind::Provider, "network").chain(naming(Kind::Event, "network"));
            Belonging {
                modules: by_title(modules),
                entries: entries.collect(),
                ..Belonging::default()
            }
        }
        Kind::Module | Kind::Page | Kind::Event => Belonging::default(),
    }
}
