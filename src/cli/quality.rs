//! `halqa quality`: what the field's checks find, module by module, and counted by provider. A report: it refuses nothing.

use super::columns::{left, right};
use super::voice::{tell_of_other, voice};
use super::{Ended, Quality, Screen, Table, build};
use crate::catalogue::quality::{CHECKS, Finding, Findings, Report, Tallied};
use crate::catalogue::{Catalogue, EntryId, Module};
use crate::document::field::Kind;
use crate::export;
use crate::locale::Voice;
use crate::problem::{Told, suggest, told};
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
    let voice = voice(arguments.lang.as_deref(), &scanned.value);
    let lang = arguments.lang.as_deref();
    tell_of_other(lang, &voice, &scanned.value, screen)?;
    let mut problems = scanned.problems;
    let site = Workshop::default()
        .site(&scanned.value, arguments.drafts)
        .into_value(&mut problems);
    let Some(site) = site else {
        let why = told("unreadable-catalogue").with("folder", arguments.root.display());
        return screen.refuse(&voice, why, Ended::CommandLine);
    };
    if build::stops(&problems, false) {
        screen.note(&voice, &told("quality-lacks"))?;
    }
    let catalogue = &site.catalogue;
    for (kind, stated) in [
        (Kind::Module, &arguments.module),
        (Kind::Provider, &arguments.provider),
    ] {
        if let Some(stated) = stated
            && catalogue.entry(&EntryId::new(kind, stated)).is_none()
        {
            let why = unknown(catalogue, kind, stated);
            return screen.refuse(&voice, why, Ended::CommandLine);
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
        Table::Human => human(catalogue, &report, &voice, screen)?,
        Table::Csv => screen
            .out
            .write_all(&export::quality_csv(catalogue, &report))?,
        Table::Json => screen
            .out
            .write_all(&export::quality_json(catalogue, &report)?)?,
    }
    Ok(Ended::Done)
}

fn unknown(catalogue: &Catalogue, kind: Kind, id: &str) -> Told {
    let entries = catalogue
        .all_entries()
        .filter(|entry| entry.id.kind == kind);
    let near = suggest::nearest(id, entries.map(|entry| &*entry.id.name));
    let why = told(match (kind, near) {
        (Kind::Provider, None) => "no-such-provider",
        (Kind::Provider, Some(_)) => "no-such-provider.near",
        (_, None) => "no-such-module",
        (_, Some(_)) => "no-such-module.near",
    });
    let why = why.with("id", id);
    match near {
        None => why,
        Some(near) => why.message("near", suggest::meant(near)),
    }
}

fn human(
    catalogue: &Catalogue,
    report: &Report,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    for (number, findings) in &report.modules {
        if let Some(module) = catalogue.modules.at(*number) {
            of_module(module, findings, voice, screen)?;
        }
    }
    for (provider, tallied) in &report.providers {
        let counted = match provider {
            None => told("counted-modules.nobody"),
            Some(id) => told("counted-modules").with("provider", &id.name),
        };
        screen.say(voice, &counted.count("count", tallied.modules))?;
        tally(tallied, voice, screen)?;
    }
    screen.say(voice, &told("not-stated-is-no-no"))
}

/// What a finding is called.
fn called(finding: Finding, voice: &Voice) -> String {
    voice.say(&told(match finding {
        Finding::Met => "found-met",
        Finding::NotMet => "found-not-met",
        Finding::NotStated => "found-not-stated",
        Finding::NotApplicable => "found-not-applicable",
    }))
}

/// A module with a line for each finding: in a table of thirteen columns of words no terminal is wide enough.
fn of_module(
    module: &Module,
    findings: &Findings,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
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
            writeln!(
                screen.out,
                "  {} {lines}",
                left(&called(finding, voice), 15)
            )?;
        }
    }
    writeln!(screen.out)
}

fn tally(tallied: &Tallied, voice: &Voice, screen: &mut Screen) -> io::Result<()> {
    let heads = Finding::ALL.map(|finding| called(finding, voice));
    let row = |code: &str, id: &str, cells: &[String]| {
        let cells = cells.iter().zip(&heads);
        let cells = cells.map(|(cell, head)| format!("  {}", right(cell, head.chars().count())));
        format!("  {code:<3} {id:<22}{}", cells.collect::<String>())
    };
    writeln!(screen.out, "{}", row("", "", &heads))?;
    for (check, tally) in CHECKS.iter().zip(&tallied.checks) {
        let counts = Finding::ALL.map(|finding| tally.of(finding).to_string());
        writeln!(screen.out, "{}", row(check.code, check.id, &counts))?;
    }
    writeln!(screen.out)
}
