//! An application on a fresh database and clients that drive its router in this process, for tests.
//!
//! ```ignore
//! let app = TestApp::start().await;
//! let ana = app.member("ana").await;                  // signed up, with a bearer token
//! let answer = ana.post("/v1/notes", json!({…})).await;
//! assert_eq!(answer.status, 201);
//! let visitor = app.visitor();                        // signed out
//! ```
//! SQLite in a folder of its own, or PostgreSQL when `KUMARA_TEST_ENGINE=postgres`.

#![allow(clippy::expect_used, reason = "a test has nobody to hand an error to")]

use std::{
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, header},
};
use http_body_util::BodyExt;
use kumara_media::{ImageWorkers, Limits, WorkerCommand};
use kumara_model::{ManualClock, MemberId, Random, Timestamp};
use kumara_store::{BlobStore, Database, testing::TestDatabase};
use kumara_translate::Launcher;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::{
    accounts::{NewMember, session::SessionToken},
    app::{App, Outside},
    config::Settings,
    node::Node,
    secrets::Secrets,
    work::Queue,
};

/// 2026-01-13T09:30:00Z
pub const START: Timestamp = Timestamp::from_millis(1_768_296_600_000);

/// A running application that nothing else uses.
pub struct TestApp {
    pub app: App,
    pub clock: ManualClock,
    router: Router,
    database: TestDatabase,
    folder: tempfile::TempDir,
}

/// Starts programs of others in tests; it is built with the crate that they belong to.
const CONFINED: &str = "kumara-confined";

impl TestApp {
    pub async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// With settings changed from their defaults.
    pub async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut config = Settings::defaults().expect("default settings");
        config.storage.data_dir = folder.path().to_owned();
        config.http.reads_per_minute = 1_000_000;
        config.http.writes_per_minute = 1_000_000;
        // Tests run beside each other on few cores, and slowness there is no surge.
        config.surge.min_concurrent = 512;
        config.surge.start_concurrent = 512;
        config.surge.sign_ups_per_minute = 1_000_000;
        change(&mut config);
        let clock = ManualClock::at(START);
        let database = TestDatabase::from_env_with(clock.clock()).await;
        let app = launch(config, Database::clone(&database), &clock, &folder, CONFINED).await;
        Self { router: crate::router(app.clone()), app, clock, database, folder }
    }

    /// Stops the application, wherever its projectors stand, and starts another on the same database and files, as
    /// a new process would. Clients of the old one go on with [`TestClient::at`].
    #[must_use]
    pub async fn restarted(self) -> Self {
        self.restarted_with(CONFINED).await
    }

    /// The same with another program to start programs of others.
    pub(crate) async fn restarted_with(self, confined: &str) -> Self {
        let Self { app: old, clock, database, folder, .. } = self;
        old.stop().await;
        old.db.close().await;
        let db = Database::open(database.config(), clock.clock()).await.expect("the database opens again");
        let app = launch(old.config.clone(), db, &clock, &folder, confined).await;
        Self { router: crate::router(app.clone()), app, clock, database, folder }
    }

    /// Somebody who is not signed in.
    pub fn visitor(&self) -> TestClient {
        TestClient { router: self.router.clone(), token: None, member: None }
    }

    /// Makes a member without the detour over a phone and signs in.
    pub async fn member(&self, handle: &str) -> TestClient {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let member = crate::accounts::create_member(&self.app, NewMember::named(handle)).await.expect("a member");
        let mut secret = [0; 24];
        secret[..8].copy_from_slice(&NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        let token = SessionToken::new(member, self.app.ids.next(), secret);
        let (app, sealed) = (self.app.clone(), token.clone());
        self.app
            .db
            .write(move |tx| {
                let (app, token) = (app.clone(), sealed.clone());
                async move {
                    crate::accounts::session::Sessions::create(&app, &tx, &token, "test", "", app.clock.now()).await
                }
            })
            .await
            .expect("a session");
        TestClient { router: self.router.clone(), token: Some(token.reveal()), member: Some(member) }
    }

    /// Waits until everything derived has caught up with what was written.
    pub async fn settle(&self) {
        self.app.settle().await.expect("everything derived catches up");
    }
}

