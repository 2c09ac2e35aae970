//! `web.config` for IIS 10, whose role services "HTTP Redirection" and "HTTP Errors" have to be there.

use super::super::xml::Xml;
use super::{HEADERS, TYPES, Told, typed};
use std::io;

pub(super) fn web_config(told: &Told<'_>) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.element("configuration", &[], |xml| {
        xml.element("system.webServer", &[], server)?;
        // A year, for what has another name whenever it changes.
        within(xml, "assets", |xml| {
            let kept = [
                ("cacheControlMode", "UseMaxAge"),
                ("cacheControlMaxAge", "365.00:00:00"),
                ("cacheControlCustom", "public, immutable"),
            ];
            xml.element("staticContent", &[], |xml| xml.empty("clientCache", &kept))
        })?;
        for (from, to) in told.moved() {
            within(xml, from.as_str(), |xml| {
                let to = told.path(to);
                let redirect = [
                    ("enabled", "true"),
                    ("destination", to.as_str()),
                    ("exactDestination", "true"),
                    ("httpResponseStatus", "Permanent"),
                ];
                xml.empty("httpRedirect", &redirect)
            })?;
        }
        Ok(())
    })?;
    Ok(xml.finish())
}

fn within(
    xml: &mut Xml,
    path: &str,
    inside: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml.element("location", &[("path", path)], |xml| {
        xml.element("system.webServer", &[], inside)
    })
}

fn server(xml: &mut Xml) -> io::Result<()> {
    xml.element("staticContent", &[], |xml| {
        for (ending, media, is_text) in TYPES {
            let ending = [".", ending].concat();
            xml.empty("remove", &[("fileExtension", &ending)])?;
            let media = typed(media, is_text);
            xml.empty(
                "mimeMap",
                &[("fileExtension", &ending), ("mimeType", &media)],
            )?;
        }
        xml.empty("clientCache", &[("cacheControlMode", "DisableCache")])
    })?;
    xml.element("httpProtocol", &[], |xml| {
        xml.element("customHeaders", &[], |xml| {
            for (name, value) in HEADERS {
                xml.empty("remove", &[("name", name)])?;
                xml.empty("add", &[("name", name), ("value", value)])?;
            }
            Ok(())
        })
    })?;
    xml.element("httpErrors", &[("errorMode", "Custom")], |xml| {
        xml.empty("remove", &[("statusCode", "404")])?;
        let page = [
            ("statusCode", "404"),
            ("path", "404.html"),
            ("responseMode", "File"),
        ];
        xml.empty("error", &page)
    })
}
