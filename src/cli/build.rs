//! `halqa build`: check everything, then publish.

use super::clock::Clock;
use super::report::{Shown, counts};
use super::voice::{tell_of_other, voice};
use super::{Build, Ended, Format, Screen, first_three, schema};
use crate::locale::Voice;
use crate::plan::{Page, Url};
use crate::problem::{Problem, Severity, Told, told};
use crate::publish::{self, Entry, Failure, Forbidden, Output, Published, Refusal};
use crate::site::{Site, Step, Workshop, weighed};
use crate::source;
use indicatif::{ProgressBar, ProgressStyle};
use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::mem::ManuallyDrop;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Publishes the catalogue.
pub(super) fn build(arguments: &Build, screen: &mut Screen) -> io::Result<Ended> {
    let clock = Clock::start();
    let scanned = source::scan(&arguments.root);
    clock.done(Step::Sources);
    let mut problems = scanned.problems;
    // The process ends with this command, and the system takes all memory back at once: piece by piece that takes longer.
    let sources = ManuallyDrop::new(scanned.value);
    let site = Workshop::default()
        .site_by_steps(&sources, arguments.drafts, &|step| clock.done(step))
        .into_value(&mut problems);
    if site.is_some() {
        problems.extend(schema::problems(&arguments.root, &sources));
    }
    let problems = weighed(&sources, problems);
    clock.done(Step::Problems);
    let voice = voice(arguments.lang.as_deref(), &sources);
    tell_of_other(arguments.lang.as_deref(), &voice, &sources, screen)?;
    let shown = Shown {
        sources: &sources,
        root: &arguments.root,
        format: arguments.format,
        advice: arguments.advice,
        voice: &voice,
    };
    let (Some(site), false) = (site, stops(&problems, arguments.strict)) else {
        shown.all(&problems, screen)?;
        return refused(&problems, &shown, screen);
    };
    let site = ManuallyDrop::new(site);
    let folder = arguments
        .output
        .clone()
        .unwrap_or_else(|| arguments.root.join("public"));
    let mut output = match Output::open(&folder, &forbidden(&arguments.root)) {
        Ok(output) => output,
        Err(refusal) => return refuse(&refusal, &voice, screen),
    };
    output.overwrite_edited = arguments.overwrite_edited;
    let silent = arguments.quiet || arguments.format != Format::Human;
    let published = publish(&site, output, silent, &clock);
    match published {
        Ok(published) => {
            shown.all(&problems, screen)?;
            if !arguments.quiet && arguments.format == Format::Human {
                summary(
                    &site,
                    &folder,
                    &published,
                    &problems,
                    &voice,
                    clock.elapsed(),
                    screen,
                )?;
            }
            if arguments.timings {
                clock.tell(&voice, screen)?;
            }
            Ok(Ended::Done)
        }
        Err(failure) => unpublished(failure, problems, &shown, screen),
    }
}

/// Tells why nothing, or not all, was published.
pub(super) fn unpublished(
    failure: Failure<Problem>,
    mut problems: Vec<Problem>,
    shown: &Shown<'_>,
    screen: &mut Screen,
) -> io::Result<Ended> {
    let why = match failure {
        Failure::Render(faults) => {
            problems.extend(faults.into_iter().map(|(_, problem)| problem));
            let problems = weighed(shown.sources, problems);
            shown.all(&problems, screen)?;
            return refused(&problems, shown, screen);
        }
        Failure::Conflict(conflict) => {
            let conflicts = conflict.problems();
            shown.all(&conflicts, screen)?;
            return refused(&conflicts, shown, screen);
        }
        Failure::Address(path) => told("no-file-address").with("path", path),
        Failure::Machine(fault) => told("publish-failed").with("fault", fault),
        Failure::Halfway(fault) => told("publish-unfinished").with("fault", fault),
    };
    screen.refuse(shown.voice, why, Ended::Machine)
}

fn publish(
    site: &Site,
    output: Output,
    silent: bool,
    clock: &Clock,
) -> Result<Published, Failure<Problem>> {
    let mut pages: Vec<_> = site.plan.iter().collect();
    // Of what is made before it, the sums are known.
    pages.sort_by_key(|(_, page)| matches!(page, Page::Data(data) if data.sums()));
    let entries: Vec<Entry> = pages
        .iter()
        .map(|(url, page)| Entry {
            path: Arc::from(url.as_str()),
            wave: Site::wave(page),
        })
        .collect();
    let bar = progress(entries.len(), silent);
    let bytes = |entry: &Entry| {
        site.bytes(&Url::new(&entry.path))
            .unwrap_or_else(|| Ok(Vec::new()))
    };
    let left = AtomicUsize::new(entries.len());
    let progress = || {
        bar.inc(1);
        if left.fetch_sub(1, Ordering::Relaxed) == 1 {
            clock.done(Step::Pages);
        }
    };
    let published = publish::publish(output, &entries, bytes, progress);
    clock.done(Step::Published);
    bar.finish_and_clear();
    published
}

