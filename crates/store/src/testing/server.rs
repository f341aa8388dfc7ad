//! PostgreSQL servers of a test's own, for what one server for all tests can't show: TLS, and a replica that comes and
//! goes. Started and stopped by the project's own script.
#![expect(clippy::expect_used, reason = "a test has nobody to hand an error to")]

use std::{
    fs,
    io::{self, Write},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{self, Command},
    sync::atomic::{AtomicU32, Ordering::Relaxed},
};

use tokio_postgres::NoTls;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/services/postgres");

/// Stopped, and its folder removed, with this value.
pub struct TestServer {
    folder: PathBuf,
    port: u16,
    options: String,
}

impl TestServer {
    /// `None`, said plainly, where tests are run without PostgreSQL. `prepare` may put files into the folder, which the
    /// server's user is given afterwards; it returns what the server is told beside its port.
    pub fn start(prepare: impl FnOnce(&Path) -> String) -> Option<Self> {
        if std::env::var("KUMARA_TEST_POSTGRES").is_err() {
            let said =
                writeln!(io::stderr(), "skipped: KUMARA_TEST_POSTGRES is not set, so there is no PostgreSQL here");
            said.expect("a place to say it");
            return None;
        }
        let mut server = Self::new();
        server.options = prepare(&server.folder);
        server.give_away();
        server.run(&["start"]);
        Some(server)
    }

    /// Follows this one from now on.
    pub fn replica(&self) -> Self {
        let replica = Self::new();
        replica.run(&["replica", &self.url("postgres", "")]);
        replica
    }

    /// The address of a database, with what stands behind the question mark.
    pub fn url(&self, database: &str, query: &str) -> String {
        let query = if query.is_empty() { String::new() } else { format!("?{query}") };
        format!("postgres://kumara@127.0.0.1:{}/{database}{query}", self.port)
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Runs SQL on it, beside any program.
    pub async fn tell(&self, sql: &str) {
        let connecting = tokio_postgres::connect(&self.url("postgres", ""), NoTls).await;
        let (client, connection) = connecting.expect("the test's own server");
        let serving = tokio::spawn(connection);
        client.batch_execute(sql).await.expect("SQL for the test's own server");
        drop(client);
        let _ = serving.await;
    }

    pub fn stop(&self) {
        self.run(&["stop"]);
    }

    /// After a stop.
    pub fn start_again(&self) {
        self.run(&["start"]);
    }

    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        // Not a temporary folder of the library's: the server's user has to be able to enter it.
        let name = format!("kumara-postgres-{}-{}", process::id(), COUNT.fetch_add(1, Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder for the server");
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        Self { folder, port: free.expect("a free port").port(), options: String::new() }
    }

    /// To the owner that a server's files have to have.
    fn give_away(&self) {
        if is_root() {
            let given = Command::new("chown").arg("-R").arg("postgres").arg(&self.folder).status();
            assert!(given.expect("chown").success());
        }
    }

    fn run(&self, arguments: &[&str]) {
        let ran = Command::new(SCRIPT)
            .args(arguments)
            .env("KUMARA_TEST_POSTGRES_PORT", self.port.to_string())
            .env("KUMARA_TEST_POSTGRES_FOLDER", &self.folder)
            .env("KUMARA_TEST_POSTGRES_OPTIONS", &self.options)
            .output()
            .expect("scripts/services/postgres");
        assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.run(&["stop"]);
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The folder of this process belongs to whom it runs as.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}
