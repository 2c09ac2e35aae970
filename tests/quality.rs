//! The field's quality checks: every finding of every check, the reports, and what a catalogue may demand.

use crate::sandbox::Sandbox;
use halqa::catalogue::quality::{CHECKS, Finding, findings};
use halqa::plan::{Page, Url};
use halqa::site::{Site, Workshop};
use halqa::source::{Source, Sources};
use std::collections::BTreeSet;

use Finding::{Met, NotApplicable, NotMet, NotStated};

/// What a module states beside its title and summary, and what a check finds then. A key that a case does not state is missing.
const CASES: [(&str, &str, Finding); 49] = [
    ("two-professions", "professions: [nursing, pharmacy]", Met),
    ("two-professions", "professions: [nursing]", NotMet),
    (
        "two-professions",
        "professions: [nursing, {id: nursing, years: [2]}]",
        NotMet,
    ),
    ("two-professions", "debrief: true", NotStated),
    ("more-than-about", "learning: [about, from]", Met),
    ("more-than-about", "learning: [about]", NotMet),
    ("more-than-about", "debrief: true", NotStated),
    ("more-than-with", "learning: [with, about]", Met),
    ("more-than-with", "learning: [with]", NotMet),
    ("more-than-with", "debrief: true", NotStated),
    ("more-than-with", "learning: [from, about]", NotApplicable),
    (
        "outcomes-tied",
        "outcomes: [Say it., {text: Do it., competency: ipec-2023:RR4}]",
        Met,
    ),
    ("outcomes-tied", "outcomes: [Say it.]", NotMet),
    ("outcomes-tied", "debrief: true", NotStated),
    ("interactive-half", "interactive-share: 50", Met),
    ("interactive-half", "interactive-share: 49", NotMet),
    ("interactive-half", "debrief: true", NotStated),
    (
        "mixed-facilitators",
        "facilitation: {professions: [nursing, medicine]}",
        Met,
    ),
    (
        "mixed-facilitators",
        "facilitation: {professions: [nursing, nursing]}",
        NotMet,
    ),
    (
        "mixed-facilitators",
        "facilitation: {prepared: true}",
        NotStated,
    ),
    ("debrief", "debrief: true", Met),
    ("debrief", "debrief: false", NotMet),
    ("debrief", "learning: [with]", NotStated),
    (
        "three-professions",
        "professions: [nursing, pharmacy, law]",
        Met,
    ),
    (
        "three-professions",
        "professions: [nursing, pharmacy]",
        NotMet,
    ),
    ("three-professions", "debrief: true", NotStated),
    (
        "similar-years",
        "professions: [{id: nursing, years: [1, 2]}, {id: law, years: [3]}]",
        Met,
    ),
    (
        "similar-years",
        "professions: [{id: nursing, years: [1]}, {id: law, years: [4]}]",
        NotMet,
    ),
    (
        "similar-years",
        "professions: [{id: nursing, years: [1]}, {id: law, years: [4]}, pharmacy]",
        NotMet,
    ),
    (
        "similar-years",
        "professions: [{id: nursing, years: [1]}, law]",
        NotStated,
    ),
    (
        "similar-years",
        "professions: [{id: nursing, years: [cpd]}, {id: law, years: [postgraduate]}]",
        NotApplicable,
    ),
    (
        "required-assessed",
        "professions: [{id: nursing, requirement: required}]\ncompetencies: [{ref: ipec-2023:RR4, assessed: true}]",
        Met,
    ),
    (
        "required-assessed",
        "professions: [{id: nursing, requirement: required-in-track}]\nassessment: [peer]",
        Met,
    ),
    (
        "required-assessed",
        "professions: [{id: nursing, requirement: required}]\nassessment: []",
        NotMet,
    ),
    (
        "required-assessed",
        "professions: [{id: nursing, requirement: required}]\nassessment: [peer]\ncompetencies: [{ref: ipec-2023:RR4, assessed: false}]",
        NotMet,
    ),
    (
        "required-assessed",
        "professions: [{id: nursing, requirement: required}]\ncompetencies: [ipec-2023:RR4]",
        NotStated,
    ),
    (
        "required-assessed",
        "professions: [nursing, pharmacy]",
        NotApplicable,
    ),
    (
        "observation-debriefed",
        "modes: [observation]\ndebrief: true",
        Met,
    ),
    (
        "observation-debriefed",
        "modes: [observation]\ndebrief: false",
        NotMet,
    ),
    ("observation-debriefed", "modes: [observation]", NotStated),
    (
        "observation-debriefed",
        "modes: [observation, placement]",
        NotApplicable,
    ),
    (
        "current-frameworks",
        "competencies: [ipec-2023:RR4, cihc-2024:TC]",
        Met,
    ),
    (
        "current-frameworks",
        "competencies: [ipec-2023:RR4, ipec-2016:RR4]",
        NotMet,
    ),
    (
        "current-frameworks",
        "competencies: [ipec-2023:RR4, RR5]",
        NotMet,
    ),
    ("current-frameworks", "debrief: true", NotStated),
    ("online-timing", "modes: [blended, online-live]", Met),
    (
        "online-timing",
        "modes: [blended]\nsessions: [{start: 2027-01-10, mode: online-own-pace}]",
        Met,
    ),
    ("online-timing", "modes: [blended]", NotStated),
    ("online-timing", "modes: [classroom]", NotApplicable),
];

