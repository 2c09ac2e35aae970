//! From the table of keys to the fields of a form.

use crate::document::Document as Text;
use crate::document::field::{Field, Kind, Need, Role, Shape};
use crate::document::front::Value as Front;
use crate::schema::{Document, Kit, shape, term};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The titles of entries by kind and id.
pub(super) type Names = BTreeMap<Kind, BTreeMap<String, String>>;

/// What the form of one entry is made of.
pub(super) struct Form<'a> {
    pub(super) kit: &'a Kit,
    pub(super) names: &'a Names,
    pub(super) document: Document,
    /// The entry's texts: they decide in which form a key is shown.
    pub(super) texts: &'a [Text],
}

impl Form<'_> {
    /// The fields of an entry: its keys, then its text.
    pub(super) fn fields(&self, table: &'static [Field]) -> Value {
        let keys = table.iter().filter_map(|field| {
            let written = self.texts.iter();
            let written = written.filter_map(|text| text.front.value.get(field.key));
            let written: Vec<&Front> = written.collect();
            let shape = shown(&field.shape, &written)?;
            self.field(field, shape, &mut vec![field.key])
        });
        // Rich text would rewrite ids of headings and footnotes.
        let body = json!({"name": "body", "widget": "markdown", "modes": ["raw"], "i18n": true, "required": false});
        keys.chain([body]).collect()
    }

    fn field(
        &self,
        field: &'static Field,
        shape: &'static Shape,
        path: &mut Vec<&'static str>,
    ) -> Option<Value> {
        let words = &self.kit.words;
        let is_translated = field.role == Role::Translation || field.is_translated();
        let is_needed = field.need == Need::Required && field.role != Role::Translation;
        let mut made = Map::new();
        made.insert("name".to_owned(), json!(field.key));
        made.insert("label".to_owned(), json!(words.label(self.document, path)));
        let about = words.about(self.document, path, field);
        made.insert("hint".to_owned(), json!(about));
        made.insert("required".to_owned(), json!(is_needed));
        if is_translated {
            made.insert("i18n".to_owned(), json!(true));
        }
        let Value::Object(widget) = self.widget(shape, path)? else {
            return None;
        };
        made.extend(widget);
        Some(Value::Object(made))
    }

    fn widget(&self, shape: &'static Shape, path: &mut Vec<&'static str>) -> Option<Value> {
        Some(match shape {
            Shape::Text(most) if *most > 160 => json!({"widget": "text", "maxlength": most}),
            Shape::Text(most) => json!({"widget": "string", "maxlength": most}),
            Shape::Flag => json!({"widget": "boolean"}),
            Shape::Whole(least, most) => {
                json!({"widget": "number", "value_type": "int", "min": least, "max": most})
            }
            Shape::Amount(least, most) => {
                json!({"widget": "number", "value_type": "float", "min": least, "max": most, "step": 0.25})
            }
            Shape::Date => json!({"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"}),
            Shape::Choice(words) => json!({"widget": "select", "options": words}),
            Shape::Term(_) | Shape::Year | Shape::Competency | Shape::Entry(_) => {
                json!({"widget": "select", "options": self.options(shape)?})
            }
            Shape::List(item, least) => self.list(item, *least, path)?,
            Shape::Record(fields) | Shape::Short(_, fields) => {
                json!({"widget": "object", "collapsed": true, "fields": self.inner(fields, path)})
            }
            Shape::Reference | Shape::Any => return None,
            _ => {
                let schema = shape::pattern(shape)?;
                json!({"widget": "string", "pattern": [schema, self.kit.words.told(&shape.expected())]})
            }
        })
    }

    fn list(
        &self,
        item: &'static Shape,
        least: usize,
        path: &mut Vec<&'static str>,
    ) -> Option<Value> {
        let mut list = match item {
            Shape::Record(fields) | Shape::Short(_, fields) => {
                json!({"widget": "list", "collapsed": true, "fields": self.inner(fields, path)})
            }
            Shape::Text(_) | Shape::Reference | Shape::Address | Shape::Language => {
                json!({"widget": "list"})
            }
            Shape::Whole(..) => {
                let mut number = self.widget(item, path)?;
                number["name"] = json!("number");
                json!({"widget": "list", "field": number})
            }
            _ => {
                let mut select = self.widget(item, path)?;
                select["multiple"] = json!(true);
                select
            }
        };
        if least > 0 {
            list["min"] = json!(least);
        }
        Some(list)
    }

    fn inner(&self, fields: &'static [Field], path: &mut Vec<&'static str>) -> Value {
        let mut made = Vec::new();
        for field in fields {
            path.push(field.key);
            made.extend(self.field(field, &field.shape, path));
            path.pop();
        }
        Value::Array(made)
    }

    /// What may be chosen, by name. The forms that are only understood are not offered.
    fn options(&self, shape: &Shape) -> Option<Value> {
        let kit = self.kit;
        let forms = match shape {
            Shape::Term(term) => term::vocabulary(kit, kit.vocabularies.get(term.vocabulary)?),
            Shape::Year => term::year(kit, kit.vocabularies.get("levels")?),
            Shape::Competency => term::competency(kit),
            Shape::Entry(kind) => {
                let named = self.names.get(kind).into_iter().flatten();
                return Some(
                    named
                        .map(|(id, title)| json!({"label": title, "value": id}))
                        .collect(),
                );
            }
            _ => return None,
        };
        let offered = forms["oneOf"].as_array()?.iter();
        let offered = offered.filter(|form| form.get("deprecated").is_none());
        let option = |form: &Value| json!({"label": form["title"], "value": form["const"]});
        Some(offered.map(option).collect())
    }
}

