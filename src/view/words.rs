//! Words as templates see them.

use super::Html;
use serde::{Serialize, Serializer};

/// Words that may be in another language than the page. Templates see plain text that they escape, or, where the language or the direction is
/// another than the page's, a `<span>` that says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Words {
    /// Plain text.
    pub text: String,
    /// The language's tag when it is not the page's.
    pub lang: Option<String>,
    /// The direction when it is not the page's, or when the first letter would mislead: `ltr` or `rtl`.
    pub dir: Option<&'static str>,
}

impl Words {
    /// Words that need no mark.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            lang: None,
            dir: None,
        }
    }

    fn html(&self) -> String {
        let mut html = String::with_capacity(self.text.len() + 48);
        html.push_str("<span");
        for (name, value) in [("lang", self.lang.as_deref()), ("dir", self.dir)] {
            if let Some(value) = value {
                html.push_str(&format!(" {name}=\"{value}\""));
            }
        }
        html.push('>');
        for c in self.text.chars() {
            match c {
                '&' => html.push_str("&amp;"),
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                _ => html.push(c),
            }
        }
        html.push_str("</span>");
        html
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.lang.is_none() && self.dir.is_none() {
            serializer.serialize_str(&self.text)
        } else {
            Html::new(&self.html()).serialize(serializer)
        }
    }
}
