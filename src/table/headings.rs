//! What each column of a sheet states, guessed from what stands above it.

use super::column::{Column, Holds, Spec};
use super::names::{Called, Names, fold};
use super::{Cell, Sheet};
use crate::document::field::Shape;
use crate::locale::Lang;
use crate::problem::{Told, quote, suggest, told};

/// What stands above a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The text.
    pub text: String,
    /// What the column states; `None` if it is left out.
    pub column: Option<Column>,
    /// Why it is thought to state that.
    pub why: Why,
    /// The key that was perhaps meant, where none was found.
    pub near: Option<Near>,
}

/// Why a column is thought to state what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its heading is a name of the key, or the key itself.
    Name,
    /// The user says so.
    Said,
    /// It is left out.
    Nothing,
}

/// A key that was perhaps meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// The key.
    pub key: String,
    /// Whether the values of the column say so, rather than its heading.
    pub is_by_values: bool,
}

/// The headings of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headings {
    /// The place of their row among those of the sheet.
    pub row: usize,
    /// Each, in order.
    pub all: Vec<Heading>,
}

/// How many rows are looked at for headings: above them stands perhaps what the sheet is called.
const ROWS: usize = 10;

/// How many cells of a column are looked at to guess what it states.
const CELLS: usize = 50;

/// The longest text, in bytes, that may be a heading.
const LONGEST: usize = 200;

/// What parts a name from the key in our own headings.
pub(super) const KEY: &str = " · ";

impl Headings {
    /// Finds them. `maps` are said by the user: a heading and its key, which is empty for a column to leave out. `lang` is the language of words that
    /// name none; else it is that of the heading, or the catalogue's first.
    ///
    /// # Errors
    ///
    /// What is wrong with `maps` or the whole sheet.
    pub fn guess(
        sheet: &Sheet,
        names: &Names<'_>,
        maps: &[(String, String)],
        lang: Option<&Lang>,
    ) -> Result<Self, Told> {
        let guesser = Guesser { names, lang };
        let best = |cells: &[Cell]| {
            let said = |cell: &&Cell| maps.iter().any(|(heading, _)| is_same(heading, &cell.text));
            cells
                .iter()
                .filter(|cell| said(cell) || guesser.column(&cell.text).is_some())
                .count()
        };
        let rows = sheet.rows.iter().enumerate().take(ROWS);
        let mut found: Option<(usize, usize)> = None;
        for (at, (_, cells)) in rows {
            let count = best(cells);
            if count > found.map_or(0, |(_, most)| most) {
                found = Some((at, count));
            }
        }
        let Some((row, _)) = found else {
            return Err(told("no-headings"));
        };
        let mut all: Vec<Heading> = sheet.rows[row]
            .1
            .iter()
            .map(|cell| guesser.heading(&cell.text))
            .collect();
        let mut said_of = Vec::new();
        for (heading, key) in maps {
            let Some(said) = all.iter_mut().find(|known| is_same(heading, &known.text)) else {
                let near = suggest::nearest(heading, all.iter().map(|known| &*known.text));
                let why = match near {
                    None => told("no-such-column"),
                    Some(near) => told("no-such-column.near").message("near", suggest::meant(near)),
                };
                return Err(why.with("heading", quote(heading)));
            };
            let column = guesser.column(key);
            if column.is_none() && !key.trim().is_empty() {
                let why = match guesser.near(key) {
                    None => told("no-such-key"),
                    Some(near) => told("no-such-key.near").message("near", suggest::meant(&near)),
                };
                return Err(why.with("key", quote(key)));
            }
            said.why = match column {
                Some(_) => Why::Said,
                None => Why::Nothing,
            };
            said.column = column;
            said.near = None;
            said_of.push(said.text.clone());
        }
        for at in 0..all.len() {
            let heading = &all[at];
            if heading.column.is_none()
                && !heading.text.is_empty()
                && !said_of.contains(&heading.text)
            {
                let meant = guesser.by_values(&sheet.rows[row + 1..], at, &all);
                if meant.is_some() {
                    all[at].near = meant;
                }
            }
        }
        Ok(Self { row, all })
    }
}

/// The shape of what stands in a list, and of the bare value of a record.
fn item_of(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(item, _) => item_of(item),
        Shape::Short(key, fields) => {
            let field = fields.iter().find(|field| field.key == *key);
            field.map_or(shape, |field| &field.shape)
        }
        _ => shape,
    }
}

/// Whether the values of a shape tell what they are: numbers, days and words for yes and no may be of any key.
fn is_telling(shape: &Shape) -> bool {
    matches!(
        item_of(shape),
        Shape::Term(_) | Shape::Choice(_) | Shape::Competency
    )
}

/// Whether two headings are the same but for case and spaces.
fn is_same(one: &str, other: &str) -> bool {
    !other.trim().is_empty() && (one.trim() == other.trim() || fold(one) == fold(other))
}

struct Guesser<'a> {
    names: &'a Names<'a>,
    lang: Option<&'a Lang>,
}

