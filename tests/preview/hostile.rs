//! Requests that are broken in every way: each is answered as HTTP says or hung up on, and what is told is the site and nothing else.

use super::random::{all, clean};
use super::server::{Answer, Server};
use super::without_script;
use crate::chance;
use crate::sandbox::Sandbox;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::net::Shutdown;

/// Requests that are right, or wrong in a known way; `{host}` stands for the server's own.
const REQUESTS: [&str; 20] = [
    "GET / HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /en/index.html HTTP/1.1\r\nHost: {host}\r\nAccept: text/html,*/*;q=0.8\r\nCookie: a=b; halqa-drafts=1\r\n\r\n",
    "GET /en/modules/who-does-what.html?a=b HTTP/1.1\r\nHost: {host}\r\nAccept-Language: ar\r\nUser-Agent: x\r\n\r\n",
    "HEAD /ar/index.html HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /en HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /404.html HTTP/1.1\r\nHost: {host}\r\nIf-None-Match: *\r\nRange: bytes=0-3\r\n\r\n",
    "GET /../../etc/passwd HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /%2e%2e/..%2f%00%ff/..\\..\\ HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET /halqa-preview/live.js HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Site: same-origin\r\n\r\n",
    "GET /halqa-preview/live.css HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\r\n",
    "GET /halqa-preview/live?at=en%2Findex.html HTTP/1.1\r\nHost: {host}\r\nAccept: text/event-stream\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: {host}\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: {host}\r\nOrigin: null\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n\r\n",
    "POST /en/index.html HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\n\r\nhello",
    "POST / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    "OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "CONNECT example.org:443 HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET http://{host}/en/index.html HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET / HTTP/1.0\r\nHost: {host}\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n\r\n",
    "GET /robots.txt HTTP/1.1\r\nHost: {host}\r\n\r\nGET /en/index.html HTTP/1.1\r\nHost: {host}\r\n\r\n",
];

/// What is put between: what ends, folds and doubles the parts of a request, and what is no text.
const SCRAPS: [&[u8]; 18] = [
    b"\r\n",
    b"\n",
    b"\r",
    b"\0",
    b" ",
    b"\t",
    b":",
    b"/",
    b"%",
    b"..",
    b"\xff\xfe",
    b"\x16\x03\x01",
    b"\r\nHost: evil.example",
    b"\r\nContent-Length: 3",
    b"\r\nTransfer-Encoding: chunked",
    b"\r\n folded",
    b"HTTP/1.1",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
];

/// How a request is broken.
#[derive(Clone, Debug)]
enum Slip {
    Flip(Index, u8),
    Insert(Index, usize),
    Drop(Index, usize),
    /// A part is there more than once.
    Repeat(Index, usize, usize),
    Cut(Index),
    /// The lines of the head are in another order.
    Swap(Index, Index),
    /// Another request stands in the middle of it.
    Splice(Index, usize),
}

fn slip() -> impl Strategy<Value = Slip> {
    let at = any::<Index>;
    prop_oneof![
        4 => (at(), 0..8_u8).prop_map(|(at, bit)| Slip::Flip(at, bit)),
        4 => (at(), 0..SCRAPS.len()).prop_map(|(at, scrap)| Slip::Insert(at, scrap)),
        3 => (at(), 1..12_usize).prop_map(|(at, length)| Slip::Drop(at, length)),
        2 => (at(), 1..40_usize, prop_oneof![Just(2), Just(30), Just(2_000)])
            .prop_map(|(at, length, times)| Slip::Repeat(at, length, times)),
        1 => at().prop_map(Slip::Cut),
        2 => (at(), at()).prop_map(|(one, other)| Slip::Swap(one, other)),
        1 => (at(), 0..REQUESTS.len()).prop_map(|(at, request)| Slip::Splice(at, request)),
    ]
}

