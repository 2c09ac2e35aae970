//! `halqa check`: everything that `build` would say, and nothing written.

use super::voice::voice;
use super::{Check, Ended, Format, Screen, build, report};
use crate::problem::Problem;
use crate::site::{Site, Workshop, weighed};
use crate::source;
use rayon::prelude::*;
use std::io::{self, Write};

/// Checks the catalogue, and makes every page once to see whether it can be made.
pub(super) fn check(arguments: &Check, screen: &mut Screen) -> io::Result<Ended> {
    let scanned = source::scan(&arguments.root);
    let mut problems = scanned.problems;
    let sources = scanned.value;
    let site = Workshop::default()
        .site(&sources, arguments.drafts)
        .into_value(&mut problems);
    if let Some(site) = site {
        problems.extend(faults(&site));
    }
    let problems = weighed(&sources, problems);
    let voice = voice(arguments.lang.as_deref(), &sources);
    let shown = report::Shown {
        sources: &sources,
        root: &arguments.root,
        format: arguments.format,
        advice: true,
        voice: &voice,
    };
    shown.all(&problems, screen)?;
    if arguments.format == Format::Human {
        writeln!(screen.out, "{}", build::counts(&problems))?;
    }
    Ok(if build::stops(&problems, arguments.strict) {
        Ended::Author
    } else {
        Ended::Done
    })
}

/// What only shows when a page is made: a fault of a template.
fn faults(site: &Site) -> Vec<Problem> {
    let urls: Vec<_> = site.plan.iter().map(|(url, _)| url).collect();
    let made = urls.par_iter().filter_map(|url| site.bytes(url)?.err());
    made.collect()
}
