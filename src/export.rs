//! What is published beside pages: for search engines, feed readers, other programs and the site's own scripts.

mod author;
mod calendar;
mod case;
mod catalogue_json;
mod catalogue_schema;
mod coverage;
mod data;
mod dcat;
mod delimited;
mod evidence;
mod feed;
mod find;
mod host;
mod ical;
mod labels;
mod modules_csv;
mod package;
mod quality;
mod rdf;
mod search;
mod sessions_csv;
mod sitemap;
mod skos;
mod sum;
mod xml;
mod zone;

pub use case::case;
pub use catalogue_json::{catalogue_json, module_json};
pub use coverage::{coverage_csv, coverage_json};
pub use data::{Clerk, data};
pub use evidence::evidence_tables;

pub use calendar::calendar;
pub use feed::feed;
pub use find::find;
pub use host::host_file;
pub use package::sha256;
pub use quality::{quality_csv, quality_json};
pub use search::{Index, texts};
pub use sitemap::{robots, sitemap, sitemap_part};
pub use sum::Sums;
