//! Stories: what members are told, and what they are spared.

use serde_json::{Value, json};

use crate::testing::{TestApp, TestClient};

/// Kind, actor, text of the comment and whether it was read, newest first.
async fn tab(client: &TestClient, tab: &str) -> Vec<Value> {
    let page = client.get(&format!("/v1/me/notifications?tab={tab}")).await.expect(200);
    let brief = |n: &Value| json!([n["kind"], n["actor"]["handle"], n["comment"]["text"], n["is_read"]]);
    page["items"].as_array().unwrap().iter().map(brief).collect()
}

async fn unread(app: &TestApp, client: &TestClient) -> Value {
    app.settle().await;
    client.get("/v1/me/notifications/unread").await.expect(200)
}

async fn comment(client: &TestClient, note: &str, text: &str, reply_to: Option<&str>) -> String {
    let path = format!("/v1/notes/{note}/comments");
    let written = client.post(&path, json!({"text": text, "reply_to": reply_to})).await.expect(201);
    written["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_life_of_notifications() {
    let app = TestApp::start().await;
    let (ana, ben, dan) = (app.member("ana").await, app.member("ben").await, app.member("dan").await);
    let note = ana.publish("Tea", &[]).await;
    let first = comment(&ben, &note, "Lovely", None).await;
    comment(&dan, &note, "Is it? @ana @ben", Some(&first)).await;
    ben.put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200);
    ben.put(&format!("/v1/notes/{note}/save"), json!({})).await.expect(200);
    ana.put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200);
    ana.put(&format!("/v1/notes/{note}/comments/{first}/like"), Value::Null).await.expect(200);
    ben.put(&format!("/v1/members/{}/follow", ana.id()), Value::Null).await.expect(200);

    assert_eq!(unread(&app, &ana).await, json!({"comments": 2, "likes": 2, "followers": 1}));
    assert_eq!(unread(&app, &ben).await, json!({"comments": 1, "likes": 1, "followers": 0}));
    assert_eq!(unread(&app, &dan).await, json!({"comments": 0, "likes": 0, "followers": 0}));
    assert_eq!(
        tab(&ana, "comments").await,
        [json!(["comment", "dan", "Is it? @ana @ben", false]), json!(["comment", "ben", "Lovely", false]),]
    );
    assert_eq!(tab(&ana, "likes").await, [json!(["save", "ben", null, false]), json!(["like", "ben", null, false])]);
    assert_eq!(tab(&ana, "followers").await, [json!(["follow", "ben", null, false])]);
    assert_eq!(tab(&ben, "comments").await, [json!(["reply", "dan", "Is it? @ana @ben", false])]);
    assert_eq!(tab(&ben, "likes").await, [json!(["comment_like", "ana", "Lovely", false])]);

    // Read is read, and what comes later is not.
    let read = json!({"tab": "likes"});
    assert_eq!(ana.post("/v1/me/notifications/read", read.clone()).await.status, 204);
    dan.put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200);
    assert_eq!(unread(&app, &ana).await, json!({"comments": 2, "likes": 1, "followers": 1}));
    assert_eq!(
        tab(&ana, "likes").await[..2],
        [json!(["like", "dan", null, false]), json!(["save", "ben", null, true])]
    );

    // What is undone takes its notification back.
    dan.delete(&format!("/v1/notes/{note}/like")).await.expect(200);
    ben.delete(&format!("/v1/notes/{note}/save")).await.expect(200);
    ben.delete(&format!("/v1/members/{}/follow", ana.id())).await.expect(200);
    ana.delete(&format!("/v1/notes/{note}/comments/{first}/like")).await.expect(200);
    ben.delete(&format!("/v1/notes/{note}/comments/{first}")).await;
    assert_eq!(unread(&app, &ana).await, json!({"comments": 1, "likes": 0, "followers": 0}));
    assert_eq!(tab(&ana, "comments").await, [json!(["comment", "dan", "Is it? @ana @ben", false])]);
    assert_eq!(tab(&ana, "likes").await, [json!(["like", "ben", null, true])]);
    assert!(tab(&ben, "likes").await.is_empty());
    ana.delete(&format!("/v1/notes/{note}")).await;
    assert_eq!(unread(&app, &ana).await, json!({"comments": 0, "likes": 0, "followers": 0}));
    assert_eq!(unread(&app, &ben).await, json!({"comments": 0, "likes": 0, "followers": 0}));
}

