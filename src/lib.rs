//! Halqa compiles an interprofessional education catalogue from plain files into a multilingual static site.
#![warn(missing_docs)]

pub mod catalogue;
pub mod cli;
pub mod colour;
pub mod document;
pub mod export;
pub mod external;
pub mod fingerprint;
pub mod fold;
pub mod locale;
pub mod mend;
pub mod plan;
pub mod problem;
pub mod publish;
pub mod render;
pub mod scaffold;
pub mod schema;
pub mod serve;
pub mod site;
pub mod source;
pub mod table;
pub mod theme;
pub mod view;
pub mod watch;
