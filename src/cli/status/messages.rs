//! `halqa status --locale`: which messages each language lacks, and which nobody asks for.

use crate::cli::{Ended, Screen, StatusForm};
use crate::locale::{Compared, Lang};
use crate::site::compare_messages;
use crate::source::Sources;
use serde_json::{Value, json};
use std::io::{self, Write};

pub(super) fn show(
    sources: &Sources,
    langs: &[&Lang],
    form: StatusForm,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let mut compared = compare_messages(sources);
    compared.retain(|one| langs.contains(&&one.lang));
    let out = &mut screen.out;
    match form {
        StatusForm::Human => {
            for one in &compared {
                human(one, out)?;
            }
        }
        StatusForm::Csv => {
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
            writeln!(out, "{}", Value::Array(all.collect()))?;
        }
    }
    Ok(Ended::Done)
}

fn human(one: &Compared, out: &mut impl Write) -> io::Result<()> {
    let (lacks, obsolete) = (one.lacks.len(), one.obsolete.len());
    if lacks + obsolete == 0 {
        return writeln!(out, "{}: complete", one.lang);
    }
    writeln!(out, "{}: {lacks} missing, {obsolete} obsolete", one.lang)?;
    for (keys, state) in [(&one.lacks, "missing"), (&one.obsolete, "obsolete")] {
        for key in keys {
            writeln!(out, "  {state:<9} {key}")?;
        }
    }
    Ok(())
}