#[tokio::test]
async fn nobody_is_told_across_a_block_or_of_what_they_may_not_see() {
    let app = TestApp::start().await;
    let (ana, ben, dan) = (app.member("ana").await, app.member("ben").await, app.member("dan").await);
    let note = ana.publish("Tea", &[]).await;
    comment(&ben, &note, "Hello", None).await;
    assert_eq!(unread(&app, &ana).await["comments"], 1);
    ana.put(&format!("/v1/members/{}/block", ben.id()), Value::Null).await.expect(200);
    assert_eq!(unread(&app, &ana).await["comments"], 0);
    assert!(tab(&ana, "comments").await.is_empty());
    // Ben mentions Ana under somebody else's note.
    let other = dan.publish("Rain", &[]).await;
    comment(&ben, &other, "See @ana", None).await;
    assert_eq!(unread(&app, &ana).await["comments"], 0);
    // Ana's note for followers mentions who does not follow her.
    comment(&ana, &ana.publish_for("Diary", &[], "followers").await, "With @dan", None).await;
    assert_eq!(unread(&app, &dan).await["comments"], 1, "Ben's comment alone");
}

#[tokio::test]
async fn a_request_becomes_a_follow() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    ana.patch("/v1/me", json!({"is_private": true})).await.expect(200);
    ben.put(&format!("/v1/members/{}/follow", ana.id()), Value::Null).await.expect(200);
    app.settle().await;
    assert_eq!(tab(&ana, "followers").await, [json!(["follow_request", "ben", null, false])]);
    ana.put(&format!("/v1/me/follow-requests/{}", ben.id()), Value::Null).await;
    app.settle().await;
    assert_eq!(tab(&ana, "followers").await, [json!(["follow", "ben", null, false])]);
    ben.delete(&format!("/v1/members/{}/follow", ana.id())).await.expect(200);
    ben.put(&format!("/v1/members/{}/follow", ana.id()), Value::Null).await.expect(200);
    ana.delete(&format!("/v1/me/follow-requests/{}", ben.id())).await;
    app.settle().await;
    assert!(tab(&ana, "followers").await.is_empty());
}

#[tokio::test]
async fn a_rebuild_makes_the_same_notifications_and_keeps_what_was_read() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let note = ana.publish("Tea", &[]).await;
    for i in 0..5 {
        let member = app.member(&format!("member{i}")).await;
        member.put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200);
        comment(&member, &note, "Hello @ana", None).await;
    }
    app.settle().await;
    ana.post("/v1/me/notifications/read", json!({"tab": "likes"})).await;
    let before = ana.get("/v1/me/notifications?tab=comments").await.expect(200);
    let projector = std::sync::Arc::new(crate::notifications::NotificationsProjector);
    kumara_store::rebuild(&app.app.db, projector).await.unwrap();
    assert_eq!(ana.get("/v1/me/notifications?tab=comments").await.expect(200), before);
    assert_eq!(unread(&app, &ana).await, json!({"comments": 5, "likes": 0, "followers": 0}));

    // Two at a time, all once.
    let mut path = "/v1/me/notifications?tab=comments&limit=2".to_owned();
    let mut ids = Vec::new();
    loop {
        let page = ana.get(&path).await.expect(200);
        ids.extend(page["items"].as_array().unwrap().iter().map(|n| n["id"].clone()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/v1/me/notifications?tab=comments&limit=2&cursor={next}");
    }
    assert_eq!(json!(ids), before["items"].as_array().unwrap().iter().map(|n| n["id"].clone()).collect::<Value>());
    let crossed = path.replace("tab=comments", "tab=likes");
    assert_eq!(ana.get(&crossed).await.code(), "bad_cursor");
    assert_eq!(ana.get("/v1/me/notifications?tab=all").await.code(), "bad_request");
    assert_eq!(app.visitor().get("/v1/me/notifications?tab=likes").await.code(), "unauthenticated");
}
