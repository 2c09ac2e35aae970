//! The journal: what is about to be put in place, so that whoever comes after a crash can finish.

use super::address::{MANIFEST, folders, is_address};
use super::apply::{Unit, apply, gives_way};
use super::disk::{self, Fault, Standing};
use super::manifest::{Digest, Found, Manifest, VERSION};
use super::staging::Staging;
use super::{Wave, address};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// What is to be put in place, in this order. What is to be removed needs no journal: it is what the old manifest lists and the new one doesn't.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Journal {
    version: u32,
    pub(super) place: Vec<Placing>,
}

/// One file to be put in place.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Placing {
    /// Its address.
    pub(super) to: Arc<str>,
    /// What it replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) over: Option<Digest>,
}

impl Journal {
    /// A journal for files that are staged. New files go before changed ones, so that a changed page never links to one that isn't there yet.
    pub(super) fn new(mut placings: Vec<(Wave, Placing)>) -> Self {
        placings.sort_by(|(a_wave, a), (b_wave, b)| {
            (a.over.is_some(), a_wave, &a.to).cmp(&(b.over.is_some(), b_wave, &b.to))
        });
        let place = placings.into_iter().map(|(_, placing)| placing).collect();
        Self {
            version: VERSION,
            place,
        }
    }

    /// Writes it and the new manifest into the staging folder. When this returns, the publish is decided: a crash no longer undoes it.
    pub(super) fn write(
        &self,
        staging: &Staging,
        manifest: &Manifest,
        is_first: bool,
    ) -> Result<(), Fault> {
        let written =
            disk::write_safely(&staging.manifest(), |out| manifest.write(out)).and_then(|()| {
                disk::write_safely(&staging.journal(), |out| {
                    Ok(serde_json::to_writer(out, self)?)
                })
            });
        written.map_err(|fault| Fault {
            path: staging.output().to_owned(),
            ..fault
        })?;
        // The first time nothing is in place that could be lost; and the folders of a whole site are many.
        let staged = if is_first {
            BTreeSet::new()
        } else {
            self.place
                .iter()
                .flat_map(|placing| folders(&placing.to))
                .collect()
        };
        staging.sync(&staged)
    }

    fn read(path: &Path) -> Result<Option<Self>, Fault> {
        let text = disk::read(path)?;
        Ok(text
            .and_then(|text| serde_json::from_slice::<Self>(&text).ok())
            .filter(|journal| journal.version == VERSION)
            .filter(|journal| journal.place.iter().all(|placing| is_address(&placing.to))))
    }
}

/// Finishes by the journal what a crash interrupted, or discards what it left without one.
pub(super) fn finish(output: &Path, mut staging: Staging) -> Result<Staging, Fault> {
    staging.keep();
    // The manifest leaves the staging folder last of all: when it is gone, all is in place.
    let journal = Journal::read(&staging.journal())?;
    let manifest = Manifest::read(&staging.manifest())?;
    if let (Some(mut journal), Found::Ours(mut new), true) =
        (journal, manifest, staging.holds_files()?)
    {
        let old = match Manifest::read(&output.join(MANIFEST))? {
            Found::Ours(old) => old,
            Found::Nothing | Found::Damaged => Manifest::default(),
        };
        if !drop_unfit(output, &staging, &mut journal, &old, &mut new)? {
            disk::write_safely(&staging.manifest(), |out| new.write(out))?;
        }
        // Who made the folders in there is not certain: nothing is put in place unseen.
        apply(output, &staging, &old, &new, &journal, Unit::Files)?;
        staging.done();
    }
    staging.discard()?;
    Ok(staging)
}

/// Takes out of the journal what can't be put in place any more: files that the crash itself tore, and places that somebody has changed since. The
/// new manifest then says of them what the old one said, so that this run's own publish sees them as they are. Tells whether all fitted.
fn drop_unfit(
    output: &Path,
    staging: &Staging,
    journal: &mut Journal,
    old: &Manifest,
    new: &mut Manifest,
) -> Result<bool, Fault> {
    let mut place = Vec::new();
    let mut all_fitted = true;
    for placing in journal.place.drain(..) {
        match staging.standing(&placing.to)? {
            Standing::Nothing => continue, // It is in place already.
            Standing::File(_) if fits(output, staging, &placing, old, new)? => place.push(placing),
            _ => {
                new.set(&placing.to, old.get(&placing.to).cloned());
                all_fitted = false;
            }
        }
    }
    journal.place = place;
    Ok(all_fitted)
}

/// Whether a staged file is whole and its place is as it was when the file was staged.
fn fits(
    output: &Path,
    staging: &Staging,
    placing: &Placing,
    old: &Manifest,
    new: &Manifest,
) -> Result<bool, Fault> {
    let staged = disk::digest(&staging.file(&placing.to))?;
    if staged.is_none() || staged != new.get(&placing.to).map(|record| record.sha256) {
        return Ok(false);
    }
    for folder in folders(&placing.to) {
        let place = address::below(output, folder);
        let is_folder = matches!(disk::standing(&place)?, Standing::Folder(_));
        if !is_folder && !gives_way(output, folder, old)? {
            return Ok(false);
        }
    }
    let target = address::below(output, &placing.to);
    // Whoever can write to the output can write a journal: only what the old manifest lists is ours to be replaced.
    let is_ours = placing.over.is_some() && old.get(&placing.to).is_some();
    match disk::standing(&target)? {
        Standing::File(_) if !is_ours => Ok(false),
        Standing::File(there) if there.len() == 0 => Ok(true),
        Standing::File(_) => Ok(disk::digest(&target)? == placing.over),
        _ => gives_way(output, &placing.to, old),
    }
}
