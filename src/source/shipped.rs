//! What the binary carries: the default theme, the messages and the vocabularies of this repository.

use super::{Content, Source};
use crate::problem::SourcePath;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A small catalogue that builds at once and teaches by its own content.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/source/starter");
static VOCABULARY: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content/vocabulary");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default/templates");
static ASSETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default/assets");

/// The carried files, at the paths where a catalogue would put its own.
pub(super) fn files() -> BTreeMap<SourcePath, Arc<Source>> {
    let mut files = BTreeMap::new();
    for (folder, dir) in [
        ("content/vocabulary", &VOCABULARY),
        ("locales", &LOCALES),
        ("themes/default/templates", &TEMPLATES),
        ("themes/default/assets", &ASSETS),
    ] {
        collect(folder, dir, &mut files);
    }
    files
}

fn collect(folder: &str, dir: &Dir<'static>, files: &mut BTreeMap<SourcePath, Arc<Source>>) {
    for file in dir.files() {
        // The messages of the sample catalogue itself (its title …) are nobody else's.
        if file
            .path()
            .file_name()
            .is_some_and(|name| name == "catalogue.ftl")
        {
            continue;
        }
        let path =
            SourcePath::new(format!("{folder}/{}", file.path().display()).replace('\\', "/"));
        let content = match file.contents_utf8() {
            Some(text) => Content::Text(Arc::from(text.replace("\r\n", "\n"))),
            None => Content::Bytes(Arc::from(file.contents())),
        };
        files.insert(path.clone(), Arc::new(Source::new(path, content)));
    }
    for inner in dir.dirs() {
        collect(folder, inner, files);
    }
}

/// The files of a new catalogue.
pub(super) fn starter() -> Vec<Source> {
    let mut files = Vec::new();
    gather(&STARTER, &mut files);
    files
}

fn gather(dir: &Dir<'static>, files: &mut Vec<Source>) {
    for file in dir.files() {
        // Under its own name the file would tell git what to leave out of Halqa.
        let path = match file.path().display().to_string().replace('\\', "/") {
            path if path == "gitignore" => ".gitignore".to_owned(),
            path => path,
        };
        if let Some(text) = file.contents_utf8() {
            files.push(Source::text_file(path, text.replace("\r\n", "\n")));
        }
    }
    for inner in dir.dirs() {
        gather(inner, files);
    }
}
