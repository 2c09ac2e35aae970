//! Other sites, asked only on request: whether links still lead somewhere (`halqa check --external`), and what other catalogues publish (`halqa harvest`).
//!
//! What is asked is bounded and polite: few sites at once, one address of a site at a time with a pause between, and what was answered lately is not
//! asked again. An address that may not be read by a program (401, 403, 429) is not dead: it could not be checked.

mod ask;
mod cache;
mod harvest;
mod links;
mod published;

pub use cache::Cache;
pub use harvest::{Bounds, Harvested, harvest};
pub use links::{Links, links};
pub use published::published;

use crate::problem::{Problem, Told, quote, rules, told};
use ask::Client;
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// What is known of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It leads somewhere.
    Alive,
    /// It leads nowhere, and why.
    Dead(Why),
    /// It could not be checked, and why.
    Unknown(Told),
}

/// Why an address leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no site of that name.
    NoSite,
    /// It can't be an address.
    NoAddress,
    /// It leads from one address to the next, and never ends.
    Round,
    /// Nobody answers at that address.
    Nobody,
    /// The site says so: `404 Not Found`.
    Answer(String),
}

impl Why {
    /// The same for the author.
    fn told(&self) -> Told {
        match self {
            Self::NoSite => told("dead-link.no-site"),
            Self::NoAddress => told("dead-link.no-address"),
            Self::Round => told("dead-link.round"),
            Self::Nobody => told("dead-link.nobody"),
            Self::Answer(answer) => told("dead-link.answer").with("answer", answer),
        }
    }
}

/// How much is asked, and how fast.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many sites are asked at once.
    pub at_once: usize,
    /// How long a site is left alone between two addresses.
    pub pause: Duration,
    /// How long an answer may take.
    pub answer: Duration,
    /// How long all of it may take.
    pub whole: Duration,
    /// How many addresses are asked at most.
    pub addresses: usize,
    /// How long a site's wish to be asked later is granted; one that wishes for more is not asked again.
    pub later: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            at_once: 8,
            pause: Duration::from_millis(500),
            answer: Duration::from_secs(10),
            whole: Duration::from_secs(600),
            addresses: 2000,
            later: Duration::from_secs(10),
        }
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// One for each place that leads nowhere.
    pub problems: Vec<Problem>,
    /// The addresses that could not be checked, each with the reason.
    pub unknown: Vec<(String, Told)>,
    /// How many addresses there are.
    pub addresses: usize,
    /// How many of them were not asked, because their answer is remembered.
    pub remembered: usize,
}

/// Asks for every address that is not remembered.
pub fn check(links: &Links, limits: Limits, cache: &mut Cache) -> Outcome {
    let mut verdicts: BTreeMap<String, Verdict> = BTreeMap::new();
    let mut sites: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut asked = 0;
    for address in links.keys() {
        if let Some(verdict) = cache.get(address) {
            verdicts.insert(address.clone(), verdict);
        } else if asked < limits.addresses {
            asked += 1;
            sites.entry(site(address)).or_default().push(address);
        } else {
            let why = told("link-not-asked.many").count("most", limits.addresses);
            verdicts.insert(address.clone(), Verdict::Unknown(why));
        }
    }
    let remembered = verdicts.len().min(links.len() - asked);
    for (address, verdict) in ask_all(sites.into_values().collect(), limits) {
        cache.keep(&address, &verdict);
        verdicts.insert(address, verdict);
    }
    let mut outcome = Outcome {
        addresses: links.len(),
        remembered,
        ..Outcome::default()
    };
    for (address, verdict) in verdicts {
        match verdict {
            Verdict::Alive => {}
            Verdict::Unknown(why) => outcome.unknown.push((address, why)),
            Verdict::Dead(why) => {
                let places = links.get(&address).into_iter().flatten();
                outcome.problems.extend(places.map(|place| {
                    let message = told("dead-link").with("address", quote(&address));
                    let message = message.message("why", why.told());
                    let label = told("dead-link.label");
                    let problem = Problem::at(&rules::DEAD_LINK, place.clone(), message, label);
                    problem.say(told("dead-link.help"))
                }));
            }
        }
    }
    outcome
}

/// Asks site by site, some at once. Addresses of one site are asked one after the other.
fn ask_all(sites: Vec<Vec<&str>>, limits: Limits) -> Vec<(String, Verdict)> {
    let begun = Instant::now();
    let workers = limits.at_once.min(sites.len());
    let client = Client::new(limits);
    let waiting = Mutex::new(sites);
    let found = Mutex::new(Vec::new());
    let work = || {
        while let Some(addresses) = waiting.lock().ok().and_then(|mut sites| sites.pop()) {
            for (index, address) in addresses.iter().enumerate() {
                if index > 0 {
                    std::thread::sleep(limits.pause);
                }
                let verdict = if begun.elapsed() > limits.whole {
                    Verdict::Unknown(told("link-not-asked.late"))
                } else {
                    client.ask(address)
                };
                if let Ok(mut found) = found.lock() {
                    found.push(((*address).to_owned(), verdict));
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(work);
        }
    });
    found.into_inner().unwrap_or_default()
}

/// The host and port of an address.
fn site(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}
