//! The reader's side of a page: her language, where she stands, and how everything is said and reached from there.

use super::circle::as_f64;
use super::shared::{Html, Shared};
use super::shelf::{Part, Shelf, TermParts, link_of};
use super::{Link, Words, way};
use crate::catalogue::{COMPETENCIES, Catalogue, Entry, EntryId, TermId, Text, VocabularyId};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::{Arg, Direction, Lang, Locale, Locales, Said};
use crate::plan::{Page, Plan, Url, has_pages};
use crate::problem::Problem;
use std::cell::OnceCell;
use std::sync::Arc;

/// The page of a reader who may stand anywhere: one that nothing leads to, so that no link on a shared part leads to where it stands.
static ANY: Page = Page::NotFound;

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
    /// Makes HTML of a value by a component of the theme.
    pub press: &'a dyn Fn(&str, &Shared) -> Result<Html, Problem>,
    /// The page.
    pub page: &'a Page,
    /// The way from the page to the folder of her language: [`Reader::up`] of its address.
    pub up: &'a str,
    /// The first fault of a component.
    pub fault: &'a OnceCell<Problem>,
}

impl<'a> Reader<'a> {
    /// Her language's tag.
    pub fn lang(&self) -> &'a Lang {
        &self.locale.lang
    }

    /// The way from a page in a language to the folder of that language, e.g. `../`.
    pub fn up(url: &Url) -> &'static str {
        way::up(Self::here(url))
    }

    /// The path of a page in a language below the folder of that language.
    pub fn here(url: &Url) -> &str {
        below(url.as_str()).1
    }

    /// The same reader on no page in particular, for what stands on many.
    pub(super) fn anywhere(&self) -> Self {
        Self {
            page: &ANY,
            up: &self.shelf.marks().anywhere,
            ..*self
        }
    }

    /// HTML that a component makes of a value.
    pub(super) fn press(&self, component: &str, value: &Shared) -> Html {
        self.noted((self.press)(component, value))
    }

    /// HTML, or nothing and a note of the fault: the page is not published then.
    pub(super) fn noted(&self, made: Result<Html, Problem>) -> Html {
        made.unwrap_or_else(|problem| {
            self.fault.set(problem).ok();
            Html::new("")
        })
    }

    /// A link as HTML.
    pub(super) fn link(&self, link: &Link) -> Html {
        self.press("link", &Shared::new(link))
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
            return self.own(text);
        }
        let known = self.locales.get(lang).map(|locale| locale.direction);
        self.foreign(text, lang, known)
    }

    /// Words in a language whose tag is data.
    pub fn words_in(&self, text: &str, tag: Option<&Arc<str>>) -> Words {
        match tag.and_then(|tag| Lang::parse(tag).ok()) {
            Some(lang) if lang != *self.lang() => {
                let known = self.locales.get(&lang).map(|locale| locale.direction);
                self.foreign(text, &lang, known.or_else(|| Direction::of(&lang)))
            }
            _ => self.own(text),
        }
    }

    /// Words in her language; their direction is said where they begin with a name or code that would turn it round.
    pub(super) fn own(&self, text: &str) -> Words {
        let direction = self.locale.direction;
        Words {
            text: text.to_owned(),
            lang: None,
            dir: direction.is_hidden_in(text).then(|| direction.as_str()),
        }
    }

    fn foreign(&self, text: &str, lang: &Lang, direction: Option<Direction>) -> Words {
        Words {
            text: text.to_owned(),
            lang: Some(lang.as_str().to_owned()),
            dir: direction.map(Direction::as_str),
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

    /// Whether the page stands on the site. What stands by itself leads to the site's own address, and nowhere where that is not known.
    pub(super) fn is_on_site(&self) -> bool {
        !matches!(self.page, Page::Evidence(..))
    }

    /// The way from here to another page, or to an asset or file.
    pub fn to(&self, page: &Page) -> String {
        let url = self.plan.url(page);
        if !self.is_on_site() {
            let base = self.catalogue.settings.url.as_deref();
            return base.map_or_else(String::new, |base| url.absolute(base));
        }
        let (folder, inner) = below(url.as_str());
        if folder.eq_ignore_ascii_case(self.lang().as_str()) {
            [self.up, inner].concat()
        } else {
            [self.up, "../", url.as_str()].concat()
        }
    }

    /// The way from here to an asset of the theme, if it has it.
    pub(super) fn asset(&self, name: &str) -> Option<String> {
        let asset = self.plan.asset(name);
        asset.map(|_| self.to(&Page::Asset(name.to_owned())))
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
        match self.shelf.term(vocabulary, term) {
            Some(parts) => parts.label(|| self.new_label(vocabulary, term)),
            None => self.new_label(vocabulary, term),
        }
    }

    fn new_label(&self, vocabulary: &str, term: &TermId) -> Words {
        let plain = || Words::plain(term.as_str());
        if vocabulary == COMPETENCIES {
            return Words::plain(self.code(term));
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

    /// What a link to a term's page says, and where it leads; nowhere if it has no page.
    pub fn term_link(&self, facet: &str, term: &TermId) -> Link {
        let id = VocabularyId::new(facet);
        let network = EntryId::new(Kind::Network, term.as_str());
        let page = if has_pages(&id) {
            let facet = self.catalogue.facets.get(facet);
            let listed = facet.and_then(|facet| facet.get(term));
            listed.map(|_| Page::Term(self.lang().clone(), id, term.clone(), 1))
        } else {
            let known = facet == "networks" && self.catalogue.entry(&network).is_some();
            known.then(|| Page::Entry(self.lang().clone(), network))
        };
        Link {
            href: page.map_or_else(String::new, |page| self.to(&page)),
            text: self.label(facet, term),
            current: false,
            count: None,
        }
    }

    /// The same with the number of its modules.
    pub(super) fn counted_link(&self, facet: &str, term: &TermId) -> Link {
        let modules = self.catalogue.facets.modules(facet, term).len();
        Link {
            count: (modules > 0).then(|| self.number(modules)),
            ..self.term_link(facet, term)
        }
    }

    /// The same, where a code says what it is about.
    pub(super) fn told_link(&self, facet: &str, term: &TermId) -> Link {
        self.with_note(self.counted_link(facet, term), term)
    }

    /// A link to a competency with what this is about beside its code; any other as it is.
    pub(super) fn with_note(&self, link: Link, term: &TermId) -> Link {
        let Some(note) = self.competency_note(term) else {
            return link;
        };
        let text = format!("{} · {}", link.text.text, note.text);
        let text = match note.lang {
            Some(_) => Words { text, ..note },
            None => self.own(&text),
        };
        Link { text, ..link }
    }

    /// A term as HTML: a link to its page, or only words where it has none.
    pub(super) fn term(&self, facet: &str, term: &TermId) -> Html {
        let make = |reader: &Reader<'_>| Shared::new(&reader.term_link(facet, term));
        self.part(facet, term, link_of(facet), |parts| &parts.link, make)
    }

    /// A term as HTML, with the number of its modules.
    pub(super) fn counted_term(&self, facet: &str, term: &TermId) -> Html {
        let make = |reader: &Reader<'_>| Shared::new(&reader.counted_link(facet, term));
        self.part(facet, term, "link", |parts| &parts.counted, make)
    }

    fn part(
        &self,
        facet: &str,
        term: &TermId,
        component: &str,
        which: impl Fn(&TermParts) -> &Part,
        make: impl Fn(&Reader<'_>) -> Shared,
    ) -> Html {
        match self.shelf.term(facet, term) {
            Some(parts) => which(parts).html(self, component, make),
            None => self.press(component, &make(self)),
        }
    }

    /// A link to all terms of a facet.
    pub(super) fn facet_link(&self, facet: &VocabularyId) -> Link {
        Link {
            href: self.to(&Page::Facet(self.lang().clone(), facet.clone())),
            text: self.facet_name(facet),
            current: false,
            count: None,
        }
    }

    /// A facet's name.
    pub fn facet_name(&self, facet: &VocabularyId) -> Words {
        self.message(&format!("vocabulary-{facet}"))
            .unwrap_or_else(|| Words::plain(facet.as_str()))
    }
}

/// An address's first folder, and what is below it.
fn below(path: &str) -> (&str, &str) {
    path.split_once('/').unwrap_or(("", path))
}
