//! Dates and times in a language's calendar and digits.

use icu_calendar::AnyCalendarKind;
use icu_calendar::preferences::CalendarPreferences;
use icu_datetime::fieldsets::{T, YM, YMD, YMDE};
use icu_datetime::input::{Date as IcuDate, Time as IcuTime};
use icu_datetime::preferences::{CalendarAlgorithm, HijriCalendarAlgorithm};
use icu_datetime::{
    DateTimeFormatter, DateTimeFormatterLoadError, DateTimeFormatterPreferences,
    NoCalendarFormatter,
};
use icu_locale::Locale as IcuLocale;
use jiff::civil::{Date, Time};

/// A calendar that dates are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// The international civil calendar.
    Gregorian,
    /// The solar Hijri calendar of Iran and Afghanistan.
    Persian,
    /// The lunar Hijri calendar, by the Umm al-Qura tables.
    Hijri,
}

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// With the day of the week: Monday, October 5, 2026.
    Full,
    /// October 5, 2026.
    Long,
    /// In figures: 10/5/26.
    Short,
    /// October 2026.
    Month,
}

/// Writes the dates of one language.
#[derive(Debug)]
pub(super) struct Dates {
    full: DateTimeFormatter<YMDE>,
    long: DateTimeFormatter<YMD>,
    short: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    time: NoCalendarFormatter<T>,
}

impl Dates {
    /// For a locale, whose `-u-nu-` names the digits. Without a calendar, the Persian one where CLDR prefers it, else the Gregorian.
    pub(super) fn new(
        locale: &IcuLocale,
        calendar: Option<Calendar>,
    ) -> Result<Self, DateTimeFormatterLoadError> {
        let usual = match AnyCalendarKind::try_new(CalendarPreferences::from(locale)) {
            Ok(AnyCalendarKind::Persian) => Calendar::Persian,
            _ => Calendar::Gregorian,
        };
        let mut preferences = DateTimeFormatterPreferences::from(locale);
        preferences.calendar_algorithm = Some(match calendar.unwrap_or(usual) {
            Calendar::Gregorian => CalendarAlgorithm::Gregory,
            Calendar::Persian => CalendarAlgorithm::Persian,
            Calendar::Hijri => CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Umalqura)),
        });
        Ok(Self {
            full: DateTimeFormatter::try_new(preferences, YMDE::long())?,
            long: DateTimeFormatter::try_new(preferences, YMD::long())?,
            short: DateTimeFormatter::try_new(preferences, YMD::short())?,
            month: DateTimeFormatter::try_new(preferences, YM::long())?,
            time: NoCalendarFormatter::try_new(preferences, T::hm())?,
        })
    }

    pub(super) fn date(&self, date: Date, style: DateStyle) -> String {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        match IcuDate::try_new_iso(date.year().into(), month, day) {
            Ok(day) => match style {
                DateStyle::Full => self.full.format(&day).to_string(),
                DateStyle::Long => self.long.format(&day).to_string(),
                DateStyle::Short => self.short.format(&day).to_string(),
                DateStyle::Month => self.month.format(&day).to_string(),
            },
            Err(_) => date.to_string(),
        }
    }

    pub(super) fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        match IcuTime::try_new(hour, minute, 0, 0) {
            Ok(moment) => self.time.format(&moment).to_string(),
            Err(_) => time.to_string(),
        }
    }
}
