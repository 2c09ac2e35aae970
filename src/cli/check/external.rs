//! `halqa check --external`: whether the links to other sites still lead somewhere.

use crate::cli::Screen;
use crate::external::{self, Cache, Limits, Outcome};
use crate::locale::Voice;
use crate::problem::told;
use crate::site::Site;
use crate::source::Sources;
use jiff::civil::Date;
use std::io::{self, Write};
use std::path::PathBuf;

/// Asks the other sites.
pub(super) fn check(site: &Site, sources: &Sources, today: Date) -> Outcome {
    let links = external::links(&site.catalogue, sources);
    let mut cache = Cache::open(folder().as_deref(), today);
    let outcome = external::check(&links, Limits::default(), &mut cache);
    cache.close();
    outcome
}

/// Tells how many were asked; and what could not be checked, which is no problem.
pub(super) fn tell(outcome: &Outcome, voice: &Voice, screen: &mut Screen) -> io::Result<()> {
    let asked = told("links-asked")
        .count("count", outcome.addresses)
        .count("remembered", outcome.remembered)
        .count("unknown", outcome.unknown.len());
    screen.note(voice, &asked)?;
    for (address, why) in &outcome.unknown {
        let told = told("link-not-asked").with("address", address);
        let told = told.message("why", why.clone());
        writeln!(screen.err, "  {}", voice.say(&told))?;
    }
    writeln!(screen.err)
}

/// The user's folder for what can be made again (XDG Base Directory Specification; LOCALAPPDATA on Windows).
fn folder() -> Option<PathBuf> {
    let named = |name: &str| {
        let path = PathBuf::from(std::env::var_os(name)?);
        path.is_absolute().then_some(path)
    };
    let home = || std::env::home_dir().map(|home| home.join(".cache"));
    let base = named("XDG_CACHE_HOME").or_else(|| named("LOCALAPPDATA"));
    Some(base.or_else(home)?.join("halqa"))
}
