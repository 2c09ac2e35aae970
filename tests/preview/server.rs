//! The real server, and a client that says what it likes.

use crate::sandbox::HALQA;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// How long something may take to happen that must happen at last; the machine may be busy.
pub(super) const AT_LAST: Duration = Duration::from_secs(60);

/// A server that runs; it ends with this value.
pub(super) struct Server {
    child: Child,
    said: Arc<Mutex<String>>,
    pub(super) address: String,
    pub(super) port: u16,
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: u16,
    head: String,
    pub(super) body: Vec<u8>,
}

impl Server {
    /// Starts it on any free port, unless the arguments name one.
    pub(super) fn start(root: &Path, arguments: &[&str]) -> Self {
        Self::start_as(Command::new(HALQA), root, arguments)
    }

    /// Starts it by a command to which its arguments are added.
    pub(super) fn start_as(mut command: Command, root: &Path, arguments: &[&str]) -> Self {
        let port = if arguments.contains(&"--port") {
            &[][..]
        } else {
            &["--port", "0"][..]
        };
        let mut child = command
            .arg("serve")
            .arg("--root")
            .arg(root)
            .args(port)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("halqa can be run");
        let said = Arc::new(Mutex::new(String::new()));
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let heard = said.clone();
        thread::spawn(move || {
            let mut line = String::new();
            while out.read_line(&mut line).is_ok_and(|length| length > 0) {
                heard.lock().expect("no panic").push_str(&line);
                line.clear();
            }
        });
        let mut server = Self {
            child,
            said,
            address: String::new(),
            port: 0,
        };
        server.until("it tells its address", || server.said().contains("Ctrl-C"));
        let said = server.said();
        let start = said.find("http://").expect("an address");
        let address = said[start..].split_whitespace().next().expect("an address");
        let authority = address
            .trim_start_matches("http://")
            .split('/')
            .next()
            .expect("a host");
        server.port = authority
            .rsplit(':')
            .next()
            .and_then(|port| port.parse().ok())
            .expect("a port");
        server.address = address.to_owned();
        server
    }

    /// What it said on the terminal so far.
    pub(super) fn said(&self) -> String {
        self.said.lock().expect("no panic").clone()
    }

    /// Waits for what must come at last.
    pub(super) fn until(&self, what: &str, mut is_so: impl FnMut() -> bool) {
        let begun = Instant::now();
        while !is_so() {
            assert!(
                begun.elapsed() < AT_LAST,
                "waited in vain until {what}; it said:\n{}",
                self.said()
            );
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until some words stand at a path.
    pub(super) fn shows(&self, path: &str, words: &str) {
        self.until(&format!("{path} shows {words}"), || {
            String::from_utf8_lossy(&self.get(path).body).contains(words)
        });
    }

    /// The lines that tell of a new state: the files that changed, then the time that it took and what is wrong.
    pub(super) fn updates(&self) -> Vec<String> {
        let said = self.said();
        let updates = said.lines().filter(|line| line.contains(" ms · "));
        updates.map(str::to_owned).collect()
    }

    /// Asks for a path as a program does.
    pub(super) fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path} HTTP/1.1"), &[])
    }

    /// Asks with a line and headers, and the right host.
    pub(super) fn ask(&self, line: &str, headers: &[&str]) -> Answer {
        let host = format!("Host: 127.0.0.1:{}", self.port);
        let lines: Vec<&str> = [line, &host]
            .into_iter()
            .chain(headers.iter().copied())
            .collect();
        self.say(format!("{}\r\nConnection: close\r\n\r\n", lines.join("\r\n")).as_bytes())
            .expect("an answer")
    }

    /// Sends bytes; `None` if the connection ended without an answer.
    pub(super) fn say(&self, bytes: &[u8]) -> Option<Answer> {
        let mut stream = self.connect();
        // What is no request may be hung up on before it is all sent.
        let _ = stream.write_all(bytes);
        let mut all = Vec::new();
        let _ = stream.read_to_end(&mut all);
        let end = all.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&all[..end]).into_owned();
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some(Answer {
            status,
            head,
            body: all[end + 4..].to_vec(),
        })
    }

    pub(super) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(AT_LAST)).expect("a time");
        stream
    }

    /// Sends a signal, such as `INT`.
    #[cfg(unix)]
    pub(super) fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args([&format!("-{name}"), &self.child.id().to_string()])
            .status();
        assert!(sent.expect("kill can be run").success());
    }

    /// How many KiB of memory it holds.
    #[cfg(target_os = "linux")]
    pub(super) fn memory(&self) -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.expect("it runs");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let size = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        size.expect("its size")
    }

    /// Whether it ended at last.
    pub(super) fn wait(&mut self) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < AT_LAST {
            if self.child.try_wait().expect("its state").is_some() {
                return true;
            }
            thread::sleep(Duration::from_millis(10));
        }
        false
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    /// The answers that came over one connection, one after the other.
    pub(super) fn all(mut heard: &[u8]) -> Vec<Self> {
        let mut answers = Vec::new();
        while let Some(end) = heard.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&heard[..end]).into_owned();
            let status = head
                .split(' ')
                .nth(1)
                .and_then(|status| status.parse().ok());
            let mut answer = Self {
                status: status.expect("a status"),
                head,
                body: Vec::new(),
            };
            let rest = &heard[end + 4..];
            let length = answer.header("content-length").map(str::parse);
            let length = length.map_or(rest.len(), |length| length.expect("a length"));
            // An answer to HEAD tells the length of what it leaves out.
            let is_left_out = rest.len() < length || rest.starts_with(b"HTTP/1.1 ");
            let length = if is_left_out { 0 } else { length };
            answer.body = rest[..length].to_vec();
            answers.push(answer);
            heard = &rest[length..];
        }
        answers
    }

    /// The value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}
