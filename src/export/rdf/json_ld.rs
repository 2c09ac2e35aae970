//! JSON-LD 1.1 (W3C), with every value in its full form, so that programs that know nothing of JSON-LD can read it too.

use super::{Graph, Object, PREFIXES};
use serde_json::{Map, Value, json};
use std::io;

/// The document as JSON-LD.
pub(in crate::export) fn json_ld(graph: &Graph) -> io::Result<Vec<u8>> {
    let mut context: Map<String, Value> = Map::new();
    for (prefix, vocabulary) in PREFIXES {
        context.insert(prefix.to_owned(), json!(vocabulary));
    }
    let things = graph.things.iter().map(|thing| {
        let mut map: Map<String, Value> = Map::new();
        map.insert("@id".to_owned(), json!(thing.id.absolute(&graph.base)));
        for (property, object) in &thing.said {
            let key = match *property {
                "a" => "@type",
                property => property,
            };
            let values = map.entry(key).or_insert_with(|| json!([]));
            if let Value::Array(values) = values {
                values.push(value(graph, *property == "a", object));
            }
        }
        Value::Object(map)
    });
    let things: Vec<Value> = things.collect();
    let mut bytes = serde_json::to_vec(&json!({"@context": context, "@graph": things}))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn value(graph: &Graph, is_type: bool, object: &Object) -> Value {
    match object {
        Object::Known(name) if is_type => json!(name),
        Object::Known(name) => json!({"@id": name}),
        Object::Thing(iri) => json!({"@id": iri.absolute(&graph.base)}),
        Object::Text(text) => json!({"@value": text}),
        Object::Words(text, lang) => json!({"@value": text, "@language": lang.as_str()}),
        Object::Typed(text, kind) => {
            json!({"@value": text, "@type": kind.absolute(&graph.base)})
        }
    }
}
