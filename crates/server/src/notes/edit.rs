//! `PATCH /v1/notes/{id}`: the author changes a note. What stood there before stays readable.

use std::{sync::Arc, time::Duration};

use axum::extract::State;
use kumara_model::{AskDetails, Event, MemberId, NOTE_RESOLUTION, NoteId, Timestamp, VersionId, Visibility};
use kumara_store::params;
use serde::{Deserialize, Deserializer};
use utoipa::ToSchema;

use super::{
    NewNote, NewPicture, Note, NotePlace, NoteRow, TextCard,
    access::own_note,
    content::{NoteContent, hashtags},
    mentions::to_be_told,
    publish::{Columns, Writer},
    queries::{INSERT_VERSION, UPDATE_MEMBER_NOTE, UPDATE_NOTE},
    row,
    versions::Version,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
    pictures,
};

/// What is to change; what is left out stays as it is.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct NoteChanges {
    title: Option<String>,
    /// Hashtags that are taken out of the body stop being topics.
    body: Option<String>,
    pictures: Option<Vec<NewPicture>>,
    /// Null takes the card away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<TextCard>)]
    card: Option<Option<TextCard>>,
    /// Topics beside the hashtags of the body.
    topics: Option<Vec<String>>,
    /// Null takes the place away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<NotePlace>)]
    place: Option<Option<NotePlace>>,
    /// Null takes the days and the budget away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<AskDetails>)]
    ask: Option<Option<AskDetails>>,
    visibility: Option<Visibility>,
    /// Null detects it again.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    language: Option<Option<String>>,
}

/// Tells null from a field that is not there.
fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(d: D) -> Result<Option<T>, D::Error> {
    T::deserialize(d).map(Some)
}

