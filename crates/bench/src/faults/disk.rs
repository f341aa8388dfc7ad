//! A disk that fills up: a small file system of its own in memory, where mounting one is allowed.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{Failure, Run, Verdict, story::tell};

const SIZE_MB: u64 = 96;
/// Below it the server refuses, in the first of the two faults.
const LEAST_MB: u64 = 32;
/// The server looks every five seconds.
const FULL: Duration = Duration::from_secs(7);

/// Unmounted when it is dropped.
struct Mounted(PathBuf);

impl Mounted {
    /// `None` where this user may not mount.
    fn new(folder: &Path) -> Result<Option<Self>, Failure> {
        fs::create_dir_all(folder)?;
        let options = format!("size={SIZE_MB}m,mode=0700");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &options, "kumara-faults"]).arg(folder).stderr(Stdio::null());
        Ok(mount.status().is_ok_and(|ended| ended.success()).then(|| Self(folder.to_owned())))
    }

    fn free(&self) -> Result<u64, Failure> {
        let found = rustix::fs::statvfs(&self.0)?;
        Ok(found.f_bavail.saturating_mul(found.f_frsize))
    }

    /// Writes until so many bytes are left, or until nothing can be written any more.
    fn fill(&self, leave: u64) -> Result<PathBuf, Failure> {
        let path = self.0.join("filling");
        let mut file = File::create(&path)?;
        for size in [1 << 20, 4_096, 1] {
            let piece = vec![1; size];
            while self.free()? >= leave + size as u64 && file.write_all(&piece).is_ok() {}
        }
        Ok(path)
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

pub fn nearly_full(run: &Run) -> Result<Verdict, Failure> {
    story(run, "disk-low", LEAST_MB, LEAST_MB * 1_000_000 / 2)
}

pub fn full(run: &Run) -> Result<Verdict, Failure> {
    story(run, "disk-full", 0, 0)
}

fn story(run: &Run, name: &str, least_mb: u64, leave: u64) -> Result<Verdict, Failure> {
    let setup = run.setup(name)?.with("KUMARA_MIN_FREE_MB", least_mb.to_string());
    let Some(mounted) = Mounted::new(&setup.data)? else {
        return Ok(Verdict::Skipped("mounting a small file system is not allowed here".into()));
    };
    let ran = tell(&run.plan(&setup), |server| {
        let filling = mounted.fill(leave)?;
        thread::sleep(FULL);
        if server.has_ended() {
            return Err("the program has ended on a full disk".into());
        }
        let now = Instant::now();
        fs::remove_file(filling)?;
        Ok(now)
    });
    ran.map(Verdict::Came)
}
