//! What prose becomes on a page.

use super::{TestPage, html, seen};
use halqa::document::markdown;
use insta::assert_snapshot;

#[test]
fn paragraphs_and_emphasis() {
    assert_snapshot!(html("One *and* **two**,\n~~three~~ four  \nfive.\n\n---\n\nsix & <seven>"), @"
    <p>One <em>and</em> <strong>two</strong>,
    <del>three</del> four<br>
    five.</p>
    <hr>
    <p>six &amp; &lt;seven&gt;</p>
    ");
}

#[test]
fn punctuation_stays_as_it_is_typed() {
    assert_snapshot!(html("'نعم' -- \"so\" ... it's $x$"), @r#"<p>'نعم' -- "so" ... it's $x$</p>"#);
}

#[test]
fn headings_have_the_anchors_of_the_page() {
    assert_snapshot!(html("## The idea\n\n### Time {#when}\n\nText\n\n## The idea"), @r#"
    <h2 id="h&quot;0">The idea</h2>
    <h3 id="h&quot;1">Time</h3>
    <p>Text</p>
    <h2 id="h&quot;2">The idea</h2>
    "#);
}

#[test]
fn lists_and_tasks() {
    assert_snapshot!(html("3. Read\n4. Ask\n\n- [x] book the room\n- [ ] print the cases"), @r#"
    <ol start="3">
    <li>Read</li>
    <li>Ask</li>
    </ol>
    <ul>
    <li><input type="checkbox" disabled checked aria-label="Done"> book the room</li>
    <li><input type="checkbox" disabled aria-label="ToDo"> print the cases</li>
    </ul>
    "#);
}

#[test]
fn definition_lists() {
    assert_snapshot!(html("Debrief\n: What a team says to itself afterwards.\n\nHuddle\n: A short meeting."), @"
    <dl>
    <dt>Debrief</dt>
    <dd>What a team says to itself afterwards.</dd>
    <dt>Huddle</dt>
    <dd>A short meeting.</dd>
    </dl>
    ");
}

#[test]
fn tables_are_aligned_by_the_direction_of_writing() {
    assert_snapshot!(html("| Step | Minutes | Who |\n|:-|-:|:-:|\n| Map the roles | 30 | *all* |\n| Talk | 20 |"), @r#"
    <div class="table" role="group" tabindex="0" aria-label="Table">
    <table>
    <thead>
    <tr>
    <th scope="col" class="align-start">Step</th>
    <th scope="col" class="align-end">Minutes</th>
    <th scope="col" class="align-center">Who</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td class="align-start">Map the roles</td>
    <td class="align-end">30</td>
    <td class="align-center"><em>all</em></td>
    </tr>
    <tr>
    <td class="align-start">Talk</td>
    <td class="align-end">20</td>
    <td class="align-center"></td>
    </tr>
    </tbody>
    </table>
    </div>
    "#);
}

#[test]
fn a_table_may_have_a_head_only() {
    assert_snapshot!(html("| a |\n|---|"), @r#"
    <div class="table" role="group" tabindex="0" aria-label="Table">
    <table>
    <thead>
    <tr>
    <th scope="col">a</th>
    </tr>
    </thead>
    </table>
    </div>
    "#);
}

#[test]
fn alerts_have_a_title_in_the_language_of_the_page() {
    assert_snapshot!(html("> [!TIP]\n> Sit in a circle.\n\n> plain"), @r#"
    <div class="alert alert-tip" role="note">
    <p class="alert-title">Tip</p>
    <p>Sit in a circle.</p>
    </div>
    <blockquote>
    <p>plain</p>
    </blockquote>
    "#);
}

#[test]
fn code_is_written_from_left_to_right_and_not_translated() {
    assert_snapshot!(html("`cargo run`\n\n``` Rust,ignore\nlet x = \"<a>\";\n```\n\n    indented"), @r#"
    <p><code dir="ltr" translate="no">cargo run</code></p>
    <pre dir="ltr" translate="no" tabindex="0"><code class="language-rust">let x = "&lt;a&gt;";
    </code></pre>
    <pre dir="ltr" translate="no" tabindex="0"><code>indented</code></pre>
    "#);
}

#[test]
fn footnotes_stand_at_the_end_in_the_order_of_their_references() {
    assert_snapshot!(html("Later[^b], first[^A], again[^b].\n\n[^a]: One.\n[^b]: Two.\n\n    With a second paragraph.\n\nEnd."), @r##"
    <p>Later<sup class="footnote-reference" id="footnote_b_reference"><a role="doc-noteref" href="#footnote_b">1</a></sup>, first<sup class="footnote-reference" id="footnote_a_reference"><a role="doc-noteref" href="#footnote_a">2</a></sup>, again<sup class="footnote-reference" id="footnote_b_reference_2"><a role="doc-noteref" href="#footnote_b">1</a></sup>.</p>
    <p>End.</p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes_heading">
    <h2 id="footnotes_heading">Footnotes</h2>
    <ol>
    <li id="footnote_b"><p>Two.</p>
    <p>With a second paragraph. <a role="doc-backlink" href="#footnote_b_reference" aria-label="Back to note 1, 1">↑</a> <a role="doc-backlink" href="#footnote_b_reference_2" aria-label="Back to note 1, 2">↑</a></p></li>
    <li id="footnote_a"><p>One. <a role="doc-backlink" href="#footnote_a_reference" aria-label="Back to note 2, 1">↑</a></p></li>
    </ol>
    </section>
    "##);
}

#[test]
fn a_footnote_that_ends_with_a_list_keeps_its_way_back() {
    assert_snapshot!(html("x[^1]\n\n[^1]:\n    - a"), @r##"
    <p>x<sup class="footnote-reference" id="footnote_1_reference"><a role="doc-noteref" href="#footnote_1">1</a></sup></p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes_heading">
    <h2 id="footnotes_heading">Footnotes</h2>
    <ol>
    <li id="footnote_1"><ul>
    <li>a</li>
    </ul> <a role="doc-backlink" href="#footnote_1_reference" aria-label="Back to note 1, 1">↑</a></li>
    </ol>
    </section>
    "##);
}

#[test]
fn a_footnote_without_a_reference_is_still_shown() {
    assert_snapshot!(seen("Text.\n\n[^who]: Never lost."), @r#"
    <p>Text.</p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes_heading">
    <h2 id="footnotes_heading">Footnotes</h2>
    <ol>
    <li id="footnote_who"><p>Never lost.</p></li>
    </ol>
    </section>
    ---
    warning[footnote] "[^who]": nothing refers to the footnote `[^who]` | stands at the end of the page without a number in the text | write `[^who]` in the text where it belongs
    "#);
}

#[test]
fn several_texts_on_one_page_have_notes_of_their_own() {
    let page = TestPage { prefix: "m1-" };
    assert_snapshot!(markdown::html("x[^1]\n\n[^1]: y", &page), @r##"
    <p>x<sup class="footnote-reference" id="m1-footnote_1_reference"><a role="doc-noteref" href="#m1-footnote_1">1</a></sup></p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="m1-footnotes_heading">
    <h2 id="m1-footnotes_heading">Footnotes</h2>
    <ol>
    <li id="m1-footnote_1"><p>y <a role="doc-backlink" href="#m1-footnote_1_reference" aria-label="Back to note 1, 1">↑</a></p></li>
    </ol>
    </section>
    "##);
}

#[test]
fn links_lead_where_the_page_says() {
    assert_snapshot!(html("[roles](../roles/en.md#who \"The *roles*\") [gone](gone.md) [out](https://example.org/?a=1&b=ü) [home](#idea) [call](TEL:+46812345)"), @r##"<p><a href="../roles/en.html#who" title="The *roles*">roles</a> gone <a href="https://example.org/?a=1&amp;b=%C3%BC">out</a> <a href="#idea">home</a> <a href="TEL:+46812345">call</a></p>"##);
}

#[test]
fn a_link_to_another_language_says_so() {
    assert_snapshot!(html("[history](../history/ar.md)"), @r#"<p><a href="../history/ar.html" hreflang="ar">history <span class="link-language">(Arabic)</span></a></p>"#);
}

#[test]
fn addresses_as_they_stand_are_written_from_left_to_right() {
    assert_snapshot!(html("راسلنا على <team@example.org>. <https://example.org/ar/وحدة/>"), @r#"<p>راسلنا على <a href="mailto:team@example.org" dir="ltr">team@example.org</a>. <a href="https://example.org/ar/%D9%88%D8%AD%D8%AF%D8%A9/" dir="ltr">https://example.org/ar/وحدة/</a></p>"#);
}

#[test]
fn pictures() {
    assert_snapshot!(html("![A *team* at [work](x.md)](team.png \"At \\\"work\\\"\") ![no such file](gone.png)"), @r#"<p><img src="team.png" alt="A team at work" width="640" height="480" title="At &quot;work&quot;" loading="lazy" decoding="async"> no such file</p>"#);
}

#[test]
fn a_link_within_a_link_is_words() {
    assert_snapshot!(html("[see <https://example.org> now](a.md) [note[^1]](a.md)\n\n[^1]: x"), @r##"
    <p><a href="a.html">see https://example.org now</a> [note<sup class="footnote-reference" id="footnote_1_reference"><a role="doc-noteref" href="#footnote_1">1</a></sup>](a.md)</p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes_heading">
    <h2 id="footnotes_heading">Footnotes</h2>
    <ol>
    <li id="footnote_1"><p>x <a role="doc-backlink" href="#footnote_1_reference" aria-label="Back to note 1, 1">↑</a></p></li>
    </ol>
    </section>
    "##);
}

#[test]
fn some_inline_html_is_taken_over() {
    assert_snapshot!(seen("<kbd>Ctrl</kbd> H<sub>2</sub>O <span lang=\"ar\" dir='rtl'>حلقة</span> a<br/>b <abbr title=\"R&amp;D\">RD</abbr> <!-- not said -->"), @r#"
    <p><kbd dir="ltr">Ctrl</kbd> H<sub>2</sub>O <span dir="rtl" lang="ar">حلقة</span> a<br>b <abbr title="R&amp;D">RD</abbr> </p>
    ---
    "#);
}

#[test]
fn a_comment_is_not_published() {
    assert_snapshot!(seen("<!-- Ask Sara\nbefore May -->\n\nText"), @"
    <p>Text</p>
    ---
    ");
}
