//! Stories: searches that are kept, and what a member is told of them; whether searches are remembered at all.

use std::time::Duration;

use serde_json::{Value, json};

use super::watch::look;
use crate::testing::{TestApp, TestClient};

async fn watched(app: &TestApp) {
    app.settle().await;
    while look(&app.app).await.unwrap() > 0 {}
    app.settle().await;
}

async fn saved(client: &TestClient) -> Vec<Value> {
    client.get("/v1/search/saved").await.expect(200)["items"].as_array().unwrap().clone()
}

async fn told(client: &TestClient) -> Vec<String> {
    let page = client.get("/v1/me/notifications?tab=comments").await.expect(200);
    page["items"].as_array().unwrap().iter().map(|n| n["note"]["title"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_saved_search_tells_of_what_is_new_once_a_day() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    ben.publish("Wild garlic pesto, the old one", &[]).await;
    let search = json!({"search": {"q": "  wild   garlic "}, "notify": true});
    let first = ana.post("/v1/search/saved", search.clone()).await.expect(201);
    assert_eq!((&first["search"]["q"], &first["found"]), (&json!("wild garlic"), &json!(0)));
    assert_eq!(ana.post("/v1/search/saved", search).await.expect(201)["id"], first["id"], "the same again is one");
    watched(&app).await;
    app.clock.advance(Duration::from_secs(601));
    watched(&app).await;
    assert_eq!((saved(&ana).await[0]["found"].clone(), told(&ana).await.len()), (json!(0), 0), "what was there is old");

    ben.publish("Wild garlic soup", &[]).await;
    ben.publish("Garlic bread", &[]).await;
    ben.publish_for("Wild garlic for friends", &[], "followers").await;
    ana.publish("My own wild garlic", &[]).await;
    app.clock.advance(Duration::from_secs(601));
    watched(&app).await;
    assert_eq!(told(&ana).await, ["Wild garlic soup"]);
    assert_eq!(saved(&ana).await[0]["found"], 1, "neither half of it, nor what is not for her, nor her own");
    ben.publish("Wild garlic salt", &[]).await;
    app.clock.advance(Duration::from_secs(3_600));
    watched(&app).await;
    assert_eq!(told(&ana).await.len(), 1, "once a day");
    app.clock.advance(Duration::from_secs(86_400));
    watched(&app).await;
    assert_eq!(told(&ana).await, ["Wild garlic salt", "Wild garlic soup"]);
    assert_eq!(saved(&ana).await[0]["found"], 2);

    let path = format!("/v1/search/saved/{}", first["id"].as_str().unwrap());
    assert_eq!(ana.put(&path, Value::Null).await.status, 204);
    assert_eq!(saved(&ana).await[0]["found"], 0);
    assert_eq!(ben.delete(&path).await.status, 404, "it is hers");
    assert_eq!(ana.delete(&path).await.status, 204);
    assert!(saved(&ana).await.is_empty());
}

#[tokio::test]
async fn who_wants_only_the_count_is_not_told_and_a_block_holds() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    ana.post("/v1/search/saved", json!({"search": {"q": "kayak"}, "notify": false})).await.expect(201);
    app.clock.advance(Duration::from_secs(1));
    ben.publish("Kayak repair", &[]).await;
    app.clock.advance(Duration::from_secs(601));
    watched(&app).await;
    assert_eq!((saved(&ana).await[0]["found"].clone(), told(&ana).await.len()), (json!(1), 0));
    ana.put(&format!("/v1/members/{}/block", ben.id()), Value::Null).await.expect(200);
    ben.publish("Kayak varnish", &[]).await;
    app.clock.advance(Duration::from_secs(2 * 86_400));
    watched(&app).await;
    assert_eq!(saved(&ana).await[0]["found"], 1);
}

#[tokio::test]
async fn an_old_ask_that_has_its_answer_now_is_new_to_who_looks_for_answers() {
    let app = TestApp::start().await;
    let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
    let mut asks = Vec::new();
    for title in ["Where to repair a bicycle?", "Bicycle lights?"] {
        let note = json!({"kind": "ask", "title": title, "body": "Anyone?", "visibility": "public"});
        asks.push(ben.post("/v1/notes", note).await.expect(201)["id"].as_str().unwrap().to_owned());
    }
    app.clock.advance(Duration::from_secs(86_400));
    let search = json!({"search": {"q": "bicycle", "answered": true}, "notify": true});
    ana.post("/v1/search/saved", search).await.expect(201);
    app.clock.advance(Duration::from_secs(601));
    watched(&app).await;
    assert_eq!(saved(&ana).await[0]["found"], 0);
    let answered = async || ana.get("/v1/search?q=bicycle&answered=true").await.expect(200);
    assert_eq!(answered().await["counts"]["notes"], 0);

    let answer = json!({"text": "Behind the station."});
    let answer = cem.post(&format!("/v1/notes/{}/comments", asks[0]), answer).await.expect(201);
    let helped = format!("/v1/notes/{}/answers/{}/helped", asks[0], answer["id"].as_str().unwrap());
    ben.put(&helped, Value::Null).await.expect(200);
    app.settle().await;
    let found = answered().await;
    assert_eq!((&found["counts"]["notes"], found["items"].as_array().unwrap().len()), (&json!(1), 1));
    assert_eq!(found["items"][0]["note"]["id"], asks[0].as_str());
    app.clock.advance(Duration::from_secs(601));
    watched(&app).await;
    assert_eq!(saved(&ana).await[0]["found"], 1);
    assert_eq!(told(&ana).await, ["Where to repair a bicycle?"]);
    app.clock.advance(Duration::from_secs(2 * 86_400));
    watched(&app).await;
    assert_eq!(told(&ana).await.len(), 1, "told once");
}

#[tokio::test]
async fn what_can_t_be_saved() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    for (search, code) in [
        (json!({"q": "  "}), "text_empty"),
        (json!({"q": "x", "kind": "poem"}), "bad_request"),
        (json!({"q": "x", "language": "english"}), "bad_language"),
        (json!({"q": "x", "near": "95,0"}), "bad_coordinates"),
        (json!({"q": "x", "sort": "random"}), "bad_json"),
        (json!({"q": "x", "colour": "red"}), "bad_json"),
        (json!({"q": "x", "author": "a".repeat(10_000)}), "bad_request"),
    ] {
        let answer = ana.post("/v1/search/saved", json!({"search": search, "notify": true})).await;
        assert_eq!(answer.code(), code, "{search}");
    }
    for i in 0..20 {
        let search = json!({"search": {"q": format!("thing {i}")}, "notify": true});
        ana.post("/v1/search/saved", search).await.expect(201);
    }
    let search = json!({"search": {"q": "one more"}, "notify": true});
    assert_eq!(ana.post("/v1/search/saved", search).await.code(), "too_many_searches");
    assert_eq!(saved(&ana).await.len(), 20);
    for id in ["", "xyz", "00", &"g".repeat(32), &"0".repeat(32)] {
        assert_eq!(ana.delete(&format!("/v1/search/saved/{id}")).await.status, 404, "{id}");
    }
}

