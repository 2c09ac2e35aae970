//! Validators that Python has: scripts in `tests/tools`, run in the environment that `tests/run` makes there.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What to do where the environment is missing or old.
const INSTALL: &str = "run `tests/run python` once: it makes tests/tools/.venv (or: python3 -m venv tests/tools/.venv && \
    tests/tools/.venv/bin/pip install -r tests/tools/requirements.txt && tests/tools/.venv/bin/pip install -r tests/tools/supply.txt)";

/// What a script of `tests/tools` says of an input: its output. It fails with what the script complains of.
pub(crate) fn python(script: &str, arguments: &[&Path], input: &[u8]) -> String {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools");
    let program = tool("python");
    let mut child = Command::new(program)
        .arg(tools.join(script))
        .args(arguments)
        .env("PYTHONUTF8", "1")
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("Python can be run");
    let mut pipe = child.stdin.take().expect("its input");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || pipe.write_all(&input));
    let output = child.wait_with_output().expect("its output");
    writer.join().expect("the writer").ok();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        !complaint.contains("ModuleNotFoundError"),
        "{INSTALL}\n{complaint}"
    );
    assert!(output.status.success(), "{script}: {complaint}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A program of the environment.
pub(crate) fn tool(name: &str) -> PathBuf {
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    let program = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/tools/.venv")
        .join(folder)
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.exists(), "{name} is missing: {INSTALL}");
    program
}

#[test]
fn the_environment_has_the_packages_that_are_asked_for() {
    for asked in [
        include_str!("tools/requirements.txt"),
        include_str!("tools/supply.txt"),
    ] {
        let said = python("versions.py", &[], asked.as_bytes());
        assert_eq!(said, "", "{INSTALL}");
    }
}