impl Guesser<'_> {
    fn heading(&self, text: &str) -> Heading {
        let column = self.column(text);
        let near = if column.is_some() || text.trim().is_empty() {
            None
        } else {
            self.near(text).map(|key| Near {
                key,
                is_by_values: false,
            })
        };
        Heading {
            text: text.trim().to_owned(),
            why: match column {
                Some(_) => Why::Name,
                None => Why::Nothing,
            },
            column,
            near,
        }
    }

    /// The key whose values stand in a column: most of the words in it are such, and more than of any other key.
    fn by_values(&self, rows: &[(usize, Vec<Cell>)], at: usize, all: &[Heading]) -> Option<Near> {
        let cells = rows.iter().filter_map(|(_, cells)| cells.get(at));
        let cells = cells.filter(|cell| !cell.is_empty() && cell.text.len() <= LONGEST);
        let words = cells
            .take(CELLS)
            .flat_map(|cell| cell.text.split([',', ';', '،', '؛', '\n']));
        let words: Vec<&str> = words.map(str::trim).collect();
        let is_free = |spec: &&Spec| {
            let mut columns = all.iter().filter_map(|heading| heading.column.as_ref());
            !spec.is_part && columns.all(|column| column.path != spec.path)
        };
        let mut best: Option<(usize, &Spec)> = None;
        for spec in self.names.specs.iter().filter(is_free) {
            let Holds::Value(shape) = spec.holds else {
                continue;
            };
            if !is_telling(shape) {
                continue;
            }
            let known = words.iter().filter(|word| self.is_known(word, shape));
            let count = known.count();
            if best.is_none_or(|(most, _)| count > most) {
                best = Some((count, spec));
            }
        }
        let (count, spec) = best?;
        (count * 2 > words.len()).then(|| Near {
            key: self.of(spec, None, None).to_string(),
            is_by_values: true,
        })
    }

    /// Whether a word is one that a shape knows: what is read leniently may be any text.
    fn is_known(&self, word: &str, shape: &Shape) -> bool {
        match item_of(shape) {
            Shape::Term(term) => self.names.term(term.vocabulary, word).is_some(),
            Shape::Choice(words) => Names::choice(words, word).is_some(),
            Shape::Competency => word.contains(':'),
            _ => false,
        }
    }

    /// The key whose name is nearest to a text.
    fn near(&self, text: &str) -> Option<String> {
        let folded = fold(text);
        let near = suggest::nearest(&folded, self.names.column_names())?;
        Some(self.column(near)?.to_string())
    }

    fn column(&self, text: &str) -> Option<Column> {
        if text.len() > LONGEST {
            return None;
        }
        let key = text.rsplit_once(KEY).and_then(|(_, key)| self.named(key));
        key.or_else(|| self.named(text))
    }

    /// The column of a name, perhaps with a language behind it: `title [ar]`, «Title (Arabic)», «العنوان بالعربية», `title_ar`.
    fn named(&self, text: &str) -> Option<Column> {
        if let Some((spec, called)) = self.spec(text) {
            return Some(self.of(spec, None, called));
        }
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        (1..words.len()).rev().find_map(|at| {
            let lang = self.names.language(&words[at..].join(" "))?;
            let name = words[..at].join(" ");
            let bare = name.strip_suffix(" in").unwrap_or(&name);
            let (spec, _) = self.spec(&name).or_else(|| self.spec(bare))?;
            spec.by_language.then(|| self.of(spec, Some(lang), None))
        })
    }

    /// The kind of column that a name means, and the language in which it is called so. A key of groups gives way to one of modules.
    fn spec(&self, name: &str) -> Option<(&Spec, Option<&Lang>)> {
        // A key is a key, whatever else is called so in some language.
        if let Some(spec) = self.names.spec(&name.trim().to_lowercase()) {
            return Some((spec, None));
        }
        let called = self.names.columns(name);
        let specs = called
            .iter()
            .filter_map(|called| self.names.spec(&called.path));
        let spec = specs.min_by_key(|spec| spec.is_part)?;
        // Two languages may differ only in what comparing leaves out: «العنوان» is Arabic, «عنوان» Persian.
        let of = |called: &&Called| called.path == spec.path;
        let exact = called
            .iter()
            .filter(of)
            .find(|called| called.name == name.trim());
        let mut known = self.names.catalogue.languages();
        let folded = || {
            known.find(|lang| {
                called
                    .iter()
                    .filter(of)
                    .any(|called| called.lang.as_ref() == Some(lang))
            })
        };
        Some((
            spec,
            exact.map_or_else(folded, |called| called.lang.as_ref()),
        ))
    }

    fn of(&self, spec: &Spec, stated: Option<&Lang>, called: Option<&Lang>) -> Column {
        let known = || self.names.catalogue.languages();
        let first = known().next();
        let called = called.filter(|called| known().any(|lang| lang == *called));
        spec.column(stated.or(self.lang).or(called).or(first))
    }
}
