//! Whole sites: every fixture catalogue in tests/sites/ is built, and everything that comes out is compared with its snapshot.

use crate::sandbox::{Sandbox, copy};
use std::fmt::Write;
use std::path::Path;

/// The whole output as one text: each file's path, then what is in it; of binaries and long machine formats only the size.
fn build(site: &str) -> String {
    let sandbox = Sandbox::new();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(site), sandbox.path());
    let mut all = String::new();
    for (path, bytes) in sandbox.build() {
        let listed = path.starts_with("assets/") || path == "halqa-manifest.json";
        match String::from_utf8(bytes) {
            Ok(text) if !listed => writeln!(all, "=== {path}\n{}", text.trim_end()).expect("a text grows"),
            _ => writeln!(all, "=== {}", path.split('.').next().unwrap_or_default()).expect("a text grows"),
        }
    }
    all
}

#[test]
fn one_module_in_two_languages() {
    insta::assert_snapshot!(build("two-languages"));
}

#[test]
fn every_kind_of_entry_with_fall_backs() {
    insta::assert_snapshot!(build("every-kind"));
}

#[test]
fn a_theme_vocabulary_and_messages_of_its_own() {
    insta::assert_snapshot!(build("own-theme"));
}
