//! What comes over the wire to the preview: it is answered as HTTP says or hung up on, with nothing but the site, and the next reader is served.

use super::STARTER;
use halqa::serve::{Base, News, Options, serve};
use halqa::site::Workshop;
use halqa::source::starter;
use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::{LazyLock, mpsc};
use std::time::Duration;

/// What stands beside the catalogue, and is nobody's affair.
const SECRET: &str = "the secret beside the catalogue";
/// What may be answered.
const STATUS: [u16; 11] = [200, 302, 304, 400, 403, 404, 405, 408, 413, 414, 431];

/// The preview, in a thread of this process that nothing ends.
static SERVER: LazyLock<Server> = LazyLock::new(Server::start);

struct Server {
    address: String,
    known: BTreeSet<Vec<u8>>,
}

pub(super) fn holds(bytes: &[u8]) {
    let server = &*SERVER;
    let host = &*server.address;
    // The port is another one each time.
    let said = replace(bytes, b"{host}", host.as_bytes());
    for (status, kind, body) in answers(&server.converse(&said)) {
        assert!(STATUS.contains(&status), "{status}");
        let text = String::from_utf8_lossy(&body);
        assert!(!text.contains(SECRET), "{text}");
        let is_ours = kind == "text/event-stream"
            || body.is_empty()
            || server.known.contains(&body)
            || text.contains("/halqa-preview/live.js\"");
        assert!(status != 200 || is_ours, "{text}");
    }
    let right = format!("GET /robots.txt HTTP/1.1\r\nHost: {host}");
    let answers = answers(&server.converse(right.as_bytes()));
    assert_eq!(answers.first().map(|(status, ..)| *status), Some(200));
}

impl Server {
    fn start() -> Self {
        // It outlives everything, as the thread does.
        let folder = tempfile::TempDir::new().expect("a folder").keep();
        for file in starter() {
            let path = folder.join(file.path.as_str());
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, file.bytes()).expect("a file");
        }
        fs::write(folder.join("secret.txt"), SECRET).expect("a file");
        let options = Options {
            root: folder,
            port: 0,
            host: None,
            base: Base::new("/"),
            poll: false,
            drafts: true,
            lang: "en".to_owned(),
        };
        let (sender, told) = mpsc::channel();
        std::thread::spawn(move || {
            let tell = move |news: News<'_>| {
                if let News::Listening { addresses, .. } = news {
                    let _ = sender.send(addresses[0].clone());
                }
            };
            serve(&options, tell).expect("the preview runs")
        });
        let address = told.recv().expect("the preview listens");
        let address = address.trim_start_matches("http://").trim_end_matches('/');
        let mut known = BTreeSet::new();
        for drafts in [false, true] {
            let site = Workshop::default().site(&STARTER, drafts).value;
            let site = site.expect("the catalogue that halqa new makes");
            known.extend(
                site.plan
                    .iter()
                    .filter_map(|(url, _)| site.bytes(url)?.ok()),
            );
        }
        known.insert(include_bytes!("../../../src/serve/live.js").to_vec());
        known.insert(include_bytes!("../../../src/serve/live.css").to_vec());
        Self {
            address: address.to_owned(),
            known,
        }
    }

    /// Says something and a request that ends it, and hears what is answered until the server hangs up, or begins to tell of changes for ever.
    fn converse(&self, said: &[u8]) -> Vec<u8> {
        let mut stream = TcpStream::connect(&*self.address).expect("the preview is there");
        let patience = Some(Duration::from_secs(60));
        stream.set_read_timeout(patience).expect("a time");
        let host = &self.address;
        let end = format!("\r\n\r\nHEAD / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        // What is no request may be hung up on before it is all sent.
        let _ = stream.write_all(&[said, end.as_bytes()].concat());
        let _ = stream.shutdown(Shutdown::Write);
        let mut heard = Vec::new();
        let mut part = [0; 16 * 1024];
        loop {
            match stream.read(&mut part) {
                Ok(0) => break,
                Ok(length) => heard.extend_from_slice(&part[..length]),
                Err(error) if error.kind() == ErrorKind::ConnectionReset => break,
                // The alarm by which a search looks at its clock.
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => panic!("no answer: {error}"),
            }
            if find(&heard, b"text/event-stream").is_some() {
                break;
            }
        }
        heard
    }
}

/// The answers in what was heard: status, media type, body. One that was cut off ends them.
fn answers(mut heard: &[u8]) -> Vec<(u16, String, Vec<u8>)> {
    let mut answers = Vec::new();
    while let Some(end) = find(heard, b"\r\n\r\n") {
        let head = String::from_utf8_lossy(&heard[..end]).into_owned();
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        let status = status.unwrap_or_else(|| panic!("no answer of HTTP: {head}"));
        let header = |name: &str| {
            let mut lines = head.lines().filter_map(|line| line.split_once(": "));
            let found = lines.find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value)
        };
        let kind = header("content-type").unwrap_or_default().to_owned();
        let length: usize =
            header("content-length").map_or(0, |text| text.parse().expect("a length"));
        heard = &heard[end + 4..];
        // Of an answer to HEAD there is the head only; the next answer, or nothing, follows at once.
        let is_head_only = heard.is_empty() || heard.starts_with(b"HTTP/1.1 ");
        let length = if is_head_only { 0 } else { length };
        let Some(body) = heard.get(..length) else {
            break;
        };
        answers.push((status, kind, body.to_vec()));
        heard = &heard[length..];
    }
    answers
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|part| part == wanted)
}

fn replace(bytes: &[u8], wanted: &[u8], with: &[u8]) -> Vec<u8> {
    let mut replaced = Vec::new();
    let mut rest = bytes;
    while let Some(at) = find(rest, wanted) {
        replaced.extend_from_slice(&rest[..at]);
        replaced.extend_from_slice(with);
        rest = &rest[at + wanted.len()..];
    }
    replaced.extend_from_slice(rest);
    replaced
}