#[tokio::test]
async fn searches_are_remembered_only_by_who_wants_it() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    ana.publish("Plum jam", &[]).await;
    app.settle().await;
    let recent = async || ana.get("/v1/search/recent").await.expect(200)["items"].as_array().unwrap().len();
    ana.get("/v1/search?q=plum&remember=true").await.expect(200);
    assert_eq!(recent().await, 1);
    assert_eq!(ana.get("/v1/search/settings").await.expect(200), json!({"remember": true}));
    let off = ana.patch("/v1/search/settings", json!({"remember": false})).await.expect(200);
    assert_eq!(off, json!({"remember": false}));
    assert_eq!(recent().await, 0, "those of before are forgotten");
    ana.get("/v1/search?q=plum&remember=true").await.expect(200);
    assert_eq!(recent().await, 0);
    ana.patch("/v1/search/settings", json!({"remember": true})).await.expect(200);
    ana.get("/v1/search?q=plum&remember=true").await.expect(200);
    assert_eq!(recent().await, 1);
}

#[tokio::test]
async fn notes_by_one_member_and_notes_that_one_has_seen() {
    let app = TestApp::start().await;
    let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
    let old = ben.publish("Lighthouse walk", &[]).await;
    cem.publish("Lighthouse keeper", &[]).await;
    app.settle().await;
    let titles = |answer: Value| -> Vec<String> {
        let mut titles: Vec<String> = answer["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|i| i["note"]["title"].as_str().unwrap().to_owned())
            .collect();
        titles.sort();
        titles
    };
    let by_ben = titles(ana.get("/v1/search?q=lighthouse&author=ben").await.expect(200));
    assert_eq!(by_ben, ["Lighthouse walk"]);
    assert!(titles(ana.get("/v1/search?q=lighthouse&author=nobody").await.expect(200)).is_empty());
    assert!(titles(ana.get("/v1/search?q=lighthouse&seen=true").await.expect(200)).is_empty());
    let sample = json!({"kind": "impression", "note": old, "surface": "profile", "position": 0,
                        "milliseconds": 900, "at": crate::testing::START.to_string()});
    assert_eq!(ana.post("/v1/telemetry", json!({"samples": [sample]})).await.status, 202);
    app.settle().await;
    assert_eq!(titles(ana.get("/v1/search?q=lighthouse&seen=true").await.expect(200)), ["Lighthouse walk"]);
    assert_eq!(titles(ana.get("/v1/search?q=lighthouse&unseen=true").await.expect(200)), ["Lighthouse keeper"]);
}
