//! How long each step of a build took.

use super::Screen;
use super::columns::{left, right};
use crate::locale::Voice;
use crate::problem::{Told, told};
use crate::site::Step;
use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A clock that runs since the command began.
pub(super) struct Clock {
    begun: Instant,
    /// Each step with when it was done, since the beginning.
    done: Mutex<Vec<(Step, Duration)>>,
}

impl Clock {
    pub(super) fn start() -> Self {
        Self {
            begun: Instant::now(),
            done: Mutex::default(),
        }
    }

    /// Since the command began.
    pub(super) fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    /// Notes the end of a step.
    pub(super) fn done(&self, step: Step) {
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        done.push((step, self.begun.elapsed()));
    }

    /// The table of steps: what each made, how long it took, and its share of the whole.
    pub(super) fn tell(&self, voice: &Voice, screen: &mut Screen) -> io::Result<()> {
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        let whole = done.last().map_or(Duration::ZERO, |(_, until)| *until);
        let mut before = Duration::ZERO;
        for (step, until) in done.iter() {
            let took = until.saturating_sub(before);
            before = *until;
            line(&name(*step), took, whole, voice, screen)?;
        }
        line(&told("step-all"), whole, whole, voice, screen)
    }
}

fn line(
    name: &Told,
    took: Duration,
    whole: Duration,
    voice: &Voice,
    screen: &mut Screen,
) -> io::Result<()> {
    let name = left(&voice.say(name), 34);
    let milliseconds = right(&took.as_millis().to_string(), 8);
    let share = 100.0 * took.as_secs_f64() / whole.as_secs_f64().max(f64::MIN_POSITIVE);
    let share = right(&format!("{share:.0}"), 4);
    writeln!(screen.out, "  {name}{milliseconds} ms{share} %")
}

fn name(step: Step) -> Told {
    told(match step {
        Step::Sources => "step-sources",
        Step::Documents => "step-documents",
        Step::Catalogue => "step-catalogue",
        Step::Plan => "step-plan",
        Step::Problems => "step-problems",
        Step::Pages => "step-pages",
        Step::Published => "step-published",
    })
}
