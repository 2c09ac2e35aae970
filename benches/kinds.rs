//! How long the pages of each kind take, on one thread: `cargo bench --bench kinds -- CATALOGUE [KIND]`. With a kind, only its pages are made, ten times
//! over, for a profiler to look at.
//!
//! What pages share is on the bill of the first that asks for it: the index of the search on that of `Find`.

#![expect(clippy::print_stdout, reason = "what is measured is to be read")]

use halqa::plan::Page;
use halqa::site::{Site, Workshop};
use halqa::source;
use mimalloc::MiMalloc;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

/// As in the command.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

/// How often the pages of a kind that is named are made.
const ROUNDS: usize = 10;

/// What the pages of a kind took, how many there are, and how many bytes they have.
#[derive(Default)]
struct Taken {
    time: Duration,
    pages: u32,
    bytes: usize,
}

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let Some(catalogue) = words.first() else {
        println!("cargo bench --bench kinds -- CATALOGUE [KIND]");
        return;
    };
    let sources = source::scan(Path::new(catalogue)).value;
    let site = Workshop::default().site(&sources, false).value;
    let site = site.expect("a catalogue that can be read");
    let wanted = words.get(1).map(String::as_str);
    let rounds = if wanted.is_some() { ROUNDS } else { 1 };
    for _ in 0..rounds {
        tell(&round(&site, wanted));
    }
}

/// Makes every page, or those of one kind.
fn round(site: &Site, wanted: Option<&str>) -> BTreeMap<String, Taken> {
    let mut kinds: BTreeMap<String, Taken> = BTreeMap::new();
    for (url, page) in site.plan.iter() {
        let kind = kind(page);
        if wanted.is_some_and(|wanted| wanted != kind) {
            continue;
        }
        let begun = Instant::now();
        let bytes = site.bytes(url).expect("a page").expect("its bytes");
        let taken = kinds.entry(kind).or_default();
        taken.time += begun.elapsed();
        taken.pages += 1;
        taken.bytes += bytes.len();
    }
    kinds
}

/// What a page is called here: the name of its variant, with what tells apart entries, lists and data.
fn kind(page: &Page) -> String {
    let name = format!("{page:?}");
    let name = name.split(['(', ' ']).next().unwrap_or_default();
    match page {
        Page::Entry(_, id) => format!("{name}-{}", id.kind.name()),
        Page::Term(_, facet, ..) | Page::Facet(_, facet) => format!("{name}-{facet}"),
        Page::Data(data) => format!("{name}-{}", data.name()),
        _ => name.to_owned(),
    }
}

fn tell(kinds: &BTreeMap<String, Taken>) {
    let all: Duration = kinds.values().map(|taken| taken.time).sum();
    let mut kinds: Vec<_> = kinds.iter().collect();
    kinds.sort_by_key(|(_, taken)| std::cmp::Reverse(taken.time));
    println!("| pages | of all | ms | how many | µs each | kB |\n|---|---:|---:|---:|---:|---:|");
    for (kind, taken) in kinds {
        println!(
            "| {kind} | {:.1} | {:.1} | {} | {} | {} |",
            100.0 * taken.time.as_secs_f64() / all.as_secs_f64(),
            taken.time.as_secs_f64() * 1000.0,
            taken.pages,
            (taken.time / taken.pages).as_micros(),
            taken.bytes / 1000,
        );
    }
}
