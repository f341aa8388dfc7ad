//! `POST /v1/notes/{id}/comments`: a new comment or reply.

use axum::{extract::State, http::StatusCode};
use kumara_model::{CommentId, CommentText, Event, MemberId, NoteId, NoteKind, PictureId, TextError, Timestamp};
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Comment,
    answer::Answers,
    queries::INSERT_COMMENT,
    row::{self, CommentRow},
};
use crate::{
    app::App,
    asks,
    http::{ApiError, ApiJson, ApiPath, IdempotencyKey, Problem, SignedIn, code, idempotency::Claim},
    notes::{Mention, NoteRow, Writer, access, resolve_mentions, visible_note},
    pictures::{self, Picture},
};

/// A comment as its writer sends it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewComment {
    /// At most 500 characters; may be empty beside a picture.
    #[serde(default)]
    pub text: String,
    /// Uploaded before by the writer.
    #[serde(default)]
    pub picture: Option<PictureId>,
    /// The comment or reply that is answered.
    #[serde(default)]
    pub reply_to: Option<CommentId>,
}

/// Writes a comment
#[utoipa::path(
    post, path = "/v1/notes/{id}/comments", tag = "comments",
    params(("id" = NoteId, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = NewComment,
    responses(
        (status = 201, body = Comment),
        (status = 403, description = "blocked: whom you answer and you have blocked one another", body = Problem),
        (status = 404, description = "not_found: the note, or with the field reply_to the comment", body = Problem),
        (status = 422, description = "text_empty, text_too_long, picture_not_found, too_many_mentions", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn write_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
    key: IdempotencyKey,
    ApiJson(new): ApiJson<NewComment>,
) -> Result<(StatusCode, ApiJson<Comment>), ApiError> {
    let writer = signed.member();
    let comment = write(&app, writer, id, new, None, key).await?;
    app.counters.catch_up(&app).await;
    let note = visible_note(&app, Some(writer), id).await?;
    let row = row::find_living(&app, id, comment).await?;
    let answer = Answers { app: &app, viewer: Some(writer), note: &note }.one(row).await?;
    Ok((StatusCode::CREATED, ApiJson(answer)))
}

/// Writes a comment and returns its id. `at` is for demos and imports; ids follow the order of writing, so write what
/// is older first.
pub async fn write(
    app: &App,
    writer: MemberId,
    note: NoteId,
    new: NewComment,
    at: Option<Timestamp>,
    key: IdempotencyKey,
) -> Result<CommentId, ApiError> {
    let note = visible_note(app, Some(writer), note).await?;
    let text = parse_text(&new)?;
    let answered = answered(app, writer, &note, new.reply_to).await?;
    let parent = answered.as_ref().map(|comment| comment.parent.unwrap_or(comment.id));
    let picture = find_picture(app, writer, new.picture).await?;
    let mentions = resolve_mentions(app, writer, text.as_str()).await.map_err(|error| error.field("text"))?;
    let member = Writer::find(app, writer).await?;
    // The writer's languages say more than the note's: people answer in their own.
    let likely: Vec<_> = member.languages.iter().copied().chain([note.language]).collect();
    let language = kumara_language::detect(text.as_str(), &likely).tag;
    let picture = picture.as_ref().map(serde_json::to_string).transpose().map_err(ApiError::internal)?;
    let mentions_json = serde_json::to_string(&mentions).map_err(ApiError::internal)?;
    let id: CommentId = app.ids.next();
    let now = app.clock.now();
    let columns = params![
        note.id,
        id,
        parent.map_or(0, CommentId::get),
        answered.as_ref().map_or(0, |comment| comment.id.get()),
        writer,
        &text,
        mentions_json,
        picture,
        language,
        member.region,
        at.unwrap_or(now),
    ];
    let event = Event::CommentWritten {
        comment: id,
        note: note.id,
        note_author: note.author,
        member: writer,
        parent,
        reply_to: answered.map(|comment| comment.author),
        mentions: to_be_told(app, writer, &note, &mentions).await?,
    };
    let answered_ask = (note.kind == NoteKind::Ask && parent.is_none()).then_some(note.author);
    let note = note.id;
    app.db
        .write(move |tx| {
            let (columns, event, new, key) = (columns.clone(), event.clone(), new.clone(), key.clone());
            async move {
                if let Claim::Done(earlier) = key.claim(&tx, writer, &("comment", note, &new), id.get(), now).await? {
                    return Ok(earlier.into());
                }
                pictures::take_into_use(&tx, writer, new.picture.as_slice(), id.get())
                    .await
                    .map_err(|e| e.field("picture"))?;
                tx.execute(&INSERT_COMMENT, columns).await?;
                tx.emit(&event).await?;
                if let Some(asker) = answered_ask {
                    asks::invitation_answered(&tx, note, asker, writer).await?;
                }
                Ok(id)
            }
        })
        .await
}

/// Of those mentioned, who may see the note at all.
async fn to_be_told(
    app: &App,
    writer: MemberId,
    note: &NoteRow,
    mentions: &[Mention],
) -> Result<Vec<MemberId>, ApiError> {
    let mut told = Vec::new();
    for member in mentions.iter().map(|mention| mention.id).filter(|id| *id != writer) {
        if access::is_visible(app, Some(member), note).await? {
            told.push(member);
        }
    }
    Ok(told)
}

fn parse_text(new: &NewComment) -> Result<CommentText, ApiError> {
    let limit = CommentText::MAX_CHARS;
    let text = CommentText::parse(&new.text).map_err(|error| {
        let length = if let TextError::TooLong { length, .. } = error { length } else { 0 };
        ApiError::new(&code::TEXT_TOO_LONG).field("text").with("length", length).with("limit", limit)
    })?;
    if text.is_empty() && new.picture.is_none() {
        Err(ApiError::new(&code::TEXT_EMPTY).field("text"))
    } else {
        Ok(text)
    }
}

/// The comment that is answered: of this note, not deleted, and not between members who blocked one another.
async fn answered(
    app: &App,
    writer: MemberId,
    note: &NoteRow,
    reply_to: Option<CommentId>,
) -> Result<Option<CommentRow>, ApiError> {
    let Some(id) = reply_to else { return Ok(None) };
    let comment = row::find_living(app, note.id, id).await.map_err(|error| error.field("reply_to"))?;
    if app.relations.between(app, writer, comment.author).await?.is_apart() {
        return Err(ApiError::new(&code::BLOCKED).field("reply_to"));
    }
    Ok(Some(comment))
}

async fn find_picture(app: &App, writer: MemberId, id: Option<PictureId>) -> Result<Option<Picture>, ApiError> {
    let Some(id) = id else { return Ok(None) };
    let missing = || ApiError::new(&code::PICTURE_NOT_FOUND).field("picture");
    pictures::find(app, writer, id).await?.ok_or_else(missing).map(Some)
}

#[cfg(test)]
mod tests {
    use kumara_model::Event;
    use kumara_store::Offset;
    use serde_json::{Value, json};

    use crate::{pictures::samples::upload, testing::TestApp};

    #[tokio::test]
    async fn a_conversation_in_two_levels() {
        let app = TestApp::start().await;
        let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
        let note = ana.publish("Soup", &[]).await;
        let comments = format!("/v1/notes/{note}/comments");
        let picture = upload(&ben, 7).await;
        let first = json!({"text": "Looks good, @cem and @nobody!", "picture": picture});
        let first = ben.post(&comments, first).await.expect(201);
        insta::assert_json_snapshot!(first, {
            ".id" => "[id]", ".note_id" => "[id]", ".author.id" => "[id]", ".mentions[].id" => "[id]",
            ".picture.id" => "[id]", ".picture.sizes[].url" => "[url]", ".picture.thumbhash" => "[thumbhash]",
        });
        let reply = json!({"text": "谢谢，今天的汤很好喝", "reply_to": first["id"]});
        let reply = ana.post(&comments, reply).await.expect(201);
        assert_eq!((&reply["parent_id"], &reply["reply_to"]), (&first["id"], &Value::Null));
        assert_eq!((&reply["is_by_author"], &reply["language"]), (&json!(true), &json!("zh-Hans")));
        let deeper = cem.post(&comments, json!({"text": "Of what?", "reply_to": reply["id"]})).await.expect(201);
        assert_eq!(deeper["parent_id"], first["id"], "there are two levels");
        assert_eq!(deeper["reply_to"]["handle"], "ana");

        app.settle().await;
        let page = app.visitor().get(&comments).await.expect(200);
        assert_eq!(page["items"].as_array().unwrap().len(), 1);
        assert_eq!((&page["items"][0]["replies"], &page["items"][0]["id"]), (&json!(2), &first["id"]));
        assert_eq!(page["items"][0]["first_replies"], json!([plain(&reply), plain(&deeper)]));
        let seen = ana.get(&format!("/v1/notes/{note}")).await.expect(200);
        assert_eq!(seen["counts"]["comments"], 3);

        let told = app.app.db.log_after(Offset::ZERO, 100).await.unwrap();
        let told: Vec<_> = told
            .into_iter()
            .filter_map(|logged| match logged.event {
                Event::CommentWritten { reply_to, mentions, .. } => Some((reply_to, mentions)),
                _ => None,
            })
            .collect();
        assert_eq!(told, [(None, vec![cem.id()]), (Some(ben.id()), vec![]), (Some(ana.id()), vec![])]);
    }

    /// As a visitor sees it.
    fn plain(comment: &Value) -> Value {
        let mut comment = comment.clone();
        (comment["can_delete"], comment["can_pin"]) = (json!(false), json!(false));
        comment
    }

    #[tokio::test]
    async fn what_can_t_be_written() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let (note, other) = (ana.publish("Soup", &[]).await, ana.publish("Cake", &[]).await);
        let comments = format!("/v1/notes/{note}/comments");
        let elsewhere = ben.post(&format!("/v1/notes/{other}/comments"), json!({"text": "x"})).await.expect(201);
        let foreign = upload(&ana, 1).await;
        let deleted = ben.post(&comments, json!({"text": "x"})).await.expect(201)["id"].clone();
        ben.delete(&format!("{comments}/{}", deleted.as_str().unwrap())).await.expect(204);
        for (comment, code, field) in [
            (json!({"text": " \n"}), "text_empty", "text"),
            (json!({}), "text_empty", "text"),
            (json!({"text": "x".repeat(501)}), "text_too_long", "text"),
            (json!({"text": "x", "picture": foreign}), "picture_not_found", "picture"),
            (json!({"text": "x", "reply_to": elsewhere["id"]}), "not_found", "reply_to"),
            (json!({"text": "x", "reply_to": deleted}), "not_found", "reply_to"),
            (json!({"text": "x", "reply_to": "7"}), "not_found", "reply_to"),
            (json!({"text": "x", "parent_id": "7"}), "bad_json", "parent_id"),
        ] {
            let answer = ben.post(&comments, comment.clone()).await;
            assert_eq!((answer.code(), answer.json["field"].as_str()), (code, Some(field)), "{comment}");
        }
        assert_eq!(app.visitor().post(&comments, json!({"text": "x"})).await.code(), "unauthenticated");
        assert_eq!(ana.get(&comments).await.expect(200)["items"], json!([]));
    }

    #[tokio::test]
    async fn who_is_blocked_neither_comments_nor_answers_nor_is_read() {
        let app = TestApp::start().await;
        let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
        let note = ana.publish("Soup", &[]).await;
        let comments = format!("/v1/notes/{note}/comments");
        let of_ben = ben.post(&comments, json!({"text": "from ben"})).await.expect(201)["id"].clone();
        cem.post(&comments, json!({"text": "from cem", "reply_to": of_ben})).await.expect(201);
        cem.put(&format!("/v1/members/{}/block", ben.id()), Value::Null).await.expect(200);
        let answer = ben.post(&comments, json!({"text": "again"})).await;
        assert_eq!(answer.status, 201, "the note is not cem's");
        for (reader, unread) in [(&cem, "from ben"), (&ben, "from cem")] {
            assert!(!reader.get(&comments).await.text().contains(unread));
            let replies = format!("{comments}/{}/replies", of_ben.as_str().unwrap());
            assert!(!reader.get(&replies).await.text().contains(unread));
        }
        assert_eq!(cem.post(&comments, json!({"text": "x", "reply_to": of_ben})).await.code(), "blocked");
        let like = format!("{comments}/{}/like", of_ben.as_str().unwrap());
        assert_eq!(cem.put(&like, Value::Null).await.code(), "not_found");

        ana.put(&format!("/v1/members/{}/block", ben.id()), Value::Null).await.expect(200);
        assert_eq!(ben.post(&comments, json!({"text": "x"})).await.code(), "not_found");
        assert!(!ana.get(&comments).await.text().contains("from ben"));
    }

    #[tokio::test]
    async fn the_same_key_comments_once() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let (one, two) = (ana.publish("One", &[]).await, ana.publish("Two", &[]).await);
        let key = [("idempotency-key", "k")];
        let send = |note: &str| {
            let (ana, path) = (ana.clone(), format!("/v1/notes/{note}/comments"));
            async move { ana.send("POST", &path, Some(json!({"text": "hello"})), &key).await }
        };
        let answers = futures::future::join_all((0..4).map(|_| send(&one))).await;
        let ids: Vec<Value> = answers.into_iter().map(|answer| answer.expect(201)["id"].clone()).collect();
        assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
        assert_eq!(send(&two).await.code(), "idempotency_key_reused");
        app.settle().await;
        assert_eq!(ana.get(&format!("/v1/notes/{one}")).await.expect(200)["counts"]["comments"], 1);
    }
}
