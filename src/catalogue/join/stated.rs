//! The other catalogues that content/sources.yaml names.

use super::super::slug::{bad_id, is_slug};
use crate::document::field;
use crate::document::front::{Step, Value, Yaml};
use crate::problem::{Checked, Place, Problem, SourcePath, quote, rules, told};
use crate::source::Sources;
use std::fmt;
use std::sync::Arc;

/// The file that names them.
pub const SOURCES: &str = "content/sources.yaml";

/// A catalogue whose modules are shown beside one's own.
#[derive(Clone, Debug)]
pub struct Stated {
    /// What it is called here: the beginning of its modules' ids.
    pub name: Arc<str>,
    /// Where its data is.
    pub at: At,
    /// The ids that its modules have there of those that are not shown.
    pub without: Vec<Arc<str>>,
    /// Where it is named.
    pub place: Place,
    /// Whether its name can be part of an id.
    pub(super) is_usable: bool,
}

/// Where the data of a catalogue is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// An `https` address, or an `http` one of this machine.
    Web(Arc<str>),
    /// A path from the catalogue's folder.
    Path(Arc<str>),
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Web(text) | Self::Path(text)) = self;
        f.write_str(text)
    }
}

impl At {
    /// What a text names; `None` for an address that must not be asked: whoever stands between could change what comes over plain `http`.
    fn parse(text: &Arc<str>) -> Option<Self> {
        let local = ["http://127.0.0.1", "http://localhost", "http://[::1]"];
        let is_local = local.iter().any(|host| {
            text.strip_prefix(host)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
        });
        if text.starts_with("https://") || is_local {
            return Some(Self::Web(text.clone()));
        }
        (!text.contains("://")).then(|| Self::Path(text.clone()))
    }
}

/// Reads content/sources.yaml: nothing without it.
pub fn stated(sources: &Sources) -> Checked<Vec<Stated>> {
    let Some(source) = sources.get(&SourcePath::new(SOURCES)) else {
        return Checked::fine(Vec::new());
    };
    let mut problems = Vec::new();
    let text = source.text();
    let yaml = Yaml::read(&source.path, text, 0..text.len()).into_value(&mut problems);
    let mut all = Vec::new();
    for (name, value) in field::read_each(&yaml, field::SOURCE, &mut problems) {
        let Some(address) = value.get("catalogue").and_then(Value::text) else {
            continue;
        };
        let place = yaml.key_at(&[Step::key(&name)]);
        let is_usable = is_slug(&name);
        if !is_usable {
            problems.push(bad_id(&name, place.clone()));
        }
        let Some(at) = At::parse(address) else {
            let at = yaml.value_at(&[Step::key(&name), Step::key("catalogue")]);
            problems.push(not_https(address, at));
            continue;
        };
        let without = value.get("without").map_or(&[][..], Value::items);
        all.push(Stated {
            name,
            at,
            without: without.iter().filter_map(Value::text).cloned().collect(),
            place,
            is_usable,
        });
    }
    Checked {
        value: all,
        problems,
    }
}

fn not_https(address: &str, place: Place) -> Problem {
    let message = told("source-not-https").with("address", quote(address));
    let label = told("source-not-https.label");
    let mended = address.strip_prefix("http://");
    let mended = mended.map(|rest| format!("https://{rest}"));
    let problem = Problem::at(&rules::WRONG_TYPE, place, message, label);
    problem
        .suggest(mended.as_deref())
        .say(told("source-not-https.help"))
}
