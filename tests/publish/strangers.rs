//! Somebody else's files in the output: whatever happens, they stay.

use super::{Node, Site, clean, first, open, put, site, times, tree, write};
use crate::voice::in_english;
use halqa::publish::{Failure, Output, Wave};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

fn conflict(folder: &Path, site: &Site) -> (Vec<String>, Vec<String>) {
    let before = tree(folder);
    let Err(Failure::Conflict(conflict)) = write(open(folder), site) else {
        panic!("no conflict")
    };
    assert_eq!(tree(folder), before);
    let texts = |paths: Vec<std::sync::Arc<str>>| paths.iter().map(ToString::to_string).collect();
    (texts(conflict.foreign), texts(conflict.edited))
}

#[test]
fn files_beside_ours_stay_and_are_told() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    let theirs = [
        "CNAME",
        ".git/config",
        ".well-known/security.txt",
        "en/modules/notes.txt",
    ];
    for path in theirs {
        fs::create_dir_all(folder.path().join(path).parent().unwrap()).unwrap();
        fs::write(folder.path().join(path), "mine").unwrap();
    }
    let published = put(folder.path(), &first());
    assert_eq!(
        published.foreign,
        [".git/", ".well-known/", "CNAME", "en/modules/notes.txt"]
    );
    let published = put(folder.path(), &site(&[("index.html", "alone")]));
    assert_eq!(published.foreign, [".git/", ".well-known/", "CNAME", "en/"]);
    for path in theirs {
        assert_eq!(fs::read(folder.path().join(path)).unwrap(), b"mine");
    }
}

#[test]
fn what_stands_where_a_page_must_go_is_a_conflict() {
    let room = tempfile::tempdir().unwrap();
    put(room.path(), &first());
    fs::write(room.path().join("fa"), "a file").unwrap();
    fs::create_dir(room.path().join("about.html")).unwrap();
    fs::write(room.path().join("contact.html"), "theirs").unwrap();
    fs::write(room.path().join("help.html"), "help").unwrap();
    fs::write(room.path().join("index.html"), "edited").unwrap();
    let mut next = first();
    next.extend(site(&[
        ("about.html", "about"),
        ("contact.html", "contact"),
        ("fa/index.html", "خانه"),
        ("fa/modules/roles.html", "نقش‌ها"),
        ("help.html", "help"),
    ]));
    let (foreign, edited) = conflict(room.path(), &next);
    assert_eq!(foreign, ["about.html", "contact.html", "fa"]);
    assert_eq!(edited, ["index.html"]);
}

#[test]
fn a_conflict_tells_the_author_what_to_do() {
    let conflict = halqa::publish::Conflict {
        foreign: vec!["fa".into()],
        edited: vec!["صفحه.html".into()],
    };
    let told: Vec<_> = conflict
        .problems()
        .iter()
        .map(|p| format!("{}: {}", p.rule.name, in_english(&p.message)))
        .collect();
    assert_eq!(
        told,
        [
            "foreign-file: `fa` in the output was not made by Halqa",
            "edited-file: `\u{2068}صفحه.html\u{2069}` was edited in the output",
        ]
    );
    assert!(
        conflict
            .problems()
            .iter()
            .all(|problem| problem.help.len() == 1)
    );
}

#[test]
fn a_strangers_file_that_is_the_same_is_left_and_stays_theirs() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &site(&[("index.html", "home")]));
    fs::write(folder.path().join("robots.txt"), "all").unwrap();
    let published = put(
        folder.path(),
        &site(&[("index.html", "home"), ("robots.txt", "all")]),
    );
    assert_eq!(published.foreign, ["robots.txt"]);
    put(folder.path(), &site(&[("index.html", "home, again")]));
    assert!(folder.path().join("robots.txt").exists());
}

#[test]
fn what_was_edited_is_overwritten_only_on_request() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    fs::write(folder.path().join("en/index.html"), "edited").unwrap();
    assert_eq!(conflict(folder.path(), &first()).1, ["en/index.html"]);
    let mut output = open(folder.path());
    output.overwrite_edited = true;
    assert_eq!(write(output, &first()).unwrap().written, 1);
    assert_eq!(tree(folder.path()), clean(&first()));
}

#[test]
fn an_edited_file_that_the_site_has_no_longer_is_left_to_whoever_edited_it() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    fs::write(folder.path().join("en/modules/trust.html"), "edited").unwrap();
    let less = site(&[("index.html", "choose")]);
    let published = put(folder.path(), &less);
    assert_eq!(
        (published.edited, published.removed),
        (vec!["en/modules/trust.html".into()], 4)
    );
    let before = times(folder.path());
    let published = put(folder.path(), &less);
    assert_eq!(published.edited, ["en/modules/trust.html".into()]);
    assert_eq!((published.foreign, published.removed), (vec![], 0));
    assert_eq!(times(folder.path()), before, "nothing is written");
}

