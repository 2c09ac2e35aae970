//! Raw HTML that is allowed: a few inline elements that Markdown has no sign for.

use super::escape;
use super::quote::quote;
use crate::problem::{Place, Problem, Told, rules, told};

/// Elements with an end tag.
const ELEMENTS: [&str; 15] = [
    "abbr", "bdi", "cite", "del", "dfn", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
    "sub", "sup",
];
/// Elements without.
const VOID_ELEMENTS: [&str; 2] = ["br", "wbr"];
/// What they may carry.
const ATTRIBUTES: [&str; 3] = ["dir", "lang", "title"];

/// A piece of raw HTML that is not text.
pub(super) enum Tag<'a> {
    /// A start tag.
    Open(Element<'a>),
    /// The tag of an element that has no end.
    Void(Element<'a>),
    /// An end tag.
    Close(&'static str),
    /// `<!-- … -->`: a note between authors, which is not published.
    Comment,
}

/// An element's name and the values of [`ATTRIBUTES`].
pub(super) struct Element<'a> {
    pub(super) name: &'static str,
    attributes: [Option<&'a str>; 3],
}

/// Why raw HTML is text.
pub(super) enum Refusal<'a> {
    /// The element is not allowed, or it is no element.
    Element,
    /// An attribute is not allowed on it, or not twice.
    Attribute(&'a str),
    /// The value of `dir` or `lang` is none.
    Value(&'a str),
    /// A start tag without its end tag in the same paragraph, emphasis or link.
    NotClosed,
    /// An end tag without its start tag.
    NotOpened,
}

impl Refusal<'_> {
    /// What an author is told about a piece of raw HTML.
    pub(super) fn problem(&self, html: &str, place: Place) -> Problem {
        let message = told("raw-html").with("html", quote(html));
        let (label, mend) = match self {
            Self::Element => (told("raw-html.label-element"), mend(&name(html))),
            Self::Attribute(name) => (
                told("raw-html.label-attribute").with("name", quote(name)),
                told("raw-html.help-attribute"),
            ),
            Self::Value(value) => (
                told("raw-html.label-value").with("value", quote(value)),
                told("raw-html.help-value"),
            ),
            Self::NotClosed => (
                told("raw-html.label-not-closed"),
                told("raw-html.help-not-closed"),
            ),
            Self::NotOpened => (
                told("raw-html.label-not-opened"),
                told("raw-html.help-not-opened"),
            ),
        };
        Problem::at(&rules::RAW_HTML, place, message, label).say(mend)
    }
}

/// What to write instead of an element.
fn mend(element: &str) -> Told {
    match element {
        "b" | "strong" => told("raw-html.help-strong"),
        "i" | "em" => told("raw-html.help-emphasis"),
        "a" => told("raw-html.help-link"),
        "img" => told("raw-html.help-picture"),
        "code" | "tt" => told("raw-html.help-code"),
        "strike" => told("raw-html.help-strike"),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => told("raw-html.help-heading"),
        "ul" | "ol" | "li" => told("raw-html.help-list"),
        "table" | "tr" | "td" | "th" => told("raw-html.help-table"),
        "blockquote" => told("raw-html.help-quotation"),
        "hr" => told("raw-html.help-rule"),
        "p" | "div" | "center" | "font" | "section" => told("raw-html.help-looks"),
        _ => told("raw-html.help-other"),
    }
}

/// Reads one piece of inline HTML as CommonMark §6.6 delimits it.
pub(super) fn parse(html: &str) -> Result<Tag<'_>, Refusal<'_>> {
    if is_comment(html) {
        return Ok(Tag::Comment);
    }
    let inner = html
        .strip_prefix('<')
        .and_then(|html| html.strip_suffix('>'))
        .ok_or(Refusal::Element)?;
    if let Some(name) = inner.strip_prefix('/') {
        return known(&ELEMENTS, name.trim_end())
            .map(Tag::Close)
            .ok_or(Refusal::Element);
    }
    let end = inner
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(inner.len());
    let (name, rest) = inner.split_at(end);
    if let Some(name) = known(&VOID_ELEMENTS, name) {
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let attributes = attributes(rest)?;
        return Ok(Tag::Void(Element { name, attributes }));
    }
    let name = known(&ELEMENTS, name).ok_or(Refusal::Element)?;
    let attributes = attributes(rest)?;
    Ok(Tag::Open(Element { name, attributes }))
}

/// Whether raw HTML is one comment and nothing after it.
pub(super) fn is_comment(html: &str) -> bool {
    let html = html.trim();
    // CommonMark §6.6 counts the two short forms as whole.
    ["<!-->", "<!--->"].contains(&html)
        || html
            .strip_prefix("<!--")
            .and_then(|html| html.strip_suffix("-->"))
            .is_some_and(|comment| !comment.contains("-->"))
}

impl Element<'_> {
    /// Writes the start tag.
    pub(super) fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        for (name, value) in ATTRIBUTES.iter().zip(self.attributes) {
            match value {
                Some(value) => escape::html_attribute(out, name, value),
                // What is typed on a keyboard reads from left to right, unless the author says otherwise.
                None if *name == "dir" && self.name == "kbd" => out.push_str(" dir=\"ltr\""),
                None => {}
            }
        }
        out.push('>');
    }
}

