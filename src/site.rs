//! The site: an immutable snapshot of everything, and the way from files to it.
//!
//! The law of the house: the bytes at an address are a function of the snapshot and the address. `build` applies it to every address, a preview to the
//! one that a browser asks for.

use crate::catalogue::{Catalogue, Parts, Settings, Vocabularies, VocabularyId, assemble};
use crate::document::{self, Document};
use crate::export;
use crate::locale::{Lang, Locale, Locales, Use};
use crate::plan::{Page, Plan, Url, lay_out};
use crate::problem::{self, Checked, Place, Problem, SourcePath, rules};
use crate::publish::Wave;
use crate::render::{Renderer, Templates};
use crate::source::{Origin, Source, Sources};
use crate::theme::Theme;
use crate::view::{self, Closing, Marks, Reader, Shelf};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

/// Everything that pages are made from.
pub struct Site {
    /// The curriculum.
    pub catalogue: Catalogue,
    /// Every address.
    pub plan: Plan,
    /// The languages.
    pub locales: Locales,
    theme: Theme,
    rooms: BTreeMap<Lang, Room>,
}

/// What is prepared for one language.
struct Room {
    locale: Arc<Locale>,
    renderer: Renderer,
    shelf: Shelf,
}

/// Remembers what was read from each file, and nothing else, between one snapshot and the next.
#[derive(Default)]
pub struct Workshop {
    documents: BTreeMap<SourcePath, Arc<Document>>,
}

/// What a site is made from beside the texts.
struct Rest {
    settings: Arc<Settings>,
    vocabularies: Arc<Vocabularies>,
    theme: Theme,
    locales: Locales,
    templates: Templates,
}

impl Rest {
    /// `None` without a catalogue.yaml that can be used.
    fn read(sources: &Sources) -> Checked<Option<Self>> {
        let mut problems = Vec::new();
        let settings = Settings::read(sources).into_value(&mut problems);
        let value = settings.map(|settings| {
            let vocabularies = Vocabularies::read(sources).into_value(&mut problems);
            let theme = Theme::load(sources, &settings.theme).into_value(&mut problems);
            let uses = uses(sources, &theme, &vocabularies);
            let locales =
                Locales::load(&settings.languages, sources, &uses).into_value(&mut problems);
            let templates = Templates::new(&theme).into_value(&mut problems);
            Self {
                settings: Arc::new(settings),
                vocabularies: Arc::new(vocabularies),
                theme,
                locales,
                templates,
            }
        });
        Checked { value, problems }
    }
}

impl Workshop {
    /// The site that the files make, with every problem in the order in which they are told; `None` without a catalogue.yaml that can be used.
    pub fn site(&mut self, sources: &Sources, drafts: bool) -> Checked<Option<Site>> {
        let mut problems = Vec::new();
        // Texts are read on all processors; what is no text is read meanwhile, on one.
        let (documents, rest) = rayon::join(|| self.documents(sources), || Rest::read(sources));
        let Some(rest) = rest.into_value(&mut problems) else {
            return Checked {
                value: None,
                problems: told(problems),
            };
        };
        let Rest {
            settings,
            vocabularies,
            theme,
            locales,
            templates,
        } = rest;
        let parts = Parts {
            sources,
            settings,
            vocabularies,
            documents: &documents,
            drafts,
        };
        let catalogue = assemble(&parts).into_value(&mut problems);
        let marks = Marks::new(sources.fingerprint());
        let versions = view::versions(&catalogue);
        let room = |locale: &Arc<Locale>| {
            let room = Room {
                renderer: templates.in_language(locale),
                shelf: Shelf::new(&catalogue, locale, marks.clone(), &versions),
                locale: locale.clone(),
            };
            (locale.lang.clone(), room)
        };
        let (plan, rooms) = rayon::join(
            || lay_out(&catalogue, &theme),
            || locales.iter().map(room).collect(),
        );
        let plan = plan.into_value(&mut problems);
        Checked {
            value: Some(Site {
                catalogue,
                plan,
                locales,
                theme,
                rooms,
            }),
            problems: told(problems),
        }
    }

    /// Every text; those whose bytes are the same as before are not read again.
    fn documents(&mut self, sources: &Sources) -> Vec<Arc<Document>> {
        let texts: Vec<&Arc<Source>> = sources.below_from("content", Origin::Own).collect();
        let known = &self.documents;
        let parse = |source: &&Arc<Source>| {
            let before = known
                .get(&source.path)
                .filter(|document| document.source.fingerprint == source.fingerprint);
            before
                .cloned()
                .or_else(|| document::parse(source).map(Arc::new))
        };
        let documents: Vec<Arc<Document>> = texts.par_iter().filter_map(parse).collect();
        self.documents = documents
            .iter()
            .map(|document| (document.source.path.clone(), document.clone()))
            .collect();
        documents
    }
}

