//! The prose of an entry on a page: in the reader's language or the one she falls back to, its links leading to her pages.

use super::print;
use super::reader::Reader;
use super::shared::Html;
use super::{Fallback, Heading, OriginNotice, ProseView, TranslationNotice};
use crate::catalogue::{Destination, Edition, Entry, Links, Progress};
use crate::document::Document;
use crate::document::field::Reading;
use crate::document::markdown::{self, Label, Language};
use crate::document::stamp::Part;
use crate::locale::{Arg, Lang, Locale};
use crate::plan::Page;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::iter;
use std::sync::Arc;

/// From so many main headings on, a list of them helps.
const CONTENTS: usize = 3;

/// The language in which a reader gets the prose of an entry, and its file there.
pub fn prose_of<'a>(
    reader: &Reader<'a>,
    entry: &'a Entry,
) -> Option<(&'a Lang, &'a Arc<Document>)> {
    let shown = entry.shown_in(reader.shelf.chain());
    // A translation of the words without the prose is a beginning: the prose is read in another language until it follows.
    let has_prose = |lang: &&Lang| {
        let edition = entry.editions.get(*lang);
        edition.is_some_and(|edition| !edition.document.prose.is_empty())
    };
    let mut chain = iter::once(shown).chain(reader.shelf.chain());
    let lang = chain
        .find(has_prose)
        .or(Some(&entry.original).filter(has_prose))
        .unwrap_or(shown);
    Some((lang, &entry.editions.get(lang)?.document))
}

/// The prose of an entry, and the notice when it is not in the reader's language.
pub(super) fn of_entry<'a>(
    reader: &Reader<'a>,
    entry: &'a Entry,
) -> Option<(ProseView, Option<Fallback>)> {
    let (lang, document) = prose_of(reader, entry)?;
    // What stands in the prose speaks the prose's language, also where that is not the reader's.
    let locale = reader
        .locales
        .get(lang)
        .map_or(reader.locale, |locale| locale);
    let scene = Scene {
        reader,
        locale,
        links: Links::new(reader.catalogue, document),
        anchors: anchors(entry, document),
        part: match reader.page {
            Page::Print(_, part) => Some(*part),
            _ => None,
        },
        prefix: match reader.page {
            Page::Print(..) => format!("{}-", print::anchor(&entry.id)),
            _ => String::new(),
        },
    };
    let html = markdown::html(document.body(), &scene);
    let words = reader.words("", lang);
    let headings = document.prose.outline.iter().zip(&scene.anchors);
    let mut contents: Vec<Heading> = headings
        .filter(|(heading, _)| heading.level == 2 && !heading.text.is_empty())
        .map(|(heading, anchor)| Heading {
            href: format!("#{anchor}"),
            text: heading.text.clone(),
        })
        .collect();
    if contents.len() < CONTENTS {
        contents.clear();
    }
    let fallback = (lang != reader.lang()).then(|| elsewhere(reader, entry, lang));
    Some((
        ProseView {
            html: Html::new(&html),
            lang: words.lang,
            dir: words.dir,
            numbering: numbering(locale),
            contents,
        },
        fallback,
    ))
}

/// What readers of an entry's translation should know of it, if anything.
pub(super) fn notice<'a>(reader: &Reader<'a>, entry: &'a Entry) -> Option<TranslationNotice> {
    let shown = entry.shown_in(reader.shelf.chain());
    let translation = entry.editions.get(shown)?.translation.as_ref()?;
    let is_stale = entry.change(shown).is_some();
    let lacks = entry.lacks(shown).first();
    let notice = TranslationNotice {
        machine: translation.progress == Progress::Machine,
        original: is_stale.then(|| elsewhere(reader, entry, &entry.original)),
        rest: lacks.map(|part| rest(reader, entry, *part)),
    };
    (notice.machine || is_stale || lacks.is_some()).then_some(notice)
}

/// The original's page, at the part from which on it is not translated.
fn rest(reader: &Reader<'_>, entry: &Entry, part: Part) -> Fallback {
    let mut there = elsewhere(reader, entry, &entry.original);
    if let (Part::Section(heading), Some(original)) = (part, entry.document())
        && let Some(anchor) = anchors(entry, original).get(heading)
    {
        there.href.push('#');
        there.href.push_str(anchor);
    }
    there
}

/// What readers of another catalogue's entry should know of it.
pub(super) fn origin<'a>(reader: &Reader<'a>, entry: &'a Entry) -> Option<OriginNotice> {
    let origin = reader.catalogue.origin(&entry.id)?;
    let chain = reader.shelf.chain();
    let page = origin.page(chain);
    let lang = page.and_then(|(tag, _)| Lang::parse(tag).ok());
    let other = lang.filter(|lang| lang != reader.lang());
    Some(OriginNotice {
        name: origin.name(chain).1.to_owned(),
        href: page.map(|(_, url)| url.to_owned()),
        lang: page.map_or_else(String::new, |(tag, _)| tag.to_owned()),
        language: other.map(|lang| language_name(reader, &lang).text),
    })
}

/// The page of an entry in a language.
fn elsewhere(reader: &Reader<'_>, entry: &Entry, lang: &Lang) -> Fallback {
    let words = reader.words("", lang);
    let dir = words.dir.unwrap_or(reader.locale.direction.as_str());
    Fallback {
        language: language_name(reader, lang).text,
        lang: lang.as_str().to_owned(),
        dir,
        href: reader.to(&Page::Entry(lang.clone(), entry.id.clone())),
    }
}

