//! The pages of facets and of their terms.

use super::card::sheet;
use super::crumb::{self, Crumb};
use super::fact::{self, fact, outside, plain};
use super::frame::{self, About};
use super::lines;
use super::reader::Reader;
use super::when;
use super::{
    DataLink, FacetView, Fact, FactValue, Html, Link, TermEntry, TermGroup, TermView, Words,
};
use crate::catalogue::{COMPETENCIES, Facet, Framework, Listed, TermId, VocabularyId, Whose};
use crate::plan::{Data, Page, is_all};

/// How many neighbours of a term are named.
const NEIGHBOURS: usize = 8;

/// All terms of a facet.
pub(super) fn facet(reader: &Reader<'_>, id: &VocabularyId) -> Option<FacetView> {
    let facet = reader.catalogue.facets.get(id.as_str())?;
    let title = reader.facet_name(id);
    let about = About {
        kind: "facet",
        title: title.clone(),
        description: reader.count("modules", reader.catalogue.modules.len()),
        crumbs: crumb::trail([]),
        noindex: false,
    };
    let groups = if id.as_str() == COMPETENCIES {
        frameworks(reader)
            .into_iter()
            .map(|framework| framework_group(reader, facet, framework))
            .collect()
    } else {
        let terms = facet
            .terms
            .iter()
            .map(|listed| entry(reader, facet, &listed.id, None, Vec::new()))
            .collect();
        vec![TermGroup {
            title: None,
            facts: Vec::new(),
            terms,
        }]
    };
    Some(FacetView {
        frame: frame::frame(reader, about),
        title,
        groups,
        data: linked_data(reader),
    })
}

/// The vocabularies as linked data (SKOS), in each form that the site has.
fn linked_data(reader: &Reader<'_>) -> Vec<DataLink> {
    let forms = [(Data::SkosTurtle, "Turtle"), (Data::SkosJsonLd, "JSON-LD")];
    let is_there = |page: &Page| reader.plan.get(&reader.plan.url(page)) == Some(page);
    let link = |(data, format): (Data, &'static str)| {
        let page = Page::Data(data);
        is_there(&page).then(|| DataLink {
            href: reader.to(&page),
            media_type: data.media_type(),
            format,
        })
    };
    forms.into_iter().filter_map(link).collect()
}

/// Every framework: the newest version comes first, those that it superseded last.
pub(super) fn frameworks<'a>(reader: &Reader<'a>) -> Vec<&'a Framework> {
    let all = reader.catalogue.vocabularies.frameworks.values();
    let mut frameworks: Vec<&Framework> = all.collect();
    frameworks.sort_by_key(|framework| framework.order());
    frameworks
}

fn framework_group(reader: &Reader<'_>, facet: &Facet, framework: &Framework) -> TermGroup {
    let code = |term: &TermId| term.competency().map(|(_, code)| code.to_owned());
    let areas = framework.areas.iter().map(|area| {
        let inner = area
            .codes
            .iter()
            .map(|id| entry(reader, facet, id, code(id), Vec::new()))
            .collect();
        entry(reader, facet, &area.id, code(&area.id), inner)
    });
    TermGroup {
        title: reader.message(&format!("framework-{}", framework.id)),
        facts: framework_facts(reader, framework),
        terms: areas.collect(),
    }
}

