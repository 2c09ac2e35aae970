//! The whole catalogue as data: facts once, words per language.

use super::package::sha256;
use crate::catalogue::join::{FORMAT, VERSION};
use crate::catalogue::{Catalogue, Edition, Entry, EntryId, Term, TermId, VocabularyId};
use crate::document::field::{Field, Kind, Role, Shape};
use crate::document::front;
use crate::locale::{Lang, Locales};
use crate::plan::{Data, Page, Plan};
use serde::ser::{self, Serialize, SerializeMap};
use serde_json::ser::Formatter;
use serde_json::{Serializer, Value, json};
use std::collections::BTreeMap;
use std::io;

/// The catalogue. Only ASCII comes out, so that no server's idea of a charset can spoil it.
pub fn catalogue_json(
    catalogue: &Catalogue,
    plan: &Plan,
    locales: &Locales,
) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let whole = Whole {
        catalogue,
        plan,
        locales,
    };
    whole.serialize(&mut Serializer::with_formatter(&mut bytes, Ascii))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A module as data, in the form that it has among the whole catalogue's; `None` if there is no such module.
pub fn module_json(
    catalogue: &Catalogue,
    plan: &Plan,
    id: &EntryId,
) -> Option<io::Result<Vec<u8>>> {
    let module = catalogue.modules.get(id)?;
    let mut bytes = Vec::new();
    let written = Written {
        catalogue,
        plan,
        entry: &module.entry,
        terms: Some(&module.terms),
    };
    let done = written.serialize(&mut Serializer::with_formatter(&mut bytes, Ascii));
    bytes.push(b'\n');
    Some(done.map(|()| bytes).map_err(io::Error::from))
}

/// The whole file. Nothing is built up before it is written: a catalogue of thousands of modules would be in memory twice.
struct Whole<'a> {
    catalogue: &'a Catalogue,
    plan: &'a Plan,
    locales: &'a Locales,
}

impl Serialize for Whole<'_> {
    fn serialize<S: ser::Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        let (catalogue, plan) = (self.catalogue, self.plan);
        let settings = &catalogue.settings;
        let written = |entry| Written {
            catalogue,
            plan,
            entry,
            terms: None,
        };
        let mut map = writer.serialize_map(None)?;
        let schema = plan.url(&Page::Data(Data::CatalogueSchema));
        let base = settings.url.as_deref();
        let schema = base.map_or_else(
            || Data::CatalogueSchema.name().to_owned(),
            |base| schema.absolute(base),
        );
        map.serialize_entry("$schema", &schema)?;
        map.serialize_entry("format", FORMAT)?;
        map.serialize_entry("version", &VERSION)?;
        map.serialize_entry("name", &said(self.locales, "catalogue-title"))?;
        map.serialize_entry("url", &settings.url)?;
        map.serialize_entry("licence", &settings.licence)?;
        map.serialize_entry("time-zone", &settings.time_zone)?;
        let languages = settings
            .languages
            .iter()
            .map(|setting| json!({"tag": setting.lang.as_str(), "name": setting.name}));
        map.serialize_entry("languages", &languages.collect::<Vec<_>>())?;
        let modules = catalogue.modules.iter().map(|module| Written {
            terms: Some(&module.terms),
            ..written(&module.entry)
        });
        map.serialize_entry("modules", &List(modules))?;
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Module) {
            let entries = catalogue.entries_of(kind);
            if entries.clone().next().is_some() {
                map.serialize_entry(kind.folder(), &List(entries.map(written)))?;
            }
        }
        let vocabularies = &catalogue.vocabularies.all;
        let terms = vocabularies.iter().map(|(id, vocabulary)| {
            let terms = vocabulary.terms.iter();
            let terms = terms.map(|term| self.term(&vocabulary.message, term));
            (id.as_str(), List(terms))
        });
        map.serialize_entry("vocabularies", &Entries(terms))?;
        let references = catalogue.references.iter();
        let references = references.map(|(id, value)| (&**id, Part::Whole(value)));
        map.serialize_entry("references", &Entries(references))?;
        map.end()
    }
}

