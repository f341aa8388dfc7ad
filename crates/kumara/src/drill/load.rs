//! Makes the load: one after the other as fast as answers come (to find the capacity), or at times of its own.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use kumara_model::Random;
use serde_json::json;
use tokio::{sync::Mutex, task::JoinSet, time::sleep_until};

use super::{
    community::{Community, SignUp, phone, sign_up},
    connection::{Answer, Connection, Request},
    mix::{Action, Zipf},
    tally::{Outcome, Sample, Tally},
    verify::Written,
};

/// Connections at the same time. An arrival beyond is counted as not sent, which no server is to blame for.
const MOST_CONNECTIONS: usize = 4_000;
/// Callers at the same time while the capacity is measured: enough to keep a few cores busy, too few to be refused.
const CLOSED: usize = 24;
/// What counts as normal: everything served, and nine in ten within this.
const QUICK: Duration = Duration::from_millis(250);
const QUERIES: [&str; 6] = ["tea", "noodles", "harbour", "garden%20bicycle", "bread", "rain"];

pub struct Load {
    shared: Arc<Shared>,
}

struct Shared {
    address: SocketAddr,
    community: Arc<Community>,
    zipf: Zipf,
    random: Random,
    idle: parking_lot::Mutex<Vec<Connection>>,
    open: AtomicUsize,
    joined: AtomicUsize,
    written: parking_lot::Mutex<Vec<Written>>,
}

/// How the server came back.
pub struct Back {
    /// None: not while it was watched.
    pub after: Option<Duration>,
    pub tally: Tally,
}

impl Load {
    pub fn new(address: SocketAddr, community: Arc<Community>, seed: u64) -> Self {
        let zipf = Zipf::new(community.notes.len());
        let joined = AtomicUsize::new(community.members.len());
        let (random, idle, written) =
            (Random::seeded(seed), parking_lot::Mutex::default(), parking_lot::Mutex::default());
        let open = AtomicUsize::new(0);
        Self { shared: Arc::new(Shared { address, community, zipf, random, idle, open, joined, written }) }
    }

    /// Answers a second when each caller asks again as soon as it has its answer. The first third warms up.
    pub async fn capacity(&self, length: Duration) -> f64 {
        let (began, tally) = (Instant::now(), Arc::new(Mutex::new(Vec::new())));
        let mut callers = JoinSet::new();
        for _ in 0..CLOSED {
            let (shared, tally) = (Arc::clone(&self.shared), Arc::clone(&tally));
            callers.spawn(async move {
                while began.elapsed() < length {
                    let sample = shared.one(began, began.elapsed()).await;
                    tally.lock().await.push(sample);
                }
            });
        }
        callers.join_all().await;
        let warm = length / 3;
        let samples = std::mem::take(&mut *tally.lock().await);
        let served = samples.iter().filter(|sample| sample.outcome == Outcome::Served && sample.due > warm).count();
        served as f64 / (began.elapsed() - warm).as_secs_f64()
    }

    /// Arrivals at random distances, `rate` a second on average, whatever the server does.
    pub async fn open(&self, rate: f64, length: Duration) -> Tally {
        let began = Instant::now();
        let mut running = JoinSet::new();
        let mut samples = Vec::new();
        let mut due = Duration::ZERO;
        loop {
            let distance = -(1.0 - self.shared.random.unit()).max(f64::MIN_POSITIVE).ln() / rate;
            due += Duration::from_secs_f64(distance);
            if due >= length {
                break;
            }
            let at = began + due;
            if at > Instant::now() + Duration::from_millis(1) {
                sleep_until(at.into()).await;
            }
            while let Some(done) = running.try_join_next() {
                samples.extend(done);
            }
            let shared = Arc::clone(&self.shared);
            running.spawn(async move { shared.one(began, due).await });
        }
        while let Some(done) = running.join_next().await {
            samples.extend(done);
        }
        Tally { samples, length }
    }

