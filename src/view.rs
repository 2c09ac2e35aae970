//! What a template sees: one plain, resolved, ordered value for each page, and nothing else.
//!
//! This is the theme's contract: every field is documented in themes/default/README.md, templates reach nothing beside it but the message functions
//! `t`, `t_attr` and `t_data`. All addresses are relative to the page; all words are plain text (the template escapes them) unless a field says HTML.

mod card;
mod chooser;
mod circle;
mod entry;
mod fact;
mod frame;
mod home;
mod module;
mod prose;
mod reader;
mod shared;
mod shelf;
mod term;
mod when;

pub use reader::Reader;
pub use shared::{Html, Shared};
pub use shelf::Shelf;

use crate::document::field::Kind;
use crate::plan::Page;
use serde::Serialize;

/// The view of a page in a language; `None` for what is no page of prose.
pub fn view(reader: &Reader<'_>) -> Option<View> {
    Some(match reader.page {
        Page::Home(_) => View::Home(Box::new(home::view(reader))),
        Page::Modules(_, sheet) => View::Modules(Box::new(home::modules(reader, *sheet))),
        Page::Facet(_, facet) => View::Facet(Box::new(term::facet(reader, facet)?)),
        Page::Term(_, facet, term, sheet) => View::Term(Box::new(term::term(reader, facet, term, *sheet)?)),
        Page::Entries(_, kind) => View::Entries(Box::new(entry::entries(reader, *kind))),
        Page::Entry(_, id) if id.kind == Kind::Module => View::Module(Box::new(module::view(reader, id)?)),
        Page::Entry(_, id) => View::Entry(Box::new(entry::view(reader, id)?)),
        _ => return None,
    })
}

pub use chooser::{chooser, not_found};

/// Words that may be in another language than the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// Plain text.
    pub text: String,
    /// The language's tag when it is not the page's.
    pub lang: Option<String>,
    /// Its direction when the language is not the page's: `ltr` or `rtl`.
    pub dir: Option<&'static str>,
}

/// A link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Where it leads, relative to the page.
    pub href: String,
    /// What it says.
    pub text: Words,
    /// Whether it leads to the page that it stands on, or to the part of the site that the page belongs to.
    pub current: bool,
    /// How many modules are behind it, in the page's digits; where that is of use.
    pub count: Option<String>,
}

/// What surrounds every page of a language.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// What kind of page it is: home, modules, module, facet, term, pathways, pathway, providers, provider, networks, network, events, event, page.
    pub kind: &'static str,
    /// The way from the page to the folder of its language, e.g. `../`: cards hold addresses from there.
    pub up: String,
    /// The page's language.
    pub lang: String,
    /// Its direction: `ltr` or `rtl`.
    pub dir: &'static str,
    /// The page's title for `<title>`: with the site's name, and a direction mark where its first letter would mislead.
    pub title: String,
    /// A sentence about the page for `<meta name=description>`.
    pub description: String,
    /// The absolute address to which search engines should count the page; only when the catalogue's `url` is set.
    pub canonical: Option<String>,
    /// The same page in other languages, absolute; only when `url` is set, and never a fall-back page.
    pub alternates: Vec<Alternate>,
    /// Whether search engines should leave the page out: fall-back pages, empty terms, further sheets.
    pub noindex: bool,
    /// The catalogue's own words.
    pub site: SiteWords,
    /// Style sheets.
    pub styles: Vec<String>,
    /// Fonts to load early; only on pages in Arabic script.
    pub fonts: Vec<String>,
    /// The icon.
    pub icon: Option<String>,
    /// The page's feed; only when the catalogue's `url` is set.
    pub feed: Option<String>,
    /// The main menu.
    pub menu: Vec<Link>,
    /// The menu at the foot.
    pub footer: Vec<Link>,
    /// This page in every language of the catalogue.
    pub languages: Vec<LanguageLink>,
    /// The way from the home page to here; the last one is the page above.
    pub crumbs: Vec<Link>,
    /// The licence of the catalogue's text.
    pub licence: Option<String>,
}

