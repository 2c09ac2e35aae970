//! HTML as a browser reads it: by the algorithm of the standard, which never refuses anything (HTML, 13.2).

use crate::scan;
use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_document, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// Elements of pages that only their templates write, and of which no text of an author may make another kind.
const NEVER: [&str; 13] = [
    "iframe", "object", "embed", "base", "applet", "frame", "frameset", "portal", "animate", "set",
    "math", "noscript", "template",
];

/// Every element of prose is one that prose may hold, with attributes that it may have.
pub(crate) fn prose(html: &str) {
    let name = QualName::new(None, ns!(html), local_name!("main"));
    let parser = parse_fragment(
        RcDom::default(),
        ParseOpts::default(),
        name,
        Vec::new(),
        false,
    );
    let dom = parser.one(html);
    // The fragment stands in an element of its own.
    let root = dom.document.children.borrow()[0].clone();
    for child in root.children.borrow().iter() {
        walk(child, &mut |element, attributes| {
            let (_, allowed) = scan::ALLOWED
                .iter()
                .find(|(name, _)| *name == element)
                .unwrap_or_else(|| panic!("<{element}> in {html}"));
            for (name, value) in attributes {
                let is_allowed = allowed.split(' ').any(|one| one == name);
                assert!(is_allowed, "{name} on <{element}> in {html}");
                leads_nowhere_else(name, value, html);
            }
        });
    }
}

/// Nothing on a page runs but the scripts of the catalogue.
pub(crate) fn page(html: &str) {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    walk(&dom.document, &mut |element, attributes| {
        assert!(!NEVER.contains(&element), "<{element}> in {html}");
        let value = |wanted: &str| {
            let mut found = attributes.iter().filter(|(name, _)| name == wanted);
            found.next().map(|(_, value)| value.as_str())
        };
        if element == "script" {
            let is_data = value("type") == Some("application/ld+json");
            let is_own = value("src").is_some_and(|src| src.starts_with("../"));
            assert!(is_data || is_own, "a script in {html}");
        }
        if element == "meta" && value("http-equiv").is_some() {
            assert_eq!(value("http-equiv"), Some("Content-Security-Policy"));
        }
        for (name, value) in attributes {
            let is_live =
                name.starts_with("on") || ["style", "srcdoc", "formaction"].contains(&&**name);
            assert!(!is_live, "{name} on <{element}> in {html}");
            leads_nowhere_else(name, value, html);
        }
    });
}

/// An address is relative, or has one of the schemes that a link may have.
fn leads_nowhere_else(name: &str, value: &str, html: &str) {
    if ![
        "href",
        "src",
        "action",
        "poster",
        "cite",
        "data",
        "background",
        "manifest",
    ]
    .contains(&name)
    {
        return;
    }
    // As a browser reads it (URL, 4.4): without what it ignores.
    let value: String = value
        .trim_matches(|c| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect();
    let end = value.find(['/', '?', '#', ':']).unwrap_or(value.len());
    if !value[end..].starts_with(':') {
        return;
    }
    let scheme = value[..end].to_ascii_lowercase();
    // Anything else before the colon makes it a path.
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    if !scheme.starts_with(|c: char| c.is_ascii_alphabetic()) || !scheme.chars().all(is_sign) {
        return;
    }
    let is_known = ["http", "https", "mailto", "tel", "webcal"].contains(&&*scheme);
    assert!(is_known, "{name}={value} in {html}");
}

fn walk(node: &Handle, see: &mut dyn FnMut(&str, &[(String, String)])) {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let attributes: Vec<_> = attrs
            .borrow()
            .iter()
            .map(|attribute| {
                (
                    attribute.name.local.to_string(),
                    attribute.value.to_string(),
                )
            })
            .collect();
        see(&name.local, &attributes);
    }
    for child in node.children.borrow().iter() {
        walk(child, see);
    }
}