async fn launch(
    config: Settings,
    db: Database,
    clock: &ManualClock,
    folder: &tempfile::TempDir,
    confined: &str,
) -> App {
    // On the heap: it would make the futures of all tests large.
    Box::pin(App::start(Outside {
        config,
        db,
        blobs: BlobStore::local(folder.path().join("blobs")).expect("a blob folder"),
        clock: clock.clock(),
        random: Random::seeded(1),
        secrets: Secrets::from_master(&[1; 32]),
        images: ImageWorkers::new(Limits::default(), image_worker()),
        confined: Launcher { path: beside_the_tests(confined), arguments: Vec::new() },
        is_demo: false,
        node: Node::alone(),
        queues: Queue::ALL.into(),
        keeps_derived_state: true,
    }))
    .await
    .expect("the application starts")
}

/// The worker program of the media crate.
fn image_worker() -> WorkerCommand {
    WorkerCommand::Program { path: beside_the_tests("kumara-image-worker"), arguments: Vec::new() }
}

/// A program of ours, which cargo builds beside the tests.
fn beside_the_tests(program: &str) -> PathBuf {
    let mut dir: PathBuf = std::env::current_exe().expect("the test's own path");
    dir.pop();
    if dir.ends_with("deps") {
        dir.pop();
    }
    dir.join(program)
}

/// Speaks to the router as one member or visitor.
#[derive(Clone)]
pub struct TestClient {
    router: Router,
    token: Option<String>,
    member: Option<MemberId>,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// The body as JSON; null if it is none.
    pub json: Value,
}

impl Answer {
    /// The stable code of a problem; empty for an answer that is none.
    pub fn code(&self) -> &str {
        self.json["code"].as_str().unwrap_or_default()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Asserts the status and hands back the JSON.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text());
        self.json
    }
}

impl TestClient {
    /// The member behind this client.
    pub fn id(&self) -> MemberId {
        self.member.expect("a signed-in client")
    }

    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// A client with this token instead.
    #[must_use]
    pub fn with_token(&self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self.clone() }
    }

    /// The same caller at another application, one that was started anew.
    #[must_use]
    pub fn at(&self, app: &TestApp) -> Self {
        Self { router: app.router.clone(), ..self.clone() }
    }

    /// Publishes a text card for everybody and returns its id.
    pub async fn publish(&self, title: &str, topics: &[&str]) -> String {
        self.publish_for(title, topics, "public").await
    }

    /// The same, for `public`, `followers` or `private`.
    pub async fn publish_for(&self, title: &str, topics: &[&str], visibility: &str) -> String {
        let note = json!({
            "kind": "text",
            "title": title,
            "body": "",
            "card": {"design": "paper", "text": title},
            "topics": topics,
            "visibility": visibility,
        });
        let published = self.post("/v1/notes", note).await.expect(201);
        published["id"].as_str().expect("an id").to_owned()
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, None, &[]).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send("POST", path, Some(body), &[]).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Answer {
        let body = if body.is_null() { None } else { Some(body) };
        self.send("PUT", path, body, &[]).await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.send("PATCH", path, Some(body), &[]).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send("DELETE", path, None, &[]).await
    }

    /// With headers of one's own.
    pub async fn send(&self, method: &str, path: &str, body: Option<Value>, headers: &[(&str, &str)]) -> Answer {
        let bytes = body.map(|b| b.to_string().into_bytes());
        let json = [("content-type", "application/json")];
        let all: Vec<(&str, &str)> =
            headers.iter().copied().chain(if bytes.is_some() { &json[..] } else { &[] }.iter().copied()).collect();
        self.send_bytes(method, path, bytes.unwrap_or_default(), &all).await
    }

    pub async fn send_bytes(&self, method: &str, path: &str, body: Vec<u8>, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
            request = request.header(header::HOST, "127.0.0.1");
        }
        match &self.token {
            Some(token) => request = request.header(header::AUTHORIZATION, format!("Bearer {token}")),
            None => request = request.header("x-kumara-csrf", "1"),
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body)).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("the router never fails");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes().to_vec();
        let json = serde_json::from_slice(&body).unwrap_or(Value::Null);
        Answer { status: parts.status.as_u16(), headers: parts.headers, body, json }
    }
}

#[cfg(test)]
mod tests {
    use kumara_store::testing::check_statements;

    use super::*;

    #[tokio::test]
    async fn every_statement_runs_on_both_engines_with_the_same_shape() {
        let sqlite = TestDatabase::sqlite().await;
        let on_sqlite = check_statements(&sqlite).await;
        assert!(on_sqlite.iter().any(|s| s.name.ends_with("::FIND_RELATION") && s.columns == 5));
        let Some(postgres) = TestDatabase::postgres().await else { return };
        assert_eq!(on_sqlite, check_statements(&postgres).await);
    }
}