/// A link to the same page in another language, for search engines.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The language's tag, or `x-default`.
    pub hreflang: String,
    /// An absolute address.
    pub href: String,
}

/// What the catalogue says of itself (locales/<lang>/catalogue.ftl).
#[derive(Clone, Debug, Serialize)]
pub struct SiteWords {
    /// Its name.
    pub title: Words,
    /// Its name's companion.
    pub tagline: Option<Words>,
    /// One sentence.
    pub description: Option<Words>,
    /// Who publishes it.
    pub owner: Option<Words>,
    /// What readers should know.
    pub notice: Option<Words>,
    /// The home page in this language.
    pub home: String,
}

/// An entry of the language switcher.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageLink {
    /// The language's tag.
    pub tag: String,
    /// What its speakers call it.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
    /// The same page in that language.
    pub href: String,
    /// Whether it is the page's own language.
    pub current: bool,
    /// Whether the page's text is not translated into it, so that the link leads to a fall-back.
    pub fallback: bool,
}

/// A notice that a text is shown in another language than the page's.
#[derive(Clone, Debug, Serialize)]
pub struct Fallback {
    /// The name of the text's language in the page's language.
    pub language: Words,
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The page on which the text is at home.
    pub href: String,
}

/// The circle of seats: one for each profession, filled where the module is required for it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Circle {
    /// The seats, the first at the top, clockwise in left-to-right and the other way round in right-to-left.
    pub seats: Vec<Seat>,
    /// How many, in the page's words: "5 professions".
    pub centre: String,
    /// The same in words, for those who can't see it.
    pub text: String,
    /// Whether the seats are few enough to be labelled.
    pub labelled: bool,
}

/// A seat of the circle. Coordinates are in a square of 300 by 300 with its centre at 150, 150.
#[derive(Clone, Debug, Serialize)]
pub struct Seat {
    /// The profession.
    pub label: String,
    /// Whether the module is required for it.
    pub required: bool,
    /// Where the seat is.
    pub x: String,
    /// Where the seat is.
    pub y: String,
    /// Where its label is.
    pub label_x: String,
    /// Where its label is.
    pub label_y: String,
    /// Which end of the label that is: `start`, `middle` or `end`, always as if in left-to-right.
    pub anchor: &'static str,
}

/// A module in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// Its page, from the folder of the language: put `frame.up` before it.
    pub href: String,
    /// Its title.
    pub title: Words,
    /// Its summary.
    pub summary: Words,
    /// Its circle.
    pub circle: Circle,
    /// Its time together, e.g. "2.5 hours".
    pub hours: String,
    /// Its learning modes.
    pub modes: Vec<Words>,
    /// Its stage.
    pub stage: Option<Words>,
    /// The languages it is taught in.
    pub languages: Vec<Words>,
    /// Whether it is a draft, paused or retired: the word from `status-…`.
    pub status: Option<String>,
}

/// One line in the column of facts.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What it is called.
    pub label: Words,
    /// Which fact: required, elective, hours, self-study, stage, modes, methods, settings, partners, languages, provider, network, group, credit,
    /// assessment, evaluation, facilitation, access, cost, status, published, reviewed, licence, contact, country, website, recurrence, when, place …
    pub key: String,
    /// Its values, in order.
    pub values: Vec<FactValue>,
}

/// A value of a fact.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FactValue {
    /// What it says.
    pub text: Words,
    /// Where it leads.
    pub href: Option<String>,
    /// What is added to it, e.g. the years of study.
    pub detail: Option<String>,
    /// The machine's form of a date, for `<time datetime>`.
    pub datetime: Option<String>,
}

