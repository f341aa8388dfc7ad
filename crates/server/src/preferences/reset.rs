//! `POST /v1/me/feed/reset`: the feed forgets what it learned of a member.

use axum::extract::State;
use kumara_model::Event;
use kumara_store::params;

use super::{FeedPreferences, put, queries::CLEAR_FEWER, read, stored};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

/// Let your feed begin anew
///
/// It forgets what it learned of your taste: likes, saves and views until now say nothing any more. Your likes, saves
/// and follows themselves stay, as do mutes and the dial. It can't be undone.
#[utoipa::path(
    post,
    path = "/v1/me/feed/reset",
    tag = "feed",
    security(("session_cookie" = []), ("bearer" = [])),
    responses(
        (status = 200, body = FeedPreferences),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn reset_feed(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<FeedPreferences>, ApiError> {
    let (member, now) = (signed.member(), app.clock.now());
    app.db
        .write(move |tx| async move {
            let mut choices = stored(&tx, member).await?;
            choices.reset_at = Some(now);
            put(&tx, member, &choices, now).await?;
            tx.execute(&CLEAR_FEWER, params![member]).await?;
            tx.emit(&Event::FeedPreferencesChanged { member }).await?;
            Ok::<(), ApiError>(())
        })
        .await?;
    Ok(ApiJson(read(&app, member).await?))
}
