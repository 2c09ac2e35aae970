//! What is published beside pages: for search engines, feed readers and other programs.

mod calendar;
mod catalogue_json;
mod feed;
mod ical;
mod sitemap;
mod xml;

pub use calendar::calendar;
pub use catalogue_json::catalogue_json;
pub use feed::feed;
pub use sitemap::{robots, sitemap};
