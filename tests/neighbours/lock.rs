//! One run writes to an output at a time, and a lock holds no longer than the run that took it.

use crate::sandbox::{HALQA, Sandbox, tree};
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const OWNER: &str = "public/halqa-staging/owner";

/// A build that is stopped, or killed, when it has just taken the lock.
fn locked(sandbox: &Sandbox, signal: &str) -> Child {
    let files = fs::canonicalize(sandbox.path())
        .expect("a folder")
        .join("public/halqa-staging/files");
    let mut build = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-P"])
        .arg(files)
        .args([
            "-e",
            "trace=mkdir",
            "-e",
            &format!("inject=mkdir:signal={signal}:when=1"),
        ])
        .args([HALQA, "build", "--quiet"])
        .current_dir(fs::canonicalize(sandbox.path()).expect("a folder"))
        .stderr(Stdio::piped())
        .spawn()
        .expect("strace can be run; Debian's package is `strace`");
    let begun = Instant::now();
    let owner = sandbox.join(OWNER);
    while fs::read(&owner).map_or(true, |pid| pid.is_empty()) {
        let state = build.try_wait().expect("a state");
        assert!(
            state.is_none() || signal == "KILL",
            "it ended with {state:?}"
        );
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "it takes no lock"
        );
        thread::sleep(Duration::from_millis(5));
    }
    build
}

/// The process that the lock names.
fn owner(sandbox: &Sandbox) -> String {
    fs::read_to_string(sandbox.join(OWNER)).expect("an owner")
}

fn is_built(sandbox: &Sandbox, output: &Output) {
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(sandbox.join("public/index.html").exists());
    assert!(!sandbox.join("public/halqa-staging").exists());
}

#[test]
fn of_two_builds_at_once_one_is_refused_and_told_who_writes() {
    let sandbox = Sandbox::small();
    let first = locked(&sandbox, "STOP");
    let before = tree(&sandbox.join("public"));
    let pid = owner(&sandbox);
    assert!(
        Path::new("/proc").join(&pid).exists(),
        "{pid} is the process"
    );
    let second = sandbox.halqa(&["build"]);
    let told = String::from_utf8_lossy(&second.stderr);
    assert_eq!(second.status.code(), Some(3), "{told}");
    assert!(
        told.contains(&format!(
            "is already being written by process {pid}. Wait until it is done."
        )),
        "{told}"
    );
    assert_eq!(tree(&sandbox.join("public")), before);
    let go_on = Command::new("kill").args(["-CONT", &pid]).status();
    assert!(go_on.is_ok_and(|status| status.success()));
    is_built(&sandbox, &first.wait_with_output().expect("it ends"));
    is_built(&sandbox, &sandbox.halqa(&["build"]));
}

#[test]
fn the_lock_of_a_killed_build_is_taken_over() {
    let sandbox = Sandbox::small();
    let output = locked(&sandbox, "KILL")
        .wait_with_output()
        .expect("it ends");
    assert_eq!(output.status.code(), None, "it is killed");
    let pid = owner(&sandbox);
    assert!(!Path::new("/proc").join(&pid).exists(), "{pid} is no more");
    is_built(&sandbox, &sandbox.halqa(&["build"]));
}

#[test]
fn a_number_that_another_process_has_now_locks_nothing() {
    let sandbox = Sandbox::small();
    sandbox.build();
    let own = std::process::id().to_string();
    for text in [&*own, "1", "", "4294967296", "nobody"] {
        sandbox.write(OWNER, text);
        is_built(&sandbox, &sandbox.halqa(&["build"]));
    }
}
