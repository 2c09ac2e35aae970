//! The circle of seats: one for each profession, filled where the module is required for it.

use super::reader::Reader;
use super::shared::Shared;
use super::{Circle, Seat, SeatPlace};
use crate::catalogue::{Audience, Module};
use crate::locale::{Arg, Direction};
use std::f64::consts::{FRAC_PI_2, TAU};

/// Past so many seats there is no room for labels.
const LABELLED: usize = 8;
/// The centre of the large drawing's square, and the circle's radius in it.
const CENTRE: f64 = 150.0;
const RADIUS: f64 = 90.0;
/// The same of the small drawing.
const SMALL_CENTRE: f64 = 12.0;
const SMALL_RADIUS: f64 = 9.4;

/// The circle of a module.
pub(super) fn of_module(reader: &Reader<'_>, module: &Module) -> Circle {
    of_audience(reader, &module.audience)
}

/// The circle of some audiences.
pub(super) fn of_audience<'a>(
    reader: &Reader<'_>,
    audiences: impl IntoIterator<Item = &'a Audience>,
) -> Circle {
    let (seats, text) = seats(reader, audiences);
    of_seats(reader, seats, text)
}

/// The seats of some audiences with whether they are filled, the filled ones first; and the sentence that says the same.
pub(super) fn seats<'a>(
    reader: &Reader<'_>,
    audiences: impl IntoIterator<Item = &'a Audience>,
) -> (Vec<(String, bool)>, String) {
    let mut seats: Vec<(String, bool)> = Vec::new();
    for audience in audiences {
        let label = reader.label("professions", &audience.profession).text;
        let required = audience.is_required();
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
    (seats, text)
}

/// A circle of any seats, with the sentence that says the same.
pub(super) fn of_seats(reader: &Reader<'_>, seats: Vec<(String, bool)>, text: String) -> Circle {
    let ring = reader.shelf.ring(reader, seats.len());
    // Seats as points of one path: drawn with round ends they are dots, in a fraction of the bytes of as many circles.
    let dots = |wanted: bool| {
        let places = seats.iter().zip(&ring.places);
        places
            .filter(|((_, required), _)| *required == wanted)
            .map(|(_, place)| place.dot.as_str())
            .collect()
    };
    let (filled, open) = (dots(true), dots(false));
    let placed = seats
        .into_iter()
        .zip(&ring.places)
        .map(|((label, required), place)| Seat {
            label,
            required,
            place: place.shared.clone(),
        });
    Circle {
        filled,
        open,
        labelled: ring.places.len() <= LABELLED,
        seats: placed.collect(),
        centre: ring.centre.clone(),
        text,
    }
}

/// Where so many seats stand, and how many that is in words.
#[derive(Debug)]
pub(super) struct Ring {
    centre: String,
    places: Vec<Place>,
}

/// The place of a seat in both drawings.
#[derive(Debug)]
struct Place {
    shared: Shared,
    dot: String,
}

impl Ring {
    /// The ring in the direction of the reader's language.
    pub(super) fn new(reader: &Reader<'_>, seats: usize) -> Self {
        let count = as_f64(seats);
        let place = |index: usize| {
            let (cos, sin) = towards(reader, index, seats);
            // The label's box stands off the seat, away from the centre: over it, under it, or on a side.
            let (side, left, top) = match (cos, sin) {
                (cos, sin) if cos.abs() < 0.35 && sin < 0.0 => ("above", -80.0, -60.0),
                (cos, _) if cos.abs() < 0.35 => ("below", -80.0, -12.0),
                (cos, _) if cos > 0.0 => ("start", 6.0, -34.0),
                _ => ("end", -166.0, -34.0),
            };
            let x = short(SMALL_CENTRE + SMALL_RADIUS * cos);
            let y = short(SMALL_CENTRE + SMALL_RADIUS * sin);
            Place {
                shared: Shared::new(&SeatPlace {
                    x: short(CENTRE + RADIUS * cos),
                    y: short(CENTRE + RADIUS * sin),
                    label_x: short(CENTRE + (RADIUS + 22.0) * cos + left),
                    label_y: short(CENTRE + (RADIUS + 20.0) * sin + 5.0 + top),
                    side,
                }),
                dot: format!("M{x} {y}h0"),
            }
        };
        Self {
            centre: reader.say("count-professions", &[("count", Arg::Number(count))]),
            places: (0..seats).map(place).collect(),
        }
    }
}

/// The line from one seat of a large circle to another, as an SVG path.
pub(super) fn line(reader: &Reader<'_>, seats: usize, one: usize, other: usize) -> String {
    let [x, y, to_x, to_y] = {
        let (one, other) = (towards(reader, one, seats), towards(reader, other, seats));
        [one.0, one.1, other.0, other.1].map(|part| short(CENTRE + RADIUS * part))
    };
    format!("M{x} {y}L{to_x} {to_y}")
}

/// Where a seat is, seen from the centre of a circle whose radius is 1: the first at the top, the others in the direction of the reader's language.
fn towards(reader: &Reader<'_>, index: usize, seats: usize) -> (f64, f64) {
    let turn = if reader.locale.direction == Direction::Rtl {
        -1.0
    } else {
        1.0
    };
    let (sin, cos) = (turn * TAU * as_f64(index) / as_f64(seats) - FRAC_PI_2).sin_cos();
    (cos, sin)
}

/// A coordinate with at most one digit after the point.
pub(super) fn short(coordinate: f64) -> String {
    let mut text = format!("{coordinate:.1}");
    if text.ends_with(".0") {
        text.truncate(text.len() - 2);
    }
    text
}

/// A count as Fluent takes it.
pub(super) fn as_f64(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
