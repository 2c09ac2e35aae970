//! What a reader sees of one block, and where each part of it stands in the source.

use std::ops::Range;

/// The text of a paragraph, heading, table cell or code block while it is read.
#[derive(Default)]
pub(super) struct BlockText {
    shown: String,
    pieces: Vec<Piece>,
    /// Where the words of links stand in the shown text.
    linked: Vec<Range<usize>>,
}

/// A run of text that comes from one place.
struct Piece {
    /// Where it begins in the shown text.
    at: usize,
    source: Range<usize>,
    /// Whether it is prose in which a sign of Markdown can be left over: not code, not an escaped sign.
    is_prose: bool,
}

impl BlockText {
    /// Adds prose.
    pub(super) fn prose(&mut self, text: &str, source: Range<usize>) {
        self.push(text, source, true);
    }

    /// Adds what stands as it is: code, raw HTML, a line break.
    pub(super) fn verbatim(&mut self, text: &str, source: Range<usize>) {
        self.push(text, source, false);
    }

    fn push(&mut self, text: &str, source: Range<usize>, is_prose: bool) {
        let at = self.shown.len();
        self.pieces.push(Piece {
            at,
            source,
            is_prose,
        });
        self.shown.push_str(text);
    }

    pub(super) fn clear(&mut self) {
        self.shown.clear();
        self.pieces.clear();
        self.linked.clear();
    }

    /// Notes that what was shown from there on are the words of a link.
    pub(super) fn link(&mut self, from: usize) {
        self.linked.push(from..self.shown.len());
    }

    /// Whether a byte of the shown text belongs to the words of a link.
    pub(super) fn is_linked(&self, at: usize) -> bool {
        self.linked.iter().any(|words| words.contains(&at))
    }

    /// What is shown so far.
    pub(super) fn shown(&self) -> &str {
        &self.shown
    }

    /// Where a byte of the shown text stands in the source, if it stands there as it is shown; else the range that it comes from.
    pub(super) fn place(&self, at: usize, file: &str) -> Range<usize> {
        let Some((piece, shown)) = self.piece(at) else {
            return 0..0;
        };
        let length = self.shown[at..].chars().next().map_or(0, char::len_utf8);
        // Most text is shown as it stands there, and looking for it would take longer.
        let offset = |source: &str| match source.starts_with(shown) {
            true => Some(0),
            false => source.find(shown),
        };
        match file.get(piece.source.clone()).and_then(offset) {
            Some(offset) => {
                let start = piece.source.start + offset + (at - piece.at);
                start..start + length
            }
            None => piece.source.clone(),
        }
    }

    /// Where a part of the shown text stands in the source, from its first character to its last.
    pub(super) fn span(&self, part: Range<usize>, file: &str) -> Range<usize> {
        let last = self.shown[part.clone()].char_indices().next_back();
        let last = part.start + last.map_or(0, |(at, _)| at);
        self.place(part.start, file).start..self.place(last, file).end
    }

    /// Where `sign`, which is shown at `at`, was typed exactly so as prose: not escaped, not an entity, not code.
    pub(super) fn typed(&self, at: usize, sign: &str, file: &str) -> Option<Range<usize>> {
        let end = at + sign.len();
        let is_prose = |at: usize| self.piece(at).is_some_and(|(piece, _)| piece.is_prose);
        if !is_prose(at) || !is_prose(end - 1) {
            return None;
        }
        let place = self.span(at..end, file);
        let is_escaped = file[..place.start].ends_with('\\');
        (!is_escaped && file.get(place.clone()) == Some(sign)).then_some(place)
    }

    /// The piece that a byte is in, and its text.
    fn piece(&self, at: usize) -> Option<(&Piece, &str)> {
        let next = self.pieces.partition_point(|piece| piece.at <= at);
        let piece = self.pieces.get(next.checked_sub(1)?)?;
        let end = self
            .pieces
            .get(next)
            .map_or(self.shown.len(), |next| next.at);
        Some((piece, self.shown.get(piece.at..end)?))
    }
}