/// The style of lists (CSS Counter Styles 3 §6.1) that counts in a language's digits, told by its zero.
pub(super) fn numbering(locale: &Locale) -> Option<&'static str> {
    match locale.number(0.0).chars().next() {
        Some('٠') => Some("arabic-indic"),
        Some('۰') => Some("persian"),
        _ => None,
    }
}

/// What a language is called in the reader's language.
pub(super) fn language_name(reader: &Reader<'_>, lang: &Lang) -> super::Words {
    let own = || {
        reader.words(
            reader
                .locales
                .get(lang)
                .map_or(lang.as_str(), |locale| &locale.name),
            lang,
        )
    };
    reader
        .message(&format!("language-{lang}"))
        .unwrap_or_else(own)
}

/// The anchors of an edition's headings: the original's where the headings match, so that a link to a heading works in every language.
fn anchors<'a>(entry: &'a Entry, document: &'a Document) -> Vec<&'a str> {
    let own = || {
        document
            .prose
            .outline
            .iter()
            .map(|heading| heading.anchor.as_str())
            .collect()
    };
    let Some(original) = entry
        .document()
        .filter(|_| document.reading == Reading::Translation)
    else {
        return own();
    };
    let levels =
        |document: &'a Document| document.prose.outline.iter().map(|heading| heading.level);
    if !levels(original).eq(levels(document)) {
        return own();
    }
    let pairs = original.prose.outline.iter().zip(&document.prose.outline);
    let anchors: Vec<&str> = pairs
        .map(|(theirs, ours)| {
            if ours.explicit {
                ours.anchor.as_str()
            } else {
                theirs.anchor.as_str()
            }
        })
        .collect();
    // An anchor that the translator wrote may be one that another heading would inherit.
    let distinct = anchors.iter().collect::<BTreeSet<_>>().len() == anchors.len();
    if distinct { anchors } else { own() }
}

struct Scene<'a, 'r> {
    reader: &'r Reader<'a>,
    locale: &'a Locale,
    links: Links<'a>,
    anchors: Vec<&'a str>,
    /// Which part of the whole catalogue's document the text stands in, if in any.
    part: Option<usize>,
    /// What the ids of the text begin with.
    prefix: String,
}

impl markdown::Page for Scene<'_, '_> {
    fn anchor(&self, heading: usize) -> Cow<'_, str> {
        match self.anchors.get(heading).copied().unwrap_or_default() {
            anchor if anchor.is_empty() || self.prefix.is_empty() => Cow::Borrowed(anchor),
            anchor => Cow::Owned([&self.prefix, anchor].concat()),
        }
    }

    fn link(&self, target: &str) -> Option<markdown::Destination> {
        match self.links.resolve(target) {
            Destination::Here(heading) => Some(markdown::Destination {
                href: format!("#{}{}", self.prefix, self.anchors.get(heading)?),
                language: None,
            }),
            Destination::File(path) => Some(markdown::Destination {
                href: self.reader.to(&Page::File(path)),
                language: None,
            }),
            Destination::Entry(id, heading) => {
                let entry = self.reader.catalogue.entry(&id)?;
                let shown = entry.shown_in(self.reader.shelf.chain());
                let edition: &Edition = entry.editions.get(shown)?;
                let anchors = anchors(entry, &edition.document);
                let anchor = heading.and_then(|heading| anchors.get(heading));
                let href = if let Some(part) = self.part {
                    let anchor = anchor.map_or(String::new(), |anchor| format!("-{anchor}"));
                    print::way(self.reader, part, &id) + &anchor
                } else {
                    let anchor = anchor.map_or(String::new(), |anchor| format!("#{anchor}"));
                    self.reader.to(&Page::Entry(self.reader.lang().clone(), id)) + &anchor
                };
                let language = (*shown != self.locale.lang).then(|| {
                    let name = self.locale.say(&format!("language-{shown}"), &[]);
                    let note = name.map_or_else(|| shown.as_str().to_owned(), |said| said.data());
                    Language {
                        tag: shown.as_str().to_owned(),
                        note,
                    }
                });
                Some(markdown::Destination { href, language })
            }
            Destination::Outside | Destination::Nowhere => None,
        }
    }

    fn image(&self, target: &str) -> Option<markdown::Image> {
        match self.links.resolve(target) {
            Destination::File(path) => Some(markdown::Image {
                src: self.reader.to(&Page::File(path)),
                size: None,
            }),
            _ => None,
        }
    }

    fn prefix(&self) -> &str {
        &self.prefix
    }

    fn deeper(&self) -> u8 {
        u8::from(self.part.is_some())
    }

    fn label(&self, label: Label) -> Cow<'_, str> {
        let number = |number: usize| Arg::Number(super::circle::as_f64(number));
        let attribute = |key: &str, args: &[(&str, Arg<'_>)]| {
            self.locale
                .say(key, args)
                .map_or_else(String::new, |said| said.attribute())
        };
        Cow::Owned(match label {
            Label::Note => attribute("alert-note", &[]),
            Label::Tip => attribute("alert-tip", &[]),
            Label::Important => attribute("alert-important", &[]),
            Label::Warning => attribute("alert-warning", &[]),
            Label::Caution => attribute("alert-caution", &[]),
            Label::Footnotes => attribute("footnotes", &[]),
            Label::Number(count) => self.locale.number(super::circle::as_f64(count)),
            Label::BackToText { note, reference } => attribute(
                "footnote-back",
                &[("number", number(note)), ("reference", number(reference))],
            ),
            Label::Table => attribute("table", &[]),
            Label::Done => attribute("task-done", &[]),
            Label::ToDo => attribute("task-open", &[]),
        })
    }
}
