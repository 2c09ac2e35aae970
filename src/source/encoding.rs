//! The only file that names `encoding_rs`: texts that are not in UTF-8, as old programs save them.

use crate::problem::{Told, told};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// A text with what its bytes were taken for.
pub struct Decoded {
    /// The text.
    pub text: String,
    /// The name of its encoding, as people know it.
    pub encoding: Told,
    /// Whether the encoding is known rather than guessed.
    pub is_sure: bool,
}

/// Reads bytes in the encoding that they are most likely in.
pub fn decode(bytes: &[u8]) -> Decoded {
    let (encoding, is_sure) = guess(bytes);
    let (text, _, _) = encoding.decode(bytes);
    let named = |name| told("reason").with("text", name);
    Decoded {
        text: text.into_owned(),
        encoding: match encoding.name() {
            "windows-1252" => named("Windows-1252"),
            "windows-1256" => told("arabic-windows"),
            name => named(name),
        },
        is_sure,
    }
}

/// Whether bytes are UTF-16, which is UTF-8 too where all its letters are Latin: every second byte is zero then.
pub(super) fn is_utf_16(bytes: &[u8]) -> bool {
    let (encoding, _) = guess(bytes);
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// Whether bytes are UTF-8 but for a few that were damaged: more letters can be read than not.
pub(super) fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let (mut read, mut unread) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        read += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        unread += usize::from(!chunk.invalid().is_empty());
    }
    read > unread
}

/// The encoding, and whether it is known rather than guessed.
fn guess(bytes: &[u8]) -> (&'static Encoding, bool) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, true);
    }
    if std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0')) {
        return (UTF_8, true);
    }
    // Every second byte of separators and digits in UTF-16 is zero.
    let zeros = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    if even.max(odd) * 20 > bytes.len() {
        return (if odd > even { UTF_16LE } else { UTF_16BE }, false);
    }
    // Arabic words are all of high bytes; in the words of Western Europe they stand among letters of ASCII.
    let is_high = |byte: &u8| *byte >= 0xc0;
    let high = bytes.iter().filter(|byte| is_high(byte)).count();
    let beside = bytes
        .windows(2)
        .filter(|pair| pair.iter().all(is_high))
        .count();
    if beside * 2 > high {
        (WINDOWS_1256, false)
    } else {
        (WINDOWS_1252, false)
    }
}
