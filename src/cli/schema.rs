//! `halqa schema` and `halqa cms`: what makes other editors know the catalogue; and whether the copies of it that are kept are out of date.

use super::voice::voice;
use super::{Cms, Ended, Schema, Screen};
use crate::locale::{Lang, Voice};
use crate::problem::{Problem, Told, quote, told};
use crate::publish::{Renewed, renew};
use crate::schema::{Copy, Document, Kit, copy_paths, pretty, stale};
use crate::source::{self, Sources};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What is printed beside the schemas, by its name.
const VSCODE: &str = "vscode";

/// The names of what can be printed.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    Document::all().map(Document::name).chain([VSCODE])
}

/// Prints one schema, or writes all of them.
pub(super) fn schema(arguments: &Schema, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    let voice = voice(None, &sources);
    let kit = match kit(&sources, arguments.lang.as_deref()) {
        Ok(kit) => kit,
        Err(why) => return screen.refuse(&voice, why, Ended::CommandLine),
    };
    if let Some(folder) = &arguments.output {
        let files = kit.files().into_iter();
        let files: Vec<_> = files
            .map(|copy| (folder.join(copy.path.as_str()), copy))
            .collect();
        return write(&files, &voice, screen);
    }
    let wanted = arguments.document.as_deref();
    let document = Document::all().find(|document| Some(document.name()) == wanted);
    let text = document.map_or_else(|| kit.vscode(), |document| pretty(&kit.schema(document)));
    write!(screen.out, "{text}")?;
    Ok(Ended::Done)
}

/// Prints the configuration of an editor in the browser, or writes it.
pub(super) fn cms(arguments: &Cms, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    let voice = voice(None, &sources);
    let kit = match kit(&sources, arguments.lang.as_deref()) {
        Ok(kit) => kit,
        Err(why) => return screen.refuse(&voice, why, Ended::CommandLine),
    };
    let Some(copy) = kit.cms(&sources) else {
        let why = told("no-usable-settings").with("folder", arguments.root.display());
        return screen.refuse(&voice, why, Ended::CommandLine);
    };
    match &arguments.output {
        None => write!(screen.out, "{}{}", copy.head, copy.text)?,
        Some(path) => return write(&[(path.clone(), copy)], &voice, screen),
    }
    Ok(Ended::Done)
}

/// The words and vocabularies in a language; without one in the catalogue's first.
fn kit(sources: &Sources, lang: Option<&str>) -> Result<Kit, Told> {
    let tag = lang.map(Lang::parse).transpose();
    let kit = tag.ok().and_then(|tag| Kit::new(sources, tag.as_ref()));
    kit.ok_or_else(|| told("no-such-tag").with("tag", quote(lang.unwrap_or_default())))
}

/// Writes copies to their places; what somebody else wrote stays.
fn write(copies: &[(PathBuf, Copy)], voice: &Voice, screen: &mut Screen) -> io::Result<Ended> {
    for (path, copy) in copies {
        let shown = path.strip_prefix(".").unwrap_or(path).display();
        match renew(path, |standing| copy.over(standing)) {
            Ok(Renewed::Written) => writeln!(screen.out, "{shown}")?,
            Ok(Renewed::Same) => {}
            Ok(Renewed::Left) => screen.note(voice, &told("yours-stays").with("path", shown))?,
            Err(fault) => return screen.failed(voice, fault),
        }
    }
    Ok(Ended::Done)
}

/// The problems of the copies that are kept in the catalogue's folder.
pub(super) fn problems(root: &Path, sources: &Sources) -> Vec<Problem> {
    stale(sources, &source::copies(root, &copy_paths()))
}
