//! The pages, as templates see them: one struct for each template.

mod calendar;
mod evidence;
mod glossary;
mod print;
mod profession;
mod quality;
mod translations;

pub use calendar::*;
pub use evidence::*;
pub use glossary::*;
pub use print::*;
pub use profession::*;
pub use quality::*;
pub use translations::*;

use super::{
    Alternate, Circle, EntryCard, Fact, Fallback, Frame, Html, Journey, Lines, Link, OriginNotice,
    Outcome, PathwayPlace, ProseView, SessionRow, Shared, Sheets, TranslationNotice, When, Words,
    Work,
};
use serde::Serialize;

/// The home page of a language (home.html).
#[derive(Clone, Debug, Serialize)]
pub struct HomeView {
    /// What surrounds it.
    pub frame: Frame,
    /// The circle of the professions with most modules, as the sign of the catalogue.
    pub circle: Circle,
    /// How many modules, pathways, languages there are: "12 modules".
    pub counts: Vec<String>,
    /// "I am a student of …": the professions that have modules, by name.
    pub students: Vec<StudentsLink>,
    /// Ways in: each facet's list with its first terms.
    pub facets: Vec<FacetSummary>,
    /// Pathways.
    pub pathways: Vec<EntryCard>,
    /// Modules to begin with, the newest first, as HTML made by the component `card`.
    pub modules: Vec<Html>,
    /// All modules.
    pub all: Link,
    /// The next sessions and events.
    pub coming: Vec<SessionRow>,
    /// The calendar, if anything has a date.
    pub calendar: Option<String>,
}

/// Students of a profession on the home page.
#[derive(Clone, Debug, Serialize)]
pub struct StudentsLink {
    /// The link to their profession, with the number of modules.
    pub profession: Html,
    /// Links to the years of study that modules name for it.
    pub years: Vec<Html>,
}

/// A facet on the home page.
#[derive(Clone, Debug, Serialize)]
pub struct FacetSummary {
    /// The link to its list.
    pub link: Html,
    /// Links to terms that have modules, the fullest first.
    pub terms: Vec<Html>,
}

/// How a page reaches the data that scripts find modules by, for the component `find`.
#[derive(Clone, Debug, Serialize)]
pub struct FindSource {
    /// The script that reads it.
    pub script: String,
    /// The language's folder.
    pub folder: String,
    /// The fingerprint of the data.
    pub version: String,
    /// The language's tag with its digits, as `Intl` takes it.
    pub numbers: String,
}

/// The page that searches a language (search.html).
#[derive(Clone, Debug, Serialize)]
pub struct SearchView {
    /// What surrounds it.
    pub frame: Frame,
    /// The data that the search reads.
    pub find: Option<FindSource>,
    /// The script that folds words.
    pub folding: Option<String>,
    /// `count-results` for the script, as JSON: what it says of some numbers, with `{}` for the number.
    pub counted: String,
    /// What an entry of each kind is called, as JSON.
    pub kinds: String,
    /// What is said of a text in each of the catalogue's languages, as JSON: "in English".
    pub languages: String,
    /// Links to all modules and to every facet, for those who would rather browse.
    pub lists: Vec<Html>,
}

/// A sheet of all modules (modules.html).
#[derive(Clone, Debug, Serialize)]
pub struct ModulesView {
    /// What surrounds it.
    pub frame: Frame,
    /// "12 modules".
    pub count: String,
    /// The modules on this sheet, by title, as HTML made by the component `card`.
    pub modules: Vec<Html>,
    /// The other sheets.
    pub sheets: Option<Sheets>,
    /// Links to every facet, for narrowing down.
    pub facets: Vec<Html>,
    /// The data that the filters read; only on the first sheet.
    pub find: Option<FindSource>,
    /// `count-modules` for the script, as JSON: what it says of some numbers, with `{}` for the number.
    pub counted: Option<String>,
}

/// A module (module.html).
#[derive(Clone, Debug, Serialize)]
pub struct ModuleView {
    /// What surrounds it.
    pub frame: Frame,
    /// What it says, wherever it is read.
    #[serde(flatten)]
    pub body: ModuleBody,
    /// When it is another catalogue's.
    pub origin: Option<OriginNotice>,
    /// What the field's quality checks find, as HTML made by the component `statement`.
    pub statements: Vec<Html>,
    /// The page that tells what each check asks.
    pub quality: String,
    /// The same as a calendar file.
    pub calendar_file: Option<String>,
    /// Its place in pathways.
    pub pathways: Vec<PathwayPlace>,
    /// Modules to take before, as HTML made by the component `brief`.
    pub prerequisites: Vec<Html>,
    /// Modules that ask for this one, as HTML made by the component `brief`.
    pub follows: Vec<Html>,
    /// Modules like it, as HTML made by the component `brief`.
    pub related: Vec<Html>,
    /// How to cite it.
    pub citation: Citation,
    /// The module as JSON.
    pub data: String,
}

