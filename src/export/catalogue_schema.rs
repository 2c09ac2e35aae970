//! What `data/catalogue.json` holds, as a JSON Schema (draft 2020-12), for programs that read it.
//!
//! It follows from the same tables of keys as the data itself: a key is a fact or words, and stands in one of the two. It is exact, since each site
//! publishes that of its own data; whoever reads the data of many sites keeps to `format` and `version`, and leaves alone what it does not know.

use super::data::Clerk;
use crate::catalogue::Standing;
use crate::catalogue::join::{FORMAT, VERSION};
use crate::document::field::{self, Field, Kind, Need, Role, Shape};
use crate::plan::{Data, Page};
use crate::schema::pattern;
use serde_json::{Map, Value, json};
use std::io;

/// What a literature reference holds.
static REFERENCE: Shape = Shape::Record(field::REFERENCE);

/// A hash (SHA-256) in hexadecimal digits.
const HASH: &str = "^[0-9a-f]{64}$";

/// The schema.
pub(super) fn catalogue_schema(clerk: &Clerk<'_>) -> io::Result<Vec<u8>> {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A Halqa catalogue",
        "description": "Facts once, words per language. The version is raised when a program that reads it has to be changed.",
    });
    if let Some(own) = clerk.absolute(&Page::Data(Data::CatalogueSchema)) {
        schema["$id"] = json!(own);
    }
    let mut properties = Map::new();
    let mut put = |key: &str, value: Value| properties.insert(key.to_owned(), value);
    put(
        "$schema",
        json!({"type": "string", "description": "This schema."}),
    );
    put("format", json!({"const": FORMAT}));
    put("version", json!({"const": VERSION}));
    put("name", by_language(&json!({"type": "string"})));
    put("url", or_null(&address("Where the site stands.")));
    put(
        "licence",
        or_null(&text(
            "The licence of the texts, by its SPDX id where it has one.",
        )),
    );
    put(
        "time-zone",
        or_null(&text("The time zone of dates that state none (IANA).")),
    );
    put(
        "languages",
        list(&record(vec![
            ("tag", text("BCP 47."), true),
            ("name", text("What its speakers call it."), true),
        ])),
    );
    for kind in Kind::ALL {
        put(
            kind.folder(),
            list(&json!({"$ref": format!("#/$defs/{}", kind.name())})),
        );
    }
    put(
        "vocabularies",
        keyed(&list(&json!({"$ref": "#/$defs/term"}))),
    );
    put("references", keyed(&json!({"$ref": "#/$defs/reference"})));
    let mut defs: Map<String, Value> = Map::new();
    for kind in Kind::ALL {
        defs.insert(kind.name().to_owned(), entry(clerk, kind));
    }
    defs.insert("term".to_owned(), term());
    defs.insert("origin".to_owned(), origin());
    defs.insert("reference".to_owned(), whole(&REFERENCE));
    schema["type"] = json!("object");
    schema["required"] = json!([
        "format",
        "version",
        "name",
        "languages",
        "modules",
        "vocabularies",
        "references"
    ]);
    schema["properties"] = Value::Object(properties);
    schema["additionalProperties"] = json!(false);
    schema["$defs"] = Value::Object(defs);
    let mut bytes = serde_json::to_vec_pretty(&schema)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// An entry of a kind.
fn entry(clerk: &Clerk<'_>, kind: Kind) -> Value {
    let mut facts = keys(kind.fields(), Role::Fact);
    let mut words = keys(kind.fields(), Role::Words);
    if kind == Kind::Module {
        let vocabularies = clerk.catalogue.vocabularies.all.iter();
        for (id, _) in vocabularies.filter(|(_, vocabulary)| vocabulary.field) {
            let about = format!("A term of the vocabulary `{id}`, or several.");
            facts["properties"][id.as_str()] = json!({
                "description": about,
                "type": ["string", "integer", "array"],
                "items": {"type": ["string", "integer"]},
            });
        }
    }
    let standing = Standing::ALL.into_iter();
    let standing =
        standing.filter(|standing| !matches!(standing, Standing::Original | Standing::Missing));
    let standing: Vec<&str> = standing.map(Standing::word).collect();
    words["properties"]["url"] = json!({"type": "string", "description": "Its page: an address, without one of the site a path below it."});
    words["properties"]["words"] =
        json!({"type": "integer", "minimum": 0, "description": "How many words its prose has."});
    words["properties"]["translation"] =
        json!({"enum": standing, "description": "How far a translation is."});
    words["required"] = json!(["title", "url", "words"]);
    let mut stated = vec![
        (
            "id",
            json!({"type": "string", "pattern": "^[a-z0-9]+(-{1,2}[a-z0-9]+)*$", "description": "The same for ever; `--` stands behind the name of another catalogue."}),
            true,
        ),
        (
            "original",
            text("The language that it was written in (BCP 47)."),
            true,
        ),
        ("origin", json!({"$ref": "#/$defs/origin"}), false),
        ("facts", facts, true),
        ("words", by_language(&words), true),
        (
            "hash",
            json!({"type": "string", "pattern": HASH, "description": "Another when anything else of the entry is another (SHA-256)."}),
            true,
        ),
    ];
    if kind == Kind::Module {
        stated.push(("uri", address("What names the module on the Web; it answers with the module as JSON. Where the site states its address."), false));
        stated.push(("terms", keyed(&list(&json!({"type": "string"}))), true));
    }
    record(stated)
}

