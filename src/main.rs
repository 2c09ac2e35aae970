//! The `halqa` command: see [`halqa::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    halqa::cli::run(std::env::args_os())
}
