//! The first phase: everything is made and compared; what differs is written aside. The site stays as it is.

use super::address::{below, folder, folders, is_address};
use super::apply::{gives_way, is_obstacle};
use super::disk::{self, At, Fault, Standing};
use super::journal::Placing;
use super::manifest::{Asset, Digest, Manifest, Record, above};
use super::{Conflict, Entry, Failure, Output, Wave};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::iter;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is ready to be put in place.
pub(super) struct Staged {
    /// What the output will hold.
    pub(super) manifest: Manifest,
    /// What has to be put in place for that.
    pub(super) placings: Vec<(Wave, Placing)>,
    /// What the site has no longer, but somebody edited.
    pub(super) edited: Vec<Arc<str>>,
    /// Bytes of all entries.
    pub(super) bytes: u64,
}

/// How the folders stand that the entries need.
#[derive(Default)]
struct Ground<'a> {
    /// Those to be made.
    missing: BTreeSet<&'a str>,
    /// Those that can't be made or used; what is in the way is in the conflict.
    blocked: BTreeSet<&'a str>,
    conflict: Conflict,
}

/// The bytes of one entry, beside what stands at its address.
struct Made {
    sha256: Digest,
    size: u64,
    compared: Compared,
}

/// How an entry's bytes compare with what stands at its address.
enum Compared {
    /// They are there.
    Same,
    /// They are there, but somebody else put them there: still not ours.
    Alike,
    /// They have to be put there, over nothing or over what we wrote. They are staged.
    Differs { over: Option<Digest> },
    /// Somebody else's file is there.
    Foreign,
    /// Our file is there, but somebody edited it.
    Edited,
}

enum Trouble<E> {
    Render(E),
    Machine(Fault),
    /// Not tried, since the machine failed at another entry.
    Stopped,
}

/// Makes every entry and stages what differs.
pub(super) fn stage<E: Send, B: AsRef<[u8]>>(
    output: &Output,
    entries: &[Entry],
    bytes: impl Fn(&Entry) -> Result<B, E> + Sync,
    progress: impl Fn() + Sync,
) -> Result<Staged, Failure<E>> {
    let order = by_path(entries)?;
    let needed = above(entries.iter().map(|entry| &*entry.path));
    if let Some(clash) = entries.iter().find(|entry| needed.contains(&*entry.path)) {
        return Err(Failure::Address(clash.path.clone()));
    }
    let ground = survey(output, &needed)?;
    let stop = AtomicBool::new(false);
    let try_entry = |entry: &Entry| {
        if stop.load(Ordering::Relaxed) {
            return Err(Trouble::Stopped);
        }
        let bytes = bytes(entry).map_err(Trouble::Render)?;
        make(output, &ground, entry, bytes.as_ref()).map_err(|fault| {
            stop.store(true, Ordering::Relaxed);
            Trouble::Machine(fault)
        })
    };
    let made = entries.par_iter().map(|entry| {
        let made = try_entry(entry);
        progress();
        made.map_err(Box::new)
    });
    let made = sort_out(entries, made.collect(), ground.conflict)?;
    let mut staged = Staged {
        manifest: Manifest::default(),
        placings: Vec::new(),
        edited: Vec::new(),
        bytes: 0,
    };
    for index in order {
        let (entry, made) = (&entries[index], &made[index]);
        let path = &entry.path;
        staged.bytes += made.size;
        if let Compared::Differs { over } = made.compared {
            let to = path.clone();
            staged.placings.push((entry.wave, Placing { to, over }));
        }
        if !matches!(made.compared, Compared::Alike) {
            let (sha256, size) = (made.sha256, made.size);
            let asset = (entry.wave == Wave::Asset).then_some(Asset::Used);
            let record = Record {
                sha256,
                size,
                asset,
            };
            staged.manifest.files.push((path.clone(), record));
        }
    }
    retire(output, &mut staged, &ground.missing)?;
    refuse_closed(output, &staged)?;
    Ok(staged)
}

