//! The workshop can be trusted: after any sequence of edits its site and its problems are those of a clean one.

use crate::chance;
use crate::sandbox::small_files;
use halqa::problem::Problem;
use halqa::site::{Site, Workshop};
use halqa::source::{Source, Sources};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What an editor does to a catalogue.
#[derive(Clone, Debug)]
enum Edit {
    Put(usize, usize),
    Remove(usize),
    Rename(usize, usize),
    Break(usize, usize),
    Append(usize, String),
}

/// Files that edits touch, beside those of the smallest catalogue.
const PATHS: [&str; 18] = [
    "content/catalogue.yaml",
    "content/modules/who-does-what/en.md",
    "content/modules/who-does-what/ar.md",
    "content/modules/team-round/en.md",
    "content/modules/team-round/ar.md",
    "content/pathways/first/en.md",
    "content/pages/about/ar.md",
    "content/modules/Team-Round/en.md",
    "content/modules/team-round/map.csv",
    "content/providers/school/en.md",
    "content/references.yaml",
    "content/vocabulary/themes-of-ours.yaml",
    "content/vocabulary/professions.yaml",
    "locales/ar/catalogue.ftl",
    "locales/en/interface.ftl",
    "themes/default/templates/page.html",
    "themes/default/assets/halqa.css",
    "themes/ours/templates/page.html",
];

/// Texts that may come to stand in any of them: right somewhere, wrong elsewhere.
const TEXTS: [&str; 16] = [
    "languages:\n  - {tag: en, name: English}\n  - {tag: ar, name: العربية}\n",
    "languages:\n  - {tag: ar, name: العربية}\n  - {tag: fa, name: فارسی}\nurl: https://example.org/x/\n",
    "---\ntitle: Team round\nsummary: Students plan a ward round together.\nlearning: [with, from]\nprofessions: [medicine, {id: nursing, years: [3], requirement: required}]\ncompetencies: [ipec-2023:TT3, cihc-2024:TC]\noutcomes: [Plan together.]\nmodes: [placement]\nhours: {contact: 4, self-study: 0.5}\nlanguages: [ar]\nprerequisites: [who-does-what]\n---\n\nSee [roles](../who-does-what/en.md#idea).\n",
    "---\ntitle: جولة الفريق\nsummary: يخطط الطلاب للجولة معًا.\ntranslation: {of: en}\n---\n\nنص.\n",
    "---\ntitle: First\nsummary: Two modules.\nmodules: [who-does-what, team-round]\n---\n\nText.\n",
    "---\ntitle: عن الفهرس\nsummary: صفحة.\n---\n\n## عنوان\n\nنص مع [رابط](../../modules/who-does-what/ar.md).\n",
    "message: ours\nfield: true\nterms: [one, two]\n",
    "catalogue-title = عنوان آخر\ncount-modules = { $count }\n",
    "{% extends \"layout.html\" %}{% block main %}<h1>{{ title.text }}</h1>{% endblock %}",
    "",
    "languages:\n  - {tag: en, name: English}\ntheme: ours\n",
    MENDED,
    "---\ntitle: School\nsummary: It teaches.\n---\n\nSee [the map](../../modules/team-round/map.csv).\n",
    "message: profession\nterms: [medicine, pharmacy]\n",
    "weller-2014:\n  title: Teams, tribes and patient safety\n  authors: [Jennifer Weller]\n  year: 2014\n",
    "---\ntitle: Team round\nsummary: A draft of it.\nstatus: draft\n---\n\nText.\n",
];

/// A module that names what stands in other files: another module, a provider, a reference, and a heading of another text.
const MENDED: &str = "---\ntitle: Who asks\nsummary: Students ask each other.\nlearning: [with, from]\nprofessions: [medicine, nursing]\ncompetencies: [ipec-2023:TT3]\noutcomes: [Ask.]\nmodes: [placement]\nhours: {contact: 2}\nlanguages: [en]\nprovider: school\nprerequisites: [team-round]\nreferences: [weller-2014]\nthemes-of-ours: [one]\n---\n\n[Round](../team-round/en.md) and [its map](../team-round/map.csv).\n";

/// Slips that break a file.
const SLIPS: [(&str, &str); 5] = [
    ("---\n", "—--\n"),
    ("title", "tilte"),
    (": ", ":"),
    ("[", ""),
    ("nursing", "nursng"),
];

fn edit() -> impl Strategy<Value = Edit> {
    let path = 0..PATHS.len();
    prop_oneof![
        4 => (path.clone(), 0..TEXTS.len()).prop_map(|(path, text)| Edit::Put(path, text)),
        2 => path.clone().prop_map(Edit::Remove),
        1 => (path.clone(), path.clone()).prop_map(|(from, to)| Edit::Rename(from, to)),
        2 => (path.clone(), 0..SLIPS.len()).prop_map(|(path, slip)| Edit::Break(path, slip)),
        2 => (path, "[ -~\\n\u{600}-\u{6ff}]{0,40}").prop_map(|(path, text)| Edit::Append(path, text)),
    ]
}

