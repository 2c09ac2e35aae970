//! Cards: a module, or another entry, in a list.

use super::circle;
use super::reader::Reader;
use super::shared::{Html, Shared};
use super::{Card, EntryCard, Link, Sheets, Words};
use crate::catalogue::{Entry, EntryId, Module, Number, Status};
use crate::document::field::Kind;
use crate::locale::Arg;
use crate::plan::{Page, SHEET, sheets};
use crate::problem::Problem;

/// The card of a module; its address is relative to the folder of the language.
pub(super) fn of_module(reader: &Reader<'_>, module: &Module) -> Card {
    let id = &module.entry.id;
    let labels = |facet: &str| {
        module
            .terms_in(facet)
            .iter()
            .map(|term| reader.label(facet, term))
            .collect::<Vec<Words>>()
    };
    let from_home = reader
        .plan
        .url(&Page::Entry(reader.lang().clone(), id.clone()))
        .from(&reader.plan.url(&Page::Home(reader.lang().clone())));
    Card {
        id: id.name.to_string(),
        href: from_home,
        title: reader.title(&module.entry),
        summary: reader.summary(&module.entry),
        circle: circle::of_module(reader, module),
        hours: reader.say("hours", &[("hours", Arg::Number(module.contact_hours))]),
        modes: labels("modes"),
        stage: labels("stages").into_iter().next(),
        languages: labels("languages"),
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

/// The cards of some modules as HTML, in their order.
pub(super) fn cards(
    reader: &Reader<'_>,
    modules: impl IntoIterator<Item = Number>,
) -> Result<Vec<Html>, Problem> {
    let pressed = modules
        .into_iter()
        .filter_map(|number| reader.shelf.pressed(reader, number));
    pressed.collect()
}

/// Some modules that are named, in their order, for a template to show in its own way.
pub(super) fn named<'a>(
    reader: &Reader<'_>,
    modules: impl IntoIterator<Item = &'a EntryId>,
) -> Vec<Shared> {
    let numbers = modules
        .into_iter()
        .filter_map(|id| reader.catalogue.number(id));
    numbers
        .filter_map(|number| reader.shelf.card(reader, number))
        .collect()
}

/// The cards of one sheet of a list, by title, and the way to the other sheets.
pub(super) fn sheet(
    reader: &Reader<'_>,
    modules: &[Number],
    number: usize,
    page: impl Fn(usize) -> Page,
) -> Result<(Vec<Html>, Option<Sheets>), Problem> {
    let ordered = reader
        .shelf
        .by_title(reader.catalogue, reader.locale, modules);
    let shown = cards(
        reader,
        ordered.into_iter().skip((number - 1) * SHEET).take(SHEET),
    )?;
    let all = sheets(modules.len());
    if *all.end() == 1 {
        return Ok((shown, None));
    }
    let to = |number: usize| reader.to(&page(number));
    let position = [
        ("number", Arg::Number(circle::as_f64(number))),
        ("total", Arg::Number(circle::as_f64(*all.end()))),
    ];
    let link = |at: usize| Link {
        href: to(at),
        text: Words {
            text: reader.number(at),
            lang: None,
            dir: None,
        },
        current: at == number,
        count: None,
    };
    let sheets = Sheets {
        position: reader.say("position", &position),
        previous: (number > 1).then(|| to(number - 1)),
        next: (number < *all.end()).then(|| to(number + 1)),
        all: all.clone().map(link).collect(),
    };
    Ok((shown, Some(sheets)))
}

/// The card of an entry that is no module.
pub(super) fn of_entry<'a>(reader: &Reader<'a>, entry: &'a Entry) -> EntryCard {
    let mut details = Vec::new();
    match entry.id.kind {
        Kind::Pathway => {
            details
                .push(reader.count("modules", reader.catalogue.relations.steps(&entry.id).len()));
        }
        Kind::Provider => details.push(reader.count("modules", provided(reader, &entry.id).len())),
        Kind::Event => details.extend(super::when::event(reader, entry).map(|when| when.date)),
        _ => {}
    }
    details.extend(status(entry.status).map(|key| reader.say(key, &[])));
    let href = reader.to(&Page::Entry(reader.lang().clone(), entry.id.clone()));
    EntryCard {
        href,
        title: reader.title(entry),
        summary: reader.summary(entry),
        details,
    }
}

/// The modules that a provider offers, by id.
pub(super) fn provided(reader: &Reader<'_>, provider: &EntryId) -> Vec<Number> {
    let all = Number::all(reader.catalogue.order.len()).zip(reader.catalogue.modules.values());
    all.filter(|(_, module)| module.provider.as_ref() == Some(provider))
        .map(|(number, _)| number)
        .collect()
}
