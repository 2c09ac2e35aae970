//! All modules, by id.

use super::entry::EntryId;
use super::module::Module;
use std::sync::Arc;

/// The modules in the order of their ids. Thousands of them are sorted and compared by their [`Number`], which names would make slow.
#[derive(Debug, Default)]
pub struct Modules(Vec<Arc<Module>>);

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
        Self(modules)
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
        self.at(self.number(id)?)
    }

    /// The module of that number.
    pub fn at(&self, number: Number) -> Option<&Module> {
        self.0.get(number.index()).map(|module| &**module)
    }

    /// The number of the module of that id.
    pub fn number(&self, id: &EntryId) -> Option<Number> {
        let found = self.0.binary_search_by(|module| module.entry.id.cmp(id));
        found.ok().map(Number::new)
    }

    /// Every module.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Module> + Clone {
        self.0.iter().map(|module| &**module)
    }

    /// Every module's id.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = &EntryId> + Clone {
        self.0.iter().map(|module| &module.entry.id)
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
