//! `halqa export`: the catalogue's modules as a file of another format, or one file of the site.

mod evidence;
mod file;

use super::import::languages;
use super::voice::voice;
use super::{Ended, Export, Format, Screen, build, make, report};
use crate::locale::Lang;
use crate::problem::told;
use crate::publish::write_over;
use crate::site::Workshop;
use crate::source;
use crate::table::{self, Names};
use std::io::{self, IsTerminal, Write};

/// What can be written that is no file of the site: sheets, and evidence.
const FORMATS: [&str; 3] = [CSV, XLSX, EVIDENCE];
const CSV: &str = "csv";
const XLSX: &str = "xlsx";
const EVIDENCE: &str = "evidence";

/// Writes what is asked for, if the catalogue can be read without errors: else something would be missing in it.
pub(super) fn export(arguments: &Export, screen: &mut Screen) -> io::Result<Ended> {
    let scanned = source::scan(&arguments.root);
    let sources = scanned.value;
    let voice = voice(None, &sources);
    if !make::is_catalogue(&sources, &arguments.root, &voice, screen)? {
        return Ok(Ended::CommandLine);
    }
    let mut problems = scanned.problems;
    let what = arguments.what.as_deref();
    if let Some(option) = idle(arguments) {
        let why = told("idle-option").with("option", option);
        return screen.refuse(&voice, why, Ended::CommandLine);
    }
    // A sheet is what its editors work on; all else shows what is published.
    let drafts = matches!(what, Some(CSV | XLSX));
    let site = Workshop::default()
        .site(&sources, drafts)
        .into_value(&mut problems);
    let shown = report::Shown {
        sources: &sources,
        root: &arguments.root,
        format: Format::Human,
        advice: false,
        voice: &voice,
    };
    if build::stops(&problems, false) {
        shown.all(&problems, screen)?;
        return Ok(Ended::Author);
    }
    let Some(site) = site else {
        return Ok(Ended::Author);
    };
    let mut langs: Vec<Lang> = match languages(&arguments.lang, &site.catalogue) {
        Ok(langs) => langs,
        Err(why) => return screen.refuse(&voice, why, Ended::CommandLine),
    };
    if langs.is_empty() {
        langs = site.catalogue.languages().cloned().collect();
    }
    let format = match what {
        Some(CSV) => table::Format::Csv,
        Some(XLSX) => table::Format::Xlsx,
        Some(EVIDENCE) => return evidence::evidence(arguments, &site, &langs, &shown, screen),
        Some(name) => return file::file(name, &FORMATS, arguments, &site, &shown, screen),
        None => return file::list(&FORMATS, &site, &shown, screen),
    };
    let Some(first) = langs.first() else {
        return Ok(Ended::Author);
    };
    let names = Names::new(&site.catalogue, &sources);
    let rows = table::sheet(&names, &langs);
    let bytes = match table::write(&rows, format, &names, first) {
        Ok(bytes) => bytes,
        Err(fault) => {
            let why = told("no-workbook").with("fault", fault);
            return screen.refuse(&voice, why, Ended::Author);
        }
    };
    match &arguments.output {
        Some(path) => {
            let ended = make::written(write_over(&[(path.clone(), &bytes)]), &voice, screen)?;
            if ended == Ended::Done {
                let exported = told("exported").with("path", path.display());
                screen.say(&voice, &exported.count("count", rows.len() - 1))?;
            }
            Ok(ended)
        }
        None if format == table::Format::Xlsx && io::stdout().is_terminal() => {
            screen.refuse(&voice, told("not-on-screen"), Ended::CommandLine)
        }
        None => {
            io::stdout().write_all(&bytes)?;
            Ok(Ended::Done)
        }
    }
}

/// An option that has nothing to do with what is asked for: without a word of it a file would be taken for another than it is.
fn idle(arguments: &Export) -> Option<&'static str> {
    let stated = [
        ("--lang", !arguments.lang.is_empty()),
        ("--profession", arguments.profession.is_some()),
        ("--output", arguments.output.is_some()),
    ];
    let used: &[&str] = match arguments.what.as_deref() {
        Some(CSV | XLSX) => &["--lang", "--output"],
        Some(EVIDENCE) => &["--lang", "--profession", "--output"],
        Some(_) => &["--output"],
        None => &[],
    };
    let mut idle = stated.into_iter();
    idle.find_map(|(option, is_stated)| (is_stated && !used.contains(&option)).then_some(option))
}