/// A session of a module, or an event's time.
#[derive(Clone, Debug, Serialize)]
pub struct When {
    /// The machine's form of its beginning: local time.
    pub datetime: String,
    /// The day in the page's calendar and words.
    pub date: String,
    /// From when to when, if a time is stated.
    pub time: Option<String>,
    /// The time zone's name, e.g. Asia/Qatar.
    pub zone: Option<String>,
    /// Place, mode, language, seats: in words, in order.
    pub details: Vec<Words>,
    /// Where to sign up.
    pub register: Option<String>,
}

/// Something learners can do afterwards.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// What.
    pub text: Words,
    /// The competency that it belongs to: its text is the code with the framework's short name ("IPEC 2023 RR4").
    pub competency: Option<Link>,
}

/// A competency that a module works on.
#[derive(Clone, Debug, Serialize)]
pub struct CompetencyUse {
    /// The link: its text is the code with the framework's short name.
    pub link: Link,
    /// The area's title, or the note on the code.
    pub note: Option<Words>,
    /// Whether it is assessed.
    pub assessed: bool,
    /// Whether it is central.
    pub primary: bool,
}

/// A quality statement of the field: met, or not stated. Never a score.
#[derive(Clone, Debug, Serialize)]
pub struct Statement {
    /// Which one: its words are the message `statement-<key>`, its source `statement-<key>.source`.
    pub key: &'static str,
    /// Whether the module states it.
    pub met: bool,
}

/// A heading of the prose.
#[derive(Clone, Debug, Serialize)]
pub struct OutlineEntry {
    /// 2 to 6.
    pub level: u8,
    /// `#anchor`.
    pub href: String,
    /// Its text.
    pub text: String,
}

/// A module's place in a pathway.
#[derive(Clone, Debug, Serialize)]
pub struct PathwayPlace {
    /// The pathway.
    pub pathway: Link,
    /// Its place, e.g. "2 of 6".
    pub position: String,
    /// The module before.
    pub previous: Option<Link>,
    /// The module after.
    pub next: Option<Link>,
}

/// A material or a reference: a title with what is added, and where it is.
#[derive(Clone, Debug, Serialize)]
pub struct Work {
    /// Its title.
    pub title: Words,
    /// Who, when, where it came out, licence: plain text in order.
    pub details: Vec<String>,
    /// Where it is.
    pub href: Option<String>,
}

/// The prose of an entry.
#[derive(Clone, Debug, Serialize)]
pub struct ProseView {
    /// HTML, safe.
    pub html: Html,
    /// Its language when it is not the page's.
    pub lang: Option<String>,
    /// Its direction when its language is not the page's.
    pub dir: Option<&'static str>,
    /// Its headings.
    pub outline: Vec<OutlineEntry>,
}

/// A page: its frame and what it is about. `kind` in the frame names the template: templates/<kind>.html.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum View {
    /// The home page of a language.
    Home(Box<HomeView>),
    /// A sheet of all modules.
    Modules(Box<ModulesView>),
    /// A module.
    Module(Box<ModuleView>),
    /// All terms of a facet.
    Facet(Box<FacetView>),
    /// A term of a facet, or a sheet of its modules.
    Term(Box<TermView>),
    /// All pathways, providers, networks or events.
    Entries(Box<EntriesView>),
    /// A pathway, provider, network, event or page.
    Entry(Box<EntryView>),
}

/// The home page of a language (home.html).
#[derive(Clone, Debug, Serialize)]
pub struct HomeView {
    /// What surrounds it.
    pub frame: Frame,
    /// The circle of the professions with most modules, as the sign of the catalogue.
    pub circle: Circle,
    /// How many modules, pathways, languages there are: "12 modules".
    pub counts: Vec<String>,
    /// "I am a student of …": professions that have modules, by name, with counts.
    pub professions: Vec<Link>,
    /// Ways in: each facet's list with its first terms.
    pub facets: Vec<FacetSummary>,
    /// Pathways.
    pub pathways: Vec<EntryCard>,
    /// Modules to begin with: the newest first.
    pub modules: Vec<Shared>,
    /// All modules.
    pub all: Link,
    /// Events.
    pub events: Vec<EntryCard>,
}

