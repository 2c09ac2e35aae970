//! The competency frameworks in the form of 1EdTech's CASE 1.1 (final of 24 January 2025), file by file as a server of it would answer.
//!
//! A record has one language, so a framework has a document for each language of the catalogue, and its items are translations of those in the first. Of
//! a framework there are codes, titles of areas and our own notes, with the way to its owner and the owner's terms; the statements are the owner's and never
//! here. What follows the standard's binding is no claim of a certificate.

use super::data::Clerk;
use super::labels;
use crate::catalogue::{Area, Framework, TermId};
use crate::locale::Locale;
use crate::plan::{Case, CaseDocument, Page, identifier};
use serde_json::{Map, Value, json};
use std::io;

/// The version of the standard.
const VERSION: &str = "1.1";

/// One of the files; `None` if the catalogue knows no such framework or language.
pub fn case(clerk: &Clerk<'_>, case: &Case) -> Option<io::Result<Vec<u8>>> {
    let value = match case {
        Case::Documents => {
            let documents = writers(clerk).map(|writer| writer.document(true));
            json!({"CFDocuments": documents.collect::<Vec<_>>()})
        }
        Case::Document(document) => writer(clerk, document)?.document(true),
        Case::Package(document) => writer(clerk, document)?.package(),
    };
    Some(written(&value))
}

fn written(value: &Value) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Who writes a framework in a language.
struct Writer<'a> {
    clerk: &'a Clerk<'a>,
    about: &'a CaseDocument,
    framework: &'a Framework,
    locale: &'a Locale,
}

/// A writer for every framework that modules name, in every language.
fn writers<'a>(clerk: &'a Clerk<'a>) -> impl Iterator<Item = Writer<'a>> {
    let documents = clerk.plan.inventory().case_documents().iter();
    documents.filter_map(|document| writer(clerk, document))
}

fn writer<'a>(clerk: &'a Clerk<'a>, about: &'a CaseDocument) -> Option<Writer<'a>> {
    let frameworks = &clerk.catalogue.vocabularies.frameworks;
    Some(Writer {
        clerk,
        framework: frameworks.get(&*about.framework)?,
        locale: clerk.locales.get(&about.lang)?,
        about,
    })
}

