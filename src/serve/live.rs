//! What the preview adds to a page on its way to a browser, and the events that keep it up to date.
//!
//! Nothing of this is ever in a built file.

use super::Base;
use super::answer::{Body, Preview, guarded, respond};
use super::snapshot::Asked;
use super::state::{self, Shown};
use crate::fingerprint::Fingerprint;
use bytes::Bytes;
use http_body_util::Either;
use http_body_util::channel::{Channel, Sender};
use hyper::{Response, StatusCode};
use memchr::memmem;
use percent_encoding::percent_decode_str;
use std::sync::Arc;
use std::time::Duration;

/// Where the preview's own files stand, below the base: no language has such a tag.
pub(super) const FOLDER: &str = "halqa-preview/";
/// What is shown while there is no page: the list of problems comes to stand on it.
pub(super) const EMPTY: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Halqa</title>\n</head>\n<body>\n</body>\n</html>\n";

const SCRIPT: &str = include_str!("live.js");
const STYLE: &str = include_str!("live.css");
/// How often a sign of life is sent: without one nobody would notice that a browser is gone.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Where a page says what it may load (Content Security Policy 3, §3.3).
const POLICY: &[u8] = b"http-equiv=\"Content-Security-Policy\" content=\"";
/// What the preview loads.
const NEEDED: [(&str, &str); 4] = [
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("connect-src", "'self'"),
    ("img-src", "data:"),
];

/// Stands for the bytes of a page.
pub(super) fn fingerprint(bytes: &[u8]) -> String {
    Fingerprint::of(bytes).short(16)
}

/// A page with the preview's script, and the right to be told of changes.
///
/// A page that is shown because there is none at its address has no fingerprint: so it is left as soon as one comes.
pub(super) fn with_script(page: &[u8], base: &Base, is_missing: bool) -> Vec<u8> {
    let mark = if is_missing {
        String::new()
    } else {
        fingerprint(page)
    };
    let base = base.as_str();
    let script = format!(
        "<script src=\"{base}{FOLDER}live.js\" data-page=\"{mark}\" data-base=\"{base}\"></script>\n"
    );
    let end = memmem::rfind(page, b"</body>").unwrap_or(page.len());
    let start = memmem::find(&page[..end], POLICY).map_or(0, |at| at + POLICY.len());
    let length = memchr::memchr(b'"', &page[start..end]).filter(|_| start > 0);
    let stop = start + length.unwrap_or(0);
    let policy = permitted(&String::from_utf8_lossy(&page[start..stop]));
    [
        &page[..start],
        policy.as_bytes(),
        &page[stop..end],
        script.as_bytes(),
        &page[end..],
    ]
    .concat()
}

/// A page's policy, which also permits what the preview loads; nothing where there is none.
fn permitted(policy: &str) -> String {
    if policy.is_empty() {
        return String::new();
    }
    let mut rules: Vec<String> = policy.split("; ").map(str::to_owned).collect();
    for (name, from) in NEEDED {
        match rules
            .iter_mut()
            .find(|rule| rule.split(' ').next() == Some(name))
        {
            Some(rule) if rule.split(' ').any(|source| source == from) => {}
            Some(rule) => rule.extend([" ", from]),
            None => rules.push(format!("{name} {from}")),
        }
    }
    rules.join("; ")
}

/// The path of the page whose events a query asks for.
pub(super) fn watched(query: &str) -> String {
    let mut pairs = query.split('&');
    let path = pairs.find_map(|pair| pair.strip_prefix("at="));
    let path = percent_decode_str(path.unwrap_or_default());
    path.decode_utf8_lossy().into_owned()
}

/// Answers for the preview's own files.
pub(super) fn answer(preview: &Arc<Preview>, name: &str, asked: Asked) -> Response<Body> {
    match name {
        "live.js" => respond(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT),
        "live.css" => respond(StatusCode::OK, "text/css; charset=utf-8", STYLE),
        "live" => {
            let (sender, body) = Channel::new(4);
            tokio::spawn(tell(preview.clone(), asked, sender));
            guarded(Response::new(Either::Right(body)), "text/event-stream")
        }
        _ => respond(
            StatusCode::NOT_FOUND,
            "text/plain; charset=utf-8",
            "the preview has no such file",
        ),
    }
}

/// Tells a tab of every state, until it goes away.
async fn tell(preview: Arc<Preview>, asked: Asked, mut sender: Sender<Bytes>) {
    let mut snapshots = preview.snapshots.clone();
    let mut shown = Shown::default();
    let mut told = 0;
    loop {
        snapshots.borrow_and_update();
        let Some(snapshot) = preview.snapshot(&asked).await else {
            return;
        };
        if snapshot.revision != told {
            told = snapshot.revision;
            let (base, asked) = (preview.base.clone(), asked.clone());
            let state = tokio::task::spawn_blocking(move || {
                let state = state::state(&snapshot, &asked, &base, &mut shown);
                (state, shown)
            });
            let Ok((state, now)) = state.await else {
                return;
            };
            shown = now;
            let event = format!("retry: 1000\nevent: state\ndata: {state}\n\n");
            if sender.send_data(event.into()).await.is_err() {
                return;
            }
        }
        tokio::select! {
            changed = snapshots.changed() => if changed.is_err() {
                return;
            },
            () = tokio::time::sleep(HEARTBEAT) => if sender.send_data(": here\n\n".into()).await.is_err() {
                return;
            },
        }
    }
}
