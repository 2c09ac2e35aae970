//! A small, strict reader of HTML that knows what may stand in a page's prose.

use std::collections::BTreeSet;

/// What may come out, element by element with its attributes.
pub(crate) const ALLOWED: &[(&str, &str)] = &[
    ("p", "class"),
    ("h2", "id"),
    ("h3", "id"),
    ("h4", "id"),
    ("h5", "id"),
    ("h6", "id"),
    ("blockquote", ""),
    ("div", "class role tabindex aria-label"),
    ("section", "class role aria-labelledby"),
    ("pre", "dir translate tabindex"),
    ("code", "dir translate class"),
    ("ul", ""),
    ("ol", "start"),
    ("li", "id"),
    ("dl", ""),
    ("dt", ""),
    ("dd", ""),
    ("table", ""),
    ("thead", ""),
    ("tbody", ""),
    ("tr", ""),
    ("th", "scope class"),
    ("td", "class"),
    ("hr", ""),
    ("em", ""),
    ("strong", ""),
    ("a", "href hreflang title dir role aria-label"),
    ("img", "src alt title width height loading decoding"),
    ("input", "type disabled checked aria-label"),
    ("abbr", "dir lang title"),
    ("bdi", "dir lang title"),
    ("br", "dir lang title"),
    ("cite", "dir lang title"),
    ("del", "dir lang title"),
    ("dfn", "dir lang title"),
    ("ins", "dir lang title"),
    ("kbd", "dir lang title"),
    ("mark", "dir lang title"),
    ("q", "dir lang title"),
    ("s", "dir lang title"),
    ("samp", "dir lang title"),
    ("small", "dir lang title"),
    ("span", "dir lang title class"),
    ("sub", "dir lang title"),
    ("sup", "dir lang title class id"),
    ("wbr", "dir lang title"),
];
const VOID: [&str; 5] = ["br", "hr", "img", "input", "wbr"];

/// Everything in the HTML that should not be there: what is not well-formed, not balanced, not allowed, or leads where it must not.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut open = Vec::new();
    let mut ids = BTreeSet::new();
    let mut fragments = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let Some((tag, after)) = tag(after) else {
            faults.push(format!(
                "no tag: <{}",
                after.chars().take(30).collect::<String>()
            ));
            break;
        };
        rest = after;
        if let Some(name) = tag.name.strip_prefix('/') {
            if open.pop() != Some(name) {
                faults.push(format!("</{name}> closes nothing"));
            }
            continue;
        }
        let allowed = ALLOWED.iter().find(|(name, _)| *name == tag.name);
        for (name, value) in &tag.attributes {
            if !allowed.is_some_and(|(_, names)| names.split(' ').any(|allowed| allowed == *name)) {
                faults.push(format!("{name} on <{}>", tag.name));
            }
            let is_right = match *name {
                "href" | "src" => is_harmless(value),
                "class" => value
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || " +-".contains(c)),
                "dir" => ["ltr", "rtl", "auto"].contains(value),
                "id" => ids.insert(value.to_owned()) && !value.contains(char::is_whitespace),
                "lang" | "hreflang" => value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'),
                _ => true,
            };
            if !is_right {
                faults.push(format!("{name}=\"{value}\""));
            }
            if *name == "href" && tag.attributes.iter().any(|(name, _)| *name == "role") {
                fragments.push(*value);
            }
        }
        if tag.name == "a" && open.contains(&"a") {
            faults.push("a link in a link".to_owned());
        }
        if allowed.is_none() {
            faults.push(format!("<{}>", tag.name));
        } else if !VOID.contains(&tag.name) {
            open.push(tag.name);
        }
    }
    faults.extend(open.iter().map(|name| format!("<{name}> is never closed")));
    // Between a footnote and its references every way leads somewhere; an id is percent-encoded when it is linked to.
    let encoded: BTreeSet<String> = ids.iter().map(|id| percent_encoded(id)).collect();
    let lost = fragments
        .iter()
        .filter(|href| !encoded.contains(&href[1..]));
    faults.extend(lost.map(|href| format!("{href} leads nowhere")));
    faults
}

struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

/// Reads a tag after its `<`, as strictly as it is written: lower case, one space before an attribute, double quotes.
fn tag(text: &str) -> Option<(Tag<'_>, &str)> {
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '/';
    let (name, mut rest) = text.split_at(text.find(|c| !is_name(c))?);
    let mut attributes = Vec::new();
    while let Some(after) = rest.strip_prefix(' ') {
        let (name, after) = after.split_at(after.find(|c| !is_name(c))?);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(value) => value.split_once('"')?,
            None => ("", after),
        };
        if name.is_empty() || value.contains(['<', '>']) {
            return None;
        }
        attributes.push((name, value));
        rest = after;
    }
    Some((Tag { name, attributes }, rest.strip_prefix('>')?))
}

/// Whether an address has one of the four schemes, or none and stays on the site; after a browser would have read it.
fn is_harmless(address: &str) -> bool {
    let address = address.replace("&amp;", "&").replace("&#x27;", "'");
    let bare: String = address.chars().filter(|c| *c > ' ').collect();
    let end = bare.find(['/', '?', '#', ':']).unwrap_or(bare.len());
    let scheme = bare[end..]
        .starts_with(':')
        .then(|| bare[..end].to_ascii_lowercase());
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    };
    match scheme.filter(|scheme| is_scheme(scheme)) {
        Some(scheme) => ["http", "https", "mailto", "tel"].contains(&scheme.as_str()),
        None => !bare.starts_with('/') && !address.contains('\\'),
    }
}

fn percent_encoded(id: &str) -> String {
    let encode = |byte: u8| match byte {
        0..=0x7F => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    id.bytes().map(encode).collect()
}
