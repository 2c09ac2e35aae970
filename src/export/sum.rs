//! How large a file of data is and what its hash is: two other files tell it, and a large one is not written three times for that.

use super::data::{Clerk, data};
use super::package::sha256;
use crate::plan::Data;
use std::io;
use std::sync::OnceLock;

/// Size and hash of one file.
#[derive(Clone, Debug)]
pub(super) struct Sum {
    /// In bytes.
    pub(super) size: usize,
    /// SHA-256 in hexadecimal digits.
    pub(super) sha256: String,
}

/// What is known of the files so far: each is summed when it is first written.
#[derive(Debug, Default)]
pub struct Sums([OnceLock<Sum>; Data::ALL.len()]);

impl Sum {
    fn of(bytes: &[u8]) -> Self {
        Self {
            size: bytes.len(),
            sha256: sha256(bytes),
        }
    }
}

impl Sums {
    /// Notes the sum of a file that is written.
    pub(super) fn note(&self, file: Data, bytes: &[u8]) {
        if let Some(known) = self.0.get(file as usize) {
            known.get_or_init(|| Sum::of(bytes));
        }
    }
}

/// The sum of a file.
pub(super) fn sum(clerk: &Clerk<'_>, file: Data) -> io::Result<Sum> {
    let known = clerk.sums.0.get(file as usize).and_then(OnceLock::get);
    match known {
        Some(sum) => Ok(sum.clone()),
        None => Ok(Sum::of(&data(clerk, file)?)),
    }
}
