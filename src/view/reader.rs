//! The reader's side of a page: her language, where she stands, and how everything is said and reached from there.

use super::circle::as_f64;
use super::shared::{Html, Shared};
use super::shelf::Shelf;
use super::{Link, Words};
use crate::catalogue::{COMPETENCIES, Catalogue, Entry, EntryId, TermId, Text, VocabularyId};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::{Arg, Lang, Locale, Locales, Said};
use crate::plan::{Page, Plan, Url, has_pages};
use crate::problem::Problem;
use std::sync::Arc;

/// Who reads which page.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// The addresses.
    pub plan: &'a Plan,
    /// All languages.
    pub locales: &'a Locales,
    /// Her language.
    pub locale: &'a Locale,
    /// What is prepared for her language.
    pub shelf: &'a Shelf,
    /// Makes HTML of a card, on a page from which the folder of the language is reached by the given way.
    pub press: &'a (dyn Fn(&Shared, &str) -> Result<Html, Problem> + Sync),
    /// The page.
    pub page: &'a Page,
    /// Its address.
    pub url: &'a Url,
}

impl<'a> Reader<'a> {
    /// Her language's tag.
    pub fn lang(&self) -> &'a Lang {
        &self.locale.lang
    }

    /// The way from the page to the folder of its language, e.g. `../`.
    pub fn up(&self) -> String {
        let home = self.to(&Page::Home(self.lang().clone()));
        home.trim_end_matches("index.html").to_owned()
    }

    /// A message as plain text; its key where nobody has it, which [`crate::locale`] reports.
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locale
            .say(key, args)
            .map_or_else(|| key.to_owned(), |said| said.data())
    }

    /// A message as words, which may be in another language; `None` where nobody has it.
    pub fn message(&self, key: &str) -> Option<Words> {
        self.locale.say(key, &[]).map(|said| self.said(&said))
    }

    fn said(&self, said: &Said) -> Words {
        self.words(&said.data(), said.lang().unwrap_or(self.lang()))
    }

    /// "7 modules": the message `count-<what>`.
    pub fn count(&self, what: &str, count: usize) -> String {
        self.say(
            &format!("count-{what}"),
            &[("count", Arg::Number(as_f64(count)))],
        )
    }

    /// A number in her digits.
    pub fn number(&self, number: usize) -> String {
        self.locale.number(as_f64(number))
    }

    /// Words in a language, marked if it is not hers.
    pub fn words(&self, text: &str, lang: &Lang) -> Words {
        if lang == self.lang() {
            return Words {
                text: text.to_owned(),
                lang: None,
                dir: None,
            };
        }
        let dir = self
            .locales
            .get(lang)
            .map(|locale| locale.direction.as_str());
        Words {
            text: text.to_owned(),
            lang: Some(lang.as_str().to_owned()),
            dir,
        }
    }

    /// Words in a language whose tag is data.
    pub fn words_in(&self, text: &str, tag: Option<&Arc<str>>) -> Words {
        match tag.and_then(|tag| Lang::parse(tag).ok()) {
            Some(lang) if lang != *self.lang() => {
                let dir = self
                    .locales
                    .get(&lang)
                    .map(|locale| locale.direction)
                    .or_else(|| crate::locale::Direction::of(&lang));
                Words {
                    text: text.to_owned(),
                    lang: Some(lang.as_str().to_owned()),
                    dir: dir.map(crate::locale::Direction::as_str),
                }
            }
            _ => Words {
                text: text.to_owned(),
                lang: None,
                dir: None,
            },
        }
    }

    /// Words of an entry's front matter, in her language or the one she falls back to.
    pub fn entry_words(
        &self,
        entry: &'a Entry,
        read: impl Fn(&'a Value) -> Option<&'a Arc<str>>,
    ) -> Option<Words> {
        entry
            .words(self.shelf.chain(), read)
            .map(|Text { text, lang }| self.words(text, lang))
    }

    /// An entry's title.
    pub fn title(&self, entry: &'a Entry) -> Words {
        let lang = entry.shown_in(self.shelf.chain());
        entry
            .editions
            .get(lang)
            .map(|edition| self.words(&edition.title, lang))
            .unwrap_or_default()
    }

    /// An entry's summary.
    pub fn summary(&self, entry: &'a Entry) -> Words {
        self.entry_words(entry, |values| values.get("summary").and_then(Value::text))
            .unwrap_or_default()
    }

    /// The way from here to another page in her language.
    pub fn to(&self, page: &Page) -> String {
        self.plan.url(page).from(self.url)
    }

    /// A link to an entry, if it is published.
    pub fn entry_link(&self, id: &EntryId) -> Option<Link> {
        let entry = self.catalogue.entry(id)?;
        let page = Page::Entry(self.lang().clone(), id.clone());
        Some(Link {
            href: self.to(&page),
            text: self.title(entry),
            current: *self.page == page,
            count: None,
        })
    }

    /// What a term is called.
    pub fn label(&self, vocabulary: &str, term: &TermId) -> Words {
        let plain = || Words {
            text: term.to_string(),
            lang: None,
            dir: None,
        };
        if vocabulary == COMPETENCIES {
            return Words {
                text: self.code(term),
                lang: None,
                dir: None,
            };
        }
        let Some(found) = self.catalogue.vocabularies.get(vocabulary) else {
            return plain();
        };
        self.message(&format!("{}-{term}", found.message))
            .unwrap_or_else(plain)
    }

    /// A competency's code with its framework's short name: "IPEC 2023 RR4".
    pub fn code(&self, term: &TermId) -> String {
        let Some((framework, code)) = term.competency() else {
            return term.to_string();
        };
        let name = self
            .message(&format!("framework-{framework}.short"))
            .map_or_else(|| framework.to_owned(), |words| words.text);
        format!("{name} {code}")
    }

    /// What a competency is about: the area's title, or the catalogue's note on the code.
    pub fn competency_note(&self, term: &TermId) -> Option<Words> {
        let (framework, code) = term.competency()?;
        let (known, area) = self.catalogue.vocabularies.area(term)?;
        if area.id == *term || known.notes {
            return self.message(&format!("competency-{framework}-{code}"));
        }
        let (_, area) = area.id.competency()?;
        self.message(&format!("competency-{framework}-{area}"))
    }

    /// A link to a term's page; only words where it has none.
    pub fn term_link(&self, facet: &str, term: &TermId) -> Link {
        let text = self.label(facet, term);
        let id = VocabularyId::new(facet);
        let network = EntryId::new(Kind::Network, term.as_str());
        let href = if !has_pages(&id) {
            if facet == "networks" && self.catalogue.entry(&network).is_some() {
                self.to(&Page::Entry(self.lang().clone(), network))
            } else {
                String::new()
            }
        } else if self
            .catalogue
            .facets
            .get(facet)
            .and_then(|facet| facet.get(term))
            .is_some()
        {
            self.to(&Page::Term(self.lang().clone(), id, term.clone(), 1))
        } else {
            String::new()
        };
        Link {
            href,
            text,
            current: false,
            count: None,
        }
    }

    /// A link to a term's page with the number of its modules.
    pub fn counted_link(&self, facet: &str, term: &TermId) -> Link {
        let modules = self.catalogue.facets.modules(facet, term).len();
        Link {
            count: Some(self.number(modules)),
            ..self.term_link(facet, term)
        }
    }

    /// A facet's name.
    pub fn facet_name(&self, facet: &VocabularyId) -> Words {
        self.message(&format!("vocabulary-{facet}"))
            .unwrap_or_else(|| Words {
                text: facet.to_string(),
                lang: None,
                dir: None,
            })
    }
}
