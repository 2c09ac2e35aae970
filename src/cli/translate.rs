//! `halqa translate`: begins a translation, says what has changed since one was made, and writes into it that it is up to date again.

use super::voice::{tell_of_other, voice};
use super::{Ended, Screen, Translate, language, make, past};
use crate::catalogue::{Catalogue, Entry, EntryId};
use crate::document::field::{Kind, Reading};
use crate::document::stamp::{Freshness, Stamp};
use crate::document::{self, Document};
use crate::locale::{Lang, Voice};
use crate::problem::{SourcePath, Told, quote, suggest, told};
use crate::publish::{Unwritten, rewrite, write_fresh};
use crate::scaffold;
use crate::site::Workshop;
use crate::source::{self, Sources};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

/// Begins a translation, or tells of the one that is there.
pub(super) fn translate(arguments: &Translate, screen: &mut Screen) -> io::Result<Ended> {
    let sources = source::scan(&arguments.root).value;
    let told_in = arguments.told_in.as_deref();
    let voice = voice(told_in, &sources);
    tell_of_other(told_in, &voice, &sources, screen)?;
    let site = Workshop::default().site(&sources, true).value;
    let Some(site) = site else {
        let why = told("unreadable-catalogue").with("folder", arguments.root.display());
        return screen.refuse(&voice, why, Ended::CommandLine);
    };
    let catalogue = &site.catalogue;
    let Some((entry, original)) = find(catalogue, &arguments.id) else {
        let why = unknown(catalogue, &arguments.id);
        return screen.refuse(&voice, why, Ended::CommandLine);
    };
    let lang = match &arguments.lang {
        None => None,
        Some(tag) => match translatable(catalogue, entry, tag) {
            Ok(lang) => Some(lang),
            Err(why) => return screen.refuse(&voice, why, Ended::CommandLine),
        },
    };
    let job = Job {
        arguments,
        sources: &sources,
        voice: &voice,
        entry,
        original,
    };
    match lang {
        _ if arguments.accept => job.accept(lang, screen),
        Some(lang) => match job.translation(lang) {
            Some(_) => job.tell(lang, screen),
            None => job.begin(lang, screen),
        },
        None => {
            let why = told("into-which-language").with("id", &arguments.id);
            screen.refuse(&voice, why, Ended::CommandLine)
        }
    }
}

/// What is to be done for one entry.
struct Job<'a> {
    arguments: &'a Translate,
    sources: &'a Sources,
    voice: &'a Voice,
    entry: &'a Entry,
    original: &'a Arc<Document>,
}

