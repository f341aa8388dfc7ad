//! A server of the drill's own, on a fresh folder and a free port, with limits for one caller out of the way: all of the
//! load comes from one machine.

use std::{
    fs::File,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    process::Stdio,
    time::{Duration, Instant},
};

use tokio::process::{Child, Command};

use super::connection::{Connection, Request};
use crate::start::Failure;

const START: Duration = Duration::from_secs(60);

pub struct OwnServer {
    child: Child,
    pub address: SocketAddr,
    data: PathBuf,
}

impl OwnServer {
    pub async fn start() -> Result<Self, Failure> {
        // A port that was free a moment ago.
        let address = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let data = std::env::temp_dir().join(format!("kumara-drill-{}", std::process::id()));
        std::fs::create_dir_all(&data)?;
        let log = File::create(data.join("drill.log"))?;
        let mut command = Command::new(std::env::current_exe()?);
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("KUMARA_")) {
            command.env_remove(name);
        }
        let child = command
            .args(["serve", "--listen", &address.to_string(), "--data"])
            .arg(&data)
            .envs([
                ("KUMARA_LOG", "warn"),
                ("KUMARA_TRUSTS_PROXY", "true"),
                ("KUMARA_READS_PER_MINUTE", "100000000"),
                ("KUMARA_WRITES_PER_MINUTE", "100000000"),
                ("KUMARA_CODES_PER_PREFIX_PER_HOUR", "100000000"),
                ("KUMARA_CODES_PER_NETWORK_PER_HOUR", "100000000"),
                ("KUMARA_SIGN_UPS_PER_MINUTE", "1200"),
            ])
            .stdout(Stdio::null())
            .stderr(log)
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let mut server = Self { child, address, data };
        let began = Instant::now();
        while !server.is_ready().await {
            if server.child.try_wait()?.is_some() || began.elapsed() > START {
                return Err(Failure("the drill's own server did not start".to_owned()));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(server)
    }

    pub fn pid(&self) -> u32 {
        self.child.id().unwrap_or_default()
    }

    async fn is_ready(&self) -> bool {
        let request = Request { method: "GET", path: "/readyz", token: None, language: "en", from: 0, json: None };
        Connection::to(self.address).ask(&request).await.is_ok_and(|answer| answer.status == 200)
    }

    /// Stops it and takes its folder away.
    pub async fn stop(mut self) {
        if let Err(error) = self.child.kill().await {
            tracing::warn!(%error, "the drill's own server could not be stopped");
        }
        if let Err(error) = std::fs::remove_dir_all(&self.data) {
            tracing::warn!(%error, "the drill's folder could not be taken away");
        }
    }
}
