//! A server that answers as well, or as badly, as it is told.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How a path is answered.
#[derive(Clone)]
pub(super) enum Answer {
    /// By a file, with an ETag.
    File(Vec<u8>),
    /// By a status alone.
    Status(&'static str),
    /// By sending to another path.
    Moved(String),
    /// By nothing at all.
    Silence,
    /// By a file, a byte each tenth of a second.
    Drops(Vec<u8>),
    /// By half of a file.
    Cut(Vec<u8>),
    /// By spaces without end.
    Endless,
}

#[derive(Default)]
struct State {
    answers: BTreeMap<String, Answer>,
    /// How often a file was sent, by path.
    sent: BTreeMap<String, usize>,
}

/// The server, as long as the test lasts.
pub(super) struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(super) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let state: Arc<Mutex<State>> = Arc::default();
        let known = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let known = known.clone();
                // The asker may go away at any time.
                std::thread::spawn(move || answer(stream, &known));
            }
        });
        Self { address, state }
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    pub(super) fn answer(&self, path: &str, answer: Answer) {
        let mut state = self.state.lock().expect("no test has failed");
        state.answers.insert(path.to_owned(), answer);
    }

    pub(super) fn put(&self, path: &str, bytes: Vec<u8>) {
        self.answer(path, Answer::File(bytes));
    }

    /// How often the file of a path was sent.
    pub(super) fn sent(&self, path: &str) -> usize {
        let state = self.state.lock().expect("no test has failed");
        state.sent.get(path).copied().unwrap_or_default()
    }
}

fn answer(mut stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let path = first.split(' ').nth(1).unwrap_or_default();
    let path = path.trim_start_matches('/').to_owned();
    let head: Vec<String> = lines
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .collect();
    let known = head.iter().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("if-none-match")
            .then(|| value.to_owned())
    });
    let answer = {
        let state = state.lock().expect("no test has failed");
        state
            .answers
            .get(&path)
            .cloned()
            .unwrap_or(Answer::Status("404 Not Found"))
    };
    let status = |stream: &mut TcpStream, status: &str, more: &str| {
        write!(
            stream,
            "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n{more}\r\n"
        )
    };
    let head = |stream: &mut TcpStream, length: usize, more: &str| {
        write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n{more}\r\n"
        )
    };
    match answer {
        Answer::File(bytes) => {
            let etag = format!("\"{}\"", &halqa::catalogue::join::hash(&bytes)[..16]);
            if known.as_deref() == Some(&etag) {
                return status(&mut stream, "304 Not Modified", "");
            }
            let mut state = state.lock().expect("no test has failed");
            *state.sent.entry(path).or_default() += 1;
            drop(state);
            head(&mut stream, bytes.len(), &format!("etag: {etag}\r\n"))?;
            stream.write_all(&bytes)
        }
        Answer::Status(said) => status(&mut stream, said, ""),
        Answer::Moved(to) => status(
            &mut stream,
            "301 Moved Permanently",
            &format!("location: /{to}\r\n"),
        ),
        Answer::Silence => stream.read(&mut [0]).map(|_| ()),
        Answer::Drops(bytes) => {
            head(&mut stream, bytes.len(), "")?;
            for byte in bytes {
                stream.write_all(&[byte])?;
                std::thread::sleep(Duration::from_millis(100));
            }
            Ok(())
        }
        Answer::Cut(bytes) => {
            head(&mut stream, bytes.len(), "")?;
            stream.write_all(&bytes[..bytes.len() / 2])
        }
        Answer::Endless => {
            write!(stream, "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")?;
            loop {
                stream.write_all(&[b' '; 65536])?;
            }
        }
    }
}