/// A bar on a terminal, which shows itself only when the work lasts over a second.
fn progress(entries: usize, silent: bool) -> ProgressBar {
    if silent || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let begun = Instant::now();
    let bar = ProgressBar::new(u64::try_from(entries).unwrap_or(u64::MAX));
    bar.set_draw_target(indicatif::ProgressDrawTarget::hidden());
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.set_style(style);
    let waiting = bar.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(1).saturating_sub(begun.elapsed()));
        if !waiting.is_finished() {
            waiting.set_draw_target(indicatif::ProgressDrawTarget::stderr());
        }
    });
    bar
}

/// Folders that a site must never be published over.
pub(super) fn forbidden(root: &Path) -> Vec<Forbidden> {
    let trees = ["content", "locales", "themes"].map(|folder| Forbidden::Tree(root.join(folder)));
    let home = std::env::home_dir()
        .filter(|home| !home.as_os_str().is_empty())
        .map(Forbidden::Folder);
    [Forbidden::Folder(root.to_owned())]
        .into_iter()
        .chain(trees)
        .chain(home)
        .collect()
}

/// Tells why an output can't be used.
pub(super) fn refuse(refusal: &Refusal, voice: &Voice, screen: &mut Screen) -> io::Result<Ended> {
    let ended = match refusal {
        Refusal::Machine(_) | Refusal::Busy { .. } => Ended::Machine,
        _ => Ended::CommandLine,
    };
    screen.refuse(voice, refusal.told(), ended)
}

fn refused(problems: &[Problem], shown: &Shown<'_>, screen: &mut Screen) -> io::Result<Ended> {
    if shown.format == Format::Human {
        let told = told("nothing-published").message("counts", counts(problems));
        screen.note(shown.voice, &told)?;
    }
    Ok(Ended::Author)
}

/// Whether any of the problems keeps the site from being published; warnings do where they count as errors.
pub(super) fn stops(problems: &[Problem], strict: bool) -> bool {
    problems.iter().any(|problem| match problem.severity {
        Severity::Error => true,
        Severity::Warning => strict,
        Severity::Advice => false,
    })
}

fn summary(
    site: &Site,
    folder: &Path,
    published: &Published,
    problems: &[Problem],
    voice: &Voice,
    time: Duration,
    screen: &mut Screen,
) -> io::Result<()> {
    let mut pages: BTreeMap<_, usize> = BTreeMap::new();
    for (url, page) in site.plan.iter() {
        if let Some(lang) = page.lang().filter(|_| url.as_str().ends_with(".html")) {
            *pages.entry(lang).or_default() += 1;
        }
    }
    let mut below = |told: &Told| writeln!(screen.out, "  {}", voice.say(told));
    for locale in site.locales().iter() {
        let count = pages.get(&locale.lang).copied().unwrap_or_default();
        let key = match site.fallbacks(&locale.lang) {
            0 => told("built-language"),
            replaced => told("built-language.replaced").count("replaced", replaced),
        };
        below(
            &key.with("lang", format!("{:<6}", locale.lang.to_string()))
                .with("pages", format!("{count:>6}"))
                .count("count", count),
        )?;
    }
    let megabytes = published.bytes / 100_000;
    let built = told("built")
        .with("folder", folder.display())
        .count("count", published.written + published.unchanged)
        .with(
            "megabytes",
            format!("{}.{}", megabytes / 10, megabytes % 10),
        )
        .with("seconds", format!("{:.2}", time.as_secs_f64()));
    screen.say(voice, &built)?;
    let mut below = |told: &Told| writeln!(screen.out, "  {}", voice.say(told));
    below(
        &told("built-changes")
            .with("written", published.written)
            .with("unchanged", published.unchanged)
            .with("removed", published.removed)
            .message("counts", counts(problems)),
    )?;
    if problems
        .iter()
        .any(|problem| problem.severity == Severity::Advice)
    {
        below(&told("advice-is-shown"))?;
    }
    for path in &published.edited {
        below(&told("edited-kept").with("path", path))?;
    }
    if !published.foreign.is_empty() {
        below(&told("foreign-left").list("paths", first_three(&published.foreign)))?;
    }
    Ok(())
}
