//! Who asks for the checks: the documents in which they were read (domain.md §2 and §9).

/// A document that asks for a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// The definition of interprofessional education.
    Definition,
    /// The University of Toronto's form for approving an activity.
    Toronto,
    /// Toronto's criteria of interprofessional activities, ranked by experts.
    Pipes,
    /// The University of British Columbia's form for approving an activity.
    Ubc,
    /// The University of Michigan's requirements for a designation.
    Michigan,
    /// The University of Minnesota's requirements for a new activity.
    Minnesota,
    /// Karolinska Institutet's criteria.
    Karolinska,
    /// Element 7.9 of the accreditation of medical schools in North America.
    Lcme,
    /// The framework of the Interprofessional Education Collaborative, version of 2023.
    Ipec,
    /// The framework of the Canadian Interprofessional Health Collaborative, version of 2024.
    Cihc,
    /// A review of undergraduate programmes, of which many did not report this.
    Review,
}

impl Source {
    /// Its name in data; on pages the message `source-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Definition => "definition",
            Self::Toronto => "toronto",
            Self::Pipes => "pipes",
            Self::Ubc => "ubc",
            Self::Michigan => "michigan",
            Self::Minnesota => "minnesota",
            Self::Karolinska => "karolinska",
            Self::Lcme => "lcme",
            Self::Ipec => "ipec",
            Self::Cihc => "cihc",
            Self::Review => "review",
        }
    }

    /// What it is called for short.
    pub fn name(self) -> &'static str {
        match self {
            Self::Definition => "definition of interprofessional education",
            Self::Toronto => "Toronto, application form",
            Self::Pipes => "Toronto, PIPEs criteria",
            Self::Ubc => "British Columbia, approval form",
            Self::Michigan => "Michigan, requirements for designation",
            Self::Minnesota => "Minnesota, 1Health activities",
            Self::Karolinska => "Karolinska Institutet, criteria",
            Self::Lcme => "LCME element 7.9",
            Self::Ipec => "IPEC 2023",
            Self::Cihc => "CIHC 2024",
            Self::Review => "review of undergraduate programmes",
        }
    }
}
