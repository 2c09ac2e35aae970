//! The data by which scripts find modules, read by a reader of its own. The browser's reader is tested in tests/browser/filters.mjs.

use crate::sandbox::Sandbox;
use serde_json::Value;
use std::collections::BTreeMap;

const MODULES: usize = 400;

/// Under which terms module number `i` is: under all, under few with long gaps, under one alone, under nearly all, under about half in no order.
fn terms(i: usize) -> Vec<&'static str> {
    let all = [
        ("nursing", true),
        ("social-work", true),
        ("medicine", i % 97 == 5),
        ("midwifery", i == 333),
        ("pharmacy", i % 41 != 7),
        ("physiotherapy", i * i % 11 < 4),
    ];
    let held = all.into_iter().filter(|(_, held)| *held);
    held.map(|(term, _)| term).collect()
}

/// A catalogue whose titles are in the order of the numbers, though its ids are not.
fn site() -> BTreeMap<String, Vec<u8>> {
    let sandbox = Sandbox::small();
    let module = "content/modules/who-does-what";
    let text = std::fs::read_to_string(sandbox.join(&format!("{module}/en.md"))).expect("a module");
    std::fs::remove_dir_all(sandbox.join(module)).expect("the module is removed");
    for i in 0..MODULES {
        let text = text
            .replace("Who does what?", &format!("Title {i}"))
            .replace("[nursing, pharmacy]", &format!("[{}]", terms(i).join(", ")))
            .replace("{contact: 2}", &format!("{{contact: {}}}", 1 + i % 3));
        let path = format!("content/modules/m-{:03}/en.md", (i * 7) % MODULES);
        sandbox.write(&path, text);
    }
    sandbox.build()
}

/// What a data file hands over.
fn handed(site: &BTreeMap<String, Vec<u8>>, path: &str, call: &str) -> Value {
    let script = String::from_utf8_lossy(&site[path]);
    let json = script.trim().strip_prefix(call).expect("a call");
    serde_json::from_str(json.strip_suffix(");").expect("its end")).expect("JSON")
}

fn read(postings: &str) -> Vec<usize> {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let (form, digits) = postings.split_at(1);
    let digits: Vec<usize> = digits
        .chars()
        .map(|digit| DIGITS.find(digit).expect("a digit"))
        .collect();
    if form == "=" {
        let bit = |at: &usize| digits[at / 6] >> (at % 6) & 1 == 1;
        return (0..digits.len() * 6).filter(bit).collect();
    }
    let mut found = Vec::new();
    let (mut next, mut higher) = (0, 0);
    for digit in digits {
        if digit < 48 {
            next += higher * 48 + digit + 1;
            higher = 0;
            found.push(next - 1);
        } else {
            higher = higher * 16 + digit - 48;
        }
    }
    match form {
        "+" => found,
        _ => (0..MODULES).filter(|at| !found.contains(at)).collect(),
    }
}

#[test]
fn modules_are_numbered_by_title_and_found_by_their_terms_and_hours() {
    let site = site();
    let data = handed(&site, "en/find/facets.js", "halqaFind.facets(");
    assert_eq!(data["modules"], MODULES);
    let facets = data["facets"].as_array().expect("facets");
    let professions = facets.iter().find(|facet| facet["id"] == "professions");
    let listed = professions.expect("the facet")["groups"][0]["terms"].as_array();
    let listed: BTreeMap<&str, &str> = listed
        .expect("terms")
        .iter()
        .map(|term| {
            (
                term[0].as_str().expect("id"),
                term[2].as_str().expect("list"),
            )
        })
        .collect();
    assert_eq!(listed.len(), 6, "terms without modules are left out");
    for (term, postings) in &listed {
        let under: Vec<usize> = (0..MODULES).filter(|i| terms(*i).contains(term)).collect();
        assert_eq!(read(postings), under, "{term}");
    }
    // Each of the three forms, and gaps of more than one digit.
    assert_eq!(listed["nursing"], "-");
    assert!(listed["medicine"].starts_with('+') && listed["midwifery"].len() == 3);
    assert!(listed["pharmacy"].starts_with('-') && listed["physiotherapy"].starts_with('='));

    let hours = data["orders"]["hours"].as_array().expect("hours");
    for (at, group) in hours.iter().enumerate() {
        assert_eq!(group[0].as_f64(), Some([1.0, 2.0, 3.0][at]));
        let as_long: Vec<usize> = (0..MODULES).filter(|i| i % 3 == at).collect();
        assert_eq!(read(group[1].as_str().expect("list")), as_long);
    }

    for document in [0, 7, 8, 399] {
        let file = document / 8;
        let path = format!("en/find/cards/{file}.js");
        let cards = handed(&site, &path, &format!("halqaFind.cards({file},"));
        let card = &cards[document % 8];
        assert_eq!(card["title"], format!("Title {document}"));
        assert_eq!(
            card["href"],
            format!("modules/m-{:03}.html", document * 7 % MODULES)
        );
        assert!(site.contains_key(&format!("en/{}", card["href"].as_str().expect("href"))));
    }
    assert!(!site.contains_key("en/find/cards/50.js"));
}

/// What a page asks for by its version is another version whenever a byte of it is another, and only then.
#[test]
fn the_version_is_that_of_the_data() {
    let version = |output: &BTreeMap<String, Vec<u8>>, lang: &str| {
        let page =
            String::from_utf8_lossy(&output[&format!("{lang}/modules/index.html")]).into_owned();
        let (_, after) = page.split_once("data-version=\"").expect("a version");
        after.split('"').next().unwrap_or_default().to_owned()
    };
    let sandbox = Sandbox::small();
    let module = "content/modules/who-does-what/en.md";
    let text = std::fs::read_to_string(sandbox.join(module)).expect("a module");
    let before = sandbox.build();
    sandbox.write(module, text.replace("Everybody draws", "Each draws"));
    let prose = sandbox.build();
    assert_eq!(version(&before, "en"), version(&prose, "en"));
    sandbox.write(module, text.replace("Mixed groups", "Two groups"));
    let summary = sandbox.build();
    assert_ne!(version(&before, "en"), version(&summary, "en"));
}
