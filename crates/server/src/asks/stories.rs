//! Stories: an ask finds who knows, is answered, and what answered it is found.

use std::time::Duration;

use kumara_model::Event;
use kumara_store::Offset;
use serde_json::{Value, json};

use super::{StandingProjector, routing::route_due};
use crate::testing::{TestApp, TestClient};

const HOUR: Duration = Duration::from_secs(3_600);

async fn ask(asker: &TestClient, title: &str, topics: &[&str]) -> String {
    let ask = json!({"kind": "ask", "title": title, "topics": topics, "visibility": "public", "language": "en"});
    asker.post("/v1/notes", ask).await.expect(201)["id"].as_str().unwrap().to_owned()
}

async fn answer(by: &TestClient, ask: &str, text: &str) -> String {
    let comment = by.post(&format!("/v1/notes/{ask}/comments"), json!({"text": text})).await.expect(201);
    comment["id"].as_str().unwrap().to_owned()
}

fn helped(ask: &str, answer: &str) -> String {
    format!("/v1/notes/{ask}/answers/{answer}/helped")
}

/// Lets the worker look, as it does by itself while the program serves.
async fn route(app: &TestApp) {
    app.settle().await;
    while route_due(&app.app).await.unwrap() > 0 {}
    app.settle().await;
}

async fn invited(client: &TestClient) -> Vec<String> {
    let page = client.get("/v1/me/invitations").await.expect(200);
    page["items"].as_array().unwrap().iter().map(|i| i["ask"]["title"].as_str().unwrap().to_owned()).collect()
}

