//! `halqa quality`: what the field's checks find, module by module, and counted by provider. A report: it refuses nothing.

use super::{Ended, Quality, Screen, Table, build};
use crate::catalogue::quality::{CHECKS, Finding, Findings, Report, Tallied};
use crate::catalogue::{Catalogue, EntryId, Module};
use crate::document::field::Kind;
use crate::export;
use crate::problem::suggest;
use crate::site::Workshop;
use crate::source;
use std::io::{self, Write};

/// What is wanting comes first.
const ORDER: [Finding; 4] = [
    Finding::NotMet,
    Finding::NotStated,
    Finding::Met,
    Finding::NotApplicable,
];

/// How many checks a line names, so that it fits a terminal of 100 columns.
const ABREAST: usize = 3;

/// Shows the report.
pub(super) fn quality(arguments: &Quality, screen: &mut Screen) -> io::Result<Ended> {
    let scanned = source::scan(&arguments.root);
    let mut problems = scanned.problems;
    let site = Workshop::default()
        .site(&scanned.value, arguments.drafts)
        .into_value(&mut problems);
    if build::stops(&problems, false) {
        let warning = "there are errors, so the report may lack modules; `halqa check` tells more";
        writeln!(screen.err, "{warning}")?;
    }
    let Some(site) = site else {
        return Ok(Ended::Author);
    };
    let catalogue = &site.catalogue;
    for (kind, stated) in [
        (Kind::Module, &arguments.module),
        (Kind::Provider, &arguments.provider),
    ] {
        if let Some(stated) = stated
            && catalogue.entry(&EntryId::new(kind, stated)).is_none()
        {
            return unknown(catalogue, kind, stated, screen);
        }
    }
    let is_shown = |module: &Module| {
        let provider = module.provider.as_ref().map(|id| &*id.name);
        let is = |stated: &Option<String>, name: Option<&str>| {
            stated.as_deref().is_none_or(|stated| Some(stated) == name)
        };
        is(&arguments.module, Some(&module.entry.id.name)) && is(&arguments.provider, provider)
    };
    let report = Report::new(&catalogue.modules, &catalogue.vocabularies, is_shown);
    match arguments.format {
        Table::Human => human(catalogue, &report, screen)?,
        Table::Csv => screen
            .out
            .write_all(&export::quality_csv(catalogue, &report))?,
        Table::Json => screen
            .out
            .write_all(&export::quality_json(catalogue, &report)?)?,
    }
    Ok(Ended::Done)
}

fn unknown(catalogue: &Catalogue, kind: Kind, id: &str, screen: &mut Screen) -> io::Result<Ended> {
    let entries = catalogue
        .all_entries()
        .filter(|entry| entry.id.kind == kind);
    let near = suggest::nearest(id, entries.map(|entry| &*entry.id.name));
    let help = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
    writeln!(
        screen.err,
        "error: there is no {} `{id}`{help}",
        kind.name()
    )?;
    Ok(Ended::CommandLine)
}

fn human(catalogue: &Catalogue, report: &Report, screen: &mut Screen) -> io::Result<()> {
    for (number, findings) in &report.modules {
        if let Some(module) = catalogue.modules.at(*number) {
            of_module(module, findings, screen)?;
        }
    }
    for (provider, tallied) in &report.providers {
        let name = provider.as_ref().map_or("no provider", |id| &*id.name);
        let modules = match tallied.modules {
            1 => "1 module".to_owned(),
            many => format!("{many} modules"),
        };
        writeln!(screen.out, "{name}: {modules}")?;
        tally(tallied, screen)?;
    }
    writeln!(
        screen.out,
        "\"not stated\" is no \"no\"; `halqa explain quality` tells what each check asks"
    )
}

/// A module with a line for each finding: in a table of thirteen columns of words no terminal is wide enough.
fn of_module(module: &Module, findings: &Findings, screen: &mut Screen) -> io::Result<()> {
    let id = &module.entry.id.name;
    match &module.provider {
        Some(provider) => writeln!(screen.out, "{id} ({})", provider.name)?,
        None => writeln!(screen.out, "{id}")?,
    }
    for finding in ORDER {
        let checks = CHECKS.iter().zip(findings);
        let checks = checks.filter(|(_, found)| **found == finding);
        let names: Vec<String> = checks
            .map(|(check, _)| format!("{} {}", check.code, check.id))
            .collect();
        if !names.is_empty() {
            let lines: Vec<String> = names.chunks(ABREAST).map(|line| line.join(", ")).collect();
            let lines = lines.join(&format!(",\n{:18}", ""));
            writeln!(screen.out, "  {:<15} {lines}", finding.words())?;
        }
    }
    writeln!(screen.out)
}

fn tally(tallied: &Tallied, screen: &mut Screen) -> io::Result<()> {
    let heads = Finding::ALL.map(Finding::words);
    let row = |code: &str, id: &str, cells: [String; Finding::ALL.len()]| {
        let cells = cells.iter().zip(heads);
        let cells = cells.map(|(cell, head)| format!("  {cell:>width$}", width = head.len()));
        format!("  {code:<3} {id:<22}{}", cells.collect::<String>())
    };
    writeln!(screen.out, "{}", row("", "", heads.map(str::to_owned)))?;
    for (check, tally) in CHECKS.iter().zip(&tallied.checks) {
        let counts = Finding::ALL.map(|finding| tally.of(finding).to_string());
        writeln!(screen.out, "{}", row(check.code, check.id, counts))?;
    }
    writeln!(screen.out)
}
