//! Text into HTML.

use memchr::{memchr, memchr3};

/// Writes a text between tags.
pub(super) fn text(out: &mut String, text: &str) {
    let replace = |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        0 => Some("\u{FFFD}"),
        _ => None,
    };
    let bytes = text.as_bytes();
    if memchr3(b'&', b'<', b'>', bytes).is_none() && memchr(0, bytes).is_none() {
        out.push_str(text);
    } else {
        escape(out, text, replace);
    }
}

/// Writes ` name="value"`, the value being plain text.
pub(super) fn attribute(out: &mut String, name: &str, value: &str) {
    open(out, name);
    escape(out, value, |byte| match byte {
        b'&' => Some("&amp;"),
        _ => in_quotes(byte),
    });
    out.push('"');
}

/// Writes ` name="value"`, the value being what stood in an HTML attribute: its entities stay.
pub(super) fn html_attribute(out: &mut String, name: &str, value: &str) {
    open(out, name);
    escape(out, value, in_quotes);
    out.push('"');
}

/// Writes ` name="address"` with everything percent-encoded that may not stand in an address; what is percent-encoded already stays.
pub(super) fn address(out: &mut String, name: &str, address: &str) {
    open(out, name);
    for byte in address.bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("&#x27;"),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(byte.into()),
            // Reserved and unreserved characters of RFC 3986 §2.2 and §2.3 but brackets, and the sign of percent-encoding.
            _ if b"-._~:/?#@!$()*+,;=%".contains(&byte) => out.push(byte.into()),
            _ => {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.push(DIGITS[usize::from(byte >> 4)].into());
                out.push(DIGITS[usize::from(byte & 15)].into());
            }
        }
    }
    out.push('"');
}

fn open(out: &mut String, name: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
}

fn in_quotes(byte: u8) -> Option<&'static str> {
    match byte {
        b'"' => Some("&quot;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        0 => Some("\u{FFFD}"),
        _ => None,
    }
}

/// Every byte that is replaced is ASCII, so the cuts fall between characters.
fn escape(out: &mut String, text: &str, replace: impl Fn(u8) -> Option<&'static str>) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(with) = replace(byte) {
            out.push_str(&text[from..at]);
            out.push_str(with);
            from = at + 1;
        }
    }
    out.push_str(&text[from..]);
}
