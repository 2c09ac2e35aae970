//! `halqa translate`: begins a translation, says what has changed since one was made, and writes into it that it is up to date again.

use super::{Ended, Screen, Translate, past};
use crate::catalogue::{Catalogue, Entry, EntryId};
use crate::document::field::{Kind, Reading};
use crate::document::stamp::{Freshness, Stamp};
use crate::document::{self, Document};
use crate::locale::Lang;
use crate::problem::{SourcePath, quote, suggest};
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
    let site = Workshop::default().site(&sources, true).value;
    let Some(site) = site else {
        writeln!(
            screen.err,
            "error: {} is no catalogue that can be read; `halqa check` says why",
            arguments.root.display()
        )?;
        return Ok(Ended::CommandLine);
    };
    let catalogue = &site.catalogue;
    let Some((entry, original)) = find(catalogue, &arguments.id) else {
        return unknown(catalogue, &arguments.id, screen);
    };
    let lang = match &arguments.lang {
        None => None,
        Some(tag) => match translatable(catalogue, entry, tag) {
            Ok(lang) => Some(lang),
            Err(why) => {
                writeln!(screen.err, "error: {why}")?;
                return Ok(Ended::CommandLine);
            }
        },
    };
    let job = Job {
        arguments,
        sources: &sources,
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
            writeln!(
                screen.err,
                "error: into which language? `halqa translate {} LANG` begins a translation, `halqa translate {0} --accept` says that all of its translations are up to date",
                arguments.id
            )?;
            Ok(Ended::CommandLine)
        }
    }
}

/// What is to be done for one entry.
struct Job<'a> {
    arguments: &'a Translate,
    sources: &'a Sources,
    entry: &'a Entry,
    original: &'a Arc<Document>,
}

