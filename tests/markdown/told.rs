//! What an author is told.

use super::{read, seen, told};
use crate::voice::in_english;
use insta::assert_snapshot;

#[test]
fn raw_html_is_text() {
    assert_snapshot!(seen("A <b>bold</b> word.\n\n<div onclick=\"x()\">\n*hi*\n</div>"), @r#"
    <p>A &lt;b&gt;bold&lt;/b&gt; word.</p>
    <p>&lt;div onclick="x()"&gt;
    *hi*
    &lt;/div&gt;</p>
    ---
    warning[raw-html] "<b>": `<b>` is shown as text | this HTML is not taken over | write **words**
    warning[raw-html] "<div onclick=\"x()\">": `<div onclick="x()">` is shown as text | this HTML is not taken over | take it away; the theme decides the looks
    "#);
}

#[test]
fn inline_html_is_text_with_another_attribute_or_value() {
    assert_snapshot!(seen("<kbd style=\"color:red\">a</kbd> <bdi dir=\"up\">b</bdi> <span lang=\"en\" lang=\"ar\">c</span> <q lang=\"x_y\">d</q>"), @r#"
    <p>&lt;kbd style="color:red"&gt;a&lt;/kbd&gt; &lt;bdi dir="up"&gt;b&lt;/bdi&gt; &lt;span lang="en" lang="ar"&gt;c&lt;/span&gt; &lt;q lang="x_y"&gt;d&lt;/q&gt;</p>
    ---
    warning[raw-html] "<kbd style=\"color:red\">": `<kbd style="color:red">` is shown as text | `style` may not stand on it | only lang, dir and title may, each once
    warning[raw-html] "<bdi dir=\"up\">": `<bdi dir="up">` is shown as text | `up` is no value for it | dir is ltr, rtl or auto; lang is a language tag such as ar or en-GB
    warning[raw-html] "<span lang=\"en\" lang=\"ar\">": `<span lang="en" lang="ar">` is shown as text | `lang` may not stand on it | only lang, dir and title may, each once
    warning[raw-html] "<q lang=\"x_y\">": `<q lang="x_y">` is shown as text | `x_y` is no value for it | dir is ltr, rtl or auto; lang is a language tag such as ar or en-GB
    "#);
}

#[test]
fn unbalanced_inline_html_is_text() {
    assert_snapshot!(seen("<kbd>a *b <q>c* d</q> e</sub>\n\n- <mark>one\n  - two</mark>"), @r#"
    <p>&lt;kbd&gt;a <em>b &lt;q&gt;c</em> d&lt;/q&gt; e&lt;/sub&gt;</p>
    <ul>
    <li>&lt;mark&gt;one
    <ul>
    <li>two&lt;/mark&gt;</li>
    </ul>
    </li>
    </ul>
    ---
    warning[raw-html] "<kbd>": `<kbd>` is shown as text | is not closed where it was opened | close it before the paragraph, emphasis or link ends
    warning[raw-html] "<q>": `<q>` is shown as text | is not closed where it was opened | close it before the paragraph, emphasis or link ends
    warning[raw-html] "</q>": `</q>` is shown as text | closes nothing | take it away, or open it in the same paragraph, emphasis or link
    warning[raw-html] "</sub>": `</sub>` is shown as text | closes nothing | take it away, or open it in the same paragraph, emphasis or link
    warning[raw-html] "<mark>": `<mark>` is shown as text | is not closed where it was opened | close it before the paragraph, emphasis or link ends
    warning[raw-html] "</mark>": `</mark>` is shown as text | closes nothing | take it away, or open it in the same paragraph, emphasis or link
    "#);
}

#[test]
fn the_schemes_of_links() {
    assert_snapshot!(seen("[a](javascript:alert(1)) [b](  JaVaScRiPt:x) [c](java&#x09;script:x) [d](vbscript:x) [e](data:text/html,x) [f](<java\tscript:x>) [g](&#106;avascript&colon;x) [h][h] <ftp://old.example> [i](//evil.example/x) [j](https:x)\n\n[h]: javascript:y"), @r#"
    <p>a b c d e f g h ftp://old.example i j</p>
    ---
    error[link-scheme] "javascript:alert(1)": `javascript:alert(1)` begins with `javascript:`, which is not allowed | only http, https, mailto, tel and relative paths | link to a page that begins with https://, or take the link away
    error[link-scheme] "JaVaScRiPt:x": `JaVaScRiPt:x` begins with `javascript:`, which is not allowed | only http, https, mailto, tel and relative paths | link to a page that begins with https://, or take the link away
    error[link-scheme] "[c](java&#x09;script:x)": `java script:x` begins with `javascript:`, which is not allowed | only http, https, mailto, tel and relative paths | link to a page that begins with https://, or take the link away
    error[link-scheme] "vbscript:x": `vbscript:x` begins with `vbscript:`, which is not allowed | only http, https, mailto, tel and relative paths | link to a page that begins with https://, or take the link away
    error[link-scheme] "data:text/html,x": `data:text/html,x` begins with `data:`, which is not allowed | only http, https, mailto, tel and relative paths | link to a page that begins with https://, or take the link away
    error[link-scheme] "java\tscript:x": `java script:x` begins with `javascript:`, which is not allowed | only http, https, mailto, tel and relative paths | link to a page that begins with https://, or take the link away
    error[link-scheme] "[g](&#106;avascript&colon;x)": `javascript:x` begins with `javascript:`, which is not allowed | only http, https, mailto, tel and relative paths | link to a page that begins with https://, or take the link away
    error[link-scheme] "[h][h]": `javascript:y` begins with `javascript:`, which is not allowed | only http, https, mailto, tel and relative paths | link to a page that begins with https://, or take the link away
    error[link-scheme] "ftp://old.example": `ftp://old.example` begins with `ftp:`, which is not allowed | only http, https, mailto, tel and relative paths | link to a page that begins with https://, or take the link away
    error[link-scheme] "//evil.example/x": `//evil.example/x` does not say https | leads nowhere from a USB stick or a file | did you mean «https://evil.example/x» for «//evil.example/x»?
    error[link-scheme] "https:x": `https:x` names no site | after https: come two slashes and the site's name | copy the address again from the browser
    "#);
}

#[test]
fn paths_are_relative() {
    assert_snapshot!(seen("[a](/en/modules/x.html) [b](file:///etc/passwd) [c](C:\\cases\\1.pdf) [d](..\\roles\\en.md) ![e](/logo.png) [f](www.example.org/x) [g](ipe@example.org)"), @r#"
    <p>a b c d e f g</p>
    ---
    error[link-path] "/en/modules/x.html": `/en/modules/x.html` is right on one computer or site only | not a relative path | write a relative path, such as ../roles/en.md
    error[link-path] "file:///etc/passwd": `file:///etc/passwd` is right on one computer or site only | not a relative path | write a relative path, such as ../roles/en.md
    error[link-path] "C:\\cases\\1.pdf": `C:\cases\1.pdf` is right on one computer or site only | not a relative path | write a relative path, such as ../roles/en.md
    error[link-path] "..\\roles\\en.md": `..\roles\en.md` is a path in the manner of Windows | the parts of a path are separated by / | write a relative path, such as ../roles/en.md
    error[link-path] "/logo.png": `/logo.png` is right on one computer or site only | not a relative path | write a relative path, such as ../roles/en.md
    error[link-path] "www.example.org/x": `www.example.org/x` is read as the name of a file | the address of a site begins with https:// | did you mean «https://www.example.org/x» for «www.example.org/x»?
    error[link-path] "ipe@example.org": `ipe@example.org` is read as the name of a file | an e-mail address begins with mailto: | did you mean «mailto:ipe@example.org» for «ipe@example.org»?
    "#);
}

#[test]
fn links_need_words_and_addresses() {
    assert_snapshot!(seen("[](a.md) [ ](a.md) [a]() [![A team](t.png)](a.md) [![](t.png)](a.md)"), @r#"
    <p><a href="a.html"></a> <a href="a.html"> </a> a <a href="a.html"><img src="t.png" alt="A team" width="640" height="480" loading="lazy" decoding="async"></a> <a href="a.html"><img src="t.png" alt="" width="640" height="480" loading="lazy" decoding="async"></a></p>
    ---
    warning[empty-link] "[](a.md)": the link `[](a.md)` has no words | nothing to see or to click on | write between [ and ] where the link leads
    warning[empty-link] "[ ](a.md)": the link `[ ](a.md)` has no words | nothing to see or to click on | write between [ and ] where the link leads
    warning[empty-link] "[a]()": the link leads nowhere | no address between ( and ) | write an address between ( and )
    warning[image-alt] "![](t.png)": the picture `![](t.png)` has no alternative text | nothing for a reader who cannot see it | say between [ and ] what the picture tells: `![What the picture tells](t.png)`
    "#);
}

#[test]
fn pictures_need_alternative_text_and_a_file_of_ours() {
    assert_snapshot!(seen("![](team.png) ![A team](https://example.org/t.png)"), @r#"
    <p><img src="team.png" alt="" width="640" height="480" loading="lazy" decoding="async"> A team</p>
    ---
    warning[image-alt] "![](team.png)": the picture `![](team.png)` has no alternative text | nothing for a reader who cannot see it | say between [ and ] what the picture tells: `![What the picture tells](team.png)`
    error[external-image] "https://example.org/t.png": the picture `https://example.org/t.png` is on another site | would be fetched from elsewhere | save a copy of it beside this text, if its licence allows, and write its file name here
    "#);
}

#[test]
fn links_that_are_none() {
    assert_snapshot!(seen("[case](my case.pdf) [roles] (../roles/en.md) (roles)[../roles/en.md] [a](b.md and\n\nNo slips: [1] (see below) \\[a](b) `[a](b c)` f(x)[i]"), @r#"
    <p>[case](my case.pdf) [roles] (../roles/en.md) (roles)[../roles/en.md] [a](b.md and</p>
    <p>No slips: [1] (see below) [a](b) <code dir="ltr" translate="no">[a](b c)</code> f(x)[i]</p>
    ---
    warning[link-syntax] "[case](my case.pdf)": `[case](my case.pdf)` is no link, only text | a link is written [words](address) | an address has no spaces: rename the file to my-case.pdf, and write that name here | did you mean «my-case.pdf» for «my case.pdf»?
    warning[link-syntax] "[roles] (../roles/en.md)": `[roles] (../roles/en.md)` is no link, only text | a link is written [words](address) | did you mean «](» for «] (»?
    warning[link-syntax] "(roles)[../roles/en.md]": `(roles)[../roles/en.md]` is no link, only text | a link is written [words](address) | did you mean «[roles](../roles/en.md)» for «(roles)[../roles/en.md]»?
    warning[link-syntax] "[a](b.md and": `[a](b.md and` is no link, only text | a link is written [words](address) | put a `)` after the address
    "#);
}

#[test]
fn footnotes_and_references_belong_together() {
    assert_snapshot!(seen("A[^1] B[^Two]\n\n[^1]: x\n[^1]: y\n[^three]: z"), @r##"
    <p>A<sup class="footnote-reference" id="footnote_1_reference"><a role="doc-noteref" href="#footnote_1">1</a></sup> B[^Two]</p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes_heading">
    <h2 id="footnotes_heading">Footnotes</h2>
    <ol>
    <li id="footnote_1"><p>x</p>
    <p>y <a role="doc-backlink" href="#footnote_1_reference" aria-label="Back to note 1, 1">↑</a></p></li>
    <li id="footnote_three"><p>z</p></li>
    </ol>
    </section>
    ---
    warning[footnote] "[^Two]": the footnote `[^Two]` is missing | no footnote has this name | write `[^Two]: …` on a line of its own
    warning[footnote] "[^1]": there are two footnotes `[^1]` | the second | «[^1]» the first | give one of them another name
    warning[footnote] "[^three]": nothing refers to the footnote `[^three]` | stands at the end of the page without a number in the text | write `[^three]` in the text where it belongs
    "##);
}

#[test]
fn headings_begin_at_the_second_level() {
    assert_snapshot!(seen("# Title\n\n### Deep\n\n#### Deeper\n\n## Up\n\nUnderlined\n==="), @r##"
    <h2 id="h&quot;0">Title</h2>
    <h3 id="h&quot;1">Deep</h3>
    <h4 id="h&quot;2">Deeper</h4>
    <h2 id="h&quot;3">Up</h2>
    <h2 id="h&quot;4">Underlined</h2>
    ---
    warning[heading-level] "# Title": the heading `Title` has the level of the page's title | the title is already the page's first heading | begin it with two signs: `## …`
    warning[heading-level] "Underlined\n===": the heading `Underlined` has the level of the page's title | the title is already the page's first heading | begin it with two signs: `## …`
    "##);
}

#[test]
fn the_first_heading_leaves_out_no_level() {
    assert_snapshot!(told("### Deep"), @r####"advice[heading-jump] "### Deep": the heading `Deep` leaves out level 2 | level 3 after level 1 | begin it with `##`"####);
}

#[test]
fn anchors_are_written_in_one_way_and_once() {
    assert_snapshot!(told("## A {#Team_Roles}\n\n## B {#time}\n\n## C {#time}\n\n## D {#main}\n\n## E {#e .big onclick=x}\n\n## F {#!!}"), @r###"
    warning[heading-anchor] "Team_Roles": `Team_Roles` is no anchor | only small letters, digits and hyphens | did you mean «team-roles» for «Team_Roles»?
    warning[heading-anchor] "time": the anchor `time` is taken | is another place already | «time» by this heading | did you mean «time-2» for «time»?
    warning[heading-anchor] "main": the anchor `main` is taken | is another place already | the page itself has a part of this name | did you mean «section-main» for «main»?
    warning[heading-anchor] "## E {#e .big onclick=x}": the heading `E` has more than an anchor | only `{#anchor}` may stand at its end | take everything else away between { and }
    warning[heading-anchor] "!!": `!!` is no anchor | only small letters, digits and hyphens | write one such as `team-roles`, or take it away
    "###);
}

#[test]
fn emphasis_that_has_no_effect() {
    assert_snapshot!(told("**مهم:**ثم\n\nقال**«نعم»** اليوم\n\n**bold **text\n\n** bold** text\n\n**open\n\n__also:__so"), @r#"
    warning[stray-emphasis] "**مهم:**": `<FSI>**مهم:**<PDI>` is shown with its signs | `**` has no effect here | did you mean «**مهم:** » for «**مهم:**»?
    warning[stray-emphasis] "**«نعم»**": `<FSI>**«نعم»**<PDI>` is shown with its signs | `**` has no effect here | put a space before the first `**`
    warning[stray-emphasis] "**bold **": `**bold **` is shown with its signs | `**` has no effect here | did you mean «**bold** » for «**bold **»?
    warning[stray-emphasis] "** bold**": `** bold**` is shown with its signs | `**` has no effect here | did you mean «**bold**» for «** bold**»?
    warning[stray-emphasis] "**": `**open` is shown with its signs | `**` has no effect here | put a second `**` where it ends, or write `\**` to show it
    warning[stray-emphasis] "__also:__": `__also:__` is shown with its signs | `__` has no effect here | did you mean «__also:__ » for «__also:__»?
    "#);
    assert_eq!(
        told("و**التمريض** 2 ** 3, `**a`, my__name, \\*\\*shown, a \\** b, &ast;&ast;a"),
        ""
    );
}

#[test]
fn characters_that_force_a_direction() {
    assert_snapshot!(told("safe \u{202E}gnp.exe\n\n`x\u{202D}`\n\na &#x202b;b\n\n```\n\u{202A}c\n```\n\n[d](e\u{202C}.md \"f\u{2067}\")"), @r#"
    error[bidi-control] "\u{202e}": the invisible character U+202E stands at `gnp.exe` | changes the direction by force | delete it and type the words anew; to set off words of another direction write <bdi>…</bdi>
    error[bidi-control] "\u{202d}": the invisible character U+202D stands here | changes the direction by force | delete it and type the words anew; to set off words of another direction write <bdi>…</bdi>
    error[bidi-control] "&#x202b;": the invisible character U+202B stands at `b` | changes the direction by force | delete it and type the words anew; to set off words of another direction write <bdi>…</bdi>
    error[bidi-control] "\u{202a}": the invisible character U+202A stands at `c` | changes the direction by force | delete it and type the words anew; to set off words of another direction write <bdi>…</bdi>
    error[bidi-control] "e\u{202c}.md": the invisible character U+202C stands at `.md` | does not belong into an address or a title | delete it and type the words anew; to set off words of another direction write <bdi>…</bdi>
    error[bidi-control] "e\u{202c}.md": the invisible character U+2067 stands here | does not belong into an address or a title | delete it and type the words anew; to set off words of another direction write <bdi>…</bdi>
    "#);
}

#[test]
fn isolates_come_in_pairs_within_a_block() {
    assert_snapshot!(told("قال \u{2068}IPE 101\u{2069} ثم \u{2067}x\n\nثم\u{2069}"), @r#"
    error[bidi-control] "\u{2067}": the invisible character U+2067 stands at `x` | begins an isolation that does not end here | delete it and type the words anew; to set off words of another direction write <bdi>…</bdi>
    error[bidi-control] "\u{2069}": the invisible character U+2069 stands here | ends an isolation that was not begun | delete it and type the words anew; to set off words of another direction write <bdi>…</bdi>
    "#);
}

#[test]
fn an_author_is_quoted_in_the_right_order() {
    let problems = read("[مرحبا](javascript:مرحبا)").1;
    let quoted = "`\u{2068}javascript:مرحبا\u{2069}`";
    assert!(
        in_english(&problems[0].message).contains(quoted),
        "{problems:?}"
    );
}
