//! A rule: what problems of one kind have in common.

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published until it is mended.
    Error,
    /// It is published; somebody should look. An error with `--strict`.
    Warning,
    /// Worth knowing; nothing needs to be done.
    Advice,
}

/// What problems of one kind have in common; shown by `halqa explain`.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, in kebab-case: what it is found by, everywhere.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The name of the message that says in one sentence what is wrong.
    pub summary: &'static str,
    /// The name of the message that says why it matters and how it is mended.
    pub why: &'static str,
}

impl Severity {
    /// The name of the message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "severity-error",
            Self::Warning => "severity-warning",
            Self::Advice => "severity-advice",
        }
    }

    /// The word that is printed before a problem.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}
