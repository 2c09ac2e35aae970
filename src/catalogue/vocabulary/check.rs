//! What vocabularies and frameworks name of each other must exist.

use super::{Framework, Term, Vocabularies, Vocabulary, unknown_term};
use crate::document::front::{Step, Value, Yaml};
use crate::problem::{Place, Problem, SourcePath, rules, suggest, told};
use crate::source::Sources;

/// Checks the broader terms and the versions before.
pub(super) fn names(vocabularies: &Vocabularies, sources: &Sources, problems: &mut Vec<Problem>) {
    for vocabulary in vocabularies.all.values() {
        for term in &vocabulary.terms {
            problems.extend(broader(vocabulary, term, sources));
        }
    }
    for framework in vocabularies.frameworks.values() {
        problems.extend(supersedes(vocabularies, framework, sources));
    }
}

fn broader(vocabulary: &Vocabulary, term: &Term, sources: &Sources) -> Option<Problem> {
    let broader = term.broader.as_ref()?.as_str();
    if vocabulary.term(broader).is_some() {
        return None;
    }
    let yaml = read(sources, &vocabulary.path)?;
    let id = |value: &Value| value.get("id").and_then(Value::text).cloned();
    let index = yaml
        .value
        .get("terms")?
        .items()
        .iter()
        .position(|value| id(value).is_some_and(|id| &*id == term.id.as_str()))?;
    let path = [Step::key("terms"), Step::Index(index), Step::key("broader")];
    Some(unknown_term(vocabulary, broader, yaml.value_at(&path)))
}

fn supersedes(
    vocabularies: &Vocabularies,
    framework: &Framework,
    sources: &Sources,
) -> Option<Problem> {
    let older = framework.supersedes.as_ref()?;
    let file = SourcePath::new(format!("content/vocabulary/competencies/{older}.yaml"));
    // A framework that is there but can't be used has its problem already.
    if vocabularies.frameworks.contains_key(older) || sources.excerpt(&file).is_some() {
        return None;
    }
    let place = read(sources, &framework.path).map_or_else(
        || Place::start(&framework.path),
        |yaml| yaml.value_at(&[Step::key("supersedes")]),
    );
    let others = vocabularies.frameworks.keys().map(|id| &**id);
    let near = suggest::nearest(older, others.filter(|id| **id != *framework.id));
    let problem = Problem::at(
        &rules::UNKNOWN_COMPETENCY,
        place,
        told("unknown-older-framework").with("older", older),
        told("unknown-older-framework.label"),
    );
    Some(match near {
        Some(near) => problem.suggest(Some(near)),
        None => problem.say(told("unknown-older-framework.help").with("file", &file)),
    })
}

/// The file again, for the place of something in it.
fn read(sources: &Sources, path: &SourcePath) -> Option<Yaml> {
    let text = sources.get(path)?.text();
    Some(Yaml::read(path, text, 0..text.len()).value)
}
