//! What an author is told: problems as data.
//!
//! Nothing here prints. Every layer returns the problems that it found beside its value, and only [`crate::cli`] shows them.

mod place;
mod quote;
mod rule;
pub mod rules;
pub mod suggest;
mod told;

use std::ops::Deref;
use std::sync::Arc;

pub use place::{Place, SourcePath};
pub use quote::{is_right_to_left, quote};
pub use rule::{Rule, Severity};
pub use told::{Part, Told, told};

/// One thing that is wrong, or could be better, in what an author wrote. What it says is shared: a preview tells those of every file after every save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem(Arc<Details>);

/// What a problem says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// The rule that was broken; `halqa explain <rule>` tells more.
    pub rule: &'static Rule,
    /// Where it is; `None` only for what has no place in a file, such as a folder that is missing.
    pub place: Option<Place>,
    /// How much it matters in this catalogue: as its rule says, unless content/catalogue.yaml says otherwise.
    pub severity: Severity,
    /// One terse sentence without a full stop that quotes the offending text.
    pub message: Told,
    /// What is wrong with the underlined text, in a few words.
    pub label: Option<Told>,
    /// Other places that belong to it, each with what it is.
    pub related: Vec<(Place, Told)>,
    /// How to mend it.
    pub help: Vec<Help>,
}

/// A way to mend a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Help {
    /// What to do, in words.
    Say(Told),
    /// A text that would mend it when put at the place.
    Replace {
        /// What to replace.
        place: Place,
        /// The text to put there.
        with: String,
        /// Whether nothing else can be meant, so that it may be put there without asking.
        is_sure: bool,
    },
}

/// A value together with what was found wrong while making it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked<T> {
    /// The value: complete as far as the problems allow.
    pub value: T,
    /// What was found, in no particular order.
    pub problems: Vec<Problem>,
}

impl Problem {
    /// A problem at a place; `label` says what is wrong with the underlined text.
    pub fn at(rule: &'static Rule, place: Place, message: Told, label: Told) -> Self {
        Self::new(rule, Some(place), message, Some(label))
    }

    /// A problem of a file as a whole.
    pub fn of(rule: &'static Rule, path: &SourcePath, message: Told) -> Self {
        Self::new(rule, Some(Place::start(path)), message, None)
    }

    /// A problem that has no place in any file.
    pub fn nowhere(rule: &'static Rule, message: Told) -> Self {
        Self::new(rule, None, message, None)
    }

    fn new(rule: &'static Rule, place: Option<Place>, message: Told, label: Option<Told>) -> Self {
        Self(Arc::new(Details {
            rule,
            severity: rule.severity,
            place,
            message,
            label,
            related: Vec::new(),
            help: Vec::new(),
        }))
    }

    /// The same, mattering as much as a catalogue says.
    #[must_use]
    pub fn as_severe_as(mut self, severity: Severity) -> Self {
        self.details().severity = severity;
        self
    }

    fn details(&mut self) -> &mut Details {
        Arc::make_mut(&mut self.0)
    }

    /// Adds what to do.
    #[must_use]
    pub fn say(mut self, help: Told) -> Self {
        self.details().help.push(Help::Say(help));
        self
    }

    /// Adds "did you mean …?" for the underlined text, when there is a name near to it.
    #[must_use]
    pub fn suggest(self, near: Option<&str>) -> Self {
        match (self.place.clone(), near) {
            (Some(place), Some(near)) => self.replace(place, near, false),
            _ => self,
        }
    }

    /// Adds what to write in the place of the underlined text, when it can only mean that.
    #[must_use]
    pub fn mend(self, with: Option<&str>) -> Self {
        match (self.place.clone(), with) {
            (Some(place), Some(with)) => self.replace(place, with, true),
            _ => self,
        }
    }

    /// Adds a text that would mend it when put at a place.
    #[must_use]
    pub fn replace(mut self, place: Place, with: impl Into<String>, is_sure: bool) -> Self {
        let with = with.into();
        self.details().help.push(Help::Replace {
            place,
            with,
            is_sure,
        });
        self
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub fn relate(mut self, place: Place, what: Told) -> Self {
        self.details().related.push((place, what));
        self
    }
}

impl Deref for Problem {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.0
    }
}

impl Help {
    /// The mend in words, after a word that says what they are.
    pub fn headed(&self) -> Told {
        told("helped").message("help", self.told())
    }

    /// The mend in words.
    pub fn told(&self) -> Told {
        match self {
            Self::Say(told) => told.clone(),
            Self::Replace { with, .. } if with.is_empty() => told("take-away"),
            Self::Replace { with, .. } if with.bytes().all(|byte| byte == b' ') => {
                told("write-spaces").count("count", with.len())
            }
            Self::Replace { with, .. } if with.contains('\n') => lines(with),
            Self::Replace { with, is_sure, .. } => {
                let key = if *is_sure { "write" } else { "did-you-mean" };
                told(key).with("text", format!("`{with}`"))
            }
        }
    }
}

/// A mend of several lines in words: the line that is new, or the first of those that are written otherwise.
fn lines(with: &str) -> Told {
    /// How much of the line is shown, in characters.
    const MOST: usize = 40;
    let key = if with.starts_with('\n') {
        "write-below"
    } else {
        "write-lines"
    };
    let line = with.trim_start().lines().next().unwrap_or_default();
    let line = match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    };
    told(key).with("text", quote(&line))
}

impl<T> Checked<T> {
    /// A value with nothing wrong.
    pub fn fine(value: T) -> Self {
        Self {
            value,
            problems: Vec::new(),
        }
    }

    /// Keeps the problems in `problems` and gives the value.
    pub fn into_value(self, problems: &mut Vec<Problem>) -> T {
        problems.extend(self.problems);
        self.value
    }
}

/// Puts problems into the order in which they are told: by file, then place, then rule and words.
pub fn sort(problems: &mut Vec<Problem>) {
    fn key(problem: &Problem) -> (Option<(&SourcePath, usize)>, &str, &Told) {
        let place = problem.place.as_ref();
        (
            place.map(|place| (&place.path, place.span.start)),
            problem.rule.name,
            &problem.message,
        )
    }
    problems.sort_by(|one, other| key(one).cmp(&key(other)));
    problems.dedup();
}
