//! Texts that are as large as may be and made to trouble a reader (reliability.md B.1 11, B.2 25): each is read, or refused by name, in little time and memory.
#![cfg(target_os = "linux")]

use crate::sandbox::{HALQA, Sandbox};
use halqa::document::front;
use std::process::Command;

/// A text of about so many bytes.
type Pattern = fn(usize) -> String;

/// Where a text stands in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Prose,
    Front,
    Messages,
}

/// The seconds of computing and the KiB of memory that a build may take of the system, which ends it else.
const LIMITS: &str = "ulimit -t 60; ulimit -v 2097152";

/// A pattern again and again.
macro_rules! again {
    ($pattern:expr) => {
        |bytes| $pattern.repeat(bytes / $pattern.len())
    };
}

/// Lines that differ by their numbers.
macro_rules! numbered {
    ($line:expr) => {
        |bytes| {
            let lines =
                (0..bytes / ($line.len() + 4)).map(|at| $line.replace('#', &at.to_string()));
            lines.collect()
        }
    };
}

const PROSE: [(&str, Pattern); 34] = [
    ("open brackets", again!("[")),
    ("brackets and tags", again!("[a](<b")),
    ("open links", again!("[a](")),
    ("pictures in pictures", again!("![")),
    ("open emphasis", again!("*a_ ")),
    ("emphasis that closes wrongly", again!("**a *a ")),
    ("runs of emphasis", again!("a**b")),
    ("backticks of every length", |bytes| {
        let runs = (1..).map(|length| format!("e{}", "`".repeat(length)));
        runs.take((2.0 * bytes as f64).sqrt() as usize).collect()
    }),
    ("open footnotes", again!("[^a\n")),
    ("footnotes in footnotes", again!("[^a]:\n")),
    ("references without footnotes", again!("[^a] ")),
    ("footnotes", numbered!("[^n#]\n\n[^n#]: x\n\n")),
    ("definitions of links", numbered!("[r#]: x#.md\n")),
    ("one definition, many links", |bytes| {
        format!(
            "[a]: {}\n\n{}",
            "x".repeat(bytes / 2),
            "[a] ".repeat(bytes / 8)
        )
    }),
    ("tables", again!("|a|b\n|-|-\n|c|d\n\n")),
    ("a wide table", |bytes| {
        let columns = bytes / 4;
        format!(
            "|{}\n|{}\n|b|\n",
            "a|".repeat(columns),
            "-|".repeat(columns)
        )
    }),
    ("a wide table of short rows", |bytes| {
        let columns = bytes / 16;
        format!(
            "|{}\n|{}\n{}",
            "a|".repeat(columns),
            "-|".repeat(columns),
            "|b\n".repeat(bytes / 4)
        )
    }),
    ("tags that do not end", again!("<a [^\n")),
    ("unknown tags", again!("<x>")),
    ("open elements", again!("<kbd>")),
    ("open elements in emphasis", again!("*<kbd>a ")),
    ("open comments", again!("<!-- ")),
    ("open CDATA", again!("a <![CDATA[")),
    ("quotes in quotes", again!("> ")),
    ("deep quotes over many lines", |bytes| {
        format!("{}{}", ">".repeat(bytes / 2), "a\n".repeat(bytes / 4))
    }),
    ("lists in lists", again!("- ")),
    ("lists in lists by indent", |bytes| {
        let depth = (bytes as f64).sqrt() as usize;
        (0..depth)
            .map(|depth| format!("{}- a\n", "  ".repeat(depth)))
            .collect()
    }),
    ("headings of one name", again!("## a\n\n")),
    ("headings of one anchor", again!("## a {#a}\n\n")),
    ("links that lead nowhere", again!("[a](/b)\n\n")),
    ("entities", again!("&#x202E;")),
    ("isolates", again!("\u{2068}")),
    ("Arabic with slips", again!("مـهنةي ٣3 ")),
    ("one long word", again!("a")),
];

