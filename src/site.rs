//! The site: an immutable snapshot of everything, and the way from files to it.
//!
//! The law of the house: the bytes at an address are a function of the snapshot and the address. `build` applies it to every address, a preview to the
//! one that a browser asks for.

mod compare;
mod evidence;
mod kept;
mod step;
mod uses;

pub use compare::compare_messages;
pub use step::Step;
use uses::uses;

use crate::catalogue::{
    Basis, Catalogue, Content, Folder, Joined, Parts, REFERENCES, References, Severities, assemble,
    references,
};
use crate::export::{self, Clerk, Index, Sums};
use crate::locale::{Lang, LanguageSetting, Locale, Locales, pseudo_languages, pseudo_messages};
use crate::plan::{Find, Inventory, Page, Plan, Url, lay_out};
use crate::problem::{self, Checked, Problem, rules};
use crate::publish::Wave;
use crate::render::{Renderer, Templates};
use crate::source::Sources;
use crate::theme::Theme;
use crate::view::{self, Closing, Marks, Reader, Shelf};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kept::Kept;
use sha2::{Digest, Sha256};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::io;
use std::mem::discriminant;
use std::sync::{Arc, OnceLock};

/// Everything that pages are made from.
pub struct Site {
    /// The curriculum.
    pub catalogue: Catalogue,
    /// Every address.
    pub plan: Arc<Plan>,
    look: Arc<Checked<Look>>,
    rooms: BTreeMap<Lang, Room>,
    sums: Sums,
}

/// Problems as the catalogue weighs them, in the order in which they are told.
pub fn weighed(sources: &Sources, problems: Vec<Problem>) -> Vec<Problem> {
    let mut problems = Severities::of(sources).weigh(problems);
    problem::sort(&mut problems);
    problems
}

/// What is prepared for one language.
struct Room {
    locale: Arc<Locale>,
    renderer: Arc<Renderer>,
    shelf: Shelf,
    index: OnceLock<Index>,
}

/// Remembers between one snapshot and the next what was made from few files each: every folder of the catalogue by itself, and what all have in common.
/// Each is a function of the files that its fingerprint stands for, and after each round there is nothing but what that round was made from.
#[derive(Default)]
pub struct Workshop {
    /// Languages that are made up, and stand in no file.
    pseudo: Vec<LanguageSetting>,
    basis: Kept<Option<Basis>>,
    look: Kept<Look>,
    references: Kept<Arc<References>>,
    joined: Kept<Joined>,
    folders: Vec<Arc<Folder>>,
    plan: Option<Arc<Plan>>,
}

/// How a site looks and speaks.
struct Look {
    theme: Theme,
    locales: Locales,
    renderers: Vec<Arc<Renderer>>,
}

impl Look {
    /// The files that it is read from.
    const FILES: [&str; 4] = [Basis::FILES[0], Basis::FILES[1], "locales", "themes"];

    fn read(sources: &Sources, basis: &Basis) -> Checked<Self> {
        let mut problems = Vec::new();
        let theme = Theme::load(
            sources,
            &basis.settings.theme,
            basis.settings.accent.as_ref(),
        )
        .into_value(&mut problems);
        let uses = uses(sources, &theme, &basis.vocabularies);
        let locales =
            Locales::load(&basis.settings.languages, sources, &uses).into_value(&mut problems);
        let templates = Templates::new(&theme).into_value(&mut problems);
        let renderers = locales
            .iter()
            .map(|locale| Arc::new(templates.in_language(locale)));
        let value = Self {
            theme,
            renderers: renderers.collect(),
            locales,
        };
        Checked { value, problems }
    }
}

impl Workshop {
    /// A workshop for sites in the made-up languages as well.
    pub fn with_pseudo_languages() -> Self {
        Self {
            pseudo: pseudo_languages(),
            ..Self::default()
        }
    }

    /// The site that the files make, with every problem in the order in which they are told; `None` without a catalogue.yaml that can be used.
    pub fn site(&mut self, sources: &Sources, drafts: bool) -> Checked<Option<Site>> {
        self.site_by_steps(sources, drafts, &|_| {})
    }

