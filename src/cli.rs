//! The command line: the only layer that prints.
//!
//! Exit codes: 0 done, 1 the author's input, 2 the command line, 3 the machine.

mod build;
mod explain;
mod report;
mod serve;

use clap::{Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::io::{self, Write};
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Compiles an interprofessional education catalogue into a multilingual static site.
#[derive(Debug, Parser)]
#[command(
    name = "halqa",
    version,
    arg_required_else_help = false,
    max_term_width = 100
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

/// What can be done.
#[derive(Debug, Subcommand)]
enum Command {
    /// Show the site while you write it: what you save is on the page at once
    Serve(Serve),
    /// Build the site into a folder
    Build(Build),
    /// Tell more about a rule that a problem names, or list all rules; `fields` lists every key of front matter
    Explain {
        /// The rule's name, or `fields`
        rule: Option<String>,
    },
}

/// Show the site while it is written.
#[derive(Debug, clap::Args)]
struct Serve {
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The port; if it is in use, the next free one is taken
    #[arg(long, value_name = "N", default_value_t = 4420)]
    port: u16,
    /// An address of this computer at which others may look too, such as 0.0.0.0 [default: only this computer]
    #[arg(long, value_name = "ADDR")]
    host: Option<IpAddr>,
    /// The path under which the site will stand on its host
    #[arg(long, value_name = "PATH", default_value = "/")]
    base: String,
    /// Open it in the browser
    #[arg(long)]
    open: bool,
    /// Look for changes every half second instead of waiting to be told, as network drives need it
    #[arg(long)]
    poll: bool,
    /// Show drafts too
    #[arg(long)]
    drafts: bool,
}

/// Build the site into a folder.
#[derive(Debug, clap::Args)]
struct Build {
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The folder to publish into [default: public, in the root]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Count warnings as errors: publish nothing while there are any
    #[arg(long)]
    strict: bool,
    /// Publish drafts too
    #[arg(long)]
    drafts: bool,
    /// Show advice as well
    #[arg(long)]
    advice: bool,
    /// Overwrite published files that somebody edited in the output
    #[arg(long)]
    overwrite_edited: bool,
    /// How problems are shown
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Say nothing unless there are problems
    #[arg(long, short)]
    quiet: bool,
}

/// How problems are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With an excerpt of the text
    Human,
    /// One line each
    Short,
    /// One JSON object a line
    Json,
    /// As annotations of a GitHub workflow
    Github,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    Done,
    /// Something that the author can mend.
    Author,
    /// The command line asks for what can't be done.
    CommandLine,
    /// The disk, a permission …
    Machine,
}

impl From<Ended> for ExitCode {
    fn from(ended: Ended) -> Self {
        Self::from(match ended {
            Ended::Done => 0,
            Ended::Author => 1,
            Ended::CommandLine => 2,
            Ended::Machine => 3,
        })
    }
}

/// Runs a command line.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Asking for help is no mistake; if the terminal has gone away there is nobody left to tell.
            let _ = error.print();
            return if error.use_stderr() {
                Ended::CommandLine.into()
            } else {
                Ended::Done.into()
            };
        }
    };
    let mut screen = Screen::new();
    let ended = match cli.command {
        Some(Command::Serve(arguments)) => serve::serve(&arguments, &mut screen),
        Some(Command::Build(arguments)) => build::build(&arguments, &mut screen),
        Some(Command::Explain { rule }) => explain::explain(rule.as_deref(), &mut screen),
        None => welcome(&mut screen),
    };
    match ended {
        Ok(ended) => ended.into(),
        // The reader of our output closed it (`| head`): that is no failure of ours.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ended::Done.into(),
        Err(_) => Ended::Machine.into(),
    }
}

/// Bare `halqa`: what it would do here, and what else there is.
fn welcome(screen: &mut Screen) -> io::Result<Ended> {
    let here = PathBuf::from("content/catalogue.yaml").exists();
    let words = if here {
        "This folder is a catalogue: `halqa serve` shows it while you write, `halqa build` publishes it into public/."
    } else {
        "This folder is no catalogue: there is no content/catalogue.yaml. Go to the folder of yours, or name it with --root."
    };
    writeln!(screen.out, "{words}\n")?;
    let mut command = <Cli as clap::CommandFactory>::command();
    writeln!(screen.out, "{}", command.render_help().ansi())?;
    Ok(Ended::Done)
}

/// Where things are said: colours only on a terminal, and never where NO_COLOR is set.
struct Screen {
    out: anstream::AutoStream<io::Stdout>,
    err: anstream::AutoStream<io::Stderr>,
}

impl Screen {
    fn new() -> Self {
        Self {
            out: anstream::AutoStream::auto(io::stdout()),
            err: anstream::AutoStream::auto(io::stderr()),
        }
    }
}
