//! One file alone: a text with its front matter and prose.
//!
//! [`parse`] is a function of one file and nothing else, so its result may be kept as long as the file's bytes stay the same.

pub mod field;
pub mod front;
pub mod markdown;
pub mod stamp;
mod wording;

use crate::problem::{Place, Problem, Severity, SourcePath, rules, told};
use crate::source::Source;
use field::{Kind, Reading};
use front::{Step, Value, Yaml};
use markdown::Prose;
use std::ops::Range;
use std::sync::Arc;

/// A text of the catalogue: `content/<kind>/<id>/<language>.md`.
#[derive(Debug)]
pub struct Document {
    /// The file.
    pub source: Arc<Source>,
    /// What kind of entry it belongs to.
    pub kind: Kind,
    /// The entry's id: the folder's name.
    pub id: Arc<str>,
    /// The language's tag: the file's name.
    pub lang: Arc<str>,
    /// Whether it is the original or a translation.
    pub reading: Reading,
    /// Its front matter as it was written, for looking places up.
    pub front: Yaml,
    /// Its front matter, checked, with every short form written out.
    pub values: Value,
    /// Where facts stand in a translation.
    pub strays: Vec<Vec<Step>>,
    /// What its prose is, apart from its HTML.
    pub prose: Prose,
    /// Where its prose stands in the file.
    pub body: Range<usize>,
    /// Where it still holds what its author meant to replace.
    pub placeholders: Vec<Range<usize>>,
    /// What is wrong with it, taken by itself.
    pub problems: Vec<Problem>,
}

/// Reads one file; `None` if its path is not that of a text.
pub fn parse(source: &Arc<Source>) -> Option<Document> {
    let (kind, id, lang) = identify(&source.path)?;
    let text = source.text();
    let mut problems = Vec::new();
    let (span, body) = front::split(&source.path, text).into_value(&mut problems);
    let has_front = !span.is_empty() || body.start > 0;
    let mut front = Yaml::read(&source.path, text, span).into_value(&mut problems);
    problems.extend(front.refuse_too_many());
    // A translation stays one if only the colon after the key is missing.
    let mut keys = front.value.entries().iter().map(|(key, _)| &**key);
    let reading = if keys.any(|key| front::first_word(key) == "translation") {
        Reading::Translation
    } else {
        Reading::Original
    };
    // A file whose front matter can't be read at all has one problem, not twenty missing keys.
    let readable = has_front
        && !(problems
            .iter()
            .any(|problem| problem.severity == Severity::Error)
            && front.value.entries().is_empty());
    let mut prose_problems = Vec::new();
    let prose = markdown::read(&source.path, text, body.clone()).into_value(&mut prose_problems);
    let has_words = |(key, _): &(Arc<str>, Value)| {
        let mut fields = kind.fields().iter();
        fields.any(|field| field.key == &**key && field.is_translated())
    };
    let is_begun = !prose.is_empty() || front.value.entries().iter().any(has_words);
    let mut value_problems = Vec::new();
    let (values, strays) = field::read(
        &front,
        kind.fields(),
        if is_begun || reading == Reading::Original {
            reading
        } else {
            Reading::Beginning
        },
        kind == Kind::Module && reading == Reading::Original,
        &mut value_problems,
    );
    if readable {
        problems.append(&mut value_problems);
    }
    problems.extend(wording::check(
        &source.path,
        text,
        &front,
        &values,
        kind.fields(),
    ));
    problems.extend(forced_direction(&source.path, text, body.start));
    // A heading of a translation that is still a comment is missed as a part of it (`unfinished-translation`).
    if reading == Reading::Translation {
        prose_problems.retain(|problem| {
            let place = problem
                .place
                .as_ref()
                .filter(|_| problem.rule.name == rules::EMPTY_HEADING.name);
            place.is_none_or(|place| !text[place.span.clone()].contains("<!--"))
        });
    }
    // Without front matter its lines are taken for prose.
    if has_front {
        problems.append(&mut prose_problems);
    }
    Some(Document {
        source: source.clone(),
        kind,
        id: Arc::from(id),
        lang: Arc::from(lang),
        reading,
        front,
        values,
        strays,
        prose,
        body,
        placeholders: wording::placeholders(text),
        problems,
    })
}

/// Characters in front matter that force a direction on what follows (UAX 9): nobody types them on purpose, and a title with one disturbs every page.
fn forced_direction(path: &SourcePath, text: &str, end: usize) -> Option<Problem> {
    let (at, c) = text[..end]
        .char_indices()
        .find(|(_, c)| matches!(c, '\u{202a}'..='\u{202e}'))?;
    let message = told("bidi-in-front-matter").with("from", format!("{:04X}", u32::from(c)));
    let problem = Problem::at(
        &rules::BIDI_CONTROL,
        Place::new(path, at..at + c.len_utf8()),
        message,
        told("bidi-in-front-matter.label"),
    );
    Some(problem.say(told("bidi-in-front-matter.help")))
}

/// The kind, id and language that a path stands for.
pub fn identify(path: &SourcePath) -> Option<(Kind, &str, &str)> {
    let mut parts = path.as_str().split('/');
    let ("content", folder, id, name) =
        (parts.next()?, parts.next()?, parts.next()?, parts.next()?)
    else {
        return None;
    };
    let lang = name
        .strip_suffix(".md")
        .filter(|_| parts.next().is_none())?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == folder)?;
    Some((kind, id, lang))
}

impl Document {
    /// The prose, as markdown.
    pub fn body(&self) -> &str {
        &self.source.text()[self.body.clone()]
    }

    /// Words of the front matter under a path of keys.
    pub fn text(&self, key: &str) -> Option<&Arc<str>> {
        self.values.get(key).and_then(Value::text)
    }

    /// Whether it could be read at all: if not, what is missing in it is not worth another problem.
    pub fn is_readable(&self) -> bool {
        !self.values.entries().is_empty()
    }

    /// The file as a whole.
    pub fn start(&self) -> Place {
        Place::start(&self.source.path)
    }
}