    /// The same; `done` is told each step as it ends.
    pub fn site_by_steps(
        &mut self,
        sources: &Sources,
        drafts: bool,
        done: &dyn Fn(Step),
    ) -> Checked<Option<Site>> {
        let with_pseudo;
        let sources = if self.pseudo.is_empty() {
            sources
        } else {
            with_pseudo = sources.with(pseudo_messages(sources));
            &with_pseudo
        };
        let read = |sources: &Sources| Basis::read(sources, &self.pseudo);
        let basis = self.basis.renew(sources, &Basis::FILES, read);
        let mut problems = basis.problems.clone();
        let Some(basis) = &basis.value else {
            return Checked {
                value: None,
                problems: told(problems),
            };
        };
        let joined = |sources: &Sources| Joined::read(sources, basis);
        let joined = self.joined.renew(sources, &Joined::FILES, joined);
        problems.extend(joined.problems.iter().cloned());
        let with_joined;
        let sources = if joined.value.texts.is_empty() {
            sources
        } else {
            with_joined = sources.with(joined.value.texts.iter().cloned());
            &with_joined
        };
        // Texts are read on all processors; what is no text is read meanwhile, on one.
        let (content, (look, references)) = rayon::join(
            || Content::read(sources, basis, &self.folders),
            || {
                let look = |sources: &Sources| Look::read(sources, basis);
                (
                    self.look.renew(sources, &Look::FILES, look),
                    self.references.renew(sources, &[REFERENCES], references),
                )
            },
        );
        done(Step::Documents);
        problems.extend(look.problems.iter().chain(&references.problems).cloned());
        let parts = Parts {
            sources,
            basis,
            content: &content,
            joined: &joined.value,
            references: references.value.clone(),
            drafts,
        };
        let (catalogue, marks) =
            rayon::join(|| assemble(&parts), || Marks::new(sources.fingerprint()));
        let catalogue = catalogue.into_value(&mut problems);
        done(Step::Catalogue);
        self.folders = content.folders;
        let (plan, rooms) = rayon::join(
            || renewed(self.plan.take(), &catalogue, &look.value.theme),
            || rooms(&catalogue, &look.value, &marks),
        );
        done(Step::Plan);
        problems.extend(plan.problems(&catalogue));
        self.plan = Some(plan.clone());
        Checked {
            value: Some(Site {
                catalogue,
                plan,
                look,
                rooms,
                sums: Sums::default(),
            }),
            problems: told(problems),
        }
    }
}

/// The plan before, if what it follows from is still the same.
fn renewed(before: Option<Arc<Plan>>, catalogue: &Catalogue, theme: &Theme) -> Arc<Plan> {
    let inventory = Inventory::new(catalogue, theme);
    before
        .filter(|plan| *plan.inventory() == inventory)
        .unwrap_or_else(|| Arc::new(lay_out(inventory)))
}

fn rooms(catalogue: &Catalogue, look: &Look, marks: &Marks) -> BTreeMap<Lang, Room> {
    let versions = view::versions(catalogue);
    let room = |(locale, renderer): (&Arc<Locale>, &Arc<Renderer>)| {
        let room = Room {
            renderer: renderer.clone(),
            shelf: Shelf::new(catalogue, locale, marks.clone(), &versions),
            locale: locale.clone(),
            index: OnceLock::new(),
        };
        (locale.lang.clone(), room)
    };
    look.locales.iter().zip(&look.renderers).map(room).collect()
}

impl Site {
    /// The languages.
    pub fn locales(&self) -> &Locales {
        &self.look.value.locales
    }

