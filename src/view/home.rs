//! The home page of a language, and the sheets of all modules.

use super::card::{cards, of_entry, sheet};
use super::circle::of_seats;
use super::crumb;
use super::find;
use super::frame::{self, About};
use super::reader::Reader;
use super::{EntryCard, FacetSummary, HomeView, Link, ModulesView, StudentsLink, when};
use crate::catalogue::{Facet, Listed, PROFESSIONS, TermId};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::Arg;
use crate::plan::{Page, has_pages};
use std::cmp::Reverse;

/// How many modules the home page shows, how many terms of each facet, and how many seats its circle has.
const NEWEST: usize = 6;
const TERMS: usize = 6;
const SEATS: usize = 7;
/// The ways in that the home page names.
const WAYS: [&str; 3] = ["competencies", "modes", "stages"];

/// The home page.
pub(super) fn view(reader: &Reader<'_>) -> HomeView {
    let catalogue = reader.catalogue;
    let title = reader.message("catalogue-title").unwrap_or_default();
    let description = reader
        .message("catalogue-description")
        .map(|words| words.text)
        .unwrap_or_default();
    let about = About {
        kind: "home",
        title,
        description,
        crumbs: Vec::new(),
        noindex: false,
    };
    let professions = catalogue.facets.get(PROFESSIONS);
    let seated: Vec<&Listed> = professions.map_or_else(Vec::new, |facet| {
        fullest(facet).into_iter().take(SEATS).collect()
    });
    let fullest: Vec<String> = seated
        .iter()
        .map(|listed| reader.label(PROFESSIONS, &listed.id).text)
        .collect();
    let names = reader.locale.list(&fullest).data();
    let text = reader.say("circle-text-home", &[("professions", Arg::Text(&names))]);
    let required = |term: &TermId| {
        catalogue.modules.iter().any(|module| {
            module.audience.iter().any(|audience| {
                audience.profession == *term && audience.requirement.as_str() != "elective"
            })
        })
    };
    let seats = seated
        .iter()
        .zip(fullest)
        .map(|(listed, label)| (label, required(&listed.id)))
        .collect();
    let mut students: Vec<&TermId> = professions.map_or_else(Vec::new, |facet| {
        let open = facet
            .terms
            .iter()
            .filter(|listed| !listed.modules.is_empty());
        open.map(|listed| &listed.id).collect()
    });
    students.sort_by_cached_key(|id| reader.locale.sort_key(&reader.label(PROFESSIONS, id).text));
    let mut newest: Vec<_> = catalogue.modules.iter().collect();
    newest.sort_by_key(|module| {
        (
            Reverse(
                module
                    .entry
                    .facts()
                    .get("published")
                    .and_then(Value::text)
                    .cloned(),
            ),
            module.entry.id.clone(),
        )
    });
    let newest = newest
        .into_iter()
        .take(NEWEST)
        .filter_map(|module| catalogue.modules.number(&module.entry.id));
    let of_kind = |kind: Kind| {
        catalogue
            .entries_of(kind)
            .map(|entry| of_entry(reader, entry))
            .collect::<Vec<EntryCard>>()
    };
    let all = Page::Modules(reader.lang().clone(), 1);
    let mut counts = vec![reader.count("modules", catalogue.modules.len())];
    if catalogue.entries_of(Kind::Pathway).next().is_some() {
        counts.push(reader.count("pathways", catalogue.entries_of(Kind::Pathway).count()));
    }
    counts.push(reader.count("languages", catalogue.settings.languages.len()));
    HomeView {
        circle: of_seats(reader, seats, text),
        counts,
        students: students
            .into_iter()
            .map(|id| students_of(reader, id))
            .collect(),
        facets: WAYS
            .iter()
            .filter_map(|facet| catalogue.facets.get(facet))
            .map(|facet| summary(reader, facet))
            .collect(),
        pathways: of_kind(Kind::Pathway),
        modules: cards(reader, newest),
        all: Link {
            href: reader.to(&all),
            text: reader.message("menu-modules").unwrap_or_default(),
            current: false,
            count: Some(reader.number(catalogue.modules.len())),
        },
        coming: when::coming(reader, |_| true),
        calendar: (!catalogue.agenda().is_empty())
            .then(|| reader.to(&Page::Calendar(reader.lang().clone(), 1))),
        frame: frame::frame(reader, about),
    }
}

/// Students of a profession and of each year that modules name for it.
fn students_of(reader: &Reader<'_>, profession: &TermId) -> StudentsLink {
    let year = |(year, _): &(TermId, usize)| {
        let page = Page::Year(reader.lang().clone(), profession.clone(), year.clone());
        reader.link(&Link {
            href: reader.to(&page),
            text: reader.label("levels", year),
            current: false,
            count: None,
        })
    };
    let years = reader.catalogue.years.of(profession).iter();
    StudentsLink {
        profession: reader.counted_term(PROFESSIONS, profession),
        years: years.map(year).collect(),
    }
}

/// Terms that have modules, the fullest first.
fn fullest(facet: &Facet) -> Vec<&Listed> {
    let mut terms: Vec<&Listed> = facet
        .terms
        .iter()
        .filter(|listed| !listed.modules.is_empty())
        .collect();
    terms.sort_by_key(|listed| (Reverse(listed.modules.len()), facet.position(&listed.id)));
    terms
}

fn summary(reader: &Reader<'_>, facet: &Facet) -> FacetSummary {
    let terms = fullest(facet)
        .into_iter()
        .take(TERMS)
        .map(|listed| reader.link(&reader.told_link(facet.id.as_str(), &listed.id)));
    FacetSummary {
        link: reader.link(&reader.facet_link(&facet.id)),
        terms: terms.collect(),
    }
}

/// A sheet of all modules.
pub(super) fn modules(reader: &Reader<'_>, number: usize) -> ModulesView {
    let catalogue = reader.catalogue;
    let count = reader.count("modules", catalogue.modules.len());
    let about = About {
        kind: "modules",
        title: reader.message("heading-modules").unwrap_or_default(),
        description: count.clone(),
        crumbs: crumb::trail([]),
        noindex: false,
    };
    let all = reader.shelf.titles(catalogue, reader.locale);
    let (modules, sheets) = sheet(reader, all, number, |sheet| {
        Page::Modules(reader.lang().clone(), sheet)
    });
    let facets = catalogue
        .facets
        .all
        .iter()
        .filter(|facet| has_pages(&facet.id))
        .filter_map(|facet| reader.shelf.facet(reader, &facet.id));
    let source = (number == 1).then(|| find::source(reader)).flatten();
    ModulesView {
        frame: frame::frame(reader, about),
        count,
        modules,
        sheets,
        facets: facets.collect(),
        counted: source.as_ref().map(|_| find::counted(reader, "modules")),
        find: source,
    }
}
