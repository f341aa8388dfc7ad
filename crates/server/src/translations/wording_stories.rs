//! Members' wordings, from the suggestion to the reader. The engine is the one that needs nothing installed: a change of
//! script, which a person can still word better.

use kumara_store::{params, statement};
use serde_json::{Value, json};

use crate::testing::{TestApp, TestClient};

statement! {
    COUNT_ALL = "
        SELECT (SELECT COUNT(*) FROM translation_feedback WHERE better IS NOT NULL),
               (SELECT COUNT(*) FROM translation_votes), (SELECT COUNT(*) FROM translation_reviews),
               (SELECT COUNT(*) FROM translation_memory)";
}

/// Wordings, votes, what waits, what was accepted.
async fn kept(app: &TestApp) -> [i64; 4] {
    let row = app.app.db.optional(&COUNT_ALL, params![]).await.unwrap().unwrap();
    [0, 1, 2, 3].map(|column| row.get(column).unwrap())
}

const ORIGINAL: &str = "这个软件非常好用";
const ENGINE: &str = "這個軟體非常好用";
const BETTER: &str = "這套軟體真的很好用";

struct Story {
    app: TestApp,
    owner: TestClient,
    author: TestClient,
    reader: TestClient,
}

impl Story {
    async fn start() -> Self {
        let app = TestApp::start().await;
        let owner = app.member("olga").await;
        let code = app.app.community.claim_code().unwrap();
        owner.post("/v1/community/owner", json!({"claim_code": code})).await.expect(200);
        let (author, reader) = (app.member("ana").await, app.member("ben").await);
        Self { app, owner, author, reader }
    }
}

async fn publish(author: &TestClient, title: &str, body: &str) -> String {
    let card = json!({"design": "paper", "text": "…"});
    let note = json!({"kind": "text", "title": title, "body": body, "card": card, "visibility": "public"});
    author.post("/v1/notes", note).await.expect(201)["id"].as_str().unwrap().to_owned()
}

fn of(note: &str, more: Value) -> Value {
    let mut all = json!({"kind": "note", "id": note, "field": "body", "to": "zh-Hant"});
    all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    all
}

async fn suggest(member: &TestClient, note: &str, better: &str) -> String {
    let opinion = of(note, json!({"helpful": false, "better": better}));
    member.post("/v1/translations/feedback", opinion).await.code().to_owned()
}

async fn decide(by: &TestClient, note: &str, author: &TestClient, accept: bool) -> String {
    let decision = of(note, json!({"author": author.id().to_string(), "accept": accept}));
    by.post("/v1/translations/reviews", decision).await.code().to_owned()
}

async fn vote(by: &TestClient, note: &str, author: &TestClient, helpful: bool) -> String {
    let vote = of(note, json!({"author": author.id().to_string(), "helpful": helpful}));
    by.post("/v1/translations/wordings/votes", vote).await.code().to_owned()
}

async fn wordings(by: &TestClient, note: &str) -> Vec<Value> {
    let path = format!("/v1/translations/wordings?kind=note&id={note}&field=body&to=zh-Hant");
    by.get(&path).await.expect(200)["items"].as_array().unwrap().clone()
}

async fn translated(reader: &TestClient, note: &str) -> Value {
    let asked = json!({"to": "zh-Hant", "items": [{"kind": "note", "id": note}]});
    reader.post("/v1/translations", asked).await.expect(200)["items"][0].clone()
}

/// The body as a reader reads it.
async fn read(reader: &TestClient, note: &str) -> String {
    let text = translated(reader, note).await;
    let body = text["parts"].as_array().unwrap().iter().find(|part| part["field"] == "body").unwrap().clone();
    let piece = |piece: &Value| piece["label"].as_str().or(piece["text"].as_str()).unwrap().to_owned();
    body["pieces"].as_array().unwrap().iter().map(piece).collect()
}

