//! Fetching the list of what a site holds, before it is published anew.

use super::Bounds;
use super::ask::{self, Fetched};
use crate::problem::{Told, told};

/// The bytes of a file of a site.
pub fn published(address: &str, bounds: Bounds) -> Result<Vec<u8>, Told> {
    match ask::fetch(address, None, bounds.time, bounds.bytes)? {
        Fetched::New { bytes, .. } => Ok(bytes),
        Fetched::Same => Err(told("no-reason")),
    }
}
