//! From the table of keys to the words of JSON Schema.

use super::{Document, Kit, belongs, term};
use crate::document::field::{self, Field, Kind, Need, Reading, Role, Shape};
use crate::document::front::{self, Yaml};
use crate::problem::SourcePath;
use serde_json::{Map, Value, json};

/// A day since 1900. That February has 29 days in some years only, no pattern says.
const DAY: &str = "(19|[2-9][0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";
/// A time of the day.
const TIME: &str = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";
/// A language tag without extensions (RFC 5646 §2.1).
const TAG: &str = "^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$";
/// The signs that part a text that was meant as a list.
const PARTED: &str = "[,،，、;؛]";

/// Writes the schema of one document, and collects what it refers to.
pub(super) struct Writer<'a> {
    kit: &'a Kit,
    document: Document,
    reading: Reading,
    path: Vec<&'static str>,
    defs: Map<String, Value>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(kit: &'a Kit, document: Document) -> Self {
        Self {
            kit,
            document,
            reading: Reading::Original,
            path: Vec::new(),
            defs: Map::new(),
        }
    }

    /// What was defined on the way.
    pub(super) fn defs(self) -> Map<String, Value> {
        self.defs
    }

    /// Keeps a part of the schema under a name.
    pub(super) fn define(&mut self, name: &str, schema: Value) {
        self.defs.insert(name.to_owned(), schema);
    }

    /// The front matter of a kind, with the keys that the catalogue's own vocabularies make.
    pub(super) fn entry(&mut self, kind: Kind, reading: Reading) -> Value {
        self.reading = reading;
        let mut schema = self.record(kind.fields());
        if reading == Reading::Translation {
            schema["required"] = json!(["title", "translation"]);
        } else if kind == Kind::Module {
            let own = self.kit.vocabularies.all.iter();
            for (id, _) in own.filter(|(_, vocabulary)| vocabulary.field) {
                let term = self.term(id.as_str());
                schema["properties"][id.as_str()] = json!({
                    "title": self.kit.words.vocabulary(id.as_str()),
                    "anyOf": [term, {"type": "array", "items": term}],
                });
            }
        }
        self.reading = Reading::Original;
        schema
    }

    /// Keys with values.
    pub(super) fn record(&mut self, fields: &'static [Field]) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for field in fields {
            if !belongs(field, self.reading) {
                continue;
            }
            if self.is_required(field) {
                required.push(field.key);
            }
            self.path.push(field.key);
            properties.insert(field.key.to_owned(), self.property(field));
            self.path.pop();
        }
        let mut schema = json!({"type": "object", "properties": properties});
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        schema["additionalProperties"] = json!(false);
        schema
    }

    fn is_required(&self, field: &Field) -> bool {
        let is_asked = match self.reading {
            Reading::Original => true,
            Reading::Translation | Reading::Beginning => field.role != Role::Fact,
        };
        is_asked && field.need == Need::Required
    }

    fn property(&mut self, field: &'static Field) -> Value {
        let words = &self.kit.words;
        let mut property = json!({
            "title": words.label(self.document, &self.path),
            "description": words.about(self.document, &self.path, field),
        });
        let shape = self.shape(&field.shape);
        let example = self.example(field);
        if let (Value::Object(property), Value::Object(shape)) = (&mut property, shape) {
            property.extend(shape);
            property.extend(example.map(|example| ("examples".to_owned(), json!([example]))));
        }
        property
    }

    /// The example of a key, where it is a whole one; an original's facts are none for a translation.
    fn example(&self, field: &Field) -> Option<Value> {
        let is_whole = !field.example.contains('…') && self.reading == Reading::Original;
        let text = is_whole.then(|| format!("{}: {}", field.key, field.example))?;
        let yaml = Yaml::read(&SourcePath::new("example"), &text, 0..text.len()).value;
        yaml.value.get(field.key).map(plain)
    }

    pub(super) fn shape(&mut self, shape: &'static Shape) -> Value {
        match shape {
            Shape::Text(most) => json!({"type": "string", "maxLength": most, "pattern": "\\S"}),
            Shape::Address => {
                json!({"type": "string", "minLength": 9, "pattern": pattern(shape)})
            }
            Shape::Entry(_) => {
                json!({"type": "string", "maxLength": 80, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"})
            }
            Shape::Flag => json!({"type": "boolean"}),
            Shape::Whole(least, most) => {
                json!({"type": "integer", "minimum": least, "maximum": most})
            }
            Shape::Amount(least, most) => {
                json!({"type": "number", "minimum": least, "maximum": most})
            }
            Shape::Choice(words) => json!({"enum": words}),
            Shape::Term(term) => self.term(term.vocabulary),
            Shape::Year => self.defined("year", |kit| {
                kit.vocabularies.get("levels").map(|l| term::year(kit, l))
            }),
            Shape::Competency => self.defined("competency", |kit| Some(term::competency(kit))),
            Shape::Reference => {
                json!({"anyOf": [{"type": "string", "pattern": "\\S"}, self.record(field::REFERENCE)]})
            }
            Shape::List(item, least) => self.list(item, *least),
            Shape::Record(fields) => self.record(fields),
            Shape::Short(key, fields) => self.short(key, fields),
            Shape::Any => json!({}),
            _ => pattern(shape).map_or_else(|| json!({"type": "string"}), |form| text(&form)),
        }
    }

    /// A list; where one is enough, the bare value as well.
    fn list(&mut self, item: &'static Shape, least: usize) -> Value {
        let mut items = self.shape(item);
        let is_large = matches!(item, Shape::Short(..) | Shape::Record(_));
        if least < 2 && is_large {
            items = self.named(items);
        }
        let mut list = json!({"type": "array", "items": items});
        if least > 0 {
            list["minItems"] = json!(least);
        }
        if least > 1 {
            return list;
        }
        let bare = if is_open(item) {
            json!({"allOf": [items, {"not": text(PARTED)}]})
        } else {
            items
        };
        json!({"anyOf": [list, bare]})
    }

    /// Keeps the items of a list as a definition of their own, since they are referred to twice.
    fn named(&mut self, items: Value) -> Value {
        let path = self.path.join("-");
        let name = match self.reading {
            Reading::Original => format!("item-{path}"),
            Reading::Translation | Reading::Beginning => format!("words-{path}"),
        };
        self.define(&name, items);
        json!({"$ref": format!("#/$defs/{name}")})
    }

    /// A record, or the bare value of one of its keys if no other must be there.
    fn short(&mut self, key: &str, fields: &'static [Field]) -> Value {
        let record = self.record(fields);
        let needs_more = fields
            .iter()
            .any(|field| field.key != key && self.is_required(field));
        match fields.iter().find(|field| field.key == key) {
            Some(field) if !needs_more => json!({"anyOf": [self.shape(&field.shape), record]}),
            _ => record,
        }
    }

    fn term(&mut self, vocabulary: &str) -> Value {
        self.defined(&format!("term-{vocabulary}"), |kit| {
            let vocabulary = kit.vocabularies.get(vocabulary)?;
            Some(term::vocabulary(kit, vocabulary))
        })
    }

    /// Refers to a definition, which is made when it is first asked for; without one anything goes.
    fn defined(&mut self, name: &str, make: impl FnOnce(&Kit) -> Option<Value>) -> Value {
        if !self.defs.contains_key(name) {
            let made = make(self.kit).unwrap_or_else(|| json!({"type": ["string", "integer"]}));
            self.defs.insert(name.to_owned(), made);
        }
        json!({"$ref": format!("#/$defs/{name}")})
    }
}

/// Whether a bare text of that shape may hold the signs that part a list.
fn is_open(item: &Shape) -> bool {
    match item {
        Shape::Short(key, fields) => fields
            .iter()
            .any(|field| field.key == *key && matches!(field.shape, Shape::Text(_))),
        Shape::Address | Shape::Reference => true,
        _ => false,
    }
}

/// The pattern of a text that has a form of its own, whatever stands around it.
pub fn pattern(shape: &Shape) -> Option<String> {
    Some(match shape {
        Shape::Address => "^https?://\\S+$".to_owned(),
        Shape::Code { letters, .. } => format!("^[A-Z]{{{letters}}}$"),
        Shape::Email => "^[^@\\s]+@\\S*\\.\\S*$".to_owned(),
        Shape::Colour => "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$".to_owned(),
        Shape::Date => format!("^{DAY}$"),
        Shape::Moment => format!("^{DAY}([T ]{TIME})?$"),
        Shape::TimeZone => "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$".to_owned(),
        Shape::Language => TAG.to_owned(),
        _ => return None,
    })
}

fn text(pattern: &str) -> Value {
    json!({"type": "string", "pattern": pattern})
}

/// A value of front matter as JSON.
fn plain(value: &front::Value) -> Value {
    match value {
        front::Value::Nothing => Value::Null,
        front::Value::Flag(flag) => json!(flag),
        front::Value::Whole(number) => json!(number),
        front::Value::Amount(number) => json!(number),
        front::Value::Text(text) => json!(&**text),
        front::Value::List(items) => items.iter().map(plain).collect(),
        front::Value::Map(entries) => {
            let entries = entries.iter();
            Value::Object(
                entries
                    .map(|(key, value)| (key.to_string(), plain(value)))
                    .collect(),
            )
        }
    }
}
