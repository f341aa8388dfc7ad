//! The worker as a program of its own, for this crate's tests and examples. A server uses `kumara image-worker`.

fn main() -> std::process::ExitCode {
    kumara_media::worker_main()
}
