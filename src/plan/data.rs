//! The files of data: for spreadsheets, programs and other catalogues.

/// A file of data below `data/`, the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Data {
    /// The whole catalogue.
    Catalogue,
    /// What that file may hold (JSON Schema).
    CatalogueSchema,
    /// A row for each module.
    Modules,
    /// A row for each date of a module.
    Sessions,
    /// What the modules cover: a row for each share.
    CoverageRows,
    /// What the modules cover, counted.
    Coverage,
    /// What the quality checks say: a row for each module.
    QualityRows,
    /// The vocabularies, frameworks and their crosswalk as linked data (SKOS), in Turtle.
    SkosTurtle,
    /// The same in JSON-LD.
    SkosJsonLd,
    /// What the tables hold, for programs that read them (Data Package).
    Package,
    /// Which data there is, for portals that collect such records (DCAT).
    Dcat,
}

impl Data {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Catalogue,
        Self::CatalogueSchema,
        Self::Modules,
        Self::Sessions,
        Self::CoverageRows,
        Self::Coverage,
        Self::QualityRows,
        Self::SkosTurtle,
        Self::SkosJsonLd,
        Self::Package,
        Self::Dcat,
    ];

    /// Whether it tells size and hash of the others.
    pub fn sums(self) -> bool {
        matches!(self, Self::Package | Self::Dcat)
    }

    /// Its name below `data/`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue.json",
            Self::CatalogueSchema => "catalogue.schema.json",
            Self::Modules => "modules.csv",
            Self::Sessions => "sessions.csv",
            Self::CoverageRows => "coverage.csv",
            Self::Coverage => "coverage.json",
            Self::QualityRows => "quality.csv",
            Self::SkosTurtle => "skos.ttl",
            Self::SkosJsonLd => "skos.jsonld",
            Self::Package => "datapackage.json",
            Self::Dcat => "dcat.jsonld",
        }
    }

    /// Its media type (IANA).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Catalogue | Self::Coverage | Self::Package => "application/json",
            Self::CatalogueSchema => "application/schema+json",
            Self::Modules | Self::Sessions | Self::CoverageRows | Self::QualityRows => "text/csv",
            Self::SkosTurtle => "text/turtle",
            Self::SkosJsonLd | Self::Dcat => "application/ld+json",
        }
    }

    /// Whether it is made only where the catalogue states its address: what others link to needs a name that stays.
    pub fn needs_url(self) -> bool {
        matches!(self, Self::SkosTurtle | Self::SkosJsonLd | Self::Dcat)
    }
}
