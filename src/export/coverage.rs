//! What the modules cover, for programs: every share of a module as a row of CSV, and the matrices as JSON. Both hold ids only, in no language.

use super::delimited::{Cell as Sort, Column as Described, Rows, column};
use super::modules_csv::spaced;
use crate::catalogue::coverage::{Cell, Column, Covered, Row, shares};
use crate::catalogue::{Axis, Catalogue, Coverage, Module, TermId};
use serde_json::{Map, Value, json};
use std::io;

/// The version of the format: raised when a program that reads it has to be changed.
const VERSION: u32 = 1;
/// The columns of the rows.
#[rustfmt::skip]
pub(super) static COLUMNS: [Described; 11] = [
    column("framework", Sort::Text, "The id of the competency framework: its name and the year of its version."),
    column("competency", Sort::Text, "The competency as framework:code."),
    column("module", Sort::Text, "The id of the module that works on it."),
    column("profession", Sort::Text, "The id of a profession that the module is for."),
    column("requirement", Sort::Text, "How the module binds the students of that profession: required, elective or another id of the vocabulary requirements."),
    column("years", Sort::Text, "Ids of their years of study, a space between them; any year if there are none."),
    column("stages", Sort::Text, "The id of how far along learners are."),
    column("primary", Sort::Flag, "Whether the competency is central to the module."),
    column("assessed", Sort::Flag, "Whether the module assesses it."),
    column("contact-hours", Sort::Number, "The module's hours together."),
    column("share-of-hours", Sort::Number, "The part of these hours that counts for this competency. Added up over one framework and one profession they are the hours of that profession's modules; sums over professions mean nothing."),
];

/// A row for each competency of each module and each profession that it is for (RFC 4180). Added up over the rows of one framework and one profession,
/// the shares are the hours of that profession's modules.
pub fn coverage_csv(catalogue: &Catalogue) -> Vec<u8> {
    let mut rows = Rows::of_ids(COLUMNS.iter().map(|column| &*column.key));
    for framework in &catalogue.coverage().frameworks {
        for module in catalogue
            .modules
            .iter()
            .filter(|module| module.is_offered())
        {
            let shares = shares(module, &framework.id);
            if shares.is_empty() {
                continue;
            }
            let professions = professions(module);
            let stages = ids(module.terms_in(Axis::Stages.facet()));
            let contact_hours = rounded(module.contact_hours).to_string();
            for share in shares {
                let before = [&framework.id, share.id.as_str(), &module.entry.id.name];
                let hours = rounded(share.hours).to_string();
                let (primary, assessed) = (flag(share.primary), flag(share.assessed));
                let after = [&*stages, primary, assessed, &contact_hours, &hours];
                for profession in &professions {
                    let profession = profession.iter().map(String::as_str);
                    rows.add(before.into_iter().chain(profession).chain(after));
                }
            }
        }
    }
    rows.into_bytes()
}

/// For each profession of a module its id, whether it must take it, and its years; if it states none, once nothing.
fn professions(module: &Module) -> Vec<[String; 3]> {
    let mut seen: Vec<&TermId> = Vec::new();
    for audience in &module.audience {
        if !seen.contains(&&audience.profession) {
            seen.push(&audience.profession);
        }
    }
    let row = |profession: &TermId| {
        let all = module.audience.iter();
        let all = all.filter(|audience| audience.profession == *profession);
        // Of two statements for one profession the stronger counts.
        let first = all
            .clone()
            .find(|one| one.is_required())
            .or(all.clone().next());
        let mut years: Vec<TermId> = Vec::new();
        for year in all.flat_map(|audience| &audience.years) {
            if !years.contains(year) {
                years.push(year.clone());
            }
        }
        let requirement = first.map_or("", |audience| audience.requirement.as_str());
        [profession.to_string(), requirement.to_owned(), ids(&years)]
    };
    if seen.is_empty() {
        vec![Default::default()]
    } else {
        seen.into_iter().map(row).collect()
    }
}

fn ids(terms: &[TermId]) -> String {
    spaced(terms.iter().map(TermId::as_str))
}

fn flag(flag: bool) -> &'static str {
    if flag { "true" } else { "false" }
}