const FRONT: [(&str, Pattern); 22] = [
    ("brackets", again!("[")),
    ("braces", again!("{a: ")),
    ("a long list", |bytes| {
        format!("keywords:\n{}", "  - a\n".repeat(bytes / 6))
    }),
    ("many keys", numbered!("key#: a\n")),
    ("one key again and again", again!("title: a\n")),
    ("one key again and again in braces", |bytes| {
        format!("title: {{{}}}\n", "a: b, ".repeat(bytes / 6))
    }),
    ("explicit keys", again!("? a\n")),
    ("a long word", |bytes| {
        format!("summary: {}\n", "a".repeat(bytes))
    }),
    ("an open quote", |bytes| {
        format!("summary: \"{}\n", "a ".repeat(bytes / 2))
    }),
    ("anchors", numbered!("key#: &a# x\n")),
    ("aliases", |bytes| {
        format!("a: &a x\nb: [{}]\n", "*a, ".repeat(bytes / 4))
    }),
    (
        "aliases of aliases",
        numbered!("k#: &a# [*a, *a, *a, *a]\n"),
    ),
    ("a block of lines", |bytes| {
        format!("summary: |\n{}", "  x\n".repeat(bytes / 4))
    }),
    ("keys in keys by indent", |bytes| {
        let depth = (2.0 * bytes as f64).sqrt() as usize;
        (0..depth)
            .map(|depth| format!("{}a:\n", " ".repeat(depth)))
            .collect()
    }),
    ("unknown terms", |bytes| {
        format!("professions: [{}x]\n", "nursng, ".repeat(bytes / 8))
    }),
    ("unknown modules", |bytes| {
        format!("prerequisites: [{}x]\n", "nowhere, ".repeat(bytes / 9))
    }),
    ("wrong records", |bytes| {
        format!(
            "outcomes:\n{}",
            "  - {text: 1, competency: x}\n".repeat(bytes / 30)
        )
    }),
    ("wrong sessions", |bytes| {
        format!(
            "sessions:\n{}",
            "  - {start: 2027-03-28T10:00, end: x}\n".repeat(bytes / 40)
        )
    }),
    ("control characters", |bytes| {
        format!("keywords: [{}]\n", "\"\\x07\", ".repeat(bytes / 8))
    }),
    ("curly quotes", again!("a: “x”\n")),
    ("colons", again!("a: b: c\n")),
    ("bullets", again!("• b\n")),
];

const MESSAGES: [(&str, Pattern); 14] = [
    ("messages", numbered!("catalogue-m# = a\n")),
    ("one message again and again", again!("m = a\n")),
    ("open braces", |bytes| {
        format!("m = {}\n", "{".repeat(bytes))
    }),
    ("choices in choices", |bytes| {
        format!("m = {}\n", "{ $n ->\n *[a] ".repeat(bytes / 16))
    }),
    ("placeables", |bytes| {
        format!("m = {}\n", "{ $n } ".repeat(bytes / 7))
    }),
    ("attributes", |bytes| {
        let lines = (0..bytes / 14).map(|at| format!("    .a{at} = b\n"));
        format!("m = a\n{}", lines.collect::<String>())
    }),
    ("messages that need each other", |bytes| {
        let lines = (1..bytes / 22).map(|at| format!("m{at} = {{ m{} }}\n", at - 1));
        format!("m0 = a\n{}", lines.collect::<String>())
    }),
    ("forms", |bytes| {
        let lines = (0..bytes / 13).map(|at| format!("    [v{at}] a\n"));
        format!("m = {{ $n ->\n{}   *[x] b\n}}\n", lines.collect::<String>())
    }),
    ("what is no message", again!("= a\n")),
    ("a text of lines", |bytes| {
        format!("m = a\n{}", "  b\n".repeat(bytes / 4))
    }),
    ("terms", numbered!("-term# = a\n")),
    ("calls in calls", |bytes| {
        format!("m = {{ {}\n", "F(".repeat(bytes / 2))
    }),
    ("options", |bytes| {
        format!("m = {{ NUMBER($n, {}) }}\n", "a: 1, ".repeat(bytes / 6))
    }),
    ("isolates", |bytes| {
        format!("m = {}\n", "\u{2067}".repeat(bytes / 3))
    }),
];

