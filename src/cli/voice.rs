//! In which language Halqa speaks to whoever runs it.

use super::Screen;
use crate::locale::{Lang, Voice};
use crate::problem::{quote, told};
use crate::source::Sources;
use std::env;
use std::io;

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

/// Says so where a language was asked for on the command line in which there are no messages for authors. The system's language nobody asked for.
pub(super) fn tell_of_other(
    asked: Option<&str>,
    voice: &Voice,
    sources: &Sources,
    screen: &mut Screen,
) -> io::Result<()> {
    let (Some(asked), Some(spoken)) = (asked, &voice.lang) else {
        return Ok(());
    };
    if Lang::parse(asked).is_ok_and(|asked| asked.is_a(spoken)) {
        return Ok(());
    }
    let note = told("other-language").with("asked", quote(asked));
    let note = note.with("spoken", spoken);
    screen.note(voice, &note.list("languages", Voice::languages(sources)))
}
