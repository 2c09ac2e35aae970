//! Halqa's own voice: what it tells authors about their catalogue, in a language of theirs.
//!
//! What the binary says a catalogue may say otherwise, or in another language, in files of the same path.

use super::bundle::Bundle;
use super::load::Tools;
use super::said::{FSI, PDI};
use super::words::Words;
use super::{Arg, Direction, Lang, LanguageSetting, ftl};
use crate::problem::{Part, Told, is_right_to_left};
use crate::source::{Origin, Sources};

/// The language in which every message is there.
const WHOLE: &str = "en";

/// The words of `locales/<language>/author/`, ready to be said.
pub struct Voice {
    /// Its language.
    pub lang: Option<Lang>,
    /// Which way it is written.
    pub direction: Direction,
    bundles: Vec<Bundle>,
}

impl Voice {
    /// The voice in a language, told by its tag or as Unix writes it (`ar_QA.UTF-8`), or in the one that it is a variety of; English where
    /// neither the binary nor the catalogue has words in it.
    pub fn new(wanted: &str, sources: &Sources) -> Self {
        let wanted = Lang::parse(wanted).or_else(|error| error.meant.ok_or(error.text));
        let base = wanted.as_ref().ok().and_then(Lang::base);
        let whole = Lang::parse(WHOLE).ok();
        let mut spoken: Vec<(Lang, Bundle)> = Vec::new();
        for lang in wanted.into_iter().chain(base).chain(whole) {
            let is_new = spoken.iter().all(|(known, _)| *known != lang);
            spoken.extend(
                bundle(&lang, sources)
                    .filter(|_| is_new)
                    .map(|bundle| (lang, bundle)),
            );
        }
        let (langs, bundles): (Vec<Lang>, Vec<Bundle>) = spoken.into_iter().unzip();
        let direction = langs.first().and_then(Direction::of);
        Self {
            lang: langs.into_iter().next(),
            direction: direction.unwrap_or(Direction::Ltr),
            bundles,
        }
    }

    /// The languages in which there are words for authors, the binary's or the catalogue's.
    pub fn languages(sources: &Sources) -> Vec<Lang> {
        let mut tags: Vec<&str> = sources
            .below("locales")
            .filter_map(|source| {
                let (tag, rest) = source
                    .path
                    .as_str()
                    .strip_prefix("locales/")?
                    .split_once('/')?;
                let is_said = rest.starts_with("author/") && rest.ends_with(".ftl");
                is_said.then_some(tag)
            })
            .collect();
        tags.dedup();
        tags.into_iter()
            .filter_map(|tag| Lang::parse(tag).ok())
            .collect()
    }

    /// A message in words, for a terminal: what runs against the direction of the language stands between isolates, and nothing else does.
    pub fn say(&self, told: &Told) -> String {
        let said = unwrapped(&self.isolated(told), self.direction);
        match self.direction {
            Direction::Ltr => said,
            Direction::Rtl => typed_apart(&said),
        }
    }

    /// The message of a name that is put together, if there is one; it takes nothing.
    pub fn find(&self, key: &str) -> Option<String> {
        let mut said = self
            .bundles
            .iter()
            .filter_map(|bundle| bundle.say(key, &[]));
        Some(said.next()?.data())
    }

    fn isolated(&self, told: &Told) -> String {
        if told.key.is_empty() {
            return told.parts.iter().map(|(_, part)| self.part(part)).collect();
        }
        let parts: Vec<(&str, Value)> = told
            .parts
            .iter()
            .map(|(name, part)| (*name, self.value(part)))
            .collect();
        let args: Vec<(&str, Arg<'_>)> = parts
            .iter()
            .map(|(name, value)| (*name, value.arg()))
            .collect();
        let said = self
            .bundles
            .iter()
            .find_map(|bundle| bundle.say(told.key, &args));
        said.map_or_else(|| told.key.to_owned(), |said| said.text().to_owned())
    }

    fn value(&self, part: &Part) -> Value {
        match part {
            Part::Number(number) => Value::Number(*number as f64),
            _ => Value::Text(self.part(part)),
        }
    }

    fn part(&self, part: &Part) -> String {
        match part {
            Part::Text(text) => text.to_string(),
            Part::Number(number) => number.to_string(),
            Part::Told(told) => self.isolated(told),
            Part::Named(names, text) => {
                let mut said = names.iter().filter_map(|name| self.find(name));
                said.next().unwrap_or_else(|| text.to_string())
            }
            Part::List(parts) => {
                let texts = parts.iter().map(std::string::ToString::to_string);
                texts
                    .reduce(|before, next| self.joined(&before, &next))
                    .unwrap_or_default()
            }
        }
    }

    fn joined(&self, before: &str, next: &str) -> String {
        let args = [("before", Arg::Text(before)), ("next", Arg::Text(next))];
        let said = self
            .bundles
            .iter()
            .find_map(|bundle| bundle.say("listed", &args));
        said.map_or_else(
            || format!("{before}, {next}"),
            |said| said.text().to_owned(),
        )
    }
}

/// A part in words.
enum Value {
    Text(String),
    Number(f64),
}

impl Value {
    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Text(text) => Arg::Text(text),
            Self::Number(number) => Arg::Number(*number),
        }
    }
}

