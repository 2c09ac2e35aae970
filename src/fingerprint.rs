//! A short value that stands for a longer one.

use siphasher::sip128::{Hasher128, SipHasher13};
use std::hash::Hash;

/// 128 bits that two different values share only by a chance too small to matter. Not for published digests: an attacker could aim at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(u128);

impl Fingerprint {
    /// The fingerprint of a value; the same on every machine of the same word size and byte order.
    pub fn of<T: Hash + ?Sized>(value: &T) -> Self {
        let mut hasher = SipHasher13::new();
        value.hash(&mut hasher);
        Self(hasher.finish128().as_u128())
    }

    /// The first `letters` hexadecimal digits (32 at most), for file names.
    pub fn short(self, letters: usize) -> String {
        format!("{:032x}", self.0).chars().take(letters).collect()
    }
}
