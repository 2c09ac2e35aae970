//! The steps by which a site is made, for those who ask where the time goes.

/// A step of a build, named for what is there after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The files of the catalogue.
    Sources,
    /// Each file by itself, and the theme with its messages.
    Documents,
    /// All entries together.
    Catalogue,
    /// Every address, and what pages of a language have in common.
    Plan,
    /// Every problem.
    Problems,
    /// The bytes of every page, compared with what is there.
    Pages,
    /// The site in its place.
    Published,
}
