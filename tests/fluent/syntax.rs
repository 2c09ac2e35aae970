//! The syntax, and texts of any kind.

use super::*;
use crate::voice::in_english;

/// The comments of `valid.ftl` with what each message says: `# = text` above a message, `# .attribute = text` below one.
fn expectations(ftl: &str) -> Vec<(String, String)> {
    let mut expected = Vec::new();
    let mut next = None;
    let mut name = "";
    for line in ftl.lines() {
        if let Some(text) = line.strip_prefix("# = ") {
            next = Some(text);
        } else if let Some((attribute, text)) =
            line.strip_prefix("# .").and_then(|l| l.split_once(" = "))
        {
            expected.push((format!("{name}.{attribute}"), text.to_owned()));
        } else if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            name = line.split([' ', '=']).next().unwrap_or_default();
            expected.extend(next.take().map(|text| (name.to_owned(), text.to_owned())));
        }
    }
    expected
}

#[test]
fn valid_syntax_is_said() {
    let ftl = fs::read_to_string("tests/fluent/valid.ftl").expect("the fixture");
    let checked = load(&[setting("en")], &[("en", &ftl)]);
    let wrong = |p: &&halqa::problem::Problem| {
        p.rule == &rules::FTL_SYNTAX || p.rule == &rules::MESSAGE_REFERENCE
    };
    assert_eq!(checked.problems.iter().find(wrong), None);
    let locale = checked.value.iter().next().expect("a language");
    let cases = expectations(&ftl);
    assert!(cases.len() > 40, "{}", cases.len());
    let args = valid_args();
    let args: Vec<_> = args.iter().map(|(name, arg)| (*name, *arg)).collect();
    for (key, text) in &cases {
        let said = said(locale, key, &args).map(|said| {
            said.replace('\u{2068}', "[")
                .replace('\u{2069}', "]")
                .replace('\n', "\\n")
        });
        assert_eq!(said.as_deref(), Some(text.as_str()), "{key}");
    }
    // The fixture itself is held against the reference implementation, which also isolates texts in quotes.
    let keys: Vec<_> = cases.iter().map(|(key, _)| key.as_str()).collect();
    let asked: Vec<_> = keys
        .iter()
        .map(
            |key| json!(["en", key, {"name": "Sara", "count": 3, "half": 2.5, "case": "genitive"}]),
        )
        .collect();
    let theirs = oracle(&json!({"ftl": {"en": ftl}, "cases": asked}));
    let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    for (key, theirs) in keys.iter().zip(theirs) {
        let ours = said(locale, key, &args).map(|said| bare(&said));
        assert_eq!(ours, theirs.map(|text| bare(&text)), "{key}");
    }
}

fn valid_args() -> [(&'static str, Arg<'static>); 4] {
    [
        ("name", Arg::Text("Sara")),
        ("count", Arg::Number(3.0)),
        ("half", Arg::Number(2.5)),
        ("case", Arg::Text("genitive")),
    ]
}

#[test]
fn invalid_syntax_is_told_in_its_line() {
    let ftl = fs::read_to_string("tests/fluent/junk.ftl").expect("the fixture");
    let mut expected = Vec::new();
    for (above, line) in ftl.lines().enumerate() {
        if let Some((below, what)) = line
            .strip_prefix("# ! ")
            .and_then(|rest| rest.split_once(' '))
        {
            expected.push((above + 1 + below.parse::<usize>().expect("a number"), what));
        }
    }
    let checked = load(&[setting("en")], &[("en", &ftl)]);
    let mut told = Vec::new();
    for problem in checked
        .problems
        .iter()
        .filter(|p| p.rule == &rules::FTL_SYNTAX)
    {
        let place = problem.place.as_ref().expect("a place");
        let line = ftl[..place.span.start].matches('\n').count() + 1;
        assert!(
            problem.label.is_some() && problem.help.len() == 1,
            "{problem:?}"
        );
        told.push(line);
    }
    told.sort_unstable();
    let lines: Vec<_> = expected.iter().map(|(line, _)| *line).collect();
    assert_eq!(told, lines, "{expected:#?}");
    let locale = checked.value.iter().next().expect("a language");
    for good in ["good-1", "good-2", "good-3", "good-4", "good-5"] {
        assert!(locale.say(good, &[]).is_some(), "{good}");
    }
}

