//! What a catalogue demands of its modules: the checks that `quality.required` in content/catalogue.yaml names.

use super::{CHECKS, Check, Finding};
use crate::catalogue::module::Module;
use crate::catalogue::vocabulary::Vocabularies;
use crate::document::front::{Step, Value, Yaml};
use crate::problem::{Problem, Severity, quote, rules, suggest, told};

/// The checks that content/catalogue.yaml requires.
pub(in crate::catalogue) fn required(
    yaml: &Yaml,
    values: &Value,
    problems: &mut Vec<Problem>,
) -> Vec<&'static Check> {
    let stated = values
        .get("quality")
        .and_then(|quality| quality.get("required"));
    let stated = stated.map_or(&[][..], Value::items).iter().enumerate();
    let mut required: Vec<&'static Check> = Vec::new();
    for (index, id) in stated.filter_map(|(index, value)| Some((index, value.text()?))) {
        match CHECKS.iter().find(|check| *check.id == **id) {
            Some(check) if required.iter().any(|known| known.id == check.id) => {}
            Some(check) => required.push(check),
            None => problems.push(unknown(yaml, index, id)),
        }
    }
    required
}

fn unknown(yaml: &Yaml, index: usize, id: &str) -> Problem {
    let steps = [
        Step::key("quality"),
        Step::key("required"),
        Step::Index(index),
    ];
    let by_code = CHECKS
        .iter()
        .find(|check| check.code.eq_ignore_ascii_case(id));
    let near = by_code.map(|check| check.id);
    let near = near.or_else(|| suggest::nearest(id, CHECKS.iter().map(|check| check.id)));
    let problem = Problem::at(
        &rules::UNKNOWN_CHECK,
        yaml.value_at(&steps),
        told("unknown-check").with("id", quote(id)),
        told("unknown-check.label"),
    );
    problem.suggest(near).say(told("unknown-check.help"))
}

/// Tells of every required check that a module on offer does not meet. What is an error by a rule of its own is not told twice.
pub(in crate::catalogue) fn check(
    module: &Module,
    required: &[&'static Check],
    vocabularies: &Vocabularies,
    problems: &mut Vec<Problem>,
) {
    if module.is_offered() {
        let told = |check: &Check| {
            let rule = check.rule;
            rule.is_some_and(|rule| rule.severity == Severity::Error)
        };
        let asked = required.iter().filter(|check| !told(check));
        problems.extend(asked.filter_map(|check| unmet(module, check, vocabularies)));
    }
}

fn unmet(module: &Module, check: &Check, vocabularies: &Vocabularies) -> Option<Problem> {
    let (finding, label, help) = match check.find(module, vocabularies) {
        Finding::Met | Finding::NotApplicable => return None,
        Finding::NotMet => (
            told("quality-required.not-met"),
            told("quality-required.label-not-met"),
            told("quality-required.help-not-met"),
        ),
        Finding::NotStated => (
            told("quality-required.not-stated"),
            told("quality-required.label-not-stated"),
            told("quality-required.help-not-stated"),
        ),
    };
    let document = module.entry.document()?;
    let place = match document.values.get(check.key) {
        Some(_) => document.front.value_at(&[Step::key(check.key)]),
        None => document.start(),
    };
    let message = told("quality-required").with("code", check.code);
    let message = message.with("check", check.id).message("finding", finding);
    let asks = [format!("asks-{}", check.id)];
    let help = help
        .with("code", check.code)
        .named("asks", asks, check.asks);
    let problem = Problem::at(&rules::QUALITY_REQUIRED, place, message, label);
    Some(problem.say(help.with("key", check.key)))
}
