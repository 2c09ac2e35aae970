//! Time zones in calendar files (RFC 5545 §3.6.5): what each clock showed while the events take place, so that no program needs to know the zone.

use super::ical::Calendar;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, civil::DateTime};

/// A zone while something takes place in it.
pub(super) struct Zone {
    zone: TimeZone,
    from: Timestamp,
    until: Timestamp,
}

impl Zone {
    /// A zone at one moment.
    pub(super) fn at(zone: TimeZone, moment: Timestamp) -> Self {
        Self {
            zone,
            from: moment,
            until: moment,
        }
    }

    /// The zones of a file: each once, for as long as it is needed.
    pub(super) fn merged(zones: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut merged: Vec<Self> = Vec::new();
        for zone in zones {
            let known = merged.iter_mut();
            match known.into_iter().find(|known| known.name() == zone.name()) {
                Some(known) => {
                    known.from = known.from.min(zone.from);
                    known.until = known.until.max(zone.until);
                }
                None => merged.push(zone),
            }
        }
        merged.sort_by(|one, other| one.name().cmp(other.name()));
        merged
    }

    fn name(&self) -> &str {
        self.zone.iana_name().unwrap_or_default()
    }

    /// Writes it: the change of the clock before the first event, and each until the last.
    pub(super) fn write(&self, calendar: &mut Calendar) {
        calendar.line("BEGIN", "VTIMEZONE");
        calendar.line("TZID", self.name());
        let after = Timestamp::from_second(self.from.as_second() + 1).unwrap_or(self.from);
        let before = self.zone.preceding(after).next();
        let later = self.zone.following(self.from);
        let later = later.take_while(|change| change.timestamp() <= self.until);
        let mut told = false;
        for change in before.into_iter().chain(later) {
            let second = change.timestamp().as_second();
            let old = Timestamp::from_second(second - 1)
                .map_or(change.offset(), |earlier| self.zone.to_offset(earlier));
            observance(
                calendar,
                change.dst().is_dst(),
                old.to_datetime(change.timestamp()),
                (old, change.offset()),
                change.abbreviation(),
            );
            told = true;
        }
        if !told {
            let offset = self.zone.to_offset(self.from);
            let begin = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
            observance(calendar, false, begin, (offset, offset), self.name());
        }
        calendar.line("END", "VTIMEZONE");
    }
}

/// What a clock shows from a moment on: its begin by the clock before.
fn observance(
    calendar: &mut Calendar,
    is_summer: bool,
    begin: DateTime,
    (from, to): (Offset, Offset),
    name: &str,
) {
    let kind = if is_summer { "DAYLIGHT" } else { "STANDARD" };
    calendar.line("BEGIN", kind);
    calendar.line("DTSTART", &super::calendar::moment(begin));
    calendar.line("TZOFFSETFROM", &distance(from));
    calendar.line("TZOFFSETTO", &distance(to));
    calendar.line("TZNAME", name);
    calendar.line("END", kind);
}

/// A distance from universal time: `+0300`, with seconds only where there are any.
fn distance(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let size = seconds.unsigned_abs();
    let written = format!("{sign}{:02}{:02}", size / 3600, size / 60 % 60);
    match size % 60 {
        0 => written,
        rest => format!("{written}{rest:02}"),
    }
}
