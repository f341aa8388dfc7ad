//! `GET /v1/me/notifications`.

use std::collections::HashMap;

use axum::extract::State;
use kumara_model::{CommentId, MemberId, NoteId, NotificationId, Timestamp};
use kumara_store::{Row, params};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    NotificationKind, Tab,
    queries::{FIND_COMMENT_TEXT, FIND_READ_UNTIL, LIST_TAB},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, Page, Problem, SignedIn, filled_page::fill, page::clamp_limit},
    members::{self, MemberBrief},
    notes::{self, NoteCard, TextCard},
    pictures::Picture,
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NotificationsQuery {
    #[param(inline)]
    pub tab: Tab,
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// How many items, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    pub limit: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Notification {
    pub id: NotificationId,
    pub kind: NotificationKind,
    /// Who did it.
    pub actor: MemberBrief,
    pub note: Option<NotifiedNote>,
    pub comment: Option<NotifiedComment>,
    pub at: Timestamp,
    pub is_read: bool,
}

/// The note that it is about.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NotifiedNote {
    pub id: NoteId,
    pub title: String,
    pub cover: Option<Picture>,
    pub card: Option<TextCard>,
}

/// The comment that it is about.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NotifiedComment {
    pub id: CommentId,
    pub text: String,
}

/// Your notifications
///
/// Of one tab, newest first. Reading them does not mark them as read.
#[utoipa::path(
    get,
    path = "/v1/me/notifications",
    tag = "notifications",
    security(("session_cookie" = []), ("bearer" = [])),
    params(NotificationsQuery),
    responses(
        (status = 200, body = Page<Notification>),
        (status = 400, body = Problem, description = "bad_request, bad_cursor"),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn list_notifications(
    State(app): State<App>,
    signed: SignedIn,
    ApiQuery(query): ApiQuery<NotificationsQuery>,
) -> Result<ApiJson<Page<Notification>>, ApiError> {
    let (me, tab, limit) = (signed.member(), query.tab, clamp_limit(query.limit));
    let list = format!("notifications {} {me}", tab.word());
    let start: i64 = match &query.cursor {
        Some(cursor) => app.cursors.open(&list, cursor)?,
        None => i64::MAX,
    };
    let read_until: i64 = match app.db.optional(&FIND_READ_UNTIL, params![me, tab.word()]).await? {
        Some(row) => row.get(0)?,
        None => 0,
    };
    let app = &app;
    let read = |before: i64, count: usize| async move {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let rows = app.db.rows(&LIST_TAB, params![me, tab.word(), before, count]).await?;
        rows.iter().map(|row| Told::from_row(row).map(|told| (told.id.get(), told))).collect()
    };
    let filled = fill(limit, start, read, |told| show(app, me, told, read_until)).await?;
    Ok(ApiJson(filled.sealed(|before| app.cursors.seal(&list, before))))
}

/// A notification as its row keeps it.
struct Told {
    id: NotificationId,
    kind: Option<NotificationKind>,
    actor: MemberId,
    note: i64,
    comment: i64,
    at: Timestamp,
}

impl Told {
    fn from_row(row: &Row) -> Result<Self, ApiError> {
        let kind: String = row.get(1)?;
        Ok(Self {
            id: row.get(0)?,
            kind: NotificationKind::from_word(&kind),
            actor: row.get(2)?,
            note: row.get(3)?,
            comment: row.get(4)?,
            at: row.get(5)?,
        })
    }
}

/// Adds names, titles and texts; `None` for what may no longer be shown: of members one is apart from or has muted,
/// and about notes and comments that are gone.
async fn show(
    app: &App,
    me: MemberId,
    told: Vec<Told>,
    read_until: i64,
) -> Result<Vec<Option<Notification>>, ApiError> {
    let actors: Vec<MemberId> = told.iter().map(|t| t.actor).collect();
    let relations = app.relations.of_viewer(app, me, &actors).await?;
    let briefs = members::briefs(app, &actors).await?;
    let notes = notes_of(app, me, &told).await?;
    let comments = comments_of(app, &told).await?;
    let shown = told.into_iter().map(|t| {
        if relations.get(&t.actor).is_some_and(|relation| relation.is_apart() || relation.mutes) {
            return None;
        }
        let note = if t.note == 0 { None } else { Some(notes.get(&t.note)?.clone()) };
        let comment = if t.comment == 0 { None } else { Some(comments.get(&(t.note, t.comment))?.clone()) };
        let actor = briefs.get(&t.actor)?.clone();
        Some(Notification { id: t.id, kind: t.kind?, actor, note, comment, at: t.at, is_read: t.id.get() <= read_until })
    });
    Ok(shown.collect())
}

async fn notes_of(app: &App, me: MemberId, told: &[Told]) -> Result<HashMap<i64, NotifiedNote>, ApiError> {
    let mut ids: Vec<i64> = told.iter().map(|t| t.note).filter(|note| *note != 0).collect();
    ids.sort_unstable();
    ids.dedup();
    let ids: Vec<NoteId> = ids.into_iter().map(NoteId::from).collect();
    let cards = notes::cards(app, Some(me), &ids).await?;
    let brief = |card: NoteCard| NotifiedNote { id: card.id, title: card.title, cover: card.cover, card: card.card };
    Ok(cards.into_iter().map(|card| (card.id.get(), brief(card))).collect())
}

async fn comments_of(app: &App, told: &[Told]) -> Result<HashMap<(i64, i64), NotifiedComment>, ApiError> {
    let ids: Vec<(i64, i64)> = told.iter().filter(|t| t.comment != 0).map(|t| (t.note, t.comment)).collect();
    let keys = ids.iter().map(|(note, comment)| params![*note, *comment]).collect();
    let mut found = HashMap::with_capacity(ids.len());
    for ((note, comment), rows) in ids.into_iter().zip(app.db.rows_many(&FIND_COMMENT_TEXT, keys).await?) {
        if let Some(row) = rows.first() {
            found.insert((note, comment), NotifiedComment { id: comment.into(), text: row.get(0)? });
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
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
        assert_eq!(tab(&ana, "comments").await, [
            json!(["comment", "dan", "Is it? @ana @ben", false]),
            json!(["comment", "ben", "Lovely", false]),
        ]);
        assert_eq!(tab(&ana, "likes").await, [json!(["save", "ben", null, false]), json!(["like", "ben", null, false])]);
        assert_eq!(tab(&ana, "followers").await, [json!(["follow", "ben", null, false])]);
        assert_eq!(tab(&ben, "comments").await, [json!(["reply", "dan", "Is it? @ana @ben", false])]);
        assert_eq!(tab(&ben, "likes").await, [json!(["comment_like", "ana", "Lovely", false])]);

        // Read is read, and what comes later is not.
        let read = json!({"tab": "likes"});
        assert_eq!(ana.post("/v1/me/notifications/read", read.clone()).await.status, 204);
        dan.put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200);
        assert_eq!(unread(&app, &ana).await, json!({"comments": 2, "likes": 1, "followers": 1}));
        assert_eq!(tab(&ana, "likes").await[..2], [json!(["like", "dan", null, false]), json!(["save", "ben", null, true])]);

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
}
