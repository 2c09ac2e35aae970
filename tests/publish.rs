//! The writer: what it publishes, what it leaves alone, and what is there after a fault.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod crashes;
mod refusals;
mod strangers;

use halqa::publish::{Entry, Failure, Output, Published, Wave, publish};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

/// A site: what stands at which address.
type Site = BTreeMap<String, (Wave, Vec<u8>)>;

/// What stands at a path of the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Folder,
    File(Vec<u8>),
    Link,
}

/// A site from lines of address and text; the wave follows from the name.
fn site(files: &[(&str, &str)]) -> Site {
    let wave = |path: &str| match path {
        _ if path.starts_with("assets/") => Wave::Asset,
        _ if path.ends_with("index.html") => Wave::Index,
        _ if path.ends_with(".png") => Wave::Media,
        _ => Wave::Page,
    };
    let file =
        |(path, text): &(&str, &str)| (path.to_string(), (wave(path), text.as_bytes().to_vec()));
    files.iter().map(file).collect()
}

fn entries(site: &Site) -> Vec<Entry> {
    let entry = |(path, (wave, _)): (&String, &(Wave, Vec<u8>))| Entry {
        path: path.as_str().into(),
        wave: *wave,
    };
    site.iter().map(entry).collect()
}

fn open(folder: &Path) -> Output {
    Output::open(folder, &[]).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

fn write(output: Output, site: &Site) -> Result<Published, Failure<()>> {
    publish(
        output,
        &entries(site),
        |entry| Ok(&site[&*entry.path].1),
        || {},
    )
}

/// Publishes, and checks that the site is what stands there.
fn put(folder: &Path, site: &Site) -> Published {
    let published = write(open(folder), site).unwrap();
    for (path, (_, bytes)) in site {
        assert_eq!(&fs::read(folder.join(path)).unwrap(), bytes, "{path}");
    }
    assert!(!folder.join("halqa-staging").exists());
    published
}

/// Everything below a folder, by path.
fn tree(folder: &Path) -> BTreeMap<String, Node> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry.unwrap();
        let path = entry
            .path()
            .strip_prefix(folder)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        let node = match entry.file_type() {
            kind if kind.is_dir() => Node::Folder,
            kind if kind.is_file() => Node::File(fs::read(entry.path()).unwrap()),
            _ => Node::Link,
        };
        found.insert(path, node);
    }
    found
}

/// When everything below a folder, and it itself, was last changed.
fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let time = |path: &Path| fs::symlink_metadata(path).unwrap().modified().unwrap();
    let paths = tree(folder).into_keys().chain([String::new()]);
    paths
        .map(|path| (path.clone(), time(&folder.join(path))))
        .collect()
}

/// What a first publish of a site gives.
fn clean(site: &Site) -> BTreeMap<String, Node> {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), site);
    tree(folder.path())
}

fn first() -> Site {
    site(&[
        ("assets/app.1.css", "css"),
        ("en/index.html", "home"),
        ("en/modules/roles.html", "roles"),
        ("en/modules/roles.png", "picture"),
        ("en/modules/trust.html", "trust"),
        ("index.html", "choose"),
        (".nojekyll", ""),
    ])
}

#[test]
fn a_first_publish_writes_everything() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("not/there/yet");
    let published = put(&folder, &first());
    assert_eq!(
        (published.written, published.unchanged, published.removed),
        (7, 0, 0)
    );
    assert_eq!(published.bytes, 30);
    assert!(published.foreign.is_empty() && published.edited.is_empty());
    assert_eq!(
        tree(&folder).len(),
        7 + 3 + 1,
        "files, folders, the manifest"
    );
}

#[test]
fn the_manifest_lists_what_was_written() {
    let folder = tempfile::tempdir().unwrap();
    put(
        folder.path(),
        &site(&[("a.html", "abc"), ("assets/b.css", "")]),
    );
    let manifest = fs::read_to_string(folder.path().join("halqa-manifest.json")).unwrap();
    insta::assert_snapshot!(manifest, @r#"
    {
    "version": 1,
    "folders": [
    "assets"
    ],
    "files": {
    "a.html": {"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","size":3},
    "assets/b.css": {"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0,"asset":"used"}
    }
    }
    "#);
}

#[test]
fn a_publish_of_the_same_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    let before = times(folder.path());
    let published = put(folder.path(), &first());
    assert_eq!((published.written, published.unchanged), (0, 7));
    assert_eq!(times(folder.path()), before);
}

#[test]
fn only_what_changed_is_written_and_what_went_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    let before = times(folder.path());
    let mut second = first();
    second.remove("en/modules/trust.html");
    second.remove("en/modules/roles.png");
    second.extend(site(&[
        ("index.html", "choose well"),
        ("fr/index.html", "accueil"),
    ]));
    let published = put(folder.path(), &second);
    assert_eq!(
        (published.written, published.unchanged, published.removed),
        (2, 4, 2)
    );
    assert_eq!(tree(folder.path()), clean(&second));
    let after = times(folder.path());
    assert_eq!(
        before["en/modules/roles.html"],
        after["en/modules/roles.html"]
    );
}

#[test]
fn a_folder_goes_with_its_last_file_unless_somebody_else_made_it() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    fs::create_dir(folder.path().join("fa")).unwrap();
    put(
        folder.path(),
        &site(&[
            ("fa/index.html", "خانه"),
            ("fr/deep/er/index.html", "accueil"),
        ]),
    );
    assert!(!folder.path().join("en").exists());
    put(folder.path(), &site(&[("index.html", "choose")]));
    assert!(!folder.path().join("fr").exists());
    assert_eq!(fs::read_dir(folder.path().join("fa")).unwrap().count(), 0);
}

