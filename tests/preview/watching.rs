//! From a saved file to what is served, through everything that editors, people and programs do to files.

use super::server::Server;
use crate::sandbox::{Sandbox, small_files};
use halqa::plan::Url;
use halqa::site::{Site, Workshop};
use halqa::source::{self, Folder};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

const MODULE: &str = "content/modules/who-does-what/en.md";
const PAGE: &str = "/en/modules/who-does-what.html";

fn module(words: &str) -> String {
    small_files()[MODULE].replace("one map", words)
}

/// Waits until the page holds some words.
fn shows(server: &Server, words: &str) {
    server.until(&format!("the page shows {words}"), || {
        String::from_utf8_lossy(&server.get(PAGE).body).contains(words)
    });
}

#[test]
fn every_way_of_saving_is_seen() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    shows(&server, "one map");
    let file = sandbox.join(MODULE);
    let beside = |name: &str| file.with_file_name(name);

    // In place, as nano and Notepad do.
    fs::write(&file, module("a first map")).expect("saved");
    shows(&server, "a first map");
    // Written beside and renamed, as gedit, VS Code and JetBrains do.
    fs::write(beside(".en.md.tmp"), module("a second map")).expect("written");
    fs::rename(beside(".en.md.tmp"), &file).expect("renamed");
    shows(&server, "a second map");
    // Moved away and written anew, as vim does, with its test for rights.
    fs::write(beside("4913"), "").expect("written");
    fs::remove_file(beside("4913")).expect("removed");
    fs::rename(&file, beside("en.md~")).expect("renamed");
    fs::write(&file, module("a third map")).expect("written");
    fs::remove_file(beside("en.md~")).expect("removed");
    shows(&server, "a third map");
    // Emptied, and written only later.
    fs::write(&file, "").expect("emptied");
    thread::sleep(Duration::from_millis(700));
    fs::write(&file, module("a fourth map")).expect("written");
    shows(&server, "a fourth map");
    // With the times of an older file, as archives and synchronising programs set them.
    let old = fs::metadata(&file)
        .and_then(|file| file.modified())
        .expect("a time");
    fs::write(&file, module("a fifth map")).expect("written");
    fs::File::options()
        .append(true)
        .open(&file)
        .and_then(|file| file.set_modified(old))
        .expect("set");
    shows(&server, "a fifth map");
    // What editors leave beside a file is no file of the catalogue.
    for name in [".en.md.swp", "#en.md#", "en.md~", "~$en.md", "en.md.part"] {
        fs::write(beside(name), "x").expect("written");
    }
    fs::write(&file, module("a sixth map")).expect("written");
    shows(&server, "a sixth map");
    assert!(!server.said().contains("unknown-file"), "{}", server.said());
}

#[test]
fn a_mistake_leaves_the_last_good_page_until_it_is_mended() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    shows(&server, "one map");
    let good = server.get(PAGE).body;
    sandbox.write(MODULE, module("another map").replace("nursing", "nursng"));
    server.until("the mistake is told", || {
        server.said().contains("did you mean `nursing`?")
    });
    assert!(server.get(PAGE).body == good);
    sandbox.write(MODULE, module("another map"));
    shows(&server, "another map");
}

#[test]
fn folders_may_come_move_and_vanish() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    let status = |path: &str| server.get(path).status;
    let modules = sandbox.join("content/modules");
    fs::rename(modules.join("who-does-what"), modules.join("who-is-who")).expect("renamed");
    server.until("a folder is renamed", || {
        status("/en/modules/who-is-who.html") == 200 && status(PAGE) == 404
    });
    // What is in a folder that was renamed is still watched.
    fs::write(modules.join("who-is-who/en.md"), module("a new map")).expect("saved");
    server.until("a file in it changes", || {
        String::from_utf8_lossy(&server.get("/en/modules/who-is-who.html").body)
            .contains("a new map")
    });
    sandbox.write(
        "content/pages/deep/en.md",
        "---\ntitle: Deep\nsummary: A page.\n---\n\nText.\n",
    );
    server.until("a folder comes", || status("/en/deep.html") == 200);
    fs::rename(sandbox.join("content"), sandbox.join("elsewhere")).expect("renamed");
    server.until("the content is missed", || {
        server.said().contains("no-catalogue")
    });
    assert_eq!(status("/en/deep.html"), 200, "the last good site stays");
    fs::rename(sandbox.join("elsewhere"), sandbox.join("content")).expect("renamed");
    fs::write(
        sandbox.join("content/modules/who-is-who/en.md"),
        module("the last map"),
    )
    .expect("saved");
    server.until("the content is back and watched", || {
        String::from_utf8_lossy(&server.get("/en/modules/who-is-who.html").body)
            .contains("the last map")
    });
    sandbox.write(
        "themes/default/templates/page.html",
        "{% extends \"layout.html\" %}{% block main %}OURS{% endblock %}",
    );
    server.until("a theme comes", || {
        String::from_utf8_lossy(&server.get("/en/deep.html").body).contains("OURS")
    });
    fs::remove_dir_all(sandbox.join("themes")).expect("removed");
    server.until("the theme goes", || {
        !String::from_utf8_lossy(&server.get("/en/deep.html").body).contains("OURS")
    });
}

