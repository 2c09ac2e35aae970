//! `halqa serve`: the preview.

use super::report::{Shown, counts};
use super::voice::{tell_of_other, wanted};
use super::{Ended, Format, Screen, Serve};
use crate::locale::Voice;
use crate::problem::{Severity, Told, told};
use crate::serve::{self, Base, News, Options, Update};
use crate::source::{self, Sources};
use std::io::{self, Write};
use std::path::Path;

/// How many changed files are named in one line.
const NAMED: usize = 2;

/// Serves until it is stopped.
pub(super) fn serve(arguments: &Serve, screen: &mut Screen) -> io::Result<Ended> {
    let options = Options {
        root: arguments.root.clone(),
        port: arguments.port,
        host: arguments.host,
        base: Base::new(&arguments.base),
        poll: arguments.poll,
        drafts: arguments.drafts,
        lang: wanted(arguments.lang.as_deref()),
    };
    let voice = || Voice::new(&options.lang, &Sources::shipped());
    if !arguments.root.is_dir() {
        let why = told("no-such-folder").with("folder", arguments.root.display());
        return screen.refuse(&voice(), why, Ended::CommandLine);
    }
    if let Some(asked) = &arguments.lang {
        // What the catalogue itself has words for is heard in the preview.
        let sources = source::scan(&arguments.root).value;
        let voice = Voice::new(asked, &sources);
        tell_of_other(Some(asked), &voice, &sources, screen)?;
    }
    let root = arguments.root.clone();
    let open = arguments.open;
    let host = arguments.host;
    let mut own = Screen::new();
    let own_voice = voice();
    let tell = move |news: News<'_>| {
        // Where the terminal is gone the preview goes on.
        let _ = match news {
            News::Listening { addresses, taken } => {
                if open && let Some(address) = addresses.first() {
                    // Without a browser the address is there to be copied.
                    let _ = opener::open_browser(address);
                }
                let is_exposed = host.is_some_and(|host| !host.is_loopback());
                listening(&addresses, taken, is_exposed, &own_voice, &mut own)
            }
            News::Update(now) => update(now, &root, &mut own),
            News::Polling(why) => polling(why, &own_voice, &mut own),
        };
    };
    match serve::serve(&options, tell) {
        Ok(never) => match never {},
        Err(error) => {
            let why = match arguments.host {
                None => told("not-served"),
                Some(host) => told("not-served.host").with("host", host),
            };
            let why = why.with("port", arguments.port).with("fault", error);
            screen.refuse(&voice(), why, Ended::Machine)
        }
    }
}

fn listening(
    addresses: &[String],
    taken: Option<u16>,
    is_exposed: bool,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    if let Some(port) = taken {
        screen.say(voice, &told("port-taken").with("port", port))?;
    }
    if is_exposed {
        screen.say(voice, &told("served-to-all"))?;
    }
    let at = match addresses {
        [address, other, ..] => told("preview-is-at.two")
            .with("address", address)
            .with("other", other),
        _ => told("preview-is-at").with("address", addresses.concat()),
    };
    screen.say(voice, &at)?;
    screen.say(voice, &told("preview-is-for"))?;
    screen.out.flush()
}

fn update(now: Update<'_>, root: &Path, screen: &mut Screen) -> io::Result<()> {
    let mut line = made(&now)
        .with("time", now.time.as_millis())
        .message("counts", counts(now.problems));
    let problems = now.problems.iter();
    let mut errors = problems.filter(|problem| problem.rule.severity == Severity::Error);
    if let Some(first) = errors.next() {
        let shown = Shown {
            sources: now.sources,
            root,
            format: Format::Short,
            advice: false,
            voice: now.voice,
        };
        let broken = match errors.next() {
            None => told("preview-broken"),
            Some(_) => told("preview-broken.more"),
        };
        line = broken
            .message("state", line)
            .with("problem", shown.short(first));
    }
    let line = now.voice.say(&line);
    writeln!(screen.out, "{}", line.replace('\n', " "))?;
    screen.out.flush()
}

/// What there is, or which files changed, in a few words.
fn made(now: &Update<'_>) -> Told {
    let named = now.changed.iter().take(NAMED);
    match now.changed.len().saturating_sub(NAMED) {
        _ if now.changed.is_empty() => {
            told("preview-begun").count("count", now.pages.unwrap_or_default())
        }
        0 => told("preview-anew").list("paths", named),
        more => told("preview-anew.more")
            .list("paths", named)
            .count("more", more),
    }
}

fn polling(why: &str, voice: &Voice, screen: &mut Screen) -> io::Result<()> {
    screen.say(voice, &told("preview-polls").with("why", why))?;
    screen.out.flush()
}