/// What a module says, on its page and in the printed catalogue.
#[derive(Clone, Debug, Serialize)]
pub struct ModuleBody {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Words,
    /// Its summary.
    pub summary: Words,
    /// When its text is not in the page's language.
    pub fallback: Option<Fallback>,
    /// What should be known of the translation that is read.
    pub translation: Option<TranslationNotice>,
    /// Its circle of seats, as HTML made by the component `circle`.
    pub circle: Html,
    /// With, from, about each other; learning modes; stage: as links.
    pub chips: Vec<Html>,
    /// What students ask for first: for whom, how long, how, where and in which language.
    pub facts: Vec<Fact>,
    /// What else is stated.
    pub details: Vec<Fact>,
    /// Its sessions, the earliest first.
    pub sessions: Vec<When>,
    /// What learners can do afterwards.
    pub outcomes: Vec<Outcome>,
    /// What it works on, as HTML made by the component `competency`.
    pub competencies: Vec<Html>,
    /// The prose.
    pub prose: ProseView,
    /// What can be used again.
    pub materials: Vec<Work>,
    /// Literature.
    pub references: Vec<Work>,
}

/// How to cite a module: who offers it, when it was last published or reviewed, its title, the catalogue and the address.
#[derive(Clone, Debug, Serialize)]
pub struct Citation {
    /// Its provider, or else who publishes the catalogue.
    pub holder: Option<Words>,
    /// What the catalogue calls itself that publishes it, if that is another.
    pub catalogue: Option<Words>,
    /// The day in the page's calendar.
    pub date: Option<String>,
    /// Whether a full stop must follow the title: not after a question.
    pub stop: bool,
    /// The absolute address of its text; only when the catalogue's `url` is set.
    pub address: Option<String>,
}

/// All terms of a facet (facet.html).
#[derive(Clone, Debug, Serialize)]
pub struct FacetView {
    /// What surrounds it.
    pub frame: Frame,
    /// The facet's name.
    pub title: Words,
    /// Its terms in groups: one group without a title, or, for competencies, one for each framework.
    pub groups: Vec<TermGroup>,
    /// The vocabularies as linked data, where the catalogue states its address.
    pub data: Vec<DataLink>,
}

/// A way to a file of data.
#[derive(Clone, Debug, Serialize)]
pub struct DataLink {
    /// Its address.
    pub href: String,
    /// Its media type.
    pub media_type: &'static str,
    /// The format's name, which is the same in every language.
    pub format: &'static str,
}

/// Terms that belong together.
#[derive(Clone, Debug, Serialize)]
pub struct TermGroup {
    /// A framework's name.
    pub title: Option<Words>,
    /// Its facts: owner, year, licence, supersedes …
    pub facts: Vec<Fact>,
    /// The terms.
    pub terms: Vec<TermEntry>,
}

/// A term in a facet's list.
#[derive(Clone, Debug, Serialize)]
pub struct TermEntry {
    /// The link to its page, with its label and count.
    pub link: Html,
    /// A code that stands before the label (competencies).
    pub code: Option<String>,
    /// A sentence about it.
    pub description: Option<Words>,
    /// Whether it has modules.
    pub empty: bool,
    /// Terms inside it (a competency area's codes).
    pub inner: Vec<TermEntry>,
}

/// A term of a facet (term.html).
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    /// What surrounds it.
    pub frame: Frame,
    /// The facet's name, singular.
    pub facet: Words,
    /// The term's label.
    pub title: Words,
    /// A code that stands with it.
    pub code: Option<String>,
    /// A sentence about it.
    pub description: Option<Words>,
    /// The owner's statement, where the catalogue may print it.
    pub statement: Option<Words>,
    /// The attribution that the statement's owner asks for.
    pub attribution: Option<String>,
    /// The dates of a profession's modules as a calendar file.
    pub calendar_file: Option<String>,
    /// Codes in other schemes, the framework's facts, the theme …
    pub facts: Vec<Fact>,
    /// "7 modules".
    pub count: String,
    /// The modules on this sheet, by title, as HTML made by the component `card`.
    pub modules: Vec<Html>,
    /// The list of all modules, where it takes more than a sheet and all of them are under the term: it is not repeated here.
    pub all: Option<String>,
    /// The other sheets.
    pub sheets: Option<Sheets>,
    /// Links to terms inside it, with counts.
    pub inner: Vec<Html>,
    /// Links to terms of the same facet that share most modules with it, with how many.
    pub neighbours: Vec<Html>,
    /// Links to the same theme in other frameworks (by the crosswalk), with counts.
    pub crosswalk: Vec<Html>,
    /// The vocabularies as linked data, where the catalogue states its address.
    pub data: Vec<DataLink>,
    /// Its modules by the terms of other facets, for competencies and professions: the places that the figures of coverage lead to.
    pub coverage: Vec<Lines>,
    /// The term before and after it in the facet.
    pub previous: Option<Link>,
    /// The term after it in the facet.
    pub next: Option<Link>,
}

