//! Reviews that lie long back. No page knows the day; only `check` asks, which is told it.

use super::entry::{Entry, Status};
use crate::document::front::Step;
use crate::problem::{Problem, rules, told};
use jiff::ToSpan;
use jiff::civil::Date;

/// After how many years a review is old.
const YEARS: i32 = 2;

/// The problem of an entry whose last review was more than two years before a day; none if it states no review, or is no longer offered.
pub(super) fn review(entry: &Entry, today: Date) -> Option<Problem> {
    let document = entry.document()?;
    let reviewed: Date = document.text("reviewed")?.parse().ok()?;
    let oldest = today.checked_sub(YEARS.years()).ok()?;
    if reviewed >= oldest || entry.status == Status::Retired {
        return None;
    }
    let place = document.front.value_at(&[Step::key("reviewed")]);
    let message = told("stale-review")
        .with("day", reviewed)
        .with("years", YEARS);
    let label = told("stale-review.label");
    let problem = Problem::at(&rules::STALE_REVIEW, place, message, label);
    Some(problem.say(told("stale-review.help")))
}
