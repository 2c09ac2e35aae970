//! Files of themes and languages that stand where nothing looks for them.

use super::Parts;
use crate::problem::{Problem, SourcePath, Told, rules, suggest, told};
use crate::source::Origin;
use std::collections::BTreeSet;

/// The folders of a theme that are read.
const THEME: [&str; 2] = ["templates", "assets"];

/// Reports what has no effect in themes/ and locales/: a folder once, however much is in it.
pub(super) fn files(parts: &Parts<'_>, problems: &mut Vec<Problem>) {
    let mut told = BTreeSet::new();
    let mut tell = |stray: Option<Stray>, path: &SourcePath| {
        let new = stray.filter(|stray| told.insert(stray.what.clone()));
        problems.extend(new.map(|stray| stray.problem(path)));
    };
    for source in parts.sources.below_from("themes", Origin::Own) {
        tell(in_theme(&source.path), &source.path);
    }
    for source in parts.sources.below_from("locales", Origin::Own) {
        tell(in_locale(parts, &source.path), &source.path);
    }
}

/// What has no effect, and what to do.
struct Stray {
    what: String,
    help: Told,
}

impl Stray {
    fn new(what: impl Into<String>, help: Told) -> Option<Self> {
        Some(Self {
            what: what.into(),
            help,
        })
    }

    fn problem(self, path: &SourcePath) -> Problem {
        let message = told("no-effect").with("path", &self.what);
        Problem::of(&rules::UNKNOWN_FILE, path, message).say(self.help)
    }
}

fn in_theme(path: &SourcePath) -> Option<Stray> {
    let file = path.as_str();
    let parts: Vec<&str> = file.split('/').collect();
    if is_about(path) {
        return None;
    }
    match parts[..] {
        [_, name] => Stray::new(file, told("no-effect.help-in-theme").with("name", name)),
        // Pictures of how the theme looks belong to its description.
        [_, _, "assets" | "screenshots", _, ..] => None,
        [_, theme, "templates", .., name] => {
            if name.ends_with(".html") {
                return None;
            }
            Stray::new(file, told("no-effect.help-template").with("theme", theme))
        }
        [_, theme, name] => {
            let folder = if name.ends_with(".html") {
                "templates"
            } else {
                "assets"
            };
            Stray::new(
                file,
                told("no-effect.help-move")
                    .with("theme", theme)
                    .with("folder", folder)
                    .with("name", name),
            )
        }
        [_, theme, folder, ..] => {
            let help = match suggest::nearest(folder, THEME) {
                Some(near) => told("did-you-mean").with("text", format!("themes/{theme}/{near}/")),
                None => told("no-effect.help-two-folders").with("theme", theme),
            };
            Stray::new(format!("themes/{theme}/{folder}/"), help)
        }
        _ => None,
    }
}

fn in_locale(parts: &Parts<'_>, path: &SourcePath) -> Option<Stray> {
    let file = path.as_str();
    let tags = || {
        parts
            .basis
            .settings
            .languages
            .iter()
            .map(|l| l.lang.as_str())
    };
    let names: Vec<&str> = file.split('/').collect();
    // Halqa's own repository holds the words of every language that it knows.
    if is_about(path) || parts.sources.is_as_shipped(path) {
        return None;
    }
    match names[..] {
        [_, name] => Stray::new(file, told("no-effect.help-in-language").with("name", name)),
        // What authors are told is told in their language, which need not be one of the site.
        [_, _, "author", name] if name.ends_with(".ftl") => None,
        [_, tag, ..] if !parts.basis.settings.unread && !is_spoken(tag, tags()) => {
            // Only another form of the same tag is near: of two languages neither is meant by the other.
            let language = |tag: &str| {
                let first = tag.split(['-', '_']).next().unwrap_or_default();
                first.to_ascii_lowercase()
            };
            let help = match tags().find(|known| language(known) == language(tag)) {
                Some(near) => told("did-you-mean").with("text", format!("locales/{near}/")),
                None => told("no-effect.help-language").with("tag", tag),
            };
            Stray::new(format!("locales/{tag}/"), help)
        }
        [_, _, name] if !name.ends_with(".ftl") => Stray::new(file, told("no-effect.help-ftl")),
        [_, tag, _, .., name] => Stray::new(
            file,
            told("no-effect.help-move-message")
                .with("tag", tag)
                .with("name", name),
        ),
        _ => None,
    }
}

/// Whether a folder's words are used: it is that of a language, or of one of which there is a regional variety (`en` for `en-GB`).
fn is_spoken<'a>(folder: &str, mut tags: impl Iterator<Item = &'a str>) -> bool {
    tags.any(|tag| {
        tag.strip_prefix(folder)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    })
}

/// Whether a file tells people about its folder: a README, a licence.
fn is_about(path: &SourcePath) -> bool {
    matches!(path.extension(), None | Some("md" | "txt"))
}
