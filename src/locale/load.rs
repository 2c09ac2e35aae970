//! From the settings and files of a catalogue to its languages.

use super::bundle::Bundle;
use super::collation::Collation;
use super::date::Dates;
use super::ftl::{self, Entry};
use super::list::Lists;
use super::number::{self, Numbers};
use super::plural::Plurals;
use super::words::Words;
use super::{
    Compared, Direction, Fallback, Lang, LanguageSetting, Locale, Locales, Use, check, direction,
};
use crate::problem::{Checked, Problem, rules, suggest, told};
use crate::source::{Origin, Sources};
use std::sync::Arc;

/// A language while it is checked.
pub(super) struct Language<'a> {
    /// How it is described.
    pub setting: &'a LanguageSetting,
    /// Its messages as they take effect.
    pub words: Words<'a>,
    /// The messages in files of the catalogue itself, where its author can mend them.
    pub own: Vec<&'a Entry>,
    /// Its plural rules.
    pub plurals: &'a Plurals,
}

impl Locales {
    /// Loads the languages that the catalogue is configured with. Shipped messages come first, files of the catalogue override them message
    /// by message. `uses` are the places that ask for messages.
    pub fn load(settings: &[LanguageSetting], sources: &Sources, uses: &[Use]) -> Checked<Self> {
        let mut problems = Vec::new();
        check_settings(settings, &mut problems);
        let known = known(settings, &mut problems);
        let files = read(&known, settings, sources, &mut problems);
        let languages = languages(&known, &files);
        check::all(&languages, uses, sources, &mut problems);

        let spoken: Vec<Fallback> = languages
            .iter()
            .zip(&known)
            .map(|(language, (setting, tools))| Fallback {
                lang: setting.lang.clone(),
                direction: tools.direction,
                bundle: Arc::new(Bundle::new(
                    &setting.lang,
                    &language.words,
                    &tools.numbers,
                    &tools.plurals,
                )),
            })
            .collect();
        drop(languages);
        let locales = known
            .into_iter()
            .zip(&spoken)
            .map(|((setting, tools), own)| {
                Arc::new(Locale {
                    lang: setting.lang.clone(),
                    name: setting.name.clone(),
                    direction: tools.direction,
                    bundle: Arc::clone(&own.bundle),
                    fallbacks: fallbacks(setting, &spoken),
                    numbers: tools.numbers,
                    dates: tools.dates,
                    lists: tools.lists,
                    collation: tools.collation,
                })
            })
            .collect();
        Checked {
            value: Self { locales },
            problems,
        }
    }

    /// What each language lacks, and what it has that nobody asks for.
    pub fn compare(settings: &[LanguageSetting], sources: &Sources, uses: &[Use]) -> Vec<Compared> {
        // What is wrong with them is told by a build.
        let mut problems = Vec::new();
        let known = known(settings, &mut problems);
        let files = read(&known, settings, sources, &mut problems);
        check::compare(&languages(&known, &files), uses, sources)
    }
}

/// The languages of which something is known, each once.
fn known<'a>(
    settings: &'a [LanguageSetting],
    problems: &mut Vec<Problem>,
) -> Vec<(&'a LanguageSetting, Tools)> {
    let mut known: Vec<(&LanguageSetting, Tools)> = Vec::new();
    for setting in settings {
        let lang = &setting.lang;
        if known.iter().any(|(other, _)| other.lang == *lang) {
            continue;
        }
        match Tools::new(setting) {
            Some(tools) => known.push((setting, tools)),
            None => problems.push(Problem::at(
                &rules::LANGUAGE_TAG,
                setting.place.clone(),
                told("language-unknown").with("lang", lang),
                told("language-unknown.label"),
            )),
        }
    }
    known
}

/// The files of each.
fn read(
    known: &[(&LanguageSetting, Tools)],
    settings: &[LanguageSetting],
    sources: &Sources,
    problems: &mut Vec<Problem>,
) -> Vec<Files> {
    known
        .iter()
        .map(|(setting, _)| Files::read(&setting.lang, settings, sources, problems))
        .collect()
}

/// Each with its messages as they take effect.
fn languages<'a>(
    known: &'a [(&'a LanguageSetting, Tools)],
    files: &'a [Files],
) -> Vec<Language<'a>> {
    let languages = known.iter().zip(files);
    languages
        .map(|((setting, tools), files)| Language {
            setting,
            words: Words::new(files.layers.iter().flat_map(|layer| &layer.entries)),
            own: files
                .layers
                .iter()
                .filter(|layer| layer.is_checked)
                .flat_map(|layer| &layer.entries)
                .collect(),
            plurals: &tools.plurals,
        })
        .collect()
}

