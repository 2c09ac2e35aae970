//! The files of data: which writer writes which.

use super::catalogue_schema::catalogue_schema;
use super::dcat::dcat;
use super::modules_csv::modules_csv;
use super::package::package;
use super::rdf::{Iri, Object};
use super::sessions_csv::sessions_csv;
use super::skos::{skos_json_ld, skos_turtle};
use super::sum::Sums;
use super::{catalogue_json, coverage_csv, coverage_json, quality_csv};
use crate::catalogue::{Catalogue, EntryId};
use crate::locale::Locales;
use crate::plan::{Data, Page, Plan};
use std::io;

/// What the files of data are written from.
#[derive(Clone, Copy)]
pub struct Clerk<'a> {
    /// The curriculum.
    pub catalogue: &'a Catalogue,
    /// Every address.
    pub plan: &'a Plan,
    /// What terms are called.
    pub locales: &'a Locales,
    /// What is known of the files so far.
    pub sums: &'a Sums,
}

/// A file of data.
pub fn data(clerk: &Clerk<'_>, data: Data) -> io::Result<Vec<u8>> {
    let catalogue = clerk.catalogue;
    let bytes = match data {
        Data::Catalogue => catalogue_json(catalogue, clerk.plan, clerk.locales)?,
        Data::CatalogueSchema => catalogue_schema(clerk)?,
        Data::Modules => modules_csv(clerk),
        Data::Sessions => sessions_csv(clerk),
        Data::CoverageRows => coverage_csv(catalogue),
        Data::Coverage => coverage_json(catalogue)?,
        Data::QualityRows => quality_csv(catalogue, catalogue.quality()),
        Data::SkosTurtle => skos_turtle(clerk),
        Data::SkosJsonLd => skos_json_ld(clerk)?,
        Data::Package => package(clerk)?,
        Data::Dcat => dcat(clerk)?,
    };
    clerk.sums.note(data, &bytes);
    Ok(bytes)
}

impl Clerk<'_> {
    /// What names a module on the Web, in no language: the address of its data. `None` if the catalogue states no address of its own.
    pub(super) fn uri(&self, module: &EntryId) -> Option<String> {
        self.absolute(&Page::ModuleData(module.clone()))
    }

    /// The absolute address of something on the site.
    pub(super) fn absolute(&self, page: &Page) -> Option<String> {
        let base = self.catalogue.settings.url.as_deref()?;
        Some(self.plan.url(page).absolute(base))
    }
}

/// The licence of the catalogue's words: by its address if it is one of SPDX's names.
pub(super) fn licence(catalogue: &Catalogue) -> Option<(&'static str, Object)> {
    let licence = catalogue.settings.licence.as_deref()?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '+');
    Some(if licence.chars().all(is_name) {
        let address = format!("https://spdx.org/licenses/{licence}");
        ("dct:license", Object::Thing(Iri::new(&address)))
    } else {
        ("dc:rights", Object::Text(licence.to_owned()))
    })
}
