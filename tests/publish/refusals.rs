//! Where nothing may be published, and that nothing is touched there.

use super::{first, open, put, site, tree, write};
use crate::voice::in_english;
use halqa::publish::{Failure, Forbidden, Output, Refusal};
use std::fs;
use std::path::{Path, PathBuf};

/// A catalogue in a home.
struct Home {
    room: tempfile::TempDir,
    forbidden: Vec<Forbidden>,
}

impl Home {
    fn new() -> Self {
        let room = tempfile::tempdir().unwrap();
        let catalogue = room.path().join("home/catalogue");
        for folder in ["content/modules/roles", "themes/own", "other"] {
            fs::create_dir_all(catalogue.join(folder)).unwrap();
        }
        fs::write(catalogue.join("content/catalogue.yaml"), "languages: [en]").unwrap();
        fs::write(catalogue.join("README.md"), "mine").unwrap();
        let forbidden = vec![
            Forbidden::Folder(catalogue.clone()),
            Forbidden::Folder(room.path().join("home")),
            Forbidden::Tree(catalogue.join("content")),
            Forbidden::Tree(catalogue.join("locales")),
            Forbidden::Tree(catalogue.join("themes")),
        ];
        Self { room, forbidden }
    }

    fn catalogue(&self) -> PathBuf {
        self.room.path().join("home/catalogue")
    }

    /// What is said to a refused output, with the room's own path left out; everything is as it was.
    fn refusal(&self, output: &Path) -> String {
        let before = tree(self.room.path());
        let refusal = Output::open(output, &self.forbidden).err().unwrap();
        assert_eq!(tree(self.room.path()), before, "{}", output.display());
        let room = self.room.path().canonicalize().unwrap();
        in_english(&refusal.told()).replace(room.to_str().unwrap(), "")
    }
}

#[test]
fn sources_and_homes_are_no_outputs() {
    let home = Home::new();
    let at = |path: &str| home.refusal(&home.catalogue().join(path));
    insta::assert_snapshot!(at("."), @"`/home/catalogue` can't be the output: a site would be mixed with what is there. Choose a folder of its own, such as `public`.");
    insta::assert_snapshot!(at(".."), @"`/home` can't be the output: it holds `/home/catalogue`. Choose a folder of its own, such as `public`.");
    insta::assert_snapshot!(at("content/modules/public"), @"`/home/catalogue/content/modules/public` can't be the output: it lies in `/home/catalogue/content`. Choose a folder of its own, such as `public`.");
    for path in [
        "../..",
        "content",
        "content/",
        "./content/.",
        "other/../content",
        "content/modules",
        "themes/own",
        "themes/new",
        "locales",
        "locales/en",
        "LOCALES",
        "nowhere/../content",
        "nowhere/../locales/x",
    ] {
        assert!(at(path).contains("can't be the output"), "{path}");
    }
    assert!(home.refusal(Path::new("/")).contains("can't be the output"));
}

#[test]
fn a_folder_in_the_catalogue_is_an_output() {
    let home = Home::new();
    for path in ["content/../public", "deep/er/public", "contents", "public"] {
        let output = Output::open(&home.catalogue().join(path), &home.forbidden);
        write(output.unwrap(), &first()).unwrap();
    }
    let page = home.catalogue().join("public/en/index.html");
    assert_eq!(fs::read(page).unwrap(), b"home");
}

#[cfg(unix)]
#[test]
fn a_link_is_the_folder_that_it_leads_to() {
    use std::os::unix::fs::symlink;
    let home = Home::new();
    let link = home.catalogue().join("public");
    for target in ["content", "content/modules", ".", "..", "themes/own", "/"] {
        symlink(target, &link).unwrap();
        assert!(
            home.refusal(&link).contains("can't be the output"),
            "{target}"
        );
        assert!(
            home.refusal(&link.join("sub/../."))
                .contains("can't be the output"),
            "{target}"
        );
        fs::remove_file(&link).unwrap();
    }
    symlink("nowhere", &link).unwrap();
    assert!(home.refusal(&link).contains("No such file"));
    fs::remove_file(&link).unwrap();
    symlink("other", &link).unwrap();
    write(Output::open(&link, &home.forbidden).unwrap(), &first()).unwrap();
    assert!(home.catalogue().join("other/index.html").exists());
}

#[test]
fn a_file_is_no_output() {
    let home = Home::new();
    insta::assert_snapshot!(home.refusal(&home.catalogue().join("README.md")), @"`/home/catalogue/README.md` can't be the output: it is no folder. Choose another name.");
    assert!(
        home.refusal(&home.catalogue().join("README.md/public"))
            .contains("README.md")
    );
}

