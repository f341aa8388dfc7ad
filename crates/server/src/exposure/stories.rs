//! The ledger as members, authors and liars meet it.

use std::time::Duration;

use kumara_model::{Event, NoteId};
use serde_json::{Value, json};

use crate::{
    pictures::samples::{scene, upload_file},
    testing::{START, TestApp, TestClient},
};

/// Looks at Explore and reports what was on the screen, with the tickets or without.
async fn look(client: &TestClient, honestly: bool) -> Vec<String> {
    let page = client.get("/v1/feed/explore?limit=20").await.expect(200);
    let samples: Vec<Value> = page["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|card| {
            let mut sample = json!({"kind": "impression", "note": card["id"], "surface": "explore", "position": 0,
                                    "milliseconds": 900, "at": START.to_string()});
            if honestly {
                sample["ticket"] = card["ticket"].clone();
            }
            sample
        })
        .collect();
    if !samples.is_empty() {
        assert_eq!(client.post("/v1/telemetry", json!({"samples": samples})).await.status, 202);
    }
    page["items"].as_array().unwrap().iter().map(|card| card["id"].as_str().unwrap().to_owned()).collect()
}

fn id(note: &str) -> NoteId {
    note.parse().unwrap()
}

/// Some members who looked around for a day, so that there is traffic to promise from.
async fn busy_community(app: &TestApp) -> Vec<TestClient> {
    let mut members = Vec::new();
    for i in 0..30 {
        members.push(app.member(&format!("reader{i}")).await);
    }
    let author = app.member("busy").await;
    for hour in 0..26 {
        app.clock.advance(Duration::from_secs(3_600));
        if hour < 20 {
            author.publish(&format!("Old {hour}"), &["old"]).await;
        }
        app.settle().await;
        for member in &members {
            look(member, true).await;
        }
        app.settle().await;
    }
    members
}

#[tokio::test]
async fn a_note_is_promised_an_audience_and_gets_it_and_its_author_sees_how() {
    let app = TestApp::start().await;
    let readers = busy_community(&app).await;
    let ana = app.member("ana").await;
    let note = ana.publish("First steps", &["tea"]).await;
    app.settle().await;
    let path = format!("/v1/notes/{note}/exposure");
    let before = ana.get(&path).await.expect(200);
    let owed = before["owed"].as_u64().unwrap();
    assert!(owed > 0, "{before}");
    assert_eq!((&before["given"], &before["tier"], &before["is_eligible"]), (&json!(0), &json!("first"), &json!(true)));

    for _ in 0..2 {
        for reader in &readers {
            look(reader, true).await;
        }
        app.settle().await;
    }
    readers[0].put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200);
    app.settle().await;
    let after = ana.get(&path).await.expect(200);
    assert!(after["given"].as_u64().unwrap() >= owed, "{after}");
    assert!(after["kept_at"].is_string() && after["engagement_rate"].as_f64().unwrap() > 0.0, "{after}");
    assert!(!after["by_source"].as_array().unwrap().is_empty());
    assert_eq!(after["elsewhere"], 0);

    assert_eq!(readers[0].get(&path).await.code(), "forbidden");
    assert_eq!(app.visitor().get(&path).await.code(), "unauthenticated");
    assert_eq!(ana.get("/v1/notes/77/exposure").await.code(), "not_found");

    let proof = app.visitor().get("/v1/exposure").await.expect(200);
    assert!(proof["notes"].as_u64().unwrap() > 20 && proof["goal"].as_u64().unwrap() > 0, "{proof}");
    let csv = app.visitor().get("/v1/exposure.csv").await;
    assert!(csv.text().starts_with("figure,of,value\r\n") && csv.text().contains("guarantee_rate,,"));
}

