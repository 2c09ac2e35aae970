//! `halqa export`: the catalogue's modules as a file of another format.

use super::import::languages;
use super::voice::voice;
use super::{Ended, Export, Format, Screen, What, build, make, report};
use crate::locale::Lang;
use crate::publish::write_over;
use crate::site::Workshop;
use crate::source;
use crate::table::{self, Names};
use std::io::{self, IsTerminal, Write};

impl From<What> for table::Format {
    fn from(what: What) -> Self {
        match what {
            What::Csv => Self::Csv,
            What::Xlsx => Self::Xlsx,
        }
    }
}

/// Writes the sheet, if the catalogue can be read without errors: else something would be missing in it.
pub(super) fn export(arguments: &Export, screen: &mut Screen) -> io::Result<Ended> {
    let scanned = source::scan(&arguments.root);
    let sources = scanned.value;
    if !make::is_catalogue(&sources, &arguments.root, screen)? {
        return Ok(Ended::CommandLine);
    }
    let mut problems = scanned.problems;
    let site = Workshop::default()
        .site(&sources, true)
        .into_value(&mut problems);
    if build::stops(&problems, false) {
        let shown = report::Shown {
            sources: &sources,
            root: &arguments.root,
            format: Format::Human,
            advice: false,
            voice: &voice(None, &sources),
        };
        shown.all(&problems, screen)?;
        return Ok(Ended::Author);
    }
    let Some(site) = site else {
        return Ok(Ended::Author);
    };
    let mut langs: Vec<Lang> = match languages(&arguments.lang, &site.catalogue, screen)? {
        Some(langs) => langs,
        None => return Ok(Ended::CommandLine),
    };
    if langs.is_empty() {
        langs = site.catalogue.languages().cloned().collect();
    }
    let Some(first) = langs.first() else {
        return Ok(Ended::Author);
    };
    let names = Names::new(&site.catalogue, &sources);
    let rows = table::sheet(&names, &langs);
    let bytes = match table::write(&rows, arguments.what.into(), &names, first) {
        Ok(bytes) => bytes,
        Err(reason) => {
            writeln!(
                screen.err,
                "error: it can't be written as a workbook: {reason}"
            )?;
            return Ok(Ended::Author);
        }
    };
    match &arguments.output {
        Some(path) => {
            let ended = make::told(write_over(&[(path.clone(), &bytes)]), screen)?;
            if ended == Ended::Done {
                writeln!(screen.out, "{}: {} modules", path.display(), rows.len() - 1)?;
            }
            Ok(ended)
        }
        None if arguments.what == What::Xlsx && io::stdout().is_terminal() => {
            writeln!(
                screen.err,
                "error: a workbook can't be shown here; name a file with --output"
            )?;
            Ok(Ended::CommandLine)
        }
        None => {
            io::stdout().write_all(&bytes)?;
            Ok(Ended::Done)
        }
    }
}
