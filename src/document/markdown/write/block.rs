//! Paragraphs, headings, lists, quotes, tables, code.

use super::{Table, Writer};
use crate::document::markdown::{Label, escape, level_on, shown_level, tag};
use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Tag, TagEnd};

impl<'a> Writer<'a> {
    pub(super) fn start_block(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Paragraph => self.line("<p>"),
            Tag::Heading { level, .. } => {
                self.line("");
                self.heading.start = self.out.len();
                self.is_commented = false;
                self.out.push_str("<h");
                self.out
                    .push(digit(level_on(self.page, shown_level(level))));
                let anchor = self.page.anchor(self.headings);
                if !anchor.is_empty() {
                    escape::attribute(&mut self.out, "id", &anchor);
                }
                self.out.push('>');
                self.heading.end = self.out.len();
                self.headings += 1;
            }
            Tag::BlockQuote(None) => self.line("<blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.start_alert(kind),
            Tag::CodeBlock(kind) => self.start_code(&kind),
            Tag::List(None) => self.line("<ul>\n"),
            Tag::List(Some(1)) => self.line("<ol>\n"),
            Tag::List(Some(start)) => {
                self.line("<ol");
                escape::attribute(&mut self.out, "start", &start.to_string());
                self.out.push_str(">\n");
            }
            Tag::Item => self.line("<li>"),
            Tag::DefinitionList => self.line("<dl>\n"),
            Tag::DefinitionListTitle => self.line("<dt>"),
            Tag::DefinitionListDefinition => self.line("<dd>"),
            Tag::FootnoteDefinition(label) => {
                // What stands before it ends its line, so that the note can be cut out clean.
                self.line("");
                self.open_notes.push((label, self.out.len()));
            }
            Tag::Table(alignments) => {
                self.table = Table {
                    alignments,
                    ..Table::default()
                };
                self.line("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
                self.out.push_str(&self.page.label(Label::Table));
                self.out.push_str("\">\n<table>\n");
            }
            Tag::TableHead => {
                self.table.is_head = true;
                self.out.push_str("<thead>\n<tr>\n");
            }
            Tag::TableRow => {
                self.table.cell = 0;
                if !self.table.has_body {
                    self.table.has_body = true;
                    self.out.push_str("<tbody>\n");
                }
                self.out.push_str("<tr>\n");
            }
            Tag::TableCell => self.start_cell(),
            Tag::HtmlBlock => self.html = Some(String::new()),
            Tag::MetadataBlock(_)
            | Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. } => {}
        }
    }

    pub(super) fn end_block(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.out.push_str("</p>\n"),
            // A heading that a translator has still to write is none yet.
            TagEnd::Heading(_) if self.is_commented && self.out.len() == self.heading.end => {
                self.out.truncate(self.heading.start);
            }
            TagEnd::Heading(level) => {
                self.out.push_str("</h");
                self.out
                    .push(digit(level_on(self.page, shown_level(level))));
                self.out.push_str(">\n");
            }
            TagEnd::BlockQuote(None) => self.line("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.line("</div>\n"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::HtmlBlock => {
                let html = self.html.take().unwrap_or_default();
                if !tag::is_comment(&html) {
                    self.line("<p>");
                    escape::text(&mut self.out, html.trim());
                    self.out.push_str("</p>\n");
                }
            }
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::DefinitionList => self.out.push_str("</dl>\n"),
            TagEnd::DefinitionListTitle => self.out.push_str("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.out.push_str("</dd>\n"),
            TagEnd::FootnoteDefinition => {
                if let Some((label, start)) = self.open_notes.pop() {
                    let html = self.out.split_off(start);
                    self.notes.define(&label, &html, self.page);
                }
            }
            TagEnd::Table => {
                let end = if self.table.has_body {
                    "</tbody>\n"
                } else {
                    ""
                };
                self.out.push_str(end);
                self.out.push_str("</table>\n</div>\n");
            }
            TagEnd::TableHead => {
                self.table.is_head = false;
                self.out.push_str("</tr>\n</thead>\n");
            }
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => {
                let end = if self.table.is_head {
                    "</th>\n"
                } else {
                    "</td>\n"
                };
                self.out.push_str(end);
                self.table.cell += 1;
            }
            TagEnd::MetadataBlock(_)
            | TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image => {}
        }
    }

    fn start_alert(&mut self, kind: BlockQuoteKind) {
        let (class, label) = match kind {
            BlockQuoteKind::Note => ("note", Label::Note),
            BlockQuoteKind::Tip => ("tip", Label::Tip),
            BlockQuoteKind::Important => ("important", Label::Important),
            BlockQuoteKind::Warning => ("warning", Label::Warning),
            BlockQuoteKind::Caution => ("caution", Label::Caution),
        };
        self.line("<div class=\"alert alert-");
        self.out.push_str(class);
        self.out
            .push_str("\" role=\"note\">\n<p class=\"alert-title\">");
        self.out.push_str(&self.page.label(label));
        self.out.push_str("</p>\n");
    }

    fn start_code(&mut self, kind: &CodeBlockKind<'_>) {
        // A block that is too wide is scrolled, with the keyboard too.
        self.line("<pre dir=\"ltr\" translate=\"no\" tabindex=\"0\"><code");
        if let CodeBlockKind::Fenced(info) = kind {
            let language = language(info);
            if !language.is_empty() {
                escape::attribute(&mut self.out, "class", &format!("language-{language}"));
            }
        }
        self.out.push('>');
    }

    fn start_cell(&mut self) {
        let start = if self.table.is_head {
            "<th scope=\"col\""
        } else {
            "<td"
        };
        self.out.push_str(start);
        self.out
            .push_str(match self.table.alignments.get(self.table.cell) {
                Some(Alignment::Left) => " class=\"align-start\">",
                Some(Alignment::Center) => " class=\"align-center\">",
                Some(Alignment::Right) => " class=\"align-end\">",
                Some(Alignment::None) | None => ">",
            });
    }

    pub(super) fn task(&mut self, is_done: bool) {
        let (state, label) = if is_done {
            (" checked", Label::Done)
        } else {
            ("", Label::ToDo)
        };
        self.out.push_str("<input type=\"checkbox\" disabled");
        self.out.push_str(state);
        self.out.push_str(" aria-label=\"");
        self.out.push_str(&self.page.label(label));
        self.out.push_str("\"> ");
    }
}

/// The language of a code block, safe as part of a class: `a-z`, `0-9`, `+` and `-` of the first word of its info string.
fn language(info: &str) -> String {
    info.split(|c: char| c.is_whitespace() || c == ',' || c == '{')
        .next()
        .unwrap_or_default()
        .chars()
        .map(|c| c.to_ascii_lowercase())
        .filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || ['+', '-'].contains(c))
        .collect()
}

fn digit(level: u8) -> char {
    char::from(b'0' + level)
}
