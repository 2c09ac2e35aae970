//! The manifest: what we wrote, so that we know what we may overwrite and delete.

use super::address::{folders, is_address};
use super::disk::{self, Fault};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

/// The version of the format of manifest and journal.
pub(super) const VERSION: u32 = 1;

/// What we wrote into an output.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// The folders that we made.
    pub(super) folders: BTreeSet<Arc<str>>,
    /// The files that we wrote, by path.
    pub(super) files: Vec<(Arc<str>, Record)>,
}

/// What we wrote into one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) sha256: Digest,
    pub(super) size: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) asset: Option<Asset>,
}

/// How long an asset stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Asset {
    /// The site has it.
    Used,
    /// The site had it before its last change.
    Retired,
}

/// A SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digest([u8; 32]);

/// What stands where a manifest should be.
pub(super) enum Found {
    Nothing,
    Ours(Manifest),
    /// Cut short, edited into something else, from a newer version, or made to lead us astray.
    Damaged,
}

impl Manifest {
    /// Reads a manifest. Nothing in it is believed before it is checked: whoever can write to the output can write to the manifest.
    pub(super) fn read(path: &Path) -> Result<Found, Fault> {
        let Some(text) = disk::read(path)? else {
            return Ok(match disk::standing(path)? {
                disk::Standing::Nothing => Found::Nothing,
                _ => Found::Damaged,
            });
        };
        Ok(Self::parse(&text).map_or(Found::Damaged, Found::Ours))
    }

    fn parse(text: &[u8]) -> Option<Self> {
        let written = serde_json::from_slice::<Written>(text).ok()?;
        let is_ours =
            written.version == VERSION && written.folders.iter().all(|folder| is_address(folder));
        is_ours.then_some(Self {
            folders: written.folders,
            files: written.files,
        })
    }

    /// Writes it as JSON with one file a line, so that a version control system shows what changed.
    pub(super) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        write!(out, "{{\n\"version\": {VERSION},\n\"folders\": [")?;
        for (index, folder) in self.folders.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(out, "{comma}\n{}", serde_json::to_string(folder)?)?;
        }
        write!(out, "\n],\n\"files\": {{")?;
        for (index, (path, record)) in self.files.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(out, "{comma}\n{}: ", serde_json::to_string(path)?)?;
            serde_json::to_writer(&mut *out, record)?;
        }
        writeln!(out, "\n}}\n}}")
    }

    /// What we wrote at an address.
    pub(super) fn get(&self, path: &str) -> Option<&Record> {
        let index = self
            .files
            .binary_search_by(|(there, _)| (**there).cmp(path))
            .ok()?;
        self.files.get(index).map(|(_, record)| record)
    }

    /// Says what we wrote at an address, or that we wrote nothing.
    pub(super) fn set(&mut self, path: &Arc<str>, record: Option<Record>) {
        match (
            self.files.binary_search_by(|(there, _)| there.cmp(path)),
            record,
        ) {
            (Ok(index), Some(record)) => self.files[index].1 = record,
            (Ok(index), None) => drop(self.files.remove(index)),
            (Err(index), Some(record)) => self.files.insert(index, (path.clone(), record)),
            (Err(_), None) => {}
        }
    }

    /// The files that are in this manifest and not in a newer one.
    pub(super) fn gone<'a>(
        &'a self,
        newer: &'a Self,
    ) -> impl Iterator<Item = (&'a Arc<str>, &'a Record)> {
        self.files
            .iter()
            .filter(|(path, _)| newer.get(path).is_none())
            .map(|(path, record)| (path, record))
    }

    /// The folders that the files are in.
    pub(super) fn needed(&self) -> BTreeSet<&str> {
        above(self.files.iter().map(|(path, _)| &**path))
    }

    /// How many old assets are kept.
    pub(super) fn retired(&self) -> usize {
        self.files
            .iter()
            .filter(|(_, record)| record.asset == Some(Asset::Retired))
            .count()
    }
}

/// The addresses that a manifest lists; `None` if it is none that this version reads.
pub fn listed(manifest: &[u8]) -> Option<Vec<Arc<str>>> {
    let manifest = Manifest::parse(manifest)?;
    Some(manifest.files.into_iter().map(|(path, _)| path).collect())
}

/// Every folder above some paths.
pub(super) fn above<'a>(paths: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut all = BTreeSet::new();
    for path in paths {
        for folder in folders(path) {
            if !all.insert(folder) {
                break; // The folders above it are there too.
            }
        }
    }
    all
}

/// A manifest as it is written.
#[derive(Deserialize)]
struct Written {
    version: u32,
    folders: BTreeSet<Arc<str>>,
    #[serde(deserialize_with = "ascending")]
    files: Vec<(Arc<str>, Record)>,
}

/// Reads files in ascending order, so that none can be there twice.
fn ascending<'de, D: Deserializer<'de>>(reader: D) -> Result<Vec<(Arc<str>, Record)>, D::Error> {
    struct Files;
    impl<'de> Visitor<'de> for Files {
        type Value = Vec<(Arc<str>, Record)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("files by path")
        }

        fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
            let mut files: Self::Value = Vec::new();
            while let Some((path, record)) = map.next_entry::<Arc<str>, Record>()? {
                if !is_address(&path) || files.last().is_some_and(|(last, _)| *last >= path) {
                    return Err(M::Error::custom("no address, or out of order"));
                }
                files.push((path, record));
            }
            Ok(files)
        }
    }
    reader.deserialize_map(Files)
}

impl Digest {
    /// The digest of some bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        writer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let text = String::deserialize(reader)?;
        let wrong = || D::Error::custom("no SHA-256");
        if text.len() != 64 || !text.is_ascii() {
            return Err(wrong());
        }
        let mut digest = [0; 32];
        for (index, byte) in digest.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).map_err(|_| wrong())?;
        }
        Ok(Self(digest))
    }
}
