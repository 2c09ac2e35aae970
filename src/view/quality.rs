//! What the field's quality checks say: check by check, provider by provider, module by module. In words, and without a score.

use super::card::sheets_of;
use super::crumb::{self, Crumb};
use super::frame::{self, About};
use super::reader::Reader;
use super::{
    CheckView, FindingCounts, FindingGroup, Html, ModuleQuality, ProviderQuality, QualityView,
};
use crate::catalogue::quality::{CHECKS, Check, Finding, Tallied, Tally, findings};
use crate::catalogue::{EntryId, Module};
use crate::plan::{Data, Page, SHEET, sheets};

/// What is wanting comes first.
const ORDER: [Finding; 4] = [
    Finding::NotMet,
    Finding::NotStated,
    Finding::Met,
    Finding::NotApplicable,
];

/// A sheet of the report.
pub(super) fn view(reader: &Reader<'_>, number: usize) -> QualityView {
    let catalogue = reader.catalogue;
    let report = catalogue.quality();
    let title = reader.message("menu-quality").unwrap_or_default();
    let about = About {
        kind: "quality",
        title: title.clone(),
        description: reader.say("quality-intro", &[]),
        crumbs: crumb::trail([Crumb::Coverage]),
        noindex: false,
    };
    let offered = reader.shelf.offered(catalogue, reader.locale);
    let here = offered.iter().skip((number - 1) * SHEET).take(SHEET);
    let last = *sheets(report.all.modules, SHEET).end();
    let page = |sheet| Page::Quality(reader.lang().clone(), sheet);
    let providers = report.providers.iter().filter(|_| number == 1);
    let names = CHECKS.each_ref().map(|check| {
        let name = reader
            .locale
            .say(&format!("quality-{}.name", check.id), &[]);
        name.map_or_else(|| Html::new(check.id), |said| Html::new(&said.html()))
    });
    QualityView {
        frame: frame::frame(reader, about),
        title,
        offered: reader.count("modules", report.all.modules),
        checks: if number == 1 {
            checks(reader, &report.all)
        } else {
            Vec::new()
        },
        providers: providers
            .map(|(id, tallied)| ProviderQuality {
                provider: id.as_ref().and_then(|id| entry(reader, id)),
                count: reader.count("modules", tallied.modules),
                checks: checks(reader, tallied),
            })
            .collect(),
        modules: here
            .filter_map(|number| of_module(reader, &names, catalogue.modules.at(*number)?))
            .collect(),
        sheets: sheets_of(reader, number, last, page),
        rows: reader.to(&Page::Data(Data::QualityRows)),
    }
}

fn checks(reader: &Reader<'_>, tallied: &Tallied) -> Vec<CheckView> {
    let check = |(check, tally): (&Check, &Tally)| {
        let sources = check.sources.iter();
        let sources = sources.map(|source| reader.say(&format!("source-{}", source.id()), &[]));
        let count = |finding| reader.number(tally.of(finding));
        CheckView {
            code: check.code,
            id: check.id,
            sources: sources.collect::<Vec<_>>().join(" · "),
            required: reader
                .catalogue
                .settings
                .required
                .iter()
                .any(|required| required.id == check.id),
            counts: FindingCounts {
                met: count(Finding::Met),
                not_met: count(Finding::NotMet),
                not_stated: count(Finding::NotStated),
                not_applicable: count(Finding::NotApplicable),
            },
        }
    };
    CHECKS.iter().zip(&tallied.checks).map(check).collect()
}

fn of_module(reader: &Reader<'_>, names: &[Html], module: &Module) -> Option<ModuleQuality> {
    let found = findings(module, &reader.catalogue.vocabularies);
    let group = |finding: Finding| {
        let checks = names.iter().zip(&found);
        let checks = checks.filter(|(_, found)| **found == finding);
        FindingGroup {
            finding: finding.id(),
            checks: checks.map(|(name, _)| name.clone()).collect(),
        }
    };
    let groups = ORDER.into_iter().map(group);
    Some(ModuleQuality {
        module: entry(reader, &module.entry.id)?,
        provider: module.provider.as_ref().and_then(|id| entry(reader, id)),
        findings: groups.filter(|group| !group.checks.is_empty()).collect(),
    })
}

fn entry(reader: &Reader<'_>, id: &EntryId) -> Option<Html> {
    Some(reader.link(&reader.entry_link(id)?))
}
