//! `POST /v1/notes`: a new note.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};
use kumara_model::{Event, LanguageTag, MemberId, NOTE_RESOLUTION, NoteId, NoteKind, Region, Timestamp};
use kumara_store::{Tx, Value, params};

use super::{
    NewNote, Note,
    content::NoteContent,
    mentions::to_be_told,
    queries::{DELETE_DRAFT, FIND_IMPORT, FIND_WRITER, INSERT_IMPORT, INSERT_MEMBER_NOTE, INSERT_NOTE},
    row,
};
use crate::{
    app::App,
    asks,
    http::{ApiError, ApiJson, IdempotencyKey, Problem, SignedIn, idempotency::Claim},
    pictures,
};

/// Publishes a note
///
/// Pictures are uploaded before. Hashtags in the body become topics, `@handle` links a member, the language is
/// detected if it is not given.
#[utoipa::path(
    post, path = "/v1/notes", tag = "notes",
    params(("Idempotency-Key" = Option<String>, Header)),
    request_body = NewNote,
    responses(
        (status = 201, body = Note),
        (status = 422, description = "A field does not fit: title_too_long, body_too_long, note_empty, note_kind, \
            pictures_missing, too_many_pictures, picture_not_found, alt_too_long, card_missing, card_too_long, \
            bad_topic, too_many_topics, too_many_mentions, bad_place, bad_language, bad_days, bad_budget, \
            not_an_ask, not_an_answer, too_many_answers; idempotency_key_reused", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn publish_note(
    State(app): State<App>,
    signed: SignedIn,
    key: IdempotencyKey,
    ApiJson(new): ApiJson<NewNote>,
) -> Result<(StatusCode, ApiJson<Note>), ApiError> {
    let author = signed.member();
    let id = publish(&app, author, new, PublishOptions { key, ..PublishOptions::default() }).await?;
    // Sent twice, the answer is the note as it is now; if it was deleted in between, it is not there any more.
    app.counters.catch_up(&app).await;
    let note = row::find(&app, id).await?.filter(|note| !note.is_deleted).ok_or_else(ApiError::not_found)?;
    Ok((StatusCode::CREATED, ApiJson(Note::for_viewer(&app, Some(author), Arc::new(note)).await?)))
}

/// What imports and demos add to a note.
#[derive(Debug, Clone, Default)]
pub struct PublishOptions {
    /// Now, if not set.
    pub published_at: Option<Timestamp>,
    /// Where the note came from: a second note of this member from there is not made.
    pub source_key: Option<String>,
    pub key: IdempotencyKey,
}

/// Publishes a note and returns its id, or the id of the note that the same key or source made before.
pub async fn publish(app: &App, author: MemberId, new: NewNote, options: PublishOptions) -> Result<NoteId, ApiError> {
    let writer = Writer::find(app, author).await?;
    let content = NoteContent::check(app, author, &writer.languages, &new, &[]).await?;
    let told = to_be_told(app, author, content.visibility, &content.mentions).await?;
    let id: NoteId = app.ids.next();
    let published_at = options.published_at.unwrap_or_else(|| app.clock.now());
    let columns = columns(id, author, writer.region, published_at, &content, new.answers)?;
    let event = Event::NotePublished {
        note: id,
        author,
        kind: content.kind,
        visibility: content.visibility,
        language: content.language,
        topics: content.topics,
        mentions: told,
        cell: content.place.as_ref().and_then(|place| place.cell(NOTE_RESOLUTION)),
        published_at,
        fingerprints: content.fingerprints,
    };
    let (visibility, is_ask) = (content.visibility, content.kind == NoteKind::Ask);
    let answered = asks::answered_by(app, author, &new).await?;
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            let (columns, event, options, new) = (columns.clone(), event.clone(), options.clone(), new.clone());
            async move {
                if let Claim::Done(earlier) = options.key.claim(&tx, author, &("note", &new), id.get(), now).await? {
                    return Ok(earlier.into());
                }
                if let Some(source) = &options.source_key
                    && let Some(earlier) = claim_source(&tx, author, source, id).await?
                {
                    return Ok(earlier);
                }
                let used: Vec<_> = new.pictures.iter().map(|picture| picture.id).collect();
                pictures::take_into_use(&tx, author, &used, id.get()).await.map_err(|e| e.field("pictures"))?;
                tx.execute(&INSERT_NOTE, columns).await?;
                tx.execute(&INSERT_MEMBER_NOTE, params![author, id, visibility, published_at]).await?;
                if let Some(draft) = new.draft_id {
                    tx.execute(&DELETE_DRAFT, params![author, draft]).await?;
                }
                tx.emit(&event).await?;
                if is_ask {
                    asks::opened(&tx, id, author, published_at, now).await?;
                }
                if let Some((ask, ask_author)) = answered {
                    asks::attach(&tx, ask, ask_author, id, author, now).await.map_err(|e| e.field("answers"))?;
                }
                Ok(id)
            }
        })
        .await
}

