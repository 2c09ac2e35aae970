//! Where every entry stands in every language, counted, and as data.

use crate::catalogue::{Catalogue, Entry, Standing};
use crate::locale::Lang;
use serde_json::{Map, Value, json};

/// The version of the data: raised when a program that reads it has to be changed.
const VERSION: u32 = 1;

/// An entry in a language.
pub(super) struct Row<'a> {
    pub(super) lang: &'a Lang,
    pub(super) entry: &'a Entry,
    pub(super) standing: Standing,
}

/// How many entries stand where in a language.
pub(super) struct Tally<'a> {
    pub(super) lang: &'a Lang,
    counts: [usize; Standing::ALL.len()],
}

/// Every published entry in each of the languages.
pub(super) fn all<'a>(catalogue: &'a Catalogue, langs: &[&'a Lang]) -> Vec<Row<'a>> {
    let row = |lang: &'a Lang| {
        catalogue.own_entries().map(move |entry| Row {
            lang,
            entry,
            standing: entry.standing(lang),
        })
    };
    langs.iter().flat_map(|lang| row(lang)).collect()
}

impl<'a> Tally<'a> {
    /// Counts what there is of a language.
    pub(super) fn new(lang: &'a Lang, rows: &[Row<'_>]) -> Self {
        let own = rows.iter().filter(|row| row.lang == lang);
        Self {
            lang,
            counts: Standing::ALL
                .map(|standing| own.clone().filter(|row| row.standing == standing).count()),
        }
    }

    pub(super) fn count(&self, wanted: Standing) -> usize {
        self.sum(|standing| standing == wanted)
    }

    pub(super) fn all(&self) -> usize {
        self.sum(|_| true)
    }

    pub(super) fn up_to_date(&self) -> usize {
        self.sum(Standing::is_up_to_date)
    }

    /// How many of a hundred are up to date, rounded down.
    pub(super) fn percent(&self) -> usize {
        (self.up_to_date() * 100)
            .checked_div(self.all())
            .unwrap_or(100)
    }

    /// Whether fewer are up to date than so many of a hundred.
    pub(super) fn is_under(&self, least: usize) -> bool {
        self.up_to_date() * 100 < self.all() * least
    }

    fn sum(&self, which: impl Fn(Standing) -> bool) -> usize {
        let counted = Standing::ALL.into_iter().zip(self.counts);
        counted
            .filter(|(standing, _)| which(*standing))
            .map(|(_, count)| count)
            .sum()
    }
}

impl Row<'_> {
    fn changed(&self) -> Vec<String> {
        let changed = self.entry.change(self.lang).zip(self.entry.document());
        changed.map_or_else(Vec::new, |(change, original)| {
            let parts = change.parts.iter();
            parts.map(|part| part.name(original)).collect()
        })
    }

    /// What the parts are called that a translation lacks.
    pub(super) fn lacks(&self) -> Vec<String> {
        let original = self.entry.document();
        original.map_or_else(Vec::new, |original| {
            let parts = self.entry.lacks(self.lang).iter();
            parts.map(|part| part.name(original)).collect()
        })
    }

    /// Where the text stands, or would.
    fn path(&self) -> String {
        format!("content/{}/{}.md", self.entry.id, self.lang)
    }
}

/// A row of CSV for each (RFC 4180).
pub(super) fn csv(rows: &[Row<'_>]) -> String {
    let mut text = "language,entry,state,changed,file\r\n".to_owned();
    for row in rows {
        let changed = row.changed().join("; ").replace('"', "\"\"");
        text.push_str(&format!(
            "{},{},{},\"{changed}\",{}\r\n",
            row.lang,
            row.entry.id,
            row.standing.word(),
            row.path()
        ));
    }
    text
}

/// All of it as one value.
pub(super) fn json(rows: &[Row<'_>], tallies: &[Tally<'_>]) -> Value {
    let languages = tallies.iter().map(|tally| {
        let counts = Standing::ALL.map(|standing| {
            let count = tally.count(standing);
            (standing.word().to_owned(), Value::from(count))
        });
        let mut language = Map::from_iter(counts);
        language.insert("language".to_owned(), Value::from(tally.lang.as_str()));
        language.insert("entries".to_owned(), Value::from(tally.all()));
        language.insert("up-to-date".to_owned(), Value::from(tally.up_to_date()));
        Value::Object(language)
    });
    let entries = rows.iter().map(|row| {
        json!({
            "language": row.lang.as_str(),
            "entry": row.entry.id.to_string(),
            "state": row.standing.word(),
            "changed": row.changed(),
            "lacks": row.lacks(),
            "file": row.path(),
        })
    });
    json!({
        "format": "halqa-status",
        "version": VERSION,
        "languages": languages.collect::<Vec<_>>(),
        "entries": entries.collect::<Vec<_>>(),
    })
}
