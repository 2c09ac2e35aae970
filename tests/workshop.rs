//! The workshop can be trusted: after any sequence of edits its site and its problems are those of a clean one.

use crate::sandbox::small_files;
use halqa::plan::Url;
use halqa::problem::Problem;
use halqa::site::Workshop;
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
const PATHS: [&str; 12] = [
    "content/catalogue.yaml",
    "content/modules/who-does-what/en.md",
    "content/modules/who-does-what/ar.md",
    "content/modules/team-round/en.md",
    "content/modules/team-round/ar.md",
    "content/pathways/first/en.md",
    "content/pages/about/ar.md",
    "content/providers/school/en.md",
    "content/vocabulary/themes-of-ours.yaml",
    "locales/ar/catalogue.ftl",
    "locales/en/interface.ftl",
    "themes/default/templates/page.html",
];

/// Texts that may come to stand in any of them: right somewhere, wrong elsewhere.
const TEXTS: [&str; 10] = [
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
];

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

/// Everything that a workshop makes of the files: the bytes at every address, and every problem.
type Made = (BTreeMap<Url, Result<Vec<u8>, Problem>>, Vec<Problem>);

fn make(workshop: &mut Workshop, files: &BTreeMap<String, String>) -> Made {
    let sources = Sources::from_files(
        files
            .iter()
            .map(|(path, text)| Source::text_file(path, text.as_str())),
    );
    let checked = workshop.site(&sources, false);
    let bytes = checked.value.map(|site| {
        site.plan
            .iter()
            .filter_map(|(url, _)| Some((url.clone(), site.bytes(url)?)))
            .collect()
    });
    (bytes.unwrap_or_default(), checked.problems)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_the_site_is_that_of_a_clean_workshop(edits in proptest::collection::vec(edit(), 1..10)) {
        let mut files = small_files();
        let mut workshop = Workshop::default();
        make(&mut workshop, &files);
        for edit in &edits {
            apply(&mut files, edit);
            let (worn, worn_problems) = make(&mut workshop, &files);
            let (clean, clean_problems) = make(&mut Workshop::default(), &files);
            prop_assert_eq!(worn_problems, clean_problems);
            prop_assert_eq!(worn.keys().collect::<Vec<_>>(), clean.keys().collect::<Vec<_>>());
            for (url, bytes) in &worn {
                prop_assert!(clean.get(url) == Some(bytes), "{} differs after {:?}", url, edit);
            }
        }
    }
}
