//! The same input gives the same bytes, wherever, whenever, however and by whom it is built; and building again changes nothing.

use crate::sandbox::{HALQA, Sandbox, tree};
use std::collections::BTreeMap;
use std::fs;

#[test]
fn building_again_writes_nothing() {
    let sandbox = Sandbox::small();
    sandbox.build();
    let stamps = || {
        tree(&sandbox.join("public"))
            .into_keys()
            .map(|path| {
                (
                    fs::metadata(sandbox.join("public").join(&path))
                        .and_then(|data| data.modified())
                        .expect("a time"),
                    path,
                )
            })
            .collect::<Vec<_>>()
    };
    let before = stamps();
    sandbox.build();
    assert_eq!(before, stamps());
}

/// Files by their paths.
type Tree = BTreeMap<String, Vec<u8>>;

/// What differs is named, since a list of bytes tells nobody anything.
#[track_caller]
fn assert_same(one: &Tree, other: &Tree) {
    assert_eq!(
        one.keys().collect::<Vec<_>>(),
        other.keys().collect::<Vec<_>>()
    );
    for (path, bytes) in one {
        assert!(other[path] == *bytes, "{path} differs");
    }
}

/// Linux lets a test be another user, in another year, on a disk that lists its files in the order in which they came.
#[cfg(target_os = "linux")]
mod two_machines {
    use super::{HALQA, Tree, assert_same, fs, tree};
    use std::os::unix::fs::{MetadataExt as _, chown};
    use std::os::unix::process::CommandExt as _;
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::time::{Duration, SystemTime};
    use tempfile::TempDir;

    const ROOT: &str = env!("CARGO_MANIFEST_DIR");

    /// Debian's `nobody`: a user who owns nothing here.
    const NOBODY: u32 = 65534;

    /// One way to build: everything that a machine, its owner and the day may bring along.
    struct Machine {
        /// Below /dev/shm, which is in memory and lists the newest file first; other disks list files by a hash of their names.
        folder: &'static str,
        newest_first: bool,
        written: SystemTime,
        clock: &'static str,
        umask: &'static str,
        environment: [(&'static str, &'static str); 7],
        user: Option<u32>,
        home: TempDir,
        /// Where the command is: memory may be a place from which nothing is run, and a home one that another user can't enter.
        tool: TempDir,
    }

    impl Machine {
        fn home() -> TempDir {
            TempDir::new_in("/dev/shm").expect("a folder in /dev/shm, which this test needs")
        }

        fn catalogue(&self) -> PathBuf {
            self.home.path().join(self.folder)
        }

        /// Puts the sample there, with the command, as this machine would have it.
        fn fill(&self) {
            let mut files: Vec<(PathBuf, Vec<u8>)> = ["content", "locales", "themes"]
                .iter()
                .flat_map(|folder| {
                    tree(&Path::new(ROOT).join(folder))
                        .into_iter()
                        .map(|(path, bytes)| (Path::new(folder).join(path), bytes))
                })
                .collect();
            if self.newest_first {
                files.reverse();
            }
            for (path, bytes) in files {
                let path = self.catalogue().join(path);
                fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                fs::write(&path, bytes).expect("a file");
                fs::File::options()
                    .write(true)
                    .open(&path)
                    .and_then(|file| file.set_modified(self.written))
                    .expect("its time");
            }
            if let Some(user) = self.user {
                fs::copy(HALQA, self.tool.path().join("halqa")).expect("the command");
                for folder in [&self.home, &self.tool] {
                    for entry in walkdir::WalkDir::new(folder) {
                        chown(entry.expect("a file").path(), Some(user), Some(user))
                            .expect("root may give files away");
                    }
                }
            }
        }

        /// What a command writes to its output, in this machine's folder, on its day and by its user.
        fn run(&self, line: &str) -> Vec<u8> {
            let halqa = match self.user {
                Some(_) => self.tool.path().join("halqa"),
                None => PathBuf::from(HALQA),
            };
            let mut command = Command::new("sh");
            command
                .args([
                    "-c",
                    &format!(
                        "umask {}; exec faketime '{}' \"$HALQA\" {line}",
                        self.umask, self.clock
                    ),
                ])
                .current_dir(self.catalogue())
                .env("HALQA", &halqa)
                .env("NO_COLOR", "1")
                .envs(self.environment);
            if let Some(user) = self.user {
                command.uid(user).gid(user);
            }
            let output = command.output().expect("a shell");
            let told = String::from_utf8_lossy(&output.stderr);
            assert_ne!(
                output.status.code(),
                Some(127),
                "faketime is missing; it is in Debian's package of that name: {told}"
            );
            assert!(output.status.success(), "{line}: {told}");
            output.stdout
        }

        /// The site and everything else that is written for others to keep.
        fn everything(&self) -> Tree {
            self.run("build --quiet --output site");
            let mut made = tree(&self.catalogue().join("site"));
            for export in ["csv", "xlsx"] {
                self.run(&format!("export {export} --output sheet.{export}"));
                made.insert(
                    format!("sheet.{export}"),
                    fs::read(self.catalogue().join(format!("sheet.{export}"))).expect("a sheet"),
                );
            }
            for said in ["schema module", "man", "quality --format csv --lang en"] {
                made.insert(said.to_owned(), self.run(said));
            }
            made
        }
    }

    #[test]
    fn nothing_of_the_machine_its_user_or_the_day_shows() {
        let root = Machine::home();
        // Only root can be somebody else; the two differ in all the rest for everybody.
        let is_root = fs::metadata(root.path()).expect("the folder").uid() == 0;
        let here = Machine {
            folder: "a",
            newest_first: false,
            written: SystemTime::UNIX_EPOCH + Duration::from_secs(86_400),
            clock: "1999-12-31 23:59:58",
            umask: "022",
            environment: [
                ("RAYON_NUM_THREADS", "1"),
                ("TZ", "Asia/Tehran"),
                ("LC_ALL", "ar_EG.UTF-8"),
                ("SOURCE_DATE_EPOCH", "0"),
                ("USER", "root"),
                ("HOME", "/root"),
                ("HOSTNAME", "one"),
            ],
            user: None,
            home: root,
            tool: TempDir::new().expect("a folder"),
        };
        let there = Machine {
            folder: "a long way/down حلقة",
            newest_first: true,
            written: SystemTime::UNIX_EPOCH + Duration::from_secs(1_900_000_000),
            clock: "2039-02-28 12:00:00",
            umask: "077",
            environment: [
                ("RAYON_NUM_THREADS", "16"),
                ("TZ", "America/Lima"),
                ("LC_ALL", "tr_TR.UTF-8"),
                ("SOURCE_DATE_EPOCH", "99999999"),
                ("USER", "nobody"),
                ("HOME", "/nonexistent"),
                ("HOSTNAME", "other"),
            ],
            user: is_root.then_some(NOBODY),
            home: Machine::home(),
            tool: TempDir::new().expect("a folder"),
        };
        here.fill();
        there.fill();
        let listed = |machine: &Machine| -> Vec<_> {
            fs::read_dir(machine.catalogue().join("content/modules"))
                .expect("the modules")
                .map(|entry| entry.expect("an entry").file_name())
                .collect()
        };
        assert_ne!(
            listed(&here),
            listed(&there),
            "the disk hides the order in which files came, so this shows nothing"
        );
        assert_same(&here.everything(), &there.everything());
    }
}
