//! The feed of a language (Atom, RFC 4287): modules that are written in it, the latest first.

use super::xml::Xml;
use crate::catalogue::{Catalogue, Module};
use crate::document::front::Value;
use crate::locale::Locale;
use crate::plan::{Page, Plan};
use std::io;
use std::sync::Arc;

/// How many modules a feed names.
const ENTRIES: usize = 50;

/// The feed. Its dates are those of the front matter, never of the clock; a module that states none can't be in it (RFC 4287 §4.1.2 asks for one).
pub fn feed(catalogue: &Catalogue, plan: &Plan, locale: &Locale) -> io::Result<Vec<u8>> {
    let base = catalogue.settings.url.as_deref().unwrap_or_default();
    let say = |key: &str| {
        locale
            .say(key, &[])
            .map(|said| said.data())
            .unwrap_or_default()
    };
    let lang = &locale.lang;
    let mut modules: Vec<(&Arc<str>, &Module)> = catalogue
        .modules
        .iter()
        .filter(|module| module.entry.editions.contains_key(lang))
        .filter_map(|module| Some((updated(module)?, module)))
        .collect();
    modules
        .sort_by(|(a, one), (b, other)| b.cmp(a).then_with(|| one.entry.id.cmp(&other.entry.id)));
    modules.truncate(ENTRIES);
    let own = plan.url(&Page::Feed(lang.clone())).absolute(base);
    let home = plan.url(&Page::Home(lang.clone())).absolute(base);
    let latest = modules.first().map_or("1970-01-01", |(date, _)| &***date);
    let title = say("catalogue-title");
    let mut xml = Xml::new()?;
    xml.element(
        "feed",
        &[
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xml:lang", lang.as_str()),
        ],
        |xml| {
            xml.text("id", &[], &own)?;
            xml.text("title", &[], &title)?;
            xml.text("subtitle", &[], &say("catalogue-description"))?;
            xml.text("updated", &[], &instant(latest))?;
            xml.empty(
                "link",
                &[
                    ("rel", "self"),
                    ("type", "application/atom+xml"),
                    ("href", &own),
                ],
            )?;
            xml.empty(
                "link",
                &[
                    ("rel", "alternate"),
                    ("type", "text/html"),
                    ("hreflang", lang.as_str()),
                    ("href", &home),
                ],
            )?;
            let owner = say("catalogue-owner");
            xml.element("author", &[], |xml| {
                xml.text("name", &[], if owner.is_empty() { &title } else { &owner })
            })?;
            for (date, module) in &modules {
                let Some(edition) = module.entry.editions.get(lang) else {
                    continue;
                };
                let address = plan
                    .url(&Page::Entry(lang.clone(), module.entry.id.clone()))
                    .absolute(base);
                xml.element("entry", &[], |xml| {
                    xml.text("id", &[], &address)?;
                    xml.text("title", &[], &edition.title)?;
                    xml.text("updated", &[], &instant(date))?;
                    if let Some(published) =
                        module.entry.facts().get("published").and_then(Value::text)
                    {
                        xml.text("published", &[], &instant(published))?;
                    }
                    xml.empty(
                        "link",
                        &[
                            ("rel", "alternate"),
                            ("type", "text/html"),
                            ("href", &address),
                        ],
                    )?;
                    let summary = edition
                        .document
                        .text("summary")
                        .map(AsRef::as_ref)
                        .unwrap_or_default();
                    xml.text("summary", &[], summary)
                })?;
            }
            Ok(())
        },
    )?;
    Ok(xml.finish())
}

fn updated(module: &Module) -> Option<&Arc<str>> {
    let facts = module.entry.facts();
    facts
        .get("reviewed")
        .or_else(|| facts.get("published"))?
        .text()
}

/// A day as RFC 3339 wants it.
fn instant(day: &str) -> String {
    format!("{day}T00:00:00Z")
}
