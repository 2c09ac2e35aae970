//! Front matter: it is read or refused, and what was read comes back when it is written.

use super::places_exist;
use halqa::document::front::{Value, Yaml};
use halqa::document::{self, front};
use halqa::problem::SourcePath;
use halqa::source::{Source, Sources};
use std::sync::Arc;

const PATH: &str = "content/modules/first-meeting/en.md";

pub(super) fn holds(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let file = Source::text_file(PATH, format!("---\n{text}\n---\n\nText.\n"));
    let sources = Sources::from_files([file.clone()]);
    if let Some(document) = document::parse(&Arc::new(file)) {
        places_exist(&document.problems, &sources);
    }
    let path = SourcePath::new(PATH);
    let read = Yaml::read(&path, text, 0..text.len());
    if !read.problems.is_empty() {
        return;
    }
    let value = read.value.value;
    let written = front::write(&value);
    for (_, place) in &written.places {
        assert!(written.text.get(place.clone()).is_some(), "{place:?}");
    }
    if written.text.len() > front::LIMIT {
        return;
    }
    let again = Yaml::read(&path, &written.text, 0..written.text.len());
    assert!(
        is_same(&value, &again.value.value),
        "{value:?} is written as\n{}\nwhich reads as {:?}",
        written.text,
        again.value.value
    );
    assert_eq!(front::write(&again.value.value).text, written.text);
}

/// Whether two values mean the same; how a number is written (`1.0` or `1`) means nothing.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_same(one, other))
        }
        (Value::Map(one), Value::Map(other)) => {
            let is_same_entry = |((key, one), (name, other)): (&(_, _), &(_, _))| {
                key == name && is_same(one, other)
            };
            one.len() == other.len() && one.iter().zip(other).all(is_same_entry)
        }
        _ => match (one.amount(), other.amount()) {
            (Some(one), Some(other)) => one == other || one.is_nan() && other.is_nan(),
            _ => one == other,
        },
    }
}