impl Job<'_> {
    fn path(&self, lang: &Lang) -> SourcePath {
        SourcePath::new(format!("{}/{lang}.md", self.original.source.path.folder()))
    }

    fn on_disk(&self, path: &SourcePath) -> PathBuf {
        let joined = self.arguments.root.join(path.as_str());
        joined
            .strip_prefix(".")
            .map_or(joined.clone(), PathBuf::from)
    }

    /// The translation that is there, published or only begun.
    fn translation(&self, lang: &Lang) -> Option<Document> {
        document::parse(self.sources.get(&self.path(lang))?)
    }

    fn begin(&self, lang: &Lang, screen: &mut Screen) -> io::Result<Ended> {
        let file = scaffold::translation(self.original, lang);
        let path = self.on_disk(&file.path);
        match write_fresh(&[(path.clone(), file.text.as_bytes())]) {
            Ok(()) => {
                writeln!(
                    screen.out,
                    "{}: the words of the original as comments, and its headings. It is published once it has a title.",
                    path.display()
                )?;
                Ok(Ended::Done)
            }
            Err(Unwritten::Taken(_)) => {
                writeln!(
                    screen.err,
                    "error: nothing was written: {} is there, but can't be read; `halqa check` says why",
                    path.display()
                )?;
                Ok(Ended::CommandLine)
            }
            Err(Unwritten::Machine(fault)) => {
                writeln!(screen.err, "error: {fault}")?;
                Ok(Ended::Machine)
            }
        }
    }

    /// Says what has changed since a translation was made.
    fn tell(&self, lang: &Lang, screen: &mut Screen) -> io::Result<Ended> {
        let path = self.on_disk(&self.path(lang));
        let path = path.display();
        let accept = format!(
            "`halqa translate {} {lang} --accept`",
            self.entry.id.named()
        );
        let out = &mut screen.out;
        let edition = self.entry.editions.get(lang);
        let Some(translation) = edition.and_then(|edition| edition.translation.as_ref()) else {
            writeln!(out, "{path} is begun; it is published once it has a title.")?;
            return Ok(Ended::Done);
        };
        match &translation.freshness {
            Freshness::Fresh => writeln!(
                out,
                "{path} is there, and the original has not changed since."
            )?,
            Freshness::Unknown => writeln!(
                out,
                "{path} is there, but does not state of which words it was made. If it says what the original says: {accept}"
            )?,
            Freshness::Stale(change) => {
                let told = past::named(change, self.original);
                writeln!(
                    out,
                    "{path} is there. Since it was made the original has changed: {told}"
                )?;
                let past = past::find(&self.arguments.root, self.original, translation);
                past::show(self.entry, change, &past, out)?;
                writeln!(out, "When the translation says the same again: {accept}")?;
            }
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
            writeln!(
                screen.err,
                "error: {} has no translation yet",
                self.entry.id.named()
            )?;
            return Ok(Ended::CommandLine);
        }
        for lang in langs {
            let source = self.path(lang);
            let path = self.on_disk(&source);
            let document = self.translation(lang);
            if document.is_none_or(|document| document.reading != Reading::Translation) {
                writeln!(
                    screen.err,
                    "error: there is no translation {}; without --accept this command begins one",
                    path.display()
                )?;
                return Ok(Ended::CommandLine);
            }
            let file = match source::raw(&self.arguments.root, &source).map(String::from_utf8) {
                Ok(Ok(file)) => file,
                Ok(Err(_)) => {
                    writeln!(screen.err, "error: {} is not in UTF-8", path.display())?;
                    return Ok(Ended::Author);
                }
                Err(error) => {
                    writeln!(screen.err, "error: {}: {error}", path.display())?;
                    return Ok(Ended::Machine);
                }
            };
            let Some(stamped) = scaffold::accept(&source, &file, &stamp) else {
                writeln!(
                    screen.err,
                    "error: {} is written in a way that can't be changed without touching more; write below `translation`:\n  source: {}\n  sections: {}",
                    path.display(),
                    stamp.source,
                    stamp.sections()
                )?;
                return Ok(Ended::Author);
            };
            if stamped == file {
                writeln!(screen.out, "{}: up to date already", path.display())?;
                continue;
            }
            if let Err(fault) = rewrite(&path, stamped.as_bytes()) {
                writeln!(screen.err, "error: {fault}")?;
                return Ok(Ended::Machine);
            }
            writeln!(
                screen.out,
                "{}: up to date with the original ({})",
                path.display(),
                stamp.source
            )?;
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
    let entry = catalogue.entry(&EntryId::new(kind, name))?;
    Some((entry, entry.document()?))
}

fn unknown(catalogue: &Catalogue, name: &str, screen: &mut Screen) -> io::Result<Ended> {
    let names: Vec<String> = catalogue
        .all_entries()
        .flat_map(|entry| [entry.id.named(), entry.id.to_string()])
        .collect();
    let near = suggest::nearest(name, names.iter().map(String::as_str));
    let help = near.map_or_else(
        || "name a module by its folder, anything else with its kind: pathways/first-year. What can't be read, `halqa check` tells".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    writeln!(screen.err, "error: there is no {}; {help}", quote(name))?;
    Ok(Ended::CommandLine)
}

/// The language of that tag, if there can be a translation into it; else why not.
fn translatable<'a>(
    catalogue: &'a Catalogue,
    entry: &Entry,
    tag: &str,
) -> Result<&'a Lang, String> {
    let tags = || catalogue.languages().map(Lang::as_str);
    let Some(lang) = catalogue.languages().find(|lang| lang.as_str() == tag) else {
        let near = suggest::nearest(tag, tags());
        let help = near.map_or_else(
            || {
                format!(
                    "its languages are {}",
                    tags().collect::<Vec<_>>().join(", ")
                )
            },
            |near| format!("did you mean `{near}`?"),
        );
        return Err(format!(
            "{} is no language of this catalogue; {help}",
            quote(tag)
        ));
    };
    if *lang == entry.original {
        return Err(format!(
            "{} was written in `{tag}`: that is the original",
            entry.id.named()
        ));
    }
    Ok(lang)
}
