//! The files beside the texts: which are published, which are left out, and the literature.

use super::Parts;
use super::entry::EntryId;
use super::folders::Folders;
use super::join;
use super::misnamed::Misnamed;
use super::redirect::REDIRECTS;
use crate::document::field::{self, Kind};
use crate::document::front::{Value, Yaml};
use crate::problem::{Checked, Place, Problem, SourcePath, rules, suggest, told};
use crate::source::{Source, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The files beside the texts: pictures and documents. What stands where nothing is looked for is reported.
pub(super) fn files(
    parts: &Parts<'_>,
    folders: &Folders<'_>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<SourcePath, Arc<Source>> {
    problems.extend(parts.content.misnamed.iter().map(Misnamed::problem));
    let mut files = BTreeMap::new();
    let mut textless = BTreeSet::new();
    for source in &parts.content.beside {
        let path = source.path.as_str();
        if is_known_yaml(path) {
            continue;
        }
        let folder = Kind::ALL.into_iter().find_map(|kind| {
            let (name, _) = path
                .strip_prefix(&format!("content/{}/", kind.folder()))?
                .split_once('/')?;
            Some(EntryId::new(kind, name))
        });
        let owner = folder.clone().filter(|id| folders.get(id).is_some());
        if owner.as_ref().is_some_and(|id| folders.is_draft(id)) {
            continue;
        }
        match owner.filter(|_| is_publishable(source, problems)) {
            Some(_) => {
                problems.extend(heavy(source));
                files.insert(source.path.clone(), (*source).clone());
            }
            None if problems.last().is_some_and(|problem| {
                problem.rule == &rules::UNSAFE_FILE
                    && problem
                        .place
                        .as_ref()
                        .is_some_and(|place| place.path == source.path)
            }) => {}
            None => match folder {
                Some(id) if folders.get(&id).is_none() => {
                    let is_new = textless.insert(id.clone());
                    problems.extend(is_new.then(|| no_text(parts, &id, &source.path)).flatten());
                }
                _ if is_named(parts, source, problems) => {}
                _ => problems.push(unknown_file(&source.path)),
            },
        }
    }
    files
}

/// A picture of more bytes than this keeps readers on slow lines waiting: as many as all else on a page together, several times over.
const HEAVY: usize = 300_000;

fn heavy(source: &Source) -> Option<Problem> {
    let extension = source.path.extension()?.to_ascii_lowercase();
    let pictures = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];
    let bytes = source.bytes().len();
    if bytes <= HEAVY || !pictures.contains(&extension.as_str()) {
        return None;
    }
    let message = told("heavy-picture").with("name", source.path.name());
    let message = message.with("size", bytes / 1000);
    let problem = Problem::of(&rules::HEAVY_PICTURE, &source.path, message);
    Some(problem.say(told("heavy-picture.help").with("most", HEAVY / 1000)))
}

/// Whether a text beside a file names it in what is no link for the spaces in its name: then that problem tells of it.
fn is_named(parts: &Parts<'_>, source: &Source, problems: &mut [Problem]) -> bool {
    let name = source.path.name();
    let mut found = false;
    for problem in problems {
        let Some(place) = &problem.place else {
            continue;
        };
        let names = || {
            let text = parts
                .sources
                .excerpt(&place.path)?
                .get(place.span.clone())?;
            Some(text.contains(name))
        };
        let is_here = place.path.folder() == source.path.folder();
        if problem.rule == &rules::LINK_SYNTAX && is_here && names() == Some(true) {
            let file = Place::start(&source.path);
            *problem = problem.clone().relate(file, told("link-syntax.related"));
            found = true;
        }
    }
    found
}

