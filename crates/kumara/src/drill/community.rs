//! Who makes the load and what they look at: members who signed up through the front door, and notes that they published.

use std::{net::SocketAddr, time::Duration};

use serde_json::{Value, json};

use super::connection::{Answer, Connection, Request};
use crate::start::Failure;

/// Languages of those who come new; the others read English.
const NEWCOMERS: [&str; 6] = ["zh-Hans", "ja", "es", "ar", "de", "th"];
const SUBJECTS: [&str; 8] = ["tea", "noodles", "harbour", "garden", "market", "bicycle", "bread", "rain"];

pub struct Member {
    pub token: String,
    pub language: &'static str,
    pub from: u32,
}

pub struct Community {
    pub members: Vec<Member>,
    pub notes: Vec<String>,
}

/// Signing up, step by step; each step is a request that can be refused.
pub enum SignUp {
    Done(String),
    Refused(Answer),
}

impl Community {
    pub async fn prepare(address: SocketAddr, members: usize, notes: usize) -> Result<Self, Failure> {
        let mut connection = Connection::to(address);
        let mut made = Vec::with_capacity(members);
        for n in 0..members {
            // One member in five is new here, in another language.
            let language = if n % 5 == 4 { NEWCOMERS[n / 5 % NEWCOMERS.len()] } else { "en" };
            let from = u32::try_from(n + 1).unwrap_or(u32::MAX);
            made.push(Member { token: patiently(&mut connection, from, n, language).await?, language, from });
        }
        let mut published = Vec::with_capacity(notes);
        for n in 0..notes {
            let author = &made[n % made.len()];
            let subject = SUBJECTS[n % SUBJECTS.len()];
            let title = format!("{subject} number {n}");
            let note = json!({"kind": "text", "title": title, "body": format!("Where we found {subject}, and how it was."),
                "card": {"design": "paper", "text": title}, "topics": [subject], "visibility": "public"});
            let answer = connection.ask(&author.asks("POST", "/v1/notes", Some(&note.to_string()))).await?;
            if answer.status != 201 {
                return Err(refused("a note could not be published", &answer));
            }
            published.push(answer.json()["id"].as_str().unwrap_or_default().to_owned());
        }
        Ok(Self { members: made, notes: published })
    }
}

impl Member {
    pub const fn asks<'a>(&'a self, method: &'a str, path: &'a str, json: Option<&'a str>) -> Request<'a> {
        Request { method, path, token: Some(self.token.as_str()), language: self.language, from: self.from, json }
    }
}

/// A number of its own for each; the drill's own server sends nothing to anybody.
async fn patiently(connection: &mut Connection, from: u32, n: usize, language: &str) -> Result<String, Failure> {
    for _ in 0..30 {
        match sign_up(connection, from, &phone(n), language).await? {
            SignUp::Done(token) => return Ok(token),
            SignUp::Refused(answer) if answer.status == 503 => tokio::time::sleep(Duration::from_millis(500)).await,
            SignUp::Refused(answer) => return Err(refused("nobody can sign up", &answer)),
        }
    }
    Err(Failure("the server lets nobody sign up; is its waiting room full?".to_owned()))
}

pub fn phone(n: usize) -> String {
    format!("+4915{:09}", 100_000_000 + n * 7_919)
}

pub async fn sign_up(connection: &mut Connection, from: u32, phone: &str, language: &str) -> std::io::Result<SignUp> {
    let ask = |method, path, json| Request { method, path, token: None, language, from, json };
    let asked = json!({"phone": phone}).to_string();
    let sent = connection.ask(&ask("POST", "/v1/auth/codes", Some(&asked))).await?;
    if sent.status != 202 {
        return Ok(SignUp::Refused(sent));
    }
    let challenge = sent.json()["challenge"].as_str().unwrap_or_default().to_owned();
    let look = format!("/v1/auth/outbox?challenge={challenge}");
    let outbox = connection.ask(&ask("GET", &look, None)).await?;
    if outbox.status != 200 {
        return Ok(SignUp::Refused(outbox));
    }
    let Some(code) = code_in(&outbox.json()) else { return Ok(SignUp::Refused(outbox)) };
    let signed = json!({"challenge": challenge, "code": code, "token": true}).to_string();
    let signed = connection.ask(&ask("POST", "/v1/auth/sessions", Some(&signed))).await?;
    Ok(match signed.json()["token"].as_str() {
        Some(token) if signed.status == 201 => SignUp::Done(token.to_owned()),
        _ => SignUp::Refused(signed),
    })
}

fn code_in(outbox: &Value) -> Option<String> {
    let text = outbox["messages"][0]["text"].as_str()?;
    text.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 6).map(str::to_owned)
}

fn refused(what: &str, answer: &Answer) -> Failure {
    Failure(format!("{what}: {} {}", answer.status, String::from_utf8_lossy(&answer.body)))
}
