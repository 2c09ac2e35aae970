//! The command line: the only layer that prints.
//!
//! Exit codes: 0 done, 1 the author's input, 2 the command line, 3 the machine.

mod arguments;
mod build;
mod check;
mod clock;
mod columns;
mod explain;
mod export;
mod harvest;
mod import;
mod language;
mod make;
mod past;
mod quality;
mod report;
mod schema;
mod serve;
mod status;
mod translate;
mod voice;

use crate::locale::Voice;
use crate::problem::{Told, told};
use crate::source::Sources;
use arguments::{
    Add, Build, Check, Cms, Eject, Export, Format, Harvest, Import, Quality, Schema, Serve, Status,
    StatusForm, Table, Translate,
};
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
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
    /// Check everything that a build would, and write nothing
    Check(Check),
    /// Show what the field's quality checks find in each module, and count it by provider
    Quality(Quality),
    /// Make a small catalogue that builds at once, in English and Arabic
    New {
        /// The folder; it need not be there
        dir: PathBuf,
        /// The language in which it is told, en or ar [default: the system's]
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
    },
    /// Begin a module, a pathway, a page …, as a draft
    Add(Add),
    /// Begin a translation; say what has changed since one was made, or that it is up to date again
    Translate(Translate),
    /// Tell how far the translations are, by language and entry
    Status(Status),
    /// Copy a template, style, message file or vocabulary of Halqa's into the catalogue, to change it there
    Eject(Eject),
    /// Tell other editors the keys and vocabularies of the catalogue: JSON Schemas, and settings of Visual Studio Code
    Schema(Schema),
    /// Configure Sveltia CMS, an editor in the browser that saves to git: every entry, facts once, words in each language
    Cms(Cms),
    /// Bring in modules from a spreadsheet (.csv, .xlsx): nothing is written unless all is right
    Import(Import),
    /// Write all modules as a spreadsheet, to be edited and imported again, or one file of the site
    Export(Export),
    /// Fetch what the catalogues of content/sources.yaml publish, to be shown beside one's own
    Harvest(Harvest),
    /// Write the completions of a shell to the output
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual page to the output
    Man,
    /// Tell more about a rule that a problem names, or list all rules; `all` tells of all as one page of markdown, `fields` lists every key of front matter, `quality` every quality check
    Explain {
        /// The rule's name, `all`, `fields` or `quality`
        rule: Option<String>,
        /// The language in which it is told, en or ar [default: the system's]
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
    },
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
        Some(Command::Check(arguments)) => check::check(&arguments, &mut screen),
        Some(Command::Quality(arguments)) => quality::quality(&arguments, &mut screen),
        Some(Command::New { dir, lang }) => make::new(&dir, lang.as_deref(), &mut screen),
        Some(Command::Add(arguments)) => make::add(&arguments, &mut screen),
        Some(Command::Translate(arguments)) => translate::translate(&arguments, &mut screen),
        Some(Command::Status(arguments)) => status::status(&arguments, &mut screen),
        Some(Command::Eject(arguments)) => make::eject(&arguments, &mut screen),
        Some(Command::Import(arguments)) => import::import(&arguments, &mut screen),
        Some(Command::Export(arguments)) => export::export(&arguments, &mut screen),
        Some(Command::Harvest(arguments)) => harvest::harvest(&arguments, &mut screen),
        Some(Command::Completions { shell }) => completions(shell, &mut screen),
        Some(Command::Man) => manual(&mut screen),
        Some(Command::Explain { rule, lang }) => {
            explain::explain(rule.as_deref(), lang.as_deref(), &mut screen)
        }
        Some(Command::Schema(arguments)) => schema::schema(&arguments, &mut screen),
        Some(Command::Cms(arguments)) => schema::cms(&arguments, &mut screen),
        None => welcome(&mut screen),
    };
    // What is still held back is written now: a disk that is full would else be noticed by nobody.
    let written = ended.and_then(|ended| screen.out.flush().map(|()| ended));
    match written {
        Ok(ended) => ended.into(),
        // The reader of our output closed it (`| head`): that is no failure of ours.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ended::Done.into(),
        Err(error) => {
            let voice = voice::voice(None, &Sources::shipped());
            let why = told("output-unwritten").with("fault", error);
            // If this can't be said either, the exit code says it.
            let _ = screen.refuse(&voice, why, Ended::Machine);
            Ended::Machine.into()
        }
    }
}

/// The completions of a shell, by clap from the types above.
fn completions(shell: clap_complete::Shell, screen: &mut Screen) -> io::Result<Ended> {
    let mut command = <Cli as clap::CommandFactory>::command();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "halqa", &mut script);
    screen.out.write_all(&script)?;
    Ok(Ended::Done)
}

/// The manual page, from the same types.
fn manual(screen: &mut Screen) -> io::Result<Ended> {
    let mut page = Vec::new();
    clap_mangen::Man::new(<Cli as clap::CommandFactory>::command()).render(&mut page)?;
    screen.out.write_all(&page)?;
    Ok(Ended::Done)
}

/// Bare `halqa`: what it would do here, and what else there is.
fn welcome(screen: &mut Screen) -> io::Result<Ended> {
    let here = Path::new("content/catalogue.yaml").exists();
    let words = if here {
        "welcome-here"
    } else {
        "welcome-elsewhere"
    };
    screen.say(&voice::voice(None, &Sources::shipped()), &told(words))?;
    writeln!(screen.out)?;
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

    /// Says what was done, on the output.
    fn say(&mut self, voice: &Voice, told: &Told) -> io::Result<()> {
        writeln!(self.out, "{}", voice.say(told))
    }

    /// Says what is worth knowing beside the output.
    fn note(&mut self, voice: &Voice, told: &Told) -> io::Result<()> {
        writeln!(self.err, "{}", voice.say(told))
    }

    /// Says why a command was not done, as an error.
    fn refuse(&mut self, voice: &Voice, why: Told, ended: Ended) -> io::Result<Ended> {
        self.note(voice, &told("refused").message("why", why))?;
        Ok(ended)
    }

    /// Says what the system says.
    fn failed(&mut self, voice: &Voice, fault: impl Display) -> io::Result<Ended> {
        let fault = told("fault").with("fault", fault);
        self.refuse(voice, fault, Ended::Machine)
    }
}

/// The first three of some names; … stands for the others.
fn first_three<T: ToString>(names: &[T]) -> Vec<String> {
    let mut first: Vec<String> = names.iter().take(3).map(T::to_string).collect();
    if let Some(last) = first.last_mut().filter(|_| names.len() > 3) {
        last.push_str(" …");
    }
    first
}
