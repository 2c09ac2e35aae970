//! What Halqa is made of: few libraries of others, each wanted, each under a licence that lets it be given on, and nothing unsafe of our own.

use crate::python::tool;
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

/// How many libraries the command is made of, itself counted. Whoever raises it says why in ARCHITECTURE.md.
const LIBRARIES: usize = 215;

/// What runs inside the compiler. Build scripts are listed in `.ci/deny.toml`.
const MACROS: [&str; 13] = [
    "clap_derive",
    "displaydoc",
    "include_dir_macros",
    "multiversion_no_op",
    "rustversion",
    "serde_derive",
    "strum_macros",
    "thiserror-impl",
    "tokio-macros",
    "yoke-derive",
    "zerofrom-derive",
    "zeroize_derive",
    "zerovec-derive",
];

/// What cargo says of this package.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--locked")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo can be run");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?}: {told}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn package() -> Value {
    let metadata = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&metadata).expect("JSON");
    metadata["packages"][0].clone()
}

/// The libraries of a tree of cargo's, each once: their names, versions and marks.
fn tree(edges: &str) -> BTreeSet<String> {
    cargo(&["tree", "--edges", edges, "--prefix", "none"])
        .lines()
        .map(|line| line.trim_end_matches(" (*)").to_owned())
        .collect()
}

#[test]
fn licences_versions_and_sources_are_as_agreed() {
    let output = Command::new(tool("cargo-deny"))
        .args(["--locked", "--config", ".ci/deny.toml", "check"])
        .args(["--hide-inclusion-graph", "--deny", "warnings"])
        .args(["bans", "licenses", "sources"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CARGO", env!("CARGO"))
        .output()
        .expect("cargo-deny can be run");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
}

#[test]
fn every_library_that_is_asked_for_has_its_reason() {
    let text = include_str!("../ARCHITECTURE.md");
    let (_, section) = text.split_once("\n## Dependencies\n").expect("the section");
    let reasons: BTreeSet<String> = section
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .flat_map(|row| {
            let (names, why) = row.split_once("` | ").expect("a name and a reason");
            assert!(why.len() > 20, "{names}: {why} is no reason");
            names.split("`, `").map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    let package = package();
    let asked: BTreeSet<String> = package["dependencies"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|library| library["rename"].as_str().or(library["name"].as_str()))
        .map(|name| name.expect("a name").to_owned())
        .collect();
    assert_eq!(
        asked, reasons,
        "Cargo.toml to the left, the table of ARCHITECTURE.md to the right"
    );
}

#[test]
fn the_command_is_made_of_few_libraries() {
    let libraries = tree("normal");
    assert!(
        libraries.len() <= LIBRARIES,
        "{} libraries: {libraries:#?}",
        libraries.len()
    );
}

#[test]
fn nothing_new_runs_inside_the_compiler() {
    for library in tree("normal,build") {
        let name = library.split(' ').next().unwrap_or_default();
        assert!(
            !library.contains("(proc-macro)") || MACROS.contains(&name),
            "{library} is a procedural macro, which runs where Halqa is built; is it needed?"
        );
    }
}

#[test]
fn nothing_of_ours_is_unsafe_or_runs_while_building() {
    // `forbid` holds for every target of the package, tests and benches too, and can't be allowed again inside it.
    let manifest = include_str!("../Cargo.toml");
    assert!(manifest.contains("[lints.rust]\nunsafe_code = \"forbid\"\n"));
    let package = package();
    for target in package["targets"].as_array().expect("a list") {
        let kind = target["kind"][0].as_str().expect("a kind");
        assert!(
            ["lib", "bin", "test", "bench"].contains(&kind),
            "{target}: a build script or a macro of our own"
        );
    }
}

#[test]
fn the_search_for_faults_knows_what_the_library_needs() {
    let lock = include_str!("fuzz/Cargo.lock");
    let (_, halqa) = lock.split_once("name = \"halqa\"\n").expect("the library");
    let (_, halqa) = halqa.split_once("dependencies = [").expect("what it needs");
    let (halqa, _) = halqa.split_once(']').expect("an end");
    let known: BTreeSet<&str> = halqa
        .split('"')
        .filter_map(|line| line.split(' ').next())
        .filter(|name| !name.is_empty() && !name.starts_with(['\n', ',']))
        .collect();
    let package = package();
    let needed: BTreeSet<&str> = package["dependencies"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|library| library["kind"].is_null())
        .filter_map(|library| library["name"].as_str())
        .collect();
    assert_eq!(
        known, needed,
        "run `cargo update --workspace` in tests/fuzz, whose Cargo.lock is to the left"
    );
}
