//! A theme: templates and assets, the catalogue's own over the default's, file by file.

mod accent;
mod style;

use crate::colour::Colour;
use crate::fingerprint::Fingerprint;
use crate::problem::{Checked, Place, Problem, SourcePath, rules, suggest, told};
use crate::source::{Source, Sources};
use accent::TOKENS;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The theme that the binary carries, and that every other one stands on.
const DEFAULT: &str = "default";
/// The style of the page for an address that does not exist.
const NOT_FOUND: &str = "404.css";
/// The style of what a catalogue can show of a profession.
const EVIDENCE: &str = "evidence.css";

/// Templates and assets.
#[derive(Debug, Default)]
pub struct Theme {
    /// Every template by its name: the path below templates/.
    pub templates: BTreeMap<String, Arc<Source>>,
    /// Every asset by its name: the path below assets/.
    pub assets: BTreeMap<String, Asset>,
    /// The styles that are put into a page, since it can reach no file beside it.
    pub inlined: Inlined,
}

/// Styles that are put into a page instead of standing beside it.
#[derive(Debug, Default)]
pub struct Inlined {
    /// That of the page for an address that does not exist.
    pub not_found: Arc<str>,
    /// That of what a catalogue can show of a profession.
    pub evidence: Arc<str>,
}

/// A style sheet, font, icon or picture of the theme.
#[derive(Debug)]
pub struct Asset {
    /// Its name on the site, which changes whenever its bytes do, so that browsers may keep it for ever.
    pub name: String,
    /// Its bytes, with the names of the assets that it uses put in.
    pub bytes: Arc<[u8]>,
}

/// A message that a template asks for by a literal key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asked {
    /// The message, or `message.attribute`.
    pub key: String,
    /// The variables that it is given.
    pub variables: Vec<String>,
    /// Where.
    pub path: SourcePath,
    /// The key's place in the template.
    pub span: (usize, usize),
}

impl Theme {
    /// Loads the theme of that name from themes/, with the accent that the catalogue states.
    pub fn load(sources: &Sources, name: &str, stated: Option<&(Colour, Place)>) -> Checked<Self> {
        let mut problems = Vec::new();
        if name != DEFAULT && sources.below(&format!("themes/{name}")).next().is_none() {
            let named: BTreeSet<&str> = sources
                .below("themes")
                .filter_map(|source| source.path.as_str().split('/').nth(1))
                .collect();
            let place = Place::start(&SourcePath::new("content/catalogue.yaml"));
            let problem = Problem::at(
                &rules::UNKNOWN_THEME,
                place,
                told("unknown-theme").with("name", name),
                told("unknown-theme.label").with("name", name),
            );
            let near = suggest::nearest(name, named).map(suggest::meant);
            problems.push(problem.say(near.unwrap_or_else(|| told("unknown-theme.help"))));
        }
        let layered = |part: &str| {
            let mut files: BTreeMap<String, Arc<Source>> = BTreeMap::new();
            for theme in [DEFAULT, name] {
                let folder = format!("themes/{theme}/{part}");
                let below = sources.below(&folder);
                files.extend(below.map(|source| {
                    (
                        source.path.as_str()[folder.len() + 1..].to_owned(),
                        source.clone(),
                    )
                }));
            }
            files
        };
        let mut templates = layered("templates");
        templates.retain(|name, _| name.ends_with(".html"));
        let files = layered("assets");
        let accent = files
            .get(TOKENS)
            .and_then(|tokens| accent::accent(tokens, stated, &mut problems))
            .unwrap_or_default();
        let inlined = |name: &str| {
            let stated = files.get(name);
            let style =
                stated.map_or_else(String::new, |source| source.text().to_owned() + &accent);
            Arc::from(style::compact(&style))
        };
        let inlined = Inlined {
            not_found: inlined(NOT_FOUND),
            evidence: inlined(EVIDENCE),
        };
        let is_beside = |name: &str| ![NOT_FOUND, EVIDENCE].contains(&name);
        let files = files.into_iter().filter(|(name, _)| is_beside(name));
        let assets = name_assets(files.collect(), &accent, &mut problems);
        Checked {
            value: Self {
                templates,
                assets,
                inlined,
            },
            problems,
        }
    }

    /// The messages that the templates ask for by literal keys.
    pub fn asked(&self) -> Vec<Asked> {
        let mut asked = Vec::new();
        for source in self.templates.values() {
            let text = source.text();
            for call in ["t(key=\"", "t_attr(key=\"", "t_data(key=\""] {
                for (at, _) in text.match_indices(call) {
                    let before = text[..at].chars().next_back();
                    if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                        continue;
                    }
                    let start = at + call.len();
                    let Some(length) = text[start..].find('"') else {
                        continue;
                    };
                    let after = text[start + length + 1..].trim_start();
                    // A key that is put together (`"fact-" ~ key`) is known only when the page is rendered.
                    if after.starts_with([',', ')']) {
                        let key = text[start..start + length].to_owned();
                        asked.push(Asked {
                            key,
                            variables: variables(after),
                            path: source.path.clone(),
                            span: (start, start + length),
                        });
                    }
                }
            }
        }
        asked.sort();
        asked
    }
}

/// The names of the arguments in the rest of a call: `, count=n, name="x")`.
fn variables(call: &str) -> Vec<String> {
    let mut depth = 0;
    let mut quoted = false;
    let mut names = Vec::new();
    for (at, c) in call.char_indices() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            '=' if depth == 0
                && !call[at + 1..].starts_with('=')
                && !call[..at].ends_with(['=', '!', '<', '>']) =>
            {
                names.extend(
                    call[..at]
                        .trim_end()
                        .rsplit([',', ' ', '('])
                        .next()
                        .map(str::to_owned),
                );
            }
            _ => {}
        }
    }
    names
}

/// Gives every asset a name made from its content; style sheets come last, since they name the others.
fn name_assets(
    files: BTreeMap<String, Arc<Source>>,
    accent: &str,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Asset> {
    let (styles, others): (Vec<_>, Vec<_>) = files
        .into_iter()
        .partition(|(name, _)| name.ends_with(".css"));
    let mut assets = BTreeMap::new();
    for (name, source) in others {
        let bytes = Arc::from(source.bytes());
        assets.insert(
            name.clone(),
            Asset {
                name: hashed(&name, source.bytes()),
                bytes,
            },
        );
    }
    for (name, source) in styles {
        let mut text = style::point_at(&source, &name, &assets, problems);
        if name == TOKENS {
            text.push_str(accent);
        }
        let text = style::compact(&text);
        assets.insert(
            name.clone(),
            Asset {
                name: hashed(&name, text.as_bytes()),
                bytes: Arc::from(text.into_bytes()),
            },
        );
    }
    assets
}

/// `halqa.css` → `halqa.1a2b3c4d.css`.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = Fingerprint::of(bytes).short(8);
    let name = name.to_ascii_lowercase();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}
