//! The glossary, as its template sees it.

use crate::view::{Html, Words};
use serde::Serialize;

/// The terms of the glossary under one letter.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// Its anchor.
    pub id: String,
    /// The letter.
    pub title: String,
    /// The terms that begin with it, in order.
    pub terms: Vec<GlossaryTerm>,
}

/// A term in the glossary.
#[derive(Clone, Debug, Serialize)]
pub struct GlossaryTerm {
    /// The link to its page, as HTML made by the component `link`.
    pub link: Html,
    /// What kind of word it is: "Profession".
    pub kind: Words,
    /// What it means.
    pub description: Option<Words>,
    /// What it is called in the other languages.
    pub others: Vec<Words>,
}
