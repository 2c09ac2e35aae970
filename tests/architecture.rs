//! The invariants of ARCHITECTURE.md, held by a program.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What each layer may name of the others; a layer may always name itself, `problem` and `fingerprint`. Lower never names higher.
const MAY_USE: [(&str, &[&str]); 24] = [
    ("colour", &[]),
    ("problem", &[]),
    ("fingerprint", &[]),
    ("fold", &[]),
    ("source", &[]),
    ("document", &["source"]),
    ("locale", &["source"]),
    ("theme", &["source"]),
    ("catalogue", &["document", "locale", "source"]),
    (
        "table",
        &["catalogue", "document", "locale", "source", "fold"],
    ),
    ("plan", &["catalogue", "document", "locale", "theme"]),
    ("mend", &["source"]),
    ("scaffold", &["catalogue", "document", "locale", "source"]),
    ("schema", &["catalogue", "document", "locale", "source"]),
    (
        "view",
        &["plan", "catalogue", "locale", "document", "theme"],
    ),
    ("render", &["view", "locale", "theme"]),
    (
        "export",
        &[
            "view",
            "plan",
            "schema",
            "catalogue",
            "locale",
            "document",
            "fold",
        ],
    ),
    ("publish", &[]),
    (
        "site",
        &[
            "export",
            "render",
            "view",
            "plan",
            "catalogue",
            "theme",
            "locale",
            "document",
            "source",
            "publish",
        ],
    ),
    ("watch", &["source"]),
    ("external", &["catalogue", "document", "source"]),
    (
        "serve",
        &[
            "site",
            "watch",
            "plan",
            "catalogue",
            "locale",
            "document",
            "source",
        ],
    ),
    (
        "cli",
        &[
            "serve",
            "site",
            "publish",
            "scaffold",
            "mend",
            "source",
            "document",
            "locale",
            "plan",
            "catalogue",
            "export",
            "external",
            "schema",
            "table",
        ],
    ),
    ("main", &["cli"]),
];

/// The only files that may name a library: the format that it reads or writes is known there and nowhere else.
const ONE_FILE: [(&str, &[&str]); 23] = [
    ("serde_yaml", &["document/front/yaml.rs"]),
    (
        "pulldown_cmark",
        &["document/markdown.rs", "document/markdown/"],
    ),
    ("tera", &["render.rs", "view/shared.rs"]),
    ("csv", &["table/separated.rs"]),
    ("encoding_rs", &["source/encoding.rs"]),
    ("calamine", &["table/workbook.rs"]),
    ("rust_xlsxwriter", &["table/workbook.rs"]),
    ("fluent", &["locale/bundle.rs"]),
    ("fluent_syntax", &["locale/ftl/"]),
    ("unic_langid", &["locale/lang.rs"]),
    ("walkdir", &["source/list.rs"]),
    ("include_dir", &["source/shipped.rs"]),
    ("quick_xml", &["export/xml.rs"]),
    ("siphasher", &["fingerprint.rs"]),
    ("annotate_snippets", &["cli/report/human.rs"]),
    ("clap", &["cli.rs", "cli/arguments.rs"]),
    ("indicatif", &["cli/build.rs"]),
    ("notify", &["watch.rs"]),
    ("hyper", &["serve/"]),
    ("tokio", &["serve.rs", "serve/"]),
    ("opener", &["cli/serve.rs"]),
    ("ureq", &["external/ask.rs"]),
    (
        "icu_",
        &[
            "locale/",
            "fold.rs",
            "problem/suggest.rs",
            "source/read.rs",
            "document/markdown/",
        ],
    ),
];

/// Reading from and writing to the disk.
const DISK: [&str; 2] = ["std::fs", "File::"];

#[test]
fn layers_import_downward_only() {
    let table: BTreeMap<&str, &[&str]> = MAY_USE.into_iter().collect();
    for (path, text) in sources() {
        let layer = path.split(['/', '.']).next().expect("a name");
        if layer == "lib" {
            continue;
        }
        let allowed = table
            .get(layer)
            .unwrap_or_else(|| panic!("src/{path}: the layer `{layer}` has no row in the table"));
        for named in named_layers(&text) {
            let open = named == layer || ["problem", "fingerprint", "colour"].contains(&&*named);
            assert!(
                open || allowed.contains(&named.as_str()),
                "src/{path} names `{named}`, which the layer `{layer}` must not know"
            );
        }
    }
}

