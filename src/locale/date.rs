//! Dates and times in a language's calendar and digits.

use icu_calendar::preferences::CalendarPreferences;
use icu_calendar::types::Weekday;
use icu_calendar::week::{WeekInformation, WeekPreferences};
use icu_calendar::{AnyCalendar, AnyCalendarKind, Gregorian};
use icu_datetime::fieldsets::zone::ExemplarCity;
use icu_datetime::fieldsets::{D, E, T, YM, YMD, YMDE};
use icu_datetime::input::{Date as IcuDate, Time as IcuTime, TimeZone};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames, WeekdayNameLength};
use icu_datetime::preferences::{CalendarAlgorithm, HijriCalendarAlgorithm};
use icu_datetime::{
    DateTimeFormatter, DateTimeFormatterLoadError, DateTimeFormatterPreferences,
    NoCalendarFormatter,
};
use icu_locale::Locale as IcuLocale;
use icu_time::zone::IanaParser;
use jiff::civil::{Date, Time};
use writeable::TryWriteable;

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
    /// The day of the month alone: 5.
    Day,
    /// The day of the week alone: Monday.
    Weekday,
    /// The day of the week in as few letters as a column's head has room for on a phone: M.
    NarrowWeekday,
}

/// A month of a language's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
}

/// Writes the dates of one language.
#[derive(Debug)]
pub(super) struct Dates {
    full: DateTimeFormatter<YMDE>,
    long: DateTimeFormatter<YMD>,
    short: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    day: DateTimeFormatter<D>,
    weekday: DateTimeFormatter<E>,
    /// From Monday.
    narrow_weekdays: Vec<String>,
    calendar: AnyCalendarKind,
    first_weekday: Weekday,
    time: NoCalendarFormatter<T>,
    city: NoCalendarFormatter<ExemplarCity>,
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
        let (algorithm, calendar) = match calendar.unwrap_or(usual) {
            Calendar::Gregorian => (CalendarAlgorithm::Gregory, AnyCalendarKind::Gregorian),
            Calendar::Persian => (CalendarAlgorithm::Persian, AnyCalendarKind::Persian),
            Calendar::Hijri => (
                CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Umalqura)),
                AnyCalendarKind::HijriUmmAlQura,
            ),
        };
        preferences.calendar_algorithm = Some(algorithm);
        let week = WeekInformation::try_new(WeekPreferences::from(locale))?;
        Ok(Self {
            full: DateTimeFormatter::try_new(preferences, YMDE::long())?,
            long: DateTimeFormatter::try_new(preferences, YMD::long())?,
            short: DateTimeFormatter::try_new(preferences, YMD::short())?,
            month: DateTimeFormatter::try_new(preferences, YM::long())?,
            day: DateTimeFormatter::try_new(preferences, D::medium())?,
            weekday: DateTimeFormatter::try_new(preferences, E::long())?,
            narrow_weekdays: narrow_weekdays(preferences)?,
            calendar,
            first_weekday: week.first_weekday,
            time: NoCalendarFormatter::try_new(preferences, T::hm())?,
            city: NoCalendarFormatter::try_new(preferences, ExemplarCity)?,
        })
    }

    pub(super) fn date(&self, date: Date, style: DateStyle) -> String {
        match iso(date) {
            Some(day) => match style {
                DateStyle::Full => self.full.format(&day).to_string(),
                DateStyle::Long => self.long.format(&day).to_string(),
                DateStyle::Short => self.short.format(&day).to_string(),
                DateStyle::Month => self.month(&day),
                DateStyle::Day => self.day.format(&day).to_string(),
                DateStyle::Weekday => self.weekday.format(&day).to_string(),
                DateStyle::NarrowWeekday => {
                    let at = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
                    let name = self.narrow_weekdays.get(at).cloned();
                    name.unwrap_or_else(|| self.weekday.format(&day).to_string())
                }
            },
            None => date.to_string(),
        }
    }

    /// For months of the Persian calendar CLDR has no pattern of its own, and the one for all calendars puts the year before them («۱۴۰۵ بهمن»). That of
    /// whole dates is right, so the month is what stands there after the day.
    fn month(&self, day: &IcuDate<icu_calendar::Iso>) -> String {
        let date = self.long.format(day).to_string();
        let rest = date.strip_prefix(&self.day.format(day).to_string());
        match rest.filter(|_| self.calendar == AnyCalendarKind::Persian) {
            Some(month) => month.trim_start().to_owned(),
            None => self.month.format(day).to_string(),
        }
    }

    /// The month that a day belongs to.
    pub(super) fn month_of(&self, date: Date) -> Month {
        let alone = Month {
            first: date,
            last: date,
        };
        let Some(day) = iso(date) else {
            return alone;
        };
        let day = day.to_calendar(AnyCalendar::new(self.calendar));
        let before = i64::from(day.day_of_month().0) - 1;
        let after = i64::from(day.days_in_month()) - 1 - before;
        // At both ends of what can be reckoned with, a month is as long as there are days.
        Month {
            first: date.saturating_sub(jiff::Span::new().days(before)),
            last: date.saturating_add(jiff::Span::new().days(after)),
        }
    }

    /// How many days after the beginning of its week a day is: the week begins as the language's people are used to.
    pub(super) fn place_in_week(&self, date: Date) -> i8 {
        let first = self.first_weekday as i8;
        (date.weekday().to_monday_one_offset() - first).rem_euclid(7)
    }

    pub(super) fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        match IcuTime::try_new(hour, minute, 0, 0) {
            Ok(moment) => self.time.format(&moment).to_string(),
            Err(_) => time.to_string(),
        }
    }

    /// The place after which a time zone is named, as the language calls it; the zone's own name if it is not known.
    pub(super) fn zone(&self, name: &str) -> String {
        match IanaParser::new().parse(name) {
            TimeZone::UNKNOWN => name.to_owned(),
            zone => self.city.format(&zone.without_offset()).to_string(),
        }
    }
}

/// From Monday, a letter or two for each day. Formatters know no form shorter than «Mon», which in Arabic is a whole word.
fn narrow_weekdays(
    preferences: DateTimeFormatterPreferences,
) -> Result<Vec<String>, DateTimeFormatterLoadError> {
    let mut names = FixedCalendarDateTimeNames::<Gregorian, E>::try_new(preferences)
        .map_err(DateTimeFormatterLoadError::Data)?;
    names
        .include_weekday_names(WeekdayNameLength::StandaloneNarrow)
        .map_err(DateTimeFormatterLoadError::Names)?;
    let Ok(pattern) = DateTimePattern::try_from_pattern_str("ccccc") else {
        return Ok(Vec::new());
    };
    // 2024 began on a Monday.
    let days = (1..=7).filter_map(|day| IcuDate::try_new_gregorian(2024, 1, day).ok());
    let name = |day: IcuDate<Gregorian>| {
        let name = names.with_pattern_unchecked(&pattern).format(&day);
        name.try_write_to_string().ok().map(String::from)
    };
    Ok(days.filter_map(name).collect())
}

fn iso(date: Date) -> Option<IcuDate<icu_calendar::Iso>> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    IcuDate::try_new_iso(date.year().into(), month, day).ok()
}
