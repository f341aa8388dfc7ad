//! The program itself, started on a folder of its own, and members who speak to it.

use std::{
    io,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::http::{Answer, Connection};

const START: Duration = Duration::from_secs(20);

/// A serving program; killed when it is dropped.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    data: PathBuf,
    database_url: Option<String>,
}

/// `kumara` with limits wide enough for a test and no settings from outside.
fn program(database_url: Option<&str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kumara"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KUMARA_")) {
        command.env_remove(name);
    }
    for (name, value) in [
        ("KUMARA_LOG", "warn"),
        ("KUMARA_READS_PER_MINUTE", "10000000"),
        ("KUMARA_WRITES_PER_MINUTE", "10000000"),
        ("KUMARA_CODES_PER_PREFIX_PER_HOUR", "1000"),
        ("KUMARA_CODES_PER_NETWORK_PER_HOUR", "1000"),
        ("KUMARA_SURGE_MIN_CONCURRENT", "512"),
        ("KUMARA_SIGN_UPS_PER_MINUTE", "100000"),
    ] {
        command.env(name, value);
    }
    if let Some(url) = database_url {
        command.env("KUMARA_DATABASE_URL", url);
    }
    command
}

/// Runs a command of the program to its end.
pub fn run(arguments: &[&str], data: &Path) -> Output {
    program(None).args(arguments).arg("--data").arg(data).output().unwrap()
}

/// The same on PostgreSQL, with settings changed.
pub fn run_with(arguments: &[&str], data: &Path, database_url: &str, settings: &[(&str, &str)]) -> Output {
    let mut command = program(Some(database_url));
    command.envs(settings.iter().copied()).args(arguments).arg("--data").arg(data).output().unwrap()
}

impl Server {
    pub fn start(data: &Path, database_url: Option<&str>) -> Self {
        Self::start_with(data, database_url, &[])
    }

    /// With settings changed, as variables. Ready when this returns.
    pub fn start_with(data: &Path, database_url: Option<&str>, settings: &[(&str, &str)]) -> Self {
        // A port that was free a moment ago.
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        Self::start_at(address, data, database_url, settings)
    }

    pub fn start_at(address: SocketAddr, data: &Path, database_url: Option<&str>, settings: &[(&str, &str)]) -> Self {
        let child = program(database_url)
            .envs(settings.iter().copied())
            .args(["serve", "--listen", &address.to_string(), "--data"])
            .arg(data)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Self { child, address, data: data.to_owned(), database_url: database_url.map(str::to_owned) }.until_ready()
    }