impl Job<'_> {
    fn path(&self, lang: &Lang) -> SourcePath {
        SourcePath::new(format!("{}/{lang}.md", self.original.source.path.folder()))
    }

    fn on_disk(&self, path: &SourcePath) -> PathBuf {
        make::in_root(&self.arguments.root, path)
    }

    /// The translation that is there, published or only begun.
    fn translation(&self, lang: &Lang) -> Option<Document> {
        document::parse(self.sources.get(&self.path(lang))?)
    }

    fn begin(&self, lang: &Lang, screen: &mut Screen) -> io::Result<Ended> {
        let file = scaffold::translation(self.original, lang);
        let path = self.on_disk(&file.path);
        let of = |key| told(key).with("path", path.display());
        match write_fresh(&[(path.clone(), file.text.as_bytes())]) {
            Ok(()) => {
                screen.say(self.voice, &of("translation-begun"))?;
                Ok(Ended::Done)
            }
            Err(Unwritten::Taken(_)) => {
                let why = of("translation-unreadable");
                screen.refuse(self.voice, why, Ended::CommandLine)
            }
            Err(Unwritten::Machine(fault)) => screen.failed(self.voice, fault),
        }
    }

    /// Says what has changed since a translation was made.
    fn tell(&self, lang: &Lang, screen: &mut Screen) -> io::Result<Ended> {
        let path = self.on_disk(&self.path(lang));
        let of = |key| {
            let told = told(key).with("path", path.display()).with("lang", lang);
            told.with("id", self.entry.id.named())
        };
        let edition = self.entry.editions.get(lang);
        let Some(translation) = edition.and_then(|edition| edition.translation.as_ref()) else {
            screen.say(self.voice, &of("translation-untitled"))?;
            return Ok(Ended::Done);
        };
        let lacks = self.entry.lacks(lang);
        let names = lacks.iter().map(|part| part.name(self.original));
        let unfinished = of("translation-unfinished").list("parts", names);
        match &translation.freshness {
            Freshness::Fresh if !lacks.is_empty() => {}
            Freshness::Fresh => screen.say(self.voice, &of("translation-fresh"))?,
            Freshness::Unknown => screen.say(self.voice, &of("translation-unstamped"))?,
            Freshness::Stale(change) => {
                let changed = past::named(change, self.original);
                let stale = of("translation-stale").message("changed", changed);
                screen.say(self.voice, &stale)?;
                let past = past::find(&self.arguments.root, self.original, translation);
                past::show(self.entry, change, &past, self.voice, &mut screen.out)?;
                screen.say(self.voice, &of("translation-stale.accept"))?;
            }
        }
        if !lacks.is_empty() {
            screen.say(self.voice, &unfinished)?;
        }
        Ok(Ended::Done)
    }

    /// Writes into translations that they say what the original says now: into one, or into all.
    fn accept(&self, lang: Option<&Lang>, screen: &mut Screen) -> io::Result<Ended> {
        let stamp = Stamp::of(self.original);
        let langs: Vec<&Lang> = match lang {
            Some(lang) => vec![lang],
            None => {
                let all = self.entry.editions.keys();
                all.filter(|lang| **lang != self.entry.original).collect()
            }
        };
        if langs.is_empty() {
            let why = told("no-translation-yet").with("id", self.entry.id.named());
            return screen.refuse(self.voice, why, Ended::CommandLine);
        }
        for lang in langs {
            let source = self.path(lang);
            let path = self.on_disk(&source);
            let of = |key| told(key).with("path", path.display());
            let document = self.translation(lang);
            if document.is_none_or(|document| document.reading != Reading::Translation) {
                let why = of("no-such-translation");
                return screen.refuse(self.voice, why, Ended::CommandLine);
            }
            let file = match source::raw(&self.arguments.root, &source).map(String::from_utf8) {
                Ok(Ok(file)) => file,
                Ok(Err(_)) => {
                    return screen.refuse(self.voice, of("not-in-utf-8"), Ended::Author);
                }
                Err(error) => {
                    let fault = format!("{}: {error}", path.display());
                    return screen.failed(self.voice, fault);
                }
            };
            let Some(stamped) = scaffold::accept(&source, &file, &stamp) else {
                screen.refuse(self.voice, of("stamp-by-hand"), Ended::Author)?;
                let (source, sections) = (&stamp.source, stamp.sections());
                writeln!(screen.err, "  source: {source}\n  sections: {sections}")?;
                return Ok(Ended::Author);
            };
            if stamped == file {
                screen.say(self.voice, &of("translation-is-accepted"))?;
                continue;
            }
            if let Err(fault) = rewrite(&path, stamped.as_bytes()) {
                return screen.failed(self.voice, fault);
            }
            let accepted = of("translation-accepted").with("stamp", &stamp.source);
            screen.say(self.voice, &accepted)?;
        }
        Ok(Ended::Done)
    }
}

/// The entry of that name, a module if no kind is named, and its original.
fn find<'a>(catalogue: &'a Catalogue, name: &str) -> Option<(&'a Entry, &'a Arc<Document>)> {
    let name = name.trim_end_matches('/');
    let (folder, name) = name
        .rsplit_once('/')
        .unwrap_or((Kind::Module.folder(), name));
    let folder = folder.strip_prefix("content/").unwrap_or(folder);
    let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == folder)?;
    let id = EntryId::new(kind, name);
    // Another catalogue's is translated there.
    let entry = catalogue
        .entry(&id)
        .filter(|_| catalogue.origin(&id).is_none())?;
    Some((entry, entry.document()?))
}

fn unknown(catalogue: &Catalogue, name: &str) -> Told {
    let names: Vec<String> = catalogue
        .own_entries()
        .flat_map(|entry| [entry.id.named(), entry.id.to_string()])
        .collect();
    let why = match suggest::nearest(name, names.iter().map(String::as_str)) {
        None => told("no-such-entry"),
        Some(near) => told("no-such-entry.near").message("near", suggest::meant(near)),
    };
    why.with("id", quote(name))
}

/// The language of that tag, if there can be a translation into it; else why not.
fn translatable<'a>(catalogue: &'a Catalogue, entry: &Entry, tag: &str) -> Result<&'a Lang, Told> {
    let lang = language::of(catalogue, tag)?;
    if *lang == entry.original {
        let why = told("that-is-the-original").with("id", entry.id.named());
        return Err(why.with("lang", lang));
    }
    Ok(lang)
}
