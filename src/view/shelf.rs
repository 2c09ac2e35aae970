//! What is prepared once for a language and used on many of its pages: the order of titles, and the parts that pages are put together from.

use super::circle::Ring;
use super::frame::{AllVersions, Versions};
use super::reader::Reader;
use super::shared::{Html, Shared};
use super::way::Marks;
use super::{Statement, Words, card, circle, frame, menu};
use crate::catalogue::quality::{CHECKS, Finding};
use crate::catalogue::{
    COMPETENCIES, Catalogue, Entry, EntryId, Module, Number, TermId, VocabularyId,
};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::{Arg, Lang, Locale};
use crate::problem::Problem;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// What is found by its name many times on every page.
type Named<K, T> = IndexMap<K, T, FxBuildHasher>;

/// Rings of fewer seats than this are kept.
const RINGS: usize = 64;

/// The shelf of one language. It is filled as pages ask for it; what is on it depends on nothing but the catalogue, the theme and the language.
#[derive(Debug)]
pub struct Shelf {
    marks: Marks,
    chain: Vec<Lang>,
    titles: OnceLock<Titles>,
    offered: OnceLock<Vec<Number>>,
    documents: OnceLock<Vec<EntryId>>,
    version: OnceLock<String>,
    site: OnceLock<Shared>,
    menus: OnceLock<menu::Menus>,
    surroundings: BTreeMap<menu::Section, Surrounding>,
    versions: BTreeMap<frame::Versions, VersionParts>,
    rings: Vec<OnceLock<Arc<Ring>>>,
    statements: [[Part; Finding::ALL.len()]; CHECKS.len()],
    home: Part,
    lists: BTreeMap<Kind, Part>,
    facets: BTreeMap<VocabularyId, Part>,
    modules: Vec<OnceLock<Box<ModuleParts>>>,
    terms: Named<VocabularyId, Named<TermId, TermParts>>,
}

/// The order of the modules' titles.
#[derive(Debug)]
struct Titles {
    ordered: Vec<Number>,
    /// The place of every module in it.
    ranks: Vec<u32>,
}

/// HTML that is made when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Part(OnceLock<Result<Html, Problem>>);

/// The parts round the pages of one section of the site.
#[derive(Debug, Default)]
struct Surrounding {
    menu: Part,
    foot: Part,
}

/// The parts that name the versions of a page.
#[derive(Debug, Default)]
struct VersionParts {
    languages: Part,
    alternates: Part,
}

/// The parts that a module has on other pages.
#[derive(Debug, Default)]
struct ModuleParts {
    hours: OnceLock<String>,
    drawn: OnceLock<Drawn>,
}

/// A module's circle, and the module in lists. All are made of one value, which takes more room than they do, and is not kept.
#[derive(Debug)]
struct Drawn {
    circle: Result<Html, Problem>,
    card: Result<Html, Problem>,
    brief: Result<Html, Problem>,
}

/// The parts that a term has on pages.
#[derive(Debug, Default)]
pub(super) struct TermParts {
    /// A link.
    pub(super) link: Part,
    /// A link with the number of its modules.
    pub(super) counted: Part,
    used: [Part; 4],
    label: OnceLock<Words>,
    order: OnceLock<Vec<Number>>,
}

impl TermParts {
    /// What it is called.
    pub(super) fn label(&self, make: impl FnOnce() -> Words) -> Words {
        self.label.get_or_init(make).clone()
    }

    /// The modules in the order of its page.
    pub(super) fn order(&self, make: impl FnOnce() -> Vec<Number>) -> &[Number] {
        self.order.get_or_init(make)
    }

    /// A competency's row on the page of a module.
    pub(super) fn used(&self, primary: bool, assessed: bool) -> &Part {
        &self.used[usize::from(primary) + 2 * usize::from(assessed)]
    }
}

