//! A formatted text and its three safe forms.

use super::{Direction, Lang};
use memchr::memchr;
use std::borrow::Cow;
use std::sync::Arc;

/// First strong isolate: what follows has a direction of its own, told by its first letter.
pub(super) const FSI: char = '\u{2068}';
/// Pop directional isolate: the end of what an isolate began.
pub(super) const PDI: char = '\u{2069}';
const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';

/// A formatted text. Foreign parts stand between Unicode's isolates; each form renders them as its context needs (W3C, «Inline markup
/// and bidirectional text in HTML»).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    text: Arc<str>,
    from: Option<(Lang, Direction)>,
}

/// What is put into a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A text in any language, such as a title.
    Text(&'a str),
    /// A number, which is written in the language's digits and decides between a message's forms.
    Number(f64),
}

impl Said {
    /// A text whose isolates are made to balance, so that no form of it can disturb what stands round it.
    pub(super) fn new(text: &str) -> Self {
        Self::balanced(Arc::from(balance(text)))
    }

    /// A text that is known to balance.
    pub(super) fn balanced(text: Arc<str>) -> Self {
        Self { text, from: None }
    }

    /// The same, said in another language than was asked for.
    pub(super) fn in_language(mut self, lang: &Lang, direction: Direction) -> Self {
        self.from = Some((lang.clone(), direction));
        self
    }

    /// The language that the text fell to, when it is not the one that was asked for.
    pub fn lang(&self) -> Option<&Lang> {
        self.from.as_ref().map(|(lang, _)| lang)
    }

    /// The text with its isolates.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The form to put into another message.
    pub fn as_arg(&self) -> Arg<'_> {
        Arg::Text(&self.text)
    }

    /// The form for the text of a page: escaped, isolates as `<bdi>`, another language as `<span lang dir>`.
    pub fn html(&self) -> String {
        let mut html = String::with_capacity(self.text.len() + 16);
        if let Some((lang, direction)) = &self.from {
            html.push_str(&format!(
                "<span lang=\"{lang}\" dir=\"{}\">",
                direction.as_str()
            ));
        }
        escape(&self.text, &mut html, |c| match c {
            FSI => Some("<bdi>"),
            LRI => Some("<bdi dir=\"ltr\">"),
            RLI => Some("<bdi dir=\"rtl\">"),
            PDI => Some("</bdi>"),
            _ => entity(c),
        });
        if self.from.is_some() {
            html.push_str("</span>");
        }
        html
    }

    /// The form for an attribute or `<title>`, where no markup is possible: escaped, isolates kept.
    pub fn attribute(&self) -> String {
        let mut attribute = String::with_capacity(self.text.len());
        escape(&self.text, &mut attribute, entity);
        attribute
    }

    /// The form for data (JSON, CSV, feeds, calendars): not escaped, without isolates and marks.
    pub fn data(&self) -> String {
        // All marks but one begin with a byte that most texts do not have.
        if memchr(0xE2, self.text.as_bytes()).is_none() && !self.text.contains('\u{61C}') {
            return (*self.text).to_owned();
        }
        self.text.chars().filter(|c| !is_mark(*c)).collect()
    }
}

/// A text that may stand inside an isolate of another: balanced, and on one line, since a line's end would end every isolate (UAX 9 §3.3.1).
pub(super) fn inside(text: &str) -> Cow<'_, str> {
    const LINE_ENDS: [char; 4] = ['\n', '\r', '\u{85}', '\u{2029}'];
    if text.contains(LINE_ENDS) {
        Cow::Owned(balance(&text.replace(LINE_ENDS, " ")).into_owned())
    } else {
        balance(text)
    }
}

/// Makes the isolates of a text balance, so that it can't reach beyond its own end: overrides and embeddings (UAX 9 §2.1, §2.2) go, an end
/// without a beginning goes, a beginning without an end is ended.
fn balance(text: &str) -> Cow<'_, str> {
    // Every control that matters begins with the byte E2 in UTF-8: most texts are passed on as they are.
    if !text.as_bytes().contains(&0xE2) {
        return Cow::Borrowed(text);
    }
    let mut open = 0_usize;
    let mut balanced = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{202A}'..='\u{202E}' => {}
            PDI if open == 0 => {}
            PDI => {
                open -= 1;
                balanced.push(c);
            }
            FSI | LRI | RLI => {
                open += 1;
                balanced.push(c);
            }
            _ => balanced.push(c),
        }
    }
    balanced.extend(std::iter::repeat_n(PDI, open));
    Cow::Owned(balanced)
}

/// Whether a character only directs the text round it: isolates and the three marks.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        FSI | PDI | LRI | RLI | '\u{200E}' | '\u{200F}' | '\u{061C}'
    )
}

/// Writes a text with some characters replaced.
fn escape(text: &str, out: &mut String, replacement: impl Fn(char) -> Option<&'static str>) {
    let mut written = 0;
    for (at, c) in text.char_indices() {
        if let Some(replacement) = replacement(c) {
            out.push_str(&text[written..at]);
            out.push_str(replacement);
            written = at + c.len_utf8();
        }
    }
    out.push_str(&text[written..]);
}

fn entity(c: char) -> Option<&'static str> {
    match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        _ => None,
    }
}
