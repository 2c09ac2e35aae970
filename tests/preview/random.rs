//! Random things happen to the files: in the end, and from the start, what is served is what is built.

use super::server::Server;
use super::watching::{MODULE, PAGE, module};
use crate::chance;
use crate::sandbox::Sandbox;
use halqa::plan::Url;
use halqa::site::{Site, Workshop};
use halqa::source::{self, Folder};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

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

const TEXTS: [&str; 9] = [
    "---\ntitle: Team round\nsummary: Students plan a ward round together.\nlearning: [with, from]\nprofessions: [medicine, nursing]\ncompetencies: [ipec-2023:TT3]\noutcomes: [Plan together.]\nmodes: [placement]\nhours: {contact: 4}\nlanguages: [ar]\n---\n\nSee [roles](../who-does-what/en.md#idea).\n",
    "---\ntitle: About\nsummary: A page.\n---\n\nText.\n",
    "languages:\n  - {tag: en, name: English}\n  - {tag: fa, name: فارسی}\n",
    "languages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\n",
    "catalogue-title = Another title\n",
    "message: ours\nfield: true\nterms: [one, two]\n",
    "{% extends \"layout.html\" %}{% block main %}<h1>Ours</h1>{% endblock %}",
    "body { color: black }\n",
    "---\ntitle: Unfinished\nsummary: A draft.\nstatus: draft\n---\n\nText.\n",
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

#[test]
fn a_folder_that_is_looked_at_again_is_known_as_if_for_the_first_time() {
    let edits = proptest::collection::vec(edit(), 1..30);
    let tried = chance::runner(40).run(&edits, |edits| {
        let sandbox = Sandbox::small();
        let mut folder = Folder::open(sandbox.path());
        for edit in &edits {
            let before = folder.sources();
            apply(sandbox.path(), edit);
            folder.look_at(&PATHS.map(|path| sandbox.join(path)));
            let changed = folder.look();
            let again = folder.sources();
            let fresh = source::scan(sandbox.path());
            let now = fresh.value.fingerprint();
            prop_assert_eq!(again.value.fingerprint(), now, "after {:?}", edit);
            prop_assert_eq!(&again.problems, &fresh.problems);
            let is_same = before.value.fingerprint() == now && before.problems == fresh.problems;
            prop_assert!(
                !is_same || changed.is_empty(),
                "nothing changed, but {:?} was told",
                changed
            );
        }
        Ok(())
    });
    tried.unwrap_or_else(|failure| panic!("{failure}"));
}

/// A clean build of a folder, if it has no errors.
pub(super) fn clean(root: &Path, drafts: bool) -> Option<Site> {
    let scanned = source::scan(root);
    let mut problems = scanned.problems;
    let site = Workshop::default()
        .site(&scanned.value, drafts)
        .into_value(&mut problems);
    let is_broken = problems
        .iter()
        .any(|problem| problem.rule.severity == halqa::problem::Severity::Error);
    site.filter(|_| !is_broken)
}

/// The bytes at every address.
pub(super) fn all(site: &Site) -> BTreeMap<Url, Vec<u8>> {
    let bytes = |url: &Url| site.bytes(url)?.ok();
    site.plan
        .iter()
        .filter_map(|(url, _)| Some((url.clone(), bytes(url)?)))
        .collect()
}

/// Ends what goes on beside a test, also where the test fails: nobody would hear of that otherwise.
struct End<'a>(&'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

#[test]
fn whatever_happens_to_the_files_a_clean_build_is_served_in_the_end_and_no_gap_meanwhile() {
    let mut runner = chance::runner(6);
    for _ in 0..runner.config().cases {
        let sandbox = Sandbox::small();
        let server = Server::start(sandbox.path(), &[]);
        server.shows(PAGE, "one map");
        let going = AtomicBool::new(true);
        let edits = proptest::collection::vec(edit(), 60..120);
        let edits = edits.new_tree(&mut runner).expect("edits").current();
        thread::scope(|scope| {
            let reader = scope.spawn(|| {
                while going.load(Ordering::Relaxed) {
                    // The chooser is there whatever the languages are; a page that is made must be whole.
                    let answer = server.get("/");
                    assert_eq!(answer.status, 200);
                    assert!(answer.body.ends_with(b"</html>\n"), "half a page");
                }
            });
            let end = End(&going);
            for edit in &edits {
                apply(sandbox.path(), edit);
            }
            sandbox.write("content/catalogue.yaml", TEXTS[3]);
            sandbox.write(MODULE, module("the end"));
            // What can't be right is taken away until the rest is: something must be served in the end.
            for path in PATHS {
                if clean(sandbox.path(), false).is_some() {
                    break;
                }
                if ![MODULE, "content/catalogue.yaml"].contains(&path) {
                    let _ = fs::remove_file(sandbox.join(path));
                }
            }
            let site = clean(sandbox.path(), false).expect("a catalogue without errors");
            let built = all(&site);
            server.until(&format!("all is served after {edits:?}"), || {
                built
                    .iter()
                    .all(|(url, bytes)| server.get(&format!("/{url}")).body == *bytes)
            });
            drop(end);
            reader.join().expect("every answer was whole");
        });
    }
}

/// Whatever state the files are in when the server comes, and whether drafts are shown.
#[test]
fn a_catalogue_of_any_files_is_served_as_it_is_built_from_the_start() {
    let mut runner = chance::runner(6);
    let mut tried = 0;
    while tried < runner.config().cases {
        let sandbox = Sandbox::small();
        let edits = proptest::collection::vec(edit(), 1..20);
        let edits = edits.new_tree(&mut runner).expect("edits").current();
        for edit in &edits {
            apply(sandbox.path(), edit);
        }
        let drafts = tried % 2 == 0;
        let Some(site) = clean(sandbox.path(), drafts) else {
            continue;
        };
        tried += 1;
        let server = Server::start(sandbox.path(), if drafts { &["--drafts"] } else { &[] });
        for (url, bytes) in all(&site) {
            let served = server.get(&format!("/{url}"));
            assert_eq!(served.status, 200, "{url} after {edits:?}");
            assert!(
                served.body == bytes,
                "{url} is served otherwise than it is built after {edits:?}"
            );
        }
    }
}
