//! How much each rule matters in a catalogue: what content/catalogue.yaml says under `rules`.

use crate::document::field;
use crate::document::front::{Step, Value, Yaml};
use crate::problem::{Checked, Problem, Rule, Severity, SourcePath, rules, suggest, told};
use crate::source::Sources;
use std::collections::BTreeMap;

/// What a catalogue may say of a rule; `off` leaves its problems out.
const LEVELS: [(&str, Option<Severity>); 4] = [
    ("error", Some(Severity::Error)),
    ("warning", Some(Severity::Warning)),
    ("advice", Some(Severity::Advice)),
    ("off", None),
];

/// The rules that matter more or less than usual, by their names.
#[derive(Debug, Default)]
pub struct Severities(BTreeMap<&'static str, Option<Severity>>);

impl Severities {
    /// What a catalogue says, for the problems of files that are told before there is a catalogue; what is wrong in it is told when the
    /// catalogue is made.
    pub fn of(sources: &Sources) -> Self {
        let path = SourcePath::new("content/catalogue.yaml");
        let Some(source) = sources.get(&path) else {
            return Self::default();
        };
        let mut problems = Vec::new();
        let yaml =
            Yaml::read(&path, source.text(), 0..source.text().len()).into_value(&mut problems);
        let values = field::read(
            &yaml,
            field::CATALOGUE,
            field::Reading::Original,
            false,
            &mut problems,
        )
        .0;
        Self::read(&yaml, &values).value
    }

    /// Reads the value of `rules`.
    pub(super) fn read(yaml: &Yaml, values: &Value) -> Checked<Self> {
        let mut read = Checked::fine(Self::default());
        for (name, level) in values.get("rules").map_or(&[][..], Value::entries) {
            let path = [Step::key("rules"), Step::key(name)];
            match setting(yaml, &path, name, level) {
                Ok((rule, level)) => {
                    read.value.0.insert(rule.name, level);
                }
                Err(problem) => read.problems.push(problem),
            }
        }
        read
    }

    /// Problems as the catalogue weighs them.
    pub fn weigh(&self, problems: Vec<Problem>) -> Vec<Problem> {
        if self.0.is_empty() {
            return problems;
        }
        let weigh = |problem: Problem| match self.0.get(problem.rule.name) {
            None => Some(problem),
            Some(Some(severity)) => Some(problem.as_severe_as(*severity)),
            Some(None) => None,
        };
        problems.into_iter().filter_map(weigh).collect()
    }
}

fn setting(
    yaml: &Yaml,
    path: &[Step],
    name: &str,
    level: &Value,
) -> Result<(&'static Rule, Option<Severity>), Problem> {
    let Some(rule) = rules::named(name) else {
        let near = suggest::nearest(name, rules::all().map(|rule| rule.name));
        let problem = Problem::at(
            &rules::RULE_SETTING,
            yaml.key_at(path),
            told("rule-setting-unknown").with("name", name),
            told("rule-setting-unknown.label"),
        );
        return Err(problem.suggest(near).say(told("rule-setting-unknown.help")));
    };
    let written = level.text().map(|text| &**text).unwrap_or_default();
    let Some((_, severity)) = LEVELS.iter().find(|(name, _)| *name == written) else {
        let near = suggest::nearest(written, LEVELS.iter().map(|(name, _)| *name));
        let problem = Problem::at(
            &rules::RULE_SETTING,
            yaml.value_at(path),
            told("rule-setting-level").with("rule", name),
            told("rule-setting-level.label"),
        );
        return Err(problem.suggest(near));
    };
    if rule.severity == Severity::Error && *severity != Some(Severity::Error) {
        let problem = Problem::at(
            &rules::RULE_SETTING,
            yaml.value_at(path),
            told("rule-setting-error").with("rule", name),
            told("rule-setting-error.label"),
        );
        return Err(problem.say(told("rule-setting-error.help").with("rule", name)));
    }
    Ok((rule, *severity))
}
