//! From a save to the new bytes, at two sizes; the preview at rest; its memory over many saves. `cargo bench --bench preview [MODULES …]`
//!
//! The real command, real files, real requests. The figures of the README come from here.

#![expect(clippy::print_stdout, reason = "what is measured is to be read")]

mod corpus;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How many saves are measured one by one, and how many are made for the memory.
const SAVES: usize = 60;
const MANY: usize = 10_000;

fn main() -> std::io::Result<()> {
    let sizes: Vec<usize> = std::env::args()
        .filter_map(|word| word.parse().ok())
        .collect();
    let sizes = if sizes.is_empty() {
        vec![1_000, 10_000]
    } else {
        sizes
    };
    for modules in sizes {
        let folder = tempfile::tempdir()?;
        corpus::write(folder.path(), modules)?;
        measure(folder.path(), modules)?;
    }
    Ok(())
}

fn measure(root: &Path, modules: usize) -> std::io::Result<()> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_halqa"))
        .args(["serve", "--port", "0", "--root"])
        .arg(root)
        .stdout(Stdio::piped())
        .spawn()?;
    let mut out = BufReader::new(child.stdout.take().expect("its output"));
    let mut line = String::new();
    out.read_line(&mut line)?;
    let address = line
        .split("http://")
        .nth(1)
        .and_then(|rest| rest.split('/').next());
    let address = address.expect("an address").to_owned();
    // The first state tells how many addresses there are.
    while !line.contains(" addresses") {
        line.clear();
        out.read_line(&mut line)?;
    }
    let addresses = line.split(' ').next().unwrap_or_default().to_owned();
    // What it goes on to say must be taken, or it would wait.
    thread::spawn(move || {
        let mut rest = String::new();
        let _ = out.read_to_string(&mut rest);
    });
    let name = format!("module-{:05}", modules / 2);
    let page = format!("/en/modules/{name}.html");
    get(&address, &page)?;
    let file = root.join("content/modules").join(&name).join("en.md");
    let text = fs::read_to_string(&file)?;
    let mut tab = Tab::open(&address, &page)?;
    tab.hear()?;
    // Files that are younger than three seconds are read again at every look.
    thread::sleep(Duration::from_secs(6));

    let before = processor(&child);
    thread::sleep(Duration::from_secs(10));
    let idle = processor(&child) - before;
    let mut times: Vec<f64> = (0..SAVES)
        .map(|number| {
            let words = format!("saved-{number}-times");
            let begun = Instant::now();
            fs::write(&file, format!("{text}\n{words}\n"))?;
            // As a tab does it: told of a new state, it loads the page again.
            while !get(&address, &page)?.contains(&words) {
                tab.hear()?;
            }
            let time = begun.elapsed().as_secs_f64() * 1000.0;
            // Till all is quiet again: each save is one by itself.
            thread::sleep(Duration::from_millis(1000));
            Ok(time)
        })
        .collect::<std::io::Result<_>>()?;
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part).round() as usize];
    println!(
        "{modules} modules in 4 languages, {addresses} addresses: save → new bytes p50 {:.0} ms, p95 {:.0} ms; at rest {:.1} % of a processor; {} MB",
        at(0.5),
        at(0.95),
        idle * 10.0,
        memory(&child)
    );
    if modules <= 1_000 {
        let first = memory(&child);
        for number in 0..MANY {
            fs::write(&file, format!("{text}\n{number}\n"))?;
            thread::sleep(Duration::from_millis(5));
        }
        thread::sleep(Duration::from_secs(2));
        println!(
            "  memory before {first} MB, after {MANY} more saves {} MB",
            memory(&child)
        );
    }
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// A tab that is told of changes.
struct Tab(BufReader<TcpStream>);

impl Tab {
    fn open(address: &str, page: &str) -> std::io::Result<Self> {
        let mut stream = TcpStream::connect(address)?;
        let at = page.trim_start_matches('/');
        write!(
            stream,
            "GET /halqa-preview/live?at={at} HTTP/1.1\r\nHost: {address}\r\n\r\n"
        )?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Waits for the next state.
    fn hear(&mut self) -> std::io::Result<()> {
        let mut line = String::new();
        while !line.starts_with("data:") {
            line.clear();
            self.0.read_line(&mut line)?;
        }
        Ok(())
    }
}

fn get(address: &str, path: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

/// Seconds of processor time that a process took (proc(5): fields 14 and 15, in hundredths of a second); Linux only.
fn processor(child: &Child) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap_or_default();
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let ticks = |at: usize| {
        fields
            .get(at)
            .and_then(|field| field.parse::<f64>().ok())
            .unwrap_or(0.0)
    };
    (ticks(11) + ticks(12)) / 100.0
}

/// Megabytes of memory that a process holds; Linux only.
fn memory(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}
