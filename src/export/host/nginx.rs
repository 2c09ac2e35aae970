//! `nginx.conf`: what a server block of nginx includes.

use super::{ASKED, HEADERS, KEPT, TYPES, Told};
use crate::catalogue::HostConfig;
use std::fmt::Write;

pub(super) fn configuration(told: &Told<'_>) -> String {
    let mut text = String::from(
        "# Written by Halqa: change content/catalogue.yaml or content/redirects.yaml instead.\n\
         # To be included in the server block of the site.\n",
    );
    let _ = writeln!(text, "index index.html;");
    let _ = writeln!(text, "absolute_redirect off;");
    let _ = writeln!(text, "error_page 404 {};", told.not_found());
    let _ = writeln!(text, "charset utf-8;");
    let texts = TYPES.iter().filter(|(.., is_text)| *is_text);
    let mut texts: Vec<&str> = texts.map(|(_, media, _)| *media).collect();
    texts.sort_unstable();
    texts.dedup();
    // nginx counts text/html by itself.
    texts.retain(|media| *media != "text/html");
    let _ = writeln!(text, "charset_types {};", texts.join(" "));
    text.push_str("types {\n");
    for (ending, media, _) in TYPES {
        let _ = writeln!(text, "  {media} {ending};");
    }
    text.push_str("}\n");
    for (name, value) in HEADERS {
        let _ = writeln!(text, "add_header {name} \"{value}\" always;");
    }
    // Set for what is found alone, so that nobody keeps the answer that something is missing.
    let _ = writeln!(text, "set $halqa_cache \"{ASKED}\";");
    let _ = writeln!(
        text,
        "if ($uri ~ ^{}assets/) {{ set $halqa_cache \"{KEPT}\"; }}",
        told.base
    );
    let _ = writeln!(text, "add_header Cache-Control $halqa_cache;");
    let _ = writeln!(
        text,
        "location = {}{} {{ return 404; }}",
        told.base,
        HostConfig::Nginx.name()
    );
    for (from, to) in told.moved() {
        let (from, to) = (told.path(from), told.path(to));
        let _ = writeln!(text, "location = {from} {{ return 301 {to}; }}");
    }
    text
}
