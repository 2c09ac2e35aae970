//! Each step by itself, on the catalogue of `benches/corpus.py`: `cargo bench --bench steps [-- NAME]`.

mod corpus;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use halqa::document::{self, markdown};
use halqa::plan::{Find, Page, Url};
use halqa::publish::{Entry, Output, publish};
use halqa::site::{Site, Workshop};
use halqa::source::{self, Source};
use mimalloc::MiMalloc;
use std::hint::black_box;
use std::sync::Arc;

/// As in the command.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

/// How many modules the catalogue has, in four languages.
const MODULES: usize = 200;

fn steps(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    corpus::write(folder.path(), MODULES).expect("a catalogue");
    let sources = source::scan(folder.path()).value;
    let site = Workshop::default().site(&sources, false).value;
    let site = site.expect("a catalogue that can be read");
    read(criterion, folder.path());
    parse(criterion, &sources);
    make(criterion, &sources, &site);
    write(criterion, &site);
}

fn read(criterion: &mut Criterion, root: &std::path::Path) {
    let mut group = criterion.benchmark_group("source");
    group.bench_function("scan the folder", |bencher| {
        bencher.iter(|| source::scan(black_box(root)));
    });
}

fn parse(criterion: &mut Criterion, sources: &source::Sources) {
    let texts: Vec<&Arc<Source>> = sources
        .below("content/modules")
        .filter(|source| document::identify(&source.path).is_some())
        .collect();
    let bytes = texts.iter().map(|text| text.text().len() as u64).sum();
    let mut group = criterion.benchmark_group("document");
    group.throughput(Throughput::Bytes(bytes));
    group.bench_function("parse every text", |bencher| {
        bencher.iter(|| {
            texts
                .iter()
                .filter_map(|text| document::parse(text))
                .count()
        });
    });
    group.bench_function("markdown to plain text", |bencher| {
        let plain = |text: &&Arc<Source>| markdown::plain(text.text()).len();
        bencher.iter(|| texts.iter().map(plain).sum::<usize>());
    });
}

fn make(criterion: &mut Criterion, sources: &source::Sources, site: &Site) {
    let mut group = criterion.benchmark_group("site");
    group.sample_size(20);
    group.bench_function("catalogue and plan, from texts", |bencher| {
        bencher.iter(|| Workshop::default().site(black_box(sources), false));
    });
    let mut worn = Workshop::default();
    worn.site(sources, false);
    group.bench_function("catalogue and plan, with every text kept", |bencher| {
        bencher.iter(|| worn.site(black_box(sources), false));
    });
    let pages = |name: &str, is_kind: fn(&Page) -> bool| {
        let of_kind = site.plan.iter().filter(|(_, page)| is_kind(page));
        (
            name.to_owned(),
            of_kind.map(|(url, _)| url.clone()).collect(),
        )
    };
    let kinds: [(String, Vec<Url>); 4] = [
        pages("render module pages", |page| {
            matches!(page, Page::Entry(..))
        }),
        pages("render lists", |page| {
            matches!(page, Page::Term(..) | Page::Modules(..))
        }),
        pages("render the printed catalogue", |page| {
            matches!(page, Page::Print(..))
        }),
        pages("write data", |page| {
            matches!(page, Page::Data(_) | Page::ModuleData(_))
        }),
    ];
    for (name, urls) in kinds {
        group.throughput(Throughput::Elements(urls.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                urls.iter()
                    .filter_map(|url| site.bytes(url)?.ok())
                    .map(|bytes| bytes.len())
                    .sum::<usize>()
            });
        });
    }
    // A site keeps the index of a language, so each time there is a new one.
    group.throughput(Throughput::Elements(1));
    group.bench_function("search index of a language", |bencher| {
        let first = site
            .catalogue
            .languages()
            .next()
            .expect("a language")
            .clone();
        let url = site.plan.url(&Page::Find(first, Find::Directory));
        bencher.iter_batched(
            || worn.site(sources, false).value.expect("a site"),
            |site| site.bytes(&url),
            criterion::BatchSize::PerIteration,
        );
    });
}

fn write(criterion: &mut Criterion, site: &Site) {
    let made: Vec<(Entry, Vec<u8>)> = site
        .plan
        .iter()
        .filter_map(|(url, page)| {
            let entry = Entry {
                path: Arc::from(url.as_str()),
                wave: Site::wave(page),
            };
            Some((entry, site.bytes(url)?.ok()?))
        })
        .collect();
    let entries: Vec<Entry> = made.iter().map(|(entry, _)| entry.clone()).collect();
    let all: std::collections::BTreeMap<&str, &[u8]> = made
        .iter()
        .map(|(entry, bytes)| (&*entry.path, &**bytes))
        .collect();
    let put = |folder: &std::path::Path| {
        let output = Output::open(folder, &[]).expect("a folder that may be published into");
        let bytes = |entry: &Entry| Ok::<_, ()>(all[&*entry.path]);
        publish(output, &entries, bytes, || ()).expect("all files")
    };
    let mut group = criterion.benchmark_group("publish");
    group.sample_size(20);
    group.throughput(Throughput::Elements(entries.len() as u64));
    group.bench_function("into an empty folder", |bencher| {
        bencher.iter_batched(
            || tempfile::tempdir().expect("a folder"),
            |folder| {
                put(&folder.path().join("site"));
                folder
            },
            criterion::BatchSize::PerIteration,
        );
    });
    let folder = tempfile::tempdir().expect("a folder");
    let same = folder.path().join("site");
    put(&same);
    group.bench_function("where nothing changed", |bencher| {
        bencher.iter(|| put(&same));
    });
}

criterion_group!(all, steps);
criterion_main!(all);
