//! `halqa new`, `halqa add` and `halqa eject`: files to begin with. They write only where nothing stands.

use super::voice::{tell_of_other, voice};
use super::{Add, Eject, Ended, Screen, first_three};
use crate::locale::{Lang, Voice};
use crate::problem::{SourcePath, Told, quote, suggest, told};
use crate::publish::{Unwritten, write_fresh};
use crate::scaffold::{self, Refused};
use crate::source::{self, Origin, Source, Sources};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Makes a catalogue.
pub(super) fn new(folder: &Path, lang: Option<&str>, screen: &mut Screen) -> io::Result<Ended> {
    let sources = Sources::shipped();
    let voice = voice(lang, &sources);
    tell_of_other(lang, &voice, &sources, screen)?;
    let starter = source::starter();
    let files: Vec<(PathBuf, &[u8])> = starter
        .iter()
        .map(|file| (in_root(folder, &file.path), file.bytes()))
        .collect();
    let ended = written(write_fresh(&files), &voice, screen)?;
    if ended == Ended::Done {
        for line in ["catalogue-made", "catalogue-made.next"] {
            screen.say(&voice, &told(line).with("folder", folder.display()))?;
        }
    }
    Ok(ended)
}

/// Adds an entry to a catalogue.
pub(super) fn add(arguments: &Add, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    let voice = voice(None, &sources);
    if !is_catalogue(&sources, &arguments.root, &voice, screen)? {
        return Ok(Ended::CommandLine);
    }
    let lang = arguments.lang.as_deref();
    let file = match scaffold::entry(arguments.kind.into(), &arguments.id, lang, &sources) {
        Ok(file) => file,
        Err(refused) => {
            let why = not_begun(&refused, arguments);
            return screen.refuse(&voice, why, Ended::CommandLine);
        }
    };
    let path = in_root(&arguments.root, &file.path);
    let fresh = write_fresh(&[(path.clone(), file.text.as_bytes())]);
    let ended = written(fresh, &voice, screen)?;
    if ended == Ended::Done {
        screen.say(&voice, &told("entry-begun").with("path", path.display()))?;
    }
    Ok(ended)
}

/// Why an entry can't be begun, and how it can.
fn not_begun(refused: &Refused, arguments: &Add) -> Told {
    let tag = arguments.lang.as_deref().unwrap_or_default();
    match refused {
        Refused::Id => told("no-id").with("id", quote(&arguments.id)),
        Refused::Settings => told("no-usable-settings").with("folder", arguments.root.display()),
        Refused::Language(languages) => match Lang::parse(tag) {
            Ok(lang) => {
                let known = told("not-a-language-here").with("tag", quote(tag));
                let known = known.list("languages", languages);
                let to_add = told("language-to-add").with("tag", lang);
                let both = told("besides").message("before", known);
                both.message("next", to_add)
            }
            Err(_) => {
                let no_tag = told("no-such-tag").with("tag", quote(tag));
                let known = told("languages-are").list("languages", languages);
                let both = told("besides").message("before", no_tag);
                both.message("next", known)
            }
        },
        Refused::Network(path) => {
            let why = told("network-to-add").with("id", &arguments.id);
            why.with("path", path)
        }
    }
}

/// Copies what comes with Halqa into a catalogue, to be changed there.
pub(super) fn eject(arguments: &Eject, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    let lang = arguments.lang.as_deref();
    let voice = voice(lang, &sources);
    tell_of_other(lang, &voice, &sources, screen)?;
    if !is_catalogue(&sources, &arguments.root, &voice, screen)? {
        return Ok(Ended::CommandLine);
    }
    let shipped: Vec<_> = ["content/vocabulary", "locales", "themes"]
        .into_iter()
        .flat_map(|folder| sources.below_from(folder, Origin::Shipped))
        .collect();
    let Some(wanted) = &arguments.path else {
        let still = shipped.iter().filter(|file| sources.is_shipped(&file.path));
        for file in still {
            writeln!(screen.out, "{}", file.path)?;
        }
        screen.note(&voice, &told("what-can-be-ejected"))?;
        return Ok(Ended::Done);
    };
    let wanted = wanted.trim_end_matches('/');
    let is_wanted = |path: &str| {
        path.strip_prefix(wanted)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let (fresh, here): (Vec<_>, Vec<_>) = shipped
        .iter()
        .copied()
        .filter(|source| is_wanted(source.path.as_str()))
        .partition(|source| sources.is_shipped(&source.path));
    let path = |source: &Source| in_root(&arguments.root, &source.path);
    let files: Vec<(PathBuf, &[u8])> = fresh
        .into_iter()
        .map(|source| (path(source), source.bytes()))
        .collect();
    if files.is_empty() && !here.is_empty() {
        let paths: Vec<_> = here.iter().map(|source| path(source)).collect();
        let paths: Vec<_> = paths.iter().map(|path| path.display()).collect();
        let why = told("ejected-already").list("paths", first_three(&paths));
        return screen.refuse(&voice, why, Ended::CommandLine);
    }
    if files.is_empty() {
        let near = suggest::nearest(wanted, shipped.iter().map(|source| source.path.as_str()));
        let why = match near {
            None => told("nothing-to-eject"),
            Some(near) => told("nothing-to-eject.near").message("near", suggest::meant(near)),
        };
        let why = why.with("path", quote(wanted));
        return screen.refuse(&voice, why, Ended::CommandLine);
    }
    let ended = written(write_fresh(&files), &voice, screen)?;
    if ended == Ended::Done {
        for (path, _) in &files {
            writeln!(screen.out, "{}", path.display())?;
        }
    }
    Ok(ended)
}

/// Where a file of the catalogue is; `./` says nothing.
pub(super) fn in_root(root: &Path, path: &SourcePath) -> PathBuf {
    let joined = root.join(path.as_str());
    joined
        .strip_prefix(".")
        .map_or(joined.clone(), Path::to_owned)
}

pub(super) fn is_catalogue(
    sources: &Sources,
    root: &Path,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<bool> {
    let settings = SourcePath::new("content/catalogue.yaml");
    let is_there = sources.get(&settings).is_some();
    if !is_there {
        let why = told("no-catalogue-here").with("folder", root.display());
        screen.refuse(voice, why, Ended::CommandLine)?;
    }
    Ok(is_there)
}

/// Says why files could not be written.
pub(super) fn written(
    written: Result<(), Unwritten>,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<Ended> {
    match written {
        Ok(()) => Ok(Ended::Done),
        Err(Unwritten::Taken(paths)) => {
            let paths: Vec<_> = paths.iter().map(|path| path.display()).collect();
            let why = told("taken").list("paths", first_three(&paths));
            screen.refuse(voice, why, Ended::CommandLine)
        }
        Err(Unwritten::Machine(fault)) => screen.failed(voice, fault),
    }
}
