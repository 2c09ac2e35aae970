//! The calendar: every session and event, by month.

use super::card::sheets_of;
use super::circle::as_f64;
use super::crumb;
use super::frame::{self, About};
use super::reader::Reader;
use super::{CalendarDay, CalendarMonth, CalendarView, Cell, Link, Weekday, Words, when};
use crate::catalogue::{Occasion, Whose};
use crate::locale::{Arg, DateStyle, Month};
use crate::plan::{DATES, Page, sheets};
use jiff::ToSpan;
use jiff::civil::Date;
use std::ops::Range;

/// How many days a week has.
const WEEK: usize = 7;

/// A month that has dates: the month, and the places of its occasions in the agenda.
type Dated = (Month, Range<usize>);

/// A sheet of the calendar.
pub(super) fn view(reader: &Reader<'_>, number: usize) -> CalendarView {
    let agenda = reader.catalogue.agenda();
    let count = reader.count("dates", agenda.len());
    let about = About {
        kind: "calendar",
        title: reader.message("heading-calendar").unwrap_or_default(),
        description: count.clone(),
        crumbs: crumb::trail([]),
        noindex: false,
    };
    let shown = (number - 1) * DATES..(number * DATES).min(agenda.len());
    let months = months(reader, agenda);
    let here = months.iter().filter_map(|(month, places)| {
        let places = places.start.max(shown.start)..places.end.min(shown.end);
        (!places.is_empty()).then(|| of_month(reader, agenda, number, *month, places))
    });
    let last = *sheets(agenda.len(), DATES).end();
    let page = |sheet: usize| Page::Calendar(reader.lang().clone(), sheet);
    CalendarView {
        frame: frame::frame(reader, about),
        count,
        all: months
            .iter()
            .map(|(month, places)| {
                let link = Link {
                    href: format!("{}#{}", way(reader, number, places.start), id(month)),
                    text: Words::plain(reader.locale.date(month.first, DateStyle::Month)),
                    current: false,
                    count: Some(reader.number(places.len())),
                };
                reader.link(&link)
            })
            .collect(),
        months: here.collect(),
        sheets: sheets_of(reader, number, last, page),
        file: when::file(reader, Whose::All),
    }
}

/// The months that have dates, each with the places of its occasions.
fn months(reader: &Reader<'_>, agenda: &[Occasion]) -> Vec<Dated> {
    let mut months: Vec<Dated> = Vec::new();
    let mut from = 0;
    // Every sheet asks for them, so a month is passed in one step, however full it is.
    while let Some(occasion) = agenda.get(from) {
        let month = reader.locale.month_of(occasion.span.start);
        let is_in = |occasion: &Occasion| occasion.span.start <= month.last;
        let end = agenda.partition_point(is_in).max(from + 1);
        months.push((month, from..end));
        from = end;
    }
    months
}

/// The way to the sheet of the calendar on which an occasion is; nothing from that sheet itself.
fn way(reader: &Reader<'_>, here: usize, place: usize) -> String {
    let sheet = place / DATES + 1;
    if sheet == here {
        return String::new();
    }
    reader.to(&Page::Calendar(reader.lang().clone(), sheet))
}

fn id(month: &Month) -> String {
    format!("halqa-month-{}", month.first)
}

fn day_id(day: Date) -> String {
    format!("halqa-{day}")
}

/// A month, with those of its occasions that are on this sheet. Its table shows all.
fn of_month(
    reader: &Reader<'_>,
    agenda: &[Occasion],
    sheet: usize,
    month: Month,
    places: Range<usize>,
) -> CalendarMonth {
    let occasions = agenda.get(places.clone()).unwrap_or_default();
    let days = occasions.chunk_by(|one, other| one.span.start == other.span.start);
    let mut at = places.start;
    let days = days.map(|occasions| {
        let day = occasions
            .first()
            .map_or(month.first, |first| first.span.start);
        // A day that began on the sheet before has its anchor there.
        let begins = at == 0
            || agenda
                .get(at - 1)
                .is_none_or(|before| before.span.start < day);
        at += occasions.len();
        CalendarDay {
            id: begins.then(|| day_id(day)),
            datetime: day.to_string(),
            weekday: reader.locale.date(day, DateStyle::Weekday),
            day: reader.locale.date(day, DateStyle::Day),
            sessions: occasions
                .iter()
                .filter_map(|occasion| when::row(reader, occasion))
                .collect(),
        }
    });
    let begins = places.start == 0
        || agenda
            .get(places.start - 1)
            .is_none_or(|before| before.span.start < month.first);
    CalendarMonth {
        id: begins.then(|| id(&month)),
        days: days.collect(),
        title: reader.locale.date(month.first, DateStyle::Month),
        first: month.first.to_string(),
        last: month.last.to_string(),
        weekdays: weekdays(reader, month.first),
        weeks: weeks(reader, agenda, sheet, month),
    }
}

/// The days of the week in the order of the reader's week.
fn weekdays(reader: &Reader<'_>, some_day: Date) -> Vec<Weekday> {
    let before = i64::from(reader.locale.place_in_week(some_day));
    let first = some_day.saturating_sub(before.days());
    let days = (0..)
        .take(WEEK)
        .map(|after: i64| first.saturating_add(after.days()));
    let weekday = |day| Weekday {
        narrow: reader.locale.date(day, DateStyle::NarrowWeekday),
        name: reader.locale.date(day, DateStyle::Weekday),
    };
    days.map(weekday).collect()
}

/// The weeks of a month; days of the months beside it are empty cells.
fn weeks(
    reader: &Reader<'_>,
    agenda: &[Occasion],
    sheet: usize,
    month: Month,
) -> Vec<Vec<Option<Cell>>> {
    let before = reader.locale.place_in_week(month.first).unsigned_abs();
    let mut cells: Vec<Option<Cell>> = (0..before).map(|_| None).collect();
    let mut at = agenda.partition_point(|occasion| occasion.span.start < month.first);
    for day in month
        .first
        .series(1.day())
        .take_while(|day| *day <= month.last)
    {
        let end = agenda.partition_point(|occasion| occasion.span.start <= day);
        let count = end - at;
        cells.push(Some(Cell {
            datetime: day.to_string(),
            day: reader.locale.date(day, DateStyle::Day),
            href: (count > 0).then(|| format!("{}#{}", way(reader, sheet, at), day_id(day))),
            label: (count > 0).then(|| {
                let date = reader.locale.date(day, DateStyle::Full);
                let number = Arg::Number(as_f64(count));
                reader.say(
                    "calendar-day",
                    &[("date", Arg::Text(&date)), ("count", number)],
                )
            }),
        }));
        at += count;
    }
    while !cells.len().is_multiple_of(WEEK) {
        cells.push(None);
    }
    cells.chunks(WEEK).map(<[_]>::to_vec).collect()
}