#[test]
fn a_folder_of_strangers_files_is_no_output() {
    let home = Home::new();
    let public = home.catalogue().join("public");
    fs::create_dir_all(public.join(".git")).unwrap();
    for name in ["thesis.docx", "CNAME", "نص.txt", ".git/config"] {
        fs::write(public.join(name), "mine").unwrap();
    }
    insta::assert_snapshot!(home.refusal(&public), @"`/home/catalogue/public` can't be the output: it holds files that Halqa didn't make (`.git`, `CNAME`, `thesis.docx`). Choose an empty folder; Halqa deletes nobody's files.");
}

#[test]
fn a_strangers_folder_is_refused_before_anything_is_made_in_it() {
    let home = Home::new();
    let other = home.catalogue().join("other");
    fs::write(other.join("thesis.docx"), "mine").unwrap();
    #[cfg(unix)]
    let changed = || std::os::unix::fs::MetadataExt::ctime_nsec(&fs::metadata(&other).unwrap());
    #[cfg(unix)]
    let before = changed();
    assert!(home.refusal(&other).contains("(`thesis.docx`)"));
    #[cfg(unix)]
    assert_eq!(changed(), before, "not even for a moment");
}

#[test]
fn what_a_dead_run_left_makes_no_strangers_folder_ours() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("halqa-staging")).unwrap();
    fs::write(folder.path().join("halqa-staging/owner"), "1").unwrap();
    fs::write(folder.path().join("thesis.docx"), "mine").unwrap();
    let refusal = Output::open(folder.path(), &[]).err().unwrap();
    assert!(matches!(refusal, Refusal::Foreign { holds, .. } if holds == ["thesis.docx"]));
    assert_eq!(
        tree(folder.path()).into_keys().collect::<Vec<_>>(),
        ["thesis.docx"]
    );
}

#[test]
fn what_systems_leave_in_folders_does_not_count() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(".DS_Store"), "finder").unwrap();
    fs::create_dir(folder.path().join("lost+found")).unwrap();
    let published = put(folder.path(), &first());
    assert_eq!(published.foreign, [".DS_Store", "lost+found/"]);
}

#[test]
fn a_strangers_folder_of_the_staging_folders_name_is_left_alone() {
    for content in ["journal.json", "files/0", "thesis.docx"] {
        let home = Home::new();
        let file = home.catalogue().join("public/halqa-staging").join(content);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, "mine").unwrap();
        let told = home.refusal(&home.catalogue().join("public"));
        assert!(
            told.contains("holds files that Halqa didn't make (`halqa-staging`)"),
            "{told}"
        );
    }
}

#[cfg(unix)]
#[test]
fn no_link_in_the_place_of_the_lock_is_followed() {
    use std::os::unix::fs::symlink;
    let home = Home::new();
    let public = home.catalogue().join("public");
    fs::create_dir(&public).unwrap();
    fs::write(home.catalogue().join("other/owner"), "mine").unwrap();
    symlink("../other", public.join("halqa-staging")).unwrap();
    home.refusal(&public);
    fs::remove_file(public.join("halqa-staging")).unwrap();
    fs::create_dir(public.join("halqa-staging")).unwrap();
    symlink("../../README.md", public.join("halqa-staging/owner")).unwrap();
    home.refusal(&public);
}

