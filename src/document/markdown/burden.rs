//! How complex a text may be: what is found before and while it is read, so that no text can hold up the work.

use memchr::memchr_iter;

/// How deep block quotes, lists and notes may stand in each other.
pub(super) const DEPTH: usize = 32;
/// How many headings, links, pictures and references to footnotes a file may have.
pub(super) const COUNT: usize = 10_000;
/// After how many problems a file is not read further.
pub(super) const PROBLEMS: usize = 1_000;
/// The most steps that the parser may be put to: it takes one for each quote or list that can be open, on each line.
const STEPS: usize = 4_000_000;

/// Whether the parser would take long over a body: 25,000 quotes in each other with as many lines after them cost it seconds.
/// Everything else that is known to trouble Markdown parsers it does in linear time.
pub(super) fn is_too_heavy(body: &str) -> bool {
    let body = body.as_bytes();
    let lines = memchr_iter(b'\n', body).count() + 1;
    // No line can be deeper than if all of the text were tabs before a sign: most texts need no closer look.
    if 2 * body.len() * lines <= STEPS {
        return false;
    }
    let deepest = body.split(|byte| *byte == b'\n').map(depth).max();
    deepest.unwrap_or_default() * lines > STEPS
}

/// How many quotes and lists can be open after a line that opens one: its signs, and one for each two columns that it is indented.
fn depth(line: &[u8]) -> usize {
    let (mut signs, mut columns) = (0, 0);
    for byte in line {
        match byte {
            b'>' | b'-' | b'+' | b'*' | b'.' | b')' | b':' => signs += 1,
            b' ' => columns += 1,
            b'\t' => columns += 4,
            b'0'..=b'9' => {}
            _ => break,
        }
    }
    if signs == 0 { 0 } else { signs + columns / 2 }
}