#[tokio::test]
async fn a_wording_that_was_accepted_is_what_readers_get_also_of_another_text_with_its_sentence() {
    let Story { app, owner, author, reader } = Story::start().await;
    let cem = app.member("cem").await;
    let note = publish(&author, "", ORIGINAL).await;
    let other = publish(&cem, "", &format!("{ORIGINAL}\n我每天都用。")).await;
    assert_eq!(read(&cem, &note).await, ENGINE);
    assert_eq!(suggest(&reader, &note, BETTER).await, "");
    assert_eq!(suggest(&cem, &note, "這軟體好").await, "");
    assert_eq!(read(&cem, &note).await, ENGINE, "nothing changes before somebody has accepted it");

    assert_eq!(vote(&reader, &note, &reader, true).await, "forbidden", "not for one's own");
    for _ in 0..2 {
        assert_eq!(vote(&author, &note, &reader, true).await, "");
    }
    assert_eq!(vote(&author, &note, &cem, true).await, "");
    assert_eq!(vote(&author, &note, &cem, false).await, "");
    let listed = wordings(&author, &note).await;
    let shown: Vec<_> = listed
        .iter()
        .map(|w| (w["author"]["handle"].as_str().unwrap(), w["votes"].as_i64().unwrap(), &w["is_voted"]))
        .collect();
    assert_eq!(shown, [("ben", 1, &json!(true)), ("cem", 0, &json!(false))]);
    assert_eq!(
        (&listed[0]["text"], &listed[0]["status"], &listed[0]["is_mine"]),
        (&json!(BETTER), &json!("waiting"), &json!(false))
    );

    let queue = owner.get("/v1/translations/reviews").await.expect(200);
    assert_eq!((&queue["language"], &queue["next"]), (&json!("zh-Hant"), &Value::Null));
    assert_eq!(queue["languages"], json!([{"language": "zh-Hant", "waiting": 2}]));
    let item = &queue["items"][0];
    assert_eq!(
        (
            &item["kind"],
            &item["id"],
            &item["field"],
            &item["original"],
            &item["today"],
            &item["wording"],
            &item["votes"]
        ),
        (&json!("note"), &json!(note), &json!("body"), &json!(ORIGINAL), &json!(ENGINE), &json!(BETTER), &json!(1))
    );
    assert_eq!((&item["author"]["handle"], &item["is_corrected"]), (&json!("ben"), &json!(false)));

    assert_eq!(decide(&owner, &note, &reader, true).await, "");
    assert_eq!(read(&cem, &note).await, BETTER);
    let text = translated(&cem, &note).await;
    assert_eq!((&text["corrected"], &text["outcome"]), (&json!(true), &json!("translated")), "{text}");
    assert_eq!(read(&author, &other).await, format!("{BETTER}\n我每天都用。"));
    assert_eq!(wordings(&author, &note).await[0]["status"], "accepted");

    // Another one takes its place, and taking that back leaves the engine.
    assert_eq!(decide(&owner, &note, &cem, true).await, "");
    assert_eq!(read(&author, &note).await, "這軟體好");
    assert_eq!(decide(&owner, &note, &cem, false).await, "");
    assert_eq!(read(&author, &note).await, ENGINE);
    assert_eq!(owner.get("/v1/translations/reviews").await.expect(200)["items"], json!([]));
    assert_eq!(wordings(&author, &note).await, Vec::<Value>::new(), "what was declined is its author's alone");
    assert_eq!(wordings(&cem, &note).await[0]["status"], "declined");
    assert_eq!(vote(&author, &note, &cem, true).await, "not_found");
}

/// What a member is told of their wordings: by whom, and of which note.
async fn told(app: &TestApp, member: &TestClient) -> Vec<(String, String)> {
    app.settle().await;
    let page = member.get("/v1/me/notifications?tab=comments").await.expect(200);
    let items = page["items"].as_array().unwrap().iter().filter(|item| item["kind"] == "wording_accepted");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    items.map(|item| (text(&item["actor"]["handle"]), text(&item["note"]["id"]))).collect()
}

#[tokio::test]
async fn whose_wording_is_used_is_told_until_it_is_used_no_more() {
    let Story { app, owner, author, reader } = Story::start().await;
    let note = publish(&author, "", ORIGINAL).await;
    for (by, better) in [(&reader, BETTER), (&author, "這軟體好"), (&owner, "這軟體真好")] {
        assert_eq!(suggest(by, &note, better).await, "");
    }
    assert_eq!(told(&app, &reader).await, []);
    for _ in 0..2 {
        assert_eq!(decide(&owner, &note, &reader, true).await, "");
    }
    assert_eq!(told(&app, &reader).await, [("olga".to_owned(), note.clone())], "once, however often it is said");
    assert_eq!(decide(&owner, &note, &author, true).await, "");
    assert_eq!(told(&app, &reader).await, [], "another one took its place");
    assert_eq!(told(&app, &author).await, [("olga".to_owned(), note.clone())]);
    assert_eq!(decide(&owner, &note, &author, false).await, "");
    assert_eq!(told(&app, &author).await, []);
    assert_eq!(decide(&owner, &note, &owner, true).await, "");
    assert_eq!(told(&app, &owner).await, [], "nobody is told of what they did themselves");
}