impl Part {
    /// The HTML that a component makes of a value, on whatever page it stands.
    pub(super) fn html(
        &self,
        reader: &Reader<'_>,
        component: &str,
        value: impl FnOnce(&Reader<'_>) -> Shared,
    ) -> Html {
        if !reader.is_on_site() {
            return reader.press(component, &value(reader));
        }
        let made = self.0.get_or_init(|| {
            let anywhere = reader.anywhere();
            (reader.press)(component, &value(&anywhere))
        });
        reader.noted(made.clone())
    }
}

impl Shelf {
    /// An empty shelf for a language.
    pub fn new(
        catalogue: &Catalogue,
        locale: &Locale,
        marks: Marks,
        versions: &AllVersions,
    ) -> Self {
        let terms = catalogue.facets.all.iter().map(|facet| {
            let parts = facet
                .terms
                .iter()
                .map(|listed| (listed.id.clone(), TermParts::default()));
            (facet.id.clone(), parts.collect())
        });
        Self {
            marks,
            chain: catalogue.chain(&locale.lang),
            titles: OnceLock::new(),
            offered: OnceLock::new(),
            documents: OnceLock::new(),
            version: OnceLock::new(),
            site: OnceLock::new(),
            menus: OnceLock::new(),
            surroundings: menu::sections(catalogue)
                .map(|section| (section, Surrounding::default()))
                .collect(),
            versions: versions
                .iter()
                .map(|versions| (versions.clone(), VersionParts::default()))
                .collect(),
            rings: (0..RINGS).map(|_| OnceLock::new()).collect(),
            statements: Default::default(),
            home: Part::default(),
            lists: Kind::ALL
                .iter()
                .map(|kind| (*kind, Part::default()))
                .collect(),
            facets: catalogue
                .facets
                .all
                .iter()
                .map(|facet| (facet.id.clone(), Part::default()))
                .collect(),
            modules: catalogue.modules.iter().map(|_| OnceLock::new()).collect(),
            terms: terms.collect(),
        }
    }

    /// The parts of a module: most of their room is taken when they are first asked for.
    fn module(&self, number: Number) -> Option<&ModuleParts> {
        let slot = self.modules.get(number.index())?;
        Some(slot.get_or_init(Box::default))
    }

    /// The marks in what stands on many pages.
    pub fn marks(&self) -> &Marks {
        &self.marks
    }

    /// Her language and the ones that she falls back to, in order.
    pub fn chain(&self) -> &[Lang] {
        &self.chain
    }

    /// Modules in the order of their titles.
    pub fn by_title(
        &self,
        catalogue: &Catalogue,
        locale: &Locale,
        modules: &[Number],
    ) -> Vec<Number> {
        let ranks = &self.order(catalogue, locale).ranks;
        let mut ordered = modules.to_vec();
        ordered.sort_unstable_by_key(|number| ranks.get(number.index()));
        ordered
    }

    /// All modules in the order of their titles.
    pub(super) fn titles(&self, catalogue: &Catalogue, locale: &Locale) -> &[Number] {
        &self.order(catalogue, locale).ordered
    }

    /// The modules on offer in the order of their titles.
    pub(super) fn offered(&self, catalogue: &Catalogue, locale: &Locale) -> &[Number] {
        self.offered.get_or_init(|| {
            let modules = &catalogue.modules;
            let mut offered = self.titles(catalogue, locale).to_vec();
            offered.retain(|number| modules.at(*number).is_some_and(Module::is_offered));
            offered
        })
    }

    /// A module's place in the order of titles, counted from 0.
    pub(super) fn rank_of(
        &self,
        catalogue: &Catalogue,
        locale: &Locale,
        module: Number,
    ) -> Option<u32> {
        let ranks = &self.order(catalogue, locale).ranks;
        ranks.get(module.index()).copied()
    }

