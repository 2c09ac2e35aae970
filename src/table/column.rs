//! The columns that a sheet of modules can have, from the table of keys.

use crate::catalogue::Vocabularies;
use crate::document::field::{Field, Kind, Role, Shape};
use crate::locale::Lang;
use std::fmt;

/// What a column states: a key, and for words the language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    /// The key, with that inside it after a point: `hours.contact`.
    pub path: String,
    /// The language of words.
    pub lang: Option<Lang>,
}

/// A kind of column.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The key, with that inside it after a point.
    pub path: String,
    /// What stands below it.
    pub holds: Holds,
    /// Whether each language has a column of its own.
    pub by_language: bool,
    /// Whether it is a key of the groups in a list, which stand whole in the list's own column when the sheet is ours.
    pub is_part: bool,
}

/// What stands in the cells of a column.
#[derive(Clone, Copy, Debug)]
pub enum Holds {
    /// The module's id.
    Id,
    /// The language of its original.
    Original,
    /// Its prose, as markdown.
    Prose,
    /// A value of front matter.
    Value(&'static Shape),
    /// Terms of a vocabulary of the catalogue's own, which is named like the column.
    Own,
    /// What is said of a translation.
    Translation(&'static Shape),
}

/// The key under which the module's id stands.
pub(super) const ID: &str = "id";
/// The key under which the language of the original stands.
pub(super) const ORIGINAL: &str = "original";
/// The key under which the text below the front matter stands.
pub(super) const PROSE: &str = "prose";
/// The key that makes a text a translation, and the one in it that follows from the original's language.
pub(super) const TRANSLATION: &str = "translation";
pub(super) const OF: &str = "of";

/// Every kind of column, in the order of the keys.
pub fn specs(vocabularies: &Vocabularies) -> Vec<Spec> {
    let mut specs = vec![
        spec(ID, Holds::Id, false),
        spec(ORIGINAL, Holds::Original, false),
    ];
    for field in Kind::Module.fields() {
        add(field, &mut specs);
    }
    let own = vocabularies.all.iter();
    let own = own.filter(|(_, vocabulary)| vocabulary.field);
    specs.extend(own.map(|(id, _)| spec(id.as_str(), Holds::Own, false)));
    specs.push(spec(PROSE, Holds::Prose, true));
    specs
}

fn add(field: &'static Field, specs: &mut Vec<Spec>) {
    let inner = |part: &Field| format!("{}.{}", field.key, part.key);
    match &field.shape {
        Shape::Record(parts) if field.key == TRANSLATION => {
            let parts = parts.iter().filter(|part| part.key != OF);
            specs.extend(
                parts.map(|part| spec(&inner(part), Holds::Translation(&part.shape), true)),
            );
        }
        Shape::Record(parts) => specs.extend(parts.iter().map(|part| {
            spec(
                &inner(part),
                Holds::Value(&part.shape),
                part.is_translated(),
            )
        })),
        shape => {
            let is_words = field.is_translated();
            specs.push(spec(field.key, Holds::Value(shape), is_words));
            specs.extend(groups(shape).iter().map(|part| Spec {
                is_part: true,
                ..spec(
                    &inner(part),
                    Holds::Value(&part.shape),
                    part.role == Role::Words,
                )
            }));
        }
    }
}

fn spec(path: &str, holds: Holds, by_language: bool) -> Spec {
    Spec {
        path: path.to_owned(),
        holds,
        by_language,
        is_part: false,
    }
}

/// The keys of the groups in a list; none for any other shape.
pub(super) fn groups(shape: &'static Shape) -> &'static [Field] {
    match shape {
        Shape::List(Shape::Record(parts) | Shape::Short(_, parts), _) => parts,
        _ => &[],
    }
}

impl Spec {
    /// The column of it in a language.
    pub fn column(&self, lang: Option<&Lang>) -> Column {
        Column {
            path: self.path.clone(),
            lang: lang.filter(|_| self.by_language).cloned(),
        }
    }

    /// The name of the message that says what it is called: `column-hours-contact`.
    pub fn message(&self) -> String {
        format!("column-{}", self.path.replace('.', "-"))
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.lang {
            Some(lang) => write!(f, "{} [{lang}]", self.path),
            None => f.write_str(&self.path),
        }
    }
}
