//! Translation, as members use it.

use std::time::Duration;

use kumara_store::{params, statement};
use serde_json::{Value, json};

use super::{queries::PUT_SEGMENT, tidy::tidy};
use crate::testing::{TestApp, TestClient};

statement! {
    COUNT_KEPT = "
        SELECT (SELECT COUNT(*) FROM translation_segments), (SELECT COUNT(*) FROM translation_sources),
               (SELECT COUNT(*) FROM translation_uses)";
}

/// Segments, and their texts from both sides.
async fn kept(app: &TestApp) -> (i64, i64, i64) {
    let row = app.app.db.optional(&COUNT_KEPT, params![]).await.unwrap().unwrap();
    (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap())
}

async fn publish(author: &TestClient, title: &str, body: &str) -> String {
    let card = json!({"design": "paper", "text": "…"});
    let note = json!({"kind": "text", "title": title, "body": body, "card": card, "visibility": "public"});
    author.post("/v1/notes", note).await.expect(201)["id"].as_str().unwrap().to_owned()
}

async fn comment(author: &TestClient, note: &str, text: &str) -> String {
    let path = format!("/v1/notes/{note}/comments");
    author.post(&path, json!({ "text": text })).await.expect(201)["id"].as_str().unwrap().to_owned()
}

fn note(id: &str) -> Value {
    json!({"kind": "note", "id": id})
}

async fn translate(reader: &TestClient, to: &str, items: &[Value]) -> Vec<Value> {
    let answer = reader.post("/v1/translations", json!({"to": to, "items": items})).await.expect(200);
    answer["items"].as_array().unwrap().clone()
}

fn part<'a>(text: &'a Value, field: &str) -> &'a Value {
    let parts = text["parts"].as_array().unwrap();
    parts.iter().find(|part| part["field"] == field).unwrap_or_else(|| panic!("no {field} in {text}"))
}

/// What stands there for the reader.
fn read(part: &Value) -> String {
    let piece = |piece: &Value| piece["label"].as_str().or(piece["text"].as_str()).unwrap().to_owned();
    part["pieces"].as_array().unwrap().iter().map(piece).collect()
}

/// Whether this machine has Apertium's pair.
async fn translates_english_to_spanish(app: &TestApp) -> bool {
    let offer = app.visitor().get("/v1/translations").await.expect(200);
    let is_pair = |pair: &Value| pair["from"] == "en" && pair["to"] == "es" && pair["engine"] == "Apertium";
    let has = offer["pairs"].as_array().unwrap().iter().any(is_pair);
    if !has {
        eprintln!("skipped: Apertium's pair eng-spa is not installed (scripts/install-test-tools)");
    }
    has
}

#[tokio::test]
async fn a_spanish_reader_gets_an_english_note_with_everything_in_its_place() {
    let app = TestApp::start().await;
    if !translates_english_to_spanish(&app).await {
        return;
    }
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let body = "I met @ana in the house 😂\nThe house is white and the garden is big: https://a.example/x?y=1 #garden";
    let id = publish(&ben, "I like cats.", body).await;
    // The language of the interface, if none is asked for.
    ana.patch("/v1/me", json!({"ui_language": "es"})).await.expect(200);
    let answer = ana.post("/v1/translations", json!({"items": [note(&id)]})).await.expect(200);
    let text = &answer["items"][0];
    assert_eq!(
        (&text["kind"], &text["id"], &text["from"], &text["to"]),
        (&json!("note"), &json!(id), &json!("en"), &json!("es"))
    );
    assert_eq!((&text["outcome"], &text["engines"]), (&json!("translated"), &json!(["Apertium"])), "{text}");
    assert_eq!(read(part(text, "title")), "Me gustan los gatos.");
    let translated = part(text, "body");
    assert_eq!(translated["original"], body);
    let pieces = translated["pieces"].as_array().unwrap();
    for (kind, span, kept) in [
        ("kept", json!("mention"), "@ana"),
        ("kept", json!("emoji"), "😂"),
        ("kept", json!("link"), "https://a.example/x?y=1"),
        ("topic", Value::Null, "#garden"),
    ] {
        let found = pieces.iter().filter(|p| p["kind"] == kind && p["span"] == span && p["text"] == kept).count();
        assert_eq!(found, 1, "{kept} in {translated}");
    }
    let text = read(translated);
    assert!(text.contains("casa") && text.contains("jardín") && text.contains('\n'), "{text}");
}