#[tokio::test]
async fn what_was_accepted_outlives_a_restart_and_goes_with_its_last_text() {
    let Story { app, owner, author, reader } = Story::start().await;
    let note = publish(&author, "", ORIGINAL).await;
    let twin = publish(&reader, "", ORIGINAL).await;
    suggest(&reader, &note, BETTER).await;
    vote(&author, &note, &reader, true).await;
    assert_eq!(decide(&owner, &note, &reader, true).await, "");
    let app = app.restarted().await;
    let [author, reader] = [author.at(&app), reader.at(&app)];
    assert_eq!(read(&author, &twin).await, BETTER);
    let [wordings, votes, waiting, accepted] = kept(&app).await;
    assert_eq!((wordings, votes, waiting), (1, 1, 0));
    assert!(accepted > 0);
    author.delete(&format!("/v1/notes/{note}")).await.expect(204);
    app.settle().await;
    assert_eq!(kept(&app).await, [0, 0, 0, 1], "the twin has been read with it");
    assert_eq!(read(&author, &twin).await, BETTER);
    reader.delete(&format!("/v1/notes/{twin}")).await.expect(204);
    app.settle().await;
    assert_eq!(kept(&app).await, [0; 4]);
    let again = publish(&author, "", ORIGINAL).await;
    assert_eq!(read(&reader, &again).await, ENGINE, "the process has forgotten it too");
}

#[tokio::test]
async fn an_edit_takes_what_was_said_of_other_words_and_leaves_the_rest() {
    let Story { app, owner, author, reader } = Story::start().await;
    let note = publish(&author, "", ORIGINAL).await;
    suggest(&reader, &note, BETTER).await;
    vote(&author, &note, &reader, true).await;
    let path = format!("/v1/notes/{note}");
    author.patch(&path, json!({"title": "新标题"})).await.expect(200);
    app.settle().await;
    assert_eq!(kept(&app).await, [1, 1, 1, 0], "the body reads as before");
    assert_eq!(decide(&owner, &note, &reader, true).await, "");
    author.patch(&path, json!({"title": "标题"})).await.expect(200);
    app.settle().await;
    assert_eq!(read(&reader, &note).await, BETTER);

    let cem = app.member("cem").await;
    suggest(&cem, &note, "這軟體好").await;
    author.patch(&path, json!({"body": "这个软件不好用"})).await.expect(200);
    // Before the log was followed, too.
    assert_eq!(decide(&owner, &note, &cem, true).await, "not_found");
    app.settle().await;
    assert_eq!(kept(&app).await, [0; 4]);
    assert_eq!(owner.get("/v1/translations/reviews").await.expect(200)["languages"], json!([]));
    assert_eq!(read(&reader, &note).await, "這個軟體不好用");
}

#[tokio::test]
async fn another_wording_by_the_same_member_waits_anew_and_an_opinion_alone_leaves_it() {
    let Story { app, owner, author, reader } = Story::start().await;
    let note = publish(&author, "", ORIGINAL).await;
    suggest(&reader, &note, BETTER).await;
    vote(&author, &note, &reader, true).await;
    suggest(&reader, &note, BETTER).await;
    let opinion = of(&note, json!({"helpful": true}));
    reader.post("/v1/translations/feedback", opinion).await.expect(204);
    assert_eq!(kept(&app).await, [1, 1, 1, 0]);
    assert_eq!(decide(&owner, &note, &reader, true).await, "");
    suggest(&reader, &note, "這軟體好").await;
    let [wordings, votes, waiting, accepted] = kept(&app).await;
    assert_eq!((wordings, votes, waiting), (1, 0, 1));
    assert!(accepted > 0);
    assert_eq!(read(&author, &note).await, BETTER, "the one before stays until then");
    assert_eq!(decide(&owner, &note, &reader, true).await, "");
    assert_eq!(read(&author, &note).await, "這軟體好");
}

