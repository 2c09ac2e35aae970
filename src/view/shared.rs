//! Values that are made for templates once and used on many pages. Beside [`crate::render`] the only file that names `tera`.

use serde::Serialize;

/// HTML that is known to be safe.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Html(tera::Value);

/// A value in the form that templates read: copying it costs nothing.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Shared(tera::Value);

impl Html {
    /// HTML that the caller made of escaped parts.
    pub fn new(html: &str) -> Self {
        Self(tera::Value::safe_string(html))
    }
}

impl Shared {
    /// Prepares a value.
    pub fn new(value: &impl Serialize) -> Self {
        Self(tera::Value::from_serializable(value))
    }
}
