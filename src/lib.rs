//! Halqa compiles an interprofessional education catalogue from plain files into a multilingual static site.
#![warn(missing_docs)]

pub mod catalogue;
pub mod document;
pub mod fingerprint;
pub mod locale;
pub mod problem;
pub mod source;
