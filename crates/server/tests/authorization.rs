//! Who may call what. Every operation of the API stands in the table below: one that is missing, or that is gone, fails
//! the test, and so does one whose description says something else than the server does.

#![allow(clippy::unwrap_used, reason = "a test has nobody to hand an error to")]

use std::collections::BTreeSet;

use kumara_server::testing::{Answer, TestApp, TestClient};
use serde_json::{Value, json};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    /// Visitors too; what they may not see answers like what is not there.
    Anyone,
    /// Any member, for themselves.
    Member,
    /// Only whom it belongs to; other members get 403 or 404.
    Owner,
}
use Who::{Anyone, Member, Owner};

#[rustfmt::skip]
const TABLE: &[(&str, &str, Who)] = &[
    ("GET", "/v1/community", Anyone), ("PUT", "/v1/community", Owner), ("POST", "/v1/community/owner", Owner),
    ("POST", "/v1/auth/codes", Anyone), ("GET", "/v1/auth/outbox", Anyone), ("POST", "/v1/auth/sessions", Anyone),
    ("POST", "/v1/auth/passkeys/options", Anyone), ("POST", "/v1/auth/passkeys/sessions", Anyone),
    ("GET", "/v1/waiting-room", Anyone), ("POST", "/v1/waiting-room", Anyone), ("GET", "/v1/waiting-room/{place}", Anyone),
    ("DELETE", "/v1/auth/sessions/current", Member), ("GET", "/v1/handles/{handle}", Anyone),
    ("GET", "/v1/me", Member), ("PATCH", "/v1/me", Member),
    ("GET", "/v1/me/sessions", Member), ("DELETE", "/v1/me/sessions/{session}", Member),
    ("GET", "/v1/me/passkeys", Member), ("POST", "/v1/me/passkeys", Member),
    ("POST", "/v1/me/passkeys/options", Member), ("DELETE", "/v1/me/passkeys/{passkey}", Member),
    ("GET", "/v1/me/blocks", Member), ("GET", "/v1/me/mutes", Member), ("GET", "/v1/me/likes", Member),
    ("GET", "/v1/me/saves", Member), ("GET", "/v1/me/follow-requests", Member),
    ("PUT", "/v1/me/follow-requests/{id}", Member), ("DELETE", "/v1/me/follow-requests/{id}", Member),
    ("GET", "/v1/me/drafts", Member), ("POST", "/v1/me/drafts", Member),
    ("PUT", "/v1/me/drafts/{id}", Owner), ("DELETE", "/v1/me/drafts/{id}", Member),
    ("POST", "/v1/me/collections", Member), ("PATCH", "/v1/me/collections/{id}", Owner),
    ("DELETE", "/v1/me/collections/{id}", Member),
    ("GET", "/v1/search", Anyone), ("GET", "/v1/search/suggestions", Anyone), ("GET", "/v1/search/similar", Anyone),
    ("GET", "/v1/search/trending", Anyone), ("GET", "/v1/search/recent", Member),
    ("DELETE", "/v1/search/recent", Member),
    ("GET", "/v1/search/saved", Member), ("POST", "/v1/search/saved", Member),
    ("PUT", "/v1/search/saved/{id}", Member), ("DELETE", "/v1/search/saved/{id}", Member),
    ("GET", "/v1/search/settings", Member), ("PATCH", "/v1/search/settings", Member),
    ("GET", "/v1/me/notifications", Member), ("GET", "/v1/me/notifications/unread", Member),
    ("POST", "/v1/me/notifications/read", Member),
    ("GET", "/v1/members", Anyone), ("GET", "/v1/members/{member}", Anyone),
    ("GET", "/v1/members/{id}/notes", Anyone), ("GET", "/v1/members/{id}/followers", Anyone),
    ("GET", "/v1/members/{id}/following", Anyone), ("GET", "/v1/members/{id}/collections", Anyone),
    ("GET", "/v1/members/{id}/collections/{collection}", Anyone),
    ("GET", "/v1/members/{id}/collections/{collection}/notes", Anyone),
    ("PUT", "/v1/members/{id}/follow", Member), ("DELETE", "/v1/members/{id}/follow", Member),
    ("PUT", "/v1/members/{id}/block", Member), ("DELETE", "/v1/members/{id}/block", Member),
    ("PUT", "/v1/members/{id}/mute", Member), ("DELETE", "/v1/members/{id}/mute", Member),
    ("POST", "/v1/pictures", Member), ("PATCH", "/v1/pictures/{id}", Owner),
    ("POST", "/v1/notes", Member), ("GET", "/v1/notes/{id}", Anyone), ("GET", "/v1/notes/{id}/versions", Anyone),
    ("PATCH", "/v1/notes/{id}", Owner), ("DELETE", "/v1/notes/{id}", Owner),
    ("PUT", "/v1/notes/{id}/like", Member), ("DELETE", "/v1/notes/{id}/like", Member),
    ("PUT", "/v1/notes/{id}/save", Member), ("DELETE", "/v1/notes/{id}/save", Member),
    ("PUT", "/v1/notes/{id}/hide", Member), ("DELETE", "/v1/notes/{id}/hide", Member),
    ("POST", "/v1/notes/{id}/shares", Anyone),
    ("GET", "/v1/notes/{id}/comments", Anyone), ("GET", "/v1/notes/{id}/comments/{comment}/replies", Anyone),
    ("POST", "/v1/notes/{id}/comments", Member), ("DELETE", "/v1/notes/{id}/comments/{comment}", Owner),
    ("PUT", "/v1/notes/{id}/comments/{comment}/like", Member), ("DELETE", "/v1/notes/{id}/comments/{comment}/like", Member),
    ("PUT", "/v1/notes/{id}/comments/{comment}/pin", Owner), ("DELETE", "/v1/notes/{id}/comments/{comment}/pin", Owner),
    ("GET", "/v1/notes/{id}/answers", Anyone), ("GET", "/v1/members/{id}/standing", Anyone),
    ("PUT", "/v1/notes/{id}/answers/{answer}", Owner), ("DELETE", "/v1/notes/{id}/answers/{answer}", Owner),
    ("PUT", "/v1/notes/{id}/answers/{answer}/helped", Member), ("DELETE", "/v1/notes/{id}/answers/{answer}/helped", Member),
    ("PUT", "/v1/notes/{id}/resolved", Owner), ("DELETE", "/v1/notes/{id}/resolved", Owner),
    ("GET", "/v1/me/invitations", Member), ("DELETE", "/v1/me/invitations/{id}", Member),
    ("GET", "/v1/me/asks", Member), ("PATCH", "/v1/me/asks", Member),
    ("GET", "/v1/topics", Anyone), ("GET", "/v1/topics/{topic}", Anyone), ("GET", "/v1/topics/{topic}/notes", Anyone),
    ("GET", "/v1/places", Anyone),
    ("GET", "/v1/feed/explore", Anyone), ("GET", "/v1/feed/following", Member), ("GET", "/v1/feed/nearby", Anyone),
    ("GET", "/v1/me/feed", Member), ("PATCH", "/v1/me/feed", Member), ("POST", "/v1/me/feed/reset", Member),
    ("PUT", "/v1/notes/{id}/fewer", Member), ("DELETE", "/v1/notes/{id}/fewer", Member),
    ("GET", "/v1/exposure", Anyone), ("GET", "/v1/exposure.csv", Anyone), ("GET", "/v1/notes/{id}/exposure", Owner),
    ("GET", "/v1/translations", Anyone), ("GET", "/v1/translations/status", Owner), ("POST", "/v1/translations", Anyone), ("POST", "/v1/words", Member),
    ("GET", "/v1/me/translation", Member), ("PATCH", "/v1/me/translation", Member),
    ("POST", "/v1/translations/feedback", Member),
    ("GET", "/v1/translations/wordings", Member), ("POST", "/v1/translations/wordings/votes", Member),
    ("GET", "/v1/translations/reviews", Owner), ("POST", "/v1/translations/reviews", Owner),
    ("PUT", "/v1/members/{id}/role", Owner),
    ("POST", "/v1/telemetry", Anyone),
];

