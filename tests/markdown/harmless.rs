//! Whatever goes in, nothing hostile comes out.

use super::scan::faults;
use super::{html, read};
use halqa::document::markdown;
use halqa::problem::{Help, Place, Problem, SourcePath};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn hostile_texts_are_harmless() {
    for text in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<kbd onclick=alert(1)>x</kbd>",
        "<kbd title=\"a\"onclick=alert(1)>x</kbd>",
        "<kbd title='\"><script>alert(1)</script>'>x</kbd>",
        "<kbd title=x\"onclick=alert(1)>x</kbd>",
        "<kbd title=`onclick=alert(1)`>x</kbd>",
        "<span lang='en\" onclick=alert(1)'>x</span>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](\u{1}javascript:alert(1))",
        "[x](java\u{AD}script:alert(1))",
        "[x](JAVASCRIPT&colon;alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "<javascript:alert(1)>",
        "[x]: javascript:alert(1)\n\n[x]",
        "![x](javascript:alert(1))",
        "![x](x.png \"\\\" onerror=alert(1) \\\"\")",
        "![\" onerror=\"alert(1)](x.png)",
        "[x](x.md '\" onclick=\"alert(1)')",
        "[x](x.md?\" onclick=alert(1))",
        "[x](https://example.org/\"onclick=\"alert(1))",
        "``` \"><script>alert(1)</script>\nx\n```",
        "## x {#\" onclick=alert(1)}",
        "## x {#a onclick=alert(1) style=x .\"><b>}",
        "|x|\n|:-\" style=x|\n|y|",
        "[^\"><script>]\n\n[^\"><script>]: x",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><script>alert(1)</script> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?x <script>alert(1)</script>?>",
        "<style>@import 'x'</style>",
        "> [!NOTE]<script>\n> x",
        "<kbd\n\ntitle=x>",
        "<mark><kbd></mark></kbd>",
        "*<kbd>*</kbd>",
        "\0<script\0>",
        "[a](<b é",
    ] {
        read(text);
        assert_eq!(faults(&html(text)), Vec::<String>::new(), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_goes_in_is_harmless(text in markdown_like()) {
        let (prose, problems) = read(&text);
        let anchors: BTreeSet<_> = prose.outline.iter().map(|heading| &heading.anchor).collect();
        prop_assert_eq!(anchors.len(), prose.outline.len());
        let links = prose.links.iter().map(|link| &link.span);
        let places = problems.iter().flat_map(places).map(|place| &place.span);
        for span in links.chain(places) {
            prop_assert!(text.get(span.clone()).is_some(), "{:?}", span);
        }
        let html = html(&text);
        prop_assert_eq!(faults(&html), Vec::<String>::new(), "{}", html);
    }

    #[test]
    fn any_range_of_a_file_can_be_read(text in markdown_like(), start in 0..200_usize, end in 0..200_usize) {
        markdown::read(&SourcePath::new("a.md"), &text, start..end);
    }
}

/// Every place that a problem names.
fn places(problem: &Problem) -> impl Iterator<Item = &Place> {
    let help = problem.help.iter().filter_map(|help| match help {
        Help::Say(_) => None,
        Help::Replace { place, .. } => Some(place),
    });
    let related = problem.related.iter().map(|(place, _)| place);
    problem.place.iter().chain(related).chain(help)
}

/// Signs of Markdown and HTML, and what may stand between them.
const SIGNS: &str = "*¦**¦_¦__¦`¦```\n¦~~¦[¦]¦(¦)¦](¦] (¦)[¦[^é]¦[^é]: ¦![¦<¦>¦> ¦> [!TIP]\n¦- ¦1. ¦- [x] ¦# ¦## ¦ {#é}¦ {#a&amp;é}¦: ¦|¦\n|-|:-:|\n¦\n¦\n\n¦  ¦    ¦\t¦\\¦&\
    ¦&quot;¦&eacute;¦&#58;¦\"¦'¦=¦---\n¦<!--¦-->¦<kbd>¦</kbd>¦<span lang=ar>¦</span>¦<q title='¦<br/>¦<div>¦<a href=¦javascript:¦https://a.b¦<c@d.e>¦//¦x.md¦مهم¦می\u{200C}\
    ¦é¦🙂¦\u{202E}¦\u{2068}¦\0¦onclick=x¦style=¦a¦word ¦7";

/// Texts in which the signs are frequent.
fn markdown_like() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(SIGNS.split('¦').collect::<Vec<_>>());
    let part = prop_oneof![9 => signs.prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}
