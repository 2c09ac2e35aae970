//! Front matter: an original states facts and words, a translation only words. Which of them a file is, its key `translation` tells.

use super::shape::Writer;
use crate::document::field::{Kind, Reading};
use serde_json::{Value, json};

/// What holds for the front matter of a kind.
pub(super) fn rules(writer: &mut Writer<'_>, kind: Kind) -> Value {
    let original = writer.entry(kind, Reading::Original);
    let translation = writer.entry(kind, Reading::Translation);
    writer.define("original", original);
    writer.define("translation", translation);
    json!({
        "type": "object",
        "if": {"required": ["translation"]},
        "then": {"$ref": "#/$defs/translation"},
        "else": {"$ref": "#/$defs/original"},
    })
}