#[tokio::test]
async fn a_reader_in_taiwan_gets_their_script_and_their_words() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let id = publish(&ben, "软件和鼠标", "这个软件非常好用，我每天都用鼠标画画。😂").await;
    let found = translate(&ana, "zh-TW", &[note(&id)]).await;
    assert_eq!((&found[0]["outcome"], &found[0]["engines"]), (&json!("translated"), &json!(["OpenCC"])), "{found:?}");
    assert_eq!(read(part(&found[0], "title")), "軟體和滑鼠");
    assert!(read(part(&found[0], "body")).starts_with("這個軟體"), "{found:?}");
    assert_eq!(found[0]["to"], "zh-TW");
}

#[tokio::test]
async fn a_visitor_gets_another_script_and_no_other_translation() {
    let app = TestApp::start().await;
    let ben = app.member("ben").await;
    let chinese = publish(&ben, "软件和鼠标", "").await;
    let english = publish(&ben, "I like cats.", "").await;
    let private = publish(&ben, "软件", "").await;
    ben.patch(&format!("/v1/notes/{private}"), json!({"visibility": "private"})).await.expect(200);
    let found = translate(&app.visitor(), "zh-TW", &[note(&chinese), note(&english), note(&private)]).await;
    assert_eq!(read(part(&found[0], "title")), "軟體和滑鼠");
    assert_eq!(found[2], Value::Null);
    let found = translate(&app.visitor(), "es", &[note(&english)]).await;
    assert_eq!((&found[0]["outcome"], &found[0]["reason"]), (&json!("original"), &json!("no_engine")), "{found:?}");
}

#[tokio::test]
async fn without_an_engine_a_text_stays_and_says_why() {
    let app = TestApp::with(|config| config.translation.uses_apertium = false).await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let id = publish(&ben, "Confinement", "Quantum chromodynamics confines quarks inside hadrons forever.").await;
    for (to, reason) in [("it", "no_engine"), ("en", "same_language"), ("es", "too_few_words_known")] {
        let found = translate(&ana, to, &[note(&id)]).await;
        let body = part(&found[0], "body");
        assert_eq!((&body["outcome"], &body["reason"]), (&json!("original"), &json!(reason)), "{to}: {found:?}");
        assert_eq!(body["original"].as_str().unwrap(), read(body));
        assert_eq!((&found[0]["outcome"], &found[0]["engines"]), (&json!("original"), &json!([])), "{to}");
    }
    // What the phrasebook knows as a whole is help, and is called so.
    let thanks = comment(&ben, &id, "Thank you").await;
    let found = translate(&ana, "es", &[json!({"kind": "comment", "id": thanks, "note": id})]).await;
    assert_eq!(
        (&found[0]["outcome"], &found[0]["engines"]),
        (&json!("word_help"), &json!(["Phrasebook"])),
        "{found:?}"
    );
    assert_eq!(read(part(&found[0], "text")).to_lowercase(), "gracias");
    let word = &found[0]["words"][0];
    assert_eq!((&word["term"], &word["kind"]), (&json!("Thank you"), &json!("phrase")));

    let offer = app.visitor().get("/v1/translations").await.expect(200);
    assert!(
        offer["pairs"].as_array().unwrap().iter().all(|pair| pair["engine"] == "OpenCC" && pair["offline"] == true)
    );
    assert!(offer["engines"].as_array().unwrap().iter().any(|engine| engine["kind"] == "word_help"));
}

