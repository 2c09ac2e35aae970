//! What the quality checks say, for spreadsheets and programs. Both hold ids and the titles of the originals, in no language of the site.

use super::delimited::{Cell, Column, Rows, column};
use crate::catalogue::quality::{CHECKS, Check, Finding, Report, Source, Tallied};
use crate::catalogue::{Catalogue, EntryId, Module};
use serde_json::{Map, Value, json};
use std::io;

/// The version of the format: raised when a program that reads it has to be changed.
const VERSION: u32 = 1;

/// The columns: one for each check.
pub(super) fn columns() -> Vec<Column> {
    let facts = [
        column("module", Cell::Text, "The module's id."),
        column(
            "title",
            Cell::Text,
            "Its title in the language that it was written in.",
        ),
        column("provider", Cell::Text, "The id of who offers it."),
    ];
    let checks = CHECKS.iter().map(|check| {
        let about = format!(
            "{} {}: met, not-met, not-stated or not-applicable.",
            check.code, check.asks
        );
        Column {
            key: check.id.into(),
            cell: Cell::Text,
            about: about.into(),
        }
    });
    facts.into_iter().chain(checks).collect()
}

/// A row for each module, with a column for each check.
pub fn quality_csv(catalogue: &Catalogue, report: &Report) -> Vec<u8> {
    let columns = columns();
    let mut rows = Rows::of_words(columns.iter().map(|column| &*column.key));
    for (number, findings) in &report.modules {
        let Some(module) = catalogue.modules.at(*number) else {
            continue;
        };
        let facts = [&*module.entry.id.name, title(module), provider(module)].into_iter();
        let findings = findings.iter().map(|finding| finding.id());
        rows.add(facts.chain(findings));
    }
    rows.into_bytes()
}

/// The checks, every module with its findings, and how many modules of each provider had which.
pub fn quality_json(catalogue: &Catalogue, report: &Report) -> io::Result<Vec<u8>> {
    let required = &catalogue.settings.required;
    let checks = CHECKS.iter().map(|check| {
        let sources: Vec<&str> = check
            .sources
            .iter()
            .map(|source| Source::id(*source))
            .collect();
        json!({
            "code": check.code,
            "id": check.id,
            "asks": check.asks,
            "sources": sources,
            "required": required.iter().any(|one| one.id == check.id),
        })
    });
    let modules = report.modules.iter().filter_map(|(number, findings)| {
        let module = catalogue.modules.at(*number)?;
        let findings = by_check(findings.iter().map(|finding| json!(finding.id())));
        let (id, title) = (&*module.entry.id.name, title(module));
        Some(json!({"id": id, "title": title, "provider": name(&module.provider), "findings": findings}))
    });
    let providers = report.providers.iter();
    let providers = providers.map(|(id, tallied)| counted(name(id), tallied));
    let whole = json!({
        "format": "halqa-quality",
        "version": VERSION,
        "checks": checks.collect::<Vec<_>>(),
        "modules": modules.collect::<Vec<_>>(),
        "providers": providers.collect::<Vec<_>>(),
    });
    let mut bytes = serde_json::to_vec_pretty(&whole)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn counted(provider: Option<&str>, tallied: &Tallied) -> Value {
    let counts = tallied.checks.iter().map(|tally| {
        let each = Finding::ALL.into_iter();
        let each = each.map(|finding| (finding.id().to_owned(), json!(tally.of(finding))));
        Value::Object(each.collect())
    });
    json!({"id": provider, "modules": tallied.modules, "checks": by_check(counts)})
}

/// Values of the checks, by their ids.
fn by_check(values: impl Iterator<Item = Value>) -> Map<String, Value> {
    let ids = CHECKS.iter().map(|check: &Check| check.id.to_owned());
    ids.zip(values).collect()
}

/// A module's title in the language of its original.
fn title(module: &Module) -> &str {
    let entry = &module.entry;
    entry
        .editions
        .get(&entry.original)
        .map_or("", |edition| &*edition.title)
}

fn provider(module: &Module) -> &str {
    name(&module.provider).unwrap_or_default()
}

fn name(id: &Option<EntryId>) -> Option<&str> {
    id.as_ref().map(|id| &*id.name)
}
