//! Every rule, by the layer that checks it.
//!
//! A rule is defined once, here; `halqa explain`, the reports and `tests/problems/<rule>.md` (one for each rule) all refer to it.

use super::Rule;

mod catalogue;
mod front_matter;
mod output;
mod prose;
mod source;
mod table;
mod theme;
mod words;

pub use catalogue::*;
pub use front_matter::*;
pub use output::*;
pub use prose::*;
pub use source::*;
pub use table::*;
pub use theme::*;
pub use words::*;

/// Defines rules as constants and lists them in `ALL`, so that no rule can be left out of the list.
macro_rules! rules {
    ($($(#[$meta:meta])* $constant:ident = $severity:ident $name:literal)*) => {
        #[allow(unused_imports, reason = "a layer may have no rules yet")]
        use crate::problem::{Rule, Severity};
        $(
            #[doc = concat!("The rule `", $name, "`; what it says stands in `locales/<language>/author/rules.ftl`.")]
            pub static $constant: Rule = Rule { name: $name, severity: Severity::$severity, summary: concat!("rule-", $name), why: concat!("rule-", $name, ".why") };
        )*
        pub(super) static ALL: &[&Rule] = &[$(&$constant),*];
    };
}
use rules;

/// Every rule, in the order of the layers.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        source::ALL,
        front_matter::ALL,
        prose::ALL,
        words::ALL,
        theme::ALL,
        catalogue::ALL,
        output::ALL,
        table::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The rule of that name.
pub fn named(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}
