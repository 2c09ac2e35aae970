//! Any sequence of commands and edits: what somebody else put into the output keeps its bytes, its time and its place on the disk.

use crate::chance;
use crate::sandbox::{HALQA, Sandbox, small_files};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

/// What is done to a catalogue, in the words of the shell or of the command.
const STEPS: [&str; 26] = [
    "halqa build --quiet",
    "halqa build --quiet",
    "halqa build --quiet --strict",
    "halqa build --quiet --drafts",
    "halqa build --quiet --overwrite-edited",
    "halqa build --quiet --output elsewhere",
    "halqa build --quiet --output public/en",
    "halqa check --fix",
    "halqa serve",
    "halqa new public",
    "halqa add module another",
    "halqa add page about",
    "halqa translate who-does-what fr",
    "halqa translate who-does-what --accept",
    "halqa eject themes/default/assets/halqa.css",
    "halqa eject content/vocabulary/modes.yaml",
    "halqa export xlsx --output sheet.xlsx",
    "halqa import sheet.xlsx --update",
    "halqa export evidence --profession nursing --output public",
    "halqa export evidence --profession nursing --output evidence",
    "halqa schema --output .",
    "sed -i 's/draws/paints/' content/modules/*/en.md",
    "sed -i 's/^title:/titel:/' content/modules/who-does-what/en.md",
    "mv content/modules/who-does-what content/modules/renamed || mv content/modules/renamed content/modules/who-does-what",
    "rm -rf content/modules/another content/pages locales/ar && printf 'languages:\\n  - {tag: en, name: English}\\n' > content/catalogue.yaml",
    "printf 'languages:\\n  - {tag: en, name: English}\\n  - {tag: fr, name: Français}\\n' > content/catalogue.yaml",
];

/// What stands at a path: its text or where it leads, when it was changed, and its number on the disk.
type Standing = (Vec<u8>, SystemTime, u64);

fn standing(path: &Path) -> Option<Standing> {
    let there = fs::symlink_metadata(path).ok()?;
    let holds = if there.is_symlink() {
        fs::read_link(path)
            .ok()?
            .into_os_string()
            .into_encoded_bytes()
    } else if there.is_dir() {
        Vec::new()
    } else {
        fs::read(path).ok()?
    };
    // A folder's time changes with what our own files do in it.
    let time = if there.is_dir() {
        SystemTime::UNIX_EPOCH
    } else {
        there.modified().ok()?
    };
    Some((holds, time, there.ino()))
}

/// Puts strangers' files beside ours, tells their paths.
fn strangers(sandbox: &Sandbox) -> BTreeMap<String, Standing> {
    for (path, text) in [
        ("CNAME", "catalogue.example.edu\n"),
        (".git/config", "[core]\n"),
        (
            ".well-known/security.txt",
            "Contact: mailto:a@example.edu\n",
        ),
        ("en/modules/notes.txt", "mine\n"),
        ("en/modules/who-does-what.html.orig", "mine\n"),
        ("ar/mine.html", "<a href=index.html>mine</a>\n"),
        ("assets/own.css", "p { margin: 0 }\n"),
        ("data/own.json", "{}\n"),
        ("halqa-manifest.json.bak", "{}\n"),
        ("fr", "a file where a language may come\n"),
    ] {
        sandbox.write(&format!("public/{path}"), text);
    }
    fs::create_dir(sandbox.join("public/en/drafts")).expect("a folder");
    sandbox.write("outside.txt", "outside\n");
    symlink("../outside.txt", sandbox.join("public/link.txt")).expect("a link");
    symlink("../content", sandbox.join("public/sources")).expect("a link");
    let paths = walkdir::WalkDir::new(sandbox.join("public"))
        .min_depth(1)
        .into_iter();
    let paths = paths.map(|entry| entry.expect("an entry").into_path());
    let manifest = fs::read(sandbox.join("public/halqa-manifest.json")).expect("a manifest");
    let ours = halqa::publish::listed(&manifest).expect("a manifest");
    let ours = |path: &str| {
        path == "halqa-manifest.json"
            || ours
                .iter()
                .any(|own| **own == *path || own.starts_with(&format!("{path}/")))
    };
    let named = paths.map(|path| {
        let name = path.strip_prefix(sandbox.join("public")).expect("inside");
        (name.to_str().expect("UTF-8").to_owned(), path)
    });
    named
        .filter(|(name, _)| !ours(name))
        .map(|(name, path)| (name, standing(&path).expect("it is there")))
        .collect()
}

/// Does one step; the exit code of a command.
fn step(sandbox: &Sandbox, line: &str) -> Option<i32> {
    if line == "halqa serve" {
        let mut serve = Command::new(HALQA)
            .args(["serve", "--port", "0"])
            .current_dir(sandbox.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("halqa can be run");
        let mut said = BufReader::new(serve.stdout.take().expect("its output")).lines();
        said.find(|line| line.as_ref().is_ok_and(|line| line.contains("http://")));
        serve.kill().expect("it can be stopped");
        serve.wait().expect("it ends");
        return Some(0);
    }
    if let Some(arguments) = line.strip_prefix("halqa ") {
        return sandbox
            .halqa(&arguments.split(' ').collect::<Vec<_>>())
            .status
            .code();
    }
    let done = Command::new("sh")
        .args(["-c", line])
        .current_dir(sandbox.path())
        .stderr(Stdio::null())
        .status();
    done.expect("a shell").code().map(|_| 0)
}

#[test]
fn strangers_files_survive_any_sequence_of_commands() {
    let steps = prop::collection::vec(prop::sample::select(&STEPS[..]), 8);
    let tried = chance::runner(4).run(&steps, |steps| {
        let sandbox = Sandbox::new();
        for (path, text) in small_files() {
            sandbox.write(&path, text);
        }
        sandbox.build();
        let theirs = strangers(&sandbox);
        prop_assert!(theirs.len() > 12, "{:?}", theirs.keys());
        for line in steps {
            let code = step(&sandbox, line);
            prop_assert!(matches!(code, Some(0..=3)), "{} ends with {:?}", line, code);
            for (path, before) in &theirs {
                let there = standing(&sandbox.join("public").join(path));
                if there.as_ref() != Some(before) {
                    return Err(TestCaseError::fail(format!(
                        "{line}: {path} was {before:?}, is {there:?}"
                    )));
                }
            }
            let outside = fs::read(sandbox.join("outside.txt"));
            prop_assert!(outside.is_ok_and(|text| text == b"outside\n"), "{}", line);
        }
        Ok(())
    });
    tried.unwrap_or_else(|failure| panic!("{failure}"));
}