impl Whole<'_> {
    /// A term with what it is called, and what it is elsewhere.
    fn term(&self, message: &str, term: &Term) -> Value {
        let labels = said(self.locales, &format!("{message}-{}", term.id));
        let mut stated = json!({"id": term.id.as_str(), "labels": labels});
        let codes = term.codes.iter();
        let codes: BTreeMap<_, _> = codes.map(|(scheme, codes)| (scheme, codes)).collect();
        if !codes.is_empty() {
            stated["codes"] = json!(codes);
        }
        if !term.same_as.is_empty() {
            stated["same-as"] = json!(term.same_as);
        }
        stated
    }
}

/// A message in every language that has it itself.
fn said(locales: &Locales, key: &str) -> BTreeMap<String, String> {
    let said = locales.iter().filter_map(|locale| {
        let said = locale.say(key, &[])?;
        let is_own = said.lang().is_none_or(|lang| *lang == locale.lang);
        is_own.then(|| (locale.lang.as_str().to_owned(), said.data()))
    });
    said.collect()
}

/// An entry, and the terms that it is listed under if it is a module.
struct Written<'a> {
    catalogue: &'a Catalogue,
    plan: &'a Plan,
    entry: &'a Entry,
    terms: Option<&'a BTreeMap<VocabularyId, Vec<TermId>>>,
}

/// What is said of an entry, without what stands for all of it.
struct Said<'a>(&'a Written<'a>);

impl Serialize for Said<'_> {
    fn serialize<S: ser::Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        let mut map = writer.serialize_map(None)?;
        self.0.say(&mut map)?;
        map.end()
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: ser::Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        let mut said = Vec::new();
        Said(self)
            .serialize(&mut Serializer::with_formatter(&mut said, Ascii))
            .map_err(ser::Error::custom)?;
        let mut map = writer.serialize_map(None)?;
        self.say(&mut map)?;
        map.serialize_entry("hash", &sha256(&said))?;
        map.end()
    }
}

impl Written<'_> {
    fn say<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let entry = self.entry;
        let fields = entry.id.kind.fields();
        map.serialize_entry("id", &*entry.id.name)?;
        if let Some(base) = self.catalogue.settings.url.as_deref()
            && self.terms.is_some()
        {
            let uri = self.plan.url(&Page::ModuleData(entry.id.clone()));
            map.serialize_entry("uri", &uri.absolute(base))?;
        }
        map.serialize_entry("original", entry.original.as_str())?;
        if let Some(origin) = self.catalogue.origin(&entry.id) {
            let stated =
                json!({"source": origin.source, "names": origin.names, "pages": origin.pages});
            map.serialize_entry("origin", &stated)?;
        }
        map.serialize_entry("facts", &Entries(select(entry.facts(), fields, Role::Fact)))?;
        let words = entry.editions.iter().map(|(lang, edition)| {
            let words = Words {
                of: self,
                lang,
                edition,
            };
            (lang.as_str(), words)
        });
        map.serialize_entry("words", &Entries(words))?;
        if let Some(terms) = self.terms {
            let terms = terms
                .iter()
                .map(|(facet, terms)| (facet.as_str(), List(terms.iter().map(TermId::as_str))));
            map.serialize_entry("terms", &Entries(terms))?;
        }
        Ok(())
    }
}

/// An entry's words in one language.
struct Words<'a> {
    of: &'a Written<'a>,
    lang: &'a Lang,
    edition: &'a Edition,
}

impl Serialize for Words<'_> {
    fn serialize<S: ser::Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        let (catalogue, id) = (self.of.catalogue, &self.of.entry.id);
        let base = catalogue.settings.url.as_deref().unwrap_or_default();
        let page = Page::Entry(self.lang.clone(), id.clone());
        let document = &self.edition.document;
        let mut map = writer.serialize_map(None)?;
        for (key, part) in select(&document.values, id.kind.fields(), Role::Words) {
            map.serialize_entry(key, &part)?;
        }
        map.serialize_entry("url", &self.of.plan.url(&page).absolute(base))?;
        map.serialize_entry("words", &document.prose.words)?;
        if self.edition.translation.is_some() {
            let standing = self.of.entry.standing(self.lang);
            map.serialize_entry("translation", standing.word())?;
        }
        map.end()
    }
}

