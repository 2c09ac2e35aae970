//! Turtle (W3C, RDF 1.1 Turtle).

use super::{Graph, Object, PREFIXES};

/// The document as Turtle: a thing to a paragraph, a property to a line.
pub(in crate::export) fn turtle(graph: &Graph) -> Vec<u8> {
    let mut text = format!("@base <{}> .\n", graph.base);
    for (prefix, vocabulary) in PREFIXES {
        text.extend(["@prefix ", prefix, ": <", vocabulary, "> .\n"]);
    }
    for thing in &graph.things {
        text.extend(["\n<", &thing.id.0, ">"]);
        let properties = thing.said.chunk_by(|(one, _), (other, _)| one == other);
        for (at, said) in properties.enumerate() {
            text.push_str(if at == 0 { "\n    " } else { " ;\n    " });
            for (at, (property, object)) in said.iter().enumerate() {
                text.push_str(if at == 0 { property } else { "," });
                text.push(' ');
                write(&mut text, object);
            }
        }
        text.push_str(" .\n");
    }
    text.into_bytes()
}

fn write(text: &mut String, object: &Object) {
    match object {
        Object::Known(name) => text.push_str(name),
        Object::Thing(iri) => text.extend(["<", &iri.0, ">"]),
        Object::Text(words) => quote(text, words),
        Object::Words(words, lang) => {
            quote(text, words);
            text.extend(["@", lang.as_str()]);
        }
        Object::Typed(value, kind) => {
            quote(text, value);
            text.extend(["^^<", &kind.0, ">"]);
        }
    }
}

/// A text between quotation marks (Turtle §6.4). Signs that can't be seen are written by their numbers, so that what stands there can be read; the
/// joiners of Persian and Urdu words stay.
fn quote(text: &mut String, words: &str) {
    text.push('"');
    for c in words.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\u{200c}' | '\u{200d}' => text.push(c),
            _ if c.is_control() || is_unseen(c) => {
                text.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            _ => text.push(c),
        }
    }
    text.push('"');
}

/// Signs that turn the line or end it, and a mark of byte order: all below U+10000, so that four digits do.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
