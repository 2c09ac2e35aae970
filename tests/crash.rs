//! The real command over a real output, stopped or failed by `strace` at its own system calls: whatever the moment, every published file is whole,
//! what readers come to has all that it links to, strangers' files are as they were, and the next run makes good.
//!
//! A few of the calls are tried on every run; all of them (some 800), each with every fault, by `tests/run long`.
#![cfg(target_os = "linux")]

pub(crate) mod calls;
mod scene;

use calls::{Call, Fault};
use scene::Scene;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

/// Fails at one call, looks at what is published, and builds again unless that was seen to make good what is there now.
fn fails_at(
    scene: &Scene,
    call: &Call,
    fault: Fault,
    repaired: &mut BTreeSet<u64>,
) -> Result<(), String> {
    scene.restore();
    let Some(ended) = calls::inject(&scene.build("two"), call, fault) else {
        return Err("did not happen".into());
    };
    let told = ended.told.trim();
    match ended.code {
        None if fault == Fault::Kill => {}
        Some(0) if fault != Fault::Kill => scene.holds("two")?,
        Some(3) if told.contains("error: ") => {
            if !told.contains("run the command again to finish") && !scene.is_untouched() {
                return Err(format!("changed something and does not tell so: {told}"));
            }
        }
        code => return Err(format!("ends with {code:?}: {told}")),
    }
    scene.is_sound()?;
    if repaired.insert(scene.state()) {
        scene.repairs("two")?;
    }
    Ok(())
}

/// Which calls fail, and how.
enum Tried {
    /// At most so many of each kind, with each of the faults in turn; every one that removes a file.
    Some(usize),
    /// Every one, with this fault.
    All(Fault),
}

fn fails_everywhere(wanted: &Tried) {
    let scene = Scene::new();
    let calls = calls::record(&scene.build("two"), &scene.output());
    let mut kinds: BTreeMap<&str, Vec<&Call>> = BTreeMap::new();
    for call in &calls {
        kinds.entry(&call.name).or_default().push(call);
    }
    for kind in ["openat", "write", "rename", "fsync", "mkdir", "unlink"] {
        assert!(kinds.contains_key(kind), "{kind} is not used: {kinds:?}");
    }
    let mut repaired = BTreeSet::new();
    let (mut tried, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for calls in kinds.values() {
        // What goes is few, and in which order it goes is what readers may meet.
        let step = match wanted {
            Tried::Some(count) if calls[0].name != "unlink" => calls.len().div_ceil(*count),
            _ => 1,
        };
        for call in calls.iter().skip(step / 2).step_by(step) {
            let fault = match wanted {
                Tried::Some(_) => Fault::ALL[tried % Fault::ALL.len()],
                Tried::All(fault) => *fault,
            };
            tried += 1;
            match fails_at(&scene, call, fault, &mut repaired) {
                Err(why) if why == "did not happen" => missed.push(format!("{fault:?} at {call}")),
                Err(why) => wrong.push(format!("{fault:?} at {call}: {why}")),
                Ok(()) => {}
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {tried}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    // Which of the threads that wait for the disk waits for which folder is chance: a call may be another thread's this time.
    assert!(
        missed.len() * 10 < tried,
        "of {tried} these did not happen:\n{}",
        missed.join("\n")
    );
}

#[test]
fn a_run_that_fails_at_some_of_its_calls_harms_nothing() {
    fails_everywhere(&Tried::Some(2));
}

#[test]
#[ignore = "long: tests/run long"]
fn long_a_run_killed_at_any_call_harms_nothing() {
    fails_everywhere(&Tried::All(Fault::Kill));
}

#[test]
#[ignore = "long: tests/run long"]
fn long_a_disk_that_is_full_at_any_call_harms_nothing() {
    fails_everywhere(&Tried::All(Fault::NoSpace));
}

#[test]
#[ignore = "long: tests/run long"]
fn long_a_disk_that_is_broken_at_any_call_harms_nothing() {
    fails_everywhere(&Tried::All(Fault::Broken));
}

#[test]
#[ignore = "long: tests/run long"]
fn long_a_call_that_is_not_allowed_harms_nothing() {
    fails_everywhere(&Tried::All(Fault::Forbidden));
}

/// Kills runs at random moments, one catalogue and the other in turn.
fn killed_at_random(times: u32) {
    let scene = Scene::new();
    let started = Instant::now();
    scene.repairs("two").expect("it builds");
    let whole = u64::try_from(started.elapsed().as_micros()).expect("no long time");
    let mut chance: u64 = 0x2545_F491_4F6C_DD1D;
    let mut killed = 0;
    for round in 0..times {
        let version = ["one", "two"][round as usize % 2];
        // Marsaglia's xorshift is random enough, and gives the same moments on every run.
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        let mut run = scene.build(version);
        let mut run = run.stderr(Stdio::null()).spawn().expect("halqa can be run");
        thread::sleep(Duration::from_micros(chance % whole));
        killed += u32::from(run.try_wait().expect("a state").is_none());
        run.kill().expect("it can be killed");
        run.wait().expect("it ends");
        if let Err(why) = scene.is_sound() {
            panic!("round {round}, {version}: {why}");
        }
        // Often the next run is of the other catalogue, after another kill.
        if chance & 3 == 0 {
            scene
                .repairs(version)
                .unwrap_or_else(|why| panic!("round {round}, {version}: {why}"));
        }
    }
    scene.repairs("one").expect("the last run makes good");
    assert!(
        killed > 0,
        "all {times} were done before they could be killed"
    );
}

#[test]
fn runs_killed_at_random_moments_of_a_crash_harm_nothing() {
    killed_at_random(10);
}

#[test]
#[ignore = "long: tests/run long"]
fn long_runs_killed_at_random_moments_harm_nothing() {
    killed_at_random(200);
}
