//! `halqa status`: how far the translations are.

mod messages;
mod rows;

use super::columns::{left, right};
use super::voice::voice;
use super::{Ended, Screen, Status, StatusForm, language, past};
use crate::catalogue::Standing;
use crate::locale::{Lang, Voice};
use crate::problem::{Severity, Told, told};
use crate::site::Workshop;
use crate::source;
use rows::{Row, Tally};
use std::io::{self, Write};

/// Tells how far the translations, or the messages, are.
pub(super) fn status(arguments: &Status, screen: &mut Screen) -> io::Result<Ended> {
    let scanned = source::scan(&arguments.root);
    let sources = scanned.value;
    let voice = voice(None, &sources);
    let made = Workshop::default().site(&sources, false);
    let Some(site) = made.value else {
        let why = told("unreadable-catalogue").with("folder", arguments.root.display());
        return screen.refuse(&voice, why, Ended::CommandLine);
    };
    let catalogue = &site.catalogue;
    let langs: Vec<&Lang> = match &arguments.lang {
        None => catalogue.languages().collect(),
        Some(tag) => match language::of(catalogue, tag) {
            Ok(lang) => vec![lang],
            Err(why) => return screen.refuse(&voice, why, Ended::CommandLine),
        },
    };
    if arguments.locale {
        return messages::show(&sources, &langs, arguments.format, &voice, screen);
    }
    let problems = scanned.problems.iter().chain(&made.problems);
    let errors = problems.filter(|problem| problem.rule.severity == Severity::Error);
    if errors.count() > 0 {
        screen.note(&voice, &told("status-lacks"))?;
    }
    let rows = rows::all(catalogue, &langs);
    let tallies: Vec<Tally<'_>> = langs.iter().map(|lang| Tally::new(lang, &rows)).collect();
    match arguments.format {
        StatusForm::Human => human(arguments, &rows, &tallies, &voice, screen)?,
        StatusForm::Csv => write!(screen.out, "{}", rows::csv(&rows))?,
        StatusForm::Json => writeln!(screen.out, "{}", rows::json(&rows, &tallies))?,
    }
    below(arguments, &tallies, &voice, screen)
}

/// What a standing is called.
fn called(standing: Standing) -> Told {
    told(match standing {
        Standing::Original => "standing-original",
        Standing::Reviewed => "standing-reviewed",
        Standing::Draft => "standing-draft",
        Standing::Machine => "standing-machine",
        Standing::Unstamped => "standing-unstamped",
        Standing::Stale => "standing-stale",
        Standing::Begun => "standing-begun",
        Standing::Missing => "standing-missing",
    })
}

/// A table of languages, and then every entry of each, what needs most first.
fn human(
    arguments: &Status,
    rows: &[Row<'_>],
    tallies: &[Tally<'_>],
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    let is_used = |standing: &Standing| tallies.iter().any(|tally| tally.count(*standing) > 0);
    let columns: Vec<Standing> = Standing::ALL.into_iter().filter(is_used).collect();
    let out = &mut screen.out;
    let up_to_date = right(&voice.say(&told("up-to-date")), 10);
    write!(out, "{:<8}{up_to_date}", "")?;
    for standing in &columns {
        write!(out, " {}", right(&voice.say(&called(*standing)), 10))?;
    }
    writeln!(out)?;
    for tally in tallies {
        let percent = format!("{} %", tally.percent());
        write!(out, "{:<8}{percent:>10}", tally.lang.as_str())?;
        for standing in &columns {
            write!(out, "{:>11}", tally.count(*standing))?;
        }
        writeln!(out)?;
    }
    if columns.contains(&Standing::Unstamped) {
        writeln!(out, "\n{}", voice.say(&told("unstamped-are")))?;
    }
    for tally in tallies {
        let own = rows.iter().filter(|row| row.lang == tally.lang);
        let order = Standing::ALL.into_iter().rev();
        let order = order.filter(|standing| *standing != Standing::Original);
        if own.clone().all(|row| row.standing == Standing::Original) {
            continue;
        }
        writeln!(out, "\n{}", tally.lang)?;
        for row in
            order.flat_map(|standing| own.clone().filter(move |row| row.standing == standing))
        {
            let standing = voice.say(&called(row.standing));
            write!(out, "  {} {}", left(&standing, 10), row.entry.id)?;
            let lacks = row.lacks();
            if !lacks.is_empty() {
                let lacks = told("still-to-come").list("parts", lacks);
                write!(out, ": {}", voice.say(&lacks))?;
            }
            let changed = row.entry.change(row.lang).zip(row.entry.document());
            let Some((change, original)) = changed else {
                writeln!(out)?;
                continue;
            };
            writeln!(out, ": {}", voice.say(&past::named(change, original)))?;
            let edition = row.entry.editions.get(row.lang);
            if let Some(translation) = edition.and_then(|edition| edition.translation.as_ref()) {
                let past = past::find(&arguments.root, original, translation);
                past::show(row.entry, change, &past, voice, out)?;
            }
        }
    }
    Ok(())
}

/// Fails if a language has less than what is asked for.
fn below(
    arguments: &Status,
    tallies: &[Tally<'_>],
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let Some(least) = arguments.fail_under else {
        return Ok(Ended::Done);
    };
    let least = usize::from(least);
    let mut ended = Ended::Done;
    for tally in tallies.iter().filter(|tally| tally.is_under(least)) {
        let why = told("status-under")
            .with("lang", tally.lang)
            .with("done", tally.up_to_date())
            .with("all", tally.all())
            .with("percent", tally.percent())
            .with("least", least);
        ended = screen.refuse(voice, why, Ended::Author)?;
    }
    Ok(ended)
}
