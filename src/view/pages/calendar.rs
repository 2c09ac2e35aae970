//! The calendar, as its template sees it.

use crate::view::{Frame, Html, SessionRow, Sheets};
use serde::Serialize;

/// A sheet of the calendar (calendar.html).
#[derive(Clone, Debug, Serialize)]
pub struct CalendarView {
    /// What surrounds it.
    pub frame: Frame,
    /// "14 dates".
    pub count: String,
    /// Links to every month that has dates, whichever sheet it is on, with how many.
    pub all: Vec<Html>,
    /// The months on this sheet.
    pub months: Vec<CalendarMonth>,
    /// The other sheets.
    pub sheets: Option<Sheets>,
    /// All dates as a calendar file.
    pub file: Option<String>,
}

/// A month of the calendar, in the calendar of the page's language.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarMonth {
    /// Its anchor; none where the month began on the sheet before.
    pub id: Option<String>,
    /// "October 2026".
    pub title: String,
    /// Its first day, as `2026-10-01`.
    pub first: String,
    /// Its last day, the same way.
    pub last: String,
    /// The days of the week, in the order of the table.
    pub weekdays: Vec<Weekday>,
    /// The rows of the table: seven cells each, empty where the day belongs to another month.
    pub weeks: Vec<Vec<Option<Cell>>>,
    /// The days that have dates, with these.
    pub days: Vec<CalendarDay>,
}

/// A day of the week.
#[derive(Clone, Debug, Serialize)]
pub struct Weekday {
    /// "M".
    pub narrow: String,
    /// "Monday".
    pub name: String,
}

/// A day in the table of a month.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    /// The machine's form of the day.
    pub datetime: String,
    /// Its number in the page's digits.
    pub day: String,
    /// The way to its dates, if it has any.
    pub href: Option<String>,
    /// What that link is called: the whole date, and how many there are.
    pub label: Option<String>,
}

/// A day of the calendar with its dates.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarDay {
    /// Its anchor; none where the day began on the sheet before.
    pub id: Option<String>,
    /// The machine's form of the day.
    pub datetime: String,
    /// "Monday".
    pub weekday: String,
    /// Its number in the page's digits.
    pub day: String,
    /// Its sessions and events, the earliest first.
    pub sessions: Vec<SessionRow>,
}