/// The findings that a check can't have, each with the reason.
const NEVER: [(&str, Finding); 10] = [
    // Every module has professions, a way of learning and competencies; outcomes, time, facilitators and debriefs are asked of all.
    ("two-professions", NotApplicable),
    ("more-than-about", NotApplicable),
    ("outcomes-tied", NotApplicable),
    ("interactive-half", NotApplicable),
    ("mixed-facilitators", NotApplicable),
    ("debrief", NotApplicable),
    ("three-professions", NotApplicable),
    ("current-frameworks", NotApplicable),
    // It asks whether something is stated.
    ("online-timing", NotMet),
    // Years or none: modules without professions state none either.
    ("similar-years", Met),
];

fn site(catalogue: &str, modules: &[(&str, &str)]) -> Site {
    let languages = "languages: [{tag: en, name: English}, {tag: ar, name: العربية}, {tag: fa, name: فارسی}, {tag: fr, name: Français}]\n";
    let mut files = vec![
        Source::text_file("content/catalogue.yaml", format!("{languages}{catalogue}")),
        Source::text_file("locales/en/catalogue.ftl", "catalogue-title = Small\n"),
        Source::text_file(
            "content/providers/north/en.md",
            "---\ntitle: North\nsummary: A school.\n---\n",
        ),
        Source::text_file(
            "content/providers/south/en.md",
            "---\ntitle: South\nsummary: A school.\n---\n",
        ),
    ];
    for (id, facts) in modules {
        let text = format!("---\nsummary: A module.\n{facts}\n---\n\nText.\n");
        files.push(Source::text_file(
            format!("content/modules/{id}/en.md"),
            text,
        ));
    }
    let made = Workshop::default().site(&Sources::from_files(files), false);
    made.value.expect("a catalogue")
}