/// Edits a note
///
/// By its author. The earlier state goes to the note's history, which everybody can read who could read that state.
/// If somebody else's edit came in between, the answer is `conflict`.
#[utoipa::path(
    patch, path = "/v1/notes/{id}", tag = "notes",
    params(("id" = NoteId, Path)),
    request_body = NoteChanges,
    responses(
        (status = 200, body = Note),
        (status = 403, description = "forbidden: it is somebody else's", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 409, description = "conflict", body = Problem),
        (status = 422, description = "As for a new note", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn edit_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
    ApiJson(changes): ApiJson<NoteChanges>,
) -> Result<ApiJson<Note>, ApiError> {
    let author = signed.member();
    let before = own_note(&app, author, id).await?;
    if before.is_deleted {
        return Err(ApiError::not_found());
    }
    let wanted = changes.applied_to(&before);
    let writer = Writer::find(&app, author).await?;
    let content = NoteContent::check(&app, author, &writer.languages, &wanted, &before.pictures).await?;
    if !is_same(&before, &content) {
        write(&app, author, &before, content).await?;
    }
    let after = row::find(&app, id).await?.ok_or_else(ApiError::not_found)?;
    let after = app.notes.remember(Arc::new(after));
    Ok(ApiJson(Note::for_viewer(&app, Some(author), after).await?))
}

impl NoteChanges {
    /// The whole note as the author would send it now.
    fn applied_to(self, before: &NoteRow) -> NewNote {
        let tags = hashtags(&before.body);
        let beside = || before.topics.iter().filter(|topic| !tags.contains(topic)).map(ToString::to_string).collect();
        let pictures = || before.pictures.iter().map(|picture| NewPicture { id: picture.id, alt: None }).collect();
        NewNote {
            kind: before.kind,
            topics: self.topics.unwrap_or_else(beside),
            title: self.title.unwrap_or_else(|| before.title.clone()),
            body: self.body.unwrap_or_else(|| before.body.clone()),
            pictures: self.pictures.unwrap_or_else(pictures),
            card: self.card.unwrap_or_else(|| before.card.clone()),
            place: self.place.unwrap_or_else(|| before.place.clone()),
            visibility: self.visibility.unwrap_or(before.visibility),
            language: self.language.unwrap_or_else(|| Some(before.language.to_string())),
            ask: self.ask.unwrap_or(before.ask),
            answers: before.answers,
            draft_id: None,
        }
    }
}

fn is_same(before: &NoteRow, after: &NoteContent) -> bool {
    let place = after.place.as_ref().map(|place| NotePlace {
        name: place.name.to_string(),
        latitude: place.latitude,
        longitude: place.longitude,
    });
    before.title == after.title.as_str()
        && before.body == after.body.as_str()
        && before.pictures == after.pictures
        && before.card == after.card
        && before.topics == after.topics
        && before.mentions == after.mentions
        && before.place == place
        && before.ask == after.ask
        && before.visibility == after.visibility
        && before.language == after.language
}

async fn write(app: &App, author: MemberId, before: &NoteRow, after: NoteContent) -> Result<(), ApiError> {
    let id = before.id;
    let earlier = serde_json::to_string(&Version::of(before)).map_err(ApiError::internal)?;
    let version: VersionId = app.ids.next();
    let (seen, written_at) = (before.edited_at.map_or(0, Timestamp::as_micros), before.written_at());
    // Later than every state before it, even on a clock that stands still: it tells states apart.
    let now = app.clock.now().max(written_at + Duration::from_micros(1));
    let new_mentions: Vec<_> =
        after.mentions.iter().filter(|new| before.mentions.iter().all(|old| old.id != new.id)).cloned().collect();
    let event = Event::NoteEdited {
        note: id,
        author,
        kind: after.kind,
        visibility: after.visibility,
        language: after.language,
        topics: after.topics.clone(),
        mentions: to_be_told(app, author, after.visibility, &new_mentions).await?,
        cell: after.place.as_ref().and_then(|place| place.cell(NOTE_RESOLUTION)),
        published_at: before.published_at,
        fingerprints: after.fingerprints.clone(),
    };
    let json = Columns::of(&after)?;
    let place = after.place.as_ref();
    let columns = params![
        id,
        seen,
        &after.title,
        &after.body,
        json.pictures,
        json.card,
        json.topics,
        json.mentions,
        place.map(|place| place.name.to_string()),
        place.map(|place| place.latitude),
        place.map(|place| place.longitude),
        after.visibility,
        after.language,
        now,
        json.ask,
    ];
    let visibility = after.visibility;
    let used: Vec<_> = after.pictures.iter().map(|picture| picture.id).collect();
    app.db
        .write(move |tx| {
            let (columns, earlier, event, used) = (columns.clone(), earlier.clone(), event.clone(), used.clone());
            async move {
                if tx.execute(&UPDATE_NOTE, columns).await? == 0 {
                    return Err(ApiError::new(&code::CONFLICT));
                }
                // Those that the note had before stay in use by its history.
                pictures::take_into_use(&tx, author, &used, id.get()).await.map_err(|e| e.field("pictures"))?;
                tx.execute(&INSERT_VERSION, params![id, version, earlier, written_at]).await?;
                tx.execute(&UPDATE_MEMBER_NOTE, params![author, id, visibility]).await?;
                tx.emit(&event).await?;
                Ok(())
            }
        })
        .await
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use kumara_model::Event;
    use kumara_store::Offset;
    use serde_json::{Value, json};

    use crate::{pictures::samples::upload, testing::TestApp};

    #[tokio::test]
    async fn an_edit_shows_at_once_and_what_stood_before_stays_readable() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let (first, second) = (upload(&ana, 1).await, upload(&ana, 2).await);
        let note = json!({
            "kind": "photo", "title": "Soup", "body": "#fish in it", "topics": ["dinner"], "visibility": "public",
            "pictures": [{"id": first, "alt": "A bowl"}], "place": {"name": "Lima", "latitude": -12.0, "longitude": -77.0},
        });
        let before = ana.post("/v1/notes", note).await.expect(201);
        let path = format!("/v1/notes/{}", before["id"].as_str().unwrap());
        app.visitor().get(&path).await.expect(200);

        app.clock.advance(Duration::from_secs(60));
        let changes = json!({
            "body": "#meat in it, @ben", "pictures": [{"id": second}, {"id": first}], "place": null, "language": null,
        });
        let after = ana.patch(&path, changes).await.expect(200);
        assert_eq!(
            after["topics"],
            json!(["meat", "dinner"]),
            "the hashtag went with the body, the topic beside it stays"
        );
        assert_eq!(after["pictures"][1]["alt"], "A bowl", "a picture keeps its description");
        assert_eq!((&after["title"], &after["place"]), (&json!("Soup"), &Value::Null));
        assert_eq!(after["edited_at"], "2026-01-13T09:31:00.000Z");
        assert_eq!(after["published_at"], before["published_at"]);
        let seen = app.visitor().get(&path).await.expect(200);
        assert_eq!((&seen["body"], &seen["topics"]), (&after["body"], &after["topics"]));

        let versions = app.visitor().get(&format!("{path}/versions")).await.expect(200);
        assert_eq!(versions["items"].as_array().unwrap().len(), 1);
        let version = &versions["items"][0];
        for same in ["title", "body", "pictures", "topics", "place"] {
            assert_eq!(version[same], before[same], "{same}");
        }
        assert_eq!(version["written_at"], before["published_at"]);

        // The same again changes nothing.
        let again = ana.patch(&path, json!({"title": "Soup", "body": "#meat in it, @ben"})).await.expect(200);
        assert_eq!(again["edited_at"], after["edited_at"]);
        ana.patch(&path, json!({"body": "#meat in it, @ben and @ben"})).await.expect(200);
        app.settle().await;
        let told: Vec<_> = app.app.db.log_after(Offset::ZERO, 100).await.unwrap();
        let told = told.into_iter().filter_map(|logged| match logged.event {
            Event::NoteEdited { mentions, .. } => Some(mentions),
            _ => None,
        });
        assert_eq!(told.collect::<Vec<_>>(), [vec![ben.id()], vec![]], "only who was not mentioned before is told");
    }

    #[tokio::test]
    async fn history_is_not_opened_to_more_people_than_it_was_written_for() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let note = ana.publish_for("diary", &[], "private").await;
        let path = format!("/v1/notes/{note}");
        ana.patch(&path, json!({"title": "still mine"})).await.expect(200);
        ana.patch(&path, json!({"title": "for all", "visibility": "public"})).await.expect(200);
        ana.patch(&path, json!({"title": "for all!"})).await.expect(200);
        let titles = |answer: Value| -> Vec<String> {
            answer["items"].as_array().unwrap().iter().map(|v| v["title"].as_str().unwrap().to_owned()).collect()
        };
        let of_ana = titles(ana.get(&format!("{path}/versions")).await.expect(200));
        assert_eq!(of_ana, ["for all", "still mine", "diary"]);
        let of_ben = titles(ben.get(&format!("{path}/versions")).await.expect(200));
        assert_eq!(of_ben, ["for all"]);
        let listed = ben.get("/v1/members/ana/notes").await.expect(200);
        assert_eq!(listed["items"][0]["title"], "for all!");
        ana.patch(&path, json!({"visibility": "private"})).await.expect(200);
        assert_eq!(ben.get(&path).await.status, 404);
        assert_eq!(ben.get("/v1/members/ana/notes").await.expect(200)["items"], json!([]));
    }

    #[tokio::test]
    async fn only_the_author_edits_and_the_rules_are_those_of_a_new_note() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let path = format!("/v1/notes/{}", ana.publish("Mine", &[]).await);
        assert_eq!(ben.patch(&path, json!({"title": "His"})).await.code(), "forbidden");
        assert_eq!(app.visitor().patch(&path, json!({"title": "His"})).await.code(), "unauthenticated");
        let foreign = upload(&ben, 1).await;
        for (change, code) in [
            (json!({"card": null}), "card_missing"),
            (json!({"title": "x".repeat(41)}), "title_too_long"),
            (json!({"pictures": [{"id": foreign}]}), "too_many_pictures"),
            (json!({"kind": "photo"}), "bad_json"),
            (json!({"draft_id": "5"}), "bad_json"),
            (json!({"author": ben.id()}), "bad_json"),
        ] {
            assert_eq!(ana.patch(&path, change.clone()).await.code(), code, "{change}");
        }
        assert_eq!(ana.get(&path).await.expect(200)["edited_at"], Value::Null);
        assert_eq!(ana.get(&format!("{path}/versions")).await.expect(200), json!({"items": []}));
    }

    #[tokio::test]
    async fn of_edits_at_the_same_time_none_is_lost_silently() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let path = format!("/v1/notes/{}", ana.publish("0", &[]).await);
        let edits = (1..=6).map(|i| {
            let (ana, path) = (ana.clone(), path.clone());
            async move { ana.patch(&path, json!({"title": i.to_string()})).await }
        });
        let answers = futures::future::join_all(edits).await;
        let done = answers.iter().filter(|answer| answer.status == 200).count();
        assert!(answers.iter().all(|answer| answer.status == 200 || answer.code() == "conflict"));
        let versions = ana.get(&format!("{path}/versions")).await.expect(200);
        assert_eq!(
            versions["items"].as_array().unwrap().len(),
            done,
            "each edit that was acknowledged left its version"
        );
    }
}
