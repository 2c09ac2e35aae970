//! What surrounds every page, as templates see it.

use super::{Html, Shared, Words};
use serde::Serialize;

/// What surrounds every page of a language.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// What kind of page it is: home, modules, module, facet, term, pathways, pathway, providers, provider, networks, network, events, event, page,
    /// calendar, print, glossary.
    pub kind: &'static str,
    /// The style sheets of this kind of page: `lists.css` unless it is a module's, and `<kind>.css` if the theme has it.
    pub styles: Vec<String>,
    /// The script of this kind of page, `<kind>.js`, if the theme has one.
    pub script: Option<String>,
    /// The page's title for `<title>`: with the site's name, and a direction mark where its first letter would mislead.
    pub title: String,
    /// What the page is called, without the site's name, for the card that other sites show of it.
    pub name: String,
    /// A sentence about the page for `<meta name=description>`.
    pub description: String,
    /// The absolute address to which search engines should count the page; only when the catalogue's `url` is set.
    pub canonical: Option<String>,
    /// The same page in other languages, for search engines, as HTML made by the component `alternates`; only when `url` is set, and never on a
    /// fall-back page.
    pub alternates: Option<Html>,
    /// What the page says to other programs, as JSON-LD for a `<script type="application/ld+json">`; none where the text is another page's, or
    /// search engines leave the page out.
    pub linked: Option<Html>,
    /// Whether search engines should leave the page out: fall-back pages, empty terms, further sheets.
    pub noindex: bool,
    /// What is the same on every page of the language ([`SiteView`]).
    pub site: Shared,
    /// The main menu, as HTML made by the component `menu`.
    pub menu: Option<Html>,
    /// The foot of the page, as HTML made by the component `foot`.
    pub foot: Option<Html>,
    /// This page in every language of the catalogue, as HTML made by the component `languages`.
    pub languages: Option<Html>,
    /// Links from the home page to here; the last one is the page above.
    pub crumbs: Vec<Html>,
}

/// A link to the same page in another language, for search engines.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The language's tag, or `x-default`.
    pub hreflang: String,
    /// An absolute address.
    pub href: String,
    /// The language with its region, as Open Graph writes it, where it is another than the page's.
    pub locale: Option<String>,
}

/// What is the same on every page of a language; its words are what the catalogue says of itself (`locales/<lang>/catalogue.ftl`).
#[derive(Clone, Debug, Serialize)]
pub struct SiteView {
    /// The language's tag.
    pub lang: String,
    /// The language with its region, as Open Graph writes it: `ar_EG`.
    pub locale: String,
    /// Its direction: `ltr` or `rtl`.
    pub dir: &'static str,
    /// The site's name.
    pub title: Words,
    /// The same as plain text, for attributes.
    pub name: String,
    /// Its name's companion.
    pub tagline: Option<Words>,
    /// One sentence.
    pub description: Option<Words>,
    /// Who publishes it.
    pub owner: Option<Words>,
    /// What readers should know.
    pub notice: Option<Words>,
    /// The home page.
    pub home: String,
    /// The style sheets of every page.
    pub styles: Vec<String>,
    /// The style sheet of every page on paper.
    pub paper: Option<String>,
    /// The scripts of every page.
    pub scripts: Vec<String>,
    /// The icon.
    pub icon: Option<String>,
    /// The language's feed; only when the catalogue's `url` is set.
    pub feed: Option<String>,
    /// The licence of the catalogue's text.
    pub licence: Option<String>,
}

/// A menu, for the components `menu` and `foot`.
#[derive(Clone, Debug, Serialize)]
pub struct Menu {
    /// What is the same on every page of the language ([`SiteView`]).
    pub site: Shared,
    /// Its links, the one to the section of the page marked.
    pub links: Vec<Html>,
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
