//! Many members who write at the same time and remember what was acknowledged.

use std::{
    collections::BTreeMap,
    io,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::server::Member;

/// Slower than this, and something hangs.
const SLOWEST: Duration = Duration::from_secs(25);

/// What a member may want of another thing: that it is so, or that it is not.
pub type Wish = (&'static str, String);

/// What one member has been told is done.
#[derive(Default, Clone)]
pub struct Acknowledged {
    pub created: Vec<Created>,
    /// Likes, saves and follows, as they were set last.
    pub set: BTreeMap<Wish, bool>,
}

/// A note or a comment, with the request that made it.
#[derive(Clone)]
pub struct Created {
    pub path: String,
    pub key: String,
    pub body: Value,
    pub id: String,
}

/// A writer and what it was told.
pub struct Writer {
    pub member: Member,
    pub told: Acknowledged,
}

/// What all writers see of each other.
#[derive(Default)]
pub struct Shared {
    notes: Mutex<Vec<String>>,
    comments: Mutex<Vec<(String, String)>>,
    acknowledged: AtomicUsize,
    stop: AtomicBool,
}

impl Shared {
    /// Waits until so many more writes were acknowledged.
    pub fn wait_for(&self, writes: usize) {
        let began = Instant::now();
        let until = self.acknowledged.load(SeqCst) + writes;
        while self.acknowledged.load(SeqCst) < until {
            assert!(began.elapsed() < SLOWEST, "{} of {until} writes", self.acknowledged.load(SeqCst));
            thread::sleep(Duration::from_millis(1));
        }
    }

    pub fn stop(&self) {
        self.stop.store(true, SeqCst);
    }
}

/// A text card; its title is found once in the whole community.
pub fn note(title: &str) -> Value {
    json!({"kind": "text", "title": title, "body": "", "card": {"design": "paper", "text": title},
           "topics": ["kill"], "visibility": "public"})
}

impl Writer {
    pub fn new(member: Member) -> Self {
        Self { member, told: Acknowledged::default() }
    }

    /// Writes until it is told to stop or the program is gone.
    pub fn write(&mut self, name: &str, members: &[String], shared: &Shared) {
        for turn in 0.. {
            if shared.stop.load(SeqCst) || self.turn(name, turn, members, shared).is_err() {
                return;
            }
        }
    }

    fn turn(&mut self, name: &str, turn: usize, members: &[String], shared: &Shared) -> io::Result<()> {
        let title = format!("{name} {turn}");
        let id = self.create("/v1/notes", &format!("{name}-{turn}"), &note(&title), shared)?;
        shared.notes.lock().unwrap().push(id);
        for step in 0..4 {
            let liked = pick(&shared.notes, turn * 7 + step * 3);
            self.set("like", &liked, "notes", true, shared)?;
            if step == 3 {
                self.set("like", &liked, "notes", false, shared)?;
            }
        }
        let note = pick(&shared.notes, turn * 5);
        self.set("save", &note, "notes", true, shared)?;
        self.set("follow", &members[turn % members.len()], "members", !turn.is_multiple_of(3), shared)?;

        let body = json!({"text": title});
        let id = self.create(&format!("/v1/notes/{note}/comments"), &format!("c-{name}-{turn}"), &body, shared)?;
        shared.comments.lock().unwrap().push((note, id));
        let (note, answered) = pick(&shared.comments, turn * 3);
        let body = json!({"text": format!("re {title}"), "reply_to": answered});
        self.create(&format!("/v1/notes/{note}/comments"), &format!("r-{name}-{turn}"), &body, shared)?;
        Ok(())
    }

    fn create(&mut self, path: &str, key: &str, body: &Value, shared: &Shared) -> io::Result<String> {
        let answer = self.member.ask("POST", path, body, Some(key))?;
        assert_eq!(answer.status, 201, "{path}: {}", String::from_utf8_lossy(&answer.body));
        let id = answer.json()["id"].as_str().unwrap().to_owned();
        self.told.created.push(Created { path: path.into(), key: key.into(), body: body.clone(), id: id.clone() });
        shared.acknowledged.fetch_add(1, SeqCst);
        Ok(id)
    }

    fn set(&mut self, what: &'static str, of: &str, kind: &str, wanted: bool, shared: &Shared) -> io::Result<()> {
        if of == self.member.id {
            return Ok(());
        }
        let wish = (what, of.to_owned());
        // If no answer comes, nobody was told whether it is so.
        self.told.set.remove(&wish);
        let method = if wanted { "PUT" } else { "DELETE" };
        let answer = self.member.ask(method, &format!("/v1/{kind}/{of}/{what}"), &Value::Null, None)?;
        assert!((200..300).contains(&answer.status), "{what}: {}", String::from_utf8_lossy(&answer.body));
        self.told.set.insert(wish, wanted);
        shared.acknowledged.fetch_add(1, SeqCst);
        Ok(())
    }
}

fn pick<T: Clone>(from: &Mutex<Vec<T>>, number: usize) -> T {
    let from = from.lock().unwrap();
    from[number % from.len()].clone()
}
