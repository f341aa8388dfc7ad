//! The program that is put to the test: started on a folder and a port of its own, killed, stopped and started again.

use std::{
    fs::File,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use super::{Failure, http::Connection};

const START: Duration = Duration::from_secs(40);
const STOP: Duration = Duration::from_secs(20);

/// What the program is started with.
#[derive(Debug, Clone)]
pub struct Setup {
    pub program: PathBuf,
    pub address: SocketAddr,
    pub data: PathBuf,
    /// Settings, and what a loader is to be told.
    pub variables: Vec<(String, String)>,
    pub log: PathBuf,
}

impl Setup {
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// With limits wide enough for a few busy writers, and no settings from outside.
    fn command(&self) -> Result<Command, Failure> {
        let mut command = Command::new(&self.program);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KUMARA_")) {
            command.env_remove(name);
        }
        for (name, value) in [
            ("KUMARA_LOG", "warn"),
            ("KUMARA_READS_PER_MINUTE", "10000000"),
            ("KUMARA_WRITES_PER_MINUTE", "10000000"),
            ("KUMARA_CODES_PER_PREFIX_PER_HOUR", "1000"),
            ("KUMARA_CODES_PER_NETWORK_PER_HOUR", "1000"),
            ("KUMARA_SIGN_UPS_PER_MINUTE", "100000"),
            ("KUMARA_PICTURES_PER_HOUR", "100000"),
            ("KUMARA_SURGE_MIN_CONCURRENT", "512"),
            ("KUMARA_REQUEST_TIMEOUT_MS", "10000"),
            ("KUMARA_SHUTDOWN_MS", "3000"),
        ] {
            command.env(name, value);
        }
        let log = File::options().create(true).append(true).open(&self.log)?;
        command.envs(self.variables.iter().map(|(name, value)| (name, value))).stdout(log.try_clone()?).stderr(log);
        Ok(command)
    }

    /// Runs a command of the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Result<(), Failure> {
        let ended = self.command()?.args(arguments).arg("--data").arg(&self.data).status()?;
        if ended.success() { Ok(()) } else { Err(format!("kumara {arguments:?}: {ended}\n{}", self.said()).into()) }
    }

    /// The end of what the program has written.
    pub fn said(&self) -> String {
        let log = std::fs::read(&self.log).unwrap_or_default();
        String::from_utf8_lossy(&log[log.len().saturating_sub(2_000)..]).into_owned()
    }
}

/// A serving program; killed when it is dropped.
pub struct Server {
    pub setup: Setup,
    child: Child,
}

impl Server {
    /// Ready when this returns.
    pub fn start(setup: &Setup) -> Result<Self, Failure> {
        let mut server = Self::spawn(setup)?;
        let began = Instant::now();
        while !is_ready(setup.address) {
            if let Some(ended) = server.child.try_wait()? {
                return Err(format!("the program ended: {ended}\n{}", setup.said()).into());
            }
            if began.elapsed() > START {
                return Err(format!("the program does not get ready\n{}", setup.said()).into());
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(server)
    }

    fn spawn(setup: &Setup) -> Result<Self, Failure> {
        let mut command = setup.command()?;
        command.args(["serve", "--listen", &setup.address.to_string(), "--data"]).arg(&setup.data);
        Ok(Self { setup: setup.clone(), child: command.stdin(Stdio::null()).spawn()? })
    }

    /// `kill -9`.
    pub fn kill(&mut self) -> Result<(), Failure> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// What a supervisor does: the same program again, without waiting for it.
    pub fn begin_again(&mut self) -> Result<(), Failure> {
        let again = Self::spawn(&self.setup)?;
        *self = again;
        Ok(())
    }

    /// As an operator stops it. Whether it ended by itself.
    pub fn stop(&mut self) -> Result<(), Failure> {
        kill_process(Pid::from_child(&self.child), Signal::TERM)?;
        let began = Instant::now();
        while self.child.try_wait()?.is_none() {
            if began.elapsed() > STOP {
                self.kill()?;
                return Err("the program does not stop when it is asked to".into());
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn is_ready(address: SocketAddr) -> bool {
    Connection::to(address).ask("GET", "/readyz", &[], b"").is_ok_and(|answer| answer.status == 200)
}

/// Beside the program that runs this.
pub fn beside_this() -> Result<PathBuf, Failure> {
    let own = std::env::current_exe()?;
    let program = own.parent().unwrap_or(Path::new(".")).join("kumara");
    if program.is_file() {
        Ok(program)
    } else {
        Err(format!("{} is missing: cargo build -p kumara", program.display()).into())
    }
}
