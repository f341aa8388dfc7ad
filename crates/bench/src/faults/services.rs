//! PostgreSQL and an S3 server of the run's own, by the project's scripts: on loopback ports of their own, stopped and
//! their folders removed when they are dropped.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use super::Failure;

const SCRIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/services");
const START_AGAIN: Duration = Duration::from_secs(30);

#[derive(Debug, Clone, Copy)]
pub enum Service {
    Postgres,
    S3,
}

/// A server that was started by a script.
pub struct Running {
    service: Service,
    folder: PathBuf,
    port: u16,
    pub url: String,
}

impl Running {
    /// `folder` has to be one that the server's user can enter.
    pub fn start(service: Service, folder: &Path, port: u16) -> Result<Self, Failure> {
        fs::create_dir_all(folder)?;
        let mut running = Self { service, folder: folder.to_owned(), port, url: String::new() };
        running.url = running.script("start")?;
        Ok(running)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// `kill -9` of the server and of every process that it has started.
    pub fn kill(&self) -> Result<(), Failure> {
        let file = match self.service {
            Service::Postgres => "data/postmaster.pid",
            Service::S3 => "server.pid",
        };
        let text = fs::read_to_string(self.folder.join(file))?;
        let first: i32 = text.lines().next().unwrap_or_default().trim().parse()?;
        let all = [vec![first], children(first)?].concat();
        for process in all.iter().filter_map(|id| Pid::from_raw(*id)) {
            // One that has ended in the meantime is as dead as it should be.
            let _ = kill_process(process, Signal::KILL);
        }
        Ok(())
    }

    /// On the data that is there. A killed PostgreSQL refuses for as long as one of its processes still dies.
    pub fn start_again(&self) -> Result<(), Failure> {
        let began = Instant::now();
        let command = match self.service {
            Service::Postgres => "start",
            Service::S3 => "again",
        };
        loop {
            match self.script(command) {
                Ok(_) => return Ok(()),
                Err(error) if began.elapsed() > START_AGAIN => return Err(error),
                Err(_) => thread::sleep(Duration::from_millis(100)),
            }
        }
    }

    /// Its output is a file: what it starts keeps the output open.
    fn script(&self, command: &str) -> Result<String, Failure> {
        let (name, variable) = match self.service {
            Service::Postgres => ("postgres", "POSTGRES"),
            Service::S3 => ("s3", "S3"),
        };
        let said = self.folder.join("script.out");
        let ended = Command::new(Path::new(SCRIPTS).join(name))
            .arg(command)
            .env(format!("KUMARA_TEST_{variable}_PORT"), self.port.to_string())
            .env(format!("KUMARA_TEST_{variable}_FOLDER"), &self.folder)
            .stdin(Stdio::null())
            .stdout(fs::File::create(&said)?)
            .stderr(fs::File::create(self.folder.join("script.err"))?)
            .status()?;
        if ended.success() {
            return Ok(fs::read_to_string(&said)?.lines().last().unwrap_or_default().to_owned());
        }
        let why = fs::read_to_string(self.folder.join("script.err"))?;
        Err(format!("scripts/services/{name} {command}: {ended} {}", why.trim()).into())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.script("stop");
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Processes that another one has started, by what the kernel says of each.
fn children(of: i32) -> Result<Vec<i32>, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let Some(id) = entry?.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
        let Ok(stat) = fs::read_to_string(format!("/proc/{id}/stat")) else { continue };
        // The name stands in parentheses and may hold anything; behind it come the state and the parent.
        let parent = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse().ok());
        if parent == Some(of) {
            found.push(id);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_are_found_by_their_parent() {
        let mut child = Command::new("sleep").arg("20").spawn().unwrap();
        let own = i32::try_from(std::process::id()).unwrap();
        assert!(children(own).unwrap().contains(&i32::try_from(child.id()).unwrap()));
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
