//! What a catalogue can show of a profession, as tables for spreadsheets and programs. They hold ids and the titles of the originals, in no language of the
//! site.

use super::delimited::Rows;
use crate::catalogue::coverage::shares;
use crate::catalogue::evidence::{Evidence, Offer};
use crate::catalogue::quality::{CHECKS, findings};
use crate::catalogue::{Catalogue, PROFESSIONS, TermId};
use crate::document::front::Value;

/// The tables, by the names of their files.
pub fn evidence_tables(
    catalogue: &Catalogue,
    evidence: &Evidence<'_>,
) -> [(&'static str, Vec<u8>); 5] {
    [
        ("modules.csv", modules(catalogue, evidence)),
        ("outcomes.csv", outcomes(evidence)),
        ("competencies.csv", competencies(catalogue, evidence)),
        ("years.csv", years(evidence)),
        ("quality.csv", quality(catalogue, evidence)),
    ]
}

fn modules(catalogue: &Catalogue, evidence: &Evidence<'_>) -> Vec<u8> {
    let mut table = Rows::of_words([
        "module",
        "title",
        "origin",
        "required",
        "assessed",
        "years",
        "stages",
        "contact-hours",
        "partners",
        "modes",
        "facilitator-professions",
        "assessment-methods",
        "provider",
        "reviewed",
    ]);
    for offer in &evidence.modules {
        let module = offer.module;
        let facts = module.entry.facts();
        let stated = |key: &str| {
            facts
                .get(key)
                .and_then(Value::text)
                .map(ToString::to_string)
        };
        let origin = catalogue.origin(&module.entry.id);
        let partners = module.terms_in(PROFESSIONS).iter();
        let facilitators = facts
            .get("facilitation")
            .and_then(|told| told.get("professions"));
        let facilitators = facilitators.map_or(&[][..], Value::items).iter();
        let facilitators: Vec<&str> = facilitators.filter_map(|id| Some(&**id.text()?)).collect();
        table.add_owned([
            module.entry.id.name.to_string(),
            title(offer).to_owned(),
            origin.map_or_else(String::new, |origin| origin.source.to_string()),
            offer.is_required.to_string(),
            offer.is_assessed.to_string(),
            spaced(years_of(offer, evidence.profession)),
            spaced(module.terms_in("stages")),
            module.contact_hours.to_string(),
            spaced(partners.filter(|other| *other != evidence.profession)),
            spaced(module.terms_in("modes")),
            facilitators.join(" "),
            spaced(module.terms_in("assessment-methods")),
            module
                .provider
                .as_ref()
                .map_or_else(String::new, |id| id.name.to_string()),
            stated("reviewed").unwrap_or_default(),
        ]);
    }
    table.into_bytes()
}

fn outcomes(evidence: &Evidence<'_>) -> Vec<u8> {
    let mut table = Rows::of_words(["module", "required", "outcome", "competency"]);
    for offer in &evidence.modules {
        let stated = offer.module.entry.facts().get("outcomes");
        let stated = stated.map_or(&[][..], Value::items).iter();
        for (outcome, competency) in stated.zip(&offer.module.outcomes) {
            let text = outcome.get("text").and_then(Value::text);
            table.add_owned([
                offer.module.entry.id.name.to_string(),
                offer.is_required.to_string(),
                text.map_or_else(String::new, ToString::to_string),
                competency
                    .as_ref()
                    .map_or_else(String::new, ToString::to_string),
            ]);
        }
    }
    table.into_bytes()
}

/// A row for each competency of each module, with its share of the hours as in the catalogue's coverage.
fn competencies(catalogue: &Catalogue, evidence: &Evidence<'_>) -> Vec<u8> {
    let mut table = Rows::of_words([
        "framework",
        "competency",
        "module",
        "required",
        "years",
        "primary",
        "assessed",
        "share-of-hours",
    ]);
    for framework in &catalogue.coverage().frameworks {
        for offer in &evidence.modules {
            for share in shares(offer.module, &framework.id) {
                table.add_owned([
                    framework.id.to_string(),
                    share.id.to_string(),
                    offer.module.entry.id.name.to_string(),
                    offer.is_required.to_string(),
                    spaced(years_of(offer, evidence.profession)),
                    share.primary.to_string(),
                    share.assessed.to_string(),
                    rounded(share.hours).to_string(),
                ]);
            }
        }
    }
    table.into_bytes()
}

fn years(evidence: &Evidence<'_>) -> Vec<u8> {
    let mut table = Rows::of_words([
        "year",
        "required-modules",
        "required-hours",
        "assessed-modules",
        "assessed-hours",
        "elective-modules",
        "elective-hours",
    ]);
    for year in &evidence.years {
        let amounts = [year.required, year.assessed, year.elective].into_iter();
        let amounts = amounts.flat_map(|amount| {
            [
                amount.modules.to_string(),
                rounded(amount.hours).to_string(),
            ]
        });
        table.add_owned(std::iter::once(year.level.to_string()).chain(amounts));
    }
    table.into_bytes()
}

fn quality(catalogue: &Catalogue, evidence: &Evidence<'_>) -> Vec<u8> {
    let checks = CHECKS.iter().map(|check| check.id);
    let mut table = Rows::of_words(["module", "title"].into_iter().chain(checks));
    for offer in &evidence.modules {
        let found = findings(offer.module, &catalogue.vocabularies);
        let found = found.iter().map(|finding| finding.id().to_owned());
        let module = [
            offer.module.entry.id.name.to_string(),
            title(offer).to_owned(),
        ];
        table.add_owned(module.into_iter().chain(found));
    }
    table.into_bytes()
}

/// The years of the profession that the module names, each once; none where it is open to all.
fn years_of<'a>(offer: &'a Offer<'_>, profession: &'a TermId) -> Vec<&'a TermId> {
    let mut years: Vec<&TermId> = Vec::new();
    for year in offer
        .module
        .open_to(profession, None)
        .flat_map(|audience| &audience.years)
    {
        if !years.contains(&year) {
            years.push(year);
        }
    }
    years
}

/// A module's title in the language of its original.
fn title<'a>(offer: &'a Offer<'_>) -> &'a str {
    let entry = &offer.module.entry;
    let edition = entry.editions.get(&entry.original);
    edition.map_or("", |edition| &*edition.title)
}

fn spaced<'a>(terms: impl IntoIterator<Item = &'a TermId>) -> String {
    let terms: Vec<&str> = terms.into_iter().map(TermId::as_str).collect();
    terms.join(" ")
}

/// Hours to the fourth digit after the point: a third of an hour has no end.
fn rounded(hours: f64) -> f64 {
    (hours * 1e4).round() / 1e4
}
