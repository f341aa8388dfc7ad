//! Memory of the server's process, once a second, as the kernel counts it.

use std::{sync::Arc, time::Duration};

use parking_lot::Mutex;
use tokio::task::JoinHandle;

pub struct Memory {
    pid: Option<u32>,
    seen: Arc<Mutex<Vec<f64>>>,
    watching: JoinHandle<()>,
}

impl Memory {
    /// Nothing is known of a server that somebody else started.
    pub fn watch(pid: Option<u32>) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&seen);
        let watching = tokio::spawn(async move {
            loop {
                kept.lock().extend(pid.and_then(resident_mib));
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        });
        Self { pid, seen, watching }
    }

    pub fn now(&self) -> Option<f64> {
        self.pid.and_then(resident_mib)
    }

    /// MiB, second by second.
    pub async fn stop(self) -> Vec<f64> {
        self.watching.abort();
        let _ = self.watching.await;
        std::mem::take(&mut *self.seen.lock())
    }
}

fn resident_mib(pid: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok().map(|kib| kib / 1_024.0)
}
