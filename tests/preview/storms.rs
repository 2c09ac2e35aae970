//! More changes at once than any hand makes: what is served in the end is right, and the way there is short.

use super::server::Server;
use super::watching::{MODULE, PAGE, module};
use crate::sandbox::{Sandbox, small_files};
use std::fs;
use std::thread;
use std::time::Duration;

/// How many times the module is saved, a hundred times a second.
const SAVES: usize = 500;

#[test]
fn a_hundred_saves_a_second_end_with_the_last() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let save = |number: usize| {
        sandbox.write(MODULE, module(&format!("map number {number}.")));
        thread::sleep(Duration::from_millis(10));
    };
    (0..SAVES / 5).for_each(save);
    #[cfg(target_os = "linux")]
    let before = server.memory();
    (SAVES / 5..SAVES).for_each(save);
    server.shows(PAGE, &format!("map number {}.", SAVES - 1));
    let updates = server.updates().len();
    assert!(updates <= 1 + SAVES, "{updates} updates");
    #[cfg(target_os = "linux")]
    {
        let after = server.memory();
        let most = before + 64 * 1024;
        assert!(after < most, "it grew from {before} to {after} KiB");
    }
}

/// A program that is stopped reads no events, and the system keeps only so many for it.
#[cfg(target_os = "linux")]
#[test]
fn when_the_system_forgets_events_it_looks_for_itself_and_says_so() {
    let sandbox = Sandbox::small();
    let server = Server::start(sandbox.path(), &[]);
    server.shows(PAGE, "one map");
    let kept = fs::read_to_string("/proc/sys/fs/inotify/max_queued_events");
    let kept: usize = kept
        .ok()
        .and_then(|kept| kept.trim().parse().ok())
        .expect("how many events the system keeps");
    server.signal("STOP");
    // Two files by turns: the same event twice is kept once. Every save is three events at least.
    for number in 0..kept / 2 {
        let path = ["locales/en/catalogue.ftl", "locales/ar/catalogue.ftl"][number % 2];
        sandbox.write(path, &small_files()[path]);
    }
    sandbox.write(MODULE, module("a forgotten map"));
    server.signal("CONT");
    server.shows(PAGE, "a forgotten map");
    server.until("it says that it polls", || {
        let said = server.said();
        said.contains("too many changes came at once")
            && said.contains("looked at every half second")
    });
    sandbox.write(MODULE, module("a polled map"));
    server.shows(PAGE, "a polled map");
}
