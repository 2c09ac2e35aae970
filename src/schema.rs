//! JSON Schemas (draft 2020-12) of a catalogue's files, so that other editors know its keys and the terms of its vocabularies.
//!
//! All facts come from the tables of keys and the vocabularies, all words from the language that is asked for. What only several files together can
//! tell (whether an entry exists, whether a module has two professions, which day comes first) no schema says; `halqa check` does.

mod cms;
mod copy;
mod entry;
mod shape;
mod term;
mod vscode;
mod words;

pub use copy::{Copy, copy_paths, stale};
pub use shape::pattern;
pub use words::{Words, messages};

use crate::catalogue::{Settings, Vocabularies};
use crate::document::field::{self, Field, Kind, Reading};
use crate::locale::Lang;
use crate::problem::SourcePath;
use crate::source::Sources;
use copy::written_by;
use serde_json::{Value, json};
use shape::Writer;

/// The folder in which editors look for the schemas.
pub const FOLDER: &str = "schema";
/// The settings of Visual Studio Code.
pub const VSCODE: &str = ".vscode/settings.json";
/// The configuration of the editor in the browser.
pub const CMS: &str = "admin/config.yml";
/// The extensions that it recommends.
const EXTENSIONS: &str = ".vscode/extensions.json";

/// A sort of file that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The front matter of an entry, original or translation.
    Entry(Kind),
    /// content/catalogue.yaml.
    Catalogue,
    /// content/references.yaml.
    References,
    /// content/redirects.yaml.
    Redirects,
    /// content/sources.yaml.
    Sources,
    /// A vocabulary.
    Vocabulary,
    /// A competency framework.
    Framework,
}

impl Document {
    /// Every sort.
    pub fn all() -> impl Iterator<Item = Self> {
        let others = [
            Self::Catalogue,
            Self::References,
            Self::Redirects,
            Self::Sources,
            Self::Vocabulary,
            Self::Framework,
        ];
        Kind::ALL.map(Self::Entry).into_iter().chain(others)
    }

    /// What it is called on the command line and in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Entry(kind) => kind.name(),
            Self::Catalogue => "catalogue",
            Self::References => "references",
            Self::Redirects => "redirects",
            Self::Sources => "sources",
            Self::Vocabulary => "vocabulary",
            Self::Framework => "framework",
        }
    }

    /// Its keys.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Entry(kind) => kind.fields(),
            Self::Catalogue => field::CATALOGUE,
            Self::References => field::REFERENCE,
            Self::Redirects => field::REDIRECTS,
            Self::Sources => field::SOURCE,
            Self::Vocabulary => field::VOCABULARY,
            Self::Framework => field::FRAMEWORK,
        }
    }

    /// The files that it describes; `*` stands for one name.
    pub fn files(self) -> String {
        match self {
            Self::Entry(kind) => format!("content/{}/*/*.md", kind.folder()),
            Self::Catalogue => "content/catalogue.yaml".to_owned(),
            Self::References => "content/references.yaml".to_owned(),
            Self::Redirects => "content/redirects.yaml".to_owned(),
            Self::Sources => "content/sources.yaml".to_owned(),
            Self::Vocabulary => "content/vocabulary/*.yaml".to_owned(),
            Self::Framework => "content/vocabulary/competencies/*.yaml".to_owned(),
        }
    }

    /// Where its schema stands.
    pub fn path(self) -> SourcePath {
        SourcePath::new(format!("{FOLDER}/{}.json", self.name()))
    }
}

/// What schemas are made of: a catalogue's vocabularies, and the words of one language.
pub struct Kit {
    /// The words.
    pub words: Words,
    vocabularies: Vocabularies,
}

impl Kit {
    /// The kit in a language, without one in the catalogue's first; `None` for a language of which nothing is known.
    pub fn new(sources: &Sources, lang: Option<&Lang>) -> Option<Self> {
        let first = || Settings::read(sources).value?.languages.into_iter().next();
        let lang = lang.cloned().or_else(|| Some(first()?.lang));
        let lang = lang.or_else(|| Lang::parse("en").ok())?;
        Some(Self {
            words: Words::new(sources, &lang)?,
            vocabularies: Vocabularies::read(sources).value,
        })
    }

    /// The schema of a sort of file.
    pub fn schema(&self, document: Document) -> Value {
        let mut writer = Writer::new(self, document);
        let rules = match document {
            Document::Entry(kind) => entry::rules(&mut writer, kind),
            Document::References | Document::Sources => {
                json!({"type": "object", "additionalProperties": writer.record(document.fields())})
            }
            _ => writer.record(document.fields()),
        };
        let mut schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": format!("{}.json", document.name()),
            "$comment": written_by(&format!("schema --lang {}", self.words.lang())),
            "title": self.words.document(document),
            "description": document.files(),
        });
        let defs = writer.defs();
        if let (Value::Object(schema), Value::Object(rules)) = (&mut schema, rules) {
            schema.extend(rules);
            if !defs.is_empty() {
                schema.insert("$defs".to_owned(), Value::Object(defs));
            }
        }
        schema
    }

    /// The settings of Visual Studio Code.
    pub fn vscode(&self) -> String {
        vscode::settings(self)
    }

    /// The configuration of an editor in the browser; `None` without a catalogue.yaml that can be used.
    pub fn cms(&self, sources: &Sources) -> Option<Copy> {
        cms::config(self, sources)
    }

    /// Every file that makes other editors know the catalogue: the schemas, and the settings that bind them to the files.
    pub fn files(&self) -> Vec<Copy> {
        let copy = |path, text| Copy {
            path,
            head: String::new(),
            text,
        };
        let schemas =
            Document::all().map(|document| copy(document.path(), pretty(&self.schema(document))));
        let vscode = [
            copy(SourcePath::new(VSCODE), vscode::settings(self)),
            copy(SourcePath::new(EXTENSIONS), vscode::extensions(self)),
        ];
        schemas.chain(vscode).collect()
    }
}

/// JSON as people read it, with a line's end at its end.
pub fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

/// Whether a key belongs into a file that is read like this.
fn belongs(field: &Field, reading: Reading) -> bool {
    match reading {
        Reading::Original => field.role != field::Role::Translation,
        Reading::Translation | Reading::Beginning => {
            field.role == field::Role::Translation || field.is_translated()
        }
    }
}
