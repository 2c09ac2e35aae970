//! The files that a sheet would make, and the way back from their problems to its cells.

use super::At;
use super::column::{Column, Holds, OF, ORIGINAL, PROSE, Spec, TRANSLATION};
use super::gather::{Gathered, Stated};
use super::names::Names;
use crate::catalogue::{Entry, EntryId};
use crate::document::field::{Field, Kind, Shape};
use crate::document::front::{self, Step, Value};
use crate::document::{self, Document};
use crate::locale::Lang;
use crate::problem::{Problem, SourcePath, rules, told};
use crate::source::{Source, Sources};
use std::ops::Range;
use std::sync::Arc;

/// What an import would write.
#[derive(Debug, Default)]
pub struct Draft {
    /// The files that are new, or would change.
    pub files: Vec<NewFile>,
    /// How many files would stay as they are.
    pub same: usize,
    /// What is wrong with rows.
    pub problems: Vec<CellProblem>,
}

/// A file of a module.
#[derive(Debug)]
pub struct NewFile {
    /// Where.
    pub path: SourcePath,
    /// What it holds.
    pub text: String,
    /// Whether the catalogue has it already.
    pub is_there: bool,
    /// The first row that states something of its module.
    pub row: usize,
    body: usize,
    places: Vec<(Vec<Step>, Range<usize>)>,
    from: Vec<(Vec<Step>, At)>,
    prose: Option<At>,
}

/// A problem with the row, and where one can tell the column, that it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellProblem {
    /// The number of the row in the file, from 1.
    pub row: usize,
    /// The place of the column, from 0.
    pub column: Option<usize>,
    /// The problem.
    pub problem: Problem,
}

/// What stands before the first key.
const FENCE: &str = "---\n";

impl Draft {
    /// The files of what a sheet states. A module that the catalogue has is a problem if it differs, unless `update` is said: then what the sheet has a
    /// column for is replaced, what is empty there taken away, and what it has no column for stays. No file is ever deleted.
    pub fn new(gathered: &Gathered, names: &Names<'_>, lang: Option<&Lang>, update: bool) -> Self {
        let mut draft = Self::default();
        for stated in &gathered.modules {
            let id = EntryId::new(Kind::Module, &stated.id);
            let maker = Maker {
                gathered,
                names,
                stated,
                entry: names.catalogue.entry(&id),
                lang,
            };
            maker.module(update, &mut draft);
        }
        draft
    }

    /// The catalogue as it would be.
    pub fn sources(&self, sources: &Sources) -> Sources {
        let files = self.files.iter();
        sources.with(files.map(|file| Source::text_file(file.path.as_str(), file.text.as_str())))
    }

    /// Where in the sheet a problem of the catalogue as it would be comes from; `None` if it is not in one of these files.
    pub fn told(&self, problem: &Problem) -> Option<CellProblem> {
        let place = problem.place.as_ref()?;
        let file = self.files.iter().find(|file| file.path == place.path)?;
        let at = file.cell(place.span.start);
        Some(CellProblem {
            row: at.map_or(file.row, |at| at.row),
            column: at.map(|at| at.column),
            problem: problem.clone(),
        })
    }
}

impl NewFile {
    /// The cell that the text at a byte is from.
    fn cell(&self, byte: usize) -> Option<At> {
        if byte >= self.body {
            return self.prose;
        }
        let byte = byte.checked_sub(FENCE.len())?;
        let inside = self
            .places
            .iter()
            .filter(|(_, range)| range.contains(&byte));
        let (path, _) = inside.min_by_key(|(_, range)| range.len())?;
        let outer = self.from.iter().filter(|(from, _)| path.starts_with(from));
        // The group of keys that lacks one has no cell of its own; then any of those that are in it.
        let inner = || self.from.iter().find(|(from, _)| from.starts_with(path));
        let found = outer.max_by_key(|(from, _)| from.len()).or_else(inner);
        found.map(|(_, at)| *at)
    }
}

struct Maker<'a> {
    gathered: &'a Gathered,
    names: &'a Names<'a>,
    stated: &'a Stated,
    /// The module as the catalogue has it.
    entry: Option<&'a Entry>,
    lang: Option<&'a Lang>,
}