/// The messages of a language, a catalogue's own after those of the binary.
fn bundle(lang: &Lang, sources: &Sources) -> Option<Bundle> {
    let folder = format!("locales/{lang}/author");
    let files = [Origin::Shipped, Origin::Own].map(|origin| sources.below_from(&folder, origin));
    // What is wrong in the catalogue's own is told with its other messages.
    let mut problems = Vec::new();
    let entries: Vec<_> = files
        .into_iter()
        .flatten()
        .flat_map(|file| ftl::parse(file, &mut problems))
        .collect();
    if entries.is_empty() {
        return None;
    }
    let tools = Tools::new(&LanguageSetting::new(lang.clone()))?;
    let words = Words::new(entries.iter());
    Some(Bundle::new(lang, &words, &tools.numbers, &tools.plurals))
}

/// A text without the isolates that change nothing: terminals that know none show them as signs. One stays where something in it, outside
/// of the isolates within, runs against the language.
fn unwrapped(text: &str, base: Direction) -> String {
    let mut levels = vec![(String::new(), false)];
    for c in text.chars() {
        match c {
            FSI => levels.push((String::new(), false)),
            PDI if levels.len() > 1 => {
                let Some((inner, is_against)) = levels.pop() else {
                    continue;
                };
                let Some((outer, _)) = levels.last_mut() else {
                    continue;
                };
                // A number alone reads the same either way.
                let is_number = inner.bytes().all(|byte| byte.is_ascii_digit());
                if is_against && !is_number {
                    outer.push(FSI);
                    outer.push_str(&inner);
                    outer.push(PDI);
                } else {
                    outer.push_str(&inner);
                }
            }
            _ => {
                if let Some((level, is_against)) = levels.last_mut() {
                    level.push(c);
                    *is_against |= runs_against(c, base);
                }
            }
        }
    }
    levels.into_iter().map(|(level, _)| level).collect()
}

/// A text from right to left in which each thing to type, between backticks, is isolated as a whole: its parts and signs keep the order in which
/// they are typed.
fn typed_apart(text: &str) -> String {
    let mut parts = text.split('`');
    let mut apart = parts.next().unwrap_or_default().to_owned();
    while let Some(typed) = parts.next() {
        let Some(after) = parts.next() else {
            apart.push('`');
            apart.push_str(typed);
            break;
        };
        let is_apart = apart.ends_with(FSI) && after.starts_with(PDI);
        let is_against = typed.chars().any(|c| runs_against(c, Direction::Rtl));
        if is_against && !is_apart {
            // Where all runs the same way, isolates within say nothing more.
            let is_mixed = typed.chars().any(is_right_to_left);
            let is_kept = |c: &char| is_mixed || !matches!(*c, FSI | PDI);
            apart.extend([FSI, '`']);
            apart.extend(typed.chars().filter(is_kept));
            apart.extend(['`', PDI]);
        } else {
            apart.push('`');
            apart.push_str(typed);
            apart.push('`');
        }
        apart.push_str(after);
    }
    apart
}

/// Whether a character has a direction, and another one than the language.
fn runs_against(c: char, base: Direction) -> bool {
    match base {
        Direction::Ltr => is_right_to_left(c),
        Direction::Rtl => c.is_alphanumeric() && !is_right_to_left(c),
    }
}
