//! What a new translation begins with: the original's words as comments, and its headings in place. As long as nothing in it is translated it is not
//! published, and nothing is missed in it.

use super::NewFile;
use crate::document::Document;
use crate::document::field::{Field, Role, Shape};
use crate::document::front::{self, Value};
use crate::document::markdown;
use crate::document::stamp::{Part, Stamp};
use crate::locale::Lang;
use crate::problem::SourcePath;

/// The file of a translation of `original` into a language.
pub fn translation(original: &Document, lang: &Lang) -> NewFile {
    let stamp = Stamp::of(original);
    let of = &original.lang;
    let mut text = format!(
        "---\n# Translate the words and delete the signs before them. Readers see in `{of}` what stays a comment.\n"
    );
    let has_words = |field: &&Field| {
        let mut parts = stamp.parts.iter();
        parts.any(|(part, _)| *part == Part::Key(field.key))
    };
    for field in original.kind.fields().iter().filter(has_words) {
        let value = original.values.get(field.key).unwrap_or(&Value::Nothing);
        let lead = format!("{}:", field.key);
        words(value, &field.shape, field.role, 0, &lead, &mut text);
    }
    text.push_str(&format!(
        "translation:\n  of: {of}\n  source: {}\n  sections: {}\n  status: draft\n---\n",
        stamp.source,
        stamp.sections()
    ));
    prose(original, &mut text);
    NewFile {
        path: SourcePath::new(format!("{}/{lang}.md", original.source.path.folder())),
        text,
    }
}

/// The words in a value as comments, in the form that a translation has them in.
fn words(
    value: &Value,
    shape: &'static Shape,
    role: Role,
    depth: usize,
    lead: &str,
    text: &mut String,
) {
    let begin = format!("# {}{lead}", "  ".repeat(depth));
    match (shape, value) {
        (Shape::Short(key, fields), Value::Map(_)) => {
            let field = fields.iter().find(|field| field.key == *key);
            if let Some((field, value)) = field.zip(value.get(key)) {
                words(value, &field.shape, field.role, depth, lead, text);
            }
        }
        (Shape::Record(fields), Value::Map(_)) => {
            let mut inner = String::new();
            for field in *fields {
                let value = value.get(field.key).unwrap_or(&Value::Nothing);
                let lead = format!("{}:", field.key);
                words(
                    value,
                    &field.shape,
                    field.role,
                    depth + 1,
                    &lead,
                    &mut inner,
                );
            }
            below(&begin, &inner, text);
        }
        (Shape::List(item, _), Value::List(items)) => {
            let mut inner = String::new();
            for value in items {
                words(value, item, role, depth + 1, "-", &mut inner);
            }
            below(&begin, &inner, text);
        }
        (_, Value::Text(words)) if role == Role::Words => {
            let words = front::scalar(&markdown::one_line(words));
            text.push_str(&format!("{begin} {words}\n"));
        }
        _ => {}
    }
}

/// A line with those that belong below it, if there are any.
fn below(line: &str, inner: &str, text: &mut String) {
    if !inner.is_empty() {
        text.push_str(&format!("{line}\n{inner}"));
    }
}

/// The headings, still without words of their own, and each block as a comment with room below it.
fn prose(original: &Document, text: &mut String) {
    let body = original.body();
    let mut headings = original.prose.outline.iter();
    for block in markdown::blocks(body) {
        let end = block.span.end + original.body.start;
        match block.heading {
            Some(level) => {
                let signs = "#".repeat(usize::from(level));
                let start = block.span.start + original.body.start;
                let words = headings
                    .find(|heading| (start..end).contains(&heading.span.start))
                    .map_or("", |heading| &heading.text);
                text.push_str(&format!(
                    "\n{signs} <!-- {} -->\n",
                    markdown::commented(words)
                ));
            }
            None => {
                let words = markdown::comment(&body[block.span]);
                text.push_str(&format!("\n{words}\n"));
            }
        }
    }
}
