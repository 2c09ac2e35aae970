//! Asking for one address. The only file that names `ureq`.

use super::{Limits, Verdict, Why};
use crate::problem::{Told, told};
use std::io::ErrorKind;
use std::time::Duration;
use ureq::http::header::{ETAG, IF_NONE_MATCH, RETRY_AFTER};
use ureq::http::{Response, StatusCode};
use ureq::{Agent, Body, Error};

/// What Halqa calls itself to other sites.
const NAME: &str = concat!(
    "Halqa/",
    env!("CARGO_PKG_VERSION"),
    " (checks the links of a catalogue)"
);

/// The same when it fetches what another catalogue publishes.
const HARVESTER: &str = concat!("Halqa/", env!("CARGO_PKG_VERSION"), " (joins catalogues)");

/// A file that was fetched.
pub(super) enum Fetched {
    /// It is still the one that its ETag stands for.
    Same,
    /// It is another.
    New {
        /// What is in it.
        bytes: Vec<u8>,
        /// The server's word for this state of it.
        etag: Option<String>,
    },
}

/// Fetches a file of at most so many bytes, unless it is still the one that an ETag stands for. What begins with `https` never goes on without it.
pub(super) fn fetch(
    address: &str,
    etag: Option<&str>,
    time: Duration,
    most: u64,
) -> Result<Fetched, Told> {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .https_only(address.starts_with("https://"))
        .timeout_global(Some(time))
        .max_redirects(5)
        .user_agent(HARVESTER)
        .build();
    let mut request = Agent::from(config).get(address);
    if let Some(etag) = etag {
        request = request.header(IF_NONE_MATCH, etag);
    }
    let failed = |error: &Error| match error {
        Error::BodyExceedsLimit(_) => {
            told("not-fetched.large").with("mebibytes", most / 1024 / 1024)
        }
        Error::Io(error) if error.kind() == ErrorKind::UnexpectedEof => told("not-fetched.short"),
        Error::Timeout(_) => told("not-fetched.slow").with("seconds", time.as_secs()),
        other => match failed(other) {
            Verdict::Dead(why) => why.told(),
            Verdict::Unknown(why) => why,
            Verdict::Alive => told("no-reason"),
        },
    };
    let mut response = request.call().map_err(|error| failed(&error))?;
    match response.status() {
        StatusCode::NOT_MODIFIED if etag.is_some() => return Ok(Fetched::Same),
        StatusCode::OK => {}
        status => return Err(told("dead-link.answer").with("answer", said(status))),
    }
    let etag = response.headers().get(ETAG);
    let etag = etag.and_then(|value| Some(value.to_str().ok()?.to_owned()));
    let body = response.body_mut().with_config().limit(most);
    let bytes = body.read_to_vec().map_err(|error| failed(&error))?;
    Ok(Fetched::New { bytes, etag })
}

/// Asks, with the limits that it was given.
pub(super) struct Client {
    agent: Agent,
    later: Duration,
}

impl Client {
    pub(super) fn new(limits: Limits) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(limits.answer))
            .max_redirects(5)
            .user_agent(NAME)
            .build();
        Self {
            agent: config.into(),
            later: limits.later,
        }
    }

    /// What is known of an address: first by its head alone, then, since some sites refuse that, by its beginning.
    pub(super) fn ask(&self, address: &str) -> Verdict {
        let head = self.patiently(|| self.agent.head(address).call());
        match head {
            Ok(response) if response.status().is_success() => Verdict::Alive,
            Ok(response) if response.status() == StatusCode::TOO_MANY_REQUESTS => {
                answered(&response)
            }
            // The body is dropped unread.
            Ok(_) => match self.patiently(|| self.agent.get(address).call()) {
                Ok(response) => answered(&response),
                Err(error) => failed(&error),
            },
            Err(error) => failed(&error),
        }
    }

    /// Asks once more where a site wishes to be asked a little later.
    fn patiently(
        &self,
        ask: impl Fn() -> Result<Response<Body>, Error>,
    ) -> Result<Response<Body>, Error> {
        let first = ask()?;
        let is_busy = matches!(first.status().as_u16(), 429 | 503);
        let wish = first.headers().get(RETRY_AFTER);
        let wish = wish.and_then(|value| value.to_str().ok()?.trim().parse().ok());
        match wish.map(Duration::from_secs) {
            Some(wish) if is_busy && wish <= self.later => {
                std::thread::sleep(wish);
                ask()
            }
            _ => Ok(first),
        }
    }
}

/// A status as people know it: `404 Not Found`.
fn said(status: StatusCode) -> String {
    match status.canonical_reason() {
        Some(reason) => format!("{} {reason}", status.as_u16()),
        None => status.as_u16().to_string(),
    }
}

fn answered(response: &Response<Body>) -> Verdict {
    let status = response.status();
    let said = said(status);
    match status.as_u16() {
        200..=399 => Verdict::Alive,
        // These say that programs may not look, or not now; a reader may find the page.
        401 | 402 | 403 | 405..=408 | 425 | 429 | 451 | 500.. => {
            Verdict::Unknown(told("reason").with("text", said))
        }
        _ => Verdict::Dead(Why::Answer(said)),
    }
}

fn failed(error: &Error) -> Verdict {
    match error {
        Error::HostNotFound => Verdict::Dead(Why::NoSite),
        Error::BadUri(_) => Verdict::Dead(Why::NoAddress),
        Error::TooManyRedirects => Verdict::Dead(Why::Round),
        Error::Timeout(_) => Verdict::Unknown(told("link-not-asked.slow")),
        Error::ConnectionFailed => Verdict::Dead(Why::Nobody),
        Error::Io(error) if error.kind() == ErrorKind::ConnectionRefused => {
            Verdict::Dead(Why::Nobody)
        }
        other => Verdict::Unknown(told("reason").with("text", other)),
    }
}
