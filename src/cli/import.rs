//! `halqa import`: modules from a spreadsheet. What it would make is checked as the catalogue is, and told by rows and columns.

mod shown;
mod wrong;

use super::voice::voice;
use super::{Ended, Import, Screen, language, make};
use crate::catalogue::Catalogue;
use crate::locale::Lang;
use crate::problem::{Problem, Severity, Told, told};
use crate::publish::{Unwritten, write_fresh, write_over};
use crate::site::{Site, Workshop};
use crate::source::{self, Sources};
use crate::table::{self, CellProblem, Draft, Gathered, Headings, Names, Sheet};
use std::io;
use std::path::PathBuf;

/// Reads the sheet, checks what it would make, and writes it if all is right.
pub(super) fn import(arguments: &Import, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    let voice = voice(None, &sources);
    if !make::is_catalogue(&sources, &arguments.root, &voice, screen)? {
        return Ok(Ended::CommandLine);
    }
    let mut checker = Checker::default();
    let (site, before) = checker.check(&sources);
    let Some(site) = site else {
        return screen.refuse(&voice, told("import-unreadable"), Ended::Author);
    };
    let langs = match languages(arguments.lang.as_slice(), &site.catalogue) {
        Ok(langs) => langs,
        Err(why) => return screen.refuse(&voice, why, Ended::CommandLine),
    };
    let lang = langs.first();
    let names = Names::new(&site.catalogue, &sources);
    let (sheet, headings) = match read(arguments, &names, lang) {
        Ok(read) => read,
        Err(why) => {
            let of = told("sheet-unreadable").with("file", arguments.file.display());
            return screen.refuse(&voice, of.message("why", why), Ended::CommandLine);
        }
    };
    shown::headings(&arguments.file, &sheet, &headings, &voice, screen)?;
    let gathered = table::gather(&sheet, &headings, &names);
    let draft = Draft::new(&gathered, &names, lang, arguments.update);
    let (_, after) = checker.check(&draft.sources(&sources));
    let new: Vec<Problem> = after
        .into_iter()
        .filter(|problem| !before.contains(problem))
        .collect();
    let (wrong, elsewhere) = tell(&gathered, &draft, &new);
    wrong::problems(&wrong, &elsewhere, &sheet, &headings, &voice, screen)?;
    let is_wrong = wrong
        .iter()
        .map(|one| &one.problem)
        .chain(&elsewhere)
        .any(|problem| problem.severity == Severity::Error);
    if is_wrong {
        screen.note(&voice, &told("nothing-written"))?;
        return Ok(Ended::Author);
    }
    if !arguments.dry_run {
        let ended = make::written(write(&draft, arguments), &voice, screen)?;
        if ended != Ended::Done {
            return Ok(ended);
        }
    }
    shown::done(&draft, arguments.dry_run, &voice, screen)?;
    Ok(Ended::Done)
}

/// The languages of these tags, if each is one of the catalogue.
pub(super) fn languages(tags: &[String], catalogue: &Catalogue) -> Result<Vec<Lang>, Told> {
    let langs = tags.iter().map(|tag| language::of(catalogue, tag).cloned());
    langs.collect()
}

fn read(
    arguments: &Import,
    names: &Names<'_>,
    lang: Option<&Lang>,
) -> Result<(Sheet, Headings), Told> {
    let mut maps = Vec::new();
    for map in &arguments.map {
        let (column, key) = map
            .rsplit_once('=')
            .ok_or_else(|| told("map-lacks-key").with("map", map))?;
        maps.push((column.to_owned(), key.to_owned()));
    }
    let fault = |error| told("fault").with("fault", error);
    let bytes = source::outside(&arguments.file).map_err(fault)?;
    let sheet = table::read(&bytes, arguments.sheet.as_deref())?;
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
fn tell(gathered: &Gathered, draft: &Draft, new: &[Problem]) -> (Vec<CellProblem>, Vec<Problem>) {
    let mut wrong: Vec<CellProblem> = draft.problems.clone();
    let own = gathered.problems.iter();
    wrong.extend(own.map(|(row, column, problem)| CellProblem {
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
                if wrong.iter().any(|known| {
                    known.row == one.row && known.column == one.column && one.column.is_some()
                }) => {}
            Some(one) => wrong.push(one),
        }
    }
    wrong.sort_by_key(|one| (one.row, one.column));
    (wrong, elsewhere)
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
