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
        Some(Notification {
            id: t.id,
            kind: t.kind?,
            actor,
            note,
            comment,
            at: t.at,
            is_read: t.id.get() <= read_until,
        })
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