fn apply(bytes: &mut Vec<u8>, slip: &Slip) {
    if bytes.is_empty() {
        return;
    }
    let length = bytes.len();
    let end = |at: usize, part: usize| (at + part).min(length);
    match slip {
        Slip::Flip(at, bit) => bytes[at.index(length)] ^= 1 << bit,
        Slip::Insert(at, scrap) => {
            let at = at.index(length);
            bytes.splice(at..at, SCRAPS[*scrap].iter().copied());
        }
        Slip::Drop(at, part) => {
            let at = at.index(length);
            bytes.drain(at..end(at, *part));
        }
        Slip::Repeat(at, part, times) => {
            let at = at.index(length);
            let more = bytes[at..end(at, *part)].repeat(*times);
            bytes.splice(at..at, more);
        }
        Slip::Cut(at) => bytes.truncate(at.index(length)),
        Slip::Swap(one, other) => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let mut lines: Vec<&str> = text.split("\r\n").collect();
            let count = lines.len();
            lines.swap(one.index(count), other.index(count));
            *bytes = lines.join("\r\n").into_bytes();
        }
        Slip::Splice(at, request) => {
            let at = at.index(length);
            bytes.splice(at..at, REQUESTS[*request].bytes());
        }
    }
}

/// Says something and what ends it, and hears every answer until the server hangs up, or begins to tell of changes for ever.
///
/// What ends it is a request that is right: whatever was said before is answered before it, and nobody waits for the rest of anything.
fn converse(server: &Server, said: &[u8]) -> Vec<Answer> {
    let mut stream = server.connect();
    let host = format!("127.0.0.1:{}", server.port);
    let end = format!("\r\n\r\nHEAD / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    // What is no request may be hung up on before it is all sent.
    let _ = stream.write_all(&[said, end.as_bytes()].concat());
    let _ = stream.shutdown(Shutdown::Write);
    let mut heard = Vec::new();
    let mut part = [0; 16 * 1024];
    while let Ok(length) = stream.read(&mut part) {
        heard.extend_from_slice(&part[..length]);
        let tells = heard
            .windows(17)
            .any(|words| words.eq_ignore_ascii_case(b"text/event-stream"));
        if length == 0 || tells {
            break;
        }
    }
    Answer::all(&heard)
}

#[test]
fn no_broken_request_gets_anything_but_the_site_or_a_refusal() {
    let sandbox = Sandbox::small();
    sandbox.write("secret.txt", "secret");
    let server = Server::start(sandbox.path(), &[]);
    let host = format!("127.0.0.1:{}", server.port);
    let mut known: BTreeSet<Vec<u8>> = BTreeSet::new();
    for drafts in [false, true] {
        let site = clean(sandbox.path(), drafts).expect("a catalogue without errors");
        known.extend(all(&site).into_values());
    }
    known.insert(include_bytes!("../../src/serve/live.js").to_vec());
    known.insert(include_bytes!("../../src/serve/live.css").to_vec());
    let is_known = |body: &[u8]| {
        let plain = || without_script(std::str::from_utf8(body).ok()?);
        body.is_empty()
            || known.contains(body)
            || plain().is_some_and(|page| known.contains(page.as_bytes()))
    };
    let right = server.get("/en/index.html").body;
    let heard = std::cell::RefCell::new(BTreeMap::<u16, usize>::new());
    let broken = (0..REQUESTS.len(), proptest::collection::vec(slip(), 0..6));
    let tried = chance::runner(3_000).run(&broken, |(request, slips)| {
        let mut bytes = REQUESTS[request].replace("{host}", &host).into_bytes();
        for slip in &slips {
            apply(&mut bytes, slip);
        }
        for answer in converse(&server, &bytes) {
            let status = answer.status;
            *heard.borrow_mut().entry(status).or_default() += 1;
            prop_assert!(
                [200, 302, 304, 400, 403, 404, 405, 408, 413, 414, 431].contains(&status),
                "{status}"
            );
            let is_stream = answer.header("content-type") == Some("text/event-stream");
            let body = String::from_utf8_lossy(&answer.body);
            prop_assert!(
                status != 200 || is_stream || is_known(&answer.body),
                "told: {body}"
            );
            prop_assert!(!body.contains("secret"), "told: {body}");
        }
        prop_assert!(server.get("/en/index.html").body == right);
        Ok(())
    });
    tried.unwrap_or_else(|failure| panic!("{failure}"));
    // Every kind of answer was heard, so that nothing was held against silence.
    let heard = heard.into_inner();
    for status in [200, 302, 400, 403, 404, 405, 431] {
        assert!(heard.contains_key(&status), "no {status} in {heard:?}");
    }
}
