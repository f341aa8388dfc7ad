//! Whether everything that was acknowledged is there, asked one by one after the surge, as whoever wrote it would.

use std::{
    collections::{HashMap, HashSet},
    net::SocketAddr,
    time::Duration,
};

use super::{
    community::Community,
    connection::{Answer, Connection, Request},
};

/// A write that the server said it has.
#[derive(Debug, Clone)]
pub enum Written {
    Like { by: usize, note: String },
    Comment { note: String, id: String },
    Member { token: String },
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Checked {
    pub likes: usize,
    pub comments: usize,
    pub members: usize,
    pub lost_likes: usize,
    pub lost_comments: usize,
    pub lost_members: usize,
}

impl Checked {
    pub const fn lost(&self) -> usize {
        self.lost_likes + self.lost_comments + self.lost_members
    }

    pub const fn all(&self) -> usize {
        self.likes + self.comments + self.members
    }
}

pub async fn verify(address: SocketAddr, community: &Community, written: Vec<Written>) -> Checked {
    let mut connection = Connection::to(address);
    let mut checked = Checked::default();
    let mut of_notes: HashMap<String, HashSet<String>> = HashMap::new();
    for write in written {
        match write {
            Written::Like { by, note } => {
                checked.likes += 1;
                let path = format!("/v1/notes/{note}");
                let answer = patiently(&mut connection, &community.members[by].asks("GET", &path, None)).await;
                let is_there = answer.is_some_and(|answer| is_liked(&answer));
                checked.lost_likes += usize::from(!is_there);
            }
            Written::Comment { note, id } => {
                checked.comments += 1;
                if !of_notes.contains_key(&note) {
                    let found = comments(&mut connection, community, &note).await;
                    of_notes.insert(note.clone(), found);
                }
                checked.lost_comments += usize::from(!of_notes[&note].contains(&id));
            }
            Written::Member { token } => {
                checked.members += 1;
                let request =
                    Request { method: "GET", path: "/v1/me", token: Some(&token), language: "en", from: 1, json: None };
                let is_there = patiently(&mut connection, &request).await.is_some_and(|answer| answer.status == 200);
                checked.lost_members += usize::from(!is_there);
            }
        }
    }
    checked
}

fn is_liked(answer: &Answer) -> bool {
    let note = answer.json();
    note["liked"] == true || note["viewer"]["liked"] == true
}

/// The ids of all comments of a note, page by page.
async fn comments(connection: &mut Connection, community: &Community, note: &str) -> HashSet<String> {
    let mut found = HashSet::new();
    let mut path = format!("/v1/notes/{note}/comments?sort=newest&limit=50");
    loop {
        let Some(answer) = patiently(connection, &community.members[0].asks("GET", &path, None)).await else {
            return found;
        };
        let page = answer.json();
        let items = page["items"].as_array().map(Vec::as_slice).unwrap_or_default();
        found.extend(items.iter().filter_map(|item| item["id"].as_str()).map(str::to_owned));
        let Some(next) = page["next"].as_str() else { return found };
        path = format!("/v1/notes/{note}/comments?sort=newest&limit=50&cursor={next}");
    }
}

/// A server that is busy is asked again.
async fn patiently(connection: &mut Connection, request: &Request<'_>) -> Option<Answer> {
    for _ in 0..20 {
        match connection.ask(request).await {
            Ok(answer) if !matches!(answer.status, 429 | 503) => return Some(answer),
            _ => tokio::time::sleep(Duration::from_millis(500)).await,
        }
    }
    None
}
