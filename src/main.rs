//! The `halqa` command: see [`halqa::cli`].

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// A build makes and drops millions of small values in every thread; the system's own allocator needs a tenth of the time for that.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    halqa::cli::run(std::env::args_os())
}
