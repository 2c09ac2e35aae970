//! What editors, synchronising programs and people leave in a folder, and what they do to the folder itself.

use super::server::Server;
use super::watching::{MODULE, PAGE, module};
use crate::sandbox::{Sandbox, small_files};
use std::fs;
use std::path::Path;

/// What lies beside a file while it is open, or for ever.
const LITTER: [&str; 27] = [
    ".en.md.swp",
    ".en.md.swo",
    ".en.md.swx",
    "4913",
    "en.md~",
    "#en.md#",
    ".#en.md",
    ".en.md.kate-swp",
    ".goutputstream-7QX1Z2",
    ".~lock.en.md#",
    "~$en.md",
    "en.md.tmp",
    "en.md.bak",
    "en.md.orig",
    "en.md.part",
    "en.md.crdownload",
    "en.md.vsctmp",
    "en.md___jb_tmp___",
    "en.md___jb_old___",
    ".syncthing.en.md.tmp",
    "~syncthing~en.md.tmp",
    ".stversions/en.md",
    ".en.md.Xa1b2C",
    ".DS_Store",
    "._en.md",
    "Thumbs.db",
    "desktop.ini",
];

/// Puts a page in, whole, and waits until it is told. What is new is seen by a look at the whole folder only, so nothing that lay there before can come after
/// it.
fn look(sandbox: &Sandbox, server: &Server, name: &str) -> String {
    let text = "---\ntitle: A page\nsummary: A page.\n---\n\nText.\n";
    sandbox.write(&format!("aside/{name}/en.md"), text);
    let pages = sandbox.join("content/pages");
    fs::create_dir_all(&pages).expect("made");
    fs::rename(sandbox.join("aside").join(name), pages.join(name)).expect("renamed");
    let path = format!("content/pages/{name}/en.md");
    server.until("the new page is told", || {
        let updates = server.updates();
        updates.iter().any(|update| update.contains(&path))
    });
    path
}

/// Which files the updates since the beginning are about.
fn told(server: &Server) -> Vec<String> {
    let updates = server.updates().into_iter().skip(1);
    let files = updates.map(|update| update.split(" · ").next().map(str::to_owned));
    files.flatten().collect()
}

#[test]
fn what_programs_leave_beside_a_file_is_no_news() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let first = look(&sandbox, &server, "first");
    for name in LITTER {
        sandbox.write(&MODULE.replace("en.md", name), "x");
        sandbox.write(&format!("content/{name}"), "x");
    }
    // Emacs marks a file that is open by a link to nowhere.
    #[cfg(unix)]
    std::os::unix::fs::symlink("editor@example.org.1:2", sandbox.join("content/.#open.md"))
        .expect("linked");
    let second = look(&sandbox, &server, "second");
    assert_eq!(told(&server), [first, second], "{}", server.said());
}

#[test]
fn a_file_that_is_written_beside_and_put_in_place_is_news_once() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let first = look(&sandbox, &server, "first");
    let file = sandbox.join(MODULE);
    let mut wanted = vec![first];
    for name in LITTER.iter().filter(|name| !name.contains('/')) {
        let words = format!("a map by way of {name}");
        let beside = file.with_file_name(name);
        fs::write(&beside, module(&words)).expect("written");
        fs::rename(&beside, &file).expect("renamed");
        server.shows(PAGE, &words);
        wanted.push(MODULE.to_owned());
    }
    wanted.push(look(&sandbox, &server, "second"));
    assert_eq!(told(&server), wanted, "{}", server.said());
}

#[test]
fn a_file_that_is_gone_for_a_moment_comes_back() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let file = sandbox.join(MODULE);
    for number in 0..50 {
        fs::remove_file(&file).expect("removed");
        fs::write(&file, module(&format!("map number {number}."))).expect("written");
    }
    server.shows(PAGE, "map number 49.");
    // A folder in its place.
    fs::remove_file(&file).expect("removed");
    fs::create_dir(&file).expect("made");
    server.until("the text is missed", || server.said().contains("error"));
    assert_eq!(server.get(PAGE).status, 200, "the last good site stays");
    fs::remove_dir(&file).expect("removed");
    fs::write(&file, module("a map again")).expect("written");
    server.shows(PAGE, "a map again");
    // A file in the folder's place.
    let folder = file.parent().expect("a folder");
    fs::remove_dir_all(folder).expect("removed");
    fs::write(folder, "x").expect("written");
    server.until("the module is gone", || server.get(PAGE).status == 404);
    fs::remove_file(folder).expect("removed");
    for path in [MODULE, "content/modules/who-does-what/ar.md"] {
        sandbox.write(path, &small_files()[path]);
    }
    server.shows(PAGE, "one map");
    sandbox.write(MODULE, module("a last map"));
    server.shows(PAGE, "a last map");
}

