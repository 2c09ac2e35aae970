//! `halqa check --external`: whether the links to other sites still lead somewhere.

use crate::cli::{Format, Screen};
use crate::external::{self, Cache, Limits};
use crate::problem::Problem;
use crate::site::Site;
use crate::source::Sources;
use jiff::civil::Date;
use std::io::{self, Write};
use std::path::PathBuf;

/// Asks the other sites; what could not be checked is told, and is no problem.
pub(super) fn check(
    site: &Site,
    sources: &Sources,
    today: Date,
    format: Format,
    screen: &mut Screen,
) -> io::Result<Vec<Problem>> {
    let links = external::links(&site.catalogue, sources);
    let mut cache = Cache::open(folder().as_deref(), today);
    let outcome = external::check(&links, Limits::default(), &mut cache);
    cache.close();
    if format == Format::Human {
        let (all, remembered) = (outcome.addresses, outcome.remembered);
        writeln!(
            screen.err,
            "links to other sites: {all}, of which {remembered} were asked for lately and {} could not be checked",
            outcome.unknown.len()
        )?;
        for (address, why) in &outcome.unknown {
            writeln!(screen.err, "  not checked: {address} ({why})")?;
        }
        writeln!(screen.err)?;
    }
    Ok(outcome.problems)
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
