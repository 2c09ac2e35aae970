//! A whole file of a module: its pages are made, and what other programs read in them can't be ended by any text.

use super::{places_exist, with};
use halqa::site::Workshop;
use std::cell::RefCell;

thread_local! {
    /// Kept, as the preview keeps it: only the module that changed is read anew.
    static WORKSHOP: RefCell<Workshop> = RefCell::default();
}

/// What stands before and after the data for other programs on a page.
const DATA: (&str, &str) = (r#"<script type="application/ld+json">"#, "</script>");

pub(super) fn holds(bytes: &[u8]) {
    for page in pages(bytes) {
        let (_, rest) = page.split_once(DATA.0).unwrap_or_default();
        let (data, _) = rest.split_once(DATA.1).unwrap_or_default();
        assert!(!data.contains('<'), "{data}");
    }
}

/// The pages of a module whose file this is; none where it is refused.
pub(crate) fn pages(bytes: &[u8]) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Vec::new();
    };
    let sources = with("content/modules/first-meeting/en.md", text);
    let made = WORKSHOP.with_borrow_mut(|workshop| workshop.site(&sources, true));
    places_exist(&made.problems, &sources);
    let Some(site) = made.value else {
        return Vec::new();
    };
    let own = site
        .plan
        .iter()
        .filter(|(url, _)| url.as_str().ends_with("first-meeting.html"));
    own.map(|(url, _)| {
        let bytes = site.bytes(url).expect("it is planned");
        let bytes = bytes.unwrap_or_else(|problem| panic!("{problem:?}"));
        String::from_utf8(bytes).expect("a page is text")
    })
    .collect()
}
