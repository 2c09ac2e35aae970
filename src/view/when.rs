//! Times in words: sessions of modules, and events.

use super::card;
use super::reader::Reader;
use super::{SessionRow, When, Words};
use crate::catalogue::{Entry, EntryId, Occasion, Session, Span, Whose};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::{Arg, DateStyle};
use crate::plan::Page;

/// A session of a module.
pub(super) fn session(reader: &Reader<'_>, session: &Session) -> When {
    let labelled = |facet: &str, term: &Option<crate::catalogue::TermId>| {
        term.as_ref().map(|term| reader.label(facet, term))
    };
    let seats = session.seats.map(|seats| {
        #[expect(
            clippy::cast_precision_loss,
            reason = "a hall has fewer than 2^53 seats"
        )]
        let seats = seats as f64;
        Words::plain(reader.say("seats", &[("count", Arg::Number(seats))]))
    });
    let details = [
        labelled("settings", &session.place),
        labelled("modes", &session.mode),
        labelled("languages", &session.language),
        seats,
    ];
    let zone = session
        .time_zone
        .as_ref()
        .unwrap_or(&reader.catalogue.settings.time_zone);
    When {
        details: details.into_iter().flatten().collect(),
        register: session.register.as_ref().map(ToString::to_string),
        ..span(reader, &session.span, zone)
    }
}

/// An event's time, if it is known.
pub(super) fn event<'a>(reader: &Reader<'a>, entry: &'a Entry) -> Option<When> {
    let facts = entry.facts();
    let stated = Span::read(facts)?;
    let zone = facts
        .get("time-zone")
        .and_then(Value::text)
        .unwrap_or(&reader.catalogue.settings.time_zone);
    let place = reader.entry_words(entry, |values| values.get("place").and_then(Value::text));
    Some(When {
        details: place.into_iter().collect(),
        ..span(reader, &stated, zone)
    })
}

/// A session or an event in a list, with the module that it belongs to.
pub(super) fn row(reader: &Reader<'_>, occasion: &Occasion) -> Option<SessionRow> {
    let entry = reader.catalogue.entry(&occasion.of)?;
    let when = match reader.catalogue.session(occasion) {
        Some(stated) => session(reader, stated),
        None => event(reader, entry)?,
    };
    let provider = entry.facts().get("provider").and_then(Value::text);
    let provider = provider.map(|name| EntryId::new(Kind::Provider, name));
    Some(SessionRow {
        href: reader.to(&Page::Entry(reader.lang().clone(), occasion.of.clone())),
        title: reader.title(entry),
        is_event: occasion.of.kind == Kind::Event,
        status: card::status(entry.status).map(|key| reader.say(key, &[])),
        provider: provider
            .and_then(|id| reader.catalogue.entry(&id))
            .map(|provider| reader.title(provider)),
        when,
    })
}

/// How many dates to come a list has, of which the reader's clock may drop some.
const COMING: usize = 18;

/// The first dates to come. What is past when a page is read only a clock can tell; here it is what lies before the last review or publication.
pub(super) fn coming(
    reader: &Reader<'_>,
    is_theirs: impl Fn(&Occasion) -> bool,
) -> Vec<SessionRow> {
    let agenda = reader.catalogue.agenda();
    let since = reader.catalogue.as_of();
    let past = agenda.partition_point(|occasion| Some(occasion.span.start) < since);
    let coming = agenda.iter().skip(past);
    let coming = coming.filter(|occasion| is_theirs(occasion)).take(COMING);
    coming
        .filter_map(|occasion| row(reader, occasion))
        .collect()
}

/// The way to somebody's dates as a calendar file, if there are any.
pub(super) fn file(reader: &Reader<'_>, whose: Whose) -> Option<String> {
    let page = Page::CalendarFile(reader.lang().clone(), whose);
    let is_there = reader.plan.get(&reader.plan.url(&page)) == Some(&page);
    is_there.then(|| reader.to(&page))
}

fn span(reader: &Reader<'_>, span: &Span, zone: &str) -> When {
    let last = span.end.filter(|end| *end != span.start);
    let date = match last {
        Some(end) => reader
            .locale
            .date_range(span.start, end, DateStyle::Long)
            .data(),
        None => reader.locale.date(span.start, DateStyle::Full),
    };
    let clock = |time| reader.locale.time(time);
    let time = match (span.start_time, span.end_time) {
        (Some(start), Some(end)) => Some(reader.locale.time_range(start, end).data()),
        (Some(start), None) => Some(clock(start)),
        _ => None,
    };
    let datetime = match span.start_time {
        Some(time) => format!("{}T{:02}:{:02}", span.start, time.hour(), time.minute()),
        None => span.start.to_string(),
    };
    let zone = time.is_some().then(|| reader.locale.zone(zone));
    When {
        datetime,
        date,
        several_days: last.is_some(),
        last: last.unwrap_or(span.start).to_string(),
        time,
        zone,
        details: Vec::new(),
        register: None,
    }
}
