//! The vocabularies and the competency frameworks as concept schemes (SKOS, W3C 2009), with the crosswalk between frameworks.
//!
//! Of a framework there are codes, titles of areas and our own notes, with the way to its owner. The owner's statements are never here, not even where
//! a page may print them.

use super::data::{Clerk, licence};
use super::rdf::{Graph, Iri, Object, Thing, json_ld, turtle};
use crate::catalogue::{
    Area, COMPETENCIES, Catalogue, Framework, Term, TermId, Vocabulary, VocabularyId,
};
use crate::locale::{Lang, Locale, Locales, is_pseudo};
use crate::plan::{Data, Page, Plan};
use std::collections::BTreeSet;
use std::io;

/// The vocabulary of the themes by which frameworks are compared.
const THEMES: &str = "themes";

/// All of it in Turtle.
pub(super) fn skos_turtle(clerk: &Clerk<'_>) -> Vec<u8> {
    turtle(&graph(clerk))
}

/// The same in JSON-LD.
pub(super) fn skos_json_ld(clerk: &Clerk<'_>) -> io::Result<Vec<u8>> {
    json_ld(&graph(clerk))
}

fn graph(clerk: &Clerk<'_>) -> Graph {
    let Clerk {
        catalogue,
        plan,
        locales,
        ..
    } = *clerk;
    let base = catalogue.settings.url.as_deref().unwrap_or_default();
    let author = Author {
        catalogue,
        locales,
        plan,
        base,
    };
    // A thing's name is an address below that of the Turtle, in both forms.
    let document = plan.url(&Page::Data(Data::SkosTurtle)).absolute(base);
    let mut graph = Graph::new(&document);
    let vocabularies = &catalogue.vocabularies;
    for (id, vocabulary) in &vocabularies.all {
        graph.add(author.vocabulary(id, vocabulary));
        for term in &vocabulary.terms {
            graph.add(author.term(id, vocabulary, term));
        }
    }
    for framework in vocabularies.frameworks.values() {
        graph.add(author.framework(framework));
        for area in &framework.areas {
            graph.add(author.area(framework, area));
            for code in &area.codes {
                graph.add(author.code(framework, area, code));
            }
        }
    }
    for scheme in code_schemes(catalogue) {
        let mut datatype = Thing::new(code_scheme(scheme), "rdfs:Datatype");
        datatype.state("rdfs:label", Object::Text(scheme.to_uppercase()));
        graph.add(datatype);
    }
    graph
}

fn scheme(id: &VocabularyId) -> Iri {
    Iri::here(&[id.as_str()])
}

fn concept(vocabulary: &str, id: &TermId) -> Iri {
    Iri::here(&[vocabulary, id.as_str()])
}

fn framework_scheme(id: &str) -> Iri {
    Iri::here(&[COMPETENCIES, id])
}

/// An area or a competency of a framework.
fn competency(id: &TermId) -> Iri {
    let (framework, code) = id.competency().unwrap_or_default();
    Iri::here(&[COMPETENCIES, framework, code])
}

/// The type of the codes of another scheme: it tells of which scheme a notation is (SKOS Reference §6.5.1).
fn code_scheme(id: &str) -> Iri {
    Iri::here(&["codes", "of", id])
}

/// Every other scheme whose codes terms have.
fn code_schemes(catalogue: &Catalogue) -> BTreeSet<&str> {
    let terms = catalogue.vocabularies.all.values();
    let terms = terms.flat_map(|vocabulary| &vocabulary.terms);
    terms
        .flat_map(|term| term.codes.iter().map(|(scheme, _)| &**scheme))
        .collect()
}

/// Who writes them.
struct Author<'a> {
    catalogue: &'a Catalogue,
    locales: &'a Locales,
    plan: &'a Plan,
    base: &'a str,
}

