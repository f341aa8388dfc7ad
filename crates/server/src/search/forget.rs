//! `DELETE /v1/search/recent`.

use axum::{extract::State, http::StatusCode};
use kumara_store::params;
use serde::Deserialize;
use utoipa::IntoParams;

use super::{
    queries::{DELETE_SEARCH, DELETE_SEARCHES},
    remember::key_of,
};
use crate::{
    app::App,
    http::{ApiError, ApiQuery, Problem, SignedIn},
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ForgetQuery {
    /// Only this search; all of them if it is not said.
    pub q: Option<String>,
}

/// Forget searches
///
/// One, or all of yours.
#[utoipa::path(
    delete, path = "/v1/search/recent", tag = "search",
    params(ForgetQuery),
    responses((status = 204), (status = 401, description = "unauthenticated", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn forget_searches(
    State(app): State<App>,
    signed: SignedIn,
    ApiQuery(asked): ApiQuery<ForgetQuery>,
) -> Result<StatusCode, ApiError> {
    let member = signed.member();
    let key = asked.q.as_deref().map(|q| key_of(q).to_vec());
    app.db
        .write(move |tx| {
            let key = key.clone();
            async move {
                match key {
                    Some(key) => tx.execute(&DELETE_SEARCH, params![member, key]).await?,
                    None => tx.execute(&DELETE_SEARCHES, params![member]).await?,
                };
                Ok::<(), ApiError>(())
            }
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