/// The entries' indices in the order of their paths; refuses what can't be an address.
fn by_path<E>(entries: &[Entry]) -> Result<Vec<usize>, Failure<E>> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|&index| &entries[index].path);
    let twice = order
        .windows(2)
        .find(|pair| entries[pair[0]].path == entries[pair[1]].path);
    let wrong = entries.iter().position(|entry| !is_address(&entry.path));
    match wrong.or(twice.map(|pair| pair[0])) {
        Some(index) => Err(Failure::Address(entries[index].path.clone())),
        None => Ok(order),
    }
}

/// Looks at the folders that the entries need.
fn survey<'a>(output: &Output, needed: &BTreeSet<&'a str>) -> Result<Ground<'a>, Fault> {
    let mut ground = Ground::default();
    // In this order every folder comes before those in it.
    for &path in needed {
        let parent = folder(path);
        if ground.blocked.contains(parent) {
            ground.blocked.insert(path);
        } else if ground.missing.contains(parent) {
            ground.missing.insert(path);
        } else if !matches!(
            disk::standing(&below(&output.folder, path))?,
            Standing::Folder(_)
        ) {
            if gives_way(&output.folder, path, &output.manifest)? {
                ground.missing.insert(path);
                continue;
            }
            ground.blocked.insert(path);
            match output.manifest.get(path) {
                Some(_) => ground.conflict.edited.push(Arc::from(path)),
                None => ground.conflict.foreign.push(Arc::from(path)),
            }
        }
    }
    Ok(ground)
}

/// Compares one entry with what the output holds, and stages it if it differs.
fn make(output: &Output, ground: &Ground<'_>, entry: &Entry, bytes: &[u8]) -> Result<Made, Fault> {
    let sha256 = Digest::of(bytes);
    let compared = if ground.blocked.contains(folder(&entry.path)) {
        Compared::Same // The folder's own conflict is told instead.
    } else if ground.missing.contains(folder(&entry.path)) {
        Compared::Differs { over: None } // Nothing can stand in a folder that is not there.
    } else {
        compare(output, &entry.path, bytes)?
    };
    if let Compared::Differs { .. } = compared {
        let staged = disk::write_new(&output.staging.file(&entry.path), bytes);
        // Whoever is told knows the page, not where it waits.
        staged.map_err(|fault| Fault {
            path: below(&output.folder, &entry.path),
            ..fault
        })?;
    }
    Ok(Made {
        sha256,
        size: bytes.len() as u64,
        compared,
    })
}

fn compare(output: &Output, path: &str, bytes: &[u8]) -> Result<Compared, Fault> {
    let place = below(&output.folder, path);
    let record = output.manifest.get(path);
    let there = match disk::standing(&place)? {
        Standing::File(there) => there,
        Standing::Nothing => return Ok(Compared::Differs { over: None }),
        _ if gives_way(&output.folder, path, &output.manifest)? => {
            return Ok(Compared::Differs { over: None });
        }
        _ => return Ok(Compared::Foreign),
    };
    let is_as_long = there.len() == bytes.len() as u64;
    let Some(record) = record else {
        let is_alike = is_as_long && fs::read(&place).at(&place)? == bytes;
        return Ok(if is_alike {
            Compared::Alike
        } else {
            Compared::Foreign
        });
    };
    let there = fs::read(&place).at(&place)?;
    if is_as_long && there == bytes {
        return Ok(Compared::Same);
    }
    let digest = Digest::of(&there);
    // An empty file holds nobody's work: it is what a power cut leaves of a page that the disk had not yet taken up.
    if digest == record.sha256 || there.is_empty() || output.overwrite_edited {
        Ok(Compared::Differs { over: Some(digest) })
    } else {
        Ok(Compared::Edited)
    }
}

