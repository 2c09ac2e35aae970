//! Where something stands: a file of the catalogue and a range of its bytes.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// The path of a source file, relative to the catalogue's root, with `/` between its parts on every system and in NFC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

/// A range of bytes in a source file's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub path: SourcePath,
    /// Bytes of the file's text as it was read (after the byte order mark is taken off and line ends are made `\n`).
    pub span: Range<usize>,
}

impl SourcePath {
    /// A path from its parts joined with `/`.
    pub fn new(path: impl AsRef<str>) -> Self {
        Self(Arc::from(path.as_ref()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part: the file's name.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The folder that the file is in, without a `/` at its end; empty for a file at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Whether it is this one, or lies in the folder of this path.
    pub fn is_at_or_below(&self, above: &Self) -> bool {
        let rest = self.0.strip_prefix(above.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// What follows the last dot of the name, if there is one.
    pub fn extension(&self) -> Option<&str> {
        self.name().rsplit_once('.').map(|(_, extension)| extension)
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Place {
    /// A range of bytes in a file.
    pub fn new(path: &SourcePath, span: Range<usize>) -> Self {
        Self {
            path: path.clone(),
            span,
        }
    }

    /// The beginning of a file, for what concerns it as a whole.
    pub fn start(path: &SourcePath) -> Self {
        Self::new(path, 0..0)
    }
}