impl Place {
    fn patterns(self) -> &'static [(&'static str, Pattern)] {
        match self {
            Self::Prose => &PROSE,
            Self::Front => &FRONT,
            Self::Messages => &MESSAGES,
        }
    }

    /// A little less than is read at most.
    fn most(self) -> usize {
        match self {
            Self::Prose | Self::Messages => 2 * 1024 * 1024 - 4096,
            Self::Front => 60 * 1024,
        }
    }

    /// Writes a text into a file of its own.
    fn write(self, sandbox: &Sandbox, id: &str, text: &str) {
        let module = format!("content/modules/{id}/en.md");
        match self {
            Self::Prose => {
                let facts = &crate::sandbox::small_files()["content/modules/who-does-what/en.md"];
                sandbox.write(&module, format!("{facts}\n{text}\n"));
            }
            Self::Front => sandbox.write(&module, format!("---\n{text}\n---\n\nText.\n")),
            Self::Messages => sandbox.write(&format!("locales/en/{id}.ftl"), format!("{text}\n")),
        }
    }
}

/// The seconds that a build computes; it ends by itself, with or without problems.
fn seconds(sandbox: &Sandbox, name: &str) -> f64 {
    let line = format!("{LIMITS}; \"$HALQA\" build --quiet >/dev/null 2>&1; echo $?; times");
    let output = Command::new("sh")
        .args(["-c", &line])
        .current_dir(sandbox.path())
        .env("HALQA", HALQA)
        .env("LC_ALL", "C")
        .output()
        .expect("a shell");
    let told = String::from_utf8_lossy(&output.stdout);
    let mut lines = told.lines();
    let code = lines.next().unwrap_or_default();
    assert!(["0", "1"].contains(&code), "{name}: ended by {code}");
    // POSIX: the second line tells of the children, `0m1.230000s 0m0.040000s`.
    let user = lines.nth(1).and_then(|line| line.split([' ', '\t']).next());
    let (minutes, seconds) = user.and_then(|user| user.split_once('m')).expect("times");
    let number = |text: &str| text.trim_end_matches('s').parse::<f64>().expect("a number");
    60.0 * number(minutes) + number(seconds)
}

/// Every pattern at a size, in one catalogue that is built within the limits.
fn all_end(place: Place, bytes: usize) {
    let sandbox = Sandbox::small();
    for (at, (_, pattern)) in place.patterns().iter().enumerate() {
        place.write(&sandbox, &format!("m{at}"), &pattern(bytes));
    }
    seconds(&sandbox, &format!("{place:?}"));
}

#[test]
fn front_matter_that_is_made_to_trouble_comes_to_an_end() {
    all_end(Place::Front, Place::Front.most());
}

#[test]
fn prose_that_is_made_to_trouble_comes_to_an_end() {
    all_end(Place::Prose, Place::Prose.most() / 128);
}

#[test]
fn messages_that_are_made_to_trouble_come_to_an_end() {
    all_end(Place::Messages, Place::Messages.most() / 128);
}

/// What is refused for its size says which size that is.
#[test]
fn limits_of_front_matter_are_named() {
    let wrong = format!("outcomes:\n{}", "  - {competency: 5}\n".repeat(300));
    for (text, wanted) in [
        (
            "keywords: [a]\n".replace("a", &"a, ".repeat(2_001)),
            "it has more than 2,000 keys and items",
        ),
        (wrong, "it has more than 100 problems"),
        ("x".repeat(front::LIMIT + 1), "at most 64 KiB are read"),
    ] {
        let sandbox = Sandbox::small();
        Place::Front.write(&sandbox, "m", &text);
        let told = sandbox.halqa(&["check", "--format", "json"]).stdout;
        let told = String::from_utf8_lossy(&told);
        assert!(told.contains(wanted), "{told}");
        assert!(told.lines().count() <= 120, "{}", told.lines().count());
    }
}

/// Four times the text takes no more than ten times as long: it is four where time is linear and sixteen where it is quadratic.
#[test]
#[ignore = "takes minutes: tests/long/growth"]
fn time_grows_with_the_text() {
    let empty = seconds(&Sandbox::small(), "nothing");
    let mut quadratic = Vec::new();
    for place in [Place::Prose, Place::Front, Place::Messages] {
        for (name, pattern) in place.patterns() {
            let own = |bytes: usize| {
                let sandbox = Sandbox::small();
                place.write(&sandbox, "m", &pattern(bytes));
                (seconds(&sandbox, name) - empty).max(0.1)
            };
            let (quarter, whole) = (own(place.most() / 4), own(place.most()));
            if whole > 10.0 * quarter {
                quadratic.push(format!(
                    "{place:?}, {name}: {quarter:.2} s, then {whole:.2} s"
                ));
            }
        }
    }
    assert!(quadratic.is_empty(), "{quadratic:#?}");
}
