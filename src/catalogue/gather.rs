//! Gathering the documents of a folder into an entry: one original and its translations.

use super::basis::Basis;
use super::entry::{Edition, Entry, EntryId, Status};
use super::keys::slips;
use super::language::unknown_language;
use super::slug::{bad_id, is_slug};
use super::translation::{self, Translation};
use super::unfinished;
use crate::document::Document;
use crate::document::field::{Kind, Reading};
use crate::document::front::{Step, Value};
use crate::document::stamp::{Freshness, Stamp};
use crate::locale::Lang;
use crate::problem::{Place, Problem, rules, told};
use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Ids must be addresses on every system.
pub(super) fn check_id(id: &EntryId, documents: &[Arc<Document>], problems: &mut Vec<Problem>) {
    let Some(document) = documents.first() else {
        return;
    };
    if !is_slug(&id.name) {
        problems.push(bad_id(&id.name, document.start()).say(told("rename-folder")));
    } else if is_reserved(&id.name) {
        let message = told("reserved-id").with("id", &id.name);
        problems.push(
            Problem::at(
                &rules::RESERVED_ID,
                document.start(),
                message,
                told("reserved-id.label"),
            )
            .say(told("reserved-id.help")),
        );
    }
}

/// Names that Windows, common hosts or the site itself need.
fn is_reserved(name: &str) -> bool {
    let device = |prefix: &str| {
        name.strip_prefix(prefix)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|c| c.is_ascii_digit()))
    };
    matches!(
        name,
        "con"
            | "prn"
            | "aux"
            | "nul"
            | "index"
            | "404"
            | "bin"
            | "feed"
            | "sitemap"
            | "robots"
            | "assets"
            | "data"
            | "search"
            | "coverage"
            | "calendar"
            | "print"
            | "quality"
            | "translations"
    ) || device("com")
        || device("lpt")
}

/// The entry that the documents of a folder make; `is_damaged` says whether there is a file beside them that could not be read.
pub(super) fn entry(
    basis: &Basis,
    id: &EntryId,
    documents: &[Arc<Document>],
    is_damaged: bool,
    problems: &mut Vec<Problem>,
) -> Option<Entry> {
    let languages = basis.settings.languages.iter();
    let languages: Vec<&Lang> = languages.map(|setting| &setting.lang).collect();
    let readable = documents.iter().filter(|document| document.is_readable());
    let mut known: Vec<(Lang, &Arc<Document>)> = readable
        .filter_map(|document| {
            Some((
                known_language(basis, &languages, document, documents, problems)?,
                document,
            ))
        })
        .collect();
    known.sort_by_key(|(lang, _)| languages.iter().position(|known| *known == lang));
    let originals: Vec<_> = known
        .iter()
        .filter(|(_, document)| document.reading == Reading::Original)
        .collect();
    let (original, document) = match originals[..] {
        [one] => one,
        [] => {
            // A file that can't be read, or is in an unknown language, may well be the original; it has its problem already.
            let hidden = is_damaged || known.len() < documents.len();
            if let Some((_, first)) = known.first().filter(|_| !hidden) {
                let message = told("no-original")
                    .message("kind", id.kind.told())
                    .with("id", &id.name);
                let problem = Problem::at(
                    &rules::NO_ORIGINAL,
                    first.start(),
                    message,
                    told("no-original.label"),
                );
                problems.push(problem.say(told("no-original.help")));
            }
            return None;
        }
        [first, second, ..] => {
            // The file with more facts is the likelier original.
            let (first, second) =
                if first.1.values.entries().len() >= second.1.values.entries().len() {
                    (first, second)
                } else {
                    (second, first)
                };
            let message = told("two-originals")
                .message("kind", id.kind.told())
                .with("id", &id.name);
            let problem = Problem::at(
                &rules::TWO_ORIGINALS,
                second.1.start(),
                message,
                told("two-originals.label"),
            );
            let problem = problem.relate(first.1.start(), told("two-originals.related"));
            problems.push(problem.say(told("two-originals.help").with("first", &first.0)));
            return None;
        }
    };
    let mut editions = BTreeMap::new();
    let stamp = LazyCell::new(|| Stamp::of(document));
    for (lang, text) in &known {
        let is_translation = text.reading == Reading::Translation;
        let translation = is_translation.then(|| Translation::read(text, document, || &*stamp));
        if is_translation {
            check_translation(text, original, document, problems);
        }
        let Some(title) = text.text("title") else {
            continue;
        };
        if let Some(Translation { lacks, .. }) = &translation
            && !lacks.is_empty()
            && (!text.prose.is_empty() || document.prose.is_empty())
        {
            problems.push(unfinished::problem(text, document, lacks));
        }
        if let Some(Translation {
            freshness: Freshness::Stale(change),
            ..
        }) = &translation
        {
            problems.push(translation::stale(id, text, document, change));
        }
        editions.insert(
            lang.clone(),
            Edition {
                document: (*text).clone(),
                title: title.clone(),
                translation,
            },
        );
    }
    let status = match document.text("status").map(|status| &**status) {
        Some("draft") => Status::Draft,
        Some("paused") => Status::Paused,
        Some("retired") => Status::Retired,
        _ => Status::Active,
    };
    if !editions.contains_key(original) && id.kind == Kind::Module {
        slips(document, &basis.vocabularies, problems);
    }
    editions.contains_key(original).then(|| Entry {
        id: id.clone(),
        status,
        original: original.clone(),
        editions,
    })
}