fn framework_facts(reader: &Reader<'_>, framework: &Framework) -> Vec<Fact> {
    let english = |text: &str| {
        let text = reader.words_in(text, Some(&std::sync::Arc::from("en")));
        words(reader, text)
    };
    let name = |id: &std::sync::Arc<str>| {
        plain(
            reader,
            reader
                .message(&format!("framework-{id}"))
                .map_or_else(|| id.to_string(), |words| words.text),
        )
    };
    [
        fact(reader, "owner", [english(&framework.owner)]),
        fact(
            reader,
            "website",
            framework.url.as_deref().map(|url| outside(reader, url)),
        ),
        fact(reader, "licence", [english(&framework.licence)]),
        fact(
            reader,
            "supersedes",
            framework.supersedes.as_ref().map(name),
        ),
        fact(
            reader,
            "superseded-by",
            framework.superseded_by.as_ref().map(name),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn words(reader: &Reader<'_>, text: Words) -> Html {
    let value = FactValue {
        text,
        ..FactValue::default()
    };
    fact::value(reader, &value)
}

fn entry(
    reader: &Reader<'_>,
    facet: &Facet,
    id: &TermId,
    code: Option<String>,
    inner: Vec<TermEntry>,
) -> TermEntry {
    let link = if facet.id.as_str() == COMPETENCIES {
        reader.link(&Link {
            text: reader.competency_note(id).unwrap_or_default(),
            ..reader.counted_link(COMPETENCIES, id)
        })
    } else {
        reader.counted_term(facet.id.as_str(), id)
    };
    let empty = facet.get(id).is_none_or(|listed| listed.modules.is_empty());
    TermEntry {
        link,
        code,
        description: description(reader, &facet.id, id),
        empty,
        inner,
    }
}

pub(super) fn description(reader: &Reader<'_>, facet: &VocabularyId, id: &TermId) -> Option<Words> {
    if let Some((framework, code)) = id.competency() {
        return reader.message(&format!("competency-{framework}-{code}.description"));
    }
    let vocabulary = reader.catalogue.vocabularies.get(facet.as_str())?;
    reader.message(&format!("{}-{id}.description", vocabulary.message))
}

/// A sheet of a term's modules.
pub(super) fn term(
    reader: &Reader<'_>,
    facet_id: &VocabularyId,
    id: &TermId,
    number: usize,
) -> Option<TermView> {
    let facet = reader.catalogue.facets.get(facet_id.as_str())?;
    let listed = facet.get(id)?;
    let title = match id.competency() {
        Some(_) => reader
            .competency_note(id)
            .unwrap_or_else(|| reader.label(facet_id.as_str(), id)),
        None => reader.label(facet_id.as_str(), id),
    };
    let code = id.competency().map(|_| reader.code(id));
    let count = reader.count("modules", listed.modules.len());
    let description = description(reader, facet_id, id);
    let full = code.as_ref().map_or_else(
        || title.clone(),
        |code| Words {
            text: format!("{code} · {}", title.text),
            ..title.clone()
        },
    );
    let about = About {
        kind: "term",
        title: full,
        description: description
            .as_ref()
            .map_or_else(|| count.clone(), |words| words.text.clone()),
        crumbs: crumb::trail(
            std::iter::once(Crumb::Facet(facet_id.clone())).chain(area_crumb(reader, id)),
        ),
        noindex: listed.modules.is_empty(),
    };
    let page =
        |sheet: usize| Page::Term(reader.lang().clone(), facet_id.clone(), id.clone(), sheet);
    let all = is_all(
        facet_id,
        listed.modules.len(),
        reader.catalogue.modules.len(),
    );
    let (modules, sheets) = if all {
        (Vec::new(), None)
    } else {
        let (catalogue, locale) = (reader.catalogue, reader.locale);
        let parts = reader.shelf.term(facet_id.as_str(), id)?;
        let by_title = || reader.shelf.by_title(catalogue, locale, &listed.modules);
        sheet(reader, parts.order(by_title), number, page)
    };
    let at = facet.position(id).unwrap_or_default();
    let neighbour = |at: Option<usize>| {
        at.and_then(|at| facet.terms.get(at))
            .map(|listed| reader.term_link(facet_id.as_str(), &listed.id))
    };
    let framework = id
        .competency()
        .and_then(|(framework, _)| reader.catalogue.vocabularies.frameworks.get(framework));
    let statement = framework
        .filter(|framework| framework.attribution.is_some())
        .zip(id.competency());
    let statement = statement.and_then(|(_, (framework, code))| {
        reader.message(&format!("competency-{framework}-{code}.statement"))
    });
    Some(TermView {
        frame: frame::frame(reader, about),
        facet: reader
            .message(&format!("vocabulary-{facet_id}.one"))
            .unwrap_or_else(|| reader.facet_name(facet_id)),
        title,
        code,
        description,
        attribution: statement
            .as_ref()
            .and(framework)
            .and_then(|framework| framework.attribution.as_ref())
            .map(ToString::to_string),
        statement,
        calendar_file: (facet_id.as_str() == "professions")
            .then(|| when::file(reader, Whose::Profession(id.clone())))
            .flatten(),
        facts: on_first(number, || facts(reader, facet_id, id)),
        count,
        modules,
        all: all.then(|| reader.to(&Page::Modules(reader.lang().clone(), 1))),
        sheets,
        inner: on_first(number, || inner(reader, id)),
        data: linked_data(reader),
        neighbours: on_first(number, || neighbours(reader, facet, listed)),
        crosswalk: on_first(number, || crosswalk(reader, id)),
        coverage: on_first(number, || lines::of_term(reader, facet_id.as_str(), id)),
        previous: neighbour(at.checked_sub(1)),
        next: neighbour(Some(at + 1)),
    })
}

/// What there is to say of a term stands on its first sheet; the others go on with the list.
fn on_first<T>(number: usize, all: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if number == 1 { all() } else { Vec::new() }
}

/// The area above a competency.
fn area_crumb(reader: &Reader<'_>, id: &TermId) -> Option<Crumb> {
    let (_, area) = reader.catalogue.vocabularies.area(id)?;
    (area.id != *id).then(|| Crumb::Term(VocabularyId::new(COMPETENCIES), area.id.clone()))
}

pub(super) fn facts(reader: &Reader<'_>, facet: &VocabularyId, id: &TermId) -> Vec<Fact> {
    if let Some((framework, area)) = reader.catalogue.vocabularies.area(id) {
        let themes = fact(
            reader,
            "themes",
            area.themes
                .iter()
                .map(|(theme, _)| plain(reader, reader.label("themes", theme).text)),
        );
        let name = reader
            .message(&format!("framework-{}", framework.id))
            .map(|name| words(reader, name));
        let above = (area.id != *id).then(|| {
            reader.link(&Link {
                text: reader.competency_note(&area.id).unwrap_or_default(),
                ..reader.term_link(COMPETENCIES, &area.id)
            })
        });
        return [
            fact(reader, "framework", name),
            fact(reader, "area", above),
            themes,
        ]
        .into_iter()
        .flatten()
        .chain(framework_facts(reader, framework))
        .collect();
    }
    let Some(term) = reader
        .catalogue
        .vocabularies
        .term(facet.as_str(), id.as_str())
    else {
        return Vec::new();
    };
    let codes = term.codes.iter().flat_map(|(scheme, codes)| {
        codes.iter().map(move |code| {
            let code = FactValue {
                text: Words::plain(code.as_ref()),
                detail: Some(scheme.to_uppercase()),
                ..FactValue::default()
            };
            fact::value(reader, &code)
        })
    });
    let codes = fact(reader, "codes", codes);
    let same = fact(
        reader,
        "same-as",
        term.same_as.iter().map(|address| outside(reader, address)),
    );
    codes.into_iter().chain(same).collect()
}

/// The competencies of an area.
fn inner(reader: &Reader<'_>, id: &TermId) -> Vec<Html> {
    let area = reader
        .catalogue
        .vocabularies
        .area(id)
        .map(|(_, area)| area)
        .filter(|area| area.id == *id);
    area.map_or(&[][..], |area| &area.codes)
        .iter()
        .map(|code| reader.link(&reader.told_link(COMPETENCIES, code)))
        .collect()
}

/// The terms of the same facet that share most modules with this one; the count is of the modules that they share.
fn neighbours(reader: &Reader<'_>, facet: &Facet, listed: &Listed) -> Vec<Html> {
    // An area and its own competencies are each other's by definition: that they share modules says nothing.
    let area = reader.catalogue.vocabularies.area(&listed.id);
    let related = |other: &TermId| {
        area.is_some_and(|(_, area)| {
            area.id == *other || area.id == listed.id && area.codes.contains(other)
        })
    };
    let link = |(other, count): (&TermId, usize)| {
        reader.link(&Link {
            count: Some(reader.number(count)),
            ..reader.told_link(facet.id.as_str(), other)
        })
    };
    let others = facet
        .neighbours(listed, &reader.catalogue.modules)
        .into_iter();
    others
        .filter(|(other, _)| !related(other))
        .take(NEIGHBOURS)
        .map(link)
        .collect()
}

/// Areas of other frameworks that lie closest to the same hub theme (domain.md §1): editorial, endorsed by nobody.
fn crosswalk(reader: &Reader<'_>, id: &TermId) -> Vec<Html> {
    let vocabularies = &reader.catalogue.vocabularies;
    let Some((framework, area)) = vocabularies.area(id) else {
        return Vec::new();
    };
    let others = vocabularies
        .frameworks
        .values()
        .filter(|other| other.id != framework.id)
        .flat_map(|other| &other.areas);
    let near = others.filter(|other| area.is_close(other));
    near.map(|area| reader.link(&reader.told_link(COMPETENCIES, &area.id)))
        .collect()
}
