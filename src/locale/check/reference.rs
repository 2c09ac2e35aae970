//! Whether what a message refers to exists, and is given.

use super::key;
use super::unread::Unread;
use crate::locale::Use;
use crate::locale::ftl::{Found, Inline, Pattern, Piece, shown_variables, walk};
use crate::locale::load::Language;
use crate::locale::words::{MOST_NEEDED, Word};
use crate::problem::{Place, Problem, rules, suggest};
use crate::source::Sources;
use std::collections::BTreeSet;

/// What `NUMBER` can be told, each with whether the value is a number.
const OPTIONS: [(&str, bool); 5] = [
    ("minimumIntegerDigits", true),
    ("minimumFractionDigits", true),
    ("maximumFractionDigits", true),
    ("useGrouping", false),
    ("type", false),
];

/// Checks what one text refers to.
pub(super) fn check(
    language: &Language<'_>,
    unread: &Unread<'_>,
    key: &str,
    pattern: &Pattern,
    problems: &mut Vec<Problem>,
) {
    walk(pattern, &mut |found| {
        let (Found::Shown(inline) | Found::Chosen(inline)) = found else {
            return;
        };
        match inline {
            Inline::Message(name, _)
                if language.words.message(&name.text).is_none() && unread.may_hold(&name.text) => {}
            Inline::Term(name, ..)
                if language.words.term(&name.text).is_none() && unread.may_hold(&name.text) => {}
            Inline::Message(name, attribute) => {
                let word = language.words.message(&name.text);
                let names = language.words.messages().map(|(name, _)| name);
                problems.extend(unknown("message", name, attribute.as_ref(), word, names));
            }
            Inline::Term(name, attribute, given) => {
                let word = language.words.term(&name.text);
                let names = language.words.terms().map(|(name, _)| name);
                problems.extend(unknown("term", name, attribute.as_ref(), word, names));
                if let Some(text) = language.words.referred(true, name, attribute.as_ref()) {
                    problems.extend(check_term(name, given, text));
                }
            }
            Inline::Function(name, values, options) => {
                check_function(name, values, options, problems);
            }
            _ => {}
        }
    });
    if key.starts_with('-') {
        problems.extend(forgotten(key, pattern));
    }
    let needs = language.words.needs(pattern);
    let problem = |place: &Place, message: String, label| {
        Problem::at(&rules::MESSAGE_REFERENCE, place.clone(), message, label)
    };
    if let Some(through) = needs.cycle {
        problems.push(
            problem(
                &through.place,
                format!("`{key}` needs itself to be said"),
                "leads back to where it stands",
            )
            .say("Write the words out in one of the messages"),
        );
    } else if let Some(place) = first_reference(pattern).filter(|_| needs.too_many) {
        problems.push(
            problem(
                place,
                format!("`{key}` needs more than {MOST_NEEDED} other messages"),
                "leads to too many messages",
            )
            .say("Write the words out"),
        );
    }
}

