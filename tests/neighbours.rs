//! The real command beside others: two builds at once, outputs that are no place for a site, and strangers' files through any sequence of commands.
#![cfg(target_os = "linux")]

mod lock;
mod places;
mod sequences;
