//! What is put together of the whole catalogue: the document for paper, the glossary, and the way of a pathway.

use crate::sandbox::small_files;
use halqa::plan::Url;
use halqa::site::{Site, Workshop};
use halqa::source::{Source, Sources};

/// The smallest catalogue with more files.
fn site(more: &[(String, String)]) -> Site {
    let mut files = small_files();
    files.extend(more.iter().cloned());
    let texts = files.iter();
    let sources =
        Sources::from_files(texts.map(|(path, text)| Source::text_file(path, text.as_str())));
    let site = Workshop::default().site(&sources, false).value;
    site.expect("a site")
}

fn text(site: &Site, path: &str) -> String {
    let bytes = site.bytes(&Url::new(path)).expect("it is there");
    String::from_utf8(bytes.expect("it can be made")).expect("UTF-8")
}

/// A module of that number, at a stage, whose text leads to another.
fn module(number: usize, stage: &str, to: usize) -> (String, String) {
    let text = small_files()["content/modules/who-does-what/en.md"]
        .replace("Who does what?", &format!("Module {number:03}"))
        .replace("exposure", stage);
    let path = format!("content/modules/m{number:03}/en.md");
    (
        path,
        format!("{text}\nSee [another](../m{to:03}/en.md#idea).[^1]\n\n[^1]: A note.\n"),
    )
}

#[test]
fn a_long_catalogue_is_printed_in_parts_whose_links_stay_in_the_document() {
    let modules: Vec<_> = (1..=104)
        .map(|number| module(number, "exposure", 105 - number))
        .collect();
    let site = site(&modules);
    let (first, second) = (text(&site, "en/print.html"), text(&site, "en/print/2.html"));
    assert!(site.bytes(&Url::new("en/print/3.html")).is_none());
    let entries = |part: &str| part.matches("<article class=\"printed\"").count();
    assert_eq!((entries(&first), entries(&second)), (100, 5));
    assert_eq!(
        (
            first.matches("<nav class=\"toc\"").count(),
            second.matches("<nav class=\"toc\"").count()
        ),
        (1, 0)
    );
    for (part, href) in [
        (&first, "href=\"print/2.html#halqa-module-m104\""),
        (&first, "href=\"print/2.html#halqa-module-m104-idea\""),
        (&first, "href=\"#halqa-module-m055-idea\""),
        (&second, "href=\"../print.html#halqa-module-m001-idea\""),
    ] {
        assert!(part.contains(href), "{href}");
    }
    let mut ids: Vec<&str> = first
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "an id stands twice");
}

#[test]
fn the_glossary_has_every_word_under_its_letter_with_its_other_names() {
    let generated = site(&[]);
    let english = text(&generated, "en/glossary.html");
    assert!(english.contains("<h1>Glossary</h1>"));
    assert!(english.contains("<span lang=\"ar\" dir=\"rtl\">التمريض</span>"));
    let arabic = text(&generated, "ar/glossary.html");
    let after = |letter: &str| arabic.find(&format!("\">{letter}</h3>")).expect("a letter");
    let nursing = arabic.find(">التمريض</a>").expect("a term");
    assert!(
        after("ت") < nursing && nursing < after("ج"),
        "the article is no letter"
    );

    let page = "---\ntitle: Our words\nsummary: As we use them.\n---\n\nMore than words.\n";
    let written = site(&[("content/pages/glossary/en.md".to_owned(), page.to_owned())]);
    let english = text(&written, "en/glossary.html");
    let prose = english
        .find("More than words.")
        .expect("the page's own words");
    assert!(prose < english.find("halqa-letter-1").expect("the terms"));
}

#[test]
fn the_way_of_a_pathway_is_drawn_from_stage_to_stage_and_mirrored() {
    let pathway =
        "---\ntitle: Way\nsummary: Three steps.\nmodules: [m001, m002, m003]\n---\n\nText.\n";
    let site = site(&[
        module(1, "exposure", 1),
        module(2, "mastery", 1),
        module(3, "immersion", 1),
        ("content/pathways/way/en.md".to_owned(), pathway.to_owned()),
    ]);
    let circles = |path: &str| {
        let page = text(&site, path);
        let drawing = page
            .split("class=\"journey\"")
            .nth(1)
            .expect("a drawing")
            .to_owned();
        let value = |circle: &str, name: &str| -> f64 {
            let (_, rest) = circle.split_once(&format!("{name}=\"")).expect("a place");
            rest.split('"')
                .next()
                .and_then(|number| number.parse().ok())
                .expect("a number")
        };
        let drawing = drawing.split("</svg>").next().expect("its end").to_owned();
        drawing
            .split("<circle ")
            .skip(1)
            .map(|circle| (value(circle, "cx"), value(circle, "cy")))
            .collect::<Vec<_>>()
    };
    let (english, arabic) = (
        circles("en/pathways/way.html"),
        circles("ar/pathways/way.html"),
    );
    assert!(english[0].0 < english[1].0 && english[1].0 < english[2].0);
    assert!(
        english[0].1 > english[2].1 && english[2].1 > english[1].1,
        "higher is further"
    );
    for ((x, y), (mirrored, height)) in english.iter().zip(&arabic) {
        assert!((x + mirrored - 400.0).abs() < 0.2 && y == height);
    }
    let page = text(&site, "en/pathways/way.html");
    assert!(page.contains("<bdi>Exposure: step 1</bdi>") && page.contains("6 hours"));
}