/// The note that an import made from this source before.
pub async fn imported(app: &App, author: MemberId, source_key: &str) -> Result<Option<NoteId>, ApiError> {
    let row = app.db.optional(&FIND_IMPORT, params![author, source_key]).await?;
    Ok(row.map(|row| row.get(0)).transpose()?)
}

/// Ties a source to the note; hands back the note that it is tied to already.
async fn claim_source(tx: &Tx, author: MemberId, source: &str, id: NoteId) -> Result<Option<NoteId>, ApiError> {
    if tx.execute(&INSERT_IMPORT, params![author, source, id]).await? == 1 {
        return Ok(None);
    }
    let row = tx.optional(&FIND_IMPORT, params![author, source]).await?;
    Ok(row.map(|row| row.get(0)).transpose()?)
}

fn columns(
    id: NoteId,
    author: MemberId,
    region: Region,
    published_at: Timestamp,
    content: &NoteContent,
    answers: Option<NoteId>,
) -> Result<Vec<Value>, ApiError> {
    let json = Columns::of(content)?;
    let place = content.place.as_ref();
    Ok(params![
        id,
        author,
        content.kind,
        &content.title,
        &content.body,
        json.pictures,
        json.card,
        json.topics,
        json.mentions,
        place.map(|place| place.name.to_string()),
        place.map(|place| place.latitude),
        place.map(|place| place.longitude),
        content.visibility,
        content.language,
        region,
        published_at,
        json.ask,
        answers,
    ])
}

/// The parts of a note that rows keep as JSON.
pub(super) struct Columns {
    pub pictures: String,
    pub card: Option<String>,
    pub topics: String,
    pub mentions: String,
    pub ask: Option<String>,
}

impl Columns {
    pub fn of(content: &NoteContent) -> Result<Self, ApiError> {
        let write = || {
            Ok::<_, serde_json::Error>(Self {
                pictures: serde_json::to_string(&content.pictures)?,
                card: content.card.as_ref().map(serde_json::to_string).transpose()?,
                topics: serde_json::to_string(&content.topics)?,
                mentions: serde_json::to_string(&content.mentions)?,
                ask: content.ask.as_ref().map(serde_json::to_string).transpose()?,
            })
        };
        write().map_err(ApiError::internal)
    }
}

/// What a text takes from who writes it.
pub(crate) struct Writer {
    /// What the member reads, and so probably writes.
    pub languages: Vec<LanguageTag>,
    pub region: Region,
}

impl Writer {
    pub async fn find(app: &App, member: MemberId) -> Result<Self, ApiError> {
        let row = app.db.optional(&FIND_WRITER, params![member]).await?.ok_or_else(ApiError::not_found)?;
        let languages = serde_json::from_str(&row.get::<String>(0)?).map_err(ApiError::internal)?;
        Ok(Self { languages, region: row.get(1)? })
    }
}

#[cfg(test)]
mod tests {
    use kumara_model::Event;
    use kumara_store::Offset;
    use serde_json::{Value, json};

    use crate::{
        pictures::samples::upload,
        testing::{TestApp, TestClient},
    };

    fn photo(picture: &str) -> Value {
        json!({"kind": "photo", "title": "Soup", "pictures": [{"id": picture}], "visibility": "public"})
    }

    async fn events(app: &TestApp) -> Vec<Event> {
        app.settle().await;
        app.app.db.log_after(Offset::ZERO, 1_000).await.unwrap().into_iter().map(|logged| logged.event).collect()
    }

    #[tokio::test]
    async fn a_photo_note_carries_everything_that_its_author_wrote() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben_b").await);
        let (first, second) = (upload(&ana, 10).await, upload(&ana, 20).await);
        let note = ana
            .post(
                "/v1/notes",
                json!({
                    "kind": "photo",
                    "title": "  Harbour soup\n",
                    "body": "With @ben_b, @benb, @nobody and @ana by the #Harbour.\r\n\r\nIt was a long and cold day in the #harbour.\u{0}",
                    "pictures": [{"id": second, "alt": "A bowl"}, {"id": first}],
                    "topics": ["#SOUP", "harbour"],
                    "place": {"name": "Callao", "latitude": -12.05, "longitude": -77.12},
                    "visibility": "public",
                }),
            )
            .await
            .expect(201);
        assert_eq!(note["mentions"][0]["id"], ben.id().to_string());
        insta::assert_json_snapshot!(note, {
            ".id" => "[id]", ".author.id" => "[id]", ".mentions[].id" => "[id]", ".pictures[].id" => "[id]",
            ".pictures[].sizes[].url" => "[url]", ".pictures[].thumbhash" => "[thumbhash]",
        });
        let read = app.visitor().get(&format!("/v1/notes/{}", note["id"].as_str().unwrap())).await.expect(200);
        assert_eq!(read["body"], note["body"]);
        assert_eq!(read["author"]["is_self"], false);

