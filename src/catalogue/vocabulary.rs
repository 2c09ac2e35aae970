//! Vocabularies and competency frameworks: data, from content/vocabulary/.

mod check;

use super::slug::{bad_id, is_slug};
use crate::document::field;
use crate::document::front::{Step, Value, Yaml};
use crate::problem::{Checked, Place, Problem, SourcePath, rules, suggest, told};
use crate::source::{Source, Sources};
use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The id of a vocabulary: its file's name. A vocabulary under whose terms modules are listed is a facet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VocabularyId(Arc<str>);

/// The id of a term in its vocabulary; for competencies `framework:code`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(Arc<str>);

/// The facet of competencies; its terms come from the frameworks.
pub const COMPETENCIES: &str = "competencies";
/// The vocabulary of those who learn together.
pub const PROFESSIONS: &str = "professions";

/// All vocabularies and frameworks, by id.
#[derive(Debug, Default)]
pub struct Vocabularies {
    /// The vocabularies.
    pub all: BTreeMap<VocabularyId, Vocabulary>,
    /// The competency frameworks.
    pub frameworks: BTreeMap<Arc<str>, Framework>,
}

/// A vocabulary.
#[derive(Debug)]
pub struct Vocabulary {
    /// The label of a term is the message `<message>-<id>`.
    pub message: Arc<str>,
    /// Whether it is a key of modules that a catalogue made for itself.
    pub field: bool,
    /// Its terms, in order.
    pub terms: Vec<Term>,
    /// Its file.
    pub path: SourcePath,
}

/// A term.
#[derive(Debug)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// Its codes in other schemes.
    pub codes: Vec<(Arc<str>, Vec<Arc<str>>)>,
    /// The same thing elsewhere.
    pub same_as: Vec<Arc<str>>,
    /// The term that it is part of.
    pub broader: Option<TermId>,
    /// Other ids that mean it.
    pub aliases: Vec<Arc<str>>,
    /// What kind of network it is.
    pub status: Option<Arc<str>>,
    /// Where its id stands.
    pub place: Place,
}

/// A version of a competency framework: codes and titles, never the owner's statements.
#[derive(Debug)]
pub struct Framework {
    /// Its id: the file's name.
    pub id: Arc<str>,
    /// Who owns it.
    pub owner: Arc<str>,
    /// The year of this version.
    pub year: i64,
    /// Where the owner publishes it.
    pub url: Option<Arc<str>>,
    /// What the owner allows for the statements' text.
    pub licence: Arc<str>,
    /// The version before.
    pub supersedes: Option<Arc<str>>,
    /// The version after, if the catalogue has it.
    pub superseded_by: Option<Arc<str>>,
    /// Whether every code has a note as its message.
    pub notes: bool,
    /// The attribution under which this catalogue prints the owner's statements, if it may.
    pub attribution: Option<Arc<str>>,
    /// Its areas.
    pub areas: Vec<Area>,
    /// Its file.
    pub path: SourcePath,
}

/// An area of a framework.
#[derive(Debug)]
pub struct Area {
    /// Its term.
    pub id: TermId,
    /// Its competencies.
    pub codes: Vec<TermId>,
    /// How it lies to the hub themes: the theme, and `close`, `related` or `broader`.
    pub themes: Vec<(TermId, Arc<str>)>,
}

