//! Sessions and events: the calendar's sheets, and calendar files. What another program reads in these is tested in tests/browser/calendar.mjs.

use crate::chance;
use crate::sandbox::small_files;
use halqa::plan::Url;
use halqa::site::{Site, Workshop};
use halqa::source::{Source, Sources};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write;

const MODULE: &str = "content/modules/who-does-what/en.md";

/// The smallest catalogue with those sessions of its module, and a title.
fn site(sessions: &str, title: &str) -> Site {
    let mut files: BTreeMap<String, String> = small_files();
    let module = files.get_mut(MODULE).expect("a module");
    *module = module
        .replace("title: Who does what?", &format!("title: {title:?}"))
        .replace(
            "hours:",
            &format!("sessions:\n{sessions}reviewed: 2026-09-01\nhours:"),
        );
    let sources = Sources::from_files(
        files
            .iter()
            .map(|(path, text)| Source::text_file(path, text.as_str())),
    );
    let made = Workshop::default().site(&sources, false);
    made.value.expect("a site")
}

fn text(site: &Site, path: &str) -> String {
    let bytes = site.bytes(&Url::new(path)).expect("it is there");
    String::from_utf8(bytes.expect("it can be made")).expect("UTF-8")
}

#[test]
fn a_calendar_file_has_the_clock_of_each_place_and_whole_days() {
    let site = site(
        "  - {start: 2027-03-27T10:00, end: 2027-03-27T12:30, time-zone: Europe/Paris, place: campus, language: en, seats: 1, register: 'https://example.org/a,b;c'}\n\
         \x20 - {start: 2027-03-28T10:00, end: 2027-03-28T12:30, time-zone: Europe/Paris}\n\
         \x20 - {start: 2027-03-28T10:00, time-zone: Europe/Paris}\n\
         \x20 - {start: 2027-04-30}\n\
         \x20 - {start: 2027-05-03, end: 2027-05-05}\n\
         \x20 - {start: 2027-06-01T20:00, end: 2027-06-02}\n",
        "Who does what; and why, \\ or: how? On two wards, at night, with everybody there",
    );
    insta::assert_snapshot!(text(&site, "en/modules/who-does-what.ics"));
    let dates = |path: &str| {
        let all = text(&site, path);
        all.lines()
            .filter(|line| line.starts_with("UID") || line.starts_with("DT"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        dates("en/calendar.ics"),
        dates("ar/modules/who-does-what.ics")
    );
    assert_eq!(
        dates("en/calendar.ics"),
        dates("ar/professions/nursing.ics")
    );
    assert!(
        site.bytes(&Url::new("en/professions/medicine.ics"))
            .is_none()
    );
}

/// What a calendar file says of its events: the lines of that name.
fn lines<'a>(file: &'a str, name: &str) -> Vec<&'a str> {
    let named = file.lines().filter_map(|line| line.strip_prefix(name));
    named.collect()
}

#[test]
fn a_calendar_moves_a_session_that_has_a_name() {
    let file = |start: &str, revision: &str| {
        let session =
            format!("  - {{id: spring, start: {start}}}\n  - {{start: 2027-04-30}}\n{revision}");
        text(&site(&session, "Title"), "en/calendar.ics")
    };
    let before = file("2027-03-28T10:00", "");
    let moved = file("2027-03-29T11:00", "revision: 1\n");
    let known = [
        "module.who-does-what.spring@halqa.invalid",
        "module.who-does-what.20270430@halqa.invalid",
    ];
    assert_eq!(lines(&before, "UID:"), known);
    assert_eq!(lines(&moved, "UID:"), known);
    assert_eq!(lines(&before, "SEQUENCE:"), ["0", "0"]);
    assert_eq!(lines(&moved, "SEQUENCE:"), ["1", "1"]);
    assert_ne!(lines(&before, "DTSTART"), lines(&moved, "DTSTART"));
}

#[test]
fn a_long_calendar_takes_several_sheets_and_its_tables_lead_to_all() {
    let mut sessions = String::new();
    for index in 0..250 {
        let (month, day) = (1 + index / 125, 1 + index % 25);
        writeln!(sessions, "  - {{start: 2027-{month:02}-{day:02}T10:00}}").expect("a text grows");
    }
    let site = site(&sessions, "Many");
    let rows = |path: &str| text(&site, path).matches("<li class=\"session\"").count();
    assert_eq!(
        [
            rows("en/calendar.html"),
            rows("en/calendar/2.html"),
            rows("ar/calendar/3.html")
        ],
        [100, 100, 50]
    );
    assert!(site.bytes(&Url::new("en/calendar/4.html")).is_none());
    // January 21 begins on the second sheet, after 20 days of five sessions.
    let first = text(&site, "en/calendar.html");
    assert!(first.contains("href=\"calendar/2.html#halqa-2027-01-21\""));
    assert!(first.contains("href=\"#halqa-2027-01-20\""));
    let second = text(&site, "en/calendar/2.html");
    assert!(second.contains("href=\"../calendar.html#halqa-2027-01-20\""));
    for (sheet, anchor, count) in [
        (&first, "id=\"halqa-month-2027-01-01\"", 1),
        (&second, "id=\"halqa-month-2027-01-01\"", 0),
        (&second, "id=\"halqa-month-2027-02-01\"", 1),
        (&second, "id=\"halqa-2027-01-21\"", 1),
    ] {
        assert_eq!(sheet.matches(anchor).count(), count, "{anchor}");
    }
}

#[test]
fn without_dates_there_is_no_calendar() {
    let files = small_files();
    let texts = files.iter();
    let sources =
        Sources::from_files(texts.map(|(path, text)| Source::text_file(path, text.as_str())));
    let site = Workshop::default()
        .site(&sources, false)
        .value
        .expect("a site");
    assert!(
        site.plan
            .iter()
            .all(|(url, _)| !url.as_str().contains("/calendar")
                || url.as_str().starts_with("assets/"))
    );
    assert!(!text(&site, "en/index.html").contains("calendar.html"));
}

/// A reader of calendar files, as RFC 5545 describes it: lines are put together again, and the escapes taken off.
fn read(file: &str, name: &str) -> String {
    let unfolded = file.replace("\r\n ", "");
    let line = unfolded.lines().find(|line| line.starts_with(name));
    let (_, value) = line.and_then(|line| line.split_once(':')).expect("a value");
    let mut plain = String::new();
    let mut letters = value.chars();
    while let Some(c) = letters.next() {
        plain.extend(match c {
            '\\' => letters.next().map(|c| if c == 'n' { '\n' } else { c }),
            c => Some(c),
        });
    }
    plain
}

#[test]
fn any_title_comes_out_of_a_calendar_file_as_it_went_in() {
    let title = "[a-zA-Z ,;:\\\\é\u{627}-\u{64a}\u{1f600}]{0,110}x";
    let tried = chance::runner(48).run(&title, |title| {
        let title = title.trim().to_owned();
        let site = site("  - {start: 2027-03-28T10:00}\n", &title);
        let file = text(&site, "en/modules/who-does-what.ics");
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} bytes: {}", line.len(), line);
            prop_assert!(!line.contains(['\r', '\n']));
        }
        prop_assert_eq!(read(&file, "SUMMARY"), title);
        Ok(())
    });
    tried.unwrap_or_else(|failure| panic!("{failure}"));
}
