//! What the writers were told, looked up one by one; what stands there twice; and whether counters agree with lists that
//! are read back.

use std::{
    collections::{BTreeMap, HashMap},
    thread,
    time::{Duration, Instant},
};

use super::{
    Failure,
    member::{Member, text},
    writers::{Created, Kind, Writer},
};

/// Derived state follows within milliseconds; a machine under load gets more.
const CATCH_UP: Duration = Duration::from_secs(10);

#[derive(Debug, Default)]
pub struct Found {
    pub lost: Vec<String>,
    pub doubled: Vec<String>,
}

/// Each acknowledged write by itself. What was made is asked for once more first, with the key that made it: that has to
/// bring what is there, and to make nothing.
pub fn look_up(writers: &mut [Writer]) -> Result<Found, Failure> {
    let mut found = Found::default();
    for writer in writers.iter_mut() {
        for created in &writer.created {
            let sent =
                writer.member.send("POST", &created.path, created.content_type(), &created.key, &created.body)?;
            match text(&sent.json()["id"]) {
                id if sent.status == 201 && id == created.id => {}
                id if sent.status == 201 => found.doubled.push(format!("{} is {} and {id}", created.key, created.id)),
                _ => found.lost.push(format!("{} again: {}", created.key, sent.status)),
            }
        }
    }
    let mut marks: HashMap<String, usize> = HashMap::new();
    let mut comments: HashMap<String, String> = HashMap::new();
    for writer in writers.iter_mut() {
        for note in writer.member.all(&format!("/v1/members/{}/notes", writer.member.id.clone()))? {
            *marks.entry(text(&note["title"])).or_default() += 1;
            for comment in writer.member.all(&format!("/v1/notes/{}/comments", text(&note["id"])))? {
                *marks.entry(text(&comment["text"])).or_default() += 1;
                comments.insert(text(&comment["id"]), text(&comment["text"]));
            }
        }
    }
    found.doubled.extend(marks.iter().filter(|(_, times)| **times > 1).map(|(mark, times)| format!("{mark}: {times}")));
    for writer in writers {
        let liked = liked(&mut writer.member)?;
        found.doubled.extend(liked.iter().filter(|(_, times)| **times > 1).map(|(note, _)| format!("like of {note}")));
        for (note, wanted) in &writer.likes {
            if liked.contains_key(note) != *wanted {
                found.lost.push(format!("like of {note} by {}: {wanted} was told", writer.member.id));
            }
        }
        for created in &writer.created {
            let is_there = match created.kind {
                Kind::Comment => comments.get(&created.id) == Some(&created.mark),
                Kind::Note | Kind::Picture => answers(&mut writer.member, created)?,
            };
            if !is_there {
                found.lost.push(format!("{} {}", created.path, created.id));
            }
        }
    }
    Ok(found)
}

fn answers(member: &mut Member, created: &Created) -> Result<bool, Failure> {
    Ok(match created.kind {
        Kind::Picture => {
            let answer = member.send("GET", &created.mark, "", "", b"")?;
            answer.status == 200 && !answer.body.is_empty()
        }
        _ => {
            let answer = member.send("GET", &format!("/v1/notes/{}", created.id), "", "", b"")?;
            answer.status == 200 && answer.json()["title"] == *created.mark
        }
    })
}

/// Notes in a member's list of likes, and how often each stands there.
fn liked(member: &mut Member) -> Result<BTreeMap<String, usize>, Failure> {
    let mut liked = BTreeMap::new();
    for note in member.all("/v1/me/likes")? {
        *liked.entry(text(&note["id"])).or_default() += 1;
    }
    Ok(liked)
}

/// Of each note likes and comments, of each member notes and likes received.
pub type Counters = BTreeMap<String, [u64; 2]>;

/// By lists that are read back.
pub fn counted(writers: &mut [Writer]) -> Result<Counters, Failure> {
    let mut counters = Counters::new();
    let mut authors = HashMap::new();
    for writer in writers.iter_mut() {
        let me = writer.member.id.clone();
        let notes = writer.member.all(&format!("/v1/members/{me}/notes"))?;
        counters.insert(format!("member {me}"), [notes.len() as u64, 0]);
        for note in notes.iter().map(|note| text(&note["id"])) {
            let comments = writer.member.all(&format!("/v1/notes/{note}/comments"))?;
            counters.insert(format!("note {note}"), [0, comments.len() as u64]);
            authors.insert(note, me.clone());
        }
    }
    for writer in writers {
        for (note, times) in liked(&mut writer.member)? {
            let author = authors.get(&note).ok_or("a like of a note that nobody has written")?;
            for (key, place) in [(format!("note {note}"), 0), (format!("member {author}"), 1)] {
                if let Some(counter) = counters.get_mut(&key) {
                    counter[place] += times as u64;
                }
            }
        }
    }
    Ok(counters)
}

/// As the API says them, for the same notes and members.
pub fn told(reader: &mut Member, of: &Counters) -> Result<Counters, Failure> {
    let mut counters = Counters::new();
    for key in of.keys() {
        let (kind, id) = key.split_once(' ').unwrap_or_default();
        let counts = reader.get(&format!("/v1/{kind}s/{id}"))?["counts"].clone();
        let names = if kind == "note" { ["likes", "comments"] } else { ["notes", "likes_received"] };
        counters.insert(key.clone(), names.map(|name| counts[name].as_u64().unwrap_or(u64::MAX)));
    }
    Ok(counters)
}

/// What still differs when derived state has had the time to follow.
pub fn differences(reader: &mut Member, counted: &Counters) -> Result<Vec<String>, Failure> {
    let began = Instant::now();
    loop {
        let told = told(reader, counted)?;
        let differ = |(key, is): &(&String, &[u64; 2])| told.get(*key) != Some(is);
        let words = |(key, is)| format!("{key}: {is:?} by lists, {:?} told", told.get(key));
        let different: Vec<_> = counted.iter().filter(differ).map(words).collect();
        if different.is_empty() || began.elapsed() > CATCH_UP {
            return Ok(different);
        }
        thread::sleep(Duration::from_millis(50));
    }
}