/// A folder with files but no text; `None` if the text is there and has its problem already.
fn no_text(parts: &Parts<'_>, id: &EntryId, path: &SourcePath) -> Option<Problem> {
    let folder = format!("content/{id}");
    let mut unread = parts.content.unread.iter();
    if unread.any(|path| path.folder() == folder) {
        return None;
    }
    let first = parts.basis.settings.languages.first();
    let lang = first.map_or("en", |language| language.lang.as_str());
    let problem = Problem::of(
        &rules::UNKNOWN_FILE,
        path,
        told("folder-without-text").with("folder", &folder),
    );
    Some(
        problem.say(
            told("folder-without-text.help")
                .with("folder", &folder)
                .with("lang", lang)
                .message("kind", id.kind.told()),
        ),
    )
}

fn is_known_yaml(path: &str) -> bool {
    let known = [
        "content/catalogue.yaml",
        REFERENCES,
        REDIRECTS,
        join::SOURCES,
        join::LOCK,
    ];
    known.contains(&path)
        || SourcePath::new(path).folder() == join::HARVEST && path.ends_with(".json")
        || path.starts_with("content/vocabulary/") && path.ends_with(".yaml")
}

/// The endings that every host knows how to send.
const PUBLISHABLE: [&str; 23] = [
    "avif", "bib", "csv", "docx", "gif", "ics", "jpeg", "jpg", "m4a", "mp3", "mp4", "odp", "odt",
    "ods", "pdf", "png", "pptx", "svg", "txt", "vtt", "webm", "webp", "xlsx",
];

fn is_publishable(source: &Source, problems: &mut Vec<Problem>) -> bool {
    let extension = source
        .path
        .extension()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let text = source.text().to_ascii_lowercase();
    let active = [
        "<script",
        "javascript:",
        "<foreignobject",
        "onload=",
        "onerror=",
        "onclick=",
    ];
    if extension == "svg" && active.iter().any(|sign| text.contains(sign)) {
        let message = told("unsafe-file").with("path", source.path.name());
        let problem = Problem::at(
            &rules::UNSAFE_FILE,
            Place::start(&source.path),
            message,
            told("unsafe-file.label"),
        );
        problems.push(problem.say(told("unsafe-file.help")));
        return false;
    }
    let name = source.path.name();
    let plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
        && !name.starts_with(['_', '.']);
    PUBLISHABLE.contains(&extension.as_str()) && plain
}

fn unknown_file(path: &SourcePath) -> Problem {
    let problem = Problem::of(
        &rules::UNKNOWN_FILE,
        path,
        told("file-left-out").with("path", path),
    );
    let folders = Kind::ALL.iter().map(|kind| kind.folder());
    let mut parts = path.as_str().split('/').skip(1);
    let folder = parts.next().unwrap_or_default();
    match path.extension().unwrap_or_default() {
        "yml" => problem.say(
            told("file-left-out.help-near").with("replace", path.name().replace(".yml", ".yaml")),
        ),
        "md" if suggest::nearest(folder, folders.clone()).is_some_and(|near| near != folder) => {
            problem.say(told("file-left-out.help-folder").with(
                "folders",
                suggest::nearest(folder, folders).unwrap_or_default(),
            ))
        }
        "md" => problem.say(told("file-left-out.help-place")),
        _ if path.name().is_ascii() && path.name().contains(' ') => {
            let name = path.name().replace(' ', "-");
            problem.say(told("file-left-out.help-spaces").with("name", name))
        }
        _ if !path.name().is_ascii() => problem.say(told("file-left-out.help-name")),
        _ => problem.say(told("file-left-out.help-below")),
    }
}

/// The literature, by id.
pub type References = BTreeMap<Arc<str>, Value>;

/// The file of the literature.
pub const REFERENCES: &str = "content/references.yaml";

/// Reads the literature.
pub fn references(sources: &Sources) -> Checked<Arc<References>> {
    let Some(source) = sources.get(&SourcePath::new(REFERENCES)) else {
        return Checked::fine(Arc::default());
    };
    let mut problems = Vec::new();
    let yaml =
        Yaml::read(&source.path, source.text(), 0..source.text().len()).into_value(&mut problems);
    Checked {
        value: Arc::new(field::read_each(&yaml, field::REFERENCE, &mut problems)),
        problems,
    }
}