macro_rules! id {
    ($name:ident) => {
        impl $name {
            /// An id from its text.
            pub fn new(id: impl AsRef<str>) -> Self {
                Self(Arc::from(id.as_ref()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}
id!(VocabularyId);
id!(TermId);

impl TermId {
    /// The framework and the code of a competency.
    pub fn competency(&self) -> Option<(&str, &str)> {
        self.0.split_once(':')
    }
}

impl Vocabularies {
    /// Reads every vocabulary and framework.
    pub fn read(sources: &Sources) -> Checked<Self> {
        let mut vocabularies = Self::default();
        let mut problems = Vec::new();
        for source in sources.below("content/vocabulary") {
            let path = source
                .path
                .as_str()
                .trim_start_matches("content/vocabulary/");
            let Some(name) = path.strip_suffix(".yaml") else {
                continue;
            };
            match name.split_once('/') {
                None => {
                    let vocabulary = read_vocabulary(source, &mut problems);
                    vocabularies
                        .all
                        .extend(vocabulary.map(|vocabulary| (VocabularyId::new(name), vocabulary)));
                }
                Some((COMPETENCIES, id)) => {
                    let framework = read_framework(source, id, &mut problems);
                    vocabularies
                        .frameworks
                        .extend(framework.map(|framework| (framework.id.clone(), framework)));
                }
                Some(_) => {}
            }
        }
        let versions: Vec<_> = vocabularies
            .frameworks
            .values()
            .filter_map(|framework| Some((framework.supersedes.clone()?, framework.id.clone())))
            .collect();
        for (older, newer) in versions {
            if let Some(framework) = vocabularies.frameworks.get_mut(&older) {
                framework.superseded_by = Some(newer);
            }
        }
        vocabularies.check_themes(&mut problems);
        check::names(&vocabularies, sources, &mut problems);
        Checked {
            value: vocabularies,
            problems,
        }
    }

    /// A vocabulary.
    pub fn get(&self, id: &str) -> Option<&Vocabulary> {
        self.all.get(id)
    }

    /// The term of that id, or of that other name, in a vocabulary.
    pub fn term(&self, vocabulary: &str, id: &str) -> Option<&Term> {
        self.get(vocabulary)?.term(id)
    }

    /// The competency that `framework:code` names.
    pub fn competency(&self, reference: &str) -> Option<TermId> {
        let (framework, _) = reference.split_once(':')?;
        self.frameworks
            .get(framework)?
            .terms()
            .find(|term| term.as_str() == reference)
            .cloned()
    }

    /// The area that a competency belongs to, and its framework; an area belongs to itself.
    pub fn area(&self, id: &TermId) -> Option<(&Framework, &Area)> {
        let framework = self.frameworks.get(id.competency()?.0)?;
        let area = framework
            .areas
            .iter()
            .find(|area| area.id == *id || area.codes.contains(id))?;
        Some((framework, area))
    }

    fn check_themes(&self, problems: &mut Vec<Problem>) {
        let Some(themes) = self.get("themes") else {
            return;
        };
        for framework in self.frameworks.values() {
            for (theme, _) in framework.areas.iter().flat_map(|area| &area.themes) {
                if themes.term(theme.as_str()).is_none() {
                    let message = told("unknown-theme-of-crosswalk").with("theme", theme);
                    let problem = Problem::at(
                        &rules::UNKNOWN_TERM,
                        Place::start(&framework.path),
                        message,
                        told("unknown-theme-of-crosswalk.label"),
                    );
                    problems.push(
                        problem.say(
                            told("unknown-theme-of-crosswalk.help").list("themes", themes.ids()),
                        ),
                    );
                }
            }
        }
    }
}

impl Vocabulary {
    /// The term of that id, or of that other name.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms
            .iter()
            .find(|term| term.id.as_str() == id || term.aliases.iter().any(|alias| &**alias == id))
    }

    /// The ids of its terms.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.terms.iter().map(|term| term.id.as_str())
    }
}

impl Area {
    /// Whether both lie close to the same hub theme: editorial, endorsed by nobody.
    pub fn is_close(&self, other: &Self) -> bool {
        let close = |area: &Self, theme: &TermId| {
            let mut themes = area.themes.iter();
            themes.any(|(other, how)| other == theme && &**how == "close")
        };
        let mut themes = self.themes.iter();
        themes.any(|(theme, _)| close(self, theme) && close(other, theme))
    }
}

impl Framework {
    /// By what frameworks are put in order: the newest version first, those that were superseded last.
    pub fn order(&self) -> (bool, i64, Arc<str>) {
        (self.superseded_by.is_some(), -self.year, self.id.clone())
    }

    /// Its terms: each area before its competencies.
    pub fn terms(&self) -> impl Iterator<Item = &TermId> {
        self.areas
            .iter()
            .flat_map(|area| std::iter::once(&area.id).chain(&area.codes))
    }
}

fn read_yaml(
    source: &Source,
    fields: &'static [field::Field],
    problems: &mut Vec<Problem>,
) -> (Yaml, Value) {
    let text = source.text();
    let yaml = Yaml::read(&source.path, text, 0..text.len()).into_value(problems);
    let values = if yaml.value.entries().is_empty() {
        Value::Nothing
    } else {
        field::read(&yaml, fields, field::Reading::Original, false, problems).0
    };
    (yaml, values)
}

fn read_vocabulary(source: &Source, problems: &mut Vec<Problem>) -> Option<Vocabulary> {
    let (yaml, values) = read_yaml(source, field::VOCABULARY, problems);
    let message = text(&values, "message")?;
    let mut terms: Vec<Term> = Vec::new();
    for (index, value) in values
        .get("terms")
        .map_or(&[][..], Value::items)
        .iter()
        .enumerate()
    {
        let Some(id) = text(value, "id") else {
            continue;
        };
        let place = yaml.value_at(&[Step::key("terms"), Step::Index(index), Step::key("id")]);
        if !is_slug(&id) {
            problems.push(bad_id(&id, place.clone()));
        }
        if let Some(first) = terms
            .iter()
            .find(|term| term.id.as_str().eq_ignore_ascii_case(&id))
        {
            let problem = Problem::at(
                &rules::DUPLICATE_ID,
                place,
                told("term-twice").with("id", &id),
                told("term-twice.label"),
            );
            problems.push(
                problem
                    .relate(first.place.clone(), told("term-twice.related"))
                    .say(told("term-twice.help")),
            );
            continue;
        }
        terms.push(Term {
            id: TermId::new(&id),
            codes: value
                .get("codes")
                .map_or(&[][..], Value::entries)
                .iter()
                .map(|(scheme, codes)| (scheme.clone(), texts(codes)))
                .collect(),
            same_as: value.get("same-as").map(texts).unwrap_or_default(),
            broader: text(value, "broader").map(TermId::new),
            aliases: value.get("aliases").map(texts).unwrap_or_default(),
            status: text(value, "status"),
            place,
        });
    }
    let field = values
        .get("field")
        .and_then(Value::flag)
        .unwrap_or_default();
    Some(Vocabulary {
        message,
        field,
        terms,
        path: source.path.clone(),
    })
}

fn read_framework(source: &Source, id: &str, problems: &mut Vec<Problem>) -> Option<Framework> {
    let (yaml, values) = read_yaml(source, field::FRAMEWORK, problems);
    if !is_slug(id) {
        problems.push(bad_id(id, yaml.start()));
    }
    let term = |code: &str| TermId::new(format!("{id}:{code}"));
    let areas = values
        .get("areas")
        .map_or(&[][..], Value::items)
        .iter()
        .filter_map(|area| {
            Some(Area {
                id: term(&text(area, "code")?),
                codes: area
                    .get("codes")
                    .map(texts)
                    .unwrap_or_default()
                    .iter()
                    .map(|code| term(code))
                    .collect(),
                themes: area
                    .get("themes")
                    .map_or(&[][..], Value::entries)
                    .iter()
                    .filter_map(|(theme, how)| Some((TermId::new(theme), how.text()?.clone())))
                    .collect(),
            })
        });
    Some(Framework {
        id: Arc::from(id),
        owner: text(&values, "owner")?,
        year: values.get("year")?.whole()?,
        url: text(&values, "url"),
        licence: text(&values, "licence")?,
        supersedes: text(&values, "supersedes"),
        superseded_by: None,
        notes: values
            .get("notes")
            .and_then(Value::flag)
            .unwrap_or_default(),
        attribution: values
            .get("statements")
            .and_then(|statements| text(statements, "attribution")),
        areas: areas.collect(),
        path: source.path.clone(),
    })
}

/// The problem of a term that its vocabulary does not have.
pub fn unknown_term(vocabulary: &Vocabulary, id: &str, place: Place) -> Problem {
    let near = suggest::nearest(id, vocabulary.ids());
    let name = &vocabulary.message;
    let problem = Problem::at(
        &rules::UNKNOWN_TERM,
        place,
        told("unknown-term").with("name", name).with("id", id),
        told("unknown-term.label")
            .with("name", name)
            .with("path", &vocabulary.path),
    )
    .suggest(near);
    if id.contains(|c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{a0}' | '\u{ad}' | '\u{2011}')) {
        return problem.say(told("unknown-term.help-invisible"));
    }
    let all: Vec<_> = vocabulary.ids().take(40).collect();
    if near.is_none() {
        problem.say(told("unknown-term.help-possible").with("all", all.join(", ")))
    } else {
        problem
    }
}

fn text(value: &Value, key: &str) -> Option<Arc<str>> {
    value.get(key).and_then(Value::text).cloned()
}

/// The texts of a list; a bare text is a list of one.
fn texts(value: &Value) -> Vec<Arc<str>> {
    match value {
        Value::Text(text) => vec![text.clone()],
        _ => value
            .items()
            .iter()
            .filter_map(Value::text)
            .cloned()
            .collect(),
    }
}
