//! What content/catalogue.yaml states.

use super::host::Host;
use super::quality::{self, Check};
use super::severity::Severities;
use crate::colour::Colour;
use crate::document::field;
use crate::document::front::{Step, Value, Yaml};
use crate::locale::{Calendar, Direction, Lang, LanguageSetting};
use crate::problem::{Checked, Place, Problem, SourcePath, rules, told};
use crate::source::Sources;
use std::sync::Arc;

/// The facts of the catalogue as a whole.
#[derive(Debug)]
pub struct Settings {
    /// Where the site will stand, with a `/` at its end; without it there are no absolute addresses.
    pub url: Option<Arc<str>>,
    /// The host for which files are written, if one is named, and where.
    pub host: Option<(Host, Place)>,
    /// The languages of the site, the first one first; never empty in a catalogue that can be built.
    pub languages: Vec<LanguageSetting>,
    /// Whether some language could not be read: what is said about languages may then be its fault.
    pub unread: bool,
    /// The theme's folder.
    pub theme: Arc<str>,
    /// The colour of links and signs, if it is not the theme's, and where it is stated.
    pub accent: Option<(Colour, Place)>,
    /// The time zone of sessions that state none.
    pub time_zone: Arc<str>,
    /// The licence of the catalogue's text.
    pub licence: Option<Arc<str>>,
    /// The quality checks that every module on offer has to meet.
    pub required: Vec<&'static Check>,
}

impl Settings {
    /// Reads content/catalogue.yaml; `None` if it is missing or states no language that can be used.
    pub fn read(sources: &Sources) -> Checked<Option<Self>> {
        let path = SourcePath::new("content/catalogue.yaml");
        let mut problems = Vec::new();
        let Some(source) = sources.get(&path) else {
            if sources.excerpt(&path).is_none() {
                let problem = Problem::nowhere(&rules::NO_CATALOGUE, told("no-catalogue"));
                problems.push(problem.say(told("no-catalogue.help")));
            }
            return Checked {
                value: None,
                problems,
            };
        };
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
        let text = |key: &str| values.get(key).and_then(Value::text).cloned();
        let listed = values
            .get("languages")
            .map_or(&[][..], Value::items)
            .iter()
            .enumerate();
        let stated = listed.len();
        let read: Vec<_> = listed
            .filter_map(|(index, value)| language(&yaml, index, value, &mut problems))
            .collect();
        let unread = read.len() < stated;
        let mut languages: Vec<LanguageSetting> = Vec::new();
        for language in read {
            match languages.iter().find(|known| known.lang == language.lang) {
                Some(known) => {
                    let problem = Problem::at(
                        &rules::DUPLICATE_ID,
                        language.place.clone(),
                        told("language-twice").with("lang", &language.lang),
                        told("language-twice.label"),
                    );
                    problems.push(
                        problem
                            .relate(known.place.clone(), told("language-twice.related"))
                            .say(told("language-twice.help")),
                    );
                }
                None => languages.push(language),
            }
        }
        let url = text("url").map(|url| {
            if url.ends_with('/') {
                url
            } else {
                Arc::from(format!("{url}/"))
            }
        });
        let settings = Self {
            url,
            host: text("host")
                .and_then(|name| Host::named(&name))
                .map(|host| (host, yaml.value_at(&[Step::key("host")]))),
            languages,
            unread,
            theme: text("theme").unwrap_or_else(|| Arc::from("default")),
            accent: text("accent")
                .and_then(|text| Colour::parse(&text))
                .map(|colour| (colour, yaml.value_at(&[Step::key("accent")]))),
            time_zone: text("time-zone").unwrap_or_else(|| Arc::from("UTC")),
            licence: text("licence"),
            required: quality::required(&yaml, &values, &mut problems),
        };
        Severities::read(&yaml, &values).into_value(&mut problems);
        let value = (!settings.languages.is_empty()).then_some(settings);
        Checked { value, problems }
    }
}

fn language(
    yaml: &Yaml,
    index: usize,
    value: &Value,
    problems: &mut Vec<Problem>,
) -> Option<LanguageSetting> {
    let text = |key: &str| value.get(key).and_then(Value::text);
    let place =
        |key: &str| yaml.value_at(&[Step::key("languages"), Step::Index(index), Step::key(key)]);
    let parse = |tag: &str, at| Lang::parse(tag).map_err(|error| error.problem(at));
    let lang = parse(text("tag")?, place("tag"))
        .map_err(|problem| problems.push(problem))
        .ok()?;
    let fallback = value
        .get("fallback")
        .map_or(&[][..], Value::items)
        .iter()
        .filter_map(Value::text);
    Some(LanguageSetting {
        lang,
        name: text("name")?.to_string(),
        direction: text("dir").map(|dir| {
            if &**dir == "rtl" {
                Direction::Rtl
            } else {
                Direction::Ltr
            }
        }),
        numbering: text("numbering").map(ToString::to_string),
        calendar: text("calendar").map(|calendar| match &**calendar {
            "persian" => Calendar::Persian,
            "hijri" => Calendar::Hijri,
            _ => Calendar::Gregorian,
        }),
        fallback: fallback
            .filter_map(|tag| {
                parse(tag, place("fallback"))
                    .map_err(|problem| problems.push(problem))
                    .ok()
            })
            .collect(),
        place: place("tag"),
    })
}
