//! A member as a browser is one: signs up by the code in the outbox, asks, and reads lists page by page.

use std::{io, net::SocketAddr};

use serde_json::{Value, json};

use super::{
    Failure,
    http::{Answer, Connection},
};

/// How often a machine under load may say that it has no time.
const BUSY: usize = 5;

pub struct Member {
    pub id: String,
    token: String,
    pub connection: Connection,
}

impl Member {
    pub fn sign_up(address: SocketAddr, number: usize) -> Result<Self, Failure> {
        let mut member = Self { id: String::new(), token: String::new(), connection: Connection::to(address) };
        let phone = json!({"phone": format!("+491511234{:04}", 1_000 + number)});
        let sent = member.made("POST", "/v1/auth/codes", &phone)?;
        let challenge = text(&sent["challenge"]);
        let outbox = member.made("GET", &format!("/v1/auth/outbox?challenge={challenge}"), &Value::Null)?;
        let message = text(&outbox["messages"][0]["text"]);
        let code = message.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 6);
        let signed = json!({"challenge": challenge, "code": code, "token": true});
        member.token = text(&member.made("POST", "/v1/auth/sessions", &signed)?["token"]);
        let name = json!({"handle": format!("writer_{number}_x"), "display_name": format!("Writer {number}")});
        member.id = text(&member.made("PATCH", "/v1/me", &name)?["id"]);
        Ok(member)
    }

    /// The same member over a connection of its own.
    pub fn again(&self, address: SocketAddr) -> Self {
        Self { id: self.id.clone(), token: self.token.clone(), connection: Connection::to(address) }
    }

    pub fn send(&mut self, method: &str, path: &str, kind: &str, key: &str, body: &[u8]) -> io::Result<Answer> {
        let bearer = format!("Bearer {}", self.token);
        let mut headers =
            vec![if self.token.is_empty() { ("x-kumara-csrf", "1") } else { ("authorization", &*bearer) }];
        if !body.is_empty() {
            headers.push(("content-type", kind));
        }
        if !key.is_empty() {
            headers.push(("idempotency-key", key));
        }
        self.connection.ask(method, path, &headers, body)
    }

    /// What has to succeed.
    fn made(&mut self, method: &str, path: &str, body: &Value) -> Result<Value, Failure> {
        let bytes = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        let mut answer = self.send(method, path, "application/json", "", &bytes)?;
        for _ in 0..BUSY {
            if answer.status != 503 {
                break;
            }
            std::thread::sleep(std::time::Duration::from_secs(1));
            answer = self.send(method, path, "application/json", "", &bytes)?;
        }
        if (200..300).contains(&answer.status) {
            return Ok(answer.json());
        }
        Err(format!("{method} {path}: {} {}", answer.status, String::from_utf8_lossy(&answer.body)).into())
    }

    pub fn get(&mut self, path: &str) -> Result<Value, Failure> {
        self.made("GET", path, &Value::Null)
    }

    /// Every item of a list.
    pub fn all(&mut self, path: &str) -> Result<Vec<Value>, Failure> {
        let mut items = Vec::new();
        let mut cursor = String::new();
        loop {
            let page = self.get(&format!("{path}?limit=50{cursor}"))?;
            items.extend(page["items"].as_array().cloned().unwrap_or_default());
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => return Ok(items),
            }
        }
    }
}

/// A string of an answer; empty if there is none.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
