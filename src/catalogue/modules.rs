//! All modules, by id.

use super::entry::EntryId;
use super::module::Module;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use std::sync::Arc;

/// The modules in the order of their ids. Thousands of them are sorted and compared by their [`Number`], which names would make slow.
#[derive(Debug, Default)]
pub struct Modules(IndexMap<EntryId, Arc<Module>, FxBuildHasher>);

/// A module's place in the order of ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(u32);

impl Number {
    fn new(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// The number as an index, counted from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl Modules {
    /// The modules, which are in order already.
    pub(super) fn new(modules: Vec<Arc<Module>>) -> Self {
        let named = modules
            .into_iter()
            .map(|module| (module.entry.id.clone(), module));
        Self(named.collect())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The module of that id.
    pub fn get(&self, id: &EntryId) -> Option<&Module> {
        self.0.get(id).map(|module| &**module)
    }

    /// The module of that number.
    pub fn at(&self, number: Number) -> Option<&Module> {
        let (_, module) = self.0.get_index(number.index())?;
        Some(module)
    }

    /// The number of the module of that id.
    pub fn number(&self, id: &EntryId) -> Option<Number> {
        self.0.get_index_of(id).map(Number::new)
    }

    /// Every module.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Module> + Clone {
        self.0.values().map(|module| &**module)
    }

    /// Every module's id.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = &EntryId> + Clone {
        self.0.keys()
    }

    /// Every module's number.
    pub fn numbers(&self) -> impl Iterator<Item = Number> + use<> {
        (0..self.len()).map(Number::new)
    }

    /// Every module with its number.
    pub fn numbered(&self) -> impl Iterator<Item = (Number, &Module)> {
        self.numbers().zip(self.iter())
    }
}
