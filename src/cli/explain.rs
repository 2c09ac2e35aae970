//! `halqa explain`: a rule's reason and its mend; all rules; every key of front matter; every quality check.

use super::voice::voice;
use super::{Ended, Screen};
use crate::catalogue::quality::{CHECKS, Source};
use crate::document::field::{Field, Kind, Need, Role, Shape};
use crate::locale::Voice;
use crate::problem::{rules, suggest, told};
use crate::schema::{Document, Kit};
use crate::source::Sources;
use std::io::{self, Write};

/// Tells of one rule, of all, or of the keys.
pub(super) fn explain(
    rule: Option<&str>,
    lang: Option<&str>,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let voice = voice(lang, &Sources::shipped());
    let say = |key| voice.say(&told(key));
    match rule {
        None => {
            for rule in rules::all() {
                writeln!(
                    screen.out,
                    "{:<22} {:<8} {}",
                    rule.name,
                    rule.severity.word(),
                    say(rule.summary)
                )?;
            }
            Ok(Ended::Done)
        }
        Some("all") => {
            write!(screen.out, "{}", reference(&voice))?;
            Ok(Ended::Done)
        }
        Some("fields") => {
            let Some(kit) = Kit::new(&Sources::shipped(), voice.lang.as_ref()) else {
                return Ok(Ended::CommandLine);
            };
            for kind in Kind::ALL {
                writeln!(screen.out, "content/{}/<id>/<language>.md", kind.folder())?;
                let mut keys = Keys {
                    kit: &kit,
                    voice: &voice,
                    document: Document::Entry(kind),
                    path: Vec::new(),
                };
                keys.fields(kind.fields(), screen)?;
            }
            Ok(Ended::Done)
        }
        Some("quality") => checks(screen),
        Some(name) => match rules::named(name) {
            Some(rule) => {
                writeln!(
                    screen.out,
                    "{} ({})\n\n{}\n\n{}",
                    rule.name,
                    rule.severity.word(),
                    say(rule.summary),
                    say(rule.why)
                )?;
                Ok(Ended::Done)
            }
            None => {
                let near = suggest::nearest(name, rules::all().map(|rule| rule.name));
                let help = near.map_or_else(
                    || "`halqa explain` lists all rules".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                writeln!(screen.err, "error: there is no rule `{name}`; {help}")?;
                Ok(Ended::CommandLine)
            }
        },
    }
}

/// All rules as one page of markdown, by layer.
fn reference(voice: &Voice) -> String {
    let say = |key| voice.say(&told(key));
    let mut page = format!("# {}\n\n{}\n", say("reference"), say("reference.about"));
    for rule in rules::all() {
        let severity = say(rule.severity.key());
        let (summary, why) = (say(rule.summary), say(rule.why));
        page.push_str(&format!(
            "\n## `{}`\n\n**{severity}** · {summary}\n\n{why}\n",
            rule.name
        ));
    }
    page
}

/// Every quality check: what it asks, who asks for it, and the key that answers it.
fn checks(screen: &mut Screen) -> io::Result<Ended> {
    for check in &CHECKS {
        let sources: Vec<&str> = check.sources.iter().copied().map(Source::name).collect();
        writeln!(screen.out, "{:<4} {}", check.code, check.id)?;
        writeln!(screen.out, "     {}", check.asks)?;
        writeln!(screen.out, "     asked for by: {}", sources.join("; "))?;
        writeln!(screen.out, "     answered by: `{}`", check.key)?;
        if let Some(rule) = check.rule {
            let severity = rule.severity.word();
            writeln!(screen.out, "     always told as: {severity}[{}]", rule.name)?;
        }
    }
    Ok(Ended::Done)
}

/// The keys of a document, told in one language.
struct Keys<'a> {
    kit: &'a Kit,
    voice: &'a Voice,
    document: Document,
    path: Vec<&'static str>,
}

impl Keys<'_> {
    fn fields(&mut self, table: &'static [Field], screen: &mut Screen) -> io::Result<()> {
        for field in table {
            self.path.push(field.key);
            self.field(field, screen)?;
            self.path.pop();
        }
        Ok(())
    }

    fn field(&mut self, field: &'static Field, screen: &mut Screen) -> io::Result<()> {
        let need = match field.need {
            Need::Required => " (required)",
            Need::Advised => " (advised)",
            Need::Optional => "",
        };
        let role = if field.role == Role::Words {
            ", translated"
        } else {
            ""
        };
        let standard = field.about.strip_prefix(field.plain()).unwrap_or_default();
        writeln!(
            screen.out,
            "{}{}{need}{role}: {}{standard} {}",
            "  ".repeat(self.path.len()),
            field.key,
            self.kit.words.about(self.document, &self.path, field),
            expected(&field.shape, self.voice)
        )?;
        match inner(&field.shape) {
            Some(table) => self.fields(table, screen),
            None => writeln!(
                screen.out,
                "{}e.g. {}: {}",
                "  ".repeat(self.path.len() + 1),
                field.key,
                field.example
            ),
        }
    }
}

fn expected(shape: &Shape, voice: &Voice) -> String {
    match inner(shape) {
        Some(_) => String::new(),
        None => format!("Expected: {}.", voice.say(&shape.expected())),
    }
}

fn inner(shape: &Shape) -> Option<&'static [Field]> {
    match shape {
        Shape::Record(fields) | Shape::Short(_, fields) => Some(fields),
        Shape::List(item, _) => inner(item),
        _ => None,
    }
}
