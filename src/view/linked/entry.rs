//! Pathways, providers, networks and events in the words of schema.org.

use super::thing::{self, Json, Thing, list};
use super::{course, entry_address, provider, publisher, versions};
use crate::catalogue::{Entry, EntryId, Span};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::view::reader::Reader;

/// How many modules of a pathway are told.
const STEPS: usize = 24;

/// The entry on its page; pages of prose say nothing.
pub(super) fn entry(reader: &Reader<'_>, id: &EntryId) -> Option<Thing> {
    let entry = reader.catalogue.entry(id)?;
    match id.kind {
        Kind::Pathway => Some(pathway(reader, entry)),
        Kind::Provider | Kind::Network => Some(organisation(reader, entry)),
        Kind::Event => Some(event(reader, entry)),
        Kind::Module | Kind::Page => None,
    }
}

/// What every entry says.
fn named(reader: &Reader<'_>, entry: &Entry, kind: &str) -> Thing {
    Thing::at(kind, entry_address(reader, &entry.id))
        .put("name", reader.title(entry).text)
        .put("description", reader.summary(entry).text)
}

/// A way through modules.
fn pathway(reader: &Reader<'_>, entry: &Entry) -> Thing {
    let steps = reader.catalogue.relations.steps(&entry.id).iter();
    let steps = steps.take(STEPS).filter_map(|id| course::brief(reader, id));
    let pathway = named(reader, entry, "LearningResource")
        .put("url", entry_address(reader, &entry.id))
        .put("inLanguage", reader.lang().as_str())
        .put("publisher", publisher(reader))
        .put(
            "dateModified",
            thing::text(entry, "reviewed").map(|day| &**day),
        )
        .put("hasPart", list(steps.collect()));
    versions(reader, entry, pathway)
}

fn organisation(reader: &Reader<'_>, entry: &Entry) -> Thing {
    let text = |key: &str| thing::text(entry, key).map(|text| &**text);
    let own = text("url").map(ToString::to_string);
    let network = text("network").map(|name| EntryId::new(Kind::Network, name));
    let address =
        text("country").map(|country| Thing::new("PostalAddress").put("addressCountry", country));
    named(reader, entry, "Organization")
        .put("url", own.or_else(|| entry_address(reader, &entry.id)))
        .put("mainEntityOfPage", entry_address(reader, &entry.id))
        .put("email", text("email"))
        .put("address", address)
        .put("memberOf", network.and_then(|id| provider(reader, &id)))
}

fn event(reader: &Reader<'_>, entry: &Entry) -> Thing {
    let text = |key: &str| thing::text(entry, key).map(|text| &**text);
    let facts = entry.facts();
    let zone = text("time-zone").unwrap_or(&reader.catalogue.settings.time_zone);
    let (start, end) = Span::read(facts).map(|span| span.iso(zone)).unzip();
    let place = reader.entry_words(entry, |values| values.get("place").and_then(Value::text));
    let organisers = [("provider", Kind::Provider), ("network", Kind::Network)];
    let organisers = organisers.into_iter().filter_map(|(key, kind)| {
        let id = EntryId::new(kind, text(key)?);
        Some(Json::from(provider(reader, &id)?))
    });
    let languages = facts.get("languages").map_or(&[][..], Value::items);
    let languages = languages
        .iter()
        .filter_map(|tag| Some(Json::from(&**tag.text()?)));
    let every = text("recurrence").map(|stated| match stated {
        "yearly" => "P1Y",
        _ => "P2Y",
    });
    let schedule = every.map(|every| Thing::new("Schedule").put("repeatFrequency", every));
    named(reader, entry, "EducationEvent")
        .put("url", entry_address(reader, &entry.id))
        .put("sameAs", text("url"))
        .put("startDate", start)
        .put("endDate", end.flatten())
        .put("eventSchedule", schedule)
        .put(
            "location",
            place.map(|place| Thing::new("Place").put("name", place.text)),
        )
        .put("organizer", list(organisers.collect()))
        .put("inLanguage", list(languages.collect()))
}
