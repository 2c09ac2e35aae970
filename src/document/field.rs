//! Every key of every kind of file, defined once.
//!
//! The reader ([`read`]), its suggestions, the check of references and the field reference (`halqa explain fields`) all come from these tables.
//! Types and obligations: domain.md §3 of the design; their mapping to schema.org is named where there is one.

mod dates;
mod fits;
mod lost;
mod mend;
mod read;
mod shown;
// One line a key: a table is read down its columns.
#[rustfmt::skip]
mod tables;
mod zones;

use crate::problem::{Told, told};

pub use mend::meant;
pub use read::{Reading, read, read_each};
pub use tables::{
    CATALOGUE, EVENT, FRAMEWORK, LOCK, MODULE, NETWORK, PAGE, PATHWAY, PROVIDER, REDIRECTS,
    REFERENCE, SOURCE, VOCABULARY,
};

/// A key that front matter or another YAML file may have.
#[derive(Debug)]
pub struct Field {
    /// The key, in kebab-case.
    pub key: &'static str,
    /// Whether it is a fact or words.
    pub role: Role,
    /// Whether it must be there.
    pub need: Need,
    /// What its value looks like.
    pub shape: Shape,
    /// What it says, in a sentence.
    pub about: &'static str,
    /// An example of its value.
    pub example: &'static str,
}

/// Facts stand in the original file alone, words in every language's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The same in every language.
    Fact,
    /// Text that is translated.
    Words,
    /// About a translation itself; only translations have it.
    Translation,
}

/// Whether a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A problem if it is missing.
    Required,
    /// Advice if it is missing.
    Advised,
    /// As one likes.
    Optional,
}

/// What a value looks like.
#[derive(Debug)]
pub enum Shape {
    /// Text of at most so many characters.
    Text(usize),
    /// A code of so many capital letters from a standard.
    Code {
        /// How many letters it has.
        letters: usize,
        /// Which standard gives it.
        standard: &'static str,
        /// One of its codes.
        example: &'static str,
    },
    /// An `http` or `https` address.
    Address,
    /// An e-mail address.
    Email,
    /// A colour: "#0a6163".
    Colour,
    /// `true` or `false`.
    Flag,
    /// A whole number from … to ….
    Whole(i64, i64),
    /// A number from … to ….
    Amount(f64, f64),
    /// A day: 2026-10-05.
    Date,
    /// A day, or a day and a time: 2026-10-05T13:00.
    Moment,
    /// A name of the time zone database: Asia/Qatar.
    TimeZone,
    /// One of a few fixed words.
    Choice(&'static [&'static str]),
    /// A term of a vocabulary.
    Term(Term),
    /// A year of study: a number or a term of `levels`.
    Year,
    /// A competency: `framework:code`.
    Competency,
    /// A language tag (BCP 47).
    Language,
    /// The folder's name of another entry of this kind.
    Entry(Kind),
    /// An entry of content/references.yaml.
    Reference,
    /// A list of at least so many.
    List(&'static Shape, usize),
    /// Keys with values.
    Record(&'static [Field]),
    /// A record that may be written as the bare value of one of its keys.
    Short(&'static str, &'static [Field]),
    /// Any of YAML, checked by the reader that asks for it.
    Any,
}

/// Which vocabulary a term comes from.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// The file's name in content/vocabulary/.
    pub vocabulary: &'static str,
    /// Whether the term says what the module is about, so that the module is listed under it.
    pub lists: bool,
}

