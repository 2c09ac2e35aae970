//! `halqa check --published`: which addresses of the site as it is published would vanish.

use crate::external::{self, Bounds};
use crate::problem::{Told, told};
use crate::publish::{MANIFEST, listed};
use crate::source::outside;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

/// The addresses of a published site: of its list, a folder that holds the list, or a site's address. Only the last is asked for over the network.
pub(super) fn addresses(place: &str) -> Result<Vec<Arc<str>>, Told> {
    let is_list = place.ends_with(".json");
    let is_site = ["https://", "http://"]
        .iter()
        .any(|scheme| place.starts_with(scheme));
    let bytes = if is_site {
        let address = match is_list {
            true => place.to_owned(),
            false => format!("{}/{MANIFEST}", place.trim_end_matches('/')),
        };
        external::published(&address, Bounds::default())?
    } else {
        let path = Path::new(place);
        let path = match is_list {
            true => path.to_owned(),
            false => path.join(MANIFEST),
        };
        outside(&path).map_err(|error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => no_list(),
            _ => told("reason").with("text", error),
        })?
    };
    listed(&bytes).ok_or_else(no_list)
}

fn no_list() -> Told {
    told("published-no-list").with("name", MANIFEST)
}
