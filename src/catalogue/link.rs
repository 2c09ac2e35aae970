//! Links in prose: each leads to an entry, a file of the catalogue, or out into the world.

use super::Catalogue;
use super::entry::{Edition, Entry, EntryId};
use super::folder::Folder;
use super::folders::Folders;
use crate::document::field::Kind;
use crate::document::markdown::{Heading, LinkKind};
use crate::document::{Document, identify};
use crate::problem::{Place, Problem, SourcePath, quote, rules, suggest, told};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// To an entry, with the number of the heading that is meant.
    Entry(EntryId, Option<usize>),
    /// To a place on the page itself, by the heading's number.
    Here(usize),
    /// To a file of the catalogue.
    File(SourcePath),
    /// Out of the catalogue.
    Outside,
    /// To nothing.
    Nowhere,
}

/// Resolves the links of one document.
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    catalogue: &'a Catalogue,
    document: &'a Document,
}

impl<'a> Links<'a> {
    /// The links of a document of the catalogue.
    pub fn new(catalogue: &'a Catalogue, document: &'a Document) -> Self {
        Self {
            catalogue,
            document,
        }
    }

    /// Where `target` leads.
    pub fn resolve(&self, target: &str) -> Destination {
        let (path, anchor) = split(target);
        if path.is_empty() {
            return anchor
                .and_then(|anchor| heading(&self.document.prose.outline, anchor))
                .map_or(Destination::Nowhere, Destination::Here);
        }
        if is_outside(path) {
            return Destination::Outside;
        }
        let Some(path) = join(self.document.source.path.folder(), path) else {
            return Destination::Nowhere;
        };
        if let Some((kind, name, lang)) = identify(&path) {
            let id = EntryId::new(kind, name);
            let Some(entry) = self.catalogue.entry(&id) else {
                return Destination::Nowhere;
            };
            // A file that is named must exist, even if the reader gets another language's.
            let Some(edition) = edition(entry, lang) else {
                return Destination::Nowhere;
            };
            let number = anchor.map(|anchor| heading(&edition.document.prose.outline, anchor));
            return match number {
                Some(None) => Destination::Nowhere,
                Some(Some(number)) => Destination::Entry(id, Some(number)),
                None => Destination::Entry(id, None),
            };
        }
        if self.catalogue.files.contains_key(&path) {
            Destination::File(path)
        } else {
            Destination::Nowhere
        }
    }
}

/// A link in a text of a folder that leads to another place of the catalogue.
#[derive(Debug)]
pub(super) struct Linked {
    /// The text's place in its folder.
    document: usize,
    /// The link's place in the text.
    link: usize,
    /// Whether the text is part of an entry.
    is_read: bool,
}

/// The links of a folder's texts that don't lead out into the world.
pub(super) fn collect(documents: &[Arc<Document>], entry: Option<&Entry>) -> Vec<Linked> {
    let is_read = |document: &Arc<Document>| {
        let mut editions = entry.into_iter().flat_map(|entry| entry.editions.values());
        editions.any(|edition| Arc::ptr_eq(&edition.document, document))
    };
    let of = |(at, document): (usize, &Arc<Document>)| {
        let is_read = is_read(document);
        let links = document.prose.links.iter().enumerate();
        links
            .filter(|(_, link)| !is_outside(split(&link.target).0))
            .map(move |(link, _)| Linked {
                document: at,
                link,
                is_read,
            })
            .collect::<Vec<_>>()
    };
    documents.iter().enumerate().flat_map(of).collect()
}

/// Checks every link and picture of every text that is published.
pub(super) fn check(catalogue: &Catalogue, folders: &Folders<'_>, problems: &mut Vec<Problem>) {
    let of = |folder: &Folder| {
        let read = folder.links.iter().filter(|linked| linked.is_read);
        read.filter_map(|linked| {
            let document = folder.documents.get(linked.document)?;
            broken(catalogue, folders, document, linked.link)
        })
        .collect::<Vec<_>>()
    };
    problems.extend(folders.problems(of));
    unused(catalogue, folders, problems);
}