        let published = events(&app).await.into_iter().find_map(|event| match event {
            Event::NotePublished { topics, mentions, cell, .. } => Some((topics, mentions, cell)),
            _ => None,
        });
        let (topics, mentions, cell) = published.unwrap();
        assert_eq!(topics.iter().map(|topic| topic.as_str()).collect::<Vec<_>>(), ["harbour", "soup"]);
        assert_eq!(mentions, [ben.id()], "nobody is told of their own mention");
        assert!(cell.is_some());
    }

    #[tokio::test]
    async fn a_text_card_and_an_ask_need_no_picture_and_the_language_is_told_or_detected() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let card = json!({"design": "chalk", "text": "今天的汤很好喝"});
        let text = json!({"kind": "text", "card": card, "visibility": "followers"});
        let text = ana.post("/v1/notes", text).await.expect(201);
        assert_eq!((&text["card"], &text["language"]), (&card, &json!("zh-Hans")));
        let ask = json!({"kind": "ask", "title": "Where?", "visibility": "public", "language": "qu-pe"});
        assert_eq!(ana.post("/v1/notes", ask).await.expect(201)["language"], "qu-PE");
    }

    #[tokio::test]
    async fn every_field_has_its_limits() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let mine = upload(&ana, 1).await;
        let foreign = upload(&app.member("ben").await, 2).await;
        let many: Vec<Value> = (1..=19).map(|id| json!({"id": id.to_string()})).collect();
        let topics: Vec<String> = (0..21).map(|i| format!("t{i}")).collect();
        let card = |text: &str| json!({"design": "paper", "text": text});
        for (change, code, field) in [
            (json!({"kind": "video"}), "note_kind", "kind"),
            (json!({"title": "x".repeat(41)}), "title_too_long", "title"),
            (json!({"body": "字".repeat(2_001)}), "body_too_long", "body"),
            (json!({"pictures": []}), "pictures_missing", "pictures"),
            (json!({"pictures": many}), "too_many_pictures", "pictures"),
            (json!({"pictures": [{"id": foreign}]}), "picture_not_found", "pictures"),
            (json!({"pictures": [{"id": "77"}]}), "picture_not_found", "pictures"),
            (json!({"pictures": [{"id": mine}, {"id": mine}]}), "bad_request", "pictures"),
            (json!({"pictures": [{"id": mine, "alt": "x".repeat(501)}]}), "alt_too_long", "pictures"),
            (json!({"pictures": [{"id": "-1"}]}), "bad_json", "pictures[0].id"),
            (json!({"card": card("x")}), "bad_request", "card"),
            (json!({"kind": "text", "pictures": []}), "card_missing", "card"),
            (json!({"kind": "text", "card": card("hello")}), "too_many_pictures", "pictures"),
            (json!({"kind": "text", "pictures": [], "card": card(" \u{202e} ")}), "card_missing", "card"),
            (json!({"kind": "text", "pictures": [], "card": card(&"x".repeat(301))}), "card_too_long", "card"),
            (json!({"kind": "ask", "title": " ", "body": "\n"}), "note_empty", "body"),
            (json!({"topics": ["two words"]}), "bad_topic", "topics"),
            (json!({"topics": topics}), "too_many_topics", "topics"),
            (json!({"place": {"name": "", "latitude": 0, "longitude": 0}}), "bad_place", "place"),
            (json!({"place": {"name": "x", "latitude": 91, "longitude": 0}}), "bad_place", "place"),
            (json!({"language": "english"}), "bad_language", "language"),
            (json!({"visibility": "friends"}), "bad_json", "visibility"),
            (json!({"colour": "red"}), "bad_json", "colour"),
        ] {
            let mut note = photo(&mine);
            for (name, value) in change.as_object().unwrap() {
                note[name] = value.clone();
            }
            let answer = ana.post("/v1/notes", note).await;
            assert_eq!(
                (answer.code(), answer.json["field"].as_str()),
                (code, Some(field)),
                "{change} {}",
                answer.text()
            );
        }
        let ours = ana.post("/v1/notes", photo(&mine)).await.expect(201);
        assert_eq!(app.visitor().post("/v1/notes", photo(&mine)).await.code(), "unauthenticated");
        let listed = ana.get("/v1/members/ana/notes").await.expect(200);
        assert_eq!(listed["items"].as_array().unwrap().len(), 1, "what was refused left nothing behind");
        assert_eq!(listed["items"][0]["id"], ours["id"]);
    }

    #[tokio::test]
    async fn what_is_no_json_is_refused_before_it_is_read() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let json = [("content-type", "application/json")];
        for (bytes, code) in [
            (b"{\"kind\":\"ask\",\"title\":\"\xff\xfe\",\"visibility\":\"public\"}".to_vec(), "bad_json"),
            (b"{\"kind\":\"ask\",\"title\":\"\\ud800\",\"visibility\":\"public\"}".to_vec(), "bad_json"),
            (b"{".to_vec(), "bad_json"),
            (b"[".repeat(100_000), "bad_json"),
            (b"{} {}".to_vec(), "bad_json"),
            (vec![b' '; 200_000], "body_too_large"),
        ] {
            assert_eq!(ana.send_bytes("POST", "/v1/notes", bytes, &json).await.code(), code);
        }
        let unlabelled = ana.send_bytes("POST", "/v1/notes", b"{}".to_vec(), &[]).await;
        assert_eq!(unlabelled.code(), "unsupported_media_type");
    }

    #[tokio::test]
    async fn the_same_key_publishes_once_however_often_and_fast_it_comes() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let ask = |title: &str| json!({"kind": "ask", "title": title, "visibility": "public"});
        let send = |title: &'static str, key: &'static str| {
            let ana: TestClient = ana.clone();
            async move { ana.send("POST", "/v1/notes", Some(ask(title)), &[("idempotency-key", key)]).await }
        };
        let at_once = futures::future::join_all((0..8).map(|_| send("Where?", "a"))).await;
        let ids: Vec<Value> = at_once.into_iter().map(|answer| answer.expect(201)["id"].clone()).collect();
        assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
        assert_eq!(send("Where?", "a").await.expect(201)["id"], ids[0]);
        assert_eq!(send("When?", "a").await.code(), "idempotency_key_reused");
        assert_ne!(send("Where?", "b").await.expect(201)["id"], ids[0]);
        assert_eq!(send("Where?", "with space").await.code(), "bad_idempotency_key");
        let ben = app.member("ben").await;
        let other = ben.send("POST", "/v1/notes", Some(ask("When?")), &[("idempotency-key", "a")]).await;
        assert_eq!(other.status, 201, "a key is a member's own");
        let listed = ana.get("/v1/members/ana/notes").await.expect(200);
        assert_eq!(listed["items"].as_array().unwrap().len(), 2);
    }

    #[tokio::test]
    async fn an_import_that_runs_again_makes_no_double() {
        use super::{PublishOptions, imported, publish};
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let new = || serde_json::from_value(json!({"kind": "ask", "title": "Old", "visibility": "public"})).unwrap();
        let published_at = kumara_model::Timestamp::parse_rfc3339("2019-05-06T12:00:00Z");
        let options = || PublishOptions { published_at, source_key: Some("a.md".into()), ..PublishOptions::default() };
        let first = publish(&app.app, ana.id(), new(), options()).await.unwrap();
        assert_eq!(publish(&app.app, ana.id(), new(), options()).await.unwrap(), first);
        assert_eq!(imported(&app.app, ana.id(), "a.md").await.unwrap(), Some(first));
        assert_eq!(imported(&app.app, ana.id(), "b.md").await.unwrap(), None);
        let note = ana.get(&format!("/v1/notes/{first}")).await.expect(200);
        assert_eq!(note["published_at"], "2019-05-06T12:00:00.000Z");
    }

    #[tokio::test]
    async fn who_may_not_see_the_note_is_not_told_of_a_mention() {
        let app = TestApp::start().await;
        let (ana, fan, cem) = (app.member("ana").await, app.member("fan").await, app.member("cem").await);
        fan.put(&format!("/v1/members/{}/follow", ana.id()), Value::Null).await.expect(200);
        cem.put(&format!("/v1/members/{}/block", ana.id()), Value::Null).await.expect(200);
        let ask = |visibility| json!({"kind": "ask", "body": "@fan @cem @ana", "visibility": visibility});
        for (visibility, told) in [("public", vec![fan.id()]), ("followers", vec![fan.id()]), ("private", vec![])] {
            let note = ana.post("/v1/notes", ask(visibility)).await.expect(201);
            let linked: Vec<_> = note["mentions"].as_array().unwrap().iter().map(|m| m["handle"].clone()).collect();
            assert_eq!(linked, ["fan", "ana"], "who has blocked the author stays plain text");
            let last = events(&app).await.into_iter().rev().find_map(|event| match event {
                Event::NotePublished { mentions, .. } => Some(mentions),
                _ => None,
            });
            assert_eq!(last.unwrap(), told, "{visibility}");
        }
    }
}