#[tokio::test]
async fn who_may_not_is_refused() {
    let Story { app, owner, author, reader } = Story::start().await;
    let note = publish(&author, "", ORIGINAL).await;
    suggest(&reader, &note, BETTER).await;
    // Not a moderator.
    assert_eq!(decide(&author, &note, &reader, true).await, "forbidden");
    assert_eq!(author.get("/v1/translations/reviews").await.code(), "forbidden");
    assert_eq!(app.visitor().get("/v1/translations/reviews").await.code(), "unauthenticated");
    owner.put(&format!("/v1/members/{}/role", author.id()), json!({"role": "moderator"})).await.expect(200);
    assert_eq!(author.get("/v1/translations/reviews").await.expect(200)["items"].as_array().unwrap().len(), 1);
    owner.put(&format!("/v1/members/{}/role", author.id()), json!({"role": "member"})).await.expect(200);
    assert_eq!(decide(&author, &note, &reader, true).await, "forbidden", "no longer");

    // Something added.
    for better in
        ["這套軟體 https://evil.example", "這套軟體 @eve 好用", "這套軟體 #好用", "打 13800138000", "<script>"]
    {
        assert_eq!(suggest(&reader, &note, better).await, "wording_adds", "{better}");
    }
    // What needs no translation has none to be worded better.
    let opinion = of(&note, json!({"helpful": false, "better": "这套软件很好用", "to": "zh-Hans"}));
    assert_eq!(reader.post("/v1/translations/feedback", opinion).await.code(), "bad_language");

    // Nobody suggested it, there is no such field, and no such text for them.
    assert_eq!(decide(&owner, &note, &author, true).await, "not_found");
    assert_eq!(vote(&owner, &note, &author, true).await, "not_found");
    let bad = of(&note, json!({"field": "title", "author": reader.id().to_string(), "accept": true}));
    assert_eq!(owner.post("/v1/translations/reviews", bad).await.code(), "bad_request");
    for query in
        ["kind=note&id=77&field=body&to=es", "kind=comment&id=77&field=text&to=es", "kind=x&id=1&field=body&to=es"]
    {
        let code = owner.get(&format!("/v1/translations/wordings?{query}")).await.code().to_owned();
        assert!(["not_found", "bad_request", "bad_language"].contains(&code.as_str()), "{query}: {code}");
    }

    // A private note is its author's alone: also a moderator sees no wording of it.
    let closed = author.post("/v1/notes", json!({
        "kind": "text", "title": "", "body": ORIGINAL, "card": {"design": "paper", "text": "…"}, "visibility": "private"
    })).await.expect(201)["id"].as_str().unwrap().to_owned();
    assert_eq!(suggest(&reader, &closed, BETTER).await, "not_found");
    assert_eq!(suggest(&author, &closed, BETTER).await, "");
    assert_eq!(decide(&owner, &closed, &author, true).await, "not_found");
    assert_eq!(vote(&reader, &closed, &author, true).await, "not_found");
    let queue = owner.get("/v1/translations/reviews?language=zh-Hant&limit=1").await.expect(200);
    assert_eq!(queue["items"][0]["id"], json!(note));
    let next = queue["next"].as_str().unwrap();
    let rest = owner.get(&format!("/v1/translations/reviews?language=zh-Hant&cursor={next}")).await.expect(200);
    assert_eq!((&rest["items"], &rest["next"]), (&json!([]), &Value::Null));
    let forged = owner.get(&format!("/v1/translations/reviews?language=zh-Hans&cursor={next}")).await;
    assert_eq!(forged.code(), "bad_cursor");

    // Who is apart from its author neither sees nor votes.
    author.put(&format!("/v1/members/{}/block", reader.id()), Value::Null).await.expect(200);
    assert_eq!(wordings(&author, &note).await, Vec::<Value>::new());
    assert_eq!(vote(&author, &note, &reader, true).await, "not_found");
}

#[tokio::test]
async fn comments_and_profiles_are_worded_too() {
    let Story { app, owner, author, reader } = Story::start().await;
    let note = publish(&author, "", "汤").await;
    let path = format!("/v1/notes/{note}/comments");
    let comment = author.post(&path, json!({"text": ORIGINAL})).await.expect(201)["id"].as_str().unwrap().to_owned();
    author.patch("/v1/me", json!({"bio": "我非常喜欢这个软件"})).await.expect(200);
    let member = author.id().to_string();
    let comment = json!({"kind": "comment", "id": comment, "note": note, "field": "text", "to": "zh-Hant"});
    let bio = json!({"kind": "member", "id": member, "field": "bio", "to": "zh-Hant"});
    for (text, better) in [(&comment, BETTER), (&bio, "我最愛這套軟體")] {
        let with = |more: Value| {
            let mut all = text.clone();
            all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            all
        };
        reader.post("/v1/translations/feedback", with(json!({"helpful": false, "better": better}))).await.expect(204);
        let accepted = with(json!({"author": reader.id().to_string(), "accept": true}));
        let queue = owner.get("/v1/translations/reviews").await.expect(200);
        assert_eq!((&queue["items"][0]["kind"], &queue["items"][0]["wording"]), (&text["kind"], &json!(better)));
        owner.post("/v1/translations/reviews", accepted).await.expect(204);
        let mut asked = text.clone();
        asked.as_object_mut().unwrap().retain(|name, _| name != "field" && name != "to");
        let found = reader.post("/v1/translations", json!({"to": "zh-TW", "items": [asked]})).await.expect(200);
        assert_eq!(found["items"][0]["parts"][0]["pieces"][0]["text"], better, "{found}");
    }
    // Another name is no other bio.
    author.patch("/v1/me", json!({"display_name": "Anna"})).await.expect(200);
    app.settle().await;
    assert_eq!(kept(&app).await[0], 2);
    author.patch("/v1/me", json!({"bio": ""})).await.expect(200);
    app.settle().await;
    assert_eq!(kept(&app).await[0], 1);
    author.delete(&format!("/v1/notes/{note}")).await.expect(204);
    app.settle().await;
    assert_eq!(kept(&app).await, [0; 4]);
}
