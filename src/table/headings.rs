//! What each column of a sheet states, guessed from what stands above it.

use super::column::{Column, Spec};
use super::names::{Called, Names, fold};
use super::{Cell, Sheet};
use crate::locale::Lang;
use crate::problem::{Told, quote, suggest, told};

/// What stands above a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The text.
    pub text: String,
    /// What the column states; `None` if it is left out.
    pub column: Option<Column>,
    /// The key that was perhaps meant, where none was found.
    pub near: Option<String>,
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
            said.column = column;
            said.near = None;
        }
        Ok(Self { row, all })
    }
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
            self.near(text)
        };
        Heading {
            text: text.trim().to_owned(),
            column,
            near,
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