/// Gives what was made, or everything that went wrong.
fn sort_out<E>(
    entries: &[Entry],
    made: Vec<Result<Made, Box<Trouble<E>>>>,
    mut conflict: Conflict,
) -> Result<Vec<Made>, Failure<E>> {
    let mut fine = Vec::with_capacity(made.len());
    let mut unmade = Vec::new();
    for (index, made) in made.into_iter().enumerate() {
        let made = match made.map_err(|trouble| *trouble) {
            Ok(made) => made,
            Err(Trouble::Machine(fault)) => return Err(Failure::Machine(fault)),
            Err(Trouble::Render(error)) => {
                unmade.push((index, error));
                continue;
            }
            Err(Trouble::Stopped) => continue,
        };
        match made.compared {
            Compared::Foreign => conflict.foreign.push(entries[index].path.clone()),
            Compared::Edited => conflict.edited.push(entries[index].path.clone()),
            _ => {}
        }
        fine.push(made);
    }
    if !unmade.is_empty() {
        return Err(Failure::Render(unmade));
    }
    if !conflict.is_empty() {
        conflict.foreign.sort();
        conflict.edited.sort();
        return Err(Failure::Conflict(conflict));
    }
    Ok(fine)
}

/// Adds to the new manifest the old site's assets that stay for now, what somebody edited and the site has no longer, and the folders that are ours.
///
/// An edited file stays listed by what we wrote: when the site has it again it is known as an edit, not as a stranger's file.
fn retire(output: &Output, staged: &mut Staged, missing: &BTreeSet<&str>) -> Result<(), Fault> {
    let (old, new) = (&output.manifest, &mut staged.manifest);
    let needed = new.needed();
    for (path, record) in old.gone(new) {
        let is_edited = || -> Result<bool, Fault> {
            let there = disk::digest(&below(&output.folder, path))?;
            Ok(there.is_some_and(|there| there != record.sha256) && is_reached(output, path)?)
        };
        if !is_obstacle(path, &needed, new) && is_edited()? {
            staged.edited.push(path.clone());
        }
    }
    let is_edited = |path: &Arc<str>| staged.edited.binary_search(path).is_ok();
    let current = old
        .files
        .iter()
        .filter(|(path, record)| record.asset != Some(Asset::Retired) && !is_edited(path));
    let nothing_changed = staged.placings.is_empty() && current.eq(&new.files);
    let mut staying = Vec::new();
    for (path, record) in old.gone(new) {
        let may_stay = match record.asset {
            Some(Asset::Used) => true,
            // It stayed over one change already, and goes with the next; a rebuild without a change writes nothing.
            Some(Asset::Retired) => nothing_changed,
            None => false,
        };
        let stays = may_stay
            && !is_obstacle(path, &needed, new)
            && disk::digest(&below(&output.folder, path))? == Some(record.sha256);
        if stays || is_edited(path) {
            let mut record = record.clone();
            record.asset = stays.then_some(Asset::Retired);
            staying.push((path.clone(), record));
        }
    }
    new.files.extend(staying);
    new.files.sort_by(|(a, _), (b, _)| a.cmp(b));
    let is_ours = |folder: &&str| missing.contains(folder) || old.folders.contains(*folder);
    new.folders = new
        .needed()
        .into_iter()
        .filter(is_ours)
        .map(Arc::from)
        .collect();
    Ok(())
}

/// Whether a path leads through folders only, and no link.
fn is_reached(output: &Output, path: &str) -> Result<bool, Fault> {
    for above in folders(path) {
        if !matches!(
            disk::standing(&below(&output.folder, above))?,
            Standing::Folder(_)
        ) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Refuses folders that nothing can be put into while the site is still untouched, rather than to stop half-way.
fn refuse_closed(output: &Output, staged: &Staged) -> Result<(), Fault> {
    let placed = staged.placings.iter().map(|(_, placing)| &*placing.to);
    let removed = output
        .manifest
        .gone(&staged.manifest)
        .map(|(path, _)| &**path);
    let changing: BTreeSet<&str> = placed.chain(removed).map(folder).collect();
    for path in changing {
        // Where the folder itself has to be made, the nearest that is there matters.
        for above in iter::once(path).chain(folders(path)).chain([""]) {
            let place = below(&output.folder, above);
            if let Standing::Folder(there) = disk::standing(&place)? {
                if output.staging.is_closed(&there) {
                    return Err(io::Error::from(ErrorKind::PermissionDenied)).at(&place);
                }
                break;
            }
        }
    }
    Ok(())
}