fn page(site: &Site, path: &str) -> String {
    let bytes = site
        .bytes(&Url::new(path))
        .expect("it is there")
        .expect("it can be made");
    String::from_utf8(bytes).expect("UTF-8")
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn every_check_has_each_of_its_findings() {
    let mut wrong = Vec::new();
    for (id, facts, expected) in CASES {
        let site = site("", &[("alpha", &format!("title: Alpha\n{facts}"))]);
        let catalogue = &site.catalogue;
        let module = catalogue.modules.iter().next().expect("a module");
        let at = CHECKS
            .iter()
            .position(|check| check.id == id)
            .expect("a check");
        let found = findings(module, &catalogue.vocabularies)[at];
        if found != expected {
            wrong.push(format!(
                "{id} of {facts:?}: {found:?} instead of {expected:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_cases_leave_no_finding_of_a_check_out() {
    for check in &CHECKS {
        for finding in Finding::ALL {
            let tried = CASES
                .iter()
                .any(|(id, _, found)| *id == check.id && *found == finding);
            let never = NEVER.contains(&(check.id, finding));
            assert!(tried || never, "{} is never found {finding:?}", check.id);
        }
    }
}

#[test]
fn checks_have_codes_names_and_sources_of_their_own() {
    let codes: BTreeSet<&str> = CHECKS.iter().map(|check| check.code).collect();
    let ids: BTreeSet<&str> = CHECKS.iter().map(|check| check.id).collect();
    assert_eq!((codes.len(), ids.len()), (CHECKS.len(), CHECKS.len()));
    for check in &CHECKS {
        assert!(
            !check.sources.is_empty() && check.asks.ends_with('.'),
            "{}",
            check.id
        );
        assert!(
            halqa::document::field::is_key(check.key),
            "{} is no key",
            check.key
        );
    }
}

/// A module that meets most, one that says little, one that is retired and one whose title is a formula.
const MODULES: [(&str, &str); 4] = [
    (
        "full",
        "title: Full\nprovider: north\nlearning: [with, from, about]\nprofessions: [{id: nursing, years: [1], requirement: required}, {id: pharmacy, years: [2]}, {id: law, years: [2]}]\n\
         competencies: [{ref: ipec-2023:RR4, assessed: true}]\noutcomes: [{text: Say it., competency: ipec-2023:RR4}]\nmodes: [online-live]\nhours: {contact: 2}\nlanguages: [en]\n\
         interactive-share: 80\ndebrief: true\nfacilitation: {professions: [nursing, law]}",
    ),
    (
        "little",
        "title: A talk\nprovider: south\nlearning: [from]\nprofessions: [nursing, pharmacy]\ncompetencies: [ipec-2023:RR4]\nmodes: [lecture]\nhours: {contact: 1}\nlanguages: [en]\ninteractive-share: 10",
    ),
    (
        "gone",
        "title: Gone\nprovider: south\nstatus: retired\nlearning: [from]\nprofessions: [nursing, pharmacy]\ncompetencies: [ipec-2023:RR4]\nmodes: [lecture]\nhours: {contact: 1}\nlanguages: [en]",
    ),
    (
        "formula",
        "title: \"=HYPERLINK(\\\"https://example.org\\\", 1)\"\nprovider: south\nlearning: [from]\nprofessions: [nursing, pharmacy]\ncompetencies: [ipec-2016:RR4]\nmodes: [lecture]\nhours: {contact: 1}\nlanguages: [en]",
    ),
];

#[test]
fn rows_for_spreadsheets_begin_with_a_mark_and_hold_no_formula() {
    let csv = page(&site("", &MODULES), "data/quality.csv");
    insta::assert_snapshot!(csv.escape_debug().to_string().replace("\\r\\n", "\n"));
}

#[test]
fn a_page_tells_of_every_module_in_words() {
    let site = site("quality: {required: [debrief]}\n", &MODULES);
    for (lang, words) in [
        ("en", ["met", "not met", "not stated", "does not apply"]),
        ("ar", ["متحقق", "غير متحقق", "غير مذكور", "لا ينطبق"]),
        (
            "fa",
            ["برآورده شده", "برآورده نشده", "ذکر نشده", "کاربرد ندارد"],
        ),
        ("fr", ["rempli", "non rempli", "non indiqué", "sans objet"]),
    ] {
        let html = page(&site, &format!("{lang}/quality.html"));
        for word in words {
            assert!(html.contains(&format!(">{word}</span>")), "{lang}: {word}");
        }
        assert!(
            !html.contains("quality-") && !html.contains("source-"),
            "{lang} lacks a message"
        );
        assert!(html.contains("modules/full.html") && !html.contains("modules/gone.html"));
        assert!(html.contains("providers/north.html") && html.contains("../data/quality.csv"));
        for check in &CHECKS {
            assert!(
                html.contains(&format!("id=\"halqa-{}\"", check.id)),
                "{lang}: {}",
                check.id
            );
        }
    }
    let module = page(&site, "en/modules/little.html");
    for tag in ["not met", "not stated"] {
        assert!(
            module.contains(&format!("<em class=\"tag\">{tag}</em>")),
            "{tag}"
        );
    }
}

#[test]
fn many_modules_stand_on_sheets_and_each_of_them_on_one() {
    let ids: Vec<String> = (0..60).map(|at| format!("module-{at}")).collect();
    let facts: Vec<String> = ids
        .iter()
        .map(|id| {
            format!(
                "title: {id}\n{}",
                MODULES[1].1.split_once('\n').expect("a title").1
            )
        })
        .collect();
    let modules: Vec<(&str, &str)> = ids
        .iter()
        .zip(&facts)
        .map(|(id, facts)| (&**id, &**facts))
        .collect();
    let site = site("", &modules);
    let sheets = site
        .plan
        .iter()
        .filter(|(_, page)| matches!(page, Page::Quality(lang, _) if lang.as_str() == "en"));
    let sheets: Vec<String> = sheets.map(|(url, _)| page(&site, url.as_str())).collect();
    assert_eq!(sheets.len(), 2);
    for id in &ids {
        let link = format!("modules/{id}.html\"");
        let on = sheets.iter().filter(|sheet| sheet.contains(&link)).count();
        assert_eq!(on, 1, "{id}");
    }
    assert!(
        sheets
            .iter()
            .any(|sheet| !sheet.contains("class=\"tally\"")),
        "further sheets repeat nothing"
    );
}

fn written() -> Sandbox {
    let sandbox = Sandbox::small();
    for name in ["north", "south"] {
        sandbox.write(
            &format!("content/providers/{name}/en.md"),
            format!("---\ntitle: {name}\nsummary: A school.\n---\n"),
        );
    }
    for (id, facts) in MODULES {
        sandbox.write(
            &format!("content/modules/{id}/en.md"),
            format!("---\nsummary: A module.\n{facts}\n---\n\nText.\n"),
        );
    }
    std::fs::remove_dir_all(sandbox.join("content/modules/who-does-what")).expect("it is there");
    sandbox
}

#[test]
fn the_command_tells_of_modules_and_providers() {
    let output = written().halqa(&["quality"]);
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(text(output.stdout));
}

#[test]
fn the_command_shows_one_module_or_one_provider() {
    let sandbox = written();
    let shown = |arguments: &[&str]| text(sandbox.halqa(arguments).stdout);
    let north = shown(&["quality", "--provider", "north"]);
    assert!(north.starts_with("full (north)\n") && !north.contains("little"));
    assert!(shown(&["quality", "--module", "little"]).starts_with("little (south)\n"));
    let slip = sandbox.halqa(&["quality", "--module", "litle"]);
    assert_eq!(slip.status.code(), Some(2));
    assert_eq!(
        text(slip.stderr),
        "error: there is no module `litle`; did you mean `little`?\n"
    );
}

#[test]
fn every_form_says_the_same() {
    let sandbox = written();
    let csv = text(sandbox.halqa(&["quality", "--format", "csv"]).stdout);
    let json = sandbox.halqa(&["quality", "--format", "json"]).stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    sandbox.build();
    let published =
        std::fs::read_to_string(sandbox.join("public/data/quality.csv")).expect("the file");
    assert_eq!(csv, published);
    let mut rows = csv.trim_start_matches('\u{feff}').lines();
    let ids: Vec<&str> = rows.next().expect("headings").split(',').skip(3).collect();
    for (row, module) in rows.zip(json["modules"].as_array().expect("modules")) {
        let cells: Vec<&str> = row.rsplitn(ids.len() + 1, ',').take(ids.len()).collect();
        for (id, cell) in ids.iter().rev().zip(cells) {
            assert_eq!(module["findings"][id], *cell, "{row}: {id}");
        }
    }
    let south = &json["providers"][1];
    assert_eq!(
        (&south["id"], &south["modules"]),
        (&"south".into(), &2.into())
    );
    assert_eq!(
        south["checks"]["interactive-half"],
        serde_json::json!({"met": 0, "not-met": 1, "not-stated": 1, "not-applicable": 0})
    );
}

#[test]
fn what_is_required_is_an_error_for_modules_on_offer_only() {
    let sandbox = written();
    let languages = "languages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\n";
    assert_eq!(
        sandbox.halqa(&["check"]).status.code(),
        Some(0),
        "nothing is required"
    );
    sandbox.write("content/catalogue.yaml", format!("{languages}quality: {{required: [two-professions, interactive-half, current-frameworks]}}\n"));
    let output = sandbox.halqa(&["build", "--format", "short"]);
    assert_eq!(output.status.code(), Some(1));
    let told: Vec<String> = text(output.stdout)
        .lines()
        .filter(|line| line.contains("quality-required"))
        .map(str::to_owned)
        .collect();
    insta::assert_snapshot!(told.join("\n"));
}