#[test]
fn one_file_names_each_library() {
    for (path, text) in sources() {
        for (library, files) in ONE_FILE {
            let named = code(&text).any(|line| names_library(line, library));
            assert!(
                !named || files.iter().any(|file| path.starts_with(file)),
                "src/{path} names `{library}`; only {files:?} may"
            );
        }
    }
}

#[test]
fn only_the_command_line_prints_and_only_two_layers_touch_the_disk() {
    for (path, text) in sources() {
        for line in code(&text) {
            let prints = [
                "println!",
                "eprintln!",
                "print!(",
                "eprint!(",
                "dbg!(",
                "io::stdout",
                "io::stderr",
            ]
            .iter()
            .any(|word| line.contains(word));
            assert!(
                !prints || path.starts_with("cli"),
                "src/{path} prints: {line}"
            );
            let disk = DISK.iter().any(|word| line.contains(word));
            assert!(
                !disk
                    || path.starts_with("source/")
                    || path.starts_with("publish")
                    // What other sites answered, in the user's own folder: no part of a catalogue or a site.
                    || path == "external/cache.rs",
                "src/{path} touches the disk: {line}"
            );
        }
    }
}

#[test]
fn no_clock_environment_or_randomness_reaches_a_page() {
    // What stands above the site, and what decides only whether a file is read again.
    let has_time = |path: &str| {
        let above = ["cli", "serve", "watch", "external", "main"];
        above.iter().any(|layer| path.starts_with(layer)) || path == "source/folder.rs"
    };
    for (path, text) in sources().filter(|(path, _)| !has_time(path)) {
        for line in code(&text) {
            let impure = [
                "SystemTime",
                "Instant::",
                "std::env",
                "env::var",
                "Zoned::now",
                "Timestamp::now",
                "HashMap",
                "HashSet",
                "RandomState",
            ]
            .iter()
            .any(|word| line.contains(word));
            assert!(!impure, "src/{path} depends on more than its input: {line}");
        }
    }
}

#[test]
fn files_are_short() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(
            lines <= 450,
            "src/{path} has {lines} lines; would two names explain it better than one?"
        );
    }
}

#[test]
fn every_direct_dependency_has_its_reason_in_the_architecture() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("Cargo.toml");
    let reasons = fs::read_to_string(root.join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let tables = manifest.split("\n[").filter(|table| {
        table.starts_with("dependencies]") || table.starts_with("dev-dependencies]")
    });
    for line in tables
        .flat_map(str::lines)
        .filter(|line| line.contains(" = ") && !line.starts_with('#'))
    {
        let name = line.split(" = ").next().expect("a name");
        assert!(
            reasons.contains(&format!("`{name}`")),
            "ARCHITECTURE.md does not say why `{name}` is used"
        );
    }
}

/// Every source file: its path below src/ and its text.
fn sources() -> impl Iterator<Item = (String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = walkdir::WalkDir::new(&root)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok);
    let files = files.filter(|entry| {
        entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs")
    });
    files.map(move |entry| {
        let path = entry
            .path()
            .strip_prefix(&root)
            .expect("inside")
            .to_string_lossy()
            .replace('\\', "/");
        (
            path,
            fs::read_to_string(entry.path()).expect("a source file"),
        )
    })
}

/// The lines that are no comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
}

/// The layers that a file names through `crate::`, also in a group.
fn named_layers(text: &str) -> Vec<String> {
    let word = |text: &str| {
        text.chars()
            .take_while(|c| c.is_ascii_lowercase() || *c == '_')
            .collect::<String>()
    };
    let all: String = code(text).collect::<Vec<_>>().join("\n");
    let mut named = Vec::new();
    for (at, _) in all.match_indices("crate::") {
        let rest = &all[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(group) => named.extend(
                group
                    .split('}')
                    .next()
                    .unwrap_or_default()
                    .split(',')
                    .map(|part| word(part.trim())),
            ),
            None => named.push(word(rest)),
        }
    }
    named.retain(|name| !name.is_empty());
    named
}

fn names_library(line: &str, library: &str) -> bool {
    line.match_indices(library).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = &line[at + library.len()..];
        let begins = before
            .is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != '"' && c != '.' && c != '`');
        let path = after.starts_with("::") || library.ends_with('_') && after.contains("::");
        begins && path
    })
}