/// Operations of the description, with what it says about signing in.
fn described() -> Vec<(String, String, bool)> {
    let document = serde_json::to_value(kumara_server::openapi()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    paths
        .iter()
        .flat_map(|(path, item)| {
            item.as_object().unwrap().iter().filter(|(_, operation)| operation["responses"].is_object()).map(
                move |(method, operation)| {
                    let security =
                        operation["security"].as_array().unwrap_or_else(|| panic!("{method} {path}: no security"));
                    let needs_member = !security.contains(&json!({}));
                    (method.to_uppercase(), path.clone(), needs_member)
                },
            )
        })
        .collect()
}

#[test]
fn every_operation_stands_in_the_table_and_says_the_same() {
    let described: BTreeSet<_> = described().into_iter().collect();
    let listed: BTreeSet<_> =
        TABLE.iter().map(|(method, path, who)| ((*method).to_owned(), (*path).to_owned(), *who != Anyone)).collect();
    assert_eq!(listed.len(), TABLE.len(), "an operation stands twice");
    let missing: Vec<_> = described.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&described).collect();
    assert!(missing.is_empty() && gone.is_empty(), "not in the table: {missing:?}; not in the API: {gone:?}");
}

/// What Ana has, for the addresses.
struct Belongings {
    member: String,
    note: String,
    ask: String,
    answer: String,
    comment: String,
    collection: String,
    draft: String,
}

