//! From rows to modules: rows with one id, and those that follow without any, are of one module.

use super::column::{Column, Holds, ID, groups};
use super::headings::Headings;
use super::names::Names;
use super::notation::Notation;
use super::{At, Cell, CellKind, Sheet};
use crate::catalogue::is_slug;
use crate::document::field::Shape;
use crate::document::front::Value;
use crate::fold::Folding;
use crate::problem::{Problem, quote, rules, told};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a sheet states.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// The modules, in the order of the sheet.
    pub modules: Vec<Stated>,
    /// What is wrong with cells and rows, each with its row and perhaps the place of its column.
    pub problems: Vec<(usize, Option<usize>, Problem)>,
    /// The columns that the sheet has.
    pub columns: BTreeSet<Column>,
    /// The cells of which the program that saved the sheet made dates.
    pub dates: BTreeSet<At>,
}

/// What a sheet states of a module.
#[derive(Clone, Debug)]
pub struct Stated {
    /// Its id.
    pub id: String,
    /// The number of its first row.
    pub row: usize,
    /// What is stated, by column.
    pub given: BTreeMap<Column, Given>,
}

/// A value with the cell that it is from.
#[derive(Clone, Debug)]
pub struct Given {
    /// The value.
    pub value: Value,
    /// The cell that states it first.
    pub at: At,
    /// For a list the cell of each item.
    pub items: Vec<At>,
}

/// Reads every row below the headings.
pub fn gather(sheet: &Sheet, headings: &Headings, names: &Names<'_>) -> Gathered {
    let mut gatherer = Gatherer {
        names,
        headings,
        gathered: Gathered::default(),
    };
    let columns = headings
        .all
        .iter()
        .filter_map(|heading| heading.column.clone());
    gatherer.gathered.columns = columns.collect();
    if !gatherer.names_modules() {
        let problem = Problem::nowhere(&rules::SHEET_ROW, told("sheet-untitled"));
        let problem = problem.say(told("sheet-untitled.help"));
        let (number, _) = sheet.rows[headings.row];
        gatherer.gathered.problems.push((number, None, problem));
        return gatherer.gathered;
    }
    for (number, cells) in &sheet.rows[headings.row + 1..] {
        gatherer.row(*number, cells);
    }
    gatherer.gathered
}

/// A Latin id from a title: «Who does what?» is `who-does-what`; nothing for a title in another script.
fn slug(title: &str) -> Option<String> {
    const LONGEST: usize = 60;
    let folded = Folding::of("en").fold(title);
    let is_latin = |c: char| c.is_ascii() && !c.is_ascii_control();
    if !folded.chars().all(is_latin) {
        return None;
    }
    let mut slug = String::new();
    for word in folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if slug.len() + word.len() >= LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    is_slug(&slug).then_some(slug)
}

struct Gatherer<'a> {
    names: &'a Names<'a>,
    headings: &'a Headings,
    gathered: Gathered,
}

/// The lists of a row, by column: their items, each with its cell.
type Lists = BTreeMap<Column, Vec<(Value, At)>>;

/// A value of a row for a key of the groups in a list.
struct Part<'a> {
    list: Column,
    key: &'a str,
    value: Value,
    at: At,
}