impl Writer<'_> {
    fn package(&self) -> Value {
        let areas = self.framework.areas.iter();
        let items = areas.clone().flat_map(|area| {
            let codes = area.codes.iter().map(|code| self.item(code, false));
            std::iter::once(self.item(&area.id, true)).chain(codes)
        });
        let mut associations: Vec<Value> = areas
            .clone()
            .zip(1..)
            .flat_map(|(area, place)| self.below(area, place))
            .collect();
        associations.extend(self.translations());
        associations.extend(areas.flat_map(|area| self.like(area)));
        associations.extend(self.replaced());
        json!({
            "CFDocument": self.document(false),
            "CFItems": items.collect::<Vec<_>>(),
            "CFAssociations": associations,
            "CFDefinitions": {"CFLicenses": [self.licence()]},
        })
    }

    /// The document; what its package is called stands in it only where it stands alone (CASE 1.1, CFDocument and CFPckgDocument).
    fn document(&self, is_alone: bool) -> Value {
        let name = format!("framework-{}", self.framework.id);
        let mut document = self.record("document", &self.document_uri(), "");
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                document.insert(key.to_owned(), value);
            }
        };
        put("creator", Some(json!(self.framework.owner)));
        put(
            "title",
            Some(json!(
                self.say(&name)
                    .unwrap_or_else(|| self.framework.id.to_string())
            )),
        );
        put(
            "officialSourceURL",
            self.framework.url.as_ref().map(|url| json!(url)),
        );
        put(
            "publisher",
            self.say("catalogue-owner").map(|owner| json!(owner)),
        );
        put(
            "description",
            self.say("data-framework-note").map(|note| json!(note)),
        );
        put("language", Some(json!(self.locale.lang.as_str())));
        put("version", Some(json!(self.framework.year.to_string())));
        put("caseVersion", Some(json!(VERSION)));
        let is_old = self.framework.superseded_by.is_some();
        put("adoptionStatus", is_old.then(|| json!("Deprecated")));
        put(
            "licenseURI",
            Some(self.link_of("licence", "", &self.framework.licence)),
        );
        put(
            "notes",
            self.say("data-crosswalk-note").map(|note| json!(note)),
        );
        if is_alone {
            let title = self.say(&name).unwrap_or_default();
            let link =
                json!({"title": title, "identifier": self.about.id, "uri": self.package_uri()});
            put("CFPackageURI", Some(link));
        }
        Value::Object(document)
    }

    fn item(&self, id: &TermId, is_area: bool) -> Value {
        let (_, code) = id.competency().unwrap_or_default();
        let mut item = self.record("item", &self.item_uri(code), code);
        item.insert("fullStatement".to_owned(), json!(self.statement(code)));
        item.insert("humanCodingScheme".to_owned(), json!(code));
        item.insert("language".to_owned(), json!(self.locale.lang.as_str()));
        if let Some(kind) = self.say("coverage-competency").filter(|_| !is_area) {
            item.insert("CFItemType".to_owned(), json!(kind));
        }
        item.insert(
            "licenseURI".to_owned(),
            self.link_of("licence", "", &self.framework.licence),
        );
        Value::Object(item)
    }

    /// What an item says: the catalogue's words on it in the language, else in none its code.
    fn statement(&self, code: &str) -> String {
        self.say(&format!("competency-{}-{code}", self.framework.id))
            .unwrap_or_else(|| code.to_owned())
    }

    /// An area below the document, and its competencies below the area.
    fn below(&self, area: &Area, place: usize) -> Vec<Value> {
        let (_, code) = area.id.competency().unwrap_or_default();
        let document = self.link_of("document", "", &self.framework.id);
        let above = self.link_of("item", code, code);
        let mut below = vec![self.association("isChildOf", above.clone(), document, Some(place))];
        for (id, place) in area.codes.iter().zip(1..) {
            let (_, code) = id.competency().unwrap_or_default();
            let item = self.link_of("item", code, code);
            below.push(self.association("isChildOf", item, above.clone(), Some(place)));
        }
        below
    }

    /// Every item is a translation of that in the catalogue's first language.
    fn translations(&self) -> Vec<Value> {
        let first = writers(self.clerk).find(|other| other.framework.id == self.framework.id);
        let Some(original) = first.filter(|first| first.about != self.about) else {
            return Vec::new();
        };
        let ids = self.framework.areas.iter();
        let ids = ids.flat_map(|area| std::iter::once(&area.id).chain(&area.codes));
        ids.map(|id| {
            let (_, code) = id.competency().unwrap_or_default();
            let (here, there) = (
                self.link_of("item", code, code),
                original.link_of("item", code, code),
            );
            self.association("isTranslationOf", here, there, None)
        })
        .collect()
    }

    /// The areas of other frameworks that lie close to the same theme. It is this catalogue's comparison, so it is no more than a relation.
    fn like(&self, area: &Area) -> Vec<Value> {
        let (_, code) = area.id.competency().unwrap_or_default();
        let is_close = |area: &Area, theme: &TermId| {
            let mut themes = area.themes.iter();
            themes.any(|(known, how)| known == theme && &**how == "close")
        };
        let mut found = Vec::new();
        for other in self.others() {
            for like in &other.framework.areas {
                let mut themes = area.themes.iter().filter(|(_, how)| &**how == "close");
                if themes.any(|(theme, _)| is_close(like, theme)) {
                    let (_, there) = like.id.competency().unwrap_or_default();
                    let ends = (
                        self.link_of("item", code, code),
                        other.link_of("item", there, there),
                    );
                    found.push(self.association("isRelatedTo", ends.0, ends.1, None));
                }
            }
        }
        found
    }

    /// The other frameworks that are published, in the same language.
    fn others(&self) -> impl Iterator<Item = Writer<'_>> {
        writers(self.clerk).filter(|other| {
            other.locale.lang == self.locale.lang && other.framework.id != self.framework.id
        })
    }

    /// The framework's next version, if it is published.
    fn replaced(&self) -> Option<Value> {
        let next = self.framework.superseded_by.as_ref()?;
        let next = self.others().find(|other| other.framework.id == *next)?;
        let ends = (
            self.link_of("document", "", &self.framework.id),
            next.link_of("document", "", &next.framework.id),
        );
        Some(self.association("replacedBy", ends.0, ends.1, None))
    }

    fn association(
        &self,
        kind: &str,
        origin: Value,
        destination: Value,
        place: Option<usize>,
    ) -> Value {
        let name = format!("{kind} {} {}", origin["uri"], destination["uri"]);
        let id = self.uuid("association", &name);
        let uri = format!("{}#{id}", self.package_uri());
        let mut record = self.record("association", &uri, &name);
        record.insert("associationType".to_owned(), json!(kind));
        record.insert("originNodeURI".to_owned(), origin);
        record.insert("destinationNodeURI".to_owned(), destination);
        if let Some(place) = place {
            record.insert("sequenceNumber".to_owned(), json!(place));
        }
        Value::Object(record)
    }

    fn licence(&self) -> Value {
        let mut licence = self.record("licence", &format!("{}#licence", self.package_uri()), "");
        licence.insert("title".to_owned(), json!(self.framework.owner));
        licence.insert("licenseText".to_owned(), json!(self.framework.licence));
        Value::Object(licence)
    }

    /// What every record has: the same for ever, as long as the catalogue's address and the framework's id are.
    fn record(&self, kind: &str, uri: &str, name: &str) -> Map<String, Value> {
        let mut record = Map::new();
        record.insert("identifier".to_owned(), json!(self.uuid(kind, name)));
        record.insert("uri".to_owned(), json!(uri));
        record.insert("lastChangeDateTime".to_owned(), json!(self.changed()));
        record
    }

    fn link_of(&self, kind: &str, name: &str, title: &str) -> Value {
        let uri = match kind {
            "item" => self.item_uri(name),
            "licence" => format!("{}#licence", self.package_uri()),
            _ => self.document_uri(),
        };
        json!({"title": title, "identifier": self.uuid(kind, name), "uri": uri})
    }

    /// The identifier of a record; that of the document is its file's name.
    fn uuid(&self, kind: &str, name: &str) -> String {
        if kind == "document" {
            return self.about.id.to_string();
        }
        identifier(&format!("{}#{kind}:{name}", self.document_uri()))
    }

    /// The last day on which something in the catalogue changed, as far as it says so; else the first of the framework's year.
    fn changed(&self) -> String {
        let day = self.clerk.catalogue.as_of().map(|day| day.to_string());
        let day = day.unwrap_or_else(|| format!("{:04}-01-01", self.framework.year));
        format!("{day}T00:00:00+00:00")
    }

    fn document_uri(&self) -> String {
        self.uri(Case::Document(self.about.clone()))
    }

    fn package_uri(&self) -> String {
        self.uri(Case::Package(self.about.clone()))
    }

    fn item_uri(&self, code: &str) -> String {
        format!("{}#{}", self.package_uri(), self.uuid("item", code))
    }

    fn uri(&self, case: Case) -> String {
        self.clerk.absolute(&Page::Case(case)).unwrap_or_default()
    }

    fn say(&self, key: &str) -> Option<String> {
        labels::own(self.locale, key)
    }
}
