//! Every module as a row: its facts as ids, then its words and labels in each language.

use super::data::Clerk;
use super::delimited::{Cell, Column, Rows, column};
use super::labels;
use crate::catalogue::{CompetencyUse, Module, TermId};
use crate::document::front::Value;
use crate::locale::Locale;
use crate::plan::Page;

/// A column of facts: what it is, and how it is read.
type Fact = (Column, fn(&Row<'_>) -> String);
/// A column that each language has: its key is followed by the language's tag.
type Word = (
    &'static str,
    Cell,
    &'static str,
    fn(&Row<'_>, &Locale) -> String,
);

/// The facts.
#[rustfmt::skip]
static FACTS: &[Fact] = &[
    (column("module", Cell::Text, "The module's id, the same for ever."), |row| row.module.entry.id.name.to_string()),
    (column("uri", Cell::Address, "What names the module on the Web; it answers with the module as JSON."), |row| row.clerk.uri(&row.module.entry.id).unwrap_or_default()),
    (column("origin", Cell::Text, "The catalogue that it comes from, if that is another, by its id in content/sources.yaml."), |row| row.origin()),
    (column("original", Cell::Text, "The language that it was written in (BCP 47)."), |row| row.module.entry.original.as_str().to_owned()),
    (column("status", Cell::Text, "Where it stands in its life: active, paused or retired."), |row| row.text(&["status"]).unwrap_or_else(|| "active".to_owned())),
    (column("provider", Cell::Text, "The id of who offers it."), |row| row.fact(&["provider"])),
    (column("networks", Cell::Text, "The id of the regional network that it belongs to."), |row| row.terms("networks")),
    (column("learning", Cell::Text, "How learners learn: with, from and about each other."), |row| row.terms("learning")),
    (column("professions", Cell::Text, "Ids of the professions that it is for."), |row| row.terms("professions")),
    (column("levels", Cell::Text, "Ids of the years of study that it names for any of them; coverage.csv has them by profession."), |row| row.terms("levels")),
    (column("requirements", Cell::Text, "Ids of how it binds any of them: required, elective and others."), |row| row.terms("requirements")),
    (column("partners", Cell::Text, "Ids of who else teaches: patients, families, communities."), |row| row.terms("partners")),
    (column("competencies", Cell::Text, "The competencies that it works on, each as framework:code."), |row| row.competencies(|_| true)),
    (column("primary-competencies", Cell::Text, "Those of them that are central to it."), |row| row.competencies(|used| used.primary)),
    (column("assessed-competencies", Cell::Text, "Those of them that are assessed."), |row| row.competencies(|used| used.assessed)),
    (column("stages", Cell::Text, "The id of how far along learners are."), |row| row.terms("stages")),
    (column("modes", Cell::Text, "Ids of how they come together."), |row| row.terms("modes")),
    (column("methods", Cell::Text, "Ids of the types of interactive learning."), |row| row.terms("methods")),
    (column("settings", Cell::Text, "Ids of where it takes place."), |row| row.terms("settings")),
    (column("languages", Cell::Text, "Ids of the languages that it is taught in."), |row| row.terms("languages")),
    (column("contact-hours", Cell::Number, "Hours together."), |row| row.fact(&["hours", "contact"])),
    (column("self-study-hours", Cell::Number, "Hours alone."), |row| row.fact(&["hours", "self-study"])),
    (column("interactive-share", Cell::Whole, "How much of the time is interactive, in percent."), |row| row.fact(&["interactive-share"])),
    (column("debrief", Cell::Flag, "Whether there is a debrief."), |row| row.fact(&["debrief"])),
    (column("facilitator-professions", Cell::Text, "Ids of the facilitators' professions."), |row| row.fact(&["facilitation", "professions"])),
    (column("facilitators-prepared", Cell::Flag, "Whether the facilitators are prepared for it."), |row| row.fact(&["facilitation", "prepared"])),
    (column("team-size", Cell::Text, "The smallest and the largest team."), |row| row.fact(&["group", "team-size"])),
    (column("capacity", Cell::Whole, "How many can take part."), |row| row.fact(&["group", "capacity"])),
    (column("min-professions", Cell::Whole, "The fewest professions in a team."), |row| row.fact(&["group", "min-professions"])),
    (column("credit", Cell::Number, "How much it counts."), |row| row.fact(&["credit", "value"])),
    (column("credit-scheme", Cell::Text, "Of what it counts so much."), |row| row.fact(&["credit", "scheme"])),
    (column("assessment-methods", Cell::Text, "Ids of how learning is assessed."), |row| row.terms("assessment-methods")),
    (column("evaluation-levels", Cell::Text, "Ids of the levels on which the module itself is evaluated."), |row| row.terms("evaluation-levels")),
    (column("prerequisites", Cell::Text, "Ids of the modules to take before."), |row| row.fact(&["prerequisites"])),
    (column("pathways", Cell::Text, "Ids of the pathways that lead through it."), |row| row.pathways()),
    (column("access-features", Cell::Text, "Ids of what makes it accessible."), |row| row.terms("access-features")),
    (column("free", Cell::Flag, "Whether it is free."), |row| row.fact(&["cost", "free"])),
    (column("cost", Cell::Number, "What it costs."), |row| row.fact(&["cost", "amount"])),
    (column("currency", Cell::Text, "In which currency (ISO 4217)."), |row| row.fact(&["cost", "currency"])),
    (column("sessions", Cell::Whole, "How many dates it has; sessions.csv has a row for each."), |row| row.module.sessions.len().to_string()),
    (column("licence", Cell::Text, "The licence of its text (SPDX)."), |row| row.fact(&["licence"])),
    (column("published", Cell::Date, "When it was first published."), |row| row.fact(&["published"])),
    (column("reviewed", Cell::Date, "When somebody last checked it."), |row| row.fact(&["reviewed"])),
];

/// What each language has.
#[rustfmt::skip]
static WORDS: &[Word] = &[
    ("title", Cell::Text, "The title", |row, locale| row.words(locale, "title")),
    ("summary", Cell::Text, "What happens in it, in a sentence or two", |row, locale| row.words(locale, "summary")),
    ("standing", Cell::Text, "How far it is translated", |row, locale| row.module.entry.standing(&locale.lang).word().to_owned()),
    ("page", Cell::Address, "Its page", |row, locale| row.page(locale)),
    ("provider", Cell::Text, "What its provider is called", |row, locale| row.provider(locale)),
    ("professions", Cell::Text, "What its professions are called, a semicolon between them,", |row, locale| row.labels(locale, "professions")),
    ("competencies", Cell::Text, "What its competencies and their areas are called, a semicolon between them,", |row, locale| row.labels(locale, "competencies")),
    ("stages", Cell::Text, "What its stage is called", |row, locale| row.labels(locale, "stages")),
    ("modes", Cell::Text, "What its modes are called, a semicolon between them,", |row, locale| row.labels(locale, "modes")),
];

/// A module to be written.
struct Row<'a> {
    clerk: &'a Clerk<'a>,
    module: &'a Module,
}

/// The columns, those of the catalogue's own vocabularies and of its languages among them.
pub(super) fn columns(clerk: &Clerk<'_>) -> Vec<Column> {
    let facts = FACTS.iter().map(|(fact, _)| Column {
        key: fact.key.clone(),
        cell: fact.cell,
        about: fact.about.clone(),
    });
    let own = own(clerk).map(|id| Column {
        key: id.to_owned().into(),
        cell: Cell::Text,
        about: format!("Ids of the catalogue's own vocabulary {id}.").into(),
    });
    let words = clerk.locales.iter().flat_map(|locale| {
        WORDS.iter().map(|(key, cell, about, _)| Column {
            key: format!("{key}-{}", locale.lang).into(),
            cell: *cell,
            about: format!("{about} in {}.", locale.lang).into(),
        })
    });
    facts.chain(own).chain(words).collect()
}

/// A row for each module.
pub(super) fn modules_csv(clerk: &Clerk<'_>) -> Vec<u8> {
    let columns = columns(clerk);
    let mut rows = Rows::of_words(columns.iter().map(|column| &*column.key));
    for module in clerk.catalogue.modules.iter() {
        let row = Row { clerk, module };
        let facts = FACTS.iter().map(|(_, read)| read(&row));
        let own = own(clerk).map(|id| row.terms(id));
        let words = clerk.locales.iter();
        let words = words.flat_map(|locale| WORDS.iter().map(|(.., read)| read(&row, locale)));
        let cells: Vec<String> = facts.chain(own).chain(words).collect();
        rows.add(cells.iter().map(String::as_str));
    }
    rows.into_bytes()
}

/// The vocabularies that the catalogue made for itself.
fn own<'a>(clerk: &Clerk<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let vocabularies = clerk.catalogue.vocabularies.all.iter();
    vocabularies
        .filter(|(_, vocabulary)| vocabulary.field)
        .map(|(id, _)| id.as_str())
}

impl Row<'_> {
    fn value(&self, path: &[&str]) -> Option<&Value> {
        let facts = self.module.entry.facts();
        path.iter().try_fold(facts, |value, key| value.get(key))
    }

    fn text(&self, path: &[&str]) -> Option<String> {
        self.value(path).map(plain)
    }

    fn fact(&self, path: &[&str]) -> String {
        self.text(path).unwrap_or_default()
    }

    fn terms(&self, facet: &str) -> String {
        spaced(self.module.terms_in(facet).iter().map(TermId::as_str))
    }

    fn competencies(&self, is_meant: fn(&CompetencyUse) -> bool) -> String {
        let used = self.module.competencies.iter();
        spaced(
            used.filter(|used| is_meant(used))
                .map(|used| used.id.as_str()),
        )
    }

    fn origin(&self) -> String {
        let origin = self.clerk.catalogue.origin(&self.module.entry.id);
        origin.map_or_else(String::new, |origin| origin.source.to_string())
    }

    fn pathways(&self) -> String {
        let relations = &self.clerk.catalogue.relations;
        let pathways = relations.pathways(&self.module.entry.id);
        spaced(pathways.iter().map(|id| &*id.name))
    }

    fn words(&self, locale: &Locale, key: &str) -> String {
        let edition = self.module.entry.editions.get(&locale.lang);
        let words = edition.and_then(|edition| edition.document.values.get(key));
        words.map(plain).unwrap_or_default()
    }

    fn page(&self, locale: &Locale) -> String {
        let page = Page::Entry(locale.lang.clone(), self.module.entry.id.clone());
        let url = self.clerk.catalogue.settings.url.as_deref();
        url.map_or_else(String::new, |base| {
            self.clerk.plan.url(&page).absolute(base)
        })
    }

    fn provider(&self, locale: &Locale) -> String {
        let provider = self.module.provider.as_ref();
        let provider = provider.and_then(|id| self.clerk.catalogue.entry(id));
        let edition = provider.and_then(|entry| entry.editions.get(&locale.lang));
        edition.map_or_else(String::new, |edition| edition.title.to_string())
    }

    fn labels(&self, locale: &Locale, facet: &str) -> String {
        let terms = self.module.terms_in(facet).iter();
        let labels = terms.filter_map(|term| {
            let key = labels::key(self.clerk.catalogue, facet, term)?;
            labels::own(locale, &key)
        });
        labels.collect::<Vec<_>>().join("; ")
    }
}

/// A value as a cell.
fn plain(value: &Value) -> String {
    match value {
        Value::Flag(flag) => flag.to_string(),
        Value::Whole(number) => number.to_string(),
        Value::Amount(number) => number.to_string(),
        Value::Text(text) => text.to_string(),
        Value::List(items) => items.iter().map(plain).collect::<Vec<_>>().join(" "),
        Value::Nothing | Value::Map(_) => String::new(),
    }
}

/// Ids in one cell.
pub(super) fn spaced<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.collect::<Vec<_>>().join(" ")
}
