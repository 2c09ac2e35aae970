//! The files of the competency frameworks as CASE 1.1 has them, under the paths that the standard gives a server (its REST binding, §2).

use crate::locale::Lang;
use std::sync::Arc;
use uuid::Uuid;

/// A file in the form of CASE 1.1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// All documents.
    Documents,
    /// A document by itself.
    Document(CaseDocument),
    /// A document with all that is in it.
    Package(CaseDocument),
}

/// A framework in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseDocument {
    /// The framework.
    pub framework: Arc<str>,
    /// The language.
    pub lang: Lang,
    /// Its identifier.
    pub id: Arc<str>,
}

impl Case {
    /// Its path.
    pub(super) fn path(&self) -> String {
        const FOLDER: &str = "ims/case/v1p1";
        match self {
            Self::Documents => format!("{FOLDER}/CFDocuments.json"),
            Self::Document(document) => format!("{FOLDER}/CFDocuments/{}.json", document.id),
            Self::Package(document) => format!("{FOLDER}/CFPackages/{}.json", document.id),
        }
    }
}

impl CaseDocument {
    /// The framework in a language, as the catalogue at that address tells it.
    pub fn new(base: &str, framework: &Arc<str>, lang: &Lang) -> Self {
        Self {
            id: identifier(&format!("{base}#case:{framework}:{lang}")).into(),
            framework: framework.clone(),
            lang: lang.clone(),
        }
    }
}

/// An identifier that follows from an address (UUID version 5, RFC 9562 §5.5), so that it is the same in every build and in no other catalogue.
pub fn identifier(address: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, address.as_bytes()).to_string()
}
