//! Halqa under libFuzzer: `HALQA_FUZZ` names the target. `tests/long/fuzz` builds and runs it.
#![no_main]

mod parsed;
#[path = "../markdown/scan.rs"]
mod scan;
mod targets;

/// What targets share with the tests stands where it does there.
mod markdown {
    pub(crate) use crate::scan;
}

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use targets::{TARGETS, Target};

static WANTED: LazyLock<(String, Target)> = LazyLock::new(|| {
    let wanted = std::env::var("HALQA_FUZZ").unwrap_or_default();
    let target = TARGETS.iter().find(|(name, _)| *name == wanted);
    let (_, holds) = target.unwrap_or_else(|| panic!("no target is called {wanted:?}"));
    (wanted, *holds)
});

fuzz_target!(|bytes: &[u8]| {
    let (name, holds) = &*WANTED;
    holds(bytes);
    // A parser as browsers have it looks at the same HTML.
    match &**name {
        "markdown" => targets::markdown::html(bytes)
            .iter()
            .for_each(|html| parsed::prose(html)),
        "module" => targets::module::pages(bytes)
            .iter()
            .for_each(|page| parsed::page(page)),
        _ => {}
    }
});
