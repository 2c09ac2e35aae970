//! The sitemap (sitemaps.org 0.9, with the alternates of each page) and robots.txt.

use super::xml::Xml;
use crate::catalogue::{Catalogue, Entry};
use crate::document::front::Value;
use crate::locale::Lang;
use crate::plan::{Page, Plan};
use std::io;

/// Every page that search engines should list: each in the languages that really have it, never a fall-back, an empty term or a further sheet.
pub fn sitemap(catalogue: &Catalogue, plan: &Plan) -> io::Result<Vec<u8>> {
    let base = catalogue.settings.url.as_deref().unwrap_or_default();
    let mut xml = Xml::new()?;
    let spaces = [
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
    ];
    xml.element("urlset", &spaces, |xml| {
        for (url, page) in plan.iter() {
            let Some(languages) = languages(catalogue, page) else {
                continue;
            };
            xml.element("url", &[], |xml| {
                xml.text("loc", &[], &url.absolute(base))?;
                if let Some(reviewed) = entry(catalogue, page)
                    .and_then(|entry| entry.facts().get("reviewed"))
                    .and_then(Value::text)
                {
                    xml.text("lastmod", &[], reviewed)?;
                }
                for lang in &languages {
                    let href = plan.url(&page.in_language(lang)).absolute(base);
                    alternate(xml, lang.as_str(), &href)?;
                }
                alternate(
                    xml,
                    "x-default",
                    &plan.default(catalogue, page).absolute(base),
                )
            })?;
        }
        Ok(())
    })?;
    Ok(xml.finish())
}

fn alternate(xml: &mut Xml, hreflang: &str, href: &str) -> io::Result<()> {
    xml.empty(
        "xhtml:link",
        &[("rel", "alternate"), ("hreflang", hreflang), ("href", href)],
    )
}

/// What search engines may read: everything; and where the sitemap is.
pub fn robots(catalogue: &Catalogue, plan: &Plan) -> Vec<u8> {
    let sitemap = catalogue
        .settings
        .url
        .as_deref()
        .map_or_else(String::new, |base| {
            format!("Sitemap: {}\n", plan.url(&Page::Sitemap).absolute(base))
        });
    format!("User-agent: *\nAllow: /\n{sitemap}").into_bytes()
}

/// The languages in which a page is listed; `None` if it is not listed in its own.
fn languages<'a>(catalogue: &'a Catalogue, page: &Page) -> Option<Vec<&'a Lang>> {
    let all = || catalogue.languages().collect();
    match page {
        Page::Chooser
        | Page::Home(_)
        | Page::Modules(_, 1)
        | Page::Facet(..)
        | Page::Year(..)
        | Page::Coverage(_)
        | Page::Matrix(..)
        | Page::Quality(_, 1)
        | Page::Calendar(_, 1)
        | Page::Glossary(_)
        | Page::Entries(..) => Some(all()),
        Page::Term(_, facet, term, 1) => {
            (!catalogue.facets.modules(facet.as_str(), term).is_empty()).then(all)
        }
        Page::Entry(lang, _) => {
            let entry = entry(catalogue, page)?;
            // Another catalogue's is listed there.
            let is_own = catalogue.origin(&entry.id).is_none();
            let is_listed = is_own && entry.editions.contains_key(lang);
            is_listed.then(|| {
                catalogue
                    .languages()
                    .filter(|lang| entry.editions.contains_key(lang))
                    .collect()
            })
        }
        _ => None,
    }
}

fn entry<'a>(catalogue: &'a Catalogue, page: &Page) -> Option<&'a Entry> {
    match page {
        Page::Entry(_, id) => catalogue.entry(id),
        _ => None,
    }
}
