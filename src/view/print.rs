//! The whole catalogue as one document, for paper and for those who read it from beginning to end.

use super::card::sheets_of;
use super::crumb;
use super::frame::{self, About};
use super::reader::Reader;
use super::{
    Chapter, ContentsLine, FactValue, PrintView, PrintedEntry, PrintedModule, entry, menu, module,
    prose,
};
use crate::catalogue::{Entry, EntryId, Number};
use crate::document::field::Kind;
use crate::locale::{Arg, DateStyle};
use crate::plan::{PART, Page, sheets};
use crate::view::Link;

/// What follows the modules, in this order.
const AFTER: [Kind; 5] = [
    Kind::Pathway,
    Kind::Provider,
    Kind::Network,
    Kind::Event,
    Kind::Page,
];

/// A part of the document, counted from 1. A catalogue of few modules has but one.
pub(super) fn view(reader: &Reader<'_>, number: usize) -> PrintView {
    let catalogue = reader.catalogue;
    let about = About {
        kind: "print",
        title: reader.message("heading-print").unwrap_or_default(),
        description: reader.count("modules", catalogue.modules.len()),
        crumbs: crumb::trail([]),
        noindex: true,
    };
    let ordered = reader.shelf.titles(catalogue, reader.locale);
    let last = *sheets(ordered.len(), PART).end();
    let first = (number - 1) * PART;
    let here = (first..).zip(ordered.iter().skip(first).take(PART));
    let modules = here.filter_map(|(before, number)| {
        let id = &catalogue.modules.at(*number)?.entry.id;
        Some(PrintedModule {
            id: anchor(id),
            number: reader.number(before + 1),
            module: module::body(reader, *number)?,
        })
    });
    let after = AFTER.iter().flat_map(|kind| catalogue.entries_of(*kind));
    let after = (ordered.len()..).zip(after);
    let entries = after
        .filter(|_| number == last)
        .filter_map(|(before, entry)| {
            Some(PrintedEntry {
                id: anchor(&entry.id),
                number: reader.number(before + 1),
                entry: entry::view(reader, &entry.id)?,
            })
        });
    let page = |part: usize| Page::Print(reader.lang().clone(), part);
    PrintView {
        modules: modules.collect(),
        entries: entries.collect(),
        chapters: if number == 1 {
            chapters(reader, ordered)
        } else {
            Vec::new()
        },
        is_first: number == 1,
        parts: sheets_of(reader, number, last, page),
        counts: counts(reader),
        address: catalogue.settings.url.as_ref().map(ToString::to_string),
        date: date(reader),
        numbering: prose::numbering(reader.locale),
        frame: frame::frame(reader, about),
    }
}

/// The anchor of an entry in the document.
pub(super) fn anchor(id: &EntryId) -> String {
    format!("halqa-{}-{}", id.kind.name(), id.name)
}

/// The way to an entry in the document, from the part that is read.
pub(super) fn way(reader: &Reader<'_>, here: usize, id: &EntryId) -> String {
    let modules = &reader.catalogue.modules;
    let part = match modules.number(id) {
        Some(number) => reader.shelf.place(reader.catalogue, reader.locale, number) / PART + 1,
        None => *sheets(modules.len(), PART).end(),
    };
    let page = if part == here {
        String::new()
    } else {
        reader.to(&Page::Print(reader.lang().clone(), part))
    };
    format!("{page}#{}", anchor(id))
}

/// The contents of the whole document.
fn chapters(reader: &Reader<'_>, modules: &[Number]) -> Vec<Chapter> {
    let catalogue = reader.catalogue;
    let mut number = 0;
    let mut line = |entry: &Entry| {
        number += 1;
        let link = Link {
            href: way(reader, 1, &entry.id),
            text: reader.title(entry),
            current: false,
            count: None,
        };
        ContentsLine {
            number: reader.number(number),
            link: reader.link(&link),
        }
    };
    let modules = modules
        .iter()
        .filter_map(|number| catalogue.modules.at(*number));
    let mut chapters = vec![Chapter {
        title: reader.message("menu-modules").unwrap_or_default(),
        lines: modules.map(|module| line(&module.entry)).collect(),
    }];
    chapters.extend(AFTER.iter().map(|kind| Chapter {
        title: match kind {
            Kind::Page => reader.message("print-pages").unwrap_or_default(),
            _ => menu::list(reader, *kind).text,
        },
        lines: catalogue.entries_of(*kind).map(&mut line).collect(),
    }));
    chapters.retain(|chapter| !chapter.lines.is_empty());
    chapters
}

/// "12 modules", "3 pathways", "4 languages".
fn counts(reader: &Reader<'_>) -> Vec<String> {
    let catalogue = reader.catalogue;
    let pathways = catalogue.entries_of(Kind::Pathway).count();
    let mut counts = vec![reader.count("modules", catalogue.modules.len())];
    if pathways > 0 {
        counts.push(reader.count("pathways", pathways));
    }
    counts.push(reader.count("languages", catalogue.settings.languages.len()));
    counts
}

/// The day on which something in the catalogue was looked at last: the document tells its age by it. Beside a date of another calendar stands the
/// international one.
pub(super) fn date(reader: &Reader<'_>) -> Option<FactValue> {
    let date = reader.catalogue.as_of()?;
    let latest = date.to_string();
    let text = reader.locale.date(date, DateStyle::Long);
    let is_international = reader.locale.month_of(date).first.day() == 1;
    let said = reader.say("print-date", &[("date", Arg::Text(&text))]);
    Some(FactValue {
        text: super::Words::plain(said),
        href: None,
        detail: (!is_international).then(|| latest.clone()),
        datetime: Some(latest),
    })
}
