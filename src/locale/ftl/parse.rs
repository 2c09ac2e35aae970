//! Reading an `.ftl` file: the only file that names `fluent_syntax`.

use super::{Element, Entry, Expression, Inline, Pattern, Piece, Variant};
use crate::problem::{Place, Problem, SourcePath, Told, rules, told};
use crate::source::Source;
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::borrow::Cow;

/// The most brackets that may be open at once: the parser calls itself for each and would run out of stack.
const DEEPEST: usize = 50;

/// Reads a file; what can't be read becomes a problem, the rest is read all the same.
pub(in crate::locale) fn parse(source: &Source, problems: &mut Vec<Problem>) -> Vec<Entry> {
    let text = source.text();
    if let Some(at) = too_deep(text) {
        let place = Place::new(&source.path, at..at + 1);
        problems.push(
            Problem::at(
                &rules::FTL_SYNTAX,
                place,
                told("ftl-brackets").count("most", DEEPEST),
                told("ftl-brackets.label"),
            )
            .say(told("ftl-brackets.help")),
        );
        return Vec::new();
    }
    let safe = without_torn_escapes(text);
    let reader = Reader {
        path: &source.path,
        text,
        parsed: &safe,
    };
    let resource = match parser::parse(&*safe) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| reader.problem(error)));
            resource
        }
    };
    let entry = |entry: &ast::Entry<&str>| match entry {
        ast::Entry::Message(message) => Some(Entry {
            name: reader.piece(message.id.name),
            is_term: false,
            value: message.value.as_ref().map(|value| reader.pattern(value)),
            attributes: reader.attributes(&message.attributes),
        }),
        ast::Entry::Term(term) => Some(Entry {
            name: reader.piece(term.id.name),
            is_term: true,
            value: Some(reader.pattern(&term.value)),
            attributes: reader.attributes(&term.attributes),
        }),
        _ => None,
    };
    resource.body.iter().filter_map(entry).collect()
}

/// Turns the parser's tree, whose texts are slices of what was parsed, into ours.
struct Reader<'s> {
    path: &'s SourcePath,
    text: &'s str,
    parsed: &'s str,
}

