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
    for file in carried(dir) {
        // The messages of the sample catalogue itself (its title …) are nobody else's.
        if file.path.name() != "catalogue.ftl" {
            let path = SourcePath::new(format!("{folder}/{}", file.path));
            let content = file.content.clone();
            files.insert(path.clone(), Arc::new(Source::new(path, content)));
        }
    }
}

/// The files of a new catalogue.
pub(super) fn starter() -> Vec<Source> {
    let files = carried(&STARTER).into_iter();
    // Under its own name that file would tell git what to leave out of Halqa.
    let named = |file: Source| match file.path.as_str() {
        "gitignore" => Source::new(SourcePath::new(".gitignore"), file.content),
        _ => file,
    };
    files.map(named).collect()
}

/// Every file of a folder that the binary carries, at its path in there.
fn carried(dir: &Dir<'static>) -> Vec<Source> {
    let here = dir.files().map(|file| {
        let path = SourcePath::new(file.path().display().to_string().replace('\\', "/"));
        let content = match file.contents_utf8() {
            Some(text) => Content::Text(Arc::from(text.replace("\r\n", "\n"))),
            None => Content::Bytes(Arc::from(file.contents())),
        };
        Source::new(path, content)
    });
    here.chain(dir.dirs().flat_map(carried)).collect()
}
