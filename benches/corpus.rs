//! The catalogue on which Halqa is measured: that of `corpus.py`, in four languages.

use std::io;
use std::path::Path;
use std::process::Command;

/// Writes so many modules into a folder that is there.
pub(crate) fn write(root: &Path, modules: usize) -> io::Result<()> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/corpus.py");
    let written = Command::new("python3")
        .args([script, "--langs", "en,ar,fr,fa", "--format", "halqa"])
        .args(["--modules", &modules.to_string(), "--out"])
        .arg(root)
        .status()?;
    if written.success() {
        Ok(())
    } else {
        Err(io::Error::other("corpus.py failed"))
    }
}
