//! The circle of those who meet: a seat for each profession, and a line between two whose students learn together.

use super::circle::{as_f64, line, of_seats};
use super::coverage::heat;
use super::reader::Reader;
use super::{MeetingCircle, MeetingLine};
use crate::catalogue::{Axis, PROFESSIONS, TermId};
use crate::locale::Arg;
use std::cmp::Reverse;

/// So many professions have a seat: with more there is no room for their names.
const SEATS: usize = 8;
/// Two alone make no circle.
const FEWEST: usize = 3;

/// Two seats, and how many modules their students share.
type Pair = (usize, usize, usize);

/// The circle of the professions with most modules.
pub(super) fn circle(reader: &Reader<'_>) -> Option<MeetingCircle> {
    let coverage = reader.catalogue.coverage();
    let columns = coverage.columns(Axis::Professions).iter().enumerate();
    let mut seated: Vec<(usize, &TermId)> = columns
        .filter_map(|(place, term)| Some((place, term.as_ref()?)))
        .collect();
    seated.sort_by_key(|(place, _)| Reverse(coverage.meeting(*place, *place).len()));
    seated.truncate(SEATS);
    let shared = |one: usize, other: usize| coverage.meeting(seated[one].0, seated[other].0).len();
    let pairs =
        (0..seated.len()).flat_map(|one| (one + 1..seated.len()).map(move |other| (one, other)));
    let mut pairs: Vec<Pair> = pairs
        .map(|(one, other)| (one, other, shared(one, other)))
        .filter(|(.., shared)| *shared > 0)
        .collect();
    // The strongest is drawn last, over the others.
    pairs.sort_by_key(|(one, other, shared)| (*shared, Reverse((*one, *other))));
    let strongest = *pairs.last().filter(|_| seated.len() >= FEWEST)?;
    let names: Vec<String> = seated
        .iter()
        .map(|(_, term)| reader.label(PROFESSIONS, term).text)
        .collect();
    let text = told(reader, &names, strongest);
    let line = |(one, other, shared): &Pair| MeetingLine {
        path: line(reader, names.len(), *one, *other),
        weight: heat(as_f64(*shared), as_f64(strongest.2)),
    };
    Some(MeetingCircle {
        lines: pairs.iter().map(line).collect(),
        circle: of_seats(
            reader,
            names.into_iter().map(|name| (name, true)).collect(),
            text,
        ),
    })
}

/// Who has a seat, and who meets most.
fn told(reader: &Reader<'_>, names: &[String], (one, other, shared): Pair) -> String {
    let all = reader.locale.list(names).data();
    let modules = reader.count("modules", shared);
    let parts = [
        ("professions", Arg::Text(&all)),
        ("one", Arg::Text(&names[one])),
        ("other", Arg::Text(&names[other])),
        ("modules", Arg::Text(&modules)),
    ];
    reader.say("circle-text-meetings", &parts)
}
