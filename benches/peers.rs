//! The pages that other generators make of the same catalogue, and nothing else: so that like is compared with like. `benches/peers.sh` runs it.
//!
//! `cargo bench --bench peers -- CATALOGUE OUTPUT`. Left out are search, filters, printing, coverage, quality, translations, years of professions,
//! the calendar, redirects and every file of data.

#![expect(clippy::print_stdout, reason = "what is measured is to be read")]

use halqa::catalogue::Whose;
use halqa::document::field::Kind;
use halqa::plan::{Page, Url};
use halqa::publish::{Entry, Output, publish};
use halqa::site::{Site, Workshop};
use halqa::source;
use mimalloc::MiMalloc;
use std::path::PathBuf;
use std::sync::Arc;

/// As in the command.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

/// Facets of which the other generators make lists.
const FACETS: [&str; 3] = ["professions", "competencies", "modes"];

fn main() {
    let folders: Vec<PathBuf> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .map(PathBuf::from)
        .collect();
    let [catalogue, output] = &folders[..] else {
        println!("cargo bench --bench peers -- CATALOGUE OUTPUT");
        return;
    };
    let sources = source::scan(catalogue).value;
    let site = Workshop::default().site(&sources, false).value;
    let site = site.expect("a catalogue that can be read");
    let pages = site.plan.iter().filter(|(_, page)| is_theirs(page));
    let entries: Vec<Entry> = pages
        .map(|(url, page)| Entry {
            path: Arc::from(url.as_str()),
            wave: Site::wave(page),
        })
        .collect();
    let output = Output::open(output, &[]).expect("a folder that may be published into");
    let bytes = |entry: &Entry| site.bytes(&Url::new(&entry.path)).expect("a page");
    let published = publish(output, &entries, bytes, || ()).expect("all pages");
    println!("{} files", published.written + published.unchanged);
    // The command leaves the memory to the system too.
    std::mem::forget(site);
    std::mem::forget(sources);
}

fn is_theirs(page: &Page) -> bool {
    match page {
        Page::Chooser
        | Page::NotFound
        | Page::Sitemap
        | Page::SitemapPart(_)
        | Page::Asset(_)
        | Page::Home(_)
        | Page::Modules(..)
        | Page::Feed(_, Whose::All) => true,
        Page::Facet(_, facet) | Page::Term(_, facet, ..) => FACETS.contains(&facet.as_str()),
        Page::Entry(_, id) => id.kind == Kind::Module,
        _ => false,
    }
}
