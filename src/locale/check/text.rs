//! What does not belong into the words of a message.

use crate::locale::ftl::{Element, Expression, Found, Inline, Piece, walk};
use crate::problem::{Place, Problem, Told, rules, told};
use crate::source::{is_control, no_control};

pub(super) fn check(pattern: &[Element], problems: &mut Vec<Problem>) {
    edges(pattern, problems);
    walk(pattern, &mut |found| {
        let piece = match found {
            Found::Text(piece) => piece,
            Found::Shown(Inline::Text(piece)) => {
                problems.extend(control(piece));
                return;
            }
            _ => return,
        };
        for (span, message, label, help) in faults(&piece.text) {
            let start = piece.place.span.start;
            let place = Place::new(&piece.place.path, start + span.start..start + span.end);
            problems.push(Problem::at(&rules::FTL_TEXT, place, message, label).say(help));
        }
    });
}

/// Spaces in quotes at the edge of a message: Fluent itself takes away all others.
fn edges(pattern: &[Element], problems: &mut Vec<Problem>) {
    let space = |element: Option<&Element>| match element {
        Some(Element::Placeable(Expression::Inline(Inline::Text(piece)))) => {
            let is_space = piece.text.trim().is_empty() && !piece.text.is_empty();
            is_space.then(|| piece.place.clone())
        }
        _ => None,
    };
    for (edge, element) in [("begin", pattern.first()), ("end", pattern.last())] {
        if let Some(place) = space(element) {
            let message = told("ftl-text-edge").with("edge", edge);
            let label = told("ftl-text-edge.label");
            let problem = Problem::at(&rules::FTL_TEXT, place, message, label);
            problems.push(problem.say(told("ftl-text-edge.help")));
        }
    }
}

/// A control character that is written as an escape, `\u0001` or `\U000001`.
fn control(piece: &Piece) -> Option<Problem> {
    piece.text.match_indices('\\').find_map(|(at, _)| {
        let length = match piece.text.as_bytes().get(at + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let digits = piece.text.get(at + 2..at + 2 + length)?;
        let c = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
        let start = piece.place.span.start + at;
        let place = Place::new(&piece.place.path, start..start + 2 + length);
        is_control(c).then(|| no_control(place, c).say(told("ftl-text.help")))
    })
}

type Fault = (std::ops::Range<usize>, Told, Told, Told);

fn faults(text: &str) -> impl Iterator<Item = Fault> {
    text.char_indices().filter_map(|(at, c)| {
        let rest = &text[at..];
        let fault =
            |length: usize, message, label, help| Some((at..at + length, message, label, help));
        match c {
            '<' => {
                let length = tag(rest)?;
                fault(
                    length,
                    told("ftl-text-tag").with("tag", &rest[..length]),
                    told("ftl-text-tag.label"),
                    told("ftl-text-tag.help"),
                )
            }
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => fault(
                c.len_utf8(),
                told("ftl-text-control").with("from", format!("{:04X}", u32::from(c))),
                told("ftl-text-control.label"),
                told("ftl-text-control.help"),
            ),
            '\u{640}' => fault(
                c.len_utf8(),
                told("ftl-text-tatweel"),
                told("ftl-text-tatweel.label"),
                told("ftl-text-tatweel.help"),
            ),
            '.' if rest.starts_with("...") && !text[..at].ends_with('.') => fault(
                rest.len() - rest.trim_start_matches('.').len(),
                told("ftl-text-dots"),
                told("ftl-text-dots.label"),
                told("ftl-text-dots.help"),
            ),
            '"' | '\'' => fault(
                1,
                told("ftl-text-quote").with("mark", c),
                told("ftl-text-quote.label"),
                told(if c == '"' {
                    "ftl-text-quote.help-double"
                } else {
                    "ftl-text-quote.help-single"
                }),
            ),
            _ => None,
        }
    })
}

/// The length of the HTML tag that a text begins with.
fn tag(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('<')?;
    let name = inside.strip_prefix('/').unwrap_or(inside);
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!')
        .then(|| inside.find('>').map_or(1, |end| end + 2))
}
