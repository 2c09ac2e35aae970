//! Cards: a module, or another entry, in a list.

use super::circle::{self, as_f64};
use super::reader::Reader;
use super::shared::{Html, Shared};
use super::{Card, EntryCard, Sheet, Sheets, Words};
use crate::catalogue::{Entry, EntryId, Module, Number, Status};
use crate::document::field::Kind;
use crate::locale::Arg;
use crate::plan::{Page, SHEET, sheets};
use std::sync::Arc;

/// How many sheets are named on each side of the one that is read.
const NEAR: usize = 2;

/// A module for the components `card` and `brief`, on whatever page it stands.
pub(super) fn value(
    reader: &Reader<'_>,
    number: Number,
    module: &Module,
    circle: Shared,
) -> Shared {
    Shared::new(&of_module(&reader.anywhere(), number, module, circle))
}

/// The card of a module.
fn of_module(reader: &Reader<'_>, number: Number, module: &Module, circle: Shared) -> Card {
    let id = &module.entry.id;
    let labels = |facet: &str| {
        module
            .terms_in(facet)
            .iter()
            .map(|term| reader.label(facet, term))
            .collect::<Vec<Words>>()
    };
    Card {
        id: id.name.to_string(),
        href: reader.to(&Page::Entry(reader.lang().clone(), id.clone())),
        title: reader.title(&module.entry),
        summary: reader.summary(&module.entry),
        circle,
        hours: reader.shelf.hours(reader, number).unwrap_or_default(),
        modes: labels("modes"),
        stage: labels("stages").into_iter().next(),
        languages: labels("languages"),
        origin: reader.catalogue.origin(id).map(|origin| {
            let (tag, name) = origin.name(reader.shelf.chain());
            reader.words_in(name, tag.map(Arc::from).as_ref())
        }),
        status: status(module.entry.status).map(|key| reader.say(key, &[])),
    }
}

/// The message for a status that a reader should know of.
pub(super) fn status(status: Status) -> Option<&'static str> {
    match status {
        Status::Active => None,
        Status::Draft => Some("status-draft"),
        Status::Paused => Some("status-paused"),
        Status::Retired => Some("status-retired"),
    }
}

/// The cards of some modules, in their order.
pub(super) fn cards(reader: &Reader<'_>, modules: impl IntoIterator<Item = Number>) -> Vec<Html> {
    let cards = modules
        .into_iter()
        .filter_map(|number| reader.shelf.card(reader, number));
    cards.collect()
}

/// Some modules in a short list, in their order.
pub(super) fn briefs(reader: &Reader<'_>, modules: &[EntryId]) -> Vec<Html> {
    numbers(reader, modules)
        .filter_map(|number| reader.shelf.brief(reader, number))
        .collect()
}

/// Some modules in their order, for a template to show in its own way.
pub(super) fn values(reader: &Reader<'_>, modules: &[EntryId]) -> Vec<Shared> {
    numbers(reader, modules)
        .filter_map(|number| {
            let module = reader.catalogue.modules.at(number)?;
            let circle = Shared::new(&circle::of_module(reader, module));
            Some(value(reader, number, module, circle))
        })
        .collect()
}

fn numbers(reader: &Reader<'_>, modules: &[EntryId]) -> impl Iterator<Item = Number> {
    modules
        .iter()
        .filter_map(|id| reader.catalogue.modules.number(id))
}

/// The cards of one sheet of a list, which is in order, and the way to the other sheets.
pub(super) fn sheet(
    reader: &Reader<'_>,
    ordered: &[Number],
    number: usize,
    page: impl Fn(usize) -> Page,
) -> (Vec<Html>, Option<Sheets>) {
    let here = ordered.iter().skip((number - 1) * SHEET).take(SHEET);
    let shown = cards(reader, here.copied());
    let last = *sheets(ordered.len(), SHEET).end();
    (shown, sheets_of(reader, number, last, page))
}

/// The way from one sheet of a list to the others, if there are any.
pub(super) fn sheets_of(
    reader: &Reader<'_>,
    number: usize,
    last: usize,
    page: impl Fn(usize) -> Page,
) -> Option<Sheets> {
    if last == 1 {
        return None;
    }
    let to = |number: usize| reader.to(&page(number));
    let position = [
        ("number", Arg::Number(as_f64(number))),
        ("total", Arg::Number(as_f64(last))),
    ];
    let mut near = Vec::new();
    let mut before = 0;
    let close = number.saturating_sub(NEAR).max(2)..=(number + NEAR).min(last - 1);
    for at in std::iter::once(1).chain(close).chain([last]) {
        near.push(Sheet {
            href: to(at),
            number: reader.number(at),
            current: at == number,
            gap: at > before + 1,
        });
        before = at;
    }
    Some(Sheets {
        position: reader.say("position", &position),
        previous: (number > 1).then(|| to(number - 1)),
        next: (number < last).then(|| to(number + 1)),
        near,
    })
}

/// The card of an entry that is no module.
pub(super) fn of_entry<'a>(reader: &Reader<'a>, entry: &'a Entry) -> EntryCard {
    let mut details = details(reader, entry);
    details.extend(status(entry.status).map(|key| reader.say(key, &[])));
    let href = reader.to(&Page::Entry(reader.lang().clone(), entry.id.clone()));
    EntryCard {
        href,
        title: reader.title(entry),
        summary: reader.summary(entry),
        details,
    }
}

/// What a list tells of an entry that is no module, beside its title and summary: how much there is in it, or when it is.
pub(super) fn details(reader: &Reader<'_>, entry: &Entry) -> Vec<String> {
    let mut details = Vec::new();
    match entry.id.kind {
        Kind::Pathway => {
            details
                .push(reader.count("modules", reader.catalogue.relations.steps(&entry.id).len()));
        }
        Kind::Provider => {
            details.push(reader.count(
                "modules",
                reader.catalogue.relations.offers(&entry.id).len(),
            ));
        }
        Kind::Event => details.extend(super::when::event(reader, entry).map(|when| when.date)),
        _ => {}
    }
    details
}
