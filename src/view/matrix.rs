//! What the modules cover of a framework: competencies as rows; professions, years or stages as columns.

use super::coverage::{
    as_f64, axes, code, column, facet_words, framework_name, heat, hours, missing,
};
use super::crumb::{self, Crumb};
use super::frame::{self, About};
use super::lines::{LISTED, anchor, place};
use super::reader::Reader;
use super::{Figures, MatrixRow, MatrixView, Missing};
use crate::catalogue::coverage::{Cell, Covered, Row};
use crate::catalogue::{Axis, COMPETENCIES, TermId};
use crate::locale::Arg;
use crate::plan::Page;

/// The greatest figures of a matrix, beside which the others are shaded.
#[derive(Clone, Copy, Default)]
struct Greatest([f64; 4]);

impl Greatest {
    fn of<'a>(cells: impl Iterator<Item = &'a Cell>) -> Self {
        cells.fold(Self::default(), |Self(mut greatest), cell| {
            for (most, figure) in greatest.iter_mut().zip(measures(cell)) {
                *most = figure.max(*most);
            }
            Self(greatest)
        })
    }
}

/// The four figures of a cell.
fn measures(cell: &Cell) -> [f64; 4] {
    [
        as_f64(cell.modules.len()),
        cell.hours,
        as_f64(cell.required),
        as_f64(cell.assessed),
    ]
}

/// The matrix of a framework; `None` if no module names it.
pub(super) fn view(reader: &Reader<'_>, framework: &str, axis: Axis) -> Option<MatrixView> {
    let coverage = reader.catalogue.coverage();
    let covered = coverage.framework(framework)?;
    let title = framework_name(reader, framework);
    let by = facet_words(reader, axis);
    let names = [
        ("page", Arg::Text(&title.text)),
        ("site", Arg::Text(&by.text)),
    ];
    let about = About {
        kind: "coverage",
        title: reader.own(&reader.say("page-title", &names)),
        description: reader.say("coverage-intro", &[]),
        crumbs: crumb::trail([Crumb::Coverage]),
        noindex: false,
    };
    let columns = coverage.columns(axis).iter();
    Some(MatrixView {
        frame: frame::frame(reader, about),
        title,
        by,
        axes: axes(reader, &covered.id),
        columns: columns.map(|of| column(reader, axis, of)).collect(),
        rows: rows(reader, covered, axis),
        missing: missing_in_columns(reader, covered, axis),
    })
}

/// What has no module, for each column that lacks something.
fn missing_in_columns(reader: &Reader<'_>, covered: &Covered, axis: Axis) -> Vec<Missing> {
    let columns = reader.catalogue.coverage().columns(axis).iter();
    let missing = columns.enumerate().filter_map(|(at, of)| {
        let title = match of {
            Some(term) => reader.label(axis.facet(), term),
            None => reader.message("coverage-not-stated").unwrap_or_default(),
        };
        let is_gap = |row: &Row| row.cells(axis).get(at).is_none_or(Cell::is_empty);
        missing(reader, title, &covered.rows, is_gap)
    });
    missing.collect()
}

fn rows(reader: &Reader<'_>, covered: &Covered, axis: Axis) -> Vec<MatrixRow> {
    // An area has more than any of its competencies, and the totals more than any area: each is shaded beside its like.
    let greatest = |areas: bool| {
        let rows = covered.rows.iter().filter(move |row| row.is_area == areas);
        let total = Greatest::of(rows.clone().map(|row| &row.total));
        (total, Greatest::of(rows.flat_map(|row| row.cells(axis))))
    };
    let (areas, codes) = (greatest(true), greatest(false));
    let row = |row: &Row| {
        let (total, cells) = if row.is_area { areas } else { codes };
        MatrixRow {
            code: Some(code(reader, &row.id)),
            note: reader.competency_note(&row.id).unwrap_or_default(),
            area: row.is_area,
            cells: cells_of(reader, row, axis, total, cells),
        }
    };
    let mut rows: Vec<MatrixRow> = covered.rows.iter().map(row).collect();
    let list = reader.to(&Page::Modules(reader.lang().clone(), 1));
    let total = Greatest::of([&covered.total].into_iter());
    let all = figures(reader, &covered.total, Some(list.clone()), total);
    let columns = reader.catalogue.coverage().columns(axis).iter();
    let greatest = Greatest::of(covered.totals(axis).iter());
    let totals = columns.zip(covered.totals(axis)).map(|(of, cell)| {
        let href = match of {
            Some(term) => reader.term_link(axis.facet(), term).href,
            None => list.clone(),
        };
        figures(reader, cell, Some(href), greatest)
    });
    rows.push(MatrixRow {
        code: None,
        note: reader.message("coverage-total").unwrap_or_default(),
        area: true,
        cells: [all].into_iter().chain(totals).collect(),
    });
    rows
}

fn cells_of(
    reader: &Reader<'_>,
    row: &Row,
    axis: Axis,
    greatest_total: Greatest,
    greatest: Greatest,
) -> Vec<Figures> {
    let page = reader.term_link(COMPETENCIES, &row.id).href;
    let total = figures(reader, &row.total, Some(page), greatest_total);
    let columns = reader.catalogue.coverage().columns(axis).iter();
    let cells = columns.zip(row.cells(axis)).map(|(of, cell)| {
        if cell.is_empty() && !cell.near.is_empty() {
            return near(reader, &row.id, axis, of.as_ref(), cell);
        }
        let line = anchor(axis.facet(), of.as_ref());
        let modules = cell.modules.len();
        let href = || place(reader, COMPETENCIES, &row.id, &line, modules);
        figures(reader, cell, (modules > 0).then(href), greatest)
    });
    [total].into_iter().chain(cells).collect()
}

fn figures(reader: &Reader<'_>, cell: &Cell, href: Option<String>, greatest: Greatest) -> Figures {
    let measures = measures(cell);
    let heat = std::array::from_fn(|at| heat(measures[at], greatest.0[at]));
    Figures {
        href: href.filter(|_| !cell.is_empty()),
        empty: cell.is_empty(),
        near: None,
        modules: reader.number(cell.modules.len()),
        hours: hours(reader, cell.hours),
        required: reader.number(cell.required),
        assessed: reader.number(cell.assessed),
        heat,
    }
}

/// A cell without modules of its own: those of the same theme in another framework.
fn near(
    reader: &Reader<'_>,
    id: &TermId,
    axis: Axis,
    column: Option<&TermId>,
    cell: &Cell,
) -> Figures {
    let line = if cell.near.len() > LISTED {
        "halqa-crosswalk".to_owned()
    } else {
        anchor(axis.facet(), column)
    };
    Figures {
        href: Some(place(reader, COMPETENCIES, id, &line, 0)),
        near: Some(reader.number(cell.near.len())),
        ..figures(reader, cell, None, Greatest::default())
    }
}
