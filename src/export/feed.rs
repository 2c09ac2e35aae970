//! Feeds (Atom, RFC 4287): somebody's modules that are written in a language, the latest first.

use super::author::Author;
use super::xml::Xml;
use crate::catalogue::{Catalogue, Module, Whose};
use crate::document::front::Value;
use crate::locale::Locale;
use crate::plan::{Page, Plan};
use std::io;

/// How many modules a feed names.
const ENTRIES: usize = 50;

/// Somebody's feed. Its dates are those of the front matter, never of the clock; a module that states none can't be in it (RFC 4287 §4.1.2 asks for one).
/// What names an entry is the address of its page: the same in every feed and build, and for another
/// catalogue's module that of its page there.
pub fn feed(
    catalogue: &Catalogue,
    plan: &Plan,
    locale: &Locale,
    whose: &Whose,
) -> io::Result<Vec<u8>> {
    let author = Author::new(catalogue, plan, locale);
    let lang = &locale.lang;
    let mut modules = catalogue.news(whose, lang);
    modules.truncate(ENTRIES);
    let own = author.address(&Page::Feed(lang.clone(), whose.clone()));
    let home = author.address(&whose.page(lang));
    // Without any module it says the same as long as the catalogue does.
    let latest = modules.first().map(|(date, _)| date.to_string());
    let latest = latest.or_else(|| catalogue.as_of().map(|day| day.to_string()));
    let mut xml = Xml::new()?;
    xml.element(
        "feed",
        &[
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xml:lang", lang.as_str()),
        ],
        |xml| {
            xml.text("id", &[], &own)?;
            xml.text("title", &[], &author.name(whose))?;
            if *whose == Whose::All {
                xml.text("subtitle", &[], &author.say("catalogue-description", &[]))?;
            }
            let latest = latest.as_deref().unwrap_or("1970-01-01");
            xml.text("updated", &[], &instant(latest))?;
            let atom = [
                ("rel", "self"),
                ("type", "application/atom+xml"),
                ("href", &own),
            ];
            xml.empty("link", &atom)?;
            let page = [
                ("rel", "alternate"),
                ("type", "text/html"),
                ("hreflang", lang.as_str()),
                ("href", &home),
            ];
            xml.empty("link", &page)?;
            let owner = author.say("catalogue-owner", &[]);
            let title = author.say("catalogue-title", &[]);
            xml.element("author", &[], |xml| {
                xml.text("name", &[], if owner.is_empty() { &title } else { &owner })
            })?;
            for (date, module) in &modules {
                entry(xml, &author, date, module)?;
            }
            Ok(())
        },
    )?;
    Ok(xml.finish())
}

fn entry(xml: &mut Xml, author: &Author<'_>, date: &str, module: &Module) -> io::Result<()> {
    let lang = &author.locale.lang;
    let Some(edition) = module.entry.editions.get(lang) else {
        return Ok(());
    };
    let address = author.home(&module.entry.id);
    xml.element("entry", &[], |xml| {
        xml.text("id", &[], &address)?;
        xml.text("title", &[], &edition.title)?;
        xml.text("updated", &[], &instant(date))?;
        let published = module.entry.facts().get("published");
        if let Some(published) = published.and_then(Value::text) {
            xml.text("published", &[], &instant(published))?;
        }
        let page = [
            ("rel", "alternate"),
            ("type", "text/html"),
            ("href", &address),
        ];
        xml.empty("link", &page)?;
        let summary = edition.document.text("summary");
        xml.text(
            "summary",
            &[],
            summary.map(AsRef::as_ref).unwrap_or_default(),
        )
    })
}

/// A day as RFC 3339 wants it.
fn instant(day: &str) -> String {
    format!("{day}T00:00:00Z")
}
