//! The member's hand, as a member uses it: everything shows on the next page.

use serde_json::{Value, json};

use crate::testing::{TestApp, TestClient};

async fn titles(client: &TestClient) -> Vec<String> {
    let page = client.get("/v1/feed/explore?limit=50").await.expect(200);
    page["items"].as_array().unwrap().iter().map(|card| card["title"].as_str().unwrap().to_owned()).collect()
}

async fn sorted(client: &TestClient) -> Vec<String> {
    let mut titles = titles(client).await;
    titles.sort();
    titles
}

#[tokio::test]
async fn muted_topics_words_and_languages_are_gone_on_the_next_page_and_back_when_they_are_unmuted() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    ana.publish("Tea in the garden", &["tea"]).await;
    ana.publish("A spider in the bath", &["home"]).await;
    ana.publish("Der Apfelkuchen meiner Großmutter", &["cake"]).await;
    app.settle().await;
    let everything = sorted(&ben).await;
    assert_eq!(everything.len(), 3);

    for (kind, muted, gone) in
        [("topics", "#Tea", "Tea in"), ("words", "SPIDER", "A spider"), ("languages", "de", "Der Apfelkuchen")]
    {
        let list = json!({kind: [muted]});
        let changed = ben.patch("/v1/me/feed", json!({"mute": list})).await.expect(200);
        assert_eq!(changed[format!("muted_{kind}")].as_array().unwrap().len(), 1, "{changed}");
        app.settle().await;
        let left = sorted(&ben).await;
        assert!(left.len() == 2 && !left.iter().any(|title| title.starts_with(gone)), "{kind}: {left:?}");
        assert_eq!(sorted(&ana.at(&app)).await.len(), 0, "one's own notes are no suggestion");
        ben.patch("/v1/me/feed", json!({"unmute": list})).await.expect(200);
        app.settle().await;
        assert_eq!(sorted(&ben).await, everything, "{kind}");
    }
}

#[tokio::test]
async fn choices_survive_a_restart() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    ana.publish("Tea", &["tea"]).await;
    ana.publish("A spider", &["home"]).await;
    ana.publish("Bread", &["bread"]).await;
    let chosen = json!({"width": 60, "order": "newest", "mute": {"topics": ["tea"], "words": ["spider"]}});
    let before = ben.patch("/v1/me/feed", chosen).await.expect(200);
    let app = app.restarted().await;
    let ben = ben.at(&app);
    app.settle().await;
    assert_eq!(titles(&ben).await, ["Bread"]);
    let after = ben.get("/v1/me/feed").await.expect(200);
    assert_eq!(after, before);
    assert_eq!((&after["width"], &after["order"]), (&json!(60), &json!("newest")));
}

#[tokio::test]
async fn newest_first_is_newest_first() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    for title in ["One", "Two", "Three", "Four"] {
        app.clock.advance(std::time::Duration::from_secs(60));
        ana.publish(title, &["tea"]).await;
    }
    ben.patch("/v1/me/feed", json!({"order": "newest"})).await.expect(200);
    app.settle().await;
    assert_eq!(titles(&ben).await, ["Four", "Three", "Two", "One"]);
}

#[tokio::test]
async fn fewer_like_this_puts_the_like_of_it_behind_and_can_be_taken_back() {
    let app = TestApp::start().await;
    let ben = app.member("ben").await;
    let mut spiders = Vec::new();
    for i in 0..6 {
        let (ana, eva) = (app.member(&format!("ana{i}")).await, app.member(&format!("eva{i}")).await);
        spiders.push(ana.publish(&format!("Spider {i}"), &["spiders"]).await);
        eva.publish(&format!("Bread {i}"), &["bread"]).await;
    }
    app.settle().await;
    let fewer = format!("/v1/notes/{}/fewer", spiders[0]);
    for _ in 0..2 {
        assert_eq!(ben.put(&fewer, Value::Null).await.status, 204);
    }
    app.settle().await;
    assert_eq!(ben.get("/v1/me/feed").await.expect(200)["fewer_like"], 1);
    let first: Vec<String> = titles(&ben).await.into_iter().take(4).collect();
    let of_bread = first.iter().filter(|title| title.starts_with("Bread")).count();
    assert!(of_bread >= 3, "{first:?}");
    assert_eq!(ben.delete(&fewer).await.status, 204);
    assert_eq!(ben.get("/v1/me/feed").await.expect(200)["fewer_like"], 0);
    assert_eq!(ben.put("/v1/notes/77/fewer", Value::Null).await.code(), "not_found");
}

#[tokio::test]
async fn a_reset_forgets_wishes_and_keeps_mutes_and_likes() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let note = ana.publish("Spider", &["spiders"]).await;
    app.settle().await;
    ben.put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200);
    ben.put(&format!("/v1/notes/{note}/fewer"), Value::Null).await;
    ben.patch("/v1/me/feed", json!({"mute": {"words": ["rain"]}})).await.expect(200);
    let reset = ben.post("/v1/me/feed/reset", Value::Null).await.expect(200);
    assert_eq!((&reset["fewer_like"], &reset["muted_words"]), (&json!(0), &json!(["rain"])));
    assert!(reset["reset_at"].is_string());
    assert_eq!(ben.get(&format!("/v1/notes/{note}")).await.expect(200)["viewer"]["liked"], true);
}

#[tokio::test]
async fn bad_choices_are_refused_by_name_and_change_nothing() {
    let app = TestApp::start().await;
    let ben = app.member("ben").await;
    let many: Vec<String> = (0..201).map(|i| format!("word{i}")).collect();
    for (change, code) in [
        (json!({"width": 101}), "bad_width"),
        (json!({"width": -128}), "bad_width"),
        (json!({"width": 300}), "bad_json"),
        (json!({"order": "random"}), "bad_json"),
        (json!({"mute": {"topics": ["two words"]}}), "bad_topic"),
        (json!({"mute": {"words": [" "]}}), "text_empty"),
        (json!({"mute": {"words": ["x".repeat(41)]}}), "text_too_long"),
        (json!({"mute": {"words": many}}), "too_many_muted"),
        (json!({"mute": {"languages": ["klingon!"]}}), "bad_language"),
        (json!({"mute": {"languages": ["und"]}}), "bad_language"),
        (json!({"mute": {"members": ["1"]}}), "bad_json"),
    ] {
        assert_eq!(ben.patch("/v1/me/feed", change.clone()).await.code(), code, "{change}");
    }
    for batch in 0..3 {
        let words: Vec<String> = (0..80).map(|i| format!("word{batch}x{i}")).collect();
        let answer = ben.patch("/v1/me/feed", json!({"mute": {"words": words}})).await;
        assert_eq!(answer.code(), if batch < 2 { "" } else { "too_many_muted" });
    }
    let now = ben.get("/v1/me/feed").await.expect(200);
    assert_eq!((now["muted_words"].as_array().unwrap().len(), &now["width"]), (160, &json!(0)));
}
