//! Where no site may be published, and that nothing at all is written there.

use crate::crash::calls;
use crate::sandbox::{HALQA, Sandbox, small_files};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

const BUILD: &[&str] = &["build", "--quiet", "--output"];

/// What else publishes; the places are looked at by the same function.
const OTHERS: [&[&str]; 2] = [
    &["build", "--quiet", "--overwrite-edited", "--output"],
    &["export", "evidence", "--profession", "nursing", "--output"],
];

/// When everything in a folder was last changed.
fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let entries = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("an entry"));
    entries
        .map(|entry| {
            let time = entry
                .path()
                .symlink_metadata()
                .and_then(|there| there.modified());
            (entry.path().display().to_string(), time.expect("a time"))
        })
        .collect()
}

/// A home with a catalogue, and links to what is in it.
fn home() -> Sandbox {
    let room = Sandbox::new();
    for (path, text) in small_files() {
        room.write(&format!("home/work/catalogue/{path}"), text);
    }
    room.write("home/work/catalogue/themes/own/theme.yaml", "");
    room.write("home/work/other.txt", "mine\n");
    for (link, to) in [
        ("to-root", ".."),
        ("to-home", "../.."),
        ("to-the-catalogue", "."),
        ("to-the-sources", "content"),
        ("to-the-disk", "/"),
        ("to-nowhere", "nowhere"),
    ] {
        let path = room.join("home/work/catalogue").join(link);
        symlink(to, path).expect("a link");
    }
    room
}

#[test]
fn a_site_is_not_mixed_with_what_is_there() {
    let room = home();
    let catalogue = fs::canonicalize(room.join("home/work/catalogue")).expect("a folder");
    // A mount point of this machine that everybody may write to, and that holds something.
    let here = tempfile::Builder::new().tempfile_in("/dev/shm");
    let _here = here.expect("a file in /dev/shm");
    let before = times(room.path());
    let home = room.join("home").display().to_string();
    for (output, code, reason) in [
        (".", 2, "can't be the output"),
        ("..", 2, "can't be the output"),
        ("../..", 2, "can't be the output"),
        (&*home, 2, "can't be the output"),
        ("/", 2, "can't be the output"),
        ("content", 2, "can't be the output"),
        ("content/modules/public", 2, "can't be the output"),
        ("locales", 2, "can't be the output"),
        ("themes/own", 2, "can't be the output"),
        ("to-root", 2, "can't be the output"),
        ("to-home", 2, "can't be the output"),
        ("to-the-catalogue", 2, "can't be the output"),
        ("to-the-sources", 2, "can't be the output"),
        ("to-the-disk", 2, "can't be the output"),
        ("to-nowhere", 3, "to-nowhere"),
        ("content/catalogue.yaml", 2, "can't be the output"),
        ("../other.txt", 2, "other.txt"),
        ("/dev/shm", 2, "/dev/shm"),
        ("/proc", 2, "/proc"),
        ("/usr", 2, "/usr"),
    ] {
        let others: &[&[&str]] = match output {
            "." | "to-home" | "/dev/shm" => &OTHERS,
            _ => &[],
        };
        for arguments in [BUILD].iter().chain(others) {
            let mut command = Command::new(HALQA);
            command.args(*arguments).arg(output).current_dir(&catalogue);
            command
                .env("HOME", &home)
                .env("NO_COLOR", "1")
                .env("LC_ALL", "C");
            let (ended, calls) = calls::watched(&command, Path::new("/"));
            let told = String::from_utf8_lossy(&ended.stderr);
            assert_eq!(
                ended.status.code(),
                Some(code),
                "{arguments:?} {output}: {told}"
            );
            assert!(told.contains(reason), "{arguments:?} {output}: {told}");
            assert!(calls.is_empty(), "{arguments:?} {output}: {calls:?}");
            assert_eq!(times(room.path()), before, "{arguments:?} {output}");
        }
    }
}

#[test]
fn no_option_deletes_what_somebody_else_made() {
    let sandbox = Sandbox::new();
    let help = |arguments: &[&str]| {
        let told = sandbox.halqa(&[arguments, &["--help"]].concat()).stdout;
        String::from_utf8(told).expect("UTF-8")
    };
    let all = help(&[]);
    let commands = all
        .split("Commands:")
        .nth(1)
        .and_then(|rest| rest.split("Options:").next());
    let commands = commands
        .expect("commands")
        .lines()
        .filter(|line| !line.starts_with("    "));
    let commands: Vec<_> = commands
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() > 12, "{commands:?}");
    for command in commands {
        let text = if command == "help" {
            all.clone()
        } else {
            help(&[command])
        };
        for option in text.split_whitespace().filter(|word| word.starts_with('-')) {
            for word in [
                "force", "clean", "delete", "purge", "prune", "wipe", "remove", "empty", "adopt",
                "yes",
            ] {
                assert!(!option.contains(word), "halqa {command} {option}");
            }
        }
        for word in ["elete", "emove", "lean up"] {
            assert!(
                !text.contains(word),
                "halqa {command} --help speaks of `{word}`"
            );
        }
    }
}