    /// `kumara work`, ready when this returns.
    pub fn work(data: &Path, database_url: &str, settings: &[(&str, &str)]) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let child = program(Some(database_url))
            .envs(settings.iter().copied())
            .env("KUMARA_METRICS_LISTEN", address.to_string())
            .args(["work", "--data"])
            .arg(data)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Self { child, address, data: data.to_owned(), database_url: Some(database_url.to_owned()) }.until_ready()
    }

    fn until_ready(mut self) -> Self {
        let began = Instant::now();
        while !self.is_ready() {
            assert!(self.child.try_wait().unwrap().is_none(), "the program ended by itself");
            assert!(began.elapsed() < START, "the program does not get ready");
            thread::sleep(Duration::from_millis(10));
        }
        self
    }

    pub fn is_ready(&self) -> bool {
        Connection::to(self.address).ask("GET", "/readyz", &[], b"").is_ok_and(|answer| answer.status == 200)
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// `SIGTERM`.
    pub fn ask_to_stop(&self) {
        rustix::process::kill_process(rustix::process::Pid::from_child(&self.child), rustix::process::Signal::TERM)
            .unwrap();
    }

    /// Waits until it has ended, in order.
    pub fn wait_for_end(&mut self) {
        assert!(self.child.wait().unwrap().success());
    }

    /// The same community, served by a new process.
    pub fn again(&self) -> Self {
        Self::start(&self.data, self.database_url.as_deref())
    }

    /// Signs up with a phone number, by the code in the outbox.
    pub fn member(&self, number: usize) -> Member {
        let mut visitor = Member { id: String::new(), token: None, connection: Connection::to(self.address) };
        let phone = json!({"phone": format!("+491511234{:04}", 1_000 + number)});
        let sent = visitor.made("POST", "/v1/auth/codes", &phone, 202);
        let challenge = sent["challenge"].as_str().unwrap();
        let code = visitor.code_in_outbox(challenge);
        let signed = json!({"challenge": challenge, "code": code, "token": true});
        let signed = visitor.made("POST", "/v1/auth/sessions", &signed, 201);
        let mut member = Member { token: Some(signed["token"].as_str().unwrap().to_owned()), ..visitor };
        let name = json!({"handle": format!("writer_{number}_x"), "display_name": format!("Writer {number}")});
        let me = member.made("PATCH", "/v1/me", &name, 200);
        member.id = me["id"].as_str().unwrap().to_owned();
        member
    }

    pub fn visitor(&self) -> Member {
        Member { id: String::new(), token: None, connection: Connection::to(self.address) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Speaks to the program as one member, or as a visitor.
pub struct Member {
    pub id: String,
    pub token: Option<String>,
    connection: Connection,
}

impl Member {
    /// The same member at another process that serves the same community.
    pub fn at(&self, server: &Server) -> Self {
        self.at_address(server.address)
    }

    /// The same member at a balancer.
    pub fn at_address(&self, address: SocketAddr) -> Self {
        Self { id: self.id.clone(), token: self.token.clone(), connection: Connection::to(address) }
    }

    /// An error is one of the connection: the program is gone.
    pub fn ask(&mut self, method: &str, path: &str, body: &Value, key: Option<&str>) -> io::Result<Answer> {
        let bytes = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        let mut headers = Vec::new();
        if !bytes.is_empty() {
            headers.push(("content-type", "application/json"));
        }
        if let Some(key) = key {
            headers.push(("idempotency-key", key));
        }
        self.send(method, path, &headers, &bytes)
    }

    pub fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> io::Result<Answer> {
        let bearer = self.token.as_ref().map(|token| format!("Bearer {token}"));
        let mut all = vec![bearer.as_ref().map_or(("x-kumara-csrf", "1"), |bearer| ("authorization", bearer.as_str()))];
        all.extend_from_slice(headers);
        self.connection.ask(method, path, &all, body)
    }

    /// Asserts the status and hands back the JSON.
    pub fn made(&mut self, method: &str, path: &str, body: &Value, status: u16) -> Value {
        let answer = self.ask(method, path, body, None).unwrap();
        assert_eq!(answer.status, status, "{method} {path}: {}", String::from_utf8_lossy(&answer.body));
        answer.json()
    }

    pub fn get(&mut self, path: &str) -> Value {
        self.made("GET", path, &Value::Null, 200)
    }

    /// Every item of a list, page by page.
    pub fn all(&mut self, path: &str) -> Vec<Value> {
        let mut items = Vec::new();
        let mut cursor = String::new();
        loop {
            let sign = if path.contains('?') { '&' } else { '?' };
            let mut page = self.get(&format!("{path}{sign}limit=50{cursor}"));
            items.append(page["items"].as_array_mut().unwrap());
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => return items,
            }
        }
    }

    /// The six digits that were sent for a challenge.
    pub fn code_in_outbox(&mut self, challenge: &str) -> String {
        let outbox = self.get(&format!("/v1/auth/outbox?challenge={challenge}"));
        let text = outbox["messages"][0]["text"].as_str().unwrap();
        let words = text.split(|c: char| !c.is_ascii_digit());
        words.into_iter().find(|digits| digits.len() == 6).unwrap().to_owned()
    }
}
