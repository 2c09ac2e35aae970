//! A module as a course: `Course` with a `CourseInstance` for each session, as schema.org and Bioschemas (profiles 1.0-RELEASE) describe them.

use super::thing::{self, Json, Thing, list};
use super::{competency, entry_address, provider, publisher, versions};
use crate::catalogue::{EntryId, Module, PROFESSIONS, Session, TermId};
use crate::document::front::Value;
use crate::view::reader::Reader;

/// Dublin Core's property by which Bioschemas lets a page say which profile it follows.
const CONFORMS_TO: &str = "http://purl.org/dc/terms/conformsTo";
const COURSE: &str = "https://bioschemas.org/profiles/Course/1.0-RELEASE";
const INSTANCE: &str = "https://bioschemas.org/profiles/CourseInstance/1.0-RELEASE";

/// How many sessions are told, the latest: a page must stay small.
const SESSIONS: usize = 24;

/// The module on its page.
pub(super) fn course(reader: &Reader<'_>, id: &EntryId) -> Option<Thing> {
    let module = reader.catalogue.modules.get(id)?;
    let entry = &module.entry;
    let facts = entry.facts();
    let address = entry_address(reader, id);
    let keywords: Vec<Json> = entry
        .editions
        .get(reader.lang())
        .and_then(|edition| edition.document.values.get("keywords"))
        .or_else(|| facts.get("keywords"))
        .map_or(&[][..], Value::items)
        .iter()
        .filter_map(|keyword| Some(Json::from(&**keyword.text()?)))
        .collect();
    let free = facts.get("cost").and_then(|cost| cost.get("free")?.flag());
    let course = Thing::at("Course", address.clone())
        // The least that the profile asks for is a name, a description and keywords.
        .put(
            CONFORMS_TO,
            (!keywords.is_empty()).then(|| Thing::named(COURSE)),
        )
        .put("name", reader.title(entry).text)
        .put("description", reader.summary(entry).text)
        .put("url", address)
        .put("inLanguage", reader.lang().as_str())
        .put("keywords", list(keywords));
    let course = versions(reader, entry, course)
        .put(
            "provider",
            module
                .provider
                .as_ref()
                .and_then(|id| provider(reader, id))
                .or_else(|| publisher(reader)),
        )
        .put("audience", audience(reader, module))
        .put("educationalLevel", labels(reader, module, "stages"))
        .put("teaches", teaches(reader, module))
        .put("assesses", assesses(reader, module))
        .put("coursePrerequisites", prerequisites(reader, module))
        .put("timeRequired", workload(module))
        .put("numberOfCredits", credit(reader, facts))
        .put("availableLanguage", ids(module.terms_in("languages")))
        .put("isAccessibleForFree", free)
        .put("offers", price(facts))
        .put(
            "accessibilityFeature",
            labels(reader, module, "access-features"),
        )
        .put(
            "license",
            thing::text(entry, "licence").map(|licence| thing::licence(licence)),
        )
        .put(
            "datePublished",
            thing::text(entry, "published").map(|day| &**day),
        )
        .put(
            "dateModified",
            thing::text(entry, "reviewed").map(|day| &**day),
        )
        .put("hasPart", materials(facts))
        .put("citation", literature(reader, facts))
        .put("hasCourseInstance", instances(reader, module));
    Some(course)
}

/// The labels of a facet's terms.
fn labels(reader: &Reader<'_>, module: &Module, facet: &str) -> Option<Json> {
    let terms = module.terms_in(facet).iter();
    list(
        terms
            .map(|term| reader.label(facet, term).text.into())
            .collect(),
    )
}

fn ids(terms: &[TermId]) -> Option<Json> {
    list(terms.iter().map(|term| term.as_str().into()).collect())
}

fn audience(reader: &Reader<'_>, module: &Module) -> Option<Thing> {
    let professions = labels(reader, module, PROFESSIONS)?;
    Some(
        Thing::new("EducationalAudience")
            .put("educationalRole", "student")
            .put("audienceType", professions),
    )
}

/// The competencies, and what learners can do afterwards in their own words.
fn teaches(reader: &Reader<'_>, module: &Module) -> Option<Json> {
    let competencies = module.competencies.iter();
    let competencies = competencies.map(|used| competency(reader, &used.id).into());
    let outcomes = (0..module.outcomes.len()).filter_map(|index| {
        let words = reader.entry_words(&module.entry, |values| {
            let outcomes = values.get("outcomes")?.items();
            outcomes.get(index)?.get("text")?.text()
        })?;
        Some(Json::from(words.text))
    });
    list(competencies.chain(outcomes).collect())
}

/// The competencies that are assessed.
fn assesses(reader: &Reader<'_>, module: &Module) -> Option<Json> {
    let assessed = module.competencies.iter().filter(|used| used.assessed);
    list(
        assessed
            .map(|used| competency(reader, &used.id).reference().into())
            .collect(),
    )
}

fn prerequisites(reader: &Reader<'_>, module: &Module) -> Option<Json> {
    let before = module.prerequisites.iter();
    let before = before.filter_map(|id| brief(reader, id));
    list(before.collect())
}

/// All the time that it takes a learner.
fn workload(module: &Module) -> Option<String> {
    thing::duration(module.contact_hours + module.self_study.unwrap_or_default())
}

fn credit(reader: &Reader<'_>, facts: &Value) -> Option<Thing> {
    let credit = facts.get("credit")?;
    let scheme = credit.get("scheme")?.text()?;
    let name = reader.message(&format!("scheme-{scheme}"));
    Some(
        Thing::new("QuantitativeValue")
            .put("value", thing::number(credit.get("value")?.amount()?))
            .put(
                "unitText",
                name.map_or_else(|| scheme.to_string(), |name| name.text),
            ),
    )
}

