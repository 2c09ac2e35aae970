//! The system calls of a run that change a folder, as `strace` sees them, and runs in which one of them fails.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The calls by which anything on a disk changes, or is made to last.
const CHANGING: &str = "mkdir,mkdirat,openat,write,pwrite64,writev,ftruncate,flock,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,rmdir,\
    chmod,fchmod,utimensat";

/// What goes wrong at a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The run is killed before the call is made.
    Kill,
    /// The disk is full.
    NoSpace,
    /// The disk is broken.
    Broken,
    /// It is not allowed.
    Forbidden,
}

impl Fault {
    pub(crate) const ALL: [Self; 4] = [Self::Kill, Self::NoSpace, Self::Broken, Self::Forbidden];
}

/// One call: which, on which path, and the how manieth of that kind there in its thread.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) name: String,
    path: PathBuf,
    turn: usize,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.name, self.path.display(), self.turn)
    }
}

/// How a run ended.
pub(crate) struct Ended {
    /// `None` if it was killed.
    pub(crate) code: Option<i32>,
    pub(crate) told: String,
}

/// The same command under `strace`, on a single thread but for those that wait for the disk, so that its calls are the same on every run.
fn traced(command: &Command, options: &[&str], log: &Path) -> Output {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-y", "-s", "4096", "-o"]);
    strace.arg(log).args(options).arg(command.get_program());
    strace.args(command.get_args());
    for (name, value) in command.get_envs() {
        strace.env(name, value.unwrap_or_default());
    }
    if let Some(folder) = command.get_current_dir() {
        strace.current_dir(folder);
    }
    strace.env("RAYON_NUM_THREADS", "1");
    strace
        .output()
        .expect("strace can be run; Debian's package is `strace`")
}

/// What a line of the log names below a folder: texts between quotes, and in angle brackets the paths of open files.
fn named<'a>(line: &'a str, folder: &str) -> Vec<&'a str> {
    let parts = line.split(['"', '<', '>']).skip(1);
    parts.filter(|part| part.starts_with(folder)).collect()
}

/// The calls of a run by which something changes in a folder.
pub(crate) fn record(command: &Command, folder: &Path) -> Vec<Call> {
    let (output, calls) = watched(command, folder);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    calls
}

/// How a run ended, and its calls by which something would change in a folder.
pub(crate) fn watched(command: &Command, folder: &Path) -> (Output, Vec<Call>) {
    let log = tempfile::NamedTempFile::new().expect("a file");
    let trace = format!("trace={CHANGING}");
    let output = traced(command, &["-e", &trace], log.path());
    let folder = folder.to_str().expect("UTF-8");
    let text = fs::read_to_string(log.path()).expect("a log");
    let mut seen: Vec<(&str, &str, Vec<&str>)> = Vec::new();
    let mut calls = Vec::new();
    for line in text.lines() {
        let Some((thread, rest)) = line.split_once(' ') else {
            continue;
        };
        let Some((name, arguments)) = rest.trim_start().split_once('(') else {
            continue;
        };
        let paths = named(arguments, folder);
        let Some(&path) = paths.first() else { continue };
        seen.push((thread, name, paths));
        let same = |(of, called, paths): &&(&str, &str, Vec<&str>)| {
            *of == thread && *called == name && paths.contains(&path)
        };
        let turn = seen.iter().filter(same).count();
        if name == "openat" && !arguments.contains("O_CREAT") && !arguments.contains("O_RDWR") {
            continue;
        }
        let (name, path) = (name.to_owned(), path.into());
        calls.push(Call { name, path, turn });
    }
    (output, calls)
}

/// Runs a command in which a call fails; `None` if it was never made.
pub(crate) fn inject(command: &Command, call: &Call, fault: Fault) -> Option<Ended> {
    let log = tempfile::NamedTempFile::new().expect("a file");
    let fault = match fault {
        Fault::Kill => "signal=KILL",
        Fault::NoSpace => "error=ENOSPC",
        Fault::Broken => "error=EIO",
        Fault::Forbidden => "error=EACCES",
    };
    let trace = format!("trace={}", call.name);
    let inject = format!("inject={}:{fault}:when={}", call.name, call.turn);
    let path = call.path.to_str().expect("UTF-8");
    let output = traced(
        command,
        &["-P", path, "-e", &trace, "-e", &inject],
        log.path(),
    );
    let text = fs::read_to_string(log.path()).expect("a log");
    // strace ends as the run did.
    let code = output.status.code();
    let happened = code.is_none() || text.contains("(INJECTED)");
    happened.then(|| Ended {
        code,
        told: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}