impl Maker<'_> {
    fn module(&self, update: bool, draft: &mut Draft) {
        let Some(original) = self.original() else {
            return;
        };
        if let Some(entry) = self.entry
            && entry.original != original
        {
            let message = told("sheet-original")
                .with("id", &self.stated.id)
                .with("there", &entry.original)
                .with("here", &original);
            let problem = Problem::nowhere(&rules::SHEET_ROW, message);
            let problem = problem.say(told("sheet-original.help"));
            draft.problems.push(self.in_row(ORIGINAL, problem));
            return;
        }
        let mut langs = vec![original.clone()];
        langs.extend(
            self.names
                .catalogue
                .languages()
                .filter(|lang| **lang != original)
                .cloned(),
        );
        let mut differing = Vec::new();
        for lang in &langs {
            let has_words = self
                .stated
                .given
                .keys()
                .any(|column| column.lang.as_ref() == Some(lang));
            if !has_words && (*lang != original || self.entry.is_some_and(|_| self.has_no_facts()))
            {
                continue;
            }
            let edition = self.entry.and_then(|entry| entry.editions.get(lang));
            let before = edition.map(|edition| &*edition.document);
            let file = self.file(lang, &original, before);
            match before.map(|before| differences(before, &file)) {
                None => draft.files.push(file),
                Some(keys) if keys.is_empty() => draft.same += 1,
                Some(_) if update => draft.files.push(file),
                Some(keys) => {
                    differing.extend(keys.into_iter().map(|key| format!("{key} [{lang}]")));
                }
            }
        }
        // What a cell means that can't be read is not known to be another.
        let is_unclear = |(row, _, _): &(usize, Option<usize>, Problem)| {
            let mut given = self.stated.given.values();
            *row == self.stated.row || given.any(|given| given.at.row == *row)
        };
        if !differing.is_empty() && !self.gathered.problems.iter().any(is_unclear) {
            let message = told("sheet-differs")
                .with("id", &self.stated.id)
                .with("keys", differing.join(", "));
            let problem = Problem::nowhere(&rules::SHEET_ROW, message);
            let problem = problem.say(told("sheet-differs.help"));
            draft.problems.push(self.in_row("", problem));
        }
    }

    fn in_row(&self, path: &str, problem: Problem) -> CellProblem {
        let mut given = self.stated.given.iter();
        let given = given.find(|(column, _)| column.path == path);
        CellProblem {
            row: self.stated.row,
            column: given.map(|(_, given)| given.at.column),
            problem,
        }
    }

    fn has_no_facts(&self) -> bool {
        self.stated
            .given
            .keys()
            .all(|column| column.lang.is_some() || column.path == ORIGINAL)
    }

    /// The language of the original: as the sheet, then the catalogue, then the command line says; else the first that has a title.
    fn original(&self) -> Option<Lang> {
        let column = Column {
            path: ORIGINAL.to_owned(),
            lang: None,
        };
        let stated = self.stated.given.get(&column);
        let stated = stated.and_then(|given| Lang::parse(given.value.text()?).ok());
        let has_title = |lang: &&Lang| {
            let title = Column {
                path: "title".to_owned(),
                lang: Some((*lang).clone()),
            };
            self.stated.given.contains_key(&title)
        };
        let languages = || self.names.catalogue.languages();
        stated
            .or_else(|| Some(self.entry?.original.clone()))
            .or_else(|| self.lang.cloned())
            .or_else(|| languages().find(has_title).cloned())
            .or_else(|| languages().next().cloned())
    }

    fn file(&self, lang: &Lang, original: &Lang, before: Option<&Document>) -> NewFile {
        let mut values: Vec<(Arc<str>, Value)> =
            before.map_or(Vec::new(), |document| document.values.entries().to_vec());
        let mut from = Vec::new();
        for spec in self
            .names
            .specs
            .iter()
            .filter(|spec| !spec.is_part && belongs(spec, lang == original))
        {
            let column = spec.column(Some(lang));
            if !matches!(
                spec.holds,
                Holds::Value(_) | Holds::Own | Holds::Translation(_)
            ) {
                continue;
            }
            let given = self.stated.given.get(&column);
            if given.is_some() || self.gathered.columns.contains(&column) {
                set(
                    &mut values,
                    &spec.path,
                    given.map(|given| given.value.clone()),
                );
            }
            let Some(given) = given else { continue };
            let path: Vec<Step> = spec.path.split('.').map(Step::key).collect();
            for (index, at) in given.items.iter().enumerate() {
                from.push(([&path[..], &[Step::Index(index)]].concat(), *at));
            }
            from.push((path, given.at));
        }
        if lang != original {
            let path = format!("{TRANSLATION}.{OF}");
            set(
                &mut values,
                &path,
                Some(Value::Text(Arc::from(original.as_str()))),
            );
        }
        let values = in_order(values, Kind::Module.fields());
        let written = front::write(&Value::Map(values));
        let column = Column {
            path: PROSE.to_owned(),
            lang: Some(lang.clone()),
        };
        let prose = self.stated.given.get(&column);
        let body = match prose.map(|given| &given.value) {
            Some(Value::Text(text)) => text,
            _ if self.gathered.columns.contains(&column) => "",
            _ => before.map_or("", Document::body),
        };
        let mut text = format!("{FENCE}{}{FENCE}", written.text);
        let body_start = text.len();
        if !body.trim().is_empty() {
            text.push_str(&format!("\n{}\n", body.trim_matches('\n')));
        }
        NewFile {
            path: SourcePath::new(format!(
                "content/{}/{}/{lang}.md",
                Kind::Module.folder(),
                self.stated.id
            )),
            text,
            is_there: before.is_some(),
            row: self.stated.row,
            body: body_start,
            places: written.places,
            from,
            prose: prose.map(|given| given.at),
        }
    }
}

