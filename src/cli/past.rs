//! What an original said when it was translated: looked up in git, and shown beside what it says now.

use crate::catalogue::{Entry, Translation};
use crate::document::stamp::{Change, Part, Stamp};
use crate::document::{self, Document, markdown};
use crate::locale::Voice;
use crate::problem::{Told, told};
use crate::source::{Version, history, is_shallow};
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

/// The original as it was when it was translated.
pub(super) enum Past {
    /// As it is in a commit.
    Known(Version, Box<Document>),
    /// Why it is not known.
    Unknown(Told),
}

/// Finds the version of an original of which a translation was made.
pub(super) fn find(root: &Path, original: &Document, translation: &Translation) -> Past {
    let path = &original.source.path;
    let stated = translation.source.as_deref().unwrap_or_default();
    let Some(versions) = history(root, path) else {
        return Past::Unknown(told("past-without-git"));
    };
    let read = versions.into_iter().filter_map(|version| {
        let document = document::parse(&version.source(root, path)?)?;
        Some((version, document))
    });
    for (version, document) in read {
        if Stamp::of(&document).source == stated {
            return Past::Known(version, Box::new(document));
        }
    }
    Past::Unknown(if is_shallow(root) {
        told("past-shallow")
    } else {
        told("past-nowhere")
    })
}

/// Shows what changed in an original: of each part the paragraphs that are gone and those that are new.
pub(super) fn show(
    entry: &Entry,
    change: &Change,
    past: &Past,
    voice: &Voice,
    out: &mut impl Write,
) -> io::Result<()> {
    let Some(original) = entry.document() else {
        return Ok(());
    };
    let (version, before) = match past {
        Past::Unknown(why) => return writeln!(out, "    {}", voice.say(why)),
        Past::Known(version, before) => (version, before),
    };
    let since = told("past-since").with("commit", &version.commit);
    let since = since.with("day", &version.day);
    writeln!(out, "    {}", voice.say(&since))?;
    let known = Stamp::of(original).parts;
    let old: Vec<Part> = Stamp::of(before)
        .parts
        .iter()
        .filter(|(_, digits)| known.iter().all(|(_, other)| other != digits))
        .map(|(part, _)| *part)
        .collect();
    let mut shown: Vec<Part> = Vec::new();
    for part in &change.parts {
        let name = part.name(original);
        let was = old.iter().find(|other| other.name(before) == name);
        shown.extend(was);
        let was = was.map(|part| part.text(before)).unwrap_or_default();
        paragraphs(&name, &was, &part.text(original), out)?;
    }
    for part in old.iter().filter(|part| !shown.contains(part)) {
        paragraphs(&part.name(before), &part.text(before), "", out)?;
    }
    Ok(())
}

fn paragraphs(name: &str, was: &str, is: &str, out: &mut impl Write) -> io::Result<()> {
    let cut = |text: &str| -> Vec<String> {
        let parts = text.split("\n\n").map(markdown::one_line);
        parts.filter(|part| !part.is_empty()).collect()
    };
    let (was, is) = (cut(was), cut(is));
    let all = |parts: &[String]| parts.iter().cloned().collect::<BTreeSet<String>>();
    let (before, now) = (all(&was), all(&is));
    writeln!(out, "    {name}")?;
    for gone in was.iter().filter(|part| !now.contains(*part)) {
        writeln!(out, "      - {gone}")?;
    }
    for new in is.iter().filter(|part| !before.contains(*part)) {
        writeln!(out, "      + {new}")?;
    }
    Ok(())
}

/// What changed, in a few words: "title, “The idea”".
pub(super) fn named(change: &Change, original: &Document) -> Told {
    let parts = change.parts.iter();
    match change.gone {
        _ if !change.parts.is_empty() => {
            told("changed-parts").list("parts", parts.map(|part| part.name(original)))
        }
        0 if change.is_moved => told("changed-order"),
        0 => told("changed-somewhere"),
        gone => told("changed-gone").count("count", gone),
    }
}
