//! The sitemap (sitemaps.org 0.9, with the alternates of each page), cut into files where it is long, and robots.txt.

use super::xml::Xml;
use crate::catalogue::{Catalogue, Entry};
use crate::document::front::Value;
use crate::locale::Lang;
use crate::plan::{Page, Plan};
use std::io;

/// The namespace of sitemaps.
const SITEMAP: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

/// Every page that search engines should list: each in the languages that really have it, never a fall-back, an empty term or a further sheet. Where there
/// are too many for one file, the files that name them.
pub fn sitemap(catalogue: &Catalogue, plan: &Plan) -> io::Result<Vec<u8>> {
    let parts = 1..=plan.listed_parts();
    if *parts.end() == 1 {
        return sitemap_part(catalogue, plan, 1);
    }
    let base = catalogue.settings.url.as_deref().unwrap_or_default();
    let mut xml = Xml::new()?;
    xml.element("sitemapindex", &[SITEMAP], |xml| {
        for part in parts {
            // A file must name something (the schema of sitemaps asks for one `url`): one without is not told.
            let mut pages = plan.listed(part);
            if pages.any(|(_, page)| languages(catalogue, page).is_some()) {
                let address = plan.url(&Page::SitemapPart(part)).absolute(base);
                xml.element("sitemap", &[], |xml| xml.text("loc", &[], &address))?;
            }
        }
        Ok(())
    })?;
    Ok(xml.finish())
}

/// A file of the sitemap, counted from 1.
pub fn sitemap_part(catalogue: &Catalogue, plan: &Plan, part: usize) -> io::Result<Vec<u8>> {
    let base = catalogue.settings.url.as_deref().unwrap_or_default();
    let mut xml = Xml::new()?;
    let spaces = [SITEMAP, ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
    xml.element("urlset", &spaces, |xml| {
        for (url, page) in plan.listed(part) {
            let Some(languages) = languages(catalogue, page) else {
                continue;
            };
            xml.element("url", &[], |xml| {
                xml.text("loc", &[], &url.absolute(base))?;
                let reviewed = entry(catalogue, page)
                    .and_then(|entry| entry.facts().get("reviewed"))
                    .and_then(Value::text);
                if let Some(reviewed) = reviewed {
                    xml.text("lastmod", &[], reviewed)?;
                }
                for lang in &languages {
                    let href = plan.url(&page.in_language(lang)).absolute(base);
                    alternate(xml, lang.as_str(), &href)?;
                }
                let default = plan.default(catalogue, page).absolute(base);
                alternate(xml, "x-default", &default)
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
    match page {
        Page::Entry(lang, _) => {
            let entry = entry(catalogue, page)?;
            let written = |lang: &&Lang| entry.editions.contains_key(lang);
            // Another catalogue's is listed there.
            let is_own = catalogue.origin(&entry.id).is_none() && written(&lang);
            is_own.then(|| catalogue.languages().filter(written).collect())
        }
        Page::Term(_, facet, term, _)
            if catalogue.facets.modules(facet.as_str(), term).is_empty() =>
        {
            None
        }
        _ => page
            .may_be_listed()
            .then(|| catalogue.languages().collect()),
    }
}

fn entry<'a>(catalogue: &'a Catalogue, page: &Page) -> Option<&'a Entry> {
    match page {
        Page::Entry(_, id) => catalogue.entry(id),
        _ => None,
    }
}
