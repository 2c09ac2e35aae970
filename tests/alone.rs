//! A build asks nobody and starts nothing: no network, no other program, nothing written but its output, nothing read but the catalogue. The kernel tells
//! what was asked of it.
#![cfg(target_os = "linux")]

use crate::sandbox::{HALQA, Sandbox, copy};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the system keeps what starts any program, and what it tells of itself. Nobody's own files are there.
const SYSTEM: [&str; 6] = [
    "/etc/ld.so.",
    "/lib/",
    "/usr/lib/",
    "/proc/",
    "/sys/",
    "/dev/null",
];

/// What changes something on a disk, by how the names of the calls begin; a file that is opened is told by its flags.
const CHANGES: [&str; 13] = [
    "chmod", "chown", "creat", "fchmodat", "fchownat", "link", "mkdir", "mknod", "rename", "rmdir",
    "symlink", "truncate", "unlink",
];

/// The sample, in a folder whose path is the kernel's own.
struct Catalogue {
    _sandbox: Sandbox,
    root: PathBuf,
}

impl Catalogue {
    fn new() -> Self {
        let sandbox = Sandbox::new();
        for folder in ["content", "locales", "themes"] {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            copy(&from, &sandbox.join(folder));
        }
        let root = fs::canonicalize(sandbox.path()).expect("a folder");
        Self {
            _sandbox: sandbox,
            root,
        }
    }

    /// The calls of one run, each as strace writes it.
    fn calls(&self, arguments: &str) -> Vec<String> {
        let log = Sandbox::new();
        let output = Command::new("strace")
            .args(["-f", "-y", "-qq", "-s", "4096", "-o"])
            .arg(log.join("calls"))
            .args(["-e", "trace=%network,%file,execve,execveat"])
            .arg(HALQA)
            .args(arguments.split(' '))
            .current_dir(&self.root)
            // Cargo names folders of its own in which libraries are looked for.
            .env_remove("LD_LIBRARY_PATH")
            .env("LC_ALL", "C")
            .output()
            .expect("strace, which is in Debian's package of that name");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments}: {told}");
        let calls = fs::read(log.join("calls")).expect("strace's output");
        String::from_utf8_lossy(&calls)
            .lines()
            .filter_map(|line| line.split_once(' '))
            .map(|(_process, call)| call.trim_start().to_owned())
            .filter(|call| !call.starts_with("<..."))
            .collect()
    }

    /// The paths that a call names. What is not absolute is meant from the folder that stands before it.
    fn paths(&self, call: &str) -> Vec<PathBuf> {
        let mut pieces = call.split('"');
        let mut paths = Vec::new();
        while let (Some(before), Some(path)) = (pieces.next(), pieces.next()) {
            let from = before
                .split_once('<')
                .and_then(|(_, rest)| rest.split_once('>'))
                .map_or(self.root.as_path(), |(folder, _)| Path::new(folder));
            // `join` of an absolute path is that path; the components leave out what only says "here".
            paths.push(from.join(path).components().collect());
        }
        paths
    }

    /// Runs a command, which may write into one folder and read the catalogue.
    fn runs_alone(&self, arguments: &str, output: &str) {
        let may_write = self.root.join(output);
        let may_read =
            ["content", "locales", "themes", output].map(|folder| self.root.join(folder));
        let calls = self.calls(arguments);
        let (mut started, mut read) = (0, 0);
        for call in &calls {
            let name = call.split('(').next().unwrap_or_default();
            assert!(!name.starts_with("socket"), "halqa {arguments}: {call}");
            started += usize::from(name.starts_with("exec"));
            let opened = ["open", "openat", "openat2"].contains(&name);
            let to_write = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"]
                .iter()
                .any(|flag| call.contains(flag));
            if CHANGES.iter().any(|change| name.starts_with(change)) || (opened && to_write) {
                for path in self.paths(call) {
                    assert!(path.starts_with(&may_write), "halqa {arguments}: {call}");
                }
            } else if opened {
                read += 1;
                for path in self.paths(call) {
                    assert!(
                        may_read.iter().any(|folder| path.starts_with(folder))
                            || SYSTEM
                                .iter()
                                .any(|place| path.to_string_lossy().starts_with(place)),
                        "halqa {arguments}: {call}"
                    );
                }
            }
        }
        assert_eq!(started, 1, "halqa {arguments} starts itself and no other");
        assert!(read > 100, "the sample was read");
    }
}

#[test]
fn a_build_touches_nothing_but_its_output() {
    let catalogue = Catalogue::new();
    catalogue.runs_alone("build --quiet", "public");
    assert!(catalogue.root.join("public/halqa-manifest.json").exists());
}

#[test]
fn what_only_looks_writes_nothing_anywhere() {
    let catalogue = Catalogue::new();
    for command in ["check", "quality", "status"] {
        catalogue.runs_alone(command, "nothing-is-written-here");
    }
}
