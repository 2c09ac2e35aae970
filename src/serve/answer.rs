//! From a request to an answer: an address is looked up in the plan, and nowhere else.

use super::Base;
use super::guard::{Allowed, Refusal};
use super::live;
use super::snapshot::{Asked, Snapshot, Variant};
use crate::locale::{Lang, is_pseudo};
use crate::plan::{Page, Url};
use crate::problem::Problem;
use crate::site::Site;
use crate::watch::Waker;
use bytes::Bytes;
use http_body_util::channel::Channel;
use http_body_util::{Either, Full};
use hyper::header::{
    ACCEPT, ALLOW, CACHE_CONTROL, CONTENT_TYPE, COOKIE, HeaderValue, LOCATION,
    X_CONTENT_TYPE_OPTIONS,
};
use hyper::{HeaderMap, Method, Request, Response, StatusCode};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;
use tokio::sync::watch::Receiver;

/// How long a reader waits for a variant to be made before she gets the usual one.
const VARIANT: Duration = Duration::from_secs(20);

/// What answers need.
pub(super) struct Preview {
    pub(super) snapshots: Receiver<Option<Arc<Snapshot>>>,
    pub(super) wishes: Sender<Variant>,
    pub(super) waker: Waker,
    pub(super) allowed: Allowed,
    pub(super) base: Base,
    pub(super) drafts: bool,
}

/// What is sent: a whole, or a stream of events.
pub(super) type Body = Either<Full<Bytes>, Channel<Bytes>>;

/// What stands at an address of the site.
pub(super) enum Found {
    /// A page or file.
    Bytes(Url, Vec<u8>),
    /// A page that can't be made.
    Fault(Problem),
    /// Nothing, but there is a folder of that name.
    Folder,
    /// Nothing.
    Nothing,
}

impl Preview {
    /// Answers a request.
    pub(super) async fn answer<B>(self: Arc<Self>, request: &Request<B>) -> Response<Body> {
        if let Err(Refusal(status, why)) = self.allowed.check(request) {
            let mut answer = plain(status, why);
            if status == StatusCode::METHOD_NOT_ALLOWED {
                let methods = HeaderValue::from_static("GET, HEAD");
                answer.headers_mut().insert(ALLOW, methods);
            }
            return answer;
        }
        let path = request.uri().path();
        let Some(path) = path.strip_prefix(self.base.as_str()) else {
            // Only the very beginning leads to the site; what else leads out of it is a broken link there too.
            return if path == "/" || format!("{path}/") == self.base.as_str() {
                redirect(self.base.as_str())
            } else {
                let why = "this address lies outside of the folder in which the site stands";
                plain(StatusCode::NOT_FOUND, why)
            };
        };
        let asked = self.asked(path, request);
        if let Some(name) = path.strip_prefix(live::FOLDER) {
            return live::answer(&self, name, asked);
        }
        let snapshot = self.snapshot(&asked).await;
        let Some(snapshot) = snapshot else {
            let why = "the preview ended";
            return plain(StatusCode::SERVICE_UNAVAILABLE, why);
        };
        let is_shown = request.method() == Method::GET && wants_page(request.headers());
        let found = snapshot.site(&asked).map(|site| find(site, path));
        match found {
            Some(Found::Bytes(url, bytes)) => {
                let is_missing = path != "404.html" && url.as_str() == "404.html";
                let status = if is_missing {
                    StatusCode::NOT_FOUND
                } else {
                    StatusCode::OK
                };
                let kind = kind(&url);
                if is_shown && kind.starts_with("text/html") {
                    let page = live::with_script(&bytes, &self.base, is_missing);
                    respond(status, kind, page)
                } else {
                    respond(status, kind, bytes)
                }
            }
            Some(Found::Folder) => redirect(&format!("{}{path}/", self.base.as_str())),
            Some(Found::Fault(_)) | None => {
                let page = live::with_script(live::EMPTY.as_bytes(), &self.base, true);
                respond(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "text/html; charset=utf-8",
                    page,
                )
            }
            Some(Found::Nothing) => plain(StatusCode::NOT_FOUND, "nothing stands here"),
        }
    }

    /// What a request is about: a page, or the events of one.
    fn asked<B>(&self, path: &str, request: &Request<B>) -> Asked {
        let path = if path.starts_with(live::FOLDER) {
            live::watched(request.uri().query().unwrap_or_default())
        } else {
            path.to_owned()
        };
        let drafts = cookie(request.headers(), "halqa-drafts");
        let folder = path.split('/').next().unwrap_or_default();
        let variant = Variant {
            drafts: drafts.map_or(self.drafts, |value| value == "1"),
            pseudo: Lang::parse(folder).is_ok_and(|lang| is_pseudo(&lang)),
        };
        Asked { path, variant }
    }

