//! What clients hear when all is well.

use std::time::Duration;

use kumara_translator::{
    Limits,
    protocol::{Answer, Request, Segment},
};

use crate::shared::{Backwards, Models, text, translate};

const ONE: [(&str, &str, (&str, &str)); 1] = [("en-de", "a model", ("en", "de"))];

#[tokio::test]
async fn one_sentence_that_fails_hurts_no_other() {
    let models = Models::new(&ONE);
    let served = models.serve(Backwards::default(), Limits::default());
    let mut client = served.client().await;
    let segments = client.translate(3, &["ab cd", "poison", "", "ef"]).await;
    assert_eq!([&segments[0], &segments[2], &segments[3]], [&text("ba dc"), &text(""), &text("fe")]);
    assert_eq!(segments[1], Segment::Problem("the model failed: poisoned".into()));
    assert_eq!(client.translate(4, &[]).await, []);
}

#[tokio::test]
async fn two_clients_have_their_own_answers_whatever_their_numbers() {
    let models = Models::new(&ONE);
    let served = models.serve(Backwards::default(), Limits::default());
    let (mut ana, mut bo) = (served.client().await, served.client().await);
    ana.send(&translate(1, &["ana"])).await;
    bo.send(&translate(1, &["bo"])).await;
    ana.send(&translate(2, &["anas"])).await;
    let Some(Answer::Translated { id: 1, segments, .. }) = bo.answer().await else { panic!() };
    assert_eq!(segments, [text("ob")]);
    // One who leaves takes nothing from the other.
    bo.send(&translate(2, &["nobody waits"])).await;
    drop(bo);
    for _ in 0..2 {
        let Some(Answer::Translated { id, segments, .. }) = ana.answer().await else { panic!() };
        assert_eq!(segments, [text(if id == 1 { "ana" } else { "sana" })]);
    }
}

#[tokio::test]
async fn two_hundred_requests_at_once_are_few_batches() {
    let models = Models::new(&ONE);
    let backend = Backwards { takes: Duration::from_millis(5), ..Backwards::default() };
    let served = models.serve(backend, Limits::default());
    let mut clients = Vec::new();
    for _ in 0..4 {
        clients.push(served.client().await);
    }
    for id in 0..200 {
        clients[id % 4].send(&translate(id as u64, &[&format!("w{id}")])).await;
    }
    let mut seen = Vec::new();
    for client in &mut clients {
        for _ in 0..50 {
            let answer = client.answer().await;
            let Some(Answer::Translated { id, segments, .. }) = answer else { panic!("{answer:?}") };
            assert_eq!(segments, [text(&format!("w{id}").chars().rev().collect::<String>())]);
            seen.push(id);
        }
    }
    seen.sort_unstable();
    assert_eq!(seen, (0..200).collect::<Vec<_>>());
    let Answer::Health(health) = clients[0].ask(&Request::Health { id: 9 }).await else { panic!() };
    assert_eq!((health.id, health.queued, health.sentences, health.failed), (9, 0, 200, 0));
    assert!(health.largest_batch == 16 && health.batches <= 40, "{health:?}");
    assert_eq!(health.loaded, ["en-de"]);
}