#[tokio::test]
async fn what_no_ticket_vouches_for_moves_nothing() {
    let app = TestApp::start().await;
    let (ana, ben, eva) = (app.member("ana").await, app.member("ben").await, app.member("eva").await);
    let note = ana.publish("Tea", &["tea"]).await;
    app.settle().await;
    let seen = async || {
        app.settle().await;
        app.app.exposure.of_note(id(&note)).unwrap().by_feed
    };
    look(&ben, false).await;
    look(&ana, true).await;
    look(&app.visitor(), true).await;
    assert_eq!(seen().await, 0, "made up, the author's own, a visitor's");

    // Another member's ticket, and a ticket for another note.
    let other = ana.publish("Other", &["tea"]).await;
    app.settle().await;
    let page = ben.get("/v1/feed/explore").await.expect(200);
    let ticket = page["items"].as_array().unwrap().iter().find(|card| card["id"] == note).unwrap()["ticket"].clone();
    let sample = |note: &str, ticket: &Value| {
        json!({"samples": [{"kind": "impression", "note": note, "surface": "explore", "position": 0,
                            "milliseconds": 900, "at": START.to_string(), "ticket": ticket}]})
    };
    eva.post("/v1/telemetry", sample(&note, &ticket)).await;
    ben.post("/v1/telemetry", sample(&other, &ticket)).await;
    assert_eq!(seen().await, 0);
    assert_eq!(app.app.exposure.of_note(id(&other)).unwrap().by_feed, 0);
    // One's own counts once, however often it is sent.
    for _ in 0..3 {
        ben.post("/v1/telemetry", sample(&note, &ticket)).await;
        assert_eq!(seen().await, 1);
    }
    // Whoever is blocked is no audience.
    let page = eva.get("/v1/feed/explore").await.expect(200);
    let ticket = page["items"].as_array().unwrap().iter().find(|card| card["id"] == note).unwrap()["ticket"].clone();
    ana.put(&format!("/v1/members/{}/block", eva.id()), Value::Null).await.expect(200);
    eva.post("/v1/telemetry", sample(&note, &ticket)).await;
    assert_eq!(seen().await, 1);
}

#[tokio::test]
async fn the_ledger_survives_a_restart_and_can_be_made_again() {
    let app = TestApp::start().await;
    let readers = busy_community(&app).await;
    let ana = app.member("ana").await;
    let note = ana.publish("Kept", &["tea"]).await;
    app.settle().await;
    for reader in &readers[..9] {
        look(reader, true).await;
    }
    readers[0].put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200);
    app.settle().await;
    let before = app.app.exposure.of_note(id(&note)).unwrap();
    assert!(before.by_feed > 0);
    let goal = app.app.exposure.goal_now(app.clock.clock().now());
    let app = app.restarted().await;
    app.settle().await;
    assert_eq!(app.app.exposure.of_note(id(&note)).unwrap(), before);
    assert_eq!(app.app.exposure.goal_now(app.clock.clock().now()), goal);
    // A member who counted before counts no more, also after the restart.
    for reader in &readers[..9] {
        look(&reader.at(&app), true).await;
    }
    app.settle().await;
    let again = app.app.exposure.of_note(id(&note)).unwrap();
    assert!(again.by_feed <= 9, "{again:?}");

    let rows = async || {
        let rows =
            app.app.db.rows(&super::queries::NEXT_FIGURES, kumara_store::params![0_i64, 1_000_i64]).await.unwrap();
        rows.iter().map(|row| format!("{:?}", super::NoteFigures::from_row(row).unwrap())).collect::<Vec<_>>()
    };
    // Days on which a member looked, and the one creator with whose note they engaged.
    let activity = async || {
        let params = kumara_store::params![readers[0].id()];
        let row = app.app.db.rows(&super::queries::FIND_ACTIVITY, params).await.unwrap().pop().unwrap();
        (row.get::<i64>(1).unwrap(), row.get::<i64>(2).unwrap().count_ones())
    };
    assert_eq!(activity().await, (2, 1));
    let kept = rows().await;
    let projector = super::ExposureProjector::new(&app.app.config.feed.engine.exposure, &app.app.secrets);
    kumara_store::rebuild(&app.app.db, std::sync::Arc::new(projector)).await.unwrap();
    assert_eq!(rows().await, kept);
    assert_eq!(activity().await, (2, 1));
}

