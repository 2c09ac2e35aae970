//! What the tables hold: a Data Package (version 2, <https://datapackage.org/standard/data-package/>), for programs that read them.

use super::coverage;
use super::data::Clerk;
use super::delimited::{Cell, Column};
use super::sum::sum;
use super::{labels, modules_csv, quality, sessions_csv};
use crate::plan::Data;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io;

/// A table as the package describes it.
struct Table {
    file: Data,
    about: &'static str,
    columns: Vec<Value>,
    key: &'static [&'static str],
}

/// The tables, that of the modules first: the others' rows name modules.
fn tables(clerk: &Clerk<'_>) -> [Table; 4] {
    [
        Table {
            file: Data::Modules,
            about: "A row for each module: its facts as ids, then its words and labels in each language.",
            columns: fields(&modules_csv::columns(clerk)),
            key: &["module"],
        },
        Table {
            file: Data::Sessions,
            about: "A row for each date of a module.",
            columns: fields(&sessions_csv::COLUMNS),
            key: &["module", "session"],
        },
        Table {
            file: Data::CoverageRows,
            about: "A row for each competency of each module on offer and each profession that it is for, with its share of the hours.",
            columns: fields(&coverage::COLUMNS),
            key: &["competency", "module", "profession"],
        },
        Table {
            file: Data::QualityRows,
            about: "A row for each module on offer, with what each of the field's quality checks says of it.",
            columns: fields(&quality::columns()),
            key: &["module"],
        },
    ]
}

/// The package. Its descriptions are in English, as is the standard's own vocabulary; its title is in the catalogue's first language.
pub(super) fn package(clerk: &Clerk<'_>) -> io::Result<Vec<u8>> {
    let settings = &clerk.catalogue.settings;
    let say = |key: &str| {
        let first = clerk.locales.iter().next()?;
        labels::own(first, key)
    };
    let mut package = Map::new();
    let mut put = |key: &str, value: Value| {
        if !value.is_null() {
            package.insert(key.to_owned(), value);
        }
    };
    put(
        "$schema",
        json!("https://datapackage.org/profiles/2.0/datapackage.json"),
    );
    put("name", json!("catalogue"));
    put("title", json!(say("catalogue-title")));
    put("description", json!(say("catalogue-description")));
    put("homepage", json!(settings.url));
    let resources = tables(clerk);
    let resources: Result<Vec<Value>, _> = resources
        .iter()
        .map(|table| resource(clerk, table))
        .collect();
    put("resources", json!(resources?));
    let mut bytes = serde_json::to_vec_pretty(&package)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn resource(clerk: &Clerk<'_>, table: &Table) -> io::Result<Value> {
    let name = table.file.name();
    let sum = sum(clerk, table.file)?;
    let mut schema = json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": table.columns,
        "missingValues": [""],
        "primaryKey": table.key,
    });
    if table.file != Data::Modules {
        let modules = json!({"resource": "modules", "fields": ["module"]});
        schema["foreignKeys"] = json!([{"fields": ["module"], "reference": modules}]);
    }
    Ok(json!({
        "name": name.trim_end_matches(".csv"),
        "path": name,
        "type": "table",
        "description": format!("{} {TEXTS}", table.about),
        "format": "csv",
        "mediatype": table.file.media_type(),
        "encoding": "utf-8",
        "bytes": sum.size,
        "hash": format!("sha256:{}", sum.sha256),
        "schema": schema,
    }))
}

/// What is done to texts in every table (`delimited`).
const TEXTS: &str = "A text that a spreadsheet could run as a formula, or that begins with an apostrophe, stands behind an apostrophe. \
    Several ids in one cell have a space between them.";

fn fields(columns: &[Column]) -> Vec<Value> {
    let field = |column: &Column| {
        let kind = match column.cell {
            Cell::Text | Cell::Address => "string",
            Cell::Number => "number",
            Cell::Whole => "integer",
            Cell::Flag => "boolean",
            Cell::Date => "date",
            Cell::Time => "time",
        };
        let mut field = json!({"name": column.key, "type": kind, "description": column.about});
        if column.cell == Cell::Address {
            field["format"] = json!("uri");
        }
        field
    };
    columns.iter().map(field).collect()
}

/// SHA-256 in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().fold(String::new(), |mut text, byte| {
        // Writing into a text can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