#[tokio::test]
async fn what_a_reader_may_not_see_is_null() {
    let app = TestApp::start().await;
    let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
    let open = publish(&ana, "Good soup", "").await;
    let closed = ana.publish_for("Secret soup", &[], "private").await;
    let followers = ana.publish_for("Soup for followers", &[], "followers").await;
    let deleted = publish(&ana, "Old soup", "").await;
    ana.delete(&format!("/v1/notes/{deleted}")).await.expect(204);
    let of_cem = publish(&cem, "Soup of somebody else", "").await;
    let seen = comment(&ana, &open, "I like cats.").await;
    let blocked = comment(&cem, &open, "I like dogs.").await;
    let gone = comment(&ana, &open, "I like birds.").await;
    ana.delete(&format!("/v1/notes/{open}/comments/{gone}")).await.expect(204);
    let under_closed = comment(&ana, &closed, "I like fish.").await;
    cem.put(&format!("/v1/members/{}/block", ben.id()), Value::Null).await;
    app.settle().await;

    let comment = |id: &str, note: &str| json!({"kind": "comment", "id": id, "note": note});
    let member = |client: &TestClient| json!({"kind": "member", "id": client.id().to_string()});
    let items = [
        note(&open),
        note(&closed),
        note(&followers),
        note(&deleted),
        note(&of_cem),
        note("77"),
        comment(&seen, &open),
        comment(&blocked, &open),
        comment(&gone, &open),
        comment(&under_closed, &closed),
        comment(&seen, &followers),
        member(&ana),
        member(&cem),
        json!({"kind": "member", "id": "77"}),
    ];
    let expected = [0, 6, 11];
    let there = |items: &[Value]| (0..items.len()).filter(|i| !items[*i].is_null()).collect::<Vec<_>>();
    let translated = translate(&ben, "es", &items).await;
    assert_eq!(there(&translated), expected);
    let words = ben.post("/v1/words", json!({"to": "es", "items": items})).await.expect(200);
    assert_eq!(there(words["items"].as_array().unwrap()), expected);
    assert_eq!(part(&translated[6], "text")["original"], "I like cats.");
    // She sees what is hers.
    let hers = translate(&ana, "es", &[note(&closed), comment(&under_closed, &closed)]).await;
    assert_eq!(there(&hers), [0, 1]);
}

#[tokio::test]
async fn hostile_requests_are_refused_by_name() {
    let app = TestApp::start().await;
    let ben = app.member("ben").await;
    let id =
        publish(&ben, "`id` $(id) ^$ [<b>]", "\\ ^^^ $$$ {{{ //// @@@@ <<<< 𝕳 ﷽ ก็็็็ <script>alert(1)</script>").await;
    for path in ["/v1/translations", "/v1/words"] {
        let items = |count: usize| vec![note(&id); count];
        for (request, code) in [
            (json!({"to": "es", "items": items(51)}), "bad_request"),
            (json!({"to": "es", "items": []}), "bad_request"),
            (json!({"to": "und", "items": items(1)}), "bad_language"),
            (json!({"to": "not a language", "items": items(1)}), "bad_language"),
            (json!({"to": "es"}), "bad_json"),
            (json!({"to": "es", "items": [{"kind": "draft", "id": id}]}), "bad_json"),
            (json!({"to": "es", "items": [{"kind": "comment", "id": id}]}), "bad_json"),
            (json!({"to": "es", "items": [{"kind": "note", "id": "1; DROP TABLE notes"}]}), "bad_json"),
            (json!({"to": "es", "items": [{"kind": "note", "id": id, "more": 1}]}), "bad_json"),
        ] {
            assert_eq!(ben.post(path, request.clone()).await.code(), code, "{path} {request}");
        }
        // A visitor has no language of their own, and no words explained.
        let refused = if path == "/v1/words" { "unauthenticated" } else { "bad_language" };
        assert_eq!(app.visitor().post(path, json!({"items": items(1)})).await.code(), refused);
        let fifty = ben.post(path, json!({"to": "es", "items": items(50)})).await.expect(200);
        assert_eq!(fifty["items"].as_array().unwrap().len(), 50);
    }
    let found = translate(&ben, "es", &[note(&id)]).await;
    for field in ["title", "body"] {
        let part = part(&found[0], field);
        let signs = |text: &str| text.chars().filter(|c| "^$[]{}/\\@<>".contains(*c)).collect::<String>();
        assert_eq!(signs(&read(part)), signs(part["original"].as_str().unwrap()), "{part}");
    }
}

#[tokio::test]
async fn asking_is_reading_and_an_opinion_is_a_write() {
    let app = TestApp::with(|config| config.http.writes_per_minute = 2).await;
    let ben = app.member("ben").await;
    let id = publish(&ben, "Good soup", "").await;
    for path in ["/v1/translations", "/v1/words"].repeat(3) {
        ben.post(path, json!({"to": "en", "items": [note(&id)]})).await.expect(200);
    }
    let opinion = json!({"kind": "note", "id": id, "field": "title", "to": "es", "helpful": true});
    ben.post("/v1/translations/feedback", opinion.clone()).await.expect(204);
    assert_eq!(ben.post("/v1/translations/feedback", opinion).await.code(), "rate_limited");
}

