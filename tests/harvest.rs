//! Catalogues that join: three institutions, and servers of every sort between them.

mod server;

use crate::sandbox::{Sandbox, copy, tree};
use insta::assert_snapshot;
use serde_json::{Value, json};
use server::{Answer, Server};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

const SITES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/joined");

/// Where each member publishes, and the path at which the tests' server has it.
const MEMBERS: [(&str, &str); 2] = [
    ("north", "https://north.example/ipe/data/catalogue.json"),
    ("south", "https://south.example/data/catalogue.json"),
];

/// What a member publishes: built by the real command.
fn published(member: &str) -> Vec<u8> {
    let sandbox = Sandbox::new();
    copy(&Path::new(SITES).join(member), sandbox.path());
    let site = sandbox.build();
    site["data/catalogue.json"].clone()
}

/// The network, whose members' data is on a server.
fn network(server: &Server) -> Sandbox {
    let sandbox = Sandbox::new();
    copy(&Path::new(SITES).join("hub"), sandbox.path());
    fs::remove_dir_all(sandbox.join("content/harvest")).expect("the copies");
    fs::remove_file(sandbox.join("content/harvest.lock.yaml")).expect("the lock");
    let path = sandbox.join("content/sources.yaml");
    let mut text = fs::read_to_string(&path).expect("the sources");
    for (member, address) in MEMBERS {
        server.put(member, published(member));
        text = text.replace(address, &server.url(member));
    }
    fs::write(path, text).expect("the sources can be written");
    sandbox
}

/// What was said, with the server's address as it always is.
fn said(server: &Server, output: &Output) -> String {
    let text =
        |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&server.url(""), "http://server/");
    let code = output.status.code().expect("it ended by itself");
    format!(
        "{}{}exit {code}\n",
        text(&output.stdout),
        text(&output.stderr)
    )
}

fn harvest(sandbox: &Sandbox) -> Output {
    sandbox.halqa(&["harvest", "--timeout", "2"])
}

fn kept(sandbox: &Sandbox) -> Vec<(String, Vec<u8>)> {
    let content = tree(&sandbox.join("content")).into_iter();
    content
        .filter(|(path, _)| path.starts_with("harvest"))
        .collect()
}

fn text(site: &std::collections::BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(site[path].clone()).expect("UTF-8")
}