fn term() -> Value {
    record(vec![
        ("id", json!({"type": "string"}), true),
        ("labels", by_language(&json!({"type": "string"})), true),
        ("codes", keyed(&list(&json!({"type": "string"}))), false),
        (
            "same-as",
            list(&address("The same thing elsewhere.")),
            false,
        ),
    ])
}

/// Where an entry of another catalogue comes from.
fn origin() -> Value {
    record(vec![
        ("source", text("What this catalogue calls the other."), true),
        ("names", by_language(&json!({"type": "string"})), true),
        (
            "pages",
            by_language(&address("The entry's own page.")),
            true,
        ),
    ])
}

/// The keys of one role, as `catalogue_json` selects them.
fn keys(fields: &'static [Field], role: Role) -> Value {
    let keys = fields.iter().filter_map(|field| {
        let mut schema = part(&field.shape, field.role, role)?;
        schema["description"] = json!(field.plain());
        let is_required = field.need == Need::Required && field.role == role;
        Some((field.key, schema, is_required))
    });
    record(keys.collect())
}

/// What of a value is of one role; nothing if none is.
fn part(shape: &'static Shape, stated: Role, role: Role) -> Option<Value> {
    let has_keys = |schema: &Value| {
        let keys = schema["properties"].as_object();
        keys.is_some_and(|keys| !keys.is_empty())
    };
    match shape {
        _ if stated == Role::Translation => None,
        Shape::Record(fields) | Shape::Short(_, fields) => {
            Some(keys(fields, role)).filter(has_keys)
        }
        Shape::List(item @ (Shape::Record(_) | Shape::Short(..)), _) => {
            // A record with nothing of that role keeps its place.
            let item = part(item, stated, role)?;
            Some(list(
                &json!({"anyOf": [item, {"type": "object", "maxProperties": 0}]}),
            ))
        }
        _ => (stated == role).then(|| whole(shape)),
    }
}

/// A value as it is read: lists are lists, and records are records, however short they were written.
fn whole(shape: &'static Shape) -> Value {
    match shape {
        Shape::Flag => json!({"type": "boolean"}),
        Shape::Whole(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Shape::Amount(least, most) => json!({"type": "number", "minimum": least, "maximum": most}),
        Shape::Choice(words) => json!({"enum": words}),
        Shape::List(item, least) => {
            json!({"type": "array", "items": whole(item), "minItems": least})
        }
        Shape::Record(fields) | Shape::Short(_, fields) => {
            let keys = fields.iter().map(|field| {
                let mut schema = whole(&field.shape);
                schema["description"] = json!(field.plain());
                (field.key, schema, field.need == Need::Required)
            });
            record(keys.collect())
        }
        Shape::Reference => json!({"anyOf": [{"type": "string"}, {"$ref": "#/$defs/reference"}]}),
        Shape::Any => json!({}),
        _ => match pattern(shape) {
            Some(pattern) => json!({"type": "string", "pattern": pattern}),
            None => json!({"type": "string"}),
        },
    }
}

/// Keys with values, and which of them are always there.
fn record(keys: Vec<(&str, Value, bool)>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (key, schema, is_required) in keys {
        properties.insert(key.to_owned(), schema);
        if is_required {
            required.push(key);
        }
    }
    let mut record =
        json!({"type": "object", "properties": properties, "additionalProperties": false});
    if !required.is_empty() {
        record["required"] = json!(required);
    }
    record
}

fn text(about: &str) -> Value {
    json!({"type": "string", "description": about})
}

fn address(about: &str) -> Value {
    json!({"type": "string", "pattern": "^https?://", "description": about})
}

fn or_null(schema: &Value) -> Value {
    json!({"anyOf": [schema, {"type": "null"}]})
}

fn list(item: &Value) -> Value {
    json!({"type": "array", "items": item})
}

fn keyed(value: &Value) -> Value {
    json!({"type": "object", "additionalProperties": value})
}

/// A value for each language, by its tag.
fn by_language(value: &Value) -> Value {
    let tags = json!({"pattern": pattern(&Shape::Language)});
    json!({"type": "object", "propertyNames": tags, "additionalProperties": value})
}