/// The shape in which a form can show what is written; `None` where some of it is written short, so that the form would not find it.
fn shown(shape: &'static Shape, written: &[&Front]) -> Option<&'static Shape> {
    if written.iter().all(|value| is_whole(value, shape)) && !is_reference(shape) {
        return Some(shape);
    }
    let is_bare = |value: &&Front| matches!(value, Front::List(items) if items.iter().all(|item| !matches!(item, Front::Map(_))));
    let are_bare = written.iter().all(is_bare);
    match shape {
        Shape::List(Shape::Short(key, fields), _) if are_bare => {
            let field = fields.iter().find(|field| field.key == *key)?;
            bare(&field.shape)
        }
        Shape::List(Shape::Reference, _) if are_bare => Some(shape),
        _ => None,
    }
}

fn is_reference(shape: &Shape) -> bool {
    matches!(shape, Shape::List(Shape::Reference, _))
}

/// A list of the bare values of a record's key.
fn bare(shape: &'static Shape) -> Option<&'static Shape> {
    static TEXTS: Shape = Shape::List(&Shape::Text(300), 1);
    static COMPETENCIES: Shape = Shape::List(&Shape::Competency, 1);
    match shape {
        Shape::Text(_) => Some(&TEXTS),
        Shape::Competency => Some(&COMPETENCIES),
        // Terms of one vocabulary: whoever adds a year or a purpose writes the record.
        _ => None,
    }
}

/// Whether every list is a list and every record has its keys.
fn is_whole(value: &Front, shape: &Shape) -> bool {
    match (shape, value) {
        (Shape::List(item, _), Front::List(items)) => {
            items.iter().all(|value| is_whole(value, item))
        }
        (Shape::Record(fields) | Shape::Short(_, fields), Front::Map(entries)) => {
            entries.iter().all(|(key, value)| {
                let field = fields.iter().find(|field| field.key == &**key);
                field.is_none_or(|field| is_whole(value, &field.shape))
            })
        }
        (Shape::List(..) | Shape::Record(_) | Shape::Short(..), _) => false,
        _ => true,
    }
}
