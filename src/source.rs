//! The files of a catalogue: the only layer that reads from the disk.
//!
//! [`scan`] gives [`Sources`], an immutable value, and so does a [`Folder`] whenever it was looked at again; everything after it is a function of that value. The files that the binary carries (the default
//! theme, the shipped messages and vocabularies) are sources too, under the same paths: a catalogue's own file of the same path goes before them.

mod control;
mod copies;
mod encoding;
mod folder;
mod foreign;
mod history;
mod list;
mod read;
mod shipped;

use crate::fingerprint::Fingerprint;
use crate::problem::{Checked, Place, SourcePath};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

pub use control::{is_control, problem as no_control, without as without_control};
pub use copies::copies;
pub use encoding::{Decoded, decode};
pub use folder::{Folder, Top};
pub use history::{Version, history, is_shallow};
pub use list::is_ignored;
pub use read::{normalize, outside, raw};

/// The most bytes that a text file may have.
pub const TEXT_LIMIT: u64 = 2 * 1024 * 1024;
/// The most bytes that any other file may have: what the strictest of the common hosts takes (Cloudflare Pages, 25 MiB).
pub const FILE_LIMIT: u64 = 25 * 1024 * 1024;

/// Everything that a catalogue is made from.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    own: BTreeMap<SourcePath, Arc<Source>>,
    shipped: BTreeMap<SourcePath, Arc<Source>>,
    damaged: BTreeMap<SourcePath, Arc<str>>,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where it stands.
    pub path: SourcePath,
    /// What is in it.
    pub content: Content,
    /// Stands for path and content.
    pub fingerprint: Fingerprint,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// Text in NFC with `\n` line ends and without a byte order mark.
    Text(Arc<str>),
    /// Anything else, as it is on the disk.
    Bytes(Arc<[u8]>),
}

/// Who a file comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The catalogue.
    Own,
    /// The binary.
    Shipped,
}

/// Reads the catalogue in the folder `root`. What can't be read becomes a problem; the rest is read all the same.
pub fn scan(root: &Path) -> Checked<Sources> {
    Folder::open(root).sources()
}

/// The files of a new catalogue, small, in English and Arabic, which builds at once and teaches by its own content.
pub fn starter() -> Vec<Source> {
    shipped::starter()
}

impl Source {
    /// A text file.
    pub fn text_file(path: impl AsRef<str>, text: impl Into<Arc<str>>) -> Self {
        Self::new(SourcePath::new(path), Content::Text(text.into()))
    }

    fn new(path: SourcePath, content: Content) -> Self {
        let fingerprint = Fingerprint::of(&(&path, &content));
        Self {
            path,
            content,
            fingerprint,
        }
    }

    /// The text; empty for a file that is none.
    pub fn text(&self) -> &str {
        match &self.content {
            Content::Text(text) => text,
            Content::Bytes(_) => "",
        }
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        match &self.content {
            Content::Text(text) => text.as_bytes(),
            Content::Bytes(bytes) => bytes,
        }
    }
}

impl Sources {
    /// Stands for every file of the catalogue.
    pub fn fingerprint(&self) -> Fingerprint {
        let files: Vec<&Fingerprint> = self.own.values().map(|file| &file.fingerprint).collect();
        Fingerprint::of(&(files, &self.damaged))
    }

    /// Only those of the catalogue's files that stand at one of these paths or below: what is made from them can't depend on any other.
    #[must_use]
    pub fn only(&self, paths: &[&str]) -> Self {
        fn those<T: Clone>(
            all: &BTreeMap<SourcePath, T>,
            paths: &[&str],
        ) -> BTreeMap<SourcePath, T> {
            let at = |path: &&str| all.get_key_value(&SourcePath::new(path));
            let here = paths.iter().filter_map(at);
            let below = paths.iter().flat_map(|path| within(all, path));
            here.chain(below)
                .map(|(path, file)| (path.clone(), file.clone()))
                .collect()
        }
        Self {
            own: those(&self.own, paths),
            shipped: self.shipped.clone(),
            damaged: those(&self.damaged, paths),
        }
    }

