//! One line each: `path:line:column: severity[rule]: message`.

use super::Shown;
use crate::problem::Problem;

/// A problem on one line.
pub(super) fn line(shown: &Shown<'_>, problem: &Problem) -> String {
    let place = problem.place.as_ref().map_or_else(String::new, |place| {
        let (line, column) = shown.sources.position(place);
        format!("{}:{line}:{column}: ", shown.path(place))
    });
    let help = problem.help.first().map_or_else(String::new, |help| {
        format!(" ({})", shown.voice.say(&help.told()))
    });
    format!(
        "{place}{}[{}]: {}{help}",
        problem.severity.word(),
        problem.rule.name,
        shown.voice.say(&problem.message)
    )
}
