//! Addresses: paths below the site's root, and the way from one to another.

use std::fmt;
use std::sync::Arc;

/// The folder in which a standard says how paths are written (CASE 1.1, REST binding).
const AS_THE_STANDARD_SAYS: &str = "ims/";

/// The address of something on the site: its path below the root, without a `/` at its beginning. All lower case but for paths that a standard gives, only
/// a–z, 0–9, `-`, `_`, `.` and `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url(Arc<str>);

impl Url {
    /// An address from its path; capital letters are made small, since some hosts do not tell them apart.
    pub fn new(path: impl AsRef<str>) -> Self {
        let path = path.as_ref();
        // Nearly every path is in small letters already, and is copied once only.
        let has_capitals = path.bytes().any(|byte| byte.is_ascii_uppercase());
        if has_capitals && !path.starts_with(AS_THE_STANDARD_SAYS) {
            Self(Arc::from(path.to_ascii_lowercase()))
        } else {
            Self(Arc::from(path))
        }
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What a page at `from` writes into `href` to lead here: relative, so that the site works in any folder and from a disk.
    pub fn from(&self, from: &Url) -> String {
        let folder = from.0.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut parts = folder.split('/').filter(|part| !part.is_empty()).peekable();
        let mut target = &*self.0;
        while let (Some(part), Some((head, tail))) = (parts.peek(), target.split_once('/')) {
            if *part != head {
                break;
            }
            target = tail;
            parts.next();
        }
        let mut href = "../".repeat(parts.count());
        href.push_str(target);
        href
    }

    /// The absolute address on a site whose root is `base`, which ends with `/`.
    pub fn absolute(&self, base: &str) -> String {
        [base, &self.0].concat()
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
