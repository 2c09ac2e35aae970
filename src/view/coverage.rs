//! What the modules cover: the overview, with the gaps, the hours that are required, and who meets whom.

use super::crumb;
use super::frame::{self, About};
use super::lines::{anchor, place};
use super::reader::Reader;
use super::{
    CoverageView, Figure, FrameworkSummary, Gap, Grid, GridRow, Html, Link, Missing, Words,
    meetings,
};
use crate::catalogue::coverage::{Cell, Column, Covered, Row};
use crate::catalogue::{Axis, COMPETENCIES, Framework, TermId, VocabularyId};
use crate::locale::Arg;
use crate::plan::{Data, Page};

/// The strongest shade.
const HOTTEST: f64 = 5.0;

/// The overview.
pub(super) fn view(reader: &Reader<'_>) -> CoverageView {
    let coverage = reader.catalogue.coverage();
    let title = reader.message("menu-coverage").unwrap_or_default();
    let about = About {
        kind: "coverage",
        title: title.clone(),
        description: reader.say("coverage-intro", &[]),
        crumbs: crumb::trail([]),
        noindex: false,
    };
    let frameworks = reader.catalogue.vocabularies.frameworks.values();
    let mut unnamed: Vec<&Framework> = frameworks
        .filter(|framework| coverage.framework(&framework.id).is_none())
        .collect();
    unnamed.sort_by_key(|framework| framework.order());
    CoverageView {
        frame: frame::frame(reader, about),
        title,
        offered: reader.count("modules", coverage.offered),
        frameworks: coverage
            .frameworks
            .iter()
            .map(|covered| summary(reader, covered))
            .collect(),
        unnamed: unnamed
            .into_iter()
            .map(|framework| framework_name(reader, &framework.id))
            .collect(),
        absent: Axis::ALL
            .into_iter()
            .filter_map(|axis| absent(reader, axis))
            .collect(),
        required: required(reader),
        meetings: meetings(reader),
        meeting_circle: meetings::circle(reader),
        strangers: strangers(reader),
        rows: reader.to(&Page::Data(Data::CoverageRows)),
        data: reader.to(&Page::Data(Data::Coverage)),
    }
}

/// What a framework is called.
pub(super) fn framework_name(reader: &Reader<'_>, id: &str) -> Words {
    let name = reader.message(&format!("framework-{id}"));
    name.unwrap_or_else(|| Words::plain(id))
}

/// What the columns of an axis are: "By profession".
pub(super) fn facet_words(reader: &Reader<'_>, axis: Axis) -> Words {
    let message = match axis {
        Axis::Professions => reader.message("coverage-by-profession"),
        Axis::Years => reader.message("coverage-by-year"),
        Axis::Stages => reader.message("coverage-by-stage"),
    };
    message.unwrap_or_default()
}

/// Links to the matrices of a framework.
pub(super) fn axes(reader: &Reader<'_>, framework: &std::sync::Arc<str>) -> Vec<Html> {
    let link = |axis| {
        let page = Page::Matrix(reader.lang().clone(), framework.clone(), axis);
        reader.link(&Link {
            href: reader.to(&page),
            text: facet_words(reader, axis),
            current: *reader.page == page,
            count: None,
        })
    };
    Axis::ALL.into_iter().map(link).collect()
}

/// The heading of a column.
pub(super) fn column(reader: &Reader<'_>, axis: Axis, column: &Column) -> Html {
    match column {
        Some(term) => reader.term(axis.facet(), term),
        None => reader.link(&Link {
            text: reader.message("coverage-not-stated").unwrap_or_default(),
            ..Link::default()
        }),
    }
}

/// A link to a competency that says its code only, where its framework is known.
pub(super) fn code(reader: &Reader<'_>, id: &TermId) -> Html {
    let (_, code) = id.competency().unwrap_or_default();
    let link = Link {
        text: Words::plain(code),
        ..reader.term_link(COMPETENCIES, id)
    };
    reader.press("code", &super::Shared::new(&link))
}

/// A link to a competency that says its code and what it is about, where its framework is known.
pub(super) fn code_and_note(reader: &Reader<'_>, id: &TermId) -> Html {
    let (_, code) = id.competency().unwrap_or_default();
    let link = Link {
        text: Words::plain(code),
        ..reader.term_link(COMPETENCIES, id)
    };
    reader.link(&reader.with_note(link, id))
}

/// What has no module; `None` if nothing lacks. Where a whole area is missing, its competencies need not be named.
pub(super) fn missing(
    reader: &Reader<'_>,
    title: Words,
    rows: &[Row],
    is_gap: impl Fn(&Row) -> bool,
) -> Option<Missing> {
    let mut area_is_empty = false;
    let gaps = rows.iter().filter(|row| {
        let is_gap = is_gap(row);
        if row.is_area {
            area_is_empty = is_gap;
            is_gap
        } else {
            is_gap && !area_is_empty
        }
    });
    let items: Vec<Html> = gaps.map(|row| code_and_note(reader, &row.id)).collect();
    (!items.is_empty()).then(|| Missing {
        title,
        count: reader.number(items.len()),
        items,
    })
}

/// Hours, in tenths.
pub(super) fn hours(reader: &Reader<'_>, hours: f64) -> String {
    reader.locale.number((hours * 10.0).round() / 10.0)
}

/// How strongly a figure is shaded beside the greatest.
pub(super) fn heat(figure: f64, greatest: f64) -> u8 {
    if figure <= 0.0 || greatest <= 0.0 {
        return 0;
    }
    // From 1 to 5, so that nothing is lost.
    (HOTTEST * figure / greatest).ceil().clamp(1.0, HOTTEST) as u8
}

/// A count as a number that can be compared with hours.
pub(super) fn as_f64(count: usize) -> f64 {
    super::circle::as_f64(count)
}

