//! References in front matter: every term, competency and entry that is named must exist.

use super::basis::Basis;
use super::entry::{Entry, EntryId};
use super::folder::Folder;
use super::folders::Folders;
use super::join::is_joined;
use super::keys::Keys;
use super::module::{leaves, level};
use super::vocabulary::{Framework, TermId, Vocabularies, unknown_term};
use crate::document::Document;
use crate::document::field::{Kind, Shape};
use crate::document::front::{self, Step, Value};
use crate::locale::Lang;
use crate::problem::{Help, Place, Problem, rules, suggest, told};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Something that an original names and that stands elsewhere: another entry, or a reference of content/references.yaml.
#[derive(Debug)]
pub(super) struct Named {
    path: Vec<Step>,
    shape: &'static Shape,
    text: Arc<str>,
}

/// Checks what an original names of the vocabularies; what it names beyond them is given back.
pub(super) fn own(basis: &Basis, entry: &Entry, problems: &mut Vec<Problem>) -> Vec<Named> {
    let mut names = Vec::new();
    let Some(document) = entry.document() else {
        return names;
    };
    problems.extend(network(basis, entry, document));
    let resolver = Resolver {
        vocabularies: &basis.vocabularies,
        document,
    };
    leaves(
        &document.values,
        entry.id.kind.fields(),
        &mut |path, shape, text| match shape {
            Shape::Entry(_) | Shape::Reference => names.push(Named {
                path: path.to_vec(),
                shape,
                text: text.clone(),
            }),
            _ if problems.len() >= front::PROBLEMS => {}
            _ => problems.extend(resolver.leaf(path, shape, text)),
        },
    );
    resolver.own_keys(entry, problems);
    names
}

/// Checks what the originals name beyond their own folders.
pub(super) fn names(
    folders: &Folders<'_>,
    references: &BTreeMap<Arc<str>, Value>,
    problems: &mut Vec<Problem>,
) {
    let provider = folders
        .published()
        .find_first(|folder| folder.id.kind == Kind::Provider && !is_joined(&folder.id));
    let provider = provider.map(|folder| &*folder.id.name);
    let of = |folder: &Folder| {
        let mut found = Vec::new();
        let provider = provider.filter(|_| folder.id.kind == Kind::Module);
        if folder.names.is_empty() && provider.is_none() {
            return found;
        }
        if let Some(document) = folder.entry().and_then(Entry::document) {
            for name in &folder.names {
                found.extend(match name.shape {
                    Shape::Entry(kind) => unknown_entry(folders, document, *kind, name),
                    _ => unknown_reference(references, document, name),
                });
            }
            if let Some(provider) = provider
                && document.values.get("provider").is_none()
            {
                found.extend(no_provider(folder, document, provider));
            }
        }
        found
    };
    problems.extend(folders.problems(of));
}

/// The problem of a module without a provider; `None` where a slip in the key is told already.
fn no_provider(folder: &Folder, document: &Document, provider: &str) -> Option<Problem> {
    let mends = folder.problems(true).flat_map(|problem| &problem.help);
    let mut texts = mends.filter_map(|help| match help {
        Help::Replace { with, .. } => Some(with),
        Help::Say(_) => None,
    });
    if texts.any(|text| text == "provider") {
        return None;
    }
    let problem = Problem::at(
        &rules::MISSING_KEY,
        document.start(),
        told("missing-provider"),
        told("missing-provider.label"),
    );
    Some(problem.say(told("missing-provider.help").with("provider", provider)))
}

/// A network's facts stand in its vocabulary, where providers and events name it: without a term nothing would belong to its page.
fn network(basis: &Basis, entry: &Entry, document: &Document) -> Option<Problem> {
    let vocabulary = basis.vocabularies.get("networks")?;
    let name = &entry.id.name;
    if entry.id.kind != Kind::Network || vocabulary.term(name).is_some() {
        return None;
    }
    let problem = Problem::at(
        &rules::UNKNOWN_TERM,
        document.start(),
        told("unknown-network").with("name", name),
        told("unknown-network.label").with("path", &vocabulary.path),
    );
    let near = suggest::nearest(name, vocabulary.ids());
    Some(match near {
        Some(near) => problem.say(
            told("unknown-network.help-near")
                .with("near", near)
                .with("path", &vocabulary.path),
        ),
        None => problem.say(
            told("unknown-network.help-add")
                .with("name", name)
                .with("path", &vocabulary.path)
                .with("message", &vocabulary.message),
        ),
    })
}

