//! A machine that gives little or nothing: what is done is done right, and what is not is said, with the exit code of the machine.
#![cfg(target_os = "linux")]

use crate::sandbox::{HALQA, Sandbox, tree};
use std::process::{Command, Output};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Runs a line of the shell in which `$HALQA` is the command, in the folder of the sample.
fn shell(line: &str) -> Output {
    Command::new("sh")
        .args(["-c", line])
        .current_dir(ROOT)
        .env("HALQA", HALQA)
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .output()
        .expect("a shell")
}

/// The sample, built as the line says, is what it is without limits.
fn builds_the_same(line: &str) {
    let folder = Sandbox::new();
    let place = |name: &str| folder.join(name).display().to_string();
    let build = |before: &str, name: &str| {
        let line = format!(
            "{before} \"$HALQA\" build --quiet --output '{}'",
            place(name)
        );
        let output = shell(&line);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}: {told}");
        tree(&folder.join(name))
    };
    assert!(
        build(line, "limited") == build("exec", "free"),
        "{line} builds another site"
    );
}

#[test]
fn few_files_may_be_open() {
    builds_the_same("ulimit -n 64; exec");
}

#[test]
fn the_sample_is_built_in_little_memory() {
    // The shell counts in KiB: 256 MiB of addresses, of which less is in use.
    builds_the_same("ulimit -v 262144; exec");
}

#[test]
fn nothing_of_the_environment_is_needed() {
    builds_the_same("exec env -i");
}

#[test]
fn an_output_that_takes_no_more_is_told() {
    for asked in [
        "check",
        "export robots.txt",
        "export xlsx",
        "explain all",
        "man",
        "quality --format csv",
    ] {
        let output = shell(&format!("exec \"$HALQA\" {asked} > /dev/full"));
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{asked}: {told}");
        assert!(told.contains("No space left on device"), "{asked}: {told}");
    }
    let output = shell("exec \"$HALQA\" status > /dev/full 2>&1");
    assert_eq!(
        output.status.code(),
        Some(3),
        "where nothing can be said at all"
    );
}

#[test]
fn a_folder_in_which_nothing_can_be_written_is_told() {
    // Nobody may write there, whatever the rights.
    let output = shell("exec \"$HALQA\" build --quiet --output /proc/halqa");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{told}");
    assert!(told.contains("/proc/halqa"), "{told}");
}
