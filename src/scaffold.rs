//! What a new entry begins with: its keys from the tables that also read them, each with what it says; and a new translation. It writes nothing itself.

mod accept;
mod translation;

pub use accept::accept;
pub use translation::translation;

use crate::catalogue::{Settings, Vocabularies, is_slug};
use crate::document::field::{Field, Kind, Need, Role};
use crate::locale::Lang;
use crate::problem::SourcePath;
use crate::source::Sources;

/// A file that is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Where.
    pub path: SourcePath,
    /// What it holds.
    pub text: String,
}

/// Why there can be no such entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Its name can't be an id.
    Id,
    /// The catalogue's settings can't be used, so that nobody knows its languages.
    Settings,
    /// Its language is none of the catalogue's, which are these.
    Language(Vec<Lang>),
    /// No such network is a term of the vocabulary that holds their facts, in this file.
    Network(SourcePath),
}

/// How many modules a new pathway begins with.
const STEPS: usize = 2;

/// The original of a new entry, a draft until its author says otherwise; without a language in the one that the catalogue names first.
pub fn entry(
    kind: Kind,
    id: &str,
    lang: Option<&str>,
    sources: &Sources,
) -> Result<NewFile, Refused> {
    if !is_slug(id) {
        return Err(Refused::Id);
    }
    let settings = Settings::read(sources).value.ok_or(Refused::Settings)?;
    let languages = settings.languages.into_iter();
    let languages: Vec<Lang> = languages.map(|setting| setting.lang).collect();
    let wanted = match lang {
        Some(tag) => Lang::parse(tag).ok(),
        None => languages.first().cloned(),
    };
    let Some(lang) = wanted.filter(|lang| languages.contains(lang)) else {
        return Err(Refused::Language(languages));
    };
    if kind == Kind::Network {
        let vocabularies = Vocabularies::read(sources).value;
        if let Some(networks) = vocabularies.get("networks")
            && networks.term(id).is_none()
        {
            return Err(Refused::Network(networks.path.clone()));
        }
    }
    Ok(NewFile {
        path: SourcePath::new(format!("content/{}/{id}/{lang}.md", kind.folder())),
        text: text(kind, id, sources),
    })
}

fn text(kind: Kind, id: &str, sources: &Sources) -> String {
    let mut stated = String::new();
    let mut possible = String::new();
    for field in kind.fields() {
        if field.role == Role::Translation {
            continue;
        }
        let about = field.about.split(" schema.org:").next().unwrap_or_default();
        match begun(field, id, sources) {
            Some(value) => stated.push_str(&format!("# {about}\n{}: {value}\n", field.key)),
            None => possible.push_str(&format!("# {}: {}  # {about}\n", field.key, field.example)),
        }
    }
    format!(
        "---\n{stated}\n# What else can be said; delete the sign at the beginning of a line that you want to keep.\n{possible}---\n\n## What happens\n\nWrite it here, in plain words.\n"
    )
}

/// The value with which a key begins; none where the key is only named.
fn begun(field: &Field, id: &str, sources: &Sources) -> Option<String> {
    let first = |kind: Kind| entries(kind, sources).into_iter().next();
    match field.key {
        "title" => Some(title(id)),
        "status" => Some("draft".to_owned()),
        "provider" => first(Kind::Provider),
        "modules" => {
            let modules: Vec<String> = entries(Kind::Module, sources)
                .into_iter()
                .take(STEPS)
                .collect();
            Some(format!("[{}]", modules.join(", ")))
        }
        _ => (field.need == Need::Required).then(|| field.example.to_owned()),
    }
}

/// A name that reads like one: `team-roles` is «Team roles».
fn title(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The entries of a kind that the catalogue has, by their folders' names.
fn entries(kind: Kind, sources: &Sources) -> Vec<String> {
    let folder = format!("content/{}", kind.folder());
    let names = sources.below(&folder).filter_map(|source| {
        let rest = source.path.as_str().strip_prefix(&folder)?;
        Some(rest.trim_start_matches('/').split_once('/')?.0.to_owned())
    });
    let mut names: Vec<String> = names.collect();
    names.dedup();
    names
}
