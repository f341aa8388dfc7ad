//! Members who write all the time, and try again with the same key until they are told that it is done. They remember
//! what was acknowledged; whether it is true is not theirs to say.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    thread,
    time::{Duration, Instant},
};

use parking_lot::Mutex;
use rand::{Rng, SeedableRng, rngs::StdRng};
use serde_json::json;

use super::member::{Member, text};

/// Between writes, so that a run stays small.
const PAUSE: Duration = Duration::from_millis(8);
const BEFORE_ANOTHER_TRY: Duration = Duration::from_millis(50);
/// A browser gives up later; nothing here may take as long.
const GIVES_UP: Duration = Duration::from_secs(40);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Note,
    Comment,
    Picture,
}

/// What was made, with the request that made it.
#[derive(Debug, Clone)]
pub struct Created {
    pub kind: Kind,
    pub path: String,
    pub key: String,
    pub body: Vec<u8>,
    pub id: String,
    /// The title or text, which nobody else writes; a picture's address.
    pub mark: String,
}

impl Created {
    pub const fn content_type(&self) -> &'static str {
        if matches!(self.kind, Kind::Picture) { "image/gif" } else { "application/json" }
    }
}

/// One member, and what it was told.
pub struct Writer {
    pub member: Member,
    pub created: Vec<Created>,
    /// Notes, and whether this member was told that it likes them.
    pub likes: BTreeMap<String, bool>,
    /// Requests that were sent more than once, and the ones that never got an answer.
    pub sent_again: usize,
    pub given_up: usize,
    /// Answers that no fault explains.
    pub refused: Vec<String>,
    uploads: bool,
    number: usize,
    random: StdRng,
}

/// What all writers see of each other.
#[derive(Default)]
pub struct Shared {
    notes: Mutex<Vec<String>>,
    acknowledged: Mutex<Vec<Instant>>,
    stop: AtomicBool,
}

impl Shared {
    pub fn acknowledged(&self) -> usize {
        self.acknowledged.lock().len()
    }

    pub fn first_after(&self, moment: Instant) -> Option<Instant> {
        self.acknowledged.lock().iter().copied().filter(|at| *at > moment).min()
    }

    pub fn stop(&self) {
        self.stop.store(true, SeqCst);
    }

    pub fn is_stopped(&self) -> bool {
        self.stop.load(SeqCst)
    }
}

impl Writer {
    pub fn new(member: Member, number: usize, seed: u64, uploads: bool) -> Self {
        Self {
            member,
            created: Vec::new(),
            likes: BTreeMap::new(),
            sent_again: 0,
            given_up: 0,
            refused: Vec::new(),
            uploads,
            number,
            random: StdRng::seed_from_u64(seed.wrapping_mul(1_000) + number as u64),
        }
    }

    /// Until it is told to stop. What was begun is brought to its end first.
    pub fn write(&mut self, shared: &Shared) {
        for turn in 0.. {
            if shared.is_stopped() {
                return;
            }
            let dice = self.random.random_range(0..10);
            let note = {
                let notes = shared.notes.lock();
                (!notes.is_empty()).then(|| notes[self.random.random_range(0..notes.len())].clone())
            };
            match note {
                _ if self.uploads && dice < 4 => self.upload(turn, shared),
                Some(note) if dice < 6 => self.like(&note, shared),
                Some(note) if dice < 8 => {
                    let words = format!("comment {}-{turn}", self.number);
                    let body = json!({"text": words}).to_string().into_bytes();
                    self.create(Kind::Comment, format!("/v1/notes/{note}/comments"), body, words, turn, shared);
                }
                _ => {
                    let title = format!("note {}-{turn}", self.number);
                    let card = json!({"design": "paper", "text": title});
                    let body = json!({"kind": "text", "title": title, "body": "", "card": card, "topics": ["fault"],
                                      "visibility": "public"});
                    self.create(Kind::Note, "/v1/notes".into(), body.to_string().into_bytes(), title, turn, shared);
                }
            }
            thread::sleep(PAUSE);
        }
    }

    /// The smallest GIF there is, of a colour of its own, so that its bytes are new to the blob store.
    fn upload(&mut self, turn: usize, shared: &Shared) {
        let [.., high, low] = turn.to_be_bytes();
        let color = [(self.number * 32 + 16) as u8, high.wrapping_mul(16), low];
        let body = [
            b"GIF89a\x01\0\x01\0\x80\0\0".as_slice(),
            &color,
            b"\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b",
        ];
        self.create(Kind::Picture, "/v1/pictures".into(), body.concat(), String::new(), turn, shared);
    }

    fn create(&mut self, kind: Kind, path: String, body: Vec<u8>, mark: String, turn: usize, shared: &Shared) {
        let key = format!("w{}-{turn}", self.number);
        let mut created = Created { kind, path, key, body, id: String::new(), mark };
        let Some(answer) =
            self.until_told("POST", &created.path, created.content_type(), &created.key, &created.body, shared)
        else {
            return;
        };
        created.id = text(&answer["id"]);
        match kind {
            Kind::Note => shared.notes.lock().push(created.id.clone()),
            Kind::Picture => created.mark = text(&answer["sizes"][0]["url"]),
            Kind::Comment => {}
        }
        self.created.push(created);
    }

    /// Liked, or no longer.
    fn like(&mut self, note: &str, shared: &Shared) {
        let wanted = !self.likes.get(note).copied().unwrap_or_default();
        let method = if wanted { "PUT" } else { "DELETE" };
        // If no answer comes, nobody was told whether it is so.
        self.likes.remove(note);
        if self.until_told(method, &format!("/v1/notes/{note}/like"), "", "", b"", shared).is_some() {
            self.likes.insert(note.to_owned(), wanted);
        }
    }

    fn until_told(
        &mut self,
        method: &str,
        path: &str,
        kind: &str,
        key: &str,
        body: &[u8],
        shared: &Shared,
    ) -> Option<serde_json::Value> {
        let began = Instant::now();
        loop {
            match self.member.send(method, path, kind, key, body) {
                Ok(answer) if (200..300).contains(&answer.status) => {
                    shared.acknowledged.lock().push(Instant::now());
                    return Some(answer.json());
                }
                Ok(answer) if (400..500).contains(&answer.status) && answer.status != 429 => {
                    let words = String::from_utf8_lossy(&answer.body);
                    self.refused.push(format!("{method} {path} {key}: {} {words}", answer.status));
                    return None;
                }
                Ok(_) => {}
                Err(_) => self.member.connection.close(),
            }
            if began.elapsed() > GIVES_UP {
                self.given_up += 1;
                return None;
            }
            self.sent_again += 1;
            thread::sleep(BEFORE_ANOTHER_TRY);
        }
    }
}