#[tokio::test]
async fn a_private_a_hidden_away_and_a_deleted_note_are_owed_nothing() {
    let app = TestApp::start().await;
    let readers = busy_community(&app).await;
    let ana = app.member("ana").await;
    let (public, private) = (ana.publish("Public", &[]).await, ana.publish_for("Secret", &[], "private").await);
    app.settle().await;
    let owed = |note: &str| {
        let figures = app.app.exposure.of_note(id(note)).unwrap();
        if figures.is_eligible { figures.owed } else { 0 }
    };
    assert!(owed(&public) > 0);
    assert_eq!(owed(&private), 0);
    ana.delete(&format!("/v1/notes/{public}")).await;
    app.settle().await;
    assert_eq!(owed(&public), 0);
    let second = ana.publish("Second", &[]).await;
    app.settle().await;
    assert!(owed(&second) > 0);
    ana.patch("/v1/me", json!({"is_private": true})).await.expect(200);
    app.settle().await;
    assert_eq!(owed(&second), 0);
    assert!(!look(&readers[0], true).await.contains(&second));
}

#[tokio::test]
async fn a_copy_of_a_note_is_owed_nothing_and_its_author_is_told() {
    let app = TestApp::start().await;
    busy_community(&app).await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let upload = async |by: &TestClient, number, light| {
        upload_file(by, scene(number, light)).await["id"].as_str().unwrap().to_owned()
    };
    let (soup, stew) = (upload(&ana, 1, 10).await, upload(&ana, 2, 10).await);
    let photo = |title: &str, picture: &str| json!({"kind": "photo", "title": title, "pictures": [{"id": picture}], "visibility": "public"});
    let publish = async |by: &TestClient, note: Value| {
        let note = by.post("/v1/notes", note).await.expect(201)["id"].as_str().unwrap().to_owned();
        app.settle().await;
        note
    };
    let of = async |by: &TestClient, note: &str| by.get(&format!("/v1/notes/{note}/exposure")).await.expect(200);
    let first = publish(&ana, photo("Soup", &soup)).await;
    let other = publish(&ana, photo("Stew", &stew)).await;
    let stolen = publish(&ben, photo("My soup", &upload(&ben, 1, 60).await)).await;
    for (by, note, is_copy) in [(&ana, &first, false), (&ana, &other, false), (&ben, &stolen, true)] {
        let exposure = of(by, note).await;
        assert_eq!(exposure["is_copy"], is_copy, "{exposure}");
        assert_eq!(exposure["owed"].as_u64().unwrap() > 0, !is_copy, "{exposure}");
        assert_eq!(exposure["is_eligible"], true);
    }

    let recipe = "Rinse two cups of rice until the water is clear, fry an onion slowly in butter, add the rice, stir \
        until it smells of nuts, pour on three cups of stock, cover, and leave it alone for eighteen minutes.";
    let card = |text: &str| {
        json!({"kind": "text", "title": "Rice", "body": text, "card": {"design": "menu", "text": "Rice"},
               "visibility": "public"})
    };
    let rice = publish(&ana, card(recipe)).await;
    let again = publish(&ben, card(&recipe.to_uppercase())).await;
    assert_eq!((&of(&ana, &rice).await["is_copy"], &of(&ben, &again).await["is_copy"]), (&json!(false), &json!(true)));
    // Published anew it is still the same, though the first is gone; and after a restart.
    ana.delete(&format!("/v1/notes/{rice}")).await;
    app.settle().await;
    let app = app.restarted().await;
    let ana = ana.at(&app);
    let anew = ana.post("/v1/notes", card(recipe)).await.expect(201)["id"].as_str().unwrap().to_owned();
    app.settle().await;
    let exposure = ana.get(&format!("/v1/notes/{anew}/exposure")).await.expect(200);
    assert_eq!((&exposure["is_copy"], &exposure["owed"]), (&json!(true), &json!(0)));
}

