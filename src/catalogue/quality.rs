//! The field's quality checks (domain.md §4): what universities ask of a module before they call it interprofessional.
//!
//! Each check has one of four findings for a module, and there is no score: how much a check weighs is local policy. What a module does not state is
//! not denied, so "not stated" and "not met" are never the same.

mod demand;
mod find;
mod report;
mod source;

pub(super) use demand::{check, required};
pub use report::{Report, Tallied, Tally};
pub use source::Source;

use super::module::Module;
use super::vocabulary::Vocabularies;
use crate::problem::{Rule, rules};
use Source::{
    Cihc, Definition, Ipec, Karolinska, Lcme, Michigan, Minnesota, Pipes, Review, Toronto, Ubc,
};

/// What one check says of one module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// The module states what the check asks for.
    Met,
    /// The module states something else.
    NotMet,
    /// The module says nothing of it, which is no "no".
    NotStated,
    /// The check asks nothing of such a module.
    NotApplicable,
}

/// A check of the field.
#[derive(Debug)]
pub struct Check {
    /// Its number in the field's list: `Q5`.
    pub code: &'static str,
    /// Its name in files and data; on pages the message `quality-<id>`.
    pub id: &'static str,
    /// What it asks, in one sentence.
    pub asks: &'static str,
    /// Who asks for it.
    pub sources: &'static [Source],
    /// The key of front matter that answers it.
    pub key: &'static str,
    /// The rule that tells of it in every catalogue, if there is one.
    pub rule: Option<&'static Rule>,
    find: fn(&Module, &Vocabularies) -> Finding,
}

/// Every check, by its code.
pub static CHECKS: [Check; 13] = [
    Check {
        code: "Q1",
        id: "two-professions",
        asks: "The module is for students of two professions or more.",
        sources: &[Definition, Toronto, Ubc, Michigan, Minnesota, Karolinska],
        key: "professions",
        rule: Some(&rules::TWO_PROFESSIONS),
        find: find::two_professions,
    },
    Check {
        code: "Q2",
        id: "more-than-about",
        asks: "Learners do not only hear about each other: they learn with or from each other.",
        sources: &[Definition, Toronto, Michigan],
        key: "learning",
        rule: Some(&rules::ONLY_ABOUT),
        find: find::more_than_about,
    },
    Check {
        code: "Q3",
        id: "more-than-with",
        asks: "Learners who sit together also learn from or about each other; else it is shared teaching.",
        sources: &[Definition],
        key: "learning",
        rule: None,
        find: find::more_than_with,
    },
    Check {
        code: "Q4",
        id: "outcomes-tied",
        asks: "An outcome is tied to a competency of a framework.",
        sources: &[Pipes, Ubc, Minnesota, Karolinska],
        key: "outcomes",
        rule: None,
        find: find::outcomes_tied,
    },
    Check {
        code: "Q5",
        id: "interactive-half",
        asks: "Half of the time or more is interactive.",
        sources: &[Toronto],
        key: "interactive-share",
        rule: None,
        find: find::interactive_half,
    },
    Check {
        code: "Q6",
        id: "mixed-facilitators",
        asks: "Those who facilitate come from two professions or more.",
        sources: &[Pipes, Toronto, Minnesota, Karolinska],
        key: "facilitation",
        rule: None,
        find: find::mixed_facilitators,
    },
    Check {
        code: "Q7",
        id: "debrief",
        asks: "There is a debrief.",
        sources: &[Pipes, Minnesota],
        key: "debrief",
        rule: None,
        find: find::debrief,
    },
    Check {
        code: "Q8",
        id: "three-professions",
        asks: "The module is for students of three professions or more.",
        sources: &[Pipes],
        key: "professions",
        rule: None,
        find: find::three_professions,
    },
    Check {
        code: "Q9",
        id: "similar-years",
        asks: "The years of study of those who learn together lie at most two apart.",
        sources: &[Pipes],
        key: "professions",
        rule: None,
        find: find::similar_years,
    },
    Check {
        code: "Q10",
        id: "required-assessed",
        asks: "A module that somebody must take is assessed.",
        sources: &[Michigan, Karolinska, Lcme],
        key: "assessment",
        rule: None,
        find: find::required_assessed,
    },
    Check {
        code: "Q11",
        id: "observation-debriefed",
        asks: "A module that is observation only has a debrief.",
        sources: &[Minnesota],
        key: "debrief",
        rule: None,
        find: find::observation_debriefed,
    },
    Check {
        code: "Q12",
        id: "current-frameworks",
        asks: "Every competency is one of a framework's newest version.",
        sources: &[Ipec, Cihc],
        key: "competencies",
        rule: Some(&rules::SUPERSEDED_FRAMEWORK),
        find: find::current_frameworks,
    },
    Check {
        code: "Q13",
        id: "online-timing",
        asks: "What is online says whether everyone is there at the same time.",
        sources: &[Review],
        key: "modes",
        rule: None,
        find: find::online_timing,
    },
];

/// What every check says of one module, in the order of [`CHECKS`].
pub type Findings = [Finding; CHECKS.len()];

/// What every check says of a module.
pub fn findings(module: &Module, vocabularies: &Vocabularies) -> Findings {
    std::array::from_fn(|index| CHECKS[index].find(module, vocabularies))
}

impl Check {
    /// What it says of a module.
    pub fn find(&self, module: &Module, vocabularies: &Vocabularies) -> Finding {
        (self.find)(module, vocabularies)
    }
}

impl Finding {
    /// Every finding, in the order in which they are told.
    pub const ALL: [Self; 4] = [
        Self::Met,
        Self::NotMet,
        Self::NotStated,
        Self::NotApplicable,
    ];

    /// Its name in data; on pages the message `finding-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::NotStated => "not-stated",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// Its place in [`Finding::ALL`].
    pub fn index(self) -> usize {
        match self {
            Self::Met => 0,
            Self::NotMet => 1,
            Self::NotStated => 2,
            Self::NotApplicable => 3,
        }
    }

    /// Met if it is so, not met if it is not.
    fn of(is_met: bool) -> Self {
        if is_met { Self::Met } else { Self::NotMet }
    }
}
