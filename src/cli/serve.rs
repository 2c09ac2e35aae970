//! `halqa serve`: the preview.

use super::report::{Shown, counts};
use super::voice::wanted;
use super::{Ended, Format, Screen, Serve};
use crate::problem::{Severity, SourcePath};
use crate::serve::{self, Base, News, Options, Update};
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
    if !arguments.root.is_dir() {
        writeln!(
            screen.err,
            "error: there is no folder `{}`; name the one of your catalogue with --root.",
            arguments.root.display()
        )?;
        return Ok(Ended::CommandLine);
    }
    let root = arguments.root.clone();
    let open = arguments.open;
    let host = arguments.host;
    let mut own = Screen::new();
    let told = move |told: News<'_>| {
        // Where the terminal is gone the preview goes on.
        let _ = match told {
            News::Listening { addresses, taken } => {
                if open && let Some(address) = addresses.first() {
                    // Without a browser the address is there to be copied.
                    let _ = opener::open_browser(address);
                }
                let is_exposed = host.is_some_and(|host| !host.is_loopback());
                listening(&addresses, taken, is_exposed, &mut own)
            }
            News::Update(now) => update(now, &root, &mut own),
            News::Polling(why) => polling(why, &mut own),
        };
    };
    match serve::serve(&options, told) {
        Ok(never) => match never {},
        Err(error) => {
            let place = arguments
                .host
                .map_or_else(|| "this computer".to_owned(), |host| host.to_string());
            writeln!(
                screen.err,
                "error: nothing can be served on {place} at port {}: {error}. Name another with --port.",
                arguments.port
            )?;
            Ok(Ended::Machine)
        }
    }
}

fn listening(
    addresses: &[String],
    taken: Option<u16>,
    is_exposed: bool,
    screen: &mut Screen,
) -> io::Result<()> {
    if let Some(port) = taken {
        writeln!(
            screen.out,
            "Port {port} is in use by another program, so this is the next free one."
        )?;
    }
    if is_exposed {
        writeln!(
            screen.out,
            "warning: everybody who reaches this address can read the preview, drafts too."
        )?;
    }
    writeln!(screen.out, "The preview is at {}", addresses.join(" and "))?;
    writeln!(screen.out, "Save a file and look; Ctrl-C ends it.")?;
    screen.out.flush()
}

fn update(now: Update<'_>, root: &Path, screen: &mut Screen) -> io::Result<()> {
    let what = if now.changed.is_empty() {
        let pages = now.pages.unwrap_or_default();
        format!("{pages} addresses")
    } else {
        changed(now.changed)
    };
    let time = now.time.as_millis();
    let mut line = format!(
        "{what} · {time} ms · {}",
        now.voice.say(&counts(now.problems))
    );
    let errors = || {
        now.problems
            .iter()
            .filter(|problem| problem.rule.severity == Severity::Error)
    };
    if let Some(first) = errors().next() {
        let shown = Shown {
            sources: now.sources,
            root,
            format: Format::Short,
            advice: false,
            voice: now.voice,
        };
        line.push_str(": ");
        line.push_str(&shown.short(first));
        if errors().nth(1).is_some() {
            line.push_str(" …");
        }
    }
    writeln!(screen.out, "{}", line.replace('\n', " "))?;
    screen.out.flush()
}

/// The changed files in a few words.
fn changed(paths: &[SourcePath]) -> String {
    let named: Vec<&str> = paths.iter().take(NAMED).map(SourcePath::as_str).collect();
    let more = paths.len() - named.len();
    let named = named.join(", ");
    if more == 0 {
        named
    } else {
        format!("{named} and {more} more")
    }
}

fn polling(why: &str, screen: &mut Screen) -> io::Result<()> {
    writeln!(
        screen.out,
        "The system does not tell of all changes ({why}), so the folder is looked at every half second."
    )?;
    screen.out.flush()
}
