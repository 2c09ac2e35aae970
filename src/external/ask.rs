//! Asking for one address. The only file that names `ureq`.

use super::{Limits, Verdict, Why};
use crate::problem::told;
use std::time::Duration;
use ureq::http::header::RETRY_AFTER;
use ureq::http::{Response, StatusCode};
use ureq::{Agent, Body, Error};

/// What Halqa calls itself to other sites.
const NAME: &str = concat!(
    "Halqa/",
    env!("CARGO_PKG_VERSION"),
    " (checks the links of a catalogue)"
);

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

fn answered(response: &Response<Body>) -> Verdict {
    let status = response.status();
    let said = match status.canonical_reason() {
        Some(reason) => format!("{} {reason}", status.as_u16()),
        None => status.as_u16().to_string(),
    };
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
        Error::Io(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
            Verdict::Dead(Why::Nobody)
        }
        other => Verdict::Unknown(told("reason").with("text", other)),
    }
}