fn apply(files: &mut BTreeMap<String, String>, edit: &Edit) {
    match edit {
        Edit::Put(path, text) => {
            files.insert(PATHS[*path].to_owned(), TEXTS[*text].to_owned());
        }
        Edit::Remove(path) => {
            files.remove(PATHS[*path]);
        }
        Edit::Rename(from, to) => {
            if let Some(text) = files.remove(PATHS[*from]) {
                files.insert(PATHS[*to].to_owned(), text);
            }
        }
        Edit::Break(path, slip) => {
            if let Some(text) = files.get_mut(PATHS[*path]) {
                *text = text.replacen(SLIPS[*slip].0, SLIPS[*slip].1, 1);
            }
        }
        Edit::Append(path, more) => {
            if let Some(text) = files.get_mut(PATHS[*path]) {
                text.push_str(more);
            }
        }
    }
}

/// The site that a workshop makes of the files, and every problem.
fn make(
    workshop: &mut Workshop,
    files: &BTreeMap<String, String>,
    drafts: bool,
) -> (Option<Site>, Vec<Problem>) {
    let texts = files.iter();
    let sources = texts.map(|(path, text)| Source::text_file(path, text.as_str()));
    let sources = Sources::from_files(sources);
    let checked = workshop.site(&sources, drafts);
    (checked.value, checked.problems)
}

/// Of how many addresses one is compared after each edit; the others have their turn after the next ones, since what is stale stays so.
const TURNS: usize = 5;

/// Makes an edit, and holds what a worn workshop makes of the files then against what a clean one does, at one address of `turns`.
fn step(
    workshop: &mut Workshop,
    files: &mut BTreeMap<String, String>,
    edit: &Edit,
    drafts: bool,
    (turn, turns): (usize, usize),
) -> Result<(), TestCaseError> {
    apply(files, edit);
    let (worn, worn_problems) = make(workshop, files, drafts);
    let (clean, clean_problems) = make(&mut Workshop::default(), files, drafts);
    prop_assert_eq!(worn_problems, clean_problems, "after {:?}", edit);
    prop_assert_eq!(worn.is_some(), clean.is_some(), "after {:?}", edit);
    let Some((worn, clean)) = worn.zip(clean) else {
        return Ok(());
    };
    let addresses = |site: &Site| site.plan.iter().map(|(url, _)| url.clone()).collect();
    let urls: Vec<_> = addresses(&worn);
    prop_assert_eq!(&urls, &addresses(&clean));
    for url in urls.iter().skip(turn % turns).step_by(turns) {
        prop_assert!(
            worn.bytes(url) == clean.bytes(url),
            "{} differs after {:?}",
            url,
            edit
        );
    }
    Ok(())
}

#[test]
fn after_any_edits_the_site_is_that_of_a_clean_workshop() {
    let edits = proptest::collection::vec((edit(), any::<bool>()), 1..40);
    let tried = chance::runner(16).run(&edits, |edits| {
        let mut files = small_files();
        let mut workshop = Workshop::default();
        make(&mut workshop, &files, false);
        for (turn, (edit, drafts)) in edits.iter().enumerate() {
            let is_last = turn + 1 == edits.len();
            let turns = if is_last { 1 } else { TURNS };
            step(&mut workshop, &mut files, edit, *drafts, (turn, turns))?;
        }
        Ok(())
    });
    tried.unwrap_or_else(|failure| panic!("{failure}"));
}

/// Every edit of one file that changes what stands in another, each from a catalogue in which all is right.
#[test]
fn what_other_files_name_is_looked_up_anew() {
    let at = |path: &str| {
        let found = PATHS.iter().position(|known| *known == path);
        found.expect("a path of the list")
    };
    let mut files = small_files();
    for (path, text) in [
        ("content/modules/team-round/en.md", TEXTS[2]),
        ("content/modules/team-round/map.csv", "who,what\n"),
        ("content/modules/who-asks/en.md", MENDED),
        ("content/pathways/first/en.md", TEXTS[4]),
        ("content/providers/school/en.md", TEXTS[12]),
        ("content/references.yaml", TEXTS[14]),
        ("content/vocabulary/themes-of-ours.yaml", TEXTS[6]),
    ] {
        files.insert(path.to_owned(), text.to_owned());
    }
    let mut workshop = Workshop::default();
    make(&mut workshop, &files, false);
    let edits = [
        Edit::Remove(at("content/modules/team-round/en.md")),
        Edit::Remove(at("content/modules/team-round/map.csv")),
        Edit::Remove(at("content/providers/school/en.md")),
        Edit::Remove(at("content/references.yaml")),
        Edit::Remove(at("content/vocabulary/themes-of-ours.yaml")),
        Edit::Put(at("content/vocabulary/professions.yaml"), 13),
        Edit::Put(at("content/modules/team-round/en.md"), 15),
        Edit::Put(at("content/modules/Team-Round/en.md"), 2),
        Edit::Put(at("content/catalogue.yaml"), 1),
        Edit::Put(at("content/catalogue.yaml"), 10),
        Edit::Put(at("locales/ar/catalogue.ftl"), 7),
        Edit::Put(at("themes/default/templates/page.html"), 8),
        Edit::Append(at("themes/default/assets/halqa.css"), "p{}".to_owned()),
    ];
    for edit in &edits {
        for drafts in [false, true] {
            let mut files = files.clone();
            step(&mut workshop, &mut files, edit, drafts, (0, 1))
                .expect("the same as a clean one's");
        }
        make(&mut workshop, &files, false);
    }
}