fn unknown_reference(
    references: &BTreeMap<Arc<str>, Value>,
    document: &Document,
    name: &Named,
) -> Option<Problem> {
    let text = &name.text;
    if references.contains_key(text) {
        return None;
    }
    let near = suggest::nearest(text, references.keys().map(|id| &**id));
    let problem = Problem::at(
        &rules::UNKNOWN_REFERENCE,
        document.front.value_at(&name.path),
        told("unknown-reference").with("text", text),
        told("unknown-reference.label"),
    )
    .suggest(near);
    Some(problem.say(told("unknown-reference.help")))
}

fn unknown_entry(
    folders: &Folders<'_>,
    document: &Document,
    kind: Kind,
    name: &Named,
) -> Option<Problem> {
    let place = || document.front.value_at(&name.path);
    let name = &name.text;
    let id = EntryId::new(kind, name);
    if folders.is_draft(&id) {
        let problem = Problem::at(
            &rules::DRAFT_TARGET,
            place(),
            told("draft-named")
                .message("kind", kind.told())
                .with("name", name),
            told("draft-named.label"),
        );
        return Some(problem.say(told("draft-named.help")));
    }
    if folders.get(&id).is_some() || folders.has_unread(&id) {
        return None;
    }
    let ids = folders.ids().filter(|id| id.kind == kind);
    let near = suggest::nearest(name, ids.map(|id| &*id.name));
    let problem = Problem::at(
        &rules::UNKNOWN_ENTRY,
        place(),
        told("unknown-entry")
            .message("kind", kind.told())
            .with("name", name),
        told("unknown-entry.label").with("folder", kind.folder()),
    );
    Some(problem.suggest(near))
}

struct Resolver<'a> {
    vocabularies: &'a Vocabularies,
    document: &'a Document,
}

