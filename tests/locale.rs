//! Languages: what they are called and how they write numbers, dates, lists and words; and what is told about their messages.

mod formats;
mod messages;
mod plurals;
mod said;
mod settings;

use crate::voice::in_english;
use halqa::locale::{
    Arg, Calendar, DateStyle, Direction, Lang, LanguageSetting, Locales, NotATag, Use,
};
use halqa::problem::{Checked, Help, Place, Problem, SourcePath, rules};
use halqa::source::{Source, Sources};
use jiff::civil::{Date, Time, date, time};
use proptest::prelude::*;
use std::cmp::Ordering;
use std::path::Path;

const SETTINGS: &str = "content/catalogue.yaml";

pub(crate) fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap_or_else(|wrong| panic!("{wrong:?}"))
}

pub(crate) fn setting(tag: &str) -> LanguageSetting {
    LanguageSetting {
        lang: lang(tag),
        name: tag.to_owned(),
        direction: None,
        numbering: None,
        calendar: None,
        fallback: Vec::new(),
        place: Place::start(&SourcePath::new(SETTINGS)),
    }
}

fn with_digits(tag: &str, numbering: &str) -> LanguageSetting {
    LanguageSetting {
        numbering: Some(numbering.to_owned()),
        ..setting(tag)
    }
}

/// A catalogue whose own messages are those of `files` (`"ar"` stands for `locales/ar/own.ftl`).
fn sources(files: &[(&str, &str)]) -> Sources {
    Sources::from_files(files.iter().map(|(path, text)| {
        let path = if path.contains('/') {
            (*path).to_owned()
        } else {
            format!("locales/{path}/own.ftl")
        };
        Source::text_file(path, *text)
    }))
}

pub(crate) fn load(settings: &[LanguageSetting], files: &[(&str, &str)]) -> Checked<Locales> {
    Locales::load(settings, &sources(files), &[])
}

/// The first language of a catalogue with the one message `m`.
fn one(setting: LanguageSetting, message: &str) -> Locales {
    let tag = setting.lang.as_str().to_owned();
    load(&[setting], &[(&tag, &format!("m = {message}\n"))]).value
}

fn say(locales: &Locales, tag: &str, args: &[(&str, Arg<'_>)]) -> String {
    let locale = locales.get(&lang(tag)).expect("the language");
    locale.say("m", args).expect("the message").attribute()
}

/// What is told about messages: rule, line and column, underlined text, headline, and what to do. Settings are told by themselves.
fn told(settings: &[LanguageSetting], files: &[(&str, &str)], uses: &[Use]) -> Vec<String> {
    let sources = sources(files);
    let mut problems = Locales::load(settings, &sources, uses).problems;
    halqa::problem::sort(&mut problems);
    let is_word = |problem: &&Problem| {
        let path = problem.place.as_ref().map(|place| place.path.as_str());
        path != Some(SETTINGS)
    };
    let told = problems.iter().filter(is_word);
    told.map(|problem| tell(problem, &sources)).collect()
}

fn tell(problem: &Problem, sources: &Sources) -> String {
    let place = problem.place.as_ref().expect("a place");
    let text = sources.excerpt(&place.path).expect("the file");
    let before = &text[..place.span.start];
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    let mut told = format!(
        "{} {line}:{column} «{}» {}",
        problem.rule.name,
        &text[place.span.clone()],
        in_english(&problem.message)
    );
    for help in &problem.help {
        match help {
            Help::Say(say) => told.push_str(&format!(" | {}", in_english(say))),
            Help::Replace { with, .. } => told.push_str(&format!(" | → {with}")),
        }
    }
    told
}

fn asks(key: &str, variables: &[&str], path: &str) -> Use {
    Use {
        key: key.to_owned(),
        variables: variables.iter().map(|&name| name.to_owned()).collect(),
        place: Place::new(&SourcePath::new(path), 3..6),
    }
}

fn english(text: &str) -> Vec<String> {
    told(&[setting("en")], &[("en", text)], &[])
}
