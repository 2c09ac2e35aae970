//! stub
use crate::problem::{Checked, SourcePath};
use std::ops::Range;
/// stub
#[derive(Debug, Default)]
pub struct Prose {}
/// stub
pub fn read(_: &SourcePath, _: &str, _: Range<usize>) -> Checked<Prose> { Checked::fine(Prose {}) }
