//! Our own reader as a judge of JSON: what it refuses of a document, by rule.

use crate::sandbox::small_files;
use crate::voice::in_english;
use halqa::catalogue::join::stated;
use halqa::catalogue::{Settings, Vocabularies, redirects, references};
use halqa::document::field::Kind;
use halqa::document::front::{Value as Front, Yaml, split};
use halqa::problem::{Problem, Severity, SourcePath};
use halqa::schema::Document;
use halqa::site::Workshop;
use halqa::source::{Source, Sources};
use serde_json::{Value, json};

/// The rules that one file alone can break by its keys and values: these a schema says as well. Others need several files, or several keys together
/// (two professions, the order of dates, whether an entry exists), or are about the text.
const SAID_BY_SCHEMAS: [&str; 12] = [
    "missing-key",
    "unknown-key",
    "wrong-type",
    "out-of-range",
    "not-a-choice",
    "not-a-list",
    "unknown-term",
    "unknown-competency",
    "fact-in-translation",
    "missing-colon",
    "unquoted-comma",
    "language-tag",
];

/// The reader, which keeps what many documents have in common.
pub(super) struct Reader {
    sources: Sources,
    workshop: Workshop,
    vocabularies: Vocabularies,
}

impl Reader {
    pub(super) fn new() -> Self {
        let files = small_files();
        let files = files.iter();
        let sources =
            Sources::from_files(files.map(|(path, text)| Source::text_file(path, text.as_str())));
        Self {
            vocabularies: Vocabularies::read(&sources).value,
            sources,
            workshop: Workshop::default(),
        }
    }

    pub(super) fn vocabularies(&self) -> &Vocabularies {
        &self.vocabularies
    }

    /// The rules that a document breaks.
    pub(super) fn refuses(
        &mut self,
        document: Document,
        is_translation: bool,
        value: &Value,
    ) -> Vec<String> {
        let path = match document {
            Document::Entry(Kind::Module) if is_translation => {
                "content/modules/who-does-what/ar.md".to_owned()
            }
            Document::Entry(kind) if is_translation => {
                format!("content/{}/africa/ar.md", kind.folder())
            }
            Document::Entry(kind) => format!("content/{}/africa/en.md", kind.folder()),
            Document::Vocabulary => "content/vocabulary/rooms.yaml".to_owned(),
            Document::Framework => "content/vocabulary/competencies/ours-2026.yaml".to_owned(),
            Document::Catalogue
            | Document::References
            | Document::Redirects
            | Document::Sources => document.files(),
        };
        // JSON is YAML.
        let text = match document {
            Document::Entry(_) => format!("---\n{value}\n---\n\nText.\n"),
            _ => value.to_string(),
        };
        let mut files = vec![Source::text_file(&path, text)];
        if let (Document::Entry(kind), true) =
            (document, is_translation && document.name() != "module")
        {
            let original = format!("content/{}/africa/en.md", kind.folder());
            files.push(Source::text_file(
                original,
                "---\n{title: X, summary: Y, modules: [who-does-what]}\n---\n",
            ));
        }
        let sources = self.sources.with(files);
        let problems = match document {
            Document::Entry(_) => self.workshop.site(&sources, true).problems,
            Document::Catalogue => Settings::read(&sources).problems,
            Document::References => references(&sources).problems,
            Document::Redirects => redirects(&sources).problems,
            Document::Sources => stated(&sources).problems,
            Document::Vocabulary | Document::Framework => Vocabularies::read(&sources).problems,
        };
        let is_here = |problem: &&Problem| {
            let place = problem.place.as_ref();
            place.is_some_and(|place| place.path == SourcePath::new(&path))
        };
        // What a vocabulary or framework names stands elsewhere: the broader term, the version before.
        let is_elsewhere = |rule: &str| {
            matches!(document, Document::Vocabulary | Document::Framework)
                && ["unknown-term", "unknown-competency"].contains(&rule)
        };
        let wrong = problems.iter().filter(is_here).filter(|problem| {
            let rule = problem.rule;
            rule.severity == Severity::Error
                && SAID_BY_SCHEMAS.contains(&rule.name)
                && !is_elsewhere(rule.name)
        });
        wrong
            .map(|problem| format!("{}: {}", problem.rule.name, in_english(&problem.message)))
            .collect()
    }
}

/// A module that is right.
pub(super) fn module() -> Value {
    let files = small_files();
    let path = "content/modules/who-does-what/en.md";
    front_matter(path, &files[path]).expect("front matter")
}

/// The front matter of a text, or the whole of another file, as JSON; `None` if it can't be read.
pub(super) fn front_matter(path: &str, text: &str) -> Option<Value> {
    let place = SourcePath::new(path);
    let span = if path.ends_with(".md") {
        let (span, _) = split(&place, text).value;
        span
    } else {
        0..text.len()
    };
    let yaml = Yaml::read(&place, text, span);
    (yaml.value.is_read && yaml.problems.is_empty() && !yaml.value.value.entries().is_empty())
        .then(|| json_of(&yaml.value.value))
}

fn json_of(value: &Front) -> Value {
    match value {
        Front::Nothing => Value::Null,
        Front::Flag(flag) => json!(flag),
        Front::Whole(number) => json!(number),
        Front::Amount(number) => json!(number),
        Front::Text(text) => json!(&**text),
        Front::List(items) => items.iter().map(json_of).collect(),
        Front::Map(entries) => {
            let entries = entries.iter();
            Value::Object(
                entries
                    .map(|(key, value)| (key.to_string(), json_of(value)))
                    .collect(),
            )
        }
    }
}

/// The files in a literate text, by path.
pub(super) fn blocks(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("````") else {
            continue;
        };
        let block: String = lines
            .by_ref()
            .take_while(|line| *line != "````")
            .map(|line| format!("{line}\n"))
            .collect();
        if let Some((_, path)) = info.trim().split_once(' ') {
            found.push((path.trim().to_owned(), block));
        }
    }
    found
}
