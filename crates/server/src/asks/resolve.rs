//! `PUT` and `DELETE /v1/notes/{id}/resolved`: the asker has what they wanted to know, whoever it is from.

use axum::extract::State;
use kumara_model::{Event, MemberId, NoteId};
use kumara_store::{Tx, params};

use super::{
    AskState,
    marks::visible_ask,
    queries::{REOPEN, RESOLVE},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
};

/// Says that an ask is resolved
///
/// By its author. Saying that an answer helped does the same.
#[utoipa::path(
    put, path = "/v1/notes/{id}/resolved", tag = "asks",
    params(("id" = NoteId, Path)),
    responses(
        (status = 200, body = AskState),
        (status = 403, description = "forbidden", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "not_an_ask", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn resolve_ask(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<AskState>, ApiError> {
    set(&app, signed.member(), id, true).await
}

/// Opens an ask again
///
/// By its author; what helped stays marked.
#[utoipa::path(
    delete, path = "/v1/notes/{id}/resolved", tag = "asks",
    params(("id" = NoteId, Path)),
    responses(
        (status = 200, body = AskState),
        (status = 403, description = "forbidden", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "not_an_ask", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn reopen_ask(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<AskState>, ApiError> {
    set(&app, signed.member(), id, false).await
}

async fn set(app: &App, member: MemberId, id: NoteId, resolved: bool) -> Result<ApiJson<AskState>, ApiError> {
    let ask = visible_ask(app, Some(member), id).await?;
    if ask.author != member {
        return Err(ApiError::new(&code::FORBIDDEN));
    }
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            if resolved { resolve(&tx, id, member, now).await } else { reopen(&tx, id, member).await }
        })
        .await?;
    Ok(ApiJson(AskState::find(app, Some(member), &ask).await?.unwrap_or_default()))
}

pub(super) async fn resolve(
    tx: &Tx,
    ask: NoteId,
    author: MemberId,
    now: kumara_model::Timestamp,
) -> Result<(), ApiError> {
    if tx.execute(&RESOLVE, params![ask, now]).await? == 1 {
        tx.emit(&Event::AskResolved { ask, author }).await?;
    }
    Ok(())
}

pub(super) async fn reopen(tx: &Tx, ask: NoteId, author: MemberId) -> Result<(), ApiError> {
    if tx.execute(&REOPEN, params![ask]).await? == 1 {
        tx.emit(&Event::AskReopened { ask, author }).await?;
    }
    Ok(())
}
