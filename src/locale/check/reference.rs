//! Whether what a message refers to exists, and is given.

use super::key;
use super::unread::Unread;
use crate::locale::Use;
use crate::locale::ftl::{Found, Inline, Pattern, Piece, shown_variables, walk};
use crate::locale::load::Language;
use crate::locale::words::{MOST_NEEDED, Word};
use crate::problem::{Place, Problem, Told, rules, suggest, told};
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
    let problem = |place: &Place, message, label| {
        Problem::at(&rules::MESSAGE_REFERENCE, place.clone(), message, label)
    };
    if let Some(through) = needs.cycle {
        problems.push(
            problem(
                &through.place,
                told("message-cycle").with("key", key),
                told("message-cycle.label"),
            )
            .say(told("message-cycle.help")),
        );
    } else if let Some(place) = first_reference(pattern).filter(|_| needs.too_many) {
        problems.push(
            problem(
                place,
                told("too-many-messages")
                    .with("key", key)
                    .count("most", MOST_NEEDED),
                told("too-many-messages.label"),
            )
            .say(told("too-many-messages.help")),
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
    let mut seen: BTreeSet<(&str, &[String])> = BTreeSet::new();
    for (asked, language) in uses
        .iter()
        .filter(|asked| seen.insert((&asked.key, &asked.variables)))
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
            let message = told("message-variable")
                .with("key", &asked.key)
                .with("name", name);
            let problem = if is_own(language, pattern) {
                let place = piece.place.clone();
                Problem::at(
                    &rules::MESSAGE_VARIABLE,
                    place,
                    message,
                    told("message-variable.label"),
                )
                .suggest(suggest::nearest(name, given()))
                .relate(asked.place.clone(), told("message-variable.related"))
                .say(gives(given()))
            } else if super::is_own(sources, &asked.place) {
                let place = asked.place.clone();
                Problem::at(
                    &rules::MESSAGE_VARIABLE,
                    place,
                    message,
                    told("variable-missing.label"),
                )
                .say(told("variable-missing.help").with("name", name))
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
                            told("variable-unknown")
                                .with("key", &key)
                                .with("name", name)
                                .with("lang", lang),
                            told("variable-unknown.label"),
                        )
                        .suggest(suggest::nearest(name, given.keys().copied()))
                        .say(gives(given.keys().copied())),
                    );
                }
            }
        }
    }
}

fn gives<'a>(given: impl Iterator<Item = &'a str>) -> Told {
    let names: Vec<_> = given.map(|name| format!("`${name}`")).collect();
    match names.as_slice() {
        [] => told("given-nothing"),
        _ => told("given").list("names", names),
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
    let (hyphen, no_such, label) = match kind {
        "term" => ("-", "no-such-term", "no-such-term.label"),
        _ => ("", "no-such-message", "no-such-message.label"),
    };
    let name_text = &name.text;
    match (word, attribute) {
        (None, _) => Some(
            problem(name, told(no_such).with("name", name_text), told(label))
                .suggest(suggest::nearest(name_text, names)),
        ),
        (Some(word), Some(attribute)) if word.text(Some(&attribute.text)).is_none() => Some(
            problem(
                attribute,
                told("no-attribute")
                    .with("hyphen", hyphen)
                    .with("name", name_text)
                    .with("text", &attribute.text),
                told("no-attribute.label"),
            )
            .suggest(suggest::nearest(
                &attribute.text,
                word.attributes.keys().copied(),
            )),
        ),
        (Some(word), None) if word.value.is_none() => Some(
            problem(
                name,
                told("no-message-text").with("name", name_text),
                told("no-message-text.label"),
            )
            .say(told("no-message-text.help").with("name", name_text)),
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
            told("term-variable")
                .with("term", &name.text)
                .with("variable", &shown.text),
            told("term-variable.label"),
        )
        .say(
            told("term-variable.help")
                .with("term", &name.text)
                .with("variable", &shown.text),
        )
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
    let message = told("term-after-term")
        .with("key", key)
        .with("text", &name.text);
    let problem = Problem::at(
        &rules::MESSAGE_VARIABLE,
        name.place.clone(),
        message,
        told("term-after-term.label"),
    );
    Some(problem.say(told("term-after-term.help")))
}

/// Only `NUMBER` exists, with one number and the options that are understood.
fn check_function(
    name: &Piece,
    values: &[Inline],
    options: &[(Piece, Inline)],
    problems: &mut Vec<Problem>,
) {
    let mut problem = |piece: &Piece, message, label, near: Option<&str>, help| {
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
            told("no-function").with("text", &name.text),
            told("no-function.label"),
            suggest::nearest(&name.text, ["NUMBER"]),
            told("no-function.help"),
        );
        return;
    }
    if !matches!(values, [Inline::Variable(_) | Inline::Number(_)]) {
        problem(
            name,
            told("no-number"),
            told("no-number.label"),
            None,
            told("no-number.help"),
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
                told("no-option").with("text", &option.text),
                told("no-option.label"),
                suggest::nearest(&option.text, names.clone()),
                told("no-option.help").list("names", names),
            ),
            Some(_) if !fits => problem(
                option,
                told("option-value").with("text", &option.text),
                told("option-value.label"),
                None,
                told("option-value.help"),
            ),
            Some(_) => {}
        }
    }
}
