//! Parting the text of a cell, where quotes and brackets keep together what stands in them.

/// Which signs keep together what stands between them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Quotes round a whole part.
    Quoted,
    /// Those, and round brackets.
    Bracketed,
    /// Quotes wherever they stand, as behind a key.
    Details,
}

/// The parts of a text between separators.
pub(super) fn split(text: &str, is_separator: impl Fn(char) -> bool, keep: Keep) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    let mut in_quotes = false;
    let mut has_quotes = keep == Keep::Details;
    for (at, c) in text.char_indices() {
        match c {
            // Doubled quotes cancel each other.
            '"' if has_quotes || depth > 0 => in_quotes = !in_quotes,
            '"' if text[start..at].trim().is_empty() => {
                has_quotes = true;
                in_quotes = true;
            }
            _ if in_quotes => {}
            '(' if keep == Keep::Bracketed => depth += 1,
            ')' if keep == Keep::Bracketed => depth = depth.saturating_sub(1),
            _ if depth == 0 && is_separator(c) => {
                parts.push(text[start..at].trim());
                start = at + c.len_utf8();
                has_quotes = keep == Keep::Details;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// A text with what stands in round brackets at its end: `nursing (1, 2)` is `nursing` and `1, 2`.
pub(super) fn group(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_suffix(')')?;
    let head_end = match text.strip_prefix('"') {
        Some(_) => quoted_end(text)?,
        None => 0,
    };
    let mut opened = Vec::new();
    let mut quoted = false;
    for (at, c) in inner[head_end..].char_indices() {
        match c {
            '"' if quoted || !opened.is_empty() => quoted = !quoted,
            _ if quoted => {}
            '(' => opened.push(head_end + at),
            ')' => {
                opened.pop();
            }
            _ => {}
        }
    }
    // What is still open is closed by the last sign.
    let [open] = opened[..] else { return None };
    Some((text[..open].trim(), inner[open + 1..].trim()))
}

/// The byte behind the quotes that a text begins with.
fn quoted_end(text: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        at += text[at..].find('"')? + 1;
        if !text[at..].starts_with('"') {
            return Some(at);
        }
        at += 1;
    }
}

/// A text without the quotes round it, if it has some.
pub(super) fn unquoted(text: &str) -> Option<String> {
    let whole = quoted_end(text.strip_prefix('"').map(|_| text)?)? == text.len();
    whole.then(|| text[1..text.len() - 1].replace("\"\"", "\""))
}

/// A text in quotes, where one of these signs would part it or it would be taken for something else.
pub(super) fn quoted(text: &str, needs: impl Fn(char) -> bool) -> String {
    let is_plain = !text.is_empty()
        && text.trim() == text
        && !text.starts_with('"')
        && !text.contains(|c| c == '\n' || needs(c))
        && unlisted(text) == text;
    if is_plain {
        text.to_owned()
    } else {
        format!("\"{}\"", text.replace('"', "\"\""))
    }
}

/// A line without the sign or number that makes it an item of a list.
pub(super) fn unlisted(line: &str) -> &str {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix(['•', '-', '–', '*', '▪', '·'])
        && rest.starts_with(char::is_whitespace)
    {
        return rest.trim_start();
    }
    let rest = line.trim_start_matches(char::is_numeric);
    match rest.strip_prefix(['.', ')', '-']) {
        Some(after) if rest.len() < line.len() && after.starts_with(char::is_whitespace) => {
            after.trim_start()
        }
        _ => line,
    }
}
