//! stub
use crate::problem::{Checked, SourcePath};
use std::ops::Range;
/// stub
#[derive(Debug, Default)]
pub struct Prose { /// o
 pub outline: Vec<Heading>, /// l
 pub links: Vec<Link>, /// w
 pub words: usize }
/// stub
pub fn read(_: &SourcePath, _: &str, _: Range<usize>) -> Checked<Prose> { Checked::fine(Prose::default()) }
/// stub
#[derive(Debug)]
pub struct Heading { /// l
 pub level: u8, /// t
 pub text: String, /// a
 pub anchor: String, /// e
 pub explicit: bool, /// s
 pub span: Range<usize> }
/// stub
#[derive(Debug)]
pub struct Link { /// t
 pub target: String, /// k
 pub kind: LinkKind, /// s
 pub span: Range<usize> }
/// stub
#[derive(Debug, PartialEq, Eq)]
pub enum LinkKind { /// l
 Link, /// i
 Image }
