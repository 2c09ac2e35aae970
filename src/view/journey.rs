//! A pathway as a whole: how long it takes, who comes together on it, and a drawing of the way.

use super::circle::{as_f64, of_audience, short};
use super::fact::{fact, plain};
use super::reader::Reader;
use super::{Circle, Fact, Journey, JourneyStage, Station};
use crate::catalogue::{EntryId, Module, TermId};
use crate::locale::{Arg, Direction};

/// A way of more steps has no drawing: its numbers would not be read.
const STEPS: usize = 14;
/// The drawing's width, the height of the row of a stage, and how far from the sides the way begins and ends.
const WIDTH: f64 = 400.0;
const ROW: f64 = 58.0;
const SIDE: f64 = 24.0;
/// Where in its row the name of a stage stands, and where a station does.
const NAME: f64 = 15.0;
const STATION: f64 = 38.0;

fn modules<'a>(reader: &Reader<'a>, id: &EntryId) -> Vec<&'a Module> {
    let steps = reader.catalogue.relations.steps(id).iter();
    steps
        .filter_map(|step| reader.catalogue.modules.get(step))
        .collect()
}

/// Hours and stages of the whole way.
pub(super) fn facts(reader: &Reader<'_>, id: &EntryId) -> Vec<Fact> {
    let modules = modules(reader, id);
    let hours = |key: &str, hours: f64| {
        (hours > 0.0).then(|| plain(reader, reader.say(key, &[("hours", Arg::Number(hours))])))
    };
    let together = modules.iter().map(|module| module.contact_hours).sum();
    let alone = modules.iter().filter_map(|module| module.self_study).sum();
    let stages = stages(reader, &modules);
    [
        fact(reader, "hours", hours("hours", together)),
        fact(reader, "self-study", hours("hours-self-study", alone)),
        fact(
            reader,
            "stage",
            stages.iter().map(|id| reader.term("stages", id)),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Everybody who comes together on the way; required is what one of its modules requires.
pub(super) fn circle(reader: &Reader<'_>, id: &EntryId) -> Circle {
    let modules = modules(reader, id);
    of_audience(reader, modules.iter().flat_map(|module| &module.audience))
}

/// The stages of some modules, in the order of the vocabulary.
fn stages<'a>(reader: &Reader<'a>, modules: &[&'a Module]) -> Vec<&'a TermId> {
    let vocabulary = reader.catalogue.vocabularies.get("stages");
    let terms = vocabulary.map_or(&[][..], |vocabulary| &vocabulary.terms);
    let is_reached = |id: &TermId| {
        modules
            .iter()
            .any(|module| module.terms_in("stages").contains(id))
    };
    terms
        .iter()
        .map(|term| &term.id)
        .filter(|id| is_reached(id))
        .collect()
}

/// The drawing of the way: its steps from one side to the other, each as high as its stage.
pub(super) fn view(reader: &Reader<'_>, id: &EntryId) -> Option<Journey> {
    let modules = modules(reader, id);
    let stages = stages(reader, &modules);
    if stages.is_empty() || !(2..=STEPS).contains(&modules.len()) {
        return None;
    }
    let turned = |x: f64| match reader.locale.direction {
        Direction::Rtl => WIDTH - x,
        Direction::Ltr => x,
    };
    let top = |stage: usize| ROW * as_f64(stages.len() - 1 - stage);
    let between = (WIDTH - 2.0 * SIDE) / as_f64(modules.len() - 1);
    let mut reached = 0;
    let places: Vec<(usize, f64, f64)> = modules
        .iter()
        .enumerate()
        .map(|(index, module)| {
            let stage = module.terms_in("stages").first();
            // A module that states no stage stands where the one before it does.
            reached = stage
                .and_then(|stage| stages.iter().position(|known| *known == stage))
                .unwrap_or(reached);
            (
                reached,
                turned(SIDE + between * as_f64(index)),
                top(reached) + STATION,
            )
        })
        .collect();
    let mut line = String::new();
    for (index, (_, x, y)) in places.iter().enumerate() {
        match index.checked_sub(1).and_then(|before| places.get(before)) {
            None => line.push_str(&format!("M{} {}", short(*x), short(*y))),
            Some((_, from, height)) => {
                let middle = short((from + x) / 2.0);
                let (x, y, height) = (short(*x), short(*y), short(*height));
                line.push_str(&format!("C{middle} {height} {middle} {y} {x} {y}"));
            }
        }
    }
    let stations = places.iter().enumerate().map(|(index, (_, x, y))| Station {
        x: short(*x),
        y: short(*y),
        number: reader.number(index + 1),
    });
    let named = stages.iter().enumerate().map(|(stage, id)| {
        let steps: Vec<String> = (1..)
            .zip(&places)
            .filter(|(_, (at, ..))| *at == stage)
            .map(|(number, _)| reader.number(number))
            .collect();
        let label = reader.label("stages", id);
        let text = reader.say(
            "journey-stage",
            &[
                ("stage", Arg::Text(&label.text)),
                ("count", Arg::Number(as_f64(steps.len()))),
                ("steps", Arg::Text(&reader.locale.list(&steps).data())),
            ],
        );
        JourneyStage {
            label,
            x: short(turned(0.0)),
            y: short(top(stage) + NAME),
            ground: short(top(stage) + ROW - 1.0),
            text,
        }
    });
    Some(Journey {
        width: short(WIDTH),
        height: short(ROW * as_f64(stages.len())),
        line,
        stages: named.collect(),
        stations: stations.collect(),
    })
}
