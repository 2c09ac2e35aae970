//! Links to other sites, asked of a real server on this computer.

use crate::sandbox::Sandbox;
use crate::voice::in_english;
use halqa::external::{Cache, Limits, Links, Outcome, check};
use halqa::problem::{Part, Place, SourcePath};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What was asked for: method, path and how the asker calls itself.
type Asked = Arc<Mutex<Vec<(String, String, String)>>>;

/// A server that answers by the path, as long as the test lasts.
struct Server {
    address: SocketAddr,
    asked: Asked,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let asked = Asked::default();
        let seen = asked.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let seen = seen.clone();
                std::thread::spawn(move || answer(stream, &seen));
            }
        });
        Self { address, asked }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    fn asked(&self) -> Vec<(String, String, String)> {
        self.asked.lock().expect("no test has failed").clone()
    }

    /// The methods by which a path was asked for.
    fn methods(&self, path: &str) -> Vec<String> {
        let asked = self.asked().into_iter();
        asked
            .filter(|(_, other, _)| other == path)
            .map(|(method, ..)| method)
            .collect()
    }
}

fn answer(mut stream: TcpStream, asked: &Asked) {
    let mut lines = BufReader::new(stream.try_clone().expect("a stream")).lines();
    let Some(Ok(first)) = lines.next() else {
        return;
    };
    let mut words = first.split(' ').map(str::to_owned);
    let (method, path) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let head: Vec<String> = lines
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .collect();
    let agent = head.iter().find_map(|line| {
        line.to_lowercase()
            .strip_prefix("user-agent: ")
            .map(str::to_owned)
    });
    let before = {
        let mut asked = asked.lock().expect("no test has failed");
        let before = asked.iter().filter(|(_, other, _)| *other == path).count();
        asked.push((method.clone(), path.clone(), agent.unwrap_or_default()));
        before
    };
    let response = match &*path {
        "/moved-to-nothing" => "301 Moved Permanently\r\nlocation: /gone",
        "/moved" => "301 Moved Permanently\r\nlocation: /here",
        "/round" => "302 Found\r\nlocation: /round",
        "/gone" => "404 Not Found",
        "/no-head" if method == "HEAD" => "405 Method Not Allowed",
        "/private" => "401 Unauthorized",
        "/forbidden" => "403 Forbidden",
        "/broken" => "500 Internal Server Error",
        "/busy-once" if before == 0 => "429 Too Many Requests\r\nretry-after: 0",
        "/busy" => "429 Too Many Requests\r\nretry-after: 3600",
        "/slow" => {
            // It never answers: the asker goes away first.
            let _ = stream.read(&mut [0]);
            return;
        }
        _ => "200 OK",
    };
    let _ = write!(
        stream,
        "HTTP/1.1 {response}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    );
}

fn links(server: &Server, paths: &[&str]) -> Links {
    let place = Place::start(&SourcePath::new("content/pages/about/en.md"));
    paths
        .iter()
        .map(|path| (server.url(path), vec![place.clone()]))
        .collect()
}

fn limits() -> Limits {
    Limits {
        pause: Duration::ZERO,
        answer: Duration::from_secs(2),
        ..Limits::default()
    }
}

fn forgetful() -> Cache {
    Cache::open(None, day())
}

fn day() -> Date {
    date(2026, 11, 22)
}

/// The verdicts by path: `dead` or `unknown` with the reason; what leads somewhere is left out.
fn told(server: &Server, outcome: &Outcome) -> BTreeMap<String, String> {
    let base = server.url("");
    let dead = outcome.problems.iter().map(|problem| {
        let part = |name: &str| {
            let mut parts = problem.message.parts.iter();
            parts
                .find(|(other, _)| *other == name)
                .map(|(_, part)| part)
        };
        let (Some(Part::Text(address)), Some(Part::Told(why))) = (part("address"), part("why"))
        else {
            panic!("{problem:?} says no address or no reason");
        };
        let said = match &why.parts[..] {
            [(_, Part::Text(answer))] => answer.to_string(),
            _ => why.key.to_owned(),
        };
        (
            address.trim_matches('`').to_owned(),
            format!("dead: {said}"),
        )
    });
    let unknown = outcome
        .unknown
        .iter()
        .map(|(address, why)| (address.clone(), format!("unknown: {}", in_english(why))));
    dead.chain(unknown)
        .map(|(address, said)| (address.replace(&base, ""), said))
        .collect()
}

#[test]
fn each_answer_is_told_for_what_it_is() {
    let server = Server::start();
    let paths = [
        "/here",
        "/moved",
        "/moved-to-nothing",
        "/round",
        "/gone",
        "/no-head",
        "/private",
        "/forbidden",
        "/broken",
        "/busy",
        "/busy-once",
        "/slow",
    ];
    let outcome = check(&links(&server, &paths), limits(), &mut forgetful());
    let expected = [
        ("/broken", "unknown: 500 Internal Server Error"),
        ("/busy", "unknown: 429 Too Many Requests"),
        ("/forbidden", "unknown: 403 Forbidden"),
        ("/gone", "dead: 404 Not Found"),
        ("/moved-to-nothing", "dead: 404 Not Found"),
        ("/private", "unknown: 401 Unauthorized"),
        ("/round", "dead: dead-link.round"),
        ("/slow", "unknown: it did not answer in time"),
    ];
    let expected: BTreeMap<String, String> = expected
        .map(|(path, said)| (path.to_owned(), said.to_owned()))
        .into();
    assert_eq!(told(&server, &outcome), expected);
    assert_eq!((outcome.addresses, outcome.remembered), (paths.len(), 0));
}

#[test]
fn a_site_is_asked_politely() {
    let server = Server::start();
    check(
        &links(&server, &["/here", "/no-head", "/busy", "/busy-once"]),
        limits(),
        &mut forgetful(),
    );
    assert_eq!(server.methods("/here"), ["HEAD"], "the head is enough");
    assert_eq!(server.methods("/no-head"), ["HEAD", "GET"]);
    assert_eq!(
        server.methods("/busy"),
        ["HEAD"],
        "who wishes for an hour is left alone"
    );
    assert_eq!(
        server.methods("/busy-once"),
        ["HEAD", "HEAD"],
        "who wishes to be asked again is"
    );
    assert!(
        server
            .asked()
            .iter()
            .all(|(_, _, agent)| agent.starts_with("halqa/")),
        "Halqa says who it is"
    );
}

#[test]
fn an_address_is_asked_for_once_however_often_it_stands() {
    let server = Server::start();
    let mut links = links(&server, &["/gone"]);
    let place = Place::start(&SourcePath::new("content/pages/history/en.md"));
    links
        .get_mut(&server.url("/gone"))
        .expect("it is there")
        .push(place);
    let outcome = check(&links, limits(), &mut forgetful());
    assert_eq!(outcome.problems.len(), 2, "one for each place");
    assert_eq!(server.methods("/gone"), ["HEAD", "GET"]);
}

#[test]
fn what_is_too_much_is_not_asked() {
    let server = Server::start();
    let few = Limits {
        addresses: 1,
        ..limits()
    };
    let outcome = check(&links(&server, &["/a", "/b", "/c"]), few, &mut forgetful());
    assert_eq!((server.asked().len(), outcome.unknown.len()), (1, 2));
    let none = Limits {
        whole: Duration::ZERO,
        ..limits()
    };
    let outcome = check(&links(&server, &["/d"]), none, &mut forgetful());
    assert_eq!((server.asked().len(), outcome.unknown.len()), (1, 1));
}

#[test]
fn answers_are_remembered_for_some_days() {
    let server = Server::start();
    let folder = tempfile::TempDir::new().expect("a folder");
    let folder = folder.path().join("halqa");
    let run = |today: Date, paths: &[&str]| {
        let before = server.asked().len();
        let mut cache = Cache::open(Some(&folder), today);
        let outcome = check(&links(&server, paths), limits(), &mut cache);
        cache.close();
        (
            server.asked().len() - before,
            outcome.remembered,
            outcome.problems.len(),
        )
    };
    let paths = ["/here", "/gone", "/private"];
    assert_eq!(run(day(), &paths), (5, 0, 1), "all are asked");
    assert_eq!(
        run(day(), &paths),
        (2, 2, 1),
        "what could not be checked is asked again"
    );
    assert_eq!(
        run(date(2026, 11, 24), &paths),
        (4, 1, 1),
        "what leads nowhere is asked again after a day"
    );
    assert_eq!(
        run(date(2026, 11, 29), &paths),
        (5, 0, 1),
        "and everything after a week"
    );
    std::fs::write(folder.join("links.json"), "no JSON").expect("it can be written");
    assert_eq!(
        run(day(), &["/here"]),
        (1, 0, 0),
        "a cache that can't be read is forgotten"
    );
}

#[test]
fn the_command_asks_only_when_it_is_told_to() {
    let server = Server::start();
    let sandbox = Sandbox::small();
    let text = format!(
        "---\ntitle: About\nsummary: What it is.\n---\n\nSee [this]({0}/gone), [that]({0}/here#part) and [a third](https://example.org/).\n",
        server.url("")
    );
    sandbox.write("content/pages/about/en.md", text);
    assert_eq!(sandbox.halqa(&["check"]).status.code(), Some(0));
    assert_eq!(server.asked().len(), 0);
    let output = sandbox.halqa(&["check", "--external", "--strict", "--format", "short"]);
    let told = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        told.contains("content/pages/about/en.md:6:12: warning[dead-link]"),
        "{told}"
    );
    assert_eq!(
        output.status.code(),
        Some(1),
        "a warning counts with --strict"
    );
    let output = sandbox.halqa(&["check", "--external"]);
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(
        told.starts_with(
            "links to other sites: 2, of which 2 were asked for lately and 0 could not be checked\n"
        ),
        "{told}"
    );
    assert!(
        sandbox.join(".cache/halqa/links.json").exists()
            && !sandbox.join("content/.cache").exists()
    );
}
