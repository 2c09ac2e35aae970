//! What is published beside pages: for search engines, feed readers, other programs and the site's own scripts.

mod author;
mod calendar;
mod catalogue_json;
mod coverage;
mod delimited;
mod evidence;
mod feed;
mod find;
mod quality;
mod search;
mod sitemap;
mod xml;
mod zone;

pub use catalogue_json::{catalogue_json, module_json};
pub use coverage::{coverage_csv, coverage_json};
pub use evidence::evidence_tables;
mod ical;

pub use calendar::calendar;
pub use feed::feed;
pub use find::find;
pub use quality::{quality_csv, quality_json};
pub use search::{Index, texts};
pub use sitemap::{robots, sitemap, sitemap_part};