impl Reader<'_> {
    fn piece(&self, slice: &str) -> Piece {
        let start = (slice.as_ptr() as usize).saturating_sub(self.parsed.as_ptr() as usize);
        let span = start..start + slice.len();
        Piece {
            text: self.text.get(span.clone()).unwrap_or(slice).to_owned(),
            place: Place::new(self.path, span),
        }
    }

    fn attributes(&self, attributes: &[ast::Attribute<&str>]) -> Vec<(Piece, Pattern)> {
        let one = |a: &ast::Attribute<&str>| (self.piece(a.id.name), self.pattern(&a.value));
        attributes.iter().map(one).collect()
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>) -> Pattern {
        let element = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { value } => Element::Text(self.piece(value)),
            ast::PatternElement::Placeable { expression } => {
                Element::Placeable(self.expression(expression))
            }
        };
        pattern.elements.iter().map(element).collect()
    }

    fn expression(&self, expression: &ast::Expression<&str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => Expression::Inline(self.inline(inline)),
            ast::Expression::Select { selector, variants } => Expression::Select {
                selector: self.inline(selector),
                variants: variants.iter().map(|v| self.variant(v)).collect(),
            },
        }
    }

    fn variant(&self, variant: &ast::Variant<&str>) -> Variant {
        let (ast::VariantKey::Identifier { name: key }
        | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
        Variant {
            key: self.piece(key),
            default: variant.default,
            value: self.pattern(&variant.value),
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>) -> Inline {
        let identifier = |id: &ast::Identifier<&str>| self.piece(id.name);
        match inline {
            ast::InlineExpression::StringLiteral { value } => Inline::Text(self.piece(value)),
            ast::InlineExpression::NumberLiteral { value } => Inline::Number(self.piece(value)),
            ast::InlineExpression::VariableReference { id } => Inline::Variable(identifier(id)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                Inline::Message(identifier(id), attribute.as_ref().map(identifier))
            }
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => Inline::Term(
                identifier(id),
                attribute.as_ref().map(identifier),
                arguments
                    .as_ref()
                    .map(|arguments| self.named(arguments))
                    .unwrap_or_default(),
            ),
            ast::InlineExpression::FunctionReference { id, arguments } => Inline::Function(
                identifier(id),
                arguments
                    .positional
                    .iter()
                    .map(|value| self.inline(value))
                    .collect(),
                self.named(arguments),
            ),
            ast::InlineExpression::Placeable { expression } => {
                Inline::Placeable(Box::new(self.expression(expression)))
            }
        }
    }

    fn named(&self, arguments: &ast::CallArguments<&str>) -> Vec<(Piece, Inline)> {
        let one = |argument: &ast::NamedArgument<&str>| {
            (self.piece(argument.name.name), self.inline(&argument.value))
        };
        arguments.named.iter().map(one).collect()
    }

    fn problem(&self, error: &ParserError) -> Problem {
        let junk = error.slice.clone().unwrap_or(error.pos.clone());
        let written = self.text.get(junk.clone()).unwrap_or_default().trim_end();
        let mut start = error.pos.start.min(junk.start + written.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        // Where something is missing the parser looks on, over spaces and lines; an author looks where it should have stood.
        if matches!(
            error.kind,
            ErrorKind::ExpectedToken(_) | ErrorKind::MissingValue
        ) {
            start = junk.start + self.text[junk.start..start].trim_end().len();
        }
        let next = self.text[start..].chars().next().filter(|c| *c != '\n');
        let width = next.map_or(0, char::len_utf8);
        let first = written.lines().next().unwrap_or_default().trim();
        let (label, help) = if first.starts_with('.') {
            (
                told("ftl-syntax.label-attribute"),
                told("ftl-syntax.help-attribute"),
            )
        } else if error.kind == ErrorKind::ExpectedToken('=') && next.is_some_and(|c| !c.is_ascii())
        {
            (
                told("ftl-syntax.label-letter"),
                told("ftl-syntax.help-letter"),
            )
        } else {
            explain(&error.kind)
        };
        Problem::at(
            &rules::FTL_SYNTAX,
            Place::new(self.path, start..start + width),
            told("ftl-syntax").with("first", quote(first)),
            label,
        )
        .say(help)
    }
}

/// The beginning of a line, quoted; isolated when it may hold letters that are written from right to left.
fn quote(line: &str) -> String {
    let short: String = line.chars().take(40).collect();
    let dots = if short.len() < line.len() { "…" } else { "" };
    if short.is_ascii() {
        format!("`{short}{dots}`")
    } else {
        format!("`\u{2068}{short}{dots}\u{2069}`")
    }
}

/// What is wrong where the parser stopped, and what to write instead.
fn explain(kind: &ErrorKind) -> (Told, Told) {
    match kind {
        ErrorKind::ExpectedToken('=') => (
            told("ftl-syntax.label-equals"),
            told("ftl-syntax.help-equals"),
        ),
        ErrorKind::ExpectedToken('}') => (
            told("ftl-syntax.label-brace"),
            told("ftl-syntax.help-brace"),
        ),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => (
            told("ftl-syntax.label-quote"),
            told("ftl-syntax.help-quote"),
        ),
        ErrorKind::ExpectedToken(' ') => (
            told("ftl-syntax.label-space"),
            told("ftl-syntax.help-space"),
        ),
        ErrorKind::ExpectedToken(token) => (
            told("ftl-syntax.label-bracket").with("token", token),
            told("ftl-syntax.help-bracket"),
        ),
        ErrorKind::ExpectedCharRange { range } if range.starts_with('\n') => (
            told("ftl-syntax.label-new-line"),
            told("ftl-syntax.help-new-line"),
        ),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => (
            told("ftl-syntax.label-digit"),
            told("ftl-syntax.help-digit"),
        ),
        ErrorKind::ExpectedCharRange { .. } => {
            (told("ftl-syntax.label-name"), told("ftl-syntax.help-name"))
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => (
            told("ftl-syntax.label-no-text"),
            told("ftl-syntax.help-no-text"),
        ),
        ErrorKind::MissingValue => (
            told("ftl-syntax.label-value"),
            told("ftl-syntax.help-value"),
        ),
        ErrorKind::MissingDefaultVariant => (
            told("ftl-syntax.label-default"),
            told("ftl-syntax.help-default"),
        ),
        ErrorKind::MultipleDefaultVariants => (
            told("ftl-syntax.label-two-defaults"),
            told("ftl-syntax.help-two-defaults"),
        ),
        ErrorKind::ForbiddenCallee => (
            told("ftl-syntax.label-function"),
            told("ftl-syntax.help-function"),
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => (
            told("ftl-syntax.label-selector"),
            told("ftl-syntax.help-selector"),
        ),
        ErrorKind::TermAttributeAsPlaceable => (
            told("ftl-syntax.label-term-attribute"),
            told("ftl-syntax.help-term-attribute"),
        ),
        ErrorKind::PositionalArgumentFollowsNamed => (
            told("ftl-syntax.label-order"),
            told("ftl-syntax.help-order"),
        ),
        ErrorKind::DuplicatedNamedArgument(_) => (
            told("ftl-syntax.label-twice"),
            told("ftl-syntax.help-twice"),
        ),
        ErrorKind::UnknownEscapeSequence(_) => (
            told("ftl-syntax.label-escape"),
            told("ftl-syntax.help-escape"),
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            told("ftl-syntax.label-character"),
            told("ftl-syntax.help-character"),
        ),
        ErrorKind::UnbalancedClosingBrace => (
            told("ftl-syntax.label-unbalanced"),
            told("ftl-syntax.help-unbalanced"),
        ),
        ErrorKind::ExpectedInlineExpression => (
            told("ftl-syntax.label-inline"),
            told("ftl-syntax.help-inline"),
        ),
        ErrorKind::ExpectedLiteral => (
            told("ftl-syntax.label-literal"),
            told("ftl-syntax.help-literal"),
        ),
    }
}

/// Where more brackets are open than the parser can bear. An entry begins at the first column, so what the one before left open ends there.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    let mut line_begins = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'(' => open += 1,
            b'}' | b')' => open = open.saturating_sub(1),
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if line_begins => open = 0,
            _ => {}
        }
        if open > DEEPEST {
            return Some(at);
        }
        line_begins = byte == b'\n';
    }
    None
}

/// The text in which no letter beyond ASCII stands among the digits of a `\u` escape: there the parser (0.12.0) cuts the letter in two and
/// panics. Such letters are made into `?`, of the same length, so that every place stays where it is.
fn without_torn_escapes(text: &str) -> Cow<'_, str> {
    let mut safe = Cow::Borrowed(text);
    for (at, _) in text.match_indices('\\') {
        let digits = match text.as_bytes().get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let start = at + 2;
        let torn = text[start..].char_indices().take(digits);
        for (offset, letter) in torn.filter(|(_, letter)| !letter.is_ascii()) {
            let span = start + offset..start + offset + letter.len_utf8();
            safe.to_mut()
                .replace_range(span, &"?".repeat(letter.len_utf8()));
        }
    }
    safe
}