/// The declared fallbacks, then the catalogue's first language.
fn fallbacks(setting: &LanguageSetting, spoken: &[Fallback]) -> Vec<Fallback> {
    let first = spoken.first().map(|first| &first.lang);
    let mut fallbacks: Vec<Fallback> = Vec::new();
    for lang in setting.fallback.iter().chain(first) {
        let is_new = *lang != setting.lang && fallbacks.iter().all(|other| other.lang != *lang);
        if let Some(other) = spoken.iter().find(|other| other.lang == *lang && is_new) {
            fallbacks.push(Fallback {
                lang: other.lang.clone(),
                direction: other.direction,
                bundle: Arc::clone(&other.bundle),
            });
        }
    }
    fallbacks
}

/// What ICU gives for one language.
pub(super) struct Tools {
    direction: Direction,
    /// How it writes numbers.
    pub(super) numbers: Arc<Numbers>,
    /// Its plural rules.
    pub(super) plurals: Arc<Plurals>,
    dates: Dates,
    lists: Lists,
    collation: Collation,
}

impl Tools {
    /// `None` if the data in the binary doesn't reach the language; CLDR's root, which every language falls to, is always there.
    pub(super) fn new(setting: &LanguageSetting) -> Option<Self> {
        let plain = direction::canonical(&setting.lang);
        let numbering = setting.numbering.as_deref();
        let locale = numbering.map_or(plain.clone(), |name| number::with_numbering(&plain, name));
        Some(Self {
            direction: setting
                .direction
                .or_else(|| Direction::of(&setting.lang))
                .unwrap_or(Direction::Ltr),
            numbers: Arc::new(Numbers::new(&locale).ok()?),
            plurals: Arc::new(Plurals::new(&locale).ok()?),
            dates: Dates::new(&locale, setting.calendar).ok()?,
            lists: Lists::new(&locale).ok()?,
            collation: Collation::new(&locale).ok()?,
        })
    }
}

/// The files of one language, those that override others after them.
struct Files {
    layers: Vec<Layer>,
}

/// The messages of one folder from one origin.
struct Layer {
    entries: Vec<Entry>,
    is_checked: bool,
}

impl Files {
    /// Reads `locales/<tag>/*.ftl`. A regional variety (`en-GB`) begins with the words of its language (`en`).
    fn read(
        lang: &Lang,
        settings: &[LanguageSetting],
        sources: &Sources,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let base = lang.base();
        let layers = base.iter().chain([lang]).flat_map(|folder| {
            [Origin::Shipped, Origin::Own].map(|origin| (folder.clone(), origin))
        });
        let layers = layers.map(|(folder, origin)| {
            let is_elsewhere = settings
                .iter()
                .any(|other| other.lang == folder && folder != *lang);
            let is_checked = origin == Origin::Own && !is_elsewhere;
            let mut found = Vec::new();
            let path = format!("locales/{folder}");
            let entries: Vec<_> = sources
                .below_from(&path, origin)
                .filter(|file| file.path.folder() == path && file.path.extension() == Some("ftl"))
                .flat_map(|file| ftl::parse(file, &mut found))
                .collect();
            if is_checked {
                problems.append(&mut found);
                check::duplicates(&entries, problems);
            }
            Layer {
                entries,
                is_checked,
            }
        });
        Self {
            layers: layers.collect(),
        }
    }
}

fn check_settings(settings: &[LanguageSetting], problems: &mut Vec<Problem>) {
    let tags = || settings.iter().map(|setting| setting.lang.as_str());
    for (at, setting) in settings.iter().enumerate() {
        let LanguageSetting { lang, place, .. } = setting;
        let problem = |rule, message, label| Problem::at(rule, place.clone(), message, label);
        if let Some(earlier) = settings[..at].iter().find(|other| other.lang == *lang) {
            problems.push(
                problem(
                    &rules::LANGUAGE_TAG,
                    told("language-twice").with("lang", lang),
                    told("language-twice.label"),
                )
                .relate(earlier.place.clone(), told("language-twice.related")),
            );
        }
        if setting.direction.or_else(|| Direction::of(lang)).is_none() {
            problems.push(
                problem(
                    &rules::LANGUAGE_DIRECTION,
                    told("language-direction").with("lang", lang),
                    told("language-direction.label"),
                )
                .say(told("language-direction.help")),
            );
        }
        if let Some(name) = setting
            .numbering
            .as_deref()
            .filter(|n| !number::is_numbering(n))
        {
            problems.push(
                problem(
                    &rules::LANGUAGE_NUMBERING,
                    told("language-numbering").with("name", name),
                    told("language-numbering.label"),
                )
                .say(told("language-numbering.help")),
            );
        }
        for other in setting
            .fallback
            .iter()
            .filter(|other| tags().all(|tag| tag != other.as_str()))
        {
            let near = suggest::nearest(other.as_str(), tags());
            let problem = Problem::at(
                &rules::LANGUAGE_FALLBACK,
                place.clone(),
                told("language-fallback")
                    .with("lang", lang)
                    .with("other", other),
                told("language-fallback.label"),
            );
            let known =
                told("language-fallback.help").list("names", tags().map(|tag| format!("`{tag}`")));
            let near = near.map(suggest::meant);
            problems.push(near.into_iter().fold(problem.say(known), Problem::say));
        }
    }
}
