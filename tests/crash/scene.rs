//! Two versions of a small catalogue, an output that holds the first beside strangers' files, and what must be true of it at every moment.

use crate::sandbox::{HALQA, Sandbox, small_files, tree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

type Tree = BTreeMap<String, Vec<u8>>;

/// What somebody else put into the output.
const STRANGERS: [(&str, &str); 4] = [
    ("CNAME", "catalogue.example.edu\n"),
    (".git/config", "[core]\n"),
    ("en/modules/notes.txt", "mine\n"),
    ("assets/own.css", "p { margin: 0 }\n"),
];

/// The terms of the shipped vocabularies that the catalogue uses; of each of the others the first is enough.
const USED: [&str; 11] = [
    "nursing",
    "pharmacy",
    "classroom",
    "exposure",
    "with",
    "from",
    "about",
    "en",
    "RR",
    "campus",
    "year-1",
];

pub(super) struct Scene {
    room: Sandbox,
    /// What each version is when it is built where nothing was.
    clean: BTreeMap<&'static str, Tree>,
    /// The output with the first version and strangers' files.
    before: Tree,
}

impl Scene {
    pub(super) fn new() -> Self {
        let room = Sandbox::new();
        write_versions(&room);
        let mut scene = Self {
            room,
            clean: BTreeMap::new(),
            before: Tree::new(),
        };
        for version in ["two", "one"] {
            let _ = fs::remove_dir_all(scene.output());
            scene.run(version).expect("it builds");
            scene.clean.insert(version, tree(&scene.output()));
        }
        for (path, text) in STRANGERS {
            scene.room.write(&format!("public/{path}"), text);
        }
        scene.before = tree(&scene.output());
        scene.restore();
        let [one, two] = ["one", "two"].map(|version| &scene.clean[version]);
        let gone = one.keys().filter(|path| !two.contains_key(*path)).count();
        let new = two.keys().filter(|path| !one.contains_key(*path)).count();
        let changed = one
            .iter()
            .filter(|(path, bytes)| two.get(*path).is_some_and(|two| two != *bytes));
        let changed = changed.count();
        assert!(
            gone > 1 && new > 2 && changed > 2,
            "{gone} gone, {new} new, {changed} changed"
        );
        scene
    }

    pub(super) fn output(&self) -> PathBuf {
        self.room.join("public")
    }

    /// The command that builds a version.
    pub(super) fn build(&self, version: &str) -> Command {
        let mut command = Command::new(HALQA);
        command
            .args(["build", "--quiet", "--root"])
            .arg(self.room.join(version));
        command.arg("--output").arg(self.output());
        command.env("NO_COLOR", "1").env("LC_ALL", "C");
        command
    }

    fn run(&self, version: &str) -> Result<(), String> {
        let output = self.build(version).output().expect("halqa can be run");
        let told = String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(0) => Ok(()),
            code => Err(format!("the next run ends with {code:?}: {told}")),
        }
    }

    /// Makes the output again what it was at first.
    pub(super) fn restore(&self) {
        fs::remove_dir_all(self.output()).expect("it can be removed");
        for (path, bytes) in &self.before {
            self.room.write(&format!("public/{path}"), bytes);
        }
        for (path, _) in STRANGERS {
            let file = File::options().write(true).open(self.output().join(path));
            let dated = file.and_then(|file| file.set_modified(long_ago()));
            dated.expect("a time can be set");
        }
    }

    /// A number for all that stands in the output, but for the process that a lock names.
    pub(super) fn state(&self) -> u64 {
        let mut state = DefaultHasher::new();
        let entries = walkdir::WalkDir::new(self.output()).sort_by_file_name();
        for entry in entries.into_iter().flatten() {
            entry.path().hash(&mut state);
            if entry.file_type().is_file() && entry.file_name() != "owner" {
                fs::read(entry.path()).ok().hash(&mut state);
            }
        }
        state.finish()
    }

    /// Whether the output is what it was, but for what waits to be put in place.
    pub(super) fn is_untouched(&self) -> bool {
        let mut there = tree(&self.output());
        there.retain(|path, _| !path.starts_with("halqa-staging/"));
        there == self.before
    }

    /// Every published file is whole, what readers come to has all it links to, and strangers' files are as they were.
    pub(super) fn is_sound(&self) -> Result<(), String> {
        let [one, two] = ["one", "two"].map(|version| &self.clean[version]);
        let mut there = tree(&self.output());
        there.retain(|path, _| !path.starts_with("halqa-staging/"));
        self.strangers_stay(&mut there)?;
        for (path, bytes) in &there {
            let is_whole = [one, two].iter().any(|site| site.get(path) == Some(bytes));
            // The list of what is ours names old assets too.
            if !is_whole && path != "halqa-manifest.json" {
                return Err(format!("{path} is neither of the old site nor of the new"));
            }
        }
        for path in one.keys().filter(|path| two.contains_key(*path)) {
            if !there.contains_key(path) {
                return Err(format!("{path} is missing, though both sites have it"));
            }
        }
        // New pages link to each other: readers come to one by a page that was there.
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut next: Vec<&str> = there
            .keys()
            .filter(|path| one.contains_key(*path))
            .map(String::as_str)
            .collect();
        next.retain(|path| has_links(path));
        while let Some(path) = next.pop() {
            if !reached.insert(path) {
                continue;
            }
            for link in links(path, &there[path]) {
                let Some((linked, _)) = there.get_key_value(&link) else {
                    return Err(format!("{path} links to {link}, which is not there"));
                };
                if has_links(linked) {
                    next.push(linked);
                }
            }
        }
        assert!(
            reached.len() > 40,
            "only {} pages are reached",
            reached.len()
        );
        Ok(())
    }

    /// The output holds a version whole, and nothing of another but assets that readers' open pages still ask for.
    pub(super) fn holds(&self, version: &str) -> Result<(), String> {
        let clean = &self.clean[version];
        let mut there = tree(&self.output());
        there.retain(|path, _| !path.starts_with("halqa-staging/"));
        self.strangers_stay(&mut there)?;
        for (path, bytes) in clean
            .iter()
            .filter(|(path, _)| *path != "halqa-manifest.json")
        {
            if there.get(path) != Some(bytes) {
                return Err(format!("{path} is not that of {version}"));
            }
        }
        let rest = there
            .keys()
            .find(|path| !clean.contains_key(*path) && !path.starts_with("assets/"));
        rest.map_or(Ok(()), |path| Err(format!("{path} is left")))
    }

    /// The next run makes the output what it would be without the fault, and leaves nothing behind.
    pub(super) fn repairs(&self, version: &str) -> Result<(), String> {
        self.run(version)?;
        self.holds(version)
            .map_err(|why| format!("after the next run {why}"))?;
        for entry in walkdir::WalkDir::new(self.output())
            .min_depth(1)
            .into_iter()
            .flatten()
        {
            let is_empty =
                || fs::read_dir(entry.path()).is_ok_and(|mut names| names.next().is_none());
            let is_staging = entry.file_name() == "halqa-staging";
            if is_staging || entry.file_type().is_dir() && is_empty() {
                return Err(format!(
                    "after the next run {} is left",
                    entry.path().display()
                ));
            }
        }
        Ok(())
    }

    /// Strangers' files have their bytes and their times; they are taken out of what is there.
    fn strangers_stay(&self, there: &mut Tree) -> Result<(), String> {
        for (path, text) in STRANGERS {
            if there.remove(path).as_deref() != Some(text.as_bytes()) {
                return Err(format!("{path} was somebody else's"));
            }
            let there = fs::metadata(self.output().join(path)).and_then(|there| there.modified());
            if !there.is_ok_and(|time| time == long_ago()) {
                return Err(format!("{path} is somebody else's, and was written"));
            }
        }
        Ok(())
    }
}

