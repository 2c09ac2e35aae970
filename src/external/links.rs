//! Every link of a catalogue that leads to another site, with its places.

use crate::catalogue::module::leaves;
use crate::catalogue::{Catalogue, Entry, REFERENCES};
use crate::document::field::{Reading, Shape};
use crate::document::front::Value;
use crate::problem::{Place, SourcePath};
use crate::source::Sources;
use std::collections::BTreeMap;

/// The places by address; what stands after # is left out, since no site is asked for it.
pub type Links = BTreeMap<String, Vec<Place>>;

/// Names that are kept for examples (RFC 2606): nobody is there.
const EXAMPLES: [&str; 7] = [
    "example.org",
    "example.com",
    "example.net",
    "example.edu",
    ".example",
    ".test",
    ".invalid",
];

/// Every link to another site: of texts, of front matter and of the literature.
pub fn links(catalogue: &Catalogue, sources: &Sources) -> Links {
    let mut links = Links::new();
    for entry in catalogue.own_entries() {
        of_entry(entry, &mut links);
    }
    let path = SourcePath::new(REFERENCES);
    let text = sources.get(&path).map_or("", |source| source.text());
    for reference in catalogue.references.values() {
        if let Some(url) = reference.get("url").and_then(Value::text) {
            let place = match text.find(&**url) {
                Some(at) => Place::new(&path, at..at + url.len()),
                None => Place::start(&path),
            };
            add(&mut links, url, place);
        }
    }
    links
}

fn of_entry(entry: &Entry, links: &mut Links) {
    for edition in entry.editions.values() {
        let document = &edition.document;
        for link in &document.prose.links {
            let place = Place::new(&document.source.path, link.span.clone());
            add(links, &link.target, place);
        }
        if document.reading == Reading::Original {
            let fields = entry.id.kind.fields();
            leaves(&document.values, fields, &mut |path, shape, text| {
                if matches!(shape, Shape::Address) {
                    add(links, text, document.front.value_at(path));
                }
            });
        }
    }
}

fn add(links: &mut Links, target: &str, place: Place) {
    let address = target.split('#').next().unwrap_or(target);
    let is_web = ["http://", "https://"]
        .iter()
        .any(|scheme| address.starts_with(scheme));
    let host = super::site(address);
    let host = host.split(':').next().unwrap_or(host);
    let is_example = |name: &&str| {
        let bare = name.trim_start_matches('.');
        host == bare || host.ends_with(&format!(".{bare}"))
    };
    if is_web && !EXAMPLES.iter().any(is_example) {
        links.entry(address.to_owned()).or_default().push(place);
    }
}