impl Resolver<'_> {
    fn leaf(&self, path: &[Step], shape: &Shape, text: &Arc<str>) -> Option<Problem> {
        let place = || self.document.front.value_at(path);
        match shape {
            Shape::Term(term) => self.term(term.vocabulary, text, path),
            Shape::Year => self.term("levels", &level(text), path),
            Shape::Competency => self.competency(text, path),
            Shape::Language if Lang::parse(text).is_err() => {
                let problem = Problem::at(
                    &rules::UNKNOWN_TERM,
                    place(),
                    told("no-language-tag").with("text", text),
                    told("no-language-tag.label"),
                );
                Some(
                    problem.mend(
                        Some(&text.replace('_', "-"))
                            .filter(|tag| **tag != **text)
                            .map(String::as_str),
                    ),
                )
            }
            _ => None,
        }
    }

    fn term(&self, vocabulary: &str, id: &str, path: &[Step]) -> Option<Problem> {
        let vocabulary = self.vocabularies.get(vocabulary)?;
        vocabulary
            .term(id)
            .is_none()
            .then(|| unknown_term(vocabulary, id, self.document.front.value_at(path)))
    }

    fn competency(&self, reference: &str, path: &[Step]) -> Option<Problem> {
        let place = || self.document.front.value_at(path);
        if let Some(id) = self.vocabularies.competency(reference) {
            let (framework, _) = self.vocabularies.area(&id)?;
            let newer = framework.superseded_by.as_ref()?;
            let problem = Problem::at(
                &rules::SUPERSEDED_FRAMEWORK,
                place(),
                told("superseded-framework")
                    .with("id", &framework.id)
                    .with("newer", newer),
                told("superseded-framework.label"),
            );
            return Some(problem.say(told("superseded-framework.help").with("newer", newer)));
        }
        let Some((framework, code)) = reference.split_once(':') else {
            let parted = reference.rsplit_once(['-', ' ', '.', '/', '_']);
            let meant = parted.map(|(framework, code)| {
                format!(
                    "{}:{}",
                    framework.trim().to_lowercase(),
                    code.trim().to_uppercase()
                )
            });
            let meant = meant.filter(|meant| self.vocabularies.competency(meant).is_some());
            if let Some(meant) = meant {
                let problem = Problem::at(
                    &rules::UNKNOWN_COMPETENCY,
                    place(),
                    told("code-without-colon"),
                    told("code-without-colon.label"),
                );
                return Some(problem.mend(Some(&meant)));
            }
            return Some(self.bare_code(reference, place()));
        };
        let problem = match self.vocabularies.frameworks.get(framework) {
            None => {
                let known = self.frameworks();
                let near =
                    suggest::nearest(framework, known.into_iter().map(|framework| &*framework.id));
                let problem = Problem::at(
                    &rules::UNKNOWN_COMPETENCY,
                    place(),
                    told("unknown-framework").with("framework", framework),
                    told("unknown-framework.label"),
                );
                let near = near.and_then(|near| {
                    let framework = self.vocabularies.frameworks.get(near)?;
                    let upper = code.to_uppercase();
                    let mut codes = framework.terms().filter_map(|term| term.competency());
                    let is_there = codes.any(|(_, code)| code == upper);
                    Some(format!("{near}:{}", if is_there { &upper } else { code }))
                });
                problem.suggest(near.as_deref())
            }
            Some(found) => {
                let upper = code.to_uppercase();
                let codes: Vec<&str> = found
                    .terms()
                    .filter_map(|term| term.competency())
                    .map(|(_, code)| code)
                    .collect();
                let near = codes
                    .iter()
                    .copied()
                    .find(|code| *code == upper)
                    .or_else(|| suggest::nearest(code, codes.iter().copied()));
                let problem = Problem::at(
                    &rules::UNKNOWN_COMPETENCY,
                    place(),
                    told("unknown-competency")
                        .with("framework", framework)
                        .with("code", code),
                    told("unknown-competency.label"),
                );
                let problem =
                    problem.suggest(near.map(|near| format!("{framework}:{near}")).as_deref());
                problem.say(
                    told("unknown-competency.help").with(
                        "areas",
                        found
                            .areas
                            .iter()
                            .filter_map(|area| area.id.competency())
                            .map(|(_, code)| code)
                            .collect::<Vec<_>>()
                            .join(", "),
                    ),
                )
            }
        };
        Some(problem)
    }

    /// The frameworks, the versions that hold today first, the newest of them first: of two that are equally near, that one is meant.
    fn frameworks(&self) -> Vec<&Framework> {
        let mut known: Vec<_> = self.vocabularies.frameworks.values().collect();
        known.sort_by_key(|framework| (framework.superseded_by.is_some(), -framework.year));
        known
    }

    /// The problem of a code without its framework.
    fn bare_code(&self, code: &str, place: Place) -> Problem {
        let known = self.frameworks();
        let is_framework = known.iter().any(|framework| &*framework.id == code);
        let upper = code.to_uppercase();
        let codes: Vec<&str> = known
            .iter()
            .filter(|framework| framework.superseded_by.is_none())
            .flat_map(|framework| framework.terms())
            .filter(|term| term.competency().is_some_and(|(_, code)| code == upper))
            .map(TermId::as_str)
            .collect();
        let (message, label) = if is_framework {
            (
                told("framework-without-code").with("code", code),
                told("framework-without-code.label"),
            )
        } else {
            (
                told("bare-code").with("code", code),
                told("bare-code.label"),
            )
        };
        let problem = Problem::at(&rules::UNKNOWN_COMPETENCY, place, message, label);
        match codes[..] {
            [one] => problem.suggest(Some(one)),
            [] if is_framework => {
                problem.say(told("framework-without-code.help").with("example", self.example(code)))
            }
            [] => problem.say(told("bare-code.help")),
            _ => problem.say(told("bare-code.help-several").with("codes", codes.join(", "))),
        }
    }

    fn example(&self, framework: &str) -> &str {
        let framework = self.vocabularies.frameworks.get(framework);
        let first = framework.and_then(|framework| framework.terms().next());
        first.map_or("ipec-2023:RR4", TermId::as_str)
    }

    /// Keys that no table knows: a vocabulary of the catalogue's own, or a slip of the pen.
    fn own_keys(&self, entry: &Entry, problems: &mut Vec<Problem>) {
        let known = Keys::of(entry.id.kind, self.vocabularies);
        for (key, value) in self.document.values.entries() {
            if known.fields.contains(&&**key) {
                continue;
            }
            if problems.len() >= front::PROBLEMS {
                return;
            }
            let own = known.own.contains(&&**key);
            let Some(vocabulary) = self.vocabularies.get(key).filter(|_| own) else {
                problems.push(known.slip(key, self.document));
                continue;
            };
            let listed = if let Value::List(items) = value {
                items
            } else {
                std::slice::from_ref(value)
            };
            for (index, term) in listed.iter().enumerate() {
                if problems.len() >= front::PROBLEMS {
                    return;
                }
                let path = [Step::key(key), Step::Index(index)];
                match term.text() {
                    Some(term) => problems.extend(vocabulary.term(term).is_none().then(|| {
                        unknown_term(vocabulary, term, self.document.front.value_at(&path))
                    })),
                    None => problems.push(Problem::at(
                        &rules::WRONG_TYPE,
                        self.document.front.value_at(&path),
                        told("no-term"),
                        told("no-term.label").with("path", &vocabulary.path),
                    )),
                }
            }
        }
    }
}