fn price(facts: &Value) -> Option<Thing> {
    let cost = facts.get("cost")?;
    let price = Thing::new("Offer")
        .put("price", thing::number(cost.get("amount")?.amount()?))
        .put("priceCurrency", &**cost.get("currency")?.text()?);
    Some(price)
}

fn materials(facts: &Value) -> Option<Json> {
    let materials = facts.get("materials").map_or(&[][..], Value::items);
    let part = |value: &Value| {
        let text = |key: &str| value.get(key).and_then(Value::text).map(|text| &**text);
        let part = Thing::new("LearningResource")
            .put("name", text("title")?)
            .put("url", text("url"))
            .put("inLanguage", text("language"))
            .put("license", text("licence").map(thing::licence));
        Some(part.into())
    };
    list(materials.iter().filter_map(part).collect())
}

fn literature(reader: &Reader<'_>, facts: &Value) -> Option<Json> {
    let named = facts.get("references").map_or(&[][..], Value::items);
    let work = |value: &Value| {
        let value = match value.text() {
            Some(id) => reader.catalogue.references.get(id)?,
            None => value,
        };
        let text = |key: &str| value.get(key).and_then(Value::text);
        let doi = text("doi").map(|doi| format!("https://doi.org/{doi}"));
        let work = match doi.or_else(|| text("url").map(ToString::to_string)) {
            Some(address) => Thing::named(address),
            None => Thing::new("CreativeWork").put("name", &**text("title")?),
        };
        Some(work.into())
    };
    list(named.iter().filter_map(work).collect())
}

/// A session each; a module without any is offered all the same, at times that are asked for.
fn instances(reader: &Reader<'_>, module: &Module) -> Option<Json> {
    let from = module.sessions.len().saturating_sub(SESSIONS);
    let told = module.sessions.iter().skip(from);
    let mut instances: Vec<Json> = told
        .map(|session| instance(reader, module, Some(session)).into())
        .collect();
    if instances.is_empty() && module.is_offered() {
        instances.push(instance(reader, module, None).into());
    }
    list(instances)
}

fn instance(reader: &Reader<'_>, module: &Module, session: Option<&Session>) -> Thing {
    let mode = session.and_then(|session| session.mode.as_ref());
    let mode = mode.map_or_else(|| module.terms_in("modes"), std::slice::from_ref);
    let language = session.and_then(|session| session.language.as_ref());
    let language = language.map_or_else(|| module.terms_in("languages"), std::slice::from_ref);
    let place = location(reader, module, session);
    let zone = session.and_then(|session| session.time_zone.as_deref());
    let zone = zone.unwrap_or(&reader.catalogue.settings.time_zone);
    let (start, end) = session.map(|session| session.span.iso(zone)).unzip();
    let offer = session.and_then(|session| {
        let address = session.register.as_deref()?;
        Some(Thing::new("Offer").put("url", address))
    });
    Thing::new("CourseInstance")
        // The least that the profile asks for is a mode and a place.
        .put(CONFORMS_TO, place.as_ref().map(|_| Thing::named(INSTANCE)))
        .put("courseMode", modes(reader, mode))
        .put("courseWorkload", workload(module))
        .put("startDate", start)
        .put("endDate", end.flatten())
        .put("location", place)
        .put("inLanguage", ids(language))
        .put(
            "maximumAttendeeCapacity",
            session.and_then(|session| session.seats),
        )
        .put("offers", offer)
}

/// How it is taught: by the values of schema.org's courseMode that the vocabulary names, else in words.
fn modes(reader: &Reader<'_>, modes: &[TermId]) -> Option<Json> {
    let mut values: Vec<Json> = Vec::new();
    for mode in modes {
        let known = reader.catalogue.vocabularies.term("modes", mode.as_str());
        let codes = known.map_or(&[][..], |term| &term.codes).iter();
        let codes = codes.filter(|(scheme, _)| &**scheme == "course-mode");
        let mut codes: Vec<Json> = codes
            .flat_map(|(_, codes)| codes)
            .map(|code| Json::from(&**code))
            .collect();
        if codes.is_empty() {
            codes.push(reader.label("modes", mode).text.into());
        }
        values.extend(
            codes
                .into_iter()
                .filter(|code| !values.contains(code))
                .collect::<Vec<_>>(),
        );
    }
    list(values)
}

/// Where it takes place: at the provider's, in the session's setting or else the module's; on the net where that is the setting.
fn location(reader: &Reader<'_>, module: &Module, session: Option<&Session>) -> Option<Thing> {
    let stated = session.and_then(|session| session.place.as_ref());
    let setting = stated.or_else(|| module.terms_in("settings").first());
    let label = setting.map(|setting| reader.label("settings", setting).text);
    if setting.is_some_and(|setting| setting.as_str() == "virtual") {
        return Some(Thing::new("VirtualLocation").put("name", label));
    }
    let provider = module.provider.as_ref();
    let provider = provider.and_then(|id| reader.catalogue.entry(id));
    let provider = provider.map(|entry| reader.title(entry).text);
    let name = match (provider, label) {
        (Some(provider), Some(label)) => format!("{provider} – {label}"),
        (provider, label) => provider.or(label)?,
    };
    Some(Thing::new("Place").put("name", name))
}

/// A module where another names it.
pub(super) fn brief(reader: &Reader<'_>, id: &EntryId) -> Option<Json> {
    let entry = reader.catalogue.entry(id)?;
    let brief =
        Thing::at("Course", entry_address(reader, id)).put("name", reader.title(entry).text);
    Some(brief.into())
}
