//! The command line: the only layer that prints.
//!
//! Exit codes: 0 done, 1 the author's input, 2 the command line, 3 the machine.

mod build;
mod check;
mod explain;
mod export;
mod import;
mod make;
mod past;
mod quality;
mod report;
mod schema;
mod serve;
mod status;
mod translate;
mod voice;

use crate::document::field;
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
    /// Check everything that a build would, and write nothing
    Check(Check),
    /// Show what the field's quality checks find in each module, and count it by provider
    Quality(Quality),
    /// Make a small catalogue that builds at once, in English and Arabic
    New {
        /// The folder; it need not be there
        dir: PathBuf,
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
    /// Write all modules as a spreadsheet, to be edited and imported again
    Export(Export),
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
    /// The language in which problems are told, en or ar [default: the system's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
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
    /// The language in which problems are told, en or ar [default: the system's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

/// Check the catalogue.
#[derive(Debug, clap::Args)]
struct Check {
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Count warnings as errors
    #[arg(long)]
    strict: bool,
    /// Write into the files what can only be meant otherwise, then check again
    #[arg(long)]
    fix: bool,
    /// Check drafts too
    #[arg(long)]
    drafts: bool,
    /// Ask other sites too whether the links to them still lead somewhere
    #[arg(long)]
    external: bool,
    /// The day on which reviews are old or not, such as 2026-11-22 [default: today]
    #[arg(long, value_name = "DAY")]
    today: Option<jiff::civil::Date>,
    /// How problems are shown
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// The language in which problems are told, en or ar [default: the system's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

/// Show what the quality checks find.
#[derive(Debug, clap::Args)]
struct Quality {
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Only the modules of this provider
    #[arg(long, value_name = "ID")]
    provider: Option<String>,
    /// Only this module
    #[arg(long, value_name = "ID")]
    module: Option<String>,
    /// Drafts too
    #[arg(long)]
    drafts: bool,
    /// How it is shown
    #[arg(long, value_enum, default_value_t = Table::Human)]
    format: Table,
}

/// How a table is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Table {
    /// In words
    Human,
    /// Rows for spreadsheets
    Csv,
    /// One JSON object
    Json,
}

/// Begin an entry.
#[derive(Debug, clap::Args)]
struct Add {
    /// What
    kind: Kind,
    /// Its id, the name of its folder in every language: small letters, digits and hyphens
    id: String,
    /// The language of the original [default: the catalogue's first]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// Begin a translation, or see to one.
#[derive(Debug, clap::Args)]
struct Translate {
    /// What: a module by its name, anything else with its kind, such as pathways/first-year
    id: String,
    /// The language to translate into, by its tag
    lang: Option<String>,
    /// Say that the translation, or without a language every one, has what the original says now
    #[arg(long)]
    accept: bool,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// Tell how far the translations are.
#[derive(Debug, clap::Args)]
struct Status {
    /// Only this language
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Tell which messages of the interface each language lacks instead, and which nobody asks for
    #[arg(long)]
    locale: bool,
    /// Fail if a language has less than so many of a hundred entries translated and up to date
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    fail_under: Option<u8>,
    /// How it is told
    #[arg(long, value_enum, default_value_t = StatusForm::Human)]
    format: StatusForm,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// Bring in modules from a spreadsheet.
#[derive(Debug, clap::Args)]
struct Import {
    /// The file: .xlsx, or .csv in any of the usual encodings
    file: PathBuf,
    /// The sheet of a workbook [default: the first]
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// What a column states, where it is not guessed right: "Disciplines=professions"; "Notes=" leaves a column out
    #[arg(long, value_name = "COLUMN=KEY")]
    map: Vec<String>,
    /// The language of words in columns that name none, and of new originals
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Say what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Change modules that are there: what the sheet has a column for is replaced, the rest stays
    #[arg(long)]
    update: bool,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// How the state of translations is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum StatusForm {
    /// A table and lists, with what changed
    Human,
    /// One JSON object
    Json,
    /// A line for each entry and language
    Csv,
}

/// Write all modules as a spreadsheet.
#[derive(Debug, clap::Args)]
struct Export {
    /// The format
    what: What,
    /// The languages of the words, the first of them that of the headings; may be repeated [default: all of the catalogue]
    #[arg(long, value_name = "TAG")]
    lang: Vec<String>,
    /// The file to write [default: the output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// Copy something of Halqa's into the catalogue.
#[derive(Debug, clap::Args)]
struct Eject {
    /// Its path, such as themes/default/templates/module.html; a folder for all in it
    path: String,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// Tell other editors about the catalogue.
#[derive(Debug, clap::Args)]
struct Schema {
    /// The sort of file whose schema is printed; `vscode` for settings of Visual Studio Code
    #[arg(required_unless_present = "output", value_parser = clap::builder::PossibleValuesParser::new(schema::names()))]
    document: Option<String>,
    /// The language of titles and descriptions [default: the catalogue's first]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Write all of them below this folder, to schema/ and .vscode/; `.` keeps them with the catalogue, where `halqa check` sees that they stay up to date
    #[arg(long, value_name = "DIR", conflicts_with = "document")]
    output: Option<PathBuf>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// Configure an editor in the browser.
#[derive(Debug, clap::Args)]
struct Cms {
    /// The language of labels and hints [default: the catalogue's first]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Write it to this file; what stands above Halqa's own sentence in it is kept. At admin/config.yml `halqa check` sees that it stays up to date
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// What can be begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// A module
    Module,
    /// A way through several modules
    Pathway,
    /// A page
    Page,
    /// Who offers modules
    Provider,
    /// An event
    Event,
}

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    /// One row a module, as text with commas
    Csv,
    /// The same as a workbook of Excel
    Xlsx,
}

impl From<Kind> for field::Kind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Module => Self::Module,
            Kind::Pathway => Self::Pathway,
            Kind::Page => Self::Page,
            Kind::Provider => Self::Provider,
            Kind::Event => Self::Event,
        }
    }
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
    /// As one SARIF log, which forges and editors read
    Sarif,
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
        Some(Command::New { dir }) => make::new(&dir, &mut screen),
        Some(Command::Add(arguments)) => make::add(&arguments, &mut screen),
        Some(Command::Translate(arguments)) => translate::translate(&arguments, &mut screen),
        Some(Command::Status(arguments)) => status::status(&arguments, &mut screen),
        Some(Command::Eject(arguments)) => make::eject(&arguments, &mut screen),
        Some(Command::Import(arguments)) => import::import(&arguments, &mut screen),
        Some(Command::Export(arguments)) => export::export(&arguments, &mut screen),
        Some(Command::Completions { shell }) => completions(shell, &mut screen),
        Some(Command::Man) => manual(&mut screen),
        Some(Command::Explain { rule, lang }) => {
            explain::explain(rule.as_deref(), lang.as_deref(), &mut screen)
        }
        Some(Command::Schema(arguments)) => schema::schema(&arguments, &mut screen),
        Some(Command::Cms(arguments)) => schema::cms(&arguments, &mut screen),
        None => welcome(&mut screen),
    };
    match ended {
        Ok(ended) => ended.into(),
        // The reader of our output closed it (`| head`): that is no failure of ours.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ended::Done.into(),
        Err(_) => Ended::Machine.into(),
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
    let here = PathBuf::from("content/catalogue.yaml").exists();
    let words = if here {
        "This folder is a catalogue: `halqa serve` shows it while you write, `halqa build` publishes it into public/."
    } else {
        "This folder is no catalogue: there is no content/catalogue.yaml. Go to the folder of yours, name it with --root, or make one: `halqa new FOLDER`."
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