    /// The latest state, once there is one, with the variant that is asked for in it, if that can be made.
    pub(super) async fn snapshot(&self, asked: &Asked) -> Option<Arc<Snapshot>> {
        let mut snapshots = self.snapshots.clone();
        let snapshot = snapshots.wait_for(Option::is_some).await.ok()?.clone()?;
        let variant = snapshot.variant(asked);
        if !self.wish(&snapshot, variant) {
            return Some(snapshot);
        }
        let is_made = |state: &Option<Arc<Snapshot>>| {
            state
                .as_ref()
                .is_some_and(|state| state.sites.contains_key(&variant) || state.is_broken())
        };
        match tokio::time::timeout(VARIANT, snapshots.wait_for(is_made)).await {
            Ok(made) => made.ok()?.clone(),
            Err(_) => Some(snapshot),
        }
    }

    /// Asks for a variant that a state lacks; `false` if it does not.
    fn wish(&self, snapshot: &Snapshot, variant: Variant) -> bool {
        let is_lacking = !snapshot.sites.contains_key(&variant)
            && !snapshot.is_broken()
            && !snapshot.sites.is_empty();
        if is_lacking && self.wishes.send(variant).is_ok() {
            self.waker.wake();
        }
        is_lacking
    }
}

/// What stands at a path below the base, as on a strict host: a folder's page is its index.html, and capital letters matter.
pub(super) fn find(site: &Site, path: &str) -> Found {
    let index = |folder: &str| Url::new(format!("{folder}index.html"));
    let is_address = Url::new(path).as_str() == path;
    let is_folder = path.is_empty() || path.ends_with('/');
    let url = if is_folder {
        index(path)
    } else {
        Url::new(path)
    };
    let page = site.plan.get(&url).filter(|_| is_address);
    if page.is_none() && !is_folder && is_address {
        let folder = index(&format!("{path}/"));
        if site.plan.get(&folder).is_some() {
            return Found::Folder;
        }
    }
    let url = if page.is_some() {
        url
    } else {
        site.plan.url(&Page::NotFound)
    };
    match site.bytes(&url) {
        Some(Ok(bytes)) => Found::Bytes(url, bytes),
        Some(Err(problem)) => Found::Fault(problem),
        None => Found::Nothing,
    }
}

/// The value of a cookie (RFC 6265 §4.2.1).
fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(COOKIE).iter();
    let pairs = all.filter_map(|value| value.to_str().ok());
    pairs
        .flat_map(|pairs| pairs.split("; "))
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// Whether a browser asks for something to show: programs get the very bytes that are published.
fn wants_page(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}

/// The media type of what stands at an address.
fn kind(url: &Url) -> String {
    let found = mime_guess::from_path(url.as_str()).first_or_octet_stream();
    let is_text = found.type_() == "text"
        || ["json", "javascript", "xml"].contains(&found.subtype().as_str())
        || found
            .suffix()
            .is_some_and(|suffix| ["xml", "json"].contains(&suffix.as_str()));
    if is_text {
        format!("{}; charset=utf-8", found.essence_str())
    } else {
        found.essence_str().to_owned()
    }
}

/// An answer with its headers: nothing is kept, and nothing is taken for what it is not.
pub(super) fn respond(
    status: StatusCode,
    kind: impl AsRef<str>,
    body: impl Into<Bytes>,
) -> Response<Body> {
    let mut answer = Response::new(Either::Left(Full::new(body.into())));
    *answer.status_mut() = status;
    guarded(answer, kind.as_ref())
}

pub(super) fn guarded(mut answer: Response<Body>, kind: &str) -> Response<Body> {
    let headers = answer.headers_mut();
    if let Ok(kind) = HeaderValue::from_str(kind) {
        headers.insert(CONTENT_TYPE, kind);
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let own = HeaderValue::from_static("same-origin");
    headers.insert("cross-origin-resource-policy", own);
    answer
}

fn plain(status: StatusCode, words: &'static str) -> Response<Body> {
    respond(status, "text/plain; charset=utf-8", words)
}

fn redirect(to: &str) -> Response<Body> {
    let mut answer = plain(StatusCode::FOUND, "");
    if let Ok(to) = HeaderValue::from_str(to) {
        answer.headers_mut().insert(LOCATION, to);
    }
    answer
}
