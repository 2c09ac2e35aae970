//! What a publish finds in its output: a manifest and a journal that somebody may have written. Nothing that is not ours is touched.

use halqa::publish::{Entry, Output, Wave, listed, publish};
use std::fs;
use std::path::{Path, PathBuf};

/// What parts the three files in the bytes: the manifest, the journal, and the manifest that the journal would put in place.
const MARK: &[u8] = b"\n%%%\n";

/// Files of somebody else, outside of the output and in it.
const FOREIGN: [&str; 5] = [
    "outside.txt",
    "site.txt",
    "site/CNAME",
    "site/.git/config",
    "site/en/notes.txt",
];
const WORDS: &str = "somebody else's work\n";

pub(super) fn holds(bytes: &[u8]) {
    let (manifest, rest) = cut(bytes);
    let (journal, new) = cut(rest);
    if let Some(addresses) = listed(manifest) {
        for address in addresses {
            assert!(is_inside(&address), "{address:?}");
        }
    }
    let folder = tempfile::Builder::new()
        .prefix("halqa-fuzz")
        .tempdir_in(memory())
        .expect("a folder");
    let root = folder.path();
    let put = |path: &str, bytes: &[u8]| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    };
    for path in FOREIGN {
        put(path, WORDS.as_bytes());
    }
    put("site/halqa-manifest.json", manifest);
    if !journal.is_empty() {
        put("site/halqa-staging/owner", b"1");
        put("site/halqa-staging/journal.json", journal);
        put("site/halqa-staging/halqa-manifest.json", new);
        for path in ["en/index.html", "CNAME", "outside.txt"] {
            put(&format!("site/halqa-staging/files/{path}"), b"staged\n");
        }
    }
    if let Ok(output) = Output::open(&root.join("site"), &[]) {
        let entry = Entry {
            path: "en/index.html".into(),
            wave: Wave::Index,
        };
        // What it comes to is the publisher's affair; what stays is ours.
        let _ = publish(output, &[entry], |_| Ok::<_, ()>("new\n"), || {});
    }
    // A file in the output that the manifest lists with its very hash is ours, whoever says so; no seed and no guess has that hash.
    for path in FOREIGN {
        let there = fs::read_to_string(root.join(path)).unwrap_or_default();
        assert_eq!(there, WORDS, "{path}");
    }
    let beside = fs::read_dir(root).expect("the folder").count();
    assert_eq!(beside, 3, "something new stands beside the output");
}

/// The bytes before and after the first mark.
fn cut(bytes: &[u8]) -> (&[u8], &[u8]) {
    let at = bytes.windows(MARK.len()).position(|part| part == MARK);
    at.map_or((bytes, &[]), |at| (&bytes[..at], &bytes[at + MARK.len()..]))
}

fn is_inside(address: &str) -> bool {
    let mut parts = address.split('/');
    parts.all(|part| !matches!(part, "" | "." | "..")) && !address.contains(['\\', ':', '\0'])
}

/// Where files cost least.
fn memory() -> PathBuf {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() {
        shared.to_owned()
    } else {
        std::env::temp_dir()
    }
}
