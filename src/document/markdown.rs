//! The prose of a file: CommonMark with tables, footnotes, alerts, definition lists, task lists, strikethrough and heading anchors.
//!
//! [`read`] takes from it, once per file, what others need to know and what an author should be told; [`html`] makes it into HTML, for one page, whenever
//! that page is wanted. Both go through the same events, and nothing outside this folder names the parser.
//!
//! The text is not trusted. HTML comes out by construction: every element and attribute that [`html`] can write stands in its source, what an author
//! types is escaped, raw HTML is text but for the few inline elements of `tag`, and a link leads only where `target` lets it. Neither a `style`
//! nor an `on…` attribute can come out, whatever goes in.

mod anchor;
mod bidi;
mod blocks;
mod burden;
mod canon;
mod control;
mod escape;
mod footnotes;
mod lines;
mod outline;
mod plain;
mod quote;
mod read;
mod script;
mod slips;
mod tag;
mod target;
mod text;
mod words;
mod write;

pub use blocks::Block;
pub use script::Slips;

use crate::problem::{Checked, SourcePath};
use pulldown_cmark::{HeadingLevel, Options, Parser, TagEnd};
use std::borrow::Cow;
use std::ops::Range;

/// What one file's prose is, apart from its HTML. All spans are bytes of the whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// Every heading, in the order in which they stand.
    pub outline: Vec<Heading>,
    /// Every link and picture whose target is allowed, in the order in which they stand.
    pub links: Vec<Link>,
    /// How many words a reader reads: what white space separates and holds a letter or a digit, code blocks aside.
    pub words: usize,
}

impl Prose {
    /// Whether there is nothing to read: no word, no link and no picture.
    pub fn is_empty(&self) -> bool {
        self.words == 0 && self.links.is_empty()
    }
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6, as it is shown: the page's title is 1.
    pub level: u8,
    /// Its words, without markup.
    pub text: String,
    /// The address within the page: unique in the file, never that of the page's frame; letters, digits, marks and hyphens, in lower case.
    pub anchor: String,
    /// Whether the author wrote the anchor: `{#anchor}`.
    pub explicit: bool,
    /// Where it stands.
    pub span: Range<usize>,
}

/// A link or a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, as it is written, with entities and escapes decoded: a relative path, a `#fragment` or an address with a scheme.
    pub target: String,
    /// Which of the two.
    pub kind: LinkKind,
    /// The target where it stands in the source, or the whole link where the target stands elsewhere.
    pub span: Range<usize>,
}

/// Whether something is followed or shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// A link.
    Link,
    /// A picture.
    Image,
}

/// What a page decides about the prose that stands on it.
pub trait Page {
    /// The id of the heading with that index in [`Prose::outline`]; empty for none.
    fn anchor(&self, heading: usize) -> Cow<'_, str>;

    /// Where a relative link leads from this page; `None` leaves only its words. External links are never asked for.
    fn link(&self, target: &str) -> Option<Destination>;

    /// The picture of a relative path; `None` leaves only its alternative text.
    fn image(&self, target: &str) -> Option<Image>;

    /// Words in the page's language, already safe as HTML text and within a quoted attribute.
    fn label(&self, label: Label) -> Cow<'_, str>;

    /// What the ids of footnotes begin with: needed only where several texts stand on one page.
    fn prefix(&self) -> &str {
        ""
    }

    /// How many levels deeper headings are shown than they are written: needed where the text is itself under a heading.
    fn deeper(&self) -> u8 {
        0
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// The address, not yet escaped.
    pub href: String,
    /// The language of what stands there, when it is another than the page's.
    pub language: Option<Language>,
}

/// The language of a link's destination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: String,
    /// What is said about it after the link's words, in the page's language; not yet escaped.
    pub note: String,
}

/// A picture's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// The address, not yet escaped.
    pub src: String,
    /// Width and height in pixels, if known: they keep the page from jumping.
    pub size: Option<(u32, u32)>,
}

/// Words that prose needs in the page's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// The title of an alert.
    Note,
    /// The title of an alert.
    Tip,
    /// The title of an alert.
    Important,
    /// The title of an alert.
    Warning,
    /// The title of an alert.
    Caution,
    /// The heading over the footnotes.
    Footnotes,
    /// The number of a footnote, in the page's digits.
    Number(usize),
    /// What the link from a footnote back to the text does.
    BackToText {
        /// The number of the footnote.
        note: usize,
        /// Which of its references, counted from 1.
        reference: usize,
    },
    /// What a table is called, which can be scrolled when it is wider than the screen.
    Table,
    /// A ticked box in a list of tasks.
    Done,
    /// An empty box in a list of tasks.
    ToDo,
}

/// Reads the prose that stands at `body` in the `text` of the file at `path`.
pub fn read(path: &SourcePath, text: &str, body: Range<usize>) -> Checked<Prose> {
    read::read(path, text, body)
}

/// The HTML of a body on one page. One that would hold up the parser is shown as it was typed.
pub fn html(body: &str, page: &dyn Page) -> String {
    write::write(body, page)
}

/// What a reader reads of a body, without markup, code blocks and HTML.
pub fn plain(body: &str) -> String {
    plain::plain(body)
}

/// So many letters of that, from its beginning.
pub fn beginning(body: &str, letters: usize) -> String {
    plain::beginning(body, letters)
}

/// What a body says, whatever way it is typed: what stands before the first heading, and then under each.
pub fn canonical(body: &str) -> Vec<String> {
    canon::sections(body)
}

/// The blocks of a body, headings among them, in order.
pub fn blocks(body: &str) -> Vec<Block> {
    blocks::blocks(body)
}

/// A block as a comment, as it stands in a translation that is begun.
pub fn comment(block: &str) -> String {
    blocks::comment(block)
}

/// Text that can't end the comment that it stands in.
pub fn commented(text: &str) -> String {
    blocks::commented(text)
}

/// Text as one line, whatever white space stands in it.
pub fn one_line(text: &str) -> String {
    canon::plain(text)
}

/// The events of a body: the one place that says what our Markdown is.
fn parser(body: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST;
    Parser::new_ext(body, options)
}

/// The level at which a heading is shown: level 1 belongs to the page's title.
fn shown_level(level: HeadingLevel) -> u8 {
    (level as u8).max(2)
}

/// The level of HTML for a heading on a page.
fn level_on(page: &dyn Page, level: u8) -> u8 {
    (level + page.deeper()).min(6)
}

/// Whether a tag stands within a block's text.
fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}
