//! Where a link may lead.

use super::LinkKind;
use super::quote::quote;
use crate::problem::{Place, Problem, rules, told};

/// The schemes that a link may have.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// An allowed target, without the white space round it.
#[derive(Clone, Copy)]
pub(super) enum Target<'a> {
    /// An address with a scheme.
    Outside(&'a str),
    /// A relative path or a fragment: something in this catalogue.
    Inside(&'a str),
}

/// Why a target is not allowed.
pub(super) enum Refusal {
    /// There is none.
    Empty,
    /// Its scheme is not among [`SCHEMES`].
    Scheme(String),
    /// `https:` without `//`, or nothing after it.
    NoHost,
    /// `//host`, which takes the scheme of the page: none, from a file.
    NoScheme,
    /// `/path`, `C:/path` or `file:`: right on one computer or site only.
    Absolute,
    /// A path in the manner of Windows.
    Backslash,
    /// `www.` and no scheme.
    Web,
    /// An e-mail address and no scheme.
    Mail,
}

/// Sorts a target, of which entities and escapes are already decoded.
pub(super) fn classify(target: &str) -> Result<Target<'_>, Refusal> {
    let target = target.trim_matches(is_ignored);
    if target.is_empty() {
        return Err(Refusal::Empty);
    }
    match scheme(target) {
        Some(scheme) if scheme == "file" || scheme.len() == 1 => Err(Refusal::Absolute),
        Some(scheme) if !SCHEMES.contains(&scheme.as_str()) => Err(Refusal::Scheme(scheme)),
        Some(scheme) if scheme.starts_with("http") && !has_host(target) => Err(Refusal::NoHost),
        Some(_) => Ok(Target::Outside(target)),
        None => inside(target),
    }
}

impl Refusal {
    /// What an author is told about the target of a link or picture.
    pub(super) fn problem(&self, kind: LinkKind, target: &str, place: Place) -> Problem {
        let what = match kind {
            LinkKind::Link => told("a-link"),
            LinkKind::Image => told("a-picture"),
        };
        let quoted = quote(target);
        let path = told("link-path.help");
        match self {
            Self::Empty => Problem::at(
                &rules::EMPTY_LINK,
                place,
                told("empty-link").message("kind", what),
                told("empty-link.label"),
            )
            .say(told("empty-link.help")),
            Self::Scheme(scheme) => Problem::at(
                &rules::LINK_SCHEME,
                place,
                told("link-scheme")
                    .with("quoted", &quoted)
                    .with("scheme", scheme),
                told("link-scheme.label"),
            )
            .say(told("link-scheme.help")),
            Self::NoHost => Problem::at(
                &rules::LINK_SCHEME,
                place,
                told("link-without-site").with("quoted", &quoted),
                told("link-without-site.label"),
            )
            .say(told("link-without-site.help")),
            Self::NoScheme => Problem::at(
                &rules::LINK_SCHEME,
                place,
                told("link-without-scheme").with("quoted", &quoted),
                told("link-without-scheme.label"),
            )
            .mend(Some(&format!("https:{}", target.trim()))),
            Self::Absolute => Problem::at(
                &rules::LINK_PATH,
                place,
                told("link-path").with("quoted", &quoted),
                told("link-path.label"),
            )
            .say(path),
            Self::Backslash => Problem::at(
                &rules::LINK_PATH,
                place,
                told("link-of-windows").with("quoted", &quoted),
                told("link-of-windows.label"),
            )
            .say(path),
            Self::Web => Problem::at(
                &rules::LINK_PATH,
                place,
                told("link-as-file").with("quoted", &quoted),
                told("link-as-file.label"),
            )
            .mend(Some(&format!("https://{target}"))),
            Self::Mail => Problem::at(
                &rules::LINK_PATH,
                place,
                told("email-as-file").with("quoted", &quoted),
                told("email-as-file.label"),
            )
            .mend(Some(&format!("mailto:{target}"))),
        }
    }
}

fn inside(target: &str) -> Result<Target<'_>, Refusal> {
    // Browsers skip control characters and line ends within an address.
    let mut path = target.chars().filter(|c| !is_ignored(*c));
    match (path.next(), path.next()) {
        _ if target.contains('\\') => Err(Refusal::Backslash),
        (Some('/'), Some('/')) => Err(Refusal::NoScheme),
        (Some('/'), _) => Err(Refusal::Absolute),
        _ if target.to_ascii_lowercase().starts_with("www.") => Err(Refusal::Web),
        _ if target.contains('@') && !target.contains(['/', '#', '?']) => Err(Refusal::Mail),
        _ => Ok(Target::Inside(target)),
    }
}

/// The scheme in lower case (RFC 3986 §3.1), read as a browser would: over white space and control characters.
fn scheme(target: &str) -> Option<String> {
    let end = target.find([':', '/', '?', '#'])?;
    if !target[end..].starts_with(':') {
        return None;
    }
    let scheme: String = target[..end].chars().filter(|c| !is_ignored(*c)).collect();
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then(|| scheme.to_ascii_lowercase())
}

fn has_host(target: &str) -> bool {
    target
        .split_once("://")
        .is_some_and(|(_, host)| !host.is_empty() && !host.starts_with(['/', '?', '#']))
}

fn is_ignored(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}
