//! Mending files: every text that can only be meant otherwise, put in its place.

use crate::problem::{Help, Place, Problem, SourcePath, rules};
use crate::source::Sources;
use std::collections::{BTreeMap, BTreeSet};

/// The texts of the catalogue's own files with everything mended that is sure, by path; those that stay as they are left out.
///
/// The texts are as they are read: in UTF-8 without a byte order mark, with `\n` line ends. Where two mends touch, the first is made: the other is
/// told of again when the file is read again.
pub fn mended(sources: &Sources, problems: &[Problem]) -> BTreeMap<SourcePath, String> {
    let mut mends: BTreeMap<&SourcePath, Vec<(&Place, &str)>> = BTreeMap::new();
    for problem in problems {
        for (place, with) in problem.help.iter().filter_map(sure) {
            mends.entry(&place.path).or_default().push((place, with));
        }
        if let Some(place) = problem.place.as_ref().filter(|_| is_of_form(problem)) {
            mends.entry(&place.path).or_default();
        }
    }
    let spoilt = spoilt(problems);
    let mended = mends
        .into_iter()
        .filter(|(path, _)| !sources.is_shipped(path) && !spoilt.contains(path));
    mended
        .filter_map(|(path, mends)| {
            let text = sources.get(path)?.text();
            Some((path.clone(), with(text, mends)))
        })
        .collect()
}

fn sure(help: &Help) -> Option<(&Place, &str)> {
    match help {
        Help::Replace {
            place,
            with,
            is_sure: true,
        } => Some((place, with)),
        _ => None,
    }
}

/// Whether a problem is one of how a file is kept, which is mended by writing it as it was read.
fn is_of_form(problem: &Problem) -> bool {
    problem.rule == &rules::BYTE_ORDER_MARK || problem.rule == &rules::LINE_ENDINGS
}

/// Files that were read with signs in the place of others, so that they must not be written as they were read.
fn spoilt(problems: &[Problem]) -> BTreeSet<&SourcePath> {
    let spoilt = problems
        .iter()
        .filter(|problem| problem.rule == &rules::CONTROL_CHARACTER);
    spoilt
        .filter_map(|problem| Some(&problem.place.as_ref()?.path))
        .collect()
}

fn with(text: &str, mut mends: Vec<(&Place, &str)>) -> String {
    mends.sort_by_key(|(place, _)| (place.span.start, place.span.end));
    let mut mended = String::with_capacity(text.len());
    let mut at = 0;
    for (place, with) in mends {
        let Some(before) = text.get(at..place.span.start) else {
            continue;
        };
        mended.push_str(before);
        mended.push_str(with);
        at = place.span.end.min(text.len());
    }
    mended.push_str(&text[at..]);
    mended
}
