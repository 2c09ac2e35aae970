//! Whether a choice by number has the forms that its language needs.

use crate::locale::ftl::{Element, Expression, Inline, Piece, Variant, shown_variables};
use crate::locale::load::Language;
use crate::locale::plural::{self, Kind};
use crate::problem::{Place, Problem, rules, told};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(language: &Language<'_>, pattern: &[Element], problems: &mut Vec<Problem>) {
    check_within(language, pattern, &[], problems);
}

/// Checks the choices of a pattern that stands inside others.
fn check_within(
    language: &Language<'_>,
    pattern: &[Element],
    around: &[&Element],
    problems: &mut Vec<Problem>,
) {
    for (at, element) in pattern.iter().enumerate() {
        let Element::Placeable(Expression::Select { selector, variants }) = element else {
            continue;
        };
        let beside = pattern.iter().enumerate();
        let mut around = around.to_vec();
        around.extend(
            beside
                .filter(|(other, _)| *other != at)
                .map(|(_, other)| other),
        );
        if let Some(count) = Count::read(selector, variants) {
            count.check_forms(language, problems);
            count.check_unreachable(language, problems);
            count.check_shown(language, &around, problems);
        }
        for variant in variants {
            check_within(language, &variant.value, &around, problems);
        }
    }
}

/// A choice between plural forms.
struct Count<'a> {
    /// What is counted: `$count`.
    number: &'a Piece,
    kind: Kind,
    variants: &'a [Variant],
}

impl<'a> Count<'a> {
    /// The choice as one between plural forms, if it is: by `NUMBER(…)`, or by a variable with at least one form that only a number has.
    fn read(selector: &'a Inline, variants: &'a [Variant]) -> Option<Self> {
        let keys = || variants.iter().map(|variant| variant.key.text.as_str());
        let is_number = |key: &str| key.parse::<f64>().is_ok();
        match selector {
            Inline::Function(name, values, options) if name.text == "NUMBER" => {
                let Some(Inline::Variable(number)) = values.first() else {
                    return None;
                };
                let ordinal = |(name, value): &(Piece, Inline)| {
                    name.text == "type"
                        && matches!(value, Inline::Text(kind) if kind.text == "ordinal")
                };
                let kind = if options.iter().any(ordinal) {
                    Kind::Ordinal
                } else {
                    Kind::Cardinal
                };
                Some(Self {
                    number,
                    kind,
                    variants,
                })
            }
            Inline::Variable(number) => {
                let all = keys().all(|key| is_number(key) || plural::is_form(key));
                let any = keys().any(|key| key != "other");
                (all && any).then_some(Self {
                    number,
                    kind: Kind::Cardinal,
                    variants,
                })
            }
            _ => None,
        }
    }

    /// For which whole numbers each form is asked for, once the numbers that have a text of their own are taken away.
    fn wanted(&self, language: &Language<'_>) -> BTreeMap<&'static str, Vec<u16>> {
        let exact: BTreeSet<u16> = self
            .variants
            .iter()
            .filter_map(|variant| variant.key.text.parse().ok())
            .collect();
        let mut wanted: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (number, form) in language.plurals.counted(self.kind) {
            if !exact.contains(&number) {
                wanted.entry(form).or_default().push(number);
            }
        }
        wanted
    }

    /// Forms that the language needs and the choice lacks.
    fn check_forms(&self, language: &Language<'_>, problems: &mut Vec<Problem>) {
        let has = |form: &str| self.variants.iter().any(|v| v.key.text == form);
        let wanted = self.wanted(language);
        let lacking: Vec<_> = wanted.iter().filter(|(form, _)| !has(form)).collect();
        if lacking.is_empty() {
            return;
        }
        let names: Vec<_> = lacking
            .iter()
            .map(|(form, _)| format!("`{form}`"))
            .collect();
        let mut problem = Problem::at(
            &rules::PLURAL_CATEGORY,
            self.place(),
            told("plural-category")
                .with("text", &self.number.text)
                .list("names", names)
                .with("lang", &language.setting.lang),
            told("plural-category.label"),
        );
        for (form, numbers) in lacking {
            problem = problem.say(
                told("plural-category.help")
                    .with("form", form)
                    .with("numbers", some(numbers)),
            );
        }
        problems.push(problem);
    }

    /// Forms that the language doesn't have, or that an earlier one hides.
    fn check_unreachable(&self, language: &Language<'_>, problems: &mut Vec<Problem>) {
        let forms = language.plurals.forms(self.kind);
        for (at, variant) in self.variants.iter().enumerate() {
            let key = &variant.key;
            let (message, label) = if self.variants[..at].iter().any(|v| v.key.text == key.text) {
                (
                    told("plural-twice").with("text", &key.text),
                    told("plural-twice.label"),
                )
            } else if key.text.parse::<f64>().is_err() && !forms.contains(key.text.as_str()) {
                let lang = &language.setting.lang;
                (
                    told("plural-unreachable")
                        .with("text", &key.text)
                        .with("lang", lang),
                    told("plural-unreachable.label"),
                )
            } else {
                continue;
            };
            let names: Vec<_> = forms.iter().map(|form| format!("`{form}`")).collect();
            problems.push(
                Problem::at(
                    &rules::PLURAL_UNREACHABLE,
                    key.place.clone(),
                    message,
                    label,
                )
                .say(told("plural-unreachable.help").list("names", names)),
            );
        }
    }

    /// Forms of few numbers that don't show the number though they stand for several of them.
    fn check_shown(
        &self,
        language: &Language<'_>,
        around: &[&Element],
        problems: &mut Vec<Problem>,
    ) {
        let shows = |pattern: &[Element]| {
            let mut shown = shown_variables(pattern).into_iter();
            shown.any(|name| name.text == self.number.text)
        };
        // Shown beside the choice, or in none of its forms: then the number stands elsewhere on the page.
        if around
            .iter()
            .any(|element| shows(std::slice::from_ref(element)))
            || !self.variants.iter().any(|variant| shows(&variant.value))
        {
            return;
        }
        let wanted = self.wanted(language);
        for variant in self
            .variants
            .iter()
            .filter(|variant| !shows(&variant.value))
        {
            let key = &variant.key;
            let is_few = matches!(key.text.as_str(), "zero" | "one" | "two");
            let Some(numbers) = wanted.get(key.text.as_str()) else {
                continue;
            };
            if is_few && numbers.len() > 1 {
                let message = told("plural-one")
                    .with("text", &key.text)
                    .with("lang", &language.setting.lang)
                    .with("numbers", some(numbers));
                problems.push(
                    Problem::at(
                        &rules::PLURAL_ONE,
                        key.place.clone(),
                        message,
                        told("plural-one.label"),
                    )
                    .say(
                        told("plural-one.help")
                            .with("text", &self.number.text)
                            .with("numbers", numbers[0]),
                    ),
                );
            }
        }
    }

    fn place(&self) -> Place {
        // With its `$`.
        let span = &self.number.place.span;
        Place::new(
            &self.number.place.path,
            span.start.saturating_sub(1)..span.end,
        )
    }
}

/// A few of some numbers, in words.
fn some(numbers: &[u16]) -> String {
    let [first, rest @ ..] = numbers else {
        return "nothing".to_owned();
    };
    match rest {
        [] => first.to_string(),
        [second] => format!("{first} and {second}"),
        [second, third] => format!("{first}, {second} and {third}"),
        [second, third, ..] => format!("{first}, {second}, {third} …"),
    }
}
