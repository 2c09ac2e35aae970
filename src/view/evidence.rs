//! What a catalogue can show of a profession, for accreditors: in each year, competency by competency, with whom, module by module.

use super::reader::Reader;
use super::{
    Anchored, CompetencyRow, EvidenceFramework, EvidenceModule, EvidenceModules, EvidenceView,
    Html, PartnerRow, YearRow, coverage, fact, module, print, prose,
};
use crate::catalogue::evidence::{Amount, Evidence, Offer};
use crate::catalogue::{EntryId, PROFESSIONS};
use crate::document::field::Kind;
use crate::locale::Arg;

/// The page that holds the institution's plan of interprofessional education.
const PLAN: &str = "accreditation-plan";

/// What the document says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Snapshot<'a> {
    /// The SHA-256 of the catalogue's sources.
    pub sha256: &'a str,
    /// The style.
    pub style: &'a str,
    /// The hash of the style, for the Content-Security-Policy.
    pub hash: &'a str,
}

/// The document of a profession.
pub fn evidence(
    reader: &Reader<'_>,
    evidence: &Evidence<'_>,
    snapshot: Snapshot<'_>,
) -> EvidenceView {
    let catalogue = reader.catalogue;
    let profession = reader.label(PROFESSIONS, evidence.profession);
    let title = [("profession", Arg::Text(&profession.text))];
    let plan = catalogue.entry(&EntryId::new(Kind::Page, PLAN));
    let plan = plan.and_then(|plan| prose::of_entry(reader, plan));
    let (plan, fallback) = plan.unzip();
    let without = |is_it: &dyn Fn(&crate::catalogue::evidence::YearOfStudy<'_>) -> bool| {
        let years = evidence.years.iter().filter(|year| is_it(year));
        let years: Vec<String> = years
            .map(|year| reader.label("levels", year.level).text)
            .collect();
        (!years.is_empty()).then(|| reader.locale.list(&years).data())
    };
    EvidenceView {
        lang: reader.lang().to_string(),
        dir: reader.locale.direction.as_str(),
        style: Html::new(snapshot.style),
        policy: format!(
            "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
            snapshot.hash
        ),
        title: reader.say("evidence-title", &title),
        site: reader.message("catalogue-title").unwrap_or_default(),
        owner: reader.message("catalogue-owner"),
        address: catalogue.settings.url.as_ref().map(ToString::to_string),
        date: print::date(reader),
        snapshot: snapshot.sha256.to_owned(),
        count: reader.count("modules", evidence.modules.len()),
        plan,
        plan_language: fallback.flatten().map(|fallback| fallback.language),
        years: evidence
            .years
            .iter()
            .map(|year| YearRow {
                year: reader.label("levels", year.level),
                required: amount(reader, year.required),
                assessed: amount(reader, year.assessed),
                elective: amount(reader, year.elective),
            })
            .collect(),
        years_without: without(&|year| year.required.modules == 0),
        years_unassessed: without(&|year| year.required.modules > 0 && year.assessed.modules == 0),
        modules: [true, false]
            .into_iter()
            .filter_map(|required| group(reader, evidence, required))
            .collect(),
        partners: evidence
            .partners
            .iter()
            .map(|partner| PartnerRow {
                profession: reader.term(PROFESSIONS, partner.profession),
                required: reader.number(partner.required),
                modules: reader.number(partner.modules),
            })
            .collect(),
        frameworks: frameworks(reader, evidence),
    }
}

/// The number of modules and their hours; nothing of nothing.
fn amount(reader: &Reader<'_>, amount: Amount) -> Option<[String; 2]> {
    (amount.modules > 0).then(|| {
        let hours = reader.say("hours", &[("hours", Arg::Number(amount.hours))]);
        [reader.number(amount.modules), hours]
    })
}

fn group(reader: &Reader<'_>, evidence: &Evidence<'_>, required: bool) -> Option<EvidenceModules> {
    let offers = evidence.modules.iter();
    let mut offers: Vec<&Offer<'_>> = offers
        .filter(|offer| offer.is_required == required)
        .collect();
    offers.sort_by_key(|offer| {
        reader
            .shelf
            .place(reader.catalogue, reader.locale, offer.number)
    });
    (!offers.is_empty()).then(|| EvidenceModules {
        required,
        count: reader.count("modules", offers.len()),
        modules: offers.into_iter().map(|offer| one(reader, offer)).collect(),
    })
}

fn one(reader: &Reader<'_>, offer: &Offer<'_>) -> EvidenceModule {
    let stated = offer.module;
    let entry = &stated.entry;
    let facts = fact::of_module(reader, offer.number, stated);
    let origin = prose::origin(reader, entry);
    let there = origin.as_ref().and_then(|origin| origin.href.clone());
    let here = reader.entry_link(&entry.id).map(|link| link.href);
    EvidenceModule {
        id: print::anchor(&entry.id),
        title: reader.title(entry),
        summary: reader.summary(entry),
        address: there.or(here).unwrap_or_default(),
        origin,
        facts: facts
            .into_iter()
            .chain(fact::details(reader, stated))
            .collect(),
        outcomes: module::outcomes(reader, stated),
        competencies: stated
            .competencies
            .iter()
            .map(|used| module::competency(reader, used))
            .collect(),
        statements: module::statements(reader, stated),
    }
}

fn frameworks(reader: &Reader<'_>, evidence: &Evidence<'_>) -> Vec<EvidenceFramework> {
    let covered = reader.catalogue.coverage().frameworks.iter();
    let framework = covered.map(|covered| EvidenceFramework {
        title: coverage::framework_name(reader, &covered.id),
        rows: evidence
            .competencies(covered)
            .map(|(id, is_area, cell)| {
                let mut row = CompetencyRow {
                    competency: coverage::code_and_note(reader, id),
                    is_area,
                    assessed: Vec::new(),
                    required: Vec::new(),
                    elective: Vec::new(),
                };
                let here = |offer: &&Offer<'_>| cell.modules.contains(&offer.number);
                for offer in evidence.modules.iter().filter(here) {
                    let entry = &offer.module.entry;
                    let list = match (offer.is_required, offer.assesses(reader.catalogue, id)) {
                        (true, true) => &mut row.assessed,
                        (true, false) => &mut row.required,
                        (false, _) => &mut row.elective,
                    };
                    list.push(Anchored {
                        id: print::anchor(&entry.id),
                        title: reader.title(entry),
                    });
                }
                row
            })
            .collect(),
    });
    framework
        .filter(|framework| !framework.rows.is_empty())
        .collect()
}
