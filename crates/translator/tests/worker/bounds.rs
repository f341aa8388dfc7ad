//! What clients hear when they do what they may not.

use std::time::Duration;

use kumara_translator::{
    Limits,
    protocol::{Answer, MAX_REQUEST_BYTES, MAX_SEGMENT_CHARS, MAX_SEGMENTS, Refusal, Request, Segment},
};
use tokio::io::AsyncWriteExt;

use crate::shared::{Backwards, Client, Models, Served, text, translate};

fn served() -> (Models, Served) {
    let models = Models::new(&[("en-de", "a model", ("en", "de"))]);
    let served = models.serve(Backwards::default(), Limits::default());
    (models, served)
}

async fn refusal(client: &mut Client) -> (Option<u64>, Refusal) {
    match client.answer().await {
        Some(Answer::Error { id, code, message }) => {
            assert!(message.contains(' '), "no words: {message}");
            (id, code)
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_line_beyond_its_limit_ends_the_conversation_and_no_other() {
    let (_models, served) = served();
    let (mut loud, mut other) = (served.client().await, served.client().await);
    // The worker may close before all of it is written.
    let _ = loud.output.write_all(&vec![b'x'; MAX_REQUEST_BYTES + 2]).await;
    assert_eq!(refusal(&mut loud).await, (None, Refusal::TooLarge));
    assert_eq!(loud.answer().await, None);
    assert_eq!(other.translate(1, &["ab"]).await, [text("ba")]);
}

#[tokio::test]
async fn half_a_line_waits_for_its_other_half() {
    let (_models, served) = served();
    let mut client = served.client().await;
    let line = format!("{}\n", serde_json::to_string(&translate(5, &["ab"])).unwrap());
    let (half, other) = line.split_at(20);
    client.output.write_all(half.as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    client.output.write_all(other.as_bytes()).await.unwrap();
    assert!(matches!(client.answer().await, Some(Answer::Translated { id: 5, .. })));
    // And one that never comes is no request.
    client.output.write_all(half.as_bytes()).await.unwrap();
    client.output.shutdown().await.unwrap();
    assert_eq!(client.answer().await, None);
}

#[tokio::test]
async fn what_is_no_request_is_said_and_forgiven() {
    let (_models, served) = served();
    let mut client = served.stranger().await;
    client.send(&Request::Health { id: 1 }).await;
    assert_eq!(refusal(&mut client).await, (None, Refusal::Version));
    client.send(&Request::Hello { version: 99 }).await;
    assert_eq!(refusal(&mut client).await, (None, Refusal::Version));
    let mut client = served.client().await;
    for line in
        ["", "{}", "[1", "{\"type\":\"hello\"}", "{\"type\":\"translate\",\"id\":-1}", "\u{0}", "{\"type\":\"stop\"}"]
    {
        client.output.write_all(format!("{line}\n").as_bytes()).await.unwrap();
        assert_eq!(refusal(&mut client).await, (None, Refusal::BadRequest), "{line}");
    }
    client.output.write_all(b"\xff\xfe\n").await.unwrap();
    assert_eq!(refusal(&mut client).await, (None, Refusal::BadRequest));
    assert_eq!(client.translate(1, &["ab"]).await, [text("ba")]);
}

#[tokio::test]
async fn pairs_lists_and_sentences_have_their_limits() {
    let (_models, served) = served();
    let mut client = served.client().await;
    let unknown =
        Request::Translate { id: 7, from: "de".parse().unwrap(), to: "en".parse().unwrap(), segments: vec![] };
    client.send(&unknown).await;
    assert_eq!(refusal(&mut client).await, (Some(7), Refusal::UnknownPair));
    client.send(&translate(8, &vec!["ab"; MAX_SEGMENTS + 1])).await;
    assert_eq!(refusal(&mut client).await, (Some(8), Refusal::TooLarge));
    let segments = client.translate(9, &["ab", &"x".repeat(MAX_SEGMENT_CHARS + 1), &"a ".repeat(300)]).await;
    assert_eq!(segments[0], text("ba"));
    assert_eq!(segments[1], Segment::Problem("it is longer than 2000 characters".into()));
    assert_eq!(segments[2], Segment::Problem("it is longer than 256 tokens".into()));
}

#[tokio::test]
async fn a_full_queue_is_said_and_empties() {
    let models = Models::new(&[("en-de", "a model", ("en", "de"))]);
    let backend = Backwards { takes: Duration::from_millis(200), ..Backwards::default() };
    let served = models.serve(backend, Limits { max_queued: 10, ..Limits::default() });
    let mut client = served.client().await;
    client.send(&translate(1, &["ab"; 8])).await;
    client.send(&translate(2, &["ab"; 8])).await;
    assert_eq!(refusal(&mut client).await, (Some(2), Refusal::Busy));
    assert!(matches!(client.answer().await, Some(Answer::Translated { id: 1, .. })));
    assert_eq!(client.translate(3, &["ab"; 10]).await.len(), 10);
}
