//! What each command can be told on the command line.

use super::schema;
use crate::document::field;
use clap::ValueEnum;
use std::net::IpAddr;
use std::path::PathBuf;

/// Show the site while it is written.
#[derive(Debug, clap::Args)]
pub(super) struct Serve {
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// The port; if it is in use, the next free one is taken
    #[arg(long, value_name = "N", default_value_t = 4420)]
    pub(super) port: u16,
    /// An address of this computer at which others may look too, such as 0.0.0.0 [default: only this computer]
    #[arg(long, value_name = "ADDR")]
    pub(super) host: Option<IpAddr>,
    /// The path under which the site will stand on its host
    #[arg(long, value_name = "PATH", default_value = "/")]
    pub(super) base: String,
    /// Open it in the browser
    #[arg(long)]
    pub(super) open: bool,
    /// Look for changes every half second instead of waiting to be told, as network drives need it
    #[arg(long)]
    pub(super) poll: bool,
    /// Show drafts too
    #[arg(long)]
    pub(super) drafts: bool,
    /// The language in which problems are told, en or ar [default: the system's]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
}

/// Build the site into a folder.
#[derive(Debug, clap::Args)]
pub(super) struct Build {
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// The folder to publish into [default: public, in the root]
    #[arg(long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
    /// Count warnings as errors: publish nothing while there are any
    #[arg(long)]
    pub(super) strict: bool,
    /// Publish drafts too
    #[arg(long)]
    pub(super) drafts: bool,
    /// Show advice as well
    #[arg(long)]
    pub(super) advice: bool,
    /// Overwrite published files that somebody edited in the output
    #[arg(long)]
    pub(super) overwrite_edited: bool,
    /// How problems are shown
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
    /// Say nothing unless there are problems
    #[arg(long, short)]
    pub(super) quiet: bool,
    /// Tell how long each step took
    #[arg(long)]
    pub(super) timings: bool,
    /// The language in which problems are told, en or ar [default: the system's]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
}

/// Check the catalogue.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// Count warnings as errors
    #[arg(long)]
    pub(super) strict: bool,
    /// Write into the files what can only be meant otherwise, then check again
    #[arg(long)]
    pub(super) fix: bool,
    /// Check drafts too
    #[arg(long)]
    pub(super) drafts: bool,
    /// Ask other sites too whether the links to them still lead somewhere
    #[arg(long)]
    pub(super) external: bool,
    /// Tell which addresses would vanish of a site as it is published: its address, its folder or its halqa-manifest.json
    #[arg(long, value_name = "SITE")]
    pub(super) published: Option<String>,
    /// The day on which reviews are old or not, such as 2026-11-22 [default: today]
    #[arg(long, value_name = "DAY")]
    pub(super) today: Option<jiff::civil::Date>,
    /// How problems are shown
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
    /// The language in which problems are told, en or ar [default: the system's]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
}

/// Show what the quality checks find.
#[derive(Debug, clap::Args)]
pub(super) struct Quality {
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// Only the modules of this provider
    #[arg(long, value_name = "ID")]
    pub(super) provider: Option<String>,
    /// Only this module
    #[arg(long, value_name = "ID")]
    pub(super) module: Option<String>,
    /// Drafts too
    #[arg(long)]
    pub(super) drafts: bool,
    /// How it is shown
    #[arg(long, value_enum, default_value_t = Table::Human)]
    pub(super) format: Table,
    /// The language in which it is told, en or ar [default: the system's]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
}

/// How a table is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Table {
    /// In words
    Human,
    /// Rows for spreadsheets
    Csv,
    /// One JSON object
    Json,
}

