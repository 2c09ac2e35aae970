//! Watching a catalogue's folder: when to look again, and where.
//!
//! The system's events make it fast, and are never believed: what they name is read again at once, and when all is quiet the whole folder is looked at.
//! Where there are no events to be had, the folder is looked at again and again.

use crate::problem::SourcePath;
use crate::source::{Folder, Top, is_ignored};
use notify::event::{AccessKind, AccessMode};
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// After so long without an event a burst of them is over …
const QUIET: Duration = Duration::from_millis(80);
/// … and after so long it is taken as over.
const LONGEST: Duration = Duration::from_millis(500);
/// A hand saves so many files at a time at most: what changes more is a program, of which the end is waited for.
const MANY: usize = 8;
/// How often it is seen whether the folders themselves are still those that are watched.
const HEARTBEAT: Duration = Duration::from_secs(2);
/// How often the folder is looked at where there are no events.
const POLL: Duration = Duration::from_millis(500);
/// Of the time, a look at a large folder may take one part in so many.
const SHARE: u32 = 20;

/// What was seen.
#[derive(Debug, PartialEq, Eq)]
pub enum Seen {
    /// Some files have other contents now. More may be about to change: what is wrong now may be half of a save.
    Early(Vec<SourcePath>),
    /// The whole folder was looked at, and these files changed since the last look.
    Sure(Vec<SourcePath>),
    /// There are no events, or not all of them, for this reason; from now on the folder is looked at every half second.
    Polling(String),
    /// Somebody used the [`Waker`].
    Woken,
}

/// Watches a folder.
pub struct Watch {
    ticks: Receiver<Tick>,
    /// Those that came while the folder was looked at.
    waiting: VecDeque<Tick>,
    sender: Sender<Tick>,
    /// Events end with it.
    watcher: Option<RecommendedWatcher>,
    watched: Vec<Top>,
    is_polling: bool,
    burst: Option<Burst>,
    /// Whether the folder is looked at once more at the next heartbeat.
    once_more: bool,
    poll: Duration,
}

/// Ends the waiting of a [`Watch`] from another thread.
#[derive(Clone, Debug)]
pub struct Waker(Sender<Tick>);

#[derive(Debug)]
enum Tick {
    Events(Vec<PathBuf>),
    /// Events were lost, or can't be had.
    Lost(String),
    Wake,
}

/// Events that come close after each other.
struct Burst {
    began: Instant,
    last: Instant,
    /// What they are about.
    paths: BTreeSet<PathBuf>,
    /// Whether a folder came. It is told before it is watched: what is saved in it between the two is in no event.
    brought_folder: bool,
}

impl Burst {
    fn is_long(&self) -> bool {
        self.began.elapsed() >= LONGEST
    }
}

impl Waker {
    /// Does so.
    pub fn wake(&self) {
        // Where nobody waits any more there is nobody to wake.
        let _ = self.0.send(Tick::Wake);
    }
}

impl Watch {
    /// Watches by events, or with `poll` by looking again and again, as it has to be on many network drives.
    pub fn new(folder: &Folder, poll: bool) -> Self {
        let (sender, ticks) = mpsc::channel();
        let mut watch = Self {
            ticks,
            waiting: VecDeque::new(),
            sender,
            watcher: None,
            watched: Vec::new(),
            is_polling: poll,
            burst: None,
            once_more: false,
            poll: POLL,
        };
        if !poll {
            watch.listen(folder);
            // What changed since the folder was looked at, and before it was watched, is in no event.
            watch.stir();
        }
        watch
    }

    /// What ends the waiting.
    pub fn waker(&self) -> Waker {
        Waker(self.sender.clone())
    }