/// Elements that are open within a block, each with what is needed to undo it.
pub(super) struct OpenTags<T> {
    open: Vec<Open<T>>,
    stray: Vec<T>,
}

struct Open<T> {
    name: &'static str,
    depth: usize,
    undo: T,
}

impl<T> OpenTags<T> {
    pub(super) fn new() -> Self {
        Self {
            open: Vec::new(),
            stray: Vec::new(),
        }
    }

    /// A start tag stands inside `depth` emphases and links.
    pub(super) fn open(&mut self, name: &'static str, depth: usize, undo: T) {
        self.open.push(Open { name, depth, undo });
    }

    /// Whether an end tag belongs to the last start tag that is open, and at the same depth.
    pub(super) fn close(&mut self, name: &'static str, depth: usize) -> bool {
        let fits = |last: &mut Open<T>| last.name == name && last.depth == depth;
        self.open.pop_if(fits).is_some()
    }

    /// An emphasis or link ended that was `depth` deep: what was opened in it can no longer be closed.
    pub(super) fn leave(&mut self, depth: usize) {
        while let Some(stray) = self.open.pop_if(|last| last.depth >= depth) {
            self.stray.push(stray.undo);
        }
    }

    /// The block ended: everything that was never closed.
    pub(super) fn finish(&mut self) -> Vec<T> {
        self.leave(0);
        std::mem::take(&mut self.stray)
    }
}

/// The name in a tag, in lower case; empty if it is no tag.
pub(super) fn name(html: &str) -> String {
    html.trim_start_matches(['<', '/'])
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase()
}

fn attributes(mut rest: &str) -> Result<[Option<&str>; 3], Refusal<'_>> {
    let mut values = [None; 3];
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return Ok(values);
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || c == '=')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => ("", after),
        };
        let place = ATTRIBUTES
            .iter()
            .position(|known| known.eq_ignore_ascii_case(name))
            .filter(|place| values[*place].is_none())
            .ok_or(Refusal::Attribute(name))?;
        let is_allowed = match ATTRIBUTES[place] {
            "dir" => ["ltr", "rtl", "auto"].contains(&value),
            "lang" => is_language_tag(value),
            _ => true,
        };
        if !is_allowed {
            return Err(Refusal::Value(value));
        }
        values[place] = Some(value);
        rest = after;
    }
}

/// A value and what follows it.
fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(parts) = text
            .strip_prefix(quote)
            .and_then(|text| text.split_once(quote))
        {
            return parts;
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// Whether a value has the form of a language tag (BCP 47: subtags of at most eight letters or digits, the first of letters).
fn is_language_tag(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_alphabetic())
        && value.len() <= 35
        && value.split('-').all(|subtag| {
            (1..=8).contains(&subtag.len())
                && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

fn known(names: &[&'static str], name: &str) -> Option<&'static str> {
    names
        .iter()
        .find(|known| known.eq_ignore_ascii_case(name))
        .copied()
}