/// A facet on the home page.
#[derive(Clone, Debug, Serialize)]
pub struct FacetSummary {
    /// Its list.
    pub link: Link,
    /// Terms that have modules, the fullest first.
    pub terms: Vec<Link>,
}

/// A sheet of all modules (modules.html).
#[derive(Clone, Debug, Serialize)]
pub struct ModulesView {
    /// What surrounds it.
    pub frame: Frame,
    /// "12 modules".
    pub count: String,
    /// The modules on this sheet, by title.
    pub modules: Vec<Shared>,
    /// The other sheets.
    pub sheets: Option<Sheets>,
    /// Every facet, for narrowing down.
    pub facets: Vec<Link>,
}

/// Links between the sheets of a long list.
#[derive(Clone, Debug, Serialize)]
pub struct Sheets {
    /// "2 of 7".
    pub position: String,
    /// The sheet before.
    pub previous: Option<String>,
    /// The sheet after.
    pub next: Option<String>,
    /// Every sheet: its number in the page's digits.
    pub all: Vec<Link>,
}

/// A module (module.html).
#[derive(Clone, Debug, Serialize)]
pub struct ModuleView {
    /// What surrounds it.
    pub frame: Frame,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Words,
    /// Its summary.
    pub summary: Words,
    /// When its text is not in the page's language.
    pub fallback: Option<Fallback>,
    /// Its circle of seats.
    pub circle: Circle,
    /// With, from, about each other; learning modes; stage: as links.
    pub chips: Vec<Link>,
    /// The column of facts.
    pub facts: Vec<Fact>,
    /// Its sessions, the earliest first.
    pub sessions: Vec<When>,
    /// What learners can do afterwards.
    pub outcomes: Vec<Outcome>,
    /// What it works on.
    pub competencies: Vec<CompetencyUse>,
    /// What it states of the field's quality criteria.
    pub statements: Vec<Statement>,
    /// The prose.
    pub prose: ProseView,
    /// Its place in pathways.
    pub pathways: Vec<PathwayPlace>,
    /// Modules to take before.
    pub prerequisites: Vec<Shared>,
    /// Modules that ask for this one.
    pub follows: Vec<Shared>,
    /// Modules like it.
    pub related: Vec<Shared>,
    /// What can be used again.
    pub materials: Vec<Work>,
    /// Literature.
    pub references: Vec<Work>,
    /// A note on access, in words.
    pub access_note: Option<Words>,
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
    /// Its page, with its label and count.
    pub link: Link,
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
    /// Codes in other schemes, the framework's facts, the theme …
    pub facts: Vec<Fact>,
    /// "7 modules".
    pub count: String,
    /// The modules on this sheet, by title.
    pub modules: Vec<Shared>,
    /// The other sheets.
    pub sheets: Option<Sheets>,
    /// Terms inside it, with counts.
    pub inner: Vec<Link>,
    /// Terms of the same facet that share most modules with it.
    pub neighbours: Vec<Link>,
    /// The same theme in other frameworks (by the crosswalk), with counts.
    pub crosswalk: Vec<Link>,
    /// The term before and after it in the facet.
    pub previous: Option<Link>,
    /// The term after it in the facet.
    pub next: Option<Link>,
}

/// An entry that is no module, in a list.
#[derive(Clone, Debug, Serialize)]
pub struct EntryCard {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: Words,
    /// Its summary.
    pub summary: Words,
    /// A few facts in words: "6 modules", a date.
    pub details: Vec<String>,
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
    /// Its facts.
    pub facts: Vec<Fact>,
    /// An event's time.
    pub when: Option<When>,
    /// A pathway's steps in order, a provider's or network's modules.
    pub modules: Vec<Shared>,
    /// A network's providers, a provider's or network's events.
    pub entries: Vec<EntryCard>,
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
    /// Style sheets.
    pub styles: Vec<String>,
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