#[test]
fn without_events_the_folder_is_looked_at_again_and_again() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &["--poll"]);
    shows(&server, "one map");
    sandbox.write(MODULE, module("a polled map"));
    shows(&server, "a polled map");
}

/// `unshare` gives the server a system of its own, which watches three folders at most.
#[cfg(target_os = "linux")]
#[test]
fn at_the_limit_of_watches_it_polls_and_says_so() {
    let sandbox = Sandbox::small();
    let mut command = Command::new("unshare");
    let script = "echo 3 > /proc/sys/user/max_inotify_watches && exec \"$0\" \"$@\"";
    command.args([
        "--user",
        "--map-root-user",
        "sh",
        "-c",
        script,
        crate::sandbox::HALQA,
    ]);
    let server = Server::start_as(command, sandbox.path(), &[]);
    server.until("it says that it polls", || {
        server.said().contains("looked at every half second")
    });
    sandbox.write(MODULE, module("a polled map"));
    shows(&server, "a polled map");
}

/// What happens to files.
#[derive(Clone, Debug)]
enum Edit {
    Write(usize, usize),
    Replace(usize, usize),
    Remove(usize),
    Rename(usize, usize),
    MoveFolder(usize, usize),
    RemoveFolder(usize),
    Wait,
}

const PATHS: [&str; 9] = [
    MODULE,
    "content/modules/who-does-what/ar.md",
    "content/modules/team-round/en.md",
    "content/pages/about/en.md",
    "content/catalogue.yaml",
    "content/vocabulary/ours.yaml",
    "locales/en/catalogue.ftl",
    "themes/default/templates/page.html",
    "themes/default/assets/halqa.css",
];

const FOLDERS: [&str; 6] = [
    "content/modules/who-does-what",
    "content/modules/team-round",
    "content/pages",
    "content/vocabulary",
    "locales/en",
    "themes",
];

const TEXTS: [&str; 8] = [
    "---\ntitle: Team round\nsummary: Students plan a ward round together.\nlearning: [with, from]\nprofessions: [medicine, nursing]\ncompetencies: [ipec-2023:TT3]\noutcomes: [Plan together.]\nmodes: [placement]\nhours: {contact: 4}\nlanguages: [ar]\n---\n\nSee [roles](../who-does-what/en.md#idea).\n",
    "---\ntitle: About\nsummary: A page.\n---\n\nText.\n",
    "languages:\n  - {tag: en, name: English}\n  - {tag: fa, name: فارسی}\n",
    "languages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\n",
    "catalogue-title = Another title\n",
    "message: ours\nfield: true\nterms: [one, two]\n",
    "{% extends \"layout.html\" %}{% block main %}<h1>Ours</h1>{% endblock %}",
    "body { color: black }\n",
];

fn edit() -> impl Strategy<Value = Edit> {
    let path = 0..PATHS.len();
    let folder = 0..FOLDERS.len();
    prop_oneof![
        4 => (path.clone(), 0..TEXTS.len()).prop_map(|(path, text)| Edit::Write(path, text)),
        3 => (path.clone(), 0..TEXTS.len()).prop_map(|(path, text)| Edit::Replace(path, text)),
        2 => path.clone().prop_map(Edit::Remove),
        2 => (path.clone(), path).prop_map(|(from, to)| Edit::Rename(from, to)),
        1 => (folder.clone(), folder.clone()).prop_map(|(from, to)| Edit::MoveFolder(from, to)),
        1 => folder.prop_map(Edit::RemoveFolder),
        2 => Just(Edit::Wait),
    ]
}