/// Begin an entry.
#[derive(Debug, clap::Args)]
pub(super) struct Add {
    /// What
    pub(super) kind: Kind,
    /// Its id, the name of its folder in every language: small letters, digits and hyphens
    pub(super) id: String,
    /// The language of the original [default: the catalogue's first]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

/// Begin a translation, or see to one.
#[derive(Debug, clap::Args)]
pub(super) struct Translate {
    /// What: a module by its name, anything else with its kind, such as pathways/first-year
    pub(super) id: String,
    /// The language to translate into, by its tag
    pub(super) lang: Option<String>,
    /// Say that the translation, or without a language every one, has what the original says now
    #[arg(long)]
    pub(super) accept: bool,
    /// The language in which it is told, en or ar [default: the system's]
    #[arg(id = "told-in", long = "lang", value_name = "TAG")]
    pub(super) told_in: Option<String>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

/// Tell how far the translations are.
#[derive(Debug, clap::Args)]
pub(super) struct Status {
    /// Only this language
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
    /// Tell which messages of the interface each language lacks instead, and which nobody asks for
    #[arg(long)]
    pub(super) locale: bool,
    /// Fail if a language has less than so many of a hundred entries translated and up to date
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(super) fail_under: Option<u8>,
    /// How it is told
    #[arg(long, value_enum, default_value_t = StatusForm::Human)]
    pub(super) format: StatusForm,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

/// Bring in modules from a spreadsheet.
#[derive(Debug, clap::Args)]
pub(super) struct Import {
    /// The file: .xlsx, or .csv in any of the usual encodings
    pub(super) file: PathBuf,
    /// The sheet of a workbook [default: the first]
    #[arg(long, value_name = "NAME")]
    pub(super) sheet: Option<String>,
    /// What a column states, where it is not guessed right: "Disciplines=professions"; "Notes=" leaves a column out
    #[arg(long, value_name = "COLUMN=KEY")]
    pub(super) map: Vec<String>,
    /// The language of words in columns that name none, and of new originals
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
    /// Say what would be written, and write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Change modules that are there: what the sheet has a column for is replaced, the rest stays
    #[arg(long)]
    pub(super) update: bool,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

/// How the state of translations is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusForm {
    /// A table and lists, with what changed
    Human,
    /// One JSON object
    Json,
    /// A line for each entry and language
    Csv,
}

/// Write all modules as a spreadsheet, or one file of the site.
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// `csv` or `xlsx`: a row for each module; `evidence`: what the catalogue can show of a profession, for accreditors, as a folder; or a file of the site by
    /// its address, such as data/catalogue.json, modules.csv or ar/calendar.ics; left out, all that there is is listed
    pub(super) what: Option<String>,
    /// The languages of a sheet's or evidence's words, the first of them that of the headings; may be repeated [default: all of the catalogue]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Vec<String>,
    /// Whose evidence it is: a term of content/vocabulary/professions.yaml
    #[arg(long, value_name = "ID")]
    pub(super) profession: Option<String>,
    /// The file to write [default: the output]; of evidence the folder [default: evidence-ID]
    #[arg(long, value_name = "PATH")]
    pub(super) output: Option<PathBuf>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

/// Copy something of Halqa's into the catalogue.
#[derive(Debug, clap::Args)]
pub(super) struct Eject {
    /// Its path, such as themes/default/templates/module.html; a folder for all in it; left out, all that there is is listed
    pub(super) path: Option<String>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// The language in which it is told, en or ar [default: the system's]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
}

/// Tell other editors about the catalogue.
#[derive(Debug, clap::Args)]
pub(super) struct Schema {
    /// The sort of file whose schema is printed; `vscode` for settings of Visual Studio Code
    #[arg(required_unless_present = "output", value_parser = clap::builder::PossibleValuesParser::new(schema::names()))]
    pub(super) document: Option<String>,
    /// The language of titles and descriptions [default: the catalogue's first]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
    /// Write all of them below this folder, to schema/ and .vscode/; `.` keeps them with the catalogue, where `halqa check` sees that they stay up to date
    #[arg(long, value_name = "DIR", conflicts_with = "document")]
    pub(super) output: Option<PathBuf>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

/// Configure an editor in the browser.
#[derive(Debug, clap::Args)]
pub(super) struct Cms {
    /// The language of labels and hints [default: the catalogue's first]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
    /// Write it to this file; what stands above Halqa's own sentence in it is kept. At admin/config.yml `halqa check` sees that it stays up to date
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
}

/// What can be begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    /// A module
    Module,
    /// A way through several modules
    Pathway,
    /// A page
    Page,
    /// Who offers modules
    Provider,
    /// A network, by its term in the vocabulary `networks`
    Network,
    /// An event
    Event,
}

impl From<Kind> for field::Kind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Module => Self::Module,
            Kind::Pathway => Self::Pathway,
            Kind::Page => Self::Page,
            Kind::Provider => Self::Provider,
            Kind::Network => Self::Network,
            Kind::Event => Self::Event,
        }
    }
}

/// How problems are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
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

/// Fetch what other catalogues publish.
#[derive(Debug, clap::Args)]
pub(super) struct Harvest {
    /// Only these of the catalogues that content/sources.yaml names [default: all]
    #[arg(value_name = "SOURCE")]
    pub(super) sources: Vec<String>,
    /// The folder that holds content/, locales/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// How long a catalogue may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub(super) timeout: u64,
    /// Tell what has changed, and write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// The language in which it is told, en or ar [default: the system's]
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
}
