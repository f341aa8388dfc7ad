use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, Response, StatusCode},
    response::{Html, IntoResponse, Redirect},
};
use kumara_translate::{Outcome, Provider, Reason};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::*;

const TEXT: &str = "I cooked soup with @ana.b for the whole family today";
const PROVIDERS: [Provider; 3] = [Provider::LibreTranslate, Provider::DeepL, Provider::Chat];

/// An answer that fits all three interfaces, with these texts.
fn texts(list: &[&str]) -> Value {
    let translations: Vec<_> = list.iter().map(|text| json!({ "text": text })).collect();
    let mut answer = chat_answer(&json!(list).to_string());
    answer["translatedText"] = json!(list);
    answer["translations"] = json!(translations);
    answer
}

async fn fails(router: Router, reason: Reason) {
    let url = serve(router).await;
    for provider in PROVIDERS {
        let read = read(remote(provider, &url), TEXT, "en", "es").await;
        assert_eq!((read.outcome, read.reason), (Outcome::Original, Some(reason)), "{provider:?}");
        assert_eq!(read.text(), TEXT, "{provider:?}");
    }
}

#[tokio::test]
async fn statuses_have_their_reasons() {
    for (status, reason) in [
        (429, Reason::EngineDown),
        (456, Reason::QuotaSpent),
        (402, Reason::QuotaSpent),
        (500, Reason::EngineFailed),
        (503, Reason::EngineFailed),
        (403, Reason::EngineFailed),
        (404, Reason::EngineFailed),
    ] {
        let answer = move || async move { StatusCode::from_u16(status).unwrap() };
        fails(Router::new().fallback(post(answer)), reason).await;
    }
    fails(Router::new().fallback(post(|| async { Redirect::temporary("/elsewhere") })), Reason::EngineFailed).await;
}

#[tokio::test]
async fn what_is_no_answer_is_refused() {
    let page = || async { Html("<html><body>Welcome</body></html>").into_response() };
    fails(Router::new().fallback(post(page)), Reason::EngineFailed).await;
    for body in [
        "",
        "null",
        "[]",
        "{}",
        "{\"choices\":[]}",
        "\"text\"",
        "[[[[[[[[[[[[",
        "{\"translatedText\":[1],\"translations\":[1]}",
    ] {
        fails(Router::new().fallback(post(move || async move { body })), Reason::EngineFailed).await;
    }
    let nested = "[".repeat(200_000);
    fails(Router::new().fallback(post(move || async move { nested.clone() })), Reason::EngineFailed).await;
    for list in [vec![], vec!["uno", "dos"]] {
        let answer = texts(&list);
        fails(Router::new().fallback(post(move || async move { Json(answer.clone()) })), Reason::EngineFailed).await;
    }
}

#[tokio::test]
async fn mangled_placeholders_are_found_out() {
    for text in [
        "Hoy cociné sopa para toda la familia",
        "Hoy cociné sopa con ⟦1⟧ y ⟦1⟧ para toda la familia",
        "Hoy cociné sopa con [1] para toda la familia",
        "Hoy cociné sopa con ⟦7⟧ para toda la familia",
        "Hoy cociné sopa con <x>57350</x> para toda la familia",
        "Hoy cociné sopa con <x>99</x> para toda la familia",
        "Hoy cociné sopa con \u{e000}\u{e000} para toda la familia",
    ] {
        let answer = texts(&[text]);
        // A second try in parts gets one answer where it asked for two, or the same broken one.
        let url = serve(Router::new().fallback(post(move || async move { Json(answer.clone()) }))).await;
        for provider in PROVIDERS {
            let read = read(remote(provider, &url), TEXT, "en", "es").await;
            assert_eq!((read.outcome, read.reason), (Outcome::Original, Some(Reason::Spans)), "{provider:?} {text}");
            assert_eq!(read.text(), TEXT);
        }
    }
}

#[tokio::test]
async fn slow_answers_are_not_waited_for() {
    let slow = || async { tokio::time::sleep(Duration::from_secs(30)).await };
    fails(Router::new().fallback(post(slow)), Reason::TimedOut).await;
}

#[tokio::test]
async fn an_answer_without_end_is_cut_off() {
    // A hundred megabytes, in pieces, of what begins like an answer.
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&sent);
    let endless = move || {
        let counted = Arc::clone(&counted);
        async move {
            let piece = Bytes::from(vec![b' '; 64 * 1024]);
            let pieces = futures::stream::iter(0..1_600).map(move |_| {
                counted.fetch_add(piece.len(), Ordering::Relaxed);
                Ok::<_, std::io::Error>(piece.clone())
            });
            Response::new(Body::from_stream(pieces))
        }
    };
    use futures::StreamExt;
    fails(Router::new().fallback(post(endless)), Reason::EngineFailed).await;
    assert!(sent.load(Ordering::Relaxed) < 60_000_000, "{} bytes were taken", sent.load(Ordering::Relaxed));
}

#[tokio::test]
async fn a_connection_that_breaks_is_a_failure() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for answer in [
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"translatedText\": [\"Hoy",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffff\r\n{",
            "no HTTP at all\r\n\r\n",
            "",
        ]
        .into_iter()
        .cycle()
        {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = vec![0; 8_192];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    for _ in 0..4 {
        let read = read(remote(Provider::LibreTranslate, &url), TEXT, "en", "es").await;
        assert_eq!((read.outcome, read.reason), (Outcome::Original, Some(Reason::EngineFailed)));
        assert_eq!(read.text(), TEXT);
    }
}

#[tokio::test]
async fn a_provider_that_is_gone_says_so_without_its_key() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let translator = translator(remote(Provider::DeepL, &url));
    let read = translator.translate(request(TEXT, "en", "es")).await;
    assert_eq!(read.reason, Some(Reason::EngineFailed));
    let errors = format!("{:?}", translator.status());
    assert!(
        errors.contains("can't be reached") && !errors.contains("DeepL-Auth-Key") && !errors.contains("soup"),
        "{errors}"
    );
}

#[tokio::test]
async fn a_limit_is_kept_for_as_long_as_the_provider_says() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let limited = move || {
        counted.fetch_add(1, Ordering::Relaxed);
        async {
            let mut response = StatusCode::TOO_MANY_REQUESTS.into_response();
            response.headers_mut().insert("retry-after", HeaderValue::from_static("120"));
            response
        }
    };
    let translator = translator(remote(Provider::DeepL, &serve(Router::new().fallback(post(limited))).await));
    for i in 0..5 {
        let text = format!("This is the sentence of the number {i}");
        assert_eq!(translator.translate(request(&text, "en", "es")).await.reason, Some(Reason::EngineDown));
    }
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    assert!((100..=120).contains(&translator.status().engines[0].health.resting_s));
}
