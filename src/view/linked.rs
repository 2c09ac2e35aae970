//! What a page says to other programs: JSON-LD in the vocabulary of schema.org, which search engines and catalogues of courses read.
//!
//! Only properties that schema.org allows on a type stand on it; tests/outputs.rs holds every block against the vocabulary. A page says it
//! only where its text is its own: a fall-back leaves it to the page whose text it shows. Without the catalogue's `url` nothing has an address, and so no
//! `@id` either.

mod course;
mod entry;
mod thing;

use super::frame::About;
use super::reader::Reader;
use super::shared::Html;
use crate::catalogue::{COMPETENCIES, Entry, EntryId, TermId, VocabularyId};
use crate::document::field::Kind;
use crate::plan::Page;
use thing::{Json, Thing, list};

/// What a page says, as the text of a `<script type="application/ld+json">`.
pub(super) fn block(reader: &Reader<'_>, about: &About) -> Option<Html> {
    let told = match reader.page {
        Page::Home(_) => Some(site(reader, about)),
        Page::Facet(_, facet) => set(reader, facet, None),
        Page::Term(_, facet, term, _) => Some(term_page(reader, facet, term)),
        Page::Entry(_, id) if id.kind == Kind::Module => course::course(reader, id),
        Page::Entry(_, id) => entry::entry(reader, id),
        _ => None,
    };
    let things: Vec<Json> = told
        .into_iter()
        .chain(breadcrumbs(reader, about))
        .map(Json::from)
        .collect();
    if things.is_empty() {
        return None;
    }
    let graph = Json::from(Thing::all("https://schema.org", &things));
    // In JSON `<` stands only in texts. Escaped, none of them can end the script or begin a comment in it (HTML §4.12.1.3).
    Some(Html::new(&graph.text().replace('<', "\\u003c")))
}

/// The absolute address of a page, if the site's is known.
fn address(reader: &Reader<'_>, page: &Page) -> Option<String> {
    let base = reader.catalogue.settings.url.as_deref()?;
    Some(reader.plan.url(page).absolute(base))
}

/// The address of an entry in the page's language.
fn entry_address(reader: &Reader<'_>, id: &EntryId) -> Option<String> {
    address(reader, &Page::Entry(reader.lang().clone(), id.clone()))
}

/// The way to the page. A step without an address would say nothing.
fn breadcrumbs(reader: &Reader<'_>, about: &About) -> Option<Thing> {
    if about.crumbs.is_empty() {
        return None;
    }
    let step = |(position, (name, page)): (i64, (String, Option<&Page>))| {
        let item = page
            .and_then(|page| address(reader, page))
            .map(Thing::named);
        Thing::new("ListItem")
            .put("position", position)
            .put("name", name)
            .put("item", item)
            .into()
    };
    address(reader, reader.page)?;
    let pages: Vec<Page> = about
        .crumbs
        .iter()
        .map(|crumb| crumb.page(reader))
        .collect();
    let above = about.crumbs.iter().zip(&pages);
    let above = above.map(|(crumb, page)| (crumb.name(reader), Some(page)));
    // The last step is the page itself.
    let steps = above.chain([(about.title.text.clone(), None)]);
    let steps = (1..).zip(steps).map(step).collect();
    Some(Thing::new("BreadcrumbList").put("itemListElement", list(steps)))
}

/// The catalogue, on its home page.
fn site(reader: &Reader<'_>, about: &About) -> Thing {
    let licence = reader.catalogue.settings.licence.as_deref();
    let home = address(reader, reader.page);
    Thing::at("WebSite", home.clone())
        .put("name", about.title.text.as_str())
        .put("description", about.description.as_str())
        .put("url", home)
        .put("inLanguage", reader.lang().as_str())
        .put("publisher", publisher(reader))
        .put("license", licence.map(thing::licence))
}

/// Who publishes the catalogue.
fn publisher(reader: &Reader<'_>) -> Option<Thing> {
    let owner = reader.message("catalogue-owner")?;
    Some(Thing::new("Organization").put("name", owner.text))
}

/// Who offers something, in short.
fn provider(reader: &Reader<'_>, id: &EntryId) -> Option<Thing> {
    let entry = reader.catalogue.entry(id)?;
    let address = entry_address(reader, id);
    let own = thing::text(entry, "url").map(ToString::to_string);
    Some(
        Thing::at("Organization", address.clone())
            .put("name", reader.title(entry).text)
            .put("url", own.or(address)),
    )
}

/// A term on its page.
fn term_page(reader: &Reader<'_>, facet: &VocabularyId, id: &TermId) -> Thing {
    let known = reader
        .catalogue
        .vocabularies
        .term(facet.as_str(), id.as_str());
    let same = known.map_or(&[][..], |term| &term.same_as).iter();
    let note = reader.competency_note(id).map(|note| note.text);
    let described = super::term::description(reader, facet, id);
    term(reader, facet, id)
        .put("description", described.map(|words| words.text).or(note))
        .put(
            "termCode",
            id.competency().map_or(id.as_str(), |(_, code)| code),
        )
        .put("url", address(reader, reader.page))
        .put("sameAs", list(same.map(|url| (**url).into()).collect()))
        .put(
            "inDefinedTermSet",
            set(
                reader,
                facet,
                id.competency().map(|(framework, _)| framework),
            ),
        )
}

/// A term where it is named.
fn term(reader: &Reader<'_>, facet: &VocabularyId, id: &TermId) -> Thing {
    let page = Page::Term(reader.lang().clone(), facet.clone(), id.clone(), 1);
    Thing::at("DefinedTerm", address(reader, &page))
        .put("name", reader.label(facet.as_str(), id).text)
}

/// A competency that something teaches.
fn competency(reader: &Reader<'_>, id: &TermId) -> Thing {
    term(reader, &VocabularyId::new(COMPETENCIES), id)
}

/// The set that terms belong to: a facet, or the framework of a competency.
fn set(reader: &Reader<'_>, facet: &VocabularyId, framework: Option<&str>) -> Option<Thing> {
    let Some(framework) = framework else {
        let page = Page::Facet(reader.lang().clone(), facet.clone());
        let page = address(reader, &page);
        return Some(
            Thing::at("DefinedTermSet", page.clone())
                .put("name", reader.facet_name(facet).text)
                .put("url", page),
        );
    };
    let known = reader.catalogue.vocabularies.frameworks.get(framework)?;
    let name = reader.message(&format!("framework-{framework}"));
    let owner = Thing::new("Organization").put("name", &*known.owner);
    Some(
        Thing::new("DefinedTermSet")
            .put(
                "name",
                name.map_or_else(|| framework.to_owned(), |name| name.text),
            )
            .put("url", known.url.as_deref())
            .put("creator", owner),
    )
}

/// The other versions of a text: of the original its translations, of a translation the original.
fn versions(reader: &Reader<'_>, entry: &Entry, thing: Thing) -> Thing {
    let version = |lang: &crate::locale::Lang| {
        let at = address(reader, &Page::Entry(lang.clone(), entry.id.clone()))?;
        entry.editions.get(lang)?;
        Some(Json::from(Thing::named(at)))
    };
    if *reader.lang() == entry.original {
        let others = reader.catalogue.languages();
        let others = others.filter(|lang| **lang != entry.original);
        thing.put(
            "workTranslation",
            list(others.filter_map(version).collect()),
        )
    } else {
        thing.put("translationOfWork", version(&entry.original))
    }
}
