//! In which language Halqa speaks to whoever runs it.

use crate::locale::Voice;
use crate::source::Sources;
use std::env;

/// The voice in a language, or in that of the system (POSIX.1-2017 §8.2: `LC_ALL` goes before `LC_MESSAGES`, that before `LANG`).
pub(super) fn voice(lang: Option<&str>, sources: &Sources) -> Voice {
    Voice::new(&wanted(lang), sources)
}

/// The language that is asked for, as it is written there.
#[expect(
    clippy::disallowed_methods,
    reason = "the language of the terminal reaches no page"
)]
pub(super) fn wanted(lang: Option<&str>) -> String {
    let asked = lang.map(str::to_owned);
    let system = || {
        let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
        let mut set = variables.iter().filter_map(|name| env::var(name).ok());
        set.find(|value| !value.is_empty())
    };
    asked.or_else(system).unwrap_or_default()
}
