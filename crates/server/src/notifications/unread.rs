//! `GET /v1/me/notifications/unread`.

use axum::extract::State;
use kumara_model::MemberId;
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Tab, queries::COUNT_UNREAD};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

/// More than this many is "many".
const COUNTED: u32 = 100;

/// Unread notifications of each tab, counted up to 100.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Unread {
    pub comments: u32,
    pub likes: u32,
    pub followers: u32,
}

impl Unread {
    pub const fn total(&self) -> u32 {
        self.comments + self.likes + self.followers
    }
}

pub async fn unread(app: &App, member: MemberId) -> Result<Unread, ApiError> {
    let keys = Tab::ALL.iter().map(|tab| params![member, tab.word(), COUNTED]).collect();
    let mut unread = Unread::default();
    for (tab, rows) in Tab::ALL.into_iter().zip(app.db.rows_many(&COUNT_UNREAD, keys).await?) {
        let count = rows.first().map(|row| row.get(0)).transpose()?.unwrap_or(0);
        match tab {
            Tab::Comments => unread.comments = count,
            Tab::Likes => unread.likes = count,
            Tab::Followers => unread.followers = count,
        }
    }
    Ok(unread)
}

/// How many notifications you have not read
#[utoipa::path(
    get,
    path = "/v1/me/notifications/unread",
    tag = "notifications",
    security(("session_cookie" = []), ("bearer" = [])),
    responses((status = 200, body = Unread), (status = 401, body = Problem, description = "unauthenticated"))
)]
pub async fn count_unread(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<Unread>, ApiError> {
    Ok(ApiJson(unread(&app, signed.member()).await?))
}
