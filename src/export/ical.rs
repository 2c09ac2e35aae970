//! iCalendar (RFC 5545) as bytes: lines, folds and escapes.

use super::calendar::{day, moment};
use jiff::civil::{Date, DateTime, Time};

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
    /// From one moment to another in universal time.
    Moments(DateTime, Option<DateTime>),
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

    /// Adds an event.
    pub(super) fn add(&mut self, event: &Event) {
        let universal = |at: DateTime| format!("{}Z", moment(at));
        let language = |name: &str| format!("{name};LANGUAGE={}", event.lang);
        self.line("BEGIN", "VEVENT");
        self.line("UID", &escaped(&event.id));
        let stamp = DateTime::from_parts(event.stamp, Time::midnight());
        self.line("DTSTAMP", &universal(stamp));
        match event.when {
            When::Days(first, after) => {
                self.line("DTSTART;VALUE=DATE", &day(first));
                self.line("DTEND;VALUE=DATE", &day(after));
            }
            When::Moments(start, end) => {
                self.line("DTSTART", &universal(start));
                if let Some(end) = end {
                    self.line("DTEND", &universal(end));
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

    /// The bytes of the whole file.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.line("END", "VCALENDAR");
        self.bytes
    }

    /// A line, folded where it is too long; no letter is cut in two.
    fn line(&mut self, name: &str, value: &str) {
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
