//! The page that searches a language. What it finds is put there by a script; without one it leads to the lists.

use super::crumb;
use super::frame::{self, About};
use super::reader::Reader;
use super::{SearchView, find};
use crate::document::field::Kind;
use crate::locale::Arg;
use crate::plan::has_pages;
use serde_json::{Map, Value};

/// The kinds of entries, in the order in which they are offered, with the messages that name one of them.
const KINDS: [(&str, &str); 6] = [
    ("module", "kind-module"),
    ("pathway", "kind-pathway"),
    ("provider", "kind-provider"),
    ("network", "kind-network"),
    ("event", "kind-event"),
    ("page", "kind-page"),
];

/// The page that searches a language.
pub(super) fn view(reader: &Reader<'_>) -> SearchView {
    let about = About {
        kind: "search",
        title: reader.message("search-title").unwrap_or_default(),
        description: reader.say("search-intro", &[]),
        crumbs: crumb::trail([]),
        noindex: true,
    };
    let facets = catalogue_facets(reader);
    let kinds = KINDS.map(|(kind, key)| (kind.to_owned(), Value::String(reader.say(key, &[]))));
    let languages = reader.catalogue.languages().map(|lang| {
        let name = super::prose::language_name(reader, lang).text;
        let said = reader.say("search-in-language", &[("language", Arg::Text(&name))]);
        (lang.as_str().to_owned(), Value::String(said))
    });
    SearchView {
        find: find::search_source(reader),
        folding: reader.asset("fold.js"),
        counted: find::counted(reader, "results"),
        kinds: Value::Object(Map::from_iter(kinds)).to_string(),
        languages: Value::Object(languages.collect()).to_string(),
        lists: facets,
        frame: frame::frame(reader, about),
    }
}

/// Links to all modules and to every facet.
fn catalogue_facets(reader: &Reader<'_>) -> Vec<super::Html> {
    let facets = reader.catalogue.facets.all.iter();
    let facets = facets.filter(|facet| has_pages(&facet.id));
    let facets = facets.filter_map(|facet| reader.shelf.facet(reader, &facet.id));
    let modules = reader.shelf.list(reader, Kind::Module);
    modules.into_iter().chain(facets).collect()
}
