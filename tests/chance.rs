//! How many random cases are tried: few on every run, as many as are wished in a night.

use proptest::test_runner::{Config, TestRng, TestRunner};

/// `HALQA_TIMES=100 cargo test` tries a hundred times as many random cases, and others each time.
fn times() -> u32 {
    let wished = std::env::var_os("HALQA_TIMES");
    wished.map_or(1, |times| {
        let times = times.to_str().and_then(|times| times.parse().ok());
        times.expect("a number in HALQA_TIMES")
    })
}

/// A runner for so many cases; the same ones on every run, unless more are wished.
pub(crate) fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases: cases * times(),
        failure_persistence: None,
        ..Config::default()
    };
    if times() > 1 {
        return TestRunner::new(config);
    }
    let rng = TestRng::deterministic_rng(config.rng_algorithm);
    TestRunner::new_with_rng(config, rng)
}
