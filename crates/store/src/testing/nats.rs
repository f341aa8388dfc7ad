//! NATS for tests: a stream of a test's own on the cluster that the environment names, or a cluster whose servers a test
//! may kill.
#![expect(clippy::expect_used, reason = "a test has nobody to hand an error to")]

use std::{
    io::{self, Write},
    path::PathBuf,
    process::{self, Command},
    sync::atomic::{AtomicU32, Ordering::Relaxed},
};

/// Address of a NATS cluster on which tests may make streams.
const CLUSTER: &str = "KUMARA_TEST_NATS";

fn own_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("TEST_{}_{}", process::id(), COUNT.fetch_add(1, Relaxed))
}

/// An address with a stream of the test's own; `None`, said plainly, where there is no cluster to test on.
pub fn stream_address() -> Option<String> {
    let Ok(cluster) = std::env::var(CLUSTER) else {
        let said = writeln!(io::stderr(), "skipped: {CLUSTER} is not set, so there is no NATS to test on");
        said.expect("a place to say it");
        return None;
    };
    Some(format!("{cluster}?stream={}&max_bytes=16777216", own_name()))
}

/// Three servers of a test's own, started by `scripts/services/nats` on six ports from `port` on, or from some tens further
/// when one of them is somebody's; stopped with this value.
pub struct TestCluster {
    port: u16,
}

impl TestCluster {
    /// `None` where no cluster is to be tested on.
    pub fn start(port: u16) -> Option<Self> {
        stream_address()?;
        let mut said = String::new();
        for port in (port..).step_by(10).take(5) {
            let cluster = Self { port };
            match cluster.tried(&["start"]) {
                Ok(_) => return Some(cluster),
                Err(error) => said = error,
            }
        }
        panic!("no cluster starts: {said}");
    }

    pub fn address(&self) -> String {
        format!("{}?stream={}&max_bytes=67108864", self.script(&["url"]), own_name())
    }

    /// `kill -9` of one server, 0 to 2.
    pub fn kill(&self, server: usize) {
        self.script(&["kill", &server.to_string()]);
    }

    /// Starts it again on what it had written.
    pub fn revive(&self, server: usize) {
        self.script(&["revive", &server.to_string()]);
    }

    fn script(&self, arguments: &[&str]) -> String {
        self.tried(arguments).unwrap_or_else(|said| panic!("{arguments:?}: {said}"))
    }

    fn tried(&self, arguments: &[&str]) -> Result<String, String> {
        let script: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../scripts/services/nats"].iter().collect();
        // What it starts must not hold this process's pipes open.
        let output = Command::new(script)
            .args(arguments)
            .env("KUMARA_TEST_NATS_PORT", self.port.to_string())
            .output()
            .expect("scripts/services/nats");
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }
}

impl Drop for TestCluster {
    fn drop(&mut self) {
        // A test that has failed has said more.
        let _ = self.tried(&["stop"]);
    }
}
