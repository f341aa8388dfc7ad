//! Remote providers, played by loopback servers with good and bad days.

#![allow(clippy::unwrap_used, reason = "a test")]

mod bad_days;
mod good_days;
mod injections;

use std::sync::Arc;

use axum::{Json, Router, extract::State, http::HeaderMap, routing::post};
use kumara_language::is_slot;
use kumara_model::{Clock, LanguageTag};
use kumara_translate::{
    Budget, BudgetLimits, Engine, NoStore, Provider, Remote, RemoteSettings, Request, Translation, Translator,
};
use parking_lot::Mutex;
use serde_json::Value;

type Received = Arc<Mutex<Vec<(HeaderMap, Value)>>>;

/// A server whose answer to a body is a function's.
async fn server(answer: impl Fn(&Value) -> Value + Clone + Send + Sync + 'static) -> (String, Received) {
    let received = Received::default();
    let handler = move |State(received): State<Received>, headers: HeaderMap, Json(body): Json<Value>| {
        let answered = answer(&body);
        received.lock().push((headers, body));
        async move { Json(answered) }
    };
    let router = Router::new().fallback(post(handler)).with_state(Arc::clone(&received));
    (serve(router).await, received)
}

async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

fn tag(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

fn remote(provider: Provider, url: &str) -> Remote {
    Remote::new(RemoteSettings {
        provider,
        url: url.to_owned(),
        key: Some("key".to_owned()),
        model: Some("model-1".to_owned()),
        languages: Vec::new(),
        timeout_ms: 3_000,
    })
    .unwrap()
}

fn translator(engine: impl Engine + 'static) -> Translator {
    let budget = Budget::new(Clock::system(), BudgetLimits::default());
    Translator::new(vec![Arc::new(engine)], Arc::new(NoStore), budget)
}

fn request(text: &str, from: &str, to: &str) -> Request {
    Request {
        text: text.to_owned(),
        from: Some(tag(from)),
        to: tag(to),
        likely: Vec::new(),
        member: None,
        scripts_only: false,
    }
}

async fn read(engine: impl Engine + 'static, text: &str, from: &str, to: &str) -> Translation {
    translator(engine).translate(request(text, from, to)).await
}

/// The words the other way round, whatever stands for slots among them.
fn backwards(text: &str) -> String {
    assert!(!text.contains(is_slot), "slots are the pipeline's own affair: {text}");
    text.split(' ').rev().collect::<Vec<_>>().join(" ")
}

/// The texts in a chat's message from the user.
fn chat_texts(body: &Value) -> Vec<String> {
    let data: Value = serde_json::from_str(body["messages"][1]["content"].as_str().unwrap()).unwrap();
    data["texts"].as_array().unwrap().iter().map(|t| t.as_str().unwrap().to_owned()).collect()
}

fn chat_answer(content: &str) -> Value {
    serde_json::json!({"choices": [{"message": {"role": "assistant", "content": content}}]})
}
