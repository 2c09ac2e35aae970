//! `halqa explain`: a rule's reason and its mend; all rules; every key of front matter; every quality check.

use super::voice::{tell_of_other, voice};
use super::{Ended, Screen};
use crate::catalogue::quality::CHECKS;
use crate::document::field::{Field, Kind, Need, Role, Shape};
use crate::locale::Voice;
use crate::problem::{Told, rules, suggest, told};
use crate::schema::{Document, Kit};
use crate::source::Sources;
use std::io::{self, Write};

/// Tells of one rule, of all, or of the keys.
pub(super) fn explain(
    rule: Option<&str>,
    lang: Option<&str>,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let sources = Sources::shipped();
    let voice = voice(lang, &sources);
    tell_of_other(lang, &voice, &sources, screen)?;
    let say = |key| voice.say(&told(key));
    match rule {
        None => {
            for rule in rules::all() {
                writeln!(
                    screen.out,
                    "{:<22} {:<8} {}",
                    rule.name,
                    say(rule.severity.key()),
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
        Some("quality") => checks(&voice, screen),
        Some(name) => match rules::named(name) {
            Some(rule) => {
                writeln!(
                    screen.out,
                    "{} ({})\n\n{}\n\n{}",
                    rule.name,
                    say(rule.severity.key()),
                    say(rule.summary),
                    say(rule.why)
                )?;
                Ok(Ended::Done)
            }
            None => {
                let near = suggest::nearest(name, rules::all().map(|rule| rule.name));
                let why = match near {
                    None => told("no-such-rule"),
                    Some(near) => told("no-such-rule.near").message("near", suggest::meant(near)),
                };
                screen.refuse(&voice, why.with("rule", name), Ended::CommandLine)
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
fn checks(voice: &Voice, screen: &mut Screen) -> io::Result<Ended> {
    for check in &CHECKS {
        let find = |id: &str, text: &str| {
            let said = voice.find(&format!("asks-{id}"));
            said.unwrap_or_else(|| text.to_owned())
        };
        writeln!(screen.out, "{:<4} {}", check.code, check.id)?;
        writeln!(screen.out, "     {}", find(check.id, check.asks))?;
        let sources = check.sources.iter().copied();
        let sources = sources.map(|one| {
            let name = find(&format!("source-{}", one.id()), one.name());
            told("reason").with("text", name)
        });
        let sources = sources.reduce(|before, next| {
            told("besides")
                .message("before", before)
                .message("next", next)
        });
        let mut below = |told: &Told| writeln!(screen.out, "     {}", voice.say(told));
        if let Some(sources) = sources {
            below(&told("asked-for-by").message("sources", sources))?;
        }
        below(&told("answered-by").with("key", check.key))?;
        if let Some(rule) = check.rule {
            let rule = format!("{}[{}]", rule.severity.word(), rule.name);
            below(&told("always-told-as").with("rule", rule))?;
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
        let mut key = told("reason").with("text", field.key);
        key = match field.need {
            Need::Required => told("key-required").message("key", key),
            Need::Advised => told("key-advised").message("key", key),
            Need::Optional => key,
        };
        if field.role == Role::Words {
            key = told("key-translated").message("key", key);
        }
        let standard = field.about.strip_prefix(field.plain()).unwrap_or_default();
        let about = self.kit.words.about(self.document, &self.path, field);
        let inner = inner(&field.shape);
        let line = match inner {
            Some(_) => told("key-about"),
            None => told("key-about.expected").message("expected", field.shape.expected()),
        };
        let line = line.message("key", key);
        self.tell(0, &line.with("about", format!("{about}{standard}")), screen)?;
        match inner {
            Some(table) => self.fields(table, screen),
            None => {
                let example = told("key-example").with("key", field.key);
                self.tell(1, &example.with("example", field.example), screen)
            }
        }
    }

    /// A line as deep as the key is, or deeper.
    fn tell(&self, deeper: usize, told: &Told, screen: &mut Screen) -> io::Result<()> {
        let indent = "  ".repeat(self.path.len() + deeper);
        writeln!(screen.out, "{indent}{}", self.voice.say(told))
    }
}

fn inner(shape: &Shape) -> Option<&'static [Field]> {
    match shape {
        Shape::Record(fields) | Shape::Short(_, fields) => Some(fields),
        Shape::List(item, _) => inner(item),
        _ => None,
    }
}
