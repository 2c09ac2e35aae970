//! Which messages a catalogue needs.

use crate::catalogue::{COMPETENCIES, Vocabularies, VocabularyId};
use crate::locale::Use;
use crate::problem::{Place, SourcePath};
use crate::source::Sources;
use crate::theme::Theme;

/// Every message that is asked for by a literal key, by the theme or by a vocabulary for its labels.
pub(super) fn uses(sources: &Sources, theme: &Theme, vocabularies: &Vocabularies) -> Vec<Use> {
    let own = |path: &SourcePath| sources.get(path).is_some();
    let mut uses: Vec<Use> = Vec::new();
    for asked in theme.asked() {
        uses.push(Use {
            key: asked.key,
            variables: asked.variables,
            place: Place::new(&asked.path, asked.span.0..asked.span.1),
        });
    }
    let mut label = |key: String, place: Place| {
        uses.push(Use {
            key,
            variables: Vec::new(),
            place,
        });
    };
    for (id, vocabulary) in vocabularies
        .all
        .iter()
        .filter(|(_, vocabulary)| own(&vocabulary.path))
    {
        label(format!("vocabulary-{id}"), Place::start(&vocabulary.path));
        for term in &vocabulary.terms {
            label(
                format!("{}-{}", vocabulary.message, term.id),
                term.place.clone(),
            );
        }
    }
    label(
        format!("vocabulary-{}", VocabularyId::new(COMPETENCIES)),
        Place::start(&SourcePath::new("content/catalogue.yaml")),
    );
    for framework in vocabularies.frameworks.values() {
        let place = Place::start(&framework.path);
        label(format!("framework-{}", framework.id), place.clone());
        label(format!("framework-{}.short", framework.id), place.clone());
        for area in &framework.areas {
            let codes = area.codes.iter().filter(|_| framework.notes);
            for (framework, code) in std::iter::once(&area.id)
                .chain(codes)
                .filter_map(|id| id.competency())
            {
                label(format!("competency-{framework}-{code}"), place.clone());
            }
        }
    }
    uses
}
