//! What every folder is read with: the settings and the vocabularies.

use super::facet::Facets;
use super::settings::Settings;
use super::vocabulary::Vocabularies;
use crate::fingerprint::Fingerprint;
use crate::locale::LanguageSetting;
use crate::problem::Checked;
use crate::source::Sources;
use std::sync::Arc;

/// The settings and the vocabularies, with what follows from them alone.
#[derive(Debug)]
pub struct Basis {
    /// What content/catalogue.yaml states.
    pub settings: Arc<Settings>,
    /// Vocabularies and frameworks.
    pub vocabularies: Arc<Vocabularies>,
    /// The facets, under which no module is listed yet.
    pub(super) facets: Facets,
    /// Stands for the files that it was read from.
    pub(super) fingerprint: Fingerprint,
}

impl Basis {
    /// The files that it is read from.
    pub const FILES: [&str; 2] = ["content/catalogue.yaml", "content/vocabulary"];

    /// Reads it; `None` without a catalogue.yaml that can be used. The `others` are languages of which it says nothing.
    pub fn read(sources: &Sources, others: &[LanguageSetting]) -> Checked<Option<Self>> {
        let mut problems = Vec::new();
        let settings = Settings::read(sources).into_value(&mut problems);
        let value = settings.map(|mut settings| {
            settings.languages.extend(others.iter().cloned());
            let vocabularies = Vocabularies::read(sources).into_value(&mut problems);
            Self {
                settings: Arc::new(settings),
                facets: Facets::new(&vocabularies),
                vocabularies: Arc::new(vocabularies),
                fingerprint: sources.fingerprint(),
            }
        });
        Checked { value, problems }
    }
}