impl Site {
    /// The bytes at an address; `None` if nothing stands there.
    pub fn bytes(&self, url: &Url) -> Option<Result<Vec<u8>, Problem>> {
        let page = self.plan.get(url)?;
        Some(match page {
            Page::Chooser => view::chooser(&self.catalogue, &self.plan, &self.locales)
                .zip(self.first())
                .map(|(view, room)| room.renderer.chooser(&view))?,
            Page::NotFound => {
                let hash = STANDARD.encode(Sha256::digest(self.theme.inlined.as_bytes()));
                view::not_found(
                    &self.catalogue,
                    &self.plan,
                    &self.locales,
                    &self.theme,
                    &hash,
                )
                .zip(self.first())
                .map(|(view, room)| room.renderer.not_found(&view))?
            }
            Page::Robots => Ok(export::robots(&self.catalogue, &self.plan)),
            Page::Sitemap => written(export::sitemap(&self.catalogue, &self.plan)),
            Page::Data => written(export::catalogue_json(&self.catalogue, &self.plan)),
            Page::Asset(name) => Ok(self.theme.assets.get(name)?.bytes.to_vec()),
            Page::File(path) => Ok(self.catalogue.files.get(path)?.bytes().to_vec()),
            Page::Feed(lang) => written(export::feed(
                &self.catalogue,
                &self.plan,
                &self.rooms.get(lang)?.locale,
            )),
            Page::Home(lang)
            | Page::Modules(lang, _)
            | Page::Facet(lang, _)
            | Page::Term(lang, ..)
            | Page::Entries(lang, _)
            | Page::Entry(lang, _) => {
                let room = self.rooms.get(lang)?;
                let fault = OnceCell::new();
                let reader = Reader {
                    catalogue: &self.catalogue,
                    plan: &self.plan,
                    locales: &self.locales,
                    locale: &room.locale,
                    shelf: &room.shelf,
                    press: &|component, value| room.renderer.press(component, value),
                    page,
                    up: Reader::up(url),
                    fault: &fault,
                };
                let view = view::view(&reader)?;
                match fault.get() {
                    Some(problem) => Err(problem.clone()),
                    None => {
                        let page = Closing::new(room.shelf.marks(), reader.up, Reader::here(url));
                        room.renderer.render(&view, page)
                    }
                }
            }
        })
    }

    /// The catalogue's first language, in which pages that belong to none speak.
    fn first(&self) -> Option<&Room> {
        self.rooms.get(self.catalogue.languages().next()?)
    }

    /// When what stands at an address is put in place, so that no reader meets a link to what is not there yet.
    pub fn wave(page: &Page) -> Wave {
        match page {
            Page::Asset(_) => Wave::Asset,
            Page::File(_) => Wave::Media,
            Page::Entry(..) | Page::NotFound => Wave::Page,
            _ => Wave::Index,
        }
    }

    /// How many pages of a language show an entry in another language, because it is not translated.
    pub fn fallbacks(&self, lang: &Lang) -> usize {
        self.catalogue
            .all_entries()
            .filter(|entry| !entry.editions.contains_key(lang))
            .count()
    }
}

/// Writing into memory can't fail; if a library says that it did, the page says so rather than being empty.
fn written(bytes: io::Result<Vec<u8>>) -> Result<Vec<u8>, Problem> {
    bytes.map_err(|error| Problem::nowhere(&rules::TEMPLATE, error.to_string()))
}

fn told(mut problems: Vec<Problem>) -> Vec<Problem> {
    problem::sort(&mut problems);
    problems
}

/// Every message that is asked for by a literal key, by the theme or by a vocabulary for its labels.
fn uses(sources: &Sources, theme: &Theme, vocabularies: &Vocabularies) -> Vec<Use> {
    let own = |path: &SourcePath| sources.get(path).is_some();
    let mut uses: Vec<Use> = Vec::new();
    for asked in theme.asked() {
        uses.push(Use {
            key: asked.key,
            variables: asked.variables,
            place: Place::new(&asked.path, asked.span.0..asked.span.1),
        });
    }
    let mut label = |key: String, place: Place| {
        uses.push(Use {
            key,
            variables: Vec::new(),
            place,
        });
    };
    for (id, vocabulary) in vocabularies
        .all
        .iter()
        .filter(|(_, vocabulary)| own(&vocabulary.path))
    {
        label(format!("vocabulary-{id}"), Place::start(&vocabulary.path));
        for term in &vocabulary.terms {
            label(
                format!("{}-{}", vocabulary.message, term.id),
                term.place.clone(),
            );
        }
    }
    label(
        format!(
            "vocabulary-{}",
            VocabularyId::new(crate::catalogue::COMPETENCIES)
        ),
        Place::start(&SourcePath::new("content/catalogue.yaml")),
    );
    for framework in vocabularies.frameworks.values() {
        let place = Place::start(&framework.path);
        label(format!("framework-{}", framework.id), place.clone());
        label(format!("framework-{}.short", framework.id), place.clone());
        for area in &framework.areas {
            let codes = area.codes.iter().filter(|_| framework.notes);
            for (framework, code) in std::iter::once(&area.id)
                .chain(codes)
                .filter_map(|id| id.competency())
            {
                label(format!("competency-{framework}-{code}"), place.clone());
            }
        }
    }
    uses
}
