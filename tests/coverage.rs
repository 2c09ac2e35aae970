//! Coverage: what is counted, told by hand for a small catalogue; and for any catalogue, that all of its forms say the same.

use crate::chance;
use halqa::catalogue::coverage::{Cell, Column, Coverage};
use halqa::catalogue::{Axis, Catalogue, Number, TermId};
use halqa::plan::{Data, Page, Url};
use halqa::site::{Site, Workshop};
use halqa::source::{Source, Sources};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Four modules; the third is retired.
const MODULES: [(&str, &str); 4] = [
    (
        "alpha",
        "professions:\n  - {id: nursing, years: [1], requirement: required}\n  - {id: pharmacy, years: [1, 2]}\n\
         competencies:\n  - {ref: ipec-2023:RR4, emphasis: primary, assessed: true}\n  - ipec-2023:RR1\n  - ipec-2023:TT3\n\
         stage: exposure\nhours: {contact: 3}\n",
    ),
    (
        "beta",
        "professions:\n  - nursing\n  - {id: medicine, years: [3], requirement: required}\n\
         competencies:\n  - ipec-2023:RR4\n  - {ref: ipec-2023:C1, assessed: true}\n  - cihc-2024:TC\n\
         stage: immersion\nhours: {contact: 2}\n",
    ),
    (
        "gamma",
        "professions: [nursing, dentistry]\ncompetencies: [ipec-2023:RR2]\nstatus: retired\nhours: {contact: 7}\n",
    ),
    (
        "delta",
        "professions:\n  - {id: pharmacy, years: [2], requirement: required-in-track}\n  - social-work\n\
         competencies: [cihc-2024:RN, cihc-2024:TC]\nhours: {contact: 5}\n",
    ),
];

fn site(modules: &[(impl AsRef<str>, impl AsRef<str>)]) -> Site {
    let mut files = vec![
        Source::text_file(
            "content/catalogue.yaml",
            "languages:\n  - {tag: en, name: English}\n",
        ),
        Source::text_file("locales/en/catalogue.ftl", "catalogue-title = Small\n"),
    ];
    for (id, facts) in modules {
        let (id, facts) = (id.as_ref(), facts.as_ref());
        let text = format!(
            "---\ntitle: The {id}\nsummary: A module.\nlearning: [with, from, about]\noutcomes: [Say it.]\nmodes: [classroom]\nlanguages: [en]\n{facts}---\n\nText.\n"
        );
        files.push(Source::text_file(
            format!("content/modules/{id}/en.md"),
            text,
        ));
    }
    let made = Workshop::default().site(&Sources::from_files(files), false);
    made.value.expect("a catalogue")
}

fn names(catalogue: &Catalogue, modules: &[Number]) -> String {
    let names = modules
        .iter()
        .filter_map(|number| catalogue.modules.at(*number));
    let names: Vec<&str> = names.map(|module| &*module.entry.id.name).collect();
    names.join(" ")
}

/// A cell in words: its modules, hours, how many required, how many assessed.
fn told(catalogue: &Catalogue, cell: &Cell) -> String {
    let modules = names(catalogue, &cell.modules);
    let Cell {
        hours,
        required,
        assessed,
        ..
    } = cell;
    let near = names(catalogue, &cell.near);
    format!("{modules}; {hours} h, {required} required, {assessed} assessed; near: {near}")
        .trim_end_matches("; near: ")
        .to_owned()
}

fn place(coverage: &Coverage, axis: Axis, column: &str) -> usize {
    let is_it = |other: &Column| other.as_ref().map_or("not-stated", TermId::as_str) == column;
    let columns = coverage.columns(axis).iter();
    columns.clone().position(is_it).expect("a column")
}

fn cell(catalogue: &Catalogue, id: &str, axis: Axis, column: &str) -> String {
    let coverage = catalogue.coverage();
    let at = place(coverage, axis, column);
    let row = coverage.row(&TermId::new(id)).expect("a row");
    told(catalogue, &row.cells(axis)[at])
}