/// Does it as far as it can be done: what is not there can't be moved.
fn apply(root: &Path, edit: &Edit) {
    let at = |path: &str| root.join(path);
    let make_way = |path: &Path| {
        let _ = fs::create_dir_all(path.parent().expect("a folder"));
    };
    let _ = match edit {
        Edit::Write(path, text) => {
            make_way(&at(PATHS[*path]));
            fs::write(at(PATHS[*path]), TEXTS[*text])
        }
        Edit::Replace(path, text) => {
            let path = at(PATHS[*path]);
            make_way(&path);
            let beside = path.with_extension("tmp");
            fs::write(&beside, TEXTS[*text]).and_then(|()| fs::rename(&beside, &path))
        }
        Edit::Remove(path) => fs::remove_file(at(PATHS[*path])),
        Edit::Rename(from, to) => {
            make_way(&at(PATHS[*to]));
            fs::rename(at(PATHS[*from]), at(PATHS[*to]))
        }
        Edit::MoveFolder(from, to) => fs::rename(at(FOLDERS[*from]), at(FOLDERS[*to])),
        Edit::RemoveFolder(folder) => fs::remove_dir_all(at(FOLDERS[*folder])),
        Edit::Wait => {
            thread::sleep(Duration::from_millis(30));
            Ok(())
        }
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn a_folder_that_is_looked_at_again_is_known_as_if_for_the_first_time(edits in proptest::collection::vec(edit(), 1..12)) {
        let sandbox = Sandbox::small();
        let mut folder = Folder::open(sandbox.path());
        for edit in &edits {
            let before = folder.sources();
            apply(sandbox.path(), edit);
            folder.look_at(&PATHS.map(|path| sandbox.join(path)));
            let changed = folder.look();
            let again = folder.sources();
            let fresh = source::scan(sandbox.path());
            prop_assert_eq!(again.value.fingerprint(), fresh.value.fingerprint(), "after {:?}", edit);
            prop_assert_eq!(&again.problems, &fresh.problems);
            if before.value.fingerprint() == fresh.value.fingerprint() && before.problems == fresh.problems {
                prop_assert!(changed.is_empty(), "nothing changed, but {:?} was told", changed);
            }
        }
    }
}

/// A clean build of a folder, if it has no errors.
fn clean(root: &Path) -> Option<Site> {
    let scanned = source::scan(root);
    let mut problems = scanned.problems;
    let site = Workshop::default()
        .site(&scanned.value, false)
        .into_value(&mut problems);
    let is_broken = problems
        .iter()
        .any(|problem| problem.rule.severity == halqa::problem::Severity::Error);
    site.filter(|_| !is_broken)
}

/// The bytes at every address.
fn all(site: &Site) -> BTreeMap<Url, Vec<u8>> {
    let bytes = |url: &Url| site.bytes(url)?.ok();
    site.plan
        .iter()
        .filter_map(|(url, _)| Some((url.clone(), bytes(url)?)))
        .collect()
}

#[test]
fn whatever_happens_to_the_files_a_clean_build_is_served_in_the_end_and_no_gap_meanwhile() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..6 {
        let sandbox = Sandbox::small();
        let server = Server::start(sandbox.path(), &[]);
        shows(&server, "one map");
        let done = AtomicBool::new(false);
        let edits = proptest::collection::vec(edit(), 10..30);
        let edits = edits.new_tree(&mut runner).expect("edits").current();
        thread::scope(|scope| {
            let reader = scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    // The chooser is there whatever the languages are; a page that is made must be whole.
                    let answer = server.get("/");
                    assert_eq!(answer.status, 200);
                    assert!(answer.body.ends_with(b"</html>\n"), "half a page");
                }
            });
            for edit in &edits {
                apply(sandbox.path(), edit);
            }
            sandbox.write("content/catalogue.yaml", TEXTS[3]);
            sandbox.write(MODULE, module("the end"));
            // What can't be right is taken away until the rest is: something must be served in the end.
            for path in PATHS {
                if clean(sandbox.path()).is_some() {
                    break;
                }
                if ![MODULE, "content/catalogue.yaml"].contains(&path) {
                    let _ = fs::remove_file(sandbox.join(path));
                }
            }
            let site = clean(sandbox.path()).expect("a catalogue without errors");
            let built = all(&site);
            server.until(&format!("all is served after {edits:?}"), || {
                built
                    .iter()
                    .all(|(url, bytes)| server.get(&format!("/{url}")).body == *bytes)
            });
            done.store(true, Ordering::Relaxed);
            reader.join().expect("every answer was whole");
        });
    }
}
