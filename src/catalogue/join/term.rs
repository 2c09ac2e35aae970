//! Terms of another catalogue among one's own: by id, by what both say is the same, or by a code that only one term on each side has.

use super::super::vocabulary::{Term, Vocabulary};
use super::copy::ForeignTerm;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The term of a vocabulary of one's own that another catalogue's term means.
pub(super) fn matched<'a>(
    own: &'a Vocabulary,
    theirs: &[ForeignTerm],
    id: &str,
) -> Option<&'a Term> {
    if let Some(term) = own.term(id) {
        return Some(term);
    }
    let foreign = theirs.iter().find(|term| *term.id == *id)?;
    let same = own.terms.iter().find(|term| {
        let both = |address: &Arc<str>| foreign.same_as.contains(address);
        term.same_as.iter().any(both)
    });
    same.or_else(|| by_code(own, theirs, foreign))
}

/// ISCO gives some professions one code together: such a code tells nothing.
fn by_code<'a>(
    own: &'a Vocabulary,
    theirs: &[ForeignTerm],
    foreign: &ForeignTerm,
) -> Option<&'a Term> {
    let codes = foreign.codes.iter();
    let mut codes = codes.flat_map(|(scheme, codes)| codes.iter().map(move |code| (scheme, code)));
    codes.find_map(|(scheme, code)| {
        let has = |term: &&ForeignTerm| {
            let codes = term.codes.get(scheme);
            codes.is_some_and(|codes| codes.contains(code))
        };
        let has_own = |term: &&Term| {
            let mut codes = term.codes.iter();
            codes.any(|(other, codes)| other == scheme && codes.contains(code))
        };
        let mut found = own.terms.iter().filter(has_own);
        let only = found.next().filter(|_| found.next().is_none())?;
        (theirs.iter().filter(has).count() == 1).then_some(only)
    })
}

/// The terms that are not known here, by vocabulary.
#[derive(Default)]
pub(super) struct Unmatched(BTreeMap<Arc<str>, Naming>);

/// The ids of terms, each with the entries that name it.
type Naming = BTreeMap<Arc<str>, BTreeSet<Arc<str>>>;

impl Unmatched {
    /// Notes that an entry names a term that is not known here.
    pub(super) fn note(&mut self, vocabulary: &str, term: &str, entry: &Arc<str>) {
        let terms = self.0.entry(Arc::from(vocabulary)).or_default();
        terms
            .entry(Arc::from(term))
            .or_default()
            .insert(entry.clone());
    }

    /// Each vocabulary with its terms, and how many entries name them.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Vec<&str>, usize)> {
        self.0.iter().map(|(vocabulary, terms)| {
            let entries: BTreeSet<_> = terms.values().flatten().collect();
            let names = terms.keys().map(|term| &**term).collect();
            (&**vocabulary, names, entries.len())
        })
    }
}
