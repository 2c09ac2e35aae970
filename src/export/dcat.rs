//! Which data there is, for portals that collect such records: DCAT 3 (W3C, 2024) in JSON-LD.

use super::data::{Clerk, licence};
use super::labels;
use super::rdf::{Graph, Iri, Object, Thing, json_ld};
use super::sum::{Sum, sum};
use crate::locale::{Lang, Locale, is_pseudo};
use crate::plan::{Data, Page};
use std::io;

/// Where media types have their addresses (DCAT 3 §6.8.9).
const MEDIA_TYPES: &str = "https://www.iana.org/assignments/media-types/";

/// A set of data with its files, each of which holds all of it.
struct Dataset {
    id: &'static str,
    /// The message that names it.
    title: &'static str,
    about: &'static str,
    files: &'static [Data],
}

static DATASETS: [Dataset; 6] = [
    Dataset {
        id: "entries",
        title: "catalogue-title",
        about: "Every module, pathway, page, provider, network and event: facts once, words per language, with the vocabularies that they use.",
        files: &[Data::Catalogue],
    },
    Dataset {
        id: "modules",
        title: "heading-modules",
        about: "A row for each module.",
        files: &[Data::Modules],
    },
    Dataset {
        id: "sessions",
        title: "heading-calendar",
        about: "A row for each date of a module.",
        files: &[Data::Sessions],
    },
    Dataset {
        id: "coverage",
        title: "menu-coverage",
        about: "Which competencies the modules on offer work on, for which professions, years and stages.",
        files: &[Data::CoverageRows, Data::Coverage],
    },
    Dataset {
        id: "quality",
        title: "menu-quality",
        about: "What the field's quality checks say of each module on offer.",
        files: &[Data::QualityRows],
    },
    Dataset {
        id: "vocabularies",
        title: "heading-glossary",
        about: "The vocabularies, the competency frameworks by their codes, and the crosswalk between them (SKOS).",
        files: &[Data::SkosTurtle, Data::SkosJsonLd],
    },
];

/// The record.
pub(super) fn dcat(clerk: &Clerk<'_>) -> io::Result<Vec<u8>> {
    let document = clerk.absolute(&Page::Data(Data::Dcat)).unwrap_or_default();
    let mut graph = Graph::new(&document);
    graph.add(catalogue(clerk));
    graph.add(publisher(clerk));
    for dataset in &DATASETS {
        graph.add(described(clerk, dataset));
        for file in dataset.files {
            let sum = sum(clerk, *file)?;
            graph.add(distribution(clerk, *file, sum.size));
            graph.add(checksum(*file, sum));
        }
    }
    json_ld(&graph)
}

fn catalogue(clerk: &Clerk<'_>) -> Thing {
    let mut about = Thing::new(Iri::here(&["catalogue"]), "dcat:Catalog");
    about.state_all("dct:title", words(clerk, "catalogue-title"));
    about.state_all("dct:description", words(clerk, "catalogue-description"));
    shared(clerk, &mut about);
    let home = clerk.catalogue.settings.url.iter();
    about.state_all(
        "foaf:homepage",
        home.map(|url| Object::Thing(Iri::new(url))),
    );
    let datasets = DATASETS.iter();
    let datasets = datasets.map(|dataset| Object::Thing(Iri::here(&[dataset.id])));
    about.state_all("dcat:dataset", datasets);
    about
}

/// Who publishes: who owns the catalogue, else what it calls itself.
fn publisher(clerk: &Clerk<'_>) -> Thing {
    let mut names = words(clerk, "catalogue-owner");
    if names.is_empty() {
        names = words(clerk, "catalogue-title");
    }
    let mut about = Thing::new(Iri::here(&["publisher"]), "foaf:Agent");
    about.state_all("foaf:name", names);
    about
}