    /// The bytes at an address; `None` if nothing stands there.
    pub fn bytes(&self, url: &Url) -> Option<Result<Vec<u8>, Problem>> {
        let page = self.plan.get(url)?;
        Some(match page {
            Page::Evidence(..) => return None,
            Page::Chooser => view::chooser(&self.catalogue, &self.plan, self.locales())
                .zip(self.first())
                .map(|(view, room)| room.renderer.chooser(&view))?,
            Page::NotFound => {
                let hash = STANDARD.encode(Sha256::digest(
                    self.look.value.theme.inlined.not_found.as_bytes(),
                ));
                view::not_found(
                    &self.catalogue,
                    &self.plan,
                    self.locales(),
                    &self.look.value.theme,
                    &hash,
                )
                .zip(self.first())
                .map(|(view, room)| room.renderer.not_found(&view))?
            }
            Page::Robots => Ok(export::robots(&self.catalogue, &self.plan)),
            Page::Sitemap => written(export::sitemap(&self.catalogue, &self.plan)),
            Page::SitemapPart(part) => {
                written(export::sitemap_part(&self.catalogue, &self.plan, *part))
            }
            Page::Data(data) => written(export::data(&self.clerk(), *data)),
            Page::Case(case) => written(export::case(&self.clerk(), case)?),
            Page::ModuleData(id) => written(export::module_json(&self.catalogue, &self.plan, id)?),
            Page::Host(file) => written(export::host_file(&self.catalogue, &self.plan, *file)),
            Page::Asset(name) => Ok(self.look.value.theme.assets.get(name)?.bytes.to_vec()),
            Page::File(path) => Ok(self.catalogue.files.get(path)?.bytes().to_vec()),
            Page::Feed(lang, whose) => written(export::feed(
                &self.catalogue,
                &self.plan,
                &self.rooms.get(lang)?.locale,
                whose,
            )),
            Page::CalendarFile(lang, whose) => Ok(export::calendar(
                &self.catalogue,
                &self.plan,
                &self.rooms.get(lang)?.locale,
                whose,
            )),
            Page::Find(lang, _)
            | Page::Home(lang)
            | Page::Search(lang)
            | Page::Modules(lang, _)
            | Page::Facet(lang, _)
            | Page::Term(lang, ..)
            | Page::Year(lang, ..)
            | Page::Coverage(lang)
            | Page::Matrix(lang, ..)
            | Page::Quality(lang, _)
            | Page::Entries(lang, _)
            | Page::Entry(lang, _)
            | Page::Calendar(lang, _)
            | Page::Print(lang, _)
            | Page::Translations(lang, _)
            | Page::Moved(lang, ..)
            | Page::Glossary(lang) => {
                let room = self.rooms.get(lang)?;
                let fault = OnceCell::new();
                let reader = Reader {
                    catalogue: &self.catalogue,
                    plan: &self.plan,
                    locales: self.locales(),
                    locale: &room.locale,
                    shelf: &room.shelf,
                    press: &|component, value| room.renderer.press(component, value),
                    page,
                    up: Reader::up(url),
                    fault: &fault,
                };
                if let Page::Find(_, part) = page {
                    let index = || room.index.get_or_init(|| Index::new(&reader));
                    return Some(written(match part {
                        Find::Facets | Find::Cards(_) => export::find(&reader, *part),
                        Find::Directory => index().directory(),
                        Find::Words(file) => index().words(*file),
                        Find::Texts(file) => export::texts(&reader, *file),
                    }));
                }
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

    /// Who writes the files of data.
    fn clerk(&self) -> Clerk<'_> {
        Clerk {
            catalogue: &self.catalogue,
            plan: &self.plan,
            locales: self.locales(),
            sums: &self.sums,
        }
    }

    /// What goes wrong with one page of each kind in the first language: some faults of templates show only when they are filled in.
    pub fn faults(&self) -> Vec<Problem> {
        let first = self.catalogue.languages().next();
        let mut tried = Vec::new();
        let pages = self.plan.iter().filter(|(_, page)| {
            let kind = match page {
                Page::Entry(_, id) => Some(id.kind),
                Page::Entries(_, kind) => Some(*kind),
                _ => None,
            };
            let kind = (discriminant::<Page>(page), kind);
            let is_new = page.lang() == first && !tried.contains(&kind);
            if is_new {
                tried.push(kind);
            }
            is_new
        });
        let made = pages.filter_map(|(url, _)| self.bytes(url)?.err());
        let mut faults: Vec<Problem> = made.collect();
        problem::sort(&mut faults);
        faults.dedup();
        faults
    }

    /// The catalogue's first language, in which pages that belong to none speak.
    fn first(&self) -> Option<&Room> {
        self.rooms.get(self.catalogue.languages().next()?)
    }

    /// When what stands at an address is put in place, so that no reader meets a link to what is not there yet.
    pub fn wave(page: &Page) -> Wave {
        match page {
            Page::Asset(_) => Wave::Asset,
            Page::File(_) | Page::ModuleData(_) | Page::Find(..) => Wave::Media,
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
    bytes.map_err(|error| {
        Problem::nowhere(
            &rules::TEMPLATE,
            problem::told("template-fault").with("text", &error),
        )
    })
}

fn told(mut problems: Vec<Problem>) -> Vec<Problem> {
    problem::sort(&mut problems);
    problems
}