    /// The same with other files of the catalogue's own.
    #[must_use]
    pub fn with(&self, files: impl IntoIterator<Item = Source>) -> Self {
        let mut with = self.clone();
        let files = files.into_iter().map(Arc::new);
        with.own.extend(files.map(|file| (file.path.clone(), file)));
        with
    }

    /// What the binary carries, and no catalogue.
    pub fn shipped() -> Self {
        Self::from_files([])
    }

    /// A catalogue from files in memory, on top of what the binary carries.
    pub fn from_files(files: impl IntoIterator<Item = Source>) -> Self {
        let own = files
            .into_iter()
            .map(|source| (source.path.clone(), Arc::new(source)))
            .collect();
        Self {
            own,
            shipped: shipped::files(),
            damaged: BTreeMap::new(),
        }
    }

    /// The file of that path: the catalogue's own, else the shipped one.
    pub fn get(&self, path: &SourcePath) -> Option<&Arc<Source>> {
        self.own.get(path).or_else(|| self.shipped.get(path))
    }

    /// Every file below `folder` (without a `/` at its end), by path, own files hiding shipped ones of the same path.
    pub fn below(&self, folder: &str) -> impl Iterator<Item = &Arc<Source>> {
        let mut found: BTreeMap<&SourcePath, &Arc<Source>> =
            within(&self.shipped, folder).collect();
        found.extend(within(&self.own, folder));
        found.into_values()
    }

    /// Every file of the catalogue's own, by path.
    pub fn own(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.own.values()
    }

    /// Every file below `folder` of one origin, by path.
    pub fn below_from(&self, folder: &str, origin: Origin) -> impl Iterator<Item = &Arc<Source>> {
        let files = match origin {
            Origin::Own => &self.own,
            Origin::Shipped => &self.shipped,
        };
        within(files, folder).map(|(_, source)| source)
    }

    /// The text of a file, also of one that is not in UTF-8 (as it reads in the encoding that it is likely in): for showing an excerpt.
    pub fn excerpt(&self, path: &SourcePath) -> Option<&str> {
        self.get(path)
            .map(|source| source.text())
            .or_else(|| self.damaged.get(path).map(AsRef::as_ref))
    }

    /// Line and column of a place, both counted from 1, columns in characters.
    pub fn position(&self, place: &Place) -> (usize, usize) {
        let text = self.excerpt(&place.path).unwrap_or_default();
        let before = text.get(..place.span.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (line, before[start..].chars().count() + 1)
    }

    /// Whether a file comes from the binary, so that its author is not the catalogue's.
    pub fn is_shipped(&self, path: &SourcePath) -> bool {
        !self.own.contains_key(path) && self.shipped.contains_key(path)
    }

    /// Whether a file of the catalogue's own is the one that the binary carries.
    pub fn is_as_shipped(&self, path: &SourcePath) -> bool {
        let both = self.own.get(path).zip(self.shipped.get(path));
        both.is_some_and(|(own, shipped)| own.content == shipped.content)
    }

    /// The files that are there and could not be read.
    pub fn damaged(&self) -> impl Iterator<Item = &SourcePath> {
        self.damaged.keys()
    }

    /// Whether a file exists below `folder` that could not be read: what depends on it is not worth another problem.
    pub fn is_damaged_below(&self, folder: &str) -> bool {
        self.damaged.keys().any(|path| path.folder() == folder)
    }
}

fn within<'a, T>(
    files: &'a BTreeMap<SourcePath, T>,
    folder: &str,
) -> impl Iterator<Item = (&'a SourcePath, &'a T)> + use<'a, T> {
    // `0` is the character after `/`, so that no path needs to be looked at.
    let [first, end] = ['/', '0'].map(|sign| SourcePath::new(format!("{folder}{sign}")));
    files.range(first..end)
}