    /// The place of a module in the order of titles.
    pub(super) fn place(&self, catalogue: &Catalogue, locale: &Locale, number: Number) -> usize {
        self.rank_of(catalogue, locale, number)
            .map_or(0, |rank| usize::try_from(rank).unwrap_or(usize::MAX))
    }

    fn order(&self, catalogue: &Catalogue, locale: &Locale) -> &Titles {
        self.titles
            .get_or_init(|| self.new_order(catalogue, locale))
    }

    /// Every entry: first the modules in the order of their titles, then the others by kind and title.
    pub fn documents(&self, catalogue: &Catalogue, locale: &Locale) -> &[EntryId] {
        self.documents.get_or_init(|| {
            let modules = self.titles(catalogue, locale).iter();
            let modules = modules.filter_map(|number| catalogue.modules.at(*number));
            let mut others: Vec<&Entry> = catalogue
                .all_entries()
                .filter(|entry| entry.id.kind != Kind::Module)
                .collect();
            others.sort_by_cached_key(|entry| {
                (entry.id.kind, self.sort_key(locale, entry), &entry.id)
            });
            let entries = modules.map(|module| &module.entry).chain(others);
            entries.map(|entry| entry.id.clone()).collect()
        })
    }

    /// The version of the data that scripts find modules by.
    pub(super) fn version(&self, make: impl FnOnce() -> String) -> &str {
        self.version.get_or_init(make)
    }

    /// Bytes by which an entry is sorted by its title.
    fn sort_key(&self, locale: &Locale, entry: &Entry) -> Option<Vec<u8>> {
        let stated = entry.words(&self.chain, |values| {
            let stated = values.get("sort-title").or_else(|| values.get("title"));
            stated.and_then(Value::text)
        })?;
        Some(locale.sort_key(stated.text))
    }

    fn new_order(&self, catalogue: &Catalogue, locale: &Locale) -> Titles {
        let keys: Vec<_> = catalogue
            .modules
            .iter()
            .map(|module| self.sort_key(locale, &module.entry))
            .collect();
        let mut ordered: Vec<Number> = catalogue.modules.numbers().collect();
        ordered.sort_by_key(|number| &keys[number.index()]);
        let mut ranks = vec![0; keys.len()];
        for (rank, number) in (0..).zip(&ordered) {
            ranks[number.index()] = rank;
        }
        Titles { ordered, ranks }
    }

    /// What is the same on every page of the language.
    pub(super) fn site(&self, reader: &Reader<'_>) -> Shared {
        self.site
            .get_or_init(|| Shared::new(&frame::site(&reader.anywhere())))
            .clone()
    }

    /// The main menu, as it stands in a section.
    pub(super) fn menu(&self, reader: &Reader<'_>, section: &menu::Section) -> Option<Html> {
        let part = &self.surroundings.get(section)?.menu;
        Some(part.html(reader, "menu", |reader| {
            let menus = self.menus.get_or_init(|| menu::Menus::new(reader));
            Shared::new(&menu::menu(reader, &menus.main, section))
        }))
    }

    /// The foot, as it stands in a section.
    pub(super) fn foot(&self, reader: &Reader<'_>, section: &menu::Section) -> Option<Html> {
        let part = &self.surroundings.get(section)?.foot;
        Some(part.html(reader, "foot", |reader| {
            let menus = self.menus.get_or_init(|| menu::Menus::new(reader));
            Shared::new(&menu::menu(reader, &menus.foot, section))
        }))
    }

    /// The versions of a page for readers.
    pub(super) fn languages(&self, reader: &Reader<'_>, versions: &Versions) -> Option<Html> {
        let part = &self.versions.get(versions)?.languages;
        let value = |reader: &Reader<'_>| Shared::new(&frame::languages(reader, versions));
        Some(part.html(reader, "languages", value))
    }

    /// The versions of a page for search engines.
    pub(super) fn alternates(&self, reader: &Reader<'_>, versions: &Versions) -> Option<Html> {
        let part = &self.versions.get(versions)?.alternates;
        let value = |reader: &Reader<'_>| Shared::new(&frame::alternates(reader, versions));
        Some(part.html(reader, "alternates", value))
    }

