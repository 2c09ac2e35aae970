//! Facets: every way in which modules are grouped, and the modules under each term.

use super::module::Module;
use super::modules::{Modules, Number};
use super::vocabulary::{COMPETENCIES, TermId, Vocabularies, VocabularyId};
use crate::document::field::{self, Field, Shape};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Every facet, in the order of the keys of a module.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// The facets.
    pub all: Vec<Facet>,
}

/// A facet: a vocabulary under whose terms modules are listed.
#[derive(Clone, Debug)]
pub struct Facet {
    /// The vocabulary; its id is part of the facet's addresses.
    pub id: VocabularyId,
    /// Every term, in the vocabulary's order, also those without modules.
    pub terms: Vec<Listed>,
    places: IndexSet<TermId, FxBuildHasher>,
    place: usize,
}

/// The modules under a term.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The term.
    pub id: TermId,
    /// Its modules, by id.
    pub modules: Vec<Number>,
    /// The places of the other terms that they are under too, with how many of them: those that share most come first.
    shared: OnceLock<Vec<(usize, usize)>>,
}

/// Where a module is listed: the place of a facet, and that of a term in it. Thousands of modules are listed by these, which names would make slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Listing {
    facet: usize,
    term: usize,
}

impl Facets {
    /// The facets and their terms, under which no module is listed yet.
    pub fn new(vocabularies: &Vocabularies) -> Self {
        let mut ids = Vec::new();
        collect(field::MODULE, &mut ids);
        let own = vocabularies
            .all
            .iter()
            .filter(|(_, vocabulary)| vocabulary.field)
            .map(|(id, _)| id.clone());
        let ids: Vec<VocabularyId> = ids.into_iter().map(VocabularyId::new).chain(own).collect();
        let mut all: Vec<Facet> = ids
            .into_iter()
            .map(|id| Facet::new(id, vocabularies))
            .filter(|facet| !facet.terms.is_empty())
            .collect();
        for (place, facet) in all.iter_mut().enumerate() {
            facet.place = place;
        }
        Self { all }
    }

    /// Where a module of these terms is listed.
    pub(super) fn listings(&self, terms: &BTreeMap<VocabularyId, Vec<TermId>>) -> Vec<Listing> {
        let of = |facet: &Facet| {
            let stated = terms.get(&facet.id).into_iter().flatten();
            let places = stated.filter_map(|term| facet.position(term));
            let listing = |term| Listing {
                facet: facet.place,
                term,
            };
            places.map(listing).collect::<Vec<_>>()
        };
        self.all.iter().flat_map(of).collect()
    }

    /// The same facets with every module under its terms.
    pub(super) fn list(&self, modules: &Modules) -> Self {
        let mut facets = self.clone();
        for (number, module) in modules.numbered() {
            for at in &module.listings {
                if let Some(listed) = facets.listed_mut(*at) {
                    listed.modules.push(number);
                }
            }
        }
        facets
    }

    /// What stands at a listing.
    pub(super) fn listed(&self, at: Listing) -> Option<&Listed> {
        self.all.get(at.facet)?.terms.get(at.term)
    }

    fn listed_mut(&mut self, at: Listing) -> Option<&mut Listed> {
        self.all.get_mut(at.facet)?.terms.get_mut(at.term)
    }

    /// A facet.
    pub fn get(&self, id: &str) -> Option<&Facet> {
        self.all.iter().find(|facet| facet.id.as_str() == id)
    }

    /// The modules under a term.
    pub fn modules(&self, facet: &str, term: &TermId) -> &[Number] {
        self.get(facet)
            .and_then(|facet| facet.get(term))
            .map_or(&[], |listed| &listed.modules)
    }
}

impl Facet {
    fn new(id: VocabularyId, vocabularies: &Vocabularies) -> Self {
        let ids: Vec<TermId> = match vocabularies.all.get(&id) {
            _ if id.as_str() == COMPETENCIES => vocabularies
                .frameworks
                .values()
                .flat_map(|framework| framework.terms().cloned())
                .collect(),
            Some(vocabulary) => vocabulary
                .terms
                .iter()
                .map(|term| term.id.clone())
                .collect(),
            None => Vec::new(),
        };
        let places = ids.iter().cloned().collect();
        let terms = ids
            .into_iter()
            .map(|id| Listed {
                id,
                modules: Vec::new(),
                shared: OnceLock::new(),
            })
            .collect();
        Self {
            id,
            terms,
            places,
            place: 0,
        }
    }

    /// Where a module is listed in this facet.
    pub(super) fn listings<'a>(
        &self,
        module: &'a Module,
    ) -> impl Iterator<Item = Listing> + use<'a> {
        let place = self.place;
        let listings = module.listings.iter().copied();
        listings.filter(move |at| at.facet == place)
    }

    /// A term's modules.
    pub fn get(&self, term: &TermId) -> Option<&Listed> {
        self.position(term).and_then(|at| self.terms.get(at))
    }

    /// How many of some modules are under each term, in the order of the terms.
    pub fn tally<'a>(&self, modules: impl Iterator<Item = &'a Module>) -> Vec<usize> {
        let mut counts = vec![0; self.terms.len()];
        for module in modules {
            for at in self.listings(module) {
                counts[at.term] += 1;
            }
        }
        counts
    }

    /// The other terms that modules of a term are under, with how many: those that share most come first.
    pub fn neighbours(&self, listed: &Listed, modules: &Modules) -> Vec<(&TermId, usize)> {
        let shared = listed.shared.get_or_init(|| self.shared(listed, modules));
        let named = shared
            .iter()
            .filter_map(|(at, count)| Some((&self.terms.get(*at)?.id, *count)));
        named.collect()
    }

    fn shared(&self, listed: &Listed, modules: &Modules) -> Vec<(usize, usize)> {
        let theirs = listed.modules.iter().filter_map(|other| modules.at(*other));
        let mut counts: Vec<(usize, usize)> = self.tally(theirs).into_iter().enumerate().collect();
        let here = self.position(&listed.id);
        counts.retain(|(at, count)| *count > 0 && Some(*at) != here);
        counts.sort_by_key(|(at, count)| (Reverse(*count), *at));
        counts
    }

    /// A term's place in the order.
    pub fn position(&self, term: &TermId) -> Option<usize> {
        self.places.get_index_of(term)
    }
}

/// The vocabularies that some key of a module lists it under, in the order of the keys.
fn collect(fields: &'static [Field], ids: &mut Vec<&'static str>) {
    for field in fields {
        shape_ids(&field.shape, ids);
    }
}

fn shape_ids(shape: &'static Shape, ids: &mut Vec<&'static str>) {
    let id = match shape {
        Shape::Term(term) if term.lists => term.vocabulary,
        Shape::Year => "levels",
        Shape::Competency => COMPETENCIES,
        Shape::List(item, _) => return shape_ids(item, ids),
        Shape::Record(fields) | Shape::Short(_, fields) => return collect(fields, ids),
        _ => return,
    };
    if !ids.contains(&id) {
        ids.push(id);
    }
}
