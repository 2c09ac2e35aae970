//! The languages of the catalogue that a command is asked for.

use crate::catalogue::Catalogue;
use crate::locale::Lang;
use crate::problem::{Told, quote, suggest, told};

/// The catalogue's language of that tag; else what to tell.
pub(super) fn of<'a>(catalogue: &'a Catalogue, tag: &str) -> Result<&'a Lang, Told> {
    let found = catalogue.languages().find(|lang| lang.as_str() == tag);
    found.ok_or_else(|| {
        let tags = || catalogue.languages().map(Lang::as_str);
        let why = match suggest::nearest(tag, tags()) {
            None => told("not-a-language-here").list("languages", tags()),
            Some(near) => told("not-a-language-here.near").message("near", suggest::meant(near)),
        };
        why.with("tag", quote(tag))
    })
}
