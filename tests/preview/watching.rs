//! From a saved file to what is served, through everything that editors, people and programs do to files.

use super::server::{AT_LAST, Server};
use crate::sandbox::{Sandbox, small_files};
use halqa::problem::SourcePath;
use halqa::source::Folder;
use halqa::watch::{Seen, Watch};
use std::fs;
use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

pub(super) const MODULE: &str = "content/modules/who-does-what/en.md";
pub(super) const PAGE: &str = "/en/modules/who-does-what.html";

/// The module with other words in it.
pub(super) fn module(words: &str) -> String {
    small_files()[MODULE].replace("one map", words)
}

#[test]
fn every_way_of_saving_is_seen() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let file = sandbox.join(MODULE);
    let beside = |name: &str| file.with_file_name(name);

    // In place, as nano and Notepad do.
    fs::write(&file, module("a first map")).expect("saved");
    server.shows(PAGE, "a first map");
    // Written beside and renamed, as gedit, VS Code and JetBrains do.
    fs::write(beside(".en.md.tmp"), module("a second map")).expect("written");
    fs::rename(beside(".en.md.tmp"), &file).expect("renamed");
    server.shows(PAGE, "a second map");
    // Moved away and written anew, as vim does, with its test for rights.
    fs::write(beside("4913"), "").expect("written");
    fs::remove_file(beside("4913")).expect("removed");
    fs::rename(&file, beside("en.md~")).expect("renamed");
    fs::write(&file, module("a third map")).expect("written");
    fs::remove_file(beside("en.md~")).expect("removed");
    server.shows(PAGE, "a third map");
    // Emptied, and written only later.
    fs::write(&file, "").expect("emptied");
    thread::sleep(Duration::from_millis(700));
    fs::write(&file, module("a fourth map")).expect("written");
    server.shows(PAGE, "a fourth map");
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
    server.shows(PAGE, "a fifth map");
    // What editors leave beside a file is no file of the catalogue.
    for name in [".en.md.swp", "#en.md#", "en.md~", "~$en.md", "en.md.part"] {
        fs::write(beside(name), "x").expect("written");
    }
    fs::write(&file, module("a sixth map")).expect("written");
    server.shows(PAGE, "a sixth map");
    assert!(!server.said().contains("unknown-file"), "{}", server.said());
}

/// Between the first look and the first event: here the two are so far apart that something surely happens between them.
#[test]
fn what_is_saved_while_it_starts_is_seen() {
    let sandbox = Sandbox::small();
    let mut folder = Folder::open(sandbox.path());
    sandbox.write(MODULE, module("another map"));
    let mut watch = Watch::new(&folder, false);
    let (sender, seen) = mpsc::channel();
    thread::spawn(move || sender.send(watch.wait(&mut folder)));
    let seen = seen.recv_timeout(AT_LAST).expect("it is seen at last");
    assert_eq!(seen, Seen::Sure(vec![SourcePath::new(MODULE)]));
}

#[test]
fn a_mistake_leaves_the_last_good_page_until_it_is_mended() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let good = server.get(PAGE).body;
    sandbox.write(MODULE, module("another map").replace("nursing", "nursng"));
    server.until("the mistake is told", || {
        server.said().contains("did you mean `nursing`?")
    });
    assert!(server.get(PAGE).body == good);
    sandbox.write(MODULE, module("another map"));
    server.shows(PAGE, "another map");
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
    server.shows("/en/modules/who-is-who.html", "a new map");
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
    server.shows("/en/modules/who-is-who.html", "the last map");
    sandbox.write(
        "themes/default/templates/page.html",
        "{% extends \"layout.html\" %}{% block main %}OURS{% endblock %}",
    );
    server.shows("/en/deep.html", "OURS");
    fs::remove_dir_all(sandbox.join("themes")).expect("removed");
    server.until("the theme goes", || {
        !String::from_utf8_lossy(&server.get("/en/deep.html").body).contains("OURS")
    });
}

#[test]
fn without_events_the_folder_is_looked_at_again_and_again() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &["--poll"]);
    server.shows(PAGE, "one map");
    sandbox.write(MODULE, module("a polled map"));
    server.shows(PAGE, "a polled map");
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
    server.shows(PAGE, "a polled map");
}
