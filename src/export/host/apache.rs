//! `.htaccess` for Apache 2.4. All of it is allowed where `AllowOverride FileInfo` is, and nothing of it fails where a module is missing.

use super::{ASKED, HEADERS, KEPT, TYPES, Told};
use std::fmt::Write;

pub(super) fn htaccess(told: &Told<'_>) -> String {
    let mut text = String::from(
        "# Written by Halqa: change content/catalogue.yaml or content/redirects.yaml instead.\n",
    );
    let _ = writeln!(text, "AddDefaultCharset utf-8");
    let _ = writeln!(text, "ErrorDocument 404 {}", told.not_found());
    text.push_str("<IfModule mod_mime.c>\n");
    for (ending, media, is_text) in TYPES {
        let _ = writeln!(text, "AddType {media} .{ending}");
        if is_text {
            let _ = writeln!(text, "AddCharset utf-8 .{ending}");
        }
    }
    text.push_str("</IfModule>\n<IfModule mod_headers.c>\n");
    for (name, value) in HEADERS {
        let _ = writeln!(text, "Header always set {name} \"{value}\"");
    }
    let _ = writeln!(text, "Header set Cache-Control \"{ASKED}\"");
    text.push_str("<IfModule mod_setenvif.c>\n");
    let _ = writeln!(
        text,
        "SetEnvIf Request_URI \"^{}assets/\" halqa-kept",
        told.base
    );
    let _ = writeln!(text, "Header set Cache-Control \"{KEPT}\" env=halqa-kept");
    text.push_str("</IfModule>\n</IfModule>\n<IfModule mod_alias.c>\n");
    for (from, to) in told.moved() {
        let _ = writeln!(text, "Redirect 301 {} {}", told.path(from), told.path(to));
    }
    text.push_str("</IfModule>\n");
    text
}
