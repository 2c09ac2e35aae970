//! Modules by the terms of a facet, on the pages of competencies and professions: the places that the figures of coverage lead to.

use super::coverage::{column, facet_words};
use super::reader::Reader;
use super::{Html, Line, LineModule, Lines, Words};
use crate::catalogue::coverage::{Column, is_required, shares};
use crate::catalogue::{Axis, COMPETENCIES, Module, Number, TermId, VocabularyId};
use crate::plan::Page;

/// A line names no more modules than this: with more, the list of the term itself is the place to look.
pub(super) const LISTED: usize = 12;

/// The id of a line.
pub(super) fn anchor(what: &str, column: Option<&TermId>) -> String {
    let term = column.map_or("not-stated", TermId::as_str);
    format!("halqa-{what}-{term}")
}

/// Where so many modules of a term are listed: on its page, in the line of that id if there is one.
pub(super) fn place(
    reader: &Reader<'_>,
    facet: &str,
    term: &TermId,
    anchor: &str,
    modules: usize,
) -> String {
    let facet = VocabularyId::new(facet);
    let page = Page::Term(reader.lang().clone(), facet, term.clone(), 1);
    let href = reader.to(&page);
    if modules > LISTED {
        href
    } else {
        format!("{href}#{anchor}")
    }
}

/// What the page of a term has of them.
pub(super) fn of_term(reader: &Reader<'_>, facet: &str, id: &TermId) -> Vec<Lines> {
    let lines = match facet {
        COMPETENCIES => Axis::ALL.map(|axis| of_competency(reader, id, axis)).into(),
        "professions" => of_profession(reader, id),
        _ => Vec::new(),
    };
    lines
        .into_iter()
        .filter(|lines| !lines.lines.is_empty())
        .collect()
}

fn of_competency(reader: &Reader<'_>, id: &TermId, axis: Axis) -> Lines {
    let coverage = reader.catalogue.coverage();
    let cells = coverage.row(id).map_or(&[][..], |row| row.cells(axis));
    let columns = coverage.columns(axis).iter().zip(cells);
    let lines = columns.filter_map(|(of, cell)| {
        let near = cell.is_empty();
        let modules = if near { &cell.near } else { &cell.modules };
        let detail = |module: &Module| {
            if near {
                Vec::new()
            } else {
                details(reader, id, module, is_required(module, axis, of))
            }
        };
        let anchor = anchor(axis.facet(), of.as_ref());
        let label = column(reader, axis, of);
        line(reader, anchor, label, modules, detail).map(|line| Line { near, ..line })
    });
    Lines {
        title: facet_words(reader, axis),
        lines: lines.collect(),
    }
}

fn of_profession(reader: &Reader<'_>, id: &TermId) -> Vec<Lines> {
    let coverage = reader.catalogue.coverage();
    let professions = coverage.columns(Axis::Professions);
    let is_here = |column: &Column| column.as_ref() == Some(id);
    let Some(here) = professions.iter().position(is_here) else {
        return Vec::new();
    };
    let others = professions.iter().enumerate();
    let others = others.filter(|(other, _)| *other != here);
    let with = others.filter_map(|(at, other)| {
        let anchor = anchor("with", other.as_ref());
        let label = column(reader, Axis::Professions, other);
        line(reader, anchor, label, coverage.meeting(here, at), |_| {
            Vec::new()
        })
    });
    let required = coverage.required.iter();
    let required = required.filter(|required| required.profession == *id);
    let years =
        required.flat_map(|required| coverage.columns(Axis::Years).iter().zip(&required.years));
    let years = years.filter_map(|(year, cell)| {
        let anchor = anchor("required", year.as_ref());
        let label = column(reader, Axis::Years, year);
        line(reader, anchor, label, &cell.modules, |_| Vec::new())
    });
    vec![
        Lines {
            title: reader.message("coverage-with").unwrap_or_default(),
            lines: with.collect(),
        },
        Lines {
            title: reader.message("coverage-must").unwrap_or_default(),
            lines: years.collect(),
        },
    ]
}

fn line(
    reader: &Reader<'_>,
    anchor: String,
    label: Html,
    modules: &[Number],
    details: impl Fn(&Module) -> Vec<Words>,
) -> Option<Line> {
    let listed = if modules.len() > LISTED {
        Vec::new()
    } else {
        reader
            .shelf
            .by_title(reader.catalogue, reader.locale, modules)
    };
    let named = listed.into_iter().filter_map(|number| {
        let module = reader.catalogue.modules.at(number)?;
        let details: Vec<String> = details(module)
            .into_iter()
            .map(|words| words.text)
            .collect();
        let page = Page::Entry(reader.lang().clone(), module.entry.id.clone());
        Some(LineModule {
            href: reader.to(&page),
            title: reader.title(&module.entry),
            detail: (!details.is_empty()).then(|| reader.locale.list(&details).data()),
        })
    });
    (!modules.is_empty()).then(|| Line {
        anchor,
        label,
        count: reader.count("modules", modules.len()),
        modules: named.collect(),
        near: false,
    })
}

/// What is said of a module that works on a competency.
fn details(reader: &Reader<'_>, id: &TermId, module: &Module, required: bool) -> Vec<Words> {
    let (framework, _) = id.competency().unwrap_or_default();
    let area = reader.catalogue.vocabularies.area(id).map(|(_, area)| area);
    let is_inside = |share: &TermId| {
        share == id || area.is_some_and(|area| area.id == *id && area.codes.contains(share))
    };
    let shares = shares(module, framework);
    let assessed = shares
        .iter()
        .any(|share| share.assessed && is_inside(&share.id));
    let said = [
        required.then(|| reader.message("coverage-detail-required")),
        assessed.then(|| reader.message("competency-assessed")),
    ];
    said.into_iter().flatten().flatten().collect()
}