    /// A light load until the server says that it is normal and is quick for a whole second; none if it isn't in time.
    pub async fn back_to_normal(&self, rate: f64, most: Duration) -> Back {
        let (began, mut tally) = (Instant::now(), Tally::default());
        let mut after = None;
        while began.elapsed() < most && after.is_none() {
            let second = self.open(rate.max(5.0), Duration::from_secs(1)).await;
            let all_served = second.count(None, Some(Outcome::Served)) == second.samples.len();
            let is_normal = all_served && second.latency(None, 0.9) < QUICK && self.shared.says_normal().await;
            let offset = tally.length;
            tally
                .samples
                .extend(second.samples.into_iter().map(|sample| Sample { due: sample.due + offset, ..sample }));
            tally.length += second.length;
            if is_normal {
                after = Some(began.elapsed());
            }
        }
        Back { after, tally }
    }

    pub fn written(&self) -> usize {
        self.shared.written.lock().len()
    }

    pub fn take_written(&self) -> Vec<Written> {
        std::mem::take(&mut self.shared.written.lock())
    }
}

impl Shared {
    async fn one(&self, began: Instant, due: Duration) -> Sample {
        let action = Action::any(&self.random);
        let sent = began.elapsed();
        let outcome = match self.take_connection() {
            None => Outcome::NotSent,
            Some(mut connection) => match self.act(&mut connection, action).await {
                Ok(status) => {
                    self.idle.lock().push(connection);
                    match status {
                        200..=299 => Outcome::Served,
                        429 | 503 => Outcome::Shed,
                        _ => Outcome::Failed,
                    }
                }
                Err(_) => {
                    self.open.fetch_sub(1, Ordering::Relaxed);
                    Outcome::Failed
                }
            },
        };
        Sample { action, outcome, due, lag: sent.saturating_sub(due), took: began.elapsed().saturating_sub(due) }
    }

    fn take_connection(&self) -> Option<Connection> {
        if let Some(connection) = self.idle.lock().pop() {
            return Some(connection);
        }
        if self.open.fetch_add(1, Ordering::Relaxed) >= MOST_CONNECTIONS {
            self.open.fetch_sub(1, Ordering::Relaxed);
            return None;
        }
        Some(Connection::to(self.address))
    }

    /// The status of what decides.
    async fn act(&self, connection: &mut Connection, action: Action) -> std::io::Result<u16> {
        let members = &self.community.members;
        let by = usize::try_from(self.random.below(members.len() as u64)).unwrap_or_default();
        let member = &members[by];
        let note = &self.community.notes[self.zipf.any(&self.random)];
        let answered = |answer: Answer| answer.status;
        match action {
            Action::Feed => connection.ask(&member.asks("GET", "/v1/feed/explore", None)).await.map(answered),
            Action::Note => connection.ask(&member.asks("GET", &format!("/v1/notes/{note}"), None)).await.map(answered),
            Action::Search => {
                let query = QUERIES[usize::try_from(self.random.below(QUERIES.len() as u64)).unwrap_or_default()];
                connection.ask(&member.asks("GET", &format!("/v1/search?q={query}"), None)).await.map(answered)
            }
            Action::Like => {
                let answer = connection.ask(&member.asks("PUT", &format!("/v1/notes/{note}/like"), None)).await?;
                if answer.status == 200 {
                    self.written.lock().push(Written::Like { by, note: note.clone() });
                }
                Ok(answer.status)
            }
            Action::Comment => {
                let text = json!({"text": format!("I was there too, {}", self.random.below(1_000_000))}).to_string();
                let path = format!("/v1/notes/{note}/comments");
                let answer = connection.ask(&member.asks("POST", &path, Some(&text))).await?;
                if answer.status == 201 {
                    let id = answer.json()["id"].as_str().unwrap_or_default().to_owned();
                    self.written.lock().push(Written::Comment { note: note.clone(), id });
                }
                Ok(answer.status)
            }
            Action::SignUp => {
                let n = self.joined.fetch_add(1, Ordering::Relaxed);
                let from = u32::try_from(n + 1).unwrap_or(u32::MAX);
                match sign_up(connection, from, &phone(n), "ja").await? {
                    SignUp::Done(token) => {
                        self.written.lock().push(Written::Member { token });
                        Ok(201)
                    }
                    SignUp::Refused(answer) => Ok(answer.status),
                }
            }
        }
    }

    async fn says_normal(&self) -> bool {
        let request = Request { method: "GET", path: "/readyz", token: None, language: "en", from: 0, json: None };
        let answer = Connection::to(self.address).ask(&request).await;
        answer.is_ok_and(|answer| answer.status == 200 && answer.json()["surge"] == "normal")
    }
}
