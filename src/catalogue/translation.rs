//! How far an entry is in a language, and whether its original has changed since it was translated.

use super::entry::{Edition, Entry, EntryId};
use super::unfinished;
use crate::document::Document;
use crate::document::front::{Step, Value};
use crate::document::stamp::{Change, Freshness, Part, Stamp};
use crate::locale::Lang;
use crate::problem::{Place, Problem, Told, rules, told};
use std::sync::Arc;

/// How many changed parts a problem names.
const NAMED: usize = 4;

/// What a translation states of itself, held against its original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// How far it is, as it states.
    pub progress: Progress,
    /// The parts of its original that it does not have yet, but for those that are new there since it was made.
    pub lacks: Vec<Part>,
    /// Whether its original still says what was translated.
    pub freshness: Freshness,
    /// The stamp that it states.
    pub source: Option<Arc<str>>,
}

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// A machine made it, and nobody has looked at it.
    Machine,
    /// Somebody works on it: what is so if nothing is stated.
    Draft,
    /// Somebody has reviewed it.
    Reviewed,
}

/// Where an entry stands in a language, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It was written in it.
    Original,
    /// Translated, reviewed and up to date.
    Reviewed,
    /// Translated and up to date.
    Draft,
    /// Translated by a machine and up to date.
    Machine,
    /// Translated; nobody can tell whether the original has changed since.
    Unstamped,
    /// Translated; the original has changed since.
    Stale,
    /// Its title and perhaps other words are translated, and its prose is not, or not all of it.
    Begun,
    /// Not translated.
    Missing,
}

impl Standing {
    /// All of them, the best first.
    pub const ALL: [Self; 8] = [
        Self::Original,
        Self::Reviewed,
        Self::Draft,
        Self::Machine,
        Self::Unstamped,
        Self::Stale,
        Self::Begun,
        Self::Missing,
    ];

    /// What it is called in messages and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Reviewed => "reviewed",
            Self::Draft => "draft",
            Self::Machine => "machine",
            Self::Unstamped => "unstamped",
            Self::Stale => "stale",
            Self::Begun => "begun",
            Self::Missing => "missing",
        }
    }

    /// Whether readers get words in their own language that are known to say what the original says.
    pub fn is_up_to_date(self) -> bool {
        self <= Self::Machine
    }
}

impl Translation {
    /// What a translation states, beside the original and its stamp, which is made only if one is stated.
    pub(super) fn read<'a>(
        translation: &Document,
        original: &Document,
        stamp: impl FnOnce() -> &'a Stamp,
    ) -> Self {
        let progress = match stated(translation, "status").as_deref() {
            Some("machine") => Progress::Machine,
            Some("reviewed") => Progress::Reviewed,
            _ => Progress::Draft,
        };
        let source = stated(translation, "source");
        let freshness = source.as_ref().map(|source| {
            let sections = stated(translation, "sections");
            stamp().compare(source, sections.as_deref())
        });
        let freshness = freshness.unwrap_or(Freshness::Unknown);
        let mut lacks = unfinished::lacking(translation, original);
        if let (Freshness::Stale(change), false) = (&freshness, translation.prose.is_empty()) {
            lacks.retain(|part| !change.parts.contains(part));
        }
        Self {
            progress,
            lacks,
            freshness,
            source,
        }
    }
}

impl Entry {
    /// Where it stands in a language.
    pub fn standing(&self, lang: &Lang) -> Standing {
        let Some(edition) = self.editions.get(lang) else {
            return Standing::Missing;
        };
        let Some(translation) = &edition.translation else {
            return Standing::Original;
        };
        match (&translation.freshness, translation.progress) {
            _ if !translation.lacks.is_empty() => Standing::Begun,
            (Freshness::Unknown, _) => Standing::Unstamped,
            (Freshness::Stale(_), _) => Standing::Stale,
            (Freshness::Fresh, Progress::Reviewed) => Standing::Reviewed,
            (Freshness::Fresh, Progress::Draft) => Standing::Draft,
            (Freshness::Fresh, Progress::Machine) => Standing::Machine,
        }
    }

    /// The parts of the original that readers of a language miss where the translation stops; none where it has no prose at all, since they
    /// get the original's then.
    pub fn lacks(&self, lang: &Lang) -> &[Part] {
        let edition = self.editions.get(lang);
        let falls_back = |edition: &&Edition| {
            let original = self.document();
            edition.document.prose.is_empty() && original.is_some_and(|text| !text.prose.is_empty())
        };
        let edition = edition.filter(|edition| !falls_back(edition));
        let translation = edition.and_then(|edition| edition.translation.as_ref());
        translation.map_or(&[], |translation| &translation.lacks)
    }

    /// What changed in the original since it was translated into a language; `None` if nothing is known to have.
    pub fn change(&self, lang: &Lang) -> Option<&Change> {
        match &self.editions.get(lang)?.translation.as_ref()?.freshness {
            Freshness::Stale(change) => Some(change),
            _ => None,
        }
    }
}

/// A text in the key `translation`.
fn stated(document: &Document, key: &str) -> Option<Arc<str>> {
    let translation = document.values.get("translation")?;
    translation.get(key).and_then(Value::text).cloned()
}

/// The problem of a translation whose original has changed since.
pub(super) fn stale(
    id: &EntryId,
    translation: &Document,
    original: &Document,
    change: &Change,
) -> Problem {
    let place = translation
        .front
        .value_at(&[Step::key("translation"), Step::key("source")]);
    let problem = Problem::at(
        &rules::STALE_TRANSLATION,
        place,
        told("stale-translation"),
        label(change, original),
    );
    let changed = change.parts.iter().take(NAMED);
    let problem = changed.fold(problem, |problem, part| {
        problem.relate(place_of(*part, original), told("stale-translation.related"))
    });
    let command = format!("halqa translate {} {}", id.named(), translation.lang);
    problem
        .say(told("stale-translation.look").with("command", &command))
        .say(told("stale-translation.help").with("command", &command))
}

/// What changed: the first of its parts, else what is known.
fn label(change: &Change, original: &Document) -> Told {
    if !change.parts.is_empty() {
        return told("stale-translation.label").list("parts", names(&change.parts, original));
    }
    match change.gone {
        0 if change.is_moved => told("stale-translation.moved"),
        0 => told("stale-translation.unknown"),
        gone => told("stale-translation.gone").count("gone", gone),
    }
}

/// What the first of some parts are called; … stands for the others.
pub(super) fn names(parts: &[Part], document: &Document) -> impl Iterator<Item = String> {
    let more = (parts.len() > NAMED).then(|| "…".to_owned());
    let first = parts.iter().take(NAMED);
    first.map(|part| part.name(document)).chain(more)
}

/// Where a part begins.
pub(super) fn place_of(part: Part, document: &Document) -> Place {
    match part {
        Part::Key(key) => document.front.key_at(&[Step::key(key)]),
        Part::Section(heading) => match document.prose.outline.get(heading) {
            Some(heading) => {
                let line = document.source.text()[heading.span.clone()]
                    .trim_end()
                    .len();
                let start = heading.span.start;
                Place::new(&document.source.path, start..start + line)
            }
            None => document.start(),
        },
        Part::Opening => {
            let text = document.body();
            let start = document.body.start + text.len() - text.trim_start().len();
            let line = text.trim_start().lines().next().map_or(0, str::len);
            Place::new(&document.source.path, start..start + line)
        }
    }
}
