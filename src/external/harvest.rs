//! Fetching what other catalogues publish.
//!
//! Several at once, each bounded in size and time. What is no catalogue is refused here, so that a copy is only ever replaced by a good one.

use super::ask::{self, Fetched};
use crate::catalogue::join::{At, Copy, Locked, Stated, hash};
use crate::problem::{Told, told};
use crate::source::{FILE_LIMIT, outside};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How much is fetched, and for how long.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// How many catalogues are fetched at once.
    pub at_once: usize,
    /// How long one may take.
    pub time: Duration,
    /// How many bytes one may have: no more than a file of a catalogue.
    pub bytes: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            at_once: 8,
            time: Duration::from_secs(60),
            bytes: FILE_LIMIT,
        }
    }
}

/// What came of fetching one catalogue.
#[derive(Debug)]
pub enum Harvested {
    /// What is published is what is kept.
    Same,
    /// It is another.
    New {
        /// What is to be kept.
        bytes: Vec<u8>,
        /// The same, read.
        copy: Box<Copy>,
        /// What it is locked by.
        locked: Locked,
    },
    /// It could not be fetched, and why.
    Failed(Told),
}

/// Fetches every source, each with what its copy is locked by if there is one. Paths are from `root`. The answers are in the order of the sources.
pub fn harvest(
    sources: &[(&Stated, Option<&Locked>)],
    root: &Path,
    bounds: Bounds,
) -> Vec<Harvested> {
    let mut all = Vec::with_capacity(sources.len());
    for some in sources.chunks(bounds.at_once) {
        std::thread::scope(|scope| {
            let fetching: Vec<_> = some
                .iter()
                .map(|(source, locked)| scope.spawn(move || one(source, *locked, root, bounds)))
                .collect();
            let fetched = fetching
                .into_iter()
                .map(std::thread::ScopedJoinHandle::join);
            all.extend(
                fetched.map(|fetched| {
                    fetched.unwrap_or_else(|_| Harvested::Failed(told("no-reason")))
                }),
            );
        });
    }
    all
}

fn one(source: &Stated, locked: Option<&Locked>, root: &Path, bounds: Bounds) -> Harvested {
    let from: Arc<str> = Arc::from(source.at.to_string());
    let before = locked.filter(|locked| locked.from == from);
    let etag = before.and_then(|locked| locked.etag.as_deref());
    let fetched = match &source.at {
        At::Web(address) => ask::fetch(address, etag, bounds.time, bounds.bytes),
        At::Path(path) => read(&root.join(&**path), bounds),
    };
    let (bytes, etag) = match fetched {
        Ok(Fetched::Same) => return Harvested::Same,
        Ok(Fetched::New { bytes, etag }) => (bytes, etag),
        Err(why) => return Harvested::Failed(why),
    };
    let locked = Locked {
        from,
        sha256: Arc::from(hash(&bytes)),
        etag: etag.map(Arc::from),
    };
    if before == Some(&locked) {
        return Harvested::Same;
    }
    match Copy::read(&bytes) {
        Ok(copy) => Harvested::New {
            copy: Box::new(copy),
            bytes,
            locked,
        },
        Err(why) => Harvested::Failed(why),
    }
}

fn read(path: &Path, bounds: Bounds) -> Result<Fetched, Told> {
    let bytes = outside(path).map_err(|error| told("reason").with("text", error))?;
    if bytes.len() as u64 >= bounds.bytes {
        return Err(told("not-fetched.large").with("mebibytes", bounds.bytes / 1024 / 1024));
    }
    Ok(Fetched::New { bytes, etag: None })
}