#[test]
fn an_edited_file_that_the_site_has_again_can_be_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    fs::write(folder.path().join("en/modules/trust.html"), "edited").unwrap();
    let less = site(&[("index.html", "choose")]);
    put(folder.path(), &less);
    put(folder.path(), &less);
    assert_eq!(
        conflict(folder.path(), &first()),
        (vec![], vec!["en/modules/trust.html".to_owned()])
    );
    let mut output = open(folder.path());
    output.overwrite_edited = true;
    write(output, &first()).unwrap();
    assert_eq!(tree(folder.path()), clean(&first()));
}

#[test]
fn an_edited_file_that_the_site_has_no_longer_may_be_deleted() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    let edited = folder.path().join("en/modules/trust.html");
    fs::write(&edited, "edited").unwrap();
    let less = site(&[("index.html", "choose")]);
    put(folder.path(), &less);
    fs::remove_file(&edited).unwrap();
    assert_eq!(put(folder.path(), &less).edited, []);
    assert!(!folder.path().join("en").exists());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_deleted_through_a_link() {
    use std::os::unix::fs::symlink;
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("public");
    put(&folder, &first());
    // Somebody moves a folder of ours elsewhere and leaves a link; all of it is as we wrote it.
    fs::rename(folder.join("en"), room.path().join("elsewhere")).unwrap();
    symlink("../elsewhere", folder.join("en")).unwrap();
    assert_eq!(conflict(&folder, &first()).0, ["en"]);
    let before = tree(&room.path().join("elsewhere"));
    put(&folder, &site(&[("index.html", "alone")]));
    assert_eq!(tree(&room.path().join("elsewhere")), before);
    assert_eq!(
        fs::read_link(folder.join("en")).unwrap(),
        Path::new("../elsewhere")
    );
    // A page that is a link.
    fs::remove_file(folder.join("index.html")).unwrap();
    symlink("../elsewhere/index.html", folder.join("index.html")).unwrap();
    assert_eq!(
        conflict(&folder, &site(&[("index.html", "home")])).0,
        ["index.html"]
    );
}

