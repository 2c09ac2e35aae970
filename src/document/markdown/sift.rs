//! Looking through a text for rare bytes.

/// How many bytes are looked at together: without a way out among them, the compiler makes a few vector instructions of them.
const STRETCH: usize = 32;

/// Whether any byte is one of those that are looked for.
pub(super) fn holds(text: &str, is_wanted: impl Fn(u8) -> bool) -> bool {
    text.as_bytes()
        .chunks(STRETCH)
        .any(|stretch| stretch_holds(stretch, &is_wanted))
}

fn stretch_holds(stretch: &[u8], is_wanted: &impl Fn(u8) -> bool) -> bool {
    stretch
        .iter()
        .fold(false, |found, byte| found | is_wanted(*byte))
}
