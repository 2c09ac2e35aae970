//! `halqa export FILE`: one file of the site as it would be published, without the rest of it.

use super::super::report::Shown;
use super::super::{Ended, Export, Screen, make};
use crate::catalogue::Whose;
use crate::plan::{Data, Page, Plan, Url};
use crate::problem::{Told, quote, suggest, told};
use crate::publish::write_over;
use crate::site::Site;
use std::io::{self, IsTerminal, Write};

/// Lists what can be named: other formats, then the files that programs read. Pages can be named too, but nobody looks for those here.
pub(super) fn list(
    formats: &[&'static str],
    site: &Site,
    shown: &Shown<'_>,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let is_listed = |page: &Page| match page {
        Page::Data(_) | Page::Sitemap | Page::Robots => true,
        Page::Feed(_, whose) | Page::CalendarFile(_, whose) => *whose == Whose::All,
        _ => false,
    };
    let files = site.plan.iter().filter(|(_, page)| is_listed(page));
    let files = files.map(|(url, _)| url.as_str());
    for name in formats.iter().copied().chain(files) {
        writeln!(screen.out, "{name}")?;
    }
    screen.note(shown.voice, &told("what-can-be-exported"))?;
    Ok(Ended::Done)
}

/// Writes a file of the site.
pub(super) fn file(
    name: &str,
    formats: &[&'static str],
    arguments: &Export,
    site: &Site,
    shown: &Shown<'_>,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let Some(url) = find(&site.plan, name) else {
        let why = unknown(&site.plan, name, formats);
        return screen.refuse(shown.voice, why, Ended::CommandLine);
    };
    let bytes = match site.bytes(&url) {
        Some(Ok(bytes)) => bytes,
        Some(Err(problem)) => {
            shown.all(&[problem], screen)?;
            return Ok(Ended::Author);
        }
        None => {
            let why = unknown(&site.plan, name, formats);
            return screen.refuse(shown.voice, why, Ended::CommandLine);
        }
    };
    let Some(path) = &arguments.output else {
        if io::stdout().is_terminal() && std::str::from_utf8(&bytes).is_err() {
            return screen.refuse(shown.voice, told("not-on-screen"), Ended::CommandLine);
        }
        io::stdout().write_all(&bytes)?;
        return Ok(Ended::Done);
    };
    let ended = make::written(write_over(&[(path.clone(), &bytes)]), shown.voice, screen)?;
    if ended == Ended::Done {
        let exported = told("exported-file").with("path", path.display());
        screen.say(shown.voice, &exported.with("file", &url))?;
    }
    Ok(ended)
}

/// The address that is meant: as it is, or below `data/`.
fn find(plan: &Plan, name: &str) -> Option<Url> {
    let name = name.trim_start_matches("./").trim_start_matches('/');
    let below = ["data/", name].concat();
    let mut urls = [Url::new(name), Url::new(below)].into_iter();
    urls.find(|url| plan.get(url).is_some())
}

fn unknown(plan: &Plan, name: &str, formats: &[&'static str]) -> Told {
    let mut known: Vec<&str> = plan.iter().map(|(url, _)| url.as_str()).collect();
    for name in formats.iter().copied().chain(Data::ALL.map(Data::name)) {
        // A file that this catalogue can't have is not proposed.
        if formats.contains(&name) || find(plan, name).is_some() {
            known.push(name);
        }
    }
    let why = match suggest::nearest(name, known) {
        Some(near) => told("nothing-to-export.near").message("near", suggest::meant(near)),
        None => told("nothing-to-export"),
    };
    why.with("name", quote(name))
}
