//! Times in words: sessions of modules, and events.

use super::reader::Reader;
use super::{When, Words};
use crate::catalogue::{Entry, Session, Span};
use crate::document::front::Value;
use crate::locale::{Arg, DateStyle};
use jiff::civil::Date;

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

fn span(reader: &Reader<'_>, span: &Span, zone: &str) -> When {
    let long = |date: Date| reader.locale.date(date, DateStyle::Long);
    let last = span.end.filter(|end| *end != span.start);
    let date = match last {
        Some(end) => reader
            .locale
            .date_range(span.start, end, DateStyle::Long)
            .data(),
        None => long(span.start),
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
    let zone = time.is_some().then(|| zone.to_owned());
    When {
        datetime,
        date,
        time,
        zone,
        details: Vec::new(),
        register: None,
    }
}
