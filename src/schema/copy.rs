//! Copies that stand in a catalogue's repository, and whether they still say what Halqa would write.

use super::{CMS, Document, EXTENSIONS, Kit, VSCODE};
use crate::locale::Lang;
use crate::problem::{Problem, SourcePath, rules, told};
use crate::source::{Source, Sources};

/// A file that Halqa writes for other programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Where it stands, below the catalogue's root.
    pub path: SourcePath,
    /// What its owner may change: it stands first, is written only into a new file, and is kept ever after.
    pub head: String,
    /// What Halqa writes.
    pub text: String,
}

/// What the sentence begins with by which a copy is known as Halqa's own.
const MARK: &str = "Written by `halqa ";

/// That sentence; it names the command that writes the copy.
pub(super) fn written_by(command: &str) -> String {
    format!("{MARK}{command}`, which writes it again; do not edit what follows.")
}

/// The command that wrote a copy, and the language that it was told; `None` for a file of somebody else's.
fn writer(text: &str) -> Option<(&str, Lang)> {
    let (command, _) = text.split_once(MARK)?.1.split_once('`')?;
    let tag = command.split_once("--lang ")?.1;
    Some((command, Lang::parse(tag).ok()?))
}

impl Copy {
    /// What is to be written where `standing` stands already; `None` if that is somebody else's.
    pub fn over(&self, standing: Option<&str>) -> Option<String> {
        let Some(standing) = standing else {
            return Some(format!("{}{}", self.head, self.text));
        };
        writer(standing)?;
        if self.head.is_empty() {
            return Some(self.text.clone());
        }
        let mark = standing.find(MARK)?;
        let line = standing[..mark].rfind('\n').map_or(0, |end| end + 1);
        Some(format!("{}{}", &standing[..line], self.text))
    }
}

/// The paths at which copies are looked for.
pub fn copy_paths() -> Vec<SourcePath> {
    let schemas = Document::all().map(Document::path);
    let others = [VSCODE, EXTENSIONS, CMS].map(SourcePath::new);
    schemas.chain(others).collect()
}

/// The problems of those copies that do not say what Halqa would write now.
pub fn stale(sources: &Sources, copies: &[Source]) -> Vec<Problem> {
    let mut known: Vec<(Lang, Option<Kit>)> = Vec::new();
    let mut problems = Vec::new();
    for copy in copies {
        let Some((command, lang)) = writer(copy.text()) else {
            continue;
        };
        if !known.iter().any(|(other, _)| *other == lang) {
            known.push((lang.clone(), Kit::new(sources, Some(&lang))));
        }
        let kit = known.iter().find(|(other, _)| *other == lang);
        let file = kit.and_then(|(_, kit)| made(kit.as_ref()?, sources, &copy.path));
        let text = file.and_then(|file| file.over(Some(copy.text())));
        if text.as_deref() != Some(copy.text()) {
            let output = if copy.path.as_str() == CMS { CMS } else { "." };
            let command = format!("halqa {command} --output {output}");
            let message = told("stale-copy").with("path", &copy.path);
            let problem = Problem::of(&rules::STALE_COPY, &copy.path, message);
            problems.push(problem.say(told("stale-copy.help").with("command", command)));
        }
    }
    problems
}

/// What Halqa would write at a path.
fn made(kit: &Kit, sources: &Sources, path: &SourcePath) -> Option<Copy> {
    if path.as_str() == CMS {
        return kit.cms(sources);
    }
    kit.files().into_iter().find(|file| file.path == *path)
}
