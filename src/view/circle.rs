//! The circle of seats: one for each profession, filled where the module is required for it.

use super::reader::Reader;
use super::{Circle, Seat};
use crate::catalogue::Module;
use crate::locale::{Arg, Direction};
use std::f64::consts::{FRAC_PI_2, TAU};

/// Past so many seats there is no room for labels.
const LABELLED: usize = 8;
/// The centre of the square, and the circle's radius in it.
const CENTRE: f64 = 150.0;
const RADIUS: f64 = 90.0;

/// The circle of a module.
pub(super) fn of_module(reader: &Reader<'_>, module: &Module) -> Circle {
    let mut seats: Vec<(String, bool)> = Vec::new();
    for audience in &module.audience {
        let label = reader.label("professions", &audience.profession).text;
        let required = audience.requirement.as_str() != "elective";
        match seats.iter_mut().find(|(known, _)| *known == label) {
            Some((_, filled)) => *filled |= required,
            None => seats.push((label, required)),
        }
    }
    seats.sort_by_key(|(_, required)| !required);
    let names = |wanted: bool| {
        let names: Vec<String> = seats
            .iter()
            .filter(|(_, required)| *required == wanted)
            .map(|(label, _)| label.clone())
            .collect();
        (!names.is_empty()).then(|| reader.locale.list(&names).data())
    };
    let text = match (names(true), names(false)) {
        (Some(required), Some(elective)) => reader.say(
            "circle-text",
            &[
                ("required", Arg::Text(&required)),
                ("elective", Arg::Text(&elective)),
            ],
        ),
        (Some(required), None) => reader.say(
            "circle-text-required",
            &[("required", Arg::Text(&required))],
        ),
        (None, Some(elective)) => reader.say(
            "circle-text-elective",
            &[("elective", Arg::Text(&elective))],
        ),
        (None, None) => String::new(),
    };
    of_seats(reader, seats, text)
}

/// A circle of any seats, with the sentence that says the same.
pub(super) fn of_seats(reader: &Reader<'_>, seats: Vec<(String, bool)>, text: String) -> Circle {
    let count = seats.len();
    let labelled = count <= LABELLED;
    let turn = if reader.locale.direction == Direction::Rtl {
        -1.0
    } else {
        1.0
    };
    let places = seats
        .into_iter()
        .enumerate()
        .map(|(index, (label, required))| {
            let angle = turn * TAU * as_f64(index) / as_f64(count) - FRAC_PI_2;
            let (sin, cos) = angle.sin_cos();
            let point = |radius: f64, along: f64| format!("{:.1}", CENTRE + radius * along);
            let anchor = if cos.abs() < 0.35 {
                "middle"
            } else if cos > 0.0 {
                "start"
            } else {
                "end"
            };
            Seat {
                label,
                required,
                x: point(RADIUS, cos),
                y: point(RADIUS, sin),
                label_x: point(RADIUS + 22.0, cos),
                label_y: format!("{:.1}", CENTRE + (RADIUS + 20.0) * sin + 5.0),
                anchor,
            }
        });
    let seats: Vec<Seat> = places.collect();
    Circle {
        filled: dots(&seats, true),
        open: dots(&seats, false),
        seats,
        centre: reader.say(
            "count-professions",
            &[("count", Arg::Number(as_f64(count)))],
        ),
        text,
        labelled,
    }
}

/// Seats as points of one path: drawn with round ends they are dots, in a fraction of the bytes of as many circles.
fn dots(seats: &[Seat], required: bool) -> String {
    seats
        .iter()
        .filter(|seat| seat.required == required)
        .map(|seat| format!("M{} {}h0", seat.x, seat.y))
        .collect()
}

/// A count as Fluent takes it.
pub(super) fn as_f64(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
