//! Facets: every way in which modules are grouped, and the modules under each term.

use super::modules::{Modules, Number};
use super::vocabulary::{COMPETENCIES, TermId, Vocabularies, VocabularyId};
use crate::document::field::{self, Field, Shape};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Every facet, in the order of the keys of a module.
#[derive(Debug, Default)]
pub struct Facets {
    /// The facets.
    pub all: Vec<Facet>,
}

/// A facet: a vocabulary under whose terms modules are listed.
#[derive(Debug)]
pub struct Facet {
    /// The vocabulary; its id is part of the facet's addresses.
    pub id: VocabularyId,
    /// Every term, in the vocabulary's order, also those without modules.
    pub terms: Vec<Listed>,
    index: BTreeMap<TermId, usize>,
}

/// The modules under a term.
#[derive(Debug)]
pub struct Listed {
    /// The term.
    pub id: TermId,
    /// Its modules, by id.
    pub modules: Vec<Number>,
    /// How many of them are under each other term too, by its place in the facet.
    shared: BTreeMap<usize, usize>,
}

impl Facets {
    /// Groups the modules.
    pub fn new(vocabularies: &Vocabularies, modules: &Modules) -> Self {
        let mut ids = Vec::new();
        collect(field::MODULE, &mut ids);
        let own = vocabularies
            .all
            .iter()
            .filter(|(_, vocabulary)| vocabulary.field)
            .map(|(id, _)| id.clone());
        let ids: Vec<VocabularyId> = ids.into_iter().map(VocabularyId::new).chain(own).collect();
        let all = ids
            .into_par_iter()
            .map(|id| Facet::new(id, vocabularies, modules))
            .filter(|facet| !facet.terms.is_empty())
            .collect();
        Self { all }
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
    fn new(id: VocabularyId, vocabularies: &Vocabularies, modules: &Modules) -> Self {
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
        let index: BTreeMap<TermId, usize> = ids.iter().cloned().zip(0..).collect();
        let mut terms: Vec<Listed> = ids
            .into_iter()
            .map(|id| Listed {
                id,
                modules: Vec::new(),
                shared: BTreeMap::new(),
            })
            .collect();
        for (number, facts) in modules.numbered() {
            let stated = facts.terms.get(&id).into_iter().flatten();
            let places: Vec<usize> = stated.filter_map(|term| index.get(term).copied()).collect();
            for &at in &places {
                if let Some(listed) = terms.get_mut(at) {
                    listed.modules.push(number);
                    for &other in places.iter().filter(|other| **other != at) {
                        *listed.shared.entry(other).or_default() += 1;
                    }
                }
            }
        }
        Self { id, terms, index }
    }

    /// A term's modules.
    pub fn get(&self, term: &TermId) -> Option<&Listed> {
        self.index.get(term).and_then(|&at| self.terms.get(at))
    }

    /// The other terms that modules of a term are under, with how many: those that share most come first.
    pub fn neighbours(&self, listed: &Listed) -> Vec<(&TermId, usize)> {
        let mut ranked: Vec<(&usize, &usize)> = listed.shared.iter().collect();
        ranked.sort_by_key(|(at, count)| (std::cmp::Reverse(**count), **at));
        let named = ranked
            .into_iter()
            .filter_map(|(at, count)| Some((&self.terms.get(*at)?.id, *count)));
        named.collect()
    }

    /// A term's place in the order.
    pub fn position(&self, term: &TermId) -> Option<usize> {
        self.index.get(term).copied()
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
