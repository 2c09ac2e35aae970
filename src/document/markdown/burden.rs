//! How complex a text may be: what is found before and while it is read, so that no text can hold up the work.

/// How deep block quotes, lists and notes may stand in each other.
pub(super) const DEPTH: usize = 32;
/// How many links, pictures and references to footnotes a file may have.
pub(super) const LINKS: usize = 10_000;
/// After how many problems a file is not read further.
pub(super) const PROBLEMS: usize = 1_000;
/// The most steps that the parser may be put to: it takes one for each quote or list that can be open on each line.
const STEPS: usize = 4_000_000;

/// Whether the parser would take long over a body: 25,000 quotes in each other with as many lines after them cost it seconds.
/// Everything else that is known to trouble Markdown parsers it does in linear time.
pub(super) fn is_too_heavy(body: &str) -> bool {
    let lines = body.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let deepest = body.lines().map(markers).max().unwrap_or(0);
    deepest * lines > STEPS
}

/// How many quotes and lists a line may open: the signs before its first word, digits aside.
fn markers(line: &str) -> usize {
    line.bytes()
        .take_while(|byte| b" \t>-+*.)0123456789:".contains(byte))
        .filter(|byte| b">-+*.):".contains(byte))
        .count()
}
