//! What a host is told of the site: types, headers, what moved, the page for what is missing.
//!
//! The policy of each page (Content-Security-Policy) stands in the page itself, so it holds everywhere. `frame-ancestors` is left out on purpose: learning
//! management systems show catalogues in frames.

mod apache;
mod iis;
mod nginx;
mod s3;

use crate::catalogue::{Catalogue, Host, HostConfig};
use crate::plan::{Page, Plan, Url};
use std::io;

/// The media type of every ending that stands on a site (IANA's registry; RFC 9239 for JavaScript), and whether it is text, which is UTF-8 always.
const TYPES: [(&str, &str, bool); 38] = [
    ("html", "text/html", true),
    ("css", "text/css", true),
    ("js", "text/javascript", true),
    ("json", "application/json", true),
    ("jsonld", "application/ld+json", true),
    ("ttl", "text/turtle", true),
    ("nt", "application/n-triples", true),
    ("rdf", "application/rdf+xml", true),
    ("xml", "application/xml", true),
    ("atom", "application/atom+xml", true),
    ("ics", "text/calendar", true),
    ("csv", "text/csv", true),
    ("txt", "text/plain", true),
    ("vtt", "text/vtt", true),
    ("bib", "application/x-bibtex", true),
    ("webmanifest", "application/manifest+json", true),
    ("svg", "image/svg+xml", true),
    ("avif", "image/avif", false),
    ("gif", "image/gif", false),
    ("ico", "image/vnd.microsoft.icon", false),
    ("jpeg", "image/jpeg", false),
    ("jpg", "image/jpeg", false),
    ("png", "image/png", false),
    ("webp", "image/webp", false),
    ("woff2", "font/woff2", false),
    ("pdf", "application/pdf", false),
    ("m4a", "audio/mp4", false),
    ("mp3", "audio/mpeg", false),
    ("mp4", "video/mp4", false),
    ("webm", "video/webm", false),
    ("zip", "application/zip", false),
    ("odt", "application/vnd.oasis.opendocument.text", false),
    (
        "ods",
        "application/vnd.oasis.opendocument.spreadsheet",
        false,
    ),
    (
        "odp",
        "application/vnd.oasis.opendocument.presentation",
        false,
    ),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        false,
    ),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        false,
    ),
    (
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        false,
    ),
    ("map", "application/json", true),
];

/// For every answer: what a file is says its type alone, and other sites learn of a reader where she comes from, but not from which page.
const HEADERS: [(&str, &str); 2] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
];

/// How long a file may be kept whose name changes whenever its bytes do: a year, without asking (RFC 8246).
const KEPT: &str = "public, max-age=31536000, immutable";
/// Anything else is asked for anew, and sent only if it has changed (RFC 9111 §5.2.2.4).
const ASKED: &str = "no-cache";

/// What the files of a host are made from.
struct Told<'a> {
    plan: &'a Plan,
    host: Option<Host>,
    /// The path of the site on its host, with `/` at both ends.
    base: String,
}

/// A file that a host reads.
pub fn host_file(catalogue: &Catalogue, plan: &Plan, file: HostConfig) -> io::Result<Vec<u8>> {
    let told = Told {
        plan,
        host: catalogue.settings.host.as_ref().map(|(host, _)| *host),
        base: base(catalogue.settings.url.as_deref()),
    };
    Ok(match file {
        HostConfig::NoJekyll => Vec::new(),
        HostConfig::Headers => headers(&told).into_bytes(),
        HostConfig::Redirects => redirects(&told).into_bytes(),
        HostConfig::Htaccess => apache::htaccess(&told).into_bytes(),
        HostConfig::Nginx => nginx::configuration(&told).into_bytes(),
        HostConfig::WebConfig => return iis::web_config(&told),
        HostConfig::Upload => s3::upload(&told).into_bytes(),
    })
}

/// The path of an address: `/ipe/` of `https://example.org/ipe/`.
fn base(url: Option<&str>) -> String {
    let path = url.and_then(|url| url.split_once("://"));
    let path = path.and_then(|(_, rest)| rest.split_once('/'));
    path.map_or_else(|| "/".to_owned(), |(_, path)| ["/", path].concat())
}

impl Told<'_> {
    /// The old and the new address of each page that moved.
    fn moved(&self) -> impl Iterator<Item = (&Url, &Url)> {
        self.plan.iter().filter_map(|(_, page)| match page {
            Page::Moved(_, from, to) => Some((from, to)),
            _ => None,
        })
    }

    /// The path of an address on the host.
    fn path(&self, url: &Url) -> String {
        [&self.base, url.as_str()].concat()
    }

    fn not_found(&self) -> String {
        self.path(&self.plan.url(&Page::NotFound))
    }
}

/// `_headers`. Both hosts know types, and let nothing be kept unasked but what is named here.
fn headers(told: &Told<'_>) -> String {
    let mut text = format!("{}*\n", told.base);
    for (name, value) in HEADERS {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    text.push_str(&format!("{}assets/*\n  Cache-Control: {KEPT}\n", told.base));
    text
}

/// `_redirects`. Netlify prefers what stands at the old address unless it is told not to (`!`); Cloudflare does not, and does not know the sign.
fn redirects(told: &Told<'_>) -> String {
    let status = if told.host == Some(Host::Netlify) {
        "301!"
    } else {
        "301"
    };
    let lines = told.moved();
    lines
        .map(|(from, to)| format!("{} {} {status}\n", told.path(from), told.path(to)))
        .collect()
}

/// A type as it stands in a header.
fn typed(media: &str, is_text: bool) -> String {
    if is_text {
        format!("{media}; charset=utf-8")
    } else {
        media.to_owned()
    }
}