#[test]
fn a_syntax_problem_says_what_to_write() {
    let checked = load(
        &[setting("ar")],
        &[("ar", "مرحبا = أهلا\nx = واحد\nاثنان\n")],
    );
    let told: Vec<_> = checked
        .problems
        .iter()
        .filter(|p| p.rule == &rules::FTL_SYNTAX)
        .map(|p| {
            (
                in_english(&p.message),
                in_english(p.label.as_ref().expect("a label")),
            )
        })
        .collect();
    let told: Vec<_> = told
        .iter()
        .map(|(message, label)| (&**message, &**label))
        .collect();
    assert_eq!(
        told,
        [
            (
                "`\u{2068}مرحبا = أهلا\u{2069}` can't be read as a message",
                "a name can't begin so"
            ),
            (
                "`\u{2068}اثنان\u{2069}` can't be read as a message",
                "a name can't begin so"
            ),
        ]
    );
}

#[test]
fn brackets_in_brackets_do_not_exhaust_the_stack() {
    for bracket in ["{", "{ A(", "{ -a(", "{ $n ->\n *[x] "] {
        let ftl = format!("a = {}\nb = fine\n", bracket.repeat(100_000));
        let problems = load(&[setting("en")], &[("en", &ftl)]).problems;
        assert!(
            problems.iter().any(|p| p.rule == &rules::FTL_SYNTAX),
            "{bracket}"
        );
    }
    // Brackets that only look so don't count from message to message.
    let smiles: String = (0..200)
        .map(|n| format!("m{n} = :( {{\"{{\"}}\n"))
        .collect();
    assert!(
        !load(&[setting("en")], &[("en", &smiles)])
            .problems
            .iter()
            .any(|p| p.rule == &rules::FTL_SYNTAX)
    );
}

/// Pieces that an `.ftl` file is made of, right and wrong.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "b",
        "-t",
        "=",
        " = ",
        "\n",
        "\n    ",
        "{",
        "}",
        "{ ",
        " }",
        "$n",
        " ->\n",
        "[one] ",
        "*[other] ",
        "[0]",
        "NUMBER(",
        "(",
        ")",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "\\U",
        "00é",
        "01F60A",
        "\\\"",
        ".x",
        ".x = ",
        "#",
        "# ",
        "##",
        "text",
        "نص",
        "\u{202E}",
        "\u{2069}",
        "...",
        "<b>",
        "\r",
        " ",
        "😀",
        "a = ",
        "b = { a }\n",
        "-t = x\n",
        "{ -t(",
        "c: \"x\"",
        "5",
        "-5.5",
        "\u{0}",
        "\u{FFFF}",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn no_text_of_a_file_makes_loading_fail(ftl in prop_oneof![pieces(), any::<String>()]) {
        let sources = Sources::from_files([Source::text_file("locales/he/x.ftl", ftl.as_str())]);
        let place = Place::start(&SourcePath::new("x"));
        let asked = Use { key: "a".to_owned(), variables: vec!["n".to_owned()], place };
        let checked = Locales::load(&[setting("he")], &sources, &[asked]);
        for problem in &checked.problems {
            let place = problem.place.as_ref().expect("a place");
            if place.path.as_str() == "locales/he/x.ftl" {
                prop_assert!(ftl.get(place.span.clone()).is_some(), "{problem:?}");
            }
        }
        let locale = checked.value.iter().next().expect("a language");
        for key in ["a", "b", "a.x", "b.x"] {
            locale.say(key, &[("n", Arg::Number(3.0))]);
        }
    }
}
