//! What the pages of professions and years tell students, counted by hand for a small catalogue.

use crate::sandbox::Sandbox;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A module's id, its professions and what else it states.
const MODULES: [(&str, &str, &str); 5] = [
    (
        "alpha",
        "[{id: nursing, years: [1, 2], requirement: required}, {id: pharmacy, years: [2]}]",
        "stage: immersion\nhours: {contact: 3}\nreviewed: 2026-05-01\n\
         sessions:\n  - {start: 2026-04-30}\n  - {start: 2026-06-01T09:00}\n  - {start: 2026-07-01}\n",
    ),
    (
        "beta",
        "[nursing, {id: medicine, requirement: required}]",
        "stage: exposure\nhours: {contact: 2}\nsessions: [{start: 2026-05-20}]\n",
    ),
    (
        "gamma",
        "[{id: nursing, years: [2], requirement: required-in-track}, social-work]",
        "stage: exposure\nhours: {contact: 4}\n",
    ),
    (
        "delta",
        "[{id: nursing, years: [1]}, {id: pharmacy, years: [2], requirement: required}]",
        "stage: exposure\nhours: {contact: 1.5}\n",
    ),
    (
        "omega",
        "[{id: nursing, years: [3], requirement: required}, pharmacy]",
        "status: retired\nhours: {contact: 50}\n",
    ),
];

fn built() -> BTreeMap<String, Vec<u8>> {
    let sandbox = Sandbox::small();
    for (id, professions, facts) in MODULES {
        let text = format!(
            "---\ntitle: The {id}\nsummary: A module.\nlearning: [with, from, about]\nprofessions: {professions}\n\
             competencies: [ipec-2023:RR4]\noutcomes: [Say it.]\nmodes: [classroom]\nlanguages: [en]\n{facts}---\n\nText.\n"
        );
        sandbox.write(&format!("content/modules/{id}/en.md"), text);
    }
    sandbox.build()
}

/// The words of a page's main part, one line for each run of text.
fn words(site: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    let page = String::from_utf8_lossy(&site[path]).into_owned();
    let main = page.split("<main").nth(1).expect("a main part");
    let main = main.split("</main>").next().expect("its end");
    let mut words = String::new();
    for part in main.split('<').skip(1) {
        let text = part.split_once('>').map_or("", |(_, text)| text).trim();
        if !text.is_empty() {
            writeln!(words, "{text}").expect("text can be written");
        }
    }
    words
}

/// The words between two lines.
fn between(words: &str, first: &str, last: &str) -> Vec<String> {
    let lines = words.lines().skip_while(|line| *line != first).skip(1);
    lines
        .take_while(|line| *line != last)
        .map(str::to_owned)
        .collect()
}

/// The titles of modules among some lines, in order.
fn titles(lines: &[String]) -> String {
    let titles = lines.iter().filter_map(|line| line.strip_prefix("The "));
    titles.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_profession_has_what_is_required_and_elective_by_stage_and_what_is_closed_last() {
    let site = built();
    let page = words(&site, "en/professions/nursing.html");
    // The smallest catalogue's own module is elective for nurses.
    let required = between(&page, "Required", "Required in track");
    assert_eq!(titles(&required[2..]), "alpha", "{page}");
    let sections: Vec<&str> = [
        "Required",
        "Required in track",
        "Elective",
        "Not on offer now",
    ]
    .into_iter()
    .filter(|title| page.lines().any(|line| line == *title))
    .collect();
    assert_eq!(sections.len(), 4, "{page}");
    let closed = between(&page, "Not on offer now", "Next dates");
    assert_eq!(titles(&closed), "omega", "{page}");
    // What is closed has no hours to take.
    assert_eq!(
        closed.first().map(String::as_str),
        Some("The omega"),
        "{page}"
    );
}

#[test]
fn a_year_has_what_is_open_in_it() {
    let site = built();
    assert!(
        !site.contains_key("en/professions/nursing/year-3.html"),
        "only a retired module names it"
    );
    let first = words(&site, "en/professions/nursing/year-1.html");
    assert_eq!(
        titles(&between(&first, "Required", "Elective")),
        "alpha",
        "{first}"
    );
    let elective = titles(&between(&first, "Elective", "Next dates"));
    assert!(
        elective.contains("beta") && elective.contains("delta"),
        "{first}"
    );
    assert!(
        !first.contains("The gamma") && !first.contains("The omega"),
        "{first}"
    );
    let second = words(&site, "en/professions/nursing/year-2.html");
    assert_eq!(
        titles(&between(&second, "Required in track", "Elective")),
        "gamma",
        "{second}"
    );
    assert!(!second.contains("The delta"), "{second}");
    let pharmacy = words(&site, "en/professions/pharmacy/year-2.html");
    assert_eq!(
        titles(&between(&pharmacy, "Required", "Elective")),
        "delta",
        "{pharmacy}"
    );
    let hours = between(&pharmacy, "Required", "Exposure");
    assert_eq!(hours, ["1 module", "1.5 hours"], "{pharmacy}");
}

#[test]
fn the_next_dates_begin_with_the_last_day_of_which_the_catalogue_tells() {
    let site = built();
    let days = |path: &str| {
        let page = String::from_utf8_lossy(&site[path]).into_owned();
        let rows = page.split("data-last=\"").skip(1);
        rows.map(|row| row.split('"').next().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        days("en/index.html"),
        ["2026-05-20", "2026-06-01", "2026-07-01"]
    );
    assert_eq!(days("en/professions/medicine.html"), ["2026-05-20"]);
    assert_eq!(
        days("en/professions/pharmacy/year-2.html"),
        ["2026-06-01", "2026-07-01"]
    );
}

#[test]
fn the_home_page_asks_for_profession_and_year() {
    let site = built();
    let home = String::from_utf8_lossy(&site["en/index.html"]).into_owned();
    for address in [
        "professions/nursing.html",
        "professions/nursing/year-1.html",
        "professions/nursing/year-2.html",
        "professions/pharmacy/year-2.html",
    ] {
        assert!(home.contains(&format!("href=\"{address}\"")), "{address}");
    }
    assert!(!home.contains("nursing/year-3.html"));
}
