//! stub
use crate::problem::{Place, Problem};
use std::sync::Arc;
/// stub
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);
/// stub
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction { /// l
 Ltr, /// r
 Rtl }
/// stub
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar { /// g
 Gregorian, /// p
 Persian, /// h
 Hijri }
/// stub
#[derive(Debug, Clone)]
pub struct LanguageSetting { pub lang: Lang, pub name: String, pub direction: Option<Direction>, pub numbering: Option<String>, pub calendar: Option<Calendar>, pub fallback: Vec<Lang>, pub place: Place }
/// stub
#[derive(Debug)]
pub struct BadTag;
impl BadTag { /// stub
 pub fn problem(&self, _: &str, place: Place) -> Problem { Problem::at(&crate::problem::rules::YAML_SYNTAX, place, "", "") } }
impl Lang { /// stub
 pub fn parse(tag: &str) -> Result<Self, BadTag> { Ok(Self(Arc::from(tag))) }
 /// stub
 pub fn as_str(&self) -> &str { &self.0 } }
impl std::fmt::Display for Lang { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) } }
