//! Annotations of a GitHub workflow (workflow commands `error`, `warning`, `notice`).

use super::Shown;
use crate::problem::{Help, Problem, Severity};

/// A problem as a workflow command.
pub(super) fn line(shown: &Shown<'_>, problem: &Problem) -> String {
    let command = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let place = problem.place.as_ref().map_or_else(String::new, |place| {
        let (line, column) = shown.sources.position(place);
        format!(
            "file={},line={line},col={column},",
            property(&shown.path(place))
        )
    });
    let words: Vec<String> = std::iter::once(problem.message.clone())
        .chain(problem.help.iter().map(Help::told))
        .map(|told| shown.voice.say(&told))
        .collect();
    format!(
        "::{command} {place}title={}::{}",
        property(problem.rule.name),
        data(&words.join("\n"))
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