#[tokio::test]
async fn a_note_that_is_opened_later_is_promised_its_audience_then_and_once() {
    let app = TestApp::start().await;
    busy_community(&app).await;
    let ana = app.member("ana").await;
    let diary = ana.publish_for("Diary", &[], "private").await;
    let open = ana.publish("Open", &[]).await;
    app.settle().await;
    let figures = |note: &str| app.app.exposure.of_note(id(note)).unwrap();
    assert_eq!((figures(&diary).owed, figures(&diary).is_eligible), (0, false));

    app.clock.advance(Duration::from_secs(3 * 3_600));
    let set = async |note: &str, visibility: &str| {
        ana.patch(&format!("/v1/notes/{note}"), json!({"visibility": visibility})).await.expect(200);
        app.settle().await;
    };
    set(&diary, "public").await;
    let promised = figures(&diary);
    assert!(promised.owed > 0 && promised.is_eligible);
    assert_eq!(promised.promised_at, app.clock.clock().now(), "the window begins when it is opened");

    // Closing and opening again gives no second promise.
    app.clock.advance(Duration::from_secs(3_600));
    set(&diary, "private").await;
    assert!(!figures(&diary).is_eligible);
    set(&diary, "public").await;
    assert_eq!((figures(&diary).owed, figures(&diary).promised_at), (promised.owed, promised.promised_at));

    // Nor does a profile that turns private and public again; what was open is owed the rest.
    for is_private in [true, false] {
        ana.patch("/v1/me", json!({"is_private": is_private})).await.expect(200);
        app.settle().await;
        assert_eq!((figures(&open).is_eligible, figures(&diary).is_eligible), (!is_private, !is_private));
    }
    assert_eq!(figures(&diary).promised_at, promised.promised_at);
}

#[tokio::test]
async fn an_ask_without_an_answer_is_promised_an_audience_again_and_an_answer_ends_it() {
    let app = TestApp::start().await;
    let readers = busy_community(&app).await;
    let ana = app.member("ana").await;
    let ask = json!({"kind": "ask", "title": "Who mends kayaks?", "visibility": "public"});
    let note = ana.post("/v1/notes", ask).await.expect(201)["id"].as_str().unwrap().to_owned();
    app.settle().await;
    let path = format!("/v1/notes/{note}/exposure");
    let figures = async || {
        let of = ana.get(&path).await.expect(200);
        (of["owed"].as_u64().unwrap(), of["given"].as_u64().unwrap())
    };
    let (owed, _) = figures().await;
    assert!(owed > 0);
    for reader in &readers[..2] {
        look(reader, true).await;
    }
    app.settle().await;
    let (_, given) = figures().await;
    let (ask, author) = (id(&note), ana.id());
    app.clock.advance(Duration::from_secs(3_600));
    let renew = async || {
        let written = app.app.db.write(move |tx| async move {
            tx.emit(&Event::AskRenewed { ask, author }).await?;
            Ok::<(), crate::http::ApiError>(())
        });
        written.await.unwrap();
        app.settle().await;
    };
    renew().await;
    let (again, still) = figures().await;
    assert_eq!(still, given, "whom it has reached stays with it");
    assert!(again > given, "{again} after {owed}, {given} given");
    // Ana's own word answers nothing.
    ana.post(&format!("/v1/notes/{note}/comments"), json!({"text": "Anybody?"})).await.expect(201);
    app.settle().await;
    assert_eq!(figures().await.0, again);
    readers[3].post(&format!("/v1/notes/{note}/comments"), json!({"text": "Ola does"})).await.expect(201);
    app.settle().await;
    assert_eq!(figures().await, (given, given), "what is left of it lapses");
}