fn broken(
    catalogue: &Catalogue,
    folders: &Folders<'_>,
    document: &Document,
    link: usize,
) -> Option<Problem> {
    let link = document.prose.links.get(link)?;
    let place = || Place::new(&document.source.path, link.span.clone());
    match Links::new(catalogue, document).resolve(&link.target) {
        // A text that is there, but could not be made part of the catalogue, has its own problem.
        Destination::Nowhere if leads_to_unread(catalogue, folders, document, &link.target) => None,
        Destination::Nowhere => Some(nowhere(catalogue, document, folders, &link.target, place())),
        Destination::Entry(..) | Destination::Here(_) if link.kind == LinkKind::Image => Some(
            Problem::at(
                &rules::BROKEN_LINK,
                place(),
                told("not-a-picture").with("target", &link.target),
                told("not-a-picture.label"),
            )
            .say(told("not-a-picture.help")),
        ),
        _ => None,
    }
}

/// Reports files that no text links to, be it published or not.
fn unused(catalogue: &Catalogue, folders: &Folders<'_>, problems: &mut Vec<Problem>) {
    let mut files: BTreeSet<&SourcePath> = catalogue.files.keys().collect();
    files.retain(|path| !is_about(path));
    for folder in folders.written() {
        for linked in &folder.links {
            let document = folder.documents.get(linked.document);
            let link = document.and_then(|document| document.prose.links.get(linked.link));
            let Some((document, link)) = document.zip(link).filter(|_| !files.is_empty()) else {
                break;
            };
            let path = split(&link.target).0;
            if path.ends_with(".md") {
                continue;
            }
            if let Some(path) = join(document.source.path.folder(), path) {
                files.remove(&path);
            }
        }
    }
    problems.extend(files.into_iter().map(unused_file));
}

/// Whether a file tells of the others in its folder, so that nobody need link to it.
fn is_about(path: &SourcePath) -> bool {
    let name = path.name().to_ascii_lowercase();
    let stem = name.split('.').next().unwrap_or_default();
    matches!(
        stem,
        "readme" | "licence" | "license" | "copying" | "credits"
    )
}

fn unused_file(path: &SourcePath) -> Problem {
    let message = told("unused-file").with("path", quote(path.name()));
    let problem = Problem::of(&rules::UNUSED_FILE, path, message);
    problem.say(told("unused-file.help").with("path", path.name()))
}

fn leads_to_unread(
    catalogue: &Catalogue,
    folders: &Folders<'_>,
    document: &Document,
    target: &str,
) -> bool {
    let path = join(document.source.path.folder(), split(target).0);
    path.filter(|path| folders.has_text(path))
        .is_some_and(|path| {
            identify(&path).is_some_and(|(kind, name, lang)| {
                let id = EntryId::new(kind, name);
                !folders.is_draft(&id)
                    && catalogue
                        .entry(&id)
                        .and_then(|entry| edition(entry, lang))
                        .is_none()
            })
        })
}

fn nowhere(
    catalogue: &Catalogue,
    document: &Document,
    folders: &Folders<'_>,
    target: &str,
    place: Place,
) -> Problem {
    let (path, anchor) = split(target);
    let folder = document.source.path.folder();
    if path.is_empty() {
        return broken_anchor(
            &document.prose.outline,
            target,
            anchor.unwrap_or_default(),
            "",
            place,
        );
    }
    let Some(full) = join(folder, path) else {
        let problem = Problem::at(
            &rules::BROKEN_LINK,
            place,
            told("link-out").with("target", target),
            told("link-out.label"),
        );
        return problem.say(told("link-out.help"));
    };
    if let Some((kind, name, lang)) = identify(&full) {
        let id = EntryId::new(kind, name);
        if let Some(edition) = catalogue.entry(&id).and_then(|entry| edition(entry, lang)) {
            return broken_anchor(
                &edition.document.prose.outline,
                target,
                anchor.unwrap_or_default(),
                path,
                place,
            );
        }
        if folders.is_draft(&id) {
            let problem = Problem::at(
                &rules::DRAFT_TARGET,
                place,
                told("link-to-draft").with("target", target),
                told("link-to-draft.label"),
            );
            return problem.say(told("link-to-draft.help"));
        }
    }
    let problem = Problem::at(
        &rules::BROKEN_LINK,
        place,
        told("broken-link").with("target", target),
        told("broken-link.label").with("full", &full),
    );
    if let Some(meant) = by_name(catalogue, document, &full) {
        let anchor = anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
        let meant = relative(folder, meant.source.path.as_str());
        return problem.suggest(Some(&format!("{meant}{anchor}")));
    }
    let texts = catalogue
        .all_entries()
        .flat_map(|entry| entry.editions.values())
        .map(|edition| edition.document.source.path.as_str());
    let files = catalogue.files.keys().map(SourcePath::as_str);
    let near =
        suggest::nearest(full.as_str(), texts.chain(files)).map(|near| relative(folder, near));
    let with_anchor =
        near.map(|near| anchor.map_or(near.clone(), |anchor| format!("{near}#{anchor}")));
    match with_anchor {
        Some(near) => problem.suggest(Some(&near)),
        None if full.extension().is_some_and(|extension| extension != "md") => problem.say(
            told("broken-link.help-put")
                .with("full", quote(full.name()))
                .with("folder", full.folder()),
        ),
        None => problem.say(told("broken-link.help-path")),
    }
}

