//! `halqa check`: everything that `build` would say, and what only a day or other sites can tell. Nothing is written, unless `--fix` asks for it.

mod external;
mod published;

use super::report::{Shown, counts};
use super::voice::{tell_of_other, voice};
use super::{Check, Ended, Format, Screen, build, schema};
use crate::mend::mended;
use crate::problem::{Problem, sort, told};
use crate::publish::rewrite;
use crate::site::{Site, Workshop, weighed};
use crate::source::{self, Sources};
use jiff::Zoned;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io::{self, Write};

/// How often files are read again after mending: one mend can bring another to light, and no chain is so long.
const ROUNDS: usize = 16;

/// Checks the catalogue, and makes every page once to see whether it can be made.
pub(super) fn check(arguments: &Check, screen: &mut Screen) -> io::Result<Ended> {
    let mut checked = read(arguments);
    if arguments.fix {
        let before = checked.problems.len();
        let mut files = BTreeSet::new();
        for _ in 0..ROUNDS {
            let mended = mended(&checked.sources, &checked.problems);
            if mended.is_empty() {
                break;
            }
            for (path, text) in &mended {
                if let Err(fault) = rewrite(&arguments.root.join(path.as_str()), text.as_bytes()) {
                    let voice = voice(arguments.lang.as_deref(), &checked.sources);
                    return screen.failed(&voice, fault);
                }
            }
            files.extend(mended.into_keys());
            checked = read(arguments);
        }
        let voice = voice(arguments.lang.as_deref(), &checked.sources);
        for path in &files {
            screen.say(&voice, &told("mended-file").with("path", path))?;
        }
        if !files.is_empty() && arguments.format == Format::Human {
            let told = told("mended-from-to").count("before", before);
            let told = told.count("left", checked.problems.len());
            screen.say(&voice, &told)?;
            writeln!(screen.out)?;
        }
    }
    let Checked {
        sources,
        site,
        mut problems,
    } = checked;
    let voice = voice(arguments.lang.as_deref(), &sources);
    tell_of_other(arguments.lang.as_deref(), &voice, &sources, screen)?;
    if let Some(site) = site.as_ref().filter(|_| arguments.external) {
        let outcome = external::check(site, &sources, today(arguments));
        if arguments.format == Format::Human {
            external::tell(&outcome, &voice, screen)?;
        }
        problems.extend(weighed(&sources, outcome.problems));
        sort(&mut problems);
    }
    if let Some((site, place)) = site.as_ref().zip(arguments.published.as_deref()) {
        match published::addresses(place) {
            Ok(listed) => {
                let vanished = site.plan.vanished(listed.iter().map(|path| &**path));
                problems.extend(weighed(&sources, vanished));
                sort(&mut problems);
            }
            Err(why) => {
                let told = told("published-unread").with("place", place);
                return screen.refuse(&voice, told.message("why", why), Ended::Machine);
            }
        }
    }
    let shown = Shown {
        sources: &sources,
        root: &arguments.root,
        format: arguments.format,
        advice: true,
        voice: &voice,
    };
    shown.all(&problems, screen)?;
    if arguments.format == Format::Human {
        screen.say(&voice, &counts(&problems))?;
        let files = mended(&sources, &problems).len();
        if files > 0 && !arguments.fix {
            screen.say(&voice, &told("fix-can-mend").count("count", files))?;
        }
    }
    Ok(if build::stops(&problems, arguments.strict) {
        Ended::Author
    } else {
        Ended::Done
    })
}

/// The catalogue's files and everything that is wrong with them.
struct Checked {
    sources: Sources,
    site: Option<Site>,
    problems: Vec<Problem>,
}

fn read(arguments: &Check) -> Checked {
    let scanned = source::scan(&arguments.root);
    let mut problems = scanned.problems;
    let sources = scanned.value;
    let site = Workshop::default()
        .site(&sources, arguments.drafts)
        .into_value(&mut problems);
    if let Some(site) = &site {
        problems.extend(made(site));
        problems.extend(site.catalogue.stale(today(arguments)));
        problems.extend(schema::problems(&arguments.root, &sources));
    }
    let problems = weighed(&sources, problems);
    Checked {
        sources,
        site,
        problems,
    }
}

/// The day on which reviews and remembered answers are old or not.
fn today(arguments: &Check) -> Date {
    arguments.today.unwrap_or_else(|| Zoned::now().date())
}

/// What only shows when every page is made: faults of templates, and whether the host takes them all.
fn made(site: &Site) -> Vec<Problem> {
    let urls: Vec<_> = site.plan.iter().map(|(url, _)| url).collect();
    let made: Vec<_> = urls
        .into_par_iter()
        .filter_map(|url| Some((url, site.bytes(url)?)))
        .map(|(url, bytes)| bytes.map(|bytes| (url, bytes.len() as u64)))
        .collect();
    let (sizes, faults): (Vec<_>, Vec<_>) = made.into_iter().partition(Result::is_ok);
    let sizes = sizes.into_iter().filter_map(Result::ok);
    let mut problems = site.plan.crowded(&site.catalogue, sizes);
    problems.extend(faults.into_iter().filter_map(Result::err));
    problems
}
