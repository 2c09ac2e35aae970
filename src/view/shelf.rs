//! What is prepared once for a language and used on many of its pages: the order of titles, and the cards of modules.

use super::card;
use super::reader::Reader;
use super::shared::{Html, Shared};
use crate::catalogue::{Catalogue, EntryId, Number};
use crate::locale::{Lang, Locale};
use crate::problem::Problem;
use std::sync::OnceLock;

/// How deep pages with cards stand below the folder of their language: `competencies/<framework>/<code>/2.html` is the deepest.
const DEPTHS: usize = 4;

/// The shelf of one language. It is filled as pages ask for it; what is on it depends on nothing but the catalogue and the language.
#[derive(Debug)]
pub struct Shelf {
    chain: Vec<Lang>,
    ranks: OnceLock<Vec<usize>>,
    cards: Vec<OnceLock<Shared>>,
    pressed: Vec<[OnceLock<Result<Html, Problem>>; DEPTHS]>,
}

impl Shelf {
    /// An empty shelf for a language.
    pub fn new(catalogue: &Catalogue, locale: &Locale) -> Self {
        let first = catalogue
            .settings
            .languages
            .first()
            .map(|setting| setting.lang.clone());
        let stated = catalogue
            .settings
            .languages
            .iter()
            .find(|setting| setting.lang == locale.lang);
        let mut chain = vec![locale.lang.clone()];
        for lang in stated
            .map_or(&[][..], |setting| &setting.fallback)
            .iter()
            .cloned()
            .chain(first)
        {
            if !chain.contains(&lang) {
                chain.push(lang);
            }
        }
        let cards = catalogue.order.iter().map(|_| OnceLock::new()).collect();
        let pressed = catalogue.order.iter().map(|_| Default::default()).collect();
        Self {
            chain,
            ranks: OnceLock::new(),
            cards,
            pressed,
        }
    }

    /// Her language and the ones that she falls back to, in order.
    pub fn chain(&self) -> &[Lang] {
        &self.chain
    }

    /// Modules in the order of their titles.
    pub fn by_title(
        &self,
        catalogue: &Catalogue,
        locale: &Locale,
        modules: &[Number],
    ) -> Vec<Number> {
        let ranks = self.ranks.get_or_init(|| self.rank(catalogue, locale));
        let mut ordered = modules.to_vec();
        ordered.sort_unstable_by_key(|number| ranks.get(number.index()));
        ordered
    }

    fn rank(&self, catalogue: &Catalogue, locale: &Locale) -> Vec<usize> {
        let title = |id: &EntryId| {
            let entry = catalogue.entry(id)?;
            let stated = entry.words(&self.chain, |values| {
                values
                    .get("sort-title")
                    .or_else(|| values.get("title"))
                    .and_then(|value| value.text())
            })?;
            Some(locale.sort_key(stated.text))
        };
        let keys: Vec<_> = catalogue.order.iter().map(title).collect();
        let mut ordered: Vec<usize> = (0..keys.len()).collect();
        ordered.sort_by(|&a, &b| keys[a].cmp(&keys[b]).then(a.cmp(&b)));
        let mut ranks = vec![0; keys.len()];
        for (rank, place) in ordered.into_iter().enumerate() {
            ranks[place] = rank;
        }
        ranks
    }

    /// The card of a module, whose address begins at the folder of the language.
    pub(super) fn card(&self, reader: &Reader<'_>, number: Number) -> Option<Shared> {
        let module = reader.catalogue.module(number)?;
        let slot = self.cards.get(number.index())?;
        Some(
            slot.get_or_init(|| Shared::new(&card::of_module(reader, module)))
                .clone(),
        )
    }

    /// The card of a module as HTML, for pages as deep as the reader's: a long list is put together from ready cards.
    pub(super) fn pressed(
        &self,
        reader: &Reader<'_>,
        number: Number,
    ) -> Option<Result<Html, Problem>> {
        let card = self.card(reader, number)?;
        let up = reader.up();
        let slot = self
            .pressed
            .get(number.index())?
            .get(up.len() / "../".len());
        Some(match slot {
            Some(slot) => slot.get_or_init(|| (reader.press)(&card, &up)).clone(),
            None => (reader.press)(&card, &up),
        })
    }
}