/// The text that somebody means who writes an entry's id, or its folder, as if it were the file: in the same language, if there is one.
fn by_name<'a>(
    catalogue: &'a Catalogue,
    document: &Document,
    path: &SourcePath,
) -> Option<&'a Document> {
    let name = match identify(path) {
        Some((_, name, lang)) if is_entry(catalogue, name) && !is_entry(catalogue, lang) => name,
        _ => path
            .name()
            .trim_end_matches(".md")
            .trim_end_matches(".html"),
    };
    // Of entries of one name in several kinds, that of the same kind is meant.
    let kinds = std::iter::once(document.kind).chain(Kind::ALL);
    let mut entries = kinds.filter_map(|kind| catalogue.entry(&EntryId::new(kind, name)));
    let entry = entries.next()?;
    edition(entry, &document.lang)
        .map(|edition| &*edition.document)
        .or_else(|| entry.document().map(|original| &**original))
}

fn is_entry(catalogue: &Catalogue, name: &str) -> bool {
    let mut kinds = Kind::ALL.into_iter();
    kinds.any(|kind| catalogue.entry(&EntryId::new(kind, name)).is_some())
}

fn broken_anchor(
    outline: &[Heading],
    target: &str,
    anchor: &str,
    path: &str,
    place: Place,
) -> Problem {
    let problem = Problem::at(
        &rules::BROKEN_ANCHOR,
        place,
        told("broken-anchor").with("target", target),
        told("broken-anchor.label").with("anchor", anchor),
    );
    let near = suggest::nearest(
        anchor,
        outline.iter().map(|heading| heading.anchor.as_str()),
    );
    let all: Vec<&str> = outline
        .iter()
        .map(|heading| heading.anchor.as_str())
        .take(20)
        .collect();
    match near {
        Some(near) => problem.suggest(Some(&format!("{path}#{near}"))),
        None if all.is_empty() => problem.say(told("broken-anchor.help-none")),
        None => problem.say(told("broken-anchor.help-all").with("all", all.join(", "))),
    }
}

/// The edition in the language that a file's name states.
fn edition<'a>(entry: &'a Entry, lang: &str) -> Option<&'a Edition> {
    entry
        .editions
        .iter()
        .find(|(known, _)| known.as_str() == lang)
        .map(|(_, edition)| edition)
}

fn heading(outline: &[Heading], anchor: &str) -> Option<usize> {
    outline.iter().position(|heading| heading.anchor == anchor)
}

fn split(target: &str) -> (&str, Option<&str>) {
    target
        .split_once('#')
        .map_or((target, None), |(path, anchor)| (path, Some(anchor)))
}

/// Whether a target names a scheme; the schemes that are refused have their problem already.
fn is_outside(path: &str) -> bool {
    let scheme = path.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        !scheme.is_empty()
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}

/// The path that `relative` leads to from a folder; `None` if it leads out of content/.
fn join(folder: &str, relative: &str) -> Option<SourcePath> {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().filter(|_| !parts.is_empty())?;
            }
            _ => parts.push(part),
        }
    }
    (parts.first() == Some(&"content")).then(|| SourcePath::new(parts.join("/")))
}

/// The way from a folder to a file.
fn relative(folder: &str, file: &str) -> String {
    let from: Vec<&str> = folder.split('/').collect();
    let to: Vec<&str> = file.split('/').collect();
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - common);
    up.chain(to[common..].iter().copied())
        .collect::<Vec<_>>()
        .join("/")
}
