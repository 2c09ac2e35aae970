//! The languages of a catalogue: their words, numbers, dates, lists, order and direction.
//!
//! Words are Fluent messages in `locales/<tag>/*.ftl`. Everything that can be wrong with them is found when they are loaded, so that
//! [`Locale::say`] needs no error; everything that Unicode knows of a language comes from ICU4X. All of it is immutable once loaded.

mod bundle;
mod calls;
mod check;
mod collation;
mod date;
mod direction;
mod ftl;
mod lang;
mod list;
mod load;
mod number;
mod plural;
mod pseudo;
mod said;
mod script;
mod voice;
mod words;

use crate::problem::{Place, SourcePath};
use bundle::Bundle;
use collation::Collation;
use date::Dates;
use jiff::civil::{Date, Time};
use list::Lists;
use number::{Numbers, Shape};
use said::{FSI, PDI};
use std::cmp::Ordering;
use std::sync::Arc;

pub use date::{Calendar, DateStyle, Month};
pub use direction::Direction;
pub use lang::{Lang, NotATag};
pub use pseudo::{is_pseudo, pseudo_languages, pseudo_messages};
pub use said::{Arg, Said};
pub use voice::Voice;

/// How `catalogue.yaml` describes a language.
#[derive(Clone, Debug)]
pub struct LanguageSetting {
    /// Its tag.
    pub lang: Lang,
    /// Its name in itself.
    pub name: String,
    /// Which way it is written; `None` for what Unicode knows.
    pub direction: Option<Direction>,
    /// Its digits by their Unicode name (`latn`, `arab`, `arabext` …); `None` for what CLDR prefers.
    pub numbering: Option<String>,
    /// The calendar of its dates; `None` for the Persian one where CLDR prefers it, else the Gregorian.
    pub calendar: Option<Calendar>,
    /// The languages in which a message is sought that it lacks, before the catalogue's first language.
    pub fallback: Vec<Lang>,
    /// Where it is described.
    pub place: Place,
}

impl LanguageSetting {
    /// A language of which nothing is said: it has no name of its own, and the rest is Unicode's.
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            name: String::new(),
            direction: None,
            numbering: None,
            calendar: None,
            fallback: Vec::new(),
            place: Place::start(&SourcePath::new("content/catalogue.yaml")),
        }
    }
}

/// A place that asks for a message: a template, or a vocabulary whose terms have labels.
#[derive(Clone, Debug)]
pub struct Use {
    /// The message's name, or `name.attribute`.
    pub key: String,
    /// The variables that it is given.
    pub variables: Vec<String>,
    /// Where it is asked for.
    pub place: Place,
}

/// A language's messages beside those that are wanted: `name`, or `name.attribute`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The language.
    pub lang: Lang,
    /// What is asked for, or what the first language has, and this one lacks.
    pub lacks: Vec<String>,
    /// What its own files have, and nobody asks for.
    pub obsolete: Vec<String>,
}

/// All languages of a catalogue, in its order.
#[derive(Default)]
pub struct Locales {
    locales: Vec<Arc<Locale>>,
}

/// One language.
pub struct Locale {
    /// Its tag, as configured.
    pub lang: Lang,
    /// Its name in itself.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    bundle: Arc<Bundle>,
    fallbacks: Vec<Fallback>,
    numbers: Arc<Numbers>,
    dates: Dates,
    lists: Lists,
    collation: Collation,
}

/// Another language, for messages that are missing in one.
struct Fallback {
    lang: Lang,
    direction: Direction,
    bundle: Arc<Bundle>,
}

impl Locales {
    /// The languages in the catalogue's order; the first is the one that all others are compared with.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Arc<Locale>> {
        self.locales.iter()
    }

    /// A language by its tag.
    pub fn get(&self, lang: &Lang) -> Option<&Arc<Locale>> {
        self.locales.iter().find(|locale| locale.lang == *lang)
    }
}

impl Locale {
    /// The message of that name, or `name.attribute`, with its variables filled in.
    ///
    /// What the language lacks is said in its declared fallbacks, then in the catalogue's first language, and marked as such. `None` when
    /// no language has it, or when it needs a variable that isn't given.
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Said> {
        self.bundle.say(key, args).or_else(|| {
            self.fallbacks.iter().find_map(|other| {
                let said = other.bundle.say(key, args)?;
                Some(said.in_language(&other.lang, other.direction))
            })
        })
    }

    /// Whether the language itself, not one that it falls back to, has the message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has(key)
    }

    /// A number in the language's digits, with at most three after the point.
    pub fn number(&self, number: f64) -> String {
        self.numbers.format(number, Shape::default())
    }

    /// A date in the language's calendar and digits. It may hold the marks with which CLDR keeps its parts in order.
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        self.dates.date(date, style)
    }

    /// The month of the language's calendar that a day belongs to.
    pub fn month_of(&self, date: Date) -> Month {
        self.dates.month_of(date)
    }

    /// How many days after the beginning of its week a day is, from 0 to 6; where the week begins, the language's main region decides.
    pub fn place_in_week(&self, date: Date) -> i8 {
        self.dates.place_in_week(date)
    }

    /// The hour and minute of a time.
    pub fn time(&self, time: Time) -> String {
        self.dates.time(time)
    }

    /// Where a time zone is, by its name in the IANA database: `Asia/Qatar` is «Qatar», «قطر».
    pub fn zone(&self, name: &str) -> String {
        self.dates.zone(name)
    }

    /// From one date to another, each isolated; a single one when they are the same.
    pub fn date_range(&self, first: Date, last: Date, style: DateStyle) -> Said {
        range(&self.date(first, style), &self.date(last, style))
    }

    /// From one time to another, each isolated; a single one when they are the same.
    pub fn time_range(&self, start: Time, end: Time) -> Said {
        range(&self.time(start), &self.time(end))
    }

    /// Things in a sentence (`nursing, pharmacy, and medicine`), each isolated.
    pub fn list(&self, items: &[String]) -> Said {
        let items: Vec<String> = items
            .iter()
            .map(|item| said::inside(item).into_owned())
            .collect();
        Said::new(&self.lists.format(&items))
    }

    /// Which of two texts comes first in the language; numbers in them count by their value (9 before 10).
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collation.compare(one, other)
    }

    /// The same for an index, in which Arabic words stand without their article.
    pub fn index_key(&self, text: &str) -> Vec<u8> {
        self.sort_key(self.indexed(text))
    }

    /// The letter under which an index has a text: its first, without marks.
    pub fn initial(&self, text: &str) -> String {
        collation::initial(self.indexed(text))
    }

    fn indexed<'a>(&self, text: &'a str) -> &'a str {
        let is_arabic = self.lang.as_str().split('-').next() == Some("ar");
        let bare = text.strip_prefix("ال").filter(|_| is_arabic);
        bare.unwrap_or(text)
    }

    /// Bytes whose order is that of [`Locale::compare`]: make them once to sort many texts.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        self.collation.key(text)
    }
}

/// CLDR's pattern for what it has no closer one for: `{0} – {1}`.
fn range(from: &str, to: &str) -> Said {
    if from == to {
        Said::new(from)
    } else {
        Said::new(&format!("{FSI}{from}{PDI} – {FSI}{to}{PDI}"))
    }
}