fn described(clerk: &Clerk<'_>, dataset: &Dataset) -> Thing {
    let mut about = Thing::new(Iri::here(&[dataset.id]), "dcat:Dataset");
    about.state_all("dct:title", words(clerk, dataset.title));
    let english = Lang::parse("en").ok();
    let text = english.map(|english| Object::Words(dataset.about.to_owned(), english));
    about.state_all("dct:description", text);
    shared(clerk, &mut about);
    let is_table = dataset
        .files
        .iter()
        .any(|file| file.media_type() == "text/csv");
    let package = address(clerk, Data::Package).filter(|_| is_table);
    about.state_all("dct:isReferencedBy", package);
    let files = dataset.files.iter();
    about.state_all(
        "dcat:distribution",
        files.map(|file| Object::Thing(named(*file))),
    );
    about
}

/// What holds for the catalogue and for each of its sets.
fn shared(clerk: &Clerk<'_>, about: &mut Thing) {
    about.state("dct:publisher", Object::Thing(Iri::here(&["publisher"])));
    about.state_all(
        "dct:language",
        locales(clerk).map(|locale| language(&locale.lang)),
    );
    if let Some((property, stated)) = licence(clerk.catalogue) {
        about.state(property, stated);
    }
}

fn distribution(clerk: &Clerk<'_>, file: Data, size: usize) -> Thing {
    let mut about = Thing::new(named(file), "dcat:Distribution");
    about.state("dct:title", Object::Text(file.name().to_owned()));
    about.state_all("dcat:accessURL", address(clerk, file));
    about.state_all("dcat:downloadURL", address(clerk, file));
    let media = Iri::new(&[MEDIA_TYPES, file.media_type()].concat());
    about.state("dcat:mediaType", Object::Thing(media));
    let count = Iri::new("http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
    about.state("dcat:byteSize", Object::Typed(size.to_string(), count));
    if file == Data::Catalogue {
        about.state_all("dct:conformsTo", address(clerk, Data::CatalogueSchema));
    }
    if let Some((property, stated)) = licence(clerk.catalogue) {
        about.state(property, stated);
    }
    about.state("spdx:checksum", Object::Thing(named_checksum(file)));
    about
}

fn checksum(file: Data, sum: Sum) -> Thing {
    let mut about = Thing::new(named_checksum(file), "spdx:Checksum");
    about.state(
        "spdx:algorithm",
        Object::Known("spdx:checksumAlgorithm_sha256"),
    );
    let hex = Iri::new("http://www.w3.org/2001/XMLSchema#hexBinary");
    about.state("spdx:checksumValue", Object::Typed(sum.sha256, hex));
    about
}

fn named(file: Data) -> Iri {
    Iri::here(&["file", file.name()])
}

fn named_checksum(file: Data) -> Iri {
    Iri::here(&["checksum", file.name()])
}

fn address(clerk: &Clerk<'_>, file: Data) -> Option<Object> {
    let address = clerk.absolute(&Page::Data(file))?;
    Some(Object::Thing(Iri::new(&address)))
}

/// A language by the address that the Library of Congress gives it, as DCAT asks (§6.4.8): by its two letters, else by three.
fn language(lang: &Lang) -> Object {
    let code = lang.as_str().split('-').next().unwrap_or_default();
    let standard = if code.len() == 2 {
        "iso639-1"
    } else {
        "iso639-2"
    };
    let address = format!("http://id.loc.gov/vocabulary/{standard}/{code}");
    Object::Thing(Iri::new(&address))
}

fn locales<'a>(clerk: &Clerk<'a>) -> impl Iterator<Item = &'a Locale> + use<'a> {
    let locales = clerk.locales.iter().map(AsRef::as_ref);
    locales.filter(|locale: &&Locale| !is_pseudo(&locale.lang))
}

/// A message in every language that has it itself.
fn words(clerk: &Clerk<'_>, key: &str) -> Vec<Object> {
    let said = locales(clerk).filter_map(|locale| {
        let text = labels::own(locale, key)?;
        (!text.trim().is_empty()).then(|| Object::Words(text, locale.lang.clone()))
    });
    said.collect()
}
