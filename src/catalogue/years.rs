//! Who may join: the years of study that modules name, by profession.

use super::facet::Facets;
use super::modules::Modules;
use super::vocabulary::TermId;

/// For each profession, in the vocabulary's order, the years of study that modules name for it, with how many modules are open to that year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Years(Vec<(TermId, Vec<(TermId, usize)>)>);

/// What modules say of one profession.
#[derive(Clone, Default)]
struct Tally {
    /// How many are open to any year.
    any: usize,
    /// How many others are open to each year.
    stated: Vec<usize>,
    /// Which years are named at all.
    named: Vec<bool>,
}

impl Years {
    /// The years that the modules name.
    pub(super) fn new(modules: &Modules, facets: &Facets) -> Self {
        let (Some(professions), Some(levels)) = (facets.get("professions"), facets.get("levels"))
        else {
            return Self::default();
        };
        let years = levels.terms.len();
        let empty = Tally {
            stated: vec![0; years],
            named: vec![false; years],
            ..Tally::default()
        };
        let mut tallies = vec![empty; professions.terms.len()];
        let mut open: Vec<(usize, Option<usize>)> = Vec::new();
        for module in modules.iter().filter(|module| module.is_offered()) {
            open.clear();
            for audience in &module.audience {
                let Some(profession) = professions.position(&audience.profession) else {
                    continue;
                };
                let named = audience.years.iter();
                let named = named.filter_map(|year| levels.position(year));
                open.extend(named.map(|year| (profession, Some(year))));
                if audience.years.is_empty() {
                    open.push((profession, None));
                }
            }
            open.sort_unstable();
            open.dedup();
            // A module without a year is open to all, so the years that it names beside add nothing.
            let mut any = None;
            for (profession, year) in &open {
                let tally = &mut tallies[*profession];
                match year {
                    None => {
                        tally.any += 1;
                        any = Some(*profession);
                    }
                    Some(year) => {
                        tally.named[*year] = true;
                        if any != Some(*profession) {
                            tally.stated[*year] += 1;
                        }
                    }
                }
            }
        }
        let all = professions.terms.iter().zip(tallies);
        let years = all.map(|(profession, tally)| {
            let years = levels.terms.iter().zip(tally.named).zip(tally.stated);
            let named = years.filter(|((_, is_named), _)| *is_named);
            let counted = named.map(|((year, _), stated)| (year.id.clone(), tally.any + stated));
            (profession.id.clone(), counted.collect())
        });
        Self(years.collect())
    }

    /// The years named for a profession, with how many modules are open to each.
    pub fn of(&self, profession: &TermId) -> &[(TermId, usize)] {
        let found = self.0.iter().find(|(id, _)| id == profession);
        found.map_or(&[], |(_, years)| years)
    }

    /// Every profession with its years.
    pub fn iter(&self) -> impl Iterator<Item = (&TermId, &[(TermId, usize)])> {
        self.0.iter().map(|(id, years)| (id, years.as_slice()))
    }
}
