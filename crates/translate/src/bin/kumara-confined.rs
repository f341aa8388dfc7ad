//! A program in its cell, for this crate's tests. A server uses `kumara confined`.

fn main() -> std::process::ExitCode {
    kumara_confine::program_main(std::env::args_os().nth(1))
}
