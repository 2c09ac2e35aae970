//! catalogue.yaml: whatever it says, no address leads out of the output, and the pages at the top can be made.

use super::{places_exist, with};
use halqa::site::Workshop;

pub(super) fn holds(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let sources = with("content/catalogue.yaml", text);
    let made = Workshop::default().site(&sources, false);
    places_exist(&made.problems, &sources);
    let Some(site) = made.value else {
        return;
    };
    for (url, _) in site.plan.iter() {
        let is_inside = url
            .as_str()
            .split('/')
            .all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':']));
        assert!(is_inside, "{url}");
        // What a host, a crawler and a lost reader ask for, which all follows from the settings.
        if !url.as_str().contains('/') {
            // A language that nobody has words for is told as a problem, and so is a page that needs them.
            let _ = site.bytes(url).expect("it is planned");
        }
    }
}
