//! `halqa import`: modules from a spreadsheet. What it would make is checked as the catalogue is, and told by rows and columns.

mod shown;

use super::voice::voice;
use super::{Ended, Import, Screen, make};
use crate::catalogue::Catalogue;
use crate::locale::Lang;
use crate::problem::{Problem, Severity, quote};
use crate::publish::{Unwritten, write_fresh, write_over};
use crate::site::{Site, Workshop};
use crate::source::{self, Sources};
use crate::table::{self, Draft, Gathered, Headings, Names, Sheet, Told, Unreadable};
use std::io::{self, Write};
use std::path::PathBuf;

/// Reads the sheet, checks what it would make, and writes it if all is right.
pub(super) fn import(arguments: &Import, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    if !make::is_catalogue(&sources, &arguments.root, screen)? {
        return Ok(Ended::CommandLine);
    }
    let mut checker = Checker::default();
    let (site, before) = checker.check(&sources);
    let Some(site) = site else {
        writeln!(
            screen.err,
            "error: this catalogue can't be read; `halqa check` says why"
        )?;
        return Ok(Ended::Author);
    };
    let Some(langs) = languages(arguments.lang.as_slice(), &site.catalogue, screen)? else {
        return Ok(Ended::CommandLine);
    };
    let lang = langs.first();
    let names = Names::new(&site.catalogue, &sources);
    let (sheet, headings) = match read(arguments, &names, lang) {
        Ok(read) => read,
        Err(reason) => {
            writeln!(screen.err, "error: {}: {reason}", arguments.file.display())?;
            return Ok(Ended::CommandLine);
        }
    };
    shown::headings(&arguments.file, &sheet, &headings, screen)?;
    let gathered = table::gather(&sheet, &headings, &names);
    let draft = Draft::new(&gathered, &names, lang, arguments.update);
    let (_, after) = checker.check(&draft.sources(&sources));
    let new: Vec<Problem> = after
        .into_iter()
        .filter(|problem| !before.contains(problem))
        .collect();
    let (told, elsewhere) = tell(&gathered, &draft, &new);
    shown::problems(
        &told,
        &elsewhere,
        &sheet,
        &headings,
        &voice(None, &sources),
        screen,
    )?;
    let is_wrong = told
        .iter()
        .map(|told| &told.problem)
        .chain(&elsewhere)
        .any(|problem| problem.severity == Severity::Error);
    if is_wrong {
        writeln!(screen.err, "nothing was written")?;
        return Ok(Ended::Author);
    }
    if !arguments.dry_run {
        let ended = make::told(write(&draft, arguments), screen)?;
        if ended != Ended::Done {
            return Ok(ended);
        }
    }
    shown::done(&draft, arguments.dry_run, screen)?;
    Ok(Ended::Done)
}

/// The languages of these tags, if each is one of the catalogue.
pub(super) fn languages(
    tags: &[String],
    catalogue: &Catalogue,
    screen: &mut Screen,
) -> io::Result<Option<Vec<Lang>>> {
    let mut found = Vec::new();
    for tag in tags {
        match catalogue.languages().find(|lang| lang.as_str() == tag) {
            Some(lang) => found.push(lang.clone()),
            None => {
                let known = catalogue.languages().map(Lang::as_str);
                writeln!(
                    screen.err,
                    "error: {} is no language of this catalogue; its languages: {}",
                    quote(tag),
                    known.collect::<Vec<_>>().join(", ")
                )?;
                return Ok(None);
            }
        }
    }
    Ok(Some(found))
}

fn read(
    arguments: &Import,
    names: &Names<'_>,
    lang: Option<&Lang>,
) -> Result<(Sheet, Headings), String> {
    let mut maps = Vec::new();
    for map in &arguments.map {
        let (column, key) = map
            .rsplit_once('=')
            .ok_or_else(|| format!("--map needs a column and a key: \"{map}=title\""))?;
        maps.push((column.to_owned(), key.to_owned()));
    }
    let bytes = source::outside(&arguments.file).map_err(|error| error.to_string())?;
    let sheet = table::read(&bytes, arguments.sheet.as_deref()).map_err(|Unreadable(why)| why)?;
    let headings = Headings::guess(&sheet, names, &maps, lang)?;
    Ok((sheet, headings))
}

/// Checks catalogues, as `halqa check` does, with and without drafts; but for the faults of templates, which no sheet can have.
#[derive(Default)]
struct Checker {
    workshop: Workshop,
}

impl Checker {
    /// The site with drafts, and everything that is wrong, but for mere advice.
    fn check(&mut self, sources: &Sources) -> (Option<Site>, Vec<Problem>) {
        let mut problems = self.workshop.site(sources, false).problems;
        let with_drafts = self.workshop.site(sources, true);
        let site = with_drafts.into_value(&mut problems);
        problems.retain(|problem| problem.severity != Severity::Advice);
        crate::problem::sort(&mut problems);
        (site, problems)
    }
}

/// Every problem by its row, and those that are in other files.
fn tell(gathered: &Gathered, draft: &Draft, new: &[Problem]) -> (Vec<Told>, Vec<Problem>) {
    let mut told: Vec<Told> = draft.problems.clone();
    let own = gathered.problems.iter();
    told.extend(own.map(|(row, column, problem)| Told {
        row: *row,
        column: *column,
        problem: problem.clone(),
    }));
    let mut elsewhere = Vec::new();
    for problem in new {
        match draft.told(problem) {
            None => elsewhere.push(problem.clone()),
            // Of a cell whose meaning is not known nothing else needs to be said.
            Some(one)
                if told.iter().any(|known| {
                    known.row == one.row && known.column == one.column && one.column.is_some()
                }) => {}
            Some(one) => told.push(one),
        }
    }
    told.sort_by_key(|told| (told.row, told.column));
    (told, elsewhere)
}

fn write(draft: &Draft, arguments: &Import) -> Result<(), Unwritten> {
    let of = |is_there: bool| -> Vec<(PathBuf, &[u8])> {
        let files = draft.files.iter().filter(|file| file.is_there == is_there);
        files
            .map(|file| {
                (
                    make::in_root(&arguments.root, &file.path),
                    file.text.as_bytes(),
                )
            })
            .collect()
    };
    write_fresh(&of(false))?;
    write_over(&of(true))
}
