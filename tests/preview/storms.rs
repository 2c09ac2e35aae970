//! More changes at once than any hand makes: what is served in the end is right, and the way there is short.

use super::random::{all, clean};
use super::server::Server;
use super::watching::{MODULE, PAGE, module};
use crate::sandbox::{Sandbox, small_files};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

/// How many modules a branch has, and how many files stand beside each text.
const MODULES: usize = 40;
const BESIDE: usize = 124;

/// How many times the module is saved, a hundred times a second.
const SAVES: usize = 500;

/// Runs git as on a computer on which nobody set anything.
fn git(root: &Path, arguments: &[&str]) {
    let ran = Command::new("git")
        .args([
            "-c",
            "user.name=Editor",
            "-c",
            "user.email=editor@example.org",
        ])
        .args(["-c", "core.hooksPath=/dev/null", "-c", "gc.auto=0"])
        .args(arguments)
        .current_dir(root)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .expect("git can be run");
    assert!(
        ran.status.success(),
        "git {arguments:?}: {}",
        String::from_utf8_lossy(&ran.stderr)
    );
}

/// Writes a catalogue of many files, of which none is as on another branch, and commits it.
fn branch(sandbox: &Sandbox, name: &str) {
    git(sandbox.path(), &["checkout", "--quiet", "-b", name]);
    let text = module(&format!("the map of {name}"));
    for number in 0..MODULES {
        // Half of the modules are there on this branch only.
        let id = if number % 2 == 0 { "common" } else { name };
        let folder = format!("content/modules/{id}-{number}");
        let title = format!("title: {name} {number}");
        sandbox.write(
            &format!("{folder}/en.md"),
            text.replace("title: Who does what?", &title),
        );
        for file in 0..BESIDE {
            let table = format!("{name},{number},{file}\n");
            sandbox.write(&format!("{folder}/table-{file}.csv"), table);
        }
    }
    git(sandbox.path(), &["add", "--all"]);
    git(sandbox.path(), &["commit", "--quiet", "--message", name]);
}

#[test]
fn another_branch_with_five_thousand_files_is_served_after_a_few_updates() {
    let sandbox = Sandbox::small();
    git(sandbox.path(), &["init", "--quiet"]);
    git(sandbox.path(), &["add", "--all"]);
    git(sandbox.path(), &["commit", "--quiet", "--message", "small"]);
    git(sandbox.path(), &["tag", "small"]);
    branch(&sandbox, "spring");
    git(sandbox.path(), &["checkout", "--quiet", "small"]);
    branch(&sandbox, "autumn");
    let server = Server::start(sandbox.path(), &[]);
    server.shows("/en/modules/common-0.html", "the map of autumn");
    for (name, other) in [("spring", "autumn"), ("autumn", "spring")] {
        let before = server.updates().len();
        git(sandbox.path(), &["checkout", "--quiet", name]);
        let site = clean(sandbox.path(), false).expect("a catalogue without errors");
        // A page shows when all is read; of the tables beside the texts some will do.
        let built: Vec<_> = all(&site)
            .into_iter()
            .enumerate()
            .filter(|(number, (url, _))| !url.as_str().ends_with(".csv") || number % 20 == 0)
            .map(|(_, found)| found)
            .collect();
        assert!(built.len() > MODULES * BESIDE / 20, "{}", built.len());
        server.until(&format!("{name} is served"), || {
            let is_served = |(url, bytes): &(_, _)| server.get(&format!("/{url}")).body == *bytes;
            built.iter().all(is_served)
        });
        let gone = server.get(&format!("/en/modules/{other}-1.html"));
        assert_eq!(gone.status, 404, "a page of {other} is left over");
        let last = server.updates().pop().expect("an update");
        assert!(!last.contains("error"), "{last}");
        let updates = server.updates().len() - before;
        let most = MODULES * BESIDE / 100;
        assert!(updates <= most, "{updates} updates:\n{}", server.said());
    }
}

#[test]
fn a_hundred_saves_a_second_end_with_the_last() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let save = |number: usize| {
        sandbox.write(MODULE, module(&format!("map number {number}.")));
        thread::sleep(Duration::from_millis(10));
    };
    (0..SAVES / 5).for_each(save);
    #[cfg(target_os = "linux")]
    let before = server.memory();
    (SAVES / 5..SAVES).for_each(save);
    server.shows(PAGE, &format!("map number {}.", SAVES - 1));
    // A read while a file is being written may see half of it, and is then told as well; nothing else may be told.
    let updates = server.updates().len();
    assert!(updates <= 2 * SAVES, "{updates} updates");
    #[cfg(target_os = "linux")]
    {
        let after = server.memory();
        let most = before + 64 * 1024;
        assert!(after < most, "it grew from {before} to {after} KiB");
    }
}

/// A program that is stopped reads no events, and the system keeps only so many for it.
#[cfg(target_os = "linux")]
#[test]
fn when_the_system_forgets_events_it_looks_for_itself_and_says_so() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let kept = fs::read_to_string("/proc/sys/fs/inotify/max_queued_events");
    let kept: usize = kept
        .ok()
        .and_then(|kept| kept.trim().parse().ok())
        .expect("how many events the system keeps");
    server.signal("STOP");
    // Two files by turns: the same event twice is kept once. Every save is three events at least.
    for number in 0..kept / 2 {
        let path = ["locales/en/catalogue.ftl", "locales/ar/catalogue.ftl"][number % 2];
        sandbox.write(path, &small_files()[path]);
    }
    sandbox.write(MODULE, module("a forgotten map"));
    server.signal("CONT");
    server.shows(PAGE, "a forgotten map");
    server.until("it says that it polls", || {
        let said = server.said();
        said.contains("too many changes came at once")
            && said.contains("looked at every half second")
    });
    sandbox.write(MODULE, module("a polled map"));
    server.shows(PAGE, "a polled map");
}
