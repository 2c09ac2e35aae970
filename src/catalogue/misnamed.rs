//! Texts whose file names do not end as a text's does: `en.md.txt`, `en.MD`, `en.docx`.

use super::settings::Settings;
use crate::document::identify;
use crate::problem::{Problem, SourcePath, quote, rules, told};
use crate::source::Source;
use std::sync::Arc;

/// How names end that are meant as Markdown.
const MARKDOWN: [&str; 5] = ["md", "markdown", "mdown", "mkd", "mdx"];

/// How names end that programs for writing give.
const WRITTEN: [&str; 9] = [
    "doc", "docx", "htm", "html", "odt", "pages", "rtf", "txt", "wps",
];

/// A file that is meant as a text.
#[derive(Debug)]
pub(super) struct Misnamed {
    /// The file.
    path: SourcePath,
    /// The text that it is meant as.
    pub(super) meant: SourcePath,
    /// Whether that text is there besides.
    is_there: bool,
}

impl Misnamed {
    /// What a file beside the texts of its folder is meant as, if it is meant as one of them.
    pub(super) fn find(
        settings: &Settings,
        source: &Source,
        texts: &[&Arc<Source>],
    ) -> Option<Self> {
        let path = &source.path;
        let (stem, ending) = path.name().rsplit_once('.')?;
        let ending = ending.to_ascii_lowercase();
        let at = |stem: &str| SourcePath::new(format!("{}/{stem}.md", path.folder()));
        let is_there = |meant: &SourcePath| texts.iter().any(|text| text.path == *meant);
        let meant = match stem.rsplit_once('.') {
            _ if MARKDOWN.contains(&&*ending) => at(stem),
            Some((stem, second)) if MARKDOWN.contains(&&*second.to_ascii_lowercase()) => at(stem),
            _ => {
                let mut languages = settings.languages.iter();
                let is_language = languages.any(|language| language.lang.as_str() == stem);
                let is_text = if ending == "txt" {
                    source.text().starts_with("---")
                } else {
                    WRITTEN.contains(&&*ending)
                };
                // A text may link to a document of that name, for readers to take with them.
                let is_named = || texts.iter().any(|text| text.text().contains(path.name()));
                let is_meant = is_language && is_text && !is_there(&at(stem)) && !is_named();
                is_meant.then(|| at(stem))?
            }
        };
        identify(&meant)?;
        Some(Self {
            path: path.clone(),
            is_there: is_there(&meant),
            meant,
        })
    }

    /// Whether it is this file.
    pub(super) fn is(&self, source: &Source) -> bool {
        self.path == source.path
    }

    /// What its author is told.
    pub(super) fn problem(&self) -> Problem {
        let (name, meant) = (self.path.name(), self.meant.name());
        let message = told("misnamed-text").with("name", quote(name));
        let problem = Problem::of(&rules::MISNAMED_TEXT, &self.path, message);
        let ending = self.path.extension().unwrap_or_default();
        let ending = ending.to_ascii_lowercase();
        let help = if self.is_there {
            "misnamed-text.help-twice"
        } else if MARKDOWN.contains(&&*ending) {
            "misnamed-text.help-ending"
        } else if ending == "txt" {
            "misnamed-text.help-second"
        } else {
            "misnamed-text.help-document"
        };
        problem.say(told(help).with("meant", meant))
    }
}
