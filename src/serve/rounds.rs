//! The thread that watches the folder and makes a new snapshot when something changed.

use super::snapshot::{Snapshot, Variant, is_broken};
use super::{News, Options, Update};
use crate::document;
use crate::locale::Voice;
use crate::problem::{Problem, SourcePath};
use crate::site::{Site, Workshop, weighed};
use crate::source::{Folder, Sources};
use crate::watch::{Seen, Waker, Watch};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Instant;
use tokio::sync::watch::Sender;

/// What the thread works with.
pub(super) struct Rounds {
    folder: Folder,
    watch: Watch,
    workshop: Workshop,
    /// For the made-up languages.
    pseudo: Workshop,
    /// The variant that is always made.
    usual: Variant,
    /// The others that readers ask for.
    wished: Receiver<Variant>,
    snapshots: Sender<Option<Arc<Snapshot>>>,
    /// What changed and is not shown yet, because it may be half of a save.
    held: BTreeSet<SourcePath>,
    /// Whether only texts changed since a page of each kind was made without a fault.
    is_proven: bool,
    /// The language in which problems are told.
    lang: String,
}

/// The files as they are, and what is made of them.
struct Made {
    sources: Arc<Sources>,
    site: Option<Arc<Site>>,
    problems: Vec<Problem>,
}

impl Rounds {
    pub(super) fn new(
        folder: Folder,
        options: &Options,
        wished: Receiver<Variant>,
        snapshots: Sender<Option<Arc<Snapshot>>>,
    ) -> (Self, Waker) {
        let watch = Watch::new(&folder, options.poll);
        let waker = watch.waker();
        let rounds = Self {
            folder,
            watch,
            workshop: Workshop::default(),
            pseudo: Workshop::with_pseudo_languages(),
            usual: Variant {
                drafts: options.drafts,
                pseudo: false,
            },
            wished,
            snapshots,
            held: BTreeSet::new(),
            is_proven: false,
            lang: options.lang.clone(),
        };
        (rounds, waker)
    }

    /// Goes round for ever.
    pub(super) fn run(mut self, mut tell: impl FnMut(News<'_>)) {
        let begun = Instant::now();
        let made = self.make();
        self.show(made, begun, &mut tell);
        loop {
            let seen = self.watch.wait(&mut self.folder);
            let begun = Instant::now();
            match seen {
                Seen::Woken => self.fulfil(),
                Seen::Polling(why) => tell(News::Polling(&why)),
                Seen::Early(changed) => {
                    self.held.extend(changed);
                    let made = self.make();
                    // What is wrong now may be right in a moment.
                    if !is_broken(&made.problems) {
                        self.show(made, begun, &mut tell);
                    }
                }
                Seen::Sure(changed) => {
                    self.held.extend(changed);
                    if !self.held.is_empty() {
                        let made = self.make();
                        self.show(made, begun, &mut tell);
                    }
                }
            }
        }
    }

    fn make(&mut self) -> Made {
        let mut problems = Vec::new();
        let sources = Arc::new(self.folder.sources().into_value(&mut problems));
        let mut site = self.workshop.site(&sources, self.usual.drafts);
        let is_text = |path: &SourcePath| document::identify(path).is_some();
        self.is_proven &= self.held.iter().all(is_text);
        if let Some(site) = site.value.as_ref().filter(|_| !self.is_proven) {
            let faults = site.faults();
            self.is_proven = faults.is_empty();
            problems.extend(faults);
        }
        problems.append(&mut site.problems);
        let problems = weighed(&sources, problems);
        let site = site.value.map(Arc::new);
        Made {
            sources,
            site,
            problems,
        }
    }

    /// Puts a new state in the place of the one before.
    fn show(&mut self, made: Made, begun: Instant, tell: &mut impl FnMut(News<'_>)) {
        let before = self.snapshots.borrow().clone();
        let last_good = before.as_ref().map(|before| &before.sites);
        let pages = made.site.as_ref().map(|site| site.plan.iter().count());
        let sites = match (made.site, last_good) {
            (_, Some(sites)) if is_broken(&made.problems) && !sites.is_empty() => sites.clone(),
            (site, _) => site
                .map(|site| (self.usual, site))
                .into_iter()
                .collect::<BTreeMap<_, _>>(),
        };
        let voice = self.voice(before.as_deref(), &made.sources);
        let changed: Vec<SourcePath> = std::mem::take(&mut self.held).into_iter().collect();
        let snapshot = Snapshot {
            revision: before.as_ref().map_or(1, |before| before.revision + 1),
            usual: self.usual,
            sites,
            problems: made.problems,
            sources: made.sources,
            root: std::path::absolute(self.folder.root())
                .unwrap_or_else(|_| self.folder.root().to_owned()),
            changed,
            voice,
        };
        let snapshot = Arc::new(snapshot);
        self.snapshots.send_replace(Some(snapshot.clone()));
        tell(News::Update(Update {
            changed: &snapshot.changed,
            problems: &snapshot.problems,
            sources: &snapshot.sources,
            voice: &snapshot.voice,
            time: begun.elapsed(),
            pages,
        }));
    }

    /// Who tells of problems: the one before, unless what is told was itself changed.
    fn voice(&self, before: Option<&Snapshot>, sources: &Sources) -> Arc<Voice> {
        let is_message = |path: &SourcePath| path.as_str().contains("/author/");
        match before {
            Some(before) if !self.held.iter().any(is_message) => Arc::clone(&before.voice),
            _ => Arc::new(Voice::new(&self.lang, sources)),
        }
    }

    /// Makes the variants of the present state that readers asked for.
    fn fulfil(&mut self) {
        let wished: BTreeSet<Variant> = self.wished.try_iter().collect();
        for variant in wished {
            let Some(before) = self.snapshots.borrow().clone() else {
                return;
            };
            if before.sites.contains_key(&variant) || before.is_broken() {
                continue;
            }
            let workshop = if variant.pseudo {
                &mut self.pseudo
            } else {
                &mut self.workshop
            };
            let site = workshop.site(&before.sources, variant.drafts).value;
            let mut sites = before.sites.clone();
            sites.extend(site.map(|site| (variant, Arc::new(site))));
            self.snapshots.send_replace(Some(Arc::new(Snapshot {
                revision: before.revision,
                usual: self.usual,
                sites,
                problems: before.problems.clone(),
                sources: before.sources.clone(),
                root: before.root.clone(),
                changed: before.changed.clone(),
                voice: Arc::clone(&before.voice),
            })));
        }
    }
}
