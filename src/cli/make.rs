//! `halqa new`, `halqa add` and `halqa eject`: files to begin with. They write only where nothing stands.

use super::{Add, Eject, Ended, Screen};
use crate::problem::{SourcePath, quote, suggest};
use crate::publish::{Unwritten, write_fresh};
use crate::scaffold::{self, Refused};
use crate::source::{self, Sources};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Makes a catalogue.
pub(super) fn new(folder: &Path, screen: &mut Screen) -> io::Result<Ended> {
    let starter = source::starter();
    let files: Vec<(PathBuf, &[u8])> = starter
        .iter()
        .map(|file| (in_root(folder, &file.path), file.bytes()))
        .collect();
    let ended = write(&files, screen)?;
    if ended == Ended::Done {
        writeln!(
            screen.out,
            "{0}: a catalogue of two modules, in English and Arabic.\n`halqa serve --root {0}` shows it while you write; begin with the page that tells how it is made.",
            folder.display()
        )?;
    }
    Ok(ended)
}

/// Adds an entry to a catalogue.
pub(super) fn add(arguments: &Add, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    if !is_catalogue(&sources, &arguments.root, screen)? {
        return Ok(Ended::CommandLine);
    }
    let lang = arguments.lang.as_deref();
    let file = match scaffold::entry(arguments.kind.into(), &arguments.id, lang, &sources) {
        Ok(file) => file,
        Err(Refused::Id) => {
            writeln!(
                screen.err,
                "error: {} can't be an id: it is made of a–z, 0–9 and single hyphens, such as team-roles",
                quote(&arguments.id)
            )?;
            return Ok(Ended::CommandLine);
        }
        Err(Refused::Language) => {
            writeln!(
                screen.err,
                "error: {} is no language tag, such as en, ar or pt-BR",
                quote(lang.unwrap_or_default())
            )?;
            return Ok(Ended::CommandLine);
        }
    };
    let path = in_root(&arguments.root, &file.path);
    let ended = write(&[(path.clone(), file.text.as_bytes())], screen)?;
    if ended == Ended::Done {
        writeln!(
            screen.out,
            "{}: a draft. `halqa serve --drafts` lists it; without the line `status: draft` it is published.",
            path.display()
        )?;
    }
    Ok(ended)
}

/// Copies what comes with Halqa into a catalogue, to be changed there.
pub(super) fn eject(arguments: &Eject, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    if !is_catalogue(&sources, &arguments.root, screen)? {
        return Ok(Ended::CommandLine);
    }
    let wanted = arguments.path.trim_end_matches('/');
    let shipped: Vec<_> = ["content/vocabulary", "locales", "themes"]
        .into_iter()
        .flat_map(|folder| sources.below(folder))
        .filter(|source| sources.is_shipped(&source.path))
        .collect();
    let is_wanted = |path: &str| {
        path.strip_prefix(wanted)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let files: Vec<(PathBuf, &[u8])> = shipped
        .iter()
        .filter(|source| is_wanted(source.path.as_str()))
        .map(|source| (in_root(&arguments.root, &source.path), source.bytes()))
        .collect();
    if files.is_empty() {
        let near = suggest::nearest(wanted, shipped.iter().map(|source| source.path.as_str()));
        let help = near.map_or_else(
            || "it is the path of a template, a style, a message file or a vocabulary, such as themes/default/templates/module.html".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        writeln!(
            screen.err,
            "error: nothing that comes with Halqa is at {} and not yet in this catalogue; {help}",
            quote(wanted)
        )?;
        return Ok(Ended::CommandLine);
    }
    let ended = write(&files, screen)?;
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
    screen: &mut Screen,
) -> io::Result<bool> {
    let settings = SourcePath::new("content/catalogue.yaml");
    let is_there = sources.get(&settings).is_some();
    if !is_there {
        writeln!(
            screen.err,
            "error: {} is no catalogue: there is no content/catalogue.yaml. Go to the folder of yours, name it with --root, or make one with `halqa new`",
            root.display()
        )?;
    }
    Ok(is_there)
}

fn write(files: &[(PathBuf, &[u8])], screen: &mut Screen) -> io::Result<Ended> {
    told(write_fresh(files), screen)
}

/// Says why files could not be written.
pub(super) fn told(written: Result<(), Unwritten>, screen: &mut Screen) -> io::Result<Ended> {
    match written {
        Ok(()) => Ok(Ended::Done),
        Err(Unwritten::Taken(paths)) => {
            let named: Vec<String> = paths
                .iter()
                .take(3)
                .map(|path| path.display().to_string())
                .collect();
            let more = if paths.len() > 3 { " …" } else { "" };
            writeln!(
                screen.err,
                "error: nothing was written, since something stands there already: {}{more}",
                named.join(", ")
            )?;
            Ok(Ended::CommandLine)
        }
        Err(Unwritten::Machine(fault)) => {
            writeln!(screen.err, "error: {fault}")?;
            Ok(Ended::Machine)
        }
    }
}
