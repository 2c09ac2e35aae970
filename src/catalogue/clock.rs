//! The clock on the wall, and the moments that it shows.

use super::module::Span;
use jiff::civil::DateTime;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Zoned, civil::Date};
use std::sync::LazyLock;

/// The time zones that the program brings with it: those of the machine may be others.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// The time zone of that name.
pub fn zone(name: &str) -> Option<TimeZone> {
    ZONES.get(name).ok()
}

/// The moment that a clock in a zone shows. What the clock skips or shows twice is taken as RFC 5545 §3.3.5 says.
pub fn moment(shown: DateTime, zone: &TimeZone) -> Option<Zoned> {
    zone.to_ambiguous_zoned(shown).compatible().ok()
}

impl Span {
    /// The last day.
    pub fn last(&self) -> Date {
        self.end.unwrap_or(self.start)
    }

    /// The start, and the end if one is stated, as ISO 8601 writes them: days, or moments with their distance from universal time.
    pub fn iso(&self, zone: &str) -> (String, Option<String>) {
        let zone = self::zone(zone);
        let written = |day: Date, time: Option<_>| {
            let at = time.map(|time| DateTime::from_parts(day, time));
            let known = at.zip(zone.as_ref());
            known.and_then(|(at, zone)| moment(at, zone)).map_or_else(
                || at.map_or_else(|| day.to_string(), |at| at.to_string()),
                |moment| moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            )
        };
        let end = self.end.is_some() || self.end_time.is_some();
        (
            written(self.start, self.start_time),
            end.then(|| written(self.last(), self.end_time)),
        )
    }
}
