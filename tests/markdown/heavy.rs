//! Texts that would hold up the work.

use super::{html, read, told};
use insta::assert_snapshot;

#[test]
fn nesting_has_an_end() {
    assert_eq!(told(&format!("{}a", "> ".repeat(32))), "");
    assert_snapshot!(told(&format!("{}a", "> ".repeat(33))), @r#"error[too-complex] "> a": the text is too complex: more than 32 quotes and lists stand in each other | read up to here | make it simpler, or divide it into several files"#);
    assert_snapshot!(told(&format!("{}a", "- ".repeat(33))), @r#"error[too-complex] "- a": the text is too complex: more than 32 quotes and lists stand in each other | read up to here | make it simpler, or divide it into several files"#);
    let by_indent: String = (0..33)
        .map(|depth| format!("{}- a\n", "  ".repeat(depth)))
        .collect();
    assert_snapshot!(told(&by_indent), @r#"error[too-complex] "- a": the text is too complex: more than 32 quotes and lists stand in each other | read up to here | make it simpler, or divide it into several files"#);
}

#[test]
fn links_have_an_end() {
    assert_eq!(told(&"[a](b.md) ".repeat(10_000)), "");
    assert_snapshot!(told(&"[a](b.md)\n".repeat(10_001)), @r#"error[too-complex] "[a](b.md)": the text is too complex: it has more than 10,000 headings, links, pictures and footnotes | read up to here | make it simpler, or divide it into several files"#);
}

#[test]
fn problems_have_an_end() {
    let problems = read(&"[a](/b)\n\n".repeat(5_000)).1;
    assert_eq!(problems.len(), 1_001);
    assert_eq!(problems[1_000].rule.name, "too-complex");
}

/// What the parser could take minutes over is not given to it: it comes out as it went in.
#[test]
fn what_is_too_heavy_is_shown_as_it_was_typed() {
    let deep = format!("{}<a>\n{}", ">".repeat(30_000), "a\n".repeat(30_000));
    assert!(html(&deep).starts_with("<pre>&gt;&gt;&gt;"));
    assert_snapshot!(told(&deep).split("\": ").nth(1).unwrap_or_default(), @"the text is too complex: thousands of quotes or lists stand in each other | read up to here | make it simpler, or divide it into several files");
    let indented: String = (0..1_000)
        .map(|depth| format!("{}- a\n", "  ".repeat(depth)))
        .collect();
    assert!(html(&format!("{indented}{}", "a\n".repeat(100_000))).starts_with("<pre>"));
}

/// Twice the text makes no more than about twice the page, for what has troubled Markdown parsers (reliability.md B.1 11).
#[test]
fn pages_grow_with_their_texts() {
    let patterns = [
        "[a](<b",
        "a <![CDATA[",
        "!-- <",
        "[^a\n",
        "<a [^\n",
        "**a *a ",
        "[a](",
        "![",
        "`a``",
        "*a_ ",
        "<kbd>",
        "*<kbd>a ",
        "[^a]:\n",
        "a\n: ",
        "|a\n|-\n",
        "<x>",
        "](",
        ")[",
        "\u{2068}",
        "&#x202E;",
        "## a\n",
        "[a]: <\n",
        "[a](b '",
    ];
    for pattern in patterns {
        let size = |count: usize| {
            let body = pattern.repeat(count);
            read(&body);
            html(&body).len()
        };
        let (once, twice) = (size(2_000), size(4_000));
        assert!(
            twice <= 3 * once + 1_000,
            "{pattern:?}: {once} and then {twice} bytes"
        );
    }
    let reference = format!("[a]: {}\n\n{}", "x".repeat(2_000), "[a] ".repeat(2_000));
    assert!(html(&reference).len() < 12 * reference.len());
}
