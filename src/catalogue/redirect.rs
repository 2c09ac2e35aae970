//! What moved: content/redirects.yaml, from where to where.
//!
//! An address without `.html` stands for a page in every language (`modules/old-name`), one with it for a single page (`en/about.html`).
//! Whether anything stands there only the plan knows ([`crate::plan`]).

use crate::document::field::{self, Reading};
use crate::document::front::{Step, Value, Yaml};
use crate::problem::{Checked, Place, Problem, SourcePath, quote, rules, told};
use crate::source::Sources;
use std::sync::Arc;

/// The file that names them.
pub const REDIRECTS: &str = "content/redirects.yaml";

/// A page that moved.
#[derive(Clone, Debug)]
pub struct Redirect {
    /// Its old address.
    pub from: Arc<str>,
    /// Its new one.
    pub to: Arc<str>,
    /// Where the old address is written.
    pub from_at: Place,
    /// Where the new one is.
    pub to_at: Place,
}

/// Reads what moved: nothing without the file.
pub fn redirects(sources: &Sources) -> Checked<Vec<Redirect>> {
    let Some(source) = sources.get(&SourcePath::new(REDIRECTS)) else {
        return Checked::fine(Vec::new());
    };
    let mut problems = Vec::new();
    let text = source.text();
    let yaml = Yaml::read(&source.path, text, 0..text.len()).into_value(&mut problems);
    let read = field::read(
        &yaml,
        field::REDIRECTS,
        Reading::Original,
        false,
        &mut problems,
    );
    let moved = read.0;
    let moved = moved.get("moved").map_or(&[][..], Value::items).iter();
    let mut address = |index: usize, value: &Value, key: &'static str| {
        let place = yaml.value_at(&[Step::key("moved"), Step::Index(index), Step::key(key)]);
        let typed = value.get(key).and_then(Value::text)?;
        let address = typed.trim_start_matches('/').trim_end_matches('/');
        if is_address(address) {
            return Some((Arc::from(address), place));
        }
        let message = told("bad-address").with("address", quote(typed));
        let problem = Problem::at(&rules::BAD_ID, place, message, told("bad-address.label"));
        problems.push(problem.say(told("bad-address.help")));
        None
    };
    let redirects = moved.enumerate().filter_map(|(index, value)| {
        let from = address(index, value, "from");
        let ((from, from_at), (to, to_at)) = from.zip(address(index, value, "to"))?;
        Some(Redirect {
            from,
            to,
            from_at,
            to_at,
        })
    });
    let value = redirects.collect();
    Checked { value, problems }
}

/// Whether a page can stand there: the parts of an address are of small letters, digits, `-`, `_` and `.`, and begin with a letter or a digit.
fn is_address(address: &str) -> bool {
    let sign = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || b"-_.".contains(&c);
    address
        .split('/')
        .all(|part| part.starts_with(|c: char| c.is_ascii_alphanumeric()) && part.bytes().all(sign))
}