/// When strangers' files were last changed.
fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}

/// Writes the two versions: of the second's modules one is changed, one new, one gone; a language, an asset and a page are others.
fn write_versions(room: &Sandbox) {
    let files = small_files();
    let module = &files["content/modules/who-does-what/en.md"];
    let named = |title: &str, text: &str| {
        module
            .replace("Who does what?", title)
            .replace("one map", text)
    };
    for version in ["one", "two"] {
        let write = |path: &str, text: &str| room.write(&format!("{version}/{path}"), text);
        write(
            "locales/en/catalogue.ftl",
            "catalogue-title = Small catalogue\n",
        );
        let is_first = version == "one";
        let languages = if is_first {
            ""
        } else {
            "  - {tag: fr, name: Français}\n"
        };
        write(
            "content/catalogue.yaml",
            &format!("languages:\n  - {{tag: en, name: English}}\n{languages}"),
        );
        let [text, other] = if is_first {
            ["one map", "gone"]
        } else {
            ["[a map](../new/en.md)", "new"]
        };
        write(
            "content/modules/who-does-what/en.md",
            &named("Who does what?", text),
        );
        write(
            "content/modules/stays/en.md",
            &named("What stays", "nothing new"),
        );
        let back = "a map of [the roles](../who-does-what/en.md)";
        write(
            &format!("content/modules/{other}/en.md"),
            &named(other, back),
        );
        if !is_first {
            let style = "themes/default/assets/lists.css";
            let shipped = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(style))
                .expect("a style");
            write(style, &format!("{shipped}\nmain {{ margin: 0 }}\n"));
        }
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/vocabulary");
        let all = tree(&shipped).into_iter();
        // The crosswalk between frameworks names every theme.
        for (path, text) in all.filter(|(path, _)| path != "themes.yaml") {
            let text = String::from_utf8(text).expect("UTF-8");
            write(&format!("content/vocabulary/{path}"), &shortened(&text));
        }
    }
}

/// A vocabulary with few terms.
fn shortened(text: &str) -> String {
    let mut has_one = false;
    let is_kept = |line: &&str| {
        let Some(term) = line.strip_prefix("  - {") else {
            return true;
        };
        let id = term.split([' ', ',', '}']).nth(1).unwrap_or_default();
        let is_first = !std::mem::replace(&mut has_one, true);
        is_first || USED.contains(&id)
    };
    text.lines()
        .filter(is_kept)
        .flat_map(|line| [line, "\n"])
        .collect()
}

fn has_links(path: &str) -> bool {
    path.ends_with(".html")
}

/// The files of the site that a page needs or leads to.
fn links(page: &str, bytes: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes);
    let values = ["href=\"", "src=\""].into_iter().flat_map(|name| {
        let parts = text.split(name).skip(1);
        parts
            .filter_map(|part| part.split('"').next())
            .collect::<Vec<_>>()
    });
    let local = values.filter(|link| !link.contains(':') && !link.starts_with(['#', '/']));
    local.map(|link| resolved(page, link)).collect()
}

/// A relative link from a page.
fn resolved(page: &str, link: &str) -> String {
    let link = link.split(['#', '?']).next().unwrap_or_default();
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    if parts.last() == Some(&"") {
        parts.pop();
        parts.push("index.html");
    }
    parts.join("/")
}
