//! A clock that jumps under the running server, by libfaketime where it is installed. The machine's own clock stays.

use std::{
    fs,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use super::{Failure, Run, Verdict, story::tell};

const LASTS: Duration = Duration::from_secs(2);

fn library() -> Option<PathBuf> {
    let folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"];
    folders.iter().map(|folder| PathBuf::from(folder).join("faketime/libfaketime.so.1")).find(|path| path.is_file())
}

/// An hour ahead, two hours back, and right again.
pub fn jumps(run: &Run) -> Result<Verdict, Failure> {
    let Some(library) = library() else {
        return Ok(Verdict::Skipped("libfaketime is not installed".into()));
    };
    let setup = run.setup("clock")?;
    let offset = run.folder.join("clock.offset");
    fs::write(&offset, "+0\n")?;
    let setup = setup
        .with("LD_PRELOAD", library.to_string_lossy())
        .with("FAKETIME_TIMESTAMP_FILE", offset.to_string_lossy())
        .with("FAKETIME_NO_CACHE", "1")
        .with("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    let jump = |to: &str| {
        // Moved into its place: a half-written file is no time.
        let next = offset.with_extension("next");
        fs::write(&next, format!("{to}\n")).and_then(|()| fs::rename(&next, &offset))
    };
    tell(&run.plan(&setup), |_| {
        jump("+3600")?;
        thread::sleep(LASTS);
        jump("-3600")?;
        thread::sleep(LASTS);
        let now = Instant::now();
        jump("+0")?;
        Ok(now)
    })
    .map(Verdict::Came)
}
