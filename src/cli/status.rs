//! `halqa status`: how far the translations are.

mod messages;
mod rows;

use super::{Ended, Screen, Status, StatusForm, past};
use crate::catalogue::{Catalogue, Standing};
use crate::locale::Lang;
use crate::problem::{Severity, quote, suggest};
use crate::site::Workshop;
use crate::source;
use rows::{Row, Tally};
use std::io::{self, Write};

/// Tells how far the translations, or the messages, are.
pub(super) fn status(arguments: &Status, screen: &mut Screen) -> io::Result<Ended> {
    let scanned = source::scan(&arguments.root);
    let sources = scanned.value;
    let made = Workshop::default().site(&sources, false);
    let Some(site) = made.value else {
        writeln!(
            screen.err,
            "error: {} is no catalogue that can be read; `halqa check` says why",
            arguments.root.display()
        )?;
        return Ok(Ended::CommandLine);
    };
    let catalogue = &site.catalogue;
    let langs = match languages(catalogue, arguments.lang.as_deref()) {
        Ok(langs) => langs,
        Err(why) => {
            writeln!(screen.err, "error: {why}")?;
            return Ok(Ended::CommandLine);
        }
    };
    if arguments.locale {
        return messages::show(&sources, &langs, arguments.format, screen);
    }
    let problems = scanned.problems.iter().chain(&made.problems);
    let errors = problems.filter(|problem| problem.rule.severity == Severity::Error);
    if errors.count() > 0 {
        writeln!(
            screen.err,
            "note: the catalogue has errors, and what can't be read is not counted; `halqa check` shows them"
        )?;
    }
    let rows = rows::all(catalogue, &langs);
    let tallies: Vec<Tally<'_>> = langs.iter().map(|lang| Tally::new(lang, &rows)).collect();
    match arguments.format {
        StatusForm::Human => human(arguments, &rows, &tallies, screen)?,
        StatusForm::Csv => write!(screen.out, "{}", rows::csv(&rows))?,
        StatusForm::Json => writeln!(screen.out, "{}", rows::json(&rows, &tallies))?,
    }
    below(arguments, &tallies, screen)
}

/// The languages that are asked for.
fn languages<'a>(catalogue: &'a Catalogue, tag: Option<&str>) -> Result<Vec<&'a Lang>, String> {
    let Some(tag) = tag else {
        return Ok(catalogue.languages().collect());
    };
    let found = catalogue.languages().find(|lang| lang.as_str() == tag);
    found.map(|lang| vec![lang]).ok_or_else(|| {
        let tags: Vec<&str> = catalogue.languages().map(Lang::as_str).collect();
        let near = suggest::nearest(tag, tags.iter().copied());
        let help = near.map_or_else(
            || format!("its languages are {}", tags.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        format!("{} is no language of this catalogue; {help}", quote(tag))
    })
}

/// A table of languages, and then every entry of each, what needs most first.
fn human(
    arguments: &Status,
    rows: &[Row<'_>],
    tallies: &[Tally<'_>],
    screen: &mut Screen,
) -> io::Result<()> {
    let out = &mut screen.out;
    let is_used = |standing: &Standing| tallies.iter().any(|tally| tally.count(*standing) > 0);
    let columns: Vec<Standing> = Standing::ALL.into_iter().filter(is_used).collect();
    write!(out, "{:<8}{:>10}", "", "up to date")?;
    for standing in &columns {
        write!(out, "{:>11}", standing.word())?;
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
        writeln!(
            out,
            "\nunstamped: it is not stated of which words they were made. `halqa translate ID --accept` says that it was of those that are there now."
        )?;
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
            write!(out, "  {:<10} {}", row.standing.word(), row.entry.id)?;
            let changed = row.entry.change(row.lang).zip(row.entry.document());
            let Some((change, original)) = changed else {
                writeln!(out)?;
                continue;
            };
            writeln!(out, ": {}", past::named(change, original))?;
            let edition = row.entry.editions.get(row.lang);
            if let Some(translation) = edition.and_then(|edition| edition.translation.as_ref()) {
                let past = past::find(&arguments.root, original, translation);
                past::show(row.entry, change, &past, out)?;
            }
        }
    }
    Ok(())
}

/// Fails if a language has less than what is asked for.
fn below(arguments: &Status, tallies: &[Tally<'_>], screen: &mut Screen) -> io::Result<Ended> {
    let Some(least) = arguments.fail_under else {
        return Ok(Ended::Done);
    };
    let least = usize::from(least);
    let mut ended = Ended::Done;
    for tally in tallies.iter().filter(|tally| tally.is_under(least)) {
        ended = Ended::Author;
        writeln!(
            screen.err,
            "error: in `{}` {} of {} entries are translated and up to date, {} %; {least} % are asked for",
            tally.lang,
            tally.up_to_date(),
            tally.all(),
            tally.percent()
        )?;
    }
    Ok(ended)
}