impl Author<'_> {
    fn vocabulary(&self, id: &VocabularyId, vocabulary: &Vocabulary) -> Thing {
        let mut about = Thing::new(scheme(id), "skos:ConceptScheme");
        about.state_all("dct:title", self.words(&format!("vocabulary-{id}")));
        about.state_all("dc:creator", self.words("catalogue-owner"));
        if let Some((property, stated)) = licence(self.catalogue) {
            about.state(property, stated);
        }
        if id.as_str() == THEMES {
            about.state_all("skos:editorialNote", self.words("data-crosswalk-note"));
        }
        about.state_all("foaf:page", self.page(|lang| Page::Facet(lang, id.clone())));
        let tops = vocabulary.terms.iter();
        let tops = tops.filter(|term| above(vocabulary, term).is_none());
        let tops = tops.map(|term| Object::Thing(concept(id.as_str(), &term.id)));
        about.state_all("skos:hasTopConcept", tops);
        about
    }

    fn term(&self, id: &VocabularyId, vocabulary: &Vocabulary, term: &Term) -> Thing {
        let key = format!("{}-{}", vocabulary.message, term.id);
        let named = |term: &Term| Object::Thing(concept(id.as_str(), &term.id));
        let mut about = Thing::new(concept(id.as_str(), &term.id), "skos:Concept");
        about.state("skos:inScheme", Object::Thing(scheme(id)));
        self.label(&mut about, &key, term.id.as_str());
        about.state_all("skos:hiddenLabel", self.other_names(&key, term));
        about.state_all("skos:definition", self.words(&format!("{key}.description")));
        for (scheme, codes) in &term.codes {
            let codes = codes.iter();
            let codes = codes.map(|code| Object::Typed(code.to_string(), code_scheme(scheme)));
            about.state_all("skos:notation", codes);
        }
        match above(vocabulary, term) {
            Some(above) => about.state("skos:broader", named(above)),
            None => about.state("skos:topConceptOf", Object::Thing(scheme(id))),
        }
        let below = vocabulary.terms.iter();
        let below =
            below.filter(|other| above(vocabulary, other).is_some_and(|above| above.id == term.id));
        about.state_all("skos:narrower", below.map(named));
        let same = term
            .same_as
            .iter()
            .map(|same| Object::Thing(Iri::new(same)));
        about.state_all("skos:exactMatch", same);
        let page = self.page(|lang| Page::Term(lang, id.clone(), term.id.clone(), 1));
        about.state_all("foaf:page", page);
        about
    }

    fn framework(&self, framework: &Framework) -> Thing {
        let key = format!("framework-{}", framework.id);
        let all = &self.catalogue.vocabularies.frameworks;
        let known = |id: Option<&str>| {
            let id = id.filter(|id| all.contains_key(*id))?;
            Some(Object::Thing(framework_scheme(id)))
        };
        let mut about = Thing::new(framework_scheme(&framework.id), "skos:ConceptScheme");
        about.state_all("dct:title", self.words(&key));
        about.state_all("dct:alternative", self.words(&format!("{key}.short")));
        about.state("dc:creator", Object::Text(framework.owner.to_string()));
        about.state("dc:rights", Object::Text(framework.licence.to_string()));
        let source = framework.url.iter();
        about.state_all("dct:source", source.map(|url| Object::Thing(Iri::new(url))));
        about.state("owl:versionInfo", Object::Text(framework.year.to_string()));
        about.state_all("dct:replaces", known(framework.supersedes.as_deref()));
        about.state_all(
            "dct:isReplacedBy",
            known(framework.superseded_by.as_deref()),
        );
        about.state_all("skos:scopeNote", self.words("data-framework-note"));
        about.state_all("skos:editorialNote", self.words("data-crosswalk-note"));
        let facet = VocabularyId::new(COMPETENCIES);
        about.state_all(
            "foaf:page",
            self.page(|lang| Page::Facet(lang, facet.clone())),
        );
        let tops = framework.areas.iter();
        let tops = tops.map(|area| Object::Thing(competency(&area.id)));
        about.state_all("skos:hasTopConcept", tops);
        about
    }

    /// What an area and a competency have in common.
    fn competency(&self, framework: &Framework, id: &TermId) -> Thing {
        let (_, code) = id.competency().unwrap_or_default();
        let key = format!("competency-{}-{code}", framework.id);
        let scheme = framework_scheme(&framework.id);
        let mut about = Thing::new(competency(id), "skos:Concept");
        about.state("skos:inScheme", Object::Thing(scheme));
        self.label(&mut about, &key, code);
        about.state_all("skos:definition", self.words(&format!("{key}.description")));
        about.state("skos:notation", Object::Text(code.to_owned()));
        let facet = VocabularyId::new(COMPETENCIES);
        let page = self.page(|lang| Page::Term(lang, facet.clone(), id.clone(), 1));
        about.state_all("foaf:page", page);
        about
    }

    fn area(&self, framework: &Framework, area: &Area) -> Thing {
        let mut about = self.competency(framework, &area.id);
        let scheme = framework_scheme(&framework.id);
        about.state("skos:topConceptOf", Object::Thing(scheme));
        let codes = area.codes.iter();
        let codes = codes.map(|code| Object::Thing(competency(code)));
        about.state_all("skos:narrower", codes);
        let vocabularies = &self.catalogue.vocabularies;
        let is_known = |theme: &TermId| vocabularies.term(THEMES, theme.as_str()).is_some();
        for (theme, how) in area.themes.iter().filter(|(theme, _)| is_known(theme)) {
            // A broader area has the theme below it.
            let property = match &**how {
                "close" => "skos:closeMatch",
                "broader" => "skos:narrowMatch",
                _ => "skos:relatedMatch",
            };
            about.state(property, Object::Thing(concept(THEMES, theme)));
        }
        about
    }

    fn code(&self, framework: &Framework, area: &Area, id: &TermId) -> Thing {
        let mut about = self.competency(framework, id);
        about.state("skos:broader", Object::Thing(competency(&area.id)));
        about
    }

    /// The languages in which things are named.
    fn locales(&self) -> impl Iterator<Item = &Locale> {
        let locales = self.locales.iter().map(AsRef::as_ref);
        locales.filter(|locale: &&Locale| !is_pseudo(&locale.lang))
    }

    /// A message in every language that has it by itself.
    fn words(&self, key: &str) -> Vec<Object> {
        let own = |locale: &Locale| {
            let said = locale.say(key, &[])?;
            let text = said.lang().is_none().then(|| said.data())?;
            let lang = locale.lang.clone();
            (!text.trim().is_empty()).then_some(Object::Words(text, lang))
        };
        self.locales().filter_map(own).collect()
    }

    /// Its label in every language that has one; where none has, its id, which is in no language.
    fn label(&self, about: &mut Thing, key: &str, id: &str) {
        let mut labels = self.words(key);
        if labels.is_empty() {
            labels.push(Object::Text(id.to_owned()));
        }
        about.state_all("skos:prefLabel", labels);
    }

    /// By what else a term is found: its other ids, and what readers say for its label or its id (`search-synonyms`).
    fn other_names(&self, key: &str, term: &Term) -> Vec<Object> {
        let plain = |text: &str| text.trim().to_lowercase();
        let aliases = term.aliases.iter();
        let mut names: Vec<Object> = aliases.map(|id| Object::Text(id.to_string())).collect();
        for locale in self.locales() {
            let say = |key: &str| {
                let said = locale.say(key, &[]).filter(|said| said.lang().is_none());
                said.map(|said| said.data()).unwrap_or_default()
            };
            let known = [plain(&say(key)), term.id.as_str().replace('-', " ")];
            let synonyms = say("search-synonyms");
            let lines = synonyms.lines().filter_map(|line| line.split_once(':'));
            let meant = lines.filter(|(said, _)| known.contains(&plain(said)));
            let others = meant.flat_map(|(_, others)| others.split([',', '،']));
            let others = others
                .map(str::trim)
                .filter(|other| !other.is_empty() && plain(other) != known[0]);
            let words = |other: &str| Object::Words(other.to_owned(), locale.lang.clone());
            names.extend(others.map(words));
        }
        names
    }

    /// The page for people about a thing, in the catalogue's first language, if it has one.
    fn page(&self, page: impl Fn(Lang) -> Page) -> Option<Object> {
        let first = self.catalogue.languages().next()?;
        let url = self.plan.url(&page(first.clone()));
        self.plan.get(&url)?;
        Some(Object::Thing(Iri::new(&url.absolute(self.base))))
    }
}

/// The term that a term is part of, if the vocabulary has it. What would lead back to the term itself counts for nothing.
fn above<'a>(vocabulary: &'a Vocabulary, term: &Term) -> Option<&'a Term> {
    let above = vocabulary.term(term.broader.as_ref()?.as_str())?;
    (above.id != term.id).then_some(above)
}
