//! Who may ask for what: only this computer's own browser, only to read.

use hyper::header::{HOST, ORIGIN};
use hyper::http::uri::Authority;
use hyper::{HeaderMap, Method, Request, StatusCode};
use std::net::IpAddr;

/// The names under which the preview may be asked. A name of somebody else's that leads to this computer is not among them (DNS rebinding).
pub(super) struct Allowed {
    port: u16,
    host: Option<IpAddr>,
}

/// Why a request is not answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal(pub(super) StatusCode, pub(super) &'static str);

impl Allowed {
    pub(super) fn new(port: u16, host: Option<IpAddr>) -> Self {
        Self { port, host }
    }

    /// Whether a request may be answered.
    pub(super) fn check<B>(&self, request: &Request<B>) -> Result<(), Refusal> {
        let headers = request.headers();
        if ![Method::GET, Method::HEAD].contains(request.method()) {
            let why = "the preview can only be read";
            return Err(Refusal(StatusCode::METHOD_NOT_ALLOWED, why));
        }
        if request.uri().authority().is_some() || !request.uri().path().starts_with('/') {
            let why = "the address must be a path";
            return Err(Refusal(StatusCode::BAD_REQUEST, why));
        }
        let host = only(headers, HOST.as_str()).filter(|host| self.is_own(host));
        let Some(host) = host else {
            let why = "this name is not one of the preview's own; to serve others, start it with --host and the address of this computer";
            return Err(Refusal(StatusCode::FORBIDDEN, why));
        };
        let origin = headers
            .contains_key(ORIGIN)
            .then(|| only(headers, ORIGIN.as_str()));
        let is_strange = origin.is_some_and(|origin| {
            origin.and_then(|origin| origin.strip_prefix("http://")) != Some(host)
        });
        if is_strange || is_cross_site(headers) {
            let why = "another site may not use the preview";
            return Err(Refusal(StatusCode::FORBIDDEN, why));
        }
        Ok(())
    }

    fn is_own(&self, host: &str) -> bool {
        let Ok(authority) = host.parse::<Authority>() else {
            return false;
        };
        if host.contains('@') || authority.port_u16().unwrap_or(80) != self.port {
            return false;
        }
        let name = authority.host().trim_matches(['[', ']']);
        let address: Option<IpAddr> = name.parse().ok();
        match (self.host, address) {
            (None, Some(address)) => ["127.0.0.1", "::1"].contains(&address.to_string().as_str()),
            (None, None) => name == "localhost",
            // An address is no name that somebody else could give to this computer.
            (Some(host), Some(address)) => host.is_unspecified() || host == address,
            (Some(host), None) => host.is_loopback() && name == "localhost",
        }
    }
}

/// A header that stands there exactly once.
fn only<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let first = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(first)
}

/// Whether a page of another site asks, other than by a link that was followed (Fetch Metadata, W3C §2).
fn is_cross_site(headers: &HeaderMap) -> bool {
    let says = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let is_followed =
        says("sec-fetch-mode") == Some("navigate") && says("sec-fetch-dest") == Some("document");
    matches!(says("sec-fetch-site"), Some("cross-site" | "same-site")) && !is_followed
}
