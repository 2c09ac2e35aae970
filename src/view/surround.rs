//! What surrounds every page, as templates see it.

use super::{Link, Words};
use serde::Serialize;

/// What surrounds every page of a language.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// What kind of page it is: home, modules, module, facet, term, pathways, pathway, providers, provider, networks, network, events, event, page.
    pub kind: &'static str,
    /// The way from the page to the folder of its language, e.g. `../`: cards hold addresses from there.
    pub up: String,
    /// The page's language.
    pub lang: String,
    /// Its direction: `ltr` or `rtl`.
    pub dir: &'static str,
    /// The page's title for `<title>`: with the site's name, and a direction mark where its first letter would mislead.
    pub title: String,
    /// A sentence about the page for `<meta name=description>`.
    pub description: String,
    /// The absolute address to which search engines should count the page; only when the catalogue's `url` is set.
    pub canonical: Option<String>,
    /// The same page in other languages, absolute; only when `url` is set, and never a fall-back page.
    pub alternates: Vec<Alternate>,
    /// Whether search engines should leave the page out: fall-back pages, empty terms, further sheets.
    pub noindex: bool,
    /// The catalogue's own words.
    pub site: SiteWords,
    /// Style sheets.
    pub styles: Vec<String>,
    /// The icon.
    pub icon: Option<String>,
    /// The page's feed; only when the catalogue's `url` is set.
    pub feed: Option<String>,
    /// The main menu.
    pub menu: Vec<Link>,
    /// The menu at the foot.
    pub footer: Vec<Link>,
    /// This page in every language of the catalogue.
    pub languages: Vec<LanguageLink>,
    /// The way from the home page to here; the last one is the page above.
    pub crumbs: Vec<Link>,
    /// The licence of the catalogue's text.
    pub licence: Option<String>,
}

/// A link to the same page in another language, for search engines.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The language's tag, or `x-default`.
    pub hreflang: String,
    /// An absolute address.
    pub href: String,
}

/// What the catalogue says of itself (`locales/<lang>/catalogue.ftl`).
#[derive(Clone, Debug, Serialize)]
pub struct SiteWords {
    /// Its name.
    pub title: Words,
    /// Its name's companion.
    pub tagline: Option<Words>,
    /// One sentence.
    pub description: Option<Words>,
    /// Who publishes it.
    pub owner: Option<Words>,
    /// What readers should know.
    pub notice: Option<Words>,
    /// The home page in this language.
    pub home: String,
}

/// An entry of the language switcher.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageLink {
    /// The language's tag.
    pub tag: String,
    /// What its speakers call it.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
    /// The same page in that language.
    pub href: String,
    /// Whether it is the page's own language.
    pub current: bool,
    /// Whether the page's text is not translated into it, so that the link leads to a fall-back.
    pub fallback: bool,
}