/// Checks every place that asks for a message against what the message needs, in all languages.
pub(super) fn check_uses(
    languages: &[Language<'_>],
    uses: &[Use],
    sources: &Sources,
    problems: &mut Vec<Problem>,
) {
    // A message that two places ask for in the same way is told of once.
    let mut told: BTreeSet<(&str, &[String])> = BTreeSet::new();
    for (asked, language) in uses
        .iter()
        .filter(|asked| told.insert((&asked.key, &asked.variables)))
        .flat_map(|u| languages.iter().map(move |l| (u, l)))
    {
        let Some(pattern) = language.words.pattern(&asked.key) else {
            continue;
        };
        let given = || asked.variables.iter().map(String::as_str);
        for (name, piece) in language.words.needs(pattern).variables {
            if given().any(|given| given == name) {
                continue;
            }
            let message = format!("`{}` uses `${name}`, which it is not given", asked.key);
            let problem = if is_own(language, pattern) {
                let place = piece.place.clone();
                Problem::at(&rules::MESSAGE_VARIABLE, place, message, "not given")
                    .suggest(suggest::nearest(name, given()))
                    .relate(asked.place.clone(), "asked for here")
                    .say(gives(given()))
            } else if super::is_own(sources, &asked.place) {
                let place = asked.place.clone();
                Problem::at(
                    &rules::MESSAGE_VARIABLE,
                    place,
                    message,
                    "a variable is missing",
                )
                .say(format!("Give it `{name}` here"))
            } else {
                continue;
            };
            problems.push(problem);
        }
    }
}

/// Checks that the messages of a language use no variable that the first language's don't. What a place asks for is checked there.
pub(super) fn check_variables(
    first: &Language<'_>,
    language: &Language<'_>,
    uses: &[Use],
    problems: &mut Vec<Problem>,
) {
    let asked: BTreeSet<&str> = uses.iter().map(|asked| asked.key.as_str()).collect();
    for entry in language.own.iter().filter(|entry| !entry.is_term) {
        for (attribute, pattern) in entry.patterns() {
            let key = key(entry, attribute.map(|name| name.text.as_str()));
            let Some(original) = first.words.pattern(&key) else {
                continue;
            };
            if asked.contains(key.as_str()) {
                continue;
            }
            let given = first.words.needs(original).variables;
            for (name, piece) in language.words.needs(pattern).variables {
                if !given.contains_key(name) {
                    let lang = &first.setting.lang;
                    problems.push(
                        Problem::at(
                            &rules::MESSAGE_VARIABLE,
                            piece.place.clone(),
                            format!("`{key}` uses `${name}`, which it has not in `{lang}`"),
                            "not given",
                        )
                        .suggest(suggest::nearest(name, given.keys().copied()))
                        .say(gives(given.keys().copied())),
                    );
                }
            }
        }
    }
}

fn gives<'a>(given: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<_> = given.map(|name| format!("`${name}`")).collect();
    match names.as_slice() {
        [] => "It is given no variables".to_owned(),
        _ => format!("It is given {}", names.join(", ")),
    }
}

/// Whether a text stands in a file of the catalogue.
fn is_own(language: &Language<'_>, pattern: &Pattern) -> bool {
    let mut own = language.own.iter().flat_map(|entry| entry.patterns());
    own.any(|(_, text)| std::ptr::eq(text, pattern))
}

fn first_reference(pattern: &Pattern) -> Option<&Place> {
    let mut first = None;
    walk(pattern, &mut |found| {
        if let Found::Shown(Inline::Message(name, _) | Inline::Term(name, ..)) = found {
            first.get_or_insert(&name.place);
        }
    });
    first
}

/// A reference to a message, a term or an attribute that there is not.
fn unknown<'a>(
    kind: &str,
    name: &Piece,
    attribute: Option<&Piece>,
    word: Option<&'a Word<'_>>,
    names: impl Iterator<Item = &'a str>,
) -> Option<Problem> {
    let problem = |piece: &Piece, message, label| {
        Problem::at(
            &rules::MESSAGE_REFERENCE,
            piece.place.clone(),
            message,
            label,
        )
    };
    let hyphen = if kind == "term" { "-" } else { "" };
    let name_text = &name.text;
    match (word, attribute) {
        (None, _) => Some(
            problem(
                name,
                format!("there is no {kind} `{hyphen}{name_text}`"),
                "refers to nothing",
            )
            .suggest(suggest::nearest(name_text, names)),
        ),
        (Some(word), Some(attribute)) if word.text(Some(&attribute.text)).is_none() => Some(
            problem(
                attribute,
                format!(
                    "`{hyphen}{name_text}` has no attribute `{}`",
                    attribute.text
                ),
                "refers to nothing",
            )
            .suggest(suggest::nearest(
                &attribute.text,
                word.attributes.keys().copied(),
            )),
        ),
        (Some(word), None) if word.value.is_none() => Some(
            problem(
                name,
                format!("`{name_text}` has no text, only attributes"),
                "refers to nothing",
            )
            .say(format!("Name the attribute, as in `{name_text}.label`")),
        ),
        _ => None,
    }
}