/// Whether a column belongs into the original, or into a translation.
fn belongs(spec: &Spec, is_original: bool) -> bool {
    match spec.holds {
        Holds::Translation(_) => !is_original,
        _ => is_original || spec.by_language,
    }
}

/// Puts a value, or nothing, at a path of keys.
fn set(values: &mut Vec<(Arc<str>, Value)>, path: &str, value: Option<Value>) {
    let (key, rest) = path
        .split_once('.')
        .map_or((path, None), |(key, rest)| (key, Some(rest)));
    let place = values.iter().position(|(known, _)| &**known == key);
    let value = match rest {
        None => value,
        Some(rest) => {
            let inner = place.map(|place| values[place].1.entries().to_vec());
            let mut inner = inner.unwrap_or_default();
            set(&mut inner, rest, value);
            (!inner.is_empty()).then_some(Value::Map(inner))
        }
    };
    match (place, value) {
        (Some(place), Some(value)) => values[place].1 = value,
        (Some(place), None) => {
            values.remove(place);
        }
        (None, Some(value)) => values.push((Arc::from(key), value)),
        (None, None) => {}
    }
}

/// Keys in the order of their table, those that are in none behind them, each value in its shortest form.
fn in_order(values: Vec<(Arc<str>, Value)>, fields: &'static [Field]) -> Vec<(Arc<str>, Value)> {
    let place = |key: &str| fields.iter().position(|field| field.key == key);
    let mut values: Vec<_> = values
        .into_iter()
        .map(|(key, value)| {
            let value = match place(&key).and_then(|place| fields.get(place)) {
                Some(field) => shortest(value, &field.shape),
                None => value,
            };
            (key, value)
        })
        .collect();
    values.sort_by_key(|(key, _)| place(key).unwrap_or(fields.len()));
    values
}

/// A value as people would write it: a group of one key bare, a year of study as a number.
fn shortest(value: Value, shape: &'static Shape) -> Value {
    match (shape, value) {
        (Shape::List(item, _), Value::List(items)) => Value::List(
            items
                .into_iter()
                .map(|value| shortest(value, item))
                .collect(),
        ),
        (Shape::Short(key, fields), Value::Map(entries)) => match &entries[..] {
            [(only, Value::Text(text))] if &**only == *key => Value::Text(text.clone()),
            _ => Value::Map(in_order(entries, fields)),
        },
        (Shape::Record(fields), Value::Map(entries)) => Value::Map(in_order(entries, fields)),
        (Shape::Year | Shape::Term(_), Value::Text(text)) => match text.parse::<i64>() {
            Ok(number) if number.to_string() == *text => Value::Whole(number),
            _ => Value::Text(text),
        },
        (_, value) => value,
    }
}

/// The keys that are not the same in a file and what would take its place.
fn differences(before: &Document, file: &NewFile) -> Vec<String> {
    let source = Source::text_file(file.path.as_str(), file.text.as_str());
    let Some(after) = document::parse(&Arc::new(source)) else {
        return vec![PROSE.to_owned()];
    };
    let keys = before.values.entries().iter().chain(after.values.entries());
    let mut keys: Vec<&str> = keys.map(|(key, _)| &**key).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.retain(|key| !is_same(before.values.get(key), after.values.get(key)));
    let mut differing: Vec<String> = keys.into_iter().map(str::to_owned).collect();
    if before.body().trim_matches('\n') != after.body().trim_matches('\n') {
        differing.push(PROSE.to_owned());
    }
    differing
}

/// Whether two values say the same: 2 is 2.0, one of a list may stand bare, and an empty list says nothing.
fn is_same(one: Option<&Value>, other: Option<&Value>) -> bool {
    let is_said = |value: &&Value| !matches!(value, Value::List(items) if items.is_empty());
    let (one, other) = (one.filter(is_said), other.filter(is_said));
    match (one, other) {
        (Some(Value::Map(one)), Some(Value::Map(other))) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| {
                    let other = other.iter().find(|(known, _)| known == key);
                    is_same(Some(value), other.map(|(_, value)| value))
                })
        }
        (Some(Value::List(one)), Some(Value::List(other))) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_same(Some(one), Some(other)))
        }
        (Some(Value::List(one)), other) if one.len() == 1 => is_same(one.first(), other),
        (one, Some(Value::List(other))) if other.len() == 1 => is_same(one, other.first()),
        (Some(one), Some(other)) if one.amount().is_some() => one.amount() == other.amount(),
        _ => one == other,
    }
}