#[test]
fn a_cell_counts_modules_and_shares_their_hours_out() {
    let catalogue = site(&MODULES).catalogue;
    let professions = |id, column| cell(&catalogue, id, Axis::Professions, column);
    // The main emphasis takes all three hours of alpha; of beta's two hours one falls to each competency.
    assert_eq!(
        professions("ipec-2023:RR4", "nursing"),
        "alpha beta; 4 h, 1 required, 1 assessed"
    );
    assert_eq!(
        professions("ipec-2023:RR4", "pharmacy"),
        "alpha; 3 h, 0 required, 1 assessed"
    );
    assert_eq!(
        professions("ipec-2023:RR4", "medicine"),
        "beta; 1 h, 1 required, 0 assessed"
    );
    assert_eq!(
        professions("ipec-2023:RR1", "nursing"),
        "alpha; 0 h, 1 required, 0 assessed"
    );
    assert_eq!(
        professions("ipec-2023:C1", "nursing"),
        "beta; 1 h, 0 required, 1 assessed"
    );
    // Another framework has the hours once more, shared out among its own.
    assert_eq!(
        professions("cihc-2024:TC", "pharmacy"),
        "delta; 2.5 h, 1 required, 0 assessed"
    );
    assert_eq!(
        professions("cihc-2024:TC", "nursing"),
        "beta; 2 h, 0 required, 0 assessed"
    );
}

#[test]
fn an_area_counts_each_module_of_its_competencies_once() {
    let catalogue = site(&MODULES).catalogue;
    let area = cell(&catalogue, "ipec-2023:RR", Axis::Professions, "nursing");
    assert_eq!(area, "alpha beta; 4 h, 1 required, 1 assessed");
    let covered = catalogue
        .coverage()
        .framework("ipec-2023")
        .expect("it is named");
    let nursing = place(catalogue.coverage(), Axis::Professions, "nursing");
    let total = &covered.totals(Axis::Professions)[nursing];
    assert_eq!(
        told(&catalogue, total),
        "alpha beta; 5 h, 1 required, 2 assessed"
    );
    assert_eq!(
        told(&catalogue, &covered.total),
        "alpha beta; 5 h, 2 required, 2 assessed"
    );
}

#[test]
fn years_and_stages_are_those_of_the_audience_and_the_module() {
    let catalogue = site(&MODULES).catalogue;
    let years = |column| cell(&catalogue, "ipec-2023:RR", Axis::Years, column);
    assert_eq!(years("year-1"), "alpha; 3 h, 1 required, 1 assessed");
    assert_eq!(years("year-2"), "alpha; 3 h, 0 required, 1 assessed");
    assert_eq!(years("year-3"), "beta; 1 h, 1 required, 0 assessed");
    assert_eq!(years("not-stated"), "beta; 1 h, 0 required, 0 assessed");
    let stages = |id, column| cell(&catalogue, id, Axis::Stages, column);
    assert_eq!(
        stages("ipec-2023:C", "immersion"),
        "beta; 1 h, 1 required, 1 assessed"
    );
    assert_eq!(
        stages("cihc-2024:RN", "not-stated"),
        "delta; 2.5 h, 1 required, 0 assessed"
    );
}

#[test]
fn what_is_missing_is_missing_and_what_is_retired_does_not_count() {
    let catalogue = site(&MODULES).catalogue;
    let coverage = catalogue.coverage();
    assert_eq!(coverage.offered, 3);
    let ids: Vec<&str> = coverage
        .frameworks
        .iter()
        .map(|covered| &*covered.id)
        .collect();
    assert_eq!(
        ids,
        ["cihc-2024", "ipec-2023"],
        "the newest first, and none that nobody names"
    );
    let covered = coverage.framework("ipec-2023").expect("it is named");
    let full: Vec<&str> = covered
        .rows
        .iter()
        .filter(|row| !row.total.is_empty())
        .filter_map(|row| Some(row.id.competency()?.1))
        .collect();
    assert_eq!(
        full,
        ["RR", "RR1", "RR4", "C", "C1", "TT", "TT3"],
        "RR2 only in a retired one"
    );
    let columns: Vec<&str> = coverage
        .columns(Axis::Professions)
        .iter()
        .flatten()
        .map(TermId::as_str)
        .collect();
    assert_eq!(
        columns,
        ["medicine", "nursing", "pharmacy", "social-work"],
        "no dentistry"
    );
}

#[test]
fn the_crosswalk_fills_gaps_and_is_never_added() {
    let catalogue = site(&MODULES).catalogue;
    let near = cell(&catalogue, "ipec-2023:RR", Axis::Professions, "social-work");
    assert_eq!(
        near, "; 0 h, 0 required, 0 assessed; near: delta",
        "RN lies close to roles as RR does"
    );
    let covered = catalogue
        .coverage()
        .framework("ipec-2023")
        .expect("it is named");
    let at = place(catalogue.coverage(), Axis::Professions, "social-work");
    assert!(covered.totals(Axis::Professions)[at].is_empty());
    assert_eq!(covered.total.modules.len(), 2);
    // Competencies of an area claim nothing of other frameworks, and an area with modules of its own needs none.
    let code = cell(
        &catalogue,
        "ipec-2023:RR4",
        Axis::Professions,
        "social-work",
    );
    assert_eq!(code, "; 0 h, 0 required, 0 assessed");
    let own = cell(&catalogue, "cihc-2024:TC", Axis::Professions, "pharmacy");
    assert!(!own.contains("near"), "{own}");
}

