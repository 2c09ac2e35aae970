//! The messages of an `.ftl` file as a tree in which every part knows its place (Fluent Syntax 1.0).

mod parse;

use crate::problem::Place;

pub(super) use parse::parse;

/// A message, or a term (`-name`), which only other messages can use.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its name, without a term's hyphen.
    pub name: Piece,
    /// Whether it is a term.
    pub is_term: bool,
    /// Its text, if it is more than its attributes.
    pub value: Option<Pattern>,
    /// Further texts that belong to it, by name.
    pub attributes: Vec<(Piece, Pattern)>,
}

/// A part of the file's text.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// What it says, as it is written.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// A text with what is to be put into it.
pub(super) type Pattern = Vec<Element>;

/// A part of a pattern.
#[derive(Debug)]
pub(super) enum Element {
    /// Words.
    Text(Piece),
    /// What stands in braces.
    Placeable(Expression),
}

/// What stands in braces.
#[derive(Debug)]
pub(super) enum Expression {
    /// A value to show.
    Inline(Inline),
    /// A choice between texts.
    Select {
        /// What is chosen by.
        selector: Inline,
        /// The texts.
        variants: Vec<Variant>,
    },
}

/// One of the texts of a choice.
#[derive(Debug)]
pub(super) struct Variant {
    /// When it is chosen: a number or a word.
    pub key: Piece,
    /// Whether it is chosen when no other is.
    pub default: bool,
    /// The text.
    pub value: Pattern,
}

/// A value.
#[derive(Debug)]
pub(super) enum Inline {
    /// `"text"`.
    Text(Piece),
    /// `5`.
    Number(Piece),
    /// `$name`.
    Variable(Piece),
    /// `name` or `name.attribute`.
    Message(Piece, Option<Piece>),
    /// `-name`, `-name(case: "genitive")` or `-name.attribute`.
    Term(Piece, Option<Piece>, Vec<(Piece, Inline)>),
    /// `NAME(values, option: value)`.
    Function(Piece, Vec<Inline>, Vec<(Piece, Inline)>),
    /// Braces in braces.
    Placeable(Box<Expression>),
}

impl Entry {
    /// Its texts, each with the name of the attribute that it is.
    pub(super) fn patterns(&self) -> impl Iterator<Item = (Option<&Piece>, &Pattern)> {
        let value = self.value.iter().map(|pattern| (None, pattern));
        let attributes = self.attributes.iter();
        value.chain(attributes.map(|(name, pattern)| (Some(name), pattern)))
    }
}

/// What is found in a pattern.
pub(super) enum Found<'a> {
    /// Words.
    Text(&'a Piece),
    /// A value that is shown.
    Shown(&'a Inline),
    /// A value that only chooses between texts.
    Chosen(&'a Inline),
}

/// Visits everything in a pattern in the order of the text, outer values before inner.
pub(super) fn walk<'a>(pattern: &'a [Element], see: &mut dyn FnMut(Found<'a>)) {
    for element in pattern {
        match element {
            Element::Text(text) => see(Found::Text(text)),
            Element::Placeable(expression) => walk_expression(expression, see),
        }
    }
}

/// The variables that a pattern shows, in whatever form of its choices.
pub(super) fn shown_variables(pattern: &[Element]) -> Vec<&Piece> {
    let mut shown = Vec::new();
    walk(pattern, &mut |found| {
        if let Found::Shown(Inline::Variable(name)) = found {
            shown.push(name);
        }
    });
    shown
}

fn walk_expression<'a>(expression: &'a Expression, see: &mut dyn FnMut(Found<'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, Found::Shown, see),
        Expression::Select { selector, variants } => {
            walk_inline(selector, Found::Chosen, see);
            for variant in variants {
                walk(&variant.value, see);
            }
        }
    }
}

fn walk_inline<'a>(
    inline: &'a Inline,
    found: fn(&'a Inline) -> Found<'a>,
    see: &mut dyn FnMut(Found<'a>),
) {
    see(found(inline));
    match inline {
        Inline::Function(_, values, _) => {
            for value in values {
                walk_inline(value, found, see);
            }
        }
        Inline::Placeable(expression) => walk_expression(expression, see),
        Inline::Text(_)
        | Inline::Number(_)
        | Inline::Variable(_)
        | Inline::Message(..)
        | Inline::Term(..) => {}
    }
}