/// What a term shows it must be given where it is used; what it only chooses by it may lack.
fn check_term(name: &Piece, given: &[(Piece, Inline)], text: &Pattern) -> Vec<Problem> {
    let lacks = |shown: &&Piece| given.iter().all(|(name, _)| name.text != shown.text);
    let shown = shown_variables(text).into_iter().filter(lacks);
    let problem = |shown: &Piece| {
        Problem::at(
            &rules::MESSAGE_VARIABLE,
            name.place.clone(),
            format!(
                "the term `-{}` uses `${}`, which it is not given",
                name.text, shown.text
            ),
            "not given",
        )
        .say(format!(
            "Give it here: `-{}({}: \"…\")`",
            name.text, shown.text
        ))
    };
    shown.map(problem).collect()
}

/// A variable that a term uses after another term: `fluent-bundle` 0.16 forgets a term's variables once it has said a term within it.
fn forgotten(key: &str, pattern: &Pattern) -> Option<Problem> {
    let mut after_term = false;
    let mut forgotten = None;
    walk(pattern, &mut |found| match found {
        Found::Shown(Inline::Term(..)) | Found::Chosen(Inline::Term(..)) => after_term = true,
        Found::Shown(Inline::Variable(name)) | Found::Chosen(Inline::Variable(name))
            if after_term =>
        {
            forgotten.get_or_insert(name);
        }
        _ => {}
    });
    let name: &Piece = forgotten?;
    let message = format!(
        "the term `{key}` uses `${}` after another term, where it is not known any more",
        name.text
    );
    let problem = Problem::at(
        &rules::MESSAGE_VARIABLE,
        name.place.clone(),
        message,
        "not given",
    );
    Some(problem.say("Write the words of the other term out, or put it at the end"))
}

/// Only `NUMBER` exists, with one number and the options that are understood.
fn check_function(
    name: &Piece,
    values: &[Inline],
    options: &[(Piece, Inline)],
    problems: &mut Vec<Problem>,
) {
    let mut problem = |piece: &Piece, message: String, label, near: Option<&str>, help: &str| {
        let problem = Problem::at(
            &rules::MESSAGE_REFERENCE,
            piece.place.clone(),
            message,
            label,
        );
        problems.push(problem.suggest(near).say(help));
    };
    if name.text != "NUMBER" {
        problem(
            name,
            format!("there is no function `{}`", name.text),
            "refers to nothing",
            suggest::nearest(&name.text, ["NUMBER"]),
            "The one function is `NUMBER`; dates and lists are put into a message ready made",
        );
        return;
    }
    if !matches!(values, [Inline::Variable(_) | Inline::Number(_)]) {
        problem(
            name,
            "`NUMBER` takes one number".to_owned(),
            "what number?",
            None,
            "Write it as `NUMBER($count)`",
        );
    }
    for (option, value) in options {
        let names = OPTIONS.iter().map(|(name, _)| *name);
        let known = OPTIONS.iter().find(|(name, _)| *name == option.text);
        let fits = match (known, value) {
            (Some((_, is_number)), Inline::Number(_)) => *is_number,
            (Some((name, false)), Inline::Text(text)) => match *name {
                "type" => matches!(text.text.as_str(), "cardinal" | "ordinal"),
                _ => matches!(text.text.as_str(), "true" | "false"),
            },
            _ => false,
        };
        match known {
            None => problem(
                option,
                format!("`NUMBER` has no option `{}`", option.text),
                "unknown option",
                suggest::nearest(&option.text, names.clone()),
                &format!("It has {}", names.collect::<Vec<_>>().join(", ")),
            ),
            Some(_) if !fits => problem(
                option,
                format!("`{}` can't be that", option.text),
                "has a value that it can't have",
                None,
                "Digits are a number, `useGrouping` is \"true\" or \"false\", `type` is \"cardinal\" or \"ordinal\"",
            ),
            Some(_) => {}
        }
    }
}