/// The kinds of entries that a catalogue is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A module: what is learnt together.
    Module,
    /// An ordered way through modules.
    Pathway,
    /// A page of prose.
    Page,
    /// An institution that offers modules.
    Provider,
    /// A regional network or interest group.
    Network,
    /// Something in the calendar that is no module.
    Event,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 6] = [
        Self::Module,
        Self::Pathway,
        Self::Page,
        Self::Provider,
        Self::Network,
        Self::Event,
    ];

    /// The folder in content/ where its entries are, and its part of an address.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Module => "modules",
            Self::Pathway => "pathways",
            Self::Page => "pages",
            Self::Provider => "providers",
            Self::Network => "networks",
            Self::Event => "events",
        }
    }

    /// What one of them is called in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Pathway => "pathway",
            Self::Page => "page",
            Self::Provider => "provider",
            Self::Network => "network",
            Self::Event => "event",
        }
    }

    /// What one of them is called where authors are told of it.
    pub fn told(self) -> Told {
        told(match self {
            Self::Module => "kind-module",
            Self::Pathway => "kind-pathway",
            Self::Page => "kind-page",
            Self::Provider => "kind-provider",
            Self::Network => "kind-network",
            Self::Event => "kind-event",
        })
    }

    /// Its keys.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Module => MODULE,
            Self::Pathway => PATHWAY,
            Self::Page => PAGE,
            Self::Provider => PROVIDER,
            Self::Network => NETWORK,
            Self::Event => EVENT,
        }
    }
}

impl Field {
    /// What it says, without its mapping to a standard.
    pub fn plain(&self) -> &'static str {
        shown::plain(self.about)
    }

    /// Whether a translation may have this key: it is words, or holds some.
    pub fn is_translated(&self) -> bool {
        fn has_words(shape: &Shape) -> bool {
            match shape {
                Shape::List(item, _) => has_words(item),
                Shape::Record(fields) | Shape::Short(_, fields) => {
                    fields.iter().any(Field::is_translated)
                }
                _ => false,
            }
        }
        self.role == Role::Words || has_words(&self.shape)
    }
}

impl Shape {
    /// What is expected, for messages: "a list of …".
    pub fn expected(&self) -> Told {
        match self {
            Self::Text(most) => told("expected-text").count("most", *most),
            Self::Code {
                letters,
                standard,
                example,
            } => told("expected-code")
                .count("letters", *letters)
                .with("standard", standard)
                .with("example", example),
            Self::Address => told("expected-address"),
            Self::Email => told("expected-email"),
            Self::Colour => told("expected-colour"),
            Self::Flag => told("expected-flag"),
            Self::Whole(least, most) => told("expected-whole")
                .with("least", least)
                .with("most", most),
            Self::Amount(least, most) => told("expected-amount")
                .with("least", least)
                .with("most", most),
            Self::Date => told("expected-date"),
            Self::Moment => told("expected-moment"),
            Self::TimeZone => told("expected-time-zone"),
            Self::Choice(words) => told("expected-choice").with("words", words.join(", ")),
            Self::Term(term) => told("expected-term").with("vocabulary", term.vocabulary),
            Self::Year => told("expected-year"),
            Self::Competency => told("expected-competency"),
            Self::Language => told("expected-language"),
            Self::Entry(kind) => told("expected-entry").message("kind", kind.told()),
            Self::Reference => told("expected-reference"),
            Self::List(item, _) => told("expected-list").message("item", item.expected()),
            Self::Record(fields) => told("expected-record").with("fields", keys(fields)),
            Self::Short(key, fields) => {
                let short = fields.iter().find(|field| field.key == *key);
                told("expected-short")
                    .with("key", key)
                    .with("example", short.map_or("", |field| field.example))
                    .with("fields", keys(fields))
            }
            Self::Any => told("expected-any"),
        }
    }
}

/// Whether a word is a key of some file.
pub fn is_key(word: &str) -> bool {
    fn has(fields: &[Field], word: &str) -> bool {
        fields
            .iter()
            .any(|field| field.key == word || inside(&field.shape, word))
    }
    fn inside(shape: &Shape, word: &str) -> bool {
        match shape {
            Shape::List(item, _) => inside(item, word),
            Shape::Record(fields) | Shape::Short(_, fields) => has(fields, word),
            _ => false,
        }
    }
    let others = [
        CATALOGUE, FRAMEWORK, REDIRECTS, REFERENCE, SOURCE, VOCABULARY,
    ];
    let mut tables = Kind::ALL.map(Kind::fields).into_iter().chain(others);
    tables.any(|fields| has(fields, word))
}

fn keys(fields: &[Field]) -> String {
    fields
        .iter()
        .map(|field| field.key)
        .collect::<Vec<_>>()
        .join(", ")
}