#[test]
fn a_name_may_change_in_its_capitals_only() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let modules = sandbox.join("content/modules");
    let rename = |from: &str, to: &str| {
        fs::rename(modules.join(from), modules.join(to)).expect("renamed");
    };
    rename("who-does-what/en.md", "who-does-what/En.md");
    server.until("the text's name is told", || {
        server.said().contains("En.md")
    });
    rename("who-does-what/En.md", "who-does-what/en.md");
    sandbox.write(MODULE, module("a second map"));
    server.shows(PAGE, "a second map");
    rename("who-does-what", "Who-Does-What");
    server.until("the folder's name is told", || {
        server.said().contains("Who-Does-What")
    });
    rename("Who-Does-What", "who-does-what");
    sandbox.write(MODULE, module("a third map"));
    server.shows(PAGE, "a third map");
}

#[test]
fn building_into_the_folder_is_no_news() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let first = look(&sandbox, &server, "first");
    sandbox.build();
    let second = look(&sandbox, &server, "second");
    sandbox.build();
    let third = look(&sandbox, &server, "third");
    assert_eq!(told(&server), [first, second, third], "{}", server.said());
}

/// Writes the smallest catalogue into a folder, with other words in its module.
fn make(root: &Path, words: &str) {
    for (path, text) in small_files() {
        let text = if path == MODULE { module(words) } else { text };
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
}

#[test]
fn the_catalogue_itself_may_vanish_and_come_back() {
    let sandbox = Sandbox::new();
    let root = sandbox.join("catalogue");
    make(&root, "a first map");
    let server = Server::start(&root, &[]);
    server.shows(PAGE, "a first map");
    fs::remove_dir_all(&root).expect("removed");
    server.until("the catalogue is missed", || {
        server.said().contains("no-catalogue")
    });
    assert_eq!(server.get(PAGE).status, 200, "the last good site stays");
    make(&root, "a second map");
    server.shows(PAGE, "a second map");
    // It is watched again: this is another folder by the same name.
    fs::write(root.join(MODULE), module("a third map")).expect("saved");
    server.shows(PAGE, "a third map");
    make(&sandbox.join("other"), "a fourth map");
    fs::rename(&root, sandbox.join("old")).expect("renamed");
    fs::rename(sandbox.join("other"), &root).expect("renamed");
    server.shows(PAGE, "a fourth map");
    fs::write(root.join(MODULE), module("a fifth map")).expect("saved");
    server.shows(PAGE, "a fifth map");
}

/// As a person does who thinks again, and many a program that puts a folder in the place of another.
#[test]
fn what_moves_away_and_back_at_once_is_still_watched() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    for folder in [
        "content",
        "content/modules",
        "content/modules/who-does-what",
    ] {
        let (here, away) = (sandbox.join(folder), sandbox.join("away"));
        fs::rename(&here, &away).expect("renamed");
        fs::write(away.join("new.csv"), "a,b\n").expect("written");
        fs::rename(&away, &here).expect("renamed");
        // A file that is new is seen by the look after the events: there will be no other.
        let new = format!("{folder}/new.csv");
        server.until("the new file is told", || server.said().contains(&new));
        let words = format!("a map after {folder}.");
        sandbox.write(MODULE, module(&words));
        server.shows(PAGE, &words);
    }
}

/// Lets a link lead elsewhere, as programs that publish releases do.
#[cfg(unix)]
fn point(link: &Path, to: &Path) {
    let beside = link.with_extension("new");
    std::os::unix::fs::symlink(to, &beside).expect("linked");
    fs::rename(&beside, link).expect("renamed");
}

#[cfg(unix)]
#[test]
fn a_catalogue_behind_a_link_is_followed_to_where_the_link_leads() {
    let sandbox = Sandbox::new();
    let link = sandbox.join("catalogue");
    for name in ["one", "two"] {
        make(&sandbox.join(name), &format!("the map of {name}"));
    }
    point(&link, &sandbox.join("one"));
    let server = Server::start(&link, &[]);
    server.shows(PAGE, "the map of one");
    point(&link, &sandbox.join("two"));
    server.shows(PAGE, "the map of two");
    fs::write(sandbox.join("two").join(MODULE), module("a new map")).expect("saved");
    server.shows(PAGE, "a new map");
    // The texts stand elsewhere in the catalogue.
    let root = sandbox.join("two");
    fs::rename(root.join("content"), root.join("texts")).expect("renamed");
    point(&root.join("content"), &root.join("texts"));
    fs::write(
        root.join("texts/modules/who-does-what/en.md"),
        module("a moved map"),
    )
    .expect("saved");
    server.shows(PAGE, "a moved map");
    fs::write(
        root.join("texts/modules/who-does-what/en.md"),
        module("a last map"),
    )
    .expect("saved");
    server.shows(PAGE, "a last map");
}
