//! `halqa status --locale`: which messages each language lacks, and which nobody asks for.

use crate::cli::columns::left;
use crate::cli::{Ended, Screen, StatusForm};
use crate::locale::{Compared, Lang, Voice};
use crate::problem::told;
use crate::site::compare_messages;
use crate::source::Sources;
use serde_json::{Value, json};
use std::io::{self, Write};

pub(super) fn show(
    sources: &Sources,
    langs: &[&Lang],
    form: StatusForm,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let mut compared = compare_messages(sources);
    compared.retain(|one| langs.contains(&&one.lang));
    match form {
        StatusForm::Human => {
            for one in &compared {
                human(one, voice, screen)?;
            }
        }
        StatusForm::Csv => {
            let out = &mut screen.out;
            write!(out, "language,message,state\r\n")?;
            for one in &compared {
                for (keys, state) in [(&one.lacks, "missing"), (&one.obsolete, "obsolete")] {
                    for key in keys {
                        write!(out, "{},{key},{state}\r\n", one.lang)?;
                    }
                }
            }
        }
        StatusForm::Json => {
            let all = compared.iter().map(|one| {
                json!({"language": one.lang.as_str(), "missing": one.lacks, "obsolete": one.obsolete})
            });
            writeln!(screen.out, "{}", Value::Array(all.collect()))?;
        }
    }
    Ok(Ended::Done)
}

fn human(one: &Compared, voice: &Voice, screen: &mut Screen) -> io::Result<()> {
    let (lacks, obsolete) = (one.lacks.len(), one.obsolete.len());
    if lacks + obsolete == 0 {
        return screen.say(voice, &told("messages-complete").with("lang", &one.lang));
    }
    let differ = told("messages-differ").with("lang", &one.lang);
    let differ = differ.with("missing", lacks).with("obsolete", obsolete);
    screen.say(voice, &differ)?;
    for (keys, state) in [
        (&one.lacks, "message-lacks"),
        (&one.obsolete, "message-obsolete"),
    ] {
        let state = left(&voice.say(&told(state)), 9);
        for key in keys {
            writeln!(screen.out, "  {state} {key}")?;
        }
    }
    Ok(())
}
