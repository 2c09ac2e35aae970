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
    if versions.is_empty() {
        return Past::Unknown(told("past-uncommitted").with("path", path));
    }
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

/// Shows what changed in an original: what was moved, and of each part, also where its heading is new, the paragraphs that are gone and those that are new.
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
    if let Some(path) = version.before(&original.source.path) {
        let at = told("past-elsewhere").with("before", path);
        let at = at.with("path", &original.source.path);
        writeln!(out, "    {}", voice.say(&at))?;
    }
    let told = |told: Told| voice.say(&told);
    let now = Stamp::of(original).parts;
    let was = Stamp::of(before).parts;
    for (part, after) in moved(&was, &now) {
        let name = part.name(original);
        let moved = match after {
            Some(after) => told_of("past-moved", &name).with("after", after.name(original)),
            None => told_of("past-moved.first", &name),
        };
        writeln!(out, "    {}", told(moved))?;
    }
    let mut old: Vec<Part> = was
        .iter()
        .filter(|(_, digits)| now.iter().all(|(_, other)| other != digits))
        .map(|(part, _)| *part)
        .collect();
    for part in &change.parts {
        let name = part.name(original);
        if let Some(at) = old.iter().position(|other| other.name(before) == name) {
            let was = old.remove(at).text(before);
            paragraphs(&name, &was, &part.text(original), out)?;
        } else if let Some(at) = renamed(*part, original, &old, before) {
            let was = old.remove(at);
            let title = told_of("past-renamed", &name).with("before", was.name(before));
            let (was, is) = (was.below(before), part.below(original));
            paragraphs(&told(title), was, is, out)?;
        } else {
            paragraphs(&name, "", &part.text(original), out)?;
        }
    }
    for part in old {
        paragraphs(&part.name(before), &part.text(before), "", out)?;
    }
    Ok(())
}

fn told_of(key: &'static str, name: &str) -> Told {
    told(key).with("name", name)
}

/// The parts that say what they said and stand elsewhere among those, each with the one after which it stands now: all but the most that kept their order.
fn moved(was: &[(Part, String)], now: &[(Part, String)]) -> Vec<(Part, Option<Part>)> {
    let is_prose = |part: &Part| !matches!(part, Part::Key(_));
    let mut left: Vec<Option<&String>> = was.iter().map(|(_, digits)| Some(digits)).collect();
    let mut kept: Vec<(Part, usize)> = Vec::new();
    for (part, digits) in now.iter().filter(|(part, _)| is_prose(part)) {
        let at = left.iter().position(|other| *other == Some(digits));
        kept.extend(at.map(|at| (*part, at)));
        if let Some(at) = at {
            left[at] = None;
        }
    }
    // The longest row that still rises, by the length of the best that ends at each.
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for (index, (_, at)) in kept.iter().enumerate() {
        let before = rows.iter().enumerate();
        let before = before.filter(|(other, _)| kept[*other].1 < *at);
        let best = before.map(|(_, row)| row).max_by_key(|row| row.len());
        let mut row = best.cloned().unwrap_or_default();
        row.push(index);
        rows.push(row);
    }
    // Of equals the first.
    let stays = rows.into_iter().rev().max_by_key(Vec::len);
    let stays = stays.unwrap_or_default();
    let parts: Vec<Part> = now.iter().map(|(part, _)| *part).filter(is_prose).collect();
    let before = |part: Part| {
        let at = parts.iter().position(|other| *other == part)?;
        parts.get(at.checked_sub(1)?).copied()
    };
    let moved = kept.iter().enumerate();
    moved
        .filter(|(index, _)| !stays.contains(index))
        .map(|(_, (part, _))| (*part, before(*part)))
        .collect()
}

/// Which of the old sections a section was, if only its heading is new: the one with which it shares most paragraphs.
fn renamed(part: Part, original: &Document, old: &[Part], before: &Document) -> Option<usize> {
    let is = cut(part.below(original));
    let shared = |other: &Part| {
        let was = cut(other.below(before));
        is.iter().filter(|text| was.contains(*text)).count()
    };
    let counted = old.iter().enumerate();
    let counted = counted.map(|(at, other)| (shared(other), at));
    // Of equals the first.
    let (count, at) = counted.max_by_key(|(count, at)| (*count, usize::MAX - at))?;
    (count > 0).then_some(at)
}

/// The paragraphs of a text, each on one line.
fn cut(text: &str) -> Vec<String> {
    let parts = text.split("\n\n").map(markdown::one_line);
    parts.filter(|part| !part.is_empty()).collect()
}

fn paragraphs(name: &str, was: &str, is: &str, out: &mut impl Write) -> io::Result<()> {
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
