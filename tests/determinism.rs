//! The same input gives the same bytes, wherever and however it is built; and building again changes nothing.

use crate::sandbox::{HALQA, Sandbox, copy, tree};
use std::fs;
use std::path::Path;
use std::process::Command;

fn sample(into: &Sandbox) {
    for folder in ["content", "locales", "themes"] {
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
            &into.join(folder),
        );
    }
}

#[test]
fn threads_zone_language_and_folder_leave_no_trace() {
    let (one, other) = (Sandbox::new(), Sandbox::new());
    sample(&one);
    sample(&other);
    let build = |sandbox: &Sandbox, settings: [(&str, &str); 4]| {
        let output = Command::new(HALQA)
            .arg("build")
            .current_dir(sandbox.path())
            .envs(settings)
            .output()
            .expect("halqa can be run");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        tree(&sandbox.join("public"))
    };
    let here = build(
        &one,
        [
            ("RAYON_NUM_THREADS", "1"),
            ("TZ", "Asia/Tehran"),
            ("LC_ALL", "ar_EG.UTF-8"),
            ("SOURCE_DATE_EPOCH", "0"),
        ],
    );
    let there = build(
        &other,
        [
            ("RAYON_NUM_THREADS", "7"),
            ("TZ", "America/Lima"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("SOURCE_DATE_EPOCH", "99999999"),
        ],
    );
    assert_eq!(
        here.keys().collect::<Vec<_>>(),
        there.keys().collect::<Vec<_>>()
    );
    for (path, bytes) in &here {
        assert!(there[path] == *bytes, "{path} differs");
    }
}

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