#[test]
fn professions_meet_in_the_modules_that_are_for_both() {
    let catalogue = site(&MODULES).catalogue;
    let coverage = catalogue.coverage();
    let meet = |one, other| {
        let at = |profession| place(coverage, Axis::Professions, profession);
        names(&catalogue, coverage.meeting(at(one), at(other)))
    };
    assert_eq!(meet("nursing", "pharmacy"), "alpha");
    assert_eq!(meet("pharmacy", "nursing"), "alpha");
    assert_eq!(meet("social-work", "pharmacy"), "delta");
    assert_eq!(meet("medicine", "pharmacy"), "");
    assert_eq!(meet("nursing", "nursing"), "alpha beta");
}

#[test]
fn required_hours_are_in_each_year_and_once_in_the_total() {
    let catalogue = site(&[
        MODULES[0],
        MODULES[3],
        (
            "epsilon",
            "professions: [{id: nursing, years: [1, 2], requirement: required}, medicine]\ncompetencies: [ipec-2023:C1]\nhours: {contact: 1.5}\n",
        ),
    ])
    .catalogue;
    let coverage = catalogue.coverage();
    let mut all = String::new();
    for required in &coverage.required {
        write!(all, "{}: {}", required.profession, required.total.hours).expect("a text grows");
        for (year, cell) in coverage.columns(Axis::Years).iter().zip(&required.years) {
            if let (Some(year), false) = (year, cell.is_empty()) {
                write!(all, ", {year} {}", cell.hours).expect("a text grows");
            }
        }
        all.push('\n');
    }
    assert_eq!(
        all,
        "medicine: 0\nnursing: 4.5, year-1 4.5, year-2 1.5\npharmacy: 5, year-2 5\nsocial-work: 0\n"
    );
}

/// Facts of a module, of any kind that coverage asks for.
fn facts() -> impl Strategy<Value = String> {
    let codes = [
        "ipec-2023:RR4",
        "ipec-2023:RR",
        "ipec-2023:C1",
        "ipec-2023:TT3",
        "cihc-2024:TC",
        "cihc-2024:RN",
    ];
    let used = (
        prop::sample::subsequence(codes.to_vec(), 1..5),
        any::<[bool; 12]>(),
    );
    let professions =
        prop::sample::subsequence(vec!["nursing", "medicine", "pharmacy", "social-work"], 2..4);
    let audience = (
        professions,
        any::<[bool; 4]>(),
        prop::sample::subsequence(vec!["1", "2", "cpd"], 0..3),
    );
    (used, audience, 1_u32..80, any::<bool>()).prop_map(
        |((codes, flags), (professions, required, years), tenths, staged)| {
            let mut facts = "competencies:\n".to_owned();
            for (code, flags) in codes.iter().zip(flags.chunks(2)) {
                let emphasis = if flags[0] { ", emphasis: primary" } else { "" };
                writeln!(
                    facts,
                    "  - {{ref: {code}, assessed: {}{emphasis}}}",
                    flags[1]
                )
                .expect("a text grows");
            }
            facts.push_str("professions:\n");
            for (profession, required) in professions.iter().zip(required) {
                let requirement = if required { "required" } else { "elective" };
                let years = years.join(", ");
                writeln!(
                    facts,
                    "  - {{id: {profession}, years: [{years}], requirement: {requirement}}}"
                )
                .expect("a text grows");
            }
            if staged {
                facts.push_str("stage: mastery\n");
            }
            format!("{facts}hours: {{contact: {}}}\n", f64::from(tenths) / 10.0)
        },
    )
}

fn text(site: &Site, page: &Page) -> String {
    let bytes = site
        .bytes(&site.plan.url(page))
        .expect("it is there")
        .expect("it has no fault");
    String::from_utf8(bytes).expect("UTF-8")
}

/// The sums of the shares, by framework and profession.
fn sums(rows: &str) -> BTreeMap<(String, String), f64> {
    let mut lines = rows.split_terminator("\r\n");
    let headings: Vec<&str> = lines.next().expect("headings").split(',').collect();
    let at = |name: &str| {
        headings
            .iter()
            .position(|heading| *heading == name)
            .expect("a heading")
    };
    let (framework, profession, share) = (at("framework"), at("profession"), at("share-of-hours"));
    let mut sums = BTreeMap::new();
    for line in lines {
        let fields: Vec<&str> = line.split(',').collect();
        assert_eq!(fields.len(), headings.len(), "{line}");
        let key = (fields[framework].to_owned(), fields[profession].to_owned());
        *sums.entry(key).or_default() += fields[share].parse::<f64>().expect("hours");
    }
    sums
}

