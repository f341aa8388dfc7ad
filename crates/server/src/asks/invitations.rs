//! `GET /v1/me/invitations` and `DELETE /v1/me/invitations/{id}`: asks that a member was invited to answer.

use axum::{extract::State, http::StatusCode};
use kumara_model::{Event, MemberId, NoteId, Timestamp};
use kumara_store::{Tx, params};
use serde::Serialize;
use utoipa::ToSchema;

use super::queries::{END_INVITATION, FIND_UNINVITED, LIST_INVITATIONS};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, Problem, SignedIn, filled_page::fill, page::PageQuery},
    notes::{self, NoteCard},
};

/// An ask that you may know an answer to.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Invitation {
    pub ask: NoteCard,
    pub at: Timestamp,
}

/// Asks that you are invited to answer
///
/// Newest first; without those that you have answered, that you declined, or that are resolved.
#[utoipa::path(
    get, path = "/v1/me/invitations", tag = "asks",
    params(PageQuery),
    responses(
        (status = 200, body = Page<Invitation>),
        (status = 400, description = "bad_request, bad_cursor", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_invitations(
    State(app): State<App>,
    signed: SignedIn,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<Invitation>>, ApiError> {
    let (me, limit) = (signed.member(), query.limit());
    let list = format!("invitations {me}");
    let start: (i64, i64) = match &query.cursor {
        Some(cursor) => app.cursors.open(&list, cursor)?,
        None => (i64::MAX, i64::MAX),
    };
    if app.db.optional(&FIND_UNINVITED, params![me]).await?.is_some() {
        return Ok(ApiJson(Page { items: Vec::new(), next: None }));
    }
    let app = &app;
    let read = |(at, note): (i64, i64), count: usize| async move {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let rows = app.db.rows(&LIST_INVITATIONS, params![me, at, note, count]).await?;
        rows.iter()
            .map(|row| {
                let (note, at): (NoteId, Timestamp) = (row.get(0)?, row.get(1)?);
                Ok(((at.as_micros(), note.get()), (note, at)))
            })
            .collect()
    };
    let show = |told: Vec<(NoteId, Timestamp)>| async move {
        let ids: Vec<NoteId> = told.iter().map(|(note, _)| *note).collect();
        let mut cards: std::collections::HashMap<_, _> =
            notes::cards(app, Some(me), &ids).await?.into_iter().map(|card| (card.id, card)).collect();
        let shown = told.into_iter().map(|(note, at)| {
            let ask = cards.remove(&note).filter(|card| !card.is_resolved)?;
            Some(Invitation { ask, at })
        });
        Ok(shown.collect())
    };
    let filled = fill(limit, start, read, show).await?;
    Ok(ApiJson(filled.sealed(|before| app.cursors.seal(&list, before))))
}

/// Declines an invitation
///
/// You are not asked about this again; nobody is told.
#[utoipa::path(
    delete, path = "/v1/me/invitations/{id}", tag = "asks",
    params(("id" = NoteId, Path)),
    responses((status = 204), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn decline_invitation(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<StatusCode, ApiError> {
    let member = signed.member();
    let ask_author = app.notes.get(&app, id).await?.ok_or_else(ApiError::not_found)?.author;
    app.db
        .write(move |tx| async move {
            if end(&tx, id, ask_author, member, "declined").await? { Ok(()) } else { Err(ApiError::not_found()) }
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The member has answered: the invitation has done its work.
pub(crate) async fn answered(tx: &Tx, ask: NoteId, ask_author: MemberId, member: MemberId) -> Result<(), ApiError> {
    end(tx, ask, ask_author, member, "answered").await.map(|_| ())
}

async fn end(
    tx: &Tx,
    ask: NoteId,
    ask_author: MemberId,
    member: MemberId,
    state: &'static str,
) -> Result<bool, ApiError> {
    let ended = tx.execute(&END_INVITATION, params![member, ask, state]).await? == 1;
    if ended {
        tx.emit(&Event::AskInvitationEnded { ask, ask_author, member }).await?;
    }
    Ok(ended)
}
