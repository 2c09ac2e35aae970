//! Showing problems: one small file for each form.

mod github;
mod human;
mod json;
mod sarif;
mod short;

use super::{Format, Screen};
use crate::locale::Voice;
use crate::problem::{Place, Problem, Severity, Told, told};
use crate::source::Sources;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use std::io::{self, Write};
use std::path::Path;

/// What may stand in a path of an address as it is (RFC 3986 §3.3).
const IN_URI: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// How many problems are shown before they are only counted.
const SHOWN: usize = 50;

/// What problems are shown with.
pub(super) struct Shown<'a> {
    /// The files, for excerpts.
    pub(super) sources: &'a Sources,
    /// The catalogue's folder, as it was named.
    pub(super) root: &'a Path,
    /// The form.
    pub(super) format: Format,
    /// Whether advice is shown.
    pub(super) advice: bool,
    /// Who tells it.
    pub(super) voice: &'a Voice,
}

impl Shown<'_> {
    /// Shows problems; past fifty they are counted, the gravest being shown first.
    pub(super) fn all(&self, problems: &[Problem], screen: &mut Screen) -> io::Result<()> {
        if self.format == Format::Sarif {
            return writeln!(screen.out, "{:#}", sarif::log(self, problems));
        }
        if self.format == Format::Json {
            return problems
                .iter()
                .try_for_each(|problem| writeln!(screen.out, "{}", json::line(self, problem)));
        }
        let mut wanted: Vec<&Problem> = problems
            .iter()
            .filter(|problem| self.advice || problem.severity != Severity::Advice)
            .collect();
        let more = wanted.len().saturating_sub(SHOWN);
        if more > 0 {
            wanted.sort_by_key(|problem| problem.severity);
            wanted.truncate(SHOWN);
        }
        for problem in wanted {
            match self.format {
                Format::Human => writeln!(screen.err, "{}\n", human::text(self, problem))?,
                Format::Short => writeln!(screen.out, "{}", short::line(self, problem))?,
                Format::Github => writeln!(screen.out, "{}", github::line(self, problem))?,
                Format::Json | Format::Sarif => {}
            }
        }
        if more > 0 {
            let told = told("and-more").count("count", more);
            writeln!(screen.err, "{}", self.voice.say(&told))?;
        }
        Ok(())
    }

    /// The word before a problem.
    fn severity(&self, severity: Severity) -> String {
        self.voice.say(&told(severity.key()))
    }

    /// A problem on one line.
    pub(super) fn short(&self, problem: &Problem) -> String {
        short::line(self, problem)
    }

    /// A file's path as the author can open it.
    fn path(&self, place: &Place) -> String {
        if self.sources.is_shipped(&place.path) {
            return self.voice.say(&told("shipped").with("path", &place.path));
        }
        if self.root == Path::new(".") {
            place.path.to_string()
        } else {
            self.root.join(place.path.as_str()).display().to_string()
        }
    }
}

/// How many problems there are of each severity: "2 errors, 1 warning, 3 pieces of advice".
pub(super) fn counts(problems: &[Problem]) -> Told {
    let of = |severity: Severity| {
        let problems = problems.iter();
        problems
            .filter(|problem| problem.severity == severity)
            .count()
    };
    let parts = [
        ("count-errors", of(Severity::Error)),
        ("count-warnings", of(Severity::Warning)),
        ("count-advice", of(Severity::Advice)),
    ];
    let parts = parts.into_iter().filter(|(_, count)| *count > 0);
    let said = parts.map(|(key, count)| told(key).count("count", count));
    let listed = |before, next| {
        told("listed")
            .message("before", before)
            .message("next", next)
    };
    said.reduce(listed).unwrap_or_else(|| told("no-problems"))
}
