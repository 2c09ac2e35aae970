//! `halqa export evidence`: what the catalogue can show of a profession, as a folder that can be handed over.

use super::super::report::Shown;
use super::super::{Ended, Export, Screen, build};
use crate::catalogue::evidence::Evidence;
use crate::catalogue::{Catalogue, PROFESSIONS};
use crate::locale::Lang;
use crate::problem::{Problem, Told, suggest, told};
use crate::publish::{self, Entry, Output, Wave};
use crate::site::Site;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// Writes the folder; it holds nothing of ours but this evidence afterwards.
pub(super) fn evidence(
    arguments: &Export,
    site: &Site,
    langs: &[Lang],
    shown: &Shown<'_>,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let profession = match profession(&site.catalogue, arguments.profession.as_deref()) {
        Ok(profession) => profession,
        Err(why) => return screen.refuse(shown.voice, why, Ended::CommandLine),
    };
    let Some(evidence) = Evidence::new(&site.catalogue, profession) else {
        return Ok(Ended::CommandLine);
    };
    let files = match site.evidence(&evidence, langs, shown.sources) {
        Ok(files) => files,
        Err(problems) => {
            shown.all(&problems, screen)?;
            return Ok(Ended::Author);
        }
    };
    let named = || PathBuf::from(format!("evidence-{profession}"));
    let folder = arguments.output.clone().unwrap_or_else(named);
    let output = match Output::open(&folder, &build::forbidden(shown.root)) {
        Ok(output) => output,
        Err(refusal) => return build::refuse(&refusal, shown.voice, screen),
    };
    let entries: Vec<Entry> = files
        .iter()
        .map(|(name, _)| Entry {
            path: Arc::from(&**name),
            wave: Wave::Media,
        })
        .collect();
    let bytes = |entry: &Entry| {
        let found = files.iter().find(|(name, _)| **name == *entry.path);
        Ok::<_, Problem>(found.map_or(&[][..], |(_, bytes)| bytes))
    };
    match publish::publish(output, &entries, bytes, || ()) {
        Ok(_) => {
            let written = told("evidence-written")
                .with("folder", folder.display())
                .with("profession", profession)
                .count("count", evidence.modules.len());
            screen.say(shown.voice, &written)?;
            Ok(Ended::Done)
        }
        Err(failure) => build::unpublished(failure, Vec::new(), shown, screen),
    }
}

/// The profession that is meant, if modules know it.
fn profession<'a>(catalogue: &'a Catalogue, stated: Option<&str>) -> Result<&'a str, Told> {
    let known = catalogue.vocabularies.get(PROFESSIONS);
    let known = known.map_or(&[][..], |known| &known.terms);
    let ids = || known.iter().map(|term| term.id.as_str());
    let used = || {
        let facet = catalogue.facets.get(PROFESSIONS);
        let listed = facet.map_or(&[][..], |facet| &facet.terms).iter();
        let modules = |id| catalogue.facets.modules(PROFESSIONS, id);
        let used = listed.filter(|listed| !modules(&listed.id).is_empty());
        used.map(|listed| listed.id.as_str()).collect::<Vec<_>>()
    };
    let Some(stated) = stated else {
        return Err(told("evidence-lacks-profession").list("professions", used()));
    };
    if let Some(found) = ids().find(|id| *id == stated) {
        return Ok(found);
    }
    let near = suggest::nearest(stated, ids());
    Err(match near {
        None => told("no-such-profession")
            .with("id", stated)
            .list("professions", used()),
        Some(near) => told("no-such-profession.near")
            .with("id", stated)
            .message("near", suggest::meant(near)),
    })
}
