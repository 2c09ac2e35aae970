//! The evidence of a profession, as files that stand by themselves: a document in each language, tables, and hashes by which anybody can see what they
//! were made from and that nothing was changed since.

use super::Site;
use crate::catalogue::evidence::Evidence;
use crate::export::{self, sha256 as digest};
use crate::locale::Lang;
use crate::plan::Page;
use crate::problem::Problem;
use crate::source::Sources;
use crate::view::{self, Reader, Snapshot};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rayon::prelude::*;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::cell::OnceCell;

/// The version of the format of build.json: raised when a program that reads it has to be changed.
const VERSION: u32 = 1;

/// A file by its name, and its bytes.
type Named = (String, Vec<u8>);

impl Site {
    /// The files of a profession's evidence, in the languages; a fault of a template is all that can go wrong.
    pub fn evidence(
        &self,
        evidence: &Evidence<'_>,
        langs: &[Lang],
        sources: &Sources,
    ) -> Result<Vec<Named>, Vec<Problem>> {
        let own = sources.own();
        let own: Vec<(&str, String)> = own
            .map(|source| (source.path.as_str(), digest(source.bytes())))
            .collect();
        let lines: String = own
            .iter()
            .map(|(path, sha256)| line(sha256, path))
            .collect();
        let snapshot = digest(lines.as_bytes());
        let documents = langs
            .iter()
            .filter_map(|lang| self.document(evidence, lang, &snapshot));
        let documents: Result<Vec<Named>, Problem> = documents.collect();
        let mut files = documents.map_err(|problem| vec![problem])?;
        let tables = export::evidence_tables(&self.catalogue, evidence);
        files.extend(tables.map(|(name, bytes)| (name.to_owned(), bytes)));
        let build = json!({
            "format": "halqa-build",
            "version": VERSION,
            "made-by": concat!("halqa ", env!("CARGO_PKG_VERSION")),
            "url": self.catalogue.settings.url,
            "as-of": self.catalogue.as_of().map(|day| day.to_string()),
            "profession": evidence.profession.as_str(),
            "snapshot": snapshot,
            "sources": listed(own.iter().map(|(path, sha256)| (*path, sha256))),
            "published": listed(self.published()?.iter().map(|(path, sha256)| (&**path, sha256))),
        });
        files.push(("build.json".to_owned(), format!("{build:#}\n").into_bytes()));
        let sums = files.iter().map(|(name, bytes)| line(&digest(bytes), name));
        let sums: String = sums.collect();
        files.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
        Ok(files)
    }

    fn document(
        &self,
        evidence: &Evidence<'_>,
        lang: &Lang,
        snapshot: &str,
    ) -> Option<Result<Named, Problem>> {
        let room = self.rooms.get(lang)?;
        let page = Page::Evidence(lang.clone(), evidence.profession.clone());
        let url = self.plan.url(&page);
        let fault = OnceCell::new();
        let reader = Reader {
            catalogue: &self.catalogue,
            plan: &self.plan,
            locales: self.locales(),
            locale: &room.locale,
            shelf: &room.shelf,
            press: &|component, value| room.renderer.press(component, value),
            page: &page,
            up: "",
            fault: &fault,
        };
        let style = &self.look.value.theme.inlined.evidence;
        let snapshot = Snapshot {
            sha256: snapshot,
            style,
            hash: &STANDARD.encode(Sha256::digest(style.as_bytes())),
        };
        let view = view::evidence(&reader, evidence, snapshot);
        let made = match fault.get() {
            Some(problem) => Err(problem.clone()),
            None => room.renderer.evidence(&view),
        };
        Some(made.map(|bytes| (url.as_str().to_owned(), bytes)))
    }

    /// Every address of the site with the SHA-256 of what stands there.
    fn published(&self) -> Result<Vec<(String, String)>, Vec<Problem>> {
        let pages: Vec<_> = self.plan.iter().collect();
        let made = pages.into_par_iter().filter_map(|(url, _)| {
            let bytes = self.bytes(url)?;
            Some(bytes.map(|bytes| (url.as_str().to_owned(), digest(&bytes))))
        });
        let made: Result<Vec<(String, String)>, Problem> = made.collect();
        made.map_err(|problem| vec![problem])
    }
}

/// A line as `sha256sum` writes and checks it.
fn line(sha256: &str, path: &str) -> String {
    format!("{sha256}  {path}\n")
}

fn listed<'a>(files: impl Iterator<Item = (&'a str, &'a String)>) -> serde_json::Value {
    let files = files.map(|(path, sha256)| (path.to_owned(), json!(sha256)));
    serde_json::Value::Object(files.collect())
}