impl Gatherer<'_> {
    /// Whether the sheet has a column that says which module a row is about.
    fn names_modules(&self) -> bool {
        let mut columns = self.gathered.columns.iter();
        columns.any(|column| column.path == ID || column.path == "title")
    }

    fn row(&mut self, number: usize, cells: &[Cell]) {
        let headings = self.headings;
        let known: Vec<(At, &Cell, &Column)> = cells
            .iter()
            .zip(&headings.all)
            .enumerate()
            .filter(|(_, (cell, _))| !cell.is_empty())
            .filter_map(|(column, (cell, heading))| {
                let at = At {
                    row: number,
                    column,
                };
                Some((at, cell, heading.column.as_ref()?))
            })
            .collect();
        let Some(module) = self.module(number, &known) else {
            return;
        };
        let mut lists = Lists::new();
        let mut parts = Vec::new();
        for (at, cell, column) in known {
            let Some(value) = self.value(cell, column, at) else {
                continue;
            };
            match (value, column.path.split_once('.')) {
                (value, Some((list, key)))
                    if self
                        .names
                        .spec(&column.path)
                        .is_some_and(|spec| spec.is_part) =>
                {
                    let list = Column {
                        path: list.to_owned(),
                        lang: column.lang.clone(),
                    };
                    parts.push(Part {
                        list,
                        key,
                        value,
                        at,
                    });
                }
                (Value::List(items), _) if !self.is_pair(column) => {
                    let items = items.into_iter().map(|item| (item, at));
                    lists.entry(column.clone()).or_default().extend(items);
                }
                (value, _) => self.insert(module, column, value, at),
            }
        }
        for part in parts {
            self.join(part, &mut lists);
        }
        for (column, items) in lists {
            self.extend(module, column, items);
        }
    }

    /// The place of the module that a row is about; a new one if it names one that no row before did.
    fn module(&mut self, number: usize, known: &[(At, &Cell, &Column)]) -> Option<usize> {
        let of = |path: &'static str| {
            known
                .iter()
                .filter(move |(_, _, column)| column.path == path)
        };
        let modules = &mut self.gathered.modules;
        let id = if let Some((at, cell, _)) = of(ID).next() {
            let id = cell.text.trim();
            if !is_slug(id) {
                let problem =
                    Problem::nowhere(&rules::BAD_ID, told("bad-id").with("id", quote(id)));
                let problem = match slug(id) {
                    Some(slug) => problem.say(told("bad-id.help-mended").with("mended", slug)),
                    None => problem.say(told("sheet-id-form")),
                };
                self.gathered
                    .problems
                    .push((number, Some(at.column), problem));
                return None;
            }
            id.to_owned()
        } else {
            let mut titles: Vec<_> = of("title").collect();
            if titles.is_empty() {
                // Nothing here is so important that it could not be noted below the modules; but what belongs to keys must belong to a module.
                let last = modules.len().checked_sub(1);
                if last.is_none() && !known.is_empty() {
                    let problem = Problem::nowhere(&rules::SHEET_ROW, told("sheet-nobody"));
                    let problem = problem.say(told("sheet-nobody.help"));
                    self.gathered.problems.push((number, None, problem));
                }
                return last;
            }
            titles.sort_by_key(|(_, _, column)| {
                column
                    .lang
                    .as_ref()
                    .is_none_or(|lang| lang.as_str() != "en")
            });
            let Some(id) = titles.iter().find_map(|(_, cell, _)| slug(&cell.text)) else {
                let (at, cell, _) = titles[0];
                let message = told("sheet-no-id").with("title", quote(cell.text.trim()));
                let problem = Problem::nowhere(&rules::SHEET_ROW, message);
                let problem = problem.say(told("sheet-no-id.help"));
                self.gathered
                    .problems
                    .push((number, Some(at.column), problem));
                return None;
            };
            id
        };
        let place = modules.iter().position(|module| module.id == id);
        Some(place.unwrap_or_else(|| {
            modules.push(Stated {
                id,
                row: number,
                given: BTreeMap::new(),
            });
            modules.len() - 1
        }))
    }

    /// What a cell states; nothing for the id, which says only whose row it is.
    fn value(&mut self, cell: &Cell, column: &Column, at: At) -> Option<Value> {
        let spec = self.names.spec(&column.path)?;
        match cell.kind {
            CellKind::Plain => {}
            CellKind::Date => {
                self.gathered.dates.insert(at);
            }
            CellKind::Failed => {
                let message = told("sheet-formula").with("text", cell.text.trim());
                let problem = Problem::nowhere(&rules::SHEET_CELL, message);
                let problem = problem.say(told("sheet-formula.help"));
                self.gathered
                    .problems
                    .push((at.row, Some(at.column), problem));
                return None;
            }
        }
        let mut notation = Notation::new(self.names, &column.path);
        let text = cell.text.trim();
        let value = match spec.holds {
            Holds::Id => return None,
            Holds::Prose => Value::Text(Arc::from(cell.text.as_str())),
            Holds::Original => notation.read(text, &Shape::Language),
            Holds::Own => notation.read_own(text),
            Holds::Value(shape) | Holds::Translation(shape) => notation.read(text, shape),
        };
        let found = notation.problems.into_iter();
        let found = found.map(|problem| (at.row, Some(at.column), problem));
        self.gathered.problems.extend(found);
        Some(value)
    }

    /// Whether a list is one thing, such as the smallest and the largest team, that rows can't add to.
    fn is_pair(&self, column: &Column) -> bool {
        let holds = self.names.spec(&column.path).map(|spec| spec.holds);
        matches!(holds, Some(Holds::Value(Shape::List(Shape::Whole(..), _))))
    }

    /// Puts a part into every group of its row that does not state it.
    fn join(&self, part: Part<'_>, lists: &mut Lists) {
        let path = part.list.path.clone();
        let mut columns = lists.keys().filter(|column| column.path == path);
        let list = columns.next().cloned().unwrap_or(part.list);
        let items = lists.entry(list).or_default();
        if items.is_empty() {
            items.push((Value::Map(Vec::new()), part.at));
        }
        let Some(Holds::Value(shape)) = self.names.spec(&path).map(|spec| spec.holds) else {
            return;
        };
        let place = |key: &str| groups(shape).iter().position(|field| field.key == key);
        for (item, _) in items {
            if let Value::Map(entries) = item
                && entries.iter().all(|(key, _)| &**key != part.key)
            {
                entries.push((Arc::from(part.key), part.value.clone()));
                entries.sort_by_key(|(key, _)| place(key));
            }
        }
    }

    /// Adds items to a list of a module; one that it has already, as rows below a merged cell repeat it, is not added again.
    fn extend(&mut self, module: usize, column: Column, items: Vec<(Value, At)>) {
        let (Some(module), Some((_, first))) =
            (self.gathered.modules.get_mut(module), items.first())
        else {
            return;
        };
        let given = module.given.entry(column).or_insert_with(|| Given {
            value: Value::List(Vec::new()),
            at: *first,
            items: Vec::new(),
        });
        let before = given.value.items().to_vec();
        if let Value::List(list) = &mut given.value {
            for (item, at) in items {
                if at.row == given.at.row || !before.contains(&item) {
                    list.push(item);
                    given.items.push(at);
                }
            }
        }
    }

    /// States what can be stated only once.
    fn insert(&mut self, module: usize, column: &Column, value: Value, at: At) {
        let Some(module) = self.gathered.modules.get_mut(module) else {
            return;
        };
        let Some(given) = module.given.get_mut(column) else {
            let given = Given {
                value,
                at,
                items: Vec::new(),
            };
            module.given.insert(column.clone(), given);
            return;
        };
        // A long text goes on in the next column of the same key.
        let is_prose = column.path == super::column::PROSE;
        if let (Value::Text(text), Value::Text(more)) = (&given.value, &value)
            && is_prose
            && given.at.row == at.row
        {
            given.value = Value::Text(Arc::from(format!("{text}{more}")));
            return;
        }
        if given.value == value {
            return;
        }
        let message = told("sheet-another")
            .with("column", column)
            .with("id", &module.id)
            .with("row", given.at.row);
        let problem = Problem::nowhere(&rules::SHEET_ROW, message);
        let problem = problem.say(told("sheet-another.help"));
        self.gathered
            .problems
            .push((at.row, Some(at.column), problem));
    }
}
