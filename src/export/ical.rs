//! iCalendar (RFC 5545) as bytes: lines, folds and escapes.

use super::calendar::{day, moment};
use super::zone::Zone;
use crate::catalogue;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

/// The most bytes of a line, without its end (RFC 5545 §3.1).
const LINE: usize = 75;

/// A file while it is written.
pub(super) struct Calendar {
    bytes: Vec<u8>,
}

/// An event.
pub(super) struct Event {
    /// What it is known by for ever.
    pub(super) id: String,
    /// The day of the facts that it is made from.
    pub(super) stamp: Date,
    /// How often it was changed since it was announced.
    pub(super) revision: i64,
    /// When it takes place.
    pub(super) when: When,
    /// Its title.
    pub(super) title: String,
    /// The language of its title.
    pub(super) lang: String,
    /// What it is.
    pub(super) description: String,
    /// Where it takes place.
    pub(super) place: Option<String>,
    /// Its page.
    pub(super) page: Option<String>,
    /// What it is listed under.
    pub(super) categories: Vec<String>,
}

/// When an event takes place.
pub(super) enum When {
    /// Whole days: the first, and the first one after it.
    Days(Date, Date),
    /// From one moment to another by the clock in a zone.
    Moments(TimeZone, DateTime, Option<DateTime>),
}

impl Calendar {
    /// A calendar without events.
    pub(super) fn new(name: &str) -> Self {
        let mut calendar = Self { bytes: Vec::new() };
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Halqa//Halqa//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", &escaped(name));
        calendar
    }

    /// Adds the zones of some events, each once.
    pub(super) fn zones(&mut self, events: &[Event]) {
        let zones = events.iter().filter_map(|event| match &event.when {
            When::Moments(zone, start, end) if !is_universal(zone) => {
                Some([Some(*start), *end].into_iter().flatten().filter_map(|at| {
                    let moment = catalogue::moment(at, zone)?;
                    Some(Zone::at(zone.clone(), moment.timestamp()))
                }))
            }
            _ => None,
        });
        for zone in Zone::merged(zones.flatten()) {
            zone.write(self);
        }
    }

    /// Adds an event.
    pub(super) fn add(&mut self, event: &Event) {
        let language = |name: &str| format!("{name};LANGUAGE={}", event.lang);
        self.line("BEGIN", "VEVENT");
        self.line("UID", &escaped(&event.id));
        let stamp = DateTime::from_parts(event.stamp, Time::midnight());
        self.line("DTSTAMP", &format!("{}Z", moment(stamp)));
        self.line("SEQUENCE", &event.revision.to_string());
        match &event.when {
            When::Days(first, after) => {
                self.line("DTSTART;VALUE=DATE", &day(*first));
                self.line("DTEND;VALUE=DATE", &day(*after));
            }
            When::Moments(zone, start, end) => {
                self.clock("DTSTART", zone, *start);
                if let Some(end) = end {
                    self.clock("DTEND", zone, *end);
                }
            }
        }
        self.line(&language("SUMMARY"), &escaped(&event.title));
        if !event.description.is_empty() {
            self.line("DESCRIPTION", &escaped(&event.description));
        }
        if let Some(place) = &event.place {
            self.line("LOCATION", &escaped(place));
        }
        if let Some(page) = &event.page {
            self.line("URL", page);
        }
        if !event.categories.is_empty() {
            let categories: Vec<String> =
                event.categories.iter().map(|name| escaped(name)).collect();
            self.line("CATEGORIES", &categories.join(","));
        }
        self.line("END", "VEVENT");
    }

    /// A moment by the clock in a zone.
    fn clock(&mut self, name: &str, zone: &TimeZone, at: DateTime) {
        if is_universal(zone) {
            self.line(name, &format!("{}Z", moment(at)));
        } else {
            let zone = zone.iana_name().unwrap_or_default();
            self.line(&format!("{name};TZID={zone}"), &moment(at));
        }
    }

    /// The bytes of the whole file.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.line("END", "VCALENDAR");
        self.bytes
    }

    /// A line, folded where it is too long; no letter is cut in two.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if used + c.len_utf8() > LINE {
                self.bytes.extend_from_slice(b"\r\n ");
                used = 1;
            }
            let mut letter = [0; 4];
            self.bytes
                .extend_from_slice(c.encode_utf8(&mut letter).as_bytes());
            used += c.len_utf8();
        }
        self.bytes.extend_from_slice(b"\r\n");
    }
}

/// Whether a zone's clock shows universal time, which has a sign of its own (§3.3.5).
fn is_universal(zone: &TimeZone) -> bool {
    zone.iana_name().is_none_or(|name| name == "UTC")
}

/// A text with what iCalendar would take for its own set apart (§3.3.11). Other control characters have no place in it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}
