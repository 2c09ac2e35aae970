//! What each check finds: one function a check, from what the module's front matter states.

use super::Finding::{self, Met, NotApplicable, NotMet, NotStated};
use crate::catalogue::module::{Audience, Module};
use crate::catalogue::vocabulary::{TermId, Vocabularies};
use crate::document::front::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The share of the time, in percent, from which a module counts as interactive (Toronto).
const INTERACTIVE: i64 = 50;
/// How many years of study learners may be apart (PIPEs 9).
const APART: i64 = 2;

pub(super) fn two_professions(module: &Module, _: &Vocabularies) -> Finding {
    at_least(2, module.terms_in("professions").len())
}

pub(super) fn three_professions(module: &Module, _: &Vocabularies) -> Finding {
    at_least(3, module.terms_in("professions").len())
}

pub(super) fn more_than_about(module: &Module, _: &Vocabularies) -> Finding {
    let learning = module.terms_in("learning");
    match learning {
        [] => NotStated,
        _ => Finding::of(has(learning, "with") || has(learning, "from")),
    }
}

pub(super) fn more_than_with(module: &Module, _: &Vocabularies) -> Finding {
    let learning = module.terms_in("learning");
    match learning {
        [] => NotStated,
        _ if !has(learning, "with") => NotApplicable,
        _ => Finding::of(has(learning, "from") || has(learning, "about")),
    }
}

/// Outcomes without any competency are not tied to one: the tie is nowhere but here.
pub(super) fn outcomes_tied(module: &Module, _: &Vocabularies) -> Finding {
    match &module.outcomes[..] {
        [] => NotStated,
        outcomes => Finding::of(outcomes.iter().any(Option::is_some)),
    }
}

pub(super) fn interactive_half(module: &Module, _: &Vocabularies) -> Finding {
    let share = module.entry.facts().get("interactive-share");
    let share = share.and_then(Value::whole);
    share.map_or(NotStated, |share| Finding::of(share >= INTERACTIVE))
}

pub(super) fn mixed_facilitators(module: &Module, _: &Vocabularies) -> Finding {
    let facilitation = module.entry.facts().get("facilitation");
    let stated = facilitation.and_then(|facilitation| facilitation.get("professions"));
    let stated = stated.map_or(&[][..], Value::items).iter();
    let professions: BTreeSet<_> = stated.filter_map(Value::text).collect();
    at_least(2, professions.len())
}

pub(super) fn debrief(module: &Module, _: &Vocabularies) -> Finding {
    let stated = module.entry.facts().get("debrief").and_then(Value::flag);
    stated.map_or(NotStated, Finding::of)
}

/// Only years of study are compared: how far a graduate is from a student no number says.
pub(super) fn similar_years(module: &Module, _: &Vocabularies) -> Finding {
    let mut years: BTreeMap<&TermId, Vec<i64>> = BTreeMap::new();
    let mut any_year = false;
    for audience in &module.audience {
        any_year |= audience.years.is_empty();
        let numbered = audience.years.iter().filter_map(number);
        let theirs = years.entry(&audience.profession).or_default();
        theirs.extend(numbered);
    }
    let stated = years.values().flatten();
    let (first, last) = (stated.clone().min(), stated.max());
    let is_far = first
        .zip(last)
        .is_some_and(|(first, last)| last - first > APART);
    let professions = years.values().filter(|years| !years.is_empty()).count();
    match () {
        () if is_far => NotMet,
        () if any_year || years.is_empty() => NotStated,
        () if professions < 2 => NotApplicable,
        () => Met,
    }
}

/// What nobody must take need not be assessed. A competency that is assessed says so more clearly than a method does.
pub(super) fn required_assessed(module: &Module, _: &Vocabularies) -> Finding {
    if !module.audience.iter().any(Audience::is_required) {
        return NotApplicable;
    }
    let facts = module.entry.facts();
    let competencies = facts.get("competencies").map_or(&[][..], Value::items);
    let assessed = |value: &Value| value.get("assessed").and_then(Value::flag);
    let denied = competencies
        .iter()
        .all(|value| assessed(value) == Some(false));
    let methods = facts.get("assessment").map(Value::items);
    match methods {
        _ if module.competencies.iter().any(|used| used.assessed) => Met,
        _ if denied && !competencies.is_empty() => NotMet,
        Some(methods) => Finding::of(!methods.is_empty()),
        None => NotStated,
    }
}

pub(super) fn observation_debriefed(module: &Module, vocabularies: &Vocabularies) -> Finding {
    match module.terms_in("modes") {
        [] => NotStated,
        [only] if only.as_str() == "observation" => debrief(module, vocabularies),
        _ => NotApplicable,
    }
}

/// A code that is in no framework is not of the newest version of one.
pub(super) fn current_frameworks(module: &Module, vocabularies: &Vocabularies) -> Finding {
    let stated = module.entry.facts().get("competencies");
    let stated = stated.map_or(0, |stated| stated.items().len());
    let is_current = |id: &TermId| {
        let framework = id
            .competency()
            .and_then(|(framework, _)| vocabularies.frameworks.get(framework));
        framework.is_some_and(|framework| framework.superseded_by.is_none())
    };
    let used = module.competencies.iter().map(|used| &used.id);
    let tied = module.outcomes.iter().flatten();
    match stated {
        0 => NotStated,
        _ if module.competencies.len() < stated => NotMet,
        _ => Finding::of(used.chain(tied).all(is_current)),
    }
}

/// A mode that is online says by its code whether it is live (`synchronous`) or not; one that is partly online says neither.
pub(super) fn online_timing(module: &Module, vocabularies: &Vocabularies) -> Finding {
    let sessions = module.sessions.iter().filter_map(|one| one.mode.as_ref());
    let modes = module.terms_in("modes").iter().chain(sessions);
    let is = |mode: &TermId, course_modes: &[&str]| {
        let term = vocabularies.term("modes", mode.as_str());
        let codes = term.into_iter().flat_map(|term| &term.codes);
        let mut codes = codes.filter(|(scheme, _)| &**scheme == "course-mode");
        codes.any(|(_, codes)| codes.iter().any(|code| course_modes.contains(&&**code)))
    };
    match module.terms_in("modes") {
        [] => NotStated,
        _ if !modes.clone().any(|mode| is(mode, &["online", "blended"])) => NotApplicable,
        _ if modes
            .clone()
            .any(|mode| is(mode, &["synchronous", "asynchronous"])) =>
        {
            Met
        }
        _ => NotStated,
    }
}

/// Whether there are enough; none at all says nothing.
fn at_least(enough: usize, count: usize) -> Finding {
    match count {
        0 => NotStated,
        _ => Finding::of(count >= enough),
    }
}

fn has(terms: &[TermId], id: &str) -> bool {
    terms.iter().any(|term| term.as_str() == id)
}

/// The number of a year of study.
fn number(level: &TermId) -> Option<i64> {
    level.as_str().strip_prefix("year-")?.parse().ok()
}