async fn belongings(ana: &TestClient) -> Belongings {
    let id = |answer: Answer, status: u16| answer.expect(status)["id"].as_str().unwrap().to_owned();
    let note = ana.publish("Hers", &["tea"]).await;
    let ask = ana.post("/v1/notes", json!({ "kind": "ask", "title": "Hers?", "visibility": "public" })).await;
    let answer = ana.publish("Her answer", &[]).await;
    let comment = ana.post(&format!("/v1/notes/{note}/comments"), json!({ "text": "mine" })).await;
    let collection = ana.post("/v1/me/collections", json!({ "name": "Hers", "is_private": true })).await;
    let draft = ana.post("/v1/me/drafts", json!({ "content": {} })).await;
    Belongings {
        member: ana.id().to_string(),
        comment: id(comment, 201),
        collection: id(collection, 201),
        draft: id(draft, 201),
        ask: id(ask, 201),
        answer,
        note,
    }
}

fn address(path: &str, of: &Belongings) -> String {
    let id = match path {
        p if p.starts_with("/v1/me/drafts") => &of.draft,
        p if p.starts_with("/v1/me/collections") => &of.collection,
        p if p.contains("/answers") || p.ends_with("/resolved") => &of.ask,
        p if p.starts_with("/v1/members") || p.starts_with("/v1/me/follow-requests") => &of.member,
        _ => &of.note,
    };
    path.replace("{id}", id)
        .replace("{member}", &of.member)
        .replace("{comment}", &of.comment)
        .replace("{collection}", &of.collection)
        .replace("{answer}", &of.answer)
        .replace("{session}", "1")
        .replace("{passkey}", "1")
        .replace("{place}", "1")
        .replace("{handle}", "somebody")
        .replace("{topic}", "tea")
}

async fn call(client: &TestClient, method: &str, path: &str) -> Answer {
    let body = if matches!(method, "GET" | "DELETE") { None } else { Some(body_for(method, path)) };
    client.send(method, path, body, &[]).await
}

/// Enough for a request of the owner's to pass where the table says Owner.
fn body_for(method: &str, path: &str) -> Value {
    match (method, path) {
        ("PUT", p) if p.starts_with("/v1/me/drafts") => json!({ "content": {} }),
        ("PATCH", p) if p.starts_with("/v1/me/collections") => json!({ "name": "Changed" }),
        ("PATCH", p) if p.starts_with("/v1/notes") => json!({ "title": "Changed" }),
        _ => json!({}),
    }
}

#[tokio::test]
async fn visitors_get_401_where_a_member_is_needed_and_only_there() {
    let app = TestApp::start().await;
    let of = belongings(&app.member("ana").await).await;
    let visitor = app.visitor();
    for (method, path, who) in TABLE {
        let answer = call(&visitor, method, &address(path, &of)).await;
        assert_eq!(answer.status == 401, *who != Anyone, "{method} {path}: {} {}", answer.status, answer.text());
        assert!(answer.status < 500, "{method} {path}: {}", answer.text());
    }
}

#[tokio::test]
async fn what_belongs_to_one_member_is_refused_to_another() {
    let app = TestApp::start().await;
    let (ana, bo) = (app.member("ana").await, app.member("bo").await);
    let of = belongings(&ana).await;
    for (method, path, _) in TABLE.iter().filter(|(_, _, who)| *who == Owner) {
        let answer = call(&bo, method, &address(path, &of)).await;
        let is_refused = matches!(answer.status, 403 | 404) || answer.code() == "bad_json";
        assert!(is_refused, "{method} {path}: {} {}", answer.status, answer.text());
    }
    // Nothing of it has changed, also where a member may delete only what is theirs.
    for path in [format!("/v1/me/drafts/{}", of.draft), format!("/v1/me/collections/{}", of.collection)] {
        bo.delete(&path).await;
    }
    assert_eq!(ana.get(&format!("/v1/notes/{}", of.note)).await.expect(200)["title"], "Hers");
    assert_eq!(ana.get("/v1/me/drafts").await.expect(200)["items"].as_array().unwrap().len(), 1);
    let collections = format!("/v1/members/{}/collections", of.member);
    assert_eq!(ana.get(&collections).await.expect(200)["items"][0]["name"], "Hers");
    assert_eq!(bo.get(&collections).await.expect(200)["items"].as_array().unwrap().len(), 0, "it is private");
}

#[tokio::test]
async fn the_owner_may_do_what_others_may_not() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let of = belongings(&ana).await;
    let order = ["PUT", "PATCH", "DELETE"];
    for wanted in order {
        // The community's owner is somebody else's story.
        let is_other = |path: &str| ["community", "pictures", "/role"].iter().any(|part| path.contains(part));
        let rows = TABLE.iter().filter(|(method, path, who)| *who == Owner && *method == wanted && !is_other(path));
        // The comment goes before the note that it stands under.
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|(_, path, _)| std::cmp::Reverse(path.len()));
        for (method, path, _) in rows {
            let answer = call(&ana, method, &address(path, &of)).await;
            assert!((200..300).contains(&answer.status), "{method} {path}: {}", answer.text());
        }
    }
}