fn known_language(
    basis: &Basis,
    languages: &[&Lang],
    document: &Document,
    beside: &[Arc<Document>],
    problems: &mut Vec<Problem>,
) -> Option<Lang> {
    let found = languages
        .iter()
        .find(|lang| lang.as_str() == &*document.lang);
    // A language whose tag can't be read has its problem already.
    if found.is_none() && !basis.settings.unread {
        problems.push(unknown_language(&basis.settings, document, beside));
    }
    found.map(|lang| (*lang).clone())
}

/// What a translation must have in common with its original.
fn check_translation(
    translation: &Document,
    original: &Lang,
    document: &Document,
    problems: &mut Vec<Problem>,
) {
    let of = [Step::key("translation"), Step::key("of")];
    let stated = translation
        .values
        .get("translation")
        .and_then(|translation| translation.get("of"))
        .and_then(Value::text);
    if let Some(stated) = stated.filter(|stated| &***stated != original.as_str()) {
        let problem = Problem::at(
            &rules::WRONG_ORIGINAL,
            translation.front.value_at(&of),
            told("wrong-original").with("stated", stated),
            told("wrong-original.label").with("path", &document.source.path),
        );
        problems.push(problem.mend(Some(original.as_str())));
    }
    for path in &translation.strays {
        let key = path
            .iter()
            .filter_map(|step| {
                if let Step::Key(key, _) = step {
                    Some(&**key)
                } else {
                    None
                }
            })
            .collect::<Vec<_>>()
            .join(".");
        let message = told("fact-in-translation").with("key", &key);
        let problem = Problem::at(
            &rules::FACT_IN_TRANSLATION,
            translation.front.key_at(path),
            message,
            told("fact-in-translation.label"),
        );
        let there = document.front.value.get(
            path.first()
                .and_then(|step| {
                    if let Step::Key(key, _) = step {
                        Some(&**key)
                    } else {
                        None
                    }
                })
                .unwrap_or_default(),
        );
        problems.push(match there {
            Some(_) => problem
                .relate(
                    document.front.key_at(path),
                    told("fact-in-translation.related-stated"),
                )
                .say(told("fact-in-translation.help-delete")),
            None => problem
                .relate(document.start(), told("fact-in-translation.related-not"))
                .say(told("fact-in-translation.help-move")),
        });
    }
    let count = |document: &Document| Some(document.values.get("outcomes")?.items().len());
    if let (Some(here), Some(there)) = (count(translation), count(document))
        && here != there
    {
        let key = [Step::key("outcomes")];
        let message = told("translation-differs")
            .count("here", here)
            .count("there", there);
        let place = translation.front.key_at(&key);
        let problem = Problem::at(
            &rules::TRANSLATION_DIFFERS,
            place,
            message,
            told("translation-differs.label"),
        );
        let problem = problem.relate(
            document.front.key_at(&key),
            told("translation-differs.related"),
        );
        problems.push(problem.say(told("translation-differs.help")));
    }
    let levels = |document: &Document| {
        document
            .prose
            .outline
            .iter()
            .map(|heading| heading.level)
            .collect::<Vec<_>>()
    };
    // One that stops early is told of by what it lacks.
    let stops_early =
        !translation.prose.is_empty() && unfinished::is_begun_alike(translation, document);
    if levels(translation) != levels(document) && !stops_early {
        let place = translation.prose.outline.first().map_or_else(
            || translation.start(),
            |heading| Place::new(&translation.source.path, heading.span.clone()),
        );
        let message = told("headings-differ")
            .count("here", translation.prose.outline.len())
            .count("there", document.prose.outline.len());
        let problem = Problem::at(
            &rules::HEADINGS_DIFFER,
            place,
            message,
            told("headings-differ.label"),
        );
        problems.push(problem.say(told("headings-differ.help")));
    }
}
