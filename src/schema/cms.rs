//! The configuration of Sveltia CMS, an editor in the browser that saves to git.
//!
//! Texts stand at `content/<kind>/<id>/<language>.md`. Sveltia finds such files by the placeholder `{{locale}}` in the path of a file that it is told by
//! name, so every entry is named, with the language of its original; an entry that is new is begun with `halqa add`. Decap CMS has no such placeholder.
//! Facts are asked for in the original alone, words in every language. What an entry writes in a short form Sveltia can't show: such a key is left
//! out, and Sveltia keeps keys that it was not told.

mod widget;
mod yaml;

use super::copy::written_by;
use super::{CMS, Copy, Document, Kit};
use crate::catalogue::Settings;
use crate::document::field::{Kind, Reading};
use crate::document::{self, Document as Text};
use crate::problem::SourcePath;
use crate::source::{Origin, Sources};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use widget::Form;

/// What stands above the mark: only the owner knows where the repository is.
const HEAD: &str = "# Yours: where the repository is, and how editors sign in (https://sveltiacms.app/en/docs/backends).
backend:
  name: github
  repo: OWNER/REPOSITORY
  branch: main

";

/// The texts of the entries of one kind, by id.
type Entries = BTreeMap<String, Vec<Text>>;

/// The configuration; `None` without a catalogue.yaml that can be used.
pub(super) fn config(kit: &Kit, sources: &Sources) -> Option<Copy> {
    let settings = Settings::read(sources).value?;
    let languages = settings.languages.iter();
    let languages: Vec<&str> = languages.map(|setting| setting.lang.as_str()).collect();
    let mut entries: BTreeMap<Kind, Entries> = BTreeMap::new();
    for source in sources.below_from("content", Origin::Own) {
        if let Some(text) = document::parse(source) {
            let kind = entries.entry(text.kind).or_default();
            kind.entry(text.id.to_string()).or_default().push(text);
        }
    }
    let names = names(kit, &entries);
    let collections = entries.iter().map(|(kind, entries)| {
        let files = entries.iter();
        let files = files.filter_map(|(id, texts)| file(kit, &names, *kind, id, texts, &languages));
        json!({
            "name": kind.folder(),
            "label": kit.words.document(Document::Entry(*kind)),
            "i18n": true,
            "files": files.collect::<Vec<_>>(),
        })
    });
    let config = json!({
        "i18n": {"structure": "multiple_files", "locales": languages, "default_locale": languages.first()?, "initial_locales": "default"},
        "output": {"omit_empty_optional_fields": true},
        "collections": collections.collect::<Vec<_>>(),
    });
    let mark = written_by(&format!("cms --lang {}", kit.words.lang()));
    Some(Copy {
        path: SourcePath::new(CMS),
        head: HEAD.to_owned(),
        text: format!("# {mark}\n{}", yaml::write(&config)),
    })
}

/// What entries are called, by kind and id: what another entry may name.
fn names(kit: &Kit, entries: &BTreeMap<Kind, Entries>) -> widget::Names {
    let name = |texts: &[Text]| {
        let lang = kit.words.lang().as_str();
        let mine = texts.iter().find(|text| &*text.lang == lang);
        let text = mine.or_else(|| texts.first())?;
        Some(text.text("title")?.to_string())
    };
    let of_kind = |entries: &Entries| {
        let named = entries.iter();
        named
            .map(|(id, texts)| (id.clone(), name(texts).unwrap_or_else(|| id.clone())))
            .collect()
    };
    let all = entries.iter();
    all.map(|(kind, entries)| (*kind, of_kind(entries)))
        .collect()
}

/// The texts of one entry; `None` without an original in a language of the catalogue.
fn file(
    kit: &Kit,
    names: &widget::Names,
    kind: Kind,
    id: &str,
    texts: &[Text],
    languages: &[&str],
) -> Option<Value> {
    let original = texts
        .iter()
        .find(|text| text.reading == Reading::Original)?;
    let lang = &*original.lang;
    if !languages.contains(&lang) {
        return None;
    }
    let form = Form {
        kit,
        names,
        document: Document::Entry(kind),
        texts,
    };
    let folder = format!("content/{}/{id}", kind.folder());
    let mut file = Map::new();
    file.insert("name".to_owned(), json!(id));
    file.insert("label".to_owned(), json!(names.get(&kind)?.get(id)?));
    file.insert(
        "file".to_owned(),
        json!(format!("{folder}/{{{{locale}}}}.md")),
    );
    file.insert("i18n".to_owned(), json!({"default_locale": lang}));
    file.insert("media_folder".to_owned(), json!(format!("/{folder}")));
    file.insert("public_folder".to_owned(), json!("."));
    file.insert("fields".to_owned(), form.fields(kind.fields()));
    Some(Value::Object(file))
}
