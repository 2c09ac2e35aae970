//! Every date of every module as a row.

use super::data::Clerk;
use super::delimited::{Cell, Column, Rows, column};
use crate::catalogue::TermId;
use jiff::civil::{Date, Time};

/// The columns.
#[rustfmt::skip]
pub(super) static COLUMNS: [Column; 13] = [
    column("module", Cell::Text, "The module's id."),
    column("session", Cell::Whole, "Which of the module's dates it is, the earliest first, counted from 1."),
    column("name", Cell::Text, "What it is known by wherever it is moved to, if it has such a name."),
    column("start-date", Cell::Date, "The first day, by the clock of the time zone."),
    column("start-time", Cell::Time, "The time on that day; none if whole days are meant."),
    column("end-date", Cell::Date, "The last day, if stated."),
    column("end-time", Cell::Time, "The time on that day."),
    column("time-zone", Cell::Text, "The name of the time zone in the IANA database."),
    column("place", Cell::Text, "Where: an id of the vocabulary settings."),
    column("language", Cell::Text, "In which language: an id of the vocabulary languages."),
    column("mode", Cell::Text, "How learners come together: an id of the vocabulary modes."),
    column("seats", Cell::Whole, "How many seats there are."),
    column("register", Cell::Address, "Where to sign up."),
];

/// A row for each date of each module.
pub(super) fn sessions_csv(clerk: &Clerk<'_>) -> Vec<u8> {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let time = |time: Option<Time>| {
        let time = time.map(|time| time.strftime("%H:%M:%S").to_string());
        time.unwrap_or_default()
    };
    let term = |term: &Option<TermId>| {
        let term = term.as_ref().map(TermId::as_str);
        term.unwrap_or_default().to_owned()
    };
    let mut rows = Rows::of_ids(COLUMNS.iter().map(|column| &*column.key));
    for module in clerk.catalogue.modules.iter() {
        for (session, number) in module.sessions.iter().zip(1_usize..) {
            let zone = session.time_zone.as_ref();
            let zone = zone.unwrap_or(&clerk.catalogue.settings.time_zone);
            let span = &session.span;
            let seats = session.seats.map(|seats| seats.to_string());
            let cells = [
                module.entry.id.name.to_string(),
                number.to_string(),
                session.id.as_deref().unwrap_or_default().to_owned(),
                day(Some(span.start)),
                time(span.start_time),
                day(span.end),
                time(span.end_time),
                zone.to_string(),
                term(&session.place),
                term(&session.language),
                term(&session.mode),
                seats.unwrap_or_default(),
                session.register.as_deref().unwrap_or_default().to_owned(),
            ];
            rows.add(cells.iter().map(String::as_str));
        }
    }
    rows.into_bytes()
}
