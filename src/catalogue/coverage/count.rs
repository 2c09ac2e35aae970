//! How coverage is counted, module by module.

use super::{Axis, Cell, Column, Covered, Part, Places, Required, Row, shares};
use crate::catalogue::Catalogue;
use crate::catalogue::module::{Audience, Module};
use crate::catalogue::modules::Number;
use crate::catalogue::vocabulary::{Framework, TermId};
use std::collections::{BTreeMap, BTreeSet};

/// The columns that modules fall under.
pub(super) fn columns(
    catalogue: &Catalogue,
    axis: Axis,
    offered: &[(Number, &Module)],
) -> Vec<Column> {
    let mut used: BTreeSet<Column> = BTreeSet::new();
    for (_, module) in offered {
        for column in stated(module, axis) {
            if !used.contains(&column.0.cloned()) {
                used.insert(column.0.cloned());
            }
        }
    }
    let facet = catalogue.facets.get(axis.facet());
    let terms = facet.map_or(&[][..], |facet| &facet.terms).iter();
    let terms = terms.map(|listed| Some(listed.id.clone()));
    terms
        .chain([None])
        .filter(|column| used.contains(column))
        .collect()
}

/// What a module states on an axis, each with whether it is required there; perhaps several times.
pub(super) fn stated(module: &Module, axis: Axis) -> Vec<(Option<&TermId>, bool)> {
    let audience = module.audience.iter();
    let stated: Vec<(Option<&TermId>, bool)> = match axis {
        Axis::Professions => audience
            .map(|one| (Some(&one.profession), one.is_required()))
            .collect(),
        Axis::Years => audience
            .flat_map(|one| {
                let none = one.years.is_empty().then_some(None);
                let years = one.years.iter().map(Some).chain(none);
                years.map(|year| (year, one.is_required()))
            })
            .collect(),
        Axis::Stages => {
            let required = module.audience.iter().any(Audience::is_required);
            let stages = module.terms_in(axis.facet()).iter();
            stages.map(|stage| (Some(stage), required)).collect()
        }
    };
    if stated.is_empty() {
        vec![(None, module.audience.iter().any(Audience::is_required))]
    } else {
        stated
    }
}

pub(super) fn places(
    module: &Module,
    axis: Axis,
    index: &BTreeMap<&Column, usize>,
) -> Vec<(usize, bool)> {
    let mut places: Vec<(usize, bool)> = Vec::new();
    for (column, required) in stated(module, axis) {
        let Some(&at) = index.get(&column.cloned()) else {
            continue;
        };
        match places.iter_mut().find(|(place, _)| *place == at) {
            Some((_, before)) => *before |= required,
            None => places.push((at, required)),
        }
    }
    places
}

pub(super) fn covered(
    framework: &Framework,
    offered: &[(Number, &Module)],
    places: &[Places],
    widths: [usize; 3],
) -> Covered {
    let mut covered = Covered::new(framework, widths);
    // Where the row of each competency is, and that of its area.
    let mut at = BTreeMap::new();
    let mut next = 0;
    for area in &framework.areas {
        at.insert(area.id.clone(), (next, next));
        at.extend(
            area.codes
                .iter()
                .cloned()
                .zip((next + 1..).map(|row| (row, next))),
        );
        next += 1 + area.codes.len();
    }
    for ((number, module), places) in offered.iter().zip(places) {
        let shares = shares(module, &framework.id);
        if shares.is_empty() {
            continue;
        }
        let mut rows: Vec<(usize, f64, bool)> = Vec::new();
        for share in &shares {
            let Some(&(own, area)) = at.get(&share.id) else {
                continue;
            };
            let both = [Some(area), (own != area).then_some(own)];
            for row in both.into_iter().flatten() {
                match rows.iter_mut().find(|(before, ..)| *before == row) {
                    Some((_, hours, assessed)) => {
                        *hours += share.hours;
                        *assessed |= share.assessed;
                    }
                    None => rows.push((row, share.hours, share.assessed)),
                }
            }
        }
        covered.add(&Part {
            number: *number,
            hours: module.contact_hours,
            required: module.audience.iter().any(Audience::is_required),
            assessed: shares.iter().any(|share| share.assessed),
            rows,
            places,
        });
    }
    covered
}

/// Fills in what lies near: an area's empty cells get the modules of areas of other frameworks that lie close to the same theme.
pub(super) fn cross(named: &[&Framework], frameworks: &mut [Covered]) {
    let mut found: Vec<(usize, usize, usize, usize, Vec<Number>)> = Vec::new();
    for (own, framework) in named.iter().enumerate() {
        for area in &framework.areas {
            let Some(row) = frameworks[own]
                .rows
                .iter()
                .position(|row| row.id == area.id)
            else {
                continue;
            };
            let others = named.iter().zip(&*frameworks).enumerate();
            let others = others.filter(|(other, _)| *other != own);
            let near: Vec<&Row> = others
                .flat_map(|(_, (framework, covered))| {
                    let areas = framework.areas.iter().filter(|other| area.is_close(other));
                    areas.filter_map(|other| covered.row(&other.id))
                })
                .collect();
            for (axis, cells) in frameworks[own].rows[row].cells.iter().enumerate() {
                for (column, _) in cells.iter().enumerate().filter(|(_, cell)| cell.is_empty()) {
                    let modules = near.iter().flat_map(|row| &row.cells[axis][column].modules);
                    let modules: BTreeSet<Number> = modules.copied().collect();
                    found.push((own, row, axis, column, modules.into_iter().collect()));
                }
            }
        }
    }
    for (framework, row, axis, column, modules) in found {
        frameworks[framework].rows[row].cells[axis][column].near = modules;
    }
}

pub(super) fn required(
    offered: &[(Number, &Module)],
    columns: &[Vec<Column>; 3],
    years: &BTreeMap<&Column, usize>,
) -> Vec<Required> {
    let professions = columns[Axis::Professions.index()].iter().flatten();
    let mut all: BTreeMap<&TermId, Required> = professions
        .clone()
        .map(|profession| {
            let required = Required {
                profession: profession.clone(),
                years: vec![Cell::default(); years.len()],
                total: Cell::default(),
            };
            (profession, required)
        })
        .collect();
    for (number, module) in offered {
        for one in module.audience.iter().filter(|one| one.is_required()) {
            let Some(required) = all.get_mut(&one.profession) else {
                continue;
            };
            let hours = module.contact_hours;
            let add = |cell: &mut Cell| {
                if cell.modules.last() != Some(number) {
                    cell.add(*number, hours, true, false);
                }
            };
            add(&mut required.total);
            let none = one.years.is_empty().then_some(None);
            for year in one.years.iter().cloned().map(Some).chain(none) {
                if let Some(at) = years.get(&year) {
                    add(&mut required.years[*at]);
                }
            }
        }
    }
    professions
        .filter_map(|profession| all.remove(profession))
        .collect()
}

pub(super) fn meetings(
    offered: &[(Number, &Module)],
    places: &[Places],
    columns: &[Column],
) -> BTreeMap<(usize, usize), Vec<Number>> {
    let width = columns.len();
    let mut table: Vec<Vec<Number>> = vec![Vec::new(); width * width];
    for ((number, _), places) in offered.iter().zip(places) {
        let here = &places[Axis::Professions.index()];
        for (one, _) in here {
            for (other, _) in here.iter().filter(|(other, _)| one <= other) {
                table[one * width + other].push(*number);
            }
        }
    }
    let pairs = table.into_iter().enumerate();
    pairs
        .filter(|(_, modules)| !modules.is_empty())
        .map(|(at, modules)| ((at / width, at % width), modules))
        .collect()
}