/// All pathways, providers, networks or events (entries.html).
#[derive(Clone, Debug, Serialize)]
pub struct EntriesView {
    /// What surrounds it; its `kind` is pathways, providers, networks or events.
    pub frame: Frame,
    /// The entries in groups: networks by status, else one group.
    pub groups: Vec<EntryGroup>,
}

/// Entries that belong together.
#[derive(Clone, Debug, Serialize)]
pub struct EntryGroup {
    /// Which group: its heading is the message `group-<key>`; none for a single group.
    pub key: Option<&'static str>,
    /// The entries.
    pub entries: Vec<EntryCard>,
}

/// A pathway, provider, network, event or page (pathway.html, provider.html, network.html, event.html, page.html).
#[derive(Clone, Debug, Serialize)]
pub struct EntryView {
    /// What surrounds it.
    pub frame: Frame,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Words,
    /// Its summary.
    pub summary: Option<Words>,
    /// When its text is not in the page's language.
    pub fallback: Option<Fallback>,
    /// What should be known of the translation that is read.
    pub translation: Option<TranslationNotice>,
    /// When it is another catalogue's.
    pub origin: Option<OriginNotice>,
    /// Its facts.
    pub facts: Vec<Fact>,
    /// An event's time.
    pub when: Option<When>,
    /// The circle of everybody who comes together on a pathway.
    pub circle: Option<Circle>,
    /// The drawing of a pathway; none where it has but one step, very many, or states no stage.
    pub journey: Option<Journey>,
    /// A pathway's modules in order: cards for the template to number.
    pub steps: Vec<Shared>,
    /// A provider's or network's modules, as HTML made by the component `card`.
    pub modules: Vec<Html>,
    /// A network's providers, a provider's or network's events.
    pub entries: Vec<EntryCard>,
    /// The dates of a pathway's, provider's or network's modules and events; none where there are too many for a list.
    pub sessions: Vec<SessionRow>,
    /// All of these, or an event's own, as a calendar file.
    pub calendar_file: Option<String>,
    /// A provider's feed; only when the catalogue's `url` is set.
    pub feed: Option<String>,
    /// The glossary's terms.
    pub letters: Vec<Letter>,
    /// The prose.
    pub prose: ProseView,
}

/// The language chooser at the root (chooser.html); in no language of its own.
#[derive(Clone, Debug, Serialize)]
pub struct ChooserView {
    /// The language of the document: the catalogue's first.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Title of the document.
    pub title: String,
    /// A sentence about the catalogue.
    pub description: String,
    /// Style sheets.
    pub styles: Vec<String>,
    /// The icon, relative to the page.
    pub icon: Option<String>,
    /// Absolute address of the site, when known.
    pub canonical: Option<String>,
    /// Alternates of the home pages.
    pub alternates: Vec<Alternate>,
    /// Every language.
    pub languages: Vec<ChooserLanguage>,
}

/// A language in the chooser.
#[derive(Clone, Debug, Serialize)]
pub struct ChooserLanguage {
    /// Its tag.
    pub tag: String,
    /// What its speakers call it.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its home page.
    pub href: String,
    /// The site's name in it.
    pub title: String,
    /// The site's tagline in it.
    pub tagline: Option<String>,
}

/// What stands at the old address of a page that moved (moved.html).
#[derive(Clone, Debug, Serialize)]
pub struct MovedView {
    /// The language of the document.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Title of the document.
    pub title: String,
    /// The new address.
    pub target: String,
    /// Its absolute address, when the site's is known.
    pub canonical: Option<String>,
    /// Style sheets.
    pub styles: Vec<String>,
}

/// The page for an address that does not exist (404.html): no file beside it can be reached, so its style is inside it.
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundView {
    /// The language of the document: the catalogue's first.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The style, for a `<style>` element.
    pub style: Html,
    /// The Content-Security-Policy that allows that style by its hash.
    pub policy: String,
    /// In every language: its home page (absolute, from the catalogue's `url`, else `/…`), and what happened.
    pub languages: Vec<NotFoundLanguage>,
}

/// The message that an address does not exist, in one language.
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundLanguage {
    /// Its tag.
    pub tag: String,
    /// Its direction.
    pub dir: &'static str,
    /// The heading.
    pub title: String,
    /// What to do.
    pub text: String,
    /// The home page's address.
    pub home: String,
    /// What its link says.
    pub link: String,
}