#[test]
fn an_old_asset_stays_for_one_more_change() {
    let folder = tempfile::tempdir().unwrap();
    let css = |name: &str, home: &str| site(&[(name, name), ("index.html", home)]);
    put(folder.path(), &css("assets/app.1.css", "one"));
    let published = put(folder.path(), &css("assets/app.2.css", "two"));
    assert_eq!((published.retired, published.removed), (1, 0));
    assert!(
        folder.path().join("assets/app.1.css").exists(),
        "pages that readers have open ask for it"
    );
    let before = times(folder.path());
    put(folder.path(), &css("assets/app.2.css", "two"));
    assert_eq!(times(folder.path()), before, "nothing changed");
    let published = put(folder.path(), &css("assets/app.2.css", "three"));
    assert_eq!((published.retired, published.removed), (0, 1));
    assert_eq!(
        tree(folder.path()),
        clean(&css("assets/app.2.css", "three"))
    );
}

#[test]
fn an_old_asset_may_come_back() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "assets/1.css",
        "assets/2.css",
        "assets/1.css",
        "assets/3.css",
    ] {
        put(folder.path(), &site(&[(name, name)]));
    }
    let left: Vec<_> = tree(&folder.path().join("assets")).into_keys().collect();
    assert_eq!(left, ["1.css", "3.css"]);
}

#[test]
fn a_page_may_become_a_folder_and_a_folder_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let flat = site(&[
        ("en/roles", "roles"),
        ("en/trust/index.html", "trust"),
        ("en/trust/deep/er.html", "deep"),
    ]);
    let pretty = site(&[("en/roles/index.html", "roles"), ("en/trust", "trust")]);
    for version in [&flat, &pretty, &flat] {
        put(folder.path(), version);
        assert_eq!(tree(folder.path()), clean(version));
    }
}

#[test]
fn a_page_that_cannot_be_made_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    let (before, before_times) = (tree(folder.path()), times(folder.path()));
    let next = site(&[
        ("a.html", "a"),
        ("b.html", "b"),
        ("c.html", "c"),
        ("index.html", "new"),
    ]);
    let bad = |path: &str| matches!(path, "a.html" | "c.html");
    let make = |entry: &Entry| {
        if bad(&entry.path) {
            Err("no")
        } else {
            Ok(&next[&*entry.path].1)
        }
    };
    let failure = publish(open(folder.path()), &entries(&next), make, || {});
    match failure {
        Err(Failure::Render(errors)) => assert_eq!(errors, [(0, "no"), (2, "no")], "all are told"),
        other => panic!("{other:?}"),
    }
    assert_eq!(tree(folder.path()), before);
    assert_eq!(times(folder.path()), before_times);
}

#[test]
fn an_output_that_is_not_used_is_not_there() {
    let room = tempfile::tempdir().unwrap();
    drop(open(&room.path().join("a/b")));
    assert!(tree(room.path()).is_empty());
}

#[test]
fn an_address_that_leads_elsewhere_is_never_written() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("public");
    let wrong = [
        "",
        "/a",
        "a/",
        "a//b",
        "../a",
        "a/../../b",
        "./a",
        "a\\b",
        "C:a",
        "a\0b",
        "a\nb",
        "halqa-manifest.json",
        "halqa-staging/journal.json",
        "Halqa-Staging/x",
        "a.html",
    ];
    for path in wrong {
        let mut list = entries(&site(&[("a.html", ""), (path, "")]));
        list.extend(entries(&site(&[("a.html", "")])));
        let failure = publish(open(&folder), &list, |_| Ok::<_, ()>(b"x"), || {});
        assert!(
            matches!(failure, Err(Failure::Address(told)) if *told == *path),
            "{path}"
        );
        assert!(tree(room.path()).is_empty(), "{path}");
    }
    let failure = write(open(&folder), &site(&[("a", ""), ("a/b", "")]));
    assert!(
        matches!(failure, Err(Failure::Address(told)) if *told == *"a"),
        "file and folder at once"
    );
}

#[test]
fn progress_is_told_for_every_entry() {
    let folder = tempfile::tempdir().unwrap();
    let count = AtomicUsize::new(0);
    let tick = || {
        count.fetch_add(1, Ordering::Relaxed);
    };
    publish(
        open(folder.path()),
        &entries(&first()),
        |_| Ok::<_, ()>(b""),
        tick,
    )
    .unwrap();
    assert_eq!(count.into_inner(), 7);
}

/// Run by the test below in a process of its own, since the umask is the process's.
#[cfg(unix)]
#[test]
#[ignore = "a part of everybody_may_read_whatever_the_umask"]
fn publish_to_the_folder_named_by_the_environment() {
    put(
        Path::new(&std::env::var_os("HALQA_TEST_FOLDER").unwrap()),
        &first(),
    );
}

#[cfg(unix)]
#[test]
fn everybody_may_read_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt;
    for umask in ["077", "000"] {
        let room = tempfile::tempdir().unwrap();
        let folder = room.path().join("public");
        let name = "publish::publish_to_the_folder_named_by_the_environment";
        let run = std::process::Command::new("sh")
            .args([
                "-c",
                &format!("umask {umask}; exec \"$0\" --ignored --exact {name}"),
            ])
            .arg(std::env::current_exe().unwrap())
            .env("HALQA_TEST_FOLDER", &folder)
            .output();
        assert!(run.unwrap().status.success());
        assert!(folder.join("index.html").exists());
        for path in tree(&folder).keys().map(String::as_str).chain([""]) {
            let there = fs::metadata(folder.join(path)).unwrap();
            let wanted = if there.is_dir() { 0o755 } else { 0o644 };
            assert_eq!(there.permissions().mode() & 0o777, wanted, "{path}");
        }
    }
}
