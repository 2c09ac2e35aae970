//! The way from a page to the folder of its language, with which all addresses in it begin: `../` for each folder between.
//!
//! What stands on many pages is made before they are known. It has marks for what is the page's own, which are filled in as the page is written.

use crate::fingerprint::Fingerprint;
use memchr::memchr;
use std::io::{self, Write};

/// What both marks begin with. Unicode reserves this character for such use (Unicode 17, §23.7).
const BEGIN: &str = "\u{FDD0}";
/// Its first byte, which is rare in every language.
const FIRST: u8 = BEGIN.as_bytes()[0];

/// The marks of one site. They hold its sources' fingerprint: nobody can write one into a text that is itself among the sources.
#[derive(Clone, Debug)]
pub struct Marks {
    /// Stands for the way.
    pub(super) anywhere: String,
    /// Stands for the page's path below the folder of its language, which is the same in every language.
    pub(super) here: String,
    /// The sources' fingerprint, short.
    pub(super) version: String,
}

impl Marks {
    /// The marks of the site that is made from these sources.
    pub fn new(sources: Fingerprint) -> Self {
        let own = sources.short(16);
        Self {
            anywhere: format!("{BEGIN}{own}w"),
            here: format!("{BEGIN}{own}h"),
            version: sources.short(8),
        }
    }
}

/// Most pages fit into so many bytes.
const ROOM: usize = 56 * 1024;
const STEPS: &str = "../../../../../../../../../../../../";
const STEP: usize = 3;

/// The way from a page at this path below the folder of its language.
pub(super) fn up(below: &str) -> &'static str {
    let steps = below.bytes().filter(|byte| *byte == b'/').count();
    STEPS.get(..steps * STEP).unwrap_or(STEPS)
}

/// The bytes of a page, with what is its own wherever a mark is written.
#[derive(Debug)]
pub struct Closing<'a> {
    bytes: Vec<u8>,
    marks: &'a Marks,
    up: &'a str,
    here: &'a str,
}

impl<'a> Closing<'a> {
    /// No bytes yet, of a page with this way and this path.
    pub fn new(marks: &'a Marks, up: &'a str, here: &'a str) -> Self {
        Self {
            bytes: Vec::with_capacity(ROOM),
            marks,
            up,
            here,
        }
    }

    /// The bytes of the page.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl Write for Closing<'_> {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        let mut rest = part;
        if part.len() < BEGIN.len() {
            self.bytes.extend_from_slice(part);
            return Ok(part.len());
        }
        // Values are written whole, so a mark is never cut in two.
        while let Some(at) = memchr(FIRST, rest) {
            let (before, found) = rest.split_at(at);
            self.bytes.extend_from_slice(before);
            rest = if let Some(after) = found.strip_prefix(self.marks.anywhere.as_bytes()) {
                self.bytes.extend_from_slice(self.up.as_bytes());
                after
            } else if let Some(after) = found.strip_prefix(self.marks.here.as_bytes()) {
                self.bytes.extend_from_slice(self.here.as_bytes());
                after
            } else {
                self.bytes.push(found[0]);
                &found[1..]
            };
        }
        self.bytes.extend_from_slice(rest);
        Ok(part.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
