//! The parts that pages are made of, as templates see them.

use super::{Html, Shared, Words};
use serde::Serialize;

/// A link, for the components `link`, `code` and `step`.
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

/// A notice that a text is shown in another language than the page's.
#[derive(Clone, Debug, Serialize)]
pub struct Fallback {
    /// The name of the text's language in the page's language, as plain text.
    pub language: String,
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The page on which the text is at home.
    pub href: String,
}

/// What readers of a translation should know of it.
#[derive(Clone, Debug, Serialize)]
pub struct TranslationNotice {
    /// Whether a machine made it and nobody has reviewed it.
    pub machine: bool,
    /// The original, if it has changed since.
    pub original: Option<Fallback>,
    /// Where the original goes on, if only a part of it is translated so far.
    pub rest: Option<Fallback>,
}

/// A notice that an entry is another catalogue's.
#[derive(Clone, Debug, Serialize)]
pub struct OriginNotice {
    /// What that catalogue calls itself, as plain text.
    pub name: String,
    /// Its page of the entry, if it is known.
    pub href: Option<String>,
    /// The tag of that page's language, and the name of the language in the page's if it is another.
    pub lang: String,
    /// See `lang`.
    pub language: Option<String>,
}

/// The circle of seats: one for each profession, filled where the module is required for it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Circle {
    /// The seats, the first at the top, clockwise in left-to-right and the other way round in right-to-left.
    pub seats: Vec<Seat>,
    /// The filled seats as one SVG path of points in a square of 24 by 24 with its centre at 12, 12: for the small circle.
    pub filled: String,
    /// The open seats, the same way.
    pub open: String,
    /// How many, in the page's words: "5 professions".
    pub centre: String,
    /// The same in words, for those who can't see it.
    pub text: String,
    /// Whether the seats are few enough to be labelled.
    pub labelled: bool,
}

/// A seat of the circle.
#[derive(Clone, Debug, Serialize)]
pub struct Seat {
    /// The profession.
    pub label: String,
    /// Whether the module is required for it.
    pub required: bool,
    /// Where it is ([`SeatPlace`]).
    pub place: Shared,
}

/// Where a seat is. Coordinates are in a square of 300 by 300 with its centre at 150, 150.
#[derive(Clone, Debug, Serialize)]
pub struct SeatPlace {
    /// Where the seat is.
    pub x: String,
    /// Where the seat is.
    pub y: String,
    /// The corner of its label's box, which is 160 wide and 60 high.
    pub label_x: String,
    /// The corner of its label's box.
    pub label_y: String,
    /// On which side of the seat the label is: `above`, `below`, `start` or `end`, always as if in left-to-right.
    pub side: &'static str,
}

/// A module in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: Words,
    /// Its summary.
    pub summary: Words,
    /// Its circle ([`Circle`]).
    pub circle: Shared,
    /// Its time together, e.g. "2.5 hours".
    pub hours: String,
    /// Its learning modes.
    pub modes: Vec<Words>,
    /// Its stage.
    pub stage: Option<Words>,
    /// The languages it is taught in.
    pub languages: Vec<Words>,
    /// What the catalogue calls itself that it comes from, if that is another.
    pub origin: Option<Words>,
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
    /// Its values in order, as HTML made by the component `fact`, or `link` for a term.
    pub values: Vec<Html>,
}

/// A value of a fact, for the component `fact`.
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
    /// Whether it lasts longer than a day.
    pub several_days: bool,
    /// The machine's form of its last day.
    pub last: String,
    /// From when to when, if a time is stated.
    pub time: Option<String>,
    /// Where the time zone is, e.g. Qatar.
    pub zone: Option<String>,
    /// Place, mode, language, seats: in words, in order.
    pub details: Vec<Words>,
    /// Where to sign up.
    pub register: Option<String>,
}

/// A session of a module, or an event, in a list of dates, for the component `session`.
#[derive(Clone, Debug, Serialize)]
pub struct SessionRow {
    /// The module's or the event's page.
    pub href: String,
    /// Its title.
    pub title: Words,
    /// Whether it is an event, and no session of a module.
    pub is_event: bool,
    /// Whether it is a draft, paused or retired: the word from `status-…`.
    pub status: Option<String>,
    /// Who offers it.
    pub provider: Option<Words>,
    /// When and where.
    pub when: When,
}

/// Something learners can do afterwards.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// What.
    pub text: Words,
    /// The competency that it belongs to, as HTML made by the component `code`: its text is the code with the framework's short name ("IPEC 2023 RR4").
    pub competency: Option<Html>,
}

/// A competency that a module works on, for the component `competency`.
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

/// What a quality check of the field finds, for the component `statement`. Never a score.
#[derive(Clone, Debug, Serialize)]
pub struct Statement {
    /// Which check: its words are the message `quality-<key>`.
    pub key: &'static str,
    /// What it finds: met, not-met or not-stated. Its words are the message `finding-<finding>`.
    pub finding: &'static str,
}

/// A module's place in a pathway.
#[derive(Clone, Debug, Serialize)]
pub struct PathwayPlace {
    /// The pathway, as HTML made by the component `link`.
    pub pathway: Html,
    /// Its place, e.g. "2 of 6".
    pub position: String,
    /// The module before.
    pub previous: Option<Link>,
    /// The module after.
    pub next: Option<Link>,
}

/// The drawing of a pathway: its steps from one side to the other, each as high as its stage. It is mirrored for right-to-left already.
#[derive(Clone, Debug, Serialize)]
pub struct Journey {
    /// How wide the drawing is.
    pub width: String,
    /// How high.
    pub height: String,
    /// The way, as an SVG path.
    pub line: String,
    /// The stages that it passes, the first one first.
    pub stages: Vec<JourneyStage>,
    /// Its steps.
    pub stations: Vec<Station>,
}

/// A stage in the drawing of a pathway.
#[derive(Clone, Debug, Serialize)]
pub struct JourneyStage {
    /// What it is called.
    pub label: Words,
    /// Where its name begins.
    pub x: String,
    /// Where its name stands.
    pub y: String,
    /// The height of the line under it.
    pub ground: String,
    /// The same in words: "Exposure: steps 1 and 2".
    pub text: String,
}

/// A step in the drawing of a pathway.
#[derive(Clone, Debug, Serialize)]
pub struct Station {
    /// Where it is.
    pub x: String,
    /// Where it is.
    pub y: String,
    /// Its number in the page's digits.
    pub number: String,
}

/// A material or a reference: a title with what is added, and where it is.
#[derive(Clone, Debug, Serialize)]
pub struct Work {
    /// Its title.
    pub title: Words,
    /// Who, when, where it came out, licence, in order.
    pub details: Vec<Words>,
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
    /// The style of its numbered lists where its language does not count in European digits: `arabic-indic` or `persian`.
    pub numbering: Option<&'static str>,
    /// Links to its main headings; none where there are but one or two.
    pub contents: Vec<Heading>,
}

/// A main heading of the prose.
#[derive(Clone, Debug, Serialize)]
pub struct Heading {
    /// `#anchor`.
    pub href: String,
    /// Its text.
    pub text: String,
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
    /// The first, the last and those round this one.
    pub near: Vec<Sheet>,
}

/// A sheet of a long list.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// Its page.
    pub href: String,
    /// Its number in the page's digits.
    pub number: String,
    /// Whether it is the one that is read.
    pub current: bool,
    /// Whether sheets before it are left out.
    pub gap: bool,
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