async fn told(client: &TestClient) -> Vec<String> {
    let page = client.get("/v1/me/notifications?tab=comments").await.expect(200);
    page["items"].as_array().unwrap().iter().map(|n| n["kind"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn an_ask_says_its_days_and_budget_and_keeps_what_it_said_before() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let details = json!({
        "from": "2026-04-03", "until": "2026-04-10", "budget": {"amount": 200, "currency": "eur"},
    });
    let new = json!({"kind": "ask", "title": "Where to sleep?", "visibility": "public", "ask": details});
    let note = ana.post("/v1/notes", new).await.expect(201);
    assert_eq!(note["ask"]["budget"], json!({"amount": 200, "currency": "EUR"}));
    assert_eq!(note["ask_state"], json!({"resolved_at": null, "note_answers": 0, "is_invited": false}));
    let path = format!("/v1/notes/{}", note["id"].as_str().unwrap());
    app.clock.advance(HOUR);
    let edited = ana.patch(&path, json!({"ask": {"from": "2026-05-01"}})).await.expect(200);
    assert_eq!(edited["ask"], json!({"from": "2026-05-01", "until": null, "budget": null}));
    let versions = ana.get(&format!("{path}/versions")).await.expect(200);
    assert_eq!(versions["items"][0]["ask"]["until"], "2026-04-10");
    assert_eq!(ana.patch(&path, json!({"ask": null})).await.expect(200)["ask"], Value::Null);

    for (details, kind, code, field) in [
        (json!({"from": "2026-04-03", "until": "2026-04-02"}), "ask", "bad_days", "ask.until"),
        (json!({"budget": {"amount": 0, "currency": "EUR"}}), "ask", "bad_budget", "ask.budget"),
        (json!({"from": "2026-02-30"}), "ask", "bad_json", "ask.from"),
        (json!({"budget": {"amount": 5, "currency": "euros"}}), "ask", "bad_json", "ask.budget.currency"),
        (json!({"from": "2026-04-03"}), "text", "not_an_ask", "ask"),
    ] {
        let card = (kind == "text").then(|| json!({"design": "paper", "text": "x"}));
        let new = json!({"kind": kind, "title": "x", "visibility": "public", "ask": details, "card": card});
        let refused = ana.post("/v1/notes", new).await;
        assert_eq!((refused.code(), refused.json["field"].as_str()), (code, Some(field)), "{details}");
    }
}

#[tokio::test]
async fn who_has_been_there_is_invited_answers_and_gains_standing() {
    let app = TestApp::start().await;
    let (ana, ben, cem, dan) =
        (app.member("ana").await, app.member("ben").await, app.member("cem").await, app.member("dan").await);
    ben.publish("Hiking the Quilotoa loop in four days", &["hiking"]).await;
    cem.publish("Bread with walnuts", &["baking"]).await;
    let note = ask(&ana, "Quilotoa loop: hiking alone?", &["hiking"]).await;
    route(&app).await;
    assert!(invited(&ben).await.is_empty(), "the first moment has not come");
    app.clock.advance(Duration::from_secs(3));
    route(&app).await;
    assert_eq!(invited(&ben).await, ["Quilotoa loop: hiking alone?"]);
    assert_eq!(told(&ben).await, ["ask_invitation"]);
    for other in [&ana, &cem, &dan] {
        assert!(invited(other).await.is_empty(), "who has written nothing like it is left alone");
    }
    let path = format!("/v1/notes/{note}");
    assert_eq!(ben.get(&path).await.expect(200)["ask_state"]["is_invited"], true);

    let given = answer(&ben, &note, "Yes, start in Sigchos and sleep in Isinlivi").await;
    app.settle().await;
    assert!(invited(&ben).await.is_empty(), "an answer ends the invitation");
    assert!(told(&ben).await.is_empty());
    assert_eq!(ben.put(&helped(&note, &given), Value::Null).await.code(), "own_answer");
    assert_eq!(app.visitor().put(&helped(&note, &given), Value::Null).await.code(), "unauthenticated");
    let other = answer(&dan, &note, "No idea").await;
    let state = cem.put(&helped(&note, &given), Value::Null).await.expect(200);
    assert_eq!((&state["members"], &state["by_asker"], &state["by_you"]), (&json!(1), &json!(false), &json!(true)));
    let state = ana.put(&helped(&note, &given), Value::Null).await.expect(200);
    assert_eq!((&state["members"], &state["by_asker"], &state["author_helped"]), (&json!(2), &json!(true), &json!(2)));
    ana.put(&helped(&note, &given), Value::Null).await.expect(200);
    app.settle().await;
    let seen = app.visitor().get(&path).await.expect(200);
    assert!(seen["ask_state"]["resolved_at"].is_string());
    let answers = app.visitor().get(&format!("{path}/answers")).await.expect(200);
    assert_eq!(answers["items"].as_array().unwrap().len(), 1);
    assert_eq!(answers["items"][0]["comment"]["text"], "Yes, start in Sigchos and sleep in Isinlivi");
    assert_eq!(answers["items"][0]["helped"]["members"], 2, "twice by one member is once");
    let comments = dan.get(&format!("{path}/comments")).await.expect(200);
    let mine = comments["items"].as_array().unwrap().iter().find(|c| c["id"] == json!(other)).unwrap();
    assert_eq!((&mine["helped"]["members"], &mine["helped"]["can_mark"]), (&json!(0), &json!(false)));
    assert!(told(&ben).await.iter().all(|kind| kind == "answer_helped"));

    let standing = app.visitor().get(&format!("/v1/members/{}/standing", ben.id())).await.expect(200);
    assert_eq!(standing, json!({"members": 2, "topics": [{"topic": "hiking", "members": 2}]}));
    // The same from the log alone.
    kumara_store::rebuild(&app.app.db, std::sync::Arc::new(StandingProjector)).await.unwrap();
    assert_eq!(app.visitor().get(&format!("/v1/members/{}/standing", ben.id())).await.expect(200), standing);

    ana.delete(&helped(&note, &given)).await.expect(200);
    app.settle().await;
    assert_eq!(app.visitor().get(&path).await.expect(200)["ask_state"]["resolved_at"], Value::Null);
    ben.delete(&format!("{path}/comments/{given}")).await.expect(204);
    app.settle().await;
    let standing = app.visitor().get(&format!("/v1/members/{}/standing", ben.id())).await.expect(200);
    assert_eq!(standing, json!({"members": 0, "topics": []}), "what goes takes along what it brought");
    kumara_store::rebuild(&app.app.db, std::sync::Arc::new(StandingProjector)).await.unwrap();
    assert_eq!(app.visitor().get(&format!("/v1/members/{}/standing", ben.id())).await.expect(200), standing);
}

#[tokio::test]
async fn a_whole_note_answers_too_and_goes_when_it_goes() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let note = ask(&ana, "Which tent for wind?", &["camping"]).await;
    let path = format!("/v1/notes/{note}");
    let card = json!({"design": "paper", "text": "A tunnel"});
    let new = json!({
        "kind": "text", "title": "A tunnel tent in Patagonia", "card": card, "visibility": "public", "answers": note,
    });
    let first = ben.post("/v1/notes", new.clone()).await.expect(201);
    assert_eq!(first["answers"], json!(note));
    let second = ben.publish("Pegs for sand", &[]).await;
    assert_eq!(ben.put(&format!("{path}/answers/{second}"), Value::Null).await.status, 204);
    assert_eq!(ben.put(&format!("{path}/answers/{second}"), Value::Null).await.status, 204, "twice is once");
    app.settle().await;
    assert_eq!(ben.get(&format!("/v1/notes/{second}")).await.expect(200)["answers"], json!(note));
    assert_eq!(told(&ana).await, ["ask_answer", "ask_answer"]);
    let titles = |answers: Value| -> Vec<String> {
        answers["items"].as_array().unwrap().iter().map(|a| a["note"]["title"].as_str().unwrap().to_owned()).collect()
    };
    let listed = titles(ana.get(&format!("{path}/answers")).await.expect(200));
    assert_eq!(listed, ["A tunnel tent in Patagonia", "Pegs for sand"]);
    ana.put(&helped(&note, &second), Value::Null).await.expect(200);
    let listed = titles(ana.get(&format!("{path}/answers")).await.expect(200));
    assert_eq!(listed, ["Pegs for sand", "A tunnel tent in Patagonia"], "what helped comes first");

    let of_ana = ana.publish("Not an answer of Ben's", &[]).await;
    let private = ben.publish_for("Mine alone", &[], "private").await;
    let other = ask(&ana, "Which stove?", &[]).await;
    for (target, answer, code) in [
        (&note, &of_ana, "forbidden"),
        (&note, &private, "not_an_answer"),
        (&other, &second, "conflict"),
        (&of_ana, &second, "not_an_ask"),
    ] {
        assert_eq!(ben.put(&format!("/v1/notes/{target}/answers/{answer}"), Value::Null).await.code(), code);
    }
    ben.post("/v1/notes", new.clone()).await.expect(201);
    let fourth = ben.post("/v1/notes", new).await;
    assert_eq!((fourth.code(), fourth.json["field"].as_str()), ("too_many_answers", Some("answers")));

    ben.delete(&format!("/v1/notes/{second}")).await.expect(204);
    app.settle().await;
    let listed = titles(ana.get(&format!("{path}/answers")).await.expect(200));
    assert!(!listed.contains(&"Pegs for sand".to_owned()));
    let gone = ben.delete(&format!("{path}/answers/{}", first["id"].as_str().unwrap())).await;
    assert_eq!(gone.status, 204);
    assert_eq!(
        ben.get(&format!("/v1/notes/{}", first["id"].as_str().unwrap())).await.expect(200)["answers"],
        Value::Null
    );
}

#[tokio::test]
async fn nobody_is_invited_a_fourth_time_a_day_or_against_their_will() {
    let app = TestApp::start().await;
    let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
    for member in [&ben, &cem] {
        member.publish("Sourdough starter, step by step", &["sourdough"]).await;
    }
    assert_eq!(cem.get("/v1/me/asks").await.expect(200), json!({"invitations": true, "most_a_day": 3}));
    cem.patch("/v1/me/asks", json!({"invitations": false})).await.expect(200);
    for i in 0..5 {
        ask(&ana, &format!("Sourdough starter question {i}"), &["sourdough"]).await;
    }
    app.clock.advance(Duration::from_secs(3));
    route(&app).await;
    assert_eq!(invited(&ben).await.len(), 3);
    assert!(invited(&cem).await.is_empty());
    let first = ben.get("/v1/me/invitations?limit=2").await.expect(200);
    let next = first["next"].as_str().unwrap();
    let second = ben.get(&format!("/v1/me/invitations?limit=2&cursor={next}")).await.expect(200);
    assert_eq!((second["items"].as_array().unwrap().len(), &second["next"]), (1, &Value::Null));
    let declined = first["items"][0]["ask"]["id"].as_str().unwrap();
    assert_eq!(ben.delete(&format!("/v1/me/invitations/{declined}")).await.status, 204);
    assert_eq!(ben.delete(&format!("/v1/me/invitations/{declined}")).await.status, 404);
    assert_eq!(invited(&ben).await.len(), 2);
    // The day after, the others' turn has come: what he declined does not come back.
    app.clock.advance(25 * HOUR);
    route(&app).await;
    let now = invited(&ben).await;
    assert!(now.len() > 2 && now.len() <= 5, "{now:?}");
    assert_eq!(cem.patch("/v1/me/asks", json!({"invitations": true})).await.expect(200)["invitations"], true);
}

#[tokio::test]
async fn what_is_not_for_all_is_brought_to_nobody_and_blocks_hold() {
    let app = TestApp::start().await;
    let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
    for member in [&ben, &cem] {
        member.publish("Repairing a bamboo fly rod", &[]).await;
    }
    cem.put(&format!("/v1/members/{}/block", ana.id()), Value::Null).await.expect(200);
    let hidden = json!({"kind": "ask", "title": "Repairing a bamboo rod?", "visibility": "followers"});
    ana.post("/v1/notes", hidden).await.expect(201);
    let deleted = ask(&ana, "Repairing a bamboo fly rod, how?", &[]).await;
    ana.delete(&format!("/v1/notes/{deleted}")).await.expect(204);
    app.clock.advance(Duration::from_secs(3));
    route(&app).await;
    assert!(invited(&ben).await.is_empty() && invited(&cem).await.is_empty());
    ask(&ana, "Repairing a bamboo fly rod?", &[]).await;
    app.clock.advance(Duration::from_secs(3));
    route(&app).await;
    assert_eq!((invited(&ben).await.len(), invited(&cem).await.len()), (1, 0));
    let comment = answer(&ben, &ask(&ana, "Another?", &[]).await, "x").await;
    let note = ben.publish("No ask", &[]).await;
    assert_eq!(ana.put(&helped(&note, &comment), Value::Null).await.code(), "not_an_ask");
    assert_eq!(ana.get(&format!("/v1/notes/{note}/answers")).await.code(), "not_an_ask");
}

#[tokio::test]
async fn the_asker_is_reminded_and_an_ask_without_an_answer_is_owed_an_audience_again() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let note = ask(&ana, "Is the ferry running?", &[]).await;
    let lonely = ask(&ana, "Any kiln in town?", &[]).await;
    answer(&ben, &note, "Twice a day").await;
    for _ in 0..6 {
        app.clock.advance(5 * HOUR);
        route(&app).await;
    }
    assert_eq!(told(&ana).await.iter().filter(|kind| *kind == "ask_reminder").count(), 1);
    let renewed: Vec<String> = app
        .app
        .db
        .log_after(Offset::ZERO, 1_000)
        .await
        .unwrap()
        .into_iter()
        .filter_map(|logged| match logged.event {
            Event::AskRenewed { ask, .. } => Some(ask.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(renewed, [lonely], "what has an answer is owed nothing new");
    ana.put(&format!("/v1/notes/{note}/resolved"), Value::Null).await.expect(200);
    app.settle().await;
    assert!(!told(&ana).await.contains(&"ask_reminder".to_owned()), "what is resolved needs no reminder");
    assert_eq!(ben.put(&format!("/v1/notes/{note}/resolved"), Value::Null).await.code(), "forbidden");
    let open = ana.delete(&format!("/v1/notes/{note}/resolved")).await.expect(200);
    assert_eq!(open["resolved_at"], Value::Null);
}

#[tokio::test]
async fn a_resolved_ask_is_found_by_its_answer_and_shows_it() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let note = ask(&ana, "A quiet beach near Trujillo?", &[]).await;
    let given = answer(&ben, &note, "Poémape, two hours north, only pelicans").await;
    let found = |answer: Value| -> Vec<Value> { answer["items"].as_array().unwrap().clone() };
    app.settle().await;
    assert!(found(app.visitor().get("/v1/search?q=pelicans").await.expect(200)).is_empty());
    ana.put(&helped(&note, &given), Value::Null).await.expect(200);
    app.settle().await;
    let hits = found(app.visitor().get("/v1/search?q=pelicans").await.expect(200));
    assert_eq!((hits.len(), &hits[0]["note"]["id"]), (1, &json!(note)));
    assert_eq!(hits[0]["note"]["is_resolved"], true);
    assert_eq!(hits[0]["answer"]["comment"]["author"]["handle"], "ben");
    let hits = found(app.visitor().get("/v1/search?q=beach&answered=true").await.expect(200));
    assert_eq!(hits.len(), 1);
    ask(&ana, "A beach for children?", &[]).await;
    app.settle().await;
    let hits = found(app.visitor().get("/v1/search?q=beach&answered=true").await.expect(200));
    assert_eq!(hits.len(), 1, "what is open is not answered");

    let page = app.visitor().get(&format!("/n/{note}")).await.text();
    let data = page.split("application/ld+json").nth(1).unwrap();
    assert!(data.contains("QAPage") && data.contains("acceptedAnswer"), "{data}");
    assert!(page.contains("only pelicans"));

    ben.delete(&format!("/v1/notes/{note}/comments/{given}")).await.expect(204);
    app.settle().await;
    assert!(found(app.visitor().get("/v1/search?q=pelicans").await.expect(200)).is_empty(), "gone from the index");
}
