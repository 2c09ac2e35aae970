//! Modules of other catalogues, shown beside one's own.
//!
//! content/sources.yaml names the catalogues. `halqa harvest` keeps a copy of what each publishes in content/harvest/, and its hash in
//! content/harvest.lock.yaml; a build reads these and never the network. The modules of the copies become texts in memory, as if somebody had written
//! them here: so they are checked, listed, counted and searched like any other. Their ids hold `--`, which no id of one's own may
//! (`north--start-early`), so that neither two sources nor a source and the catalogue can clash.

mod copy;
mod foreign;
mod lock;
mod origin;
mod stated;
mod term;

pub use copy::{Copy, FORMAT, VERSION};
pub use lock::{LOCK, Lock, Locked};
pub use origin::Origin;
pub use stated::{At, SOURCES, Stated, stated};

use super::basis::Basis;
use super::entry::EntryId;
use crate::document::identify;
use crate::problem::{Checked, Place, Problem, Severity, SourcePath, Told, rules, told};
use crate::source::{Source, Sources};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

/// The folder of the copies.
pub const HARVEST: &str = "content/harvest";

/// What stands between a source's name and an id of its own.
const BETWEEN: &str = "--";

/// What comes from other catalogues.
#[derive(Debug, Default)]
pub struct Joined {
    /// The texts of their modules and providers.
    pub texts: Vec<Source>,
    /// Where each of these entries comes from.
    pub origins: Arc<BTreeMap<EntryId, Origin>>,
    /// Where content/sources.yaml names each source.
    places: BTreeMap<Arc<str>, Place>,
}

/// Where the copy of a source stands.
pub fn copy_path(source: &str) -> SourcePath {
    SourcePath::new(format!("{HARVEST}/{source}.json"))
}

/// The hash by which a copy is locked: SHA-256 in hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Whether an id is one of another catalogue's entry.
pub(super) fn is_joined(id: &EntryId) -> bool {
    id.name.contains(BETWEEN)
}

/// The id that an entry of a source has here.
fn joined_name(source: &str, name: &str) -> String {
    [source, BETWEEN, name].concat()
}

impl Joined {
    /// The files that it is read from.
    pub const FILES: [&str; 5] = [Basis::FILES[0], Basis::FILES[1], SOURCES, LOCK, HARVEST];

    /// Reads the copies of every source that content/sources.yaml names.
    pub fn read(sources: &Sources, basis: &Basis) -> Checked<Self> {
        let mut problems = Vec::new();
        let stated = stated(sources).into_value(&mut problems);
        let lock = Lock::read(sources).into_value(&mut problems);
        let mut texts = Vec::new();
        let mut origins = BTreeMap::new();
        let mut places = BTreeMap::new();
        for source in stated.iter().filter(|source| source.is_usable) {
            places.insert(source.name.clone(), source.place.clone());
            match copy(sources, source, &lock) {
                Ok(copy) => foreign::join(
                    &mut texts,
                    &mut origins,
                    basis,
                    source,
                    &copy,
                    &mut problems,
                ),
                Err(problem) => problems.push(*problem),
            }
        }
        problems.extend(left_over(sources, &stated));
        Checked {
            value: Self {
                texts,
                origins: Arc::new(origins),
                places,
            },
            problems,
        }
    }

    /// Nobody here can mend another catalogue's texts: what breaks this catalogue's rules in them is told once for each entry, at its source.
    pub fn told(&self, problems: Vec<Problem>) -> Vec<Problem> {
        if self.texts.is_empty() {
            return problems;
        }
        let mut first: BTreeMap<EntryId, Told> = BTreeMap::new();
        let provider = told("missing-provider");
        let mut own = Vec::with_capacity(problems.len());
        for problem in problems {
            let place = problem.place.as_ref();
            let id = place
                .and_then(|place| identify(&place.path))
                .map(|(kind, name, _)| EntryId::new(kind, name))
                .filter(|id| self.origins.contains_key(id));
            match id {
                None => own.push(problem),
                // Its id is meant to be of another form, and its provider may be one that can't be shown.
                Some(_) if problem.rule == &rules::BAD_ID || problem.message == provider => {}
                Some(_) if problem.severity != Severity::Error => {}
                Some(id) => {
                    first.entry(id).or_insert_with(|| problem.message.clone());
                }
            }
        }
        let refused = first.into_iter().filter_map(|(id, what)| {
            let origin = self.origins.get(&id)?;
            let place = self.places.get(&origin.source)?;
            Some(refused(
                place,
                &origin.source,
                &origin.name_there(&id),
                what,
            ))
        });
        own.extend(refused);
        own
    }
}

/// The problem of an entry of a source that is not, or not wholly, shown here.
fn refused(place: &Place, source: &str, name: &str, what: Told) -> Problem {
    let message = told("joined-module")
        .with("id", name)
        .with("source", source)
        .message("what", what);
    let label = told("joined-module.label");
    Problem::at(&rules::JOINED_MODULE, place.clone(), message, label)
        .say(told("joined-module.help").with("id", name))
}

/// The copy of a source, if it is the one that was fetched.
fn copy(sources: &Sources, source: &Stated, lock: &Lock) -> Result<Copy, Box<Problem>> {
    let path = copy_path(&source.name);
    let fails = |what: Told| {
        let label = told("harvested-copy.label").with("source", &source.name);
        let place = source.place.clone();
        let problem = Problem::at(&rules::HARVESTED_COPY, place, what, label);
        Box::new(problem.say(told("harvested-copy.help").with("source", &source.name)))
    };
    let known = |message: &'static str| {
        fails(
            told(message)
                .with("path", &path)
                .with("source", &source.name),
        )
    };
    let file = sources.get(&path).ok_or_else(|| known("no-copy"))?;
    let locked = lock.get(&source.name).ok_or_else(|| known("no-lock"))?;
    if hash(file.bytes()) != *locked.sha256 {
        return Err(known("other-copy"));
    }
    let read = Copy::read(file.bytes());
    read.map_err(|why| fails(told("bad-copy").with("path", &path).message("why", why)))
}

/// Copies whose source nobody names any more.
fn left_over(sources: &Sources, stated: &[Stated]) -> Vec<Problem> {
    let copies = sources.below(HARVEST);
    let named = |path: &SourcePath| {
        let name = path.name().strip_suffix(".json");
        name.is_some_and(|name| stated.iter().any(|source| *source.name == *name))
    };
    copies
        .filter(|source| !named(&source.path))
        .map(|source| {
            let message = told("left-over-copy").with("path", &source.path);
            Problem::of(&rules::UNUSED_FILE, &source.path, message)
                .say(told("left-over-copy.help").with("sources", SOURCES))
        })
        .collect()
}