#[tokio::test]
async fn known_words_are_found_without_an_engine() {
    let app = TestApp::with(|config| config.translation.uses_apertium = false).await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let soup = publish(&ana, "Soup", "").await;
    let id = comment(&ana, &soup, "😂 yyds 谢谢").await;
    let asked = json!({"to": "en", "items": [{"kind": "comment", "id": id, "note": soup}]});
    let found = ben.post("/v1/words", asked).await.expect(200);
    let words = found["items"][0]["words"].as_array().unwrap();
    let yyds = words.iter().find(|word| word["term"] == "yyds").unwrap();
    assert_eq!((&yyds["field"], &yyds["start"], &yyds["end"]), (&json!("text"), &json!(3), &json!(7)));
    assert_eq!((&yyds["kind"], yyds["register"].is_string()), (&json!("slang"), true));
    assert!(!yyds["meaning"].as_str().unwrap().is_empty());
    assert!(words.iter().any(|word| word["kind"] == "phrase" && word["register"].is_null()), "{found}");
}

#[tokio::test]
async fn what_was_translated_is_there_when_the_engine_is_not() {
    let app = TestApp::start().await;
    if !translates_english_to_spanish(&app).await {
        return;
    }
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let known = publish(&ben, "The house is white.", "").await;
    let unknown = publish(&ben, "The garden behind the house is big.", "").await;
    let before = translate(&ana, "es", &[note(&known)]).await;
    assert_eq!(before[0]["outcome"], "translated", "{before:?}");
    let app = app.restarted_with("no-such-program").await;
    let after = translate(&ana.at(&app), "es", &[note(&known), note(&unknown)]).await;
    assert_eq!(after[0], before[0]);
    assert_eq!(part(&after[1], "title")["reason"], "engine_failed", "{after:?}");
}

#[tokio::test]
async fn a_sentence_goes_with_the_last_text_that_it_stands_in() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let first = publish(&ana, "这个软件非常好用", "").await;
    let second = publish(&ben, "这个软件非常好用", "我每天都用鼠标画画").await;
    let below = comment(&ben, &first, "我每天都用鼠标画画").await;
    let items = [note(&first), note(&second), json!({"kind": "comment", "id": below, "note": first})];
    for _ in 0..2 {
        let found = translate(&ana, "zh-Hant", &items).await;
        assert!(found.iter().all(|text| text["outcome"] == "translated"), "{found:?}");
        assert_eq!(kept(&app).await, (2, 4, 4));
    }
    // Another body: its old sentence lives on in the comment alone.
    ben.patch(&format!("/v1/notes/{second}"), json!({"body": ""})).await.expect(200);
    app.settle().await;
    assert_eq!(kept(&app).await, (2, 2, 2));
    ben.delete(&format!("/v1/notes/{first}/comments/{below}")).await.expect(204);
    app.settle().await;
    assert_eq!(kept(&app).await, (1, 1, 1));
    translate(&ana, "zh-Hant", &[note(&second)]).await;
    assert_eq!(kept(&app).await, (1, 2, 2));
    ana.delete(&format!("/v1/notes/{first}")).await.expect(204);
    app.settle().await;
    assert_eq!(kept(&app).await, (1, 1, 1));
    ben.delete(&format!("/v1/notes/{second}")).await.expect(204);
    app.settle().await;
    assert_eq!(kept(&app).await, (0, 0, 0));
    // The process has forgotten it too: who writes it again has it brought and kept again.
    let again = publish(&ben, "这个软件非常好用", "").await;
    translate(&ana, "zh-Hant", &[note(&again)]).await;
    assert_eq!(kept(&app).await, (1, 1, 1));
}

#[tokio::test]
async fn what_no_text_has_and_what_nobody_reads_is_taken_away() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let id = publish(&ana, "这个软件非常好用", "").await;
    translate(&ana, "zh-Hant", &[note(&id)]).await;
    // As a crash leaves it between an answer and its sources.
    let row = params![&[7_u8; 32], "lost", 1.0, app.app.clock.now()];
    app.app
        .db
        .write(move |tx| {
            let row = row.clone();
            async move { tx.execute(&PUT_SEGMENT, row).await }
        })
        .await
        .unwrap();
    assert_eq!(tidy(&app.app, Vec::new()).await.unwrap(), Vec::<u8>::new());
    assert_eq!(kept(&app).await.0, 2, "it may be new");
    app.clock.advance(Duration::from_secs(2 * 3_600));
    tidy(&app.app, Vec::new()).await.unwrap();
    assert_eq!(kept(&app).await, (1, 1, 1));
    app.clock.advance(Duration::from_secs(91 * 86_400));
    tidy(&app.app, Vec::new()).await.unwrap();
    assert_eq!(kept(&app).await.0, 0);
}
