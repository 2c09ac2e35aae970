//! What could not be read of a language: that a message is missing which may stand there is not worth another problem.

use crate::locale::load::Language;
use crate::problem::{Problem, rules};
use crate::source::Sources;

/// The own files of a language of which something can't be read.
pub(super) struct Unread<'a> {
    /// Whether one of them can't be read at all.
    is_whole: bool,
    /// The texts of those with an error.
    texts: Vec<&'a str>,
}

impl<'a> Unread<'a> {
    pub(super) fn of(language: &Language<'_>, sources: &'a Sources, problems: &[Problem]) -> Self {
        let lang = &language.setting.lang;
        let folders: Vec<String> = lang
            .base()
            .iter()
            .chain([lang])
            .map(|lang| format!("locales/{lang}"))
            .collect();
        let mut files: Vec<_> = problems
            .iter()
            .filter(|problem| problem.rule == &rules::FTL_SYNTAX)
            .filter_map(|problem| Some(&problem.place.as_ref()?.path))
            .filter(|path| folders.iter().any(|folder| folder == path.folder()))
            .collect();
        files.sort();
        files.dedup();
        Self {
            is_whole: folders
                .iter()
                .any(|folder| sources.is_damaged_below(folder)),
            texts: files
                .into_iter()
                .filter_map(|path| Some(sources.get(path)?.text()))
                .collect(),
        }
    }

    /// Whether the message or term may be in what can't be read: its name begins a line of such a file.
    pub(super) fn may_hold(&self, key: &str) -> bool {
        let name = key.split('.').next().unwrap_or(key);
        let begins = |line: &str| {
            let rest = line.trim_start_matches([' ', '-']).strip_prefix(name);
            rest.is_some_and(|rest| {
                !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_')
            })
        };
        self.is_whole || self.texts.iter().any(|text| text.lines().any(begins))
    }
}