/// What of a value is of one role.
enum Part<'a> {
    /// All of it.
    Whole(&'a front::Value),
    /// Some keys of a record.
    Keys(&'a front::Value, &'static [Field], Role),
    /// A list of records, each with the keys of that role.
    Records(&'a [front::Value], &'static Shape, Role, Role),
}

/// The keys of one role, with those inside them; what is no key of the table is a vocabulary of the catalogue's own, a fact.
fn select<'a>(
    value: &'a front::Value,
    fields: &'static [Field],
    role: Role,
) -> impl Iterator<Item = (&'a str, Part<'a>)> + Clone {
    value.entries().iter().filter_map(move |(key, value)| {
        let field = fields.iter().find(|field| field.key == &**key);
        let part = match field.map(|field| (&field.shape, field.role)) {
            Some((_, Role::Translation)) => None,
            Some((shape, stated)) => part(value, shape, stated, role),
            None => (role == Role::Fact).then_some(Part::Whole(value)),
        };
        Some((&**key, part?))
    })
}

fn part<'a>(
    value: &'a front::Value,
    shape: &'static Shape,
    stated: Role,
    role: Role,
) -> Option<Part<'a>> {
    match (shape, value) {
        (Shape::Record(fields) | Shape::Short(_, fields), front::Value::Map(_)) => {
            select(value, fields, role).next()?;
            Some(Part::Keys(value, fields, role))
        }
        (Shape::List(item, _), front::Value::List(items))
            if matches!(item, Shape::Record(_) | Shape::Short(..)) =>
        {
            let is_there = |value| part(value, item, stated, role).is_some();
            items
                .iter()
                .any(is_there)
                .then_some(Part::Records(items, item, stated, role))
        }
        _ => (stated == role).then_some(Part::Whole(value)),
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: ser::Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Whole(front::Value::Nothing) => writer.serialize_unit(),
            Self::Whole(front::Value::Flag(flag)) => writer.serialize_bool(*flag),
            Self::Whole(front::Value::Whole(number)) => writer.serialize_i64(*number),
            Self::Whole(front::Value::Amount(number)) => writer.serialize_f64(*number),
            Self::Whole(front::Value::Text(text)) => writer.serialize_str(text),
            Self::Whole(front::Value::List(items)) => {
                writer.collect_seq(items.iter().map(Part::Whole))
            }
            Self::Whole(front::Value::Map(entries)) => writer.collect_map(
                entries
                    .iter()
                    .map(|(key, value)| (&**key, Part::Whole(value))),
            ),
            Self::Keys(value, fields, role) => writer.collect_map(select(value, fields, role)),
            // A record with nothing of that role keeps its place.
            Self::Records(items, shape, stated, role) => {
                writer.collect_seq(items.iter().map(|value| {
                    part(value, shape, stated, role).unwrap_or(Part::Keys(
                        &front::Value::Nothing,
                        &[],
                        role,
                    ))
                }))
            }
        }
    }
}

/// A list of what an iterator gives.
struct List<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for List<I> {
    fn serialize<S: ser::Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        writer.collect_seq(self.0.clone())
    }
}

/// An object of the keys and values that an iterator gives.
struct Entries<I>(I);

impl<'a, V: Serialize, I: Iterator<Item = (&'a str, V)> + Clone> Serialize for Entries<I> {
    fn serialize<S: ser::Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        writer.collect_map(self.0.clone())
    }
}

/// Compact JSON with every letter outside ASCII escaped, and `<` too, so that it may stand in a script.
struct Ascii;

impl Formatter for Ascii {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut plain = 0;
        for (at, c) in fragment
            .char_indices()
            .filter(|(_, c)| !c.is_ascii() || *c == '<')
        {
            if plain < at {
                writer.write_all(&fragment.as_bytes()[plain..at])?;
            }
            for unit in c.encode_utf16(&mut [0; 2]) {
                writer.write_all(&escaped(*unit))?;
            }
            plain = at + c.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[plain..])
    }
}

/// `\uXXXX`; a catalogue in Arabic is made of these, so they are not left to the formatting of numbers.
fn escaped(unit: u16) -> [u8; 6] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |shift: u16| DIGITS[usize::from(unit >> shift & 15)];
    [b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]
}
