//! The `halqa` command.
fn main() {}
