//! The whole catalogue as data: facts once, words per language.

use crate::catalogue::{Catalogue, Entry, Module, TermId};
use crate::document::field::{Field, Role, Shape};
use crate::document::front::Value;
use crate::plan::{Page, Plan};
use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter};
use serde_json::{Map, Serializer, Value as Json, json};
use std::io;

/// The version of the format: raised when a program that reads it has to be changed.
const VERSION: u32 = 1;

/// The catalogue. Only ASCII comes out, so that no server's idea of a charset can spoil it.
pub fn catalogue_json(catalogue: &Catalogue, plan: &Plan) -> io::Result<Vec<u8>> {
    let settings = &catalogue.settings;
    let languages: Vec<Json> = settings
        .languages
        .iter()
        .map(|setting| json!({"tag": setting.lang.as_str(), "name": setting.name}))
        .collect();
    let modules: Vec<Json> = catalogue
        .modules
        .values()
        .map(|module| module_json(catalogue, plan, module))
        .collect();
    let mut kinds = Map::new();
    for entry in catalogue.entries.values() {
        let list = kinds
            .entry(entry.id.kind.folder())
            .or_insert_with(|| Json::Array(Vec::new()));
        if let Json::Array(list) = list {
            list.push(Json::Object(entry_json(catalogue, plan, entry)));
        }
    }
    let vocabularies: Map<String, Json> = catalogue
        .vocabularies
        .all
        .iter()
        .map(|(id, vocabulary)| (id.to_string(), vocabulary.ids().collect()))
        .collect();
    let mut whole = Map::new();
    whole.insert("format".into(), "halqa-catalogue".into());
    whole.insert("version".into(), VERSION.into());
    whole.insert("url".into(), settings.url.as_deref().into());
    whole.insert("licence".into(), settings.licence.as_deref().into());
    whole.insert("languages".into(), languages.into());
    whole.insert("modules".into(), modules.into());
    whole.extend(kinds);
    whole.insert("vocabularies".into(), vocabularies.into());
    whole.insert(
        "references".into(),
        catalogue
            .references
            .iter()
            .map(|(id, value)| (id.to_string(), plain(value)))
            .collect::<Map<_, _>>()
            .into(),
    );
    let mut bytes = Vec::new();
    whole.serialize(&mut Serializer::with_formatter(&mut bytes, Ascii))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn module_json(catalogue: &Catalogue, plan: &Plan, module: &Module) -> Json {
    let mut json = entry_json(catalogue, plan, &module.entry);
    let terms: Map<String, Json> = module
        .terms
        .iter()
        .map(|(facet, terms)| {
            (
                facet.to_string(),
                terms.iter().map(TermId::as_str).collect(),
            )
        })
        .collect();
    json.insert("terms".into(), terms.into());
    Json::Object(json)
}

fn entry_json(catalogue: &Catalogue, plan: &Plan, entry: &Entry) -> Map<String, Json> {
    let fields = entry.id.kind.fields();
    let base = catalogue.settings.url.as_deref().unwrap_or_default();
    let mut json = Map::new();
    json.insert("id".into(), entry.id.name.as_ref().into());
    json.insert("original".into(), entry.original.as_str().into());
    json.insert(
        "facts".into(),
        Json::Object(select(entry.facts(), fields, Role::Fact)),
    );
    let words = entry.editions.iter().map(|(lang, edition)| {
        let mut words = select(&edition.document.values, fields, Role::Words);
        words.insert(
            "url".into(),
            plan.url(&Page::Entry(lang.clone(), entry.id.clone()))
                .absolute(base)
                .into(),
        );
        words.insert("words".into(), edition.document.prose.words.into());
        (lang.as_str().to_owned(), Json::Object(words))
    });
    json.insert("words".into(), words.collect::<Map<_, _>>().into());
    json
}

/// The keys of one role, with those inside them; what is no key of the table is a vocabulary of the catalogue's own, a fact.
fn select(value: &Value, fields: &[Field], role: Role) -> Map<String, Json> {
    let mut selected = Map::new();
    for (key, value) in value.entries() {
        let field = fields.iter().find(|field| field.key == &**key);
        let json = match field.map(|field| (&field.shape, field.role)) {
            Some((_, Role::Translation)) => None,
            Some((shape, stated)) => inner(value, shape, stated, role),
            None => (role == Role::Fact).then(|| plain(value)),
        };
        selected.extend(json.map(|json| (key.to_string(), json)));
    }
    selected
}

fn inner(value: &Value, shape: &Shape, stated: Role, role: Role) -> Option<Json> {
    match (shape, value) {
        (Shape::Record(fields) | Shape::Short(_, fields), Value::Map(_)) => {
            Some(select(value, fields, role))
                .filter(|map| !map.is_empty())
                .map(Json::Object)
        }
        (Shape::List(item, _), Value::List(items))
            if matches!(item, Shape::Record(_) | Shape::Short(..)) =>
        {
            let all: Vec<Json> = items
                .iter()
                .map(|value| inner(value, item, stated, role).unwrap_or_else(|| json!({})))
                .collect();
            all.iter()
                .any(|json| *json != json!({}))
                .then(|| all.into())
        }
        _ => (stated == role).then(|| plain(value)),
    }
}

fn plain(value: &Value) -> Json {
    match value {
        Value::Nothing => Json::Null,
        Value::Flag(flag) => (*flag).into(),
        Value::Whole(number) => (*number).into(),
        Value::Amount(number) => (*number).into(),
        Value::Text(text) => text.as_ref().into(),
        Value::List(items) => items.iter().map(plain).collect(),
        Value::Map(entries) => Json::Object(
            entries
                .iter()
                .map(|(key, value)| (key.to_string(), plain(value)))
                .collect(),
        ),
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
            CompactFormatter.write_string_fragment(writer, &fragment[plain..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            plain = at + c.len_utf8();
        }
        CompactFormatter.write_string_fragment(writer, &fragment[plain..])
    }
}
