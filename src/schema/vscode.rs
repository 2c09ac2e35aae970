//! Settings of Visual Studio Code for a catalogue.
//!
//! The YAML extension checks whole `.yaml` files by their schemas; front matter within `.md` it leaves alone, so that is bound to nothing here.

use super::copy::written_by;
use super::{Document, Kit, pretty};
use serde_json::{Map, Value, json};

/// The settings: which schema holds for which files, and how mixed text is shown.
pub(super) fn settings(kit: &Kit) -> String {
    let yaml = Document::all().filter(|document| !matches!(document, Document::Entry(_)));
    let schemas: Map<String, Value> = yaml
        .map(|document| (format!("./{}", document.path()), json!([document.files()])))
        .collect();
    let settings = json!({
        "yaml.schemas": schemas,
        "yaml.format.enable": false,
        "files.encoding": "utf8",
        "files.eol": "\n",
        "files.associations": {"*.ftl": "fluent"},
        "editor.unicodeHighlight.allowedLocales": {"ar": true, "fa": true},
        "editor.unicodeHighlight.ambiguousCharacters": false,
        "editor.unicodeHighlight.invisibleCharacters": true,
        "[markdown]": {"editor.wordWrap": "on", "editor.quickSuggestions": {"other": true, "comments": false, "strings": true}},
        "[fluent]": {"editor.wordWrap": "on"},
    });
    commented(kit, &settings)
}

/// The extensions that it recommends.
pub(super) fn extensions(kit: &Kit) -> String {
    let extensions = json!({"recommendations": ["redhat.vscode-yaml", "macabeus.vscode-fluent"]});
    commented(kit, &extensions)
}

/// These files of Visual Studio Code are JSON with comments.
fn commented(kit: &Kit, value: &Value) -> String {
    let mark = written_by(&format!("schema --lang {}", kit.words.lang()));
    format!("// {mark}\n{}", pretty(value))
}