/// What can happen to an output.
#[derive(Clone, Debug)]
enum Event {
    Publish(Site),
    Overwrite(Site),
    Fail(Site),
    /// Somebody writes a file, over ours too.
    Write(&'static str),
    MakeFolder(&'static str),
    Link(&'static str),
    Delete(&'static str),
}

/// Some paths are folders of others, so that files and folders change places.
const PATHS: [&str; 13] = [
    "index.html",
    "a",
    "a/b",
    "a/b/c.html",
    "a/d.html",
    "en/index.html",
    "en/x.html",
    "en/x.html/y",
    "assets/1.css",
    "assets/2.css",
    "assets/2.css/x",
    "CNAME",
    ".git/config",
];

fn sites() -> impl Strategy<Value = Site> {
    let files = prop::collection::btree_map(prop::sample::select(&PATHS[..11]), 0..3u8, 0..8);
    files.prop_map(|files| {
        let mut site = Site::new();
        for (path, version) in files {
            let is_clash = |other: &String| {
                path.starts_with(&format!("{other}/")) || other.starts_with(&format!("{path}/"))
            };
            if !site.keys().any(is_clash) {
                let wave = if path.starts_with("assets/") {
                    Wave::Asset
                } else {
                    Wave::Page
                };
                site.insert(
                    path.to_owned(),
                    (wave, format!("{path} {version}").into_bytes()),
                );
            }
        }
        site
    })
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let path = || prop::sample::select(&PATHS[..]);
    let event = prop_oneof![
        5 => sites().prop_map(Event::Publish),
        1 => sites().prop_map(Event::Overwrite),
        1 => sites().prop_map(Event::Fail),
        2 => path().prop_map(Event::Write),
        1 => path().prop_map(Event::MakeFolder),
        1 => path().prop_map(Event::Link),
        2 => path().prop_map(Event::Delete),
    ];
    prop::collection::vec(event, 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is published, fails and is done by others in between: what others made stays, the rest is the site, and a failure changes nothing.
    #[test]
    fn strangers_files_survive_everything(events in events()) {
        let room = tempfile::tempdir().unwrap();
        let (folder, outside) = (room.path().join("public"), room.path().join("outside"));
        fs::create_dir_all(&folder).unwrap();
        fs::create_dir(&outside).unwrap();
        fs::write(outside.join("b"), "a/b 0").unwrap();
        let outside_before = tree(&outside);
        let mut theirs: BTreeMap<String, Node> = BTreeMap::new();
        let mut assets: BTreeSet<String> = BTreeSet::new();
        for (step, event) in events.into_iter().enumerate() {
            match event {
                Event::Publish(site) => check(&folder, &site, false, &mut theirs, &mut assets)?,
                Event::Overwrite(site) => check(&folder, &site, true, &mut theirs, &mut assets)?,
                Event::Fail(site) if site.is_empty() => {} // There is nothing to fail at.
                Event::Fail(site) => {
                    let before = tree(&folder);
                    let last = site.len() - 1;
                    if let Ok(output) = Output::open(&folder, &[]) {
                        let entries = super::entries(&site);
                        let bytes = |entry: &halqa::publish::Entry| if *entry == entries[last] { Err(()) } else { Ok("new") };
                        let done = halqa::publish::publish(output, &entries[..], bytes, || {});
                        prop_assert!(done.is_err());
                    }
                    prop_assert_eq!(before, tree(&folder));
                }
                Event::Write(path) => {
                    let (place, text) = (folder.join(path), format!("by hand {step}"));
                    if clear_way(&folder, path, &mut theirs) && !place.is_dir() && !place.is_symlink() && fs::write(place, &text).is_ok() {
                        theirs.insert(path.to_owned(), Node::File(text.into_bytes()));
                    }
                }
                Event::MakeFolder(path) => {
                    if clear_way(&folder, path, &mut theirs) && fs::create_dir(folder.join(path)).is_ok() {
                        theirs.insert(path.to_owned(), Node::Folder);
                    }
                }
                Event::Link(path) => {
                    #[cfg(unix)]
                    if clear_way(&folder, path, &mut theirs) && std::os::unix::fs::symlink(&outside, folder.join(path)).is_ok() {
                        theirs.insert(path.to_owned(), Node::Link);
                    }
                }
                Event::Delete(path) => {
                    let through_a_link = path.match_indices('/').any(|(end, _)| folder.join(&path[..end]).is_symlink());
                    if !through_a_link && fs::remove_file(folder.join(path)).is_ok() {
                        theirs.remove(path);
                    }
                }
            }
            prop_assert_eq!(&tree(&outside), &outside_before);
        }
    }
}

/// Makes the folders above a path as somebody would; `false` if something is in the way or it would lead through a link.
fn clear_way(folder: &Path, path: &str, theirs: &mut BTreeMap<String, Node>) -> bool {
    for (end, _) in path.match_indices('/') {
        let above = folder.join(&path[..end]);
        if above.is_symlink() || above.is_file() {
            return false;
        }
        if fs::create_dir(above).is_ok() {
            theirs.insert(path[..end].to_owned(), Node::Folder);
        }
    }
    true
}

/// Publishes, and checks what stands there then.
fn check(
    folder: &Path,
    site: &Site,
    overwrite: bool,
    theirs: &mut BTreeMap<String, Node>,
    assets: &mut BTreeSet<String>,
) -> Result<(), TestCaseError> {
    let before = tree(folder);
    let done = Output::open(folder, &[]).ok().and_then(|mut output| {
        output.overwrite_edited = overwrite;
        write(output, site).ok()
    });
    let after = tree(folder);
    let Some(published) = done else {
        prop_assert_eq!(before, after, "a failure changes nothing");
        prop_assert!(
            !theirs.is_empty(),
            "without a stranger's file there is nothing to fail at"
        );
        return Ok(());
    };
    // With the option, what was an edit of our own file is the site's again.
    theirs.retain(|path, _| !(overwrite && site.contains_key(path)));
    for (path, node) in &*theirs {
        prop_assert_eq!(after.get(path), Some(node), "{}", path);
    }
    for (path, (wave, bytes)) in site {
        prop_assert_eq!(after.get(path), Some(&Node::File(bytes.clone())));
        if *wave == Wave::Asset {
            assets.insert(path.clone());
        }
    }
    let is_known = |path: &str| {
        path == "halqa-manifest.json" || site.contains_key(path) || theirs.contains_key(path)
    };
    let rest: Vec<_> = after
        .iter()
        .filter(|(path, node)| **node != Node::Folder && !is_known(path))
        .collect();
    prop_assert!(
        rest.iter().all(|(path, _)| assets.contains(*path)),
        "{rest:?}"
    );
    prop_assert!(rest.len() <= published.retired, "{rest:?}");
    for path in theirs.keys().filter(|path| after[*path] != Node::Folder) {
        let is_told = |told: &String| told == path || told.ends_with('/') && path.starts_with(told);
        let is_edited = published.edited.iter().any(|edited| **edited == **path);
        prop_assert!(
            is_edited || published.foreign.iter().any(is_told),
            "{path} is not told: {published:?}"
        );
    }
    Ok(())
}