/// Manifests that somebody made to lead us astray, or that were damaged. The file that they want deleted is `README.md` of the catalogue, or `mine`.
#[test]
fn a_manifest_that_cannot_be_ours_makes_a_folder_a_strangers() {
    let sha = "3fd30542fe3f61b14bd4a4b2dc0b6fb30fa6f63ebce52dd1778aaa8c4dc02cff"; // of "mine"
    let file = |path: &str| format!(r#""{path}": {{"sha256": "{sha}", "size": 4}}"#);
    let manifest =
        |files: &str| format!(r#"{{"version": 1, "folders": [], "files": {{{files}}}}}"#);
    let home = Home::new();
    let readme = home.catalogue().join("README.md");
    let mut hostile: Vec<String> = [
        "../README.md",
        "a/../../README.md",
        "./mine",
        "mine/",
        "/mine",
        "a//b",
        "..\\\\README.md",
        "C:mine",
        "halqa-manifest.json",
        "halqa-staging/owner",
        "",
        "mine\\u0000",
    ]
    .map(|path| manifest(&file(path)))
    .to_vec();
    hostile.push(manifest(&file(readme.to_str().unwrap())));
    hostile.push(manifest(&format!("{}, {}", file("mine"), file("mine"))));
    hostile.push(manifest(&format!("{}, {}", file("mine"), file("a"))));
    hostile.push(manifest(&file("mine")).replace(sha, "3fd3"));
    hostile.push(manifest(&file("mine")).replace(r#""version": 1"#, r#""version": 2"#));
    hostile.push(manifest(&file("mine")).replace("[]", r#"["../other"]"#));
    hostile.push(manifest(&file("mine")).replace("}}}", ""));
    hostile.extend(["", "null", "[]", "{}", "<<<<<<< HEAD\n"].map(str::to_owned));
    hostile.push("[".repeat(100_000));
    let public = home.catalogue().join("public");
    fs::create_dir(&public).unwrap();
    fs::write(public.join("mine"), "mine").unwrap();
    for text in hostile {
        fs::write(public.join("halqa-manifest.json"), &text).unwrap();
        let told = home.refusal(&public);
        assert!(
            told.contains(
                "`halqa-manifest.json` in `/home/catalogue/public` is damaged or from a newer Halqa"
            ),
            "{text}: {told}"
        );
    }
    fs::write(public.join("halqa-manifest.json"), manifest(&file("mine"))).unwrap();
    put(&public, &site(&[("index.html", "")]));
    assert!(
        !public.join("mine").exists(),
        "the same manifest without a fault is believed"
    );
}

#[test]
fn a_second_run_is_told_who_is_writing() {
    let room = tempfile::tempdir().unwrap();
    put(room.path(), &first());
    let running = open(room.path());
    let refusal = Output::open(room.path(), &[]).err().unwrap();
    assert!(matches!(refusal, Refusal::Busy { pid: Some(pid), .. } if pid == std::process::id()));
    assert!(in_english(&refusal.told()).contains(&format!(
        "is already being written by process {}. Wait until it is done",
        std::process::id()
    )));
    write(running, &site(&[("index.html", "second")])).unwrap();
    put(room.path(), &first());
}

#[test]
fn of_many_runs_at_once_each_publishes_whole_or_is_refused() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("public");
    let run = |number: usize| {
        let name = number.to_string();
        let version = site(&[
            ("a.html", &name),
            ("b/c.html", &name),
            ("index.html", &name),
        ]);
        match Output::open(&folder, &[]) {
            Ok(output) => drop(write(output, &version).unwrap()),
            Err(Refusal::Busy { .. }) => {}
            Err(refusal) => panic!("{refusal:?}"),
        }
    };
    for round in 0..40 {
        std::thread::scope(|scope| {
            for thread in 0..4 {
                scope.spawn(move || run(4 * round + thread));
            }
        });
        let text = |path: &str| fs::read_to_string(folder.join(path)).unwrap();
        assert_eq!(text("a.html"), text("b/c.html"));
        assert_eq!(text("a.html"), text("index.html"));
        assert!(!folder.join("halqa-staging").exists());
    }
}

#[test]
fn a_lock_that_a_dead_run_left_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("halqa-staging/files")).unwrap();
    // This process is alive, but it doesn't hold the lock: numbers of processes come again, and are the same in every container.
    fs::write(
        folder.path().join("halqa-staging/owner"),
        std::process::id().to_string(),
    )
    .unwrap();
    fs::write(folder.path().join("halqa-staging/files/0"), "half a page").unwrap();
    put(folder.path(), &first());
    assert_eq!(tree(folder.path()), super::clean(&first()));
}

/// (The superuser may write there all the same; then both publishes are ordinary ones.)
#[cfg(unix)]
#[test]
fn a_folder_that_nothing_can_be_put_into_is_only_in_the_way_of_a_change() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &first());
    let allow = |mode: u32| {
        for entry in walkdir::WalkDir::new(folder.path()).contents_first(mode != 0o755) {
            let entry = entry.unwrap();
            if entry.file_type().is_dir() {
                fs::set_permissions(entry.path(), fs::Permissions::from_mode(mode)).unwrap();
            }
        }
    };
    allow(0o555);
    assert_eq!(put(folder.path(), &first()).written, 0);
    let changed = write(open(folder.path()), &site(&[("en/index.html", "other")]));
    allow(0o755);
    if let Err(failure) = changed {
        let Failure::Machine(fault) = failure else {
            panic!("{failure:?}")
        };
        assert_eq!(fault.path, folder.path().join("en/index.html"));
    }
}
