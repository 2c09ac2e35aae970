//! What other sites answered, remembered for some days in the user's own folder for such things: never in the catalogue.

use super::{Verdict, Why};
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// For how many days an address that leads somewhere is not asked again.
const ALIVE: i32 = 7;
/// The same of one that leads nowhere: who mends it elsewhere should not wait for long.
const DEAD: i32 = 1;

/// The answers, and where they are kept.
#[derive(Debug)]
pub struct Cache {
    file: Option<PathBuf>,
    today: Date,
    answers: Map<String, Value>,
}

impl Cache {
    /// The cache in a folder; none is read or written without one. What can't be read is forgotten.
    pub fn open(folder: Option<&Path>, today: Date) -> Self {
        let file = folder.map(|folder| folder.join("links.json"));
        let text = file.as_ref().and_then(|file| std::fs::read(file).ok());
        let answers = text.and_then(|text| serde_json::from_slice(&text).ok());
        Self {
            file,
            today,
            answers: answers.unwrap_or_default(),
        }
    }

    /// What was answered lately.
    pub(super) fn get(&self, address: &str) -> Option<Verdict> {
        let answer = self.answers.get(address)?;
        let day: Date = answer.get("day")?.as_str()?.parse().ok()?;
        let age = (self.today - day).get_days();
        let why = answer.get("dead").and_then(Value::as_str);
        let (verdict, days) = match why {
            Some(why) => (Verdict::Dead(read(why)), DEAD),
            None => (Verdict::Alive, ALIVE),
        };
        (0..days).contains(&age).then_some(verdict)
    }

    /// Remembers an answer; that something could not be checked is none.
    pub(super) fn keep(&mut self, address: &str, verdict: &Verdict) {
        let day = self.today.to_string();
        let answer = match verdict {
            Verdict::Alive => json!({"day": day}),
            Verdict::Dead(why) => json!({"day": day, "dead": written(why)}),
            Verdict::Unknown(_) => return,
        };
        self.answers.insert(address.to_owned(), answer);
    }

    /// Writes it down, without what is too old to be believed. A cache that can't be written is no reason to stop.
    pub fn close(mut self) {
        let old: Vec<String> = self.answers.keys().cloned().collect();
        for address in old {
            if self.get(&address).is_none() {
                self.answers.remove(&address);
            }
        }
        let Some((file, folder)) = self
            .file
            .as_ref()
            .and_then(|file| Some((file, file.parent()?)))
        else {
            return;
        };
        // Beside the file first, so that a run that is stopped leaves the old one whole.
        let beside = file.with_extension(format!("{}.tmp", std::process::id()));
        let written = std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(&beside, Value::Object(self.answers).to_string()))
            .and_then(|()| std::fs::rename(&beside, file));
        if written.is_err() {
            let _ = std::fs::remove_file(&beside);
        }
    }
}

/// A reason as it is kept.
fn written(why: &Why) -> &str {
    match why {
        Why::NoSite => "no-site",
        Why::NoAddress => "no-address",
        Why::Round => "round",
        Why::Nobody => "nobody",
        Why::Answer(answer) => answer,
    }
}

fn read(why: &str) -> Why {
    match why {
        "no-site" => Why::NoSite,
        "no-address" => Why::NoAddress,
        "round" => Why::Round,
        "nobody" => Why::Nobody,
        answer => Why::Answer(answer.to_owned()),
    }
}