fn summary(reader: &Reader<'_>, covered: &Covered) -> FrameworkSummary {
    let of = |number: usize, total: usize| {
        let values = [
            ("number", Arg::Number(as_f64(number))),
            ("total", Arg::Number(as_f64(total))),
        ];
        reader.say("position", &values)
    };
    let having = |areas: bool| {
        let rows: Vec<&Row> = covered
            .rows
            .iter()
            .filter(|row| row.is_area == areas)
            .collect();
        let full = rows.iter().filter(|row| !row.total.is_empty()).count();
        (!rows.is_empty()).then(|| of(full, rows.len()))
    };
    let title = reader.message("coverage-gaps").unwrap_or_default();
    FrameworkSummary {
        title: framework_name(reader, &covered.id),
        axes: axes(reader, &covered.id),
        modules: of(
            covered.total.modules.len(),
            reader.catalogue.coverage().offered,
        ),
        areas: having(true).unwrap_or_default(),
        competencies: having(false),
        missing: missing(reader, title, &covered.rows, |row| row.total.is_empty()),
    }
}

/// The terms of an axis under which no module on offer is.
fn absent(reader: &Reader<'_>, axis: Axis) -> Option<Gap> {
    let id = VocabularyId::new(axis.facet());
    let columns = reader.catalogue.coverage().columns(axis);
    let terms = reader.catalogue.facets.get(axis.facet())?.terms.iter();
    let missing = terms.filter(|listed| {
        let is_it = |column: &Column| column.as_ref() == Some(&listed.id);
        !columns.iter().any(is_it)
    });
    let items: Vec<Html> = missing
        .map(|listed| reader.term(axis.facet(), &listed.id))
        .collect();
    (!items.is_empty()).then(|| Gap {
        label: reader.link(&reader.facet_link(&id)),
        items,
    })
}

fn required(reader: &Reader<'_>) -> Grid {
    let coverage = reader.catalogue.coverage();
    let years = coverage.columns(Axis::Years);
    let all = coverage.required.iter();
    let most =
        |cells: &mut dyn Iterator<Item = &Cell>| cells.map(|cell| cell.hours).fold(0.0, f64::max);
    let greatest = most(&mut all.clone().flat_map(|required| &required.years));
    let greatest_total = most(&mut all.clone().map(|required| &required.total));
    let rows = all.map(|required| {
        let figure = |cell: &Cell, href: String, greatest: f64| Figure {
            href: (!cell.is_empty()).then_some(href),
            text: hours(reader, cell.hours),
            heat: heat(cell.hours, greatest),
        };
        let term = &required.profession;
        let total = reader.term_link(Axis::Professions.facet(), term).href;
        let mut cells = vec![figure(&required.total, total, greatest_total)];
        cells.extend(years.iter().zip(&required.years).map(|(year, cell)| {
            let line = anchor("required", year.as_ref());
            let facet = Axis::Professions.facet();
            let href = place(reader, facet, term, &line, cell.modules.len());
            figure(cell, href, greatest)
        }));
        GridRow {
            label: reader.term(Axis::Professions.facet(), term),
            cells,
        }
    });
    let years = years.iter().map(|year| column(reader, Axis::Years, year));
    let all = reader.link(&Link {
        text: reader.message("coverage-all").unwrap_or_default(),
        ..Link::default()
    });
    Grid {
        columns: [all].into_iter().chain(years).collect(),
        rows: rows.collect(),
    }
}

/// The professions that have a column, each with its place among the columns.
fn professions<'a>(reader: &Reader<'a>) -> impl Iterator<Item = (usize, &'a TermId)> + Clone {
    let columns = reader.catalogue.coverage().columns(Axis::Professions);
    let columns = columns.iter().enumerate();
    columns.filter_map(|(at, column)| Some((at, column.as_ref()?)))
}

fn meetings(reader: &Reader<'_>) -> Grid {
    let coverage = reader.catalogue.coverage();
    let facet = Axis::Professions.facet();
    let all = professions(reader);
    let pairs = all
        .clone()
        .flat_map(|(one, _)| all.clone().map(move |(other, _)| (one, other)));
    let pairs = pairs.filter(|(one, other)| one != other);
    let greatest = pairs
        .map(|(one, other)| coverage.meeting(one, other).len())
        .max()
        .unwrap_or_default();
    let rows = all.clone().map(|(one, term)| {
        let cells = all.clone().map(|(other, with)| {
            let count = coverage.meeting(one, other).len();
            let (href, shade) = if one == other {
                (reader.term_link(facet, term).href, 0)
            } else {
                let line = anchor("with", Some(with));
                let href = place(reader, facet, term, &line, count);
                (href, heat(as_f64(count), as_f64(greatest)))
            };
            Figure {
                href: (count > 0).then_some(href),
                text: reader.number(count),
                heat: shade,
            }
        });
        GridRow {
            label: reader.term(facet, term),
            cells: cells.collect(),
        }
    });
    Grid {
        columns: all
            .clone()
            .map(|(_, term)| reader.term(facet, term))
            .collect(),
        rows: rows.collect(),
    }
}

fn strangers(reader: &Reader<'_>) -> Vec<Gap> {
    let coverage = reader.catalogue.coverage();
    let facet = Axis::Professions.facet();
    let all = professions(reader);
    let gap = |(one, term): (usize, &TermId)| {
        let others = all
            .clone()
            .filter(|(other, _)| coverage.meeting(one, *other).is_empty());
        let items: Vec<Html> = others.map(|(_, other)| reader.term(facet, other)).collect();
        (!items.is_empty()).then(|| Gap {
            label: reader.term(facet, term),
            items,
        })
    };
    all.clone().filter_map(gap).collect()
}
