//! What belongs together: what follows a module, its pathways, and modules like it.

use super::entry::{Entry, EntryId};
use super::facet::Facets;
use super::module::Module;
use super::modules::{Modules, Number};
use crate::document::field::Kind;
use crate::document::front::Value;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// How many related modules are named.
const RELATED: usize = 3;
/// How far on either side in a term's list a module looks for relatives: this bound makes the step linear in the number of modules.
const REACH: usize = 24;
/// The facets that make modules alike, and how much each weighs.
const WEIGHTS: [(&str, f64); 5] = [
    ("competencies", 3.0),
    ("professions", 1.0),
    ("stages", 0.5),
    ("modes", 1.0),
    ("settings", 0.5),
];

/// What belongs to an entry.
type Of<T> = IndexMap<EntryId, Vec<T>, FxBuildHasher>;

/// What belongs together.
#[derive(Debug, Default)]
pub struct Relations {
    follows: Of<EntryId>,
    offers: Of<Number>,
    pathways: Of<EntryId>,
    steps: Of<EntryId>,
    related: Vec<OnceLock<Vec<EntryId>>>,
}

impl Relations {
    /// Relates the modules to each other and to the pathways.
    pub fn new(modules: &Modules, entries: &BTreeMap<EntryId, Arc<Entry>>) -> Self {
        let mut follows: Of<EntryId> = Of::default();
        let mut offers: Of<Number> = Of::default();
        for (number, module) in modules.numbered() {
            let id = &module.entry.id;
            for before in &module.prerequisites {
                follows.entry(before.clone()).or_default().push(id.clone());
            }
            if let Some(provider) = &module.provider {
                offers.entry(provider.clone()).or_default().push(number);
            }
        }
        let mut pathways: Of<EntryId> = Of::default();
        let mut steps = Of::default();
        for (id, entry) in entries.iter().filter(|(id, _)| id.kind == Kind::Pathway) {
            let listed = entry
                .facts()
                .get("modules")
                .map_or(&[][..], Value::items)
                .iter()
                .filter_map(Value::text);
            let listed: Vec<EntryId> = listed
                .map(|name| EntryId::new(Kind::Module, name))
                .filter(|step| modules.number(step).is_some())
                .collect();
            for step in &listed {
                let through = pathways.entry(step.clone()).or_default();
                if !through.contains(id) {
                    through.push(id.clone());
                }
            }
            steps.insert(id.clone(), listed);
        }
        Self {
            follows,
            offers,
            pathways,
            steps,
            related: modules.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// The modules that ask for this one to be taken before.
    pub fn follows(&self, module: &EntryId) -> &[EntryId] {
        self.follows.get(module).map_or(&[], Vec::as_slice)
    }

    /// The modules that a provider offers, by id.
    pub fn offers(&self, provider: &EntryId) -> &[Number] {
        self.offers.get(provider).map_or(&[], Vec::as_slice)
    }

    /// The pathways that lead through a module.
    pub fn pathways(&self, module: &EntryId) -> &[EntryId] {
        self.pathways.get(module).map_or(&[], Vec::as_slice)
    }

    /// The modules of a pathway, in order.
    pub fn steps(&self, pathway: &EntryId) -> &[EntryId] {
        self.steps.get(pathway).map_or(&[], Vec::as_slice)
    }

    /// The modules most like this one; they are looked for when they are first asked for, since nothing but its own page shows them.
    pub(super) fn related(&self, number: Number, modules: &Modules, facets: &Facets) -> &[EntryId] {
        let (Some(slot), Some(module)) = (self.related.get(number.index()), modules.at(number))
        else {
            return &[];
        };
        slot.get_or_init(|| {
            let likest = related(number, module, facets).into_iter();
            likest
                .filter_map(|other| modules.at(other))
                .map(|other| other.entry.id.clone())
                .collect()
        })
    }
}

/// How much modules share with one of them.
#[derive(Default)]
struct Scores(IndexMap<Number, f64, FxBuildHasher>);

impl Scores {
    fn add(&mut self, module: Number, score: f64) {
        *self.0.entry(module).or_default() += score;
    }

    /// The highest, of equal ones those of the lowest numbers.
    fn take_highest(self, count: usize) -> Vec<Number> {
        let mut highest: Vec<(Number, f64)> = Vec::with_capacity(count + 1);
        for (module, score) in self.0 {
            let goes_before = |(other, best): &(Number, f64)| {
                best.total_cmp(&score).then(module.cmp(other)).is_gt()
            };
            let place = highest.partition_point(goes_before);
            if place < count {
                highest.insert(place, (module, score));
                highest.truncate(count);
            }
        }
        highest.into_iter().map(|(module, _)| module).collect()
    }
}

/// The modules that share most with this one; a term that few modules have tells more than one that all have.
fn related(number: Number, module: &Module, facets: &Facets) -> Vec<Number> {
    let mut scores = Scores::default();
    for (facet, weight) in WEIGHTS {
        let facet = facets.get(facet).into_iter();
        for at in facet.flat_map(|facet| facet.listings(module)) {
            let listed = facets.listed(at).map_or(&[][..], |listed| &listed.modules);
            let Ok(at) = listed.binary_search(&number) else {
                continue;
            };
            let rarity = weight / (1.0 + as_f64(listed.len())).ln();
            let near = at.saturating_sub(REACH)..(at + REACH + 1).min(listed.len());
            for other in listed[near].iter().filter(|other| **other != number) {
                scores.add(*other, rarity);
            }
        }
    }
    scores.take_highest(RELATED)
}

fn as_f64(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
