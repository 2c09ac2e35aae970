//! What Halqa reads that strangers may have written, each with what holds of it whatever it is.
//!
//! Each target takes any bytes, gives them to the library as a command would, and panics where a promise is broken. `tests/fuzz.rs` tries those that are kept in
//! `corpora/` on every run of the tests; `tests/long/fuzz` looks for more.

mod fluent;
mod front_matter;
mod manifest;
pub(crate) mod markdown;
pub(crate) mod module;
mod request;
mod settings;
mod sheet;

use halqa::problem::{Help, Place, Problem};
use halqa::source::{Source, Sources, starter};
use std::sync::LazyLock;

/// What holds of any bytes.
pub(crate) type Target = fn(&[u8]);

/// Every target by its name, which is that of its folder in `corpora/` too.
pub(crate) const TARGETS: [(&str, Target); 8] = [
    ("fluent", fluent::holds),
    ("front-matter", front_matter::holds),
    ("manifest", manifest::holds),
    ("markdown", markdown::holds),
    ("module", module::holds),
    ("request", request::holds),
    ("settings", settings::holds),
    ("sheet", sheet::holds),
];

/// The catalogue that `halqa new` makes: what a target reads comes to stand in it.
static STARTER: LazyLock<Sources> = LazyLock::new(|| Sources::from_files(starter()));

/// The catalogue with one file as it is given.
fn with(path: &str, text: &str) -> Sources {
    STARTER.with([Source::text_file(path, text)])
}

/// Every place that a problem names is one of its file's text.
fn places_exist(problems: &[Problem], sources: &Sources) {
    for problem in problems {
        let help = problem.help.iter().filter_map(|help| match help {
            Help::Say(_) => None,
            Help::Replace { place, .. } => Some(place),
        });
        let related = problem.related.iter().map(|(place, _)| place);
        for place in problem.place.iter().chain(related).chain(help) {
            let is_there = |place: &Place| {
                let source = sources.get(&place.path)?;
                source.text().get(place.span.clone())
            };
            assert!(
                is_there(place).is_some() || place.span == (0..0),
                "{place:?} of {}",
                problem.rule.name
            );
        }
    }
}