/// Hours to the fourth digit after the point: a third of an hour has no end.
fn rounded(hours: f64) -> f64 {
    (hours * 1e4).round() / 1e4
}

/// The matrices, the hours that are required and the meetings. Cells without anything are left out.
pub fn coverage_json(catalogue: &Catalogue) -> io::Result<Vec<u8>> {
    let coverage = catalogue.coverage();
    let axes = Axis::ALL.map(|axis| (axis, names(coverage.columns(axis))));
    let columns: Map<String, Value> = axes
        .iter()
        .map(|(axis, names)| (axis.facet().to_owned(), json!(names)))
        .collect();
    let frameworks = coverage.frameworks.iter();
    let frameworks: Vec<Value> = frameworks
        .map(|covered| framework(covered, &axes))
        .collect();
    let years = names(coverage.columns(Axis::Years));
    let required = coverage.required.iter().map(|required| {
        let years = years.iter().zip(&required.years);
        let years: Map<String, Value> = years
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(year, cell)| ((*year).to_owned(), json!(rounded(cell.hours))))
            .collect();
        let total = rounded(required.total.hours);
        json!({"profession": required.profession.as_str(), "hours": total, "levels": years})
    });
    let whole = json!({
        "format": "halqa-coverage",
        "version": VERSION,
        "modules": coverage.offered,
        "columns": columns,
        "frameworks": frameworks,
        "required": required.collect::<Vec<_>>(),
        "meetings": meetings(coverage),
    });
    let mut bytes = serde_json::to_vec(&whole)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// What columns are called: their terms, and `not-stated` for the modules that state none.
fn names(columns: &[Column]) -> Vec<&str> {
    columns
        .iter()
        .map(|column| column.as_ref().map_or("not-stated", TermId::as_str))
        .collect()
}

fn framework(covered: &Covered, axes: &[(Axis, Vec<&str>); 3]) -> Value {
    let row = |row: &Row| {
        let mut shown = figures(&row.total);
        shown.insert("id".to_owned(), json!(row.id.as_str()));
        shown.insert("area".to_owned(), json!(row.is_area));
        add(&mut shown, axes, |axis| row.cells(axis));
        Value::Object(shown)
    };
    let mut total = figures(&covered.total);
    add(&mut total, axes, |axis| covered.totals(axis));
    let rows: Vec<Value> = covered.rows.iter().map(row).collect();
    json!({"id": &*covered.id, "total": total, "competencies": rows})
}

/// The cells of a row, by axis and column.
fn add<'a>(
    shown: &mut Map<String, Value>,
    axes: &[(Axis, Vec<&str>); 3],
    cells: impl Fn(Axis) -> &'a [Cell],
) {
    for (axis, names) in axes {
        let cells = names.iter().zip(cells(*axis));
        let cells: Map<String, Value> = cells
            .filter(|(_, cell)| !cell.is_empty() || !cell.near.is_empty())
            .map(|(name, cell)| ((*name).to_owned(), Value::Object(figures(cell))))
            .collect();
        shown.insert(axis.facet().to_owned(), Value::Object(cells));
    }
}

/// The figures of a cell. What is near is never added to them.
fn figures(cell: &Cell) -> Map<String, Value> {
    let mut shown = Map::new();
    shown.insert("modules".to_owned(), json!(cell.modules.len()));
    shown.insert("hours".to_owned(), json!(rounded(cell.hours)));
    shown.insert("required".to_owned(), json!(cell.required));
    shown.insert("assessed".to_owned(), json!(cell.assessed));
    if !cell.near.is_empty() {
        shown.insert("by-crosswalk".to_owned(), json!(cell.near.len()));
    }
    shown
}

/// Every pair of professions that meets, and in how many modules.
fn meetings(coverage: &Coverage) -> Vec<Value> {
    let professions = coverage.columns(Axis::Professions).iter().flatten();
    let professions: Vec<(usize, &TermId)> = professions.enumerate().collect();
    let mut pairs = Vec::new();
    for (one, here) in &professions {
        for (other, there) in professions.iter().filter(|(other, _)| one < other) {
            let modules = coverage.meeting(*one, *other).len();
            if modules > 0 {
                let pair = [here.as_str(), there.as_str()];
                pairs.push(json!({"professions": pair, "modules": modules}));
            }
        }
    }
    pairs
}
