//! A spreadsheet: it is refused, or becomes files of modules whose front matter can be read and whose problems have their rows.

use super::{STARTER, places_exist};
use halqa::document::{self, front::Yaml};
use halqa::site::{Site, Workshop};
use halqa::source::Source;
use halqa::table::{self, Draft, Headings, Names};
use std::sync::{Arc, LazyLock};

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let made = Workshop::default().site(&STARTER, true);
    made.value.expect("the catalogue that halqa new makes")
});

static NAMES: LazyLock<Names<'static>> = LazyLock::new(|| Names::new(&SITE.catalogue, &STARTER));

pub(super) fn holds(bytes: &[u8]) {
    let names = &*NAMES;
    let Ok(sheet) = table::read(bytes, None) else {
        return;
    };
    let Ok(headings) = Headings::guess(&sheet, names, &[], None) else {
        return;
    };
    let last = sheet.rows.last().map_or(0, |(row, _)| *row);
    let gathered = table::gather(&sheet, &headings, names);
    for update in [false, true] {
        let draft = Draft::new(&gathered, names, None, update);
        let rows = draft.problems.iter().map(|problem| problem.row);
        let rows = rows.chain(gathered.problems.iter().map(|(row, ..)| *row));
        assert!(rows.into_iter().all(|row| row <= last));
        let sources = draft.sources(&STARTER);
        for file in &draft.files {
            let source = Arc::new(Source::text_file(file.path.as_str(), file.text.as_str()));
            let document = document::parse(&source);
            let document = document.unwrap_or_else(|| panic!("{:?} is no module's", file.path));
            let path = file.path.as_str();
            assert!(
                path.starts_with("content/modules/") && path.split('/').count() == 4,
                "{path}"
            );
            let text = source.text();
            let read = Yaml::read(
                &file.path,
                text,
                4..document.body.start.saturating_sub(4).max(4),
            );
            assert!(read.value.is_read || text.len() > 60_000, "{text}");
            places_exist(&document.problems, &sources);
            for problem in &document.problems {
                let told = draft.told(problem).expect("a row");
                assert!(told.row <= last);
            }
        }
    }
}
