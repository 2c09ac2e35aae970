//! Dates and times as people type them.

use super::Shape;
use super::fits::text_fits;
use crate::problem::{Told, suggest::latin_digits, told};
use jiff::civil::Date;

/// The date, or date and time, that a text can only mean, in the form that is asked for.
pub(super) fn one(text: &str, shape: &Shape) -> Option<String> {
    match &readings(text, shape)[..] {
        [one] => Some(one.clone()),
        _ => None,
    }
}

/// What to do about a text that means no date, or more than one.
pub(super) fn advice(text: &str, shape: &Shape) -> Told {
    let digits = latin_digits(text);
    if let [first, second] = &readings(&digits, shape)[..] {
        return told("date.either")
            .with("first", first)
            .with("second", second);
    }
    let (day, _) = parted(&digits);
    let parts = numbers(day);
    let year = parts.and_then(|parts| parts.into_iter().max());
    // `٢٠ جمادى الأولى ١٤٤٨`, `20/05/1448هـ`.
    let words = digits.split(|c: char| !c.is_ascii_digit());
    let year = year.or_else(|| words.filter_map(|word| word.parse().ok()).max());
    if year.is_some_and(|year| (1000..OLDEST).contains(&year)) {
        // The Persian or Islamic calendar: its year would be read as one of the Middle Ages.
        return told("date.gregorian");
    }
    if let Some([year, month, day]) = parts
        && let Some(days) = days_in(year, month).filter(|days| *days < day)
    {
        return told("date.no-such-day")
            .with("year", year)
            .with("month", format!("{month:02}"))
            .with("days", days);
    }
    let time = if matches!(shape, Shape::Moment) {
        "T13:00"
    } else {
        ""
    };
    told("date.numbers").with("time", time)
}

/// A year before this one is counted by another calendar: no module is so old.
const OLDEST: u32 = 1900;

/// What a text may mean: `2026/10/5` only one day, `1.9.2026` two, since here the day stands first and there the month.
fn readings(text: &str, shape: &Shape) -> Vec<String> {
    let (day, time) = parted(text);
    let orders = match numbers(day) {
        Some([year, day, month]) if year > 31 && day > 12 => vec![(year, month, day)],
        Some([year, month, day]) if year > 31 => vec![(year, month, day)],
        Some([first, second, year]) => vec![(year, second, first), (year, first, second)],
        None => Vec::new(),
    };
    let time = match time {
        None => String::new(),
        Some(time) => match clock(time) {
            Some(time) => time,
            None => return Vec::new(),
        },
    };
    let mut found: Vec<String> = orders
        .into_iter()
        .map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}{time}"))
        .filter(|iso| text_fits(iso, shape))
        .collect();
    found.dedup();
    found
}

/// The day and the time of a moment.
fn parted(text: &str) -> (&str, Option<&str>) {
    match text.split_once(['T', ' ']) {
        Some((day, time)) => (day, Some(time)),
        None => (text, None),
    }
}

/// The three numbers of a date.
fn numbers(day: &str) -> Option<[u32; 3]> {
    let parts: Vec<u32> = day
        .split(['-', '/', '.'])
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    parts.try_into().ok()
}

/// `9:00` → `T09:00`.
fn clock(time: &str) -> Option<String> {
    let (hour, minute) = time.trim().split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    Some(format!("T{hour:02}:{minute:02}"))
}

/// How many days a month has.
fn days_in(year: u32, month: u32) -> Option<u32> {
    let first = Date::new(year.try_into().ok()?, month.try_into().ok()?, 1).ok()?;
    u32::try_from(first.days_in_month()).ok()
}
