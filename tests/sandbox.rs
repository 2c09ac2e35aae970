//! A folder of its own for a test, and the real `halqa` in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// The command under test.
pub(crate) const HALQA: &str = env!("CARGO_BIN_EXE_halqa");

/// A catalogue in a temporary folder.
pub(crate) struct Sandbox {
    folder: TempDir,
}

impl Sandbox {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().expect("a temporary folder"),
        }
    }

    /// The smallest catalogue that builds: two languages, one module.
    pub(crate) fn small() -> Self {
        let sandbox = Self::new();
        for (path, text) in small_files() {
            sandbox.write(&path, &text);
        }
        sandbox
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn join(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    /// Writes a file with the folders that it needs.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }

    /// Runs `halqa` in the folder, with nothing of this machine's environment that could show in its output.
    pub(crate) fn halqa(&self, arguments: &[&str]) -> Output {
        Command::new(HALQA)
            .args(arguments)
            .current_dir(self.path())
            .env("NO_COLOR", "1")
            .env("LC_ALL", "C")
            .env("XDG_CACHE_HOME", self.join(".cache"))
            .output()
            .expect("halqa can be run")
    }

    /// Builds the catalogue, which must work.
    pub(crate) fn build(&self) -> BTreeMap<String, Vec<u8>> {
        let output = self.halqa(&["build"]);
        assert!(
            output.status.success(),
            "halqa build failed:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
        tree(&self.join("public"))
    }
}

/// The smallest catalogue that builds, as paths and texts.
pub(crate) fn small_files() -> BTreeMap<String, String> {
    let module = "---\ntitle: Who does what?\nsummary: Mixed groups map the roles round one patient.\nlearning: [with, from, about]\n\
        professions: [nursing, pharmacy]\ncompetencies: [ipec-2023:RR4]\noutcomes: [{text: Say what each profession adds., competency: ipec-2023:RR4}]\n\
        stage: exposure\nmodes: [classroom]\nhours: {contact: 2}\nlanguages: [en]\n---\n\n## The idea {#idea}\n\nEverybody draws one map.\n";
    let translation = "---\ntitle: من يفعل ماذا؟\nsummary: ترسم مجموعات مختلطة خريطة الأدوار حول مريض واحد.\noutcomes: [تبيّن ما تضيفه كل مهنة.]\n\
        translation: {of: en}\n---\n\n## الفكرة\n\nيرسم الجميع خريطة واحدة.\n";
    let catalogue = "languages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\n";
    [
        ("content/catalogue.yaml", catalogue),
        ("content/modules/who-does-what/en.md", module),
        ("content/modules/who-does-what/ar.md", translation),
        (
            "locales/en/catalogue.ftl",
            "catalogue-title = Small catalogue\n",
        ),
        ("locales/ar/catalogue.ftl", "catalogue-title = فهرس صغير\n"),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .collect()
}

/// Every file below a folder, by its path.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry
                .path()
                .strip_prefix(folder)
                .expect("inside")
                .to_string_lossy()
                .replace('\\', "/");
            (
                path,
                fs::read(entry.path()).expect("a file that can be read"),
            )
        })
        .collect()
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }
}