#[test]
fn rows_tables_and_modules_agree_on_the_hours_of_every_column() {
    chance::runner(10)
        .run(&prop::collection::vec(facts(), 1..6), |facts| {
            let modules: Vec<(String, String)> = facts
                .into_iter()
                .enumerate()
                .map(|(number, facts)| (format!("module-{number}"), facts))
                .collect();
            let site = site(&modules);
            let sums = sums(&text(&site, &Page::Data(Data::CoverageRows)));
            let json: Value =
                serde_json::from_str(&text(&site, &Page::Data(Data::Coverage))).expect("JSON");
            let close = |one: f64, other: f64| (one - other).abs() < 0.01;
            let hours = |value: &Value| value["hours"].as_f64().unwrap_or_default();
            for framework in json["frameworks"].as_array().expect("frameworks") {
                let id = framework["id"].as_str().expect("an id");
                let rows = framework["competencies"].as_array().expect("rows");
                let names = |row: &Value| row["id"].as_str().unwrap_or_default().to_owned();
                for axis in ["professions", "levels", "stages"] {
                    for (column, total) in framework["total"][axis].as_object().expect("columns") {
                        let areas = rows.iter().filter(|row| row["area"] == true);
                        let sum: f64 = areas.map(|row| hours(&row[axis][column])).sum();
                        prop_assert!(
                            close(sum, hours(total)),
                            "{id} {axis} {column}: {sum} of {total}"
                        );
                        if axis == "professions" {
                            let rows = sums.get(&(id.to_owned(), column.clone())).copied();
                            prop_assert!(
                                close(rows.unwrap_or_default(), hours(total)),
                                "{id} {column}: {rows:?} of {total}"
                            );
                            let own = site.catalogue.modules.iter().filter(|module| {
                                module
                                    .audience
                                    .iter()
                                    .any(|one| one.profession.as_str() == column)
                                    && module
                                        .competencies
                                        .iter()
                                        .any(|one| one.id.as_str().starts_with(id))
                            });
                            let own: f64 = own.map(|module| module.contact_hours).sum();
                            prop_assert!(
                                close(own, hours(total)),
                                "{id} {column}: {own} of {total}"
                            );
                        }
                    }
                }
                prop_assert!(rows.iter().all(|row| names(row).starts_with(id)));
            }
            Ok(())
        })
        .expect("the sums agree");
}

#[test]
fn a_cell_leads_to_the_line_that_names_its_modules_and_past_twelve_to_the_term() {
    let many: Vec<(String, String)> = (0..13)
        .map(|number| (format!("module-{number}"), MODULES[1].1.to_owned()))
        .collect();
    let matrix = |site: &Site| {
        text(
            site,
            &Page::Matrix(
                site.locales().iter().next().expect("one").lang.clone(),
                "ipec-2023".into(),
                Axis::Professions,
            ),
        )
    };
    let few = site(&MODULES);
    assert!(
        matrix(&few)
            .contains("href=\"../competencies/ipec-2023/rr4.html#halqa-professions-nursing\"")
    );
    let term = few
        .bytes(&Url::new("en/competencies/ipec-2023/rr4.html"))
        .expect("a page")
        .expect("no fault");
    let term = String::from_utf8(term).expect("UTF-8");
    let line = term
        .split("id=\"halqa-professions-nursing\"")
        .nth(1)
        .expect("the line");
    let line = line.split("</div>").next().expect("its end");
    assert!(
        line.contains("alpha.html") && line.contains("beta.html") && !line.contains("gamma.html"),
        "{line}"
    );
    let many = matrix(&site(&many));
    assert!(many.contains("href=\"../competencies/ipec-2023/rr4.html\""));
    assert!(!many.contains("rr4.html#"));
}

#[test]
fn under_a_matrix_each_column_names_what_it_lacks_and_a_whole_area_once() {
    let site = site(&MODULES);
    let lang = site.locales().iter().next().expect("one").lang.clone();
    let page = text(
        &site,
        &Page::Matrix(lang, "ipec-2023".into(), Axis::Professions),
    );
    let (_, nursing) = page
        .split_once("<summary><bdi>Nursing</bdi>")
        .expect("nursing lacks something");
    let (nursing, _) = nursing.split_once("</details>").expect("its end");
    for (code, is_missing) in [("RR2", true), ("VE", true), ("VE1", false), ("RR1", false)] {
        assert_eq!(
            nursing.contains(&format!(">{code} · ")),
            is_missing,
            "{code}: {nursing}"
        );
    }
}
