//! What stands in a community, read over HTTP, and whether all that is derived from it agrees.

use std::{
    collections::{BTreeMap, BTreeSet},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::{server::Member, writers::Acknowledged};

/// Derived state follows within milliseconds; a machine under load gets more.
const CATCH_UP: Duration = Duration::from_secs(10);

type Pairs = BTreeSet<(String, String)>;

/// What members have written: the sources of everything derived.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Note, author.
    pub notes: BTreeMap<String, String>,
    /// Member, note.
    pub likes: Pairs,
    pub saves: Pairs,
    /// Member, whom they follow.
    pub follows: Pairs,
    pub comments: BTreeMap<String, WrittenComment>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct WrittenComment {
    pub note: String,
    pub author: String,
    pub text: String,
    /// The member whose comment it answers.
    pub answers: Option<String>,
}

fn id(value: &Value) -> String {
    value["id"].as_str().unwrap().to_owned()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

impl Contents {
    /// As the members themselves read it.
    pub fn read(members: &mut [Member]) -> Self {
        let mut found = Self::default();
        for member in &mut *members {
            let me = member.id.clone();
            found.notes.extend(member.all(&format!("/v1/members/{me}/notes")).iter().map(|n| (id(n), me.clone())));
            let of_mine = |items: Vec<Value>| items.iter().map(|item| (me.clone(), id(item))).collect::<Vec<_>>();
            found.likes.extend(of_mine(member.all("/v1/me/likes")));
            found.saves.extend(of_mine(member.all("/v1/me/saves")));
            found.follows.extend(of_mine(member.all(&format!("/v1/members/{me}/following"))));
        }
        let reader = &mut members[0];
        for note in found.notes.keys() {
            let first = reader.all(&format!("/v1/notes/{note}/comments"));
            for comment in &first {
                let replies = reader.all(&format!("/v1/notes/{note}/comments/{}/replies", id(comment)));
                assert_eq!(replies.len(), number(&comment["replies"]), "a comment's number of replies");
                for written in replies.iter().chain([comment]) {
                    let above = written["parent_id"].is_string().then_some(&comment["author"]);
                    let answered = Some(&written["reply_to"]).filter(|member| member.is_object()).or(above);
                    let entry = WrittenComment {
                        note: note.clone(),
                        author: id(&written["author"]),
                        text: written["text"].as_str().unwrap().to_owned(),
                        answers: answered.map(id),
                    };
                    assert!(found.comments.insert(id(written), entry).is_none(), "a comment stands there twice");
                }
            }
        }
        found
    }

    /// Everything that a member was told is done, is done.
    pub fn has(&self, member: &str, told: &Acknowledged) {
        for created in &told.created {
            let is_there = self.notes.get(&created.id).is_some_and(|author| author == member)
                || self
                    .comments
                    .get(&created.id)
                    .is_some_and(|c| c.author == member && created.body["text"] == *c.text);
            assert!(is_there, "{} {} was acknowledged and is gone", created.path, created.id);
        }
        for ((what, of), wanted) in &told.set {
            let pair = (member.to_owned(), of.clone());
            let found = match *what {
                "like" => self.likes.contains(&pair),
                "save" => self.saves.contains(&pair),
                _ => self.follows.contains(&pair),
            };
            assert_eq!(found, *wanted, "{what} of {of} by {member}");
        }
    }

    /// Counters on notes and profiles, the topic and notifications are what follows from the contents.
    pub fn agrees_with_what_is_derived(&self, members: &mut [Member]) {
        for (note, author) in &self.notes {
            let counts = members[0].get(&format!("/v1/notes/{note}"))["counts"].clone();
            let of = |pairs: &Pairs| pairs.iter().filter(|(_, of)| of == note).count();
            let comments = self.comments.values().filter(|comment| &comment.note == note).count();
            let counted = [&counts["likes"], &counts["saves"], &counts["comments"]].map(number);
            assert_eq!(counted, [of(&self.likes), of(&self.saves), comments], "counters of {note} by {author}");
        }
        for member in &mut *members {
            let me = member.id.clone();
            let counts = member.get(&format!("/v1/members/{me}"))["counts"].clone();
            let received = |pairs: &Pairs| pairs.iter().filter(|(_, note)| self.notes.get(note) == Some(&me)).count();
            let names = ["followers", "following", "notes", "likes_received", "saves_received"];
            let expected = [
                self.follows.iter().filter(|(_, followed)| *followed == me).count(),
                self.follows.iter().filter(|(by, _)| *by == me).count(),
                self.notes.values().filter(|author| **author == me).count(),
                received(&self.likes),
                received(&self.saves),
            ];
            assert_eq!(names.map(|name| number(&counts[name])), expected, "{names:?} of {me}");
        }
        let in_topic: BTreeSet<_> = members[0].all("/v1/topics/kill/notes").iter().map(id).collect();
        assert_eq!(in_topic, self.notes.keys().cloned().collect(), "the notes of the topic");
        assert_eq!(number(&members[0].get("/v1/topics/kill")["notes"]), self.notes.len());
        for member in members {
            let expected = self.notices_for(&member.id);
            let began = Instant::now();
            let mut told = notices_of(member);
            while told != expected && began.elapsed() < CATCH_UP {
                thread::sleep(Duration::from_millis(20));
                told = notices_of(member);
            }
            assert_eq!(told, expected, "notifications of {}", member.id);
        }
    }

    /// Kind, actor, and the comment or else the note; sorted.
    fn notices_for(&self, me: &str) -> Vec<[String; 3]> {
        let mut notices = Vec::new();
        let mut tell = |to: &str, kind: &str, actor: &str, about: &str| {
            if to == me && actor != me {
                notices.push([kind, actor, about].map(str::to_owned));
            }
        };
        for (by, note) in &self.likes {
            tell(&self.notes[note], "like", by, note);
        }
        for (by, note) in &self.saves {
            tell(&self.notes[note], "save", by, note);
        }
        for (by, followed) in &self.follows {
            tell(followed, "follow", by, "");
        }
        for (id, comment) in &self.comments {
            let answered = comment.answers.as_deref();
            if let Some(answered) = answered {
                tell(answered, "reply", &comment.author, id);
            }
            let on = self.notes[&comment.note].as_str();
            if answered != Some(on) {
                tell(on, "comment", &comment.author, id);
            }
        }
        notices.sort();
        notices
    }
}

fn notices_of(member: &mut Member) -> Vec<[String; 3]> {
    let mut notices = Vec::new();
    for tab in ["comments", "likes", "followers"] {
        for notice in member.all(&format!("/v1/me/notifications?tab={tab}")) {
            let about = [&notice["comment"], &notice["note"]].into_iter().find(|about| about.is_object());
            let kind = notice["kind"].as_str().unwrap().to_owned();
            notices.push([kind, id(&notice["actor"]), about.map(id).unwrap_or_default()]);
        }
    }
    notices.sort();
    notices
}
