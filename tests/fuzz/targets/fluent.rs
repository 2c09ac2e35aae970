//! Messages: what can be said is text of a bounded size whose isolates balance.

use super::places_exist;
use halqa::locale::{Arg, Lang, LanguageSetting, Locales};
use halqa::source::{Source, Sources};

/// The most bytes that a message of a small file may become, by the hundred placeables that Fluent fills in.
const MOST: usize = 8 * 1024 * 1024;

pub(super) fn holds(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let file = Source::text_file("locales/en/catalogue.ftl", text);
    let sources = Sources::from_files([file]);
    let lang = Lang::parse("en").expect("a tag");
    let loaded = Locales::load(&[LanguageSetting::new(lang)], &sources, &[]);
    places_exist(&loaded.problems, &sources);
    let Some(locale) = loaded.value.iter().next() else {
        return;
    };
    let args = [
        ("n", Arg::Number(3.5)),
        ("count", Arg::Number(-0.0)),
        ("name", Arg::Text("<b>\u{2067}قوسان\u{2068}")),
    ];
    for line in text.lines() {
        let name = line.split(['=', ' ']).next().unwrap_or_default();
        let attribute = name.strip_prefix('.').unwrap_or(name);
        for key in [name.to_owned(), format!("m.{attribute}")] {
            for args in [&args[..], &[]] {
                if let Some(said) = locale.say(&key, args) {
                    let html = said.html();
                    assert!(html.len() < MOST, "{key} becomes {} bytes", html.len());
                    assert_eq!(tags(&html), 0, "{html}");
                    assert!(!said.attribute().contains(['<', '"']));
                    said.data();
                }
            }
        }
    }
}

/// How many of the elements that isolates become are open in the end; any other element is a fault.
fn tags(html: &str) -> usize {
    let mut open = 0;
    for tag in html.split('<').skip(1) {
        if tag.starts_with("/bdi>") {
            open -= 1;
        } else {
            assert!(
                tag.starts_with("bdi>") || tag.starts_with("bdi dir=\""),
                "<{tag}"
            );
            open += 1;
        }
    }
    open
}