    /// Waits until there is something to tell. The folder is as it was seen.
    pub fn wait(&mut self, folder: &mut Folder) -> Seen {
        loop {
            match self.next() {
                Ok(Tick::Wake) => return Seen::Woken,
                Ok(Tick::Lost(why)) => {
                    self.stir();
                    if !self.is_polling {
                        self.is_polling = true;
                        self.watcher = None;
                        return Seen::Polling(why);
                    }
                }
                Ok(Tick::Events(paths)) => {
                    // Something happened to a folder itself: its events may have ended, though it stands there again.
                    let is_top = |path: &PathBuf| {
                        let mut tops = self.watched.iter();
                        tops.any(|top| top.path.file_name() == path.file_name())
                    };
                    if paths.iter().any(is_top) {
                        self.watched.clear();
                    }
                    let burst = self.stir();
                    burst.paths.extend(paths.iter().cloned());
                    burst.brought_folder |= paths.iter().any(|path| path.is_dir());
                    if burst.paths.len() > MANY {
                        continue;
                    }
                    let changed = folder.look_at(&paths);
                    if !changed.is_empty() {
                        return Seen::Early(changed);
                    }
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    let moved = !self.is_polling && folder.tops() != self.watched;
                    if moved {
                        // Before the look, so that nothing can happen unseen between the two.
                        self.listen(folder);
                        // The look may make way: it is still to come then.
                        self.stir();
                    }
                    let was_stirred = self.burst.is_some();
                    if !was_stirred && !self.is_polling && !self.once_more {
                        continue;
                    }
                    let began = Instant::now();
                    // A look at a large folder makes way for the next save, but not for ever.
                    let makes_way = !self.burst.as_ref().is_some_and(Burst::is_long);
                    let Some(changed) = folder.look_unless(|| makes_way && self.is_called()) else {
                        continue;
                    };
                    let burst = self.burst.take();
                    self.once_more = burst.is_some_and(|burst| burst.brought_folder);
                    self.poll = POLL.max(began.elapsed() * SHARE);
                    if was_stirred || !changed.is_empty() {
                        return Seen::Sure(changed);
                    }
                }
            }
        }
    }

    fn next(&mut self) -> Result<Tick, RecvTimeoutError> {
        match self.waiting.pop_front() {
            Some(tick) => Ok(tick),
            None => self.ticks.recv_timeout(self.patience()),
        }
    }

    /// Whether something came that has to be seen to.
    fn is_called(&mut self) -> bool {
        self.waiting.extend(self.ticks.try_recv());
        !self.waiting.is_empty()
    }

    /// How long to wait for the next event.
    fn patience(&self) -> Duration {
        match &self.burst {
            Some(burst) => {
                let end = (burst.last + QUIET).min(burst.began + LONGEST);
                end.saturating_duration_since(Instant::now())
            }
            None if self.is_polling => self.poll,
            None => HEARTBEAT,
        }
    }

    fn stir(&mut self) -> &mut Burst {
        let now = Instant::now();
        let burst = self.burst.get_or_insert_with(|| Burst {
            began: now,
            last: now,
            paths: BTreeSet::new(),
            brought_folder: false,
        });
        burst.last = now;
        burst
    }

    /// Asks the system for the events of the folders that there are now.
    fn listen(&mut self, folder: &Folder) {
        self.watched = folder.tops();
        let sender = self.sender.clone();
        let tell = move |event: notify::Result<Event>| {
            if let Some(tick) = tick(event) {
                let _ = sender.send(tick);
            }
        };
        let listening = notify::recommended_watcher(tell).and_then(|mut watcher| {
            for top in &self.watched {
                let mode = if top.deep {
                    RecursiveMode::Recursive
                } else {
                    RecursiveMode::NonRecursive
                };
                watcher.watch(&top.path, mode)?;
            }
            Ok(watcher)
        });
        match listening {
            Ok(watcher) => self.watcher = Some(watcher),
            // A folder that vanished just now is no reason to give events up: the next heartbeat finds what stands in its place.
            Err(error) if matches!(error.kind, ErrorKind::PathNotFound) => self.watched.clear(),
            Err(error) => {
                let _ = self.sender.send(Tick::Lost(reason(&error)));
            }
        }
    }
}

/// What an event is worth; `None` for those that change nothing that is read.
fn tick(event: notify::Result<Event>) -> Option<Tick> {
    let event = match event {
        Ok(event) if event.need_rescan() => {
            return Some(Tick::Lost("too many changes came at once".to_owned()));
        }
        Ok(event) => event,
        Err(error) => return Some(Tick::Lost(reason(&error))),
    };
    let wrote = EventKind::Access(AccessKind::Close(AccessMode::Write));
    let is_read = event.kind.is_access() && event.kind != wrote;
    let matters = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        !is_ignored(&name.to_string_lossy())
    };
    let paths: Vec<PathBuf> = event.paths.into_iter().filter(matters).collect();
    (!is_read && !paths.is_empty()).then_some(Tick::Events(paths))
}

fn reason(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::MaxFilesWatch => {
            "the system watches no more folders than it does already".to_owned()
        }
        kind => {
            let words = match kind {
                ErrorKind::Io(error) => error.to_string(),
                _ => error.to_string(),
            };
            match error.paths.first() {
                Some(path) => format!("{}: {words}", path.display()),
                None => words,
            }
        }
    }
}
