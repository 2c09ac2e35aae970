//! What the search of `tests/long/fuzz` begins with and what it has found: each of these inputs is tried on every run.

mod targets;

use std::fs;
use std::path::Path;
use targets::TARGETS;

const CORPORA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fuzz/corpora");

/// Tries every input that is kept for a target; the name of one that fails stands before what it says.
fn replay(name: &str) {
    let (_, holds) = TARGETS
        .iter()
        .find(|(target, _)| *target == name)
        .expect("a target");
    let mut inputs: Vec<_> = fs::read_dir(Path::new(CORPORA).join(name))
        .expect("the corpus")
        .map(|entry| entry.expect("an input").path())
        .collect();
    inputs.sort();
    assert!(inputs.len() >= 8, "{name} has but {}", inputs.len());
    for input in inputs {
        let bytes = fs::read(&input).expect("an input");
        let tried = std::panic::catch_unwind(|| holds(&bytes));
        tried.unwrap_or_else(|_| panic!("that was {}", input.display()));
    }
}

#[test]
fn every_target_has_its_corpus() {
    let mut folders: Vec<_> = fs::read_dir(CORPORA)
        .expect("the corpora")
        .map(|entry| {
            entry
                .expect("a folder")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    folders.sort();
    assert_eq!(folders, TARGETS.map(|(name, _)| name));
}

macro_rules! replayed {
    ($($test:ident: $name:literal,)*) => {
        $(#[test]
        fn $test() {
            replay($name);
        })*

        #[test]
        fn every_target_is_replayed() {
            assert_eq!([$($name),*], TARGETS.map(|(name, _)| name));
        }
    };
}

replayed! {
    messages_that_broke_something: "fluent",
    front_matter_that_broke_something: "front-matter",
    manifests_that_broke_something: "manifest",
    prose_that_broke_something: "markdown",
    modules_that_broke_something: "module",
    requests_that_broke_something: "request",
    settings_that_broke_something: "settings",
    sheets_that_broke_something: "sheet",
}
