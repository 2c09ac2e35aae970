//! `halqa harvest`: copies of what other catalogues publish, for the next build to join.

use super::voice::{tell_of_other, voice};
use super::{Ended, Format, Harvest, Screen, make, report};
use crate::catalogue::join::{Copy, LOCK, Lock, SOURCES, Stated, copy_path, stated};
use crate::external::{Bounds, Harvested, harvest as fetch};
use crate::locale::Voice;
use crate::problem::{quote, told};
use crate::publish::write_over;
use crate::site::weighed;
use crate::source::{self, Sources};
use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// How many modules of a sort are named.
const NAMED: usize = 12;

/// Fetches every source, or those that are named, and keeps what is good.
pub(super) fn harvest(arguments: &Harvest, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    let lang = arguments.lang.as_deref();
    let voice = voice(lang, &sources);
    tell_of_other(lang, &voice, &sources, screen)?;
    if !make::is_catalogue(&sources, &arguments.root, &voice, screen)? {
        return Ok(Ended::CommandLine);
    }
    let mut problems = Vec::new();
    let all = stated(&sources).into_value(&mut problems);
    let mut lock = Lock::read(&sources).into_value(&mut problems);
    if !problems.is_empty() {
        let shown = report::Shown {
            sources: &sources,
            root: &arguments.root,
            format: Format::Human,
            advice: false,
            voice: &voice,
        };
        shown.all(&weighed(&sources, problems), screen)?;
        return Ok(Ended::Author);
    }
    if all.is_empty() {
        let why = told("no-sources").with("path", SOURCES);
        return screen.refuse(&voice, why, Ended::CommandLine);
    }
    let unknown = |name: &&String| all.iter().all(|source| *source.name != ***name);
    if let Some(name) = arguments.sources.iter().find(unknown) {
        let why = told("no-such-source").with("source", quote(name));
        let names = all.iter().map(|source| &source.name);
        return screen.refuse(&voice, why.list("sources", names), Ended::CommandLine);
    }
    let is_asked = |source: &&Stated| {
        arguments.sources.is_empty() || arguments.sources.iter().any(|name| **name == *source.name)
    };
    let asked: Vec<&Stated> = all.iter().filter(is_asked).collect();
    let kept = |source: &Stated| sources.get(&copy_path(&source.name));
    let locked = asked.iter().map(|source| {
        let known = lock.get(&source.name).filter(|_| kept(source).is_some());
        (*source, known)
    });
    let bounds = Bounds {
        time: Duration::from_secs(arguments.timeout),
        ..Bounds::default()
    };
    let locked: Vec<_> = locked.collect();
    let harvested = fetch(&locked, &arguments.root, bounds);
    let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    let mut has_failed = false;
    for (source, harvested) in asked.iter().zip(harvested) {
        let before = kept(source).and_then(|file| Copy::read(file.bytes()).ok());
        match harvested {
            Harvested::Same => {
                let same = told("harvest-same").with("source", &source.name);
                screen.say(&voice, &same)?;
            }
            Harvested::Failed(why) => {
                has_failed = true;
                let key = if before.is_some() {
                    "harvest-failed.kept"
                } else {
                    "harvest-failed"
                };
                let failed = told(key).with("source", &source.name);
                let failed = failed.with("from", &source.at).message("why", why);
                screen.note(&voice, &failed)?;
            }
            Harvested::New {
                bytes,
                copy,
                locked,
            } => {
                tell(source, before.as_ref(), &copy, &voice, screen)?;
                let path = arguments.root.join(copy_path(&source.name).as_str());
                files.push((path, bytes));
                lock.set(&source.name, locked);
            }
        }
    }
    lock.keep(|name| all.iter().any(|source| *source.name == *name));
    if arguments.dry_run {
        screen.say(&voice, &told("harvest-dry-run"))?;
    } else {
        let ended = write(arguments, &sources, files, &lock, &voice, screen)?;
        if ended != Ended::Done {
            return Ok(ended);
        }
    }
    Ok(if has_failed {
        Ended::Author
    } else {
        Ended::Done
    })
}

/// Writes the copies before the lock: a copy that is not locked is not read, while a lock without its copy would stop every build.
fn write(
    arguments: &Harvest,
    sources: &Sources,
    mut files: Vec<(PathBuf, Vec<u8>)>,
    lock: &Lock,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let changed = !files.is_empty();
    if *lock != Lock::read(sources).value {
        files.push((arguments.root.join(LOCK), lock.text().into_bytes()));
    }
    let files: Vec<(PathBuf, &[u8])> = files
        .iter()
        .map(|(path, bytes)| (path.clone(), &bytes[..]))
        .collect();
    let ended = make::written(write_over(&files), voice, screen)?;
    if ended == Ended::Done && changed {
        screen.say(voice, &told("harvest-next"))?;
    }
    Ok(ended)
}

/// Tells what is new, changed and gone in a catalogue.
fn tell(
    source: &Stated,
    before: Option<&Copy>,
    now: &Copy,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    let known = |copy: &Copy| -> BTreeMap<String, (String, String)> {
        let modules = copy.modules().iter();
        let said = modules.map(|module| {
            let title = module.title().unwrap_or_default();
            (module.id.to_string(), (module.fingerprint(), title))
        });
        said.collect()
    };
    let before = before.map(known).unwrap_or_default();
    let now = known(now);
    let summary = told("harvest-new").with("source", &source.name);
    screen.say(voice, &summary.count("count", now.len()))?;
    let added = now.iter().filter(|(id, _)| !before.contains_key(*id));
    let changed = now.iter().filter(|(id, (said, _))| {
        let known = before.get(*id);
        known.is_some_and(|(known, _)| known != said)
    });
    let gone = before.iter().filter(|(id, _)| !now.contains_key(*id));
    let sorts: [(&'static str, Vec<_>); 3] = [
        ("harvest-added", added.collect()),
        ("harvest-changed", changed.collect()),
        ("harvest-gone", gone.collect()),
    ];
    for (key, modules) in sorts {
        if modules.is_empty() {
            continue;
        }
        let names = modules.iter().take(NAMED);
        let names = names.map(|(id, (_, title))| format!("{id} ({title})"));
        let more = (modules.len() > NAMED).then(|| "…".to_owned());
        let line = told(key).count("count", modules.len());
        screen.say(voice, &line.list("modules", names.chain(more)))?;
    }
    Ok(())
}