#[test]
fn the_members_modules_stand_beside_the_networks_own() {
    let server = Server::start();
    let network = network(&server);
    assert_snapshot!(said(&server, &harvest(&network)));
    let check = network.halqa(&["check", "--today", "2026-11-01"]);
    assert_snapshot!(said(&server, &check));

    let site = network.build();
    // Two members have a module of one id, and both are there.
    for id in [
        "north--start-together",
        "south--start-together",
        "meet-the-network",
    ] {
        assert!(site.contains_key(&format!("en/modules/{id}.html")), "{id}");
    }
    assert!(!site.contains_key("en/modules/south--old-lecture.html"));
    let page = text(&site, "ar/modules/north--start-together.html");
    let theirs = "https://north.example/ipe/ar/modules/start-together.html";
    assert!(
        page.contains(&format!("<link rel=\"canonical\" href=\"{theirs}\"")),
        "{page}"
    );
    assert!(
        !page.contains("rel=\"alternate\" hreflang=\"en\""),
        "search engines are led to the origin"
    );
    assert!(
        page.contains("نتعلم معًا في جامعة الشمال"),
        "the origin is named"
    );
    assert!(
        page.contains(&format!("<a href=\"{theirs}\" hreflang=\"ar\">")),
        "and linked"
    );
    assert!(
        page.contains("../providers/north--north-school.html"),
        "its provider is here"
    );

    // Where one looks for modules, theirs are.
    let everywhere = [
        "en/modules/index.html",
        "en/professions/physiotherapy.html",
        "en/calendar.html",
        "en/calendar.ics",
        "data/catalogue.json",
        "data/coverage.csv",
    ];
    for path in everywhere {
        assert!(
            text(&site, path).contains("south--start-together"),
            "{path}"
        );
    }
    let dates = text(&site, "en/calendar.ics");
    assert!(
        dates.contains("TZID=Africa/Tunis:20261012T080000"),
        "{dates}"
    );
    // Where one looks for what is to be done here, they are not.
    assert!(
        !text(&site, "sitemap.xml").contains("--"),
        "another catalogue's is listed there"
    );
    assert!(!text(&site, "en/translations.html").contains("north--"));
    let exported = network.halqa(&["export", "csv"]).stdout;
    assert!(!String::from_utf8_lossy(&exported).contains("north--"));
    let unknown = network.halqa(&["translate", "north--night-handover", "ar"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn what_has_not_changed_is_not_fetched_again() {
    let server = Server::start();
    let network = network(&server);
    harvest(&network);
    let before = kept(&network);
    assert_snapshot!(said(&server, &harvest(&network)));
    assert_eq!(server.sent("north"), 1, "the second time it was not sent");
    assert!(kept(&network) == before);
}

#[test]
fn what_changed_is_told() {
    let server = Server::start();
    let network = network(&server);
    harvest(&network);
    let mut north: Value = serde_json::from_slice(&published("north")).expect("JSON");
    let modules = north["modules"].as_array_mut().expect("modules");
    let gone = modules.remove(0);
    let mut new = gone.clone();
    new["id"] = json!("day-handover");
    new["words"]["en"]["title"] = json!("Handover by day");
    modules.push(new);
    modules[0]["words"]["en"]["summary"] = json!("Another summary.");
    if let Some(module) = modules[0].as_object_mut() {
        module.remove("hash");
    }
    server.put("north", serde_json::to_vec(&north).expect("bytes"));
    let before = kept(&network);
    let dry = network.halqa(&["harvest", "--dry-run"]);
    assert_snapshot!(said(&server, &dry));
    assert!(kept(&network) == before, "a dry run writes nothing");
    let one = network.halqa(&["harvest", "south"]);
    assert_snapshot!(said(&server, &one));
    assert!(harvest(&network).status.success());
    assert!(kept(&network) != before);
    assert!(
        network
            .build()
            .contains_key("en/modules/north--day-handover.html")
    );
}

#[test]
fn a_member_that_fails_keeps_its_copy() {
    let server = Server::start();
    let network = network(&server);
    harvest(&network);
    let before = kept(&network);
    let site = network.build();
    let mut told = String::new();
    let good = published("north");
    let cut = good[..good.len() / 2].to_vec();
    let faults = [
        ("it hangs", Answer::Silence),
        ("it sends one byte at a time", Answer::Drops(good.clone())),
        ("it stops in the middle", Answer::Cut(good.clone())),
        ("half of it, said to be all", Answer::File(cut)),
        ("it never ends", Answer::Endless),
        (
            "it is a page",
            Answer::File(b"<!DOCTYPE html><title>Sign in</title>".to_vec()),
        ),
        (
            "it is of another program",
            Answer::File(b"{\"format\": \"other\"}".to_vec()),
        ),
        (
            "it is of a later time",
            Answer::File(b"{\"format\": \"halqa-catalogue\", \"version\": 99}".to_vec()),
        ),
        (
            "it has another form",
            Answer::File(
                b"{\"format\": \"halqa-catalogue\", \"version\": 1, \"modules\": 7}".to_vec(),
            ),
        ),
        (
            "it is nested without end",
            Answer::File([b"[".repeat(100_000), b"]".repeat(100_000)].concat()),
        ),
        ("it is empty", Answer::File(Vec::new())),
        ("it is gone", Answer::Status("404 Not Found")),
        ("it is broken", Answer::Status("500 Internal Server Error")),
        (
            "it says that nothing has changed",
            Answer::Status("304 Not Modified"),
        ),
        ("it leads in a circle", Answer::Moved("north".to_owned())),
    ];
    for (fault, answer) in faults {
        server.answer("north", answer);
        let output = network.halqa(&["harvest", "north", "--timeout", "2"]);
        told.push_str(&format!("# {fault}\n{}\n", said(&server, &output)));
        assert!(kept(&network) == before, "{fault}: the copy is another");
    }
    assert_snapshot!(told);
    assert!(network.build() == site, "the site is as it was");
}

#[test]
fn a_member_that_moved_is_followed() {
    let server = Server::start();
    let network = network(&server);
    server.put("elsewhere", published("north"));
    server.answer("north", Answer::Moved("elsewhere".to_owned()));
    assert_eq!(harvest(&network).status.code(), Some(0));
    assert!(
        network
            .build()
            .contains_key("en/modules/north--start-together.html")
    );
}

/// A build needs no network: the copies stand with the network's catalogue. `HALQA_BLESS=1` makes them anew from the members.
#[test]
fn the_copies_of_the_sample_are_what_its_members_publish() {
    let hub = Path::new(SITES).join("hub");
    let mut lock = String::from(
        "# Written by `halqa harvest`. A copy that is not the one named here is not read.\n",
    );
    let mut expected: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for (member, address) in MEMBERS {
        let bytes = published(member);
        let hash = halqa::catalogue::join::hash(&bytes);
        lock.push_str(&format!(
            "{member}: {{from: \"{address}\", sha256: {hash}}}\n"
        ));
        expected.push((hub.join(format!("content/harvest/{member}.json")), bytes));
    }
    expected.push((hub.join("content/harvest.lock.yaml"), lock.into_bytes()));
    for (path, bytes) in expected {
        if std::env::var_os("HALQA_BLESS").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
            fs::write(&path, &bytes).expect("the file can be written");
        }
        let kept = fs::read(&path).unwrap_or_default();
        assert!(
            kept == bytes,
            "{}: HALQA_BLESS=1 makes it anew",
            path.display()
        );
    }
    let sandbox = Sandbox::new();
    copy(&hub, sandbox.path());
    assert!(
        sandbox
            .build()
            .contains_key("ar/modules/south--start-together.html")
    );
}

#[test]
fn hostile_texts_of_a_member_stay_texts() {
    const HOSTILE: [&str; 7] = [
        "</script><script>alert(1)</script>",
        "]]><x>",
        "\u{202e}turned\u{2066}",
        "=cmd|' /C calc'!A0",
        "--- \n# heading: {a: [b",
        "\u{0}\u{1b}[31m\u{7f}",
        "{{ frame.title }}{% raw %}",
    ];
    fn spoil(value: &mut Value, count: &mut usize) {
        match value {
            Value::String(text)
                if text.contains(' ') || text.starts_with("http") || text.contains('@') =>
            {
                *count += 1;
                *text = HOSTILE[*count % HOSTILE.len()].to_owned();
            }
            Value::Array(items) => items.iter_mut().for_each(|item| spoil(item, count)),
            Value::Object(entries) => entries.values_mut().for_each(|item| spoil(item, count)),
            _ => {}
        }
    }
    let server = Server::start();
    let network = network(&server);
    let mut north: Value = serde_json::from_slice(&published("north")).expect("JSON");
    spoil(&mut north, &mut 0);
    let mut stray = north["modules"][0].clone();
    for id in ["../../../outside", "a--b", "con", "", "UPPER", "x/y"] {
        stray["id"] = json!(id);
        north["modules"]
            .as_array_mut()
            .expect("modules")
            .push(stray.clone());
    }
    server.put("north", serde_json::to_vec(&north).expect("bytes"));
    assert!(harvest(&network).status.success());
    let site = network.build();
    let all = tree(network.path());
    assert!(all.keys().all(|path| !path.contains("outside")));
    for (path, bytes) in site
        .iter()
        .filter(|(path, _)| path.contains("north--") && path.ends_with(".html"))
    {
        let page = String::from_utf8_lossy(bytes);
        assert!(!page.contains("alert(1)</script>"), "{path}");
        assert!(
            !page.contains('\u{202e}') && !page.contains('\u{1b}'),
            "{path}"
        );
    }
}