    /// The ring on which so many seats stand.
    pub(super) fn ring(&self, reader: &Reader<'_>, seats: usize) -> Arc<Ring> {
        let make = || Arc::new(Ring::new(reader, seats));
        match self.rings.get(seats) {
            Some(slot) => slot.get_or_init(make).clone(),
            None => make(),
        }
    }

    /// What a quality check, by its place in [`CHECKS`], finds.
    pub(super) fn statement(
        &self,
        reader: &Reader<'_>,
        index: usize,
        finding: Finding,
    ) -> Option<Html> {
        let key = CHECKS.get(index)?.id;
        let part = &self.statements.get(index)?[finding.index()];
        let finding = finding.id();
        Some(part.html(reader, "statement", |_| {
            Shared::new(&Statement { key, finding })
        }))
    }

    /// A link to the home page.
    pub(super) fn home(&self, reader: &Reader<'_>) -> Html {
        self.home
            .html(reader, "link", |reader| Shared::new(&menu::home(reader)))
    }

    /// A link to all entries of a kind.
    pub(super) fn list(&self, reader: &Reader<'_>, kind: Kind) -> Option<Html> {
        let value = |reader: &Reader<'_>| Shared::new(&menu::list(reader, kind));
        Some(self.lists.get(&kind)?.html(reader, "link", value))
    }

    /// A link to all terms of a facet.
    pub(super) fn facet(&self, reader: &Reader<'_>, id: &VocabularyId) -> Option<Html> {
        let value = |reader: &Reader<'_>| Shared::new(&reader.facet_link(id));
        Some(self.facets.get(id)?.html(reader, "link", value))
    }

    /// The time together of a module, in words.
    pub(super) fn hours(&self, reader: &Reader<'_>, number: Number) -> Option<String> {
        let module = reader.catalogue.modules.at(number)?;
        let slot = &self.module(number)?.hours;
        let hours = [("hours", Arg::Number(module.contact_hours))];
        Some(slot.get_or_init(|| reader.say("hours", &hours)).clone())
    }

    /// The large circle of a module.
    pub(super) fn circle(&self, reader: &Reader<'_>, number: Number) -> Option<Html> {
        let drawn = self.drawn(reader, number)?;
        Some(reader.noted(drawn.circle.clone()))
    }

    /// A module in a list.
    pub(super) fn card(&self, reader: &Reader<'_>, number: Number) -> Option<Html> {
        let drawn = self.drawn(reader, number)?;
        Some(reader.noted(drawn.card.clone()))
    }

    /// A module in a short list.
    pub(super) fn brief(&self, reader: &Reader<'_>, number: Number) -> Option<Html> {
        let drawn = self.drawn(reader, number)?;
        Some(reader.noted(drawn.brief.clone()))
    }

    fn drawn(&self, reader: &Reader<'_>, number: Number) -> Option<&Drawn> {
        let module = reader.catalogue.modules.at(number)?;
        let slot = &self.module(number)?.drawn;
        Some(slot.get_or_init(|| {
            let circle = Shared::new(&circle::of_module(reader, module));
            let value = card::value(reader, number, module, circle.clone());
            Drawn {
                circle: (reader.press)("circle", &circle),
                card: (reader.press)("card", &value),
                brief: (reader.press)("brief", &value),
            }
        }))
    }

    /// The parts of a term that modules are listed under.
    pub(super) fn term(&self, facet: &str, term: &TermId) -> Option<&TermParts> {
        self.terms.get(facet)?.get(term)
    }
}

/// The component that makes a link to a term: competencies are known by their codes.
pub(super) fn link_of(facet: &str) -> &'static str {
    if facet == COMPETENCIES {
        "code"
    } else {
        "link"
    }
}
